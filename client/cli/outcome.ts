/**
 * What can come of a command, as values; only a bug throws.
 */

/** The command cannot go on; `reason` is the one line that says why. */
export interface Refusal {
  readonly kind: "refused";
  readonly reason: string;
}

export interface Done {
  readonly kind: "done";
}

/** The command did its work and found what it was to look for: the exit status says so. */
export interface Found {
  readonly kind: "found";
}

export const DONE: Done = { kind: "done" };
export const FOUND: Found = { kind: "found" };

export function refuse(reason: string): Refusal {
  return { kind: "refused", reason };
}

/** The system's name for what went wrong with a file, such as `ENOENT`. Anything else is a bug and is thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
