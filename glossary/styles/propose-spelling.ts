/** How a style writes an Arabic name or term, and what each of its rules decided. */
import { lookUpKey, sourceKey } from "../names/form.ts";
import { alignSpelling } from "./align-spelling.ts";
import { ABD, arabicWords, GOD, isRead, type ArabicWord, type Sound } from "./arabic-words.ts";
import { capitalised } from "./latin-units.ts";
import { articleCapital, articleForms, servantOfGod, servantSigns, signsOfWord } from "./signs-of-style.ts";
import { isVowel, ruleOf, type Exception, type NameKind, type Rule, type SoundId, type StyleProfile } from "./style-profile.ts";

export interface ProposalOptions {
  /** The same name with its vowel signs. */
  readonly vocalised?: string;
  /** A spelling in use, from which the vowels are taken where the Arabic does not have them. */
  readonly knownSpelling?: string;
  /** The name is met for the first time; a style may drop the article later. */
  readonly first?: boolean;
  readonly opensSentence?: boolean;
  readonly kind?: NameKind;
  /** Whether a spelling is an established one, such as Cairo, which no style changes. */
  readonly isEstablished?: (spelling: string) => boolean;
}

/** What one rule wrote. */
export interface Step {
  readonly rule: Rule;
  /** Where in the Arabic its letter stands, in UTF-16 code units. */
  readonly at: number;
  readonly text: string;
}

/** A letter of which it cannot be said what it stands for; the first of the signs was taken. */
export interface Open {
  readonly at: number;
  readonly signs: readonly string[];
}

export type Proposal =
  | { readonly kind: "spelling"; readonly text: string; readonly steps: readonly Step[]; readonly open: readonly Open[] }
  /** An exception of the style, or an established spelling: not made by rule. */
  | { readonly kind: "kept"; readonly text: string; readonly exception: Exception | null }
  /** no-vowels: the Arabic has no vowel signs and no spelling is known; other-name: the known spelling is of another name; no-arabic: the form is in another script. */
  | { readonly kind: "unknown"; readonly reason: "no-vowels" | "other-name" | "no-arabic" };

interface HeardSound {
  readonly at: number;
  readonly sound: Sound | null;
  readonly others: readonly (Sound | null)[];
  /** How the known spelling has it. */
  readonly known: string | null;
}

interface HeardWord {
  readonly word: ArabicWord;
  readonly knownArticle: string | null;
  readonly sounds: readonly HeardSound[];
}

export function proposeSpelling(sourceForm: string, profile: StyleProfile, options: ProposalOptions = {}): Proposal {
  const { vocalised = sourceForm, knownSpelling, isEstablished } = options;
  const exception = exceptionOf(profile, sourceForm, knownSpelling);
  if (exception) return { kind: "kept", text: options.kind === "term" ? exception.spelling : capitalised(exception.spelling), exception };
  if (knownSpelling !== undefined && isEstablished?.(knownSpelling) === true) return { kind: "kept", text: knownSpelling, exception: null };
  const words = arabicWords(vocalised);
  if (words.length === 0) return { kind: "unknown", reason: "no-arabic" };
  const heard = hear(words, vocalised, knownSpelling);
  if (typeof heard === "string") return { kind: "unknown", reason: heard };
  return spell(heard, profile, options);
}

/** The style's own exception for this name, if it has one: by the Arabic, with or without article, else by a spelling that differs in signs and capitals at most. */
export function exceptionOf({ exceptions }: StyleProfile, arabic: string | undefined, spelling: string | undefined): Exception | undefined {
  return exceptions.find((each) => {
    if (each.arabic !== null && arabic !== undefined) return sourceKey(each.arabic) === sourceKey(arabic);
    return spelling !== undefined && lookUpKey(each.spelling) === lookUpKey(spelling);
  });
}

function hear(words: readonly ArabicWord[], form: string, spelling: string | undefined): readonly HeardWord[] | "no-vowels" | "other-name" {
  const aligned = spelling === undefined ? null : alignSpelling(words, spelling, form);
  if (aligned && spelling !== undefined) {
    const range = ({ start, end }: { readonly start: number; readonly end: number }): string => spelling.slice(start, end).toLowerCase().normalize("NFC");
    return aligned.words.map(({ word, article, sounds }) => ({ word, knownArticle: article && range(article), sounds: sounds.map((each) => ({ ...each, known: range(each) })) }));
  }
  if (!words.every(isRead)) return spelling === undefined ? "no-vowels" : "other-name";
  return words.map((word) => ({
    word, knownArticle: null, sounds: word.slots.map(({ at, options: [sound = null, ...others] }) => ({ at, sound, others, known: null })),
  }));
}

