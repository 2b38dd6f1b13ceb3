/** What the report is of: the text, its languages, the style and the glossary, and how far the alignment was accepted. */
import { isDoubtful } from "../alignment/document.ts";
import type { ReportInputs } from "./inputs.ts";
import { el, type ReportNode } from "./node.ts";
import { inText, styleName, type Writing } from "./writing.ts";

/** A style by its id, a house style also by the name that its maker gave it. */
export interface StyleName {
  readonly id: string;
  readonly name: string | null;
}

export interface ReportHead {
  readonly title: string;
  /** 2026-12-31. */
  readonly date: string;
  /** BCP 47; null for a translation alone. */
  readonly source: string | null;
  readonly target: string;
  /** Null for none. */
  readonly profile: StyleName | null;
  /** How many concepts it has, and the day of its last change; null where it is empty. */
  readonly glossary: { readonly concepts: number; readonly changed: string } | null;
  readonly pairs: number;
  readonly accepted: number;
  readonly doubtful: number;
}

export function makeHead({ title, date, document: { source, target, pairs }, profile, glossary }: ReportInputs): ReportHead {
  const changed = [...glossary.entities.values()].reduce((last, { at }) => (at > last ? at : last), "").slice(0, 10);
  return {
    title, date,
    source: source?.lang ?? null,
    target: target.lang,
    profile: profile && { id: profile.id, name: profile.name ?? null },
    glossary: glossary.concepts.size === 0 ? null : { concepts: glossary.concepts.size, changed },
    pairs: pairs.length,
    accepted: pairs.filter(({ status }) => status === "accepted").length,
    doubtful: pairs.filter(isDoubtful).length,
  };
}

export function headNodes(head: ReportHead, w: Writing): readonly ReportNode[] {
  const m = w.m.report;
  const rows: readonly (readonly [string, string])[] = [
    [m.head.date, w.date(head.date)],
    [m.head.languages, head.source === null ? m.head.alone(w.language(head.target)) : m.head.pair(w.language(head.source), w.language(head.target))],
    [m.head.profile, head.profile === null ? m.head.noProfile : styleName(head.profile, w)],
    [m.head.glossary, head.glossary === null ? m.head.noGlossary : m.head.concepts(head.glossary.concepts, w.date(head.glossary.changed))],
    [head.source === null ? m.head.passages : m.head.pairs, m.head.accepted(w.number(head.pairs), w.percent(head.pairs === 0 ? 0 : head.accepted / head.pairs), head.accepted, head.doubtful)],
  ];
  return [
    el("p", { class: "kicker" }, m.title),
    el("h1", {}, inText(w.target, head.title)),
    el("dl", { class: "head" }, rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)))),
  ];
}
