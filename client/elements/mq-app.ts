import { LitElement, html } from "lit";
import { customElement } from "lit/decorators.js";

/** The page: header, screen, announcements. */
@customElement("mq-app")
export class MqApp extends LitElement {
  override render() {
    return html`<h1>Muqabala</h1>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-app": MqApp;
  }
}
