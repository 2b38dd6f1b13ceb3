import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import type { EntityId } from "../../glossary/entity.ts";
import type { Messages } from "../messages/messages.ts";
import type { OpenSession } from "../stores/session-state.ts";
import type { MarkPlace } from "./marks.ts";
import "./mq-finding-card.ts";
import "./mq-name-card.ts";
import type { NameAction } from "./name-keys.ts";
import type { InHand, ReviewNames } from "./review-names.ts";

/** What either card can do. */
export interface FlagCard extends HTMLElement {
  act(action: NameAction): void;
  focusCard(): Promise<void>;
}

/** The card of a flag beside the pairs: what it is about, and whether it has the keys. It goes when there is no such flag any more. */
export class ReviewCard implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #names: ReviewNames;
  readonly #giveKeys: () => void;
  readonly #card = createRef<FlagCard>();
  #mark: MarkPlace | null = null;
  #hasKeys = false;

  /** @param giveKeys gives them to the pair in hand */
  constructor(host: ReactiveControllerHost, names: ReviewNames, giveKeys: () => void) {
    this.#host = host;
    this.#names = names;
    this.#giveKeys = giveKeys;
    host.addController(this);
  }

  /** What the card is about; null when there is no card. */
  get mark(): MarkPlace | null {
    return this.#mark;
  }

  get hasKeys(): boolean {
    return this.#hasKeys;
  }

  get element(): FlagCard | null {
    return this.#card.value ?? null;
  }

  /** What the card shows; undefined when there is no card. */
  get inHand(): InHand | undefined {
    return this.#mark ? this.#names.inHand(this.#mark) : undefined;
  }

  /** The concept that the card is about, if the glossary has one for it. */
  get concept(): EntityId | undefined {
    const { inHand } = this;
    if (inHand?.kind === "name") return inHand.name.authority?.kind === "glossary" ? inHand.name.authority.concept : undefined;
    return inHand && "concept" in inHand.finding ? inHand.finding.concept : undefined;
  }

  hostUpdate(): void {
    if (!this.#mark || this.inHand) return;
    this.show(null);
    if (this.#hasKeys) this.#giveKeys();
    this.#hasKeys = false;
  }

  /** Shows the card of that flag, or none. */
  show(mark: MarkPlace | null): void {
    this.#mark = mark;
    this.#host.requestUpdate();
  }

  /** `nothing` when there is no card. */
  render({ document: { judgements }, role }: OpenSession, m: Messages): TemplateResult | typeof nothing {
    const { inHand } = this;
    if (!inHand) return nothing;
    const { document } = inHand;
    const locked = role !== "writer";
    return inHand.kind === "name" ? html`
      <mq-name-card
        ${ref(this.#card)} role="region" aria-label=${m.names.card} place="card" .name=${inHand.name} .document=${document} .mention=${inHand.mention} .form=${inHand.form}
        .judgements=${judgements} .locked=${locked} @focusin=${this.#taken} @focusout=${this.#given} @mq-leave=${this.#leave}
      ></mq-name-card>` : html`
      <mq-finding-card
        ${ref(this.#card)} role="region" aria-label=${m.findings.card} .finding=${inHand.finding} .findings=${inHand.findings} .document=${document}
        .judgements=${judgements} .locked=${locked} @focusin=${this.#taken} @focusout=${this.#given} @mq-leave=${this.#leave}
      ></mq-finding-card>`;
  }

  #setKeys(hasKeys: boolean): void {
    this.#hasKeys = hasKeys;
    this.#host.requestUpdate();
  }

  readonly #taken = () => {
    this.#setKeys(true);
  };

  readonly #given = () => {
    this.#setKeys(false);
  };

  readonly #leave = () => {
    this.show(null);
    this.#giveKeys();
  };
}
