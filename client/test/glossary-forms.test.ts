/** What is typed into the glossary's forms becomes the right fields, or the right message; refused edits go back into their forms. */
import { describe, expect, it } from "vitest";
import { mutationSchema } from "../../glossary/mutation.ts";
import * as v from "valibot";
import { memoryDatabase } from "../storage/memory-database.ts";
import type { Rejected } from "../storage/glossary-records.ts";
import { formsAgain } from "../stores/edit-again.ts";
import { GlossaryForms } from "../stores/glossary-forms.ts";
import type { WriteOutcome } from "../stores/glossary-state.ts";
import { readConceptForm, readTermForm } from "../stores/read-glossary-forms.ts";
import { saveGlossaryForm, type FormTarget } from "../stores/save-glossary-form.ts";
import { entityId, sample, stateOf, writeId } from "./glossary-sample.ts";

describe("the form of a new concept", () => {
  it("makes a preferred term of each form and an admitted one of each variant, in the language of its letters", () => {
    const read = readConceptForm({ arabic: " حلب ", english: "Aleppo", variants: "Halab\n\n حلب الشهباء ", definition: "A city.", definitionSource: "Atlas", subjectField: "place" }, "en", "proposed");
    expect(read).toEqual({
      kind: "read",
      value: {
        concept: { subjectField: "place", "definition/en": { text: "A city.", source: "Atlas" } },
        terms: [
          { language: "ar", text: "حلب", usage: "preferred", workflow: "proposed" },
          { language: "en", text: "Aleppo", usage: "preferred", workflow: "proposed" },
          { language: "en", text: "Halab", usage: "admitted", workflow: "proposed" },
          { language: "ar", text: "حلب الشهباء", usage: "admitted", workflow: "proposed" },
        ],
        from: ["arabic", "english", "variants", "variants"],
      },
    });
  });

  it("wants a form in one of the two languages", () => {
    expect(readConceptForm({ variants: "Halab" }, "en", "proposed")).toEqual({ kind: "faulty", faults: [{ kind: "field", field: "arabic", fault: { code: "empty", field: "text" } }] });
  });

  it("keeps beside the composed text what was typed in parts", () => {
    const read = readConceptForm({ english: "Cafe\u0301" }, "en", "approved");
    expect(read.kind === "read" && read.value.terms).toEqual([{ language: "en", text: "Café", original: "Cafe\u0301", usage: "preferred", workflow: "approved" }]);
  });
});

it("the form of a new term says of each field that is empty", () => {
  const read = readTermForm({ text: " ", language: "" }, "proposed");
  expect(read.kind === "faulty" && read.faults.map((fault) => fault.kind === "field" && fault.field)).toEqual(["text", "language"]);
});

/** A glossary that answers every write so, and tells what was written. */
function answering(outcome: WriteOutcome) {
  const written: unknown[] = [];
  const answer = (...values: readonly unknown[]) => {
    written.push(values);
    return Promise.resolve(outcome);
  };
  return { written, store: { edit: answer, propose: answer, addTerm: answer, comment: answer, resolve: answer } };
}

function openForm(fields: Readonly<Record<string, string>>, seen: Readonly<Record<string, ReturnType<typeof writeId> | null>> = {}): GlossaryForms {
  const forms = new GlossaryForms(Promise.resolve(memoryDatabase("test")));
  forms.open("k", { fields, seen });
  return forms;
}

const note: FormTarget = { kind: "field", entity: sample[0]!, field: "note", read: ({ text }) => text ?? null };

describe("saving a form", () => {
  const saved: WriteOutcome = { kind: "saved", entity: entityId("aleppo"), muids: [] };

  it("closes it, and hands on what its person had seen", async () => {
    const [forms, { store, written }] = [openForm({ text: "new" }, { note: writeId("w9") }), answering(saved)];
    expect(await saveGlossaryForm(store, forms, "k", note, "en")).toEqual(saved);
    expect(written).toEqual([[sample[0], { note: "new" }, { note: "w9" }]]);
    expect(forms.state.forms.has("k")).toBe(false);
  });

  it.each<[what: string, outcome: WriteOutcome, fault: object]>([
    ["the device is full", { kind: "full" }, { kind: "not-stored", why: "full" }],
    ["the browser refuses", { kind: "refused-storage", reason: "x" }, { kind: "not-stored", why: "refused" }],
    ["the value is too long", { kind: "refused", fault: { code: "too-long", field: "note", length: 5000, max: 4000 }, index: 0 }, { kind: "field", field: "text", fault: { code: "too-long", field: "note", length: 5000, max: 4000 } }],
    ["the role forbids it", { kind: "refused", fault: { code: "rejected", rejection: { kind: "rejected", code: "role", reason: "x" } }, index: 0 }, { kind: "rejected", code: "role" }],
  ])("keeps it open with its words when %s", async (_what, outcome, fault) => {
    const forms = openForm({ text: "typed" });
    expect(await saveGlossaryForm(answering(outcome).store, forms, "k", note, "en")).toEqual({ kind: "kept" });
    expect(forms.state.forms.get("k")).toMatchObject({ fields: { text: "typed" }, faults: [fault] });
  });

  it("shows a fault of a variant at the field of the variants", async () => {
    const forms = openForm({ arabic: "حلب", english: "Aleppo", variants: "Halab حلب" });
    const { store } = answering({ kind: "refused", fault: { code: "mixed-scripts", field: "text", scripts: ["Latn", "Arab"] }, index: 2 });
    await saveGlossaryForm(store, forms, "k", { kind: "concept", approve: false }, "en");
    expect(forms.state.forms.get("k")?.faults).toMatchObject([{ field: "variants" }]);
  });
});

describe("a refused edit that is edited again", () => {
  const refused = (mutation: object): Rejected => ({
    seq: 1, before: {}, user: null, at: 0, code: "role", reason: "No.",
    mutation: v.parse(mutationSchema, { mid: 1, muid: "m1", entity: "hama-en", schema: 1, clientTime: "2026-03-01T10:00:00.000Z", ...mutation }),
  });

  it("opens the form of its field with the words, over what stands there now", () => {
    const rejected = refused({ op: "edit", changes: { note: { base: null, value: "As on the maps." } } });
    expect(formsAgain(rejected, stateOf(sample, { rejected: [rejected] }))).toEqual({
      concept: "hama", forms: [{ key: "main/hama-en/note", form: { fields: { text: "As on the maps." }, seen: { note: null } } }], taken: [rejected],
    });
  });

  it("gathers a new concept with the terms that were refused with it", () => {
    const parts = [
      refused({ op: "create", entity: "n", kind: "concept", parent: null, changes: { subjectField: { base: null, value: "place" } } }),
      refused({ op: "create", entity: "n1", kind: "term", parent: "n", changes: { language: { base: null, value: "ar" }, text: { base: null, value: "إدلب" } } }),
      refused({ op: "create", entity: "n2", kind: "term", parent: "n", changes: { language: { base: null, value: "en" }, text: { base: null, value: "Idlib" } } }),
      refused({ op: "create", entity: "n3", kind: "term", parent: "n", changes: { language: { base: null, value: "en" }, text: { base: null, value: "Edlib" } } }),
    ];
    const again = formsAgain(parts[1]!, stateOf(sample, { rejected: parts }));
    expect(again.forms).toMatchObject([{ key: "main/new-concept", form: { fields: { arabic: "إدلب", english: "Idlib", variants: "Edlib", subjectField: "place" } } }]);
    expect(again.taken).toEqual(parts);
  });
});
