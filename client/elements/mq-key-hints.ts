import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../styles/shared.ts";
import type { KeyHint } from "./key-hints.ts";
import "./mq-keys.ts";

/** The line at the foot of a screen with its first keys; a narrow screen has no room for it. */
@customElement("mq-key-hints")
export class MqKeyHints extends LitElement {
  static override styles = [base, css`
    :host { display: block; }
    footer { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); block-size: 2.2em; padding: 5px var(--space-4); border-block-start: 1px solid var(--rule); background: var(--sheet); color: var(--ink-faint); font-size: var(--text-s); overflow: hidden; }
    span { display: inline-flex; gap: 6px; align-items: center; white-space: nowrap; }
    @media (max-width: 1000px) { :host { display: none; } }
  `];

  @property({ attribute: false }) hints: readonly KeyHint[] = [];

  override render() {
    return html`<footer>${this.hints.map(({ binding, label }) => html`<span><mq-keys .binding=${binding}></mq-keys> ${label}</span>`)}</footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-key-hints": MqKeyHints;
  }
}
