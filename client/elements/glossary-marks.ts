/** The signs of usage, judgement and state: a shape beside each word, so that colour is not needed to tell them apart. */
import { html, type TemplateResult } from "lit";
import type { Usage, Workflow } from "../../glossary/fields.ts";
import type { Messages } from "../messages/messages.ts";
import type { Mark } from "../stores/glossary-view.ts";

const SIGNS: Readonly<Record<Usage | Workflow | Mark, string>> = {
  preferred: "★", admitted: "·", deprecated: "⊘", superseded: "↷",
  proposed: "?", approved: "✓", rejected: "✕",
  conflict: "⇄", refused: "!", waiting: "◔",
};

export function usageMark(m: Messages["glossary"], usage: Usage): TemplateResult {
  return sign(usage, m.usage[usage]);
}

export function workflowMark(m: Messages["glossary"], workflow: Workflow): TemplateResult {
  return sign(workflow, m.workflow[workflow]);
}

export function stateMark(m: Messages["glossary"], state: Mark | "approved"): TemplateResult {
  return sign(state, m.state[state]);
}

const sign = (kind: keyof typeof SIGNS, word: string): TemplateResult => html`<span class="mark ${kind}"><i aria-hidden="true">${SIGNS[kind]}</i>${word}</span>`;
