/**
 * What must hold of the rules whatever people do, in whatever order their mutations arrive: no value is replaced by somebody who
 * did not see it, as judged by a witness who only notes what stood on whose screen; nothing is lost; readers write nothing; and
 * the mutations alone give the state.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { applyMutation } from "../apply.ts";
import { sameValue, valueOf, writeOf, type Entity, type EntityId, type Value, type WriteId } from "../entity.ts";
import type { Mutation } from "../mutation.ts";
import { rebase } from "../rebase.ts";
import { roles, type Role } from "../protocol.ts";
import type { Author } from "../roles.ts";
import { Layer } from "../view.ts";
import { at, edit, entity, makeTerm, resolve, smallGlossary, user } from "./glossary-makers.ts";

/** What a person does: looks for news, writes, sends, or becomes another role. Numbers pick among what there is. */
type Act =
  | { readonly kind: "pull"; readonly who: number }
  | { readonly kind: "edit"; readonly who: number; readonly what: number; readonly value: number; readonly looks: boolean }
  | { readonly kind: "resolve"; readonly who: number; readonly which: number; readonly side: "mine" | "theirs" | "other" }
  | { readonly kind: "propose"; readonly who: number; readonly preferred: boolean; readonly approved: boolean }
  | { readonly kind: "send"; readonly who: number; readonly count: number }
  | { readonly kind: "role"; readonly who: number; readonly role: Role };

const who = fc.nat(2);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant("pull" as const), who }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), who, what: fc.nat(100), value: fc.nat(100), looks: fc.boolean() }) },
  fc.record({ kind: fc.constant("resolve" as const), who, which: fc.nat(10), side: fc.constantFrom("mine" as const, "theirs" as const, "other" as const) }),
  fc.record({ kind: fc.constant("propose" as const), who, preferred: fc.boolean(), approved: fc.boolean() }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("send" as const), who, count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("role" as const), who, role: fc.constantFrom(...roles) }) },
);

interface Person {
  role: Role;
  readonly name: string;
  confirmed: Layer;
  readonly pending: Mutation[];
}

/** The server, three people, and the witness. */
class World {
  readonly server = smallGlossary();
  readonly audit: { readonly mutation: Mutation; readonly author: Author }[] = [];
  readonly people: readonly Person[] = ["ann", "ben", "cy"].map((name, index) => ({ name, role: index === 2 ? "contributor" : "editor", confirmed: this.copy(), pending: [] }));
  /** The values that stood on the author's screen in the field when it was written, and under it before what the author wrote just before. */
  readonly #seen = new Map<string, readonly Value[]>();
  #count = 0;

  copy(): Layer {
    const copy = new Layer();
    copy.put(this.server.entities.values(), this.server.conflicts.values());
    return copy;
  }

  do(act: Act): void {
    const person = this.people[act.who]!;
    switch (act.kind) {
      case "pull": person.confirmed = this.copy(); return;
      case "role": person.role = act.role; return;
      case "edit": this.#edit(person, act.what, act.value, act.looks); return;
      case "resolve": this.#resolve(person, act.which, act.side); return;
      case "propose": {
        const id = this.#next(person);
        this.#write(person, makeTerm(id, `t-${id}`, "c", { language: "en", text: `Term ${id}`, usage: act.preferred ? "preferred" : "admitted", workflow: act.approved ? "approved" : "proposed" }));
        return;
      }
      case "send": for (let sent = 0; sent < act.count; sent++) this.#take(person); return;
      default: return act satisfies never;
    }
  }

  sendAll(): void {
    for (const person of this.people) while (person.pending.length > 0) this.#take(person);
  }

