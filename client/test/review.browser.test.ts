/** The Review screen in a real browser: its list, filters, panel and minimap, where the focus is and what is announced. */
import { describe, expect, it } from "vitest";
import type {} from "@vitest/browser-playwright";
import { cdp } from "vitest/browser";
import { SessionStore } from "../stores/session-store.ts";
import { pairedDocument } from "./paired-document.ts";
import { all, button, eachOnItsOwn, focused, place, press, rows, said, settle, show, story } from "./review-screen.ts";
import { until } from "./sample-document.ts";

eachOnItsOwn();

describe("the list", () => {
  it("is a grid of named rows with one cell to tab to", async () => {
    await show();
    expect(rows().map((row) => [row.role, row.getAttribute("aria-label"), row.getAttribute("aria-current")])).toEqual([
      ["row", "Pair 1, open, 1 to 1, confidence 95%", "true"],
      ["row", "Pair 2, open, 1 to 1, confidence 95%", null],
      ["row", "Pair 3, doubtful, in a doubtful stretch, 2 to 1, confidence 50%", null],
      ["row", "Pair 4, doubtful, in a doubtful stretch, 1 to 0, confidence 90%", null],
      ["row", "Pair 5, doubtful, in a doubtful stretch, 1 to 1, confidence 40%", null],
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

  it("says of a sentence without counterpart why a reader should look", async () => {
    await show([{ source: ["جملة."], confidence: 0.97 }, { source: ["أخرى."], target: ["Another."] }]);
    const [panel] = all(document, "mq-pair-panel");
    expect(panel!.shadowRoot!.textContent).toContain("Only a reader can say whether it may stand alone");
    await press("ArrowDown");
    expect(panel!.shadowRoot!.textContent).toContain("No single reason stands out");
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

describe("filters", () => {
  it("show the pairs that pass, and the one in hand, and the arrows keep to them", async () => {
    await show();
    button("Doubtful").click();
    await settle();
    expect(rows().map((row) => row.getAttribute("aria-label")?.slice(0, 6))).toEqual(["Pair 1", "Pair 3", "Pair 4", "Pair 5"]);
    all(rows()[1]!.shadowRoot!, "[data-side=target]")[0]!.click();
    await settle();
    expect(rows().map((row) => row.getAttribute("aria-label")?.slice(0, 6))).toEqual(["Pair 3", "Pair 4", "Pair 5"]);
    all(rows()[0]!.shadowRoot!, "[data-side=target]")[0]!.focus();
    await press("ArrowDown");
    await press("ArrowDown");
    expect(place()).toMatch(/^Pair 5/);
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
