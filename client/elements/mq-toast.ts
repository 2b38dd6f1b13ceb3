import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { base, controls } from "../styles/shared.ts";
import type { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";

export interface Toast extends Pick<ToastEvent, "text" | "action"> {
  readonly number: number;
}

/**
 * The short words at the foot of the page. They go when the person takes them up or away; the owner takes the oldest out in
 * time, but not while the pointer or the focus is on them.
 * @fires mq-toast-done - the toast of that number is finished with
 */
@customElement("mq-toast")
export class MqToast extends LitElement {
  static override styles = [base, controls, css`
    :host { position: fixed; inset-block-end: var(--space-6); inset-inline: 0; z-index: 10; display: grid; justify-items: center; pointer-events: none; }
    div { display: grid; gap: var(--space-2); inline-size: fit-content; max-inline-size: calc(100% - 2 * var(--space-4)); }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-4);
      padding: var(--space-2) var(--space-4);
      border: 1px solid var(--rule-strong);
      border-radius: var(--radius);
      background: var(--raised);
      box-shadow: var(--shadow-strong);
      pointer-events: auto;
    }
    p span { flex: 1; }
    @media print { :host { display: none; } }
  `];

  @property({ attribute: false }) toasts: readonly Toast[] = [];
  readonly #l = new Localized(this);

  #done(toast: Toast): void {
    this.dispatchEvent(new ToastDoneEvent(toast.number));
  }

  override render() {
    return html`<div role="status">${repeat(this.toasts, (toast) => toast.number, (toast) => html`
      <p>
        <span>${toast.text}</span>
        ${toast.action ? html`<button type="button" @click=${() => { toast.action?.run(); this.#done(toast); }}>${toast.action.label}</button>` : nothing}
        <button type="button" class="quiet" aria-label=${this.#l.m.app.dismiss} @click=${() => { this.#done(toast); }}>✕</button>
      </p>`)}</div>`;
  }
}

export class ToastDoneEvent extends Event {
  static readonly type = "mq-toast-done";
  readonly number: number;

  constructor(number: number) {
    super(ToastDoneEvent.type);
    this.number = number;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-toast": MqToast;
  }
}
