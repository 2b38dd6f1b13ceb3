/** What is found in the open document as the Review screen needs it: what is flagged, which flag comes next, and what the card of one shows. */
import type { ReactiveControllerHost } from "lit";
import type { PairFinding } from "../../glossary/findings/pair-finding.ts";
import type { Mention, Name } from "../../glossary/names/name.ts";
import type { Document } from "../alignment/document.ts";
import { namesContext } from "../stores/contexts.ts";
import type { NamesState, NamesStore } from "../stores/names-store.ts";
import { isPairFlag } from "./flag-kinds.ts";
import { compareMarks, flagsOf, isSamePlace, NO_MARKS, placeOfFinding, TextMarks, type MarkPlace, type Marks } from "./marks.ts";
import { Watch } from "./watch.ts";

/** What the card shows. */
export type InHand = {
  /** The document that it was found in. */
  readonly document: Document;
} & (
  /** `mention` is null when that mention is not there any more. */
  | { readonly kind: "name"; readonly name: Name; readonly mention: Mention | null; readonly form: string }
  | { readonly kind: "finding"; readonly finding: PairFinding; readonly findings: readonly PairFinding[] });

export interface FlagAt {
  /** Index of the pair. */
  readonly pair: number;
  readonly place: MarkPlace;
}

type Found = Extract<NamesState, { kind: "found" }>;

export class ReviewNames {
  readonly #names: Watch<NamesStore, NamesState>;
  readonly #marks = new TextMarks();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#names = new Watch(host, namesContext, (names) => names.state);
  }

  /** Undefined as long as nothing is found yet. */
  get found(): Found | undefined {
    return this.#names.value?.kind === "found" ? this.#names.value : undefined;
  }

  marksOf(document: Document): Marks {
    const { found } = this;
    return found ? this.#marks.of(found, document) : NO_MARKS;
  }

  /** Undefined when there is no such name or finding any more. */
  inHand(place: MarkPlace): InHand | undefined {
    const { found } = this;
    if (!found) return undefined;
    const { document, findings } = found;
    if (!isPairFlag(place.kind)) return nameInHand(found, place);
    const finding = findings.find((each) => isSamePlace(placeOfFinding(each), place));
    return finding && { kind: "finding", document, finding, findings };
  }

  /** Index of the pair in which that is marked; -1 when it is in none. */
  pairOf(document: Document, place: MarkPlace): number {
    const { byPair } = this.marksOf(document);
    return document.pairs.findIndex(({ id }) => byPair.get(id)?.some((mark) => isSamePlace(mark, place)));
  }

  /**
   * The next flag that way, around the end if need be; undefined when nothing is flagged.
   * @param pair index of the pair in hand @param place the flag in hand, if one is
   */
  next(document: Document, pair: number, place: MarkPlace | null, toward: "next" | "previous"): FlagAt | undefined {
    const { byPair, flagged } = this.marksOf(document);
    const flags = flagged.flatMap((index) => flagsOf(byPair.get(document.pairs[index]!.id) ?? []).map((mark): FlagAt => ({ pair: index, place: mark })));
    const isAfter = (each: FlagAt): boolean => each.pair > pair || (each.pair === pair && (place === null || compareMarks(each.place, place) > 0));
    const isBefore = (each: FlagAt): boolean => each.pair < pair || (each.pair === pair && place !== null && compareMarks(each.place, place) < 0);
    return toward === "next" ? (flags.find(isAfter) ?? flags[0]) : (flags.findLast(isBefore) ?? flags.at(-1));
  }
}

function nameInHand({ document, names }: Found, { key, paragraph, start }: MarkPlace): InHand | undefined {
  const isHere = (mention: Mention): boolean => mention.paragraph === paragraph && mention.start === start;
  const name = names.find((each) => each.forms.some(({ mentions }) => mentions.some(isHere))) ?? names.find((each) => each.key === key);
  if (!name) return undefined;
  const form = name.forms.find(({ mentions }) => mentions.some(isHere));
  return { kind: "name", document, name, mention: form?.mentions.find(isHere) ?? null, form: form?.text ?? name.forms[0]?.text ?? "" };
}
