/**
 * Brings a glossary here and on the server together: sends what waits, then takes over what is new, and begins again later
 * when it could not. What waits is taken off the outbox by what a pull says and by nothing else; an answer that was lost,
 * doubled or overtaken changes nothing. Clock, chance, timers and network are handed in.
 */
import { pushLimit } from "../../glossary/protocol.ts";
import type { Stored } from "../storage/database.ts";
import type { Written } from "../storage/glossary-records.ts";
import type { GlossaryApi, Refused, Reply } from "./api.ts";
import type { Sent } from "./apply-pull.ts";
import type { Link, Obstacle } from "./link.ts";
import type { LocalGlossary } from "./local-glossary.ts";
import { PullReader } from "./pull-reader.ts";
import { firstRetry, longestRetry, pollTime, pushLength } from "./timing.ts";

export interface SyncEnvironment {
  readonly local: LocalGlossary;
  readonly api: Pick<GlossaryApi, "push" | "pull" | "me">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, but not, 1. */
  readonly random: () => number;
  /** @returns what calls it off */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** Runs the work while no other tab of the profile does, as far as the browser can see to that. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Told of each change of {@link SyncLoop.link}. */
  readonly onLink: (link: Link) => void;
}

/** How a run, or a step of it, ended. */
type End = Exclude<Link, { kind: "syncing" | "waiting" }> | { readonly kind: "obstacle"; readonly obstacle: Obstacle };

/** A step that found nothing in its way. */
const goOn = { kind: "go-on" } as const;
type Step = typeof goOn | End;

/** Rounds in which nothing came off the outbox before it is given up for now: a server that was set back, and another member in the session, take three. */
const idleRounds = 6;

export class SyncLoop {
  readonly #environment: SyncEnvironment;
  readonly #reader: PullReader;
  #link: Link = { kind: "syncing" };
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;
  #pause = firstRetry;
  #callOff: () => void = () => undefined;
  /** The newest version that a poke told of. */
  #poked = 0;
  #hasSocket = false;
  #sent: Sent = { clientId: "", mid: 0 };
  /** Mutations that go into one push at most; less after the server found a push too long or a mutation in it wrong. */
  #batch = pushLimit;

  constructor(environment: SyncEnvironment) {
    this.#environment = environment;
    this.#reader = new PullReader(environment.local, environment.api, environment.now);
  }

  get link(): Link {
    return this.#link;
  }

  /** Begins at once; while it runs, it will run once more. Resolves when nothing more is to be done for now. */
  async sync(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** The server has this version. */
  poke(version: number): void {
    this.#poked = Math.max(this.#poked, version);
    if (version > this.#environment.local.lists.head.cursor) void this.sync();
  }

  /** Whether a socket will tell what is new. */
  setSocket(open: boolean): void {
    this.#hasSocket = open;
    if (open) void this.sync(); // what happened before it was open was told to nobody
    else if (this.#link.kind === "in-sync") this.#later(this.#jittered(firstRetry)); // it may have been refused, and is silent now
  }

  close(): void {
    this.#closed = true;
    this.#callOff();
  }

  async #run(): Promise<void> {
    const { local, exclusively } = this.#environment;
    while (this.#again && !this.#closed) {
      this.#again = false;
      this.#callOff();
      this.#show({ kind: "syncing" });
      this.#end(await exclusively(async () => (await stored(local.refresh())) ?? this.#rounds()));
    }
  }

  async #rounds(): Promise<End> {
    const { local } = this.#environment;
    for (let idle = 0; idle < idleRounds && !this.#closed; idle += 1) {
      const first = local.lists.outbox[0]?.mutation.muid;
      const pushed = await this.#push();
      if (pushed.kind !== "go-on") return pushed;
      const pulled = await this.#pull();
      if (pulled.kind !== "go-on") return pulled;
      const [next] = local.lists.outbox;
      if (!next) return { kind: "in-sync" };
      if (next.mutation.muid !== first) idle = -1;
    }
    return obstacle({ kind: "broken", status: 200 });
  }

  async #push(): Promise<Step> {
    const { local, api } = this.#environment;
    const { head, outbox } = local.lists;
    const batch = batchOf(outbox, this.#batch);
    if (head.epoch === null || !head.claimed || batch.length === 0) return goOn;
    const mid = batch.at(-1)!.mutation.mid;
    this.#sent = { clientId: head.clientId, mid: this.#sent.clientId === head.clientId ? Math.max(this.#sent.mid, mid) : mid };
    const reply = await api.push({ epoch: head.epoch, clientId: head.clientId, mutations: batch.map(({ mutation }) => mutation) });
    if (reply.kind === "done") this.#batch = pushLimit;
    return reply.kind === "refused" ? this.#pushRefused(reply, batch) : this.#stepOf(reply);
  }

  async #pushRefused(refused: Refused, batch: readonly Written[]): Promise<Step> {
    switch (refused.code) {
      case "epoch":
      case "gap":
        return goOn; // the pull finds out what to do
      case "too-large":
      case "invalid":
        return this.#narrow(refused, batch);
      default:
        return this.#stepOf(refused);
    }
  }

