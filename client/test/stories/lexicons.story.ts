/** Dictionaries and memories: brought in, they decide an alignment; what is accepted is learnt; both are still there after a reload. */
import type { TestInfo } from "@playwright/test";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import type { Messages } from "../../messages/messages.ts";
import { drop, written } from "./dropped-files.ts";
import { Keyboard, Mouse } from "./hands.ts";
import { expectNoViolation } from "./no-violation.ts";
import type { TextFile } from "./texts.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { expectToFit } from "./windows.ts";
import { Workbench } from "./workbench.ts";

const bytes = (text: string): Buffer => Buffer.from(text);
/** Words that no dictionary has. */
const DICTIONARY = { name: "animals.tsv", content: "ar\ten\nشنبوط\tquorf\nزقلوم\tblimp\nجرعوف\tgrof\nدردوب\tdorp\n" };
/** The translation joins two of the sentences; by their lengths it would be the first two, by their words it is the middle ones. */
const source: TextFile = { name: "animals.ar.txt", bytes: bytes("خرفش الشنبوط. برقش الزقلوم طربوشه. خنفر الجرعوف بالطنبوش. زحلق الدردوب.\n") };
const target: TextFile = { name: "animals.en.txt", bytes: bytes("The quorf wozzled and frumpled along the slonk. The blimp and the grof twaddled. The dorp zibbled.\n") };
const memory = `<tmx version="1.4"><header srclang="ar"/><body>${["فاض النهر في الربيع.|The river rose in spring.", "عقد|contract"].map((unit) => {
  const [arabic = "", english = ""] = unit.split("|");
  return `<tu><tuv xml:lang="ar"><seg>${arabic}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu>`;
}).join("")}</body></tmx>`;

async function openSettings(page: Page, m: Messages): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: m.app.settings }).click();
  await expect(page.getByRole("heading", { name: m.lexicons.title })).toBeVisible();
}

const files = (page: Page, m: Messages) => page.locator("mq-lexicon-import").getByLabel(m.lexicons.import.choose);
const card = (page: Page) => page.locator("mq-lexicon-pair").first();

async function bringDictionary(page: Page, m: Messages, info: TestInfo): Promise<void> {
  await openSettings(page, m);
  await files(page, m).setInputFiles([...(await written(info, DICTIONARY))]);
  await page.getByRole("button", { name: m.lexicons.import.keep }).click();
  await expect(card(page)).toContainText(DICTIONARY.name);
}

test.slow();

test("a dictionary decides what the lengths would not, and what is accepted is learnt and stays", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  const words = en.lexicons;
  const align = async (): Promise<void> => {
    await page.goto("/");
    await new Mouse(bench).bring(source, target, info);
    await expect(bench.rows.first()).toBeVisible();
    await bench.saved();
  };
  const weeping = bench.rows.filter({ hasText: "grof" });
  await align();
  await expect(weeping.locator('[data-side="source"]'), "without a dictionary").not.toContainText("الزقلوم");

  await bringDictionary(page, en, info);
  await expect(card(page)).toContainText(words.entries(4));
  await align();
  await expect(weeping.locator('[data-side="source"]'), "with the dictionary").toContainText("الزقلوم");
  await weeping.locator('[data-side="target"]').click();
  await expect(page.locator("mq-pair-panel")).toContainText(en.review.reasons.words("2", "2"));

  for (const row of [bench.rows.first(), weeping, bench.rows.last()]) {
    await row.locator('[data-side="target"]').click();
    await page.keyboard.press("a");
  }
  await openSettings(page, en);
  const learnt = card(page).getByRole("listitem").filter({ hasText: words.learnt });
  await expect(learnt).toContainText(/[1-9]\d* words? from 3 accepted pairs in 1 document/u);
  await page.reload();
  await expect(learnt).toContainText(/[1-9]\d* words? from 3 accepted pairs in 1 document/u);
  await expect(card(page)).toContainText(DICTIONARY.name);

  await learnt.getByRole("button", { name: words.look }).click();
  await expect(page.locator("mq-lexicon-view").first()).toContainText("quorf");
  await page.keyboard.press("Escape");
  await learnt.getByRole("button", { name: /^Forget/u }).click();
  await page.getByRole("button", { name: words.forgetDo, exact: true }).click();
  await expect(learnt).toContainText(words.nothingLearnt);
});

