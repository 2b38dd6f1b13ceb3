/** Several people and one glossary: joining, proposing, judging, going offline, getting in each other's way, and settling it. */
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { chip, invite, member } from "./members.ts";
import { expectWell } from "./no-violation.ts";
import { expect, test, type Page } from "./serve.ts";

const g = en.glossary;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const heading = (page: Page) => page.locator("mq-concept").getByRole("heading", { level: 2 });
const conflict = (page: Page) => page.locator("mq-conflict");

async function propose(page: Page, arabic: string, english: string): Promise<string> {
  await page.goto("/g/main");
  await button(page, g.newConcept.open).click();
  await field(page, g.newConcept.arabic).fill(arabic);
  await field(page, g.newConcept.english).fill(english);
  await button(page, g.newConcept.propose).click();
  await expect(heading(page)).toContainText(english);
  await expect(chip(page)).toHaveText(g.link.chip.synced);
  return page.url();
}

async function writeNote(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^(${g.edit.add}|${g.edit.edit}): ${g.concept.note}$`, "u") }).click();
  await field(page, g.concept.note).fill(text);
  await field(page, g.concept.note).press("Control+Enter");
  await expect(page.locator("mq-glossary-field").filter({ hasText: text })).toBeVisible();
}

/** Both change the note of a concept while one of them is without network. @returns the address of the concept */
async function quarrel(admin: Page, contributor: Page, english: string): Promise<string> {
  const address = await propose(contributor, "السوق", english);
  await contributor.context().setOffline(true);
  await writeNote(contributor, "A covered market.");
  await expect(chip(contributor)).toHaveText(g.link.chip.waiting(1, "1"));
  await admin.goto(address);
  await writeNote(admin, "The cloth hall of a town.");
  await expect(chip(admin)).toHaveText(g.link.chip.synced);
  await contributor.context().setOffline(false);
  await expect(conflict(contributor)).toBeVisible();
  return address;
}

test.slow();

test("a contributor proposes, an admin approves with the keyboard, and the history tells of both", async ({ newPerson, adminLink }) => {
  const admin = await member(newPerson, await adminLink(), "Omar");
  await expect(admin.locator("mq-join")).toContainText(g.roleGives.admin);
  const contributor = await member(newPerson, await invite(admin, "contributor"), "Rana");
  await expect(contributor.locator("mq-join")).toContainText(g.join.asRole(g.role.contributor));
  const address = await propose(contributor, "الخان", "khan");
  await expect(contributor.getByRole("button", { name: g.term.actOn(g.term.approve, "khan") })).toHaveCount(0);

  await admin.goto(address);
  await button(admin, g.term.actOn(g.term.approve, "khan")).focus();
  await admin.keyboard.press("Enter");
  await expect(admin.locator("mq-toast")).toContainText(g.said.approved("khan"));
  await expect(button(admin, g.term.detailsOf("khan"))).toBeFocused();
  await expect(contributor.locator("mq-term").filter({ hasText: "khan" })).toContainText(g.workflow.approved);
  await expect(contributor.getByText(g.may.contributor)).toBeVisible();

  await button(admin, g.concept.history).click();
  const history = admin.locator("mq-concept-history");
  await expect(history).toContainText("Rana");
  await expect(history).toContainText(g.history.created.concept);
  await expect(history.locator("del")).toContainText([g.workflow.proposed]);
  await writeNote(admin, "An inn for caravans.");
  await expect(history).toContainText("An inn for caravans.");
});

test("two who change one field see both values, who wrote which and why, and an editor chooses", async ({ newPerson, adminLink }) => {
  const admin = await member(newPerson, await adminLink(), "Omar");
  const contributor = await member(newPerson, await invite(admin, "contributor"), "Rana");
  const address = await quarrel(admin, contributor, "souk of the two notes");
  await expect(conflict(contributor)).toContainText(g.conflict.why.changed);
  await expect(conflict(contributor)).toContainText("The cloth hall of a town.");
  await expect(conflict(contributor)).toContainText("A covered market.");
  await expect(conflict(contributor).locator("dl > div").nth(0)).toContainText("Omar");
  await expect(conflict(contributor).locator("dl > div").nth(1)).toContainText(g.history.you);

  await expect(admin.locator("mq-sync-chip").getByRole("button", { name: g.link.chip.conflicts(1, "1") })).toBeVisible();
  await admin.goto("/");
  await admin.locator("mq-sync-chip").getByRole("button", { name: g.link.chip.conflicts(1, "1") }).click();
  await expect(admin.getByRole("option")).toHaveCount(1);
  await expect(admin.getByRole("listbox")).toBeFocused();
  await admin.keyboard.press("Enter");
  await button(admin, g.conflict.another).click();
  await field(admin, g.conflict.anotherLabel).fill("A covered market for cloth.");
  await button(admin, g.conflict.takeAnother).click();
  await expect(conflict(admin)).toHaveCount(0);
  await expect(contributor.locator("mq-glossary-field").filter({ hasText: "A covered market for cloth." })).toBeVisible();
  await expect(conflict(contributor)).toHaveCount(0);
  expect(admin.url()).toBe(address);
});

test("an edit that came too late for the role is listed with its reason, can be exported, and edited again", async ({ newPerson, adminLink }) => {
  const admin = await member(newPerson, await adminLink(), "Omar");
  const contributor = await member(newPerson, await invite(admin, "contributor"), "Rana");
  const address = await propose(contributor, "القيصرية", "Qaysariyya");
  await contributor.context().setOffline(true);
  await writeNote(contributor, "A covered market.");
  await admin.goto(address);
  await button(admin, g.term.actOn(g.term.approve, "Qaysariyya")).click();
  await expect(admin.locator("mq-term").filter({ hasText: "Qaysariyya" })).toContainText(g.workflow.approved);
  await expect(chip(admin)).toHaveText(g.link.chip.synced);
  await contributor.context().setOffline(false);
  await expect(chip(contributor)).toHaveText(g.link.chip.refused(1, "1"));
  await chip(contributor).click();
  const panel = contributor.locator("mq-sync-panel");
  await expect(panel.getByText(g.edits.because.role)).toBeVisible();
  const download = contributor.waitForEvent("download");
  await panel.getByRole("button", { name: new RegExp(`^${g.edits.export}`, "u") }).first().click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/u);
  await panel.getByRole("button", { name: new RegExp(`^${g.edits.again}`, "u") }).click();
  await expect(field(contributor, g.concept.note)).toHaveValue("A covered market.");
  await expect(chip(contributor)).toHaveText(g.link.chip.synced);
  await field(contributor, g.concept.note).press("Control+Enter");
  await expect(contributor.locator("mq-form-actions").getByText(g.edits.because.role)).toBeVisible();
  await expect(field(contributor, g.concept.note)).toHaveValue("A covered market.");
});

test("edits of a member who has gone are sent by another only on request", async ({ newPerson, adminLink }) => {
  const admin = await member(newPerson, await adminLink(), "Omar");
  const links = [await invite(admin, "contributor"), await invite(admin, "contributor")] as const;
  const page = await member(newPerson, links[0], "Rana");
  await propose(page, "الرباط", "ribat");
  await page.route("**/push", (route) => route.abort());
  await writeNote(page, "A fortified house.");
  await page.goto("/settings");
  await button(page, g.members.signOut).click();
  await expect(page.locator("mq-toast")).toContainText(g.members.signedOutNow);
  await expect(chip(page)).toHaveText(g.link.chip.signInWaiting(1, "1"));
  await page.goto(links[1]);
  await field(page, g.join.name).fill("Salma");
  await field(page, g.join.name).press("Enter");
  await expect(page.locator("mq-join [role=status]")).toBeVisible();
  await page.unroute("**/push");
  await expect(chip(page)).toHaveText(g.link.chip.held);
  await chip(page).click();
  const panel = page.locator("mq-sync-panel");
  await expect(panel.getByText("A fortified house.")).toBeVisible();
  await button(page, g.edits.send).click();
  await expect(chip(page)).toHaveText(g.link.chip.synced);
});

test("a used link says so, and the last admin cannot leave", async ({ newPerson, adminLink }) => {
  const link = await adminLink();
  const admin = await member(newPerson, link, "Omar");
  const late = await newPerson();
  await late.goto(link);
  await field(late, g.join.name).fill("Nour");
  await button(late, g.join.do).click();
  await expect(late.getByText(g.join.refused.token)).toBeVisible();
  await expect(field(late, g.join.name)).toHaveValue("Nour");

  const reader = await member(newPerson, await invite(admin, "reader"), "Huda");
  await reader.goto("/g/main/c/starter%3Adamascus");
  await expect(reader.getByText(g.may.reader)).toBeVisible();
  await expect(button(reader, g.newConcept.open)).toHaveCount(0);
  await expect(button(reader, g.concept.addTerm)).toHaveCount(0);
  await reader.goto("/settings");
  await expect(reader.getByText(g.members.onlyAdmins)).toBeVisible();

  await admin.goto("/settings");
  await admin.getByRole("combobox", { name: g.members.roleOf("Huda") }).selectOption("editor");
  await expect(admin.locator("mq-toast")).toContainText(g.members.changed("Huda", g.role.editor));
  await button(admin, g.members.endOf("Huda")).click();
  await admin.locator("mq-members mq-dialog").getByRole("button", { name: g.members.end, exact: true }).click();
  await expect(admin.locator("mq-toast")).toContainText(g.members.ended("Huda"));
  await expect(chip(reader)).toHaveText(g.link.chip.stopped(g.link.stop.revoked));
});

test("the link is copied where the browser lets the page, and selected where it does not", async ({ newPerson, adminLink }) => {
  const admin = await member(newPerson, await adminLink(), "Omar");
  await admin.addInitScript(() => { Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new DOMException("No.", "NotAllowedError")) } }); });
  await invite(admin, "contributor");
  await button(admin, g.members.invite.copy).click();
  await expect(admin.getByText(g.members.invite.copyByHand)).toBeVisible();
  await expect(field(admin, g.members.invite.link)).toBeFocused();
});

test("everybody can use conflicts, members and sharing, in either language, light and dark", async ({ newPerson, adminLink }) => {
  const admin = await member(newPerson, await adminLink(), "Omar");
  const contributor = await member(newPerson, await invite(admin, "contributor"), "Rana");
  const address = await quarrel(admin, contributor, "souk that everybody sees");
  for (const [locale, colorScheme, width] of [["en", "light", 640], ["ar", "dark", 390]] as const) {
    await test.step(`${locale}, ${colorScheme}, ${width} wide`, async () => {
      const m = (locale === "ar" ? ar : en).glossary;
      const page = await member(newPerson, await adminLink(), "Nour", { locale, colorScheme, viewport: { width, height: 800 } });
      await page.goto(address);
      await expect(conflict(page)).toBeVisible();
      await button(page, m.concept.history).or(page.locator("mq-concept-history ol")).first().click();
      await expect(page.locator("mq-concept-history ol")).toBeVisible();
      await expectWell(page, "a conflict");
      await chip(page).click();
      await expect(page.getByRole("dialog", { name: m.link.title })).toBeVisible();
      await expectWell(page, "sharing");
      await page.goto("/settings");
      await button(page, m.members.invite.do).click();
      await expect(field(page, m.members.invite.link)).toBeVisible();
      await expectWell(page, "members");
    });
  }
});
