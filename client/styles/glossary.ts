/** The look that the parts of the Glossary screen share: sections, fields and their faults, marks of usage and judgement. */
import { css } from "lit";

export const formLook = css`
  form, .form { display: grid; gap: var(--space-3); }
  .row { display: grid; gap: var(--space-1); }
  .row .hint, .hint { color: var(--ink-soft); font-size: var(--text-s); font-weight: 400; }
  input[type="text"], textarea, select { inline-size: 100%; }
  textarea { min-block-size: 4.5em; resize: vertical; field-sizing: content; max-block-size: 40vh; }
  [aria-invalid="true"] { border-color: var(--flag); outline-color: var(--flag); }
  .fault { display: flex; gap: var(--space-2); color: var(--flag); font-size: var(--text-s); }
  .fault::before { content: "!"; flex: none; inline-size: 1.25em; block-size: 1.25em; border: 1px solid currentColor; border-radius: 50%; font-weight: 700; line-height: 1.15; text-align: center; }
  .fault:empty { display: none; }
  .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); }
`;

export const markLook = css`
  .mark { display: inline-flex; align-items: center; gap: var(--space-1); color: var(--ink-soft); font-size: var(--text-s); white-space: nowrap; }
  .mark i { font-style: normal; font-weight: 700; }
  .mark.approved, .mark.preferred { color: var(--settled); }
  .mark.proposed, .mark.waiting { color: var(--doubt); }
  .mark.rejected, .mark.deprecated, .mark.conflict, .mark.refused { color: var(--flag); }
  .mark.superseded { color: var(--ink-faint); }
`;

export const sectionLook = css`
  section { display: grid; gap: var(--space-2); }
  h3 { color: var(--ink-faint); font-size: var(--text-xs); font-weight: 600; }
  h3:not(:lang(ar)) { letter-spacing: .06em; text-transform: uppercase; }
  .card { display: grid; gap: var(--space-2); padding: var(--space-3); border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); }
  .by { color: var(--ink-faint); font-size: var(--text-s); }
`;
