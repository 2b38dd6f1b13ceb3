import { html, type ReactiveControllerHost, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";

/**
 * What a screen says to screen readers alone: the last words in a live region, told again also when they are the same.
 *
 *     readonly #announcer = new Announcer(this);
 *     this.#announcer.say("…");
 *     render() { return html`… ${this.#announcer.render()}`; }
 *
 * The element needs the `base` styles, which hide the region.
 */
export class Announcer {
  readonly #host: ReactiveControllerHost;
  #said = "";
  #times = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  say(text: string): void {
    this.#said = text;
    this.#times += 1;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${keyed(this.#times, html`<p>${this.#said}</p>`)}</div>`;
  }
}
