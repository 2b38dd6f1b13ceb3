import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import type { Messages } from "../messages/messages.ts";
import type { OpenSession } from "../stores/session-state.ts";
import "./mq-name-card.ts";
import type { MqNameCard } from "./mq-name-card.ts";
import type { MarkPlace } from "./name-marks.ts";
import type { ReviewNames } from "./review-names.ts";

/** The card of a name beside the pairs: which mention it is about, and whether it has the keys. It goes when there is no such name any more. */
export class ReviewCard implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #names: ReviewNames;
  readonly #giveKeys: () => void;
  readonly #card = createRef<MqNameCard>();
  #mark: MarkPlace | null = null;
  #hasKeys = false;

  /** @param giveKeys gives them to the pair in hand */
  constructor(host: ReactiveControllerHost, names: ReviewNames, giveKeys: () => void) {
    this.#host = host;
    this.#names = names;
    this.#giveKeys = giveKeys;
    host.addController(this);
  }

  /** The mention that the card is about; null when there is no card. */
  get mark(): MarkPlace | null {
    return this.#mark;
  }

  get hasKeys(): boolean {
    return this.#hasKeys;
  }

  get element(): MqNameCard | null {
    return this.#card.value ?? null;
  }

  hostUpdate(): void {
    if (!this.#mark || this.#names.inHand(this.#mark)) return;
    this.show(null);
    if (this.#hasKeys) this.#giveKeys();
    this.#hasKeys = false;
  }

  /** Shows the card of that mention, or none. */
  show(mark: MarkPlace | null): void {
    this.#mark = mark;
    this.#host.requestUpdate();
  }

  /** `nothing` when there is no card. */
  render({ document, role }: OpenSession, m: Messages["names"]): TemplateResult | typeof nothing {
    const inHand = this.#mark && this.#names.inHand(this.#mark);
    return inHand ? html`
      <mq-name-card
        ${ref(this.#card)} role="region" aria-label=${m.card} place="card" .name=${inHand.name} .document=${inHand.document} .mention=${inHand.mention} .form=${inHand.form}
        .judgements=${document.judgements} .locked=${role !== "writer"}
        @focusin=${() => { this.#setKeys(true); }} @focusout=${() => { this.#setKeys(false); }} @mq-leave=${this.#leave}
      ></mq-name-card>` : nothing;
  }

  #setKeys(hasKeys: boolean): void {
    this.#hasKeys = hasKeys;
    this.#host.requestUpdate();
  }

  readonly #leave = () => {
    this.show(null);
    this.#giveKeys();
  };
}
