/**
 * Keys as data, whatever screen they are of: which press asks for what, and how keys are written. Each screen has one table, which
 * the handler, the hints and the list of keys all read, so that they cannot disagree.
 */

export interface KeyBinding<Action extends string = string, Place extends string = string> {
  readonly action: Action;
  /** Where on the screen the key acts. */
  readonly place: Place;
  /** `event.key`; a letter stands in lower case and is found by its place on the keyboard where the layout has another script. */
  readonly key: string;
  /** ⌘ on macOS. */
  readonly ctrl?: true;
  readonly shift?: true;
  readonly alt?: true;
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

/** @returns what the key asks for by these bindings; undefined when nothing, while a word is being composed, and with AltGraph. */
export function actionOf<Action extends string>(press: KeyPress, bindings: readonly KeyBinding<Action>[], mac: boolean): Action | undefined {
  if (press.isComposing || press.getModifierState("AltGraph")) return undefined;
  if (mac ? press.ctrlKey : press.metaKey) return undefined;
  const key = keyOf(press);
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  return bindings.find(
    (binding) =>
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
  const printed = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  return printed && /^.$/u.test(key) ? (printed[1]?.toLowerCase() ?? printed[2]!) : key;
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

/** For `aria-keyshortcuts`: `Control+Shift+Z`. */
export function ariaKeys(binding: KeyBinding, mac: boolean): string {
  const key = binding.key.length === 1 ? binding.key.toUpperCase() : binding.key;
  return [...(binding.ctrl ? [mac ? "Meta" : "Control"] : []), ...(binding.alt ? ["Alt"] : []), ...(binding.shift ? ["Shift"] : []), key].join("+");
}

/** Whether ⌘ stands for Ctrl. */
export function isMac(platform: string): boolean {
  return /^(mac|iphone|ipad)/i.test(platform);
}
