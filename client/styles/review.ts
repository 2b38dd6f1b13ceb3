/** The look of the Review screen: a bar, the strip, the list and the panel beside each other, the keys at the foot. */
import { css } from "lit";

export const reviewStyles = css`
  :host { display: block; block-size: 100%; min-block-size: 0; background: var(--paper); }
  .frame { display: grid; grid-template-rows: auto auto minmax(0, 1fr) auto; grid-template-columns: minmax(0, 1fr); block-size: 100%; }
  .frame.terms { --term-line: underline dotted var(--edge) 1px; }
  .message { display: grid; gap: var(--space-4); justify-items: center; align-content: center; min-block-size: 60vh; padding: var(--space-7) var(--space-4); text-align: center; color: var(--ink-soft); }
  .bar { grid-row: 2; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); padding: var(--space-2) var(--space-4); border-block-end: 1px solid var(--rule); }
  .main { grid-row: 3; display: grid; grid-template-columns: 30px minmax(0, 1fr) 340px; min-block-size: 0; outline: none; }
  mq-minimap { border-inline-end: 1px solid var(--rule); }
  mq-pair-panel, mq-name-card, mq-finding-card { border-inline-start: 1px solid var(--rule); }

  mq-key-hints { grid-row: 4; }

  @media (max-width: 1000px) {
    .main { grid-template-columns: 22px minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) auto; }
    mq-pair-panel, mq-name-card, mq-finding-card { grid-column: 1 / -1; border-inline-start: 0; }
  }
  @media (max-width: 640px) {
    .main { grid-template-columns: 16px minmax(0, 1fr); }
    .bar { padding: var(--space-1) var(--space-3); }
    mq-filter-bar { min-inline-size: 0; max-inline-size: 100%; }
  }
  @media print {
    .frame { display: block; block-size: auto; }
    .main { display: block; }
    mq-filter-bar, mq-key-hints, .banner { display: none; }
  }
`;
