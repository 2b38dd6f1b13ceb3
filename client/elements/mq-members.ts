import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { roles, type Membership, type Role } from "../../glossary/protocol.ts";
import { glossaryContext } from "../stores/contexts.ts";
import type { GlossaryStore } from "../stores/glossary-store.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import "./mq-dialog.ts";
import "./mq-invite.ts";
import { Watch } from "./watch.ts";

type Refusal = Exclude<Awaited<ReturnType<GlossaryStore["setRole"]>>, { kind: "done" }>;

/** Who takes part in the glossary and as what; an admin changes roles, ends memberships and invites. */
@customElement("mq-members")
export class MqMembers extends LitElement {
  static override styles = [base, controls, css`
    :host { display: grid; gap: var(--space-3); }
    h2 { font-size: var(--text-l); font-weight: 600; }
    ul { display: grid; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; align-items: center; gap: var(--space-1) var(--space-3); padding-block: var(--space-2); border-block-end: 1px solid var(--rule); }
    .name { font-weight: 550; overflow-wrap: anywhere; }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); }
    .faint { color: var(--ink-soft); }
    @media (max-width: 30rem) { li { grid-template-columns: minmax(0, 1fr) auto; } .name { grid-column: 1 / -1; } }
  `];

  @state() private members: readonly Membership[] | "asking" | "offline" = "asking";
  @state() private ending: Membership | null = null;
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state.membership, (a, b) => a?.user === b?.user && a?.role === b?.role);
  readonly #l = new Localized(this);
  #askedFor: string | undefined;

  protected override updated(): void {
    const user = this.#glossary.value?.user;
    if (user === undefined || user === this.#askedFor) return;
    this.#askedFor = user;
    void this.#ask();
  }

  readonly #ask = async () => {
    this.members = "asking";
    const reply = await this.#glossary.store?.members();
    this.members = reply?.kind === "done" ? reply.value : "offline";
  };

  #refused(reply: Refusal): void {
    const { refused } = this.#l.m.glossary.members;
    const text = reply.kind === "refused" ? (reply.code === "last-admin" || reply.code === "role" ? refused[reply.code] : refused.other(reply.message)) : refused.network;
    this.dispatchEvent(new ToastEvent(text));
  }

  async #setRole(member: Membership, role: Role | null): Promise<void> {
    const words = this.#l.m.glossary;
    const reply = await this.#glossary.store?.setRole(member.user, role);
    if (reply?.kind === "done") {
      this.dispatchEvent(new ToastEvent(role === null ? words.members.ended(member.name) : words.members.changed(member.name, words.role[role])));
    } else if (reply) this.#refused(reply);
    await this.#ask();
  }

  readonly #roleChosen = (event: Event & { currentTarget: HTMLSelectElement }, member: Membership) => {
    const role = roles[event.currentTarget.selectedIndex];
    if (role) void this.#setRole(member, role);
  };

  readonly #end = () => {
    const member = this.ending;
    this.ending = null;
    if (member) void this.#setRole(member, null);
  };

  readonly #signOut = async () => {
    const reply = await this.#glossary.store?.signOut();
    if (reply?.kind === "done") {
      this.#askedFor = undefined;
      this.dispatchEvent(new ToastEvent(this.#l.m.glossary.members.signedOutNow));
    } else if (reply) this.#refused(reply);
  };

  #member(member: Membership, self: Membership) {
    const { members: words, role } = this.#l.m.glossary;
    const name = member.name === "" ? words.former : member.name;
    const mine = member.user === self.user;
    return html`<li>
      <span class="name"><bdi>${name}</bdi>${mine ? html` <span class="faint">(${words.you})</span>` : nothing}</span>
      ${self.role === "admin" && member.name !== "" ? html`
        <select aria-label=${words.roleOf(name)} @change=${(event: Event & { currentTarget: HTMLSelectElement }) => { this.#roleChosen(event, member); }}>
          ${roles.map((each) => html`<option value=${each} ?selected=${each === member.role}>${role[each]}</option>`)}
        </select>
        <button type="button" class="danger" aria-label=${words.endOf(name)} @click=${() => { this.ending = member; }}>${words.end}</button>` : html`<span class="faint">${role[member.role]}</span>`}
    </li>`;
  }

  #list(self: Membership) {
    const words = this.#l.m.glossary.members;
    if (this.members === "asking") return html`<p role="status">${words.loading}</p>`;
    if (this.members === "offline") return html`<p class="row" role="status">${words.refused.network} <button type="button" @click=${this.#ask}>${words.again}</button></p>`;
    return html`<ul>${this.members.map((member) => this.#member(member, self))}</ul>`;
  }

  override render() {
    const { members: words, link, role, roleGives } = this.#l.m.glossary;
    const self = this.#glossary.value;
    if (!self) return html`<h2 id="members">${words.title}</h2><p>${words.signedOut}</p>`;
    return html`
      <h2 id="members">${words.title}</h2>
      <p class="row"><span>${link.signedInAs(self.name, role[self.role])}. ${roleGives[self.role]}</span> <button type="button" @click=${this.#signOut}>${words.signOut}</button></p>
      ${this.#list(self)}
      ${self.role === "admin" ? html`<mq-invite></mq-invite>` : html`<p class="faint">${words.onlyAdmins}</p>`}
      <mq-dialog label=${words.endTitle} ?open=${this.ending !== null} @close=${() => { this.ending = null; }}>
        <p>${this.ending ? words.endText(this.ending.name) : nothing}</p>
        <div slot="actions">
          <button type="button" data-first-focus @click=${() => { this.ending = null; }}>${this.#l.m.app.cancel}</button>
          <button type="button" class="danger" @click=${this.#end}>${words.end}</button>
        </div>
      </mq-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-members": MqMembers;
  }
}
