/** The look of what many elements have: controls, keys, chips, hidden words, banners. Each element takes what it needs. */
import { css } from "lit";

/** For every element: boxes, hidden parts, focus, words for screen readers only. */
export const base = css`
  *, ::before, ::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  a { color: var(--accent); }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *, ::before, ::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
  }
`;

/** Buttons (`.go` does the main thing, `.quiet` stands back, `.danger` destroys) and fields. */
export const controls = css`
  button, input, select, textarea { font: inherit; color: inherit; }
  button, .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: 32px;
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not(:disabled, [aria-disabled="true"]), .button:hover { background: var(--accent-soft); border-color: var(--accent); }
  button:disabled, button[aria-disabled="true"] { color: var(--ink-faint); border-color: var(--rule); background: transparent; cursor: default; }
  .quiet { border-color: var(--rule-strong); color: var(--ink-soft); }
  .go { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
  .go:hover:not(:disabled) { background: color-mix(in srgb, var(--accent) 86%, var(--ink)); color: var(--on-accent); }
  .danger { border-color: var(--flag); color: var(--flag); }
  .danger:hover:not(:disabled) { background: var(--flag-soft); border-color: var(--flag); }
  .link { min-block-size: var(--target); padding: 0 var(--space-1); border-color: transparent; background: transparent; color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
  input[type="text"], input[type="search"], select, textarea {
    min-block-size: 32px;
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  input, select, textarea { font-weight: 400; }
  ::placeholder { color: var(--ink-faint); opacity: 1; }
  label { font-weight: 550; }
`;

/** Names of keys. */
export const keys = css`
  kbd {
    padding: 0 5px;
    border: 1px solid var(--rule-strong);
    border-block-end-width: 2px;
    border-radius: 4px;
    background: var(--raised);
    color: var(--ink-soft);
    font: 500 0.6875rem / 1.5 var(--ui);
    white-space: nowrap;
  }
`;

/** Buttons that filter (`aria-pressed`), pills that say a state, badges that name a type. */
export const chips = css`
  .chip {
    min-block-size: var(--target);
    padding: 2px 11px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-pill);
    background: transparent;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .chip[aria-pressed="true"] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 600; }
  .chip b { margin-inline-start: var(--space-1); font-weight: 600; font-variant-numeric: tabular-nums; }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px;
    border-radius: var(--radius-pill);
    background: var(--accent-soft);
    color: var(--accent);
    font-size: var(--text-s);
  }
  .pill::before { content: ""; inline-size: 7px; block-size: 7px; border-radius: 50%; background: currentColor; }
  .badge {
    inline-size: fit-content;
    padding: 0 5px;
    border: 1px solid var(--rule-strong);
    border-radius: 4px;
    color: var(--ink-soft);
    font-size: var(--text-xs);
    font-variant-numeric: tabular-nums;
  }
`;

/** A line across the page that says what is wrong and offers what can be done. */
export const banner = css`
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-2) var(--space-4);
    border-inline-start: 4px solid var(--info);
    background: var(--sheet);
    color: var(--ink);
  }
  .banner.warning { border-color: var(--doubt); background: var(--doubt-soft); }
  .banner.problem { border-color: var(--flag); background: var(--flag-soft); }
  .banner p { flex: 1 1 24ch; }
`;

/** User text in the face and size of its script; the element sets `lang` and `dir` and the class. */
export const reading = css`
  .reading { font: 400 var(--text-read) / var(--line-read) var(--read); overflow-wrap: anywhere; unicode-bidi: isolate; }
  .reading:lang(ar), .reading:lang(fa), .reading:lang(ur) { font: 400 var(--text-read-ar) / var(--line-read-ar) var(--read-ar); }
`;
