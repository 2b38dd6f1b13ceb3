/** Why the forms of a name are as they are: whose word decides, what the style would have, and what each flagged spelling breaks. */
import { html, nothing, type TemplateResult } from "lit";
import type { Name } from "../../glossary/names/name.ts";
import type { StyledProposal } from "../../glossary/styles/style-findings.ts";
import type { Messages } from "../messages/messages.ts";
import { formToWrite, openFindings } from "./name-findings.ts";
import { groundOf } from "./name-proposals.ts";
import { reasonsText } from "./spelling-reason-text.ts";

export function nameWhy(name: Name, proposal: StyledProposal | null, m: Messages["names"]): TemplateResult | typeof nothing {
  const authority = [...authorityOf(name, m), ...styleOf(proposal, m)];
  const reasons = name.forms.flatMap(({ text }) => openFindings(name, text).filter((finding, index) => index === 0 || finding.reasons.some(({ kind }) => kind === "rule"))).filter(({ reasons: list }) => list.length > 0);
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
  const form = formToWrite(name);
  if (authority?.kind === "glossary") {
    const said = authority.approved ? m.authority.approved(form) : m.authority.proposed(form);
    const more = [authority.note, authority.source === "" ? "" : m.sourceOf(authority.source)].filter((each) => each !== "");
    return [html`<p>${said}</p>`, ...more.map((each) => html`<p dir="auto">${each}</p>`)];
  }
  switch (groundOf(name)) {
    case "decision": return [html`<p>${m.authority.decision(form)}</p>`];
    case "established": return [html`<p>${m.authority.established(form)}</p>`];
    case "frequent": return [html`<p>${m.authority.none(form)}</p>`];
    default: return [];
  }
}

/** What the chosen style has, and which exception of it speaks. */
function styleOf(styled: StyledProposal | null, m: Messages["names"]): readonly TemplateResult[] {
  if (styled === null || styled.proposed === null) return [];
  const exception = styled.proposal?.kind === "kept" ? styled.proposal.exception : null;
  const more = [exception?.reason ?? "", exception?.authority ?? ""].filter((each) => each !== "");
  return [html`<p>${m.authority.style(styled.proposed)}</p>`, ...more.map((each) => html`<p dir="auto">${each}</p>`)];
}
