/** Flags of pairs on the Review screen in a real browser: where they are marked, their card, and what is decided on it. */
import { describe, expect, it } from "vitest";
import type {} from "@vitest/browser-playwright";
import { finderOf, type WrittenFault } from "./found-by-words.ts";
import type { WrittenPair } from "./paired-document.ts";
import { all, button, eachOnItsOwn, focused, press, rows, said, settle, show, type Shown } from "./review-screen.ts";
import { until } from "./sample-document.ts";

eachOnItsOwn();

const court: readonly WrittenPair[] = [
  { source: ["فتح الميناء سنة ١٩٠٢."], target: ["The harbour was opened in 1912."] },
  { source: ["جلس القاضي في المحكمة."], target: ["The kadi sat in the court."] },
  { source: ["قال القاضي: لا.", "ثم انصرف الناس."], target: ["“The kadi,” they wrote, said no."] },
  { source: ["وكتب الدستور."], target: ["And it was written."] },
  { source: ["عاد."], target: ["The kadi came back."] },
];
const faults: readonly WrittenFault[] = [
  { kind: "number", source: "١٩٠٢", target: "1912" },
  { kind: "deprecated-term", target: "kadi", concept: "judge", proposed: "judge" },
  { kind: "omitted", source: "ثم انصرف الناس." },
  { kind: "missing-term", source: "الدستور", concept: "constitution", proposed: "constitution" },
];

async function begin(locale: "en" | "ar" = "en"): Promise<Shown> {
  const screen = await show(court, locale, finderOf(faults));
  await until(() => flags().length > 0, "the flags are there");
  return screen;
}

const flags = () => all(document, ".flag");
const card = () => all(document, "mq-finding-card")[0];
const heading = () => card()?.shadowRoot?.querySelector("h2")?.textContent.trim();
const targets = (screen: Shown) => screen.open().document.target.paragraphs.map(({ text }) => text);
const found = (screen: Shown, condition: () => boolean, what: string) => until(() => screen.open().saved.kind !== "saving" && condition(), what);

describe("flags of pairs", () => {
  it("are marked on the side that has the words, with their kind, and said with the row", async () => {
    await begin();
    expect(flags().map((each) => [each.closest("[lang]")?.getAttribute("lang"), each.className.trim(), each.textContent])).toEqual([
      ["ar", "flag number", "١٩٠٢"], ["en", "flag number", "1912"],
      ["en", "flag deprecated-term", "kadi"],
      ["ar", "flag omitted", "ثم انصرف الناس."], ["en", "flag deprecated-term", "kadi"],
      ["ar", "flag missing-term", "الدستور"],
      ["en", "flag deprecated-term", "kadi"],
    ]);
    expect(rows()[2]!.getAttribute("aria-label")).toBe("Pair 3, open, 2 to 1, confidence 95%, \u2068kadi\u2069 is not to be written, but \u2068judge\u2069, this sentence has no translation");
    expect(all(rows()[2]!.shadowRoot!, ".flags").map((chip) => [chip.textContent.trim(), chip.title])).toEqual([["✕ 1", "term not to be written: 1"], ["⋯ 1", "no translation: 1"]]);
  });

  it("are gone through with T, also where only the source has words, and around the end", async () => {
    const screen = await begin();
    const seen: (string | undefined)[] = [];
    for (let times = 0; times < 7; times += 1) {
      await press("t");
      seen.push(`${screen.open().current + 1} ${heading()}`);
    }
    expect(seen).toEqual(["1 # Numbers differ", "2 ✕ A term that is not to be written", "3 ✕ A term that is not to be written", "3 ⋯ No translation", "4 ∅ A term is missing", "5 ✕ A term that is not to be written", "1 # Numbers differ"]);
    await press("T", { shiftKey: true });
    expect(screen.open().current).toBe(4);
    expect(focused().at(-1)?.localName).toBe("h2");
  });

  it("open by a press on the words of either side, on a chip and on what is said", async () => {
    await begin();
    flags()[0]!.click();
    await settle();
    expect(heading()).toBe("# Numbers differ");
    expect(flags().filter((each) => each.classList.contains("here")).map((each) => each.textContent)).toEqual(["١٩٠٢", "1912"]);
    all(rows()[2]!.shadowRoot!, ".flags")[1]!.click();
    await settle();
    expect(heading()).toBe("⋯ No translation");
    all(rows()[3]!.shadowRoot!, ".findings span")[0]!.click();
    await settle();
    expect(heading()).toBe("∅ A term is missing");
  });

  it("show the words of both sides in their own language and direction", async () => {
    await begin("ar");
    await press("t");
    expect(all(card()!.shadowRoot!, "dd").map((each) => [each.lang, each.dir, each.textContent])).toEqual([["ar", "rtl", "١٩٠٢"], ["en", "ltr", "1912"]]);
  });
});

