/** Where in the text the forms of a name stand: a strip as long as the text, with a stroke for each mention. */
import { css, html, svg, type TemplateResult } from "lit";
import type { Form, Name } from "../../glossary/names/name.ts";
import { isFault, openFindings } from "./name-findings.ts";

/** How tall a stroke is says the same as its colour: a faulty form stands out of the line. */
export type StripTone = "settled" | "faulty" | "apart";

const TOP: Readonly<Record<StripTone, number>> = { settled: 5, faulty: 0, apart: 8 };
const HEIGHT = 20;

export function toneOf(name: Name, form: string): StripTone {
  const [finding] = openFindings(name, form);
  return !finding ? "settled" : isFault(finding) ? "faulty" : "apart";
}

/** @param length how many passages the text has @param label what it shows, in words */
export function whereStrip(forms: readonly { readonly form: Form; readonly tone: StripTone }[], length: number, label: string): TemplateResult {
  const stroke = (tone: StripTone): string =>
    forms.flatMap((each) => (each.tone === tone ? each.form.mentions : [])).map(({ passage }) => `M${passage + 0.5} ${TOP[tone]}V${HEIGHT - TOP[tone]}`).join("");
  return html`
    <svg class="strip" role="img" aria-label=${label} viewBox="0 0 ${Math.max(1, length)} ${HEIGHT}" preserveAspectRatio="none">
      <path class="line" d="M0 ${HEIGHT / 2}H${Math.max(1, length)}" />
      ${(["settled", "apart", "faulty"] as const).map((tone) => svg`<path class=${tone} d=${stroke(tone)} />`)}
    </svg>`;
}

export const stripStyles = css`
  .strip { display: block; inline-size: 100%; block-size: 20px; overflow: visible; }
  .strip:dir(rtl) { transform: scaleX(-1); }
  .strip path { fill: none; stroke-width: 2.5px; vector-effect: non-scaling-stroke; }
  .strip .line { stroke: var(--rule-strong); stroke-width: 1px; }
  .strip .settled { stroke: var(--accent); }
  .strip .faulty { stroke: var(--flag); }
  .strip .apart { stroke: var(--info); }
  @media (forced-colors: active) {
    .strip .line { stroke: GrayText; }
    .strip .settled, .strip .apart { stroke: CanvasText; }
    .strip .faulty { stroke: Highlight; }
  }
`;
