import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { routerContext } from "../router.ts";
import { glossaryContext } from "../stores/contexts.ts";
import { base, chips, controls } from "../styles/shared.ts";
import { linkWords } from "./link-words.ts";
import { Localized } from "./localized.ts";
import { Watch } from "./watch.ts";

/** What stands behind the chip is to be shown. */
export class SharingEvent extends Event {
  static readonly type = "mq-sharing";

  constructor() {
    super(SharingEvent.type, { bubbles: true, composed: true });
  }
}

/** The conflicts of the glossary are to be shown. */
export class ConflictsEvent extends Event {
  static readonly type = "mq-conflicts";

  constructor() {
    super(ConflictsEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * How it stands with the shared glossary, in a word or two, and how many conflicts there are. Who shares nothing sees nothing,
 * but on the screens of the glossary.
 * @fires mq-sharing - the chip was pressed
 * @fires mq-conflicts - the number of conflicts was pressed
 */
@customElement("mq-sync-chip")
export class MqSyncChip extends LitElement {
  static override styles = [base, controls, chips, css`
    :host { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); min-inline-size: 0; }
    :host(:empty) { display: contents; }
    button.pill { min-block-size: var(--target); border: 1px solid transparent; text-align: start; }
    button.pill.idle { border-color: var(--edge); background: transparent; color: var(--ink-soft); }
    .pill.waits { background: var(--doubt-soft); color: var(--doubt); }
    .pill.wrong { background: var(--flag-soft); color: var(--flag); }
    .pill.wrong::before { border-radius: 0; }
    .pill.waits::before { background: transparent; border: 2px solid currentColor; }
    button.pill:hover { border-color: currentColor; }
    @media (max-width: 36rem) {
      .pill.well { padding: var(--space-2); }
      .pill.well span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    }
    @media (forced-colors: active) { button.pill { border-color: ButtonText; } }
  `];

  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state);
  readonly #route = new Watch(this, routerContext, (router) => router.state.kind);
  readonly #l = new Localized(this);

  override render() {
    const state = this.#glossary.value;
    if (!state) return nothing;
    const inGlossary = this.#route.value === "glossary" || this.#route.value === "join";
    const quiet = state.kind === "loading" || (state.kind === "open" && state.link.kind === "not-joined" && state.pending.length + state.rejected.length + state.held.length === 0 && state.failure === null);
    if (quiet && !inGlossary) return nothing;
    const { link: words } = this.#l.m.glossary;
    const { chip, tone } = linkWords(state, this.#l);
    const count = state.conflicts.length;
    return html`
      <button type="button" class="pill ${tone}" title=${words.open(chip)} @click=${() => this.dispatchEvent(new SharingEvent())}><span>${chip}</span></button>
      ${count === 0 ? nothing : html`<button type="button" class="pill wrong" @click=${() => this.dispatchEvent(new ConflictsEvent())}><span>${words.chip.conflicts(count, this.#l.number(count))}</span></button>`}
    `;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "mq-sharing": SharingEvent;
    "mq-conflicts": ConflictsEvent;
  }
  interface HTMLElementTagNameMap {
    "mq-sync-chip": MqSyncChip;
  }
}
