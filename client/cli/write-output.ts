/**
 * Where the result goes: standard output, or a file that is there whole or not at all.
 */
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { messages } from "./messages.ts";
import { DONE, errorCode, refuse, type Done, type Refusal } from "./outcome.ts";
import type { Input } from "./read-input.ts";

export type Output =
  | { readonly kind: "standard-output" }
  /** A pipe or a device such as /dev/null: written to, never replaced. */
  | { readonly kind: "device"; readonly name: string }
  /** `file` is the path behind any links. `mode` is that of the file that is replaced, if there is one. */
  | { readonly kind: "file"; readonly name: string; readonly file: string; readonly mode: number | null };

/** Finds out, before any work is done, whether the output can be written. `name` is the value of -o. */
export async function planOutput(name: string | undefined, inputs: readonly Input[]): Promise<Output | Refusal> {
  if (name === undefined || name === "-") return { kind: "standard-output" };
  try {
    const existing = await statOrNull(name);
    if (existing?.isDirectory()) return refuse(messages.outputDirectory(name));
    if (existing && !existing.isFile()) return { kind: "device", name };
    if (existing && inputs.some(({ identity }) => identity === `${existing.dev}:${existing.ino}`)) return refuse(messages.outputIsInput(name));
    const file = existing ? await realpath(name) : path.resolve(name);
    if (existing) await access(file, constants.W_OK);
    await access(path.dirname(file), constants.W_OK);
    return { kind: "file", name, file, mode: existing ? Number(existing.mode) : null };
  } catch (error) {
    return refuse(writeError(name, errorCode(error)));
  }
}

export async function writeOutput(output: Output, content: string): Promise<Done | Refusal> {
  switch (output.kind) {
    case "standard-output":
      return printOut(content);
    case "device":
      return attempt(output.name, () => writeFile(output.name, content));
    case "file":
      return attempt(output.name, () => replaceFile(output.file, output.mode, content));
    default:
      return output satisfies never;
  }
}

/** Prints to standard output. A reader that has gone (`| head`) has seen enough: that is no failure. */
export async function printOut(content: string): Promise<Done | Refusal> {
  const error = await new Promise<Error | null>((resolve) => {
    process.stdout.on("error", resolve);
    process.stdout.write(content, (failed) => resolve(failed ?? null));
  });
  const code = error === null ? "EPIPE" : errorCode(error);
  return code === "EPIPE" ? DONE : refuse(writeError("standard output", code));
}

async function attempt(name: string, write: () => Promise<void>): Promise<Done | Refusal> {
  try {
    await write();
    return DONE;
  } catch (error) {
    return refuse(writeError(name, errorCode(error)));
  }
}

/** Writes beside the file and then takes its place, so that no reader and no crash ever sees half of it. */
async function replaceFile(file: string, mode: number | null, content: string): Promise<void> {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.unfinished`);
  try {
    await writeFile(unfinished, content, { flag: "wx" });
    if (mode !== null) await chmod(unfinished, mode & 0o777);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function statOrNull(name: string) {
  try {
    return await stat(name, { bigint: true });
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function writeError(name: string, code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return messages.outputFolderMissing(name);
    case "EISDIR":
      return messages.outputDirectory(name);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return messages.outputNotAllowed(name);
    default:
      return messages.outputFailed(name, code);
  }
}
