/** Looks for the names and terms of one document, and for what its pairs have to be looked at for, away from the page, and looks again at what changed. */
import { expose } from "comlink";
import { PairSearch } from "../../glossary/findings/find-in-pairs.ts";
import { emptyGlossary, makeGlossary, type Glossary } from "../../glossary/glossary.ts";
import { NameSearch } from "../../glossary/names/find-names.ts";
import type { Passage } from "../../glossary/names/name.ts";
import type { FoundInText, NamesChange } from "../stores/names-store.ts";

const [nameSearch, pairSearch] = [new NameSearch(), new PairSearch()];
let passages: readonly Passage[] = [];
let glossary: Glossary = emptyGlossary;

function find({ passages: { at, removed, inserted }, languages, judgements, glossary: entities }: NamesChange): FoundInText {
  passages = passages.toSpliced(at, removed, ...inserted);
  if (entities) glossary = makeGlossary(entities);
  const names = nameSearch.find(passages, { languages, glossary, judgements });
  return { names, ...pairSearch.find(passages, { languages, glossary, judgements, names }) };
}

expose(find);
