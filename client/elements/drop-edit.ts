/** Leaves the open edit of a pair without costing what was typed: a slip of the finger can be taken back. */
import type { Messages } from "../messages/messages.ts";
import type { Editing } from "../stores/session-state.ts";
import type { SessionStore } from "../stores/session-store.ts";
import { ToastEvent } from "./app-events.ts";

/**
 * @param broughtBack after the edit stands open again as it was
 * @returns a word with the way back; undefined when nothing was typed
 */
export function dropEdit(session: SessionStore, words: Messages["review"]["editor"], broughtBack: () => void): ToastEvent | undefined {
  const editing = session.state.kind === "open" ? session.state.editing : null;
  session.cancelEdit();
  if (!editing || editing.draft.size === 0) return undefined;
  return new ToastEvent(words.dropped, { label: words.bringBack, run: () => { if (bringBack(editing, session)) broughtBack(); } });
}

/** @returns false when the pair is gone. */
function bringBack({ pair, draft }: Editing, session: SessionStore): boolean {
  const index = session.state.kind === "open" ? session.state.document.pairs.findIndex(({ id }) => id === pair) : -1;
  if (index < 0) return false;
  session.goTo(index);
  session.startEdit();
  session.saveDraft(draft);
  return true;
}
