/** What a person does on the page and sees on it, by the names that stand there: the words of the stories about things that go wrong. */
import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Side } from "../../alignment/document.ts";

/** A short news text and its translation: three sentences each, one paragraph. */
export const harbour = {
  source: "افتُتح الميناء القديم سنة ١٩٠٢. ورست فيه السفن الصغيرة أربعين عامًا. ثم نُقلت التجارة إلى الميناء الجديد.",
  target: "The old harbour was opened in 1902. Small ships moored in it for forty years. Then trade was moved to the new harbour.",
};

/** Another one, so that two documents can be told apart. */
export const railway = {
  source: "مُدّت السكة الحديدية إلى المدينة سنة ١٩٠٨. وكان القطار يقطع الطريق في يومين.",
  target: "The railway was laid to the city in 1908. The train covered the way in two days.",
};

export async function openLibrary(page: Page): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "New document" })).toBeVisible();
}

/** Goes back to the library by its link; nothing is loaded anew. */
export async function goToLibrary(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Library" }).click();
  await expect(page.getByRole("heading", { name: "New document" })).toBeVisible();
}

/** The half of the form of a new document that takes this side. */
export function slot(page: Page, side: Side): Locator {
  return page.locator(`mq-import-slot[side="${side}"]`);
}

/** The field that this side is pasted into. */
export function pasteField(page: Page, side: Side): Locator {
  return slot(page, side).getByRole("textbox");
}

export async function paste(page: Page, side: Side, text: string): Promise<void> {
  await pasteField(page, side).fill(text);
  await pasteField(page, side).blur();
  await expect(slot(page, side).locator(".facts")).toContainText(`${new Intl.NumberFormat("en").format(Array.from(text).length)} characters`);
}

export const alignButton = (page: Page): Locator => page.getByRole("button", { name: "Align", exact: true });

/** Makes a document of pasted texts and waits until it is open for review. @returns its address */
export async function importPasted(page: Page, title: string, texts: Readonly<Record<Side, string>> = harbour): Promise<string> {
  await paste(page, "source", texts.source);
  await paste(page, "target", texts.target);
  await page.getByRole("textbox", { name: "Title" }).fill(title);
  await alignButton(page).click();
  await reviewing(page);
  return page.url();
}

/** Waits until a document is open. Long texts need more `patience` than the others, in milliseconds: other tests run beside. */
export async function reviewing(page: Page, patience = 15_000): Promise<void> {
  await expect(page.locator("mq-pair-row").first()).toBeVisible({ timeout: patience });
}

/** The titles that the library lists, the one changed last first. */
export async function titles(page: Page): Promise<readonly string[]> {
  return page.locator("mq-document-card").getByRole("heading", { level: 3 }).allInnerTexts();
}

/** @param pair counted from 1 */
export function cell(page: Page, pair: number, side: Side): Locator {
  return page.locator("mq-pair-row").nth(pair - 1).locator(`[data-side="${side}"]`);
}

export async function choose(page: Page, pair: number): Promise<void> {
  await cell(page, pair, "target").click();
  await expect(page.locator("mq-pair-row").nth(pair - 1)).toHaveAttribute("aria-current", "true");
}

/** Opens the pair for editing and gives the field of its first sentence. */
export async function edit(page: Page, pair: number): Promise<Locator> {
  await choose(page, pair);
  await page.keyboard.press("F2");
  const field = translationField(page);
  await expect(field).toBeFocused();
  return field;
}

export const translationField = (page: Page): Locator => page.getByRole("textbox", { name: "Translation, sentence 1" });

/** Changes the translation of a pair for good. */
export async function change(page: Page, pair: number, text: string): Promise<void> {
  const field = await edit(page, pair);
  await field.fill(text);
  await field.press("Control+s");
  await expect(cell(page, pair, "target")).toHaveText(text);
}

/** What the header says of how the document is kept. */
export const keeping = (page: Page): Locator => page.locator("mq-header .pill");

export async function saved(page: Page): Promise<void> {
  await expect(keeping(page)).toHaveText("Saved on this device");
}

export const undoButton = (page: Page): Locator => page.locator("mq-header").getByRole("button", { name: "Undo" });

/** What the Review screen says aloud of the last thing that happened. */
export const announcement = (page: Page): Locator => page.locator("mq-review .visually-hidden[role=status]");

/** The numbers of the pairs that are accepted. */
export async function acceptedPairs(page: Page): Promise<readonly number[]> {
  const states = await page.locator("mq-pair-row").evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? row.dataset["state"] : undefined)));
  return states.flatMap((state, index) => (state === "accepted" ? [index + 1] : []));
}

/** The file that the export dialog gives for this choice; the dialog is closed again. */
export async function exported(page: Page, what: "The corrected translation" | "The corrected source"): Promise<Buffer> {
  await page.locator("mq-header").getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save: ${what}` }).click();
  const bytes = await readFile(await (await download).path());
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  return bytes;
}

/** The short words at the foot of the page. */
export const toast = (page: Page): Locator => page.locator("mq-toast");
