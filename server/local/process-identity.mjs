/**
 * Tells whether a process that was noted earlier still runs. A number alone does not say: numbers are used again, so the
 * time at which the process started is noted with it.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import path from "node:path";

/** @typedef {{ readonly pid: number, readonly started: string | null }} ProcessIdentity `started` is null where the system does not tell */

/**
 * @param {number} pid of a process that runs now
 * @returns {ProcessIdentity}
 */
export function identify(pid) {
  return { pid, started: startOf(pid) };
}

/** @param {ProcessIdentity} noted */
export function isRunning({ pid, started }) {
  if (!isAlive(pid)) return false;
  return started === null || startOf(pid) === started;
}

/**
 * Whether it is certain that this is the noted process and that it runs the program.
 * @param {ProcessIdentity} noted
 * @param {string} program file name of the executable
 */
export function isCertainly(noted, program) {
  return noted.started !== null && isRunning(noted) && programOf(noted.pid) === program;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return process.platform !== "linux" || linuxStat(pid)?.state !== "Z";
}

/**
 * When the process started: on Linux clock ticks since a boot that is named too, elsewhere a date from `ps`.
 * @param {number} pid
 * @returns {string | null}
 */
function startOf(pid) {
  if (process.platform === "linux") {
    const stat = linuxStat(pid);
    return stat && `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${stat.start}`;
  }
  return ps(pid, "lstart");
}

/**
 * @param {number} pid
 * @returns {string | null} file name of the executable
 */
function programOf(pid) {
  if (process.platform !== "linux") return baseName(ps(pid, "comm"));
  try {
    // An executable that was replaced by an update is still the same process.
    return baseName(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ""));
  } catch (error) {
    return noSuchProcess(error);
  }
}

/** @param {string | null} file */
const baseName = (file) => file && path.basename(file);

/**
 * State and start time from `/proc/PID/stat`. The program's name stands in brackets and may hold any character.
 * @param {number} pid
 */
function linuxStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0], start: fields[19] };
  } catch (error) {
    return noSuchProcess(error);
  }
}

/**
 * @param {number} pid
 * @param {"lstart" | "comm"} field
 * @returns {string | null}
 */
function ps(pid, field) {
  if (process.platform === "win32") return null;
  try {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    return execFileSync("ps", ["-o", `${field}=`, "-p", String(pid)], { env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null;
  } catch (error) {
    return noSuchProcess(error);
  }
}

/**
 * The process is gone, or is another user's: either way there is nothing to say about it.
 * @param {unknown} error
 */
function noSuchProcess(error) {
  if (error instanceof Error) return null;
  throw error;
}
