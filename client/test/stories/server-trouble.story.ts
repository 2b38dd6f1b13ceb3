/** A server that fails in the ordinary ways: an edit is saved, the page says what is wrong, and the edit goes out when it can. */
import type { Route } from "@playwright/test";
import { en } from "../../messages/en.ts";
import { chip, invite, member } from "./members.ts";
import { expect, test, type Page } from "./serve.ts";

const g = en.glossary;
const { chip: chips, obstacle, stop, stopText, text } = g.link;
const json = (status: number, code: string, message: string) => ({ status, contentType: "application/json", body: JSON.stringify({ error: { code, message } }) });

/** What the server does, what the chip says then, and what the panel behind it. */
const troubles: readonly (readonly [what: string, (route: Route) => unknown, chip: string, panel: string])[] = [
  ["is down", (route) => route.abort("connectionrefused"), chips.waiting(1, "1"), `${obstacle.offline} ${text.waiting}`],
  ["answers 500", (route) => route.fulfill(json(500, "internal", "A fault.")), chips.waiting(1, "1"), `${obstacle.broken("500")} ${text.waiting}`],
  ["answers with a page", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Welcome to the hotel</title>" }), chips.waiting(1, "1"), `${obstacle.broken("200")} ${text.waiting}`],
  ["has no such glossary", (route) => route.fulfill(json(404, "not-found", "There is no glossary with this id.")), chips.stopped(stop.refused), stopText.refused("There is no glossary with this id.")],
  ["takes what is sent, and breaks off", async (route) => { await route.fetch(); await route.abort("connectionreset"); }, chips.waiting(1, "1"), `${obstacle.offline} ${text.waiting}`],
  ["is slow", () => undefined, chips.waiting(1, "1"), `${obstacle.slow} ${text.waiting}`],
];

async function comment(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: g.concept.comment, exact: true }).click();
  await page.getByRole("textbox", { name: g.newComment.label, exact: true }).fill(words);
  await page.getByRole("textbox", { name: g.newComment.label, exact: true }).press("Control+Enter");
  await expect(page.locator("mq-concept").getByText(words, { exact: true })).toBeVisible();
}

test("an edit waits while the server fails, with the reason, and is sent once", async ({ newPerson, adminLink }) => {
  test.setTimeout(180_000);
  const admin = await member(newPerson, await adminLink(), "Omar");
  const page = await member(newPerson, await invite(admin, "contributor"), "Rana");
  await page.goto("/g/main/c/starter%3Aaleppo");
  const panel = page.locator("mq-sync-panel");
  for (const [what, fail, said, behind] of troubles) {
    await test.step(what, async () => {
      await page.route("**/api/v1/glossaries/main/**", fail);
      await comment(page, `While the server ${what}.`);
      await expect(chip(page)).toHaveText(said, { timeout: 40_000 });
      await chip(page).click();
      await expect(panel).toContainText(behind);
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await panel.getByRole("button", { name: g.link.tryNow, exact: true }).click();
      await expect(chip(page)).toHaveText(chips.synced);
      await page.keyboard.press("Escape");
    });
  }
  await admin.goto("/g/main/c/starter%3Aaleppo");
  for (const [what] of troubles) await expect(admin.locator("mq-concept").getByText(`While the server ${what}.`, { exact: true })).toHaveCount(1);
});

test("a glossary that this device takes no part in is not shown as if it did", async ({ page }) => {
  await page.goto("/g/nowhere");
  await expect(page.getByText(g.notHere("nowhere"))).toBeVisible();
  await page.getByRole("link", { name: g.toMain }).click();
  await expect(page).toHaveURL("/g/main");
  await expect(page.getByRole("option").first()).toBeVisible();
});
