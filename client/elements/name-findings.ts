/** What the findings of a name come to: which form is at fault, which is to be written, how much of a text is in style. */
import { formKey, withoutArticle } from "../../glossary/names/form.ts";
import type { Finding, FindingKind, Form, Mention, MentionPlace, Name } from "../../glossary/names/name.ts";

/** The gravest first: of several findings about a form the first in this order is shown. */
export const KINDS: readonly FindingKind[] = ["deprecated", "off-style", "first-mention", "article", "diacritics", "variant", "look-alike"];

/** Shape beside the word and the colour. */
export const FLAG_SIGNS: Readonly<Record<FindingKind, string>> = { deprecated: "✕", "off-style": "≠", "first-mention": "①", article: "ال", diacritics: "ʿ", variant: "≈", "look-alike": "⁝" };

/** What is to be said of the form and nobody has ignored, the gravest first. */
export function openFindings(name: Name, form: string): readonly Finding[] {
  return name.findings.filter((each) => each.form === form && each.ignored === null).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** Whether the finding is said of single places, and not of the form wherever it stands. */
export function isOfPlaces(finding: Finding): boolean {
  return "at" in finding;
}

/** Whether the finding is said of that mention of its form. */
export function concerns(finding: Finding, { paragraph, start }: MentionPlace): boolean {
  return !("at" in finding) || finding.at.some((place) => place.paragraph === paragraph && place.start === start);
}

/** Whether it asks for another spelling; a look-alike is information only. */
export function isFault(finding: Finding): boolean {
  return finding.kind !== "look-alike";
}

/** The form that should be written, as far as anybody or the numbers say: of one that is proposed with its article and without, the former. */
export function formToWrite(name: Name): string {
  const proposed = name.findings.flatMap((each) => (each.kind === "look-alike" || each.proposed === null || isOfPlaces(each) ? [] : [each.proposed]));
  const [first] = proposed;
  if (name.preferred !== null || first === undefined) return name.preferred ?? name.forms[0]?.text ?? "";
  const bare = withoutArticle(formKey(first));
  return proposed.find((text) => formKey(text) !== bare && withoutArticle(formKey(text)) === bare) ?? first;
}

/** The mentions that ask for another spelling, form by form. */
export function faultyMentions(name: Name): readonly Mention[] {
  return name.forms.flatMap((form) => {
    const faults = openFindings(name, form.text).filter(isFault);
    return form.mentions.filter((mention) => mention.ignored === null && faults.some((fault) => concerns(fault, mention)));
  });
}

export function mentionCount({ forms }: Name): number {
  return forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** The other forms of the name, the faulty ones first. */
export function otherForms(name: Name, form: string): readonly Form[] {
  const rank = (each: Form): number => (openFindings(name, each.text).some(isFault) ? 0 : 1);
  return name.forms.filter(({ text }) => text !== form).sort((a, b) => rank(a) - rank(b));
}

export interface StyleShare {
  readonly inStyle: number;
  readonly all: number;
}

export function styleShare(names: readonly Name[]): StyleShare {
  const all = names.reduce((sum, name) => sum + mentionCount(name), 0);
  return { all, inStyle: all - names.reduce((sum, name) => sum + faultyMentions(name).length, 0) };
}

export function isInconsistent(name: Name): boolean {
  return faultyMentions(name).length > 0;
}

export function isLookAlike(name: Name): boolean {
  return name.findings.some((each) => each.kind === "look-alike" && each.ignored === null);
}
