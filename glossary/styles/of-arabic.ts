/**
 * Whether a spelling is of an Arabic name, so that a style of transliteration is about it: Karim for كريم is, Kim for كيم is not. Asked of
 * the word of the source where there is one: of its letters, its shape, and lists of names; else of the Latin letters.
 */
import { ARABIC_NAMES, FOREIGN_NAMES } from "../names/data/arabic-names.ts";
import { ABD as SERVANTS, HEADS, KIN, SMALL_KIN, TAILS } from "../names/data/particles.ts";
import { couldBeArabic, isArabicWord, looksArabic as spelledArabic } from "../names/english.ts";
import { alignSpelling } from "./align-spelling.ts";
import { arabicWords, type ArabicWord } from "./arabic-words.ts";
import { plain } from "./latin-units.ts";
import { readLatin } from "./read-latin.ts";

/** Letters that names of other languages are not spelled with in Arabic. */
const ARABIC_LETTERS = /[حصضظعذ]/u;
/** And those that they seldom are: Tokyo is طوكيو. */
const SELDOM_FOREIGN = /[طقة]/u;
/** So much may a word be spelled otherwise than usual: Osama, Wahran. A sound that is not written is more. */
const LIKELY = 2;
/** Less than one sound that is spelled otherwise than usual: Karam for كرم, not Jones for جونس. */
const SURE = 1;

/** The words that stand before another in a name. */
const SMALL_WORDS: ReadonlySet<string> = new Set(["أبو", "ابو", "أبي", "أبا", "أم", "ابن", "بن", "بنت", "بنو", "بني", "آل", "ذو", "عبد", "الله"]);

/**
 * The shapes of Arabic words: R is any consonant, و and ي too. They are those of fam, kalb, kitāb, kātib, fārūq, of words with four consonants,
 * of karīm and maktūb with another letter before them, of bāb and of towns such as Tanta; و seldom ends one. Martin is مارتن: no word is so.
 */
const SHAPES: readonly string[] = ["RR", "RRR", "RRAR", "RARR", "RARWR", "RRRR", "RRRAR", "RRRYR", "RRRWR", "RAR", "RRRA"];
const SHAPE = new RegExp(`^(?!.*W$)(?:${SHAPES.join("|").replaceAll("R", "[RWY]")})$`, "u");
/** What may follow the shape: ة, ى, اء, ي of descent, -āt; -ān after three letters. */
const ENDINGS = /(?:ية|ة|ى|اء|ي|ات|(?<=^...)ان|(?<=^...)اني)$/u;
/** The Bou of the Maghreb, written to the word after it: بومدين. */
const JOINED_KIN = /^بو(?=...)/u;

/** Whether it is, and the Arabic that it is known to stand for; that is null where only its own letters speak for it. */
export function originOf(text: string, source: string | null): { readonly isArabic: boolean; readonly source: string | null } {
  const words = source === null ? [] : arabicWords(source);
  const kinds = words.map((word) => kindOfWord(word, text));
  if (kinds.includes("foreign")) return { isArabic: false, source: null };
  const stands = source !== null && standsFor(text, source, words, kinds);
  return { isArabic: stands || looksArabic(text), source: stands ? source : null };
}

function standsFor(text: string, source: string, words: readonly ArabicWord[], kinds: readonly Kind[]): boolean {
  const cost = alignSpelling(words, text, source)?.cost ?? Infinity;
  if (kinds.every((kind) => kind === "known")) return cost < Infinity;
  // An article may well be left out.
  if (kinds.some((kind) => kind !== "either")) return cost <= LIKELY * words.length + words.filter(({ article }) => article !== null).length;
  return cost < SURE && readLatin(text).every((word) => couldBeArabic(word.text));
}

type Kind = "known" | "arabic" | "either" | "foreign";

/** known: listed; arabic: its letters or its article say so; either: it might be. */
function kindOfWord({ letters, article }: ArabicWord, text: string): Kind {
  if (FOREIGN_NAMES.has(letters) || FOREIGN_NAMES.has(`ال${letters}`)) return article === null || FOREIGN_NAMES.has(`ال${letters}`) ? "foreign" : "arabic";
  if (ARABIC_NAMES.has(letters) || SMALL_WORDS.has(letters)) return "known";
  if (article !== null || ARABIC_LETTERS.test(letters)) return "arabic";
  const rest = /\bbou/iu.test(text) ? letters.replace(JOINED_KIN, "") : letters;
  if (!hasArabicShape(rest)) return "foreign";
  return rest !== letters || SELDOM_FOREIGN.test(letters) ? "arabic" : "either";
}

function hasArabicShape(letters: string): boolean {
  const shape = (text: string): string => Array.from(text, (letter) => (letter === "ا" ? "A" : letter === "و" ? "W" : letter === "ي" ? "Y" : "R")).join("");
  const whole = letters.replace(/^[اآ]/u, "أ");
  return SHAPE.test(shape(whole)) || SHAPE.test(shape(whole.replace(ENDINGS, "")));
}

/** Whether the spelling shows that it is of Arabic: by its article, a small word, a mark, or letters that speak for it. */
function looksArabic(text: string): boolean {
  const words = readLatin(text);
  return words.some(({ article, text: word }) => article !== null || isParticle(plain(word)) || isArabicWord(word) || spelledArabic(word)) || /[ʿʾʻʼāīūḥṣḍṭẓḩşţ]|aa/iu.test(text.normalize("NFC"));
}

const isParticle = (word: string): boolean => [KIN, SMALL_KIN, HEADS, SERVANTS, TAILS].some((set) => set.has(word));
