/** The names of the open document as the Review screen needs them: where they are underlined, which comes next, and the card of one. */
import type { ReactiveControllerHost } from "lit";
import type { Mention, Name } from "../../glossary/names/name.ts";
import type { Document } from "../alignment/document.ts";
import { namesContext } from "../stores/contexts.ts";
import type { NamesState, NamesStore } from "../stores/names-store.ts";
import { isFlag, NameMarks, NO_MARKS, type MarkPlace, type Marks } from "./name-marks.ts";
import { Watch } from "./watch.ts";

/** What the card shows. */
export interface NameInHand {
  readonly name: Name;
  /** The document that the name was found in. */
  readonly document: Document;
  /** Null when that mention is not there any more. */
  readonly mention: Mention | null;
  readonly form: string;
}

export interface FlagAt {
  /** Index of the pair. */
  readonly pair: number;
  readonly place: MarkPlace;
}

export class ReviewNames {
  readonly #names: Watch<NamesStore, NamesState>;
  readonly #marks = new NameMarks();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#names = new Watch(host, namesContext, (names) => names.state);
  }

  marksOf(document: Document): Marks {
    const state = this.#names.value;
    return state?.kind === "found" ? this.#marks.of(state.names, state.document, document, state.findings) : NO_MARKS;
  }

  /** Undefined when there is no such name any more. */
  inHand({ key, paragraph, start }: MarkPlace): NameInHand | undefined {
    const state = this.#names.value;
    if (state?.kind !== "found") return undefined;
    const isHere = (mention: Mention): boolean => mention.paragraph === paragraph && mention.start === start;
    const name = state.names.find((each) => each.forms.some(({ mentions }) => mentions.some(isHere))) ?? state.names.find((each) => each.key === key);
    if (!name) return undefined;
    const form = name.forms.find(({ mentions }) => mentions.some(isHere));
    return { name, document: state.document, mention: form?.mentions.find(isHere) ?? null, form: form?.text ?? name.forms[0]?.text ?? "" };
  }

  /** Index of the pair in which that mention is underlined; -1 when it is in none. */
  pairOf(document: Document, { paragraph, start }: MarkPlace): number {
    const { byPair } = this.marksOf(document);
    return document.pairs.findIndex(({ id }) => byPair.get(id)?.some((mark) => mark.paragraph === paragraph && mark.start === start));
  }

  /**
   * The next flag that way, around the end if need be; undefined when nothing is flagged.
   * @param pair index of the pair in hand @param place the mention in hand, if one is
   */
  next(document: Document, pair: number, place: MarkPlace | null, toward: "next" | "previous"): FlagAt | undefined {
    const { byPair, flagged } = this.marksOf(document);
    const flags = flagged.flatMap((index) => (byPair.get(document.pairs[index]!.id) ?? []).filter(isFlag).map((mark): FlagAt => ({ pair: index, place: mark })));
    const isAfter = (each: FlagAt): boolean => each.pair > pair || (each.pair === pair && (place === null || comesAfter(each.place, place)));
    const isBefore = (each: FlagAt): boolean => each.pair < pair || (each.pair === pair && place !== null && comesAfter(place, each.place));
    return toward === "next" ? (flags.find(isAfter) ?? flags[0]) : (flags.findLast(isBefore) ?? flags.at(-1));
  }
}

const comesAfter = (a: MarkPlace, b: MarkPlace): boolean => a.paragraph > b.paragraph || (a.paragraph === b.paragraph && a.start > b.start);
