import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { segmentText, textOf, type Document, type Pair, type Side } from "../alignment/document.ts";
import type { Realignment, RealignedStretch } from "../alignment/edits/realign.ts";
import type { RealigningState } from "../stores/realigning.ts";
import { base, chips, controls, reading } from "../styles/shared.ts";
import "./mq-dialog.ts";
import type { MqDialog } from "./mq-dialog.ts";
import { RealignEvent } from "./review-events.ts";
import { shapeText, type RowWords } from "./row-words.ts";
import { languagesOf, type SideLanguage } from "./side-language.ts";
import { shownText } from "./shown-text.ts";

/**
 * What aligning anew between the accepted pairs would change, stretch by stretch as it is and as it would be, each with a tick.
 * While that is not known yet, how far it is.
 * @fires mq-realign - the ticked stretches are to be changed
 * @fires close - the dialog is done with
 */
@customElement("mq-realign-dialog")
export class MqRealignDialog extends LitElement {
  static override styles = [base, chips, controls, reading, css`
    .bar { display: block; inline-size: 100%; block-size: 8px; margin-block-start: var(--space-3); border-radius: var(--radius-pill); background: var(--rule); }
    .bar:dir(rtl) { transform: scaleX(-1); }
    .bar rect { fill: var(--accent); }
    .all { display: flex; flex-wrap: wrap; gap: var(--space-1); margin-block-start: var(--space-1); }
    .stretches { display: grid; gap: var(--space-4); margin-block-start: var(--space-3); }
    .stretch { padding: var(--space-3); border: 1px solid var(--rule-strong); border-radius: var(--radius); background: var(--raised); content-visibility: auto; contain-intrinsic-size: auto 240px; }
    .stretch:not(.ticked) { background: transparent; border-style: dashed; }
    label { display: flex; align-items: center; gap: var(--space-2); min-block-size: var(--target); cursor: pointer; }
    input { flex: none; inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--accent); }
    .versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: var(--space-3) var(--space-5); margin-block-start: var(--space-2); }
    .version { min-inline-size: 0; }
    h3 { color: var(--ink-faint); font-size: var(--text-xs); font-weight: 600; }
    .pair { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr) minmax(0, 1fr); gap: var(--space-2) var(--space-3); padding-block: var(--space-2); border-block-end: 1px solid var(--rule); content-visibility: auto; contain-intrinsic-size: auto 56px; }
    .pair:last-child { border-block-end: 0; }
    .changed { border-inline-start: 3px solid var(--rule-strong); padding-inline-start: var(--space-2); }
    .new .changed { border-inline-start-color: var(--accent); }
    .pair:not(.changed) { padding-inline-start: calc(var(--space-2) + 3px); color: var(--ink-soft); }
    .about { display: grid; gap: 2px; align-content: start; justify-items: start; color: var(--ink-faint); font-size: var(--text-xs); font-variant-numeric: tabular-nums; }
    .reading { font-size: 0.9375rem; }
    .reading:lang(ar), .reading:lang(fa), .reading:lang(ur) { font-size: var(--text-read); }
    .none { color: var(--ink-faint); font-size: var(--text-s); font-style: italic; }
    .none:lang(ar) { font-style: normal; }
    @media (max-width: 640px) {
      .pair { grid-template-columns: minmax(0, 1fr); }
      .about { display: flex; gap: var(--space-2); }
      .stretch { padding: var(--space-2); }
    }
    @media (forced-colors: active) { .bar { background: Canvas; border: 1px solid CanvasText; } .bar rect { fill: CanvasText; } .new .changed { border-inline-start-color: Highlight; } }
  `];

  @property({ attribute: false }) realigning!: Exclude<RealigningState, { kind: "idle" }>;
  @property({ attribute: false }) words!: RowWords;

