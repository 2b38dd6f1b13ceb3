/**
 * The words of a sentence in Latin letters, with what stands before each and what their capitals say. A hyphen parts words, an
 * apostrophe between letters does not.
 */
import { INVISIBLE_SIGNS, stripMarks } from "../fold.ts";
import { ALWAYS_CAPITAL } from "./data/english-words.ts";
import { ARTICLES } from "./data/particles.ts";
import { isEnglish } from "./english.ts";
import { formKey, LINE_END, lookUpKey } from "./form.ts";
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
 * Letters, among them the signs for ʿayn and hamza and digits that stand for letters, with what joins them: apostrophes, the end of
 * a line, and characters that are not seen. An apostrophe before them is ʿayn after a hyphen, and before a capital where it opens
 * no quotation: al-'Arifi, the caliph 'Ali.
 */
const MARK = "['’‘`´‛′]";
const LETTERS = String.raw`[\p{L}\p{M}0-9]+`;
const WORD = new RegExp(String.raw`(?:(?<=\p{L}[-‐‑–])${MARK}(?=\p{L})|(?<=\p{L} )['‘](?=\p{Lu}))?${LETTERS}(?:(?:${MARK}|[${INVISIBLE_SIGNS}]+|${LINE_END.source})${LETTERS})*`, "gu");
const CLOSING = /['’](?!\p{L})/gu;
/** No word has more characters; what goes on for longer is no word. */
const LONGEST_WORD = 80;
/** Digits for letters, by habit or by a fault of reading: Ma7moud, J0ulani; not 1980s, G20, Covid19. */
const WITH_DIGITS = /^(?!.*\d\d)(?=(?:.*\p{L}){3})(?!(?:.*\d){3}).*(?:[^\d]|[37])$/u;
/** The letters of another script at the edge of a word: وJoulani. */
const ARABIC_EDGE = /^\p{Script=Arabic}+(?=\P{Script=Arabic}+$)|(?<=^\P{Script=Arabic}+)\p{Script=Arabic}+$/u;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
const APOSTROPHE = /['’‘`´ʼʻʿʾ‛′]/gu;
const HYPHEN = /^[-‐‑]$/u;
const SPACE = /^\s+$/u;
/** Before an article an apostrophe that ends a word is its ʿayn: Rub' al Khali. */
const AYN_BEFORE_SPACE = /^['’‘`´] $/u;
const DIGIT = /\p{Nd}/u;
const NUMBER = /^[0-9]+$/u;
const OPENING = /^['‘]/u;
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
  return formKey(text).replace(APOSTROPHE, "'").replace(/^'|'$/gu, "");
}

export function wordsOf({ text, kind }: Pick<Sentence, "text" | "kind">): readonly Word[] {
  const found: Word[] = [];
  let end = 0;
  let lastClosing: number | undefined;
  for (const match of text.matchAll(WORD)) {
    let [whole, start] = [match[0], match.index];
    if (NUMBER.test(whole)) continue;
    if (OPENING.test(whole) && text[start - 1] === " " && start < (lastClosing ??= lastPlace(text, CLOSING))) [whole, start] = [whole.slice(1), start + 1];
    const edge = ARABIC.test(whole) ? ARABIC_EDGE.exec(whole) : null;
    if (edge && LATIN.test(whole)) [whole, start] = edge.index === 0 ? [whole.slice(edge[0].length), start + edge[0].length] : [whole.slice(0, edge.index), start];
    const possessive = POSSESSIVE.exec(whole);
    const cut = possessive && whole.length > 2 ? whole.slice(0, possessive.index) : whole;
    const between = stripMarks(text.slice(end, start));
    const before = found.at(-1);
    const hyphen = HYPHEN.test(between) || (between === "–" && ARTICLES.has(before?.plain ?? ""));
    const readable = cut.length <= LONGEST_WORD && LATIN.test(cut) && !ARABIC.test(cut) && (!DIGIT.test(cut) || WITH_DIGITS.test(cut)) && (!CAPITAL_INSIDE.test(cut) || JOINED_BEFORE.test(cut)) && !DIGIT.test(between.slice(-1)) && !DIGIT.test(text[start + whole.length] ?? "");
    const capital = CAPITAL.test(cut);
    const key = readable ? wordKey(cut) : "";
    const space = SPACE.test(between) || (AYN_BEFORE_SPACE.test(between) && ARTICLES.has(lookUpKey(key)));
    const joined = before && hyphen ? "hyphen" : before && space ? "space" : "none";
    found.push({
      start, end: start + cut.length, key, plain: lookUpKey(key), joined, capital,
      shouted: capital && /\p{L}.*\p{L}/su.test(cut) && !/\p{Ll}/u.test(cut.replace(/(?<=\p{Lu}{2})s$/u, "")),
      opens: before === undefined || (joined !== "hyphen" && opens(between, before)),
    });
    end = start + whole.length;
  }
  const heading = (kind !== "paragraph" && kind !== "list-item") || isTitleCase(found);
  return heading ? found.map((word) => ({ ...word, opens: true })) : found;
}

function opens(between: string, before: Word): boolean {
  if (between === " ") return false;
  if (QUOTE_OPENS.test(between)) return true;
  return SENTENCE_END.test(between) && !(between.startsWith(".") && ABBREVIATED.test(before.key));
}

function lastPlace(text: string, sign: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(sign)) last = index;
  return last;
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
