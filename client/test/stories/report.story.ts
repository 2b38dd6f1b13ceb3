/** The consistency report of a document: read, followed to a pair, saved as files, printed; in both languages, with no fault that axe finds. */
import { readFile } from "node:fs/promises";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import type { Messages } from "../../messages/messages.ts";
import { Mouse } from "./hands.ts";
import { courtSource, courtTarget } from "./named-texts.ts";
import { expectNoViolation } from "./no-violation.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { expectToFit } from "./windows.ts";
import { Workbench } from "./workbench.ts";
import type { TestInfo } from "@playwright/test";

async function begin(page: Page, info: TestInfo, m: Messages = en): Promise<Workbench> {
  const bench = new Workbench(page, m);
  await page.goto("/");
  await new Mouse(bench).bring(courtSource, courtTarget, info);
  await bench.saved();
  await page.getByRole("navigation", { name: m.app.screens }).getByRole("link", { name: m.app.report }).click();
  await expect(page.getByRole("heading", { name: m.report.summary.title })).toBeVisible();
  return bench;
}

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("the report tells what was found, and a number of a pair leads to that pair", async ({ page }, info) => {
  const bench = await begin(page, info);
  await expect(page.locator(".report h1")).toHaveText("courts.en");
  const row = section(page, en.report.numbers.title).getByRole("row").nth(1);
  await expect(row).toContainText("١٣٣٢");
  await expect(row).toContainText("1323");
  await expect(section(page, en.report.gaps.title)).toContainText("ثم خرج الناس من المدينة");
  await expect(section(page, en.report.noteSection.title)).toContainText("Arabic names and terms");
  const pair = await row.getByRole("link").textContent();
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/review$/u);
  await expect(bench.row(Number(pair))).toHaveAttribute("aria-current", "true");
});

test("what is changed in the text is in the report that is shown next", async ({ page }, info) => {
  await begin(page, info);
  await expect(section(page, en.report.changes.title)).toContainText(en.report.changes.none);
  await page.getByRole("navigation").getByRole("link", { name: en.app.review }).click();
  await page.keyboard.press("a");
  await page.getByRole("navigation").getByRole("link", { name: en.app.report }).click();
  await expect(section(page, en.report.changes.title)).toContainText(en.report.changes.step(en.review.step.accept, 1));
});

test("it is saved as a page of its own, a table, and data", async ({ page, context }, info) => {
  await begin(page, info);
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };
  const file = await saved(en.report.action.html);
  expect(file.name).toBe("courts.en, consistency report.html");
  const own = await context.newPage();
  await own.goto("about:blank");
  await own.setContent(await readFile(file.path, "utf8"));
  // The file says the same as the page, but for the links.
  const words = (where: Page) => where.locator(".report").evaluate((report) => report.textContent);
  expect(await words(own)).toBe(await words(page));
  await own.close();
  const table = await saved(en.report.action.csv);
  expect((await readFile(table.path, "utf8")).split("\r\n")[0]).toBe("\ufeffkind,pair,source,text,count,share,write,why,ignored,decision,context");
  const data = await saved(en.report.action.json);
  expect(JSON.parse(await readFile(data.path, "utf8"))).toMatchObject({ format: "muqabala-report", version: 1, head: { title: "courts.en", source: "ar", target: "en" } });
});

test("on paper there is the report alone, from edge to edge", async ({ page }, info) => {
  await begin(page, info);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button", { name: en.report.action.print })).toBeHidden();
  expect(await page.locator(".report").evaluate((report) => report.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
});

for (const [locale, colorScheme] of [["en", "light"], ["ar", "dark"]] as const) {
  test.describe(`the report is well in every window, ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });

    test("axe finds nothing, and nothing is cut", async ({ page }, info) => {
      test.slow();
      await begin(page, info, locale === "ar" ? ar : en);
      await expectNoViolation(page, "report");
      await expectToFit(page, "report");
    });
  });
}
