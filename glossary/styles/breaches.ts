/** Which rules of a style a spelling breaks. With the Arabic every sound is known; without it only what no reading allows is told. */
import { alignSpelling } from "./align-spelling.ts";
import { ABD, arabicWords, GOD, type Sound } from "./arabic-words.ts";
import { capitalised, latinUnits, plain } from "./latin-units.ts";
import { exceptionOf } from "./propose-spelling.ts";
import { readLatin } from "./read-latin.ts";
import { articleCapital, articleForms, servantOfGod, servantSigns, signsOfWord } from "./signs-of-style.ts";
import { isVowel, ruleOf, type NameKind, type Rule, type SoundId, type StyleProfile } from "./style-profile.ts";

export interface Breach {
  readonly rule: Rule;
  /** `[start, end)` of the spelling in UTF-16 code units; empty where something is missing. */
  readonly start: number;
  readonly end: number;
  /** What may stand there, the proposed first; "" is nothing. */
  readonly expected: readonly string[];
}

export interface BreachOptions {
  /** The name in Arabic, with or without vowel signs. */
  readonly source?: string;
  readonly kind?: NameKind;
  /** Whether the name opens a sentence; left out where that is not known. */
  readonly opensSentence?: boolean;
  /** Whether a spelling is an established one, such as Cairo: it breaks no rule. */
  readonly isEstablished?: (spelling: string) => boolean;
}

