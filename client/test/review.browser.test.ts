/** The Review screen in a real browser: where the focus is, what is announced, what keys, buttons and fields do. */
import { ContextProvider } from "@lit/context";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {} from "@vitest/browser-playwright";
import { cdp, page } from "vitest/browser";
import { segmentText, type Document } from "../alignment/document.ts";
import { ToastEvent } from "../elements/app-events.ts";
import "../elements/mq-review.ts";
import type { MqReview } from "../elements/mq-review.ts";
import type { Database } from "../storage/database.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { createDocument } from "../storage/save-document.ts";
import { sessionContext, settingsContext } from "../stores/contexts.ts";
import type { OpenSession } from "../stores/session-state.ts";
import { SessionStore } from "../stores/session-store.ts";
import { SettingsStore, type Locale } from "../stores/settings-store.ts";
import { pairedDocument, type WrittenPair } from "./paired-document.ts";
import { sampleFiles, until } from "./sample-document.ts";

const story: readonly WrittenPair[] = [
  { source: ["القلعة والنهر"], target: ["The citadel and the river"] },
  { source: ["فاض النهر في الربيع."], target: ["The river rose in spring."] },
  { source: ["هدم الجسر.", "ثم بُني."], target: ["The bridge fell, and then it was built again."], confidence: 0.5 },
  { source: ["لم يذكره غيره."], confidence: 0.9 },
  { source: ["عاد الناس."], target: ["The people came back."], confidence: 0.4 },
  { source: ["وانتهت السنة."], target: ["The year ended."] },
];

interface Shown {
  readonly review: MqReview;
  readonly session: SessionStore;
  readonly database: Promise<Database>;
  readonly settings: SettingsStore;
  readonly open: () => OpenSession;
}

const shown: { host: HTMLElement; session: SessionStore }[] = [];

beforeEach(async () => {
  await page.viewport(1280, 800);
  document.body.style.cssText = "margin: 0; block-size: 100vh";
});

afterEach(async () => {
  for (const { host, session } of shown.splice(0)) {
    host.remove();
    await session.close();
  }
  document.documentElement.dir = "ltr";
});

async function show(written: readonly WrittenPair[] | Document = story, locale: Locale = "en"): Promise<Shown> {
  const content = "pairs" in written ? written : pairedDocument(written);
  const database = memoryDatabase("test");
  const files = content.source ? sampleFiles : { source: null, target: sampleFiles.target };
  await createDocument(database, { id: "d", title: "The river", document: content, files, now: 1000 });
  const session = new SessionStore({ database: Promise.resolve(database), tab: crypto.randomUUID(), now: () => 5000, version: "9.8.7", page: new EventTarget() });
  const settings = new SettingsStore(undefined, [locale]);
  const host = document.createElement("div");
  host.style.blockSize = "100vh";
  new ContextProvider(host, { context: sessionContext, initialValue: session });
  new ContextProvider(host, { context: settingsContext, initialValue: settings });
  const review = document.createElement("mq-review");
  host.append(review);
  document.body.append(host);
  document.documentElement.dir = locale === "ar" ? "rtl" : "ltr";
  shown.push({ host, session });
  await session.open("d");
  await until(() => focused().some((element) => element.matches("[role=gridcell]")), "the list has the focus");
  const open = () => {
    if (session.state.kind !== "open") throw new Error(session.state.kind);
    return session.state;
  };
  return { review, session, database: Promise.resolve(database), settings, open };
}

/** What has the focus, from the document down through all shadow roots. */
function focused(): readonly Element[] {
  const chain: Element[] = [];
  for (let element = document.activeElement; element; element = element.shadowRoot?.activeElement ?? null) chain.push(element);
  return chain;
}

/** All elements below, those of shadow roots too. */
function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element instanceof HTMLElement && element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
}

