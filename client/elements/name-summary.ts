/** How a name stands, in a sentence. */
import type { Name } from "../../glossary/names/name.ts";
import type { Messages } from "../messages/messages.ts";
import { formToWrite, isOfPlaces, openFindings } from "./name-findings.ts";

/** @param form the one that is judged @param alone there is a translation alone */
export function nameSummary(name: Name, form: string, alone: boolean, m: Messages["names"]): string {
  const [finding] = openFindings(name, form);
  if (finding?.kind === "look-alike") return alone ? m.lookAlikeAlone(form, finding.other.form) : m.lookAlike(form, finding.other.form);
  if (name.forms.length === 1 && finding && isOfPlaces(finding)) return m.notAtEveryPlace;
  if (name.forms.length === 1) return finding ? m.notPreferred(formToWrite(name)) : m.consistent;
  return name.source.length === 1 ? m.summarySame(name.forms.length) : m.summary(name.forms.length);
}
