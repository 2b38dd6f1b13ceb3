/** `npm start`: builds if needed, then serves page and API on one address. */
import { existsSync } from "node:fs";
import path from "node:path";
import { findPort } from "./find-port.mjs";
import { Refusal, launch, root } from "./launch.mjs";
import { messages } from "./messages.mjs";
import { serve } from "./serve.mjs";

await launch(async ({ host, port, data, dist }, onWorkerd) => {
  const folder = dist ?? (await builtFolder());
  const worker = path.join(folder, "server/main.js");
  if (!existsSync(worker)) throw new Refusal(messages.noBuild(folder));
  const found = await findPort(host, port);
  if (found.kind === "none") throw new Refusal(found.message);
  return serve({ host, port: found.port, data, worker, files: path.join(folder, "client"), onWorkerd });
});

/** @returns {Promise<string>} */
async function builtFolder() {
  const { buildIfNeeded } = await import("./build.mjs");
  await buildIfNeeded();
  return path.join(root, "dist");
}
