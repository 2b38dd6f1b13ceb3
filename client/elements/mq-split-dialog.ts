import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { segmentText, textOf, type Document, type SegmentId, type Side } from "../alignment/document.ts";
import { base, controls, reading } from "../styles/shared.ts";
import "./mq-dialog.ts";
import type { MqDialog } from "./mq-dialog.ts";
import { SplitEvent } from "./review-events.ts";
import type { RowWords } from "./row-words.ts";
import { languagesOf, type SideLanguage } from "./side-language.ts";
import { bestCut, bestSplit, movePairCut, moveSentenceCut, otherSide, wordsOf, type CutPoint, type SplitChoice } from "./split-choice.ts";

/** How many words on either side of a cut are read out. */
const WORDS_READ = 3;

/**
 * Splits in two steps, as merging joins in two: the pair into two pairs between its sentences, or a sentence in two, always
 * with the other side in view. The best cut is proposed; arrows or the pointer move it.
 * @fires mq-split - the cut was chosen
 * @fires close - the dialog is done with
 */
@customElement("mq-split-dialog")
export class MqSplitDialog extends LitElement {
  static override styles = [base, controls, reading, css`
    .steps { display: flex; flex-wrap: wrap; gap: var(--space-2); margin-block-end: var(--space-3); }
    .steps [aria-pressed="true"] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 600; }
    .stage { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--space-3) var(--space-4); padding: var(--space-2); border-radius: var(--radius); }
    .side { min-inline-size: 0; padding: var(--space-2) var(--space-3); border: 1px solid var(--rule); border-radius: var(--radius); align-content: start; }
    .side.current { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
    h3 { color: var(--ink-faint); font-size: var(--text-xs); font-weight: 600; }
    .sentence { padding-block: 2px; }
    .after { color: var(--ink-soft); }
    .gap { display: block; inline-size: 100%; min-block-size: 14px; padding: 0; border: 0; background: transparent; }
    .gap::before { content: ""; display: block; block-size: 2px; }
    .gap:hover:not(:disabled) { background: transparent; }
    .gap:hover::before { background: var(--rule-strong); }
    .gap[aria-pressed="true"]::before { block-size: 0; border-block-start: 2px dashed var(--accent); }
    .word { cursor: pointer; }
    .word:hover { box-shadow: inset 2px 0 0 var(--rule-strong); }
    .word:dir(rtl):hover { box-shadow: inset -2px 0 0 var(--rule-strong); }
    .cut { display: inline-block; inline-size: 0; block-size: 1.2em; margin-inline: 3px 5px; border-inline-start: 2px dashed var(--accent); vertical-align: text-bottom; }
    [role="status"] { margin-block-start: var(--space-3); }
    .hint { margin-block-start: var(--space-1); color: var(--ink-soft); font-size: var(--text-s); }
  `];

  @property({ attribute: false }) document!: Document;
  /** Index of the pair. */
  @property({ type: Number }) pair = 0;
  /** The side on which the cut is moved first. */
  @property({ attribute: false }) side: Side = "target";
  /** The side on the left of the screen. */
  @property({ attribute: false }) left: Side = "source";
  @property({ attribute: false }) words!: RowWords;

