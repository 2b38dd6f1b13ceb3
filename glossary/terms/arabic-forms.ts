/**
 * Arabic words as they stand in texts: with conjunctions, prepositions and the article before them, and pronouns and the endings of
 * duals and sound plurals behind. Broken plurals and relative adjectives are other words, which a glossary lists if it wants them.
 */
import { fold, foldArabicLetters, foldDigits, stripMarks } from "../fold.ts";
import { ARABIC_FUNCTION_WORDS, NAMES_TOO } from "../names/data/arabic-function-words.ts";
import type { Reading, WordForms } from "./word-forms.ts";

/** Whatever is cut off, so many letters are left. */
const LEAST = 3;

const CONJUNCTION = /^[وف]/u;
const PREPOSITION = /^[بلك]/u;
/** The س of the future stands before verbs only. */
const FUTURE = /^س(?=[يتنا])/u;
const ARTICLE = /^ال/u;

const PRONOUNS = ["هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ه", "ك"];
const PLURALS = ["ات", "ون", "ين", "ان"];
const CONSTRUCTS = ["ي", "و", "ا"];

/** Words that change with their place in the sentence or in a longer name, and how they are listed. */
const INFLECTED: Readonly<Record<string, string>> = {
  ابا: "ابو", ابي: "ابو", اخا: "اخو", اخي: "اخو", بن: "ابن", بني: "بنو", ذا: "ذو", ذي: "ذو", لله: "الله",
};

const UNLIKE: Readonly<Record<string, string>> = { "ؤ": "ء", "ئ": "ء", "ٱ": "ا" };

/** Without vowel marks, one letter for those that writers exchange; ة and hamza are kept, since كتابة is not كتابه, علماء not علما, and أمام not إمام. */
export function arabicLetters(word: string): string {
  const plain = stripMarks(word.normalize("NFKC"));
  return foldDigits(plain.replace(/[^اأإآةء]/gu, (letter) => UNLIKE[letter] ?? foldArabicLetters(letter)));
}

const withoutHamza = (letters: string): string => letters.replace(/[أإآ]/gu, "ا");

/** Without the article, if enough is left; حج keeps it in الحج. */
const bare = (letters: string): string => (ARTICLE.test(letters) && letters.length - 2 >= LEAST ? letters.slice(2) : letters);

export const arabicForms: WordForms = {
  isFunctionWord: (word) => ARABIC_FUNCTION_WORDS.has(fold(word)) && !NAMES_TOO.has(stripMarks(word)),
  listed(word) {
    const whole = arabicLetters(word);
    const letters = bare(whole);
    const key = withoutHamza(letters);
    return { key: INFLECTED[key] ?? key, letters, article: letters !== whole };
  },
  read(word) {
    const readings = new Map<string, Reading>();
    const add = (stem: string, { cut, article }: Start, kind: Reading["kind"]): void => {
      const key = withoutHamza(stem);
      if (!readings.has(key)) readings.set(key, { key, letters: stem, article, start: offsetAfter(word, cut), end: word.length, kind });
    };
    const starts = startsOf(arabicLetters(word));
    for (const start of starts) {
      const { stem, article } = start;
      add(INFLECTED[withoutHamza(stem)] ?? stem, start, "same");
      // With the article no pronoun can follow, so this ه is a ة that lost its dots.
      if (article && stem.endsWith("ه")) add(withTaMarbuta(stem), start, "same");
    }
    for (const start of starts) for (const [stem, kind] of withoutEndings(start.stem)) if (kind !== "owned" || !start.article) add(stem, start, kind);
    return [...readings.values()];
  },
  /** Writers leave the hamza and the madda of an alif out, and glossaries that at the beginning; but أمام is not إمام, and رأي not راي. */
  agree(listed, read) {
    for (let at = 0; at < Math.min(listed.length, read.length); at += 1) {
      const [a, b] = [listed[at]!, read[at]!];
      if (a === b || !ALIF.has(a) || !ALIF.has(b) || b === "ا" || (a === "ا" && (at === 0 || b === "آ"))) continue;
      return false;
    }
    return true;
  },
};

