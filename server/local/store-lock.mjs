/**
 * Keeps two servers off one data folder: both would write to the same databases without noticing. A workerd that
 * outlived its killed launcher is ended before the folder is used again.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { takeClaim } from "./claim.mjs";
import { messages } from "./messages.mjs";
import { isCertainly, isRunning } from "./process-identity.mjs";

const workerd = process.platform === "win32" ? "workerd.exe" : "workerd";

/** How long a server may take to end on request, before it is ended at once. */
export const graceMs = 1000;

/**
 * @param {string} data the folder, which is made if it is not there
 * @returns {Promise<{ kind: "taken", claim: import("./claim.mjs").Claim } | { kind: "refused", message: string }>}
 */
export async function lockStore(data) {
  const file = path.join(data, "lock.json");
  let outcome;
  try {
    mkdirSync(data, { recursive: true });
    outcome = await takeClaim(file, endLeftWorkerd);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    return { kind: "refused", message: messages.badData(data, String(error.code)) };
  }
  switch (outcome.kind) {
    case "taken":
      return outcome;
    case "busy":
      return { kind: "refused", message: messages.storeBusy(data, outcome.holder) };
    case "foreign":
      return { kind: "refused", message: messages.storeForeign(file, outcome.holder) };
    case "unreadable":
      return { kind: "refused", message: messages.storeUnreadable(outcome.file) };
    case "leftover":
      return { kind: "refused", message: messages.storeLeftover(file, outcome.pid) };
  }
}

/**
 * Ends the dead holder's workerd if it still runs. Only a process that is certainly that one is signalled.
 * @param {import("./claim.mjs").Holder} dead
 * @returns {Promise<number | undefined>} the process that may be it but was not ended
 */
async function endLeftWorkerd({ workerd: noted }) {
  if (noted === undefined || !isRunning(noted)) return undefined;
  for (const [signal, waitMs] of /** @type {const} */ ([["SIGTERM", graceMs], ["SIGKILL", 5000]])) {
    if (!isCertainly(noted, workerd)) break;
    process.kill(noted.pid, signal);
    for (const until = Date.now() + waitMs; isRunning(noted) && Date.now() < until; ) await sleep(20);
  }
  return isRunning(noted) ? noted.pid : undefined;
}