  @state() private left: ReadonlySet<number> = new Set();
  @query("mq-dialog") private readonly dialog!: MqDialog;
  @query(".main") private readonly main!: HTMLElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("realigning")) this.left = new Set();
  }

  /** Enter does the main thing of each state. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("realigning") && changed.get("realigning")?.kind !== this.realigning.kind) void this.dialog.updateComplete.then(() => { this.main.focus(); });
  }

  readonly #closed = () => {
    this.dispatchEvent(new Event("close"));
  };

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#apply();
  };

  #apply(): void {
    const chosen = this.#chosen;
    if (chosen.size > 0) this.dispatchEvent(new RealignEvent(chosen));
  }

  get #chosen(): ReadonlySet<number> {
    const { realigning, left } = this;
    return realigning.kind === "found" ? new Set([...realigning.realignment.stretches.keys()].filter((index) => !left.has(index))) : new Set();
  }

  #tick(index: number, ticked: boolean): void {
    const left = new Set(this.left);
    if (ticked) left.delete(index);
    else left.add(index);
    this.left = left;
  }

  #renderPair(pair: Pair, changed: boolean, document: Document): TemplateResult {
    const { m, percent } = this.words;
    const languages = languagesOf(document);
    const cell = (side: Side, { lang, dir }: SideLanguage) => (pair[side].length === 0
      ? html`<p class="none">${m.empty[side]}</p>`
      : html`<p class="reading" lang=${lang} dir=${dir}>${pair[side].map((id) => shownText(segmentText(textOf(document, side)!, id))).join(" ")}</p>`);
    return html`
      <li class=${changed ? "pair changed" : "pair"}>
        <div class="about">
          <span class="badge">${shapeText(pair, this.words)}</span>
          ${pair.status === "accepted" ? html`<span>✓ ${m.state.accepted}</span>` : pair.confidence === null ? nothing : html`<span>${percent(pair.confidence)}</span>`}
        </div>
        ${cell("source", languages.source ?? languages.target)}${cell("target", languages.target)}
      </li>`;
  }

  #renderStretch({ before, after }: RealignedStretch, index: number, document: Document): TemplateResult {
    const { m, number } = this.words;
    const was = document.pairs.slice(before.start, before.end);
    const version = (name: string, label: string, pairs: readonly Pair[], others: readonly Pair[]) => {
      const stays = new Set(others.map(({ id }) => id));
      return html`<section class="version ${name}"><h3>${label}</h3><ul>${pairs.map((pair) => this.#renderPair(pair, !stays.has(pair.id), document))}</ul></section>`;
    };
    return html`
      <li class=${this.left.has(index) ? "stretch" : "stretch ticked"}>
        <label>
          <input type="checkbox" .checked=${!this.left.has(index)} @keydown=${this.#keyed} @change=${(event: Event) => { this.#tick(index, (event.target as HTMLInputElement).checked); }} />
          <span>${m.range(number(before.start + 1), number(before.end))}</span>
          <span class="badge">${m.realign.counts(number(was.length), number(after.length))}</span>
        </label>
        <div class="versions">${version("old", m.realign.now, was, after)}${version("new", m.realign.anew, after, was)}</div>
      </li>`;
  }

  #renderFound({ document, stretches }: Realignment): TemplateResult {
    const { m, number } = this.words;
    const { realign: words } = m;
    if (stretches.length === 0) return html`<p role="status">${words.nothing}</p>`;
    return html`
      <p role="status">${words.summary(stretches.length, number(stretches.length))}</p>
      ${stretches.length > 2 ? html`
        <div class="all">
          <button type="button" class="link" @click=${() => { this.left = new Set(); }}>${words.all}</button>
          <button type="button" class="link" @click=${() => { this.left = new Set(stretches.keys()); }}>${words.none}</button>
        </div>` : nothing}
      <ul class="stretches">${stretches.map((stretch, index) => this.#renderStretch(stretch, index, document))}</ul>`;
  }

  #renderBody(): TemplateResult {
    const { realigning } = this;
    const { realign: words } = this.words.m;
    switch (realigning.kind) {
      case "preparing": {
        const share = Math.floor(100 * realigning.share);
        return html`
          <p>${words.preparing}</p>
          <div role="progressbar" aria-label=${words.progress} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${share}>
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${share} height="8" /></svg>
          </div>`;
      }
      case "found": return this.#renderFound(realigning.realignment);
      case "failed": return html`<p role="alert">${words.failed(realigning.reason)}</p>`;
      default: return realigning satisfies never;
    }
  }

  override render() {
    const { realign: words } = this.words.m;
    const { realigning } = this;
    const offered = realigning.kind === "found" && realigning.realignment.stretches.length > 0;
    return html`
      <mq-dialog wide .label=${words.title} .open=${true} @close=${this.#closed}>
        ${this.#renderBody()}
        <div slot="actions">
          ${offered ? html`
            <button type="button" @click=${this.#closed}>${words.cancel}</button>
            <button type="button" class="go main" ?disabled=${this.#chosen.size === 0} @click=${() => { this.#apply(); }}>${words.do}</button>`
            : html`<button type="button" class="main" @click=${this.#closed}>${realigning.kind === "preparing" ? words.cancel : words.close}</button>`}
        </div>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-realign-dialog": MqRealignDialog;
  }
}
