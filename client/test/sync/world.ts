/** Profiles, the network and the server between them, one clock; and the deeds that a run consists of. */
import fc from "fast-check";
import * as v from "valibot";
import { entitySchema, isDeleted, userIdSchema, type Entity, type UserId, type WriteId } from "../../../glossary/entity.ts";
import { roles } from "../../../glossary/protocol.ts";
import type { GlossaryApi, Reply } from "../../sync/api.ts";
import type { GlossaryStore } from "../../stores/glossary-store.ts";
import { requestTime } from "../../sync/timing.ts";
import { gesture, perform } from "./gestures.ts";
import { Network } from "./network.ts";
import { Profile, type Surroundings, type Tab, type Witness } from "./profile.ts";
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
  { weight: 20, arbitrary: fc.tuple(gesture, fc.record(who)).map(([each, at]) => ({ ...each, ...at })) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("resend" as const), ...who }) },
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

export class World implements Surroundings {
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

  tell(tab: { readonly alive: boolean }, hear: () => void): void {
    this.network.message(tab, hear);
  }

  apiOf(profile: Profile, tab: { readonly alive: boolean }): GlossaryApi {
    const { room, network } = this;
    const ask = <T>(serve: () => Reply<T>): Promise<Reply<T>> => network.request(tab, serve);
    const none = <T>(): Promise<Reply<T>> => Promise.resolve({ kind: "offline" });
    return {
      push: (request) => { const sent = structuredClone(request); return ask(() => room.push(profile.session, sent)); },
      pull: (query) => ask(() => room.pull(profile.session, query)),
      me: () => ask(() => room.me(profile.session)),
      join: ({ token }) => ask(() => {
        const reply = room.me(v.parse(userIdSchema, token));
        if (reply.kind === "done") profile.session = reply.value.user;
        return reply;
      }),
      signOut: () => ask(() => { profile.session = null; return { kind: "done", value: undefined }; }),
      history: none,
      members: none,
      setRole: none,
      invite: none,
    };
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
        if (tab) void this.#doAt(profile, tab, deed);
      }
    }
    await idle();
  }

  #profile(at: number): Profile {
    return this.profiles[at % this.profiles.length]!;
  }

  async #doAt(profile: Profile, tab: Tab, deed: Extract<Deed, { tab: number }>): Promise<void> {
    switch (deed.do) {
      case "resend": return this.#release(tab.store);
      case "sync": return tab.store.syncNow();
      case "crash": profile.crash(tab); return profile.tabs.length === 0 ? profile.openTab() : undefined;
      case "disk-full": profile.full = true; return;
      case "sign-in": await tab.store.join({ token: users[deed.user % users.length]!, name: "name" }); return;
      case "open-tab": return;
      default: return perform(profile, tab, deed, () => this.newId());
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

/** Lets everything happen that needs no time. */
const idle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

export const liveOf = (entities: Iterable<Entity>): ReadonlyMap<string, Entity> => new Map([...entities].filter((each) => !isDeleted(each)).map((each) => [each.id, each]));
