/** How mutations come onto the outbox, and onto it again after the server began another life or another member signed in. */
import { schemaVersion, type Mutation } from "../../glossary/mutation.ts";
import type { Value } from "../../glossary/entity.ts";
import type { Written } from "../storage/glossary-records.ts";
import type { GlossaryWork } from "../storage/glossary-work.ts";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A mutation before it has its number. */
export interface Draft {
  readonly mutation: Without<Mutation, "mid" | "schema" | "clientTime">;
  /** The values that the author saw in the fields. */
  readonly before: Readonly<Record<string, Value>>;
}

export function numberedAs(mutation: Draft["mutation"], mid: number, now: number): Mutation {
  return { ...mutation, mid, schema: schemaVersion, clientTime: new Date(now).toISOString() };
}

/** Gives each draft the next number of this client. @param now milliseconds since 1970 */
export function append(work: GlossaryWork, drafts: readonly Draft[], now: number): readonly Written[] {
  const { membership } = work.head;
  const user = membership?.role ? membership.user : null;
  return drafts.map(({ mutation, before }) => {
    return enqueue(work, { mutation: numberedAs(mutation, work.head.nextMid, now), before, user, at: now });
  });
}

/**
 * Becomes a new client to the server, which sends what waits, and before it all that this member sent in the last weeks if
 * the server may have lost it. What the server has of them, it knows by their write ids and takes once.
 */
export async function startOver(work: GlossaryWork, clientId: string, again: "waiting" | "sent-too"): Promise<void> {
  const user = work.head.membership?.user ?? null;
  const outbox = await work.writtenIn("outbox");
  const acked = again === "sent-too" ? await work.writtenIn("acked") : [];
  work.patchHead({ clientId, claimed: false, nextMid: 1, lastMid: 0 });
  for (const each of acked) {
    work.remove("acked", each);
    if (each.user === user) enqueue(work, each);
    else hold(work, each);
  }
  for (const each of outbox) {
    work.remove("outbox", each);
    enqueue(work, each);
  }
}

/** What was held back goes behind what waits. @param shown what the person was asked about; what came since is another question */
export async function sendHeld(work: GlossaryWork, shown: readonly Written[]): Promise<void> {
  for (const each of await heldOf(work, shown)) {
    work.remove("held", each);
    enqueue(work, each);
  }
}

/** @param shown likewise */
export async function discardHeld(work: GlossaryWork, shown: readonly Written[]): Promise<void> {
  for (const each of await heldOf(work, shown)) work.remove("held", each);
}

async function heldOf(work: GlossaryWork, shown: readonly Written[]): Promise<readonly Written[]> {
  const muids = new Set(shown.map(({ mutation }) => mutation.muid));
  return (await work.writtenIn("held")).filter(({ mutation }) => muids.has(mutation.muid));
}

export function enqueue(work: GlossaryWork, { mutation, before, user, at }: Omit<Written, "seq">): Written {
  const { nextMid: mid, nextSeq: seq } = work.head;
  const written: Written = { seq, mutation: { ...mutation, mid }, before, user, at };
  work.put("outbox", written);
  work.patchHead({ nextMid: mid + 1, nextSeq: seq + 1 });
  return written;
}

/** Keeps it until its author is back or the present member says that it may go. */
export function hold(work: GlossaryWork, { mutation, before, user, at }: Omit<Written, "seq">): void {
  const { nextSeq: seq } = work.head;
  work.put("held", { seq, mutation, before, user, at });
  work.patchHead({ nextSeq: seq + 1 });
}
