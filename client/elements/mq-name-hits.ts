import { LitElement, css, html, nothing, type PropertyValues } from "lit";
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

/** This place alone is to be replaced. */
export class HitEvent extends Event {
  static readonly type = "mq-hit";
  readonly hit: Hit;

  constructor(hit: Hit) {
    super(HitEvent.type);
    this.hit = hit;
  }
}

/**
 * The places that a name would be replaced at, each as it was and as it would be, with a tick.
 * @fires mq-tick - a tick was set or taken away
 * @fires mq-hit - one place alone is to be replaced
 */
@customElement("mq-name-hits")
export class MqNameHits extends LitElement {
  static override styles = [base, controls, reading, css`
    ul { display: grid; gap: var(--space-2); margin-block-start: var(--space-2); }
    li { position: relative; border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); content-visibility: auto; contain-intrinsic-size: auto 76px; }
    label { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 2px var(--space-2); padding: var(--space-2) var(--space-3); font-weight: 400; cursor: pointer; }
    input { inline-size: 16px; block-size: 16px; margin: 5px 0 0; accent-color: var(--accent); }
    .reading { font-size: 0.9375rem; }
    del { color: var(--flag); text-decoration-thickness: 1.5px; }
    ins { color: var(--accent); font-weight: 600; text-decoration: none; }
    small { grid-column: 2; color: var(--ink-faint); font-size: var(--text-xs); }
    .all { display: flex; flex-wrap: wrap; gap: var(--space-1); }
    .here { position: absolute; inset-block-end: 2px; inset-inline-end: var(--space-1); font-size: var(--text-s); }
    :host([single]) small { padding-inline-end: 6rem; }
    @media (forced-colors: active) { ins { text-decoration: underline; } }
  `];

  @property({ attribute: false }) hits: readonly Hit[] = [];
  /** By `placeKey`; a place that is not in it stands as the hit says. */
  @property({ attribute: false }) ticks: ReadonlyMap<string, boolean> = new Map();
  @property({ attribute: false }) language!: SideLanguage;
  /** There is a translation alone. */
  @property({ type: Boolean }) alone = false;

  /** Each can be replaced on its own. */
  @property({ type: Boolean, reflect: true }) single = false;

  readonly #l = new Localized(this);
  /** Which place has the focus; -1 for none. */
  #at = -1;

  /** Gives the focus to the first tick. @returns whether there is one */
  focusFirst(): boolean {
    const first = this.renderRoot.querySelector("input");
    first?.focus();
    return first !== null;
  }

  /** The place whose tick has the focus. */
  get inHand(): Hit | undefined {
    const key = this.#keyInHand;
    return this.hits.find(({ mention }) => placeKey(mention) === key);
  }

  get #keyInHand(): string | undefined {
    return this.shadowRoot?.activeElement?.closest("li")?.dataset["place"];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("hits");
    const key = this.#keyInHand;
    this.#at = before && key !== undefined && !this.inHand ? before.findIndex(({ mention }) => placeKey(mention) === key) : -1;
  }

  /** When the place in hand is gone, the next one has the focus. */
  protected override updated(): void {
    if (this.#at < 0) return;
    const ticks = this.renderRoot.querySelectorAll<HTMLInputElement>("li input");
    ticks[Math.min(this.#at, ticks.length - 1)]?.focus();
  }

  #tick(place: string | null, ticked: boolean): void {
    this.dispatchEvent(new TickEvent(place, ticked));
  }

  #renderHit(hit: Hit) {
    const m = this.#l.m.names;
    const { mention, replacement, ending } = hit;
    const key = placeKey(mention);
    const number = this.#l.number(mention.passage + 1);
    const place = this.alone ? m.inPassage(number) : m.inPair(number);
    const why = hit.why ? m.kept[hit.why] : ending ? m.endingKept[ending.kind] : "";
    const end = ending?.text ?? "";
    return html`
      <li data-place=${key}>
        <label>
          <input
            type="checkbox" .checked=${this.ticks.get(key) ?? hit.ticked} aria-label=${m.tick(mention.text, place)} aria-describedby="why-${key}"
            @change=${(event: Event) => { this.#tick(key, (event.target as HTMLInputElement).checked); }}
          />
          <span class="reading" lang=${this.language.lang} dir=${this.language.dir}>${hit.before}<del>${mention.text}${end}</del> <ins>${replacement.insert}${end}</ins>${hit.after}</span>
          <small id="why-${key}">${place}${why === "" ? nothing : html` · ${why}`}</small>
        </label>
        ${this.single ? html`<button type="button" class="link here" aria-label=${m.hereSpoken(mention.text, place)} @click=${() => { this.dispatchEvent(new HitEvent(hit)); }}>${m.action["write-at"]}</button>` : nothing}
      </li>`;
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
