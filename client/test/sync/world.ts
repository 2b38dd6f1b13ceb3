/** Profiles, the network and the server between them, one clock; and the deeds that a run consists of. */
import fc from "fast-check";
import * as v from "valibot";
import { entitySchema, isDeleted, userIdSchema, type Entity, type UserId, type WriteId } from "../../../glossary/entity.ts";
import { roles } from "../../../glossary/protocol.ts";
import type { GlossaryStore } from "../../stores/glossary-store.ts";
import { requestTime } from "../../sync/timing.ts";
import { Network } from "./network.ts";
import { Profile, type Tab, type Witness } from "./profile.ts";
import type { Room } from "./room.ts";

const day = 24 * 60 * 60 * 1000;
export const users: readonly UserId[] = v.parse(v.array(userIdSchema), ["user-a", "user-b", "user-c"]);

export const worldSeed: readonly Entity[] = v.parse(v.array(entitySchema), [
  { id: "seed", kind: "concept", parent: null, fields: { note: ["seed", "seed-1"] }, by: null, at: "2024-01-01T00:00:00Z" },
  { id: "seed:en", kind: "term", parent: "seed", fields: { language: ["en", "seed-1"], text: ["seed", "seed-1"], usage: ["preferred", "seed-1"], workflow: ["approved", "seed-1"] }, by: null, at: "2024-01-01T00:00:00Z" },
  { id: "seed:en-2", kind: "term", parent: "seed", fields: { language: ["en", "seed-1"], text: ["seeds", "seed-1"], usage: ["preferred", "seed-1"], workflow: ["proposed", "seed-1"] }, by: null, at: "2024-01-01T00:00:00Z" },
]);

const nat = fc.nat(1000);
const who = { profile: nat, tab: nat };
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("edit" as const), ...who, entity: nat, field: nat, same: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("look" as const), ...who, entity: nat }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("save-form" as const), ...who, field: nat }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("propose" as const, "undo" as const, "resend" as const), ...who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("approve" as const, "reject" as const, "prefer" as const, "remove" as const, "comment" as const, "add-term" as const), ...who, entity: nat }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("resolve" as const), ...who, conflict: nat, how: fc.constantFrom("theirs" as const, "mine" as const, "value" as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("sync" as const), ...who }) },
  { weight: 24, arbitrary: fc.record({ do: fc.constant("step" as const), at: nat, times: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("lose" as const, "double" as const), at: nat }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(100, 5_000, 30_000, 3 * 60 * 60_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("crash" as const, "open-tab" as const, "disk-full" as const), ...who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("clock" as const), profile: nat, skew: fc.constantFrom(-day, 0, day) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("sign-in" as const), ...who, user: nat }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("copy-profile" as const), profile: nat, from: nat }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("expire" as const), profile: nat }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("role" as const), user: nat, role: fc.constantFrom(...roles, null) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("back-up" as const, "restore" as const, "compact" as const) }) },
);
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
export const deeds = fc.array(deed, { minLength: 10, maxLength: 160, size: "max" });

export class World {
  readonly room: Room;
  readonly network = new Network();
  readonly seed = worldSeed;
  readonly witnesses: Witness[] = [];
  /** What another member left on a device and the one signed in there let go. */
  readonly released = new Set<WriteId>();
  readonly profiles: readonly Profile[];
  /** What happened at the clients, in a word each. */
  readonly met: string[] = [];
  time = 1_700_000_000_000;
  #ids = 0;
  #timers: { readonly due: number; readonly work: () => void }[] = [];

  constructor(room: Room, profiles: number) {
    this.room = room;
    room.now = () => this.time;
    this.profiles = Array.from({ length: profiles }, () => new Profile(this));
    for (const user of users) room.members.set(user, "editor");
  }

