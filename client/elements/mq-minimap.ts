import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Pair } from "../alignment/document.ts";
import { base } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import { placesJoined, placesOf, placesWith, stripPath } from "./minimap-strips.ts";
import { stateOf } from "./pair-filter.ts";
import { PlaceEvent } from "./review-events.ts";

/** Longer keys of a slider move by this share of the document. */
const LEAP = 0.1;

/**
 * The whole document as a strip beside the list: how each place stands and where one is. Press, drag or use the arrow keys to
 * go elsewhere. States differ in width as well as in colour.
 * @fires mq-place - another place was asked for
 */
@customElement("mq-minimap")
export class MqMinimap extends LitElement {
  static override styles = [base, css`
    :host { display: block; min-block-size: 0; background: var(--sheet); }
    [role="slider"] { position: relative; block-size: 100%; padding: var(--space-2) 7px; cursor: pointer; touch-action: none; outline-offset: -2px; }
    svg { display: block; inline-size: 100%; block-size: 100%; overflow: visible; }
    svg:dir(rtl) { transform: scaleX(-1); }
    .accepted { fill: color-mix(in srgb, var(--settled) 50%, var(--sheet)); }
    .open { fill: var(--rule-strong); }
    .doubtful { fill: var(--doubt); }
    .flagged { fill: var(--flag); }
    .here { fill: none; stroke: var(--ink); stroke-width: 2px; }
    @media (max-width: 640px) { [role="slider"] { padding-inline: 4px; } }
    @media (forced-colors: active) {
      .accepted { fill: GrayText; }
      .open { fill: CanvasText; }
      .doubtful { fill: Highlight; }
      .flagged { fill: LinkText; }
      .here { stroke: CanvasText; }
    }
    @media print { :host { display: none; } }
  `];

  @property({ attribute: false }) pairs: readonly Pair[] = [];
  /** Indices of the pairs with a name that asks for another spelling. */
  @property({ attribute: false }) flagged: readonly number[] = [];
  /** There is a translation alone. */
  @property({ type: Boolean }) alone = false;
  /** Index of the pair in hand. */
  @property({ type: Number }) current = 0;

  @query("[role=slider]") private readonly slider!: HTMLElement | null;
  readonly #l = new Localized(this);

  #go(index: number, stay: boolean): void {
    this.dispatchEvent(new PlaceEvent(Math.max(0, Math.min(this.pairs.length - 1, Math.round(index))), stay));
  }

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.pairs.length - 1;
    const leap = Math.max(1, Math.round(this.pairs.length * LEAP));
    const places: Readonly<Record<string, number>> = {
      ArrowUp: this.current - 1, ArrowDown: this.current + 1, PageUp: this.current - leap, PageDown: this.current + leap, Home: 0, End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    this.#go(place, true);
  };

  readonly #pressed = (event: PointerEvent) => {
    if (event.button !== 0) return;
    this.slider?.setPointerCapture(event.pointerId);
    this.#point(event, true);
  };

  readonly #moved = (event: PointerEvent) => {
    if (this.slider?.hasPointerCapture(event.pointerId)) this.#point(event, true);
  };

  readonly #released = (event: PointerEvent) => {
    if (this.slider?.hasPointerCapture(event.pointerId)) this.#point(event, false);
  };

  #point(event: PointerEvent, stay: boolean): void {
    const box = this.renderRoot.querySelector("svg")!.getBoundingClientRect();
    this.#go(Math.floor(((event.clientY - box.top) / Math.max(1, box.height)) * this.pairs.length), stay);
  }

  override render() {
    const m = this.alone ? this.#l.m.reviewAlone : this.#l.m.review;
    const pair = this.pairs[this.current];
    const count = this.pairs.length;
    return html`
      <div
        role="slider" tabindex="0" aria-orientation="vertical" aria-label=${m.minimap}
        aria-valuemin="1" aria-valuemax=${Math.max(1, count)} aria-valuenow=${this.current + 1}
        aria-valuetext=${pair ? m.place(this.#l.number(this.current + 1), this.#l.number(count), m.state[stateOf(pair)]) : ""}
        @keydown=${this.#keyed} @pointerdown=${this.#pressed} @pointermove=${this.#moved} @pointerup=${this.#released}
      >${guard([this.pairs, this.current, this.flagged], () => this.#renderStrip())}</div>
    `;
  }

  #renderStrip() {
    const places = placesOf(this.pairs);
    const here = places.length === 0 ? 0 : (this.current * places.length) / this.pairs.length;
    return html`
      <svg viewBox="0 0 10 ${Math.max(1, places.length)}" preserveAspectRatio="none" aria-hidden="true">
        <path class="accepted" d=${stripPath(places, "accepted", 5)} />
        <path class="open" d=${stripPath(places, "open", 8)} />
        <path class="doubtful" d=${stripPath(places, "doubtful", 10, placesJoined(this.pairs))} />
        <path class="flagged" d=${placesWith(this.flagged, this.pairs.length).map((place) => `M6.5 ${place}h5v.8h-5z`).join("")} />
        <rect class="here" vector-effect="non-scaling-stroke" x="-2" y=${here} width="14" height="0.8" />
      </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-minimap": MqMinimap;
  }
}
