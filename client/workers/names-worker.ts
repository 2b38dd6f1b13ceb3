/** Looks for the names of one document away from the page, and looks again at what changed. */
import { expose } from "comlink";
import { emptyGlossary, makeGlossary, type Glossary } from "../../glossary/glossary.ts";
import { NameSearch } from "../../glossary/names/find-names.ts";
import type { Name, Passage } from "../../glossary/names/name.ts";
import type { NamesChange } from "../stores/names-store.ts";

const search = new NameSearch();
let passages: readonly Passage[] = [];
let glossary: Glossary = emptyGlossary;

function find({ passages: { at, removed, inserted }, languages, judgements, glossary: entities }: NamesChange): readonly Name[] {
  passages = passages.toSpliced(at, removed, ...inserted);
  if (entities) glossary = makeGlossary(entities);
  return search.find(passages, { languages, glossary, judgements });
}

expose(find);
