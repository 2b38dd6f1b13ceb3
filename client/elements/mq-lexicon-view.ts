import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { lexiconContext } from "../stores/contexts.ts";
import type { LexiconPart } from "../stores/lexicon-store.ts";
import { base, controls } from "../styles/shared.ts";
import type { LookedUp } from "../workers/look-up.ts";
import { lexiconRows, lexiconRowStyles } from "./lexicon-rows.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import { Watch } from "./watch.ts";

/** How long the typing has to rest before rows are looked up, in milliseconds. */
const REST = 150;

/**
 * A dialog with what stands in a dictionary, a memory or among the learnt words, and a search in it.
 * @fires close - when it was closed
 */
@customElement("mq-lexicon-view")
export class MqLexiconView extends LitElement {
  static override styles = [base, controls, lexiconRowStyles, css`
    .search { display: grid; gap: var(--space-1); margin-block-end: var(--space-3); }
    input { inline-size: 100%; }
    p { margin-block-end: var(--space-2); color: var(--ink-soft); }
  `];

  /** What is looked into; null when the dialog is closed. */
  @property({ attribute: false }) inside: LexiconPart | null = null;
  @property() name = "";
  @property({ attribute: false }) languages: Languages | undefined;
  @state() private answer: LookedUp | "asking" | "failed" = "asking";
  readonly #lexicons = new Watch(this, lexiconContext, () => null);
  readonly #l = new Localized(this);
  #look: ((query: string) => Promise<LookedUp | null>) | undefined;
  #end: AbortController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor() {
    super();
    this.addController({ hostDisconnected: () => { this.#end?.abort(); } });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("inside")) this.#begin();
  }

  #begin(): void {
    this.#end?.abort();
    clearTimeout(this.#typing);
    if (!this.inside || !this.languages) return;
    this.#end = new AbortController();
    this.#look = this.#lexicons.store?.look(this.inside, this.languages, this.#end.signal);
    this.answer = "asking";
    void this.#ask("");
  }

  async #ask(query: string): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = await this.#look?.(query);
    if (asked === this.#asked) this.answer = answer ?? "failed";
  }

  readonly #typed = (event: InputEvent & { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#ask(value), REST);
  };

  #told(): string {
    const words = this.#l.m.lexicons.inside;
    if (this.answer === "asking") return words.loading;
    if (this.answer === "failed") return words.failed;
    const { all, found, first } = this.answer;
    return `${words.found(found, all)}.${first.length < found ? ` ${words.firstOnly(first.length)}` : ""}`;
  }

  override render() {
    const words = this.#l.m.lexicons.inside;
    return html`
      <mq-dialog label=${this.name} ?open=${this.inside !== null} @close=${() => { this.dispatchEvent(new Event("close")); }}>
        ${this.inside && this.languages ? html`
          <label class="search">${words.search}<input type="search" dir="auto" data-first-focus autocomplete="off" spellcheck="false" @input=${this.#typed}></label>
          <p role="status">${this.#told()}</p>
          ${this.inside.kind === "learnt" ? html`<p>${words.stems}</p>` : nothing}
          ${typeof this.answer === "string" ? nothing : lexiconRows(this.answer.first, this.languages, this.#l)}` : nothing}
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-lexicon-view": MqLexiconView;
  }
}
