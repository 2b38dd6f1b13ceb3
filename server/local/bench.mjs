/**
 * `npm run bench [NAME …]`: runs the benchmarks, which print medians and ratios measured in one run on this machine. A name picks those whose file begins with it;
 * what begins with `--`, and all that follows, is handed on to them.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./build.mjs";

const folders = ["client/alignment/bench", "client/bench", "glossary/bench"].map((folder) => path.join(root, folder));
// Below node_modules, so that what a benchmark leaves unbundled is found.
const out = path.join(root, "node_modules/.cache/bench");
const given = process.argv.slice(2);
const firstOption = given.findIndex((each) => each.startsWith("--"));
const [wanted, options] = firstOption < 0 ? [given, []] : [given.slice(0, firstOption), given.slice(firstOption)];
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith("-bench.ts") && (wanted.length === 0 || wanted.some((name) => path.basename(file).startsWith(name))));
mkdirSync(out, { recursive: true });
for (const file of files) {
  const outfile = path.join(out, path.basename(file, ".ts") + ".mjs");
  await build({ entryPoints: [file], outfile, bundle: true, platform: "node", target: "node20", format: "esm", logLevel: "warning" });
  console.log(`\n${path.basename(file)}`);
  const { status } = spawnSync(process.execPath, [outfile, ...options], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
rmSync(out, { recursive: true, force: true });
