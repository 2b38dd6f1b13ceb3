/** Reads a file that a person chose or dropped; asks its size first, so that a film dropped by mistake costs nothing. */

/** In bytes. The Arabic of War and Peace is 6 MB; what is larger than this is no text to review sentence by sentence. */
export const LARGEST_FILE = 20_000_000;

export type ReadOutcome =
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number }
  /** A folder, a file that has gone since, or one that the system refuses. */
  | { readonly kind: "unreadable"; readonly name: string };

export async function readFile(file: File): Promise<ReadOutcome> {
  if (file.size > LARGEST_FILE) return { kind: "too-large", name: file.name, bytes: file.size };
  try {
    return { kind: "read", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (error instanceof DOMException) return { kind: "unreadable", name: file.name };
    throw error;
  }
}
