/** The look of the card of a flag, beside the pairs, and of a name on the Names screen. */
import { css } from "lit";

export const nameCardStyles = css`
  :host { display: block; min-block-size: 0; background: var(--sheet); overflow: auto; }
  section { padding: var(--space-4); border-block-end: 1px solid var(--rule); }
  section:last-of-type { border-block-end: 0; }
  h2 { outline-offset: 2px; font-weight: 600; }
  h2.reading { font-size: var(--text-l); font-weight: 600; line-height: 1.5; }
  h2.reading:lang(ar), h2.reading:lang(fa), h2.reading:lang(ur) { font-size: 1.5rem; font-weight: 600; line-height: 1.6; }
  h3 { margin-block-end: var(--space-2); color: var(--ink-faint); font-size: var(--text-xs); font-weight: 600; }
  h3:not(:lang(ar)) { letter-spacing: .06em; text-transform: uppercase; }
  h2 .sign { color: var(--flag); }
  .sides { display: grid; margin-block: var(--space-3); }
  .sides dt { color: var(--ink-soft); font-size: var(--text-s); }
  .sides dd { margin-block-end: var(--space-2); }
  .sides .nothing { color: var(--ink-faint); font-style: italic; }
  .sides .nothing:lang(ar) { font-style: normal; }
  .about { margin-block-start: var(--space-3); }
  .summary { margin-block: 2px var(--space-3); color: var(--ink-soft); }
  .forms { display: grid; gap: var(--space-1); }
  .forms button { display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 2px var(--space-2); align-items: center; inline-size: 100%; padding: 5px var(--space-2); border-color: transparent; background: transparent; text-align: start; }
  .forms button[aria-pressed="true"] { border-color: var(--accent); background: var(--accent-soft); }
  .forms .form { font: 500 1rem / 1.5 var(--read); overflow-wrap: anywhere; }
  .forms small { color: var(--ink-soft); font-size: var(--text-xs); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .forms .strip { grid-column: 2 / -1; block-size: 14px; }
  .forms .note { grid-column: 2 / -1; color: var(--ink-soft); font-size: var(--text-xs); }
  .forms .note b { color: var(--flag); font-weight: 600; }
  .forms .note .apart { color: var(--info); }
  .acts { display: flex; flex-wrap: wrap; gap: 6px; }
  .acts button { text-align: start; }
  .hits { margin-block-end: var(--space-2); color: var(--ink-soft); }
  mq-name-hits { display: block; margin-block-start: var(--space-3); }
  .judging { margin-block: var(--space-4) var(--space-2); color: var(--ink-soft); font-size: var(--text-s); }
  .judging bdi { font-family: var(--read); }
  * + .ignoring { margin-block-start: var(--space-3); }
  .why p, .why li { color: var(--ink-soft); }
  .why li + li, .why p + p { margin-block-start: 2px; }
  .decided { display: grid; gap: var(--space-1); }
  .decided li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--space-2); color: var(--ink-soft); }
  .back { margin-block-start: var(--space-3); }
  @media (max-width: 1000px) { :host(:not([place="names"])) { max-block-size: 60vh; box-shadow: var(--shadow-strong); border-block-start: 1px solid var(--rule-strong); } }
  /* The sentence that it is about stays in view. */
  @media (max-width: 1000px) and (max-height: 600px) { :host(:not([place="names"])) { max-block-size: 36vh; } }
  @media (max-width: 640px) { mq-keys { display: none; } .forms button { grid-template-columns: minmax(0, 1fr) auto; } .forms .strip, .forms .note { grid-column: 1 / -1; } }
  @media (forced-colors: active) { .forms button[aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -2px; } }
  @media print { :host { display: none; } }
`;
