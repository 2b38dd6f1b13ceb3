import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { EntityId } from "../../glossary/entity.ts";
import type { Document, PairId } from "../alignment/document.ts";
import { settingsContext } from "../stores/contexts.ts";
import type { SettingsStore } from "../stores/settings-store.ts";
import { conceptsIn } from "./concordance.ts";
import "./mq-concordance.ts";
import type { ConcordanceEvent, LitEvent, PlaceEvent } from "./review-events.ts";
import type { ReviewNames } from "./review-names.ts";
import { TermSpans, type TermsByPair } from "./term-spans.ts";
import { Watch } from "./watch.ts";

const NOWHERE: TermsByPair = new Map();

/** The terms of the glossary on the Review screen: where they stand, which of them are lit up, and the concordance of one. */
export class ReviewTerms {
  readonly #host: ReactiveControllerHost;
  readonly #names: ReviewNames;
  readonly #settings: Watch<SettingsStore, boolean>;
  readonly #left: () => void;
  readonly #spans = new TermSpans();
  #lit: EntityId | null = null;
  #listed: EntityId | null = null;

  /** @param left the concordance is closed */
  constructor(host: ReactiveControllerHost & HTMLElement, names: ReviewNames, left: () => void) {
    this.#host = host;
    this.#names = names;
    this.#left = left;
    this.#settings = new Watch(host, settingsContext, (settings) => settings.state.underlineTerms);
  }

  /** The concept whose terms are lit up in the pair in hand. */
  get lit(): EntityId | null {
    return this.#lit;
  }

  /** Whether terms are underlined in the texts. */
  get underlined(): boolean {
    return this.#settings.value ?? true;
  }

  of(document: Document): TermsByPair {
    const { found } = this.#names;
    return found ? this.#spans.of(found.terms, found.document, document) : NOWHERE;
  }

  readonly light = ({ concept }: LitEvent): void => {
    this.#lit = concept;
    this.#host.requestUpdate();
  };

  readonly list = ({ concept }: ConcordanceEvent): void => {
    this.#listed = concept;
    this.#host.requestUpdate();
  };

  /** Lists the places of the term in hand: the one of the card, the one that is lit up, or the first of the pair or of the document. @returns whether there is any */
  begin(document: Document, pair: PairId | undefined, ofCard: EntityId | undefined): boolean {
    const [first] = pair === undefined ? [] : (this.of(document).get(pair) ?? []);
    const there = conceptsIn(this.#names.found?.terms ?? []);
    const concept = [ofCard, this.#lit, first?.mention.concept].find((each) => each !== undefined && each !== null && there.includes(each)) ?? there[0];
    if (concept === undefined) return false;
    this.#listed = concept;
    this.#host.requestUpdate();
    return true;
  }

  /** `nothing` while no concordance is asked for. @param go to the pair of a place */
  render(go: (event: PlaceEvent) => void): TemplateResult | typeof nothing {
    const { found } = this.#names;
    if (this.#listed === null || !found) return nothing;
    const close = (): void => {
      this.#listed = null;
      this.#host.requestUpdate();
    };
    return html`
      <mq-concordance
        .document=${found.document} .terms=${found.terms} .concept=${this.#listed}
        @mq-place=${(event: PlaceEvent) => { event.stopPropagation(); close(); go(event); }} @close=${() => { close(); this.#left(); }}
      ></mq-concordance>`;
  }
}
