/** What could be written for a name: its spellings, and those that the glossary or the style would have and the text has not. */
import { formKey } from "../../glossary/names/form.ts";
import type { Form, Name } from "../../glossary/names/name.ts";
import type { StyledProposal } from "../../glossary/styles/style-findings.ts";
import { formToWrite } from "./name-findings.ts";

/** Who or what speaks for a form. */
export type FormGround = "glossary" | "decision" | "established" | "frequent" | "style";

export interface WritableForm {
  readonly text: string;
  /** Null for one that stands nowhere in the text. */
  readonly form: Form | null;
}

/** The spellings of the text first; what is chosen by 1–9. */
export function writableForms(name: Name, proposal: StyledProposal | null): readonly WritableForm[] {
  const there = new Set(name.forms.map(({ text }) => formKey(text)));
  const others = [formToWrite(name), proposal?.proposed ?? ""].filter((text, index, all) => text !== "" && !there.has(formKey(text)) && all.indexOf(text) === index);
  return [...name.forms.map((form) => ({ text: form.text, form })), ...others.map((text) => ({ text, form: null }))];
}

/** Why the form to write is that one; null where there is nothing to choose. */
export function groundOf(name: Name): FormGround | null {
  if (name.authority) return name.authority.kind;
  const variant = name.findings.find((each) => each.kind === "variant");
  if (variant?.kind === "variant") return variant.by;
  return name.findings.some(({ kind }) => kind !== "look-alike") ? "style" : name.forms.length > 1 ? "frequent" : null;
}
