/** The shared glossary on one device, without a server to share it with: found, read, added to, and nothing typed is lost. */
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { fillable, setFull } from "./full-device.ts";
import { expectWell } from "./no-violation.ts";
import { expect, test, type Page } from "./watched-page.ts";

const g = en.glossary;
const list = (page: Page) => page.getByRole("listbox", { name: g.list });
const row = (page: Page, text: string) => page.getByRole("option").filter({ hasText: text });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const fault = (page: Page) => page.locator("mq-form-field .fault:not(:empty)");

async function openGlossary(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("navigation").getByRole("link", { name: en.app.glossary }).click();
  await expect(list(page)).toBeVisible();
}

/** Fills the form of a new concept. */
async function fillConcept(page: Page, arabic: string, english: string): Promise<void> {
  await button(page, g.newConcept.open).click();
  await expect(field(page, g.newConcept.arabic)).toBeFocused();
  await field(page, g.newConcept.arabic).fill(arabic);
  await field(page, g.newConcept.english).fill(english);
}

test("a concept is found in either script, by keyboard alone", async ({ page }) => {
  await openGlossary(page);
  const search = page.getByRole("searchbox", { name: g.search });
  await search.focus();
  await page.keyboard.type("دمشق");
  await expect(row(page, "Damascus")).toBeVisible();
  await search.fill("dimashq");
  await expect(page.getByRole("option").first()).toContainText("Damascus");
  await page.keyboard.press("ArrowDown");
  await expect(list(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("mq-concept").getByRole("heading", { level: 2 })).toBeFocused();
  expect(page.url()).toContain("/g/main/c/starter%3Adamascus");
  await page.reload();
  await expect(page.locator("mq-concept").getByRole("heading", { level: 2 })).toContainText("Damascus");
});

test("arrows go through the list and show each concept, and Back does not go through them again", async ({ page }) => {
  await openGlossary(page);
  await list(page).focus();
  for (const key of ["ArrowDown", "ArrowDown", "End", "Home", "ArrowDown"]) await page.keyboard.press(key);
  const selected = page.locator('[role="option"][aria-selected="true"]');
  await expect(selected).toHaveAttribute("aria-posinset", "2");
  await expect(list(page)).toBeFocused();
  await expect(list(page)).toHaveAttribute("aria-activedescendant", "row-1");
  await page.goBack();
  await expect(page.getByRole("heading", { name: en.library.welcome })).toBeVisible();
});

test("a proposal waits on the device, is listed, and is there after a reload", async ({ page }) => {
  await openGlossary(page);
  await fillConcept(page, "القيصرية", "Qaysariyya");
  await field(page, g.newConcept.variants).fill("Kaysariya\nQaisariyya");
  await field(page, g.newConcept.subjectField).fill("architecture");
  await button(page, g.newConcept.propose).click();
  await expect(page.locator("mq-concept").getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page.locator("mq-concept").getByText("Kaysariya", { exact: true })).toBeVisible();
  const chip = page.getByRole("banner").getByRole("button", { name: g.link.chip.signInWaiting(5, "5") });
  await expect(chip).toBeVisible();
  await page.reload();
  await expect(chip).toBeVisible();
  await chip.click();
  await expect(page.getByRole("dialog", { name: g.link.title })).toBeVisible();
  const panel = page.locator("mq-sync-panel");
  await expect(panel.getByText("Qaysariyya")).toBeVisible();
  await expect(panel.getByText(g.edits.pendingHint)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: g.filter.waiting }).click();
  await expect(page.getByRole("option")).toHaveCount(1);
});

