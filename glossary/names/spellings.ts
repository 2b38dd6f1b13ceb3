/** Mentions put together to spellings: one form with one source word, and what the glossary and English have for it. */
import { compareCompiled } from "../variants/compare.ts";
import { ALIKE, SAME_WORD } from "../variants/thresholds.ts";
import { areSame } from "./are-same.ts";
import { prepare, type Prepared } from "./compiled.ts";
import { establishedOf } from "./find-established.ts";
import type { FoundMention } from "./find-mentions.ts";
import { formKey, plainForm } from "./form.ts";
import { groupBy } from "./group-by.ts";
import type { KnownConcept, KnownNames } from "./known-names.ts";
import type { Spelled } from "./spelled.ts";

/** A short spelling that is only like a term of the glossary is none of its terms: Hassan, Hasan. */
const LEAST_LIKE_A_TERM = 5;

/** Puts mentions together again and again; a spelling whose mentions are the same objects stays the same object. */
export class Spellings {
  readonly #known: KnownNames;
  #made: ReadonlyMap<string, Spelled> = new Map();

  constructor(known: KnownNames) {
    this.#known = known;
  }

  of(mentions: readonly FoundMention[]): readonly Spelled[] {
    const spelled = new Map<string, Spelled>();
    for (const ofForm of groupBy(mentions, ({ key }) => key).values()) {
      for (const same of groupBy(ofForm, ({ sourceKey }) => sourceKey ?? "").values()) {
        const id = `${same[0]!.key}\t${same[0]!.sourceKey ?? ""}`;
        const before = this.#made.get(id);
        spelled.set(id, before && areSame(before.mentions, same) ? before : this.#make(id, same));
      }
    }
    this.#made = spelled;
    return [...spelled.values()];
  }

  #make(id: string, mentions: readonly FoundMention[]): Spelled {
    const { key, sourceKey } = mentions[0]!;
    const prepared = prepare(key);
    const surely = mentions.reduce((most, { sourceScore }) => Math.max(most, sourceScore), 0);
    return { id, key, plain: plainForm(key), prepared, sourceKey, concept: conceptOf(key, prepared, sourceKey, surely, this.#known), established: establishedOf(key, prepared, sourceKey, mentions.some(({ text }) => text === text.toLowerCase())), mentions };
  }
}

function conceptOf(key: string, prepared: Prepared, source: string | null, surely: number, known: KnownNames): KnownConcept | null {
  const listed = known.withForm(key);
  if (source !== null) {
    const bySource = listed.find(({ sources }) => sources.has(source));
    if (bySource) return bySource;
    // A word of the source that is surely another one outweighs the spelling: Sham may be سهام.
    if (listed.some(({ sources }) => sources.size > 0) && surely >= SAME_WORD) return null;
    const alike = known.withSource(source).filter(({ terms, others }) => !others.has(key) && terms.some(({ text }) => compareCompiled(prepared.name, prepare(text).name) >= ALIKE));
    if (alike.length === 1) return alike[0]!;
  }
  if (listed.length > 0) {
    const preferred = listed.filter((concept) => concept.preferred !== null && formKey(concept.preferred.text) === key);
    const choice = preferred.length > 0 ? preferred : listed;
    return choice.length === 1 ? choice[0]! : null;
  }
  return source === null && key.length >= LEAST_LIKE_A_TERM ? (known.alike(key, prepared) ?? null) : null;
}
