/** The way of two texts into the library: looked at, cut, aligned, and written as a whole or not at all. */
import type { Document, Side } from "../alignment/document.ts";
import type { Database } from "../storage/database.ts";
import { createDocument, type ImportedFile } from "../storage/save-document.ts";
import type { Prepare } from "../workers/prepare-document.ts";
import { checkImport, type ImportProblem, type ImportRequest, type ImportSide } from "./check-import.ts";
import { documentTitle } from "./document-title.ts";
import { bytesOfSide, type ReadableSide } from "./read-side.ts";

export type ImportOutcome =
  | { readonly kind: "imported"; readonly id: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly problems: readonly ImportProblem[] };

export interface ImportProgress {
  readonly phase: "reading" | "segmenting" | "aligning" | "saving";
  /** How much of the phase is done, in [0, 1]. */
  readonly share: number;
}

export interface ImportEnvironment {
  readonly database: Promise<Database>;
  readonly prepare: Prepare;
  readonly now: () => number;
  readonly newId: () => string;
}

export async function importDocument(environment: ImportEnvironment, request: ImportRequest, signal: AbortSignal, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome> {
  onProgress({ phase: "reading", share: 0 });
  const checked = checkImport(request);
  if (checked.kind === "refused") return checked;
  const textOf = (side: ReadableSide, { lang }: ImportSide) => ({ text: side.text, format: side.format, lang });
  const prepared = await environment.prepare(
    { source: checked.source && request.source && textOf(checked.source, request.source), target: textOf(checked.target, request.target) },
    { signal, onProgress },
  );
  if (prepared.kind === "failed") return { kind: "refused", problems: [prepared] };
  if (prepared.kind === "cancelled" || signal.aborted) return { kind: "cancelled" };
  const { document } = prepared;
  const silent = sidesWithoutSentence(document);
  if (silent.length > 0) return { kind: "refused", problems: silent.map((side) => ({ side, kind: "no-sentence" })) };
  onProgress({ phase: "saving", share: 0 });
  const id = environment.newId();
  const written = await createDocument(await environment.database, {
    id,
    title: request.title.trim() || documentTitle(request.target.input, document.target),
    document,
    files: { source: checked.source && request.source && fileOf(checked.source, request.source), target: fileOf(checked.target, request.target) },
    now: environment.now(),
  }, () => !signal.aborted);
  if (written.kind !== "done") return { kind: "refused", problems: [{ kind: "storage", why: written.kind }] };
  return written.value ? { kind: "imported", id } : { kind: "cancelled" };
}

function sidesWithoutSentence(document: Document): readonly Side[] {
  const sides: readonly Side[] = ["source", "target"];
  return sides.filter((side) => document[side]?.paragraphs.every(({ text, segments }) => segments.length === 0 || !/[\p{L}\p{N}]/u.test(text)));
}

function fileOf({ format, encoding, bom }: ReadableSide, { input }: ImportSide): ImportedFile {
  return { name: input.kind === "file" ? input.name : null, format, encoding, bom, bytes: bytesOfSide(input) };
}
