/** Looks into dictionaries, memories and learnt words away from the page, which shows a few of their rows. */
import { expose } from "comlink";
import { coreDictionaries } from "../../glossary/lexicon/core-dictionary.ts";
import { fold } from "../../glossary/fold.ts";
import { unpackContents } from "./packed-evidence.ts";
import type { StoredContent } from "../storage/lexicon-records.ts";
import type { LookUp, LookUpRow, LookedUp } from "./look-up.ts";

async function look({ languages, contents, query }: LookUp): Promise<LookedUp> {
  const rows = contents === null ? await coreRows(languages) : rowsOf(languages, contents);
  const wanted = fold(query.trim());
  const found = wanted === "" ? rows : rows.filter(({ forms, renderings }) => [...forms, ...renderings].some((word) => fold(word).includes(wanted)));
  return { all: rows.length, found: found.length, first: found.slice(0, ROWS) };
}

/** How many rows a person is shown at once. */
const ROWS = 40;

async function coreRows({ source, target }: LookUp["languages"]): Promise<readonly LookUpRow[]> {
  return (await coreDictionaries(source, target)).flatMap(({ entries }) => entries);
}

/** Entries first, then learnt words, the surest first. */
function rowsOf(languages: LookUp["languages"], contents: readonly StoredContent[]): readonly LookUpRow[] {
  const { dictionaries, learnt } = unpackContents(contents, languages);
  const words = learnt.flatMap((counts) => counts.words).map(([source, target, count]): LookUpRow => ({ forms: [source], renderings: [target], count }));
  return [...dictionaries.flatMap(({ entries }) => entries), ...words];
}

expose(look);
