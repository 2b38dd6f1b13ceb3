/**
 * A name that is spelled like no word of its source sentence may still stand for one: for the word that elsewhere has a name spelled
 * a little like it, and here has none. So Safi stands for آسفي where the text also has Asfi.
 */
import { compareCompiled } from "../variants/compare.ts";
import { ALIKE } from "../variants/thresholds.ts";
import { prepare } from "./compiled.ts";
import type { FoundMention } from "./find-mentions.ts";
import { Relinked } from "./relinked.ts";

interface Rendered {
  /** As it stands in the source. */
  readonly text: string;
  readonly forms: Set<string>;
  /** Where it has a name. */
  readonly passages: Set<number>;
}

/** What the search knows of one form. */
interface FormPlaces {
  readonly passages: number[];
  linked: boolean;
}

export class Elimination {
  readonly #relinked = new Relinked();

  /** The mentions with these links added. `wordsOf`: the keys of all that could be a name in the source of a passage, empty where there is none. */
  link(mentions: readonly FoundMention[], wordsOf: (passage: number) => ReadonlySet<string>): readonly FoundMention[] {
    const forms = new Map<string, FormPlaces>();
    for (const { key, passage, sourceKey } of mentions) {
      const form = forms.get(key);
      if (form) {
        form.passages.push(passage);
        form.linked ||= sourceKey !== null;
      } else forms.set(key, { passages: [passage], linked: sourceKey !== null });
    }
    const unlinked = [...forms].filter(([, { passages, linked }]) => !linked && wordsOf(passages[0]!).size > 0);
    const rendered = renderedWords(mentions, new Set(unlinked.flatMap(([, { passages }]) => [...wordsOf(passages[0]!)])));
    const found = new Map(unlinked.flatMap(([key, { passages }]) => {
      const word = leftFor(key, passages, rendered, wordsOf);
      return word === undefined ? [] : [[key, word] as const];
    }));
    return found.size === 0 ? mentions : mentions.map((mention) => {
      const word = found.get(mention.key);
      return word === undefined ? mention : this.#relinked.of(mention, { source: rendered.get(word)!.text, sourceKey: word, sourceScore: mention.sourceScore });
    });
  }
}

/** Those of the wanted words that have a name somewhere. */
function renderedWords(mentions: readonly FoundMention[], wanted: ReadonlySet<string>): ReadonlyMap<string, Rendered> {
  const rendered = new Map<string, Rendered>();
  if (wanted.size === 0) return rendered;
  for (const { key, passage, source, sourceKey } of mentions) {
    if (source === null || sourceKey === null || !wanted.has(sourceKey)) continue;
    const word = rendered.get(sourceKey) ?? { text: source, forms: new Set(), passages: new Set() };
    rendered.set(sourceKey, word);
    word.forms.add(key);
    word.passages.add(passage);
  }
  return rendered;
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
