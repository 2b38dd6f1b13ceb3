/** Two people share one glossary, each in a browser of their own: the whole way of a name from the flag to the agreement. */
import type { Page, TestInfo } from "@playwright/test";
import { en } from "../../messages/en.ts";
import { Mouse } from "./hands.ts";
import { merchantSource, merchantTarget } from "./named-texts.ts";
import { chip as chipOf, invite, member } from "./members.ts";
import { expect, test } from "./serve.ts";
import { Workbench } from "./workbench.ts";

const g = en.glossary;
const n = en.names;

/** What a person sees of the glossary. */
class Member {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  setOffline(offline: boolean): Promise<void> {
    return this.page.context().setOffline(offline);
  }

  get chip() {
    return chipOf(this.page);
  }

  async goToGlossary(): Promise<void> {
    await this.page.getByRole("navigation").getByRole("link", { name: g.title }).click();
    await expect(this.page.getByRole("listbox", { name: g.list })).toBeVisible();
  }

  async find(words: string): Promise<void> {
    await this.page.getByRole("searchbox", { name: g.search }).fill(words);
  }

  get rows() {
    return this.page.getByRole("option");
  }

  get concept() {
    return this.page.locator("mq-concept");
  }

  /** Opens the only concept that is found. */
  async openFound(): Promise<void> {
    await this.rows.first().click();
    await expect(this.concept.getByRole("heading", { level: 2 })).toContainText("Abu Zurayq");
  }

  /** Writes the note of the concept in hand. */
  async writeNote(text: string): Promise<void> {
    const { page } = this;
    await page.getByRole("button", { name: g.edit.addOf(g.concept.note), exact: true }).click();
    await page.getByRole("textbox", { name: g.concept.note, exact: true }).fill(text);
    await page.keyboard.press("Control+Enter");
    await expect(this.concept.getByText(text, { exact: true })).toBeVisible();
  }
}

/** The spellings that are flagged in the review, in the order of the text. */
const flagged = (bench: Workbench): Promise<readonly string[]> => bench.rows.locator(".flag:not(.look-alike)").allTextContents();

/** Three spellings: flagged, made one, taken back, made one again. */
async function settleSpellings({ page }: Member, info: TestInfo): Promise<void> {
  const bench = new Workbench(page, en);
  await page.goto("/");
  await new Mouse(bench).bring(merchantSource, merchantTarget, info);
  await expect.poll(() => flagged(bench)).toEqual(["Abou Zuraiq", "Abu Zureik"]);
  await bench.saved();
  await bench.rows.locator(".flag").first().click();
  const card = page.locator("mq-name-card");
  await expect(card.locator("h2")).toBeFocused();
  await page.keyboard.press("Shift+Enter");
  await expect(card.getByRole("checkbox")).toHaveCount(2);
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => flagged(bench)).toEqual([]);
  await page.getByRole("banner").getByRole("button", { name: en.app.undo }).click();
  await expect.poll(() => flagged(bench)).toEqual(["Abou Zuraiq", "Abu Zureik"]);
  await page.getByRole("banner").getByRole("button", { name: en.app.redo }).click();
  await expect.poll(() => flagged(bench)).toEqual([]);
  await bench.saved();
}

async function propose({ page }: Member): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: en.app.names }).click();
  await page.getByRole("button", { name: n.filter.unlisted }).click();
  await page.locator("mq-name-list").getByText("Abu Zurayq").first().click();
  await page.keyboard.press("p");
  await page.locator("mq-propose-dialog").getByRole("button", { name: n.propose.do, exact: true }).click();
  await expect(page.locator("mq-toast")).toContainText(n.propose.done("Abu Zurayq"));
}

test("a name is made one, proposed, seen by the second person at once; both edit without a network, meet a conflict, and agree", async ({ newPerson, adminLink }, info) => {
  test.slow();
  const admin = new Member(await member(newPerson, await adminLink(), "Admin"));
  const contributor = new Member(await member(newPerson, await invite(admin.page, "contributor"), "Contributor"));
  await contributor.goToGlossary();
  await expect(contributor.chip).toContainText(g.link.chip.synced);
  await contributor.find("زريق");
  await expect(contributor.rows).toHaveCount(0);

  await settleSpellings(admin, info);
  await propose(admin);
  // The second person has not touched the page since.
  await expect(contributor.rows).toHaveCount(1);
  await expect(contributor.rows).toContainText("Abu Zurayq");
  await contributor.openFound();
  await admin.goToGlossary();
  await admin.find("Abu Zurayq");
  await admin.openFound();

  await Promise.all([admin.setOffline(true), contributor.setOffline(true)]);
  await admin.writeNote("A merchant of the river port.");
  await contributor.writeNote("A merchant family.");
  await expect(admin.chip).toContainText(g.link.chip.waiting(1, "1"));
  await expect(contributor.chip).toContainText(g.link.chip.waiting(1, "1"));

  await admin.setOffline(false);
  await expect(admin.chip).toContainText(g.link.chip.synced);
  await contributor.setOffline(false);
  for (const { concept } of [admin, contributor]) {
    await concept.getByRole("button", { name: g.conflict.atField }).click();
    const conflict = concept.locator("mq-conflict");
    await expect(conflict).toBeInViewport();
    await expect(conflict).toContainText("A merchant of the river port.");
    await expect(conflict).toContainText("A merchant family.");
  }

  await admin.concept.locator("mq-conflict").getByRole("button", { name: g.conflict.takeMine, exact: true }).click();
  for (const { concept, chip } of [admin, contributor]) {
    await expect(concept.locator("mq-conflict")).toHaveCount(0);
    const note = concept.locator("mq-glossary-field").filter({ hasText: g.concept.note });
    await expect(note).toContainText("A merchant family.");
    await expect(note).not.toContainText("A merchant of the river port.");
    await expect(chip).toContainText(g.link.chip.synced);
  }
});
