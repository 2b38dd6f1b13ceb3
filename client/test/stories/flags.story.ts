/** What is found in pairs: a number that differs, a term without rendering, a sentence that was left out; and the places of a term. */
import type { TestInfo } from "@playwright/test";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { Mouse } from "./hands.ts";
import { layoutFaults } from "./layout-faults.ts";
import { courtSource, courtTarget } from "./named-texts.ts";
import { expectNoViolation } from "./no-violation.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { expectToFit, inEachWindow, WORKED_IN } from "./windows.ts";
import { hasFocus, Workbench } from "./workbench.ts";

async function begin(page: Page, info: TestInfo, m = en): Promise<Workbench> {
  const bench = new Workbench(page, m);
  await page.goto("/");
  await new Mouse(bench).bring(courtSource, courtTarget, info);
  await expect(bench.rows.locator(".flag.number")).toHaveCount(2);
  await expect(bench.rows.locator(".term").first()).toBeVisible();
  await bench.saved();
  return bench;
}

const card = (page: Page) => page.locator("mq-finding-card");
const heading = (page: Page) => card(page).locator("h2");
const concordance = (page: Page) => page.locator("mq-concordance");
const panel = (page: Page) => page.locator("mq-pair-panel");

test("each flag is stopped at with T; one is ignored, listed with the decisions after a reload, and taken back", async ({ page }, info) => {
  const bench = await begin(page, info);
  const seen: (readonly [pair: number, title: string])[] = [];
  for (let times = 0; times < 3; times += 1) {
    await page.keyboard.press("t");
    await expect.poll(async () => hasFocus(heading(page))).toBe(true);
    seen.push([await bench.current(), (await heading(page).innerText()).replace(/^\S+\s/u, "")]);
  }
  const { title } = en.findings;
  expect(seen).toEqual([[2, title.number.differs], [7, title.omitted], [8, title["missing-term"]]]);
  await page.keyboard.press("t");
  await expect(heading(page)).toContainText(title.number.differs);
  await page.keyboard.press("i");
  await expect(bench.rows.locator(".flag.number")).toHaveCount(0);
  await expect(card(page).getByText(en.names.decided)).toBeVisible();
  await bench.saved();
  await page.reload();
  await expect(bench.rows.locator(".flag.omitted")).toHaveCount(1);
  await expect(bench.rows.locator(".flag.number")).toHaveCount(0);

  await page.getByRole("navigation").getByRole("link", { name: en.app.names }).click();
  await page.getByRole("button", { name: en.names.decisions }).click();
  const decision = page.locator("mq-judgement-list").getByRole("listitem");
  await expect(decision).toContainText("١٣٣٢");
  await decision.getByRole("button").click();
  await expect(page.getByText(en.names.decidedNone)).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: en.app.review }).click();
  await expect(bench.rows.locator(".flag.number")).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await expect(bench.rows.locator(".flag.number")).toHaveCount(0);
});

test("with the keyboard alone: the number is put right and flagged no more, and every place of a term is gone through", async ({ page }, info) => {
  const bench = await begin(page, info);
  await page.keyboard.press("t");
  await expect.poll(async () => hasFocus(heading(page))).toBe(true);
  await page.keyboard.press("F2");
  await expect.poll(async () => hasFocus(page.getByRole("textbox"))).toBe(true);
  const field = page.getByRole("textbox", { name: en.review.editor.field.target("1") });
  await bench.tabTo(field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Ibn Khaldun was born in Tunis in 1332.");
  await page.keyboard.press("Control+s");
  await expect(bench.rows.locator(".flag.number")).toHaveCount(0);

  await bench.cell(4, "target").click();
  await page.keyboard.press("k");
  await expect(concordance(page).getByRole("dialog")).toBeVisible();
  const places = concordance(page).locator(".place");
  await expect.poll(async () => hasFocus(places.first())).toBe(true);
  await expect(places).not.toHaveCount(0);
  await page.keyboard.press("End");
  const last = Number(await places.last().locator(".number").innerText());
  await page.keyboard.press("Enter");
  await expect(concordance(page)).toHaveCount(0);
  await expect.poll(async () => bench.current()).toBe(last);
  await page.keyboard.press("k");
  await page.keyboard.press("Escape");
  await expect(concordance(page)).toHaveCount(0);
  await expect.poll(async () => hasFocus(bench.cell(last, "target"))).toBe(true);
});

test("a term lights up on both sides, and the lines are switched off for good", async ({ page }, info) => {
  const bench = await begin(page, info);
  await panel(page).locator(".term").first().hover();
  await expect(bench.row(1).locator(".lit")).toHaveCount(2);
  await panel(page).getByRole("checkbox", { name: en.findings.terms.underline }).uncheck();
  const line = () => bench.row(1).locator(".term").first().evaluate((term) => getComputedStyle(term).textDecorationLine);
  await expect.poll(line).toBe("none");
  await page.reload();
  await expect(panel(page).getByRole("checkbox", { name: en.findings.terms.underline })).not.toBeChecked();
  await expect(bench.row(1).locator(".term").first()).toBeVisible();
  expect(await line()).toBe("none");
});

for (const [locale, colorScheme] of [["en", "dark"], ["ar", "light"]] as const) {
  const m = locale === "ar" ? ar : en;
  test.describe(`axe finds nothing, ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });
    test.slow();
    test("on the cards, in the filter and in the concordance", async ({ page }, info) => {
      await begin(page, info, m);
      await expectNoViolation(page, "review with terms");
      for (const name of ["number", "omission", "term"]) {
        await page.keyboard.press("t");
        await expect(card(page)).toBeVisible();
        await expectNoViolation(page, name);
      }
      await page.keyboard.press("k");
      await expect(concordance(page).getByRole("dialog")).toBeVisible();
      await expectNoViolation(page, "concordance");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: m.review.filter.flagged }).click();
      await expect(page.getByRole("combobox", { name: m.findings.kinds })).toBeVisible();
      await expectNoViolation(page, "kinds of flags");
    });
  });
}

for (const locale of ["en", "ar"] as const) {
  const m = locale === "ar" ? ar : en;
  test.describe(`in ${locale}`, () => {
    test.use({ viewport: WORKED_IN[locale], locale });
    test("flags and terms fit every window", async ({ page }, info) => {
      await begin(page, info, m);
      await page.keyboard.press("k");
      await expect(concordance(page).getByRole("dialog")).toBeVisible();
      await expectToFit(page, "concordance");
      await page.keyboard.press("Escape");
      await inEachWindow(page, async (name) => {
        await page.keyboard.press("t");
        await expect.poll(async () => hasFocus(heading(page))).toBe(true);
        expect(await page.evaluate(layoutFaults), `card, on ${name}`).toEqual([]);
      });
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: m.review.more }).click();
      await expect(panel(page).locator("mq-pair-terms")).toBeVisible();
      await expectToFit(page, "terms of the pair");
    });
  });
}
