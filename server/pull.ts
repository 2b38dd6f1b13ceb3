/** Tells a client what changed since it last asked, in pages. */
import type { Membership, PullAnswer, PullQuery } from "../glossary/protocol.ts";
import { refusal, type Refusal } from "./answer.ts";
import type { GlossaryStore } from "./store/glossary-store.ts";

/** Changes on a page; a page of concepts with long notes stays below a megabyte or two. */
const pageSize = 500;

/** @param now ISO 8601, UTC */
export function pull({ facts, entries, clients }: GlossaryStore, member: Membership, query: PullQuery, now: string): PullAnswer | Refusal {
  if (!clients.claim(query.client, member.user, now)) return refusal("client", "This client id belongs to another member.", { path: "query.client" });
  const { epoch, version: latest, compactedTo } = facts;
  const reset = query.epoch !== epoch || query.since > latest || (query.since < compactedTo && !query.goesOn);
  const since = reset ? 0 : query.since;
  const end = entries.pageEnd(since, pageSize);
  const version = end ?? latest;
  const lastMid = clients.lastMid(query.client);
  const { entities, tombstones, conflicts } = entries.delta(since, version, reset || query.goesOn);
  return {
    epoch,
    version,
    reset,
    entities: [...entities],
    tombstones: [...tombstones],
    conflicts: [...conflicts],
    outcomes: end === undefined ? [...entries.outcomes(query.client, query.taken, lastMid)] : [],
    lastMid,
    more: end !== undefined,
    user: member.user,
    role: member.role,
  };
}
