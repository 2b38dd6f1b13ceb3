import { LitElement, html, nothing, type TemplateResult } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { wordsOf, type Entity, type EntityId, type WriteId } from "../../glossary/entity.ts";
import type { Usage, Workflow } from "../../glossary/fields.ts";
import type { Concept } from "../../glossary/glossary.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import { mainGlossary } from "../../glossary/protocol.ts";
import { saveFile } from "../files/save-file.ts";
import { pathOf, routerContext } from "../router.ts";
import { glossaryContext, glossaryFormsContext } from "../stores/contexts.ts";
import type { Resolution } from "../stores/glossary-drafts.ts";
import type { GlossaryFormsState } from "../stores/glossary-forms.ts";
import type { GlossaryState, WriteOutcome } from "../stores/glossary-state.ts";
import type { GlossaryStore } from "../stores/glossary-store.ts";
import { conceptOf, listConcepts, marksOf, passesFilter, searchConcepts, viewOf, type ConceptView, type GlossaryFilter } from "../stores/glossary-view.ts";
import { saveGlossaryForm, type FormTarget } from "../stores/save-glossary-form.ts";
import { glossaryScreen } from "../styles/glossary-screen.ts";
import { banner, base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import type { ConceptEvent, GlossaryAct, GlossaryActEvent } from "./glossary-events.ts";
import { mayJudge, mayPropose } from "./glossary-rights.ts";
import { Localized } from "./localized.ts";
import "./mq-concept-form.ts";
import type { MqConceptForm } from "./mq-concept-form.ts";
import type { HistoryState } from "./mq-concept-history.ts";
import "./mq-concept-list.ts";
import type { MqConceptList } from "./mq-concept-list.ts";
import "./mq-concept.ts";
import type { MqConcept } from "./mq-concept.ts";
import "./mq-dialog.ts";
import "./mq-glossary-bar.ts";
import type { GlossaryFilterEvent, SearchEvent } from "./mq-glossary-bar.ts";
import type { People } from "./people.ts";
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
  @state() private said = "";
  @state() private deleting: Entity | null = null;
  /** `of` is the concept as it was when the server was asked. */
  @state() private history: { readonly concept: EntityId | null; readonly of: Concept | undefined; readonly state: HistoryState } = { concept: null, of: undefined, state: { kind: "unasked" } };
  @state() private names: ReadonlyMap<string, string> = new Map();
  @query("mq-concept-list") private readonly list!: MqConceptList | null;
  @query("mq-concept") private readonly concept!: MqConcept | null;
  @query("mq-concept-form") private readonly newConcept!: MqConceptForm | null;

  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state);
  readonly #forms = new Watch(this, glossaryFormsContext, (forms) => forms.state);
  readonly #route = new Watch(this, routerContext, (router) => router.state);
  readonly #l = new Localized(this);
  #timesSaid = 0;
  #namedFor: string | undefined;
  #drawn: Drawn | undefined;

  /** Shows what passes the filter, and gives the list the focus. */
  async show(filter: GlossaryFilter): Promise<void> {
    this.words = "";
    this.filter = filter;
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focus();
  }

  protected override updated(): void {
    const glossary = this.#glossary.value;
    if (!glossary) return;
    this.#askNames(glossary);
    this.#refreshHistory(glossary);
  }

  /** The names of members are asked for once for each who signs in, and anew when somebody unknown wrote something. */
  #askNames({ membership, link, entities }: GlossaryState): void {
    if (!membership || link.kind !== "in-sync") return;
    const unknown = [...entities.values()].find(({ by }) => by !== null && !this.names.has(by))?.by ?? "";
    const asked = `${membership.user} ${unknown}`;
    if (this.#namedFor === asked) return;
    this.#namedFor = asked;
    void this.#glossary.store?.members().then((reply) => {
      if (reply.kind === "done") this.names = new Map(reply.value.map(({ user, name }) => [user, name]));
    });
  }

  /** Made anew only when something changed: with every key that is typed the screen is drawn again. */
  #drawnOf(state: GlossaryState): Drawn {
    const { glossary } = state;
    if (this.#drawn?.state !== state) this.#drawn = { state, marks: marksOf(state), views: this.#drawn?.state.glossary === glossary ? this.#drawn.views : listConcepts(glossary) };
    return this.#drawn;
  }

  /** Once it is shown, the history goes on with what is done. */
  #refreshHistory({ glossary, link }: GlossaryState): void {
    const { concept, of, state } = this.history;
    if (concept !== null && concept === this.#shownId && state.kind === "there" && link.kind === "in-sync" && glossary.concepts.get(concept) !== of) void this.#askHistory(concept);
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

  #say(text: string): void {
    this.said = text;
    this.#timesSaid += 1;
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
      case "judge": await this.#judge(act.term, act.workflow); break;
      case "use": await this.#use(act.term, act.usage); break;
      case "delete": this.deleting = act.entity; break;
      case "resolve": await this.#resolve(act.conflict, act.resolution); break;
      case "history": await this.#askHistory(act.concept); break;
      default: act satisfies never;
    }
  }

  /** A slip of the finger must not cost what was typed. */
  #cancel(key: string): void {
    const forms = this.#forms.store;
    const form = forms?.close(key);
    if (!forms || !form || Object.values(form.fields).every((text) => text.trim() === "")) return;
    const { dropped, bringBack } = this.#l.m.glossary.edit;
    this.dispatchEvent(new ToastEvent(dropped, { label: bringBack, run: () => { forms.open(key, form); } }));
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
      case "gone": this.#say(words.gone); this.dispatchEvent(new ToastEvent(words.gone)); return;
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
    this.#say(form === "" ? words.saved : target.kind !== "field" && "approve" in target && target.approve ? words.added(form) : words.proposed(form));
  }

  /** Says what was done, with a way back; or that it was not. */
  #tell(outcome: WriteOutcome | undefined, done: string): boolean {
    const words = this.#l.m.glossary.said;
    if (!outcome) return false;
    switch (outcome.kind) {
      case "saved": {
        const { muids } = outcome;
        this.dispatchEvent(new ToastEvent(done, { label: words.undo, run: () => { void this.#undo(muids); } }));
        return true;
      }
      case "full": this.dispatchEvent(new ToastEvent(words.full)); return false;
      case "refused-storage": case "read-only": this.dispatchEvent(new ToastEvent(words.refused)); return false;
      case "refused":
        if (outcome.fault.code === "missing") this.dispatchEvent(new ToastEvent(words.gone));
        return false;
      default: return outcome satisfies never;
    }
  }

  async #undo(muids: readonly WriteId[]): Promise<void> {
    const outcome = await this.#glossary.store?.undo(muids);
    const words = this.#l.m.glossary.said;
    if (outcome) this.dispatchEvent(new ToastEvent(outcome.kind === "saved" ? words.undone : outcome.kind === "full" ? words.full : words.refused));
  }

  async #judge(term: Entity, workflow: Workflow): Promise<void> {
    const glossary = this.#glossary.store;
    const [words, text] = [this.#l.m.glossary.said, wordsOf(term, "text")];
    switch (workflow) {
      case "approved": this.#tell(await glossary?.approve(term), words.approved(text)); break;
      case "rejected": this.#tell(await glossary?.reject(term), words.rejected(text)); break;
      case "proposed": this.#tell(await glossary?.edit(term, { workflow }), words.proposed(text)); break;
      default: workflow satisfies never;
    }
  }

  async #use(term: Entity, usage: Usage): Promise<void> {
    const glossary = this.#glossary.store;
    const [words, text] = [this.#l.m.glossary.said, wordsOf(term, "text")];
    if (usage === "preferred") this.#tell(await glossary?.setPreferred(term), words.preferred(text));
    else this.#tell(await glossary?.edit(term, { usage }), usage === "admitted" ? words.admitted(text) : words.deprecated(text));
  }

  async #resolve(conflict: Conflict, resolution: Resolution): Promise<void> {
    const outcome = await this.#glossary.store?.resolve(conflict, resolution);
    const words = this.#l.m.glossary.said;
    if (outcome?.kind === "saved") {
      this.#say(words.resolved);
      await this.updateComplete;
      this.concept?.focus();
    } else this.#tell(outcome, words.resolved);
  }

  readonly #delete = async () => {
    const entity = this.deleting;
    const state = this.#glossary.value;
    this.deleting = null;
    if (!entity || !state) return;
    const words = this.#l.m.glossary.said;
    const text = entityText(entity.id, state.glossary, this.#l);
    const outcome = await this.#glossary.store?.remove(entity);
    if (outcome?.kind !== "saved") {
      this.#tell(outcome, "");
      return;
    }
    if (entity.kind === "concept") this.#show(null);
    this.dispatchEvent(new ToastEvent(entity.kind === "concept" ? words.deletedConcept(text) : entity.kind === "term" ? words.deletedTerm(text) : words.deletedComment));
    await this.updateComplete;
    if (entity.kind === "concept") this.list?.focus();
    else this.concept?.focus();
  };

  async #askHistory(concept: EntityId): Promise<void> {
    const of = this.#glossary.value?.glossary.concepts.get(concept);
    if (!this.#glossary.value?.membership) {
      this.history = { concept, of, state: { kind: "signed-out" } };
      return;
    }
    const known = this.history.concept === concept && this.history.state.kind === "there";
    this.history = { concept, of, state: known ? this.history.state : { kind: "loading" } };
    const reply = await this.#glossary.store?.history(concept);
    if (this.history.concept !== concept || !reply) return;
    this.history = { concept, of, state: historyOf(reply) };
  }

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
    const people: People = { names: this.names, self: member?.user ?? null };
    const adding = forms.get(this.#newKey);
    if (adding) return html`<mq-concept-form .form=${adding} .key=${this.#newKey} .glossaryId=${state.id} .glossary=${glossary} .judge=${mayJudge(member)} .kept=${kept}></mq-concept-form>`;
    const id = this.#shownId;
    if (id === null) return html`<p class="choose">${m.chooseConcept}</p>`;
    const concept = glossary.concepts.get(id);
    const conflicts = state.conflicts.filter(({ entity }) => conceptOf(entities, entity) === id);
    if (!concept) return html`<p class="choose">${m.noConcept}</p>`;
    const history = this.history.concept === id ? this.history.state : { kind: "unasked" } as const;
    if (conflicts.length > 0 && history.kind === "unasked" && member) void Promise.resolve().then(() => this.#askHistory(id));
    const waiting: ReadonlySet<EntityId> = new Set(state.pending.map(({ mutation }) => mutation.entity));
    const authors: ReadonlyMap<WriteId, string | null> = new Map(history.kind === "there" ? history.records.map(({ mutation, user }) => [mutation.muid, user]) : []);
    return html`<mq-concept .view=${viewOf(concept)} .glossary=${glossary} .conflicts=${conflicts} .waiting=${waiting} .authors=${authors}
      .people=${people} .member=${member} .forms=${forms} .formPrefix=${this.#prefix} .kept=${kept} .history=${history}></mq-concept>`;
  }

  #dialog(state: GlossaryState) {
    const words = this.#l.m.glossary.confirmDelete;
    const entity = this.deleting;
    const text = entity ? entityText(entity.id, state.glossary, this.#l) : "";
    return html`<mq-dialog label=${words.title} ?open=${entity !== null} @close=${() => { this.deleting = null; }}>
      ${entity ? html`<p>${entity.kind === "comment" ? words.comment : words[entity.kind](text)} ${words.undo}</p>` : nothing}
      <div slot="actions">
        <button type="button" data-first-focus @click=${() => { this.deleting = null; }}>${this.#l.m.app.cancel}</button>
        <button type="button" class="danger" @click=${this.#delete}>${words.do}</button>
      </div>
    </mq-dialog>`;
  }

  override render() {
    const state = this.#glossary.value;
    const m = this.#l.m.glossary;
    if (!state || state.kind === "loading") return this.#message(m.loading);
    if (state.kind === "newer") return this.#message(m.newer);
    if (state.kind === "failed") return this.#message(m.failed(state.failure?.kind ?? ""));
    if (state.link.kind === "not-joined" && state.id !== mainGlossary) return this.#message(m.notHere(state.id), html`<a class="button" href=${pathOf({ kind: "glossary", id: mainGlossary, concept: null })}>${m.toMain}</a>`);
    const { views, marks } = this.#drawnOf(state);
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
      ${this.#dialog(state)}
      <div class="visually-hidden" role="status">${keyed(this.#timesSaid, html`<p>${this.said}</p>`)}</div>
    `;
  }
}

/** What the screen derives from the state. */
interface Drawn {
  readonly state: GlossaryState;
  readonly views: readonly ConceptView[];
  readonly marks: ReturnType<typeof marksOf>;
}

function historyOf(reply: Awaited<ReturnType<GlossaryStore["history"]>>): HistoryState {
  switch (reply.kind) {
    case "done": return { kind: "there", records: reply.value };
    case "offline": case "slow": case "not-open": return { kind: "offline" };
    case "signed-out": return { kind: "signed-out" };
    case "refused": return { kind: "failed", reason: reply.message };
    case "broken": return { kind: "failed", reason: String(reply.status) };
    case "not-stored": return { kind: "failed", reason: reply.failure.kind };
    default: return reply satisfies never;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-glossary": MqGlossary;
  }
}
