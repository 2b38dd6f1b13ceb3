/** Saves what stands in a form of the glossary, or says in the form why it could not be. */
import type { Entity, EntityId, Value, WriteId } from "../../glossary/entity.ts";
import type { FieldFault } from "../../glossary/fields.ts";
import type { Conflict } from "../../glossary/mutation.ts";
import type { FormFault, GlossaryForms, OpenForm } from "./glossary-forms.ts";
import type { WriteOutcome } from "./glossary-state.ts";
import type { GlossaryStore } from "./glossary-store.ts";
import { readConceptForm, readTermForm } from "./read-glossary-forms.ts";

/** What saving a form does. `approve`: as an editor, without a proposal before it. */
export type FormTarget =
  | { readonly kind: "field"; readonly entity: Entity; readonly field: string; readonly read: (fields: Readonly<Record<string, string>>) => Value }
  | { readonly kind: "concept"; readonly approve: boolean }
  | { readonly kind: "term"; readonly concept: EntityId; readonly approve: boolean }
  | { readonly kind: "comment"; readonly on: Entity }
  | { readonly kind: "conflict"; readonly conflict: Conflict };

export type FormOutcome =
  | { readonly kind: "saved"; readonly entity: EntityId; readonly muids: readonly WriteId[] }
  /** Nothing differed: the form is closed all the same. */
  | { readonly kind: "unchanged" }
  /** The form is open and says why. */
  | { readonly kind: "kept" }
  /** What it was about is no longer there, or the glossary takes no writes; the form is open. */
  | { readonly kind: "gone" | "read-only" };

type Writer = Pick<GlossaryStore, "edit" | "propose" | "addTerm" | "comment" | "resolve">;

/** @param locale the language of a definition that is typed into the form of a new concept */
export async function saveGlossaryForm(glossary: Writer, forms: GlossaryForms, key: string, target: FormTarget, locale: string): Promise<FormOutcome> {
  const form = forms.state.forms.get(key);
  if (!form) return { kind: "unchanged" };
  const attempt = await write(glossary, form, target, locale);
  if (!("outcome" in attempt)) return keep(forms, key, attempt);
  const { outcome, fieldOf } = attempt;
  switch (outcome.kind) {
    case "saved":
      forms.close(key);
      return outcome;
    case "full": return keep(forms, key, [{ kind: "not-stored", why: "full" }]);
    case "refused-storage": return keep(forms, key, [{ kind: "not-stored", why: "refused" }]);
    case "read-only": return { kind: "read-only" };
    case "refused": {
      const { fault, index } = outcome;
      if (fault.code === "missing") return { kind: "gone" };
      if (fault.code === "unchanged") {
        forms.close(key);
        return { kind: "unchanged" };
      }
      if (fault.code === "rejected") return keep(forms, key, [{ kind: "rejected", code: fault.rejection.code }]);
      return keep(forms, key, [{ kind: "field", field: fieldOf(fault, index), fault }]);
    }
    default: return outcome satisfies never;
  }
}

function keep(forms: GlossaryForms, key: string, faults: readonly FormFault[]): FormOutcome {
  forms.tell(key, faults);
  return { kind: "kept" };
}

interface Attempt {
  readonly outcome: WriteOutcome;
  /** The form's field in which a faulty value was typed. */
  readonly fieldOf: (fault: FieldFault, index: number) => string;
}

const inText = (): string => "text";

/** @returns what became of it, or what is wrong with the form before anything is written */
async function write(glossary: Writer, form: OpenForm, target: FormTarget, locale: string): Promise<Attempt | readonly FormFault[]> {
  const { fields, seen } = form;
  switch (target.kind) {
    case "field": return { outcome: await glossary.edit(target.entity, { [target.field]: target.read(fields) }, seen), fieldOf: inText };
    case "conflict": return { outcome: await glossary.resolve(target.conflict, { kind: "value", value: (fields["text"] ?? "").trim() || null }), fieldOf: inText };
    case "comment": {
      const text = (fields["text"] ?? "").trim();
      if (text === "") return [{ kind: "field", field: "text", fault: { code: "empty", field: "text" } }];
      return { outcome: await glossary.comment(target.on.id, text), fieldOf: inText };
    }
    case "term": {
      const read = readTermForm(fields, target.approve ? "approved" : "proposed");
      return read.kind === "faulty" ? read.faults : { outcome: await glossary.addTerm(target.concept, read.value), fieldOf: ({ field }) => field };
    }
    case "concept": {
      const read = readConceptForm(fields, locale, target.approve ? "approved" : "proposed");
      if (read.kind === "faulty") return read.faults;
      const { concept, terms, from } = read.value;
      const outcome = await glossary.propose({ concept, terms });
      return { outcome, fieldOf: ({ field }, index) => from[index] ?? (field.startsWith("definition/") ? "definition" : field) };
    }
    default: return target satisfies never;
  }
}
