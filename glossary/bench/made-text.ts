/** A long translation with its source, made by chance that can be repeated: English words and Arabic names as often as texts have them, and names in more than one spelling. */
import { ENGLISH_WORDS } from "../names/data/english-words.ts";
import type { Passage } from "../names/name.ts";

/** A name as its writers spell it; the first spelling is the usual one. */
interface MadeName {
  readonly latin: readonly string[];
  readonly arabic: string;
}

const CONSONANTS: readonly (readonly [latin: string, arabic: string])[] = [
  ["b", "ب"], ["t", "ت"], ["j", "ج"], ["h", "ح"], ["kh", "خ"], ["d", "د"], ["r", "ر"], ["z", "ز"], ["s", "س"], ["sh", "ش"], ["s", "ص"], ["gh", "غ"],
  ["f", "ف"], ["q", "ق"], ["k", "ك"], ["l", "ل"], ["m", "م"], ["n", "ن"], ["w", "و"], ["y", "ي"],
];
const VOWELS: readonly (readonly [latin: readonly string[], arabic: string])[] = [[["a"], ""], [["i", "e"], ""], [["u", "ou"], ""], [["a", "aa"], "ا"], [["i", "ee"], "ي"], [["u", "oo", "ou"], "و"]];
const WORDS_A_SENTENCE = 20;
const NAMES = 6_000;

/** Numbers in [0, 1) that look random and are the same in every run (Park and Miller 1988). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export function madeNames(count: number, random: () => number): readonly MadeName[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: count }, () => {
    const syllables = Array.from({ length: 2 + Math.floor(random() * 2) }, () => [pick(CONSONANTS), pick(VOWELS)] as const);
    const [lastLatin, lastArabic] = pick(CONSONANTS);
    const article = random() < 0.3;
    const spelling = (choice: number) => {
      const word = syllables.map(([[consonant], [vowels]]) => consonant + vowels[choice % vowels.length]!).join("") + lastLatin;
      return `${article ? "al-" : ""}${word[0]!.toUpperCase()}${word.slice(1)}`;
    };
    return {
      latin: [...new Set(random() < 0.3 ? [spelling(0), spelling(1), spelling(2)] : [spelling(0)])],
      arabic: `${article ? "ال" : ""}${syllables.map(([[, consonant], [, vowel]]) => consonant + vowel).join("")}${lastArabic}`,
    };
  });
}

/** So many words of translation in sentences of twenty, each a passage with its source; about one word in sixteen is a name. */
export function madeText(words: number, seed = 7): readonly Passage[] {
  const random = randomFrom(seed);
  const names = madeNames(NAMES, random);
  const english = [...ENGLISH_WORDS].filter((word) => /^[a-z]+$/u.test(word)).toSorted(() => random() - 0.5);
  /** The first ones come most often, as in Zipf's law. */
  const frequent = <T>(from: readonly T[]): T => from[Math.floor(from.length ** random()) - 1]!;
  return Array.from({ length: Math.ceil(words / WORDS_A_SENTENCE) }, (_, paragraph): Passage => {
    const [target, source]: [string[], string[]] = [[], []];
    for (let at = 0; at < WORDS_A_SENTENCE; at += 1) {
      if (random() < 1 / 16) {
        const name = frequent(names);
        target.push(random() < 0.8 ? name.latin[0]! : name.latin[Math.floor(random() * name.latin.length)]!);
        source.push(random() < 0.2 ? `و${name.arabic}` : name.arabic);
      } else {
        target.push(frequent(english));
        if (at % 2 === 0) source.push(`كلم${"ابتدر"[at % 5]!}ة`);
      }
    }
    const text = `${target.join(" ")}.`;
    const place = { paragraph, start: 0, kind: "paragraph" } as const;
    return { source: [{ ...place, text: `${source.join(" ")}.` }], target: [{ ...place, text: text[0]!.toUpperCase() + text.slice(1) }] };
  });
}