/** A word as it stands, whoever told its sounds. */
interface ReadWord {
  /** What is known of the Arabic; empty without it. */
  readonly letters: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly article: Range | null;
  readonly sounds: readonly (Range & { readonly readings: readonly (Sound | null)[] })[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The breaches in the order of the spelling. An exception of the style breaks nothing when it is written as the style has it. */
export function breaches(spelling: string, profile: StyleProfile, options: BreachOptions = {}): readonly Breach[] {
  const exception = exceptionOf(profile, options.source, spelling);
  if (exception) return capitalised(exception.spelling) === capitalised(spelling) ? [] : [{ rule: "exception", start: 0, end: spelling.length, expected: [exception.spelling] }];
  if (options.isEstablished?.(spelling) === true) return [];
  const kind = options.kind ?? kindOf(spelling);
  const words = readWords(spelling, options.source);
  return words.flatMap((word, index) => wordBreaches(spelling, word, index, words, profile, kind, options)).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A term is written small, a name has a capital after its article. */
export function kindOf(spelling: string): NameKind {
  return /\p{Lu}/u.test(spelling) ? "name" : "term";
}

function readWords(spelling: string, source: string | undefined): readonly ReadWord[] {
  const aligned = source === undefined ? null : alignSpelling(arabicWords(source), spelling, source);
  if (!aligned) return readLatin(spelling).map((word) => ({ ...word, letters: "" }));
  return aligned.words.map(({ word, article, sounds }) => {
    const end = sounds.at(-1)?.end ?? 0;
    const start = startOfWord(spelling, sounds[0]?.start ?? 0, article?.end ?? 0);
    return {
      letters: word.letters, text: spelling.slice(start, end).toLowerCase(), start, end, article,
      sounds: sounds.map(({ sound, others, start: from, end: to }) => ({ start: from, end: to, readings: [sound, ...others] })),
    };
  });
}

/** Letters that write no sound of the word belong to it even so: ibn for بن. */
function startOfWord(spelling: string, start: number, least: number): number {
  return Math.max(least, start - /[^\s\p{Pd}]*$/u.exec(spelling.slice(0, start))![0].length);
}

function wordBreaches(spelling: string, word: ReadWord, index: number, words: readonly ReadWord[], profile: StyleProfile, kind: NameKind, options: BreachOptions): readonly Breach[] {
  const before = words[index - 1];
  const servant = servantBreach(spelling, word, words[index + 1], before, profile, kind);
  if (servant) return servant;
  const article = word.article === null || (before?.letters === ABD && profile.servant) ? [] : articleBreaches(spelling, { ...word, article: word.article }, before, profile, kind, options);
  const son = sonBreach(word, before, profile);
  return [...article, ...(son ?? soundBreaches(spelling, word, profile, kind))];
}

const SERVANTS = /^abd(?:[aeiou]|ou)?[lrsnztd]h?$/u;
const SERVANTS_OF_GOD = /^abd[aeiou]*l+ah?$/u;

/** Abdul Rahman, Abdullah and their like where the style has them otherwise; null where there is nothing of the kind. */
function servantBreach(spelling: string, word: ReadWord, next: ReadWord | undefined, before: ReadWord | undefined, profile: StyleProfile, kind: NameKind): readonly Breach[] | null {
  if (word.letters === GOD && before?.letters === ABD) return [];
  const bare = plain(word.text).replace(/[^a-z]/gu, "");
  if (SERVANTS_OF_GOD.test(bare)) return listed(spelling, word.start, word.end, servantOfGod(profile, kind));
  if (word.letters === ABD && next?.letters === GOD) return listed(spelling, word.start, next.end, servantOfGod(profile, kind));
  const signs = servantSigns(profile, next?.sounds[0]?.readings[0]?.id ?? null);
  if (word.letters === ABD && next?.article && signs) return listed(spelling, word.start, next.start, signs);
  if (next && SERVANTS.test(bare) && word.letters === "") {
    const known = signs ?? [`${signsOfWord([{ id: "ع", doubled: false }], profile, "name")[0]![0]!}Abd ${profile.article.form[0]}${profile.article.joint}`];
    return listed(spelling, word.start, next.start, known);
  }
  return null;
}

function listed(spelling: string, start: number, end: number, signs: readonly string[]): readonly Breach[] {
  return signs.some((sign) => sameSign(sign, spelling.slice(start, end))) ? [] : [{ rule: "servant", start, end, expected: signs }];
}

/** ibn, bin and ben; null for other words. Whether it has a capital is not judged. */
function sonBreach({ letters, text, start, end }: ReadWord, before: ReadWord | undefined, { ibn, bin }: StyleProfile): readonly Breach[] | null {
  const signs = letters === "ابن" ? ibn : letters === "بن" ? (before ? bin : [...new Set([...bin, ...ibn])]) : letters === "" && /^(?:ibn|bin|ben)$/u.test(text) ? [...new Set([...bin, ...ibn])] : null;
  if (signs === null) return null;
  return signs.some((sign) => sign.toLowerCase() === text) ? [] : [{ rule: "ibn", start, end, expected: signs }];
}

function articleBreaches(spelling: string, { article, sounds, start }: ReadWord & { readonly article: Range }, before: ReadWord | undefined, profile: StyleProfile, kind: NameKind, { opensSentence }: BreachOptions): readonly Breach[] {
  const text = spelling.slice(article.start, article.end);
  const capital = kind === "term" ? null : articleCapital(profile, before === undefined, opensSentence);
  const last = before?.sounds.findLast(({ readings }) => readings[0])?.readings[0]?.id;
  const formsBefore = (next: SoundId | null) => articleForms({ next, afterVowel: last !== undefined && isVowel(last) }, profile, kind);
  const forms = [...new Set((sounds[0]?.readings ?? [null]).flatMap((next) => formsBefore(next?.id ?? null)))];
  // Written to the word before it, Fathul: all of it is wrong at once.
  if (/[\p{L}\p{M}]$/u.test(spelling.slice(0, article.start))) {
    return [{ rule: "article-joint", start: article.start, end: start, expected: forms.map((form) => ` ${capital === true ? capitalised(form) : form}${profile.article.joint}`) }];
  }
  const found: Breach[] = [];
  const written = text.toLowerCase().normalize("NFC");
  if (!forms.includes(written)) found.push({ rule: articleRule(written, forms), ...article, expected: forms });
  const joint = spelling.slice(article.end, start);
  if (joint.replace(/[\u2010\u2011]/gu, "-") !== profile.article.joint) found.push({ rule: "article-joint", start: article.end, end: start, expected: [profile.article.joint] });
  const [first = ""] = text;
  if (capital !== null && capital !== /^\p{Lu}/u.test(first)) {
    found.push({ rule: "article-capital", start: article.start, end: article.start + first.length, expected: [capital ? first.toUpperCase() : first.toLowerCase()] });
  }
  return found;
}

/** Assimilated where it should not be, or not where it should; else with its vowel where it loses it, or with another. */
function articleRule(written: string, forms: readonly string[]): Rule {
  if (forms.every((form) => form.endsWith("l") !== written.endsWith("l"))) return "article-assimilation";
  return forms.some((form) => form.length < written.length && written.endsWith(form)) ? "article-elision" : "article-form";
}

function soundBreaches(spelling: string, { letters, sounds }: ReadWord, profile: StyleProfile, kind: NameKind): readonly Breach[] {
  const likely = sounds.map(({ readings }) => readings[0] ?? null);
  return sounds.flatMap(({ start, end, readings }, index): readonly Breach[] => {
    const signs = readings.map((reading) => signsOfWord(likely.map((sound, at) => (at === index ? reading : sound)), profile, kind)[index]!);
    const written = spelling.slice(start, end).toLowerCase().normalize("NFC");
    if (signs.some((each) => each.some((sign) => sameSign(sign, written))) || (index === sounds.length - 1 && isConstruct(readings[0] ?? null, written, profile))) return [];
    // Without the Arabic aa may be a and ʿayn: Saad.
    if (letters === "" && plain(written) === "aa" && profile.signs["ع"].some((sign) => sign === "a")) return [];
    const expected = [...new Set(signs.map(([sign]) => sign!))];
    return [{ rule: ruleOfBreach(readings[0] ?? null, written, expected), start, end, expected }];
  });
}

/** Tāʼ marbūṭa as before a genitive that the form does not have: Tuhfat of a longer title. */
function isConstruct(sound: Sound | null, written: string, { signs }: StyleProfile): boolean {
  return (sound?.id === "ah" && signs.at.includes(plain(written))) || (sound?.id === "āh" && /^[aā]+t$/u.test(written));
}

/** Signs for ʿayn and hamza that look alike in print are one: ‘ and ʻ, ’ and ʼ. */
function sameSign(sign: string, written: string): boolean {
  const shape = (text: string): string => text.normalize("NFC").replace(/[ʻ`]/gu, "‘").replace(/ʼ/gu, "’");
  return shape(sign) === shape(written);
}

function ruleOfBreach(sound: Sound | null, written: string, expected: readonly string[]): Rule {
  if (sound === null) return "short-vowel";
  const bare = plain(written);
  if (written !== "" && bare !== written && expected.some((sign) => sign === bare)) return "marks";
  if (!isVowel(sound.id) && (sound.doubled || expected.some((sign) => sign !== "" && sign + sign === written))) return "doubling";
  return expected.some((sign) => latinUnits(sign).length > 1 && /^[·ʹ]/u.test(sign)) ? "separator" : ruleOf(sound.id);
}
