import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base, controls, reading } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import { placeKey, type Hit } from "./name-plan.ts";
import type { SideLanguage } from "./side-language.ts";

/** A tick was set or taken away, at one place or, without one, at all of them. */
export class TickEvent extends Event {
  static readonly type = "mq-tick";
  readonly place: string | null;
  readonly ticked: boolean;

  constructor(place: string | null, ticked: boolean) {
    super(TickEvent.type);
    this.place = place;
    this.ticked = ticked;
  }
}

/**
 * The places that a name would be replaced at, each as it was and as it would be, with a tick.
 * @fires mq-tick - a tick was set or taken away
 */
@customElement("mq-name-hits")
export class MqNameHits extends LitElement {
  static override styles = [base, controls, reading, css`
    ul { display: grid; gap: var(--space-2); margin-block-start: var(--space-2); }
    label { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 2px var(--space-2); padding: var(--space-2) var(--space-3); border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); font-weight: 400; cursor: pointer; }
    input { inline-size: 16px; block-size: 16px; margin: 5px 0 0; accent-color: var(--accent); }
    .reading { font-size: 0.9375rem; }
    del { color: var(--flag); text-decoration-thickness: 1.5px; }
    ins { color: var(--accent); font-weight: 600; text-decoration: none; }
    small { grid-column: 2; color: var(--ink-faint); font-size: var(--text-xs); }
    .all { display: flex; flex-wrap: wrap; gap: var(--space-1); }
    @media (forced-colors: active) { ins { text-decoration: underline; } }
  `];

  @property({ attribute: false }) hits: readonly Hit[] = [];
  /** By `placeKey`; a place that is not in it stands as the hit says. */
  @property({ attribute: false }) ticks: ReadonlyMap<string, boolean> = new Map();
  @property({ attribute: false }) language!: SideLanguage;
  /** There is a translation alone. */
  @property({ type: Boolean }) alone = false;

  readonly #l = new Localized(this);

  /** Gives the focus to the first tick. @returns whether there is one */
  focusFirst(): boolean {
    const first = this.renderRoot.querySelector("input");
    first?.focus();
    return first !== null;
  }

  #tick(place: string | null, ticked: boolean): void {
    this.dispatchEvent(new TickEvent(place, ticked));
  }

  #renderHit(hit: Hit) {
    const m = this.#l.m.names;
    const { mention, replacement } = hit;
    const key = placeKey(mention);
    const number = this.#l.number(mention.passage + 1);
    const place = this.alone ? m.inPassage(number) : m.inPair(number);
    const why = hit.why && m.kept[hit.why];
    return html`
      <li><label>
        <input
          type="checkbox" .checked=${this.ticks.get(key) ?? hit.ticked} aria-label=${m.tick(mention.text, place)} aria-describedby="why-${key}"
          @change=${(event: Event) => { this.#tick(key, (event.target as HTMLInputElement).checked); }}
        />
        <span class="reading" lang=${this.language.lang} dir=${this.language.dir}>${hit.before}<del>${mention.text}</del> <ins>${replacement.insert}</ins>${hit.after}</span>
        <small id="why-${key}">${place}${why ? html` · ${why}` : nothing}</small>
      </label></li>`;
  }

  override render() {
    const m = this.#l.m.names;
    return html`
      ${this.hits.length > 2 ? html`
        <div class="all">
          <button type="button" class="link" @click=${() => { this.#tick(null, true); }}>${m.tickAll}</button>
          <button type="button" class="link" @click=${() => { this.#tick(null, false); }}>${m.tickNone}</button>
        </div>` : nothing}
      <ul>${this.hits.map((hit) => this.#renderHit(hit))}</ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-name-hits": MqNameHits;
  }
}
