/** Looks for the names and the numbers of one document away from the page, and looks again at what changed. */
import { expose } from "comlink";
import { emptyGlossary, makeGlossary, type Glossary } from "../../glossary/glossary.ts";
import { NameSearch } from "../../glossary/names/find-names.ts";
import type { Passage } from "../../glossary/names/name.ts";
import { NumberSearch } from "../../glossary/numbers/find-numbers.ts";
import type { FoundInText, NamesChange } from "../stores/names-store.ts";

const [names, numbers] = [new NameSearch(), new NumberSearch()];
let passages: readonly Passage[] = [];
let glossary: Glossary = emptyGlossary;

function find({ passages: { at, removed, inserted }, languages, judgements, glossary: entities }: NamesChange): FoundInText {
  passages = passages.toSpliced(at, removed, ...inserted);
  if (entities) glossary = makeGlossary(entities);
  return { names: names.find(passages, { languages, glossary, judgements }), numbers: numbers.find(passages, languages) };
}

expose(find);
