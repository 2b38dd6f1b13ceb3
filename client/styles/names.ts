/** The look of the Names screen: a bar, the list and the card of the name in hand beside each other, the keys at the foot. */
import { css } from "lit";

export const namesStyles = css`
  :host { display: block; block-size: 100%; min-block-size: 0; background: var(--paper); }
  .frame { display: grid; grid-template-rows: auto auto minmax(0, 1fr) auto; grid-template-columns: minmax(0, 1fr); block-size: 100%; }
  .message { display: grid; gap: var(--space-4); justify-items: center; align-content: center; min-block-size: 60vh; padding: var(--space-7) var(--space-4); text-align: center; color: var(--ink-soft); }
  mq-name-bar { grid-row: 2; }
  .main { grid-row: 3; display: grid; grid-template-columns: minmax(0, 1fr) 400px; min-block-size: 0; }
  .nothing { display: flex; flex-wrap: wrap; align-items: center; align-content: start; gap: var(--space-3); padding: var(--space-4); color: var(--ink-soft); }
  mq-name-card { border-inline-start: 1px solid var(--rule); }
  mq-key-hints { grid-row: 4; }
  @media (max-width: 1000px) {
    .main { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) minmax(0, 1.2fr); }
    mq-name-card { border-inline-start: 0; border-block-start: 1px solid var(--rule-strong); box-shadow: var(--shadow-strong); }
  }
  /* Too low for two that scroll: the list and the card scroll as one. */
  @media (max-width: 1000px) and (max-height: 600px) {
    .main { display: block; overflow: auto; }
    mq-name-list, mq-name-card { overflow: visible; }
  }
`;