  #edit(person: Person, what: number, pick: number, looks: boolean): void {
    const screen = this.#screen(person);
    const all = ["c", "c:ar", "c:en", ...[...screen.entities.keys()].filter((id) => id.startsWith("t-"))];
    const target = screen.entity(entity(all[what % all.length]!)) ?? screen.entity(entity("c"))!;
    const choices: readonly (readonly [string, Value])[] =
      target.kind === "concept"
        ? [["note", `note ${this.#count}`], ["note", "agreed"], ["note", null], ["subjectField", `field ${this.#count}`], ["deleted", true]]
        : [["text", target.id === "c:ar" ? "شام" : `Text ${this.#count}`], ["usage", "preferred"], ["usage", "admitted"], ["workflow", "approved"], ["workflow", "proposed"], ["note", `note ${this.#count}`], ["deleted", true]];
    const [field, value] = choices[pick % choices.length]!;
    const saw = looks ? { [target.kind === "concept" ? "note" : "text"]: writeOf(target, target.kind === "concept" ? "note" : "text") } : undefined;
    this.#write(person, edit(this.#next(person), target.id, { [field]: [writeOf(target, field), value] }, saw));
  }

  #resolve(person: Person, which: number, side: "mine" | "theirs" | "other"): void {
    const screen = this.#screen(person);
    const open = [...person.confirmed.conflicts.values()].filter(({ state }) => state === "open");
    const conflict = open[which % open.length];
    if (!conflict) return;
    const target = screen.entity(conflict.entity)!;
    const value = side === "mine" ? conflict.mine.value : side === "other" && conflict.field === "note" ? `both ${this.#count}` : valueOf(target, conflict.field);
    this.#write(person, resolve(this.#next(person), target.id, conflict.id, side === "theirs" ? {} : { [conflict.field]: [writeOf(target, conflict.field), value] }));
  }

  #write(person: Person, mutation: Mutation): void {
    const screen = this.#screen(person);
    for (const field of Object.keys(mutation.changes)) {
      const target = screen.entity(mutation.entity);
      const under = person.pending.findLast((each) => each.entity === mutation.entity && Object.hasOwn(each.changes, field));
      const before = under ? (this.#seen.get(`${under.muid}/${field}`) ?? []) : [];
      this.#seen.set(`${mutation.muid}/${field}`, [target ? valueOf(target, field) : null, ...before]);
    }
    person.pending.push(mutation);
  }

  /** The server takes the first that waits, and looks at what it did. */
  #take(person: Person): void {
    const mutation = person.pending.shift();
    if (!mutation) return;
    const author: Author = { user: user(person.name), role: person.role };
    const before = this.server.entity(mutation.entity);
    const openBefore = [...this.server.conflicts.values()].filter(({ state }) => state === "open");
    const applied = applyMutation(this.server, mutation, author, at);
    this.audit.push({ mutation, author });
    this.server.put(applied.entities, applied.conflicts);
    this.server.note(mutation);
    if (person.role === "reader" || applied.outcome.kind === "rejected") {
      expect([applied.entities, applied.conflicts]).toEqual([[], []]);
      return;
    }
    const after = this.server.entity(mutation.entity)!;
    expect(applied.entities.every(({ id }) => id === mutation.entity)).toBe(true);
    this.#nothingUnseenReplaced(mutation, before, after);
    this.#nothingLost(mutation, after);
    for (const { id, field, user: owner } of openBefore) {
      if (this.server.conflict(id)?.state === "open") continue;
      const ended = (mutation.op === "resolve" && mutation.conflict === id) || (owner === person.name && Object.hasOwn(mutation.changes, field));
      expect(ended).toBe(true);
    }
  }

  #nothingUnseenReplaced(mutation: Mutation, before: Entity | undefined, after: Entity): void {
    for (const field of new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after.fields)])) {
      const [old, now] = [before ? valueOf(before, field) : null, valueOf(after, field)];
      if (sameValue(old, now)) continue;
      const seen = this.#seen.get(`${mutation.muid}/${field}`) ?? [];
      expect({ field, old, seen: seen.some((value) => sameValue(value, old)) }).toEqual({ field, old, seen: true });
      expect(before === undefined || valueOf(before, "deleted") !== true).toBe(true);
    }
  }

  /** Each value stands, or is in a conflict that is open. */
  #nothingLost(mutation: Mutation, after: Entity): void {
    for (const [field, { value }] of Object.entries(mutation.changes)) {
      if (sameValue(valueOf(after, field), value)) continue;
      const kept = [...this.server.conflicts.values()].some(({ entity: id, field: of, mine, state }) => id === mutation.entity && of === field && state === "open" && mine.muid === mutation.muid && sameValue(mine.value, value));
      expect({ muid: mutation.muid, field, kept }).toEqual({ muid: mutation.muid, field, kept: true });
    }
  }

  #screen(person: Person): Layer {
    return this.#whole(person.confirmed, rebase(person.confirmed, person.pending, { user: user(person.name), role: person.role }).view);
  }

  /** Both layers as one, so that all entities can be listed. */
  #whole(confirmed: Layer, optimistic: Layer): Layer {
    const whole = new Layer();
    whole.put([...confirmed.entities.values(), ...optimistic.entities.values()]);
    return whole;
  }

  #next(person: Person): WriteId & string {
    this.#count++;
    return `${person.name}-${this.#count}` as WriteId;
  }
}

const acts = fc.array(act, { minLength: 5, maxLength: 60 });

it("no value is replaced unseen, nothing is lost, conflicts stay in sight, readers write nothing", () => {
  fc.assert(
    fc.property(acts, (done) => {
      const world = new World();
      for (const each of done) world.do(each);
      world.sendAll();
    }),
    { numRuns: 1500 },
  );
});

it("the mutations alone, taken again in order, give the same state", () => {
  fc.assert(
    fc.property(acts, (done) => {
      const world = new World();
      for (const each of done) world.do(each);
      world.sendAll();
      const replay = smallGlossary();
      for (const { mutation, author } of world.audit) {
        const { entities, conflicts } = applyMutation(replay, mutation, author, at);
        replay.put(entities, conflicts);
        replay.note(mutation);
      }
      expect([new Map(replay.entities), new Map(replay.conflicts)]).toEqual([new Map(world.server.entities), new Map(world.server.conflicts)]);
    }),
    { numRuns: 300 },
  );
});

it("a concept never has two approved preferred terms in one language", () => {
  fc.assert(
    fc.property(acts, (done) => {
      const world = new World();
      for (const each of done) world.do(each);
      world.sendAll();
      const preferred = (world.server.children(entity("c") satisfies EntityId)).filter((term) => valueOf(term, "usage") === "preferred" && valueOf(term, "workflow") === "approved" && valueOf(term, "deleted") !== true && valueOf(term, "language") === "en");
      expect(preferred.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

it("what waits shows on the screen as the server will take it, when nothing else happens meanwhile", () => {
  fc.assert(
    fc.property(acts, (done) => {
      const world = new World();
      for (const each of done) world.do(each);
      const [ann] = world.people;
      ann!.confirmed = world.copy();
      const { view } = rebase(world.server, ann!.pending, { user: user("ann"), role: ann!.role });
      world.do({ kind: "send", who: 0, count: ann!.pending.length });
      for (const [id, shown] of view.entities) expect({ ...shown, at: "" }).toEqual({ ...world.server.entity(id), at: "" });
    }),
    { numRuns: 300 },
  );
});
