/** A style of transliteration: chosen on the Names screen, made one's own in Settings, ignored where it is not wanted, and there after a reload. */
import { readFile } from "node:fs/promises";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import type { Messages } from "../../messages/messages.ts";
import { Mouse } from "./hands.ts";
import { namedSource, namedTarget } from "./named-texts.ts";
import { expectWell } from "./no-violation.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { Workbench } from "./workbench.ts";

const styles = (page: Page) => page.locator("mq-styles");
const editor = (page: Page) => page.locator("mq-style-editor");
const field = (page: Page, name: string) => editor(page).locator(`mq-form-field[name="${name}"]`).locator("input, select");
const choice = (page: Page) => page.locator("mq-style-choice select");
const goTo = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name }).click();
const preview = (page: Page) => page.locator("mq-style-preview tbody td:last-child bdi");

async function openSettings(page: Page, m: Messages): Promise<void> {
  await goTo(page, m.app.settings);
  await expect(styles(page).getByRole("heading", { name: m.styles.title })).toBeVisible();
}

test("the choice on the Names screen takes effect at once; a flag of it is ignored and taken back", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  await page.goto("/");
  await new Mouse(bench).bring(namedSource, namedTarget, info);
  await bench.saved();
  await goTo(page, en.app.names);
  await expect(page.locator("mq-name-list")).toBeVisible();
  await expect(page.getByText("Salīm")).toHaveCount(0);
  await choice(page).selectOption("ala-lc");
  await expect(page.locator("mq-name-list").getByText("Salīm").first()).toBeVisible();
  await page.locator("mq-name-list").getByText("Salīm").first().click();
  await expect(page.locator("mq-name-card").getByText(en.names.flag.diacritics)).toBeVisible();
  await page.keyboard.press("i");
  await expect(page.locator("mq-name-list").getByText("Salīm")).toHaveCount(0);
  await page.reload();
  await expect(choice(page)).toHaveValue("ala-lc");
  await page.locator("mq-name-bar").getByRole("button", { name: en.names.decisions }).click();
  await page.locator("mq-judgement-list").getByRole("button").first().click();
  await expect(page.locator("mq-judgement-list").getByRole("button")).toHaveCount(0);
  await choice(page).selectOption("");
  await expect(choice(page)).toHaveValue("");
});

test("a house style is made by keyboard alone, survives a reload half-typed, and goes out and in as a file", async ({ page }) => {
  const bench = new Workbench(page, en);
  await page.goto("/settings");
  await bench.tabTo(styles(page).getByRole("button", { name: en.styles.make }));
  await page.keyboard.press("Enter");
  await expect(field(page, "name")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Our journal");
  await bench.tabTo(field(page, "assimilated"));
  await page.keyboard.press("End");
  await bench.tabTo(editor(page).getByRole("button", { name: en.styles.form.add }));
  await page.keyboard.press("Enter");
  for (const [index, text] of ["القاهرة", "Cairo", "Merriam-Webster"].entries()) {
    if (index > 0) await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await expect(preview(page).first()).toHaveText("ash-Sham");
  await page.waitForTimeout(400); // the typing rests before it is stored
  await page.reload();
  await expect(field(page, "name")).toHaveValue("Our journal");
  await expect(preview(page).first()).toHaveText("ash-Sham");
  await bench.tabTo(editor(page).getByRole("button", { name: en.styles.form.save }));
  await page.keyboard.press("Enter");
  const reason = editor(page).getByRole("textbox", { name: en.styles.form.exception.reason });
  await expect(reason).toBeFocused();
  await page.keyboard.type("English name");
  await bench.tabTo(editor(page).getByRole("button", { name: en.styles.form.save }));
  await page.keyboard.press("Enter");
  await expect(editor(page)).toHaveCount(0);
  await expect(styles(page).getByRole("heading", { name: en.styles.houses })).toBeFocused();

  const download = page.waitForEvent("download");
  await styles(page).getByRole("button", { name: en.styles.exportOf("Our journal") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("Our journal.json");
  const content = await readFile(await file.path(), "utf8");
  expect(JSON.parse(content)).toEqual({
    id: "our-journal", name: "Our journal", base: "ijmes", article: { assimilated: true },
    exceptions: [{ arabic: "القاهرة", spelling: "Cairo", authority: "Merriam-Webster", reason: "English name" }],
  });
  await styles(page).locator("input[type=file]").setInputFiles({ name: "theirs.json", mimeType: "application/json", buffer: Buffer.from(content.replace("Our journal", "Theirs")) });
  await expect(choice(page).locator("optgroup option")).toHaveText(["Our journal", "Theirs"]);
});

for (const [locale, colorScheme, width] of [["en", "light", 1280], ["ar", "dark", 1280], ["en", "light", 320]] as const) {
  test(`the form lies well, ${locale}, ${colorScheme}, ${width}`, async ({ browser, baseURL }) => {
    const m = locale === "ar" ? ar : en;
    const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 900 }, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto("/");
    await openSettings(page, m);
    await styles(page).getByRole("button", { name: m.styles.make }).click();
    await field(page, "apostrophes").selectOption("own");
    await editor(page).getByRole("button", { name: m.styles.form.add }).click();
    await field(page, "name").fill("");
    await editor(page).getByRole("button", { name: m.styles.form.save }).click();
    await expectWell(page, "the form, with a fault");
    await field(page, "name").fill("Ours");
    await editor(page).getByRole("button", { name: m.styles.form.save }).click();
    await expect(editor(page)).toHaveCount(0);
    await styles(page).locator("input[type=file]").setInputFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from('{"id":"x","base":"press","article":{"joint":"_"}}') });
    await expect(styles(page).getByText("article.joint")).toBeVisible();
    await expectWell(page, "the list, with a file that is none");
    await context.close();
  });
}
