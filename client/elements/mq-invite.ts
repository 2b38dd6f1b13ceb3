import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { joinLink, roles, type Role } from "../../glossary/protocol.ts";
import { glossaryContext } from "../stores/contexts.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import { Watch } from "./watch.ts";

const HOURS = ["24", "168", "720"] as const;

/** Makes a link that lets one person into the glossary. It is shown once, to be copied. */
@customElement("mq-invite")
export class MqInvite extends LitElement {
  static override styles = [base, controls, css`
    :host { display: grid; gap: var(--space-3); padding-block-start: var(--space-2); }
    h3 { font-size: 1rem; font-weight: 600; }
    .row { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-2) var(--space-3); }
    label { display: grid; gap: var(--space-1); }
    .link { flex: 1 1 18rem; min-inline-size: 0; text-decoration: none; color: inherit; padding: 0; }
    .link input { inline-size: 100%; font-family: ui-monospace, monospace; }
    .faint { color: var(--ink-soft); font-size: var(--text-s); }
  `];

  @state() private as: Role = "contributor";
  @state() private hours: (typeof HOURS)[number] = "168";
  @state() private link: { readonly address: string; readonly expires: number } | null = null;
  @state() private said = "";
  @query("#link") private readonly field!: HTMLInputElement | null;
  @query("#role") private readonly roleField!: HTMLSelectElement;
  @query("#hours") private readonly hoursField!: HTMLSelectElement;
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state.id);
  readonly #l = new Localized(this);

  protected override firstUpdated(): void {
    // Only now are the options there that the values have to be among.
    this.roleField.value = this.as;
    this.hoursField.value = this.hours;
  }

  readonly #make = async () => {
    const { refused } = this.#l.m.glossary.members;
    const id = this.#glossary.value;
    const reply = await this.#glossary.store?.invite({ role: this.as, hours: Number(this.hours), uses: 1 });
    if (!reply || id === undefined) return;
    if (reply.kind !== "done") {
      this.dispatchEvent(new ToastEvent(reply.kind === "refused" ? (reply.code === "role" ? refused.role : refused.other(reply.message)) : refused.network));
      return;
    }
    this.link = { address: joinLink(location.origin, id, reply.value.token), expires: Date.parse(reply.value.expires) };
    this.said = "";
    await this.updateComplete;
    this.field?.focus();
    this.field?.select();
  };

  /** On a plain http address there is no clipboard, and elsewhere the browser may refuse: then the person copies. */
  readonly #copy = async () => {
    const words = this.#l.m.glossary.members.invite;
    this.field?.focus();
    this.field?.select();
    try {
      // Missing on a plain http address, whatever the types say.
      if (!("clipboard" in navigator)) throw new DOMException("no clipboard", "NotAllowedError");
      await navigator.clipboard.writeText(this.link?.address ?? "");
      this.said = words.copied;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.said = words.copyByHand;
    }
  };

  override render() {
    const { members: { invite: words }, role } = this.#l.m.glossary;
    return html`
      <h3>${words.title}</h3>
      <p>${words.text}</p>
      <div class="row">
        <label for="role">${words.role}<select id="role" @change=${() => { this.as = roles[this.roleField.selectedIndex] ?? "contributor"; }}>
          ${roles.map((each) => html`<option value=${each}>${role[each]}</option>`)}</select></label>
        <label for="hours">${words.valid}<select id="hours" @change=${() => { this.hours = HOURS[this.hoursField.selectedIndex] ?? "168"; }}>
          ${HOURS.map((each) => html`<option value=${each}>${words.hours[each]}</option>`)}</select></label>
        <button type="button" class="go" @click=${this.#make}>${words.do}</button>
      </div>
      ${this.link ? html`
        <div class="row">
          <label class="link" for="link">${words.link}<input id="link" type="text" readonly dir="ltr" .value=${this.link.address}></label>
          <button type="button" @click=${this.#copy}>${words.copy}</button>
        </div>
        <p class="faint">${words.expires(this.#l.dateTime(this.link.expires))}</p>` : nothing}
      <p role="status">${this.said}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-invite": MqInvite;
  }
}
