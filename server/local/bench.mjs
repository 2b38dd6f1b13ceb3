/**
 * `npm run bench [NAME …]`: runs the benchmarks, which print medians and ratios measured in one run on this machine. A name picks those whose file begins with it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./build.mjs";

const folder = path.join(root, "client/alignment/bench");
// Below node_modules, so that what a benchmark leaves unbundled is found.
const out = path.join(root, "node_modules/.cache/bench");
const wanted = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))));
mkdirSync(out, { recursive: true });
for (const file of files) {
  const outfile = path.join(out, file.replace(/\.ts$/, ".mjs"));
  await build({ entryPoints: [path.join(folder, file)], outfile, bundle: true, platform: "node", target: "node20", format: "esm", logLevel: "warning" });
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [outfile], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
rmSync(out, { recursive: true, force: true });
