/**
 * Guesses a text's language: by script first, then by letters or by the small words that no text can do without.
 */

/** How much of a long text is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ["Arab", /\p{Script=Arabic}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Beng", /\p{Script=Bengali}/gu],
  ["Kore", /\p{Script=Hangul}/gu],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Hani", /\p{Script=Han}/gu],
  ["Latn", /\p{Script=Latin}/gu],
];

/** A word of Chinese is one or two letters, one of English five: so letters of these scripts count for more. */
const WEIGHT: Readonly<Record<string, number>> = { Hani: 3, Kana: 2, Kore: 2 };

/** Small words that are frequent in one language and rare in the others. */
const LATIN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: "the of and to in that is was for on with as by at from it be this are not which have his they",
    fr: "le la les des et du en un une est que qui dans pour pas sur au avec ce il par sont aux cette être",
    de: "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden wird",
    es: "el la los las de y en que del un una por con para es se al lo como más su no ha fue entre",
    it: "il di che la e per un una del della dei nel con non sono le si gli da al anche come più è",
    pt: "o os a as de do da dos das e em que um uma para com não no na por ao mais foi são é",
    nl: "de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar door werd naar",
    tr: "ve bir bu için ile da de olarak olan gibi daha çok en kadar sonra var değil ancak tarafından olduğu",
    pl: "w i z na do się nie że to jest od po przez o jak dla ale przy oraz był ma są być",
    sv: "och att det som en på är av för med till den har inte om ett han men var jag från vid",
    da: "og at det som en på er af for med til den har ikke om et han men var jeg fra ved blev",
    hu: "a az és hogy nem is egy van volt meg ez azt csak mint már de ki vagy el még lehet",
    ro: "și în de la cu că pe nu este un o din care pentru mai sunt sau prin fost al ale să",
    cs: "a v se na je že z s do to i o ve k za by jako po pro od jsou jeho byl není",
    fi: "ja on ei että se oli hän ovat mutta kun joka myös tai niin kuin sen ole hänen mukaan",
    id: "yang dan di dengan untuk dari ini itu pada tidak dalam adalah ke akan oleh juga sebagai telah karena",
    ms: "yang dan di dengan untuk dari ini itu pada tidak dalam adalah ke oleh juga sebagai ialah telah daripada",
    vi: "và của là các có trong được cho với không một những người này đã để khi từ về",
    sw: "na ya wa kwa ni katika la za kuwa hii cha huo yake pia kama lakini watu hiyo",
  }).map(([tag, list]) => [tag, new Set(list.split(" "))]),
);

/** The languages that a person is offered, as BCP 47 tags, in the order of their tags. */
export const languagesOffered: readonly string[] = ["ar", "he", "fa", "ur", "ru", "uk", "bg", "el", "hi", "bn", "zh", "ja", "ko", ...LATIN_WORDS.keys()].sort();

/** The direction in which the language is written. */
export function directionOf(lang: string): "rtl" | "ltr" {
  return /^(?:ar|he|iw|fa|ur|ps|sd|ckb|ug|yi|dv|syr|arc)(?:-|$)/i.test(lang) && !/-Latn/i.test(lang) ? "rtl" : "ltr";
}

/** The BCP 47 primary tag of the language that most of the text seems to be in; `und` for a text without letters. */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  let best = "";
  let most = 0;
  for (const [script, letters] of SCRIPTS) {
    const weight = (sample.match(letters)?.length ?? 0) * (WEIGHT[script] ?? 1);
    if (weight > most) [best, most] = [script, weight];
  }
  return languageOf(best, sample);
}

/** The beginning, the middle and the end of a long text: a preface may be in another language. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const third = Math.floor(SAMPLE / 3);
  return [0, Math.floor((text.length - third) / 2), text.length - third].map((start) => text.slice(start, start + third)).join(" ");
}

function languageOf(script: string, sample: string): string {
  switch (script) {
    case "Arab":
      return arabicScript(sample);
    case "Hebr":
      return "he";
    case "Cyrl":
      return cyrillic(sample);
    case "Grek":
      return "el";
    case "Deva":
      return "hi";
    case "Beng":
      return "bn";
    case "Kore":
      return "ko";
    case "Kana":
      return "ja";
    case "Hani":
      // Japanese texts may hold more kanji than kana, but never no kana.
      return count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 10 > count(sample, /\p{Script=Han}/gu) ? "ja" : "zh";
    case "Latn":
      return latin(sample);
    default:
      return "und";
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Urdu has ٹ ڈ ڑ ے ں; Persian پ چ ژ گ with ک and ی; Arabic none of them, but ة ى ي ك. */
function arabicScript(sample: string): string {
  const letters = count(sample, /\p{Script=Arabic}/gu);
  if (count(sample, /[ٹڈڑےںھہ]/g) * 50 > letters) return "ur";
  return count(sample, /[پچژگکی]/g) * 30 > letters && count(sample, /[کی]/g) >= count(sample, /[ةىيك]/g) ? "fa" : "ar";
}

/** Ukrainian has і ї є ґ, Russian ы э ё, Bulgarian none of these and many ъ. */
function cyrillic(sample: string): string {
  const ukrainian = count(sample, /[іїєґ]/giu);
  const russian = count(sample, /[ыэё]/giu);
  if (ukrainian > russian) return "uk";
  return russian === 0 && count(sample, /ъ/giu) * 200 > count(sample, /\p{Script=Cyrillic}/gu) ? "bg" : "ru";
}

/** The language whose small words are most of the text's; English when none are found. */
function latin(sample: string): string {
  const found = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best = "en";
  let most = 0;
  for (const [tag, small] of LATIN_WORDS) {
    const hits = found.filter((word) => small.has(word)).length;
    if (hits > most) [best, most] = [tag, hits];
  }
  return best;
}
