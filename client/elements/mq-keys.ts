import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base, keys } from "../styles/shared.ts";
import { keyCaps, type KeyBinding } from "./key-bindings.ts";
import { onMac } from "./platform.ts";

/** The keys of a binding as they are printed on the keyboard. */
@customElement("mq-keys")
export class MqKeys extends LitElement {
  static override styles = [base, keys];

  @property({ attribute: false }) binding: KeyBinding | undefined;

  override render() {
    return this.binding ? html`<kbd dir="ltr">${keyCaps(this.binding, onMac).join(" ")}</kbd>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-keys": MqKeys;
  }
}
