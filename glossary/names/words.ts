/**
 * The words of a sentence in Latin letters, with what stands before each and what their capitals say. A hyphen parts words, an
 * apostrophe between letters does not.
 */
import { stripMarks } from "../fold.ts";
import { ALWAYS_CAPITAL } from "./data/english-words.ts";
import { ARTICLES } from "./data/particles.ts";
import { isEnglish } from "./english.ts";
import { lookUpKey } from "./form.ts";
import type { Sentence } from "./name.ts";

export interface Word {
  /** `[start, end)` in UTF-16 code units of the sentence. */
  readonly start: number;
  readonly end: number;
  /** In lower case, with plain apostrophes, without a possessive. */
  readonly key: string;
  /** The key without accents and apostrophes: what particles and terms are looked up by. */
  readonly plain: string;
  /** How it is joined to the word before: by one hyphen, by white space, or not at all. */
  readonly joined: "hyphen" | "space" | "none";
  readonly capital: boolean;
  /** Written in capitals throughout, two letters or more; an s may follow: MPs. */
  readonly shouted: boolean;
  /** Its capital says nothing: the first word of a sentence or of a quotation, after a colon, in a heading. */
  readonly opens: boolean;
}

/**
 * Letters, among them the signs for ʿayn and hamza, with what joins them: apostrophes, and characters that are not seen. An
 * apostrophe before them is ʿayn after a hyphen, and before a capital where it opens no quotation: al-'Arifi, the caliph 'Ali.
 */
const WORD = /(?:(?<=\p{L}[-‐‑–])['’‘`´](?=\p{L})|(?<=\p{L} )['‘](?=\p{Lu})(?!.*['’](?!\p{L})))?[\p{L}\p{M}]+(?:(?:['’‘`´]|[\u00AD\u200B-\u200F\u2060]+)[\p{L}\p{M}]+)*/gu;
const LATIN = /\p{Script=Latin}/u;
const APOSTROPHE = /['’‘`´ʼʻʿʾ]/gu;
const HYPHEN = /^[-‐‑]$/u;
const SPACE = /^\s+$/u;
/** Before an article an apostrophe that ends a word is its ʿayn: Rub' al Khali. */
const AYN_BEFORE_SPACE = /^['’‘`´] $/u;
const DIGIT = /\p{Nd}/u;
const CAPITAL = /^[ʿʾʻʼ'’‘`´]?\p{Lu}/u;
/** A capital inside, as in the names of programs: getName, YouTube. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
/** Small words that are written together with a name: AlQaeda, AbuBakr, McDonald. */
const JOINED_BEFORE = /^(?:[AE]l|Abu|Abd(?:[aeu]l)?|Ibn|B[ei]n|Umm?|Ma?c|D[eiu]|L[ae])\p{Lu}\P{Lu}*$/u;
/** What makes the next word a beginning: the end of a sentence or a colon before it, or an opening quotation mark. */
const SENTENCE_END = /^[^\s]*[.!?…:]["'”’»)\]*_]*\s/u;
const QUOTE_OPENS = /["“«][*_]*$|(?:^|\s)['‘]$/u;
/** A full stop after one letter or a title ends no sentence: J. Smith, Dr. Hamid. */
const ABBREVIATED = /^(?:.|mr|mrs|ms|messrs|dr|prof|gen|col|capt|lt|sgt|st|sen|rep|gov|rev|hon|vs|no)$/u;
const ASCII = /^[A-Za-z]+$/u;
const POSSESSIVE = /['’]s$/iu;

/** The word as it is looked up. */
export function wordKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return stripMarks(text.normalize("NFC")).toLowerCase().replace(APOSTROPHE, "'").replace(/^'|'$/gu, "");
}

export function wordsOf({ text, kind }: Pick<Sentence, "text" | "kind">): readonly Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const possessive = POSSESSIVE.exec(whole);
    const cut = possessive && whole.length > 2 ? whole.slice(0, possessive.index) : whole;
    const between = stripMarks(text.slice(end, match.index));
    const before = found.at(-1);
    const hyphen = HYPHEN.test(between) || (between === "–" && ARTICLES.has(before?.plain ?? ""));
    const readable = LATIN.test(cut) && (!CAPITAL_INSIDE.test(cut) || JOINED_BEFORE.test(cut)) && !DIGIT.test(between.slice(-1)) && !DIGIT.test(text[match.index + whole.length] ?? "");
    const capital = CAPITAL.test(cut);
    const key = readable ? wordKey(cut) : "";
    const space = SPACE.test(between) || (AYN_BEFORE_SPACE.test(between) && ARTICLES.has(lookUpKey(key)));
    const joined = before && hyphen ? "hyphen" : before && space ? "space" : "none";
    found.push({
      start: match.index, end: match.index + cut.length, key, plain: lookUpKey(key), joined, capital,
      shouted: capital && /\p{L}.*\p{L}/su.test(cut) && !/\p{Ll}/u.test(cut.replace(/(?<=\p{Lu}{2})s$/u, "")),
      opens: before === undefined || (joined !== "hyphen" && opens(between, before)),
    });
    end = match.index + whole.length;
  }
  const heading = (kind !== "paragraph" && kind !== "list-item") || isTitleCase(found);
  return heading ? found.map((word) => ({ ...word, opens: true })) : found;
}

function opens(between: string, before: Word): boolean {
  if (between === " ") return false;
  if (QUOTE_OPENS.test(between)) return true;
  return SENTENCE_END.test(between) && !(between.startsWith(".") && ABBREVIATED.test(before.key));
}

/** Shorter words may keep their small letter in a heading: of, and, the. */
const LONG = 4;
/** Fewer English words than these say nothing: "General Haftar met President Tebboune". */
const ENOUGH = 3;
const MOST_OF = 0.7;

/** Whether so many English words have a capital that it must be a heading, whatever the file says. Names, months and peoples have theirs anywhere. */
function isTitleCase(words: readonly Word[]): boolean {
  const capitals = words.filter(({ capital, opens }) => capital && !opens).length;
  if (capitals < ENOUGH) return false;
  const english = words.filter(({ key, joined, opens }) => key.length >= LONG && joined !== "hyphen" && !opens && isEnglish(key) && !ALWAYS_CAPITAL.has(key));
  return english.length >= ENOUGH && english.filter(({ capital }) => capital).length > MOST_OF * english.length;
}
