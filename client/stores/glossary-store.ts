/**
 * The shared glossary as elements have it: everything in view at once, every gesture on the device before it counts as
 * saved, and sent as soon as there is somebody to send it to.
 */
import * as v from "valibot";
import { entityIdSchema, isDeleted, sameValue, valueOf, wordsOf, writeIdSchema, type Entity, type EntityId, type EntityKind, type WriteId } from "../../glossary/entity.ts";
import { checkField, type decisions, type FieldFault } from "../../glossary/fields.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import type { MutationRecord } from "../../glossary/protocol.ts";
import { checkTerm } from "../../glossary/term.ts";
import { createDraft, editDraft, judgementDraft, removeDraft, resolveDraft, undoDraft, type Resolution, type Seen } from "./glossary-drafts.ts";
import type { FieldValues, WriteOutcome } from "./glossary-state.ts";
import { HeldGlossary } from "./held-glossary.ts";

/** A concept with what is known of it, and its terms. */
export interface Proposal {
  readonly concept: FieldValues;
  readonly terms: readonly FieldValues[];
}

export class GlossaryStore extends HeldGlossary {
  /** Proposes a concept with its terms, in one. A term without a workflow is proposed. */
  propose({ concept, terms }: Proposal): Promise<WriteOutcome> {
    const id = this.#newEntity();
    const whole = this.#checked(concept, "concept", -1) ?? firstOf(terms.map((values, index) => this.#checked(values, "term", index)));
    if (whole) return Promise.resolve(whole);
    return this.append(id, [
      createDraft(this.#newWrite(), id, "concept", null, concept),
      ...terms.map((values) => createDraft(this.#newWrite(), this.#newEntity(), "term", id, { workflow: "proposed", ...values })),
    ]);
  }

  /** Adds a term to a concept. */
  addTerm(concept: EntityId, values: FieldValues): Promise<WriteOutcome> {
    return this.#create("term", concept, { workflow: "proposed", ...values });
  }

  /**
   * Writes fields of an entity.
   * @param shown the entity as the person saw it when they began to type, not as it may have become meanwhile
   * @param seen where a form remembers writes alone (over a reload): these, in the place of those of `shown`
   */
  edit(shown: Entity, values: FieldValues, seen?: Seen): Promise<WriteOutcome> {
    if (!this.state.entities.has(shown.id)) return refusal("missing");
    const changed = Object.fromEntries(Object.entries(values).filter(([field, value]) => !sameValue(valueOf(shown, field), value === "" ? null : value)));
    if (Object.keys(changed).length === 0) return refusal("unchanged");
    const fault = this.#checked(changed, shown.kind, 0, shown);
    return fault ? Promise.resolve(fault) : this.append(shown.id, [editDraft(this.#newWrite(), shown, changed, seen)]);
  }

  /** @param shown the term as it was reviewed: what was changed since makes a conflict of the approval */
  approve(shown: Entity): Promise<WriteOutcome> {
    return this.#judge(shown, { workflow: "approved" });
  }

  reject(shown: Entity): Promise<WriteOutcome> {
    return this.#judge(shown, { workflow: "rejected" });
  }

  /** Makes the term the one to write in its language; the one that was becomes an admitted one. */
  setPreferred(shown: Entity): Promise<WriteOutcome> {
    const others = [...this.state.entities.values()].filter((each) => isPreferredBeside(each, shown));
    return this.append(shown.id, [
      ...others.map((other) => editDraft(this.#newWrite(), other, { usage: "admitted" })),
      editDraft(this.#newWrite(), shown, { usage: "preferred" }),
    ]);
  }

  /** Deletes an entity, for good. */
  remove(shown: Entity): Promise<WriteOutcome> {
    return this.append(shown.id, [removeDraft(this.#newWrite(), shown)]);
  }

  comment(on: EntityId, text: string): Promise<WriteOutcome> {
    return this.#create("comment", on, { text });
  }

  /** Says what is so about a spelling of the concept. `text` may be empty. */
  decide(concept: EntityId, decision: (typeof decisions)[number], form: string, text: string): Promise<WriteOutcome> {
    return this.#create("comment", concept, { decision, form, text });
  }

  resolve(conflict: Conflict, resolution: Resolution): Promise<WriteOutcome> {
    const entity = this.state.entities.get(conflict.entity);
    const fault = resolution.kind === "value" && entity ? this.#checked({ [conflict.field]: resolution.value }, entity.kind, 0, entity) : undefined;
    return fault ? Promise.resolve(fault) : this.append(conflict.entity, [resolveDraft(this.#newWrite(), conflict, resolution)]);
  }

  /** Takes own writes of the last weeks back, the last first. Where somebody has changed the field since, that becomes a conflict. */
  async undo(muids: readonly WriteId[]): Promise<WriteOutcome> {
    const found = await this.writtenAs(muids);
    if (found.kind === "not-open") return { kind: "read-only" };
    if (found.kind !== "done") return this.notStored(found);
    const written = found.value;
    const [last] = written;
    if (!last) return refusal("missing");
    return this.append(last.mutation.entity, written.map(({ mutation, before }) => undoDraft(this.#newWrite(), mutation, before)));
  }

  /** Takes what a record of the history tells of back. */
  undoRecord({ mutation, before }: MutationRecord): Promise<WriteOutcome> {
    return this.append(mutation.entity, [undoDraft(this.#newWrite(), mutation, before)]);
  }

  #create(kind: EntityKind, parent: EntityId, values: FieldValues): Promise<WriteOutcome> {
    if (!this.state.entities.has(parent)) return refusal("missing");
    const id = this.#newEntity();
    const fault = this.#checked(values, kind, 0);
    return fault ? Promise.resolve(fault) : this.append(id, [createDraft(this.#newWrite(), id, kind, parent, values)]);
  }

  #judge(shown: Entity, values: FieldValues): Promise<WriteOutcome> {
    return this.append(shown.id, [judgementDraft(this.#newWrite(), shown, values)]);
  }

  /** The first value that cannot stand in its field. @param values those of the whole entity where it is new; else those that change, over `shown` */
  #checked(values: FieldValues, kind: EntityKind, index: number, shown?: Entity): WriteOutcome | undefined {
    const fault = firstOf(Object.entries(values).map(([field, value]) => checkField(kind, field, value))) ?? termFault(values, kind, shown);
    return fault && { kind: "refused", fault, index };
  }

  #newEntity(): EntityId {
    return v.parse(entityIdSchema, this.environment.newId());
  }

  #newWrite(): WriteId {
    return v.parse(writeIdSchema, this.environment.newId());
  }
}

const refusal = (code: "missing" | "unchanged"): Promise<WriteOutcome> => Promise.resolve({ kind: "refused", fault: { code }, index: 0 });

const firstOf = <T>(items: readonly (T | undefined)[]): T | undefined => items.find((each) => each !== undefined);

function isPreferredBeside(other: Entity, shown: Entity): boolean {
  const alike = other.parent === shown.parent && wordsOf(other, "language") === wordsOf(shown, "language");
  return alike && other.id !== shown.id && valueOf(other, "usage") === "preferred" && !isDeleted(other);
}

function termFault(values: FieldValues, kind: EntityKind, shown: Entity | undefined): FieldFault | undefined {
  if (kind !== "term" || (shown && !Object.hasOwn(values, "language") && !Object.hasOwn(values, "text"))) return undefined;
  const words = (field: string): string => {
    const value = Object.hasOwn(values, field) ? values[field] : shown && valueOf(shown, field);
    return typeof value === "string" ? value : "";
  };
  return checkTerm(words("language"), words("text"));
}
