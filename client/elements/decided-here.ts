/** What was decided about the words that a card shows, each decision to be taken back. */
import { html, nothing, type TemplateResult } from "lit";
import type { Judgement } from "../../glossary/names/name.ts";
import type { Messages } from "../messages/messages.ts";
import { judgementText } from "./judgement-text.ts";

/** @param withdraw null where the document cannot be changed */
export function decidedHere(decided: readonly Judgement[], m: Messages["names"], withdraw: ((judgement: Judgement) => void) | null): TemplateResult | typeof nothing {
  if (decided.length === 0) return nothing;
  return html`
    <section>
      <h3>${m.decided}</h3>
      <ul class="decided">${decided.map((judgement) => html`
        <li><span>${judgementText(judgement, m)}</span>
          ${withdraw ? html`<button type="button" class="link" aria-label=${m.withdrawSpoken(judgementText(judgement, m))} @click=${() => { withdraw(judgement); }}>${m.withdraw}</button>` : nothing}
        </li>`)}</ul>
    </section>`;
}
