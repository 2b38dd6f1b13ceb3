/** A browser that will not keep what it is given, and what a person deletes: nothing is lost without a word, and what goes is gone. */
import type { Page } from "@playwright/test";
import { fillable, setFull } from "./full-device.ts";
import { acceptedPairs, alignButton, announcement, cell, change, choose, edit, exported, goToLibrary, harbour, importPasted, keeping, openLibrary, paste, pasteField, railway, reviewing, saved, titles, toast } from "./on-page.ts";
import { expect, test } from "./watched-page.ts";
import { alterRecords, documentRecords, storedRecords } from "./stored-records.ts";

const card = (page: Page, title: string) => page.locator("mq-document-card").filter({ hasText: title });
const action = (page: Page, verb: "Export" | "Delete", title: string) => card(page, title).getByRole("button", { name: verb });
const banner = (page: Page) => page.locator("mq-review-banner");
const health = (page: Page) => page.locator("mq-health-banner");

const refusals: readonly { readonly how: string; readonly refuse: () => void }[] = [
  {
    how: "has no IndexedDB",
    refuse: () => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    },
  },
  {
    how: "throws when IndexedDB is asked for",
    refuse: () => {
      Object.defineProperty(globalThis, "indexedDB", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    },
  },
  {
    how: "throws when the database is opened",
    refuse: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    },
  },
  {
    how: "fails to open the database",
    refuse: () => {
      const factory = indexedDB;
      const open = factory.open.bind(factory);
      IDBFactory.prototype.open = (name) => {
        open(name, 2);
        return open(name, 1); // fails, since the database has a later version by then
      };
    },
  },
];

for (const { how, refuse } of refusals) {
  test(`in a browser that ${how}, one can work and export, and the page says what will be lost`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openLibrary(page);
    await expect(health(page)).toContainText("This browser lets Muqabala store nothing here");
    await expect(health(page)).toContainText("everything is lost when this tab is closed or reloaded: export before you leave");
    await importPasted(page, "The harbour");
    await expect(keeping(page)).toHaveText("Kept only while this tab is open");
    await change(page, 2, "Small boats moored in it for forty years.");
    await page.keyboard.press("a");
    expect(await acceptedPairs(page)).toEqual([2]);
    expect((await exported(page, "The corrected translation")).toString()).toBe(harbour.target.replace("ships", "boats"));
    await goToLibrary(page);
    expect(await titles(page)).toEqual(["The harbour"]);
    await card(page, "The harbour").getByRole("link").click();
    await expect(cell(page, 2, "target")).toHaveText("Small boats moored in it for forty years.");
  });
}

test("on a full device changes stay on the screen, can be exported, and are all saved once there is space", async ({ page }) => {
  await fillable(page);
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await change(page, 1, "The old harbour was opened in spring 1902.");
  await saved(page);
  const before = await documentRecords(page);

  await setFull(page, "yes");
  await choose(page, 2);
  await page.keyboard.press("a");
  await expect(keeping(page)).toHaveText("Not saved: no space left");
  await expect(banner(page)).toContainText("Your changes are not saved: the storage of this device is full. Export them, or free some space.");
  await change(page, 3, "Then all trade was moved to the new harbour.");
  await expect(keeping(page)).toHaveText("Not saved: no space left");
  expect(await acceptedPairs(page)).toEqual([2]);
  expect(await documentRecords(page)).toEqual(before);
  await banner(page).getByRole("button", { name: "Export" }).click();
  await page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: "Close" }).click();
  expect((await exported(page, "The corrected translation")).toString()).toBe(
    "The old harbour was opened in spring 1902. Small ships moored in it for forty years. Then all trade was moved to the new harbour.",
  );

  await setFull(page, "no");
  await choose(page, 1);
  await page.keyboard.press("a");
  await saved(page);
  await expect(banner(page)).toHaveText("");
  await page.reload();
  await reviewing(page);
  expect(await acceptedPairs(page)).toEqual([1, 2]);
  await expect(cell(page, 3, "target")).toHaveText("Then all trade was moved to the new harbour.");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(cell(page, 3, "target")).toHaveText("Then trade was moved to the new harbour.");
});