  newId(): string {
    this.#ids += 1;
    return `id-${String(this.#ids).padStart(7, "0")}`;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { due: this.time + milliseconds, work };
    this.#timers.push(timer);
    return () => { this.#timers = this.#timers.filter((each) => each !== timer); };
  }

  wait(milliseconds: number): void {
    if (milliseconds > requestTime) this.network.timeOut();
    this.time += milliseconds;
    const due = this.#timers.filter((timer) => timer.due <= this.time);
    this.#timers = this.#timers.filter((timer) => timer.due > this.time);
    for (const { work } of due) work();
  }

  /** Everything is open and signed in. */
  async begin(): Promise<void> {
    for (const [index, profile] of this.profiles.entries()) {
      await profile.openTab();
      profile.session = users[index % users.length]!;
      void profile.tabs[0]?.store.syncNow();
      await this.settle();
    }
  }

  /** The network is whole, everybody may write, and nothing more is done: everything goes where it has to. */
  async heal(): Promise<void> {
    for (const user of users) this.room.members.set(user, "admin");
    for (const profile of this.profiles) {
      profile.full = false;
      if (profile.tabs.length === 0) await profile.openTab();
      profile.session ??= users[0]!;
    }
    await this.settle();
    for (let round = 0, quiet = 0; round < 60 && quiet < 2; round += 1) {
      const { version } = this.room;
      if (this.profiles.some(({ tabs }) => tabs.some(({ store }) => store.state.held.length > 0))) this.met.push("held");
      for (const { store } of this.profiles.flatMap(({ tabs }) => tabs)) {
        void (store.state.held.length > 0 ? this.#release(store) : store.syncNow());
        await this.settle();
      }
      quiet = this.#hasNothingLeft() && this.room.version === version ? quiet + 1 : 0;
    }
  }

  /** Delivers all that is under way. */
  async settle(): Promise<void> {
    await idle();
    for (let steps = 0; this.network.length > 0 && steps < 2000; steps += 1) {
      this.network.step(0);
      await idle();
    }
  }

  async perform(deed: Deed): Promise<void> {
    switch (deed.do) {
      case "step":
        for (let time = 0; time < deed.times; time += 1) {
          this.network.step(deed.at);
          await idle();
        }
        return;
      case "lose": this.network.lose(deed.at); break;
      case "double": this.network.double(deed.at); break;
      case "wait": this.wait(deed.ms); break;
      case "back-up": this.room.backUp(); break;
      case "restore": this.room.restore(); break;
      case "compact": this.room.compact(); break;
      case "role": {
        const user = users[deed.user % users.length]!;
        if (deed.role) this.room.members.set(user, deed.role);
        else this.room.members.delete(user);
        break;
      }
      case "clock": this.#profile(deed.profile).skew = deed.skew; break;
      case "expire": this.#profile(deed.profile).session = null; break;
      case "copy-profile": {
        const [to, from] = [this.#profile(deed.profile), this.#profile(deed.from)];
        if (to !== from) void to.copyFrom(from);
        break;
      }
      case "open-tab": if (this.#profile(deed.profile).tabs.length < 2) void this.#profile(deed.profile).openTab(); break;
      default: {
        const profile = this.#profile(deed.profile);
        const tab = profile.tabs[deed.tab % Math.max(1, profile.tabs.length)];
        if (tab) void this.#actAt(profile, tab, deed);
      }
    }
    await idle();
  }

  #profile(at: number): Profile {
    return this.profiles[at % this.profiles.length]!;
  }

  async #actAt(profile: Profile, tab: Tab, deed: Extract<Deed, { tab: number }>): Promise<void> {
    const { state } = tab.store;
    const pick = (at: number, fits: (entity: Entity) => boolean = () => true): Entity | undefined => {
      const found = [...state.entities.values()].filter((entity) => !isDeleted(entity) && fits(entity));
      return found[at % Math.max(1, found.length)];
    };
    const term = (at: number): Entity | undefined => pick(at, ({ kind }) => kind === "term");
    switch (deed.do) {
      case "edit": {
        const entity = pick(deed.entity);
        if (entity) await profile.act(tab, (store) => store.edit(entity, { [fieldAt(entity, deed.field)]: deed.same ? "the same" : this.newId() }), entity);
        return;
      }
      case "look": tab.shown = pick(deed.entity); return;
      case "save-form": {
        const { shown } = tab;
        if (shown) await profile.act(tab, (store) => store.edit(shown, { [fieldAt(shown, deed.field)]: this.newId() }), shown);
        return;
      }
      case "propose": return profile.act(tab, (store) => store.propose({ concept: { note: this.newId() }, terms: [{ language: "en", text: this.newId() }] }));
      case "add-term": {
        const concept = pick(deed.entity, ({ kind }) => kind === "concept");
        if (concept) await profile.act(tab, (store) => store.addTerm(concept.id, { language: "en", text: this.newId(), usage: "preferred" }));
        return;
      }
      case "approve":
      case "reject": {
        const entity = tab.shown?.kind === "term" ? tab.shown : term(deed.entity);
        if (entity) await profile.act(tab, (store) => (deed.do === "approve" ? store.approve(entity) : store.reject(entity)), entity, true);
        return;
      }
      case "prefer": {
        const entity = term(deed.entity);
        if (entity) await profile.act(tab, (store) => store.setPreferred(entity), entity);
        return;
      }
      case "remove": {
        const entity = tab.shown ?? pick(deed.entity);
        if (entity) await profile.act(tab, (store) => store.remove(entity), entity, true);
        return;
      }
      case "comment": {
        const entity = pick(deed.entity);
        if (entity) await profile.act(tab, (store) => store.comment(entity.id, this.newId()));
        return;
      }
      case "resolve": {
        const conflict = state.conflicts[deed.conflict % Math.max(1, state.conflicts.length)];
        if (!conflict || typeof conflict.mine.value === "boolean") return;
        const resolution = deed.how === "value" && conflict.field !== "workflow" && conflict.field !== "usage" ? ({ kind: "value", value: this.newId() } as const) : ({ kind: deed.how === "theirs" ? "theirs" : "mine" } as const);
        return profile.act(tab, (store) => store.resolve(conflict, resolution), undefined, false, { [conflict.field]: conflict.theirs.value });
      }
      case "undo": {
        const last = state.pending.at(-1) ?? state.pending[0];
        if (!last || last.mutation.op !== "edit") return;
        const wrote = Object.fromEntries(Object.entries(last.mutation.changes).map(([field, { value }]) => [field, value]));
        return profile.act(tab, (store) => store.undo([last.mutation.muid]), undefined, false, wrote);
      }
      case "resend": return this.#release(tab.store);
      case "sync": await tab.store.syncNow(); return;
      case "crash": profile.crash(tab); return profile.tabs.length === 0 ? profile.openTab() : undefined;
      case "disk-full": profile.full = true; return;
      case "sign-in": await tab.store.join({ token: users[deed.user % users.length]!, name: "name" }); return;
      case "open-tab": return;
      default: return deed satisfies never;
    }
  }

  async #release(store: GlossaryStore): Promise<void> {
    for (const { mutation } of store.state.held) this.released.add(mutation.muid);
    await store.resendPending();
  }

  #hasNothingLeft(): boolean {
    return this.profiles.every(({ tabs }) => tabs.every(({ store: { state } }) => state.link.kind === "in-sync" && state.pending.length === 0 && state.held.length === 0));
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

/** Lets everything happen that needs no time. */
const idle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

export const liveOf = (entities: Iterable<Entity>): ReadonlyMap<string, Entity> => new Map([...entities].filter((each) => !isDeleted(each)).map((each) => [each.id, each]));