test("by keyboard alone: a file is refused with its line, another is kept, looked into, removed and brought back", async ({ page }) => {
  const bench = new Workbench(page, en);
  const words = en.lexicons;
  await page.goto("/settings");
  const choose = async (name: string, text: string): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await bench.tabTo(files(page, en));
    await page.keyboard.press("Enter");
    await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: bytes(text) });
  };
  await choose("broken.csv", "بيت\thouse\nكتاب;book\n");
  await expect(page.locator("mq-lexicon-import").getByRole("alert")).toContainText(words.problem["no-tab"](2));
  await choose(DICTIONARY.name, DICTIONARY.content);
  await expect(page.getByRole("group", { name: words.import.found(DICTIONARY.name) })).toContainText("quorf");
  await bench.tabTo(page.getByRole("button", { name: words.import.keep }));
  await page.keyboard.press("Enter");
  await expect(files(page, en)).toBeFocused();

  const line = card(page).getByRole("listitem").filter({ hasText: DICTIONARY.name });
  await bench.tabTo(line.getByRole("button", { name: words.look }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox", { name: words.inside.search })).toBeFocused();
  await page.keyboard.type("gro");
  await expect(page.locator("mq-lexicon-view").first().getByRole("status")).toContainText(words.inside.found(1, 4));
  await page.keyboard.press("Escape"); // empties the search
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await bench.tabTo(line.getByRole("button", { name: words.removeOf(DICTIONARY.name) }));
  await page.keyboard.press("Enter");
  await expect(line).toHaveCount(0);
  await bench.tabTo(page.locator("mq-toast").getByRole("button", { name: words.undo }));
  await page.keyboard.press("Enter");
  await expect(line).toHaveCount(1);
});

test("what is dropped on the settings is a dictionary or a memory, and the same one again takes its place", async ({ page }, info) => {
  const words = en.lexicons;
  await page.goto("/settings");
  for (const times of [1, 2]) {
    await drop(page.locator("mq-lexicon-import"), await written(info, { name: "old.tmx", content: memory }));
    await page.getByRole("button", { name: times === 1 ? words.import.keep : words.import.replace }).click();
    await expect(card(page).getByRole("listitem").filter({ hasText: "old.tmx" })).toHaveCount(1);
  }
  await expect(card(page)).toContainText("from 1 sentence");
});

for (const [locale, colorScheme] of [["en", "light"], ["ar", "dark"]] as const) {
  test.describe(`the section fits and axe finds nothing, ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });
    test.slow();
    const m = locale === "ar" ? ar : en;

    test("with a preview, a fault and what is inside", async ({ page }, info) => {
      const bench = new Workbench(page, m);
      await page.goto("/");
      await new Mouse(bench).bring(source, target, info);
      await new Keyboard(bench).do("accept");
      await bench.saved();
      await bringDictionary(page, m, info);
      // It lies over what is below for some seconds, and says what the card says too.
      await page.locator("mq-toast").getByRole("button", { name: m.app.dismiss }).click();
      await files(page, m).setInputFiles([...(await written(info, { name: "old.tmx", content: memory }))]);
      await expect(page.getByRole("button", { name: m.lexicons.import.keep })).toBeVisible();
      await expectNoViolation(page, "a preview");
      await expectToFit(page, "a preview");
      await files(page, m).setInputFiles([...(await written(info, { name: "lone.index", content: "بيت\tA\tB\n" }))]);
      await expect(page.locator("mq-lexicon-import").getByRole("alert")).toContainText("lone.dict.dz");
      await expectNoViolation(page, "a fault");
      await card(page).getByRole("button", { name: m.lexicons.look }).first().click();
      await expect(page.locator("mq-lexicon-view").first().getByRole("status")).toContainText(m.lexicons.inside.firstOnly(40));
      await expectNoViolation(page, "looking inside");
      await expectToFit(page, "looking inside");
    });
  });
}
