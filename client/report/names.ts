/** The table of names: each with its source form, the form to write, its spellings with what is to be said of each, and who decided. */
import type { Authority, Finding, FindingKind, Form, Mention, Name } from "../../glossary/names/name.ts";
import type { SpellingReason } from "../../glossary/variants/reasons.ts";
import { sortedNames } from "../elements/name-filter.ts";
import { KINDS, faultyMentions, formToWrite, isFault, isInconsistent, mentionCount } from "../elements/name-findings.ts";
import { reasonsText } from "../elements/spelling-reason-text.ts";
import { columnCount, columnsWith } from "./columns.ts";
import { contextOf, type Context } from "./context.ts";
import type { ReportInputs } from "./inputs.ts";
import { variantBar, whereStrip } from "./name-pictures.ts";
import { el, type ReportNode } from "./node.ts";
import { contextNode, inSource, inText, pairLink, section, tableNodes, type TableGroup, type Writing } from "./writing.ts";

export interface ReportName {
  /** The words of the source, the most frequent first. */
  readonly source: readonly string[];
  /** The form to write, as far as anybody or the numbers say. */
  readonly write: string;
  readonly decision: Decision;
  readonly mentions: number;
  readonly consistent: boolean;
  /** The most frequent first. */
  readonly forms: readonly ReportForm[];
}

/** Who says which form is to be written. */
export type Decision =
  /** `by` is who wrote the term, where that is known. */
  | { readonly kind: "glossary"; readonly approved: boolean; readonly note: string; readonly source: string; readonly by: string | null }
  /** Somebody chose it in this document. */
  | { readonly kind: "document" }
  /** The chosen style would have it so; `exception` says on whose authority it is none of its rules'. */
  | { readonly kind: "style"; readonly exception: { readonly authority: string; readonly reason: string } | null }
  /** Nobody yet. */
  | { readonly kind: "none" };

export interface ReportForm {
  readonly text: string;
  readonly count: number;
  /** Of all mentions of the name, in [0, 1]. */
  readonly share: number;
  /** faulty: it should be written otherwise; apart: another name looks alike. */
  readonly state: FormState;
  readonly first: Context | null;
  /** Where it stands: of `columns` equal parts of the text, those that have it. */
  readonly where: readonly number[];
  readonly findings: readonly FormFinding[];
}

export type FormState = "settled" | "faulty" | "apart";

export interface FormFinding {
  readonly kind: FindingKind;
  readonly proposed: string | null;
  readonly reasons: readonly SpellingReason[];
  /** In how many places it asks for another spelling: 0 where all are ignored. */
  readonly places: number;
  /** The reason of who ignored the form in the whole document, perhaps empty; null where nobody did. */
  readonly ignored: string | null;
}

export interface ReportNames {
  /** In how many equal parts the text is cut to say where a form stands. */
  readonly columns: number;
  /** Of all mentions, those that nothing is to be said against. */
  readonly inStyle: number;
  readonly mentions: number;
  /** Inconsistent names first, then by how often they stand in the text. */
  readonly names: readonly ReportName[];
}

export function makeNames(inputs: ReportInputs): ReportNames {
  const { names } = inputs.found;
  const mentions = names.reduce((sum, name) => sum + mentionCount(name), 0);
  return {
    columns: columnCount(inputs.document.pairs.length),
    inStyle: mentions - names.reduce((sum, name) => sum + faultyMentions(name).length, 0),
    mentions,
    names: sortedNames(names).map((name) => makeName(name, inputs)),
  };
}

function makeName(name: Name, inputs: ReportInputs): ReportName {
  const mentions = mentionCount(name);
  const styled = inputs.found.proposals.get(name.key);
  return {
    source: name.source,
    write: name.preferred ?? styled?.proposed ?? formToWrite(name),
    decision: decisionOf(name, inputs),
    mentions,
    consistent: !isInconsistent(name),
    forms: name.forms.map((form) => makeForm(name, form, mentions, inputs)),
  };
}

function decisionOf(name: Name, inputs: ReportInputs): Decision {
  if (name.authority) return authorityOf(name.authority, inputs);
  const styled = inputs.found.proposals.get(name.key);
  if (!styled || styled.proposed === null) return { kind: "none" };
  const exception = styled.proposal?.kind === "kept" ? styled.proposal.exception : null;
  return { kind: "style", exception: exception && { authority: exception.authority, reason: exception.reason } };
}

function authorityOf(authority: Authority, { glossary, members }: ReportInputs): Decision {
  if (authority.kind === "decision") return { kind: "document" };
  const by = glossary.entities.get(authority.term)?.by ?? null;
  return { kind: "glossary", approved: authority.approved, note: authority.note, source: authority.source, by: by === null ? null : (members.get(by) ?? null) };
}

function makeForm(name: Name, { text, mentions }: Form, all: number, { document }: ReportInputs): ReportForm {
  const findings = name.findings.filter(({ form }) => form === text).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const open = findings.filter((finding) => placesOf(finding, mentions) > 0);
  const [first] = [...mentions].sort((a, b) => a.passage - b.passage || a.start - b.start);
  return {
    text,
    count: mentions.length,
    share: mentions.length / Math.max(1, all),
    state: open.some(isFault) ? "faulty" : open.length > 0 ? "apart" : "settled",
    first: first ? contextOf(document, "target", first.passage, first) : null,
    where: columnsWith(mentions.map(({ passage }) => passage), document.pairs.length),
    findings: findings.map((finding) => ({
      kind: finding.kind,
      proposed: finding.kind === "look-alike" ? null : finding.proposed,
      reasons: finding.reasons,
      places: placesOf(finding, mentions),
      ignored: finding.ignored?.reason ?? null,
    })),
  };
}

