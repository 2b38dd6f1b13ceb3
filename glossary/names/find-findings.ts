/** What is to be said of the spellings of a name. Whether the article is there is a question of its own and makes no finding. */
import { differenceOf } from "./compiled.ts";
import { cutArticle, formKey, sourceKey, withoutArticle } from "./form.ts";
import type { Term } from "../glossary.ts";
import type { KnownConcept } from "./known-names.ts";
import type { Authority, Finding, Form, Ignore, Judgement } from "./name.ts";

export interface Preferred {
  readonly text: string;
  readonly authority: Authority;
}

/** What people chose, the last choice first; else what the glossary prefers; null when nobody has said. */
export function preferredForm(forms: ReadonlySet<string>, sources: ReadonlySet<string>, concept: KnownConcept | null, judgements: readonly Judgement[]): Preferred | null {
  const chosen = judgements.findLast((each) => each.kind === "prefer" && isAbout(each, forms, sources, concept, judgements));
  if (chosen?.kind === "prefer") return { text: chosen.form, authority: { kind: "decision" } };
  const term = concept?.preferred;
  if (!concept || !term) return null;
  return { text: term.text, authority: { kind: "glossary", concept: concept.id, term: term.id, approved: term.workflow === "approved", note: term.note || concept.note, source: term.source || concept.source } };
}

function isAbout({ form, source }: Judgement & { readonly kind: "prefer" }, forms: ReadonlySet<string>, sources: ReadonlySet<string>, concept: KnownConcept | null, judgements: readonly Judgement[]): boolean {
  const chosen = formKey(form);
  if (!forms.has(chosen) && judgements.some((each) => each.kind === "different" && each.forms.some((one) => formKey(one) === chosen) && each.forms.some((one) => forms.has(formKey(one))))) return false;
  if (source !== null && sources.size > 0) return sources.has(sourceKey(source));
  // After it was put in everywhere, or before it stands anywhere, the chosen form is known by the glossary alone.
  return forms.has(chosen) || (concept?.keys.has(chosen) ?? false);
}

/**
 * Findings of the forms of one name, in the order of the forms; `forms` begins with the most frequent. `established` are the
 * spellings that English has for it.
 */
export function findFindings(forms: readonly Form[], established: readonly string[], preferred: Preferred | null, concept: KnownConcept | null, sources: ReadonlySet<string>, judgements: readonly Judgement[]): readonly Finding[] {
  const english = establishedForm(forms, established);
  const usual = preferred?.text ?? english ?? usualForm(forms);
  const by = english === undefined ? "frequent" : "established";
  if (usual === undefined) return [];
  return forms.flatMap(({ text, mentions }): readonly Finding[] => {
    const quoted = mentions.every(({ kept }) => kept !== null);
    const [form, key] = [text, formKey(text)];
    const ignored = ignoredForm(key, sources, judgements);
    const term = concept?.terms.find((each) => formKey(each.text) === key);
    const proposed = preferred === null && withoutArticle(key) === key ? withoutOtherArticle(usual, key) : usual;
    const reasons = differenceOf(text, proposed);
    // A spelling that only quotations have is theirs, unless somebody has said what to write and not that quotations keep theirs.
    if (key === formKey(usual) || (quoted && (preferred === null || concept?.keepsQuotations === true))) return [];
    if (isDeprecated(term) && preferred?.authority.kind !== "decision") return [{ kind: "deprecated", form, proposed: preferred?.text ?? null, reasons, ignored }];
    if (withoutArticle(key) === withoutArticle(formKey(usual)) && hasArticle(key) !== hasArticle(formKey(usual))) return [];
    return [preferred ? { kind: "off-style", form, proposed, reasons, ignored } : { kind: "variant", form, proposed, by, reasons, ignored }];
  });
}

const hasArticle = (key: string): boolean => withoutArticle(key) !== key;

/** A form without an article is not told to take one. */
function withoutOtherArticle(usual: string, key: string): string {
  return hasArticle(key) ? usual : cutArticle(usual);
}

/** The form that English has for it, if the text has that one too, and not in quotations alone. */
function establishedForm(forms: readonly Form[], established: readonly string[]): string | undefined {
  const keys = established.map((text) => withoutArticle(formKey(text)));
  const own = forms.filter(({ mentions }) => mentions.some(({ kept }) => kept === null));
  return keys.flatMap((key) => own.filter(({ text }) => withoutArticle(formKey(text)) === key))[0]?.text;
}

/** The most frequent form, with and without its article counted together. */
function usualForm(forms: readonly Form[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text, mentions } of forms) {
    const key = withoutArticle(formKey(text));
    counts.set(key, (counts.get(key) ?? 0) + mentions.length);
  }
  const most = Math.max(...counts.values());
  return forms.find(({ text }) => counts.get(withoutArticle(formKey(text))) === most)?.text;
}

function isDeprecated(term: Term | undefined): boolean {
  return term?.usage === "deprecated" || term?.usage === "superseded";
}

/** The judgement that the form may stay everywhere. */
export function ignoredForm(key: string, sources: ReadonlySet<string>, judgements: readonly Judgement[]): Ignore | null {
  const found = judgements.findLast((each) => each.kind === "ignore" && each.at === null && formKey(each.form) === key &&
    (each.source === null || sources.size === 0 || sources.has(sourceKey(each.source))));
  return found?.kind === "ignore" ? { reason: found.reason } : null;
}
