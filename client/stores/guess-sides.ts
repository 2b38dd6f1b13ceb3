/** Two files dropped at once do not say which is the source; their names and languages mostly do. */

export interface Candidate {
  /** The file's name. */
  readonly name: string;
  /** The language found in its text, BCP 47; null when none was found. */
  readonly lang: string | null;
}

const SOURCE_WORDS = new Set(["source", "src", "original", "orig", "st", "مصدر", "المصدر", "أصل", "الأصل", "اصل", "الاصل"]);
const TARGET_WORDS = new Set(["target", "tgt", "translation", "translated", "trans", "trad", "tt", "ترجمة", "الترجمة", "مترجم", "المترجم"]);

/**
 * Which of two files is the source: the one whose name says so (`novel.source.txt`, `الأصل.txt`), else the one whose fellow's name
 * says that it is the translation, else the Arabic one, else the first.
 */
export function guessSource(first: Candidate, second: Candidate): "first" | "second" {
  const [a, b] = [roleByName(first.name), roleByName(second.name)];
  if (a !== b) return a === "source" || b === "target" ? "first" : "second";
  return isArabic(second) && !isArabic(first) ? "second" : "first";
}

function roleByName(name: string): "source" | "target" | "unsaid" {
  const words = name.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  if (words.some((word) => SOURCE_WORDS.has(word))) return "source";
  return words.some((word) => TARGET_WORDS.has(word)) ? "target" : "unsaid";
}

function isArabic(candidate: Candidate): boolean {
  return candidate.lang === "ar" || (candidate.lang?.startsWith("ar-") ?? false);
}
