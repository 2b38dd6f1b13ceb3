/** The look of the Glossary screen: a bar, and the list and the concept beside each other; on a narrow screen one or the other. */
import { css } from "lit";

export const glossaryScreen = css`
  :host { display: block; block-size: 100%; min-block-size: 0; --narrow: 0; }
  .frame { display: grid; grid-template-rows: auto minmax(0, 1fr); grid-template-columns: minmax(0, 1fr); block-size: 100%; }
  .message { display: grid; gap: var(--space-4); justify-items: center; align-content: center; min-block-size: 60vh; padding: var(--space-7) var(--space-4); color: var(--ink-soft); text-align: center; }
  .main { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(22rem, 1fr); min-block-size: 0; }
  .side { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; min-inline-size: 0; }
  .side > p { grid-row: 1; }
  mq-concept-list { grid-row: 2; }
  .pane { min-block-size: 0; overflow: auto; border-inline-start: 1px solid var(--rule); background: var(--sheet); overscroll-behavior: contain; }
  .choose { padding: var(--space-5) var(--space-4); color: var(--ink-soft); }
  .nothing { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3); padding: var(--space-4); color: var(--ink-soft); }
  .back { display: none; min-block-size: var(--target); padding: var(--space-3) var(--space-4) 0; }
  @media (max-width: 60rem) {
    :host { --narrow: 1; }
    .main { grid-template-columns: minmax(0, 1fr); }
    .open .side, .frame:not(.open) .pane { display: none; }
    .open mq-glossary-bar { display: none; }
    .pane { border: 0; }
    .back { display: inline-block; }
  }
  @media print {
    .frame, .main { display: block; block-size: auto; }
    .pane { overflow: visible; border: 0; }
    mq-glossary-bar { display: none; }
  }
`;
