/** The keys of the Review screen. */
import { actionOf, type KeyBinding, type KeyPress } from "./key-bindings.ts";

export type ReviewAction =
  | "up" | "down" | "page-up" | "page-down" | "first" | "last" | "cell-left" | "cell-right"
  | "next-doubtful" | "previous-doubtful" | "next-flag" | "previous-flag"
  | "accept" | "accept-above" | "reopen"
  | "merge-next" | "merge-previous" | "join-sentences" | "split" | "move-up" | "move-down" | "no-counterpart" | "realign"
  | "edit" | "concordance" | "undo" | "redo" | "keys"
  | "save-and-accept" | "save-edit" | "cancel-edit";

/**
 * Where a key acts: on the `list` only while it has the focus; anywhere on the `screen` outside of text fields; in the
 * `field` of a sentence that is being edited.
 */
export type KeyPlace = "list" | "screen" | "field";

/** The first binding of an action is the one that hints show. */
export const reviewKeys: readonly KeyBinding<ReviewAction, KeyPlace>[] = [
  { action: "up", place: "list", key: "ArrowUp" },
  { action: "down", place: "list", key: "ArrowDown" },
  { action: "page-up", place: "list", key: "PageUp" },
  { action: "page-down", place: "list", key: "PageDown" },
  { action: "first", place: "list", key: "Home" },
  { action: "last", place: "list", key: "End" },
  { action: "cell-left", place: "list", key: "ArrowLeft" },
  { action: "cell-right", place: "list", key: "ArrowRight" },
  { action: "next-doubtful", place: "screen", key: "n" },
  { action: "previous-doubtful", place: "screen", key: "n", shift: true },
  { action: "next-flag", place: "screen", key: "t" },
  { action: "previous-flag", place: "screen", key: "t", shift: true },
  { action: "accept", place: "screen", key: "a" },
  { action: "accept-above", place: "screen", key: "a", shift: true },
  { action: "reopen", place: "screen", key: "c" },
  { action: "merge-next", place: "screen", key: "m" },
  { action: "merge-previous", place: "screen", key: "m", shift: true },
  { action: "split", place: "screen", key: "s" },
  { action: "move-up", place: "screen", key: "ArrowUp", alt: true },
  { action: "move-down", place: "screen", key: "ArrowDown", alt: true },
  { action: "no-counterpart", place: "screen", key: "i", shift: true },
  { action: "realign", place: "screen", key: "g" },
  { action: "edit", place: "screen", key: "F2" },
  { action: "edit", place: "list", key: "Enter" },
  { action: "concordance", place: "screen", key: "k" },
  { action: "undo", place: "screen", key: "z", ctrl: true },
  { action: "redo", place: "screen", key: "z", ctrl: true, shift: true },
  { action: "redo", place: "screen", key: "y", ctrl: true },
  { action: "keys", place: "screen", key: "?" },
  { action: "save-and-accept", place: "field", key: "Enter", ctrl: true },
  { action: "save-edit", place: "field", key: "s", ctrl: true },
  { action: "cancel-edit", place: "field", key: "Escape" },
];

const WITH_SOURCE: readonly ReviewAction[] = ["cell-left", "cell-right", "next-doubtful", "previous-doubtful", "no-counterpart", "realign"];

/** Whether the action has a meaning: with a translation alone there is no other side, and no doubt. */
export function isOffered(action: ReviewAction, alone: boolean): boolean {
  return !alone || !WITH_SOURCE.includes(action);
}

/** @returns what the key asks for in any of these places */
export function readKey(press: KeyPress, places: readonly KeyPlace[], mac: boolean): ReviewAction | undefined {
  return actionOf(press, reviewKeys.filter(({ place }) => places.includes(place)), mac);
}

/** The binding to show beside a button; undefined for what has no key of its own. */
export function bindingOf(action: ReviewAction): KeyBinding<ReviewAction, KeyPlace> | undefined {
  return reviewKeys.find((each) => each.action === action);
}
