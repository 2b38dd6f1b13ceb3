/**
 * `npm test`: type check, lint, build, unit, property, workerd and browser tests, and one line at the end that counts them all.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, root } from "./build.mjs";
import { findChromium } from "./find-chromium.mjs";

const results = mkdtempSync(path.join(tmpdir(), "muqabala-test-"));
const count = { passed: 0, failed: 0 };
process.env.WRANGLER_SEND_METRICS = "false";
process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";

await check("build", build);
// By far the longest of the three: the tests need not wait for it.
const lint = check("lint", () => run("eslint/bin/eslint.js", "."));
await Promise.all([
  check("type check", () => run("typescript/bin/tsc", "-b")),
  check("lit-analyzer", () => run("lit-analyzer/cli.js", "client/elements", "--strict", "--quiet")),
]);
process.env.CHROMIUM_PATH = await findChromium();
await countReport("vitest", ["vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${path.join(results, "vitest.json")}`], (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter((/** @type {{ status: string, assertionResults: unknown[] }} */ file) => file.status === "failed" && file.assertionResults.length === 0).length,
}));
await lint;
process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = path.join(results, "playwright.json");
await countReport("playwright", ["@playwright/test/cli.js", "test", "--config", "client/test/stories/playwright.config.ts"], (report) => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
}));
rmSync(results, { recursive: true });
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/**
 * One thing that passes or fails as a whole.
 * @param {string} name
 * @param {() => void | Promise<void>} action throws when it fails
 */
async function check(name, action) {
  const started = Date.now();
  try {
    await action();
    count.passed++;
    console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    count.failed++;
    console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * A test runner that leaves a report. One that fails without saying of which test counts as one failure.
 * @param {string} name
 * @param {readonly [script: string, ...args: string[]]} command
 * @param {(report: any) => { passed: number, failed: number }} read
 */
async function countReport(name, [script, ...args], read) {
  const status = await statusOf(script, args);
  let said = { passed: 0, failed: 0 };
  try {
    said = read(JSON.parse(readFileSync(path.join(results, `${name}.json`), "utf8")));
  } catch (error) {
    console.error(`✗ ${name} left no report: ${error instanceof Error ? error.message : String(error)}`);
  }
  count.passed += said.passed;
  count.failed += said.failed || (status === 0 && said.passed > 0 ? 0 : 1);
}

/**
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 */
async function run(script, ...args) {
  const status = await statusOf(script, args);
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
}

/**
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 * @returns {Promise<number | null>} null when a signal ended it
 */
function statusOf(script, args) {
  const child = spawn(process.execPath, [path.join("node_modules", script), ...args], { cwd: root, stdio: "inherit" });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve));
}
