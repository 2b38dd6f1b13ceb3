/** What is wrong with a pair, as the card about it says it. */
import type { PairFault } from "../../glossary/findings/pair-finding.ts";
import type { Messages } from "../messages/messages.ts";
import { shortened } from "./shortened.ts";
import { shownText } from "./shown-text.ts";

/** Words of more characters than this are cut where a sentence names them. */
const LONGEST = 40;

/** The words as a sentence names them. */
export function namedWords(text: string): string {
  return shortened(shownText(text), LONGEST, "start");
}

export function findingTitle({ kind, target }: PairFault, { title }: Messages["findings"]): string {
  return kind === "number" || kind === "date" ? title[kind][target ? "differs" : "missing"] : title[kind];
}

export function findingWhy({ kind, target }: PairFault, { why }: Messages["findings"]): string {
  return kind === "number" || kind === "date" ? why[kind][target ? "differs" : "missing"] : why[kind];
}
