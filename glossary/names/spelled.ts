/** A name that is one spelling with one source word, before names are put together. */
import type { Prepared } from "./compiled.ts";
import type { Established } from "./find-established.ts";
import type { FoundMention } from "./find-mentions.ts";
import type { KnownConcept } from "./known-names.ts";

export interface Spelled {
  /** Form and source word: the same for the same text, in whatever order its passages stand. */
  readonly id: string;
  readonly key: string;
  /** What is left of the key without accents, apostrophes and article. */
  readonly plain: string;
  readonly prepared: Prepared;
  readonly sourceKey: string | null;
  readonly concept: KnownConcept | null;
  /** The established name that it is a spelling of, whatever the glossary has. */
  readonly established: Established | null;
  readonly mentions: readonly FoundMention[];
}
