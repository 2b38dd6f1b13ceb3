/** The look of a report, on the page and in a file: a document on paper first. Its signs do not lean on colours alone. */

/** A file has none of the page's tokens, and no fonts of its own. */
export const fileStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf8f4, #16181b); --sheet: light-dark(#fffefb, #1d2024);
  --ink: light-dark(#1f2328, #e8e6e1); --ink-soft: light-dark(#535a63, #a9afb7);
  --accent: light-dark(#0f6b66, #5cc4bb); --accent-soft: light-dark(#e2f1ef, #17322f);
  --doubt: light-dark(#8a5700, #e0a84a); --doubt-soft: light-dark(#fbf1dd, #33291a); --flag: light-dark(#a13a52, #ef8aa0); --info: light-dark(#44609c, #92aee6);
  --rule: light-dark(#e6e1d8, #2e3338); --rule-strong: light-dark(#cfc8bb, #434a52); --focus: light-dark(#1463d6, #8ab4ff);
  --ui: system-ui, "Source Sans 3", "Noto Naskh Arabic", "Geeza Pro", sans-serif;
  --read: Georgia, "Source Serif 4", "Noto Naskh Arabic", "Geeza Pro", serif;
  --read-ar: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif;
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; padding: 0 1rem; background: var(--paper); color: var(--ink); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media print { :root { color-scheme: light; --paper: #fff; --sheet: #fff; } body { padding: 0; } }
`;

export const reportStyle = `
.report { max-inline-size: 60rem; margin: 0 auto; padding: 2rem 0 4rem; font: 400 0.9375rem / 1.55 var(--ui); color: var(--ink); overflow-wrap: break-word; }
.report:lang(ar) { font-size: 1.0625rem; line-height: 1.75; }
.report h1, .report h2, .report h3, .report p, .report dl, .report dd, .report ul, .report figure, .report blockquote { margin: 0; padding: 0; }
.report h1 { font: 600 2rem / 1.25 var(--read); }
.report h2 { margin-block: 2.75rem 0.75rem; padding-block-end: 0.25rem; border-block-end: 1px solid var(--rule-strong); font: 600 1.375rem / 1.3 var(--read); }
.report h3 { margin-block: 1.25rem 0.375rem; font: 600 1rem / 1.4 var(--ui); }
.report:lang(ar) h1, .report:lang(ar) h2 { font-family: var(--read-ar); }
.report bdi { font-family: var(--read); unicode-bidi: isolate; }
.report bdi:lang(ar), .report bdi:lang(fa), .report bdi:lang(ur) { font-family: var(--read-ar); font-size: 1.125em; }
.report a { color: var(--accent); }
.report .kicker { color: var(--ink-soft); font-weight: 600; letter-spacing: 0.02em; }
.report .head { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.5rem 2rem; margin-block-start: 1.25rem; }
.report .head dt { color: var(--ink-soft); font-size: 0.875em; }
.report .head dd { font-weight: 550; }
.report .share { margin-block-end: 1rem; font: 400 1.25rem / 1.5 var(--read); }
.report:lang(ar) .share { font-family: var(--read-ar); }
.report .about, .report .nothing, .report .more { color: var(--ink-soft); }
.report .about { margin-block-end: 0.75rem; max-inline-size: 44rem; }
.report .more { margin-block-start: 0.5rem; }
.report ul { padding-inline-start: 1.25rem; }
.report .wide { margin-block-start: 1rem; overflow-x: auto; }
.report table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.report caption { padding-block-end: 0.375rem; font-weight: 600; text-align: start; }
.report th, .report td { padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: top; }
.report:dir(rtl) th, .report:dir(rtl) td { padding: 0.375rem 0 0.375rem 0.75rem; }
.report thead th { border-block-end: 2px solid var(--rule-strong); color: var(--ink-soft); font-size: 0.875em; font-weight: 600; vertical-align: bottom; }
.report tbody td { border-block-end: 1px solid var(--rule); }
.report .group th { padding-block-start: 1rem; border-block-end: 1px solid var(--rule-strong); font-weight: 400; }
.report .group strong { font-size: 1.125em; }
.report .group .decision { color: var(--ink-soft); font-size: 0.875em; }
.report mark { background: none; color: inherit; font-weight: 650; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
.report .missing { color: var(--flag); font-weight: 600; }
.report .ignored { color: var(--ink-soft); }
.report del { text-decoration-color: var(--flag); }
.report ins { text-decoration: none; }
.report .flag { font-weight: 700; }
.report .flag.faulty { color: var(--flag); }
.report .flag.apart { color: var(--info); }
.report .sign { display: inline-block; min-inline-size: 1.5em; color: var(--ink-soft); }
.report .note { padding: 1.25rem 1.5rem; border: 1px solid var(--rule-strong); border-radius: 6px; background: var(--sheet); font: 400 1.0625rem / 1.65 var(--read); }
.report .note:lang(ar) { font: 400 1.25rem / 1.85 var(--read-ar); }
.report .note p + p { margin-block-start: 0.75rem; }

.report figure { margin-block-start: 1.25rem; break-inside: avoid; }
.report figcaption { margin-block-start: 0.375rem; color: var(--ink-soft); font-size: 0.9375em; }
.report figcaption strong { color: var(--ink); }
.picture { display: block; inline-size: 100%; overflow: visible; }
.picture:dir(rtl) { transform: scaleX(-1); }
.picture path { fill: none; stroke-width: 1px; vector-effect: non-scaling-stroke; }
.picture .line { stroke: var(--rule-strong); }
.picture.confidence { block-size: 5rem; }
.confidence .accepted { fill: var(--accent); }
.confidence .open { fill: color-mix(in srgb, var(--accent) 35%, var(--paper)); }
.confidence .doubtful { fill: var(--doubt-soft); stroke: var(--doubt); }
.confidence .dashed { stroke: var(--ink-soft); stroke-dasharray: 2 4; }
.confidence .mark { stroke: var(--doubt); stroke-width: 3px; }
.picture.ribbon { block-size: 6rem; }
.ribbon .side { fill: var(--ink-soft); }
.ribbon .band { fill: color-mix(in srgb, var(--accent) 22%, var(--paper)); }
.ribbon .band.dark { fill: color-mix(in srgb, var(--accent) 45%, var(--paper)); }
.ribbon .alone { fill: var(--flag); stroke: var(--flag); stroke-width: 1.5px; }
.ribbon .crossing { stroke: var(--ink); stroke-width: 1.5px; stroke-dasharray: 5 3; }
.picture.lengths { block-size: 6rem; }
.lengths .dashed { stroke: var(--rule-strong); stroke-dasharray: 4 4; }
.lengths .line { stroke: var(--ink-soft); }
.lengths .spread { stroke: color-mix(in srgb, var(--accent) 40%, var(--paper)); stroke-width: 1.5px; }
.lengths .curve { stroke: var(--accent); stroke-width: 2px; stroke-linejoin: round; }
.picture.gaps { block-size: 3rem; }
.gaps .omission { stroke: var(--flag); stroke-width: 3px; }
.gaps .addition { stroke: var(--info); stroke-width: 3px; }
.picture.bar { inline-size: 5rem; max-inline-size: 100%; block-size: 0.625rem; margin-block-start: 0.25rem; }
.bar .frame { stroke: var(--ink-soft); }
.bar .settled, .bar .apart { fill: var(--accent); }
.bar .hatched { stroke: var(--flag); stroke-width: 2px; }
.picture.strip { min-inline-size: 7rem; block-size: 1.25rem; }
.strip path { stroke-width: 2.5px; }
.strip .line { stroke-width: 1px; }
.strip .settled { stroke: var(--accent); }
.strip .faulty { stroke: var(--flag); }
.strip .apart { stroke: var(--info); }

@page { size: A4; margin: 18mm 16mm; }
@media print {
  .report { max-inline-size: none; padding: 0; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .report:lang(ar) { font-size: 11pt; }
  .report h1 { font-size: 20pt; }
  .report h2 { margin-block-start: 16pt; font-size: 13pt; break-after: avoid; }
  .report h3, .report caption, .report .about { break-after: avoid; }
  .report .wide { overflow: visible; }
  .report thead { display: table-header-group; }
  .report tr, .report .note p, .report li { break-inside: avoid; }
  .report .group { break-after: avoid; }
  .report a { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) {
  .picture path { stroke: CanvasText; }
  .picture .accepted, .picture .side, .picture .settled, .picture .alone, .picture .band.dark { fill: CanvasText; }
  .strip path { fill: none; }
}
`;
