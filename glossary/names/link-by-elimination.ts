/**
 * A name that is spelled like no word of its source sentence may still stand for one: for the word that elsewhere has a name spelled
 * a little like it, and here has none. So Safi stands for آسفي where the text also has Asfi.
 */
import { compareCompiled } from "../variants/compare.ts";
import { ALIKE } from "../variants/thresholds.ts";
import { prepare } from "./compiled.ts";
import type { FoundMention } from "./find-mentions.ts";

interface Rendered {
  /** As it stands in the source. */
  readonly text: string;
  readonly forms: Set<string>;
  /** Where it has a name. */
  readonly passages: Set<number>;
}

/** The mentions with these links added. `wordsOf`: the keys of all that could be a name in the source of a passage, empty where there is none. */
export function linkByElimination(mentions: readonly FoundMention[], wordsOf: (passage: number) => ReadonlySet<string>): readonly FoundMention[] {
  const rendered = new Map<string, Rendered>();
  const places = new Map<string, Set<number>>();
  const linked = new Set<string>();
  for (const { key, passage, source, sourceKey } of mentions) {
    const at = places.get(key) ?? new Set();
    places.set(key, at.add(passage));
    if (source === null || sourceKey === null) continue;
    linked.add(key);
    const word = rendered.get(sourceKey) ?? { text: source, forms: new Set(), passages: new Set() };
    rendered.set(sourceKey, word);
    word.forms.add(key);
    word.passages.add(passage);
  }
  if (rendered.size === 0) return mentions;
  const found = new Map([...places].flatMap(([key, passages]) => {
    const word = linked.has(key) ? undefined : leftFor(key, [...passages], rendered, wordsOf);
    return word === undefined ? [] : [[key, word] as const];
  }));
  return mentions.map((mention) => {
    const sourceKey = found.get(mention.key);
    return sourceKey === undefined ? mention : { ...mention, source: rendered.get(sourceKey)!.text, sourceKey };
  });
}

/** The word that all these passages have, none with a name for it, and that has the likest name elsewhere. */
function leftFor(key: string, passages: readonly number[], rendered: ReadonlyMap<string, Rendered>, wordsOf: (passage: number) => ReadonlySet<string>): string | undefined {
  let [best, bestScore]: [string | undefined, number] = [undefined, ALIKE];
  for (const sourceKey of wordsOf(passages[0]!)) {
    const word = rendered.get(sourceKey);
    if (!word || passages.some((passage) => word.passages.has(passage) || !wordsOf(passage).has(sourceKey))) continue;
    const score = Math.max(...Array.from(word.forms, (form) => compareCompiled(prepare(key).name, prepare(form).name)));
    if (score > bestScore) [best, bestScore] = [sourceKey, score];
  }
  return best;
}
