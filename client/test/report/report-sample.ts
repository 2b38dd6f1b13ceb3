/** A small document with something for each section of a report, and the report of it. */
import type { EntityId } from "../../../glossary/entity.ts";
import type { PairFinding } from "../../../glossary/findings/pair-finding.ts";
import { emptyGlossary, makeGlossary } from "../../../glossary/glossary.ts";
import type { Judgement, Name } from "../../../glossary/names/name.ts";
import { profiles } from "../../../glossary/styles/profiles.ts";
import type { Document } from "../../alignment/document.ts";
import { languagesOf } from "../../elements/side-language.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { ReportInputs } from "../../report/inputs.ts";
import { writingIn, type Writing } from "../../report/writing.ts";
import type { Locale } from "../../stores/settings-store.ts";
import { formOf, nameOf, variant } from "../names-found.ts";
import { pairedDocument, type WrittenPair } from "../paired-document.ts";

export const court: readonly WrittenPair[] = [
  { source: ["وصل ابن خلدون سنة ١٤٠١."], target: ["Ibn Khaldun arrived in 1410."], accepted: true },
  { source: ["جلس القاضي في محكمة دمشق."], target: ["The kadi sat in the court of Damascus."] },
  { source: ["لم يذكره غيره."], confidence: 0.9 },
  { target: ["This was added later."], confidence: 0.9 },
  { source: ["قال ابن خلدون: لا."], target: ["Ibn Khaldoun said no, and went on to speak for a very long time of many other things that nobody had asked him about."], confidence: 0.4 },
  { source: ["وكتب ابن خلدون."], target: ["Ebn Khaldun wrote."], accepted: true },
];

export const document: Document = { ...pairedDocument(court), judgements: [
  { kind: "ignore", form: "Ebn Khaldun", source: null, reason: "as he signed", at: null },
  { kind: "unsure", forms: ["Ibn Khaldun", "Salim"] },
] satisfies readonly Judgement[] };

export function namesIn(text: Document): readonly Name[] {
  return [
    nameOf("khaldun", ["Ibn Khaldun", "Ibn Khaldoun", "Ebn Khaldun"].map((form) => formOf(text, form)), [
      variant("Ibn Khaldoun", "Ibn Khaldun"),
      { ...variant("Ebn Khaldun", "Ibn Khaldun"), ignored: { reason: "as he signed" } },
    ], { source: ["ابن خلدون"] }),
    nameOf("damascus", [formOf(text, "Damascus")], [], { source: ["دمشق"] }),
  ];
}

const place = (paragraph: number, text: string, words: string) => ({ paragraph, start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

export const findings: readonly PairFinding[] = [
  { kind: "number", passage: 0, ignored: null, source: place(0, court[0]!.source![0]!, "١٤٠١"), target: place(0, court[0]!.target![0]!, "1410") },
  { kind: "deprecated-term", passage: 1, ignored: { reason: "" }, source: null, target: place(1, court[1]!.target![0]!, "kadi"), concept: "judge" as EntityId, proposed: "judge" },
  { kind: "missing-term", passage: 4, ignored: null, source: place(4, court[4]!.source![0]!, "ابن خلدون"), target: null, concept: "historian" as EntityId, proposed: "historian" },
];

export function inputs(more: Partial<ReportInputs> = {}): ReportInputs {
  return {
    title: "The court", date: "2026-12-01", document,
    found: { names: namesIn(document), findings, terms: [], proposals: new Map() },
    profile: null, glossary: emptyGlossary, steps: [], members: new Map(), ...more,
  };
}

export const withStyle: Partial<ReportInputs> = { profile: profiles.ijmes };

/** A glossary with one proposed English term, `Damascus`. */
export const proposing = makeGlossary([
  { id: "c" as EntityId, kind: "concept", parent: null, fields: {}, by: null, at: "2026-03-01T00:00:00Z" },
  { id: "en" as EntityId, kind: "term", parent: "c" as EntityId, fields: { language: ["en", "w"], text: ["Damascus", "w"], usage: ["preferred", "w"], note: ["Well known.", "w"] }, by: "u" as never, at: "2026-04-05T06:07:08Z" },
  { id: "ar" as EntityId, kind: "term", parent: "c" as EntityId, fields: { language: ["ar", "w"], text: ["دمشق", "w"] }, by: null, at: "2026-03-01T00:00:00Z" },
] as never);

export function writing(locale: Locale = "en", of: Document = document): Writing {
  return writingIn(locale, messagesFor(locale), { ...languagesOf(of), pairAddress: null });
}
