/** Terms of the glossary on the Review screen in a real browser: in the texts, in the panel, and the concordance of one. */
import { describe, expect, it } from "vitest";
import type {} from "@vitest/browser-playwright";
import { finderOf, type WrittenFault, type WrittenTerm } from "./found-by-words.ts";
import { concept, term } from "./glossary-sample.ts";
import type { WrittenPair } from "./paired-document.ts";
import { all, button, eachOnItsOwn, focused, press, settle, show, type Shown } from "./review-screen.ts";
import { until } from "./sample-document.ts";

eachOnItsOwn();

const court: readonly WrittenPair[] = [
  { source: ["جلس القاضي في المحكمة."], target: ["The judge sat in the court."] },
  { source: ["قال القاضي: لا."], target: ["The kadi said no."] },
  { source: ["ثم انصرف القاضي."], target: ["Then he left."] },
  { source: ["عاد القاضي وعاد القاضي."], target: ["The judge came back twice."] },
  { source: ["عاد الناس."], target: ["The people came back."] },
];
const terms: readonly WrittenTerm[] = [
  { concept: "starter:judge", side: "source", text: "القاضي" },
  { concept: "starter:judge", side: "target", text: "judge" },
  { concept: "starter:judge", side: "target", text: "kadi", usage: "deprecated" },
  { concept: "starter:court", side: "source", text: "المحكمة" },
  { concept: "starter:court", side: "target", text: "court", usage: "admitted" },
];
const faults: readonly WrittenFault[] = [{ kind: "missing-term", source: "القاضي", concept: "starter:judge", proposed: "judge" }];

async function begin(written: readonly WrittenPair[] = court, found = faults): Promise<Shown> {
  const screen = await show(written, "en", finderOf(found, terms), glossary);
  await until(() => words().length > 0, "the terms are there");
  return screen;
}

const glossary = [
  concept("starter:judge"), term("judge-ar", "starter:judge", "ar", "قاضٍ", { usage: "preferred" }), term("judge-en", "starter:judge", "en", "judge", { usage: "preferred" }),
  concept("starter:court"), term("court-ar", "starter:court", "ar", "محكمة", { usage: "preferred" }), term("court-en", "starter:court", "en", "court"),
];

const words = () => all(document, "[data-concept]");
const lit = () => all(document, ".lit").map((each) => each.textContent);
const inPanel = (selector: string) => all(document, "mq-pair-terms").flatMap((panel) => all(panel.shadowRoot!, selector));
const listed = () => inPanel("li").map((each) => each.textContent.replace(/\s+/gu, " ").trim());
const dialog = () => all(document, "mq-concordance")[0]?.shadowRoot ?? null;
const places = () => (dialog() ? all(dialog()!, ".place") : []).map((each) => each.textContent.replace(/\s+/gu, " ").trim());

describe("terms", () => {
  it("are set off in both texts, under a flag too, until that is switched off; the choice is kept", async () => {
    document.documentElement.style.setProperty("--edge", "gray");
    const { settings } = await begin();
    expect(words().slice(0, 4).map((each) => [each.className.trim(), each.textContent])).toEqual([["term", "القاضي"], ["term", "المحكمة"], ["term", "judge"], ["term", "court"]]);
    const line = () => getComputedStyle(words()[0]!).textDecorationStyle;
    expect(line()).toBe("dotted");
    const [box] = inPanel("input");
    box!.click();
    await settle();
    expect([getComputedStyle(words()[0]!).textDecorationLine, settings.state.underlineTerms]).toEqual(["none", false]);
  });

  it("are set off in the rows that are seen, and in others when they come into view", async () => {
    await begin(Array.from({ length: 120 }, () => court[0]!));
    const last = () => all(all(document, "mq-pair-row").at(-1)!.shadowRoot!, "[data-concept]").length;
    expect([last(), words().length < 200]).toEqual([0, true]);
    await press("End");
    await until(() => last() === 4, "the last row has its terms");
  });

  it("of the pair in hand are listed with what is written for them", async () => {
    await begin();
    expect(listed()).toEqual([expect.stringContaining("القاضي → judge ✓ as preferred"), expect.stringContaining("المحكمة → court ◦ admitted")]);
    await press("ArrowDown");
    expect(listed()).toEqual([expect.stringContaining("✕ not to be written: kadi")]);
    await press("ArrowDown");
    expect(listed()).toEqual([expect.stringContaining("∅ missing here")]);
    await press("End");
    expect(inPanel("p").map((each) => each.textContent)).toEqual(["No term of the glossary stands in this pair."]);
  });

  it("light up together in both texts, from the panel and under the pointer", async () => {
    await begin();
    inPanel(".term")[1]!.focus();
    await settle();
    expect(lit()).toEqual(["المحكمة", "court"]);
    inPanel(".term")[1]!.blur();
    words()[2]!.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
    await settle();
    expect(lit()).toEqual(["القاضي", "judge"]);
  });
});

