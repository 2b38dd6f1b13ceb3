/** One document in two tabs: one edits, the other follows, and nothing that was done in either is lost without a word. */
import type { BrowserContext, Page } from "@playwright/test";
import { acceptedPairs, announcement, cell, change, choose, edit, exported, goToLibrary, harbour, importPasted, keeping, openLibrary, reviewing, saved, toast, translationField } from "./on-page.ts";
import { expect, test } from "./watched-page.ts";

const banner = (page: Page) => page.locator("mq-review-banner");
const editHere = (page: Page) => banner(page).getByRole("button", { name: "Edit here" });

async function follows(page: Page): Promise<void> {
  await expect(keeping(page)).toHaveText("Follows another tab");
  await expect(banner(page)).toContainText("Another tab is editing this document. This one follows it.");
}

async function writes(page: Page): Promise<void> {
  await saved(page);
  await expect(banner(page)).toHaveText("");
}

/** Twelve sentences, so that many can be accepted. */
const caravan = {
  source: Array.from({ length: 12 }, (_, day) => `في اليوم ${day + 1} سارت القافلة إلى البئر التالية.`).join("\n"),
  target: Array.from({ length: 12 }, (_, day) => `On day ${day + 1} the caravan went to the next well.`).join("\n"),
};

interface TwoTabs {
  /** The tab that writes. */
  readonly one: Page;
  /** The tab that follows. */
  readonly two: Page;
}

/** A document open in two tabs. */
async function twoTabs(context: BrowserContext, texts = harbour): Promise<TwoTabs> {
  const first = await context.newPage();
  await openLibrary(first);
  const address = await importPasted(first, "The harbour", texts);
  await writes(first);
  const second = await context.newPage();
  await second.goto(address);
  return inRoles(first, second);
}

/** Mostly the tab that was there first writes; where it is too busy to answer in time, the other one. */
async function inRoles(a: Page, b: Page): Promise<TwoTabs> {
  await Promise.all([reviewing(a), reviewing(b)]);
  const said = async (): Promise<readonly string[]> => Promise.all([keeping(a).innerText(), keeping(b).innerText()]);
  await expect.poll(async () => (await said()).toSorted()).toEqual(["Follows another tab", "Saved on this device"]);
  const [one, two] = (await said())[0] === "Saved on this device" ? [a, b] : [b, a];
  await writes(one);
  await follows(two);
  return { one, two };
}

test("the second tab shows what the first does, as it is done, and says that it follows", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  await change(one, 2, "Small boats moored in it for forty years.");
  await expect(cell(two, 2, "target")).toHaveText("Small boats moored in it for forty years.");
  await one.keyboard.press("a");
  await expect.poll(() => acceptedPairs(two)).toEqual([2]);
  await one.keyboard.press("Control+z");
  await expect.poll(() => acceptedPairs(two)).toEqual([]);
  await follows(two);
  expect((await exported(two, "The corrected translation")).toString()).toBe(harbour.target.replace("ships", "boats"));
});

test("keys in the tab that follows change nothing, and it says why", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  await choose(two, 2);
  for (const key of ["a", "Shift+a", "m", "s", "Alt+ArrowUp", "Shift+i", "F2", "Enter", "Control+z"]) {
    await two.keyboard.press(key);
    await expect(announcement(two), key).toHaveText("This document cannot be changed in this tab.");
    await two.keyboard.press("n");
    await expect(announcement(two)).toHaveText("No other pair is doubtful.");
  }
  await expect(translationField(two)).toHaveCount(0);
  for (const page of [one, two]) {
    expect(await acceptedPairs(page)).toEqual([]);
    await expect(page.locator("mq-pair-row")).toHaveCount(3);
  }
});

test("the second tab takes over, the first follows, and takes over again", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  await change(one, 1, "The old harbour was opened in spring 1902.");
  await editHere(two).click();
  await writes(two);
  await follows(one);
  await choose(two, 2);
  await two.keyboard.press("a");
  await expect.poll(() => acceptedPairs(one)).toEqual([2]);
  await two.keyboard.press("Control+z");
  await two.keyboard.press("Control+z");
  await expect(cell(one, 1, "target")).toHaveText("The old harbour was opened in 1902.");
  await editHere(one).click();
  await writes(one);
  await follows(two);
  await choose(one, 3);
  await one.keyboard.press("a");
  await expect.poll(() => acceptedPairs(two)).toEqual([3]);
});

test("after both tabs are loaded anew, one of them edits and nothing is lost", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  await change(one, 1, "The old harbour was opened in spring 1902.");
  await saved(one);
  await Promise.all([one.reload(), two.reload()]);
  const now = await inRoles(one, two);
  await choose(now.one, 2);
  await now.one.keyboard.press("a");
  await expect.poll(() => acceptedPairs(now.two)).toEqual([2]);
  for (const page of [one, two]) await expect(cell(page, 1, "target")).toHaveText("The old harbour was opened in spring 1902.");
});

test("when the tab that edits is closed, the other one edits", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  await change(one, 1, "The old harbour was opened in spring 1902.");
  await saved(one);
  await one.close();
  await writes(two);
  await expect(cell(two, 1, "target")).toHaveText("The old harbour was opened in spring 1902.");
  await choose(two, 2);
  await two.keyboard.press("a");
  await saved(two);
  await two.reload();
  await reviewing(two);
  expect(await acceptedPairs(two)).toEqual([2]);
});

