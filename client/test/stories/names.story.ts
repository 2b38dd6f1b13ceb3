/** Names that are spelled in several ways: flagged, looked at, made one, left as they are, and all of it taken back. */
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { Mouse } from "./hands.ts";
import { namedSource, namedTarget } from "./named-texts.ts";
import { expectNoViolation } from "./no-violation.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { expectToFit, WORKED_IN } from "./windows.ts";
import { hasFocus, Workbench } from "./workbench.ts";
import type { TestInfo } from "@playwright/test";

async function begin(page: Page, info: TestInfo, m = en): Promise<Workbench> {
  const bench = new Workbench(page, m);
  await page.goto("/");
  await new Mouse(bench).bring(namedSource, namedTarget, info);
  await expect(bench.rows.nth(3).locator(".flag")).toHaveCount(2);
  await bench.saved();
  return bench;
}

/** The underlined names of the page, row by row. */
const flagged = (bench: Workbench): Promise<readonly string[]> => bench.rows.locator(".flag:not(.look-alike)").allTextContents();
const card = (page: Page) => page.locator("mq-name-card");
const inHand = (page: Page) => page.locator('mq-name-list [aria-selected="true"]');
const said = (page: Page) => page.locator('mq-names [role="status"].visually-hidden');
const named = (page: Page, name: string) => page.locator("mq-name-list .name").filter({ hasText: name });
/** Not of the words of other chips: a chip ends in its count. */
const chip = (page: Page, name: string) => page.locator("mq-name-bar").getByRole("button", { name: new RegExp(`^${name} \\d`, "u") });

async function openNames(page: Page, info: TestInfo): Promise<Workbench> {
  const bench = await begin(page, info);
  await page.getByRole("navigation").getByRole("link", { name: en.app.names }).click();
  await expect(inHand(page)).toContainText("Ibn Khaldun");
  return bench;
}

test("three spellings are flagged, made one with ticks, taken back at once, and done again after a reload", async ({ page }, info) => {
  const bench = await begin(page, info);
  expect(await flagged(bench)).toEqual(["Ibn Khaldoun", "Ash-Shaam", "Ebn Khaldun", "Ibn Khaldoun"]);
  await bench.cell(2, "target").click();
  await page.keyboard.press("a"); // an acceptance that the replacement keeps
  await bench.cell(1, "target").click();
  await page.keyboard.press("t");
  await expect.poll(async () => bench.current()).toBe(4);
  await expect.poll(async () => hasFocus(card(page).locator("h2"))).toBe(true);
  await page.keyboard.press("Shift+Enter");
  await expect(card(page).getByRole("checkbox")).toHaveCount(3);
  expect(await card(page).getByRole("checkbox").evaluateAll((all) => all.map((each) => each instanceof HTMLInputElement && each.checked))).toEqual([true, false, true]);
  await expect(card(page).getByText(en.names.kept.quotation)).toBeVisible();
  await page.keyboard.press("Shift+Enter");
  await expect.poll(async () => flagged(bench)).toEqual(["Ash-Shaam", "Ebn Khaldun"]);
  expect((await bench.states())[1]).toBe("accepted");

  await page.keyboard.press("Control+z");
  await expect.poll(async () => flagged(bench)).toEqual(["Ibn Khaldoun", "Ash-Shaam", "Ebn Khaldun", "Ibn Khaldoun"]);
  await bench.saved();
  await page.reload();
  await expect(bench.rows.nth(3).locator(".flag")).toHaveCount(2);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(async () => flagged(bench)).toEqual(["Ash-Shaam", "Ebn Khaldun"]);
});

test("a spelling is ignored with a reason, listed, and taken back", async ({ page }, info) => {
  const bench = await begin(page, info);
  await page.getByRole("navigation").getByRole("link", { name: en.app.names }).click();
  const list = page.locator("mq-name-list");
  await expect(list.locator('[aria-selected="true"]')).toContainText("Ibn Khaldun");
  await page.keyboard.press("ArrowDown");
  await expect(list.locator('[aria-selected="true"]')).toContainText("Ash-Shaam");
  await page.keyboard.press("Shift+i");
  await page.getByRole("textbox", { name: en.names.ignore.reason }).fill("the family’s own");
  await page.keyboard.press("Enter");
  await expect(list.getByText("Ash-Shaam")).toHaveCount(0);
  await page.getByRole("button", { name: en.names.decisions }).click();
  await expect(page.locator("mq-judgement-list").getByText("the family’s own")).toBeVisible();
  await bench.saved();
  await page.reload();
  await page.getByRole("button", { name: en.names.decisions }).click();
  await page.locator("mq-judgement-list").getByRole("button").click();
  await expect(page.getByText(en.names.decidedNone)).toBeVisible();
  await page.getByRole("button", { name: en.names.filter.inconsistent }).click();
  await expect(list.getByText("Ash-Shaam")).toBeVisible();
});