function button(name: string): HTMLElement {
  const found = all(document, "button").find((each) => each.textContent.replace(/\s+/g, " ").trim().startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

async function press(key: string, how: KeyboardEventInit = {}): Promise<void> {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  focused().at(-1)!.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, composed: true, cancelable: true, ...how }));
  await settle();
}

async function type(field: Element | undefined, text: string): Promise<void> {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  await settle();
}

/** The cell that has the focus: `3 target`. */
function place(): string {
  const chain = focused();
  const row = chain.find((element) => element.matches("mq-pair-row"));
  const cell = chain.at(-1);
  return `${row?.getAttribute("aria-label") ?? "no row"} | ${cell instanceof HTMLElement ? (cell.dataset["side"] ?? cell.localName) : ""}`;
}

const said = ({ review }: Shown) => review.shadowRoot?.querySelector(".visually-hidden[role=status]")?.textContent.trim();
const rows = () => all(document, "mq-pair-row");

describe("the list", () => {
  it("is a grid of named rows with one cell to tab to", async () => {
    await show();
    expect(rows().map((row) => [row.role, row.getAttribute("aria-label"), row.getAttribute("aria-current")])).toEqual([
      ["row", "Pair 1, open, 1 to 1, confidence 95%", "true"],
      ["row", "Pair 2, open, 1 to 1, confidence 95%", null],
      ["row", "Pair 3, doubtful, 2 to 1, confidence 50%", null],
      ["row", "Pair 4, open, 1 to 0, confidence 90%", null],
      ["row", "Pair 5, doubtful, 1 to 1, confidence 40%", null],
      ["row", "Pair 6, open, 1 to 1, confidence 95%", null],
    ]);
    expect(all(document, "[role=gridcell][tabindex='0']")).toHaveLength(1);
  });

  it("gives each text its language and direction, whatever its first letter", async () => {
    await show([{ source: ["UNESCO أدرجت القلعة."], target: ["«القلعة» means citadel."] }]);
    const texts = all(document, ".sentences").map((text) => [text.lang, text.dir, getComputedStyle(text).direction, getComputedStyle(text.firstElementChild!).textAlign]);
    expect(texts).toEqual([["ar", "rtl", "rtl", "start"], ["en", "ltr", "ltr", "start"]]);
  });

  it("shows text as text", async () => {
    await show([{ source: ["<b>أ</b>"], target: ["<img src=x onerror=alert(1)> & co."] }]);
    expect(all(document, ".sentences").map((text) => text.textContent.trim())).toEqual(["<b>أ</b>", "<img src=x onerror=alert(1)> & co."]);
    expect(all(document, "mq-pair-row img")).toHaveLength(0);
  });

  it("of a translation alone has no source column", async () => {
    const screen = await show([{ target: ["One."], confidence: null }, { target: ["Two."], confidence: null }]);
    expect(rows()[0]!.getAttribute("aria-label")).toBe("Passage 1, open");
    expect(all(document, "[role=columnheader]").map((head) => head.textContent.trim())).toEqual(["No.", expect.stringContaining("Translation")]);
    await press("ArrowLeft");
    expect(screen.open().side).toBe("target");
  });

  it("of a translation alone offers nothing that takes two sides, and speaks of passages", async () => {
    const screen = await show([{ target: ["One."], confidence: null }, { target: ["Two."], confidence: null }]);
    await press("I", { shiftKey: true });
    expect(screen.open()).toMatchObject({ undo: null, notice: null });
    const [panel] = all(document, "mq-pair-panel");
    const offered = all(panel!.shadowRoot!, ".rest button").map((each) => each.textContent.trim());
    expect(offered).not.toContain("No counterpart");
    expect(offered).not.toContain("Next doubtful");
    expect(all(document, "[role=slider]")[0]!.getAttribute("aria-valuetext")).toBe("Passage 1 of 2, open");
    await press("a");
    expect(said(screen)).toBe("Passage 1 accepted");
    await press("?");
    const listed = all(document, "mq-key-list").flatMap((list) => all(list.shadowRoot!, "dt")).map((each) => each.textContent);
    expect(listed).toContain("Passage above");
    expect(listed).not.toContain("No counterpart");
    expect(listed).not.toContain("Cell on the left");
  });

  it("says under a doubtful pair what speaks against it, and nothing when nothing does", async () => {
    const { pairs, ...rest } = pairedDocument(story);
    await show({ ...rest, pairs: pairs.map((pair, index) => ({ ...pair, reasons: index === 2 ? [{ kind: "numbers", matched: 0, of: 1 }] : [{ kind: "length", ratio: 1 }] })) });
    expect(rows().map((row) => all(row.shadowRoot!, ".why").map((why) => why.textContent.trim()))).toEqual([[], [], ["Numbers 0 of 1 on both sides"], [], [], []]);
  });

  it("is printed without a mark of where the reader is", async () => {
    for (const [name, colour] of [["doubt-soft", "wheat"], ["accent-soft", "lightblue"], ["accent", "blue"], ["paper", "white"]] as const) document.body.style.setProperty(`--${name}`, colour);
    const screen = await show();
    screen.session.goTo(2);
    await settle();
    const look = () => [2, 4].map((index) => {
      const row = rows()[index]!;
      const { backgroundColor, borderInlineStartColor } = getComputedStyle(row);
      const cell = getComputedStyle(all(row.shadowRoot!, "[data-side=target]")[0]!);
      return [backgroundColor, borderInlineStartColor, cell.outlineStyle, cell.boxShadow, cell.backgroundColor];
    });
    const [here, there] = look();
    expect(here).not.toEqual(there);
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    const [printed, other] = look();
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
    expect(printed).toEqual(other);
  });

  it("renders only the row that changes", async () => {
    await show(Array.from({ length: 200 }, (_, index) => ({ source: [`سطر ${index}.`], target: [`Line ${index}.`] })));
    const updates = new Map<HTMLElement, number>();
    for (const row of rows()) {
      const element = row as HTMLElement & { updated(changed: unknown): void };
      const updated = element.updated.bind(element);
      element.updated = (changed) => {
        updates.set(row, (updates.get(row) ?? 0) + 1);
        updated(changed);
      };
    }
    // The ribbons of the rows in view are drawn when their heights are known.
    for (let updated = -1; updated !== updates.size; await settle()) updated = updates.size;
    updates.clear();
    await press("c");
    expect(updates.size).toBe(0);
    await press("ArrowDown");
    expect(updates.size).toBe(2);
  });
});

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
    expect(rows()[2]!.getAttribute("aria-label")?.replace(/\u200e/g, "")).toBe("الزوج 3، فيه شك، 2 إلى 1، الثقة 50%");
  });

  it("goes from doubt to doubt, accepting", async () => {
    const screen = await show();
    await press("n");
    expect(place()).toMatch(/^Pair 3, doubtful/);
    await press("a");
    expect(said(screen)).toBe("Pair 3 accepted");
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

describe("filters", () => {
  it("show the pairs that pass, and the one in hand, and the arrows keep to them", async () => {
    await show();
    button("Doubtful").click();
    await settle();
    expect(rows().map((row) => row.getAttribute("aria-label")?.slice(0, 6))).toEqual(["Pair 1", "Pair 3", "Pair 5"]);
    all(rows()[1]!.shadowRoot!, "[data-side=target]")[0]!.click();
    await settle();
    expect(rows().map((row) => row.getAttribute("aria-label")?.slice(0, 6))).toEqual(["Pair 3", "Pair 5"]);
    all(rows()[0]!.shadowRoot!, "[data-side=target]")[0]!.focus();
    await press("ArrowDown");
    expect(place()).toMatch(/^Pair 5/);
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

describe("the panel", () => {
  it("does by button what the keys do, and keeps the focus", async () => {
    const screen = await show();
    const merge = button("Merge with next");
    merge.focus();
    merge.click();
    await settle();
    expect(said(screen)).toBe("Pair 1 merged with 2");
    expect(focused().at(-1)).toBe(merge);
    button("Undo: merge pairs").click();
    await settle();
    expect(screen.open().document.pairs).toHaveLength(6);
  });

  it("takes the focus to the fields of an edit", async () => {
    await show();
    button("Edit the text").focus();
    button("Edit the text").click();
    await until(() => focused().at(-1) instanceof HTMLTextAreaElement);
  });

  it("warns of texts that hardly correspond until the person says that they are right, also after a reload", async () => {
    const screen = await show(story.map((pair) => ({ ...pair, apart: true, confidence: 0.3 })));
    const banners = () => all(document, ".banner").map((banner) => banner.querySelector("p")!.textContent.trim());
    expect(banners()).toEqual([expect.stringMatching(/^These two texts hardly correspond/)]);
    expect(all(document, ".banner a").map((link) => link.getAttribute("href"))).toEqual(["/"]);
    screen.settings.choose({ locale: "ar" });
    await settle();
    expect(banners()).toEqual([expect.stringMatching(/^لا يكاد هذان النصان يتقابلان/)]);
    await screen.session.open("d");
    await until(() => banners().length === 1);
    button("هما الملفان المقصودان").click();
    await settle();
    expect(banners()).toEqual([]);
    expect(place()).toContain("| target");
    await screen.session.open("d");
    await settle();
    expect(banners()).toEqual([]);
  });

  it("says how much of the texts corresponds, and no longer when the person accepted the rest", async () => {
    const screen = await show([...story.map((pair) => ({ ...pair, apart: true as const })), ...story]);
    const banners = () => all(document, ".banner").map((banner) => banner.querySelector("p")!.textContent.trim());
    expect(banners()).toEqual([expect.stringContaining("Only about 50% of these two texts corresponds")]);
    screen.session.goTo(6);
    screen.session.acceptAbove();
    await settle();
    expect(banners()).toEqual([]);
  });

  it("tells a tab that only follows so, and offers to edit there", async () => {
    const screen = await show();
    screen.session.goTo(1);
    const other = new SessionStore({ database: screen.database, tab: crypto.randomUUID(), now: () => 6000, version: "9.8.7", page: new EventTarget() });
    await other.open("d");
    await other.takeOver();
    await until(() => screen.open().role === "follower");
    await settle();
    expect(all(document, ".banner").map((banner) => banner.textContent.trim())).toEqual([expect.stringContaining("Another tab is editing this document.")]);
    const [panel] = all(document, "mq-pair-panel");
    expect(all(panel!.shadowRoot!, ".rest button").map((each) => each.textContent.trim())).toEqual(["Next doubtful", "Previous doubtful", "All keys"]);
    await press("a");
    expect(said(screen)).toBe("This document cannot be changed in this tab.");
    button("Edit here").click();
    await until(() => screen.open().role === "writer");
    await other.close();
  });
});

describe("the list of keys", () => {
  it("has one row for an action in a place, with all its keys", async () => {
    await show();
    await press("?");
    const [list] = all(document, "mq-key-list");
    const rows = all(list!.shadowRoot!, "dt").map((name) => [name.textContent, all(name.nextElementSibling!, "kbd").map((keys) => keys.textContent)] as const);
    expect(rows.filter(([name]) => name === "Redo")).toEqual([["Redo", ["Ctrl Shift Z", "Ctrl Y"]]]);
  });
});

describe("the minimap", () => {
  it("goes with its own keys and keeps the focus", async () => {
    const screen = await show();
    const [slider] = all(document, "[role=slider]");
    slider!.focus();
    await press("End");
    expect(screen.open().current).toBe(5);
    expect(slider!.getAttribute("aria-valuetext")).toBe("Pair 6 of 6, open");
    expect(focused().at(-1)).toBe(slider);
  });
});