test("when the tab that edits crashes, the other one can take over", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  await change(one, 1, "The old harbour was opened in spring 1902.");
  await saved(one);
  const crashed = one.waitForEvent("crash");
  await Promise.all([crashed, one.goto("chrome://crash").catch((error: unknown) => expect(String(error)).toContain("crash"))]);
  await editHere(two).click();
  await writes(two);
  await choose(two, 2);
  await two.keyboard.press("a");
  await saved(two);
  await expect(cell(two, 1, "target")).toHaveText("The old harbour was opened in spring 1902.");
});

/** Presses the key for accepting, again and again; notes the most pairs that the tab ever showed as accepted. */
async function acceptMany(page: Page, times: number): Promise<number> {
  await cell(page, 1, "target").click();
  let most = 0;
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press("a");
    most = Math.max(most, (await acceptedPairs(page)).length);
  }
  return most;
}

for (const pause of [0, 40, 120, 300]) {
  test(`a tab that takes over ${pause} ms into the work of the other loses none of it`, async ({ context }) => {
    const { one, two } = await twoTabs(context, caravan);
    const [shown] = await Promise.all([
      acceptMany(one, 10),
      (async () => {
        await two.waitForTimeout(pause);
        await editHere(two).click();
      })(),
    ]);
    await writes(two);
    await follows(one);
    const kept = await acceptedPairs(two);
    expect(kept.length).toBeGreaterThanOrEqual(shown);
    await expect.poll(() => acceptedPairs(one)).toEqual(kept);
    await two.reload();
    await reviewing(two);
    expect(await acceptedPairs(two)).toEqual(kept);
  });
}

test("a tab that never heard of the other one says that its change is not saved, gives it out, and offers its text again", async ({ context }) => {
  const one = await context.newPage();
  await one.addInitScript(() => {
    const deaf = class extends EventTarget {
      postMessage(): void {
        return undefined;
      }
      close(): void {
        return undefined;
      }
    };
    Object.defineProperty(globalThis, "BroadcastChannel", { value: deaf });
  });
  await openLibrary(one);
  const address = await importPasted(one, "The harbour");
  await writes(one);
  const two = await context.newPage();
  await two.goto(address);
  await writes(two);
  await change(two, 1, "The old harbour was opened in spring 1902.");
  await saved(two);

  await change(one, 3, "Then all trade was moved.");
  await expect(banner(one)).toContainText("Your last change is not saved: another tab took over this document. Export it to keep it: editing here again gives it up.");
  await expect(cell(one, 3, "target")).toHaveText("Then all trade was moved.");
  expect((await exported(one, "The corrected translation")).toString()).toBe(harbour.target.replace("Then trade was moved to the new harbour.", "Then all trade was moved."));
  await expect(cell(two, 3, "target")).toHaveText("Then trade was moved to the new harbour.");

  await editHere(one).click();
  await writes(one);
  await expect(cell(one, 1, "target")).toHaveText("The old harbour was opened in spring 1902.");
  await expect(translationField(one)).toHaveValue("Then all trade was moved.");
  await translationField(one).press("Control+s");
  await expect(cell(one, 3, "target")).toHaveText("Then all trade was moved.");
  await saved(one);
  await two.reload();
  await expect(cell(two, 3, "target")).toHaveText("Then all trade was moved.");
  await expect(cell(two, 1, "target")).toHaveText("The old harbour was opened in spring 1902.");
});

test("what is being typed in the tab that is taken over stays on the screen, and can be saved when it edits again", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  const field = await edit(one, 2);
  await field.fill("Small boats moored");
  await editHere(two).click();
  await writes(two);
  await follows(one);
  await expect(translationField(one)).toHaveValue("Small boats moored");
  await expect(translationField(two)).toHaveCount(0);
  await translationField(one).press("Control+s");
  await expect(announcement(one)).toHaveText("This document cannot be changed in this tab.");
  await expect(translationField(one)).toHaveValue("Small boats moored");

  await change(two, 3, "Then all trade was moved.");
  await expect(cell(one, 3, "target")).toHaveText("Then all trade was moved.");
  await expect(translationField(one)).toHaveValue("Small boats moored");
  await editHere(one).click();
  await writes(one);
  await translationField(one).press("Control+s");
  await expect(cell(one, 2, "target")).toHaveText("Small boats moored");
  await expect(cell(two, 2, "target")).toHaveText("Small boats moored");
  await expect(cell(two, 3, "target")).toHaveText("Then all trade was moved.");
});

test("a document that is deleted in another tab goes, with a word, and comes back with what was typed", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  const field = await edit(one, 2);
  await field.fill("Small boats moored");
  await goToLibrary(two);
  await two.locator("mq-document-card").getByRole("button", { name: "Delete" }).click();
  await expect(one.getByText("This document is not on this device.")).toBeVisible();
  await expect(one.getByRole("link", { name: "To the library" })).toBeVisible();
  await toast(two).getByRole("button", { name: "Undo" }).click();
  await reviewing(one);
  await expect(translationField(one)).toHaveValue("Small boats moored");
  await writes(one);
  await translationField(one).press("Control+s");
  await expect(cell(one, 2, "target")).toHaveText("Small boats moored");
  await saved(one);
});

test("everything is deleted while a document is open in another tab", async ({ context }) => {
  const { one, two } = await twoTabs(context);
  await two.getByRole("link", { name: "Settings" }).click();
  await two.getByRole("button", { name: "Delete everything on this device" }).click();
  await two.getByRole("textbox").fill("delete");
  await two.getByRole("button", { name: "Delete everything", exact: true }).click();
  await expect(one.getByText("This document is not on this device.")).toBeVisible();
  await one.getByRole("link", { name: "To the library" }).click();
  await expect(one.getByRole("heading", { name: "Hold a translation against its source" })).toBeVisible();
});
