import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { saveFile } from "../files/save-file.ts";
import { sessionContext } from "../stores/contexts.ts";
import type { ExportKind } from "../stores/export-document.ts";
import type { OpenSession } from "../stores/session-state.ts";
import type { SessionStore } from "../stores/session-store.ts";
import { base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import { countPassing } from "./pair-filter.ts";
import { Watch } from "./watch.ts";

/**
 * The dialog that gives the open document out again: each text in its own form, or what ties their sentences together.
 * @fires close - when it was closed
 */
@customElement("mq-export")
export class MqExport extends LitElement {
  static override styles = [base, controls, css`
    ul { display: grid; gap: var(--space-2); }
    li { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 var(--space-4); padding: var(--space-3); border: 1px solid var(--rule); border-radius: var(--radius); }
    li p { color: var(--ink-soft); }
    h3 { font-size: inherit; font-weight: 600; }
    .about { margin-block: 0 var(--space-3); color: var(--ink-soft); }
    .said { justify-content: start; color: var(--settled); }
    .said:not(:empty) { padding: var(--space-3) var(--space-4); }
    .said:empty { border: 0; }
  `];

  @property({ type: Boolean }) open = false;
  @state() private said = "";
  readonly #session = new Watch(this, sessionContext, (session) => session.state);
  readonly #l = new Localized(this);

  #save(what: ExportKind): void {
    const session = this.#session.store;
    if (!session) return;
    const refusal = this.#settle(session);
    if (refusal !== undefined) {
      this.said = refusal;
      return;
    }
    const file = session.exportFile(what);
    saveFile(file);
    session.markExported();
    const words = this.#l.m.export;
    this.said = file.dropped > 0 ? `${words.saved(file.name)} ${words.dropped(file.dropped)}` : words.saved(file.name);
  }

  /** A file holds what is typed too. @returns in words why that cannot be: the edit is then still open */
  #settle(session: SessionStore): string | undefined {
    if (session.state.kind !== "open" || session.state.role !== "writer") return undefined;
    session.settleEdit();
    const { editing, notice } = session.state;
    return editing && notice?.kind === "refused" ? this.#l.m.review.refused[notice.why] : undefined;
  }

  readonly #closed = () => {
    this.said = "";
    this.dispatchEvent(new Event("close"));
  };

  #offers(session: OpenSession) {
    const words = this.#l.m.export;
    const kinds: readonly ExportKind[] = session.document.source ? ["target", "source", "links", "tsv", "tmx"] : ["target"];
    const open = countPassing("unaccepted", session.document.pairs);
    const alone = countPassing("no-counterpart", session.document.pairs);
    return html`
      <p class="about">
        ${session.exportedAt === null ? words.never : words.last(this.#l.dateTime(session.exportedAt))}
        ${open > 0 && session.document.source ? words.open(open) : nothing}
      </p>
      <ul>${kinds.map((kind) => html`
        <li>
          <div><h3>${words.what[kind]}</h3><p>${words.hint[kind]} ${kind === "tmx" && alone > 0 ? words.alone(alone) : nothing}</p></div>
          <button type="button" class=${kind === "target" ? "go" : ""} ?data-first-focus=${kind === "target"} aria-label=${words.saveOf(words.what[kind])} @click=${() => { this.#save(kind); }}>${words.save}</button>
        </li>`)}
      </ul>
      <p class="said" slot="actions" role="status">${this.said}</p>
    `;
  }

  override render() {
    const session = this.#session.value;
    return html`
      <mq-dialog label=${this.#l.m.export.title} ?open=${this.open} @close=${this.#closed}>
        ${this.open && session?.kind === "open" ? this.#offers(session) : nothing}
      </mq-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-export": MqExport;
  }
}
