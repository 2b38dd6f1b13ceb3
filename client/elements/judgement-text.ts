/** What was decided about a name, in a sentence. */
import type { Judgement, Name } from "../../glossary/names/name.ts";
import type { Messages } from "../messages/messages.ts";

export function judgementText(judgement: Judgement, { judgement: m }: Messages["names"]): string {
  switch (judgement.kind) {
    case "ignore": {
      const what = judgement.at ? m.ignoreHere(judgement.form) : m.ignore(judgement.form);
      return judgement.reason === "" ? what : m.because(what, judgement.reason);
    }
    case "same":
    case "different":
    case "unsure": return m[judgement.kind](...judgement.forms);
    case "prefer": return m.prefer(judgement.form);
    default: return judgement satisfies never;
  }
}

/** What of the judgements is about a form of the name. */
export function judgementsOf(name: Name, judgements: readonly Judgement[]): readonly Judgement[] {
  const forms = new Set(name.forms.map(({ text }) => text));
  return judgements.filter((each) => ("forms" in each ? each.forms.some((form) => forms.has(form)) : forms.has(each.form)));
}
