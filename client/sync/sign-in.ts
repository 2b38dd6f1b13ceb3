/** Whose the waiting edits are, when somebody signs in or out. */
import type { Membership } from "../../glossary/protocol.ts";
import type { GlossaryWork } from "../storage/glossary-work.ts";
import { enqueue, hold } from "./append.ts";

/**
 * Edits that another member made here are held back; the member's own, and those that nobody had signed for, are sent.
 * @param clientId taken when the server knew this profile as another member's
 */
export async function signIn(work: GlossaryWork, membership: Membership, clientId: string): Promise<void> {
  const before = work.head.membership;
  if (!before || before.user !== membership.user || before.role !== membership.role || before.name !== membership.name) work.patchHead({ membership });
  const outbox = await work.writtenIn("outbox");
  if (before === null || before.user === membership.user) {
    for (const each of outbox) if (each.user === null) work.put("outbox", { ...each, user: membership.user });
    return;
  }
  work.patchHead({ clientId, claimed: false, nextMid: 1, lastMid: 0 });
  const held = await work.writtenIn("held");
  for (const each of outbox) work.remove("outbox", each);
  for (const each of held) work.remove("held", each);
  for (const each of [...held, ...outbox]) {
    const user = each.user ?? membership.user;
    if (user === membership.user) enqueue(work, { ...each, user });
    else hold(work, { ...each, user });
  }
}

/** The edits stay; they are asked about when another member signs in. */
export function signOut(work: GlossaryWork): void {
  const { membership } = work.head;
  if (membership) work.patchHead({ membership: { ...membership, role: null } });
}
