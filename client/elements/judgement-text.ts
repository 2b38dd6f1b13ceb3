/** What was decided about a name, in a sentence. */
import type { Judgement } from "../../glossary/names/name.ts";
import type { Messages } from "../messages/messages.ts";

export function judgementText(judgement: Judgement, { judgement: m }: Messages["names"]): string {
  const withReason = (what: string): string => ("reason" in judgement && judgement.reason !== "" ? m.because(what, judgement.reason) : what);
  switch (judgement.kind) {
    case "ignore": return withReason(judgement.at ? m.ignoreHere(judgement.form) : m.ignore(judgement.form));
    case "ignore-finding": return withReason((judgement.at ? m.ignoreFindingHere : m.ignoreFinding)(m.finding[judgement.finding], judgement.text));
    case "same":
    case "different":
    case "unsure": return m[judgement.kind](...judgement.forms);
    case "prefer": return m.prefer(judgement.form);
    default: return judgement satisfies never;
  }
}
