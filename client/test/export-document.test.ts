import { expect, it } from "vitest";
import type { FileOrigin } from "../storage/document-records.ts";
import { exportDocument } from "../stores/export-document.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([{ source: ["فاض النهر."], target: ["The river rose."] }]);
const oneLanguage = { ...document, target: { ...document.target, lang: "ar" } };
const named = (name: string | null): FileOrigin => ({ name, format: "plain", encoding: "utf-8", bom: false });

it.each([
  ["two names stay as they are", document, "nahr.txt", "river.txt", ["nahr.txt", "river.txt"]],
  ["of one name, the language tells which is which", document, "ch1.txt", "ch1.txt", ["ch1.ar.txt", "ch1.en.txt"]],
  ["some file systems do not tell capital letters apart", document, "CH1.txt", "ch1.txt", ["CH1.ar.txt", "ch1.en.txt"]],
  ["a name without an ending", document, "chapter", "chapter", ["chapter.ar", "chapter.en"]],
  ["a name with several dots", document, "a.final.md", "a.final.md", ["a.final.ar.md", "a.final.en.md"]],
  ["of one language too, the side tells", oneLanguage, "ch1.txt", "ch1.txt", ["ch1.source.txt", "ch1.target.txt"]],
  ["pasted texts are named after the document", document, null, null, ["The river.ar.txt", "The river.en.txt"]],
])("%s", (_, whole, source, target, names) => {
  const request = { title: "The river", document: whole, origins: { source: named(source), target: named(target) }, now: 0, version: "9.8.7" };
  expect([exportDocument("source", request).name, exportDocument("target", request).name]).toEqual(names);
});
