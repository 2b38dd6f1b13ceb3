import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { houseProfile, type HouseStyle } from "../../glossary/styles/house-profile.ts";
import { profiles } from "../../glossary/styles/profiles.ts";
import { proposeSpelling, type ProposalOptions } from "../../glossary/styles/propose-spelling.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import { base, reading } from "../styles/shared.ts";
import { Localized } from "./localized.ts";

interface Sample extends ProposalOptions {
  readonly arabic: string;
}

/** Between them they show every rule of the form. */
const SAMPLES: readonly Sample[] = [
  { arabic: "الشَّام" },
  { arabic: "صَنْعَاء" },
  { arabic: "السُّلَيْمَانِيَّة" },
  { arabic: "الجُولَانِيّ" },
  { arabic: "الجُولَانِيّ", first: false },
  { arabic: "عَبْد الله المِصْرِيّ" },
  { arabic: "حِكَايَة", kind: "term" },
];

/** Six names and a term as the style writes them, beside its base. */
@customElement("mq-style-preview")
export class MqStylePreview extends LitElement {
  static override styles = [base, reading, css`
    :host { display: block; }
    table { inline-size: 100%; border-collapse: collapse; }
    caption { padding-block-end: var(--space-1); text-align: start; font-weight: 600; }
    th { color: var(--ink-soft); font-size: var(--text-s); font-weight: 500; text-align: start; }
    th, td { padding: var(--space-1) var(--space-3) var(--space-1) 0; border-block-end: 1px solid var(--rule); vertical-align: baseline; }
    .reading { line-height: 1.5; overflow-wrap: break-word; }
    @media (max-width: 30rem) { .reading { overflow-wrap: anywhere; } .reading:lang(en) { font-size: var(--text-s); } .reading:lang(ar) { font-size: var(--text-m); } td, th { padding-inline-end: var(--space-1); } }
    .other { color: var(--accent); font-weight: 600; }
    small { color: var(--ink-soft); }
  `];

  @property({ attribute: false }) house!: HouseStyle;
  @property() name = "";
  readonly #l = new Localized(this);

  #row(sample: Sample, before: StyleProfile, after: StyleProfile) {
    const m = this.#l.m.styles.form;
    const [old, own] = [spelled(sample, before), spelled(sample, after)];
    const note = sample.first === false ? m.previewLater : sample.kind === "term" ? m.previewTerm : "";
    return html`<tr>
      <th scope="row"><bdi class="reading" lang="ar" dir="rtl">${sample.arabic}</bdi>${note === "" ? nothing : html` <small>${note}</small>`}</th>
      <td><bdi class="reading" lang="en">${old}</bdi></td>
      <td class=${old === own ? "" : "other"}><bdi class="reading" lang="en">${own}</bdi>${old === own ? nothing : html`<span class="visually-hidden"> (${m.changed})</span>`}</td>
    </tr>`;
  }

  override render() {
    const m = this.#l.m.styles;
    const { base: name } = this.house;
    const [before, after] = [profiles[name], houseProfile(this.house)];
    return html`
      <table>
        <caption>${m.form.preview}</caption>
        <thead><tr><th scope="col">${m.form.previewArabic}</th><th scope="col">${m.name[name]}</th><th scope="col"><bdi>${this.name}</bdi></th></tr></thead>
        <tbody>${SAMPLES.map((sample) => this.#row(sample, before, after))}</tbody>
      </table>`;
  }
}

function spelled({ arabic, ...options }: Sample, profile: StyleProfile): string {
  const proposal = proposeSpelling(arabic, profile, options);
  return proposal.kind === "unknown" ? "" : proposal.text;
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-style-preview": MqStylePreview;
  }
}
