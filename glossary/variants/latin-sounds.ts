/**
 * The consonants and vowels of a Latin word. What Latin spelling leaves open is settled here: whether y and w are vowels,
 * whether *ou* is a w, and the glide that nobody writes in Ziad.
 */
import { DIGRAPHS, SEPARABLE } from "./scripts/latin.ts";

/** `start` and `end` count letters of the word. */
export interface LatinConsonant {
  readonly kind: "consonant";
  readonly sound: string;
  readonly doubled: boolean;
  readonly separable: boolean;
  readonly start: number;
  readonly end: number;
}

/** The sign ' is an ʿayn or hamza that ends the word after a consonant: Sab', which others write Saba. */
export type LatinSound = LatinConsonant | { readonly kind: "vowel"; readonly sign: string };

/** How a vowel is spelled, the longest first. A a long a, I i, U u; Y the diphthong ay, W aw. Faiyum has the a of Fayyum, and French Hanae ends as Hanaa. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/[ae]i(?=y[aeiou])/uy, "a"],
  [/ae$/uy, "A"],
  [/aou(?![aeiou])|a[uo](?!u)|aww?(?![aeiouw])|[oe]ww?(?![aeiouw])/uy, "W"],
  [/[ae]yy?(?![aeiouy])|a[ie]|ei/uy, "Y"],
  [/aa/uy, "A"],
  [/ee|ea|ii|ie|iyy?(?![aeiouy])/uy, "I"],
  [/ou|oo|uu|uww?(?![aeiouw])/uy, "U"],
];
/** -iya as it is spelled after a consonant: Latakia, Suriyya, Sourya, Taybiye, Gharbeya. */
const FINAL_FEMININE = /(?:(?:i|ee)y{0,2}|ey{1,2}|(?<=[^aeiou'])y{1,2})[ae]$/uy;

/** The glide that a vowel sign has before another vowel. */
const GLIDES: Readonly<Record<string, string>> = { Y: "y", I: "y", i: "y", W: "w", U: "w", u: "w", o: "w" };

/** `word` has the letters a–z, digits and apostrophes. */
export function latinSounds(word: string): LatinSound[] {
  const sounds: LatinSound[] = [];
  const vowel = (sign: string) => sounds.push({ kind: "vowel", sign });
  const glide = (sound: string, at: number) => sounds.push({ kind: "consonant", sound, doubled: false, separable: false, start: at, end: at });
  const isVowel = (at: number) => "aeiou".includes(word[at] ?? " ");
  let at = 0;
  while (at < word.length) {
    const letter = word[at]!;
    FINAL_FEMININE.lastIndex = at;
    if (at > 0 && FINAL_FEMININE.test(word)) {
      vowel("P");
      break;
    }
    if (letter === "'") {
      if (at === word.length - 1) vowel("'");
      at++;
    } else if (isVowel(at)) {
      const { sign, length } = unitAt(word, at);
      // Zaouia is Zawiya: after a vowel ou is w alone.
      const afterVowel = sounds.at(-1)?.kind === "vowel";
      const after = at + length;
      const hidden = isVowel(after) ? GLIDES[sign] : undefined;
      if (hidden === undefined) vowel(sign);
      else {
        if ((at > 0 || hidden === "y") && !afterVowel) vowel(sign === "Y" || sign === "W" ? letter : sign.toLowerCase());
        glide(hidden, after);
      }
      at = after;
    } else if ((letter === "y" || letter === "w") && !isVowel(word.startsWith(letter, at + 1) ? at + 2 : at + 1) && !(letter === "w" && at === 0)) {
      vowel(letter === "y" ? "i" : "u");
      at++;
    } else {
      const { sound, length, doubled } = consonantAt(word, at);
      const separable = SEPARABLE.includes(word.slice(at, at + length)) && isVowel(at - 1) && isVowel(at + length);
      const [heard, then] = letter === "x" && at > 0 ? ["k", "s"] : [sound];
      sounds.push({ kind: "consonant", sound: heard, doubled, separable, start: at, end: at + length });
      if (then !== undefined) sounds.push({ kind: "consonant", sound: then, doubled: false, separable: false, start: at + length, end: at + length });
      at += length;
    }
  }
  return sounds;
}

function unitAt(word: string, at: number): { sign: string; length: number } {
  for (const [pattern, sign] of UNITS) {
    pattern.lastIndex = at;
    const length = pattern.exec(word)?.[0].length;
    if (length !== undefined) return { sign, length };
  }
  return { sign: word[at]!, length: 1 };
}

function consonantAt(word: string, at: number): { sound: string; length: number; doubled: boolean } {
  const letter = word[at]!;
  const same = word[at + 1] === letter;
  if (word.startsWith(`'${letter}`, at + 1)) return { sound: letter, length: 3, doubled: true };
  const digraph = digraphAt(word, at);
  if (digraph) {
    const [letters, sound] = digraph;
    const twice = word.startsWith(letters, at + letters.length);
    return { sound, length: letters.length * (twice ? 2 : 1), doubled: twice };
  }
  const late = same ? digraphAt(word, at + 1) : undefined;
  if (late) return { sound: late[1], length: late[0].length + 1, doubled: true };
  if (word.startsWith("ck", at)) return { sound: "k", length: 2, doubled: true };
  // French and Spanish: Charqui, Guizani.
  if (/^[qg]u[ei]/u.test(word.slice(at, at + 3))) return { sound: letter, length: 2, doubled: false };
  // French: Hocine, Lahcen, Belkacem.
  const sound = letter === "c" && /[eiy]/u.test(word[at + 1] ?? "") ? "s" : letter;
  return { sound, length: same ? 2 : 1, doubled: same };
}

function digraphAt(word: string, at: number): readonly [string, string] | undefined {
  const found = DIGRAPHS.find(([letters]) => word.startsWith(letters, at));
  // Yitzhak: tz is read first.
  return found?.[0] === "zh" && word[at - 1] === "t" ? undefined : found;
}