test("what is known of a concept is edited in its place, and the focus stays there", async ({ page }) => {
  await openGlossary(page);
  await fillConcept(page, "القيصرية", "Qaysariyya");
  await button(page, g.newConcept.propose).click();
  const add = button(page, g.edit.addOf(g.concept.note));
  await add.click();
  await expect(field(page, g.concept.note)).toBeFocused();
  await page.keyboard.type("A covered market.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("A covered market.")).toBeVisible();
  await expect(button(page, g.edit.editOf(g.concept.note))).toBeFocused();

  await button(page, g.concept.addTerm).click();
  await field(page, g.term.text).fill("Kaisariyeh");
  await expect(field(page, g.term.language).or(page.getByRole("combobox", { name: g.term.language, exact: true }))).toHaveValue("en");
  await button(page, g.newTerm.propose).click();
  await expect(page.locator("mq-term").filter({ hasText: "Kaisariyeh" })).toBeVisible();
  await expect(button(page, g.concept.addTerm)).toBeFocused();

  await button(page, g.concept.comment).click();
  await page.keyboard.type("Seen in three guides.");
  await button(page, g.newComment.send).click();
  await expect(page.locator("mq-comments")).toContainText("Seen in three guides.");
});

test("what is not allowed is not offered, and the page says why", async ({ page }) => {
  await page.goto("/g/main/c/starter%3Adamascus");
  await expect(page.getByText(g.may.signedOut)).toBeVisible();
  await expect(button(page, g.edit.editOf(g.concept.subjectField))).toHaveCount(0);
  await expect(page.getByRole("button", { name: g.concept.delete })).toHaveCount(0);
  await button(page, g.concept.history).click();
  await expect(page.getByText(g.may.signedOutHistory)).toBeVisible();
});

test.describe("bad input is said at its field, and nothing is lost", () => {
  test("two scripts in one term", async ({ page }) => {
    await openGlossary(page);
    await fillConcept(page, "القلعة citadel", "the citadel");
    await button(page, g.newConcept.propose).click();
    await expect(fault(page)).toContainText("more than one script");
    await expect(field(page, g.newConcept.arabic)).toBeFocused();
    await expect(field(page, g.newConcept.arabic)).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, g.newConcept.english)).toHaveValue("the citadel");
  });

  test("no form at all", async ({ page }) => {
    await openGlossary(page);
    await fillConcept(page, "", "");
    await field(page, g.newConcept.definition).fill("A fortress.");
    await button(page, g.newConcept.propose).click();
    await expect(fault(page)).toHaveText(g.newConcept.oneNeeded);
    await expect(field(page, g.newConcept.definition)).toHaveValue("A fortress.");
  });

  test("a text that is too long", async ({ page }) => {
    await openGlossary(page);
    await fillConcept(page, "", "x".repeat(301));
    await button(page, g.newConcept.propose).click();
    await expect(fault(page)).toHaveText(g.fault["too-long"]("301", "300"));
    await expect(field(page, g.newConcept.english)).toBeFocused();
    await expect(field(page, g.newConcept.english)).toHaveValue("x".repeat(301));
  });

  test("a language that is none, and letters of another script", async ({ page }) => {
    await openGlossary(page);
    await fillConcept(page, "القيصرية", "Qaysariyya");
    await button(page, g.newConcept.propose).click();
    await button(page, g.concept.addTerm).click();
    await field(page, g.term.text).fill("Kaisariyeh");
    const language = page.locator('mq-term-form mq-form-field input[list]');
    await language.fill("english please");
    await button(page, g.newTerm.propose).click();
    await expect(fault(page)).toHaveText(g.fault["bad-language"]);
    await expect(language).toBeFocused();
    await language.fill("ar");
    await button(page, g.newTerm.propose).click();
    await expect(fault(page)).toContainText("not those of the language");
    await expect(field(page, g.term.text)).toHaveValue("Kaisariyeh");
  });

  test("a form that is there already is named while it is typed", async ({ page }) => {
    await openGlossary(page);
    await fillConcept(page, "دِمَشق", "");
    await expect(page.getByText(g.newConcept.there)).toBeVisible();
    await expect(page.locator("mq-concept-form").getByRole("link")).toContainText("Damascus");
  });
});

