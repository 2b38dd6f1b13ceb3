/**
 * Arabic text folded to the letters that are compared, each with its place in the text. Clusters that are written in more
 * than one way get one form: عبد with what follows, الله at the end, رحمان.
 */
import { foldDigits } from "../fold.ts";
import type { Article } from "./compiled-name.ts";

export interface ArabicLetters {
  /** ^ is an alif or hamza at the beginning of a word; nothing stands between words. */
  readonly letters: string;
  readonly at: readonly number[];
  readonly key: string;
  readonly articles: readonly Article[];
  /** The letters that begin a word, but the first and those that go on with a compound. */
  readonly wordStarts: ReadonlySet<number>;
  /** Articles before a vowel, whose ل may be written with the word (Larbaa is الأربعاء): the letter that follows, and where the ل is. */
  readonly heardArticles: ReadonlyMap<number, number>;
}

const FOLDED: Readonly<Record<string, string>> = {
  "ک": "ك", "ڪ": "ك", "ی": "ي", "ې": "ي", "ے": "ي", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ة", "ۃ": "ة", "ٱ": "ا",
  "ؤ": "و", "ئ": "ي", "أ": "ا", "إ": "ا", "آ": "ا",
};

/** Before its own long vowel the seat of a hamza is no sound: Ra'uf is رؤوف, Ra'is رئيس. */
const SEATED: ReadonlySet<string> = new Set(["ؤو", "ئي"]);

interface Letter {
  readonly letter: string;
  readonly at: number;
}

export function arabicLetters(text: string, limit: number): ArabicLetters {
  const words: Letter[][] = [[]];
  let at = 0;
  // Hamza and madda are letters with what they stand on, also where they are typed after it.
  for (const [char] of text.matchAll(/.[\u0653-\u0655]?/gsu)) {
    if (/[\s\-\u2010-\u2014_/\u200C]/u.test(char)) words.push([]);
    else for (const letter of foldDigits(char.normalize("NFKC")).normalize("NFC")) if (/[\u0621-\u064A\u0671-\u06D3\u06D5\d]/u.test(letter) && letter !== "\u0640") words.at(-1)!.push({ letter, at });
    at += char.length;
    if (at > limit) break;
  }
  const kept = words.filter((word) => word.length > 0);
  const key = kept.flat().map(({ letter }) => letter).join("");
  const articles: Article[] = [];
  const wordStarts = new Set<number>();
  const heardArticles = new Map<number, number>();
  let out: Letter[] = [];
  kept.forEach((word, index) => {
    const spelled = word.map(({ letter }) => letter).join("");
    const after = out.length > 0 && /عبد$/u.test(kept[index - 1]?.map(({ letter }) => letter).join("") ?? "");
    let rest = word;
    if (out.length > 0 && !after && spelled !== "الله") wordStarts.add(out.length);
    if (spelled === "الله") {
      if (out.length > 0) articles.push({ start: word[0]!.at, end: word[1]!.at + 1, bound: true });
      out = [...out, { letter: "ل", at: word[2]!.at }, { letter: "ة", at: word[3]!.at }];
      return;
    }
    const abd = /^عبدال(?=..)/u.exec(spelled);
    if (abd) {
      articles.push({ start: word[3]!.at, end: word[4]!.at + 1, bound: true });
      const tail = word.slice(5);
      out = [...out, ...word.slice(0, 3), ...(spelled === "عبدالله" ? [{ letter: "ل", at: tail[0]!.at }, { letter: "ة", at: tail[1]!.at }] : folded(tail))];
      return;
    }
    if (/..الله$/u.test(spelled)) {
      const head = word.slice(0, -4);
      articles.push({ start: word.at(-4)!.at, end: word.at(-3)!.at + 1, bound: true });
      out = [...out, ...folded(head), { letter: "ل", at: word.at(-2)!.at }, { letter: "ة", at: word.at(-1)!.at }];
      return;
    }
    if (spelled.startsWith("ال") && (spelled.length > 3 || after)) {
      articles.push({ start: word[0]!.at, end: word[1]!.at + 1, bound: after });
      rest = word.slice(2);
      if (!after && "أإآاع".includes(rest[0]!.letter)) heardArticles.set(out.length, word[1]!.at);
    }
    if (spelled === "عمرو") rest = word.slice(0, 3);
    if (/^(رحمان|الرحمان)$/u.test(spelled)) rest = rest.filter(({ letter }) => letter !== "ا");
    out = [...out, ...folded(rest)];
  });
  return { letters: out.map(({ letter }) => letter).join(""), at: out.map((each) => each.at), key, articles, wordStarts, heardArticles };
}

function folded(word: readonly Letter[]): Letter[] {
  return word.flatMap(({ letter, at }, index): Letter[] => {
    if (index === 0 && "أإا".includes(letter)) return [{ letter: "^", at }];
    if (index === 0 && letter === "آ") return [{ letter: "^", at }, { letter: "ا", at }];
    if (letter === "آ") return [{ letter: "ا", at }];
    if (letter === "ء" || SEATED.has(letter + (word[index + 1]?.letter ?? ""))) return [];
    return [{ letter: FOLDED[letter] ?? letter, at }];
  });
}
