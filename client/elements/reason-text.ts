/** The reasons of a confidence in words, and which way each of them points. */
import type { Reason } from "../alignment/document.ts";
import type { RowWords } from "./row-words.ts";

/** A translation over the length expected of it speaks for its pair within these; 0.69 and 1.4 speak against it. */
const LENGTH_FOR = { from: 0.75, to: 1.33 } as const;

/** Of the words that a dictionary knows, translators leave or turn many: half of them speak for a pair. */
const WORDS_FOR = 0.5;

export function speaksFor(reason: Reason): boolean {
  switch (reason.kind) {
    case "length":
      return shownRatio(reason.ratio) >= LENGTH_FOR.from && shownRatio(reason.ratio) <= LENGTH_FOR.to;
    case "numbers":
    case "names":
      return reason.matched === reason.of;
    case "words":
      return reason.matched >= WORDS_FOR * reason.of;
    case "question":
    case "paragraph":
    case "speaker":
    case "structure":
      return reason.agrees;
    case "crossing":
    case "apart":
      return false;
    default:
      return reason satisfies never;
  }
}

export function reasonText(reason: Reason, words: RowWords): string {
  const { reasons } = words.m;
  switch (reason.kind) {
    case "length":
      return reasons.length(words.number(shownRatio(reason.ratio)));
    case "numbers":
    case "names":
    case "words":
      return reasons[reason.kind](words.number(reason.matched), words.number(reason.of));
    case "question":
    case "paragraph":
    case "speaker":
    case "structure":
      return reasons[reason.kind][reason.agrees ? "agrees" : "differs"];
    case "crossing":
      return reasons.crossing[reason.away > 0 ? "below" : "above"](words.number(Math.abs(reason.away)));
    case "apart":
      return reasons.apart;
    default:
      return reason satisfies never;
  }
}

/** As it is shown, so that the mark beside the figure never contradicts it. */
function shownRatio(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
