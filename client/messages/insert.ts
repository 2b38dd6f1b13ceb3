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
