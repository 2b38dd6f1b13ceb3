/** Looks for the names and terms of one document, and for what its pairs have to be looked at for, away from the page, and looks again at what changed. */
import { expose } from "comlink";
import { isEstablished } from "../../glossary/established/is-established.ts";
import { PairSearch } from "../../glossary/findings/find-in-pairs.ts";
import { emptyGlossary, makeGlossary, type Glossary } from "../../glossary/glossary.ts";
import { NameSearch } from "../../glossary/names/find-names.ts";
import { coreDictionaries } from "../../glossary/lexicon/core-dictionary.ts";
import type { Dictionary } from "../../glossary/lexicon/dictionary.ts";
import type { Judgement, Name, Passage } from "../../glossary/names/name.ts";
import { StyleMeasure, type StyledProposal } from "../../glossary/styles/style-findings.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import type { FoundInText, NamesChange } from "../stores/names-store.ts";

const [nameSearch, pairSearch, styleMeasure] = [new NameSearch(), new PairSearch(), new StyleMeasure()];
let passages: readonly Passage[] = [];
let glossary: Glossary = emptyGlossary;
let profile: StyleProfile | null = null;
let dictionaries: { readonly of: string; readonly loaded: Promise<readonly Dictionary[]> } | undefined;

async function find({ passages: { at, removed, inserted }, languages, judgements, glossary: entities, profile: chosen }: NamesChange): Promise<FoundInText> {
  passages = passages.toSpliced(at, removed, ...inserted);
  if (entities) glossary = makeGlossary(entities);
  if (chosen !== undefined) profile = chosen;
  const names = nameSearch.find(passages, { languages, glossary, judgements });
  return { ...inStyle(names, judgements), ...pairSearch.find(passages, { languages, glossary, judgements, names, dictionaries: await dictionariesOf(languages) }) };
}

function dictionariesOf({ source, target }: NamesChange["languages"]): Promise<readonly Dictionary[]> {
  const of = `${source ?? target} ${target}`;
  if (dictionaries?.of !== of) dictionaries = { of, loaded: coreDictionaries(source ?? target, target) };
  return dictionaries.loaded;
}

/** The names with what the chosen style says of them. */
function inStyle(found: readonly Name[], judgements: readonly Judgement[]): Pick<FoundInText, "names" | "proposals"> {
  if (profile === null) return { names: found, proposals: new Map() };
  const styled = styleMeasure.measure(found, { profile, passages, judgements, isEstablished });
  const proposals = styled.flatMap(({ name, proposed, proposal }) => (proposed === null && proposal === null ? [] : [[name.key, { proposed, proposal }] as const]));
  return { names: styled.map(({ name }) => name), proposals: new Map<string, StyledProposal>(proposals) };
}

expose(find);
