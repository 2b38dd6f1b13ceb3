/** A browser profile with its tabs, each running the code of the page. What a person sees and does there is noted by a witness. */
import { sameValue, valueOf, type Entity, type EntityId, type UserId, type Value, type WriteId } from "../../../glossary/entity.ts";
import { mainGlossary } from "../../../glossary/protocol.ts";
import type { Database, Stored } from "../../storage/database.ts";
import { memoryDatabase } from "../../storage/memory-database.ts";
import type { WriteOutcome } from "../../stores/glossary-state.ts";
import { GlossaryStore } from "../../stores/glossary-store.ts";
import type { GlossaryApi } from "../../sync/api.ts";

/** What is around a profile. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly seed: readonly Entity[];
  readonly witnesses: Witness[];
  /** What happened at the clients, in a word each. */
  readonly met: string[];
  newId(): string;
  after(milliseconds: number, work: () => void): () => void;
  /** The server, over a network, for one tab of the profile. */
  apiOf(profile: Profile, tab: { readonly alive: boolean }): GlossaryApi;
  /** Brings a message to a tab, or loses it. */
  tell(tab: { readonly alive: boolean }, hear: () => void): void;
}

export interface Tab {
  alive: boolean;
  readonly store: GlossaryStore;
  hear: () => void;
  /** What the person has open in a form there. */
  shown: Entity | undefined;
}

/** What a person saw when they did something. */
export interface Witness {
  readonly profile: Profile;
  readonly muid: WriteId;
  readonly entity: EntityId;
  /** Who was signed in, as far as was known there; null for nobody. */
  readonly user: UserId | null;
  /** By field, of the entity that was written. */
  readonly saw: Readonly<Record<string, Value>>;
  /** Whether it was only right as long as all of that stood. */
  readonly judged: boolean;
  /** The disk on which it was is gone, so that it may be too. */
  readonly diskLost: boolean;
}

export class Profile {
  readonly #world: Surroundings;
  #disk: Database = memoryDatabase("test");
  tabs: Tab[] = [];
  /** The session cookie. */
  session: UserId | null = null;
  /** How wrong the clock is, in milliseconds. */
  skew = 0;
  /** The next write finds the disk full. */
  full = false;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  async openTab(): Promise<void> {
    const world = this.#world;
    const tab: { alive: boolean; hear: () => void; shown: Entity | undefined; store?: GlossaryStore } = { alive: true, hear: () => undefined, shown: undefined };
    const store = new GlossaryStore(
      {
        database: Promise.resolve(this.#databaseOf(tab)),
        api: () => world.apiOf(this, tab),
        storage: undefined,
        now: () => world.time + this.skew,
        newId: () => world.newId(),
        random: () => 0.5,
        seed: () => world.seed,
        after: (milliseconds, work) => world.after(milliseconds, () => { if (tab.alive) work(); }),
        exclusively: (_name, work) => work(),
        openChannel: (_name, hear) => {
          tab.hear = hear;
          return { post: () => { for (const other of this.tabs) if (other !== tab) world.tell(other, () => { other.hear(); }); }, close: () => undefined };
        },
        onWake: () => () => undefined,
        connect: () => ({ addEventListener: () => undefined, close: () => undefined }),
      },
      mainGlossary,
    );
    const opened = Object.assign(tab, { store });
    this.tabs.push(opened);
    await store.open(mainGlossary);
  }

  /** Takes another computer's profile over, as a copied home folder does. What was only here is lost with the disk. */
  async copyFrom(other: Profile): Promise<void> {
    for (const tab of [...this.tabs]) this.crash(tab);
    const disk = memoryDatabase("test");
    const read = await other.#disk.read(async (records) => {
      const keys = await records.keys("");
      return Promise.all(keys.map(async (key) => [key, await records.get(key)] as const));
    });
    if (read.kind !== "done") throw new Error(read.kind);
    await disk.write((records) => {
      for (const [key, record] of read.value) records.put(key, record);
      return Promise.resolve();
    });
    this.#disk = disk;
    this.session = other.session;
    const { witnesses } = this.#world;
    witnesses.splice(0, Infinity, ...witnesses.map((each) => (each.profile === this ? { ...each, diskLost: true } : each)));
    await this.openTab();
  }

  /** The tab is gone between two of its steps, whatever it was doing. */
  crash(tab: Tab): void {
    tab.alive = false;
    this.tabs = this.tabs.filter((each) => each !== tab);
  }

  /** Does it and notes what was seen. @param saw where that is not the entity as it is in view */
  async act(tab: Tab, work: (store: GlossaryStore) => Promise<WriteOutcome>, saw?: Entity, judged = false, values?: Readonly<Record<string, Value>>): Promise<void> {
    const { entities } = tab.store.state;
    const outcome = await work(tab.store);
    if (outcome.kind !== "saved") this.#world.met.push(outcome.kind);
    if (outcome.kind !== "saved" || !tab.alive) return;
    const made = [...tab.store.state.pending];
    for (const muid of outcome.muids) {
      const entity = made.find(({ mutation }) => mutation.muid === muid)?.mutation.entity;
      const shown = saw?.id === entity ? saw : entity === undefined ? undefined : entities.get(entity);
      this.#world.witnesses.push({ profile: this, muid, entity: entity ?? outcome.entity, user: made.find(({ mutation }) => mutation.muid === muid)?.user ?? null, judged, diskLost: false, saw: values ?? valuesOf(shown) });
    }
  }

  #databaseOf(tab: { readonly alive: boolean }): Database {
    const gone = <T>(): Promise<Stored<T>> => new Promise(() => undefined);
    return {
      refusal: null,
      read: async (work) => {
        if (!isAlive(tab)) return gone();
        const done = await this.#disk.read(work);
        return isAlive(tab) ? done : gone();
      },
      write: async (work) => {
        if (!isAlive(tab)) return gone();
        if (this.full) {
          this.full = false;
          return { kind: "full" };
        }
        const done = await this.#disk.write(work);
        return isAlive(tab) ? done : gone();
      },
    };
  }
}

const valuesOf = (entity: Entity | undefined): Readonly<Record<string, Value>> =>
  entity ? Object.fromEntries(Object.keys(entity.fields).map((field) => [field, valueOf(entity, field)])) : {};

/** Whether the value that stood is the one that was seen. */
export const wasSeen = ({ saw }: Witness, field: string, stood: Value): boolean => sameValue(Object.hasOwn(saw, field) ? saw[field]! : null, stood);

/** Asked anew each time: it may have crashed while it waited. */
const isAlive = (tab: { readonly alive: boolean }): boolean => tab.alive;
