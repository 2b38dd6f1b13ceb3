/** Which signs a style has for the sounds of a word, each in its place. */
import type { Sound } from "./arabic-words.ts";
import { plain } from "./latin-units.ts";
import { isVowel, SUN_LETTERS, type NameKind, type Place, type SoundId, type StyleProfile } from "./style-profile.ts";

/** For each sound what may be written, the proposed sign first. Sounds that are null are written by nothing. */
export function signsOfWord(sounds: readonly (Sound | null)[], profile: StyleProfile, kind: NameKind): readonly (readonly string[])[] {
  const heard = sounds.map((sound, index) => ({ sound, signs: sound === null ? [""] : signsOf(sound, index === 0, profile, kind) }));
  const told = (index: number, step: 1 | -1): SoundId | null => {
    for (let at = index + step; at >= 0 && at < heard.length; at += step) if (heard[at]!.signs[0] !== "") return heard[at]!.sound!.id;
    return null;
  };
  return heard.map(({ sound, signs }, index) => {
    if (sound === null || sound.doubled) return signs;
    const [before, after] = [told(index, -1), told(index, 1)];
    const special = profile.contexts.find((each) => each.sound === sound.id && isIn(each.place, before, after));
    return special ? special.signs : parted(sound, heard.slice(0, index).findLast((each) => each.sound !== null)?.signs[0] ?? "", signs, profile);
  });
}

function signsOf({ id, doubled }: Sound, first: boolean, profile: StyleProfile, kind: NameKind): readonly string[] {
  if (id === "ء" && first) return [""];
  const signs = profile.marks === "terms" && kind === "name" ? [...new Set(profile.signs[id].map(plain))] : profile.signs[id];
  if (!doubled) return signs;
  const twice = signs.map((sign) => doubledSign(sign, profile));
  return profile.doubling === "free" ? [...new Set([...twice, ...signs])] : twice;
}

function doubledSign(sign: string, { doublesDigraphs }: StyleProfile): string {
  return Array.from(plain(sign)).length > 1 && !doublesDigraphs ? sign : sign + sign;
}

function isIn(place: Place, before: SoundId | null, after: SoundId | null): boolean {
  switch (place) {
    case "between-vowels": return before !== null && after !== null && isVowel(before) && isVowel(after);
    case "after-vowel": return before !== null && isVowel(before);
    case "before-consonant": return after !== null && !isVowel(after);
    case "before-e-or-i": return after === "i" || after === "ī";
    default: return place satisfies never;
  }
}

/** h after a letter with which it would be read as one sign. */
function parted({ id }: Sound, before: string, signs: readonly string[], { separator, signs: table }: StyleProfile): readonly string[] {
  const digraphs = (["ث", "خ", "ذ", "ش"] as const).map((letter) => table[letter][0]);
  return id === "ه" && separator !== "" && digraphs.includes(`${before}h`) ? signs.map((sign) => separator + sign) : signs;
}

/** What may be written for عبد الله. */
export function servantOfGod({ servantOfGod: signs, marks }: StyleProfile, kind: NameKind): readonly string[] {
  return marks === "terms" && kind === "name" ? signs.map(plain) : signs;
}

/** What may be written for ʿabd with the article after it, before that sound; null where the style has two words. */
export function servantSigns({ servant, article, signs }: StyleProfile, next: SoundId | null): readonly string[] | null {
  if (servant === null || !article.assimilated || next === null || !SUN_LETTERS.includes(next)) return servant;
  return servant.map((sign) => sign.replace(/l(?=[ -]?$)/u, signs[next][0]));
}

export interface ArticlePlace {
  /** The first sound of the word that it stands before. */
  readonly next: SoundId | null;
  /** The word before it ends in a vowel. */
  readonly afterVowel: boolean;
}

/** What the article may be, without its capital and what joins it; the proposed form first. */
export function articleForms({ next, afterVowel }: ArticlePlace, profile: StyleProfile, kind: NameKind): readonly string[] {
  const { form, assimilated, afterVowel: policy } = profile.article;
  const sign = next !== null && assimilated && SUN_LETTERS.includes(next) ? signsOf({ id: next, doubled: false }, false, profile, kind)[0]! : "l";
  return form.map((each) => (afterVowel && policy === "elide" ? sign : each.slice(0, -1) + sign));
}

/** Whether the article has a capital; null where that depends on what is not known. */
export function articleCapital({ article }: StyleProfile, firstInName: boolean, opensSentence: boolean | undefined): boolean | null {
  switch (article.capital) {
    case "never": return false;
    case "always": return true;
    case "name": return firstInName;
    case "sentence": return firstInName ? (opensSentence ?? null) : false;
    default: return article.capital satisfies never;
  }
}
