/** How persons are named first and later, in styles that say how. */
import { describe, expect, test } from "vitest";
import { emptyGlossary } from "../glossary.ts";
import { findNames } from "../names/find-names.ts";
import type { Finding, Passage } from "../names/name.ts";
import { auditMentions } from "../styles/mention-audit.ts";
import { profiles } from "../styles/profiles.ts";
import type { StyleProfile } from "../styles/style-profile.ts";
import { passage, passages } from "./passages.ts";

const { press } = profiles;
const FULL: StyleProfile = { ...press, id: "full", firstMention: "full" };
const DROP: StyleProfile = { ...press, id: "drop", article: { ...press.article, later: "drop" } };
const NEVER: StyleProfile = { ...press, id: "never", article: { ...press.article, first: "drop", later: "drop" } };

/** "kind at paragraph: form → proposed (rule)". */
function said(text: readonly Passage[], profile: StyleProfile): readonly string[] {
  const names = findNames(text, { languages: { source: "ar", target: "en" }, glossary: emptyGlossary, judgements: [] });
  return [...auditMentions(names, { profile, passages: text, judgements: [] }).values()].flat().map(sentence);
}

function sentence(finding: Finding): string {
  if (finding.kind !== "article" && finding.kind !== "first-mention") return finding.kind;
  const rules = finding.reasons.flatMap((reason) => (reason.kind === "rule" ? [reason.rule] : []));
  return `${finding.kind} at ${(finding.at ?? []).map(({ paragraph }) => paragraph).join(", ")}: ${finding.form} → ${finding.proposed ?? "?"} (${rules.join(", ")})`;
}

const JOULANI = [
  ["They met Abu Muhammad al-Joulani there.", "التقوا أبو محمد الجولاني هناك."],
  ["Later they left al-Joulani and his men.", "ثم تركوا الجولاني ورجاله."],
  ["So al-Joulani came back.", "فعاد الجولاني."],
] as const;

describe("the article on later mention", () => {
  test("is dropped where the last name stands alone after the full one", () => expect(said(passages(...JOULANI), DROP)).toEqual(["article at 1, 2: al-Joulani → Joulani (article-later)"]));
  test("without the source too", () => expect(said(passages(...JOULANI.map(([english]) => english)), DROP)).toEqual(["article at 1, 2: al-Joulani → Joulani (article-later)"]));
  test("and wanted at the first mention", () => {
    expect(said(passages(["They met Abu Muhammad Joulani there.", "التقوا أبو محمد الجولاني هناك."], ["So Joulani came back.", "فعاد الجولاني."]), DROP))
      .toEqual(["article at 0: Joulani → al-Joulani (article-first)"]);
  });
  test("or dropped at the first mention as well", () => {
    expect(said(passages(...JOULANI), NEVER).toSorted()).toEqual(["article at 0: al-Joulani → Joulani (article-first)", "article at 1, 2: al-Joulani → Joulani (article-later)"]);
  });
});

describe("the full name on first mention", () => {
  const late = passages(["They met al-Joulani there.", "التقوا الجولاني هناك."], ["So Abu Muhammad al-Joulani came back.", "فعاد أبو محمد الجولاني."], ["They left al-Joulani.", "تركوا الجولاني."]);
  test("is proposed where the short one comes first", () => expect(said(late, FULL)).toEqual(["first-mention at 0: al-Joulani → Abu Muhammad al-Joulani (first-mention)"]));
  test("not where the full one does", () => expect(said(passages(...JOULANI), FULL)).toEqual([]));
  test("not by a style that does not say so", () => expect(Object.values(profiles).flatMap((profile) => said(late, profile))).toEqual([]));
});

describe("nothing is said", () => {
  test.each<[string, readonly Passage[]]>([
    ["of a heading", [passage("The End of al-Joulani", { kind: "heading" }), passage("They met Abu Muhammad al-Joulani there.", { paragraph: 1 })]],
    ["of a quotation", passages("He wrote “we fear al-Joulani” there.", "They met Abu Muhammad al-Joulani there.")],
    ["of two who bear one last name", passages("They met al-Assad there.", "Then Hafez al-Assad came.", "After him Bashar al-Assad ruled.")],
    ["of a father", passages("The king Salman spoke.", "Then Muhammad bin Salman spoke.")],
    ["of a place", passages("The men of Said left.", "They came to Port Said by ship.")],
    ["of a mountain", passages("They came from al-Akhdar.", "They came to Jabal al-Akhdar by night.")],
    ["of a given name that may be another’s", passages(["Salman spoke to the men of Salman.", "تكلم سلمان مع رجال سلمان."], ["Then Ahmad Salman left.", "ثم غادر أحمد سلمان."])],
    ["of a servant of God", passages("The word of al-Rahman came.", "They met Abd al-Rahman there.")],
    ["of a name that has no fuller one", passages("They came to al-Raqqa.", "They left al-Raqqa.")],
  ])("%s", (_, text) => expect([...said(text, FULL), ...said(text, DROP)].filter((each) => !each.startsWith("article at 1"))).toEqual([]));
});
