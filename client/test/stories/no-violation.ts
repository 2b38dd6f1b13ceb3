/** The page as axe judges it, and as it lies in the window. */
import { AxeBuilder } from "@axe-core/playwright";
import { layoutFaults } from "./layout-faults.ts";
import { expect, type Page } from "./serve.ts";

/** WCAG 2.2 A and AA; that a control's name holds the words on it (2.5.3) is an experiment of axe, and asked for by name. */
const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  rules: { "label-content-name-mismatch": { enabled: true } },
  resultTypes: ["violations"],
} satisfies Parameters<AxeBuilder["options"]>[0];

/** None of any weight: not only what axe calls serious. */
export async function expectNoViolation(page: Page, where: string): Promise<void> {
  // The other mode brings the frames of other sites together, for twice the time; the page has none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  const found = violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => `${impact ?? ""} ${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
  expect(found, where).toEqual([]);
}

/** Nor is anything cut, covered or out of the window. */
export async function expectWell(page: Page, where: string): Promise<void> {
  await expectNoViolation(page, where);
  expect(await page.evaluate(layoutFaults), where).toEqual([]);
}
