/** How a report is put into words and tables: the interface language, its numbers and dates, and the languages of the text. */
import type { Messages } from "../messages/messages.ts";
import type { SideLanguage } from "../elements/side-language.ts";
import type { Locale } from "../stores/settings-store.ts";
import type { Context } from "./context.ts";
import type { StyleName } from "./head.ts";
import { el, type ReportElement, type ReportNode } from "./node.ts";

export interface Writing {
  readonly locale: Locale;
  readonly m: Messages;
  /** Null for a translation alone. */
  readonly source: SideLanguage | null;
  readonly target: SideLanguage;
  number(value: number): string;
  /** @param share in [0, 1]; rounded down, so that 100 % means all */
  percent(share: number): string;
  /** The same with one decimal. */
  tenths(share: number): string;
  /** @param day 2026-12-31 */
  date(day: string): string;
  language(tag: string): string;
  /** The address of a pair, counted from 1; null where a report has no page around it. */
  readonly pairAddress: ((pair: number) => string) | null;
}

export function writingIn(locale: Locale, m: Messages, more: Pick<Writing, "source" | "target" | "pairAddress">): Writing {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return {
    ...more, locale, m,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(Math.floor(share * 100 + 1e-9) / 100),
    tenths: (share) => tenths.format(Math.floor(share * 1000 + 1e-9) / 1000),
    date: (day) => dates.format(Date.parse(`${day}T00:00:00Z`)),
    language: (tag) => languages.of(tag) ?? tag,
  };
}

/** Words of the document, set apart from those around. */
export function inText({ lang, dir }: SideLanguage, ...words: readonly ReportNode[]): ReportElement {
  return el("bdi", { lang, dir }, words);
}

/** Words of the source; nothing for a translation alone. */
export function inSource({ source }: Writing, ...words: readonly ReportNode[]): ReportElement | null {
  return source && inText(source, ...words);
}

export function pairLink(pair: number, w: Writing): ReportNode {
  return w.pairAddress ? el("a", { href: w.pairAddress(pair), "data-pair": pair }, w.number(pair)) : w.number(pair);
}

/** The words with what stands around them. */
export function contextNode(side: SideLanguage, { before, text, after }: Context): ReportElement {
  return inText(side, before, el("mark", {}, text), after);
}

/** What a style is called in a list. */
export function styleName({ id, name }: StyleName, { m: { styles } }: Writing): string {
  return Object.entries(styles.name).find(([key]) => key === id)?.[1] ?? name ?? id;
}

/** What a style is called in a sentence. */
export function styleText({ id, name }: StyleName, { style, houseStyle }: Messages["report"]): string {
  return Object.entries(style).find(([key]) => key === id)?.[1] ?? houseStyle(name ?? id);
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** One row in each group, or several under a heading of theirs. */
  readonly groups: readonly TableGroup[];
}

export interface TableGroup {
  readonly heading?: readonly ReportNode[];
  readonly rows: readonly (readonly (ReportNode | readonly ReportNode[] | null)[])[];
}

/** A report that prints more rows than this is read by nobody; the files of data have all of them. */
const MOST_ROWS = 400;

/** The table, in a box that scrolls where it is too wide; of very many rows the first, with a word on the others. */
export function tableNodes({ caption, columns, groups }: Table, w: Writing): readonly ReportNode[] {
  let left = MOST_ROWS;
  const shown = groups.filter(({ rows }) => {
    const fits = left > 0;
    left -= rows.length;
    return fits;
  });
  const more = groups.slice(shown.length).reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    el("div", { class: "wide", role: "region", "aria-label": caption, tabindex: 0 },
      el("table", {},
        el("caption", {}, caption),
        el("thead", {}, el("tr", {}, columns.map((name) => el("th", { scope: "col" }, name)))),
        bodies(shown, columns.length))),
    ...(more === 0 ? [] : [el("p", { class: "more" }, w.m.report.moreRows(more))]),
  ];
}

function bodies(groups: readonly TableGroup[], width: number): readonly ReportElement[] {
  const rowsOf = ({ rows }: TableGroup) => rows.map((cells) => el("tr", {}, cells.map((cell) => el("td", {}, cell))));
  if (groups.every(({ heading }) => heading === undefined)) return [el("tbody", {}, groups.map(rowsOf))];
  return groups.map((group) => el("tbody", {}, group.heading ? el("tr", { class: "group" }, el("th", { scope: "rowgroup", colspan: width }, group.heading)) : null, rowsOf(group)));
}

/** A part of the report; where there is nothing to say, a sentence says so. */
export function section(id: string, heading: string, nothing: string | null, ...content: readonly (ReportNode | readonly ReportNode[] | null)[]): ReportElement {
  return el("section", { "aria-labelledby": id }, el("h2", { id }, heading), nothing === null ? content : el("p", { class: "nothing" }, nothing));
}

/** A picture with what it shows in words below. */
export function figure(svg: ReportElement, caption: readonly ReportNode[]): ReportElement {
  return el("figure", {}, svg, el("figcaption", {}, caption));
}

/** A picture that is stretched to the width of its place. Its title and description are read out. */
export function picture(size: { readonly width: number; readonly height: number }, kind: string, words: { readonly title: string; readonly description?: string }, ...shapes: readonly (ReportElement | null)[]): ReportElement {
  return el("svg", { class: `picture ${kind}`, role: "img", viewBox: `0 0 ${size.width} ${size.height}`, preserveAspectRatio: "none" },
    el("title", {}, words.title), words.description === undefined ? null : el("desc", {}, words.description), shapes);
}

export function path(kind: string, d: string): ReportElement | null {
  return d === "" ? null : el("path", { class: kind, d });
}
