/**
 * The forms that a word of a text may be looked up under in a dictionary, whose words are without clitics and mostly without
 * endings. They over-generate: only a dictionary knows which of them is a word.
 */

import { primaryTag } from "../../../glossary/language-tag.ts";
import { madeFrom } from "./arabic-patterns.ts";

/**
 * The forms of a folded word in the order in which they are tried: as it stands; in Arabic then without what stands before it; without its
 * ending; as a verb of the third person; without two endings; as made from another word. وبمدرستها gives وبمدرستها, then بمدرستها and
 * مدرستها, then among others مدرسته and مدرسه; نكتب gives يكتب in the fourth step, مكاتب gives مكتب in the last.
 */
export function* lookUpForms(word: string, lang: string): Generator<readonly string[]> {
  if (primaryTag(lang) !== "ar") {
    yield [word];
    return;
  }
  // What stands in the dictionary as it is may be read in another way: الحق is also حق, and تعلم is also يعلم.
  yield [word, ...withoutLeadingArticle(word), ...(word.startsWith("ت") && word.length > 3 ? asThirdPerson(word) : [])];
  const bare = withoutClitics(word);
  yield bare;
  const stems = [word, ...bare];
  const cut = stems.flatMap(withoutEnding);
  yield cut;
  yield [...stems, ...cut].flatMap(asThirdPerson);
  // A pronoun stands after the ending of a plural or a verb: آياتنا, جعلناهم.
  const cutTwice = cut.flatMap((form) => (form.length > 3 ? withoutEnding(form) : []));
  yield [...cutTwice, ...cutTwice.flatMap(asThirdPerson)];
  yield [...stems, ...cut].flatMap(madeFrom);
}

/** Conjunction, preposition (or the س of the future) and article, each of which may stand before an Arabic word: وبالمدينة, للمدينة. */
const CLITICS = /^(?<conjunction>[وف]?)(?<preposition>[بكلس]?)(?<article>(?:ال|(?<=ل)ل)?)/u;

/** The folded Arabic word with each run of clitics cut that leaves two letters or more, the shortest run first. */
export function withoutClitics(word: string): readonly string[] {
  const { conjunction = "", preposition = "", article = "" } = CLITICS.exec(word)?.groups ?? {};
  const ends = [conjunction, conjunction + preposition, conjunction + preposition + article].map((clitics) => clitics.length);
  return [...new Set(ends)].filter((end) => end > 0 && word.length - end >= 2).map((end) => word.slice(end));
}

function withoutLeadingArticle(word: string): readonly string[] {
  return /^ال../u.test(word) ? [word.slice(2)] : [];
}

/** Pronouns, plurals and endings of verbs, folded. */
const ENDINGS = ["كما", "هما", "تما", "تهم", "ها", "هم", "هن", "كم", "نا", "ني", "وا", "ون", "ين", "ان", "ات", "تم", "يه", "ه", "ي", "ك", "ا", "ت", "و", "ن"];

function withoutEnding(word: string): readonly string[] {
  return ENDINGS.flatMap((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
    const rest = word.slice(0, -ending.length);
    // The ة and the ى that an ending changes: مدرسة is مدرستها with a pronoun and مدرسات in the plural, رمى is رماها, and رأى is رآها.
    if (ending === "ات") return [rest, `${rest}ه`];
    if (rest.endsWith("ت") && rest.length > 2) return [rest, `${rest.slice(0, -1)}ه`];
    return rest.endsWith("ا") ? [rest, `${rest.slice(0, -1)}ي`, `${rest}ي`] : [rest];
  });
}

/** Dictionaries list the imperfect as يكتب, texts also have تكتب, نكتب and أكتب. */
function asThirdPerson(word: string): readonly string[] {
  return /^[تنا].{2}/u.test(word) ? [`ي${word.slice(1)}`] : [];
}