function spell(words: readonly HeardWord[], profile: StyleProfile, options: ProposalOptions): Proposal {
  const { first = true, opensSentence = false } = options;
  const kind = options.kind ?? "name";
  const steps: Step[] = [];
  const open: Open[] = [];
  let text = "";
  let lastSound: SoundId | null = null;
  words.forEach(({ word, knownArticle, sounds }, index) => {
    const initial = index === 0;
    const [before, next] = [words[index - 1]?.word, words[index + 1]?.word];
    const cased = kind === "name" || word.letters === GOD || (initial && opensSentence && word.article === null) ? capitalised : (sign: string): string => sign;
    if (text !== "" && !/[- ]$/u.test(text)) text += " ";
    if (hasArticle(word, before, profile) && !(initial && !first && profile.article.later === "drop")) {
      const forms = articleForms({ next: sounds[0]?.sound?.id ?? null, afterVowel: lastSound !== null && isVowel(lastSound) }, profile, kind);
      const form = knownArticle !== null && forms.includes(knownArticle) ? knownArticle : forms[0]!;
      const written = (articleCapital(profile, initial, opensSentence) === true ? capitalised(form) : form) + profile.article.joint;
      steps.push({ rule: form.endsWith("l") ? "article-form" : "article-assimilation", at: word.article!, text: written });
      text += written;
    }
    const whole = wholeWord(word, before, next, words[index + 1]?.sounds[0]?.sound?.id ?? null, profile, kind);
    const spelled = whole ? { text: whole.text, steps: [{ ...whole, at: word.slots[0]!.at }], open: [] } : spellWord(sounds, profile, kind);
    text += whole && !initial ? whole.text : cased(spelled.text);
    steps.push(...spelled.steps.filter((step) => step.text !== ""));
    open.push(...spelled.open);
    lastSound = sounds.findLast(({ sound }) => sound !== null)?.sound?.id ?? null;
  });
  return { kind: "spelling", text: text.trimEnd(), steps, open };
}

interface Whole {
  readonly rule: Rule;
  readonly text: string;
}

/** Words that a style writes as a whole: ibn, and the servant of God with what belongs to it. "" for what the word before has said. */
function wholeWord({ letters }: ArabicWord, before: ArabicWord | undefined, next: ArabicWord | undefined, nextSound: SoundId | null, profile: StyleProfile, kind: NameKind): Whole | null {
  if (letters === "ابن") return { rule: "ibn", text: profile.ibn[0] };
  if (letters === "بن") return { rule: "ibn", text: profile.bin[0] };
  if (letters === ABD && next?.letters === GOD) return { rule: "servant", text: servantOfGod(profile, kind)[0]! };
  if (letters === GOD && before?.letters === ABD) return { rule: "servant", text: "" };
  const [servant] = letters === ABD && next && next.article !== null ? (servantSigns(profile, nextSound) ?? []) : [];
  if (servant !== undefined) return { rule: "servant", text: servant };
  return null;
}

/** Whether the word's article is written on its own. */
function hasArticle({ article }: ArabicWord, before: ArabicWord | undefined, { servant }: StyleProfile): boolean {
  return article !== null && !(servant && before?.letters === ABD);
}

function spellWord(sounds: readonly HeardSound[], profile: StyleProfile, kind: NameKind): { readonly text: string; readonly steps: readonly Step[]; readonly open: readonly Open[] } {
  const signs = signsOfWord(sounds.map(({ sound }) => sound), profile, kind);
  const steps: Step[] = [];
  const open: Open[] = [];
  sounds.forEach(({ at, sound, others, known }, index) => {
    const admitted = signs[index]!;
    const text = known !== null && admitted.includes(known) ? known : admitted[0]!;
    if (sound !== null) steps.push({ rule: sound.doubled ? "doubling" : ruleOf(sound.id), at, text });
    const readings = new Set([text, ...others.map((other) => signsOfWord(sounds.map((each, place) => (place === index ? other : each.sound)), profile, kind)[index]![0]!)]);
    if (readings.size > 1) open.push({ at, signs: [...readings] });
  });
  return { text: steps.map(({ text }) => text).join(""), steps, open };
}
