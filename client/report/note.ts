/** The drafted note on transliteration: prose that an author can put into the front matter of a book, in the language of the translation. */
import { primaryTag } from "../../glossary/language-tag.ts";
import { messagesFor, type Messages } from "../messages/messages.ts";
import type { Locale } from "../stores/settings-store.ts";
import type { ReportInputs } from "./inputs.ts";
import { makeNoteFacts, type NoteException, type NoteFacts, type StyleFacts } from "./note-facts.ts";
import { el, type ReportNode } from "./node.ts";
import { section, styleText, type Writing } from "./writing.ts";

export interface Note extends NoteFacts {
  /** Arabic for an Arabic translation, else English. */
  readonly lang: Locale;
  readonly paragraphs: readonly string[];
}

export function makeNote(inputs: ReportInputs): Note {
  const facts = makeNoteFacts(inputs);
  const lang = primaryTag(inputs.document.target.lang) === "ar" ? "ar" : "en";
  return { ...facts, lang, paragraphs: paragraphsOf(facts, messagesFor(lang).report) };
}

function paragraphsOf({ profile, style, established, exceptions }: NoteFacts, messages: Messages["report"]): readonly string[] {
  const m = messages.note;
  return [
    profile === null ? m.own : m.follows(styleText(profile, messages)),
    rulesOf(style, m).join(" "),
    established.length === 0 ? "" : m.established(listed(established, m)),
    exceptions.length === 0 ? "" : m.exceptions(listed(exceptions.map((each) => exceptionText(each, m)), m)),
  ].filter((paragraph) => paragraph !== "");
}

function rulesOf({ article, later, ayn, marks, ending }: StyleFacts, m: Messages["report"]["note"]): readonly string[] {
  const counted = (sentence: string, share: { readonly of: number; readonly all: number } | null): string => (share === null ? `${sentence}.` : `${sentence} ${m.share(share.of, share.all)}.`);
  return [
    ...(article ? [counted((article.assimilated ? m.assimilated : m.notAssimilated)(article.form, article.example), article.share)] : []),
    ...(later === "drop" ? [`${m.laterDropped}.`] : []),
    ...(ayn ? [counted(ayn.ayn === "" ? m.noAyn : ayn.hamza === null || ayn.hamza === "" ? m.ayn(ayn.ayn) : m.aynAndHamza(ayn.ayn, ayn.hamza), ayn.share)] : []),
    ...(marks ? [counted(marks.where === "nowhere" ? m.noMarks : marks.where === "terms" ? m.termMarks(listed(marks.signs, m)) : m.marks(listed(marks.signs, m)), marks.share)] : []),
    ...(ending ? [counted(ending.genitive === null || ending.genitive === ending.pause ? m.ending(ending.pause) : m.endings(ending.pause, ending.genitive), ending.share)] : []),
  ];
}

function listed(words: readonly string[], m: Messages["report"]["note"]): string {
  return words.join(m.comma);
}

function exceptionText({ form, reason }: NoteException, m: Messages["report"]["note"]): string {
  return reason === "" ? form : m.withReason(form, reason.replace(/\.$/u, ""));
}

export function noteSection({ lang, profile, paragraphs }: Note, w: Writing): ReportNode {
  const m = w.m.report.noteSection;
  return section("note", m.title, null,
    el("p", { class: "about" }, profile === null ? m.fromText : m.fromStyle(styleText(profile, w.m.report))),
    el("blockquote", { class: "note", lang, dir: lang === "ar" ? "rtl" : "ltr" }, paragraphs.map((words) => el("p", {}, words))));
}
