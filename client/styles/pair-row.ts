/** The look of a pair's row. `mq-review` hands down `--columns`, so that the heads and all rows stand in line. */
import { css } from "lit";

export const pairRowStyles = css`
  :host {
    display: grid;
    grid-template-columns: var(--columns);
    align-items: start;
    padding: var(--space-3) var(--space-4);
    border-inline-start: 3px solid transparent;
    border-block-start: 1px solid var(--rule);
    content-visibility: auto;
    contain-intrinsic-size: auto 100px;
    scroll-margin-block: var(--space-7);
  }
  /* The rule is on top: the ground of the row below would lie over one at the foot where heights are no whole pixels. */
  :host(:first-of-type) { border-block-start: 0; }
  :host(:last-of-type) { border-block-end: 1px solid var(--rule); }
  :host([data-state="doubtful"]) { background: color-mix(in srgb, var(--doubt-soft) 70%, var(--paper)); }
  @media not print {
    :host([data-current]) { background: var(--raised); border-inline-start-color: var(--accent); }
    :host([data-current][data-state="doubtful"]) { background: var(--doubt-soft); border-inline-start-color: var(--doubt); }
    :host([data-current]) .cell[tabindex="0"] { box-shadow: 0 0 0 1px var(--accent-soft); background: color-mix(in srgb, var(--accent-soft) 30%, transparent); }
  }

  /* A bracket along the rows of a doubtful stretch. */
  :host([data-stretch]) { position: relative; }
  :host([data-stretch])::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: 5px;
    inline-size: 5px;
    border-inline-start: 2px solid var(--doubt);
    pointer-events: none;
  }
  :host([data-stretch="first"])::before { inset-block-start: 12px; border-block-start: 2px solid var(--doubt); }
  :host([data-stretch="last"])::before { inset-block-end: 12px; border-block-end: 2px solid var(--doubt); }

  .head { display: grid; gap: var(--space-1); justify-items: start; color: var(--ink-faint); font-size: var(--text-xs); font-variant-numeric: tabular-nums; }
  .head b { color: var(--ink-soft); font-size: var(--text-s); font-weight: 600; }
  .state.accepted { color: var(--settled); }
  .state.doubtful { color: var(--doubt); font-weight: 600; }

  .cell { align-self: start; min-inline-size: 0; padding: 1px var(--space-2); border-radius: var(--radius); }
  .cell:focus-visible { outline-offset: 1px; }
  .sentences p { max-inline-size: 62ch; }
  .sentences p + p { margin-block-start: 6px; }
  /* The shape of the line: wavy, spelled otherwise; solid, not to be written; double, not the same on both sides; dashed, missing; dotted, for information. */
  .flag { border-radius: 3px; background: color-mix(in srgb, var(--flag-soft) 70%, transparent); text-decoration: underline wavy var(--flag) 1.5px; text-underline-offset: 4px; scroll-margin-block: var(--space-7); cursor: pointer; }
  .flag.deprecated, .flag.deprecated-term { text-decoration-style: solid; text-decoration-thickness: 2px; }
  .flag.number, .flag.date { text-decoration-style: double; }
  .flag.missing-term, .flag.untranslated, .flag.omitted { text-decoration-style: dashed; }
  .flag.look-alike { background: none; text-decoration: underline dotted var(--info) 2px; }
  .sentences:lang(ar) .flag, .sentences:lang(fa) .flag, .sentences:lang(ur) .flag { text-underline-offset: 8px; }
  /* The screen says whether terms are underlined. */
  .term { text-decoration: var(--term-line, none); text-underline-offset: 4px; }
  .lit { border-radius: 3px; background: var(--accent-soft); text-decoration-color: var(--accent); }
  .sentences:lang(ar) .term, .sentences:lang(fa) .term, .sentences:lang(ur) .term { text-underline-offset: 8px; }
  .flag.here { outline: 2px solid var(--flag); outline-offset: 1px; background: var(--flag-soft); }
  .flag.look-alike.here { outline-color: var(--info); background: var(--accent-soft); }
  .chips { display: flex; flex-wrap: wrap; gap: var(--space-1); }
  .flags { border-color: var(--flag); color: var(--flag); font-weight: 600; white-space: nowrap; cursor: pointer; }
  .title, .heading { font-weight: 650; }
  .dateline { color: var(--ink-soft); }
  .speaker { color: var(--accent); font-weight: 600; }
  sup { unicode-bidi: isolate; margin-inline-end: var(--space-1); color: var(--ink-faint); font: 500 var(--text-xs) / 1 var(--ui); vertical-align: super; }
  .empty { padding: var(--space-2) var(--space-3); border: 1px dashed var(--edge); border-radius: var(--radius); color: var(--ink-faint); font-style: italic; }
  .empty:lang(ar) { font-style: normal; }

  .ribbon { position: relative; align-self: stretch; min-block-size: 2.2em; margin-inline: var(--space-1); }
  .band { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
  .ribbon:dir(rtl) .band { transform: scaleX(-1); }
  .band path { fill: var(--accent-soft); }
  :host([data-state="doubtful"]) .band path { fill: color-mix(in srgb, var(--doubt) 24%, transparent); }
  .share { position: absolute; inset-inline: 0; inset-block-start: var(--space-1); display: grid; justify-items: center; gap: 2px; color: var(--ink-soft); font: 600 var(--text-xs) / 1.3 var(--ui); font-variant-numeric: tabular-nums; }
  :host([data-state="doubtful"]) .share { color: var(--doubt); }
  .gauge { inline-size: 28px; block-size: 3px; }
  .gauge:dir(rtl) { transform: scaleX(-1); }
  .gauge rect { fill: color-mix(in srgb, currentColor 25%, transparent); }
  .gauge .full { fill: currentColor; }

  .why { grid-column: 2 / -1; margin-block-start: var(--space-2); padding-inline: var(--space-2); color: var(--doubt); font-size: var(--text-s); }

  .why.findings { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); color: var(--flag); }
  .why.findings span { cursor: pointer; }

  @media (max-width: 640px) {
    :host { grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-2) 0; padding-inline: var(--space-3); }
    .head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding-inline: var(--space-2); }
    .ribbon { order: -1; grid-row: 1; grid-column: 2; align-self: center; min-block-size: 0; }
    .head { order: -1; grid-row: 1; grid-column: 1; }
    .band { display: none; }
    .share { position: static; grid-auto-flow: column; align-items: center; gap: var(--space-1); }
    .cell, .why { grid-column: 1 / -1; }
    .cell[data-side="target"]:not(:only-of-type) { border-inline-start: 2px solid var(--rule-strong); border-start-start-radius: 0; border-end-start-radius: 0; }
    :host([data-current]) .cell[data-side="target"] { border-inline-start-color: var(--accent); }
  }
  @media (forced-colors: active) {
    :host { border-inline-start-color: Canvas; }
    :host([data-current]), :host([data-current][data-state="doubtful"]) { border-inline-start-color: Highlight; }
    :host([data-current]) .cell[tabindex="0"] { outline: 1px dashed CanvasText; }
    .cell:focus-visible { outline: 2px solid Highlight !important; }
    .flag { text-decoration-color: LinkText; background: none; }
    .flag.look-alike { text-decoration-color: CanvasText; }
    /* The screen says whether terms are underlined. */
  .term { text-decoration: var(--term-line, none); text-underline-offset: 4px; }
  .lit { border-radius: 3px; background: var(--accent-soft); text-decoration-color: var(--accent); }
  .sentences:lang(ar) .term, .sentences:lang(fa) .term, .sentences:lang(ur) .term { text-underline-offset: 8px; }
  .flag.here { outline-color: Highlight; }
    .band path, :host([data-state="doubtful"]) .band path { fill: none; stroke: CanvasText; stroke-width: 1px; vector-effect: non-scaling-stroke; }
    .gauge rect { fill: Canvas; stroke: CanvasText; }
    .gauge .full { fill: CanvasText; }
  }
  @media print {
    .flag { background: none; }
    .term { text-decoration: none; }
    :host { content-visibility: visible; break-inside: avoid; padding-block: var(--space-2); }
    .cell:focus-visible { outline: none; }
  }
`;
