/**
 * What differs between two spellings, for a person to read. The texts in a reason are as spelled, that of the first name in
 * `a`, of the second in `b`; "" where one has nothing.
 */
import { silentH, stepsOf, type Step } from "./align-names.ts";
import { arabicSteps } from "./compare-arabic.ts";
import { CUTS, type Article, type CompiledName, type Span } from "./compiled-name.ts";
import { APOSTROPHES, CONSONANTS } from "./scripts/latin.ts";
import { LETTERS } from "./scripts/arabic.ts";
import type { Rule } from "../styles/style-profile.ts";

interface Spelled {
  readonly a: string;
  readonly b: string;
}

/** Where in the name a vowel stands. In the last closed syllable (Salem, Salim, Salam) it says most. */
export type VowelPlace = "beginning" | "middle" | "end";

export type SpellingReason =
  | (Spelled & { readonly kind: "vowel"; readonly place: VowelPlace })
  /** `letters` are the Arabic letters that are written both ways: ق for q and k. Empty when there is none. */
  | (Spelled & { readonly kind: "consonant"; readonly letters: readonly string[] })
  | (Spelled & { readonly kind: "doubling" })
  /** A consonant that only one spelling has. */
  | (Spelled & { readonly kind: "dropped" })
  /** absent: only one has an article; assimilated: ash-Sham, al-Sham; vowel: al, el. */
  | (Spelled & { readonly kind: "article"; readonly how: "absent" | "assimilated" | "vowel" | "joined" })
  | (Spelled & { readonly kind: "final-h" })
  /** Signs for ʿayn and hamza: all that a has against all that b has. */
  | (Spelled & { readonly kind: "apostrophe" })
  /** Letters that differ only in their marks: ḥ, h. */
  | (Spelled & { readonly kind: "marks" })
  | (Spelled & { readonly kind: "capitals" })
  /** Spaces and hyphens between the words, articles aside: Abu Bakr, Abu-Bakr, Abubakr. */
  | (Spelled & { readonly kind: "division" })
  /** Compared only as a whole: another script, or nothing in common. */
  | (Spelled & { readonly kind: "spelling" })
  /** A style of transliteration has `b` where the spelling has `a`; `expected` is all that it admits there, `b` first. */
  | (Spelled & { readonly kind: "rule"; readonly style: string; readonly rule: Rule; readonly expected: readonly string[] });

/** The reasons in the order of the text; empty for one and the same spelling. */
export function reasonsBetween(a: CompiledName, b: CompiledName): readonly SpellingReason[] {
  if (a.text === b.text) return [];
  if (a.sounds === null || b.sounds === null) return [{ kind: "spelling", a: a.text, b: b.text }];
  if (a.script === "arabic" && b.script === "arabic") return arabicReasons(a, b);
  if (a.sounds === "arabic" || (b.script === "latin" && a.script !== "latin")) return reasonsBetween(b, a).map(turned);
  const cross = a.script !== b.script;
  const whole: SpellingReason = { kind: "spelling", a: a.text, b: b.text };
  const steps = stepsOf(a, b);
  if (steps === null) return [whole];
  const [readA, readB] = [asRead(a, steps.map(({ edgeA }) => edgeA)), asRead(b, steps.map(({ edgeB }) => edgeB))];
  const articles = cross && b.sounds === "latin" ? [] : articleReasons(readA, readB, cross);
  const reasons = [...articles, ...steps.flatMap((step) => stepReasons(readA, readB, step, cross)), ...(cross ? [] : writingReasons(readA, readB))];
  return reasons.length === 0 && a.key !== b.key && !cross ? [whole] : reasons;
}

/** The name with the articles and the final h that this reading of it has. */
function asRead(name: CompiledName, edges: readonly number[]): CompiledName {
  const articleAt = (node: number) => name.articles.find(({ start, end }) => name.nodes[node - 1] !== undefined && name.nodes[node - 1]!.start >= start && name.nodes[node - 1]!.start < end);
  const articles = new Set(name.articles);
  for (const edge of edges.filter((each) => (name.flags[each]! & CUTS) !== 0)) {
    const from = name.from[edge]!;
    const to = name.firstEdge.findIndex((first) => first > edge) - 1;
    const heard = articleAt(to);
    if (heard) articles.delete(heard);
    else if (name.script === "latin" && articleAt(from) === undefined) {
      const end = name.nodes[to - 1]!.start;
      const joined = JOINED.exec(name.text.slice(name.nodes[from - 1]?.end ?? 0, end));
      if (joined) articles.add({ start: end - joined[0].length, end: end - joined[0].length + joined[1]!.length, bound: false });
    }
  }
  return { ...name, articles: [...articles].sort((one, other) => one.start - other.start), finalH: silentH(name, edges.at(-1)!) };
}

