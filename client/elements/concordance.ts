/** Every place of a concept in a document, and what each is rendered with. */
import type { EntityId } from "../../glossary/entity.ts";
import type { Sentence } from "../../glossary/names/name.ts";
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import type { Document, Side } from "../alignment/document.ts";
import { passagesOf } from "./name-plan.ts";
import { shortened } from "./shortened.ts";
import { shownText } from "./shown-text.ts";

export interface TermPlace {
  /** Index of the pair. */
  readonly passage: number;
  /** Null where that side has no term of the concept. */
  readonly source: TermMention | null;
  readonly target: TermMention | null;
}

export interface Rendering {
  /** Null where there is none. */
  readonly term: EntityId | null;
  readonly count: number;
}

/** A keyword with the words of its sentence around it, on one line. */
export interface Keyword {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** So many characters on each side of a keyword. */
const AROUND = 60;

/** The places without a rendering first, else in the order of the text. Where a pair has fewer renderings than terms, the last one answers those left over. */
export function concordanceOf(concept: EntityId, terms: readonly TermMention[]): readonly TermPlace[] {
  const byPassage = new Map<number, TermMention[]>();
  for (const each of terms) if (each.concept === concept) byPassage.set(each.passage, [...(byPassage.get(each.passage) ?? []), each]);
  const places = [...byPassage].flatMap(([passage, mentions]) => placesIn(passage, mentions));
  return places.toSorted((a, b) => Number(a.target !== null) - Number(b.target !== null) || a.passage - b.passage);
}

function placesIn(passage: number, mentions: readonly TermMention[]): readonly TermPlace[] {
  const [source, target] = [mentions.filter(({ side }) => side === "source"), mentions.filter(({ side }) => side === "target")];
  return Array.from({ length: Math.max(source.length, target.length) }, (_, index) => ({
    passage,
    source: source[index] ?? null,
    target: target[index] ?? (source[index] ? (target.at(-1) ?? null) : null),
  }));
}

/** What the places are rendered with: the lack of a rendering first, then the most frequent. */
export function renderingsOf(places: readonly TermPlace[]): readonly Rendering[] {
  const counts = new Map<EntityId | null, number>();
  for (const { target } of places) counts.set(target?.term ?? null, (counts.get(target?.term ?? null) ?? 0) + 1);
  return [...counts].map(([term, count]) => ({ term, count })).sort((a, b) => Number(a.term !== null) - Number(b.term !== null) || b.count - a.count);
}

/** The keyword of that side, or the beginning of its sentence where it has none; null where the pair has nothing on that side. */
export function keywordOf(place: TermPlace, side: Side, document: Document): Keyword | null {
  const sentences = passagesOf(document)[place.passage]?.[side] ?? [];
  const mention = place[side];
  const sentence = mention ? sentences.find((each) => holds(each, mention)) : sentences[0];
  if (!sentence) return null;
  if (!mention) return { before: "", text: "", after: shortened(shownText(sentence.text), 2 * AROUND, "start") };
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  return {
    before: shortened(shownText(sentence.text.slice(0, start)), AROUND, "end"),
    text: shownText(mention.text),
    after: shortened(shownText(sentence.text.slice(end)), AROUND, "start"),
  };
}

const holds = ({ paragraph, start, text }: Sentence, mention: TermMention): boolean => paragraph === mention.paragraph && start <= mention.start && mention.end <= start + text.length;

/** The concepts of which the document has a term, each once. */
export function conceptsIn(terms: readonly TermMention[]): readonly EntityId[] {
  return [...new Set(terms.map(({ concept }) => concept))];
}
