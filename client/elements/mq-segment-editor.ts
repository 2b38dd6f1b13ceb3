import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { paragraphOf, type Side } from "../alignment/document.ts";
import { base, controls, reading } from "../styles/shared.ts";
import { newSentenceKey, sentenceKey, speakerKey } from "../stores/draft-fields.ts";
import "./mq-keys.ts";
import { DraftEvent, ReviewActionEvent } from "./review-events.ts";
import { bindingOf, readKey } from "./review-keys.ts";
import { onMac } from "./platform.ts";
import type { SentenceView } from "./row-view.ts";
import type { RowWords } from "./row-words.ts";
import { shownText } from "./shown-text.ts";
import type { SideLanguage } from "./side-language.ts";

/**
 * Edits one side of a pair where it stands: a field for each sentence that grows with its text, and a small one for the label
 * of who speaks. Each keystroke goes to the store as a draft, so that nothing typed is lost.
 * @fires mq-draft - a field was typed in
 * @fires mq-review-action - save, keep or cancel was asked for
 */
@customElement("mq-segment-editor")
export class MqSegmentEditor extends LitElement {
  static override styles = [base, controls, reading, css`
    :host { display: grid; gap: var(--space-2); }
    .fields { display: grid; gap: var(--space-2); }
    /* The copy behind the field has the text's height and gives it to both. */
    .grow { display: grid; }
    .grow::after { content: attr(data-text) " "; visibility: hidden; white-space: pre-wrap; }
    .grow > textarea, .grow::after { grid-area: 1 / 1; min-inline-size: 0; padding: var(--space-1) var(--space-2); border: 1px solid var(--edge); font: inherit; overflow-wrap: anywhere; }
    textarea { resize: none; overflow: hidden; }
    input { inline-size: min(100%, 24ch); font-family: inherit; font-weight: 600; }
    .buttons { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    @media (max-width: 640px) { mq-keys { display: none; } }
    .hint { color: var(--ink-soft); font-size: var(--text-s); }
  `];

  @property({ attribute: false }) side!: Side;
  @property({ attribute: false }) language!: SideLanguage;
  @property({ attribute: false }) sentences: readonly SentenceView[] = [];
  /** What is typed and not saved, by the names of `draft-fields.ts`. */
  @property({ attribute: false }) draft: ReadonlyMap<string, string> = new Map();
  @property({ attribute: false }) words!: RowWords;

  /** Puts the caret into the first field, at its end, unless one of the fields has it. */
  async focusField(): Promise<void> {
    await this.updateComplete;
    if (this.renderRoot.querySelector(":focus")) return;
    const field = this.renderRoot.querySelector("textarea");
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  #ask(action: "save-and-accept" | "save-edit" | "cancel-edit"): void {
    this.dispatchEvent(new ReviewActionEvent(action));
  }

  readonly #keyed = (event: KeyboardEvent) => {
    const action = readKey(event, ["field"], onMac);
    // A sentence has no line ends of its own.
    if (event.key === "Enter" && !action && !event.isComposing && event.target instanceof HTMLTextAreaElement) event.preventDefault();
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new ReviewActionEvent(action));
  };

  #type(key: string, { target }: InputEvent): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this.dispatchEvent(new DraftEvent(key, target.value));
  }

  #renderSentence(sentence: SentenceView, index: number) {
    const label = speakerKey(this.side, paragraphOf(sentence.id));
    return html`
      ${sentence.speaker === undefined ? nothing : html`
        <input
          type="text" aria-label=${this.words.m.editor.speaker} .value=${this.draft.get(label) ?? sentence.speaker}
          @input=${(event: InputEvent) => { this.#type(label, event); }}
        >`}
      ${this.#renderField(sentenceKey(this.side, sentence.id), shownText(sentence.text), index)}`;
  }

  #renderField(key: string, text: string, index: number) {
    const shown = this.draft.get(key) ?? text;
    return html`
      <div class="grow" data-text=${shown}>
        <textarea
          rows="1" spellcheck="true" aria-label=${this.words.m.editor.field[this.side](this.words.number(index + 1))} .value=${shown}
          @input=${(event: InputEvent) => { this.#type(key, event); }}
        ></textarea>
      </div>`;
  }

  override render() {
    const { m } = this.words;
    return html`
      <div class="reading fields" lang=${this.language.lang} dir=${this.language.dir} @keydown=${this.#keyed}>
        ${this.sentences.length === 0 ? this.#renderField(newSentenceKey(this.side), "", 0) : repeat(this.sentences, (sentence) => sentence.id, (sentence, index) => this.#renderSentence(sentence, index))}
      </div>
      ${this.side === "target" ? html`
        <div class="buttons" @keydown=${this.#keyed}>
          <button type="button" class="go" @click=${() => { this.#ask("save-and-accept"); }}>${m.editor.save} <mq-keys .binding=${bindingOf("save-and-accept")}></mq-keys></button>
          <button type="button" @click=${() => { this.#ask("save-edit"); }}>${m.action["save-edit"]} <mq-keys .binding=${bindingOf("save-edit")}></mq-keys></button>
          <button type="button" @click=${() => { this.#ask("cancel-edit"); }}>${m.editor.cancel} <mq-keys .binding=${bindingOf("cancel-edit")}></mq-keys></button>
        </div>
        <p class="hint">${m.editor.hint}</p>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-segment-editor": MqSegmentEditor;
  }
}
