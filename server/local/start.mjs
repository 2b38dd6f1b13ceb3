/**
 * `npm start`: builds if needed, serves page and API on one address, and ends cleanly on Ctrl+C or SIGTERM.
 * Ends with status 2 and one line when it cannot start as asked.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { findPort } from "./find-port.mjs";
import { messages } from "./messages.mjs";
import { identify } from "./process-identity.mjs";
import { serve, signals } from "./serve.mjs";
import { addressOf, isLoopback, readSettings } from "./settings.mjs";
import { lockStore } from "./store-lock.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** How long the end of the server process may be ahead of the signal that Ctrl+C sends to both. */
const signalMs = 300;

const read = readSettings(process.env, root);
if (read.kind === "bad") refuse(read.message);
const { host, port, data } = read.settings;

const lock = await lockStore(data);
if (lock.kind === "refused") refuse(lock.message);
const { claim } = lock;
process.on("exit", () => claim.release());

let stopping = false;
/** @type {Awaited<ReturnType<typeof serve>> | undefined} */
let server;
for (const signal of signals) process.on(signal, () => void stop());

const dist = read.settings.dist ?? (await builtFolder());
const worker = path.join(dist, "server/main.js");
if (!existsSync(worker)) refuse(messages.noBuild(dist));
const found = await findPort(host, port);
if (found.kind === "none") refuse(found.message);
server = await serve({ host, port: found.port, data, worker, files: path.join(dist, "client"), onWorkerd: watch });
const address = addressOf(host, server.port);
claim.note({ address });
console.log(messages.running(address, data));
if (!isLoopback(host)) console.log(messages.reachable(host));

/** A second signal does not wait for anything. */
async function stop() {
  if (!stopping) {
    stopping = true;
    await server?.stop();
  }
  process.exit(0);
}

/**
 * @param {number} pid
 * @param {Promise<string>} ended
 */
async function watch(pid, ended) {
  claim.note({ workerd: identify(pid) });
  const how = await ended;
  await sleep(signalMs);
  if (stopping) return;
  console.error(messages.stoppedByItself(how));
  process.exit(1);
}

/** @returns {Promise<string>} */
async function builtFolder() {
  const { buildIfNeeded } = await import("./build.mjs");
  await buildIfNeeded();
  return path.join(root, "dist");
}

/**
 * @param {string} message why it does not start, for a person who can mend it
 * @returns {never}
 */
function refuse(message) {
  console.error(message);
  process.exit(2);
}
