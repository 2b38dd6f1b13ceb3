import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { learningContext, lexiconContext } from "../stores/contexts.ts";
import { banner, base } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-lexicon-import.ts";
import "./mq-lexicon-pair.ts";
import { Watch } from "./watch.ts";

/** What is known of words on this device: the core lexicons, what was learnt, what was brought in, by pair of languages; and the way in for more. */
@customElement("mq-lexicons")
export class MqLexicons extends LitElement {
  static override styles = [base, banner, css`
    :host { display: grid; gap: var(--space-3); }
    h2 { font-size: var(--text-l); font-weight: 600; }
    p { max-inline-size: 62ch; }
    .soft { color: var(--ink-soft); }
    .told:empty { position: absolute; }
  `];

  readonly #lexicons = new Watch(this, lexiconContext, (lexicons) => lexicons.state);
  readonly #learning = new Watch(this, learningContext, (learning) => learning.state);
  readonly #l = new Localized(this);

  constructor() {
    super();
    this.addController({
      hostConnected: () => { this.#lexicons.store?.watch(); },
      hostDisconnected: () => { this.#lexicons.store?.unwatch(); },
    });
  }

  protected override firstUpdated(): void {
    this.#lexicons.store?.watch();
  }

  #troubles() {
    const words = this.#l.m.lexicons;
    const { status, damaged } = this.#lexicons.value ?? { status: "loading", damaged: 0 };
    const learning = this.#learning.value;
    return [
      ...(status === "failed" ? [words.failed] : []),
      ...(damaged > 0 ? [words.damaged(damaged)] : []),
      ...(learning?.kind === "not-stored" ? [words.notLearnt[learning.why]] : []),
      ...(learning?.kind === "failed" ? [words.notLearnt.failed] : []),
    ];
  }

  override render() {
    const words = this.#l.m.lexicons;
    const state = this.#lexicons.value;
    return html`
      <h2>${words.title}</h2>
      <p>${words.text}</p>
      <div class="told" role="status">${this.#troubles().map((text) => html`<div class="banner problem"><p>${text}</p></div>`)}</div>
      ${state?.pairs.map((pair) => html`<mq-lexicon-pair .pair=${pair} .sizes=${state.sizes}></mq-lexicon-pair>`) ?? nothing}
      <p class="soft">${words.stays}</p>
      <mq-lexicon-import></mq-lexicon-import>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-lexicons": MqLexicons;
  }
}
