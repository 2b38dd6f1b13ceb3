import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Entity, EntityId, WriteId } from "../../glossary/entity.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import { mainGlossary } from "../../glossary/protocol.ts";
import { saveFile } from "../files/save-file.ts";
import { pathOf, routerContext } from "../router.ts";
import { glossaryContext, glossaryFormsContext } from "../stores/contexts.ts";
import type { Resolution } from "../stores/glossary-drafts.ts";
import type { GlossaryFormsState } from "../stores/glossary-forms.ts";
import type { GlossaryState } from "../stores/glossary-state.ts";
import { conceptOf, passesFilter, searchConcepts, viewOf, type GlossaryFilter } from "../stores/glossary-view.ts";
import { saveGlossaryForm, type FormTarget } from "../stores/save-glossary-form.ts";
import { glossaryScreen } from "../styles/glossary-screen.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { Announcer } from "./announcer.ts";
import { ToastEvent } from "./app-events.ts";
import { ConceptHistory } from "./concept-history.ts";
import { DrawnGlossary } from "./drawn-glossary.ts";
import { dropForm } from "./drop-form.ts";
import type { ConceptEvent, GlossaryAct, GlossaryActEvent } from "./glossary-events.ts";
import { mayJudge, mayPropose } from "./glossary-rights.ts";
import { Localized } from "./localized.ts";
import { MemberNames } from "./member-names.ts";
import "./mq-concept-form.ts";
import type { MqConceptForm } from "./mq-concept-form.ts";
import "./mq-concept-list.ts";
import type { MqConceptList } from "./mq-concept-list.ts";
import "./mq-concept.ts";
import type { MqConcept } from "./mq-concept.ts";
import "./mq-delete-entity.ts";
import "./mq-glossary-bar.ts";
import type { GlossaryFilterEvent, SearchEvent } from "./mq-glossary-bar.ts";
import { deletedText, savedText } from "./outcome-text.ts";
import type { People } from "./people.ts";
import { ToldWrites } from "./told-writes.ts";
import { entityText } from "./value-text.ts";
import { Watch } from "./watch.ts";

/**
 * The Glossary screen: search and filters, the list of concepts, and the concept in hand. Parts tell it what was asked for; it
 * alone calls the stores.
 */
@customElement("mq-glossary")
export class MqGlossary extends LitElement {
  static override styles = [base, controls, banner, glossaryScreen];

