/** The look of the list of pairs: one column template for the heads and all rows. */
import { css } from "lit";

export const pairListStyles = css`
  :host { display: block; min-inline-size: 0; min-block-size: 0; }
  .list { block-size: 100%; --columns: 5.25rem minmax(0, 1fr) 54px minmax(0, 1fr); overflow: auto; min-inline-size: 0; overscroll-behavior: contain; }
  [role="grid"] { padding-block-end: 25vh; }
  .list.alone { --columns: 5.25rem minmax(0, 1fr); }
  .list:lang(ar) { --columns: 6.5rem minmax(0, 1fr) 54px minmax(0, 1fr); }
  .list.alone:lang(ar) { --columns: 6.5rem minmax(0, 1fr); }
  .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    grid-template-columns: var(--columns);
    padding: var(--space-2) var(--space-4);
    border-inline-start: 3px solid transparent;
    border-block-end: 1px solid var(--rule);
    background: var(--paper);
    color: var(--ink-faint);
    font-size: var(--text-xs);
  }
  .heads:not(:lang(ar)) { letter-spacing: .06em; text-transform: uppercase; }
  .heads > * { padding-inline: var(--space-2); }
  .heads > :first-child { padding-inline: 0; }
  .nothing { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3); padding: var(--space-4); color: var(--ink-soft); }

  @media (max-width: 640px) {
    .heads { display: block; position: absolute; inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  }
  @media (forced-colors: active) { .heads { border-inline-start-color: Canvas; } }
  @media print {
    .list { overflow: visible; block-size: auto; }
    [role="grid"] { padding: 0; }
    .heads { position: static; }
  }
`;
