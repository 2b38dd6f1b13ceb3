/**
 * The keys of the Review screen as data. The handler, the hints and the list of keys all read this one table, so that they
 * cannot disagree.
 */

export type ReviewAction =
  | "up" | "down" | "page-up" | "page-down" | "first" | "last" | "cell-left" | "cell-right"
  | "next-doubtful" | "previous-doubtful"
  | "accept" | "accept-above" | "reopen"
  | "merge-next" | "merge-previous" | "join-sentences" | "split" | "move-up" | "move-down" | "no-counterpart"
  | "edit" | "undo" | "redo" | "keys"
  | "save-and-accept" | "save-edit" | "cancel-edit";

/**
 * Where a key acts: on the `list` only while it has the focus; anywhere on the `screen` outside of text fields; in the
 * `field` of a sentence that is being edited.
 */
export type KeyPlace = "list" | "screen" | "field";

export interface KeyBinding {
  readonly action: ReviewAction;
  readonly place: KeyPlace;
  /** `event.key`; a letter stands in lower case and is found by its place on the keyboard where the layout has another script. */
  readonly key: string;
  /** ⌘ on macOS. */
  readonly ctrl?: true;
  readonly shift?: true;
  readonly alt?: true;
}

/** The first binding of an action is the one that hints show. */
export const reviewKeys: readonly KeyBinding[] = [
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
  { action: "accept", place: "screen", key: "a" },
  { action: "accept-above", place: "screen", key: "a", shift: true },
  { action: "reopen", place: "screen", key: "c" },
  { action: "merge-next", place: "screen", key: "m" },
  { action: "merge-previous", place: "screen", key: "m", shift: true },
  { action: "split", place: "screen", key: "s" },
  { action: "move-up", place: "screen", key: "ArrowUp", alt: true },
  { action: "move-down", place: "screen", key: "ArrowDown", alt: true },
  { action: "no-counterpart", place: "screen", key: "i", shift: true },
  { action: "edit", place: "screen", key: "F2" },
  { action: "edit", place: "list", key: "Enter" },
  { action: "undo", place: "screen", key: "z", ctrl: true },
  { action: "redo", place: "screen", key: "z", ctrl: true, shift: true },
  { action: "redo", place: "screen", key: "y", ctrl: true },
  { action: "keys", place: "screen", key: "?" },
  { action: "save-and-accept", place: "field", key: "Enter", ctrl: true },
  { action: "save-edit", place: "field", key: "s", ctrl: true },
  { action: "cancel-edit", place: "field", key: "Escape" },
];

const WITH_SOURCE: readonly ReviewAction[] = ["cell-left", "cell-right", "next-doubtful", "previous-doubtful", "no-counterpart"];

/** Whether the action has a meaning: with a translation alone there is no other side, and no doubt. */
export function isOffered(action: ReviewAction, alone: boolean): boolean {
  return !alone || !WITH_SOURCE.includes(action);
}

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  getModifierState(name: "AltGraph"): boolean;
}

/** @returns what the key asks for in any of these places; undefined when nothing, while a word is being composed, and with AltGraph. */
export function readKey(press: KeyPress, places: readonly KeyPlace[], mac: boolean): ReviewAction | undefined {
  if (press.isComposing || press.getModifierState("AltGraph")) return undefined;
  if (mac ? press.ctrlKey : press.metaKey) return undefined;
  const key = keyOf(press);
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  return reviewKeys.find(
    (binding) =>
      places.includes(binding.place) &&
      binding.key === key &&
      (binding.ctrl ?? false) === ctrl &&
      (binding.alt ?? false) === press.altKey &&
      // Whether `?` needs Shift depends on the keyboard.
      (key === "?" || (binding.shift ?? false) === press.shiftKey),
  )?.action;
}

/** A Latin letter or digit as the layout gives it; on a keyboard of another script, the one printed beside it. */
function keyOf({ key, code, shiftKey }: KeyPress): string {
  if (key === "?" || key === "؟" || (code === "Slash" && shiftKey && !/^[\x20-\x7e]$/.test(key))) return "?";
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && /^.$/u.test(key) ? letter.toLowerCase() : key;
}

/** What is printed on the keys: the same in every language of the page. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", PageUp: "PgUp", PageDown: "PgDn", Enter: "Enter", Escape: "Esc",
};

/** The keys to press together: `["Ctrl", "Shift", "Z"]`. */
export function keyCaps(binding: KeyBinding, mac: boolean): readonly string[] {
  const cap = CAPS[binding.key] ?? (binding.key.length === 1 ? binding.key.toUpperCase() : binding.key);
  return [...(binding.ctrl ? [mac ? "⌘" : "Ctrl"] : []), ...(binding.alt ? [mac ? "⌥" : "Alt"] : []), ...(binding.shift ? [mac ? "⇧" : "Shift"] : []), cap];
}

/** The binding to show beside a button; undefined for what has no key of its own. */
export function bindingOf(action: ReviewAction): KeyBinding | undefined {
  return reviewKeys.find((each) => each.action === action);
}

/** For `aria-keyshortcuts`: `Control+Shift+Z`. */
export function ariaKeys(binding: KeyBinding, mac: boolean): string {
  const key = binding.key.length === 1 ? binding.key.toUpperCase() : binding.key;
  return [...(binding.ctrl ? [mac ? "Meta" : "Control"] : []), ...(binding.alt ? ["Alt"] : []), ...(binding.shift ? ["Shift"] : []), key].join("+");
}

/** Whether ⌘ stands for Ctrl. */
export function isMac(platform: string): boolean {
  return /^(mac|iphone|ipad)/i.test(platform);
}
