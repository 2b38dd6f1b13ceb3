/** A term that the glossary says is not to be written, from the glossary through the real search to the Review screen. */
import { expect, it } from "vitest";
import type {} from "@vitest/browser-playwright";
import { startNameFinder } from "../workers/find-names.ts";
import { concept, term } from "./glossary-sample.ts";
import type { WrittenPair } from "./paired-document.ts";
import { all, eachOnItsOwn, press, show } from "./review-screen.ts";
import { until } from "./sample-document.ts";

eachOnItsOwn();

const zones: readonly WrittenPair[] = [
  { source: ["زاروا منطقة خفض التصعيد."], target: ["They saw the calm zone."] },
  { source: ["ثم رجعوا إلى البيت."], target: ["Then they returned home."] },
  { source: ["اتسعت منطقة خفض التصعيد."], target: ["Calm zones grew."] },
  { source: ["خرجوا من منطقة خفض التصعيد."], target: ["They left the de-escalation zone."] },
];
const glossary = [
  concept("zone"),
  term("zone-ar", "zone", "ar", "منطقة خفض التصعيد", { usage: "preferred" }),
  term("zone-en", "zone", "en", "de-escalation zone", { usage: "preferred" }),
  term("zone-old", "zone", "en", "calm zone", { usage: "deprecated" }),
];

const flags = () => all(document, ".flag.deprecated-term").map((each) => each.textContent);
const card = () => all(document, "mq-finding-card")[0]?.shadowRoot;

it("is flagged on both sides, also in the plural with a capital, and Enter writes the preferred one in its place", async () => {
  const screen = await show(zones, "en", startNameFinder(), glossary);
  await until(() => flags().length > 0, "it is flagged");
  expect(flags()).toEqual(["منطقة خفض التصعيد", "calm zone", "منطقة خفض التصعيد", "Calm zones"]);
  await press("t");
  expect(card()?.querySelector("h2")?.textContent.trim()).toBe("✕ A term that is not to be written");
  expect(card()?.textContent).toContain("de-escalation zone");
  await press("Enter");
  expect(screen.open().document.target.paragraphs[0]?.text).toBe("They saw the de-escalation zone.");
  await until(() => flags().length === 2, "the search sees that it is gone");
  await press("t");
  await press("Enter");
  expect(screen.open().document.target.paragraphs[2]?.text).toBe("De-escalation zones grew.");
});
