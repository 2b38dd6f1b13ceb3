/** What is to be said of a pair, in a few words. */
import type { PairFault } from "../../glossary/findings/pair-finding.ts";
import type { Messages } from "../messages/messages.ts";

export function findingText(fault: PairFault, m: Messages["names"]): string {
  switch (fault.kind) {
    case "number":
    case "date": return fault.target ? m.numberDiffers(fault.source.text, fault.target.text) : m.numberMissing(fault.source.text);
    case "missing-term": return m.termMissing(fault.source.text, fault.proposed);
    case "deprecated-term": return m.termDeprecated(fault.target.text, fault.proposed);
    case "untranslated": return m.untranslated(fault.target.text);
    case "omitted": return m.omitted;
    default: return fault satisfies never;
  }
}
