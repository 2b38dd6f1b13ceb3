/** Why a form was not saved, in the words of the page. */
import type { FieldFault } from "../../glossary/fields.ts";
import type { FormFault } from "../stores/glossary-forms.ts";
import type { Localized } from "./localized.ts";

export function fieldFaultText(fault: FieldFault, l: Localized): string {
  const words = l.m.glossary.fault;
  switch (fault.code) {
    case "too-long": return words["too-long"](l.number(fault.length), l.number(fault.max));
    case "mixed-scripts": return words["mixed-scripts"](fault.scripts.map((script) => l.script(script)).join(l.m.glossary.comma));
    case "script-of-language": return words["script-of-language"](l.language(fault.language));
    case "unknown-field": case "wrong-type": case "empty": case "bad-language": case "not-nfc": return words[fault.code];
    default: return fault satisfies never;
  }
}

/** What is wrong with that field of the form; "" when nothing is. */
export function faultAt(faults: readonly FormFault[], field: string, l: Localized): string {
  return faults.flatMap((each) => (each.kind === "field" && each.field === field ? [fieldFaultText(each.fault, l)] : [])).join(" ");
}