test("on a full device an import adds nothing and keeps the form", async ({ page }) => {
  await fillable(page);
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await goToLibrary(page);
  const before = await documentRecords(page);
  await setFull(page, "yes");
  await paste(page, "source", railway.source);
  await paste(page, "target", railway.target);
  await page.getByRole("textbox", { name: "Title" }).fill("The railway");
  await alignButton(page).click();
  await expect(page.locator("mq-import .notices")).toContainText("There is no space left on this device, so nothing was added. Delete documents that you no longer need, then try again.");
  await expect(health(page)).toContainText("There is no space left on this device for Muqabala.");
  await expect(pasteField(page, "target")).toHaveValue(railway.target);
  expect(await titles(page)).toEqual(["The harbour"]);
  expect(await documentRecords(page)).toEqual(before);

  await setFull(page, "no");
  await alignButton(page).click();
  await reviewing(page);
  await goToLibrary(page);
  expect(await titles(page)).toEqual(["The railway", "The harbour"]);
  await expect(health(page)).not.toContainText("no space left");
});

/** The browser's own limit. It holds as long as the session that asked for it. */
async function limitSpace(page: Page, address: string, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: address, quotaSize: bytes });
}

test("what the browser aborts because it is beyond its limit is not saved in part, and is saved when the limit is raised", async ({ page, address }) => {
  // The browser compresses what it stores: words that repeat would fit.
  const long = `Small ships moored in it: ${Array.from({ length: 40_000 }, (_, index) => (Math.imul(index + 1, 2_654_435_761) >>> 0).toString(36)).join(" ")}.`;
  await limitSpace(page, address, 150_000);
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await saved(page);
  const before = await documentRecords(page);
  const field = await edit(page, 2);
  await field.fill(long);
  await field.press("Control+s");
  await expect(keeping(page)).toHaveText("Not saved: no space left");
  expect(await documentRecords(page)).toEqual(before);
  expect((await exported(page, "The corrected translation")).toString()).toBe(harbour.target.replace("Small ships moored in it for forty years.", long));

  await limitSpace(page, address, 1_000_000_000);
  await choose(page, 1);
  await page.keyboard.press("a");
  await saved(page);
  await page.reload();
  await reviewing(page);
  expect(await acceptedPairs(page)).toEqual([1]);
  await expect(cell(page, 2, "target")).toHaveText(long);
});

test("where the browser does not promise to keep documents, the page says so and offers the export", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => Promise.resolve(false);
    navigator.storage.persisted = () => Promise.resolve(false);
  });
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await goToLibrary(page);
  await expect(health(page)).toContainText("The browser may clear these documents when space runs short");
  await health(page).getByRole("button", { name: "Ask it to keep them" }).click();
  await expect(toast(page)).toContainText("The browser did not agree. Export what you want to keep");
  await action(page, "Export", "The harbour").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save: The corrected translation" }).click();
  expect((await download).suggestedFilename()).toBe("The harbour.en.txt");
});

test("where the browser promises to keep documents, there is nothing to say", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => Promise.resolve(true);
    navigator.storage.persisted = () => Promise.resolve(true);
  });
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await goToLibrary(page);
  await expect(card(page, "The harbour")).toBeVisible();
  await expect(health(page)).toHaveText("");
});

test("the library tells when a document was last exported, and whether it changed since", async ({ page }) => {
  await page.clock.setFixedTime("2026-03-01T10:00:00");
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await goToLibrary(page);
  await expect(card(page, "The harbour")).toContainText("Never exported");
  await card(page, "The harbour").getByRole("link").click();
  await page.clock.setFixedTime("2026-03-02T10:00:00");
  await exported(page, "The corrected translation");
  await page.locator("mq-header").getByRole("button", { name: "Export" }).click();
  await expect(page.locator("mq-export")).toContainText("Last exported Mar 2, 2026");
  await page.keyboard.press("Escape");
  await goToLibrary(page);
  await expect(card(page, "The harbour")).toContainText("Exported Mar 2, 2026");
  await page.reload();
  await expect(card(page, "The harbour")).toContainText("Exported Mar 2, 2026");

  await page.clock.setFixedTime("2026-03-03T10:00:00");
  await card(page, "The harbour").getByRole("link").click();
  await reviewing(page);
  await page.keyboard.press("a");
  await saved(page);
  await goToLibrary(page);
  await expect(card(page, "The harbour")).toContainText("Changed since the last export");
  await page.clock.setFixedTime("2026-03-04T10:00:00");
  await card(page, "The harbour").getByRole("link").click();
  await exported(page, "The corrected translation");
  await goToLibrary(page);
  await expect(card(page, "The harbour")).toContainText("Exported Mar 4, 2026");
});