test("with the keyboard alone: another form is chosen and written everywhere, look-alikes are judged, one place is ignored", async ({ page }, info) => {
  const bench = await begin(page, info);
  await bench.tabTo(page.getByRole("navigation").getByRole("link", { name: en.app.names }), "Shift+Tab");
  await page.keyboard.press("Enter");
  const list = page.locator("mq-name-list");
  await expect.poll(async () => hasFocus(list.locator('[aria-selected="true"]'))).toBe(true);
  await page.keyboard.press("2");
  await expect(card(page).locator('.forms [aria-pressed="true"]')).toContainText("Ibn Khaldoun");
  await page.keyboard.press("Enter");
  await expect.poll(async () => hasFocus(card(page).getByRole("checkbox").first())).toBe(true);
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+Enter");
  await expect(inHand(page)).toContainText("Ash-Shaam");
  await expect.poll(async () => hasFocus(inHand(page))).toBe(true);
  await page.getByRole("button", { name: en.names.filter.all }).click();
  await expect(list.getByText("Ibn Khaldoun", { exact: true }).first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(inHand(page)).toContainText("Ibn Khaldun");
  await expect(card(page).getByText(en.names.judgement.prefer("Ibn Khaldoun"))).toHaveCount(0);

  await bench.tabTo(page.getByRole("navigation").getByRole("link", { name: en.app.review }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(bench.rows.nth(3).locator(".flag")).toHaveCount(2);
  await page.keyboard.press("t");
  await expect.poll(async () => hasFocus(card(page).locator("h2"))).toBe(true);
  await page.keyboard.press("i");
  await expect.poll(async () => flagged(bench)).toEqual(["Ash-Shaam", "Ebn Khaldun", "Ibn Khaldoun"]);
  await page.keyboard.press("t");
  await page.keyboard.press("Enter");
  await expect.poll(async () => flagged(bench)).toEqual(["Ebn Khaldun", "Ibn Khaldoun"]);
  await page.keyboard.press("Escape");
  await expect.poll(async () => hasFocus(bench.cell(4, "target"))).toBe(true);
});

test("name by name with the keyboard: each decision is said, goes on to the next open name, and comes back when it is undone", async ({ page }, info) => {
  await openNames(page, info);
  await chip(page, en.names.filter.all).click();
  await inHand(page).focus();
  await page.keyboard.press("n");
  await expect(inHand(page)).toContainText("Ash-Shaam");
  await page.keyboard.press("Shift+N");
  await expect(inHand(page)).toContainText("Ibn Khaldun");
  await page.keyboard.press("u");
  await expect(inHand(page)).toContainText("Ash-Shaam");
  await expect.poll(async () => hasFocus(inHand(page))).toBe(true);
  await expect(said(page)).toHaveText(en.review.done["unsure-name"]());
  await expect(named(page, "Ibn Khaldun").locator(".state")).toContainText(en.names.state.unsure);
  await page.keyboard.press("Shift+Enter");
  await expect(inHand(page)).toContainText("Sal");
  await expect(named(page, "Ash-Shaam")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(inHand(page)).toContainText("Ash-Shaam");
  await page.keyboard.press("Control+z");
  await expect(inHand(page)).toContainText("Ibn Khaldun");
  await expect(inHand(page).locator(".state")).toContainText(en.names.state.inconsistent);
  await page.keyboard.press("h");
  await expect(page.locator("mq-name-history").getByText(en.names.history.nothing)).toBeVisible();
  await page.keyboard.press("Escape");
});

test("names that are decided quickly one after the other are all replaced, and come back one by one", async ({ page }, info) => {
  await openNames(page, info);
  await inHand(page).focus();
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await chip(page, en.names.filter.all).click();
  const [second, first] = [named(page, "Ash-Shaam"), named(page, "Ibn Khaldoun")];
  await expect(second).toHaveCount(0);
  await expect(first).toHaveCount(0);
  await expect(named(page, "Ebn Khaldun")).toHaveCount(1); // it is quoted
  await page.keyboard.press("Control+z");
  await expect(second).toHaveCount(1);
  await expect(first).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(first).toHaveCount(1);
});

test("look-alikes are joined and parted, and stay so after a reload", async ({ page }, info) => {
  const bench = await openNames(page, info);
  await chip(page, en.names.filter["look-alike"]).click();
  await expect(named(page, "Sal")).toHaveCount(2);
  await inHand(page).focus();
  await page.keyboard.press("u");
  await chip(page, en.names.filter.unsure).click();
  await expect(named(page, "Sal")).toHaveCount(2);
  await expect(page.locator("mq-name-list .unsure")).toHaveCount(4);
  await inHand(page).focus();
  await page.keyboard.press("x");
  await chip(page, en.names.filter.all).click();
  await expect(named(page, "Salim")).toHaveCount(1);
  await expect(named(page, "Salim")).toContainText("Salem");
  await bench.saved();
  await page.reload();
  await expect(named(page, "Salim")).toContainText("Salem");
  await named(page, "Salim").click();
  await page.keyboard.press("d");
  await chip(page, en.names.filter.all).click();
  await expect(named(page, "Sal")).toHaveCount(2);
  await expect(named(page, "Salim").locator(".state")).toContainText(en.names.state.decided);
  await bench.saved();
  await page.reload();
  await chip(page, en.names.filter.all).click();
  await expect(named(page, "Sal")).toHaveCount(2);
  await named(page, "Salim").click();
  await page.keyboard.press("h");
  await expect(page.locator("mq-name-history").getByText(en.names.judgement.different("Salem", "Salim"))).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(named(page, "Salim")).toContainText("Salem");
});

test("two names that nothing else would join become one, and are found by letters of either script", async ({ page }, info) => {
  await openNames(page, info);
  await chip(page, en.names.filter.all).click();
  await inHand(page).focus();
  await page.keyboard.press("/");
  await page.keyboard.type("تونس");
  await expect(named(page, "Tunis")).toHaveCount(1);
  await expect(page.locator("mq-name-list .name")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect.poll(async () => hasFocus(inHand(page))).toBe(true);
  await page.keyboard.press("Shift+X");
  await page.keyboard.type("damasc");
  await expect(page.locator("mq-join-dialog").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(named(page, "Damascus")).toContainText("Tunis");
  await page.keyboard.press("Control+z");
  await expect(page.locator("mq-name-list .name")).toHaveCount(1);
  await expect(named(page, "Damascus")).toHaveCount(0);
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(named(page, "Homs")).toHaveCount(1);
  await page.getByRole("combobox", { name: en.names.orders }).selectOption("alphabet");
  await expect(page.locator("mq-name-list .name .best").first()).toHaveText("Damascus");
});

test("one place is replaced, another is ignored, and the keys stay at the places", async ({ page }, info) => {
  const bench = await openNames(page, info);
  await inHand(page).focus();
  const ticks = card(page).getByRole("checkbox");
  await expect(ticks).toHaveCount(3);
  await page.keyboard.press("Enter");
  await expect.poll(async () => hasFocus(ticks.first())).toBe(true);
  await page.keyboard.press("Enter");
  await expect(ticks).toHaveCount(2);
  await expect.poll(async () => hasFocus(ticks.first())).toBe(true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("i");
  await expect(card(page).getByText(en.names.kept.ignored).or(card(page).getByText(en.names.judgement.ignoreHere("Ebn Khaldun"))).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect.poll(async () => hasFocus(inHand(page))).toBe(true);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(ticks).toHaveCount(3);
  await bench.saved();
});

test("a proposal says what is sent, and waits in the glossary", async ({ page }, info) => {
  await begin(page, info);
  await page.getByRole("navigation").getByRole("link", { name: en.app.names }).click();
  await page.getByRole("button", { name: en.names.filter.unlisted }).click();
  await page.keyboard.press("p");
  const dialog = page.locator("mq-propose-dialog");
  await expect(dialog.getByText(en.names.propose.preferred)).toBeVisible();
  await expect(dialog.getByRole("checkbox")).not.toBeChecked();
  await dialog.getByRole("button", { name: en.names.propose.do, exact: true }).click();
  await expect(page.locator("mq-toast")).toContainText(/proposed/);
});

for (const [locale, colorScheme] of [["en", "light"], ["ar", "dark"]] as const) {
  const m = locale === "ar" ? ar : en;
  test.describe(`axe finds nothing, ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });
    test.slow();
    test("on the card and on the Names screen", async ({ page }, info) => {
      const bench = await begin(page, info, m);
      await expectNoViolation(page, "review with flags");
      await bench.rows.nth(3).locator(".flag").first().click();
      await expect(card(page)).toBeVisible();
      await expectNoViolation(page, "card");
      await page.keyboard.press("Shift+Enter");
      await expect(card(page).getByRole("checkbox")).toHaveCount(3);
      await expectNoViolation(page, "preview");
      await page.keyboard.press("Shift+i");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoViolation(page, "ignore with a reason");
      await page.keyboard.press("Escape");
      await page.getByRole("navigation").getByRole("link", { name: m.app.names }).click();
      await expect(page.locator("mq-name-list")).toBeVisible();
      await expectNoViolation(page, "names");
      await page.keyboard.press("p");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoViolation(page, "propose");
      await page.keyboard.press("Escape");
      await page.keyboard.press("h");
      await expect(page.locator("mq-name-history")).toBeAttached();
      await expectNoViolation(page, "history");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Shift+X");
      await expect(page.locator("mq-join-dialog").getByRole("option").first()).toBeVisible();
      await expectNoViolation(page, "another name");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Shift+?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoViolation(page, "keys");
      await page.keyboard.press("Escape");
      await page.keyboard.press("u");
      await page.getByRole("button", { name: m.names.decisions }).click();
      await expectNoViolation(page, "decisions");
    });
  });
}

for (const locale of ["en", "ar"] as const) {
  const m = locale === "ar" ? ar : en;
  test.describe(`in ${locale}`, () => {
    test.use({ viewport: WORKED_IN[locale], locale });
    test("names fit every window", async ({ page }, info) => {
      const bench = await begin(page, info, m);
      await bench.rows.nth(3).locator(".flag").first().click();
      await expect(card(page)).toBeVisible();
      await expectToFit(page, "card");
      await page.getByRole("navigation").getByRole("link", { name: m.app.names }).click();
      await expect(page.locator("mq-name-list")).toBeVisible();
      await expectToFit(page, "names");
    });
  });
}
