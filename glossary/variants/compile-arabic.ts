/**
 * An Arabic spelling becomes a graph of its consonants. Short vowels are not written; و and ي are consonants or vowels.
 */
import { arabicLetters, type ArabicLetters } from "./arabic-letters.ts";
import { buildGraph, CUTS, JOINS, type CompiledName, type Link, type Sound } from "./compiled-name.ts";
import { arabicSlot, type ArabicPlace } from "./gaps.ts";
import { EITHER, LETTERS, WEAK } from "./scripts/arabic.ts";
import { BORDER } from "./scripts/latin.ts";
import { ARABIC_DROPS, CROSS, LONGEST_NAME, SOUNDED_FEMININE } from "./weights.ts";

/** The Arabic consonants, in the order of their numbers. */
export const ARABIC_CONSONANTS = `${Object.keys(LETTERS).join("")}0123456789${BORDER}`;

/** A node, and the letters on both sides of it: of a consonant those around it, of what stands between two letters these. */
interface Node extends Sound {
  readonly kind: "consonant" | "border" | "article";
  readonly after: number;
  readonly before: number;
}

export function compileArabic(text: string): CompiledName {
  const folded = arabicLetters(text, LONGEST_NAME);
  const { letters, key, articles } = folded;
  const nodes = nodesOf(folded);
  const end = nodes.length + 1;
  const borders = new Set(nodes.flatMap(({ kind }, index) => (kind === "border" ? [index + 1] : [])));
  /** Where the letter of a node is; −1 for what is no letter. */
  const letterAt = (node: number): number => (nodes[node - 1]?.kind === "consonant" ? nodes[node - 1]!.after - 1 : -1);
  const weakAt = (place: number): string => {
    const letter = letters[place] ?? "";
    if (place === letters.length - 1 && letter === "ه") return "ة";
    return WEAK.includes(letter) ? letter : "";
  };
  const weakBetween = (from: number, to: number): string => {
    let between = "";
    for (let place = nodes[from - 1]?.after ?? 0; place < (nodes[to - 1]?.before ?? letters.length); place++) between += weakAt(place);
    return between;
  };
  /** A ة that ends the name is heard as t after ا alone: Hayat. */
  const soundedFeminine = (place: number): boolean => place === letters.length - 1 && letters[place] === "ة" && letters[place - 1] !== "ا";

  const links: Link[] = [];
  for (let from = 0; from < end; from++) {
    if (nodes[from - 1]?.kind === "article") continue;
    const heard: number[] = [];
    let joins = 0;
    for (let to = from + 1; to <= end; to++) {
      if (nodes[to - 1]?.kind === "article") {
        heard.push(to);
        continue;
      }
      links.push({ from, to, between: weakBetween(from, to), same: 0, cross: soundedFeminine(letterAt(to)) ? SOUNDED_FEMININE : 0, flags: joins });
      for (const article of heard) {
        links.push({ from, to: article, between: weakBetween(from, article), same: 0, cross: CROSS.joinedArticle, flags: CUTS | joins });
        links.push({ from: article, to, between: weakBetween(article, to), same: 0, cross: 0, flags: CUTS });
      }
      if (borders.has(to)) {
        joins = JOINS;
        continue;
      }
      // The way past this node is open only if it can be a vowel.
      if (weakAt(letterAt(to)) === "") break;
    }
  }

  const strong = Array.from(letters).filter((letter, place) => place === 0 || !WEAK.includes(letter)).length;
  const short = strong === 3 && !/[اويى]/u.test(letters.slice(1));
  const lastStrong = nodes.findLastIndex(({ kind, after }) => kind === "consonant" && weakAt(after - 1) === "") + 1;
  const firstSound = nodes.findIndex(({ kind }) => kind === "consonant") + 1;
  const placeOf = (from: number, to: number): ArabicPlace => {
    if (from === 0 || borders.has(from)) return "initial";
    if (to === end || borders.has(to)) return "final";
    const letter = letters[letterAt(to)] ?? " ";
    const closes = to === end - 1 && letterAt(to) === letters.length - 1 && (to === lastStrong || EITHER.includes(letter));
    if (!closes) return from === firstSound ? "first" : "mid";
    if (short) return "last-of-three";
    if (EITHER.includes(letters[letterAt(from)] ?? " ")) return "last-after-glide";
    return letters[letterAt(from) - 1] === "ا" ? "last-after-alif" : "last";
  };
  const graph = buildGraph(nodes, links, borders, {
    slotOf: (gap, from, to) => arabicSlot(gap, placeOf(from, to)),
    dropCost: (letter, where) => {
      const name = ARABIC_CONSONANTS[letter]!;
      return ARABIC_DROPS[where][name] ?? ARABIC_DROPS.other[name] ?? CROSS.otherDrop;
    },
  });
  return { text, script: "arabic", sounds: "arabic", key, articles, finalH: "", ...graph };
}

/** The consonants, what may be one, the borders of words, and the articles that may be heard as part of a word. */
function nodesOf({ letters, at, wordStarts, heardArticles }: ArabicLetters): Node[] {
  return Array.from(letters).flatMap((letter, place): Node[] => {
    const start = at[place] ?? 0;
    const here = { after: place, before: place };
    const article = heardArticles.get(place);
    return [
      ...(wordStarts.has(place) ? [{ kind: "border" as const, letter: ARABIC_CONSONANTS.indexOf(BORDER), doubled: "unwritten" as const, half: true, start, end: start, ...here }] : []),
      ...(article === undefined ? [] : [{ kind: "article" as const, letter: ARABIC_CONSONANTS.indexOf("ل"), doubled: false, half: true, start: article, end: article + 1, ...here }]),
      ...(ARABIC_CONSONANTS.includes(letter) ? [{ kind: "consonant" as const, letter: ARABIC_CONSONANTS.indexOf(letter), doubled: false, half: false, start, end: start + 1, after: place + 1, before: place }] : []),
    ];
  });
}