/** In how many places something is to be said, what is ignored left out. */
function placesOf(finding: Finding, mentions: readonly Mention[]): number {
  if (finding.ignored !== null) return 0;
  const open = mentions.filter(({ ignored }) => ignored === null);
  if (finding.kind !== "first-mention") return open.length;
  return open.filter((mention) => finding.at.some((place) => place.paragraph === mention.paragraph && place.start === mention.start)).length;
}

export function namesSection({ names, columns }: ReportNames, w: Writing): ReportNode {
  const { names: m, column: c } = w.m.report;
  const uneven = names.filter(({ consistent }) => !consistent);
  const even = names.filter(({ consistent }) => consistent);
  return section("names", m.title, names.length === 0 ? m.none : null,
    uneven.length === 0 ? el("p", { class: "nothing" }, m.allConsistent) : [el("p", { class: "about" }, m.about), ...tableNodes({ caption: m.inconsistent(uneven.length), columns: [c.spelling, c.share, c.where, c.first, c.rule], groups: uneven.map((name) => nameGroup(name, columns, w)) }, w)],
    even.length === 0 ? null : tableNodes({ caption: m.consistent(even.length), columns: [c.name, c.source, c.count, c.where, c.firstPair, c.decision], groups: [{ rows: even.map((name) => evenRow(name, columns, w)) }] }, w));
}

function nameGroup(name: ReportName, columns: number, w: Writing): TableGroup {
  const m = w.m.report.names;
  return {
    heading: [
      el("span", { class: "source" }, name.source.length === 0 ? w.m.names.noSource : name.source.slice(0, 3).flatMap((word, index) => [...(index === 0 ? [] : [" · "]), inSource(w, word) ?? word])),
      w.locale === "ar" ? " ← " : " → ", el("strong", {}, inText(w.target, name.write)), " ",
      el("span", { class: "decision" }, decisionText(name.decision, w)),
    ],
    rows: name.forms.map((form) => [
      [inText(w.target, form.text), ...(form.state === "settled" ? [] : [el("span", { class: `flag ${form.state}` }, ` ${SIGNS[form.state]}`)])],
      [m.countAndShare(form.count, w.percent(form.share)), variantBar(form, m.barTitle(form.text, w.percent(form.share)))],
      whereStrip(form, columns, w.m.names.strip(form.text, form.count)),
      firstMention(form, w),
      formText(form, name.write, w),
    ]),
  };
}

/** Shape beside the word and the colour. */
const SIGNS: Readonly<Record<Exclude<FormState, "settled">, string>> = { faulty: "≠", apart: "⁝" };

function evenRow(name: ReportName, columns: number, w: Writing): TableGroup["rows"][number] {
  const all = { state: "settled", where: [...new Set(name.forms.flatMap(({ where }) => where))] } as const;
  const first = name.forms.reduce<ReportForm | undefined>((best, form) => (best?.first && form.first && best.first.pair <= form.first.pair ? best : form), undefined);
  return [
    inText(w.target, name.forms.map(({ text }) => text).join(", ")),
    name.source.length === 0 ? "" : (inSource(w, name.source.slice(0, 3).join("، ")) ?? ""),
    w.number(name.mentions),
    whereStrip(all, columns, w.m.names.strip(name.write, name.mentions)),
    first?.first ? pairLink(first.first.pair, w) : "",
    decisionText(name.decision, w),
  ];
}

function firstMention({ first }: ReportForm, w: Writing): readonly ReportNode[] {
  return first === null ? [] : [pairLink(first.pair, w), ": ", contextNode(w.target, first)];
}

/** What is to be said of the form, kind by kind; where nothing is, whether it is the form to write or only left as it is. */
function formText({ text, findings }: ReportForm, write: string, w: Writing): readonly ReportNode[] {
  const m = w.m.report.names;
  if (findings.length === 0) return [text === write ? m.toWrite : m.leftAlone];
  return findings.map((finding) => el("p", {}, findingLine(finding, w)));
}

export function findingLine({ kind, reasons, ignored, places }: FormFinding, w: Writing): string {
  const m = w.m.report;
  const said = reasons.length === 0 ? w.m.names.flag[kind] : m.because(w.m.names.flag[kind], reasonsText(reasons, w.m.names));
  return ignored !== null ? m.ignoredBecause(said, ignored) : places === 0 ? m.ignoredEverywhere(said) : said;
}

export function decisionText(decision: Decision, w: Writing): string {
  const m = w.m.report.decision;
  switch (decision.kind) {
    case "glossary": return [decision.approved ? m.approved : m.proposed, ...(decision.by === null ? [] : [m.by(decision.by)]), ...[decision.note].filter((note) => note !== "").map(m.note)].join(" ");
    case "document": return m.document;
    case "style": return decision.exception ? m.exception(decision.exception.authority, decision.exception.reason) : m.style;
    case "none": return m.none;
    default: return decision satisfies never;
  }
}
