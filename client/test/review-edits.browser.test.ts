/** The Review screen in a real browser: what the keys do to pairs, sentences and text. */
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { segmentText } from "../alignment/document.ts";
import { ToastEvent } from "../elements/app-events.ts";
import { pairedDocument } from "./paired-document.ts";
import { all, button, eachOnItsOwn, focused, place, press, rows, said, settle, show, story, type, type Shown } from "./review-screen.ts";
import { until } from "./sample-document.ts";

eachOnItsOwn();

describe("the keyboard", () => {
  it("moves by pair and by side of the screen", async () => {
    await show();
    await press("ArrowDown");
    await press("ArrowLeft");
    expect(place()).toBe("Pair 2, open, 1 to 1, confidence 95% | source");
    await press("End");
    expect(place()).toBe("Pair 6, open, 1 to 1, confidence 95% | source");
    await press("ArrowRight");
    await press("Home");
    expect(place()).toBe("Pair 1, open, 1 to 1, confidence 95% | target");
  });

  it("in the Arabic interface finds the source on the right", async () => {
    const screen = await show(story, "ar");
    await press("ArrowRight");
    expect(screen.open().side).toBe("source");
    const [source, target] = all(rows()[0]!.shadowRoot!, "[data-side]");
    expect(source!.getBoundingClientRect().left).toBeGreaterThan(target!.getBoundingClientRect().left);
    expect(rows()[2]!.getAttribute("aria-label")?.replace(/\u200e/g, "")).toBe("الزوج 3، فيه شك، في موضع شك متصل، 2 إلى 1، الثقة 50%");
  });

  it("goes from doubt to doubt, accepting", async () => {
    const screen = await show();
    await press("n");
    expect(place()).toMatch(/^Pair 3, doubtful/);
    await press("a");
    expect(said(screen)).toBe("Pair 3 accepted");
    expect(place(), "a sentence without counterpart").toMatch(/^Pair 4, doubtful/);
    await press("n");
    expect(place()).toMatch(/^Pair 5, doubtful/);
    await press("A", { shiftKey: true });
    expect(said(screen)).toBe("3 pairs accepted");
    expect(screen.open().document.pairs.map(({ status }) => status)).toEqual(["accepted", "accepted", "accepted", "accepted", "open", "open"]);
  });

  it("keeps the focus on the pair concerned through merge, undo, move and redo", async () => {
    const screen = await show();
    await press("ArrowDown");
    await press("m");
    expect([place(), said(screen)]).toEqual(["Pair 2, open, 3 to 2 | target", "Pair 2 merged with 3"]);
    await press("z", { ctrlKey: true });
    expect([place(), said(screen)]).toEqual(["Pair 2, open, 1 to 1, confidence 95% | target", "Undone: merge pairs"]);
    await press("ArrowDown", { altKey: true });
    expect(place(), "the reader follows the sentence").toBe("Pair 3, open, 2 to 2 | target");
    await press("z", { ctrlKey: true });
    await press("z", { ctrlKey: true, shiftKey: true });
    expect([place(), said(screen)]).toEqual(["Pair 3, open, 2 to 2 | target", "Done again: move a sentence"]);
  });

  it("says what cannot be done", async () => {
    const screen = await show();
    await press("m", { shiftKey: true });
    expect(said(screen)).toBe("This is the first pair.");
    await press("z", { ctrlKey: true });
    expect(said(screen)).toBe("There is nothing to undo.");
  });

  it("is silent while a word is composed", async () => {
    const screen = await show();
    await press("a", { isComposing: true });
    expect(screen.open().document.pairs[0]!.status).toBe("open");
  });
});

