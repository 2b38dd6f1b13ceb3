/** A mention with another source word. Linked as before it becomes the same object as before, so that nothing that is made of it is made anew. */
import type { FoundMention } from "./find-mentions.ts";

export type Link = Pick<FoundMention, "source" | "sourceKey" | "sourceScore">;

export class Relinked {
  readonly #made = new WeakMap<FoundMention, FoundMention>();

  of(mention: FoundMention, { source, sourceKey, sourceScore }: Link): FoundMention {
    const before = this.#made.get(mention);
    if (before?.source === source && before.sourceKey === sourceKey && before.sourceScore === sourceScore) return before;
    const made = { ...mention, source, sourceKey, sourceScore };
    this.#made.set(mention, made);
    return made;
  }
}
