/** Takes the pictures of the docs from the built product: the sample half reviewed, at a fixed time, each screen once. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import type { Messages } from "../../messages/messages.ts";
import { sourceFile, targetFile } from "./texts.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { Workbench } from "./workbench.ts";

const PLACE = path.resolve(import.meta.dirname, "../../../docs/pictures");
/** Larger ones make a clone slow, in bytes. */
const LARGEST = 250_000;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T09:30:00Z"));
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("library", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  await openHalfReviewed(page, en);
  await bench.saved();
  await page.getByRole("navigation").getByRole("link", { name: en.app.library }).click();
  await bench.drop([sourceFile, targetFile], info);
  await page.getByRole("textbox", { name: en.import.documentTitle }).fill("The Hejaz Railway");
  await bench.button(en.import.align).click();
  await expect(bench.rows.first()).toBeVisible();
  await bench.saved();
  await page.getByRole("navigation").getByRole("link", { name: en.app.library }).click();
  await expect(page.locator("mq-document-card")).toHaveCount(2);
  await take(page, "library");
});

test("import", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  await page.setViewportSize({ width: 1280, height: 940 });
  await page.goto("/");
  await bench.drop([sourceFile, targetFile], info);
  await page.getByRole("textbox", { name: en.import.documentTitle }).fill("The Hejaz Railway");
  await page.evaluate(() => { scrollTo(0, 0); });
  await take(page, "import");
});

test("review", async ({ page }) => {
  await openHalfReviewed(page, en);
  await take(page, "review");
});

test("review-dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openHalfReviewed(page, en);
  await take(page, "review-dark");
});

test("split", async ({ page }) => {
  await openHalfReviewed(page, en);
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog")).toBeVisible();
  await take(page, "split");
});

test("export", async ({ page }) => {
  await openHalfReviewed(page, en);
  await page.getByRole("banner").getByRole("button", { name: en.app.export }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await take(page, "export");
});

test.describe("in Arabic", () => {
  test.use({ locale: "ar" });
  test("review-arabic", async ({ page }) => {
    await openHalfReviewed(page, ar);
    await take(page, "review-arabic");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("review-narrow", async ({ page }) => {
    await openHalfReviewed(page, en);
    await take(page, "review-narrow");
  });
});

/** The sample with two pairs merged and those before the first doubtful one accepted; that one is in hand. */
async function openHalfReviewed(page: Page, m: Messages): Promise<void> {
  const bench = new Workbench(page, m);
  await page.goto("/");
  await bench.button(m.library.sample).click();
  await expect(bench.cell(1, "target")).toBeFocused();
  await bench.cell(2, "target").click();
  await page.keyboard.press("m");
  const doubtful = 1 + (await bench.states()).indexOf("doubtful");
  expect(doubtful).toBeGreaterThan(2);
  await bench.cell(doubtful, "target").click();
  await page.keyboard.press("Shift+A");
  await bench.saved();
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(PLACE, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  expect((await stat(file)).size).toBeLessThan(LARGEST);
}