  @query("mq-dialog") private readonly dialog!: MqDialog;
  @query(".stage") private readonly stage!: HTMLElement;
  @state() private choice: SplitChoice | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("document") && !changed.has("pair")) return;
    if (!this.document.source || this.document.pairs[this.pair]?.[this.side].length === 0) this.side = this.document.source ? otherSide(this.side) : "target";
    this.choice = bestSplit(this.document, this.pair) ?? bestCut(this.document, this.pair, this.side);
    if (this.choice?.kind === "sentence") this.side = this.choice.side;
  }

  protected override firstUpdated(): void {
    void this.dialog.updateComplete.then(() => { this.stage.focus(); });
  }

  #choose(kind: SplitChoice["kind"]): void {
    const choice = kind === "pair" ? bestSplit(this.document, this.pair) : bestCut(this.document, this.pair, this.side);
    if (!choice) return;
    this.choice = choice;
    if (choice.kind === "sentence") this.side = choice.side;
  }

  #turnTo(side: Side): void {
    if (side === "source" && !this.document.source) return;
    const point = this.choice?.kind === "sentence" ? bestCut(this.document, this.pair, side) : undefined;
    if (point?.kind === "sentence" && point.side !== side) return;
    this.side = side;
    if (point) this.choice = point;
  }

  #move(by: 1 | -1, places: "proposed" | "words"): void {
    const { choice } = this;
    if (choice?.kind === "pair") this.choice = { kind: "pair", cut: movePairCut(this.document, this.pair, choice.cut, this.side, by) };
    else if (choice) this.choice = { kind: "sentence", ...moveSentenceCut(this.document, this.pair, choice, by, places) };
  }

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") this.#move(event.key === "ArrowUp" ? -1 : 1, event.shiftKey ? "words" : "proposed");
    else if (event.key === "ArrowLeft") this.#turnTo(this.left);
    else if (event.key === "ArrowRight") this.#turnTo(otherSide(this.left));
    else if (event.key === "Enter" && event.target instanceof HTMLElement && event.target.matches(".stage")) this.#split();
    else if (event.key.toLowerCase() === "s" || (event.code === "KeyS" && !/^[a-z]$/i.test(event.key))) this.#choose(this.choice?.kind === "pair" ? "sentence" : "pair");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #closed = () => {
    this.dispatchEvent(new Event("close"));
  };

  #split(): void {
    if (this.choice) this.dispatchEvent(new SplitEvent(this.choice));
  }

  /** In words, for the line under the texts and for screen readers. */
  #where(choice: SplitChoice): string {
    const { m, number } = this.words;
    const pair = this.document.pairs[this.pair];
    if (choice.kind === "pair") {
      const sides: readonly Side[] = this.document.source ? ["source", "target"] : ["target"];
      return sides.map((side) => m.split.whereSentences(m.split.side[side], number(choice.cut[side]), number((pair?.[side].length ?? 0) - choice.cut[side]))).join(" · ");
    }
    const words = wordsOf(this.document, choice.side, choice.segment);
    const index = words.findIndex((word) => word.at >= choice.at);
    const join = (from: number, to: number) => words.slice(Math.max(0, from), to).map((word) => word.text).join("").trim();
    return m.split.where(join(index - WORDS_READ, index), join(index, index + WORDS_READ));
  }

  #renderSide(side: Side, language: SideLanguage): TemplateResult {
    const ids = this.document.pairs[this.pair]?.[side] ?? [];
    const { choice } = this;
    return html`
      <div class=${side === this.side ? "side current" : "side"}>
        <h3>${this.words.m.split.side[side]}</h3>
        <div class="reading" lang=${language.lang} dir=${language.dir}>
          ${choice?.kind === "pair"
            ? [...ids.map((id, index) => html`${this.#renderGap(side, index, choice.cut.source, choice.cut.target)}${this.#renderWhole(side, id, index >= choice.cut[side])}`), this.#renderGap(side, ids.length, choice.cut.source, choice.cut.target)]
            : ids.map((id) => this.#renderWords(side, id, choice))}
        </div>
      </div>`;
  }

  #renderGap(side: Side, index: number, source: number, target: number): TemplateResult {
    const here = { source, target };
    const cut = movePairCut(this.document, this.pair, here, side, index - here[side]);
    return html`
      <button
        type="button" class="gap" tabindex="-1" aria-pressed=${here[side] === index} aria-label=${this.words.m.split.here}
        @click=${() => { this.side = side; this.choice = { kind: "pair", cut }; }}
      ></button>`;
  }

  #renderWhole(side: Side, id: SegmentId, after: boolean): TemplateResult {
    const text = textOf(this.document, side);
    return html`<p class=${after ? "sentence after" : "sentence"}>${text ? segmentText(text, id) : ""}</p>`;
  }

  #renderWords(side: Side, id: SegmentId, choice: CutPoint | undefined): TemplateResult {
    const point = choice?.segment === id && choice.side === side ? choice : undefined;
    const words = wordsOf(this.document, side, id);
    const first = words.findIndex((word) => point && word.at >= point.at);
    const cutAt = (event: Event) => {
      const at = event.target instanceof HTMLElement ? event.target.dataset["at"] : undefined;
      if (at === undefined || Number(at) === words[0]?.at) return;
      this.side = side;
      this.choice = { kind: "sentence", side, segment: id, at: Number(at) };
    };
    return html`
      <p class="sentence" @click=${cutAt} @keydown=${this.#keyed}>${words.map((word, index) => html`${
        index === first ? html`<span class="cut"></span>` : nothing}<span class=${first >= 0 && index >= first ? "word after" : "word"} data-at=${word.at}>${word.text}</span>`)}</p>`;
  }

  override render() {
    const { m, number } = this.words;
    const { choice } = this;
    const { source, target } = languagesOf(this.document);
    const steps = [["pair", m.split.pair, bestSplit(this.document, this.pair)], ["sentence", m.split.sentence, bestCut(this.document, this.pair, this.side)]] as const;
    return html`
      <mq-dialog wide .label=${m.split.title(number(this.pair + 1))} .open=${true} @close=${this.#closed}>
        <div class="steps" role="group" aria-label=${m.split.steps}>
          ${steps.map(([kind, label, possible]) => html`
            <button type="button" aria-pressed=${choice?.kind === kind} ?disabled=${!possible} @click=${() => { this.#choose(kind); }}>${label}</button>`)}
        </div>
        <div class="stage" role="group" tabindex="0" aria-label=${m.split.stage} @keydown=${this.#keyed}>
          ${source ? this.#renderSide("source", source) : nothing}
          ${this.#renderSide("target", target)}
        </div>
        <p role="status">${choice ? this.#where(choice) : m.split.noWhere}</p>
        <p class="hint">${choice?.kind === "sentence" ? `${m.split.sentenceHint} ${m.split.point}` : m.split.pairHint}</p>
        <div slot="actions">
          <button type="button" @click=${this.#closed}>${m.split.cancel}</button>
          <button type="button" class="go" ?disabled=${!choice} @click=${() => { this.#split(); }}>${m.split.do}</button>
        </div>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-split-dialog": MqSplitDialog;
  }
}
