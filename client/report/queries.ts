/** Open queries: spellings of which a person is not sure yet whether they are one name, each in its sentence. */
import type { Form } from "../../glossary/names/name.ts";
import { formKey } from "../../glossary/names/form.ts";
import { contextOf, type Context } from "./context.ts";
import type { ReportInputs } from "./inputs.ts";
import { el, type ReportNode } from "./node.ts";
import { contextNode, inText, pairLink, section, type Writing } from "./writing.ts";

export interface Query {
  readonly forms: readonly QueriedForm[];
}

interface QueriedForm {
  readonly text: string;
  readonly count: number;
  /** The first mention; null where the spelling stands nowhere any more. */
  readonly first: Context | null;
}

export function makeQueries({ document, found: { names } }: ReportInputs): readonly Query[] {
  const forms = new Map<string, Form>();
  for (const form of names.flatMap((name) => name.forms)) if (!forms.has(formKey(form.text))) forms.set(formKey(form.text), form);
  return document.judgements.flatMap((each) => (each.kind === "unsure" ? [{
    forms: each.forms.map((text) => {
      const { mentions } = forms.get(formKey(text)) ?? { mentions: [] };
      return { text, count: mentions.length, first: mentions[0] ? contextOf(document, "target", mentions[0].passage, mentions[0]) : null };
    }),
  }] : []));
}

export function queriesSection(queries: readonly Query[], w: Writing): ReportNode {
  const m = w.m.report.queries;
  return section("queries", m.title, queries.length === 0 ? m.none : null, queries.flatMap(({ forms }) => [
    el("h3", {}, m.heading(forms[0]?.text ?? "", forms[1]?.text ?? "")),
    el("ul", {}, forms.map(({ text, count, first }) => el("li", {}, inText(w.target, el("strong", {}, text)), " ", m.count(count), ...(first === null ? [] : [" ", pairLink(first.pair, w), ": ", contextNode(w.target, first)])))),
  ]));
}
