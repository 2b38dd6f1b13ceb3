/** Names made by hand for tests: each form is written as the places where it stands in a document. */
import type { Finding, Form, Mention, Name } from "../../glossary/names/name.ts";
import type { Document } from "../alignment/document.ts";

/** Every place in the translation where exactly these words stand. */
export function formOf(document: Document, text: string, more: Partial<Mention> = {}): Form {
  const mentions = document.pairs.flatMap((pair, passage) => pair.target.flatMap((id): readonly Mention[] => {
    const paragraph = document.target.paragraphs.findIndex(({ segments }) => segments.some((each) => each.id === id));
    const { text: words, segments } = document.target.paragraphs[paragraph]!;
    const { start, end } = segments.find((each) => each.id === id)!;
    return [...words.slice(start, end).matchAll(new RegExp(`\\b${text}\\b`, "gu"))].map(({ index }) => ({ passage, paragraph, start: start + index, end: start + index + text.length, text, kept: null, source: null, ignored: null, ...more }));
  }));
  return { text, mentions };
}

export function nameOf(key: string, forms: readonly Form[], findings: readonly Finding[], more: Partial<Name> = {}): Name {
  return { key, preferred: null, authority: null, source: [], forms, findings, ...more };
}

export const variant = (form: string, proposed: string): Finding => ({ kind: "variant", form, proposed, by: "frequent", reasons: [{ kind: "vowel", a: "ou", b: "u", place: "end" }], ignored: null });
