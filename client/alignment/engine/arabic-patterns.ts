/**
 * The patterns by which Arabic makes words of a root, so that a plural, a participle or a maṣdar that no dictionary lists is found
 * under the word it is made from: مكاتب under مكتب, مستعمل under استعمل.
 */

import { fold } from "../../../glossary/fold.ts";

/**
 * Left the pattern of a folded word, right those of the words it may be made from. As grammars write them: ف, ع and ل stand for the letters of the
 * root, a second ل for a fourth letter, a second ع for the same letter again; ي at the beginning of a verb also for ت, ن and ا.
 */
const PATTERNS = `
أفعال: فعل فعلة فاعل فعيل أفعل
أفعل: فعل فعيل فاعل
أفعلة: فعال فعيل
أفعة: فعيع
فعول: فعل فاعل
فعال: فعل فعلة فاعل فعيل
فعالة: فعل فاعل فعال
فعلان: فعل فعال فعيل
فعيل: فعل فاعل
فعلة: فاعل فعل
فعلى: فعيل فاعل
فعلاء: فعيل فاعل
أفعلاء: فعيل فعل
أفعاء: فعيع
فعائل: فعيلة فعالة فعول
فواعل: فاعل فاعلة
فواعيل: فاعول
مفاعل: مفعل مفعلة فاعل
مفاعيل: مفعول مفعال مفعل
أفاعل: أفعل
أفاعيل: أفعول أفعولة
تفاعيل: تفعيل
فعالى: فعلى فعيلة
فعايا: فعية
فعالل: فعلل فعللة
فعاليل: فعلول فعليل فعلال
فعاللة: فعلول فعليل فعلال

فاعل: فعل
مفعول: فعل
مفيل: فال
مفعل: أفعل فعل
مفعلة: فعل أفعل
متفعل: تفعل
متفاعل: تفاعل
منفعل: انفعل
منفال: انفال
مفتعل: افتعل
مفتال: افتال
مستفعل: استفعل
مستفيل: استفال
مفعلل: فعلل
متفعلل: تفعلل

يفعل: فعل أفعل
يفع: فع فعى فعا
يفول: فال
يفيل: فال أفال
يفال: فال
يفعو: فعا
يفاعل: فاعل
يتفعل: تفعل
يتفاعل: تفاعل
ينفعل: انفعل
ينفال: انفال
يفتعل: افتعل
يفتال: افتال
يستفعل: استفعل
يستفيل: استفال
يفعلل: فعلل
يتفعلل: تفعلل

تفعيل: فعل
تفعلة: فعل
مفاعلة: فاعل
انفعال: انفعل
افتعال: افتعل
استفعال: استفعل
فعللة: فعلل
`;

interface Pattern {
  readonly made: RegExp;
  /** What the word is replaced with. */
  readonly from: readonly string[];
}

/** By length of the word: few patterns are tried on each. */
const BY_LENGTH = new Map<number, Pattern[]>();
for (const line of fold(PATTERNS).trim().split(/\n+/u)) {
  const [made = "", from = ""] = line.split(": ");
  BY_LENGTH.set(made.length, [...(BY_LENGTH.get(made.length) ?? []), { made: madeExpression(made), from: from.split(" ").map(fromTemplate) }]);
}

/** The words, folded, that a folded Arabic word may be made from. Most of them do not exist: only a dictionary knows which do. */
export function madeFrom(word: string): readonly string[] {
  const words = (BY_LENGTH.get(word.length) ?? []).flatMap(({ made, from }) => (made.test(word) ? from.map((each) => word.replace(made, each)) : []));
  // Of مردود it is رد, not ردد.
  return [...words, ...words.filter((each) => /(.)\1$/u.test(each)).map((each) => each.slice(0, -1))];
}

function madeExpression(pattern: string): RegExp {
  const seen = new Map<string, number>();
  const letters = Array.from(pattern.replace(/^ي/u, "*"), (letter) => {
    if (letter === "*") return "[يتنا]";
    if (!"فعل".includes(letter)) return letter;
    const before = seen.get(letter) ?? 0;
    seen.set(letter, before + 1);
    return letter === "ع" && before > 0 ? `\\k<${letter}>` : `(?<${slot(letter, before)}>.)`;
  });
  return new RegExp(`^${letters.join("")}$`, "u");
}

function fromTemplate(pattern: string): string {
  let laams = 0;
  return Array.from(pattern, (letter) => ("فعل".includes(letter) ? `$<${slot(letter, letter === "ل" ? laams++ : 0)}>` : letter)).join("");
}

/** The name of the group that holds a letter of the root. */
function slot(letter: string, before: number): string {
  return before === 0 ? letter : `${letter}${String(before + 1)}`;
}
