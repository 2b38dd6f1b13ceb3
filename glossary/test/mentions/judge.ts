/** Holds what the search finds in a marked text against its marks. */
import { emptyGlossary } from "../../glossary.ts";
import { MentionSearch } from "../../names/find-mentions.ts";
import { sourceKey } from "../../names/form.ts";
import { KnownNames } from "../../names/known-names.ts";
import { stripMarks } from "../../fold.ts";
import { smallGlossary } from "../small-glossary.ts";
import type { MarkedPair } from "./arabic-names.ts";
import { readMarks, type MarkedText, type Place } from "./marked.ts";

export interface Verdict {
  readonly text: string;
  readonly right: number;
  /** Marked and not found. */
  readonly missed: readonly string[];
  /** Found and not marked. */
  readonly wrong: readonly string[];
}

export const isRight = ({ missed, wrong }: Verdict): boolean => missed.length === 0 && wrong.length === 0;

export function figuresOf(verdicts: readonly Verdict[]): string {
  const sum = (count: (verdict: Verdict) => number) => verdicts.reduce((all, verdict) => all + count(verdict), 0);
  const right = sum((each) => each.right);
  const share = (others: number) => (right / (right + others)).toFixed(3);
  return `${verdicts.filter(isRight).length} of ${verdicts.length} texts, precision ${share(sum(({ wrong }) => wrong.length))}, recall ${share(sum(({ missed }) => missed.length))}`;
}

const inEnglish = new MentionSearch(new KnownNames(emptyGlossary, { source: null, target: "en" }));

/** What stands in an address is found to be left alone: it counts as not found. */
export function judgeEnglish(text: string): Verdict {
  const marked = readMarks(text);
  const found = inEnglish.find(marked.sentences.map((sentence) => ({ source: [], target: [sentence] })));
  return { text, ...judgePlaces(marked, found.filter(({ kept }) => kept !== "address").map(({ paragraph, start, end }) => ({ line: paragraph, start, end }))) };
}

/** The mentions of the translation, and the words of the Arabic that they are linked to. */
export function judgePair([arabic, english, known = {}]: MarkedPair): Verdict {
  const [source, target] = [readMarks(arabic), readMarks(english)];
  const glossary = smallGlossary(...Object.entries(known).map(([latin, word], index) => ({ id: `known-${index}`, arabic: [word], preferred: latin })));
  const found = new MentionSearch(new KnownNames(glossary, { source: "ar", target: "en" })).find([{ source: source.sentences, target: target.sentences }]);
  const mentions = judgePlaces(target, found.map(({ paragraph, start, end }) => ({ line: paragraph, start, end })));
  const marks = source.names.map((place) => sourceKey(stripMarks(cut(source, place))));
  const links = [...new Set(found.flatMap((mention) => (mention.sourceKey === null ? [] : [mention.sourceKey])))];
  return {
    text: `${arabic} ${english}`,
    right: mentions.right + links.filter((link) => marks.includes(link)).length,
    missed: [...mentions.missed, ...marks.filter((mark) => !links.includes(mark))],
    wrong: [...mentions.wrong, ...links.filter((link) => !marks.includes(link))],
  };
}

function judgePlaces(marked: MarkedText, found: readonly Place[]): Omit<Verdict, "text"> {
  const { names, others } = marked;
  const isOne = (a: Place) => (b: Place) => a.line === b.line && a.start === b.start && a.end === b.end;
  const touches = (a: Place) => (b: Place) => a.line === b.line && a.start < b.end && b.start < a.end;
  return {
    right: names.filter((name) => found.some(isOne(name))).length,
    missed: names.filter((name) => !found.some(isOne(name))).map((place) => cut(marked, place)),
    wrong: found.filter((place) => !names.some(isOne(place)) && !others.some(touches(place))).map((place) => cut(marked, place)),
  };
}

const cut = ({ sentences }: MarkedText, { line, start, end }: Place): string => sentences[line]!.text.slice(start, end);
