/**
 * Runs before `npm start`, `npm test` and the like: checks Node's version and installs the packages when they are missing
 * or are not those of the lock file. Uses nothing but Node itself, and says nothing when there is nothing to do.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { awaitClaim, hasCode } from "./claim.mjs";
import { messages } from "./messages.mjs";

/**
 * @typedef {object} Found
 * @property {string} lock text of `package-lock.json`
 * @property {string | undefined} installed text of `node_modules/.package-lock.json`, which npm writes last of all
 * @property {string | undefined} mark what {@link markOf} gave when the packages were last installed from here
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 */

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/**
 * Whether the packages must be installed. Times of files say nothing, since a clone and a copy have new ones; so the lists
 * are compared. A package for this platform that is missing (the folder came from another computer) is a reason too,
 * unless it is already known that npm leaves it out.
 * @param {Found} found
 * @returns {{ kind: "ready" } | { kind: "install", why: string }}
 */
export function decide(found) {
  if (found.installed === undefined) return { kind: "install", why: "there are none" };
  const wanted = packagesOf(found.lock);
  const installed = packagesOf(found.installed);
  const known = found.mark === markOf(found);
  for (const [folder, entry] of wanted) {
    const there = installed.get(folder);
    if (there === undefined) {
      if (!entry.optional) return { kind: "install", why: `${nameOf(folder)} is missing` };
      if (!known && isFor(entry, found)) return { kind: "install", why: `${nameOf(folder)} is missing for ${found.platform} ${found.arch}` };
    } else if (there.version !== entry.version || there.integrity !== entry.integrity) {
      return { kind: "install", why: `${nameOf(folder)} has another version` };
    }
  }
  return { kind: "ready" };
}

/**
 * Stands for "installed from this lock file on this kind of computer".
 * @param {Pick<Found, "lock" | "platform" | "arch">} found
 */
export function markOf({ lock, platform, arch }) {
  return `${platform} ${arch} ${createHash("sha256").update(lock).digest("hex")}`;
}

/**
 * @param {string} version as in `process.versions.node`
 * @param {string} range as in `engines`: `>=MAJOR.MINOR`
 * @returns {string | undefined} the version that is wanted, when this one is older
 */
export function tooOldFor(version, range) {
  const wanted = /(\d+)\.(\d+)/.exec(range);
  const found = /^(\d+)\.(\d+)/.exec(version);
  if (!wanted || !found) throw new Error(`not versions: ${range}, ${version}`);
  const older = Number(found[1]) - Number(wanted[1]) || Number(found[2]) - Number(wanted[2]);
  return older < 0 ? wanted[0] : undefined;
}

/**
 * @param {string} text of a lock file
 * @returns {Map<string, LockedPackage>} by folder, without the project itself
 */
function packagesOf(text) {
  const { packages } = JSON.parse(text);
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ""));
}

/** @param {string} folder */
const nameOf = (folder) => folder.replace(/^.*node_modules\//, "");

/**
 * Whether npm would try to install an optional package here. Which C library there is cannot be told, so packages
 * for one of them do not count.
 * @param {LockedPackage} entry
 * @param {Found} found
 */
function isFor({ os, cpu, libc }, { platform, arch }) {
  return os !== undefined && cpu !== undefined && libc === undefined && os.includes(platform) && cpu.includes(arch);
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const markFile = path.join(root, "node_modules/.muqabala-installed");

/** @returns {Found} */
function look() {
  return {
    lock: readFileSync(path.join(root, "package-lock.json"), "utf8"),
    installed: textOf(path.join(root, "node_modules/.package-lock.json")),
    mark: textOf(markFile),
    platform: process.platform,
    arch: process.arch,
  };
}

/**
 * @param {string} file
 * @returns {string | undefined} undefined when there is none
 */
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** @returns {Promise<number>} the status to end with */
async function install() {
  const { engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const wanted = tooOldFor(process.versions.node, engines.node);
  if (wanted !== undefined) return fail(messages.oldNode(process.versions.node, wanted), 1);
  if (decide(look()).kind === "ready") return 0;

  const file = path.join(root, ".muqabala/install.json");
  mkdirSync(path.dirname(file), { recursive: true });
  const outcome = await awaitClaim(file, (holder) => console.log(messages.installWaits(holder.launcher.pid)));
  if (outcome.kind !== "taken") return fail(messages.workBlocked(file), 1);
  // The one that was waited for may have done it.
  const decision = decide(look());
  const status = decision.kind === "ready" ? 0 : await runNpm(decision.why);
  outcome.claim.release();
  return status;
}

/**
 * @param {string} why
 * @returns {Promise<number>} npm's status
 */
async function runNpm(why) {
  console.log(messages.installing(why));
  // Without its list, what npm leaves when it is interrupted cannot pass for complete.
  for (const file of [markFile, path.join(root, "node_modules/.package-lock.json")]) rmSync(file, { force: true });
  // Development packages build the page, also where NODE_ENV is "production".
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env["npm_execpath"];
  const child = npm?.endsWith("npm-cli.js")
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawn("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  const how = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (status, signal) => resolve(status ?? signal));
  });
  if (how !== 0) return fail(messages.installFailed(typeof how === "number" ? `status ${how}` : String(how)), typeof how === "number" ? how : 1);
  writeFileSync(markFile, markOf(look()));
  return 0;
}

/**
 * @param {string} message
 * @param {number} status
 */
function fail(message, status) {
  console.error(message);
  return status;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await install();
