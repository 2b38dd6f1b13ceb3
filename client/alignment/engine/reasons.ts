/** Why a pair has its confidence, in the terms a reviewer can check: lengths, numbers, names, signs and structure. */

import type { AlignSide } from "./align-side.ts";
import type { Step } from "./decode.ts";
import type { ParagraphKind, Reason } from "../document.ts";
import { lengthRatio, type LengthModel } from "./length-model.ts";
import type { WordLinks } from "./lexicon.ts";
import type { Signs } from "./signs.ts";
import { SEED } from "./weights.ts";
import type { SideWords } from "./words.ts";

/** What reasons are drawn from. */
export interface Grounds {
  readonly source: AlignSide;
  readonly target: AlignSide;
  readonly sourceWords: SideWords;
  readonly targetWords: SideWords;
  /** What is known of words beforehand: without dictionaries, and with them. */
  readonly named: WordLinks;
  readonly seeds: WordLinks;
  readonly signs: Signs;
  readonly length: LengthModel;
}

/** Returns the function that gives the reasons of one step; a sentence without counterpart has none. */
export function reasonsOf(grounds: Grounds): (step: Step) => readonly Reason[] {
  const known = knownWords(grounds);
  return (step) => {
    if (step.sources === 0 || step.targets === 0) return [];
    return [
      lengthReason(grounds, step),
      ...known.flatMap(({ kind, counterparts }) => wordReason(grounds, step, kind, counterparts)),
      ...signReasons(grounds, step),
    ];
  };
}

function lengthReason({ signs, length }: Grounds, step: Step): Reason {
  const x = signs.sourceLength[step.source + step.sources]! - signs.sourceLength[step.source]!;
  const y = signs.targetLength[step.target + step.targets]! - signs.targetLength[step.target]!;
  return { kind: "length", ratio: lengthRatio(length, x, y) };
}

interface KnownWords {
  readonly kind: "numbers" | "names" | "words";
  /** By source word and by target word: the words of the other side that can stand for it. */
  readonly counterparts: { readonly source: Map<number, number[]>; readonly target: Map<number, number[]> };
}

/**
 * Numbers, also written as words, apart from names, and from the words that only dictionaries know. Mere cognates are left out. The links
 * in `seeds` begin with those in `named`.
 */
function knownWords({ named, seeds, sourceWords, targetWords }: Grounds): KnownWords[] {
  const isNumber = (words: SideWords, id: number): boolean => words.vocabulary.stems[id]!.startsWith("#");
  const known = (kind: KnownWords["kind"]): KnownWords => ({ kind, counterparts: { source: new Map(), target: new Map() } });
  const kinds = { numbers: known("numbers"), names: known("names"), words: known("words") };
  for (let link = 0; link < seeds.count.length; link++) {
    const [s, t] = [seeds.source[link]!, seeds.target[link]!];
    const numbers = isNumber(sourceWords, s) || isNumber(targetWords, t);
    if (link < named.count.length && named.count[link]! <= SEED.cognate) continue;
    const { source, target } = kinds[numbers ? "numbers" : link < named.count.length ? "names" : "words"].counterparts;
    push(source, s, t);
    push(target, t, s);
  }
  return [kinds.numbers, kinds.names, kinds.words];
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** How many of the side's known words have a counterpart on the other side, of the side that has more of them. */
function wordReason(
  { sourceWords, targetWords }: Grounds, step: Step, kind: KnownWords["kind"], { source, target }: KnownWords["counterparts"],
): Reason[] {
  const here = idsOf(sourceWords, step.source, step.sources);
  const there = idsOf(targetWords, step.target, step.targets);
  const known = (ids: ReadonlySet<number>, words: SideWords, map: ReadonlyMap<number, readonly number[]>): number[] =>
    [...ids].filter((id) => map.has(id) || (kind === "numbers" && words.vocabulary.stems[id]!.startsWith("#")));
  const matched = (ids: readonly number[], map: ReadonlyMap<number, readonly number[]>, other: ReadonlySet<number>): number =>
    ids.filter((id) => map.get(id)?.some((each) => other.has(each))).length;
  const knownHere = known(here, sourceWords, source);
  const knownThere = known(there, targetWords, target);
  const of = Math.max(knownHere.length, knownThere.length);
  if (of === 0) return [];
  return [{ kind, matched: Math.min(matched(knownHere, source, there), matched(knownThere, target, here)), of }];
}

function signReasons({ signs, source, target }: Grounds, step: Step): Reason[] {
  const { source: s, target: t } = signs;
  const some = (trait: Uint8Array, from: number, count: number): boolean => trait.subarray(from, from + count).some((each) => each > 0);
  const reasons: Reason[] = [];
  const agree = (kind: "question" | "paragraph" | "speaker" | "structure", here: boolean, there: boolean): void => {
    if (here || there) reasons.push({ kind, agrees: here === there });
  };
  agree("question", some(s.questions, step.source, step.sources), some(t.questions, step.target, step.targets));
  if (signs.paragraphs) agree("paragraph", s.opensParagraph[step.source] === 1, t.opensParagraph[step.target] === 1);
  if (signs.speakers) agree("speaker", s.speaks[step.source] === 1, t.speaks[step.target] === 1);
  const [kind, other] = [classOf(source.sentences[step.source]!.kind), classOf(target.sentences[step.target]!.kind)];
  if (kind !== "paragraph" || other !== "paragraph") reasons.push({ kind: "structure", agrees: kind === other });
  return reasons;
}

/** A title is the first heading of its file: what is one in Markdown may be the other in plain text. */
function classOf(kind: ParagraphKind): Exclude<ParagraphKind, "title"> {
  return kind === "title" ? "heading" : kind;
}

function idsOf({ start, ids }: SideWords, first: number, count: number): ReadonlySet<number> {
  return new Set(ids.subarray(start[first], start[first + count]));
}
