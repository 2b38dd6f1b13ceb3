/** The core lexicon of Arabic and English: each field from its file. */
import { abstractNouns } from "./ar-en/abstract-nouns.ts";
import { abstractNounsRarer } from "./ar-en/abstract-nouns-rarer.ts";
import { adjectives } from "./ar-en/adjectives.ts";
import { adjectivesFormAndKind } from "./ar-en/adjectives-form-and-kind.ts";
import { adverbsAndQuantifiers } from "./ar-en/adverbs-and-quantifiers.ts";
import { animalsAndPlants } from "./ar-en/animals-and-plants.ts";
import { arabWorld } from "./ar-en/arab-world.ts";
import { bodyAndHealth } from "./ar-en/body-and-health.ts";
import { classicalMedicine } from "./ar-en/classical-medicine.ts";
import { economyAndWork } from "./ar-en/economy-and-work.ts";
import { everyday } from "./ar-en/everyday.ts";
import { faithsAndProphets } from "./ar-en/faiths-and-prophets.ts";
import { familyAndPeople } from "./ar-en/family-and-people.ts";
import { feelingAndCharacter } from "./ar-en/feeling-and-character.ts";
import { foodAndMoney } from "./ar-en/food-and-money.ts";
import { functionWords } from "./ar-en/function-words.ts";
import { hereafterAndVirtue } from "./ar-en/hereafter-and-virtue.ts";
import { historyAndLearning } from "./ar-en/history-and-learning.ts";
import { homeAndThings } from "./ar-en/home-and-things.ts";
import { institutionsVerbs } from "./ar-en/institutions-verbs.ts";
import { lawAndRights } from "./ar-en/law-and-rights.ts";
import { lawOfCompanies } from "./ar-en/law-of-companies.ts";
import { literaryAdjectives } from "./ar-en/literary-adjectives.ts";
import { literaryNouns } from "./ar-en/literary-nouns.ts";
import { literaryThings } from "./ar-en/literary-things.ts";
import { literaryVerbsCausative } from "./ar-en/literary-verbs-causative.ts";
import { literaryVerbsDerived } from "./ar-en/literary-verbs-derived.ts";
import { literaryVerbsSimple } from "./ar-en/literary-verbs-simple.ts";
import { natureAndPlace } from "./ar-en/nature-and-place.ts";
import { newsAndSociety } from "./ar-en/news-and-society.ts";
import { philosophyAndCreation } from "./ar-en/philosophy-and-creation.ts";
import { placesAndPeoples } from "./ar-en/places-and-peoples.ts";
import { politicsAndState } from "./ar-en/politics-and-state.ts";
import { religion } from "./ar-en/religion.ts";
import { scienceAndTechnology } from "./ar-en/science-and-technology.ts";
import { sportAndMedia } from "./ar-en/sport-and-media.ts";
import { timeAndNumber } from "./ar-en/time-and-number.ts";
import { verbsCommon } from "./ar-en/verbs-common.ts";
import { verbsMakingAndChange } from "./ar-en/verbs-making-and-change.ts";
import { verbsMindAndSpeech } from "./ar-en/verbs-mind-and-speech.ts";
import { verbsMotionAndAction } from "./ar-en/verbs-motion-and-action.ts";
import { warAndSecurity } from "./ar-en/war-and-security.ts";
import type { Dictionary } from "./dictionary.ts";
import { parseEntries } from "./parse-entries.ts";

const fields = [
  abstractNouns, abstractNounsRarer, adjectives, adjectivesFormAndKind, adverbsAndQuantifiers, animalsAndPlants, arabWorld,
  bodyAndHealth, classicalMedicine, economyAndWork, everyday, faithsAndProphets, familyAndPeople, feelingAndCharacter,
  foodAndMoney, functionWords, hereafterAndVirtue, historyAndLearning, homeAndThings, institutionsVerbs, lawAndRights,
  lawOfCompanies, literaryAdjectives, literaryNouns, literaryThings, literaryVerbsCausative, literaryVerbsDerived,
  literaryVerbsSimple, natureAndPlace, newsAndSociety, philosophyAndCreation, placesAndPeoples, politicsAndState, religion,
  scienceAndTechnology, sportAndMedia, timeAndNumber, verbsCommon, verbsMakingAndChange, verbsMindAndSpeech,
  verbsMotionAndAction, warAndSecurity,
];

export const arabicEnglish: Dictionary = { source: "ar", target: "en", entries: fields.flatMap(parseEntries) };
