/** Which key does what: on Latin and Arabic keyboards, on macOS, in the list, on a button and in a field. */
import { describe, expect, it } from "vitest";
import { ariaKeys, keyCaps, type KeyPress } from "../elements/key-bindings.ts";
import { bindingOf, readKey, reviewKeys, type KeyPlace } from "../elements/review-keys.ts";

interface Pressed extends Partial<Omit<KeyPress, "getModifierState">> {
  readonly altGraph?: true;
}

function press({ altGraph, ...pressed }: Pressed): KeyPress {
  const none = { key: "", code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
  return { ...none, ...pressed, getModifierState: () => altGraph ?? false };
}

const shift = { shiftKey: true };
const ctrl = { ctrlKey: true };
const meta = { metaKey: true };
const alt = { altKey: true };

/** What is pressed in the list, on a keyboard that is not Apple's, and what it asks for. */
const inList: readonly (readonly [what: string, pressed: Pressed, action: string | undefined])[] = [
  ["↓", { key: "ArrowDown", code: "ArrowDown" }, "down"],
  ["Home", { key: "Home", code: "Home" }, "first"],
  ["←", { key: "ArrowLeft", code: "ArrowLeft" }, "cell-left"],
  ["Shift ↓ is no key of ours", { key: "ArrowDown", code: "ArrowDown", ...shift }, undefined],
  ["A", { key: "a", code: "KeyA" }, "accept"],
  ["A with Caps Lock", { key: "A", code: "KeyA" }, "accept"],
  ["Shift A", { key: "A", code: "KeyA", ...shift }, "accept-above"],
  ["A on a French keyboard, where Q is printed in America", { key: "a", code: "KeyQ" }, "accept"],
  ["Q on a French keyboard, where A is printed in America", { key: "q", code: "KeyA" }, undefined],
  ["T", { key: "t", code: "KeyT" }, "next-flag"],
  ["A on an Arabic keyboard", { key: "ش", code: "KeyA" }, "accept"],
  ["Shift N on an Arabic keyboard", { key: "آ", code: "KeyN", ...shift }, "previous-doubtful"],
  ["Ctrl Z on an Arabic keyboard", { key: "ئ", code: "KeyZ", ...ctrl }, "undo"],
  ["Ctrl Z on a German keyboard, where Y is printed in America", { key: "z", code: "KeyY", ...ctrl }, "undo"],
  ["Ctrl Shift Z", { key: "Z", code: "KeyZ", ...ctrl, ...shift }, "redo"],
  ["Ctrl Y", { key: "y", code: "KeyY", ...ctrl }, "redo"],
  ["Ctrl A selects all", { key: "a", code: "KeyA", ...ctrl }, undefined],
  ["Ctrl C copies", { key: "c", code: "KeyC", ...ctrl }, undefined],
  ["Windows key and N", { key: "n", code: "KeyN", ...meta }, undefined],
  ["Alt ↑", { key: "ArrowUp", code: "ArrowUp", ...alt }, "move-up"],
  ["AltGr A", { key: "a", code: "KeyA", altGraph: true }, undefined],
  ["A while a word is composed", { key: "a", code: "KeyA", isComposing: true }, undefined],
  ["? with Shift", { key: "?", code: "Slash", ...shift }, "keys"],
  ["? without Shift, on an Italian keyboard", { key: "?", code: "Minus", ...shift }, "keys"],
  ["؟", { key: "؟", code: "Slash", ...shift }, "keys"],
  ["Enter", { key: "Enter", code: "Enter" }, "edit"],
  ["F2", { key: "F2", code: "F2" }, "edit"],
  ["Ctrl Enter belongs to the field", { key: "Enter", code: "Enter", ...ctrl }, undefined],
  ["Tab", { key: "Tab", code: "Tab" }, undefined],
];

describe("keys in the list", () => {
  it.each(inList)("%s", (_, pressed, action) => {
    expect(readKey(press(pressed), ["list", "screen"], false)).toBe(action);
  });
});

const elsewhere: readonly (readonly [what: string, place: KeyPlace, pressed: Pressed, action: string | undefined])[] = [
  ["Enter on a button presses it", "screen", { key: "Enter", code: "Enter" }, undefined],
  ["↓ on a button scrolls", "screen", { key: "ArrowDown", code: "ArrowDown" }, undefined],
  ["M on a button merges", "screen", { key: "m", code: "KeyM" }, "merge-next"],
  ["M in a field is a letter", "field", { key: "m", code: "KeyM" }, undefined],
  ["Ctrl Z in a field is the field's own", "field", { key: "z", code: "KeyZ", ...ctrl }, undefined],
  ["Ctrl Enter in a field", "field", { key: "Enter", code: "Enter", ...ctrl }, "save-and-accept"],
  ["Ctrl S in a field", "field", { key: "س", code: "KeyS", ...ctrl }, "save-edit"],
  ["Esc in a field", "field", { key: "Escape", code: "Escape" }, "cancel-edit"],
];

describe("keys elsewhere", () => {
  it.each(elsewhere)("%s", (_, place, pressed, action) => {
    expect(readKey(press(pressed), [place], false)).toBe(action);
  });
});

describe("on macOS", () => {
  it("⌘ stands for Ctrl, and Ctrl for nothing", () => {
    expect(readKey(press({ key: "z", code: "KeyZ", ...meta }), ["screen"], true)).toBe("undo");
    expect(readKey(press({ key: "z", code: "KeyZ", ...ctrl }), ["screen"], true)).toBeUndefined();
    expect(readKey(press({ key: "n", code: "KeyN", ...ctrl }), ["screen"], true)).toBeUndefined();
  });

  it("keys are shown by their signs", () => {
    expect(keyCaps(bindingOf("redo")!, true)).toEqual(["⌘", "⇧", "Z"]);
    expect(keyCaps(bindingOf("redo")!, false)).toEqual(["Ctrl", "Shift", "Z"]);
    expect(ariaKeys(bindingOf("redo")!, true)).toBe("Meta+Shift+Z");
    expect(ariaKeys(bindingOf("move-up")!, false)).toBe("Alt+ArrowUp");
  });
});

it("no two actions share a key in one place", () => {
  const taken = reviewKeys.map(({ place, key, ctrl: c, alt: a, shift: s }) => [place === "field" ? "field" : "screen", key, c ?? false, a ?? false, s ?? false].join());
  expect(new Set(taken).size).toBe(taken.length);
});
