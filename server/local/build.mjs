/**
 * Builds everything that is run: the page (`dist/client`), the Worker (`dist/server/main.js`) and the command line
 * (`dist/cli/muqabala.js`). What the result was built from is kept as a hash, so that `npm start` builds only when needed.
 */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { version } from "./version.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const dist = path.join(root, "dist");
const stamp = path.join(dist, "built-from");

/**
 * How esbuild makes the Worker, here and while developing.
 * @satisfies {import("esbuild").BuildOptions}
 */
export const workerOptions = {
  entryPoints: [path.join(root, "server/main.ts")],
  bundle: true,
  format: "esm",
  target: "es2022",
  platform: "browser",
  conditions: ["workerd", "worker", "browser"],
  external: ["cloudflare:*"],
};

/**
 * How esbuild makes the command line, here and for its tests: in parts, so that each command loads what it needs.
 * @type {import("esbuild").BuildOptions}
 */
export const commandLineOptions = {
  entryPoints: { muqabala: path.join(root, "client/cli/main.ts") },
  bundle: true,
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  format: "esm",
  target: "node20",
  platform: "node",
  charset: "utf8",
};

/** Builds unless `dist` was built from these very sources. @returns whether it had to build. */
export async function buildIfNeeded() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sourcesHash()) return false;
  await build();
  return true;
}

export async function build() {
  const hash = sourcesHash();
  console.log("Building …");
  rmSync(stamp, { force: true });
  const packages = new Set([...(await buildPage()), ...(await buildWorker()), ...(await buildCommandLine())]);
  const { headersFile } = await import("./static-headers.mjs");
  writeFileSync(path.join(dist, "client/_headers"), headersFile());
  const { notices } = await import("./notices.mjs");
  writeFileSync(path.join(dist, "client/THIRD_PARTY_NOTICES.txt"), notices(root, packages));
  writeFileSync(stamp, hash);
}

/** @returns {Promise<Iterable<string>>} the folders of the packages that ended up in the page, fonts included */
async function buildPage() {
  const { build: viteBuild } = await import("vite");
  /** @type {Set<string>} */
  const files = new Set();
  await viteBuild({
    configFile: path.join(root, "client/vite.config.ts"),
    logLevel: "warn",
    worker: { format: "es", plugins: () => [collectFiles(files)] },
    plugins: [collectFiles(files)],
  });
  return packageFolders(files);
}

/**
 * Notes every file that ends up in a bundle.
 * @param {Set<string>} files
 * @returns {import("vite").Plugin}
 */
function collectFiles(files) {
  return {
    name: "collect-files",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const from = output.type === "chunk" ? output.moduleIds : output.originalFileNames;
        for (const file of from) files.add(path.resolve(root, "client", file.replace(/^\0/, "").replace(/\?.*$/, "")));
      }
    },
  };
}

async function buildWorker() {
  return bundle({ ...workerOptions, outfile: path.join(dist, "server/main.js") });
}

async function buildCommandLine() {
  const outdir = path.join(dist, "cli");
  rmSync(outdir, { recursive: true, force: true });
  const packages = await bundle({
    ...commandLineOptions,
    outdir,
    define: { __VERSION__: JSON.stringify(version()) },
  });
  chmodSync(path.join(outdir, "muqabala.js"), 0o755);
  return packages;
}

/** @param {import("esbuild").BuildOptions} options */
async function bundle(options) {
  const esbuild = await import("esbuild");
  const { metafile } = await esbuild.build({ bundle: true, format: "esm", target: "es2022", metafile: true, logLevel: "warning", absWorkingDir: root, ...options });
  return packageFolders(Object.keys(metafile?.inputs ?? {}).map((file) => path.resolve(root, file)));
}

/**
 * @param {Iterable<string>} files
 * @returns {Iterable<string>} for each file inside a package, that package's folder
 */
function packageFolders(files) {
  const folders = new Set();
  for (const file of files) {
    const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
    if (match) folders.add(match[0]);
  }
  return folders;
}

/** A hash of every file that the build reads; tests and documents are none. */
function sourcesHash() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json", "tsconfig.json", ...["client", "glossary", "server"].flatMap(filesBelow)]) {
    hash.update(file).update("\0").update(readFileSync(path.join(root, file))).update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder relative to the root
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !["test", "bench", "node_modules"].includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(dist, { recursive: true });
  await build();
}
