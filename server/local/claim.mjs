/**
 * A file that only one running process can hold. What a killed process left behind is taken over, by exactly one of
 * those who want it.
 */
import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { identify, isRunning } from "./process-identity.mjs";

/**
 * Who holds a claim, as it stands in the file.
 * @typedef {{
 *   readonly id: string,
 *   readonly host: string,
 *   readonly launcher: import("./process-identity.mjs").ProcessIdentity,
 *   readonly workerd?: import("./process-identity.mjs").ProcessIdentity,
 *   readonly address?: string,
 *   readonly control?: string,
 * }} Holder `control` is the secret by which the running server knows who may read this file
 */

/**
 * @typedef {{ readonly kind: "taken", readonly claim: Claim }
 *   | { readonly kind: "busy", readonly holder: Holder }
 *   | { readonly kind: "foreign", readonly holder: Holder }
 *   | { readonly kind: "unreadable", readonly file: string }
 *   | { readonly kind: "leftover", readonly pid: number }} Outcome
 *   `foreign` is held by another computer, whose processes cannot be seen from here; `leftover` is what `clear` could not end
 */

/** The file may hold a secret. */
const ownerOnly = 0o600;

/** How long a file may be empty, because its writer is between creating and filling it. */
const writingMs = 2000;

/**
 * Takes the claim, or says who has it. To remove a dead holder's file one needs the claim on exactly that removal, a file
 * named for the holder's id; so two that find the same dead holder cannot remove each other's new claim, and one that
 * dies while it removes is itself a dead holder.
 * @param {string} file
 * @param {(dead: Holder) => Promise<number | undefined>} [clear] ends what a dead holder left running; returns the process that it could not end
 * @returns {Promise<Outcome>}
 */
export async function takeClaim(file, clear = async () => undefined) {
  const mine = { id: randomUUID(), host: hostname(), launcher: identify(process.pid) };
  for (;;) {
    if (create(file, mine)) return { kind: "taken", claim: new Claim(file, mine) };
    const holder = await read(file);
    if (holder === "gone") continue;
    if (holder === "unreadable") return { kind: "unreadable", file };
    if (holder.host !== mine.host) return { kind: "foreign", holder };
    if (isRunning(holder.launcher)) return { kind: "busy", holder };

    const removal = await takeClaim(`${file}.${holder.id}`);
    if (removal.kind === "taken") {
      const now = await read(file);
      const left = typeof now === "object" && now.id === holder.id ? await clear(holder) : undefined;
      if (left === undefined && typeof now === "object" && now.id === holder.id) rmSync(file);
      removal.claim.release();
      if (left !== undefined) return { kind: "leftover", pid: left };
    } else if (removal.kind === "busy") {
      await sleep(50);
    } else {
      return removal;
    }
  }
}

/**
 * Takes the claim as soon as no running process holds it.
 * @param {string} file
 * @param {(holder: Holder) => void} onWait is called once, when it has to wait
 * @returns {Promise<Exclude<Outcome, { kind: "busy" }>>}
 */
export async function awaitClaim(file, onWait) {
  for (let told = false; ; told = true) {
    const outcome = await takeClaim(file);
    if (outcome.kind !== "busy") return outcome;
    if (!told) onWait(outcome.holder);
    await sleep(200);
  }
}

export class Claim {
  /**
   * @param {string} file
   * @param {Holder} holder
   */
  constructor(file, holder) {
    this.file = file;
    this.holder = holder;
  }

  /**
   * Notes more about this holder. The file is replaced whole.
   * @param {Partial<Pick<Holder, "workerd" | "address" | "control">>} more
   */
  note(more) {
    this.holder = { ...this.holder, ...more };
    const next = `${this.file}.${this.holder.id}.next`;
    writeFileSync(next, format(this.holder), { mode: ownerOnly });
    renameSync(next, this.file);
  }

  /** Lets go. Doing so twice is no fault. */
  release() {
    rmSync(this.file, { force: true });
  }
}

/** @param {Holder} holder */
const format = (holder) => `${JSON.stringify(holder, undefined, 2)}\n`;

/**
 * @param {string} file
 * @param {Holder} holder
 * @returns {boolean} false when there is such a file
 */
function create(file, holder) {
  let descriptor;
  try {
    descriptor = openSync(file, "wx", ownerOnly);
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, format(holder));
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return true;
}

/**
 * @param {string} file
 * @returns {Promise<Holder | "gone" | "unreadable">}
 */
async function read(file) {
  for (const until = Date.now() + writingMs; ; await sleep(50)) {
    try {
      const holder = parse(readFileSync(file, "utf8"));
      if (holder !== undefined) return holder;
    } catch (error) {
      if (hasCode(error, "ENOENT")) return "gone";
      throw error;
    }
    if (Date.now() > until) return "unreadable";
  }
}

/**
 * @param {string} text
 * @returns {Holder | undefined}
 */
function parse(text) {
  let holder;
  try {
    holder = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const whole = /^[\da-f-]{36}$/.test(holder?.id) && typeof holder.host === "string" && isIdentity(holder.launcher);
  return whole && (holder.workerd === undefined || isIdentity(holder.workerd)) ? holder : undefined;
}

/** @param {any} value */
function isIdentity(value) {
  return Number.isSafeInteger(value?.pid) && value.pid > 0 && (value.started === null || typeof value.started === "string");
}

/**
 * @param {unknown} error
 * @param {string} code
 */
export function hasCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
