/** Takes a client's mutations in order, each in a transaction of its own with its audit, its number and its outcome. */
import { applyMutation } from "../glossary/apply.ts";
import { valueOf, type Entity, type Value } from "../glossary/entity.ts";
import type { Mutation, MutationOutcome } from "../glossary/mutation.ts";
import type { Membership, PushAnswer, PushRequest } from "../glossary/protocol.ts";
import { refusal, type Refusal } from "./answer.ts";
import type { GlossaryStore } from "./store/glossary-store.ts";

/** A refusal in the middle leaves what came before it taken. @param now ISO 8601, UTC */
export function push(store: GlossaryStore, member: Membership, { epoch, clientId, mutations }: PushRequest, now: string): PushAnswer | Refusal {
  const { facts, clients } = store;
  if (epoch !== facts.epoch) return refusal("epoch", "The glossary was restored since. Pull first.", { path: "epoch" });
  if (!clients.claim(clientId, member.user, now)) return refusal("client", "This client id belongs to another member.", { path: "clientId" });
  const outcomes: PushAnswer["outcomes"] = [];
  for (const [index, mutation] of mutations.entries()) {
    const lastMid = clients.lastMid(clientId);
    if (mutation.mid > lastMid + 1) return refusal("gap", `Mutation ${lastMid + 1} of this client is missing.`, { path: `mutations.${index}.mid`, lastMid });
    outcomes.push({ muid: mutation.muid, outcome: store.transaction(() => take(store, member, clientId, mutation, now)) });
  }
  return { outcomes, lastMid: clients.lastMid(clientId) };
}

function take({ facts, entries, clients }: GlossaryStore, member: Membership, client: string, mutation: Mutation, now: string): MutationOutcome {
  const lastMid = clients.lastMid(client);
  if (mutation.mid > lastMid) clients.setLastMid(client, mutation.mid, now);
  const known = entries.outcome(mutation.muid);
  if (known) {
    entries.noteRepetition(client, mutation.mid, mutation.muid);
    return known;
  }
  // A number that was used before with another mutation, by a copied profile say: it is taken all the same, so that it is not lost.
  const { outcome, entities, conflicts } = applyMutation(entries, mutation, { user: member.user, role: member.role }, now);
  const before = Object.fromEntries(entities.flatMap((after) => valuesBefore(entries.entity(after.id), after)));
  const version = entities.length + conflicts.length > 0 ? facts.nextVersion() : facts.version;
  for (const entity of entities) entries.saveEntity(entity, version);
  for (const conflict of conflicts) entries.saveConflict(conflict, version);
  entries.saveMutation(mutation, { client, user: member.user, role: member.role }, before, outcome, version, now);
  return outcome;
}

function valuesBefore(before: Entity | undefined, after: Entity): readonly (readonly [string, Value])[] {
  const written = Object.keys(after.fields).filter((field) => before?.fields[field]?.[1] !== after.fields[field]?.[1]);
  return written.map((field) => [field, before ? valueOf(before, field) : null] as const);
}
