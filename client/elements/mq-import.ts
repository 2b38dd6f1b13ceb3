import { LitElement, css, html, nothing } from "lit";
import { customElement, query } from "lit/decorators.js";
import { routerContext } from "../router.ts";
import { importFormContext, libraryContext } from "../stores/contexts.ts";
import { problemsBetween, type Slot } from "../stores/import-form.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Leaving } from "./leaving.ts";
import { Localized } from "./localized.ts";
import "./mq-import-slot.ts";
import { problemText } from "./problem-text.ts";
import { Watch } from "./watch.ts";

/** The form of a new document: source and translation side by side, what looks wrong with them together, and the run that aligns them. */
@customElement("mq-import")
export class MqImport extends LitElement {
  static override styles = [base, controls, banner, css`
    :host { display: block; scroll-margin-block-start: var(--space-4); }
    h2:focus-visible { outline: none; }
    form { display: grid; gap: var(--space-3); padding: var(--space-4); border: 1px solid var(--rule); border-radius: var(--radius-large); background: var(--sheet); }
    h2 { font-size: var(--text-l); font-weight: 600; }
    .slots { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr); gap: var(--space-3); }
    .notices { display: grid; gap: var(--space-2); }
    .notices:not(:has(.banner)) { position: absolute; }
    .swap { align-self: center; inline-size: 40px; padding: 0; }
    .foot { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-3); }
    .foot label { display: grid; flex: 1 1 16rem; gap: var(--space-1); max-inline-size: 32rem; }
    .swap:disabled { visibility: hidden; }
    .foot button, .foot input { min-block-size: 38px; }
    .go { min-inline-size: 8rem; }
    .run { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: var(--space-1) var(--space-4); }
    .bar { display: block; grid-column: 1; inline-size: 100%; block-size: 10px; border-radius: var(--radius-pill); background: var(--rule-strong); overflow: hidden; }
    .bar svg { display: block; inline-size: 100%; block-size: 100%; fill: var(--accent); }
    .bar:dir(rtl) { transform: scaleX(-1); }
    .run p { grid-column: 1; font-variant-numeric: tabular-nums; }
    .run button { grid-column: 2; grid-row: 1 / 3; }
    @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } .bar svg { fill: Highlight; } }
    @media (max-width: 48rem) {
      .slots { grid-template-columns: minmax(0, 1fr); }
      .swap { justify-self: center; transform: rotate(90deg); }
      .swap:disabled { display: none; }
    }
  `];

  @query("h2") private readonly heading!: HTMLElement;
  @query(".run button") private readonly cancel!: HTMLElement | null;
  @query(".go") private readonly align!: HTMLElement | null;
  @query("input") private readonly titleField!: HTMLInputElement | null;
  readonly #form = new Watch(this, importFormContext, (form) => form.state);
  readonly #run = new Watch(this, libraryContext, (library) => library.state.importing);
  readonly #router = new Watch(this, routerContext, () => null);
  readonly #l = new Localized(this);

  constructor() {
    super();
    new Leaving(this, this.#name);
  }

  /** Scrolls to the form and puts the focus at its beginning. */
  show(): void {
    this.scrollIntoView({ block: "start" });
    this.heading.focus({ preventScroll: true });
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const submitted = this.#form.store?.submit();
    await this.updateComplete;
    this.cancel?.focus();
    const outcome = await submitted;
    if (outcome?.kind === "imported") {
      this.#router.store?.go({ kind: "review", id: outcome.id });
      return;
    }
    if (outcome?.kind === "cancelled") this.dispatchEvent(new ToastEvent(this.#l.m.import.cancelled));
    await this.updateComplete;
    this.align?.focus();
  };

  readonly #name = () => {
    if (this.titleField && this.titleField.value !== this.#form.value?.title) this.#form.store?.name(this.titleField.value);
  };

  readonly #swap = () => {
    this.#form.store?.swap();
  };

  /** What concerns both sides: a guess, a suspicion, a failure that belongs to neither. */
  #notices() {
    const form = this.#form.value;
    if (!form) return nothing;
    const words = this.#l.m.import;
    const problems = problemsBetween(form);
    return html`<div class="notices" role="status">
      ${form.tooMany > 0 ? html`<div class="banner"><p>${words.tooManyFiles(form.tooMany)}</p></div>` : nothing}
      ${form.guessed && problems.length === 0 ? html`<div class="banner"><p>${words.guessed}</p></div>` : nothing}
      ${problems.map((problem) => html`<div class="banner problem">
        <p>${problemText(problem, this.#l)}</p>
        ${problem.kind === "swapped" ? html`<button type="button" @click=${this.#swap}>${words.swap}</button>` : nothing}
      </div>`)}
    </div>`;
  }

  #progress() {
    const run = this.#run.value;
    if (!run) return nothing;
    const words = this.#l.m.import;
    return html`
      <div class="run">
        <p><span role="status">${words.phases[run.phase]}</span> <span aria-hidden="true">${this.#l.percent(run.share)}</span></p>
        <div class="bar" role="progressbar" aria-label=${words.phases[run.phase]} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.floor(100 * run.share)}>
          <svg aria-hidden="true"><rect width="${100 * run.share}%" height="100%"></rect></svg>
        </div>
        <button type="button" @click=${() => { this.#run.store?.cancelImport(); }}>${words.stop}</button>
      </div>
    `;
  }

  override render() {
    const words = this.#l.m.import;
    const form = this.#form.value;
    const anything = form !== undefined && (form.source.kind !== "empty" || form.target.kind !== "empty");
    const ready = form !== undefined && isReadable(form.target) && (form.source.kind === "empty" || isReadable(form.source));
    return html`
      <form aria-labelledby="heading" @submit=${this.#submit}>
        <h2 id="heading" tabindex="-1">${words.title}</h2>
        <div class="slots">
          <mq-import-slot side="source"></mq-import-slot>
          <button type="button" class="swap quiet" aria-label=${words.swap} title=${words.swap} ?disabled=${!anything} @click=${this.#swap}>⇄</button>
          <mq-import-slot side="target"></mq-import-slot>
        </div>
        ${this.#notices()}
        ${this.#run.value ? this.#progress() : html`
          <div class="foot" ?hidden=${!anything}>
            <label>${words.documentTitle}<input type="text" dir="auto" maxlength="200" autocomplete="off" placeholder=${words.titleHint} .value=${form?.title ?? ""}
              @change=${this.#name}></label>
            <button type="submit" class="go" ?disabled=${!ready}>${form?.source.kind === "empty" ? words.openAlone : words.align}</button>
            <button type="button" class="quiet" @click=${() => { this.#form.store?.emptyAll(); }}>${words.clearAll}</button>
          </div>`}
      </form>
    `;
  }
}

function isReadable(slot: Slot): boolean {
  return slot.kind === "filled" && slot.inspection.kind === "ok";
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-import": MqImport;
  }
}
