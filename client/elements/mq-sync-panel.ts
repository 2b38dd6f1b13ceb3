import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { saveFile } from "../files/save-file.ts";
import { routerContext } from "../router.ts";
import { glossaryContext, glossaryFormsContext } from "../stores/contexts.ts";
import { formsAgain } from "../stores/edit-again.ts";
import type { GlossaryState } from "../stores/glossary-state.ts";
import { sectionLook } from "../styles/glossary.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { linkWords } from "./link-words.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import "./mq-edit-list.ts";
import type { RejectedEvent } from "./mq-edit-list.ts";
import { Watch } from "./watch.ts";

/**
 * What stands behind the chip of sharing: what the state means, when it is tried again, what waits, what was refused, and what
 * can be done about each.
 * @fires close - when it was closed
 */
@customElement("mq-sync-panel")
export class MqSyncPanel extends LitElement {
  static override styles = [base, controls, sectionLook, css`
    .body { display: grid; gap: var(--space-4); }
    .state { display: grid; gap: var(--space-1); }
    .state b { font-size: 1.0625rem; }
    .row { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
    .faint { color: var(--ink-soft); font-size: var(--text-s); }
  `];

  @property({ type: Boolean }) open = false;
  @state() private trying = false;
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state);
  readonly #forms = new Watch(this, glossaryFormsContext, () => null);
  readonly #router = new Watch(this, routerContext, () => null);
  readonly #l = new Localized(this);

  readonly #close = () => {
    this.dispatchEvent(new Event("close"));
  };

  readonly #try = async () => {
    this.trying = true;
    await this.#glossary.store?.syncNow();
    this.trying = false;
  };

  #say(text: string): void {
    this.dispatchEvent(new ToastEvent(text));
  }

  #export(text: string): void {
    const name = `muqabala-${this.#glossary.value?.id ?? ""}-edits.json`;
    saveFile({ name, mime: "application/json", bytes: new TextEncoder().encode(text) });
    this.#say(this.#l.m.glossary.edits.exported(name));
  }

  readonly #discard = async () => {
    const done = await this.#glossary.store?.discardPending();
    this.#say(done?.kind === "done" ? this.#l.m.glossary.edits.discarded : this.#l.m.glossary.said.refused);
  };

  readonly #rejectedActed = async ({ what, rejected }: RejectedEvent) => {
    const store = this.#glossary.store;
    if (!store) return;
    switch (what) {
      case "export": this.#export(JSON.stringify(rejected, null, 2)); break;
      case "dismiss": await store.forgetRejected(rejected.mutation.muid); break;
      case "again": await this.#again(rejected); break;
      default: what satisfies never;
    }
  };

  /** The refused edit is forgotten only when the form that holds its words now is kept. */
  async #again(rejected: RejectedEvent["rejected"]): Promise<void> {
    const [store, forms] = [this.#glossary.store, this.#forms.store];
    if (!store || !forms) return;
    const { concept, forms: again, taken } = formsAgain(rejected, store.state);
    for (const { key, form } of again) forms.open(key, form);
    await forms.flush();
    if (forms.state.kept && again.length > 0) for (const { mutation } of taken) await store.forgetRejected(mutation.muid);
    this.#close();
    this.#router.store?.go({ kind: "glossary", id: store.state.id, concept });
  }

  #lists(state: GlossaryState) {
    const words = this.#l.m.glossary.edits;
    const { held, rejected, pending, glossary } = state;
    const store = this.#glossary.store;
    return html`
      ${held.length === 0 ? nothing : html`<section aria-labelledby="held">
        <h3 id="held">${words.held}</h3>
        <p>${words.heldHint}</p>
        <div class="row"><button type="button" class="go" @click=${() => { void store?.resendPending(); }}>${words.send}</button><button type="button" class="danger" @click=${this.#discard}>${words.discard}</button></div>
        <mq-edit-list .edits=${held} .glossary=${glossary}></mq-edit-list>
      </section>`}
      ${rejected.length === 0 ? nothing : html`<section aria-labelledby="rejected">
        <h3 id="rejected">${words.rejected}</h3>
        <p>${words.rejectedHint}</p>
        <mq-edit-list .edits=${rejected} .glossary=${glossary} @mq-rejected=${this.#rejectedActed}></mq-edit-list>
      </section>`}
      ${pending.length === 0 ? nothing : html`<section aria-labelledby="pending">
        <h3 id="pending">${words.pending}</h3>
        <p>${words.pendingHint}</p>
        <mq-edit-list .edits=${pending} .glossary=${glossary}></mq-edit-list>
      </section>`}
      ${held.length + rejected.length + pending.length === 0 ? nothing : html`<div><button type="button" @click=${() => { this.#export(store?.exportPending() ?? ""); }}>${words.exportAll}</button></div>`}`;
  }

  #body(state: GlossaryState) {
    const { link: words, role } = this.#l.m.glossary;
    const { chip, text, nextTry } = linkWords(state, this.#l);
    const { membership, pending, link } = state;
    const tries = link.kind === "waiting" || link.kind === "in-sync" || link.kind === "syncing";
    return html`<div class="body">
      <div class="state" role="status">
        <b>${chip}</b>
        <p>${text}</p>
        ${membership ? html`<p class="faint">${words.signedInAs(membership.name, role[membership.role])}</p>` : nothing}
        <p class="faint">${words.pending(pending.length, this.#l.number(pending.length))}</p>
        ${nextTry === null ? nothing : html`<p class="faint">${words.nextTry(this.#l.time(nextTry))}</p>`}
      </div>
      <div class="row">
        ${tries ? html`<button type="button" class="go" data-first-focus ?disabled=${this.trying} @click=${this.#try}>${this.trying ? words.trying : words.tryNow}</button>` : nothing}
        <a class="button" href=${`/g/${state.id}`} @click=${this.#close}>${words.toGlossary}</a>
      </div>
      ${this.#lists(state)}
    </div>`;
  }

  override render() {
    const state = this.#glossary.value;
    return html`<mq-dialog label=${this.#l.m.glossary.link.title} ?open=${this.open} @close=${this.#close}>${this.open && state ? this.#body(state) : nothing}</mq-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-sync-panel": MqSyncPanel;
  }
}
