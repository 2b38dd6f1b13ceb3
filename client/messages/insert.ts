/** How a name or a number is put into a sentence, in any language of the page. */

/** Wraps text of unknown direction in first-strong isolates (U+2068 … U+2069). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

const rules = new Map<string, Intl.PluralRules>();

/** The form that the language's plural rules ask for; `other` where it is not given. */
export function plural(locale: string, count: number, forms: Forms): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return forms[rule.select(count)] ?? forms.other;
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number with the digits and the grouping of the language. */
export function formatNumber(locale: string, value: number): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, format);
  return format.format(value);
}

/**
 * A counted noun in Arabic: the number stands before the noun from three on; `one`, `two` and `zero` are the whole words.
 *
 *     arabicCount(11, { one: "زوج واحد", two: "زوجان", few: "أزواج", many: "زوجًا", other: "زوج" })  // 11 زوجًا
 */
export function arabicCount(count: number, forms: Forms): string {
  const form = plural("ar", count, forms);
  return count <= 2 ? form : `${formatNumber("ar", count)} ${form}`;
}
