/** Closes a form of the glossary without costing what was typed: a slip of the finger can be taken back. */
import type { Messages } from "../messages/messages.ts";
import type { GlossaryForms } from "../stores/glossary-forms.ts";
import { ToastEvent } from "./app-events.ts";

/** @returns a word with the way back; undefined when nothing was typed */
export function dropForm(key: string, forms: GlossaryForms, words: Messages["glossary"]["edit"]): ToastEvent | undefined {
  const form = forms.close(key);
  if (!form || Object.values(form.fields).every((text) => text.trim() === "")) return undefined;
  return new ToastEvent(words.dropped, { label: words.bringBack, run: () => { forms.open(key, form); } });
}
