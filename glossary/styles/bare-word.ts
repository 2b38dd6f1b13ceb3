/** A word without vowel signs: each letter has all the readings that it may have, and a short vowel may follow a consonant. */
import { HAMZA, sound, WAW, YA, type Glide, type Letter, type Slot, type Sound } from "./arabic-script.ts";
import { SUN_LETTERS, type SoundId } from "./style-profile.ts";

const SHORT: readonly (Sound | null)[] = [null, sound("a"), sound("i"), sound("u")];

/** For a vowel that is likelier an i, when a spelling leaves it open: Salem is sālim, Tayeb is ṭayyib. */
const I_FIRST: readonly (Sound | null)[] = [null, sound("i"), sound("a"), sound("u")];

export function bareSlots(word: readonly Letter[], hasArticle: boolean): readonly Slot[] {
  return word.flatMap((letter, index): readonly Slot[] => {
    const [first, next] = [index === 0, word[index + 1]?.base];
    const slot = (...options: readonly (Sound | null)[]): Slot => ({ at: letter.at, options });
    const vowel = next === undefined ? [] : [slot(...(isBeforeI(word, index) ? I_FIRST : SHORT))];
    if (first && "اأإ".includes(letter.base)) return [slot(...carried(letter.base, next))];
    switch (letter.base) {
      case "ا": return next === "ة" ? [] : [slot(sound("ā"))];
      case "آ": return [...(first ? [] : [slot(sound("ء"))]), ...(next === "ة" ? [] : [slot(sound("ā"))])];
      case "ة": return [slot(sound("اآ".includes(word[index - 1]?.base ?? " ") ? "āh" : "ah"))];
      case "ى": return [slot(sound("á"), sound("ī"))];
      case "و": return [slot(...glideReadings(letter, WAW, first, next)), ...vowel];
      case "ي": return [slot(...glideReadings(letter, YA, first, next)), ...vowel];
      default:
    }
    if (HAMZA.includes(letter.base)) return [slot(sound("ء")), ...vowel];
    const single = first && (!hasArticle || SUN_LETTERS.includes(letter.base));
    return [slot(...consonants(letter.base as SoundId, letter.doubled && !single, single)), ...vowel];
  });
}

/** The vowel that an alif at the beginning carries; before و and ي it may be theirs. */
function carried(base: string, next: string | undefined): readonly (Sound | null)[] {
  const vowels = base === "إ" ? [sound("i")] : [sound("a"), sound("i"), sound("u")];
  return [...vowels, ...(next === "و" || next === "ي" ? [null] : [])];
}

function glideReadings({ doubled }: Letter, glide: Glide, first: boolean, next: string | undefined): readonly Sound[] {
  if (first) return [sound(glide.letter)];
  const strong = doubled || next === "ة" || (glide === WAW && next === undefined) ? [sound(next === undefined ? glide.strongEnd : glide.strong)] : [];
  const once = glide === YA && next === "ة" && !doubled ? [sound("iy")] : [];
  const weak = doubled ? [] : [sound(glide.long), sound(glide.diphthong)];
  return [...(next === undefined ? [...weak, ...strong] : [...strong, ...once, ...weak]), ...consonants(glide.letter, doubled, false)];
}

function consonants(id: SoundId, doubled: boolean, single: boolean): readonly Sound[] {
  return doubled ? [sound(id, true)] : single ? [sound(id)] : [sound(id), sound(id, true)];
}

/** Whether the vowel after the letter is the second of the shapes fāʿil and fayʿil. */
function isBeforeI(word: readonly Letter[], index: number): boolean {
  const bases = word.map(({ base }) => base);
  const last = bases.findLastIndex((base) => base !== "ة");
  return index === last - 1 && ((index === 2 && bases[1] === "ا") || (index === 1 && bases[1] === "ي"));
}
