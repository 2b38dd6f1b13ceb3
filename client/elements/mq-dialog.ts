import { LitElement, css, html, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";

/** Of what is seen, so much goes by with a page key; the last lines stay in view. */
const PAGE = 0.9;

const shown = new Set<MqDialog>();

/** Whether a dialog stands over the page: keys that act everywhere else rest. */
export function dialogIsOpen(): boolean {
  return shown.size > 0;
}

/**
 * A native modal dialog with a heading and a Close button: it keeps the focus inside, closes on Esc and on a press beside it, and
 * gives the focus back to what had it. The owner sets `open` and hears `close`.
 *
 *     <mq-dialog label="Export" ?open=${this.exporting} @close=${() => (this.exporting = false)}> … <div slot="actions"> … </div></mq-dialog>
 *
 * The slotted element with `data-first-focus` gets the focus first, else the browser's choice. Page keys turn what is longer than
 * the dialog, also from its buttons.
 * @fires close - when it was closed, by whatever means
 */
@customElement("mq-dialog")
export class MqDialog extends LitElement {
  static override styles = [base, controls, css`
    dialog {
      inline-size: min(36rem, calc(100vw - 2 * var(--space-4)));
      max-block-size: calc(100dvh - 2 * var(--space-5));
      padding: 0;
      border: 1px solid var(--rule-strong);
      border-radius: var(--radius-large);
      background: var(--sheet);
      color: var(--ink);
      box-shadow: var(--shadow-strong);
      overflow: hidden;
    }
    dialog[open] { display: flex; flex-direction: column; }
    dialog::backdrop { background: var(--veil); }
    :host([wide]) dialog { inline-size: min(64rem, calc(100vw - 2 * var(--space-4))); }
    .head { display: flex; align-items: center; gap: var(--space-4); padding: var(--space-3) var(--space-4); border-block-end: 1px solid var(--rule); }
    h2 { flex: 1; font-size: var(--text-l); font-weight: 600; }
    .body { flex: 1 1 auto; padding: var(--space-4); overflow: auto; }
    ::slotted([slot="actions"]) {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      justify-content: flex-end;
      padding: var(--space-3) var(--space-4);
      border-block-start: 1px solid var(--rule);
    }
  `];

  @property() label = "";
  @property({ type: Boolean }) open = false;
  /** For dialogs that show two texts side by side. */
  @property({ type: Boolean, reflect: true }) wide = false;

  @query("dialog") private readonly dialog!: HTMLDialogElement;
  @query(".body") private readonly body!: HTMLElement;
  readonly #l = new Localized(this);

  constructor() {
    super();
    this.addController({ hostDisconnected: () => { shown.delete(this); } });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("open")) return;
    if (this.open && !this.dialog.open) {
      this.dialog.showModal();
      shown.add(this);
      this.querySelector<HTMLElement>("[data-first-focus]")?.focus();
    } else if (!this.open && this.dialog.open) {
      this.dialog.close();
    }
  }

  readonly #closed = () => {
    this.open = false;
    shown.delete(this);
    this.dispatchEvent(new Event("close"));
  };

  readonly #pressed = (event: PointerEvent) => {
    if (event.target === this.dialog) this.dialog.close();
  };

  /** Within the body the browser does it. */
  readonly #keyed = (event: KeyboardEvent) => {
    const pages = event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : 0;
    if (pages === 0 || event.defaultPrevented || event.composedPath().includes(this.body)) return;
    event.preventDefault();
    this.body.scrollBy({ top: pages * PAGE * this.body.clientHeight });
  };

  override render() {
    return html`
      <dialog aria-labelledby="label" @close=${this.#closed} @pointerdown=${this.#pressed} @keydown=${this.#keyed}>
        <div class="head">
          <h2 id="label">${this.label}</h2>
          <button type="button" class="quiet" @click=${() => { this.dialog.close(); }}>${this.#l.m.app.close} <span aria-hidden="true">✕</span></button>
        </div>
        <div class="body"><slot></slot></div>
        <slot name="actions"></slot>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-dialog": MqDialog;
  }
}