describe("editing in place", () => {
  it("saves, accepts and goes on with Ctrl Enter", async () => {
    const screen = await show();
    await press("ArrowDown");
    await press("F2");
    expect(focused().at(-1)).toBeInstanceOf(HTMLTextAreaElement);
    await type(focused().at(-1), "The river rose in March.");
    expect(screen.open().editing?.draft.size).toBe(1);
    await press("Enter", { ctrlKey: true });
    const { document: now } = screen.open();
    expect(segmentText(now.target, now.pairs[1]!.target[0]!)).toBe("The river rose in March.");
    expect(now.pairs[1]!.status).toBe("accepted");
    expect(place()).toMatch(/^Pair 3/);
  });

  it("drops what was typed with Esc, and can bring it back", async () => {
    const screen = await show();
    await press("F2");
    await type(focused().at(-1), "The fortress");
    let toast: ToastEvent | undefined;
    screen.review.addEventListener(ToastEvent.type, (event) => { toast = event instanceof ToastEvent ? event : undefined; }, { once: true });
    await press("Escape");
    expect(screen.open().editing).toBeNull();
    expect(place()).toMatch(/^Pair 1.*target$/);
    toast?.action?.run();
    await until(() => focused().at(-1) instanceof HTMLTextAreaElement);
    expect((focused().at(-1) as HTMLTextAreaElement).value).toBe("The fortress");
  });

  it("leaves the line ends of a hard-wrapped file alone", async () => {
    const wrapped = pairedDocument([{ source: ["سطر."], target: ["The river rose\nin spring, and the\nbridge fell."] }]);
    const screen = await show(wrapped);
    await press("F2");
    const field = focused().at(-1) as HTMLTextAreaElement;
    expect(field.value).toBe("The river rose in spring, and the bridge fell.");
    await type(field, "The river rose in autumn, and the bridge fell.");
    await press("s", { ctrlKey: true });
    expect(screen.open().document.target.paragraphs[0]!.text).toBe("The river rose\nin autumn, and the\nbridge fell.");
  });

  it("translates a sentence that had no counterpart", async () => {
    const screen = await show();
    screen.session.goTo(3);
    await settle();
    await press("F2");
    await type(focused().at(-1), "No one else tells of it.");
    await press("s", { ctrlKey: true });
    const { document: now } = screen.open();
    expect(now.pairs[3]!.target.map((id) => segmentText(now.target, id))).toEqual(["No one else tells of it."]);
  });
});

describe("an edit that is open", () => {
  async function begin(): Promise<Shown> {
    const screen = await show();
    await press("ArrowDown");
    await press("F2");
    await type(focused().at(-1), "The river rose in March.");
    return screen;
  }

  const second = ({ open }: Shown) => segmentText(open().document.target, open().document.pairs[1]!.target[0]!);

  it("is saved by Accept at the foot of a narrow screen", async () => {
    await page.viewport(390, 800);
    const screen = await begin();
    const accept = button("Accept");
    accept.focus();
    accept.click();
    await settle();
    expect(second(screen)).toBe("The river rose in March.");
    expect(screen.open()).toMatchObject({ editing: null, current: 2 });
    expect(screen.open().document.pairs[1]!.status).toBe("accepted");
  });

  it("shows no keys on a narrow screen", async () => {
    await page.viewport(390, 800);
    await begin();
    const keys = all(document, "mq-segment-editor").flatMap((editor) => all(editor.shadowRoot!, "mq-keys"));
    expect(keys.map((each) => getComputedStyle(each).display)).toEqual(["none", "none", "none"]);
  });

  it("is saved by Save, which accepts nothing, and the focus is on the text again", async () => {
    const screen = await begin();
    const save = all(document, "mq-segment-editor").flatMap((editor) => all(editor.shadowRoot!, "button")).find((each) => each.textContent.trim() === "Save");
    save?.focus();
    save?.click();
    await settle();
    expect(second(screen)).toBe("The river rose in March.");
    expect(screen.open().document.pairs[1]!.status).toBe("open");
    expect(place()).toMatch(/^Pair 2, open.*target$/);
  });
});

describe("splitting", () => {
  it("takes the proposed cut with S, Enter and gives the focus back", async () => {
    const screen = await show();
    screen.session.goTo(2);
    await settle();
    await press("s");
    expect(focused().some((element) => element.matches("mq-split-dialog"))).toBe(true);
    await press("Enter");
    expect(said(screen)).toBe("Pair split into 3 and 4");
    expect(place()).toMatch(/^Pair 3, open/);
  });

  it("cuts a sentence with S twice, and Esc changes nothing", async () => {
    const screen = await show();
    screen.session.goTo(2);
    await settle();
    const before = screen.open().document;
    await press("s");
    button("Cancel").click();
    await settle();
    expect(screen.open().document).toBe(before);
    expect(place()).toMatch(/^Pair 3/);
    await press("s");
    await press("s");
    await press("Enter");
    const { document: now } = screen.open();
    expect(now.pairs[2]!.target.map((id) => segmentText(now.target, id))).toEqual(["The bridge fell,", "and then it was built again."]);
  });
});
