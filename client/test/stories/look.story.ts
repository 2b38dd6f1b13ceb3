/** What the eye expects: everything fits the window, nothing covers or cuts what can be pressed, and the letters are the shipped ones. */
import { inArabic, inLatin, thoughts } from "../../alignment/test/made-up-texts.ts";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { Mouse } from "./hands.ts";
import { rightPairs, sourceFile, targetFile, type TextFile } from "./texts.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { expectToFit, inEachWindow, WORKED_IN } from "./windows.ts";
import { Workbench } from "./workbench.ts";

/** A text and a translation whose second half is of another text. */
const half = thoughts(160, 4);
const lines = (name: string, text: readonly string[]): TextFile => ({ name, bytes: Buffer.from(text.join("\n")) });
const halfSource = lines("half.ar.txt", half.map(inArabic));
const halfTarget = lines("half.en.txt", [...half.slice(0, 80), ...thoughts(80, 5)].map(inLatin));

for (const locale of ["en", "ar"] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ viewport: WORKED_IN[locale], locale });
    test.slow();
    const m = locale === "ar" ? ar : en;

    test("every screen fits every window", async ({ page }, info) => {
      const bench = new Workbench(page, m);
      await page.goto("/");
      await expect(bench.button(m.library.sample)).toBeVisible();
      await expectToFit(page, "library, empty");
      await bench.drop([sourceFile, targetFile], info);
      await expect(bench.button(m.import.align)).toBeEnabled();
      await expectToFit(page, "import form");
      await bench.button(m.import.align).click();
      await expect(bench.rows).toHaveCount(rightPairs.length);
      await bench.saved();
      await expectToFit(page, "review");

      await page.keyboard.press("F2");
      await expect(page.getByRole("textbox", { name: m.review.editor.field.target((1).toLocaleString(locale)) })).toBeFocused();
      await expectToFit(page, "editing");
      await page.keyboard.press("Escape");

      await bench.cell(3, "target").click();
      await page.keyboard.press("s");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectToFit(page, "splitting a pair");
      await page.keyboard.press("s");
      await expectToFit(page, "splitting a sentence");
      await page.keyboard.press("Escape");
      await bench.cell(8, "target").click();
      await page.keyboard.press("m");
      await page.keyboard.press("g");
      await expect(page.getByRole("checkbox")).toHaveCount(1);
      await expectToFit(page, "aligning anew");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+z");
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectToFit(page, "list of keys");
      await page.keyboard.press("Escape");
      await page.getByRole("banner").getByRole("button", { name: m.app.export }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectToFit(page, "export");
      await bench.download(() => bench.button(m.export.saveOf(m.export.what.target)).click());
      await inEachWindow(page, async () => { await expect(page.locator("mq-export").getByRole("status"), "what was saved").toBeInViewport({ ratio: 1 }); });
      await expectToFit(page, "export, after a save");
      await page.keyboard.press("Escape");

      await bench.button(m.review.more).click();
      await expectToFit(page, "review with its sheet open");
      await page.getByRole("navigation").getByRole("link", { name: m.app.library }).click();
      await expect(page.locator("mq-document-card")).toBeVisible();
      await expectToFit(page, "library with a document");
      await page.getByRole("navigation").getByRole("link", { name: m.app.settings }).click();
      await expect(page.locator("mq-settings")).toBeVisible();
      await expectToFit(page, "settings");
      await bench.button(m.deleteEverything.button).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectToFit(page, "delete everything");
    });

    test("a warning and a doubtful stretch fit every window, and the buttons stay in place", async ({ page }, info) => {
      const bench = new Workbench(page, m);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto("/");
      await new Mouse(bench).bring(halfSource, halfTarget, info);
      await expect(page.locator("mq-correspondence-banner")).toContainText(m.review.banner.partly((0.5).toLocaleString(locale, { style: "percent" })));
      await expectToFit(page, "a warning and a pair in order");
      const accept = page.locator("mq-pair-panel .main").getByRole("button", { name: m.review.accept });
      const place = await accept.boundingBox();
      await page.keyboard.press("n");
      await expect(page.locator("mq-pair-panel .stretch")).toBeVisible();
      expect(await accept.boundingBox()).toEqual(place);
      await expectToFit(page, "a warning and a doubtful stretch");
      await bench.tabTo(bench.button(m.review.banner.dismiss), "Shift+Tab");
      await page.keyboard.press("Enter");
      await expect(page.locator("mq-pair-row[aria-current] [tabindex='0']")).toBeFocused();
      await expect(page.locator("mq-correspondence-banner")).toHaveText("");
    });
  });
}

test("texts are drawn with the shipped fonts", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  await page.goto("/");
  await new Mouse(bench).bring(sourceFile, targetFile, info);
  await expect(bench.rows).toHaveCount(rightPairs.length);
  await page.evaluate(() => document.fonts.ready);
  // The spaces between the Arabic words come from the Latin font.
  expect(await fontsOf(page, "source")).toEqual(["Noto Naskh Arabic (shipped)", "Source Serif 4 (shipped)"]);
  expect(await fontsOf(page, "target")).toEqual(["Source Serif 4 (shipped)"]);
});

/** The fonts that the browser took for the first sentence of that side, and whether each came with the page. */
async function fontsOf(page: Page, side: "source" | "target"): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `document.querySelector("mq-app").shadowRoot.querySelector("mq-review").shadowRoot.querySelector("mq-pair-list").shadowRoot
      .querySelector("mq-pair-row").shadowRoot.querySelector('[data-side="${side}"] p')`,
  });
  const { nodeId } = await session.send("DOM.requestNode", { objectId: result.objectId ?? "" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.map((font) => `${font.familyName} (${font.isCustomFont ? "shipped" : "of the system"})`).sort();
}
