/** Terms that stand in the text and wait in the glossary for somebody to approve them. */
import { termsSpelled, type Term } from "../../glossary/glossary.ts";
import { sameLanguage } from "../../glossary/language-tag.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportNode } from "./node.ts";
import { inSource, inText, section, tableNodes, type Writing } from "./writing.ts";

export interface ReportProposal {
  readonly text: string;
  /** What it renders, in the language of the source. */
  readonly source: readonly string[];
  readonly usage: Term["usage"];
  readonly note: string;
  /** Who proposed it, where that is known. */
  readonly by: string | null;
  /** The day of the proposal. */
  readonly at: string;
}

export function makeProposals({ document, found: { names, terms }, glossary, members }: ReportInputs): readonly ReportProposal[] {
  const spelled = names.flatMap(({ forms }) => forms.flatMap(({ text }) => termsSpelled(glossary, text)));
  const mentioned = terms.flatMap(({ concept, term, side }) => (side === "target" ? (glossary.concepts.get(concept)?.terms.filter(({ id }) => id === term) ?? []) : []));
  const waiting = new Set([...spelled, ...mentioned].filter(({ workflow, language }) => workflow === "proposed" && sameLanguage(language, document.target.lang)));
  return [...waiting].map(({ concept, text, usage, note, entity: { by, at } }) => ({
    text,
    source: document.source === null ? [] : (glossary.concepts.get(concept)?.terms ?? []).filter((each) => sameLanguage(each.language, document.source!.lang)).map((each) => each.text),
    usage, note,
    by: by === null ? null : (members.get(by) ?? null),
    at: at.slice(0, 10),
  }));
}

export function proposalsSection(proposals: readonly ReportProposal[], w: Writing): ReportNode {
  const { proposals: m, column: c } = w.m.report;
  return section("proposals", m.title, proposals.length === 0 ? m.none : null, tableNodes({
    caption: m.caption(proposals.length),
    columns: [c.term, c.source, c.usage, c.note, c.proposed],
    groups: [{ rows: proposals.map(({ text, source, usage, note, by, at }) => [
      inText(w.target, text), source.length === 0 ? "" : inSource(w, source.join("، ")), m.usage[usage], note, by === null ? w.date(at) : m.byOn(by, w.date(at)),
    ]) }],
  }, w));
}
