/** What the acts of a card decide about the name in hand, when nothing more need be asked. */
import { anchorOf } from "../../glossary/names/anchor.ts";
import type { Judgement, Mention, Name } from "../../glossary/names/name.ts";
import type { Document } from "../alignment/document.ts";
import type { NameDecision } from "./name-events.ts";
import { openFindings } from "./name-findings.ts";
import { hitOf, passagesOf, type Hit } from "./name-plan.ts";

export interface JudgedName {
  readonly name: Name;
  /** The document that the name was found in. */
  readonly document: Document;
  /** The mention in hand, if one is. */
  readonly mention: Mention | null;
  /** The form that is judged. */
  readonly form: string;
  /** The form that would be written. */
  readonly toWrite: string;
}

/** @returns undefined where there is nothing to decide: the place is written so already, or is not there any more, or there is no other form */
export function decisionOf(action: "write-here" | "ignore-here" | "ignore-form" | "same" | "different" | "unsure", judged: JudgedName): NameDecision | undefined {
  switch (action) {
    case "write-here": return writeHere(judged);
    case "ignore-here": return ignoreHere(judged);
    case "ignore-form": return ignoreForm(judged, "");
    case "same": return judgeForms("same", "same-name", judged);
    case "different": return judgeForms("different", "different-name", judged);
    case "unsure": return judgeForms("unsure", "unsure-name", judged);
    default: return action satisfies never;
  }
}

/** The form is written at all of these places, and from now on. */
export function writeAt(hits: readonly Hit[], judged: JudgedName): NameDecision {
  const { name, toWrite } = judged;
  const judgements: readonly Judgement[] = toWrite === name.preferred ? [] : [{ kind: "prefer", form: toWrite, source: sourceOf(judged) }];
  return { kind: "replace", everywhere: true, replacements: hits.map(({ replacement }) => replacement), judgements };
}

export function ignoreForm(judged: JudgedName, reason: string): NameDecision {
  return { kind: "judge", step: "ignore-name", judgement: { kind: "ignore", form: judged.form, source: sourceOf(judged), at: null, reason } };
}

/** The form that the one in hand is held against: a look-alike, or the one to write, or another of the name. */
export function heldAgainst({ name, form, toWrite }: Pick<JudgedName, "name" | "form" | "toWrite">): string | undefined {
  const alike = name.findings.find((each) => each.kind === "look-alike" && each.form === form && each.ignored === null);
  const inName = [toWrite, ...name.forms.map(({ text }) => text)].find((text) => text !== form);
  return openFindings(name, form)[0]?.kind === "look-alike" && alike?.kind === "look-alike" ? alike.other.form : inName;
}

/** The form is written at that place alone, as the hit says. */
export function writeHit({ replacement }: Hit): NameDecision {
  return { kind: "replace", everywhere: false, replacements: [replacement], judgements: [] };
}

/** The form in hand is the same name as another one, whatever that is spelled like. */
export function joinWith(form: string, other: string): NameDecision {
  return { kind: "judge", step: "same-name", judgement: { kind: "same", forms: [form, other] } };
}

function writeHere({ name, mention, toWrite, document }: JudgedName): NameDecision | undefined {
  const hit = mention && hitOf(name, mention, toWrite, document);
  return hit ? writeHit(hit) : undefined;
}

function ignoreHere(judged: JudgedName): NameDecision | undefined {
  const { mention, document } = judged;
  const at = mention && anchorOf(passagesOf(document), mention);
  return mention && at ? { kind: "judge", step: "ignore-name", judgement: { kind: "ignore", form: mention.text, source: sourceOf(judged), at, reason: "" } } : undefined;
}

function judgeForms(kind: "same" | "different" | "unsure", step: "same-name" | "different-name" | "unsure-name", judged: JudgedName): NameDecision | undefined {
  const other = heldAgainst(judged);
  return other === undefined ? undefined : { kind: "judge", step, judgement: { kind, forms: [judged.form, other] } };
}

function sourceOf({ mention, name }: JudgedName): string | null {
  return mention?.source ?? name.source[0] ?? null;
}
