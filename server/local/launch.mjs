/**
 * What `npm start` and `npm run dev` have in common: settings, the lock on the data folder, the address that is told,
 * and an end that leaves nothing behind.
 */
import { randomBytes } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { firstAdminLink } from "./first-admin-link.mjs";
import { messages } from "./messages.mjs";
import { identify } from "./process-identity.mjs";
import { signals } from "./serve.mjs";
import { addressOf, isLoopback, readSettings } from "./settings.mjs";
import { lockStore } from "./store-lock.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** How long the end of the server process may be ahead of the signal that Ctrl+C sends to both. */
const signalMs = 300;

/** How often it is looked whether the shell that npm started is still there. */
const parentMs = 500;

/** A reason for not starting that the person can mend; the message is for that person. */
export class Refusal extends Error {}

/**
 * Runs until a signal comes (status 0) or the server process ends by itself (status 1). Status 2 and one line when it
 * cannot start as asked.
 * @param {(settings: import("./settings.mjs").Settings, serving: Pick<import("./serve.mjs").ServeOptions, "control" | "onWorkerd">)
 *   => Promise<{ readonly port: number, stop(): Promise<void> }>} open throws a {@link Refusal}
 */
export async function launch(open) {
  const read = readSettings(process.env, root);
  if (read.kind === "bad") return refuse(read.message);
  const { host, data } = read.settings;
  const lock = await lockStore(data);
  if (lock.kind === "refused") return refuse(lock.message);
  const { claim } = lock;
  process.on("exit", () => claim.release());

  /** @type {{ readonly port: number, stop(): Promise<void> } | undefined} */
  let server;
  let stopping = false;
  const stop = async () => {
    // A second signal waits for nothing.
    if (!stopping) {
      stopping = true;
      await server?.stop();
    }
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, stop);
  onOrphaned(stop);

  const control = randomBytes(32).toString("base64url");
  /** @type {import("./serve.mjs").ServeOptions["onWorkerd"]} */
  const onWorkerd = async (pid, ended) => {
    claim.note({ workerd: identify(pid) });
    const how = await ended;
    await sleep(signalMs);
    if (!stopping) refuse(messages.stoppedByItself(how), 1);
  };
  try {
    server = await open(read.settings, { control, onWorkerd });
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
  const address = addressOf(host, server.port);
  claim.note({ address, control });
  const link = await firstAdminLink(address, control);
  console.log(messages.running(address, data));
  if (!isLoopback(host)) console.log(messages.reachable(host));
  if (link !== undefined) console.log(messages.firstAdmin(link));
}

/**
 * npm passes SIGTERM on to a shell that ends without passing it on: what is left to notice is that the shell is gone.
 * @param {() => void} stop
 */
function onOrphaned(stop) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, parentMs);
  timer.unref();
}

/**
 * @param {string} message
 * @param {number} [status]
 */
function refuse(message, status = 2) {
  console.error(message);
  process.exit(status);
}