/** An article that is written with the word, and the vowels of the word before its first consonant. */
const JOINED = /([ae](?:l['’ʼʻʿ]?)?)[^\p{L}]*[aeiou\p{M}]*$/iu;

function turned(reason: SpellingReason): SpellingReason {
  return { ...reason, a: reason.b, b: reason.a };
}

function stepReasons(a: CompiledName, b: CompiledName, step: Step, cross: boolean): SpellingReason[] {
  const [gapA, gapB] = [gapText(a, step.edgeA, step.nodeA), gapText(b, step.edgeB, step.nodeB)];
  const [dropA, dropB] = [skippedText(a, step.edgeA), skippedText(b, step.edgeB)];
  const reasons: SpellingReason[] = [];
  const place: VowelPlace = a.from[step.edgeA] === 0 ? "beginning" : step.nodeA === a.letters.length - 1 ? "end" : "middle";
  if (cross ? step.gapCost >= NOTABLE_VOWEL : gapA !== gapB) reasons.push(onlyMarks(gapA, gapB) ?? { kind: "vowel", a: gapA, b: gapB, place });
  if (dropA !== "") reasons.push({ kind: "dropped", a: dropA, b: "" });
  if (dropB !== "") reasons.push({ kind: "dropped", a: "", b: dropB });
  if (step.nodeA === a.letters.length - 1) return reasons;
  const [textA, textB] = [spelled(a, a.nodes[step.nodeA - 1]!), spelled(b, b.nodes[step.nodeB - 1]!)];
  const soundsApart = step.nodeCost > 0 && a.letters[step.nodeA] !== b.letters[step.nodeB] && textA !== textB; // c is two sounds, but one letter
  if (cross ? step.nodeCost >= NOTABLE : soundsApart) {
    reasons.push({ kind: "consonant", a: textA, b: textB, letters: cross ? [textB] : commonLetters(a.letters[step.nodeA]!, b.letters[step.nodeB]!) });
  } else if (!cross && a.doubled[step.nodeA] !== b.doubled[step.nodeB]) reasons.push({ kind: "doubling", a: textA, b: textB });
  else if (!cross) {
    const marks = onlyMarks(textA, textB);
    if (marks) reasons.push(marks);
  }
  return reasons;
}

/** Across scripts nothing is spelled alike; what costs less than this goes without saying. */
const NOTABLE = 0.15;
const NOTABLE_VOWEL = 0.45;
/** An Arabic letter writes both sounds if neither costs more than this. */
const USUAL = 0.35;

function commonLetters(a: number, b: number): readonly string[] {
  const [soundA, soundB] = [CONSONANTS[a]!, CONSONANTS[b]!];
  return Object.entries(LETTERS).filter(([letter, sounds]) => /[ء-ي]/u.test(letter) && (sounds[soundA] ?? 9) <= USUAL && (sounds[soundB] ?? 9) <= USUAL).map(([letter]) => letter);
}

function onlyMarks(a: string, b: string): SpellingReason | undefined {
  return a !== b && plain(a) === plain(b) ? { kind: "marks", a, b } : undefined;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "");
}

/** The text of the span, with the marks that follow it, in lower case. */
function spelled({ text }: CompiledName, { start, end }: Span): string {
  const marks = /^\p{Mn}*/u.exec(text.slice(end))![0].length;
  return text.slice(start, end + marks).toLowerCase();
}

/** The vowels (or weak letters) of a gap, without articles, spaces and apostrophes. */
function gapText(name: CompiledName, edge: number, to: number): string {
  const from = name.from[edge]!;
  const skipped = name.skipped[edge]!;
  const last = name.letters.length - 1;
  const start = from === 0 ? 0 : name.nodes[from - 1]!.end;
  const end = to === last ? name.text.length : name.nodes[to - 1]!.start;
  const cuts: Span[] = [...name.articles, ...(skipped > 0 ? [name.nodes[skipped - 1]!] : [])];
  let text = "";
  for (let at = start; at < end; at++) if (!cuts.some((cut) => at >= cut.start && at < cut.end)) text += name.text[at]!;
  const letters = text.toLowerCase().replace(/[^\p{L}\p{Mn}]/gu, "").replace(new RegExp(`[${APOSTROPHES}]`, "gu"), "").replace(/^\p{Mn}+/u, "");
  return name.finalH !== "" && to === last ? letters.replace(/h$/u, "") : letters;
}

function skippedText(name: CompiledName, edge: number): string {
  const skipped = name.skipped[edge]!;
  return skipped === 0 ? "" : spelled(name, name.nodes[skipped - 1]!);
}

function articleReasons(a: CompiledName, b: CompiledName, cross: boolean): SpellingReason[] {
  const count = Math.max(a.articles.length, b.articles.length);
  return Array.from({ length: count }, (_, k) => articleReason(articleText(a, a.articles[k]), articleText(b, b.articles[k]), cross)).filter((reason) => reason !== null);
}

/** An article with the hyphen or space after it. */
function articleText({ text }: CompiledName, article: Article | undefined): string {
  if (!article) return "";
  return text.slice(article.start, article.end) + /^[\s\p{Pd}'’]*/u.exec(text.slice(article.end))![0];
}

function articleReason(a: string, b: string, cross: boolean): SpellingReason | null {
  if (a === b || (cross && a !== "" && b !== "")) return null;
  if (a === "" || b === "") return { kind: "article", a, b, how: "absent" };
  const [wordA, wordB] = [a, b].map((text) => text.toLowerCase().replace(/[^\p{L}]/gu, "")) as [string, string];
  if (wordA === wordB) return a.toLowerCase() === b.toLowerCase() ? null : { kind: "article", a, b, how: "joined" };
  return { kind: "article", a, b, how: wordA.endsWith("l") === wordB.endsWith("l") ? "vowel" : "assimilated" };
}

/** What differs in the name as a whole. */
function writingReasons(a: CompiledName, b: CompiledName): SpellingReason[] {
  const reasons: SpellingReason[] = [];
  const [hA, hB] = [a, b].map(({ finalH }) => (finalH === "" ? "" : "h")) as [string, string];
  if (hA !== hB) reasons.push({ kind: "final-h", a: hA, b: hB });
  const [signsA, signsB] = [signs(a.text), signs(b.text)];
  if (signsA !== signsB) reasons.push({ kind: "apostrophe", a: signsA, b: signsB });
  const [gapsA, gapsB] = [divisions(a), divisions(b)];
  if (gapsA !== gapsB) reasons.push({ kind: "division", a: a.text, b: b.text });
  if (reasons.length === 0 && a.text.toLowerCase() === b.text.toLowerCase()) reasons.push({ kind: "capitals", a: a.text, b: b.text });
  return reasons;
}

function signs(text: string): string {
  return Array.from(text).filter((char) => APOSTROPHES.includes(char)).join("");
}

function divisions(name: CompiledName): string {
  let text = "";
  let at = 0;
  for (const article of name.articles) {
    text += name.text.slice(at, article.start);
    at = article.start + articleText(name, article).length;
  }
  return (text + name.text.slice(at)).trim().replace(/[^\s\p{Pd}]+/gu, "x").replace(/^x|x$/gu, "");
}

function arabicReasons(a: CompiledName, b: CompiledName): SpellingReason[] {
  const letters = arabicSteps(a, b).map(({ a: one, b: other }): SpellingReason => {
    const weak = /^[اويىةءأإآؤئ]*$/u;
    if (weak.test(one) && weak.test(other)) return { kind: "vowel", a: one, b: other, place: "middle" };
    return one === "" || other === "" ? { kind: "dropped", a: one, b: other } : { kind: "consonant", a: one, b: other, letters: [] };
  });
  const parts = [...articleReasons(a, b, false), ...letters];
  if (parts.length > 0) return parts;
  return a.key === b.key ? [{ kind: plain(a.text) === plain(b.text) ? "marks" : "division", a: a.text, b: b.text }] : [{ kind: "spelling", a: a.text, b: b.text }];
}
