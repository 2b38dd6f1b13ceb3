/**
 * Runs the command as people do: bundled, as a process of its own, on files in a folder of their own.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { commandLineOptions } from "../../../server/local/build.mjs";

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Workplace {
  readonly folder: string;
  readonly program: string;
  /** Runs `muqabala` with these arguments in the folder. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<Run>;
  /** Writes a file into the folder. */
  file(name: string, content: string | Uint8Array): Promise<void>;
  clear(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, "../../..");

export async function openWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "muqabala-cli-"));
  const program = path.join(folder, "program", "muqabala.mjs");
  await build({
    ...commandLineOptions,
    absWorkingDir: ROOT,
    outdir: path.dirname(program),
    outExtension: { ".js": ".mjs" },
    define: { __VERSION__: JSON.stringify("9.8.7") },
    logLevel: "error",
  });
  return {
    folder,
    program,
    run: (args, input) => runProgram(folder, [program, ...args], input),
    file: (name, content) => writeFile(path.join(folder, name), content),
    clear: () => rm(folder, { recursive: true }),
  };
}

function runProgram(cwd: string, args: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd });
    const text = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (text.out += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (text.err += chunk));
    child.on("error", reject).on("close", (status) => resolve({ status, ...text }));
    // A program that refuses its arguments goes before it has read its input.
    child.stdin.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") reject(error);
    });
    child.stdin.end(input);
  });
}
