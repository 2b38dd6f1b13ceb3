import { LitElement, css, html, nothing, unsafeCSS, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { emptyGlossary } from "../../glossary/glossary.ts";
import { saveFile } from "../files/save-file.ts";
import { dayOf } from "../report/day-of.ts";
import { reportBody } from "../report/report-body.ts";
import { reportCsv } from "../report/report-csv.ts";
import { reportHtml } from "../report/report-html.ts";
import { reportStyle } from "../report/report-style.ts";
import { makeReport, type Report } from "../report/report.ts";
import { writingIn, type Writing } from "../report/writing.ts";
import { pathOf } from "../router.ts";
import { glossaryContext, namesContext, sessionContext, styleContext } from "../stores/contexts.ts";
import type { NamesState } from "../stores/names-store.ts";
import type { OpenSession } from "../stores/session-state.ts";
import { base, controls } from "../styles/shared.ts";
import { ToastEvent } from "./app-events.ts";
import { Localized } from "./localized.ts";
import { MemberNames } from "./member-names.ts";
import { toDom } from "./report-dom.ts";
import { sessionText } from "./session-text.ts";
import { languagesOf } from "./side-language.ts";
import { Watch } from "./watch.ts";

type Found = Extract<NamesState, { kind: "found" }>;
type FileKind = "html" | "csv" | "json";

/** The Report screen: the consistency report of the open document, to read, to print and to save. */
@customElement("mq-report")
export class MqReport extends LitElement {
  static override styles = [base, controls, unsafeCSS(reportStyle), css`
    :host { display: block; background: var(--paper); }
    .tools { display: flex; flex-wrap: wrap; gap: var(--space-2); max-inline-size: calc(60rem + 2 * var(--space-4)); margin: 0 auto; padding: var(--space-4) var(--space-4) 0; }
    .sheet { padding-inline: var(--space-4); }
    .message { display: grid; gap: var(--space-4); justify-items: center; align-content: center; min-block-size: 60vh; padding: var(--space-7) var(--space-4); text-align: center; color: var(--ink-soft); }
    @media print {
      .tools { display: none; }
      .sheet { padding: 0; }
    }
  `];

  readonly #session = new Watch(this, sessionContext, (session) => session.state);
  readonly #names = new Watch(this, namesContext, (names) => names.state);
  readonly #style = new Watch(this, styleContext, (style) => style.state.profile);
  readonly #glossary = new Watch(this, glossaryContext, (glossary) => glossary.state);
  readonly #members = new MemberNames(this, this.#glossary);
  readonly #l = new Localized(this);
  /** What the report was made of. */
  #made: readonly unknown[] = [];
  #report: Report | undefined;
  #shown: Node | undefined;

  constructor() {
    super();
    this.addEventListener("click", this.#followed);
  }

  /** Made anew when something of what it is made of changed. */
  #reportOf(open: OpenSession, found: Found): Report {
    const glossary = this.#glossary.value?.glossary;
    const made = [open.title, found, this.#style.value, glossary, this.#members.byId, this.#l.locale];
    if (this.#report && made.every((each, index) => each === this.#made[index])) return this.#report;
    this.#made = made;
    this.#report = makeReport({
      title: open.title,
      date: dayOf(new Date()),
      document: found.document,
      found,
      profile: this.#style.value ?? null,
      glossary: glossary ?? emptyGlossary,
      steps: this.#session.store?.steps ?? [],
      members: this.#members.byId,
    });
    this.#shown = toDom(reportBody(this.#report, this.#writing(found, () => pathOf({ kind: "review", id: open.id }))));
    return this.#report;
  }

  #writing({ document }: Found, pairAddress: Writing["pairAddress"]): Writing {
    return writingIn(this.#l.locale, this.#l.m, { ...languagesOf(document), pairAddress });
  }

  /** The link leads to the Review screen; here it is told which pair to show there. */
  readonly #followed = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const pair = link?.dataset["pair"];
    if (pair !== undefined) this.#session.store?.goTo(Number(pair) - 1);
  };

  #save(kind: FileKind, open: OpenSession, found: Found): void {
    const report = this.#reportOf(open, found);
    const writing = this.#writing(found, null);
    const m = this.#l.m.report;
    const content: Readonly<Record<FileKind, () => readonly [mime: string, text: string]>> = {
      html: () => ["text/html;charset=utf-8", reportHtml(report, writing)],
      csv: () => ["text/csv;charset=utf-8", reportCsv(report, writing)],
      json: () => ["application/json", `${JSON.stringify(report)}\n`],
    };
    const [mime, text] = content[kind]();
    const name = `${m.fileTitle(open.title)}.${kind}`;
    saveFile({ name, mime, bytes: new TextEncoder().encode(text) });
    this.dispatchEvent(new ToastEvent(m.saved(name)));
  }

  #renderMessage(text: string, more: unknown = nothing): TemplateResult {
    return html`<div class="message"><p>${text}</p>${more}</div>`;
  }

  #renderReport(open: OpenSession, found: Found): TemplateResult {
    const m = this.#l.m.report;
    this.#reportOf(open, found);
    return html`
      <div class="tools" role="group" aria-label=${m.save}>
        <button type="button" class="go" @click=${() => { print(); }}>${m.action.print}</button>
        ${(["html", "csv", "json"] as const).map((kind) => html`<button type="button" @click=${() => { this.#save(kind, open, found); }}>${m.action[kind]}</button>`)}
      </div>
      <div class="sheet">${this.#shown}</div>`;
  }

  override render() {
    const session = this.#session.value;
    const names = this.#names.value;
    const m = this.#l.m;
    if (session?.kind !== "open") {
      const known = session !== undefined && session.kind !== "loading";
      return this.#renderMessage(sessionText(session, m.review), known ? html`<a class="button" href="/">${m.review.toLibrary}</a>` : nothing);
    }
    switch (names?.kind) {
      case undefined:
      case "none":
      case "looking": return this.#renderMessage(m.report.making);
      case "failed": return this.#renderMessage(m.report.failed, html`<button type="button" @click=${() => { this.#names.store?.retry(); }}>${m.names.retry}</button>`);
      case "found": return this.#renderReport(session, names);
      default: return names satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "mq-report": MqReport;
  }
}
