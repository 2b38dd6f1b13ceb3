/** `npm start`: builds if needed, then serves page and API on one address. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { awaitClaim } from "./claim.mjs";
import { findPort } from "./find-port.mjs";
import { Refusal, launch, root } from "./launch.mjs";
import { messages } from "./messages.mjs";
import { serve } from "./serve.mjs";

await launch(async ({ host, port, data, dist }, serving) => {
  const folder = dist ?? (await builtFolder());
  const worker = path.join(folder, "server/main.js");
  if (!existsSync(worker)) throw new Refusal(messages.noBuild(folder));
  const found = await findPort(host, port);
  if (found.kind === "none") throw new Refusal(found.message);
  return serve({ host, port: found.port, data, worker, files: path.join(folder, "client"), ...serving });
});

/**
 * Builds if needed, one process at a time: two starts on two data folders share the built files.
 * @returns {Promise<string>}
 */
async function builtFolder() {
  const file = path.join(root, ".muqabala/build.json");
  mkdirSync(path.dirname(file), { recursive: true });
  const outcome = await awaitClaim(file, (holder) => console.log(messages.buildWaits(holder.launcher.pid)));
  if (outcome.kind !== "taken") throw new Refusal(messages.workBlocked(file));
  try {
    const { buildIfNeeded } = await import("./build.mjs");
    await buildIfNeeded();
  } finally {
    outcome.claim.release();
  }
  return path.join(root, "dist");
}
