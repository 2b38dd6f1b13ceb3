/** What a person has typed and not saved yet: a reload, a crash, a slip of the finger do not cost it. */
import type { Page } from "@playwright/test";
import { fillable, setFull } from "./full-device.ts";
import { alignButton, cell, change, choose, edit, goToLibrary, harbour, importPasted, openLibrary, paste, pasteField, railway, reviewing, saved, slot, toast, translationField } from "./on-page.ts";
import { expect, test } from "./watched-page.ts";
import { storedRecords } from "./stored-records.ts";

async function openHarbour(page: Page): Promise<string> {
  await openLibrary(page);
  const address = await importPasted(page, "The harbour");
  await saved(page);
  return address;
}

/** Ends the page's process, so that nothing of the page can run any more. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  await Promise.all([crashed, page.goto("chrome://crash").catch((error: unknown) => expect(String(error)).toContain("crash"))]);
}

/** Waits until what was typed is stored; without that, a crash may cost what was typed within the last moment. */
async function stored(page: Page, text: string): Promise<void> {
  await expect.poll(async () => Object.values(await storedRecords(page)).some((record) => record.includes(text))).toBe(true);
}

test("an open edit is there again after a reload, at its place", async ({ page }) => {
  await openHarbour(page);
  await (await edit(page, 2)).fill("Small boats moored");
  await stored(page, "Small boats moored");
  await page.reload();
  await expect(translationField(page)).toHaveValue("Small boats moored");
  await expect(cell(page, 2, "target").getByRole("textbox")).toHaveCount(1);
  await translationField(page).press("Control+s");
  await expect(cell(page, 2, "target")).toHaveText("Small boats moored");
  await page.reload();
  await expect(cell(page, 2, "target")).toHaveText("Small boats moored");
  await expect(translationField(page)).toHaveCount(0);
});

test("so are the last words typed before the reload", async ({ page }) => {
  await openHarbour(page);
  const field = await edit(page, 2);
  await field.fill("Small boats");
  await stored(page, "Small boats");
  await field.pressSequentially(" moored in it");
  await page.reload();
  await expect(translationField(page)).toHaveValue("Small boats moored in it");
});

test("an open edit is there again after a crash", async ({ context, page }) => {
  const address = await openHarbour(page);
  await change(page, 1, "The old harbour was opened in spring 1902.");
  await saved(page);
  await (await edit(page, 2)).fill("Small boats moored");
  await stored(page, "Small boats moored");
  await crash(page);
  const again = await context.newPage();
  await again.goto(address);
  await reviewing(again);
  await expect(cell(again, 1, "target")).toHaveText("The old harbour was opened in spring 1902.");
  await expect(translationField(again)).toHaveValue("Small boats moored");
  await saved(again);
});

test("an open edit is there again after the tab was closed, or another screen was looked at", async ({ context, page }) => {
  const address = await openHarbour(page);
  await (await edit(page, 2)).fill("Small boats moored");
  await goToLibrary(page);
  await page.locator("mq-document-card").getByRole("link").click();
  await expect(translationField(page)).toHaveValue("Small boats moored");
  await translationField(page).fill("Small boats moored there");
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(address);
  await expect(translationField(again)).toHaveValue("Small boats moored there");
});

test("Esc closes an edit; what was typed can be brought back, or is gone for good", async ({ page }) => {
  await openHarbour(page);
  await (await edit(page, 2)).fill("Small boats moored");
  await page.keyboard.press("Escape");
  await expect(cell(page, 2, "target")).toHaveText("Small ships moored in it for forty years.");
  await expect(toast(page)).toContainText("What you typed was dropped.");
  await toast(page).getByRole("button", { name: "Bring it back" }).click();
  await expect(translationField(page)).toHaveValue("Small boats moored");
  await expect(translationField(page)).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(translationField(page)).toHaveCount(0);
  await page.reload();
  await reviewing(page);
  await expect(translationField(page)).toHaveCount(0);
  await expect(cell(page, 2, "target")).toHaveText("Small ships moored in it for forty years.");
});

