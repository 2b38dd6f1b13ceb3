/** The keys that decide about names: on the card beside the pairs, and on the Names screen. */
import { actionOf, type KeyBinding, type KeyPress } from "./key-bindings.ts";

/** Chooses the form with that number on the card. */
export type FormAction = `form-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

export type NameAction =
  | FormAction
  | "write-here" | "write-everywhere" | "ignore-here" | "ignore-form" | "ignore-with-reason"
  | "same" | "same-as" | "different" | "unsure" | "propose" | "history"
  | "next-open" | "previous-open" | "search"
  | "next-form" | "previous-form" | "into-card" | "leave"
  | "up" | "down" | "page-up" | "page-down" | "first" | "last"
  | "undo" | "redo" | "keys";

/**
 * `card`: beside the pairs, about one mention. `names`: on the Names screen, about the name in hand; `list` and `hits`: there, while
 * the list has the focus, or one of the places to replace.
 */
export type NamePlace = "card" | "names" | "list" | "hits";

const forms: readonly FormAction[] = ["form-1", "form-2", "form-3", "form-4", "form-5", "form-6", "form-7", "form-8", "form-9"];
const chooseForms = (place: NamePlace): readonly KeyBinding<NameAction, NamePlace>[] => forms.map((action) => ({ action, place, key: action.slice(-1) }));

const decide = (place: NamePlace): readonly KeyBinding<NameAction, NamePlace>[] => [
  { action: "write-everywhere", place, key: "Enter", shift: true },
  { action: "ignore-with-reason", place, key: "i", shift: true },
  { action: "same", place, key: "x" },
  { action: "different", place, key: "d" },
  { action: "unsure", place, key: "u" },
  { action: "propose", place, key: "p" },
  { action: "leave", place, key: "Escape" },
];

/** The first binding of an action in a place is the one that hints show. */
export const nameKeys: readonly KeyBinding<NameAction, NamePlace>[] = [
  ...chooseForms("card"),
  { action: "write-here", place: "card", key: "Enter" },
  { action: "ignore-here", place: "card", key: "i" },
  ...decide("card"),
  { action: "write-here", place: "hits", key: "Enter" },
  { action: "ignore-here", place: "hits", key: "i" },
  ...chooseForms("names"),
  { action: "next-open", place: "names", key: "n" },
  { action: "previous-open", place: "names", key: "n", shift: true },
  { action: "ignore-form", place: "names", key: "i" },
  ...decide("names"),
  { action: "same-as", place: "names", key: "x", shift: true },
  { action: "history", place: "names", key: "h" },
  { action: "search", place: "names", key: "/" },
  { action: "undo", place: "names", key: "z", ctrl: true },
  { action: "redo", place: "names", key: "z", ctrl: true, shift: true },
  { action: "redo", place: "names", key: "y", ctrl: true },
  { action: "keys", place: "names", key: "?" },
  { action: "up", place: "list", key: "ArrowUp" },
  { action: "down", place: "list", key: "ArrowDown" },
  { action: "page-up", place: "list", key: "PageUp" },
  { action: "page-down", place: "list", key: "PageDown" },
  { action: "first", place: "list", key: "Home" },
  { action: "last", place: "list", key: "End" },
  { action: "next-form", place: "list", key: "ArrowRight" },
  { action: "previous-form", place: "list", key: "ArrowLeft" },
  { action: "into-card", place: "list", key: "Enter" },
];

/** @returns what the key asks for in any of these places */
export function readNameKey(press: KeyPress, places: readonly NamePlace[], mac: boolean): NameAction | undefined {
  return actionOf(press, nameKeys.filter(({ place }) => places.includes(place)), mac);
}

/** The binding to show beside a button there; undefined for what has no key of its own. */
export function nameBinding(action: NameAction, place: NamePlace): KeyBinding<NameAction, NamePlace> | undefined {
  return nameKeys.find((each) => each.action === action && each.place === place);
}

/** The number of the form that the action chooses, from 0; undefined when it chooses none. */
export function formNumber(action: NameAction): number | undefined {
  const index = forms.findIndex((each) => each === action);
  return index < 0 ? undefined : index;
}
