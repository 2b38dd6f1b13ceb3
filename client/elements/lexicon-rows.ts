/** Rows of a dictionary side by side: words and their renderings, each in its language and direction. */
import { css, html, nothing } from "lit";
import { directionOf } from "../alignment/detect-language.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import type { LookUpRow } from "../workers/look-up.ts";
import type { Localized } from "./localized.ts";

export const lexiconRowStyles = css`
  .rows { display: grid; }
  .rows li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: var(--space-1) var(--space-4); align-items: baseline; padding-block: var(--space-1); border-block-end: 1px solid var(--rule); }
  .rows span { overflow-wrap: anywhere; unicode-bidi: isolate; }
  .rows span:lang(ar), .rows span:lang(fa), .rows span:lang(ur) { font: 400 1.125rem / 1.6 var(--read-ar); }
  .rows .times { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
`;

/** More forms or renderings than these are cut. */
const MOST = 6;

export function lexiconRows(rows: readonly LookUpRow[], { source, target }: Languages, l: Localized) {
  const cell = (words: readonly string[], lang: string) => html`<span lang=${lang} dir=${directionOf(lang)}>${words.slice(0, MOST).join(lang === "ar" ? "، " : ", ")}${words.length > MOST ? " …" : ""}</span>`;
  return html`<ul class="rows">${rows.map(({ forms, renderings, count }) => html`<li>
    ${cell(forms, source)}${cell(renderings, target)}
    ${count === undefined ? nothing : html`<span class="times">${l.m.lexicons.inside.times(l.number(count))}</span>`}
  </li>`)}</ul>`;
}
