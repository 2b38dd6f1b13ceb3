/** Words of languages of which only the commonest endings are known: two words are forms of one if the same is left of them. */
import { fold } from "../fold.ts";
import { wordList } from "../word-list.ts";
import type { Reading, WordForms } from "./word-forms.ts";

interface Endings {
  /** What is written together with the word before it; a letter each. */
  readonly before: string;
  /** Of each list the longest that fits is cut off, one list after the other. */
  readonly behind: readonly string[];
  /** So many letters are left. */
  readonly least: number;
}

const LANGUAGES: Readonly<Record<string, Endings>> = {
  fa: { before: "", behind: ["ها های هایی ان ات ی"], least: 3 },
  ur: { before: "", behind: ["وں یں ات ے یاں ی"], least: 3 },
  he: { before: "והבלכמש", behind: ["ים ות יים י"], least: 3 },
  ru: { before: "", behind: ["а я о е ы и у ю й ь ам ям ах ях ами ями ом ем ой ей ою ею ов ев ия ии ию ие ий иям иях иями ием ией ый ая яя ое ее ые его ого ему ому ым им ых их ыми ими ую юю"], least: 4 },
  uk: { before: "", behind: ["а я о е є и і ї у ю й ь ам ям ах ях ами ями ом ем ою ею єю ів їв ія ії ію іє ий ій а ого ому им их ими ої у ій і"], least: 4 },
  el: { before: "", behind: ["ος ου ο ον οι ους ων α ας ες η ης εις εων ι ια ιου ιων ς"], least: 4 },
  fr: { before: "", behind: ["s x", "e"], least: 4 },
};

const known = new Map<string, WordForms>();

/** @param primary the language without script and region; one that is not known has no endings */
export function formsWithEndings(primary: string): WordForms {
  const made = known.get(primary) ?? makeForms(LANGUAGES[primary] ?? { before: "", behind: [], least: 1 });
  known.set(primary, made);
  return made;
}

function makeForms({ before, behind, least }: Endings): WordForms {
  const lists = behind.map((list) => new Set(wordList(fold(list))));
  const stemOf = (word: string): string => lists.reduce((stem, list) => withoutLongest(stem, list, least), plain(word));
  return {
    isFunctionWord: () => false,
    listed: (word) => ({ key: stemOf(word), letters: "", article: false }),
    agree: () => true,
    read(word) {
      const starts = [0];
      while (starts.length <= MOST_BEFORE && word.length - starts.length >= least && before.includes(word[starts.length - 1]!)) starts.push(starts.length);
      return starts.map((start): Reading => ({ key: stemOf(word.slice(start)), letters: "", article: false, start, end: word.length, kind: "same" }));
    },
  };
}

const plain = (word: string): string => fold(word.replace(/['’ʼ\u05F3\u05F4\u200C]/gu, ""));

/** Hebrew has two in a row: ובירושלים. */
const MOST_BEFORE = 2;
const LONGEST = 4;

function withoutLongest(word: string, endings: ReadonlySet<string>, least: number): string {
  for (let length = Math.min(LONGEST, word.length - least); length > 0; length -= 1) if (endings.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}