describe("the concordance", () => {
  it("lists every place with its rendering, those without one first, and counts the renderings", async () => {
    await begin();
    await press("k");
    expect(places()).toEqual([
      "3ثم انصرف القاضي. Then he left. ∅ no rendering",
      "1جلس القاضي في المحكمة. The judge sat in the court.",
      "2قال القاضي: لا. The kadi said no.",
      "4عاد القاضي وعاد القاضي. The judge came back twice.",
      "4عاد القاضي وعاد القاضي. The judge came back twice.",
    ]);
    expect(all(dialog()!, ".chip").map((each) => each.textContent.replace(/\s+/gu, " ").trim())).toEqual(["All 5", "Without a rendering 1", "judge 3", "kadi 1"]);
    expect(all(dialog()!, ".reading").slice(0, 2).map((each) => [each.lang, each.dir])).toEqual([["ar", "rtl"], ["en", "ltr"]]);
    button("kadi 1").click();
    await settle();
    expect(places()).toEqual([expect.stringContaining("The kadi said no.")]);
  });

  it("is used with the keyboard alone: arrows, Enter to a pair, Esc back to where one was", async () => {
    const screen = await begin();
    await press("k");
    expect(focused().at(-1)?.textContent).toContain("Then he left.");
    await press("ArrowDown");
    await press("ArrowDown");
    expect(focused().at(-1)?.textContent).toContain("The kadi said no.");
    (focused().at(-1) as HTMLElement).click(); // what Enter does on a button
    await until(() => dialog() === null, "the dialog is gone");
    await until(() => focused().some((element) => element.matches("[role=gridcell]")), "the list has the focus");
    expect(screen.open().current).toBe(1);
    await press("k");
    all(dialog()!, "dialog").forEach((each) => { if (each instanceof HTMLDialogElement) each.close(); });
    await until(() => dialog() === null && focused().some((element) => element.matches("[role=gridcell]")), "the list has the focus again");
    expect(screen.open().current).toBe(1);
  });

  it("begins with the term that is pressed in the panel, and can turn to another", async () => {
    await begin();
    inPanel(".term")[1]!.click();
    await settle();
    expect(places()).toEqual(["1جلس القاضي في المحكمة. The judge sat in the court."]);
    const [select] = all(dialog()!, "select");
    if (!(select instanceof HTMLSelectElement)) throw new Error("no select");
    expect(select.selectedOptions[0]?.value).toBe("starter:court");
    select.value = "starter:judge";
    select.dispatchEvent(new Event("change"));
    await settle();
    expect(places()).toHaveLength(5);
  });

  it("begins with the term that the card is about", async () => {
    await begin(court, [{ kind: "missing-term", source: "المحكمة", concept: "starter:court", proposed: "tribunal" }]);
    await press("t");
    await press("k");
    expect(places()).toEqual(["1جلس القاضي في المحكمة. The judge sat in the court."]);
  });

  it("shows two hundred places at a time", async () => {
    await begin(Array.from({ length: 450 }, () => court[0]!));
    await press("k");
    expect(places()).toHaveLength(200);
    button("Show 200 more").click();
    await settle();
    expect([places().length, focused().at(-1)?.getAttribute("data-index")]).toEqual([400, "200"]);
  });

  it("says so when the document has no term", async () => {
    const screen = await show(court, "en", finderOf(faults));
    await until(() => all(document, ".flag").length > 0, "the search is done");
    await press("k");
    expect([dialog(), screen.review.shadowRoot?.querySelector("[role=status]")?.textContent.trim()]).toEqual([null, "No term of the glossary stands in this document."]);
  });
});
