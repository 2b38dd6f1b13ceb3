/** What differs between a form of a name and the one to write, in words. */
import type { SpellingReason } from "../../glossary/variants/reasons.ts";
import type { Messages } from "../messages/messages.ts";

/** How a long vowel is written in Latin letters: the Khaldoun and Khaldun of ū. */
const LONG_VOWELS: readonly (readonly [vowel: string, written: RegExp])[] = [
  ["ū", /^(?:u|uu|oo|ou|ū)$/u],
  ["ī", /^(?:i|ii|ee|ī)$/u],
  ["ā", /^(?:a|aa|ā)$/u],
];

export function reasonsText(reasons: readonly SpellingReason[], m: Messages["names"]): string {
  return reasons.map((reason) => spellingReasonText(reason, m)).join(m.reason.and);
}

/** `a` of the reason is of the form that it is said of, `b` of the one that it is held against. */
export function spellingReasonText(reason: SpellingReason, { reason: m }: Messages["names"]): string {
  const a = reason.a === "" ? m.nothing : reason.a;
  const b = reason.b === "" ? m.nothing : reason.b;
  switch (reason.kind) {
    case "vowel": {
      const long = longVowel(reason.a, reason.b);
      return long ? m.longVowel(long, a, b) : m.vowel[reason.place](a, b);
    }
    case "consonant": {
      const [letter] = reason.letters;
      return letter === undefined ? m.consonant(a, b) : m.consonantOf(letter, a, b);
    }
    case "doubling": return m.doubling(a, b);
    case "dropped": return m.dropped(reason.a + reason.b);
    case "article":
      switch (reason.how) {
        case "absent": return m.articleAbsent((reason.a + reason.b).trim());
        case "assimilated": return m.articleAssimilated([a, b].find((each) => !/l[\s-]*$/iu.test(each))?.trim() ?? a);
        case "vowel": return m.articleVowel(a.trim(), b.trim());
        case "joined": return m.articleJoined(a, b);
        default: return reason.how satisfies never;
      }
    case "final-h": return reason.a === "" ? m.finalH.without : m.finalH.with;
    case "apostrophe": return m.apostrophe[reason.a === "" ? "without" : reason.b === "" ? "with" : "other"];
    case "marks": return m.marks(a, b);
    case "capitals": return m.capitals;
    case "division": return m.division;
    case "spelling": return m.spelling;
    case "rule": return m.rule(m.rules[reason.rule], b, a);
    default: return reason satisfies never;
  }
}

/** The long vowel that both write, one of them with two letters or a macron; undefined when it may be another vowel. */
function longVowel(a: string, b: string): string | undefined {
  const plain = /^[aiu]$/u;
  if (plain.test(a) && plain.test(b)) return undefined;
  return LONG_VOWELS.find(([, written]) => written.test(a) && written.test(b))?.[0];
}
