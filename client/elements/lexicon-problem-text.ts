/** What is wrong with a dictionary or memory that was to be brought in: what, where, and what to do about it. */
import { FILE_SIZE_LIMIT } from "../alignment/formats/file-text.ts";
import type { LexiconProblem } from "../stores/lexicon-store.ts";
import type { LexiconFault } from "../workers/read-lexicon.ts";
import type { Localized } from "./localized.ts";

export function lexiconProblemText(problem: LexiconProblem, l: Localized): string {
  const words = l.m.lexicons.problem;
  switch (problem.kind) {
    case "refused": return words.in(problem.file, faultText(problem.fault, l));
    case "unreadable-file": return words.in(problem.file, words.unreadable);
    case "too-large": return words.in(problem.file, words["too-large"](l.bytes(FILE_SIZE_LIMIT)));
    case "storage": return words[problem.why];
    case "failed": return words.failed;
    default: return problem satisfies never;
  }
}

function faultText(fault: LexiconFault, l: Localized): string {
  const words = l.m.lexicons.problem;
  switch (fault.kind) {
    case "xml": return words.xml(fault.fault.line, fault.fault.what);
    case "other-xml": return words["other-xml"](fault.name);
    case "no-tab": return words["no-tab"](fault.line);
    case "index": return words.index(fault.line);
    case "other-languages": return words["other-languages"](fault.found.filter((tag) => tag !== "").map((tag) => l.language(tag)).join(l.m.glossary.comma));
    case "missing-part": return words["missing-part"](fault.wanted);
    case "gzip": return words.gzip[fault.why];
    case "no-entries": case "several": return words[fault.kind];
    case "unreadable": return unreadableText(fault, l);
    default: return fault satisfies never;
  }
}

function unreadableText(fault: Extract<LexiconFault, { kind: "unreadable" }>, l: Localized): string {
  const words = l.m.lexicons.problem;
  switch (fault.reason) {
    case "empty": return words.empty;
    case "too-large": return words["too-large"](l.bytes(fault.limit));
    case "binary": return words.binary(l.m.import.formats[fault.format ?? "unknown"]);
    case "encoding": return words.encoding(fault.at);
    case "lone-surrogate": return words["lone-surrogate"](fault.at);
    default: return fault satisfies never;
  }
}
