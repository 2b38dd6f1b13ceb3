/** Reads what the person set in the environment, and says in one line what is wrong with it. */
import { isIP } from "node:net";
import path from "node:path";
import { messages } from "./messages.mjs";

export const defaultPort = 8787;

/**
 * `port` is undefined when any free one from {@link defaultPort} on will do, 0 for one that the system chooses.
 * `data` is absolute. `dist` is a folder that was built before; without it the sources are built when needed.
 * @typedef {{ readonly host: string, readonly port: number | undefined, readonly data: string, readonly dist: string | undefined }} Settings
 */

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} root the project's folder, in which the data folder lies by default
 * @returns {{ kind: "read", settings: Settings } | { kind: "bad", message: string }}
 */
export function readSettings(env, root) {
  const host = env["HOST"] || "127.0.0.1";
  if (isIP(host) === 0 && !/^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(host)) return { kind: "bad", message: messages.badHost(host) };
  const port = env["PORT"] || undefined;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) return { kind: "bad", message: messages.badPort(port) };
  return {
    kind: "read",
    settings: {
      host,
      port: port === undefined ? undefined : Number(port),
      data: env["MUQABALA_DATA"] ? path.resolve(env["MUQABALA_DATA"]) : path.join(root, ".muqabala"),
      dist: env["MUQABALA_DIST"] ? path.resolve(env["MUQABALA_DIST"]) : undefined,
    },
  };
}

/**
 * Whether only this computer can reach what listens there.
 * @param {string} host
 */
export function isLoopback(host) {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/**
 * Where a browser on this computer finds what listens there.
 * @param {string} host
 * @param {number} port
 */
export function addressOf(host, port) {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
