/** Terms as a glossary lists them, and English sentences in which ‹ › stand around each place where the term is to be found. */
import type { TermCase } from "./arabic-terms.ts";

/** The term stands there in some form. */
export const englishForms: readonly TermCase[] = [
  ["caliphate", "The ‹caliphate› ended in 1924."],
  ["caliphate", "‹Caliphate› and state."],
  ["caliphate", "THE ‹CALIPHATE› ENDED."],
  // Plurals.
  ["caliphate", "Two ‹caliphates› stood side by side."],
  ["fatwa", "He issued ‹fatwas› by the dozen."],
  ["diocese", "Both ‹dioceses› protested."],
  ["church", "The ‹churches› were closed."],
  ["governorate", "In all ‹governorates› alike."],
  ["treaty", "Three ‹treaties› were signed."],
  ["embassy", "The ‹embassies› stayed open."],
  ["wolf", "The ‹wolves› came down."],
  ["tax", "New ‹taxes› were raised."],
  ["holy man", "Two ‹holy men› sat there."],
  // Possessives.
  ["caliphate", "The ‹caliphate›’s last years."],
  ["caliphate", "The ‹caliphate›'s last years."],
  ["emir", "The ‹emirs›’ palaces."],
  ["State Council", "The ‹State Council›’s ruling."],
  // Accents, apostrophes and hyphens make no other word.
  ["Quran", "He recited the ‹Qurʾan›."],
  ["bay’a", "They gave ‹bayʿa› and took ‹bay'a›."],
  ["Ahl al-Sunna", "The ‹Ahl al-Sunna› and others."],
  ["Ahl al-Sunna", "The ‹Ahl al Sunna› and others."],
  ["Ahl al-Sunna", "The ‹Ahl al-Sunnā› and others."],
  ["de-escalation zone", "Four ‹de-escalation zones› were drawn."],
  ["de-escalation zone", "A ‹de‑escalation\nzone› was drawn."],
  ["sharia", "Under ‹sharīʿa› and ‹Sharia› alike."],
  // Several words, the plural on the first or the last.
  ["court of cassation", "The ‹courts of cassation› agreed."],
  ["prime minister", "Both ‹prime ministers› came."],
  ["internally displaced person", "For ‹internally displaced persons› and ‹internally displaced people›."],
  ["Arab Spring", "After the ‹Arab Spring› came winter."],
  ["Arab Spring", "Born of the ‹Arab\nSpring›."],
  // Capitals of a name, where the word is ordinary too.
  ["Union", "Troops of the ‹Union› crossed."],
  ["US", "The ‹US› left."],
  ["Muslim", "Among ‹Muslims› of the coast."],
  ["al-Tabari", "As ‹al-Tabari› says, and ‹Al-Tabari› again."],
  ["al-Tabari", "As ‹al-Ṭabarī› says."],
];

/** The term does not stand there: what looks like it is another word. */
export const englishTraps: readonly TermCase[] = [
  ["emir", "The emirate of Bukhara."],
  ["caliph", "The caliphate ended."],
  ["sham", "A shaman came."],
  ["art", "He parts with it."],
  ["hi", "This is his."],
  ["bu", "The bus was late."],
  ["clas", "A class apart."],
  // Names that are ordinary words in small letters, or at the beginning of a sentence.
  ["Union", "A union of writers."],
  ["Union", "Union troops crossed the river."],
  ["US", "They told us so."],
  ["Arab Spring", "An arab spring in the desert."],
  // Words that do not follow each other.
  ["State Council", "The State, Council and all."],
  ["State Council", "The State. Council met."],
  ["Arab Spring", "Arab – Spring"],
  ["Arab Spring", "Arab nations in Spring"],
  ["prime minister", "A prime, minister of the word."],
  // Verbs of a noun.
  ["fight", "They fought and fighting went on."],
  ["raid", "They raided it, raiding by night."],
  // Little words.
  ["the", "The end of the day."],
];
