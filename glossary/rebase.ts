/** What a person sees: what the server confirmed, and on top of it the person's own mutations that it has not taken yet. */
import { applyMutation } from "./apply.ts";
import type { WriteId } from "./entity.ts";
import type { Mutation, MutationOutcome } from "./mutation.ts";
import type { Author } from "./roles.ts";
import { Layer, type View } from "./view.ts";

export interface Optimistic {
  /** Its `entities` and `conflicts` are those that differ from the confirmed ones. */
  readonly view: Layer;
  /** How each pending mutation would end if the server took it now. */
  readonly outcomes: ReadonlyMap<WriteId, MutationOutcome>;
}

/**
 * Leaves `confirmed` as it is; costs as much as there is pending.
 * @param pending in the order in which they were made
 */
export function rebase(confirmed: View, pending: Iterable<Mutation>, author: Author): Optimistic {
  const view = new Layer(confirmed);
  const outcomes = new Map<WriteId, MutationOutcome>();
  for (const mutation of pending) {
    const { outcome, entities, conflicts } = applyMutation(view, mutation, author, mutation.clientTime);
    view.put(entities, conflicts);
    view.note(mutation);
    outcomes.set(mutation.muid, outcome);
  }
  return { view, outcomes };
}
