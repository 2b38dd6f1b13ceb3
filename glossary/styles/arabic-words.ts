/**
 * An Arabic name as the sounds that its letters write. Where vowel signs stand, each letter has one reading; where they do not,
 * it has all that it may have, and a known spelling has to decide.
 */
import { isSigned, lettersOf, sound, spelled, type Letter, type Slot, type Sound } from "./arabic-script.ts";
import { bareSlots } from "./bare-word.ts";
import { signedSlots } from "./signed-word.ts";

export type { Slot, Sound } from "./arabic-script.ts";

export interface ArabicWord {
  /** Its letters, without article and vowel signs. */
  readonly letters: string;
  /** Where its article stands; null where it has none. */
  readonly article: number | null;
  readonly slots: readonly Slot[];
}

export const GOD = "الله";
export const ABD = "عبد";

/** Words of names that everybody knows how to read. */
const READ: Readonly<Record<string, string>> = {
  "عبد": "عَبْد", "ابن": "اِبْن", "بن": "بِن", "بنت": "بِنْت", "أبو": "أَبُو", "ابو": "أَبُو", "أبي": "أَبِي", "أبا": "أَبَا", "أم": "أُمّ", "بنو": "بَنُو", "بني": "بَنِي", "ذو": "ذُو", "محمد": "مُحَمَّد",
  "الدين": "الدِين", "الرحمن": "الرَحْمٰن", "رحمن": "رَحْمٰن", "عمرو": "عَمْر", "هذا": "هٰذَا", "هذه": "هٰذِهِ", "ذلك": "ذٰلِكَ", "إله": "إِلٰه",
  "يوسف": "يُوسُف", "إدريس": "إِدْرِيس", "عمر": "عُمَر", "عثمان": "عُثْمَان",
};

/** The words of the form, in order. */
export function arabicWords(form: string): readonly ArabicWord[] {
  const words = lettersOf(form).flatMap(partAbd);
  return words.map((word, index) => readWord(word, index < words.length - 1));
}

/** The first words of a name that Arabic inflects and English does not: Abu Talib for أبي طالب. */
const INFLECTED: readonly (readonly [spelled: RegExp, inflected: RegExp, listed: string])[] = [
  [/^ab(?:u|ou?)[ -]/iu, /^(?:أبي|ابي|أبا|ابا)(?= )/u, "أبو"], [/^ban(?:u|ou?)[ -]/iu, /^بني(?= )/u, "بنو"], [/^(?:dhu|dhou|zu|zou)[ -]/iu, /^(?:ذي|ذا)(?= )/u, "ذو"],
];

/** The form as it is listed, where the spelling has it so. */
export function asListed(form: string, spelling: string): string {
  return INFLECTED.reduce((text, [spelled, inflected, listed]) => (spelled.test(spelling) ? text.replace(inflected, listed) : text), form);
}

/** Whether no letter of the word is left with more than one reading. The ending of a construct is open even so. */
export function isRead({ slots }: ArabicWord): boolean {
  return slots.every(({ options }) => options.length === 1 || isEnding(options[0] ?? null));
}

/** عبدالرحمن is two words, written as one. */
function partAbd(word: readonly Letter[]): readonly (readonly Letter[])[] {
  return /^عبدال../u.test(spelled(word)) ? [word.slice(0, 3), word.slice(3)] : [word];
}

function readWord(word: readonly Letter[], hasNext: boolean): ArabicWord {
  const text = spelled(word);
  if (text === GOD) return { letters: GOD, article: null, slots: [sound("a"), sound("ل", true), sound("ā"), sound("ه")].map((each, index) => ({ at: word[index]!.at, options: [each] })) };
  const letters = isSigned(word) ? word : readAs(READ[text], word);
  const hasArticle = /^ال../u.test(text) && (letters[0]!.vowel ?? "a") === "a" && letters[1]!.vowel === null;
  const rest = hasArticle ? letters.slice(2) : letters;
  const slots = isSigned(rest) ? signedSlots(rest, hasArticle) : bareSlots(rest, hasArticle);
  return { letters: spelled(rest), article: hasArticle ? word[0]!.at : null, slots: hasNext && !hasArticle ? withEnding(slots, rest.at(-1)!) : slots };
}

/** The word with the signs of its known reading, at its own places. */
function readAs(known: string | undefined, word: readonly Letter[]): readonly Letter[] {
  return known === undefined ? word : lettersOf(known)[0]!.map((letter, index) => ({ ...letter, at: word[index]!.at }));
}

const isEnding = (each: Sound | null): boolean => each !== null && ["ah", "at", "āh", "āt"].includes(each.id);

/** Tāʼ marbūṭa before another word is at if that is a genitive, which the reader has to know unless a sign on it says so. */
function withEnding(slots: readonly Slot[], last: Letter): readonly Slot[] {
  const final = slots.at(-1);
  const [pause = null] = final?.options ?? [];
  if (!final || !pause || !isEnding(pause) || last.quiet) return slots;
  const construct = sound(pause.id === "ah" ? "at" : "āt");
  return [...slots.slice(0, -1), { at: final.at, options: last.vowel === null ? [construct, pause] : [construct] }];
}
