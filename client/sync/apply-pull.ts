/** What a pull changes here: the confirmed entities, and what became of the mutations that were sent. */
import { deletedField, type Entity } from "../../glossary/entity.ts";
import type { PullAnswer } from "../../glossary/protocol.ts";
import type { GlossaryHead } from "../storage/glossary-records.ts";
import type { GlossaryBase, GlossaryWork } from "../storage/glossary-work.ts";
import { startOver } from "./append.ts";
import { signIn } from "./sign-in.ts";
import { ackedTime } from "./timing.ts";

/** All pages of a pull as one. */
export type Pulled = Omit<PullAnswer, "more">;

/** What the head said when the pull was sent. */
export type PullStand = Pick<GlossaryHead, "clientId" | "epoch" | "cursor" | "lastMid">;

/** How far this tab itself has sent the mutations of a client. Of a copied profile, another one may have sent others under the same numbers. */
export type Sent = Pick<GlossaryHead, "clientId"> & { readonly mid: number };

export const standOf = ({ clientId, epoch, cursor, lastMid }: GlossaryHead): PullStand => ({ clientId, epoch, cursor, lastMid });

/** The entities and conflicts that differ from the base; `whole` replaces it. */
export interface BaseChange extends GlossaryBase {
  readonly whole: boolean;
}

/**
 * Takes the answer over, unless something else was taken over since it was asked for: then it may be older than what is here.
 * @returns undefined when it was ignored
 */
export async function applyPull(work: GlossaryWork, asked: PullStand, pulled: Pulled, sent: Sent, newClientId: () => string, now: number): Promise<BaseChange | undefined> {
  const { head } = work;
  if (head.clientId !== asked.clientId || head.epoch !== asked.epoch || head.cursor !== asked.cursor || head.lastMid !== asked.lastMid) return undefined;
  const { epoch, version: cursor, lastMid } = pulled;
  const change = await changeOf(work, pulled);
  if (change.whole) work.forgetBase();
  for (const each of change.entities.values()) work.putEntity(each);
  for (const each of change.conflicts.values()) work.putConflict(each);
  if (epoch !== head.epoch || cursor !== head.cursor) work.patchHead({ epoch, cursor });
  if (change.whole || change.entities.size > 0 || change.conflicts.size > 0) work.patchHead({ baseRevision: head.baseRevision + 1 });

  const restored = head.epoch !== null && head.epoch !== epoch;
  // Neither happens to a server that lost nothing, nor to a profile that is the only one of its name.
  const astray = lastMid < head.lastMid || lastMid >= head.nextMid;
  await signIn(work, { user: pulled.user, role: pulled.role, name: head.membership?.user === pulled.user ? head.membership.name : "" }, newClientId());
  const switched = work.head.clientId !== head.clientId;
  if (restored || (astray && !switched)) await startOver(work, newClientId(), "sent-too");
  else if (!switched) {
    if (!head.claimed) work.patchHead({ claimed: true });
    await settle(work, pulled, Math.max(head.lastMid, Math.min(lastMid, sent.clientId === head.clientId ? sent.mid : 0)), now);
  }
  return change;
}

/** After how many taken mutations those that are too old are looked for: to read what a month left is not for every edit. */
const forgetEvery = 50;

/** Takes off the outbox what the server has taken of what was sent. */
async function settle(work: GlossaryWork, { outcomes }: Pulled, lastMid: number, now: number): Promise<void> {
  const outcomeOf = new Map(outcomes.map(({ muid, outcome }) => [muid, outcome]));
  for (const each of await work.writtenIn("outbox")) {
    if (each.mutation.mid > lastMid) continue;
    const outcome = outcomeOf.get(each.mutation.muid);
    if (outcome?.kind === "rejected") work.reject(each, outcome, now);
    else {
      work.remove("outbox", each);
      work.put("acked", { ...each, at: now });
    }
  }
  const before = work.head.lastMid;
  if (lastMid === before) return;
  work.patchHead({ lastMid });
  if (Math.floor(lastMid / forgetEvery) === Math.floor(before / forgetEvery)) return;
  for (const each of await work.writtenIn("acked")) if (each.at < now - ackedTime) work.remove("acked", each);
}

async function changeOf(work: GlossaryWork, { reset, entities, tombstones, conflicts }: Pulled): Promise<BaseChange> {
  const changed = new Map(entities.map((each) => [each.id, each]));
  for (const { id, muid } of tombstones) {
    const known = changed.get(id) ?? (reset ? undefined : await work.entity(id));
    if (known) changed.set(id, { ...known, fields: { ...known.fields, [deletedField]: [true, muid] } } satisfies Entity);
  }
  return { whole: reset, entities: changed, conflicts: new Map(conflicts.map((each) => [each.id, each])) };
}
