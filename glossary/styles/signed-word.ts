/** A word with vowel signs: each letter has one reading. A letter without a sign has no vowel, as printers leave out what is plain. */
import { HAMZA, sound, WAW, YA, type Glide, type Letter, type Slot, type Sound } from "./arabic-script.ts";
import { SUN_LETTERS, type SoundId } from "./style-profile.ts";

/** What a letter adds to the sounds before it; with `lengthens` its first sound takes the place of the last one. */
interface Reading {
  readonly lengthens: boolean;
  readonly sounds: readonly Sound[];
}

interface Place {
  readonly letter: Letter;
  readonly previous: Letter | undefined;
  readonly next: Letter | undefined;
  readonly first: boolean;
  readonly final: boolean;
  /** The last sound before it. */
  readonly heard: SoundId | undefined;
  /** It takes the sound of the article, so that its shadda doubles nothing. */
  readonly assimilates: boolean;
}

const adds = (...sounds: readonly Sound[]): Reading => ({ lengthens: false, sounds });
const lengthens = (id: SoundId): Reading => ({ lengthens: true, sounds: [sound(id)] });

export function signedSlots(word: readonly Letter[], hasArticle: boolean): readonly Slot[] {
  const slots: Slot[] = [];
  word.forEach((letter, index) => {
    const reading = read({
      letter, previous: word[index - 1], next: word[index + 1], first: index === 0, final: index === word.length - 1,
      heard: slots.at(-1)?.options[0]?.id, assimilates: index === 0 && hasArticle && SUN_LETTERS.includes(letter.base),
    });
    if (reading.lengthens) slots.pop();
    slots.push(...reading.sounds.map((each): Slot => ({ at: letter.at, options: [each] })));
  });
  return slots;
}

function read(place: Place): Reading {
  const { letter, first, heard, final } = place;
  switch (letter.base) {
    case "ا": return readAlif(place);
    case "آ": return first ? adds(sound("ā")) : adds(sound("ء"), sound("ā"));
    case "ة": return heard === "ā" ? lengthens("āh") : heard === "a" ? lengthens("ah") : adds(sound("ah"));
    case "ى": return letter.doubled ? readGlide(place, YA) : heard === "i" ? lengthens("ī") : longer(heard, "a", final ? "á" : "ā");
    case "و": return readGlide(place, WAW);
    case "ي": return readGlide(place, YA);
    default:
  }
  if (first && (letter.base === "أ" || letter.base === "إ")) return adds(sound(letter.vowel ?? (letter.base === "إ" ? "i" : "a")));
  if (HAMZA.includes(letter.base)) return adds(sound("ء"), ...vowelOf(place));
  return adds(sound(letter.base as SoundId, letter.doubled && !place.assimilates), ...vowelOf(place));
}

/** At the beginning it carries a vowel, elsewhere it makes one long; after tanwīn and ū it is silent. */
function readAlif({ letter, previous, next, first, final, heard }: Place): Reading {
  if (first) return adds(sound(letter.vowel ?? (next?.base === "ي" ? "i" : next?.base === "و" ? "u" : "a")));
  if (letter.tanwin || previous?.tanwin === true || (final && heard === "ū")) return adds();
  return longer(heard, "a", "ā");
}

function readGlide(place: Place, glide: Glide): Reading {
  const { letter, previous, next, first, final, heard } = place;
  const consonant = adds(sound(glide.letter, letter.doubled), ...vowelOf(place));
  if (letter.doubled && heard === glide.short) return { lengthens: true, sounds: [sound(final ? glide.strongEnd : glide.strong), ...vowelOf(place)] };
  if (letter.doubled && heard !== "a" && final) return adds(sound(glide.strongEnd));
  const opensNext = letter.vowel === null && !letter.quiet && next?.base === "ا";
  if (first || letter.doubled || letter.vowel !== null || letter.dagger || opensNext || heard === "ā") return consonant;
  if (heard === "a") return lengthens(glide.diphthong);
  return previous?.quiet === true ? consonant : longer(heard, glide.short, glide.long);
}

function longer(heard: SoundId | undefined, short: SoundId, long: SoundId): Reading {
  return heard === short ? lengthens(long) : adds(sound(long));
}

/** A short vowel at the end of a word is a case ending and is not said. */
function vowelOf({ letter, final, first }: Place): readonly Sound[] {
  if (letter.dagger) return [sound("ā")];
  return letter.vowel === null || (final && !first) ? [] : [sound(letter.vowel)];
}