const ALIF: ReadonlySet<string> = new Set("اأإآ");

/** What is left of a word when what stands before it is cut off, the article too. */
interface Start {
  readonly stem: string;
  readonly article: boolean;
  /** Letters that are cut off before it and its article. */
  readonly cut: number;
}

/** The word whole, then without a conjunction, then without a preposition too. */
function startsOf(letters: string): readonly Start[] {
  const found: Start[] = [];
  const add = (rest: string, cut: number, hidden = false): void => {
    const stem = bare(rest);
    if (rest.length >= LEAST || cut === 0) found.push({ stem, article: hidden || stem !== rest, cut });
  };
  const rests = [letters, ...(CONJUNCTION.test(letters) && letters.length > LEAST ? [letters.slice(1)] : [])];
  rests.forEach((rest, cut) => { add(rest, cut); });
  rests.forEach((rest, cut) => {
    // للجهاد is ل and الجهاد; للجنة is that of جنة, or ل and ال and لجنة.
    if (rest.startsWith("لل")) {
      add(rest.slice(2), cut + 2, true);
      add(rest.slice(1), cut + 1, true);
    } else if (PREPOSITION.test(rest) || FUTURE.test(rest)) add(rest.slice(1), cut + 1);
  });
  return found;
}

function* withoutEndings(stem: string): Generator<readonly [string, Reading["kind"]]> {
  // The ا of an accusative without article: كتابا.
  if (stem.endsWith("ا") && stem.length > LEAST) yield [stem.slice(0, -1), "noun"];
  for (const { rest } of cut(stem, PLURALS)) {
    yield [rest, "noun"];
    if (rest.endsWith("ت")) yield [withTaMarbuta(rest), "noun"];
  }
  yield* feminine(stem, "noun");
  for (const { rest } of cut(stem, PRONOUNS)) {
    yield [rest, "owned"];
    if (rest.endsWith("ت")) yield [withTaMarbuta(rest), "owned"];
    // فتوى, فتواه.
    if (rest.endsWith("ا")) yield [`${rest.slice(0, -1)}ي`, "owned"];
    for (const each of cut(rest, ["ات"])) yield [each.rest, "owned"];
    yield* feminine(rest, "owned");
    // The plural before a pronoun has lost its ن: مقاتلوهم, مقاتليهم.
    if (/[وي]$/u.test(rest) && rest.length > LEAST + 1) yield [rest.slice(0, -1), "owned"];
  }
  for (const { rest } of cut(stem, CONSTRUCTS)) {
    yield [rest, "construct"];
    if (rest.endsWith("ت")) yield [withTaMarbuta(rest), "construct"];
  }
}

/** The plural of a word in ة: ديات of دية. */
function* feminine(stem: string, kind: Reading["kind"]): Generator<readonly [string, Reading["kind"]]> {
  if (stem.endsWith("ات") && stem.length > LEAST) yield [`${stem.slice(0, -2)}ة`, kind];
}

const withTaMarbuta = (stem: string): string => `${stem.slice(0, -1)}ة`;

function cut(stem: string, endings: readonly string[]): readonly { readonly rest: string; readonly ending: string }[] {
  return endings.flatMap((ending) => (stem.endsWith(ending) && stem.length - ending.length >= LEAST ? [{ rest: stem.slice(0, -ending.length), ending }] : []));
}

const SEEN_LETTER = /^[\p{L}\p{Nd}]$/u;
const NO_LETTER = /[^\p{L}\p{Nd}]|\u0640/u;

/** Where the word goes on after so many letters, marks on them passed over. */
function offsetAfter(word: string, letters: number): number {
  if (letters === 0 || !NO_LETTER.test(word.slice(0, 2 * letters + 2))) return letters;
  let at = 0;
  for (let seen = 0; at < word.length; at += 1) {
    if (!SEEN_LETTER.test(word[at]!) || word[at] === "\u0640") continue;
    if (seen === letters) break;
    seen += 1;
  }
  return at;
}
