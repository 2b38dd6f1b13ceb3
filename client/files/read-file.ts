/** Reads a file that a person chose or dropped; asks its size first, so that a film dropped by mistake costs nothing. */
import { FILE_SIZE_LIMIT } from "../alignment/formats/file-text.ts";

export type ReadOutcome =
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `size` in bytes. */
  | { readonly kind: "too-large"; readonly name: string; readonly size: number }
  /** A folder, a file that has gone since, or one that the system refuses. */
  | { readonly kind: "unreadable"; readonly name: string };

export async function readFile(file: File): Promise<ReadOutcome> {
  if (file.size > FILE_SIZE_LIMIT) return { kind: "too-large", name: file.name, size: file.size };
  try {
    return { kind: "read", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (error instanceof DOMException) return { kind: "unreadable", name: file.name };
    throw error;
  }
}
