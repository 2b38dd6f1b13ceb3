/** Whom a key that is pressed on the Review screen is for: the card of a flag while it has the keys, else the list and all around it. */
import { isControl, targetOf } from "./key-target.ts";
import { readNameKey, type NameAction } from "./name-keys.ts";
import { onMac } from "./platform.ts";
import { readKey, type ReviewAction } from "./review-keys.ts";

export type ReviewPress =
  | { readonly kind: "card"; readonly action: NameAction }
  /** `toPair`: the pair in hand gets the focus. */
  | { readonly kind: "screen"; readonly action: ReviewAction; readonly toPair: boolean };

/** A key pressed in the screen; undefined when it asks for nothing. */
export function pressOnScreen(event: KeyboardEvent, card: HTMLElement | null): ReviewPress | undefined {
  const target = targetOf(event);
  if (!target) return undefined;
  if (card !== null && event.composedPath().includes(card)) return pressOnCard(event, target);
  const keeps = isControl(target);
  const action = readKey(event, keeps ? ["screen"] : ["screen", "list"], onMac);
  // The card that a flag opens has the keys.
  return action && { kind: "screen", action, toPair: !keeps && action !== "next-flag" && action !== "previous-flag" };
}

/** What of the screen leads on and back from a card, to the text and to lists. */
const FROM_CARD: ReadonlySet<ReviewAction> = new Set(["next-flag", "previous-flag", "edit", "concordance", "undo", "redo", "keys"]);

/** One panel has the keys: on the card its own act, and of the screen's those that lead on, back, and to the list of keys. */
function pressOnCard(event: KeyboardEvent, target: HTMLElement): ReviewPress | undefined {
  const own = readNameKey(event, ["card"], onMac);
  if (own && !(own === "write-here" && isControl(target))) return { kind: "card", action: own };
  const action = readKey(event, ["screen"], onMac);
  return action !== undefined && FROM_CARD.has(action) ? { kind: "screen", action, toPair: action === "edit" } : undefined;
}

/** A key pressed elsewhere on the page. */
export function pressOnPage(event: KeyboardEvent, target: HTMLElement): ReviewPress | undefined {
  const action = readKey(event, ["screen"], onMac);
  return action === "undo" || action === "redo" ? { kind: "screen", action, toPair: !isControl(target) } : undefined;
}