test("a deleted document comes back by Undo, from those recently deleted, and is gone after 30 days", async ({ page }) => {
  await page.clock.setFixedTime("2026-03-01T10:00:00");
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await change(page, 1, "The old harbour was opened in spring 1902.");
  await saved(page);
  await goToLibrary(page);
  const before = await documentRecords(page);

  await action(page, "Delete", "The harbour").click();
  await expect(toast(page)).toContainText("was deleted. It is kept for 30 days.");
  expect(await titles(page)).toEqual([]);
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await expect(card(page, "The harbour")).toBeVisible();
  expect(await documentRecords(page)).toEqual(before);

  await action(page, "Delete", "The harbour").click();
  await expect(card(page, "The harbour")).toHaveCount(0);
  await page.reload();
  await page.getByText("Recently deleted (1)").click();
  await expect(page.locator("mq-library details")).toContainText("Removed for good on Mar 31, 2026");
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(card(page, "The harbour")).toBeVisible();
  expect(await documentRecords(page)).toEqual(before);
  await card(page, "The harbour").getByRole("link").click();
  await expect(cell(page, 1, "target")).toHaveText("The old harbour was opened in spring 1902.");
  const address = page.url();

  await goToLibrary(page);
  await action(page, "Delete", "The harbour").click();
  await expect(card(page, "The harbour")).toHaveCount(0);
  await page.clock.setFixedTime("2026-03-31T09:00:00");
  await page.reload();
  await expect(page.getByText("Recently deleted (1)")).toBeVisible();
  await page.clock.setFixedTime("2026-03-31T10:00:01");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Hold a translation against its source" })).toBeVisible();
  await expect(page.getByText("Recently deleted")).toHaveCount(0);
  expect(await documentRecords(page)).toEqual({});
  await page.goto(address);
  await expect(page.getByText("This document is not on this device.")).toBeVisible();
});

test("everything on this device goes only once the word is typed, and leaves nothing behind", async ({ page }) => {
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await goToLibrary(page);
  await importPasted(page, "The railway", railway);
  await goToLibrary(page);
  await action(page, "Delete", "The harbour").click();
  await paste(page, "source", harbour.source);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Colours").selectOption("dark");
  await page.getByRole("button", { name: "Delete everything on this device" }).click();
  const before = await storedRecords(page);
  const doIt = page.getByRole("button", { name: "Delete everything", exact: true });
  const word = page.getByRole("textbox", { name: /to confirm$/ });
  await expect(word).toBeFocused();
  await expect(doIt).toBeDisabled();
  await word.fill("delte");
  await expect(doIt).toBeDisabled();
  await word.press("Enter");
  expect(await storedRecords(page)).toEqual(before);
  await word.fill("delete");
  await doIt.click();
  await expect(toast(page)).toContainText("Everything was deleted.");
  expect(await storedRecords(page)).toEqual({});
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Library" }).click();
  await expect(page.getByRole("heading", { name: "Hold a translation against its source" })).toBeVisible();
  await expect(pasteField(page, "source")).toHaveValue("");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Hold a translation against its source" })).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  expect(await storedRecords(page)).toEqual({});
});

test("a document that a newer version saved can be read and exported, and is not changed", async ({ page }) => {
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await saved(page);
  await goToLibrary(page);
  await alterRecords(page, { ending: "/head", change: { schema: 99 } });
  const before = await documentRecords(page);
  await card(page, "The harbour").getByRole("link").click();
  await expect(banner(page)).toContainText("This document was saved by a newer version of Muqabala and can only be read here.");
  await expect(keeping(page)).toHaveText("Read only");
  await choose(page, 2);
  for (const key of ["a", "m", "F2", "Control+z", "Alt+ArrowUp"]) {
    await page.keyboard.press(key);
    await expect(announcement(page)).toHaveText("This document cannot be changed in this tab.");
    await page.keyboard.press("n");
    await expect(announcement(page)).toHaveText("No other pair is doubtful.");
  }
  await expect(page.locator("mq-pair-row")).toHaveCount(3);
  expect(await acceptedPairs(page)).toEqual([]);
  expect(await documentRecords(page)).toEqual(before);
  expect((await exported(page, "The corrected translation")).toString()).toBe(harbour.target);
});

test("a document that a newer version saved in another way is left alone, with a word", async ({ page }) => {
  await openLibrary(page);
  const address = await importPasted(page, "The harbour");
  await saved(page);
  await goToLibrary(page);
  await alterRecords(page, { ending: "/head", change: { schema: 99, chunks: "elsewhere" } });
  const before = await documentRecords(page);
  await page.goto(address);
  await expect(page.getByText("This document was saved by a newer version of Muqabala. Update the page to open it.")).toBeVisible();
  await page.getByRole("link", { name: "To the library" }).click();
  await expect(card(page, "The harbour")).toBeVisible();
  expect(await documentRecords(page)).toEqual(before);
});