test("typed text is there after a reload, and a slip of Esc gives it back", async ({ page }) => {
  await openGlossary(page);
  await fillConcept(page, "القيصرية", "Qaysar");
  await page.waitForTimeout(400);
  await page.reload();
  await expect(field(page, g.newConcept.english)).toHaveValue("Qaysar");
  await field(page, g.newConcept.english).press("Escape");
  await expect(page.locator("mq-toast")).toContainText(g.edit.dropped);
  await page.locator("mq-toast").getByRole("button", { name: g.edit.bringBack }).click();
  await expect(field(page, g.newConcept.arabic)).toHaveValue("القيصرية");
});

test("on a full device nothing counts as saved, and what was typed can be taken away", async ({ page }) => {
  await fillable(page);
  await openGlossary(page);
  await fillConcept(page, "القيصرية", "Qaysariyya");
  await setFull(page, "yes");
  await button(page, g.newConcept.propose).click();
  await expect(page.getByText(g.edit.full)).toBeVisible();
  await expect(field(page, g.newConcept.english)).toHaveValue("Qaysariyya");
  await expect(page.getByRole("banner").getByRole("button", { name: g.link.chip.unsaved })).toBeVisible();
  const download = page.waitForEvent("download");
  await button(page, g.edit.download).click();
  expect((await download).suggestedFilename()).toBe("glossary-draft.txt");
  await setFull(page, "no");
  await button(page, g.newConcept.propose).click();
  await expect(page.locator("mq-concept").getByRole("heading", { level: 2 })).toContainText("Qaysariyya");
});

test.describe("joining", () => {
  const token = "A".repeat(43);

  test("takes the token out of the address at once and asks for a name", async ({ page }) => {
    await page.goto(`/join#main.${token}`);
    await expect(field(page, g.join.name)).toBeVisible();
    expect(page.url()).not.toContain(token);
    await field(page, g.join.name).press("Enter");
    await expect(fault(page)).toHaveText(g.join.nameEmpty);
    await expect(field(page, g.join.name)).toBeFocused();
  });

  test("says when a link is not whole, or missing", async ({ page }) => {
    await page.goto("/join#main.half");
    await expect(page.getByText(g.join.broken)).toBeVisible();
    expect(page.url()).not.toContain("half");
    await page.goto("/join");
    await expect(page.getByText(g.join.noLink)).toBeVisible();
  });
});

for (const [locale, colorScheme, width, height] of [["en", "light", 1280, 800], ["ar", "light", 390, 844], ["en", "dark", 640, 400]] as const) {
  test.describe(`everybody can use it, ${locale}, ${colorScheme}, ${width} wide`, () => {
    test.use({ locale, colorScheme, viewport: { width, height } });
    test.slow();
    const m = (locale === "ar" ? ar : en).glossary;

    test("the glossary and joining", async ({ page }) => {
      await page.goto("/g/main");
      await expect(page.getByRole("listbox")).toBeVisible();
      await expectWell(page, "list");
      await button(page, m.newConcept.open).click();
      await button(page, m.newConcept.propose).click();
      await expect(fault(page)).toBeVisible();
      await expectWell(page, "form with a fault");
      await field(page, m.newConcept.arabic).fill("القيصرية");
      await field(page, m.newConcept.english).fill("Qaysariyya");
      await button(page, m.newConcept.propose).click();
      await expect(page.locator("mq-term")).toHaveCount(2);
      await page.locator("mq-term").first().getByRole("button", { name: m.term.detailsOf("القيصرية") }).click();
      await button(page, m.concept.addTerm).click();
      await button(page, m.edit.addOf(m.concept.note)).click();
      await expectWell(page, "concept with its forms open");
      await page.getByRole("banner").getByRole("button", { name: m.link.chip.signInWaiting(3, "3") }).click();
      await expect(page.getByRole("dialog", { name: m.link.title })).toBeVisible();
      await expectWell(page, "sharing");
      await page.keyboard.press("Escape");
      await button(page, m.concept.delete).click();
      await expect(page.getByRole("dialog", { name: m.confirmDelete.title })).toBeVisible();
      await expectWell(page, "asking before a deletion");
      await page.goto(`/join#main.${"A".repeat(43)}`);
      await expect(field(page, m.join.name)).toBeVisible();
      await expectWell(page, "joining");
    });
  });
}
