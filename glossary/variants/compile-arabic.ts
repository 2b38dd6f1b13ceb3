/**
 * An Arabic spelling becomes a graph of its consonants. Short vowels are not written; و and ي are consonants or vowels.
 */
import { arabicLetters } from "./arabic-letters.ts";
import { buildGraph, type CompiledName, type Link, type Sound } from "./compiled-name.ts";
import { arabicSlot, type ArabicPlace } from "./gaps.ts";
import { EITHER, LETTERS, WEAK } from "./scripts/arabic.ts";
import { ARABIC_DROPS, CROSS, LONGEST_NAME } from "./weights.ts";

/** The Arabic consonants, in the order of their numbers. */
export const ARABIC_CONSONANTS = `${Object.keys(LETTERS).join("")}0123456789`;

export function compileArabic(text: string): CompiledName {
  const { letters, at, key, articles } = arabicLetters(text, LONGEST_NAME);
  const sounds: Sound[] = [];
  const index: number[] = [];
  Array.from(letters).forEach((letter, place) => {
    if (!ARABIC_CONSONANTS.includes(letter)) return;
    index.push(place);
    const start = at[place] ?? 0;
    sounds.push({ letter: ARABIC_CONSONANTS.indexOf(letter), doubled: false, half: false, start, end: start + 1 });
  });
  const end = sounds.length + 1;
  const position = (node: number): number => (node === 0 ? -1 : node === end ? letters.length : index[node - 1]!);
  const weakAt = (place: number): string => {
    const letter = letters[place]!;
    if (place === letters.length - 1 && letter === "ه") return "ة";
    return WEAK.includes(letter) ? letter : "";
  };
  const links: Link[] = [];
  for (let from = 0; from < end; from++) {
    let between = "";
    for (let to = from + 1; to <= end; to++) {
      for (let place = position(to - 1) + 1; place < position(to); place++) between += weakAt(place);
      links.push({ from, to, between, same: 0, cross: 0, flags: 0 });
      // The way past this node is open only if it can be a vowel.
      if (to === end || weakAt(position(to)) === "") break;
      between += weakAt(position(to));
    }
  }
  const strong = Array.from(letters).filter((letter, place) => place === 0 || !WEAK.includes(letter)).length;
  const short = strong === 3 && !/[اويى]/u.test(letters.slice(1));
  const lastStrong = index.findLastIndex((place) => weakAt(place) === "") + 1;
  const placeOf = (from: number, to: number): ArabicPlace => {
    if (from === 0) return "initial";
    if (to === end) return "final";
    const closes = to === end - 1 && position(to) === letters.length - 1 && (to === lastStrong || EITHER.includes(letters[position(to)]!));
    if (!closes) return from === 1 ? "first" : "mid";
    if (short) return "last-of-three";
    if (EITHER.includes(letters[position(from)]!)) return "last-after-glide";
    return letters[position(from) - 1] === "ا" ? "last-after-alif" : "last";
  };
  const graph = buildGraph(sounds, links, {
    slotOf: (gap, from, to) => arabicSlot(gap, placeOf(from, to)),
    dropCost: (letter, where) => {
      const name = ARABIC_CONSONANTS[letter]!;
      return ARABIC_DROPS[where][name] ?? ARABIC_DROPS.other[name] ?? CROSS.otherDrop;
    },
  });
  return { text, script: "arabic", sounds: "arabic", key, articles, finalH: "", ...graph };
}
