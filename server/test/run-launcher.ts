/** Runs the real `start.mjs` on a small built Worker and page, in folders of their own, and cleans up behind it. */
import { build } from "esbuild";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Holder } from "../local/claim.mjs";
import { isRunning } from "../local/process-identity.mjs";
import { headersFile } from "../local/static-headers.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** The page that {@link makeDist} builds. */
export const page = "<!doctype html><title>page</title>";

/** @returns a folder as `npm run build` makes it, with the real Worker and a page of one script */
export async function makeDist(): Promise<string> {
  const dist = mkdtempSync(path.join(tmpdir(), "muqabala-dist-"));
  await build({ entryPoints: [path.join(root, "server/main.ts")], outfile: path.join(dist, "server/main.js"), bundle: true, format: "esm", external: ["cloudflare:*"], logLevel: "error" });
  mkdirSync(path.join(dist, "client/assets"), { recursive: true });
  writeFileSync(path.join(dist, "client/index.html"), page);
  writeFileSync(path.join(dist, "client/assets/main-12345678.js"), "export {};");
  writeFileSync(path.join(dist, "client/_headers"), headersFile());
  return dist;
}

export const makeData = (): string => mkdtempSync(path.join(tmpdir(), "muqabala-data-"));

export interface Launcher {
  readonly process: ChildProcess;
  /** Both streams so far, as a person at the terminal sees them. */
  readonly output: () => string;
  /** The status or signal with which it ended, and what it said. */
  readonly ended: Promise<{ readonly status: number | NodeJS.Signals | null; readonly output: string }>;
}

const launched = new Set<Launcher>();

const script = path.join(root, "server/local/start.mjs");

/**
 * Starts the launcher; it may end at once.
 * @param command how it is started, without a shell between unless there is one here
 */
export function launch(env: Readonly<Record<string, string>>, command: readonly [string, ...string[]] = [process.execPath, script]): Launcher {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:HOST|PORT|MUQABALA_.*|NODE_OPTIONS|VITEST.*|npm_.*)$/.test(name)));
  const child = spawn(command[0], command.slice(1), { env: { ...clean, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, "close").then(([status, signal]) => ({ status: (status ?? signal) as number | NodeJS.Signals | null, output }));
  const launcher = { process: child, output: () => output, ended };
  launched.add(launcher);
  return launcher;
}

/** As npm starts it: in a shell that does not pass signals on. */
export const asNpmDoes = ["sh", "-c", `"${process.execPath}" "${script}"; exit`] as const;

/** Waits until the launcher tells its address. @throws with its output when it ends instead */
export async function running(launcher: Launcher): Promise<string> {
  const ended = launcher.ended.then(({ status, output }) => {
    throw new Error(`ended with ${String(status)}: ${output}`);
  });
  const told = until(() => /^Muqabala {2}(\S+)\nData .*\nStop with Ctrl\+C\.\n/m.exec(launcher.output())?.[1]);
  return Promise.race([told, ended]);
}

/** Asks every 20 ms, for 20 s at most. */
export async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("waited 20 s in vain");
}

/** A port that another program, this one, listens on until it is freed. 0 lets the system choose. */
export async function occupy(port: number): Promise<{ readonly port: number; readonly free: () => Promise<void> }> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    free: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

export const lockOf = (data: string): Holder => JSON.parse(readFileSync(path.join(data, "lock.json"), "utf8")) as Holder;

/** A process that has ended counts as ended also before its parent has taken notice. */
export const isAlive = (pid: number): boolean => isRunning({ pid, started: null });

/** Ends what a test left running and removes the folders. */
export async function cleanUp(...folders: readonly string[]): Promise<void> {
  for (const launcher of launched) {
    if (launcher.process.exitCode === null && launcher.process.signalCode === null) launcher.process.kill("SIGTERM");
    await launcher.ended;
  }
  launched.clear();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
