/**
 * The forms that are open over glossaries, with what is typed into them. They are kept as they are typed, so that a reload loses
 * nothing, and each remembers which values its person saw, so that nobody's later change is overwritten unseen.
 */
import type { FieldFault } from "../../glossary/fields.ts";
import type { rejectionCodes } from "../../glossary/mutation.ts";
import type { Database } from "../storage/database.ts";
import { loadForms, saveForm, type FormRecord } from "../storage/form-records.ts";
import { Store } from "./store.ts";

/** Why a form is still open. `field` is the form's own name of the field. */
export type FormFault =
  | { readonly kind: "field"; readonly field: string; readonly fault: FieldFault }
  /** The rules do not allow it: this role, something that is gone, too many. */
  | { readonly kind: "rejected"; readonly code: (typeof rejectionCodes)[number] }
  /** The device took nothing: what was typed is on the screen, and perhaps among the kept forms. */
  | { readonly kind: "not-stored"; readonly why: "full" | "refused" };

export interface OpenForm extends FormRecord {
  /** Empty until it was to be saved and could not be. */
  readonly faults: readonly FormFault[];
}

export interface GlossaryFormsState {
  readonly forms: ReadonlyMap<string, OpenForm>;
  /** Whether what is typed outlasts the page, as far as was seen. */
  readonly kept: boolean;
}

/** How long the typing has to rest before it is stored, in milliseconds. */
const REST = 200;

export class GlossaryForms extends Store<GlossaryFormsState> {
  readonly #database: Promise<Database>;
  readonly #waiting = new Map<string, FormRecord>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(database: Promise<Database>) {
    super({ forms: new Map(), kept: true });
    this.#database = database;
  }

  /** Brings back the forms that were open when the page went. */
  async restore(): Promise<void> {
    const database = await this.#database;
    const outcome = await loadForms(database);
    if (outcome.kind !== "done") return;
    const restored = [...outcome.value].map(([key, form]) => [key, { ...form, faults: [] }] as const);
    this.patch({ forms: new Map([...restored, ...this.state.forms]), kept: database.refusal === null });
  }

  /** Opens a form, or leaves it as it is when it is open already. */
  open(key: string, { fields, seen }: FormRecord): void {
    if (this.state.forms.has(key)) return;
    this.#put(key, { fields, seen, faults: [] });
    this.#keep(key);
  }

  type(key: string, field: string, text: string): void {
    const form = this.state.forms.get(key);
    if (!form || form.fields[field] === text) return;
    this.#put(key, { ...form, fields: { ...form.fields, [field]: text } });
    this.#keep(key);
  }

  /** Says what keeps the form from being saved; an empty list takes that back. */
  tell(key: string, faults: readonly FormFault[]): void {
    const form = this.state.forms.get(key);
    if (form) this.#put(key, { ...form, faults });
  }

  /** Closes the form and forgets what was typed. @returns the form as it was, for who wants it back */
  close(key: string): OpenForm | undefined {
    const form = this.state.forms.get(key);
    const forms = new Map(this.state.forms);
    forms.delete(key);
    this.patch({ forms });
    this.#waiting.delete(key);
    void this.#save(key, null);
    return form;
  }

  /** Closes every form, when everything on the device is deleted. */
  closeAll(): void {
    for (const key of this.state.forms.keys()) this.close(key);
  }

  /** Stores at once what still waits for the typing to rest. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [key, record] of waiting) await this.#save(key, record);
  }

  #put(key: string, form: OpenForm): void {
    this.patch({ forms: new Map(this.state.forms).set(key, form) });
  }

  #keep(key: string): void {
    const form = this.state.forms.get(key);
    if (!form) return;
    this.#waiting.set(key, { fields: form.fields, seen: form.seen });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST);
  }

  async #save(key: string, record: FormRecord | null): Promise<void> {
    const database = await this.#database;
    const outcome = await saveForm(database, key, record);
    this.patch({ kept: outcome.kind === "done" && database.refusal === null });
  }
}
