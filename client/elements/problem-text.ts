/** What is wrong with a text that was to become a document: what, where, and what to do about it. */
import { ENCODING_NAMES } from "../alignment/encodings/encoding-names.ts";
import type { FormProblem } from "../stores/import-form.ts";
import type { Localized } from "./localized.ts";

export function problemText(problem: FormProblem, l: Localized): string {
  const { problem: words, notice, formats } = l.m.import;
  switch (problem.kind) {
    case "empty": return words.empty;
    case "too-large": return words["too-large"](l.bytes(problem.size), l.bytes(problem.limit));
    case "binary": return words.binary(formats[problem.format ?? "unknown"]);
    case "encoding": return words.encoding(problem.at, problem.looksLike === null ? "" : ENCODING_NAMES[problem.looksLike]);
    case "lone-surrogate": return words["lone-surrogate"](problem.at);
    case "no-sentence": return words["no-sentence"];
    case "same-text": case "swapped": return notice[problem.kind];
    case "storage": return words[problem.why === "full" ? "storage-full" : "storage-refused"];
    case "no-text": case "gone": case "failed": return words[problem.kind];
    default: return problem satisfies never;
  }
}