describe("on the card", () => {
  it("Enter writes the term here, in one step; the card goes and the list has the keys", async () => {
    const screen = await begin();
    await press("t");
    await press("t");
    await press("Enter");
    expect(targets(screen)[1]).toBe("The judge sat in the court.");
    await until(() => card() === undefined, "the card is gone");
    await until(() => focused().some((element) => element.matches("[role=gridcell]")), "the list has the focus");
    await press("z", { ctrlKey: true });
    expect(targets(screen)[1]).toBe("The kadi sat in the court.");
  });

  it("Shift Enter shows every place, a quotation unticked, and then writes what is ticked", async () => {
    const screen = await begin();
    await press("t");
    await press("t");
    await press("Enter", { shiftKey: true });
    const ticks = all(card()!.shadowRoot!, "input").map((each) => each instanceof HTMLInputElement && each.checked);
    expect(ticks).toEqual([true, false, true]);
    expect(focused().at(-1)?.localName).toBe("input");
    await press("Enter", { shiftKey: true });
    expect(targets(screen)).toEqual(["The harbour was opened in 1912.", "The judge sat in the court.", "“The kadi,” they wrote, said no.", "And it was written.", "The judge came back."]);
    await press("z", { ctrlKey: true });
    expect(targets(screen).filter((text) => text.includes("kadi"))).toHaveLength(3);
  });

  it("I ignores this place; it is listed on the card and taken back there", async () => {
    const screen = await begin();
    for (let times = 0; times < 4; times += 1) await press("t");
    await press("i");
    await found(screen, () => !flags().some((each) => each.classList.contains("omitted")), "it is flagged no more");
    expect(said(screen)).toBe("Ignored.");
    expect(screen.open().document.judgements).toMatchObject([{ kind: "ignore-finding", finding: "omitted", side: "source", text: "ثم انصرف الناس.", reason: "" }]);
    expect(card()!.shadowRoot!.querySelector(".decided")!.textContent).toContain("an omission is ignored at one place");
    button("Take back").click();
    await found(screen, () => flags().some((each) => each.classList.contains("omitted")), "it is flagged again");
    await press("z", { ctrlKey: true });
    expect(screen.open().document.judgements).toHaveLength(1);
  });

  it("Shift I asks for a reason and ignores the words in the whole document", async () => {
    const screen = await begin();
    await press("t");
    await press("t");
    await press("I", { shiftKey: true });
    const [field] = all(document, "mq-ignore-dialog").flatMap((dialog) => all(dialog.shadowRoot!, "input"));
    if (!(field instanceof HTMLInputElement)) throw new Error("no field");
    field.value = "as in the title of the book";
    field.form!.requestSubmit();
    await found(screen, () => !flags().some((each) => each.textContent === "kadi"), "none of them is flagged");
    expect(screen.open().document.judgements).toMatchObject([{ finding: "deprecated-term", text: "kadi", at: null, reason: "as in the title of the book" }]);
    await press("z", { ctrlKey: true });
    await found(screen, () => flags().filter((each) => each.textContent === "kadi").length === 3, "all of them are flagged again");
  });

  it("F2 edits the text, Esc goes back to the list, and what has no other word writes nothing", async () => {
    const screen = await begin();
    await press("t");
    await press("Enter");
    await press("Enter", { shiftKey: true });
    expect(screen.open().undo).toBeNull();
    await press("F2");
    expect(focused().at(-1)?.localName).toBe("textarea");
    await press("Escape");
    await press("t");
    await press("Escape");
    expect(card()).toBeUndefined();
    expect(focused().some((element) => element.matches("[role=gridcell]"))).toBe(true);
  });
});

describe("the filter", () => {
  it("counts and shows what is flagged, and of it one kind", async () => {
    await begin();
    button("Flagged 5").click();
    await settle();
    const [select] = all(document, "select");
    if (!(select instanceof HTMLSelectElement)) throw new Error("no select");
    expect([...select.options].map((each) => each.text)).toEqual(["All kinds (5)", "numbers differ (1)", "no translation (1)", "term missing (1)", "term not to be written (3)"]);
    select.value = "deprecated-term";
    select.dispatchEvent(new Event("change"));
    await settle();
    expect(rows().map((row) => row.id)).toEqual(["pair-0", "pair-1", "pair-2", "pair-4"]);
    button("All 5").click();
    await settle();
    expect([rows().length, all(document, "mq-filter-bar").flatMap((bar) => all(bar.shadowRoot!, "select")).length]).toEqual([5, 0]);
  });
});
