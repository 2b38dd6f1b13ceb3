/**
 * How the rules look at a glossary, wherever it is kept: in the server's tables, in a browser, or as a layer of changes
 * over another view.
 */
import type { Entity, EntityId, WriteId } from "./entity.ts";
import type { Conflict, ConflictId, Mutation } from "./mutation.ts";

export interface View {
  /** Deleted ones too. */
  entity(id: EntityId): Entity | undefined;
  /** What hangs on the entity directly, in any order; deleted ones too. */
  children(id: EntityId): readonly Entity[];
  conflict(id: ConflictId): Conflict | undefined;
  /** A mutation that was taken before, or waits before the one in hand. Where it is not known, an edit on top of it may meet a conflict more. */
  mutation(write: WriteId): Mutation | undefined;
}

export const emptyView: View = { entity: () => undefined, children: () => [], conflict: () => undefined, mutation: () => undefined };

/** What differs from the view below. Over {@link emptyView} it is a whole glossary in memory. */
export class Layer implements View {
  readonly #below: View;
  readonly #entities = new Map<EntityId, Entity>();
  readonly #children = new Map<EntityId, Set<EntityId>>();
  readonly #conflicts = new Map<ConflictId, Conflict>();
  readonly #mutations = new Map<WriteId, Mutation>();

  constructor(below: View = emptyView) {
    this.#below = below;
  }

  /** The entities of this layer alone. */
  get entities(): ReadonlyMap<EntityId, Entity> {
    return this.#entities;
  }

  /** The conflicts of this layer alone. */
  get conflicts(): ReadonlyMap<ConflictId, Conflict> {
    return this.#conflicts;
  }

  entity(id: EntityId): Entity | undefined {
    return this.#entities.get(id) ?? this.#below.entity(id);
  }

  children(id: EntityId): readonly Entity[] {
    const mine = this.#children.get(id);
    const below = this.#below.children(id);
    if (!mine) return below;
    return [...below.filter((entity) => !mine.has(entity.id)), ...[...mine].flatMap((child) => this.#entities.get(child) ?? [])];
  }

  conflict(id: ConflictId): Conflict | undefined {
    return this.#conflicts.get(id) ?? this.#below.conflict(id);
  }

  mutation(write: WriteId): Mutation | undefined {
    return this.#mutations.get(write) ?? this.#below.mutation(write);
  }

  /** Lays entities and conflicts over what was there. A parent never changes. */
  put(entities: Iterable<Entity>, conflicts: Iterable<Conflict> = []): void {
    for (const entity of entities) {
      this.#entities.set(entity.id, entity);
      if (entity.parent === null) continue;
      const siblings = this.#children.get(entity.parent) ?? new Set();
      this.#children.set(entity.parent, siblings.add(entity.id));
    }
    for (const conflict of conflicts) this.#conflicts.set(conflict.id, conflict);
  }

  /** Notes a mutation, so that later ones can rest on it. */
  note(mutation: Mutation): void {
    this.#mutations.set(mutation.muid, mutation);
  }
}