  @state() private words = "";
  @state() private filter: GlossaryFilter = "all";
  @state() private deleting: Entity | null = null;
  @query("mq-concept-list") private readonly list!: MqConceptList | null;
  @query("mq-concept") private readonly concept!: MqConcept | null;
  @query("mq-concept-form") private readonly newConcept!: MqConceptForm | null;

  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state);
  readonly #forms = new Watch(this, glossaryFormsContext, (forms) => forms.state);
  readonly #route = new Watch(this, routerContext, (router) => router.state);
  readonly #names = new MemberNames(this, this.#glossary);
  readonly #history = new ConceptHistory(this, this.#glossary);
  readonly #announcer = new Announcer(this);
  readonly #l = new Localized(this);
  readonly #writes = new ToldWrites(this, this.#glossary, this.#l);
  readonly #drawn = new DrawnGlossary();

  /** Shows what passes the filter, and gives the list the focus. */
  async show(filter: GlossaryFilter): Promise<void> {
    this.words = "";
    this.filter = filter;
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focus();
  }

  protected override updated(): void {
    this.#history.follow(this.#shownId);
  }

  get #shownId(): EntityId | null {
    return this.#route.value?.kind === "glossary" ? this.#route.value.concept : null;
  }

  get #prefix(): string {
    return this.#glossary.value?.id ?? "";
  }

  get #newKey(): string {
    return `${this.#prefix}/new-concept`;
  }

  #show(concept: EntityId | null, how: "go" | "replace" = "go"): void {
    const id = this.#glossary.value?.id;
    if (id !== undefined) this.#route.store?.[how]({ kind: "glossary", id, concept });
  }

  readonly #conceptChosen = async (event: ConceptEvent) => {
    const narrow = getComputedStyle(this).getPropertyValue("--narrow").trim() === "1";
    if (narrow && !event.enter) return;
    this.#show(event.concept, event.enter ? "go" : "replace");
    if (!event.enter) return;
    await this.updateComplete;
    await this.concept?.updateComplete;
    this.concept?.focus();
  };

  readonly #backToList = async () => {
    this.#show(null);
    await this.updateComplete;
    this.list?.focus();
  };

  readonly #acted = (event: GlossaryActEvent) => {
    void this.#do(event.act);
  };

  async #do(act: GlossaryAct): Promise<void> {
    const forms = this.#forms.store;
    switch (act.kind) {
      case "open-form": forms?.open(act.key, act); break;
      case "type": forms?.type(act.key, act.field, act.text); break;
      case "cancel-form": this.#cancel(act.key); break;
      case "download-form": this.#download(act.key); break;
      case "save-form": await this.#save(act.key, act.target); break;
      case "judge": await this.#writes.judge(act.term, act.workflow); break;
      case "use": await this.#writes.use(act.term, act.usage); break;
      case "delete": this.deleting = act.entity; break;
      case "resolve": await this.#resolve(act.conflict, act.resolution); break;
      case "history": await this.#history.ask(act.concept); break;
      default: act satisfies never;
    }
  }

  #cancel(key: string): void {
    const toast = this.#forms.store && dropForm(key, this.#forms.store, this.#l.m.glossary.edit);
    if (toast) this.dispatchEvent(toast);
  }

  #download(key: string): void {
    const form = this.#forms.store?.state.forms.get(key);
    if (!form) return;
    const text = Object.entries(form.fields).filter(([, words]) => words !== "").map(([field, words]) => `${field}: ${words}`).join("\n");
    saveFile({ name: `${this.#l.m.glossary.edit.fileName}.txt`, mime: "text/plain", bytes: new TextEncoder().encode(`${text}\n`) });
  }

  async #save(key: string, target: FormTarget): Promise<void> {
    const [glossary, forms] = [this.#glossary.store, this.#forms.store];
    if (!glossary || !forms) return;
    const words = this.#l.m.glossary.said;
    const outcome = await saveGlossaryForm(glossary, forms, key, target, this.#l.locale);
    switch (outcome.kind) {
      case "kept": case "unchanged": return;
      case "gone": this.#announcer.say(words.gone); this.dispatchEvent(new ToastEvent(words.gone)); return;
      case "read-only": this.dispatchEvent(new ToastEvent(words.refused)); return;
      case "saved": break;
      default: outcome satisfies never;
    }
    if (target.kind === "concept") {
      this.#show(outcome.entity);
      await this.updateComplete;
      await this.concept?.updateComplete;
      this.concept?.focus();
    }
    const form = target.kind === "concept" || target.kind === "term" ? entityText(outcome.entity, glossary.state.glossary, this.#l) : "";
    this.#announcer.say(savedText(target, form, words));
  }

  async #resolve(conflict: Conflict, resolution: Resolution): Promise<void> {
    const outcome = await this.#glossary.store?.resolve(conflict, resolution);
    const words = this.#l.m.glossary.said;
    if (outcome?.kind === "saved") {
      this.#announcer.say(words.resolved);
      await this.updateComplete;
      this.concept?.focus();
    } else this.#writes.tell(outcome, words.resolved);
  }

  readonly #delete = async () => {
    const entity = this.deleting;
    const state = this.#glossary.value;
    this.deleting = null;
    if (!entity || !state) return;
    const text = entityText(entity.id, state.glossary, this.#l);
    const outcome = await this.#glossary.store?.remove(entity);
    if (outcome?.kind !== "saved") {
      this.#writes.tell(outcome, "");
      return;
    }
    if (entity.kind === "concept") this.#show(null);
    this.dispatchEvent(new ToastEvent(deletedText(entity, text, this.#l.m.glossary.said)));
    await this.updateComplete;
    if (entity.kind === "concept") this.list?.focus();
    else this.concept?.focus();
  };

  readonly #add = async () => {
    this.#forms.store?.open(this.#newKey, { fields: { arabic: "", english: "", variants: "", definition: "", definitionSource: "", subjectField: "" }, seen: {} });
    await this.updateComplete;
    await this.newConcept?.updateComplete;
    this.newConcept?.focus();
  };

  readonly #searched = (event: SearchEvent) => {
    this.words = event.words;
    if (event.enter) this.list?.focus();
  };

  readonly #filtered = (event: GlossaryFilterEvent) => {
    this.filter = event.filter;
  };

  #message(text: string, way: TemplateResult | typeof nothing = nothing) {
    return html`<div class="message"><p role="status">${text}</p>${way}</div>`;
  }

  #pane(state: GlossaryState) {
    const m = this.#l.m.glossary;
    const { membership: member, entities, glossary } = state;
    const forms: GlossaryFormsState["forms"] = this.#forms.value?.forms ?? new Map();
    const kept = this.#forms.value?.kept ?? true;
    const people: People = { names: this.#names.byId, self: member?.user ?? null };
    const adding = forms.get(this.#newKey);
    if (adding) return html`<mq-concept-form .form=${adding} .key=${this.#newKey} .glossaryId=${state.id} .glossary=${glossary} .judge=${mayJudge(member)} .kept=${kept}></mq-concept-form>`;
    const id = this.#shownId;
    if (id === null) return html`<p class="choose">${m.chooseConcept}</p>`;
    const concept = glossary.concepts.get(id);
    const conflicts = state.conflicts.filter(({ entity }) => conceptOf(entities, entity) === id);
    if (!concept) return html`<p class="choose">${m.noConcept}</p>`;
    const history = this.#history.of(id);
    if (conflicts.length > 0 && history.kind === "unasked" && member) void Promise.resolve().then(() => this.#history.ask(id));
    const waiting: ReadonlySet<EntityId> = new Set(state.pending.map(({ mutation }) => mutation.entity));
    const authors: ReadonlyMap<WriteId, string | null> = new Map(history.kind === "there" ? history.records.map(({ mutation, user }) => [mutation.muid, user]) : []);
    return html`<mq-concept .view=${viewOf(concept)} .glossary=${glossary} .conflicts=${conflicts} .waiting=${waiting} .authors=${authors}
      .people=${people} .member=${member} .forms=${forms} .formPrefix=${this.#prefix} .kept=${kept} .history=${history}></mq-concept>`;
  }

  override render() {
    const state = this.#glossary.value;
    const m = this.#l.m.glossary;
    if (!state || state.kind === "loading") return this.#message(m.loading);
    if (state.kind === "newer") return this.#message(m.newer);
    if (state.kind === "failed") return this.#message(m.failed(state.failure?.kind ?? ""));
    if (state.link.kind === "not-joined" && state.id !== mainGlossary) return this.#message(m.notHere(state.id), html`<a class="button" href=${pathOf({ kind: "glossary", id: mainGlossary, concept: null })}>${m.toMain}</a>`);
    const { views, marks } = this.#drawn.of(state);
    const self = state.membership?.user ?? null;
    const found = searchConcepts(state.glossary, views, this.words).filter((view) => passesFilter(this.filter, view, marks.get(view.concept.id), self));
    const open = this.#shownId !== null || (this.#forms.value?.forms.has(this.#newKey) ?? false);
    return html`
      <div class="frame ${open ? "open" : ""}" @mq-glossary-act=${this.#acted} @mq-concept=${this.#conceptChosen}>
        <mq-glossary-bar .words=${this.words} .filter=${this.filter} .views=${views} .marks=${marks} .self=${self} .found=${found.length} .mayAdd=${mayPropose(state.membership)}
          @mq-search=${this.#searched} @mq-glossary-filter=${this.#filtered} @mq-add=${this.#add}></mq-glossary-bar>
        <div class="main">
          <div class="side">
            ${views.length === 0 ? html`<p class="choose">${m.empty}</p>` : found.length === 0 ? html`<p class="nothing">${m.nothing} <button type="button" @click=${() => { this.words = ""; this.filter = "all"; }}>${m.showAll}</button></p>` : nothing}
            <mq-concept-list .concepts=${found} .marks=${marks} .current=${this.#shownId}></mq-concept-list>
          </div>
          <div class="pane" role="region" aria-label=${m.concept.about}>
            <a class="back" href=${`/g/${state.id}`} @click=${(event: Event) => { event.preventDefault(); event.stopPropagation(); void this.#backToList(); }}><span aria-hidden="true">${this.#l.direction === "rtl" ? "→" : "←"}</span> ${m.back}</a>
            ${this.#pane(state)}
          </div>
        </div>
      </div>
      <mq-delete-entity .entity=${this.deleting} .glossary=${state.glossary} @mq-delete=${this.#delete} @close=${() => { this.deleting = null; }}></mq-delete-entity>
      ${this.#announcer.render()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-glossary": MqGlossary;
  }
}