  /** Finds the mutation that the server cannot take, and takes it out of the way of the others. */
  async #narrow({ code, message, path }: Refused, batch: readonly Written[]): Promise<Step> {
    const { local } = this.#environment;
    const [first, second] = batch;
    if (first && !second) {
      const why = { code: code === "invalid" ? "invalid-field" : "limit", reason: message, ...(path === undefined ? {} : { path }) } as const;
      return (await stored(local.setAside(first, why))) ?? goOn;
    }
    this.#batch = Math.max(1, Math.floor(batch.length / 2));
    return this.#push();
  }

  async #pull(): Promise<Step> {
    const { local } = this.#environment;
    const read = await this.#reader.read();
    if (read.kind !== "done") return this.#stepOf(read);
    const { asked, pulled } = read.value;
    const taken = await local.applyPull(asked, pulled, this.#sent);
    return (await stored(Promise.resolve(taken))) ?? goOn;
  }

  async #stepOf(reply: Reply<unknown>): Promise<Step> {
    switch (reply.kind) {
      case "done":
        return goOn;
      case "signed-out":
        return { kind: this.#environment.local.lists.head.membership === null ? "not-joined" : "signed-out" };
      case "refused":
        return reply.code === "client" ? this.#identify() : refusedEnd(reply);
      case "offline":
      case "slow":
      case "broken":
        return obstacle(reply);
      default:
        return reply satisfies never;
    }
  }

  /** The server knows this client as another member's: asks who is signed in. */
  async #identify(): Promise<Step> {
    const { local, api } = this.#environment;
    const reply = await api.me();
    if (reply.kind === "refused") return refusedEnd(reply);
    if (reply.kind !== "done") return this.#stepOf(reply);
    const { clientId } = local.lists.head;
    const failed = await stored(local.signIn(reply.value));
    if (failed || local.lists.head.clientId !== clientId) return failed ?? goOn;
    return (await stored(local.startOver())) ?? goOn;
  }

  #end(end: End): void {
    if (this.#closed) return;
    if (end.kind === "obstacle") {
      const { now } = this.#environment;
      const pause = this.#jittered(this.#pause);
      this.#pause = Math.min(2 * this.#pause, longestRetry);
      this.#show({ kind: "waiting", why: end.obstacle, nextTry: now() + pause });
      this.#later(pause);
      return;
    }
    this.#pause = firstRetry;
    this.#show(end);
    if (end.kind === "in-sync") this.#later(this.#hasSocket ? longestRetry : pollTime);
  }

  /** So that not every client comes back in the same second. */
  #jittered(pause: number): number {
    return pause * (0.5 + this.#environment.random() / 2);
  }

  #later(pause: number): void {
    this.#callOff();
    this.#callOff = this.#environment.after(pause, () => void this.sync());
  }

  #show(link: Link): void {
    this.#link = link;
    this.#environment.onLink(link);
  }
}

const obstacle = (why: Obstacle): End => ({ kind: "obstacle", obstacle: why });

const refusedEnd = ({ code, message }: Refused): End => (code === "revoked" ? { kind: "revoked" } : obstacle({ kind: "refused", code, message }));

/** undefined when it is stored. */
async function stored(outcome: Promise<Stored<unknown>>): Promise<End | undefined> {
  const done = await outcome;
  return done.kind === "done" ? undefined : obstacle({ kind: "storage", why: done.kind });
}

/** The first mutations, as many as one push takes; one at least. */
function batchOf(outbox: readonly Written[], limit: number): readonly Written[] {
  let length = 0;
  const fitting = outbox.slice(0, limit).findIndex(({ mutation }, index) => {
    length += JSON.stringify(mutation).length;
    return index > 0 && length > pushLength;
  });
  return outbox.slice(0, fitting < 0 ? limit : fitting);
}
