/**
 * Runs the built Worker and its files in workerd, through miniflare. The options say the same as `wrangler.toml` says
 * to Cloudflare; a test compares the two.
 */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isLoopback } from "./settings.mjs";
import { graceMs } from "./store-lock.mjs";
import { lifeOf } from "./store-life.mjs";

export const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * @typedef {object} ServeOptions
 * @property {string} host
 * @property {number} port 0 for one that the system chooses
 * @property {string} data
 * @property {string} worker the built Worker
 * @property {string} control the secret by which the Worker knows who runs it
 * @property {string} [files] folder of the built page; without it only the API is served
 * @property {(pid: number, ended: Promise<string>) => void} onWorkerd is called as soon as the server process exists, before it can write; `ended` says how it ended by itself
 */

/**
 * What wrangler.toml says, for miniflare.
 * @param {ServeOptions} options
 * @returns {import("miniflare").MiniflareOptions}
 */
export function miniflareOptions({ host, port, data, worker, control, files }) {
  const store = path.join(data, "glossaries");
  return {
    name: "muqabala",
    host,
    port,
    modules: [{ type: "ESModule", path: "main.js", contents: readFileSync(worker, "utf8") }],
    compatibilityDate: "2026-04-01",
    bindings: { CONTROL: control, LIFE: lifeOf(store), ...(isLoopback(host) && { ACCESS: "local" }) },
    durableObjects: { ROOM: { className: "GlossaryRoom", useSQLite: true } },
    durableObjectsPersist: store,
    ...(files !== undefined && {
      assets: { directory: files, binding: "ASSETS", routerConfig: { has_user_worker: true }, assetConfig: { not_found_handling: /** @type {const} */ ("none") } },
    }),
    cf: false,
    telemetry: { enabled: false },
    handleStructuredLogs({ level, message }) {
      if (level === "error" || level === "warn") console.error(message);
    },
  };
}

/**
 * @param {ServeOptions} options
 * @returns {Promise<{ readonly port: number, reload(): Promise<void>, stop(): Promise<void> }>} `reload` takes the Worker
 *   anew from its file; `stop` gives requests that run a moment to come to their end
 */
export async function serve(options) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let workerd;
  /** @param {unknown} message */
  const onProcess = (message) => {
    const { process: child } = /** @type {{ process: import("node:child_process").ChildProcess }} */ (message);
    // The process has no number and no name yet: they are there once spawn has returned.
    queueMicrotask(() => {
      if (child.pid === undefined || !/workerd(?:\.exe)?$/.test(child.spawnfile)) return;
      workerd = child;
      const ended = new Promise((resolve) => {
        child.once("exit", (status, signal) => workerd === child && resolve(signal ?? `status ${status}`));
      });
      options.onWorkerd(child.pid, ended);
    });
  };
  // It takes a second to load, so a start that is refused does without.
  const { Miniflare } = await import("miniflare");
  subscribe("child_process", onProcess);
  const miniflare = withoutSignalHandlers(() => new Miniflare(miniflareOptions(options)));
  const port = Number((await miniflare.ready).port);
  return {
    port,
    reload() {
      workerd = undefined;
      return miniflare.setOptions(miniflareOptions({ ...options, port }));
    },
    async stop() {
      unsubscribe("child_process", onProcess);
      const last = workerd;
      workerd = undefined;
      const ended = new Promise((resolve) => last?.once("exit", resolve));
      if (last?.kill("SIGTERM")) await Promise.race([ended, sleep(graceMs)]);
      await miniflare.dispose();
    },
  };
}

/**
 * Miniflare would end this process itself on a signal, with status 130 or 143 and the lock still there.
 * @template T
 * @param {() => T} make
 */
function withoutSignalHandlers(make) {
  const before = signals.map((signal) => process.listeners(signal));
  const made = make();
  signals.forEach((signal, index) => {
    for (const listener of process.listeners(signal)) if (!before[index]?.includes(listener)) process.off(signal, listener);
  });
  return made;
}
