import { LitElement, css, html, nothing } from "lit";
import { customElement, query } from "lit/decorators.js";
import type { GlossaryId } from "../../glossary/protocol.ts";
import { pathOf } from "../router.ts";
import { glossaryContext, glossaryFormsContext, joinContext } from "../stores/contexts.ts";
import { nameLimit, type JoinFault, type JoinState } from "../stores/join-form.ts";
import { formLook } from "../styles/glossary.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { Localized } from "./localized.ts";
import "./mq-form-field.ts";
import type { MqFormField, TypedEvent } from "./mq-form-field.ts";
import { Watch } from "./watch.ts";

/** Under which the typed name is kept. */
const KEY = "join";

/** The screen to which a link into a glossary leads: what the link gives, the name to join with, and what came of it. */
@customElement("mq-join")
export class MqJoin extends LitElement {
  static override styles = [base, controls, banner, formLook, css`
    :host { display: grid; gap: var(--space-4); align-content: start; inline-size: min(34rem, 100%); margin-inline: auto; padding: var(--space-6) var(--space-4) var(--space-7); }
    h1 { font: 600 var(--text-xl) / 1.3 var(--read); }
    :host(:lang(ar)) h1 { font-family: var(--read-ar); }
    h1:focus-visible { outline-offset: 4px; }
    form { padding: var(--space-4); border: 1px solid var(--rule); border-radius: var(--radius-large); background: var(--sheet); }
    [role="alert"]:not(:has(.banner)) { display: none; }
    .role { font-weight: 600; }
  `];

  @query("mq-form-field") private readonly field!: MqFormField | null;
  @query("h1") private readonly heading!: HTMLElement;
  readonly #join = new Watch(this, joinContext, (join) => join.state);
  readonly #forms = new Watch(this, glossaryFormsContext, (forms) => forms.state.forms.get(KEY) ?? null);
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state.id);
  readonly #l = new Localized(this);

  get #name(): string {
    return this.#forms.value?.fields["name"] ?? "";
  }

  readonly #typed = (event: TypedEvent) => {
    this.#forms.store?.open(KEY, { fields: { name: "" }, seen: {} });
    this.#forms.store?.type(KEY, "name", event.text);
  };

  readonly #submit = async (event: Event) => {
    event.preventDefault();
    await this.#join.store?.join(this.#name);
    await this.updateComplete;
    if (this.#join.value?.kind === "joined") {
      this.#forms.store?.close(KEY);
      this.heading.focus();
    } else this.field?.focus();
  };

  /** The form's own way to be sent by Enter does not reach into the field's shadow. */
  readonly #keyed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.isComposing && !(event.composedPath()[0] instanceof HTMLButtonElement)) void this.#submit(event);
  };

  #faultText(fault: JoinFault): string {
    const { refused } = this.#l.m.glossary.join;
    switch (fault.kind) {
      case "name-empty": case "name-long": return "";
      case "token": case "network": case "too-many": return refused[fault.kind];
      case "storage": return fault.why === "full" ? this.#l.m.glossary.said.full : this.#l.m.glossary.said.refused;
      case "other": return refused.other(fault.reason);
      default: return fault satisfies never;
    }
  }

  #nameFault(fault: JoinFault | null): string {
    const words = this.#l.m.glossary.join;
    if (fault?.kind === "name-empty") return words.nameEmpty;
    return fault?.kind === "name-long" ? words.nameLong(this.#l.number(fault.length), this.#l.number(nameLimit)) : "";
  }

  #ready({ glossary, busy, fault }: Extract<JoinState, { kind: "ready" }>) {
    const words = this.#l.m.glossary.join;
    const said = fault ? this.#faultText(fault) : "";
    return html`
      <p>${words.text(glossary)}</p>
      <p class="hint">${words.once}</p>
      <form @submit=${this.#submit} @keydown=${this.#keyed}>
        <mq-form-field name="name" .label=${words.name} .hint=${words.nameHint} .value=${this.#name} .fault=${this.#nameFault(fault)} @mq-typed=${this.#typed}></mq-form-field>
        <div role="alert">${said === "" ? nothing : html`<div class="banner problem"><p>${said}</p></div>`}</div>
        <div class="actions"><button type="submit" class="go" aria-disabled=${busy ? "true" : "false"}>${busy ? words.joining : words.do}</button></div>
      </form>`;
  }

  #toGlossary(id: GlossaryId) {
    return html`<div><a class="button" href=${pathOf({ kind: "glossary", id, concept: null })}>${this.#l.m.glossary.join.toGlossary}</a></div>`;
  }

  #body(state: JoinState) {
    const { join: words, role, roleGives } = this.#l.m.glossary;
    switch (state.kind) {
      case "ready": return this.#ready(state);
      case "joined": return html`
        <p role="status">${words.joined(state.glossary)} <span class="role">${words.asRole(role[state.role])}</span> ${roleGives[state.role]}</p>
        ${this.#toGlossary(state.glossary)}`;
      case "broken": return html`<div class="banner problem"><p>${words.broken} ${words.brokenText}</p></div>`;
      case "no-link": return html`<p>${words.noLink} ${words.noLinkText}</p>${this.#glossary.value === undefined ? nothing : this.#toGlossary(this.#glossary.value)}`;
      default: return state satisfies never;
    }
  }

  override render() {
    const state = this.#join.value;
    return html`<h1 tabindex="-1">${this.#l.m.glossary.join.title}</h1>${state ? this.#body(state) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-join": MqJoin;
  }
}
