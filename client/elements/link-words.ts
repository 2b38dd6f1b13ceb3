/** How it stands between this device and the shared glossary, in the words of the chip and of the panel behind it. */
import type { GlossaryState } from "../stores/glossary-state.ts";
import type { Obstacle } from "../sync/link.ts";
import type { Localized } from "./localized.ts";

export interface LinkWords {
  /** All is well, nothing is shared, something waits for a person or the network, or something went wrong. */
  readonly tone: "well" | "idle" | "waits" | "wrong";
  readonly chip: string;
  /** What it means, in sentences. */
  readonly text: string;
  /** When it is tried again by itself, in milliseconds since 1970; null when it is not. */
  readonly nextTry: number | null;
}

type LinkState = Pick<GlossaryState, "kind" | "link" | "failure" | "pending" | "held" | "rejected">;

/** What is worst comes first: what is not saved, what has stopped, what asks for a decision, what waits. */
export function linkWords(state: LinkState, l: Localized): LinkWords {
  const { link: words, edits, newer } = l.m.glossary;
  const { chip, text, stop, stopText } = words;
  const stopped = (why: keyof typeof stop, said: string): LinkWords => ({ tone: "wrong", chip: chip.stopped(stop[why]), text: said, nextTry: null });
  switch (state.kind) {
    case "loading": return { tone: "waits", chip: chip.loading, text: l.m.glossary.loading, nextTry: null };
    case "newer": return stopped("newer", newer);
    case "failed": return stopped("failed", stopText.failed(state.failure?.kind ?? ""));
    case "open": break;
    default: return state.kind satisfies never;
  }
  if (state.failure) return { tone: "wrong", chip: chip.unsaved, text: text.unsaved, nextTry: null };
  if (state.link.kind === "revoked") return stopped("revoked", stopText.revoked);
  if (state.held.length > 0) return { tone: "waits", chip: chip.held, text: edits.held, nextTry: null };
  if (state.rejected.length > 0) return { tone: "wrong", chip: chip.refused(state.rejected.length, l.number(state.rejected.length)), text: edits.rejectedHint, nextTry: null };
  return ofLink(state, l);
}

function ofLink({ link, pending }: LinkState, l: Localized): LinkWords {
  const { chip, text } = l.m.glossary.link;
  const written = l.number(pending.length);
  switch (link.kind) {
    case "in-sync": return { tone: "well", chip: chip.synced, text: text.synced, nextTry: null };
    case "syncing": return { tone: "well", chip: chip.syncing, text: text.syncing, nextTry: null };
    case "not-joined": return { tone: pending.length > 0 ? "waits" : "idle", chip: pending.length > 0 ? chip.signInWaiting(pending.length, written) : chip.unshared, text: text.unshared, nextTry: null };
    case "signed-out": return { tone: "waits", chip: pending.length > 0 ? chip.signInWaiting(pending.length, written) : chip.signIn, text: text.signIn, nextTry: null };
    case "revoked": return { tone: "wrong", chip: chip.stopped(l.m.glossary.link.stop.revoked), text: l.m.glossary.link.stopText.revoked, nextTry: null };
    case "waiting": return ofObstacle(link.why, link.nextTry, pending.length, l);
    default: return link satisfies never;
  }
}

function ofObstacle(why: Obstacle, nextTry: number, pending: number, l: Localized): LinkWords {
  const { chip, text, stop, stopText, obstacle } = l.m.glossary.link;
  const waits = (reason: string): LinkWords => ({
    tone: "waits",
    chip: pending > 0 ? chip.waiting(pending, l.number(pending)) : chip.offline,
    text: `${reason} ${pending > 0 ? text.waiting : text.offline}`,
    nextTry,
  });
  switch (why.kind) {
    case "offline": return waits(obstacle.offline);
    case "slow": return waits(obstacle.slow);
    case "broken": return waits(obstacle.broken(l.number(why.status)));
    case "refused": return { tone: "wrong", chip: chip.stopped(stop.refused), text: stopText.refused(why.message), nextTry };
    case "storage": return why.why === "full" ? { tone: "wrong", chip: chip.stopped(stop.full), text: stopText.full, nextTry } : { tone: "wrong", chip: chip.stopped(stop.storage), text: stopText.storage, nextTry };
    default: return why satisfies never;
  }
}
