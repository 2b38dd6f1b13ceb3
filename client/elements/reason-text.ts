/** The reasons of a confidence in words, and which way each of them points. */
import type { Reason } from "../alignment/document.ts";
import type { RowWords } from "./row-words.ts";

/** A translation this many times longer or shorter than expected speaks against its pair: 1.4 does not, 1.6 does. */
const FAR_FROM_EXPECTED = 1.5;

export function speaksFor(reason: Reason): boolean {
  switch (reason.kind) {
    case "length":
      return reason.ratio < FAR_FROM_EXPECTED && reason.ratio > 1 / FAR_FROM_EXPECTED;
    case "numbers":
    case "names":
      return reason.matched === reason.of;
    case "question":
    case "paragraph":
    case "speaker":
    case "structure":
      return reason.agrees;
    default:
      return reason satisfies never;
  }
}

export function reasonText(reason: Reason, words: RowWords): string {
  const { reasons } = words.m;
  switch (reason.kind) {
    case "length":
      return reasons.length(words.number(Math.round(reason.ratio * 100) / 100));
    case "numbers":
    case "names":
      return reasons[reason.kind](words.number(reason.matched), words.number(reason.of));
    case "question":
    case "paragraph":
    case "speaker":
    case "structure":
      return reasons[reason.kind][reason.agrees ? "agrees" : "differs"];
    default:
      return reason satisfies never;
  }
}
