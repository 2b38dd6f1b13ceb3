/** A place where a term of the glossary stands in a text, in whatever form. */
import type { EntityId } from "../entity.ts";
import type { Usage } from "../fields.ts";

export interface TermMention {
  readonly concept: EntityId;
  readonly term: EntityId;
  readonly side: "source" | "target";
  /** Index of the passage. */
  readonly passage: number;
  readonly paragraph: number;
  /** `[start, end)` in UTF-16 code units of the paragraph, without a conjunction or preposition that is joined to the word. */
  readonly start: number;
  readonly end: number;
  /** The characters of the range, as they stand. */
  readonly text: string;
  readonly usage: Usage;
}
