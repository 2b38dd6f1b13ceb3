import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { ListedLexicon } from "../storage/lexicon-records.ts";
import { lexiconContext } from "../stores/contexts.ts";
import type { LexiconPair } from "../stores/lexicon-pairs.ts";
import { sizeKey, type LexiconPart } from "../stores/lexicon-store.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import "./mq-lexicon-view.ts";
import { Watch } from "./watch.ts";

/** A part that stands open, and what it is called. */
interface Looked {
  readonly part: LexiconPart;
  readonly name: string;
}

/** What is known of one pair of languages, line by line; each line can be looked into, and what is the person's own taken away. */
@customElement("mq-lexicon-pair")
export class MqLexiconPair extends LitElement {
  static override styles = [base, controls, css`
    :host { display: block; padding-block-start: var(--space-2); border-block-start: 1px solid var(--rule); }
    h3 { font-size: var(--text-m); font-weight: 650; }
    h3:focus-visible { outline-offset: 4px; }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); padding-block: var(--space-1); }
    .what { flex: 1 1 18rem; min-inline-size: 0; overflow-wrap: anywhere; }
    .name { font-weight: 550; }
    .about { color: var(--ink-soft); }
    .acts { display: flex; flex-wrap: wrap; gap: var(--space-2); }
  `];

  @property({ attribute: false }) pair: LexiconPair | undefined;
  @property({ attribute: false }) sizes: ReadonlyMap<string, number> = new Map();
  @state() private looked: Looked | null = null;
  @state() private forgetting = false;
  @query("h3") private readonly heading!: HTMLElement;
  readonly #lexicons = new Watch(this, lexiconContext, () => null);
  readonly #l = new Localized(this);

  get #languages(): string {
    const { source = "", target = "" } = this.pair ?? {};
    return this.#l.m.lexicons.between(this.#l.language(source), this.#l.language(target));
  }

  async #remove({ id, head: { name } }: ListedLexicon): Promise<void> {
    const words = this.#l.m.lexicons;
    const { store } = this.#lexicons;
    const outcome = await store?.remove(id);
    if (outcome?.kind !== "done") {
      if (outcome) this.dispatchEvent(new ToastEvent(words.notWritten[outcome.kind]));
      return;
    }
    const records = outcome.value;
    await this.updateComplete;
    this.heading.focus(); // the button that was pressed is gone
    if (!records) return;
    const undo = async (): Promise<void> => {
      const restored = await store?.restore(records);
      if (restored) this.dispatchEvent(new ToastEvent(restored.kind === "done" ? words.restored(name) : words.notWritten[restored.kind]));
    };
    this.dispatchEvent(new ToastEvent(words.removed(name), { label: words.undo, run: () => void undo() }));
  }

  readonly #forget = async () => {
    const words = this.#l.m.lexicons;
    this.forgetting = false;
    const languages = this.#languages;
    const outcome = this.pair && (await this.#lexicons.store?.forget(this.pair));
    await this.updateComplete;
    this.heading.focus();
    if (outcome) this.dispatchEvent(new ToastEvent(outcome.kind === "done" ? words.forgotten(languages) : words.notWritten[outcome.kind]));
  };

  #line(name: string, about: string, part: LexiconPart | null, acts: unknown = nothing) {
    const words = this.#l.m.lexicons;
    const called = `${name} (${this.#languages})`;
    return html`<li>
      <span class="what"><bdi class="name">${name}</bdi> <span class="about">· ${about}</span></span>
      <span class="acts">
        ${part ? html`<button type="button" class="quiet" aria-label=${words.lookOf(called)} @click=${() => { this.looked = { part, name: called }; }}>${words.look}</button>` : nothing}
        ${acts}
      </span>
    </li>`;
  }

  #learnt(pair: LexiconPair) {
    const words = this.#l.m.lexicons;
    if (!pair.learnt) return this.#line(words.learnt, words.nothingLearnt, null);
    const { pairs, documents } = pair.learnt;
    return this.#line(words.learnt, words.learntAbout(this.sizes.get(sizeKey("learnt", pair)) ?? null, pairs, documents), { kind: "learnt" }, html`
      <button type="button" class="danger" aria-label=${words.forgetOf(this.#languages)} @click=${() => { this.forgetting = true; }}>${words.forget}</button>`);
  }

  #lexicon(lexicon: ListedLexicon) {
    const words = this.#l.m.lexicons;
    const { name, format, source, target, entries, sentences, words: learnt, addedAt } = lexicon.head;
    const about = [
      words.format[format], words.into(this.#l.language(source), this.#l.language(target)),
      ...(entries > 0 || sentences === 0 ? [words.entries(entries)] : []), ...(sentences > 0 ? [words.learntFrom(learnt, sentences)] : []), words.added(this.#l.date(addedAt)),
    ].join(" · ");
    return this.#line(name, about, { kind: "lexicon", id: lexicon.id }, html`
      <button type="button" class="danger" aria-label=${words.removeOf(name)} @click=${() => void this.#remove(lexicon)}>${words.remove}</button>`);
  }

  override render() {
    const { pair } = this;
    if (!pair) return nothing;
    const words = this.#l.m.lexicons;
    return html`
      <h3 id="languages" tabindex="-1">${this.#languages}</h3>
      <ul aria-labelledby="languages">
        ${pair.core ? this.#line(words.core, words.coreAbout(this.sizes.get(sizeKey("core", pair)) ?? null), { kind: "core" }) : nothing}
        ${this.#learnt(pair)}
        ${pair.lexicons.map((lexicon) => this.#lexicon(lexicon))}
      </ul>
      <mq-lexicon-view .inside=${this.looked?.part ?? null} .name=${this.looked?.name ?? ""} .languages=${pair} @close=${() => { this.looked = null; }}></mq-lexicon-view>
      <mq-dialog label=${words.forgetTitle} ?open=${this.forgetting} @close=${() => { this.forgetting = false; }}>
        <p>${words.forgetText(this.#languages, pair.learnt?.pairs ?? 0)}</p>
        <div slot="actions">
          <button type="button" data-first-focus @click=${() => { this.forgetting = false; }}>${this.#l.m.app.cancel}</button>
          <button type="button" class="danger" @click=${this.#forget}>${words.forgetDo}</button>
        </div>
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-lexicon-pair": MqLexiconPair;
  }
}
