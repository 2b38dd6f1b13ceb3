/** Aligning anew between accepted pairs: what was accepted stays, the rest comes right, and one step takes it back. */
import { en } from "../../messages/en.ts";
import { Keyboard } from "./hands.ts";
import { rightPairs, sourceFile, targetFile } from "./texts.ts";
import { expect, test } from "./watched-page.ts";
import { WORKED_IN } from "./windows.ts";
import { Workbench } from "./workbench.ts";

test("by keyboard alone, over a reload", async ({ page }) => {
  const bench = new Workbench(page, en);
  const keyboard = new Keyboard(bench);
  const { review: m } = en;
  await page.goto("/");
  await keyboard.bring(sourceFile, targetFile);
  await expect(bench.cell(1, "target")).toBeFocused();

  // Two places go wrong, one on either side of an accepted pair.
  await keyboard.goTo(5, "target");
  await page.keyboard.press("a");
  await keyboard.goTo(9, "target");
  await page.keyboard.press("m");
  await keyboard.goTo(2, "target");
  await page.keyboard.press("m");
  const wrong = [rightPairs[0], "1,2=1,2,3", ...rightPairs.slice(3, 8), "9,10=8,9", ...rightPairs.slice(10)];
  expect(await bench.pairs()).toEqual(wrong);

  await page.keyboard.press("g");
  await expect(page.getByRole("dialog", { name: m.realign.title })).toBeVisible();
  const preview = page.locator("mq-realign-dialog");
  await expect(preview.getByRole("status")).toHaveText(m.realign.summary(2, "2"));
  await expect(preview.getByRole("checkbox", { name: m.range("2", "2") })).toBeChecked();
  await expect(bench.button(m.realign.do)).toBeFocused();
  await page.setViewportSize(WORKED_IN.ar);
  await expect(preview.getByRole("checkbox").first()).toBeInViewport();
  await page.keyboard.press("PageDown");
  await expect(preview.getByRole("checkbox").first()).not.toBeInViewport();
  await expect(bench.button(m.realign.do)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bench.said).toHaveText(m.done.realign("2"));
  await expect(bench.cell(2, "target")).toBeFocused();
  expect(await bench.pairs()).toEqual(rightPairs);
  expect((await bench.states())[4]).toBe("accepted");

  await page.keyboard.press("g");
  await expect(preview.getByRole("status")).toHaveText(m.realign.nothing);
  await page.keyboard.press("Escape");
  await expect(preview).toHaveCount(0);
  await expect(bench.cell(2, "target")).toBeFocused();

  await bench.saved();
  await page.reload();
  await expect(bench.cell(2, "target")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(bench.said).toHaveText(m.undone(m.step.realign));
  expect(await bench.pairs()).toEqual(wrong);
});
