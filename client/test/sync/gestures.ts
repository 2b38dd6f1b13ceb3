/** What a person does in a tab, in terms of what is in view there. */
import fc from "fast-check";
import { isDeleted, type Entity } from "../../../glossary/entity.ts";
import type { Profile, Tab } from "./profile.ts";

const nat = fc.nat(1000);

export const gesture = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("edit" as const), entity: nat, field: nat, same: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("look" as const), entity: nat }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("save-form" as const), field: nat }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("propose" as const, "undo" as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("approve" as const, "reject" as const, "prefer" as const, "remove" as const, "comment" as const, "add-term" as const), entity: nat }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("resolve" as const), conflict: nat, how: fc.constantFrom("theirs" as const, "mine" as const, "value" as const) }) },
);
export type Gesture = typeof gesture extends fc.Arbitrary<infer T> ? T : never;

/** @param newId makes words that stand nowhere else, so that a value tells who wrote it */
export async function perform(profile: Profile, tab: Tab, gesture: Gesture, newId: () => string): Promise<void> {
  const { state } = tab.store;
  const pick = (at: number, fits: (entity: Entity) => boolean = () => true): Entity | undefined => {
    const found = [...state.entities.values()].filter((entity) => !isDeleted(entity) && fits(entity));
    return found[at % Math.max(1, found.length)];
  };
  const term = (at: number): Entity | undefined => pick(at, ({ kind }) => kind === "term");
  switch (gesture.do) {
    case "edit": {
      const entity = pick(gesture.entity);
      if (entity) await profile.act(tab, (store) => store.edit(entity, { [fieldAt(entity, gesture.field)]: gesture.same ? "the same" : newId() }), entity);
      return;
    }
    case "look": tab.shown = pick(gesture.entity); return;
    case "save-form": {
      const { shown } = tab;
      if (shown) await profile.act(tab, (store) => store.edit(shown, { [fieldAt(shown, gesture.field)]: newId() }), shown);
      return;
    }
    case "propose": return profile.act(tab, (store) => store.propose({ concept: { note: newId() }, terms: [{ language: "en", text: newId() }] }));
    case "add-term": {
      const concept = pick(gesture.entity, ({ kind }) => kind === "concept");
      if (concept) await profile.act(tab, (store) => store.addTerm(concept.id, { language: "en", text: newId(), usage: "preferred" }));
      return;
    }
    case "approve":
    case "reject": {
      const entity = tab.shown?.kind === "term" ? tab.shown : term(gesture.entity);
      if (entity) await profile.act(tab, (store) => (gesture.do === "approve" ? store.approve(entity) : store.reject(entity)), entity, true);
      return;
    }
    case "prefer": {
      const entity = term(gesture.entity);
      if (entity) await profile.act(tab, (store) => store.setPreferred(entity), entity);
      return;
    }
    case "remove": {
      const entity = tab.shown ?? pick(gesture.entity);
      if (entity) await profile.act(tab, (store) => store.remove(entity), entity, true);
      return;
    }
    case "comment": {
      const entity = pick(gesture.entity);
      if (entity) await profile.act(tab, (store) => store.comment(entity.id, newId()));
      return;
    }
    case "resolve": {
      const conflict = state.conflicts[gesture.conflict % Math.max(1, state.conflicts.length)];
      if (!conflict || typeof conflict.mine.value === "boolean") return;
      const resolution = gesture.how === "value" && conflict.field !== "workflow" && conflict.field !== "usage" ? ({ kind: "value", value: newId() } as const) : ({ kind: gesture.how === "theirs" ? "theirs" : "mine" } as const);
      return profile.act(tab, (store) => store.resolve(conflict, resolution), undefined, false, { [conflict.field]: conflict.theirs.value });
    }
    case "undo": {
      const last = state.pending.at(-1) ?? state.pending[0];
      if (!last || last.mutation.op !== "edit") return;
      const wrote = Object.fromEntries(Object.entries(last.mutation.changes).map(([field, { value }]) => [field, value]));
      return profile.act(tab, (store) => store.undo([last.mutation.muid]), undefined, false, wrote);
    }
    default: return gesture satisfies never;
  }
}

/** A field of words. */
function fieldAt(entity: Entity, at: number): string {
  switch (entity.kind) {
    case "concept": return ["note", "source", "subjectField"][at % 3]!;
    case "term": return ["text", "note", "source"][at % 3]!;
    case "comment": return "text";
    default: return entity.kind satisfies never;
  }
}
