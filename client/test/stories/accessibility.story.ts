/** The page for those who see it differently, or not at all: axe on every screen, a focus that is never lost, changes that are said. */
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { drop, written } from "./dropped-files.ts";
import { Keyboard, Mouse } from "./hands.ts";
import { expectNoViolation } from "./no-violation.ts";
import { rightPairs, sourceFile, targetFile } from "./texts.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { Workbench } from "./workbench.ts";

const PICTURE = { name: "map.png", content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) };

for (const [locale, colorScheme] of [["en", "light"], ["ar", "dark"]] as const) {
  test.describe(`axe finds nothing, ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme });
    test.slow();
    const m = locale === "ar" ? ar : en;

    test("in the library and the settings", async ({ page }, info) => {
      const bench = new Workbench(page, m);
      await page.goto("/");
      await expect(bench.button(m.library.sample)).toBeVisible();
      await expectNoViolation(page, "library, empty");

      await drop(page.locator('mq-import-slot[side="source"]'), await written(info, PICTURE));
      await expect(page.getByText(m.import.problem.binary(m.import.formats.image))).toBeVisible();
      await expectNoViolation(page, "import form with a problem");

      await bench.button(m.import.clearAll).click();
      await bench.drop([sourceFile, targetFile], info);
      await expect(page.getByText(sourceFile.name)).toBeVisible();
      await expect(bench.button(m.import.align)).toBeEnabled();
      await expectNoViolation(page, "import form, filled");

      await bench.button(m.import.align).click();
      await expect(bench.rows).toHaveCount(rightPairs.length);
      await bench.saved();
      await page.getByRole("navigation").getByRole("link", { name: m.app.library }).click();
      await expect(page.locator("mq-document-card")).toHaveCount(1);
      await expectNoViolation(page, "library with a document");

      await page.getByRole("button", { name: m.library.rename }).click();
      await expectNoViolation(page, "library, renaming");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: m.library.delete }).first().click();
      await page.getByText(m.library.recentlyDeleted(1)).click();
      await expectNoViolation(page, "library with a deleted document");

      await page.getByRole("navigation").getByRole("link", { name: m.app.settings }).click();
      await expect(page.getByRole("heading", { name: m.settings.title, exact: true })).toBeVisible();
      await expectNoViolation(page, "settings");
      await bench.button(m.deleteEverything.button).click();
      await expect(page.getByRole("dialog", { name: m.deleteEverything.title })).toBeVisible();
      await expectNoViolation(page, "delete everything");
    });

    test("in the review", async ({ page }, info) => {
      const bench = new Workbench(page, m);
      await page.goto("/");
      await new Mouse(bench).bring(sourceFile, targetFile, info);
      await expect(bench.rows).toHaveCount(rightPairs.length);
      await page.keyboard.press("a");
      await expectNoViolation(page, "review");

      await page.keyboard.press("F2");
      await expect(page.getByRole("textbox").first()).toBeVisible();
      await expectNoViolation(page, "editing");
      await page.keyboard.press("Escape");

      await bench.cell(3, "target").click();
      await page.keyboard.press("s");
      await expect(page.getByRole("dialog", { name: m.review.split.title((3).toLocaleString(locale)) })).toBeVisible();
      await expectNoViolation(page, "splitting a pair");
      await page.keyboard.press("s");
      await expectNoViolation(page, "splitting a sentence");
      await page.keyboard.press("Escape");

      await bench.cell(8, "target").click();
      await page.keyboard.press("m");
      await page.keyboard.press("g");
      await expect(page.getByRole("checkbox")).toHaveCount(1);
      await expectNoViolation(page, "aligning anew");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+z");

      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: m.review.keys.title })).toBeVisible();
      await expectNoViolation(page, "list of keys");
      await page.keyboard.press("Escape");

      await page.getByRole("banner").getByRole("button", { name: m.app.export }).click();
      await expect(page.getByRole("dialog", { name: m.export.title })).toBeVisible();
      await expectNoViolation(page, "export");
      await page.keyboard.press("Escape");

      await page.setViewportSize({ width: 390, height: 844 });
      await bench.button(m.review.more).click();
      await expectNoViolation(page, "review on a narrow screen");
    });
  });
}

test("in forced colours the pair in hand stands out, doubtful or not", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  await new Mouse(bench).bring(sourceFile, targetFile, info);
  await expect(bench.rows).toHaveCount(rightPairs.length);
  const doubtful = 1 + (await bench.states()).indexOf("doubtful");
  const edge = (pair: number) => bench.row(pair).evaluate((row) => getComputedStyle(row).borderInlineStartColor);
  const others = await edge(doubtful);
  for (const pair of [1, doubtful]) {
    await bench.cell(pair, "target").click();
    expect(await edge(pair)).not.toBe(others);
  }
});

test("the focus is in view after every gesture by key, and each is said", async ({ page }) => {
  const bench = new Workbench(page, en);
  const { done, undone, step } = en.review;
  const keyboard = new Keyboard(bench);
  await page.goto("/");
  await keyboard.bring(sourceFile, targetFile);
  await expect(bench.cell(1, "target")).toBeFocused();

  const press = async (key: string, said: string, pair: number) => {
    await page.keyboard.press(key);
    await expect(bench.said).toHaveText(said);
    await expect(bench.cell(pair, "target"), `after ${key}`).toBeFocused();
    await expectFocusInView(page);
  };
  const doubtful = 1 + (await bench.states()).indexOf("doubtful");
  await press("a", done.accept("1"), doubtful);
  await keyboard.goTo(8, "target");
  await press("m", done["merge-pairs"]("8", "9"), 8);
  await press("m", done["merge-sentences"]("8"), 8);
  await press("Control+z", undone(step["merge-sentences"]), 8);
  await press("Control+z", undone(step["merge-pairs"]), 8);
  await press("Alt+ArrowDown", done["move-sentence"]("9"), 9);
  await press("Control+z", undone(step["move-sentence"]), 8);
  await press("Shift+I", done["no-counterpart"]("9"), 9);
  await press("Control+z", undone(step["no-counterpart"]), 8);
  await keyboard.goTo(12, "target");
  await press("a", done.accept("12"), doubtful);
  await keyboard.goTo(12, "target");
  await press("c", done.reopen("12"), 12);

  await keyboard.goTo(3, "target");
  await page.keyboard.press("s");
  await expectFocusInView(page);
  await press("Enter", done["split-pair"]("3", "4"), 3);
  await press("Control+z", undone(step["split-pair"]), 3);
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bench.cell(3, "target")).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: en.review.editor.field.target("1") })).toBeFocused();
  await expectFocusInView(page);
  await page.keyboard.type(" It did.");
  await press("Control+s", done["edit-text"]("3"), 3);
  await page.keyboard.press("F2");
  await expectFocusInView(page);
  await page.keyboard.press("Escape");
  await expect(bench.cell(3, "target")).toBeFocused();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: en.review.keys.title })).toBeVisible();
  await expectFocusInView(page);
  await page.keyboard.press("Escape");
  await expect(bench.cell(3, "target")).toBeFocused();
});

test("the focus is in view after every button", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  const { action } = en.review;
  const panel = page.locator("mq-pair-panel");
  await page.goto("/");
  await new Mouse(bench).bring(sourceFile, targetFile, info);
  await expect(bench.rows).toHaveCount(rightPairs.length);
  const press = async (name: string) => {
    await bench.tabTo(panel.getByRole("button", { name }));
    await page.keyboard.press("Enter");
    await page.waitForTimeout(50);
    await expectFocusInView(page);
  };
  await press(action["accept"]);
  await bench.cell(1, "target").click();
  await press(action.reopen);
  await expect.poll(async () => (await bench.states())[0]).toBe("open");
  await bench.cell(8, "target").click();
  await press(action["merge-next"]);
  await press(action["join-sentences"]);
  await press(action.split);
  await page.keyboard.press("Escape");
  await expectFocusInView(page);
  await press(action["move-up"]);
  await press(action["no-counterpart"]);
  await bench.cell(2, "target").click();
  await press(action.edit);
  await bench.tabTo(page.getByRole("button", { name: en.review.editor.cancel }));
  await page.keyboard.press("Enter");
  await expect(bench.cell(2, "target")).toBeFocused();
  await expectFocusInView(page);
  await press(action.keys);
  await page.keyboard.press("Escape");
  await expectFocusInView(page);

  const exporting = page.getByRole("banner").getByRole("button", { name: en.app.export });
  await exporting.click();
  await expect(page.getByRole("dialog", { name: en.export.title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bench.cell(2, "target"), "the pair in hand").toBeFocused();
  const undo = page.getByRole("banner").getByRole("button", { name: en.app.undo });
  await undo.focus();
  while (await undo.isEnabled()) await page.keyboard.press("Enter");
  await expectFocusInView(page);
  await expect(undo).toBeDisabled();
});

test("dialogs, deletions and changes of screen keep the focus in the library", async ({ page }) => {
  const bench = new Workbench(page, en);
  await page.goto("/");
  await bench.tabTo(bench.button(en.library.sample));
  await page.keyboard.press("Enter");
  await expect(bench.cell(1, "target")).toBeFocused();
  await bench.saved();
  await bench.tabTo(page.getByRole("navigation").getByRole("link", { name: en.app.library }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main", { name: en.library.title })).toBeFocused();

  await bench.tabTo(page.getByRole("button", { name: en.library.rename }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: en.library.newTitle })).toBeFocused();
  await page.keyboard.type("The Orontes");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "The Orontes", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: en.library.rename })).toBeFocused();

  const deleteEverything = bench.button(en.deleteEverything.button);
  await bench.tabTo(deleteEverything);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: /Type/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(deleteEverything).toBeFocused();

  await bench.tabTo(page.getByRole("button", { name: en.library.deleteOf("The Orontes") }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("mq-toast").getByRole("status")).toContainText(en.library.deleted("The Orontes", 30));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

/** Something other than the page has the focus, shows it with an outline, and stands in the window. */
async function expectFocusInView(page: Page): Promise<void> {
  const focus = await page.evaluate(async () => {
    await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return "nothing";
    const box = focused.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return `${focused.localName}, out of view`;
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return `${focused.localName}, without an outline`;
    return "something that shows it";
  });
  expect(focus, "what has the focus").toBe("something that shows it");
}