test("Esc on an edit in which nothing was typed closes it without a word", async ({ page }) => {
  await openHarbour(page);
  await edit(page, 2);
  await page.keyboard.press("Escape");
  await expect(translationField(page)).toHaveCount(0);
  await expect(toast(page).getByRole("button")).toHaveCount(0);
});

test("pasted texts, their languages and the title are in the form again after a reload and after a crash", async ({ context, page }) => {
  await openLibrary(page);
  await paste(page, "source", railway.source);
  await paste(page, "target", railway.target);
  await page.getByRole("combobox", { name: "Language of the source" }).selectOption("fa");
  await page.getByRole("textbox", { name: "Title" }).fill("The railway");
  await page.getByRole("textbox", { name: "Title" }).blur();
  await stored(page, "The railway");
  const look = async (seen: Page) => {
    await expect(pasteField(seen, "source")).toHaveValue(railway.source);
    await expect(pasteField(seen, "target")).toHaveValue(railway.target);
    await expect(seen.getByRole("combobox", { name: "Language of the source" })).toHaveValue("fa");
    await expect(seen.getByRole("textbox", { name: "Title" })).toHaveValue("The railway");
    await expect(alignButton(seen)).toBeEnabled();
  };
  await page.reload();
  await look(page);
  await crash(page);
  const again = await context.newPage();
  await again.goto("/");
  await look(again);
});

test("a text that was pasted right before the reload is in the form again", async ({ page }) => {
  await openLibrary(page);
  await pasteField(page, "target").fill(railway.target);
  await page.reload();
  await expect(pasteField(page, "target")).toHaveValue(railway.target);
});

test("a title that was typed right before the reload is in the form again", async ({ page }) => {
  await openLibrary(page);
  await paste(page, "target", railway.target);
  await page.getByRole("textbox", { name: "Title" }).fill("The railway");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("The railway");
});

test("the form is empty again once its texts became a document", async ({ page }) => {
  await openHarbour(page);
  await goToLibrary(page);
  await expect(pasteField(page, "source")).toHaveValue("");
  await page.reload();
  await expect(slot(page, "target")).toBeVisible();
  await expect(pasteField(page, "target")).toHaveValue("");
  expect(Object.keys(await storedRecords(page))).not.toContain("import/draft");
});

/** Closes the page as a person does. @returns the kind of the question that the browser asks, and the page stays; null when it asks nothing and the page is gone */
async function leave(page: Page): Promise<string | null> {
  const gone = () => null;
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  }, gone);
  const closed = page.waitForEvent("close").then(gone, gone);
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
}

test("leaving asks first as long as changes are not saved, and not any more when they are", async ({ page }) => {
  await fillable(page);
  await openHarbour(page);
  await setFull(page, "yes");
  await choose(page, 2);
  await page.keyboard.press("a");
  await expect(page.locator("mq-review-banner")).toContainText("Your changes are not saved");
  expect(await leave(page)).toBe("beforeunload");
  await expect(cell(page, 2, "target")).toHaveText("Small ships moored in it for forty years.");
  await setFull(page, "no");
  await choose(page, 1);
  await page.keyboard.press("a");
  await saved(page);
  expect(await leave(page)).toBeNull();
});

test("leaving asks first as long as an edit that was typed cannot be kept", async ({ page }) => {
  await fillable(page);
  await openHarbour(page);
  await setFull(page, "yes");
  await (await edit(page, 2)).fill("Small boats moored");
  await page.waitForTimeout(500);
  expect(await leave(page)).toBe("beforeunload");
});

test("leaving asks first where the browser keeps nothing", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  await openLibrary(page);
  await importPasted(page, "The harbour", harbour);
  await choose(page, 1);
  expect(await leave(page)).toBe("beforeunload");
  await goToLibrary(page);
  expect(await leave(page)).toBe("beforeunload");
});
