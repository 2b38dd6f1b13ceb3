/**
 * The glossary as its person shall see it: what the server confirmed with what waits on top. What did not change since the
 * last time is the same objects, and making it anew costs as much as what did.
 */
import type { Entity, EntityId, WriteId } from "../../glossary/entity.ts";
import { makeGlossary, updateGlossary, type Glossary } from "../../glossary/glossary.ts";
import type { MutationOutcome } from "../../glossary/mutation.ts";
import { rebase } from "../../glossary/rebase.ts";
import type { Author } from "../../glossary/roles.ts";
import type { View } from "../../glossary/view.ts";
import type { Written } from "../storage/glossary-records.ts";
import type { GlossaryBase, GlossaryLists } from "../storage/glossary-work.ts";

export interface Optimistic {
  readonly glossary: Glossary;
  /** The same as the rules see it. */
  readonly view: View;
  /** How each waiting mutation would end if the server took it now. */
  readonly foreseen: ReadonlyMap<WriteId, MutationOutcome>;
}

/** Where nobody has signed in, one can propose, as a contributor can. */
export function authorOf({ head: { membership } }: GlossaryLists): Author {
  return { user: membership?.user ?? null, role: membership?.role ?? "contributor" };
}

export class OptimisticGlossary {
  #base: GlossaryBase | undefined;
  #confirmed: Glossary;
  #outbox: readonly Written[] | undefined;
  #author: Author | undefined;
  #result: Optimistic | undefined;

  /** @param begun the glossary as it begins: as long as the server confirmed nothing else, it is the confirmed one */
  constructor(begun: Glossary) {
    this.#confirmed = begun;
  }

  of(base: GlossaryBase, lists: GlossaryLists): Optimistic {
    const author = authorOf(lists);
    const fresh = this.#result && this.#base === base && this.#outbox === lists.outbox && this.#author?.user === author.user && this.#author.role === author.role;
    if (this.#result && fresh) return this.#result;
    if (this.#base !== base) this.#confirmed = confirmedGlossary(this.#confirmed, base.entities);
    const { view, outcomes } = rebase(viewOf(this.#confirmed, base), lists.outbox.map(({ mutation }) => mutation), author);
    this.#base = base;
    this.#outbox = lists.outbox;
    this.#author = author;
    this.#result = { view, foreseen: outcomes, glossary: view.entities.size === 0 ? this.#confirmed : updateGlossary(this.#confirmed, view.entities.values()) };
    return this.#result;
  }
}

function confirmedGlossary(before: Glossary, entities: ReadonlyMap<EntityId, Entity>): Glossary {
  const changed = [...entities.values()].filter((entity) => before.entities.get(entity.id) !== entity);
  const gone = [...before.entities.keys()].some((id) => !entities.has(id));
  if (gone || changed.length === entities.size) return makeGlossary(entities.values());
  return changed.length === 0 ? before : updateGlossary(before, changed);
}

function viewOf({ entities, children }: Glossary, { conflicts }: GlossaryBase): View {
  return {
    entity: (id) => entities.get(id),
    children: (id) => (children.get(id) ?? []).flatMap((child) => entities.get(child) ?? []),
    conflict: (id) => conflicts.get(id),
    mutation: () => undefined,
  };
}
