/** Finds out on which port the server can listen, before anything is started. */
import { createServer } from "node:net";
import { messages } from "./messages.mjs";
import { defaultPort } from "./settings.mjs";

/** So many ports are tried when any will do. */
const tries = 100;

/**
 * @param {string} host
 * @param {number | undefined} wanted see `Settings`
 * @param {number} [first] the one that is tried first when none is wanted
 * @returns {Promise<{ kind: "free", port: number } | { kind: "none", message: string }>}
 */
export async function findPort(host, wanted, first = defaultPort) {
  const last = Math.min(first + tries - 1, 65535);
  for (let port = wanted ?? first; port <= last || port === wanted; port++) {
    const code = await tryPort(host, port);
    if (code === undefined) return { kind: "free", port };
    if (code !== "EADDRINUSE") return { kind: "none", message: messages.cannotListen(host, port, code) };
    if (wanted !== undefined) return { kind: "none", message: messages.portBusy(port) };
  }
  return { kind: "none", message: messages.noFreePort(first, last) };
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's word for why not
 */
function tryPort(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
