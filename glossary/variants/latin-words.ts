/**
 * A Latin name cut into the words that are compared: articles taken off, *abd* and what follows made one, names that are
 * written together with their article taken apart.
 */
import type { Article } from "./compiled-name.ts";
import type { LatinLetters } from "./latin-letters.ts";
import { ARTICLES, PARTICLES } from "./scripts/latin.ts";

export interface Word {
  readonly letters: string;
  /** The place in the text of each letter. */
  readonly at: readonly number[];
  /** How many first letters may be a joined article, or 0. */
  readonly mayCut: number;
  /** The place of the l of an article before it, or null. */
  readonly afterL: number | null;
  /** It begins a word of its own within the name; what follows *abd* does not. */
  readonly opens: boolean;
}

export interface LatinWords {
  readonly words: readonly Word[];
  readonly articles: readonly Article[];
}

/** Two consonants at least remain: Ali, Elia, Alia keep their al. */
const JOINED_ARTICLE = /^[ae]l'?(?=[^aeiou' ].{3})/u;
/** Alotaibi. Before a vowel al is as often part of the name. */
const JOINED_BEFORE_VOWEL = /^[ae]l'?(?=[aeiou]+[^aeiou'].*[^aeiou'])/u;
const JOINED_SUN_ARTICLE = /^[ae](?=([rsztdn])\1.{3})/u;
const ABD_ALONE = /^abd(?:[aeiou]{1,2}(?:l|[rsztdn]h?)?)?$/u;
const ABD_JOINED = /^abd(?:(?:ou|[aeiou])l(?=[^aeiou'].+|[aeiou].{3})|(?:ou|[aeiou])(?=([rsztdn])\1)|ou?(?=[^aeiou'l].{2})|u(?=[^aeiou'l].{2}))/u;
const ALLAH = /^[aeiou]?l+ah?$/u;
const WITH_ALLAH = /^(.*[^aeiou'])[aeiou]ll+ah?$/u;
const WITH_DIN = /^(.*[^aeiou'].*[^aeiou'])[aeiou]dd?(?:i|ee|ie)ne?$/u;
const WITH_UL = /^(..*[^aeiou'])(?:u|ou)l$/u;
const ABUL = /^(ab|b)(?:u|ou|o)'?l$/u;
/** Dhu'l-Qarnayn, Abu'l-Fida. */
const ENDS_IN_L = /^(.*[aeiou])'l$/u;
const TOOK_ARTICLE = /^(.*[^aeiou'])[aeu]([rzsdn])$/u;

export function latinWords({ letters, at }: LatinLetters): LatinWords {
  const tokens = tokensOf(letters, at);
  const words: Word[] = [];
  const articles: Article[] = [];
  let afterAbd = false;
  let afterL: number | null = null;
  let opens = false;
  const push = (word: Token, mayCut = 0): number => {
    const count = words.push({ ...word, mayCut, afterL, opens });
    afterL = null;
    opens = false;
    return count;
  };
  const cut = (token: Token, from: number, to: number, bound = false) => articles.push({ start: token.at[from]!, end: (token.at[to - 1] ?? 0) + 1, bound });

  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const word = token.letters;
    opens = words.length > 0 && !afterAbd;
    if (next !== undefined && ARTICLES.has(word)) {
      if (word.endsWith("l") && !afterAbd) afterL = token.at.at(-1)!;
      return cut(token, 0, word.length, afterAbd);
    }
    const bound = afterAbd;
    afterAbd = false;
    if (next !== undefined && ABD_ALONE.test(word)) {
      push(part(token, 0, 3));
      if (word.length > 3) cut(token, 3, word.length, true);
      afterAbd = true;
      return;
    }
    if (bound && ALLAH.test(word)) return push({ letters: "la", at: lastOf(token, 2) });
    const abd = ABD_JOINED.exec(word);
    if (abd) {
      push(part(token, 0, 3));
      const length = abd[0].length + Number(abd[1] !== undefined);
      cut(token, 3, length, true);
      const rest = part(token, length, word.length);
      return push(ALLAH.test(rest.letters) ? { letters: "la", at: lastOf(rest, 2) } : rest);
    }
    if (next !== undefined) {
      const particle = PARTICLES[word];
      if (particle !== undefined) return push({ letters: particle, at: placesOf(particle, token) });
      const abu = ABUL.exec(word)?.[1];
      if (abu !== undefined) {
        cut(token, word.length - 1, word.length);
        push({ letters: `${abu}u`, at: placesOf(`${abu}u`, part(token, 0, word.length - 1)) });
        afterL = token.at.at(-1)!;
        return;
      }
      const open = ENDS_IN_L.exec(word)?.[1];
      if (open !== undefined) {
        separate(token, open.length);
        return;
      }
      const before = WITH_UL.exec(word)?.[1];
      if (before !== undefined && word.length >= 5) {
        separate(token, before.length);
        return;
      }
      const took = TOOK_ARTICLE.exec(word);
      if (took?.[1] !== undefined && word.length >= 5 && next.letters.startsWith(took[2]!)) {
        separate(token, took[1].length);
        return;
      }
    }
    const allah = WITH_ALLAH.exec(word)?.[1];
    if (allah !== undefined && allah.length > 1) {
      push(part(token, 0, allah.length));
      return push({ letters: "la", at: lastOf(token, 2) });
    }
    const din = WITH_DIN.exec(word)?.[1];
    if (din !== undefined) {
      push(part(token, 0, din.length));
      const length = din.length + (word.startsWith("dd", din.length + 1) ? 2 : 1);
      cut(token, din.length, length);
      return push(part(token, length, word.length));
    }
    const joined = JOINED_ARTICLE.exec(word) ?? JOINED_SUN_ARTICLE.exec(word);
    if (joined && !bound) {
      if (words.length > 0 && joined[0].length > 1) {
        cut(token, 0, joined[0].length);
        return push(part(token, joined[0].length, word.length));
      }
      return push(token, joined[0].length);
    }
    push(token, bound ? 0 : (JOINED_BEFORE_VOWEL.exec(word)?.[0].length ?? 0));
  });
  return { words, articles };

  /** Cuts a joined article off the end of the word. */
  function separate(token: Token, length: number) {
    push(part(token, 0, length));
    cut(token, length, token.letters.length);
    if (token.letters.endsWith("l")) afterL = token.at.at(-1)!;
  }
}

interface Token {
  readonly letters: string;
  readonly at: readonly number[];
}

function tokensOf(letters: string, at: readonly number[]): Token[] {
  return Array.from(letters.matchAll(/[^ ]+/gu), (match) => {
    const lead = /^'*/u.exec(match[0])![0].length;
    const bare = match[0].slice(lead).replace(/(?<=[aeiou'])'+$/u, "");
    const start = match.index + lead;
    return { letters: bare, at: at.slice(start, start + bare.length) };
  }).filter((token) => token.letters !== "");
}

function part({ letters, at }: Token, start: number, end: number): Token {
  return { letters: letters.slice(start, end), at: at.slice(start, end) };
}

function lastOf({ at }: Token, count: number): readonly number[] {
  return at.slice(-count);
}

/** The places of the letters of `written` in the token that it stands for. */
function placesOf(written: string, { letters, at }: Token): readonly number[] {
  let next = 0;
  return Array.from(written, (letter, index) => {
    const found = letters.indexOf(letter, next);
    const place = found < 0 ? Math.min(Math.max(index, next), at.length - 1) : found;
    next = found < 0 ? next : found + 1;
    return at[place] ?? 0;
  });
}
