/** What can be wrong with two texts that are to become a document, found before any work is done. */
import type { Side } from "../alignment/document.ts";
import { areSwapped } from "../alignment/are-swapped.ts";
import type { Unreadable } from "../alignment/formats/file-text.ts";
import { readSide, type ReadableSide, type SideInput } from "./read-side.ts";

export interface ImportSide {
  readonly input: SideInput;
  /** BCP 47, as the person declares it. */
  readonly lang: string;
}

export interface ImportRequest {
  /** Empty: the document is named after its file or its first words. */
  readonly title: string;
  /** Null for a translation alone. */
  readonly source: ImportSide | null;
  readonly target: ImportSide;
}

type Problem<U> = U extends { readonly reason: infer Reason } ? { readonly side: Side; readonly kind: Reason } & Omit<U, "kind" | "reason"> : never;

export type ImportProblem =
  /** The text cannot be read; the fields are those of `Unreadable`. */
  | Problem<Unreadable>
  /** A text of signs and space only. */
  | { readonly side: Side; readonly kind: "no-sentence" }
  | { readonly kind: "same-text" }
  /** The language of each side as declared contradicts its text and fits that of the other. */
  | { readonly kind: "swapped" }
  | { readonly kind: "storage"; readonly why: "full" | "refused" }
  /** The worker that cuts and aligns broke down. */
  | { readonly kind: "failed"; readonly reason: string };

export type CheckedImport =
  | { readonly kind: "readable"; readonly source: ReadableSide | null; readonly target: ReadableSide }
  | { readonly kind: "refused"; readonly problems: readonly ImportProblem[] };

export function checkImport(request: ImportRequest): CheckedImport {
  const source = request.source && readSide(request.source.input);
  const target = readSide(request.target.input);
  if (source?.kind === "unreadable" || target.kind === "unreadable") {
    return { kind: "refused", problems: [...problemsOf("source", source), ...problemsOf("target", target)] };
  }
  const problem = source && contradiction(request.source, request.target, source, target);
  return problem ? { kind: "refused", problems: [problem] } : { kind: "readable", source, target };
}

/** What an unreadable side means for the import; nothing when the side is readable or empty. */
export function problemsOf(side: Side, found: ReadableSide | Unreadable | null): readonly ImportProblem[] {
  if (found?.kind !== "unreadable") return [];
  switch (found.reason) {
    case "empty":
      return [{ side, kind: found.reason }];
    case "too-large":
      return [{ side, kind: found.reason, size: found.size, limit: found.limit }];
    case "binary":
      return [{ side, kind: found.reason, format: found.format, at: found.at }];
    case "encoding":
      return [{ side, kind: found.reason, at: found.at, looksLike: found.looksLike }];
    case "lone-surrogate":
      return [{ side, kind: found.reason, at: found.at }];
    default:
      return found satisfies never;
  }
}

/** What is wrong with two readable texts taken together. */
export function contradiction(sourceAs: Pick<ImportSide, "lang">, targetAs: Pick<ImportSide, "lang">, source: ReadableSide, target: ReadableSide): Extract<ImportProblem, { kind: "same-text" | "swapped" }> | null {
  if (source.text.trim() === target.text.trim()) return { kind: "same-text" };
  const given = { source: sourceAs.lang, target: targetAs.lang };
  return areSwapped(given, { source: source.lang, target: target.lang }) ? { kind: "swapped" } : null;
}
