/** What the card of a name says first. */
import { expect, it } from "vitest";
import type { Finding, Form, Name } from "../../glossary/names/name.ts";
import { nameSummary } from "../elements/name-summary.ts";
import { messagesFor } from "../messages/messages.ts";
import { nameOf, variant } from "./names-found.ts";

const form = (text: string): Form => ({ text, mentions: [] });
const alike: Finding = { kind: "look-alike", form: "Salim", other: { key: "salem", form: "Salem" }, reasons: [], ignored: null };

it.each<[string, Name, string, boolean, string]>([
  ["one spelling", nameOf("homs", [form("Homs")], []), "Homs", false, "Spelled in one way everywhere."],
  ["one spelling that is not the one to write", nameOf("sham", [form("Ash-Shaam")], [{ kind: "off-style", form: "Ash-Shaam", proposed: "al-Sham", reasons: [], ignored: null }], { preferred: "al-Sham" }), "Ash-Shaam", true, "Spelled in one way everywhere, but not as al-Sham."],
  ["spellings of one source word", nameOf("ibn", [form("Ibn Khaldun"), form("Ibn Khaldoun")], [variant("Ibn Khaldoun", "Ibn Khaldun")], { source: ["ابن خلدون"] }), "Ibn Khaldun", false, "One name, 2 spellings. All stand for the same source word."],
  ["spellings without a source", nameOf("ibn", [form("Ibn Khaldun"), form("Ibn Khaldoun")], []), "Ibn Khaldun", true, "One name, 2 spellings."],
  ["another source word", nameOf("salim", [form("Salim")], [alike]), "Salim", false, "Salim looks like Salem, but stands for another source word. Keep them apart."],
  ["no source to tell", nameOf("salim", [form("Salim")], [alike]), "Salim", true, "Salim looks like Salem."],
])("%s", (_what, name, text, alone, said) => {
  expect(nameSummary(name, text, alone, messagesFor("en").names).replace(/[\u2066-\u2069]/gu, "")).toBe(said);
});
