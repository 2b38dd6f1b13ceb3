/**
 * Recognises the line that says where and when: `Feb 15, 2020`, `Cairo, 3 March —`, «القاهرة، ٣ مارس». Month and weekday
 * names are those that the platform knows, in the text's language.
 */

/** Longer lines are sentences about a day, not datelines. */
const LONGEST = 70;
/** A place may have this many words: Sidi Bou Said, Tunisia. */
const MOST_WORDS_OF_PLACE = 4;

const NUMERIC_DATE = /(?<!\p{Nd})(?:\p{Nd}{1,2}([/.-])\p{Nd}{1,2}\1\p{Nd}{4}|\p{Nd}{4}([/-])\p{Nd}{1,2}\2\p{Nd}{1,2}|\p{Nd}{4}年\p{Nd}{1,2}月\p{Nd}{1,2}日)(?!\p{Nd})/u;
const NUMBER = /^\p{Nd}{1,4}(?:st|nd|rd|th|er|º|ª|م|ء|هـ|г)?$/u;
/** Words inside a date: 3 de marzo, يوم الأحد, le 3 mars, 3 марта 2020 года. */
const DATE_PARTICLES = new Set(["of", "the", "on", "de", "del", "le", "am", "den", "der", "el", "يوم", "في", "الموافق", "لـ", "года", "г", "م", "هـ", "il"]);

/** Whether the line is nothing but a date, with or without a place. `lang` is a BCP 47 tag. */
export function isDateline(line: string, lang: string): boolean {
  // Russian "3 марта 2020 г." ends with an abbreviation.
  if (line.length > LONGEST || !/\p{Nd}/u.test(line) || /(?<!\p{Nd} г)[.:;!?؟؛۔。]$/u.test(line)) return false;
  const calendar = calendarOf(lang);
  const numeric = NUMERIC_DATE.test(line);
  const parts = line.replace(NUMERIC_DATE, ",").split(/[,،|()[\]/–—-]+/).map((part) => part.trim().split(/[\s.]+/).filter((word) => word !== ""));
  const dates = parts.filter((part) => isDatePart(part, calendar));
  const places = parts.filter((part) => part.length > 0 && !isDatePart(part, calendar));
  const hasMonth = dates.flat().some((word) => calendar.months.has(word.toLowerCase()));
  return (numeric || (hasMonth && dates.flat().some((word) => NUMBER.test(word)))) && places.length <= 2 && places.every(isPlace);
}

function isDatePart(part: readonly string[], { months, weekdays }: Calendar): boolean {
  return part.every((word) => {
    const key = word.toLowerCase();
    return NUMBER.test(key) || months.has(key) || weekdays.has(key) || DATE_PARTICLES.has(key);
  });
}

function isPlace(part: readonly string[]): boolean {
  return part.length <= MOST_WORDS_OF_PLACE && part.every((word) => /^(?:\p{Lu}|\p{Lo}|al-|ad-|ar-|as-|el-)/u.test(word));
}

interface Calendar {
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

const DAY_IN_MS = 24 * 60 * 60 * 1000;
const calendars = new Map<string, Calendar>();

/** Arabic has three sets of month names: فبراير in Egypt, شباط in the Levant, and those of the Hijri year. Iran counts in three calendars. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar-EG", "ar-SY", "ar-DZ", "ar-MA", "ar-SA-u-ca-islamic-umalqura"],
  fa: ["fa-IR", "fa-IR-u-ca-gregory", "fa-IR-u-ca-islamic-umalqura", "fa-AF"],
  ur: ["ur", "ur-u-ca-islamic-umalqura"],
};

function calendarOf(lang: string): Calendar {
  const known = calendars.get(lang);
  if (known) return known;
  const primary = /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase() ?? "en";
  const locales = [...(LOCALES[primary] ?? [primary]), "en"];
  const months = namesOf(locales, "month", 12, 30.5);
  const calendar = {
    // Hebrew writes "in" onto the month: 3 במרץ.
    months: primary === "he" ? new Set([...months].flatMap((month) => [month, `ב${month}`])) : months,
    weekdays: namesOf(locales, "weekday", 7, 1),
  };
  calendars.set(lang, calendar);
  return calendar;
}

/** The single words of the names, short and long, alone and beside a number (Russian март, марта). */
function namesOf(locales: readonly string[], field: "month" | "weekday", count: number, days: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (const locale of Intl.DateTimeFormat.supportedLocalesOf([...locales])) {
    for (const style of ["long", "short"] as const) {
      for (const beside of [{}, { day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...beside, [field]: style, timeZone: "UTC" });
        for (let index = 0; index < count; index++) {
          const name = format.formatToParts((5 + index * days) * DAY_IN_MS).find(({ type }) => type === field)?.value ?? "";
          for (const word of name.toLowerCase().split(/[\s.]+/)) if (word !== "") names.add(word);
        }
      }
    }
  }
  return names;
}
