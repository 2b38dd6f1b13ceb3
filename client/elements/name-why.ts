/** Why the forms of a name are as they are: whose word decides, and what each flagged spelling breaks. */
import { html, nothing, type TemplateResult } from "lit";
import type { Name } from "../../glossary/names/name.ts";
import type { Messages } from "../messages/messages.ts";
import { formToWrite, openFindings } from "./name-findings.ts";
import { reasonsText } from "./spelling-reason-text.ts";

export function nameWhy(name: Name, m: Messages["names"]): TemplateResult | typeof nothing {
  const authority = authorityOf(name, m);
  const reasons = name.forms.flatMap(({ text }) => openFindings(name, text).slice(0, 1)).filter(({ reasons: list }) => list.length > 0);
  if (authority.length + reasons.length === 0) return nothing;
  return html`
    <section class="why">
      <h3>${m.why}</h3>
      ${authority}
      <ul>${reasons.map((finding) => html`<li>${m.reason.spelled(finding.form, reasonsText(finding.reasons, m))}</li>`)}</ul>
    </section>`;
}

function authorityOf(name: Name, m: Messages["names"]): readonly TemplateResult[] {
  const { authority } = name;
  const form = name.preferred ?? formToWrite(name);
  if (authority?.kind === "glossary") {
    const said = authority.approved ? m.authority.approved(form) : m.authority.proposed(form);
    const more = [authority.note, authority.source === "" ? "" : m.sourceOf(authority.source)].filter((each) => each !== "");
    return [html`<p>${said}</p>`, ...more.map((each) => html`<p dir="auto">${each}</p>`)];
  }
  return authority ? [html`<p>${m.authority.decision(form)}</p>`] : name.forms.length > 1 ? [html`<p>${m.authority.none(form)}</p>`] : [];
}
