/**
 * Finds a Chromium for the browser tests, and fetches one where that can be done without asking.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/snap/bin/chromium"],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  win32: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
};

/**
 * What Chromium is to leave out. It minds only the last list that it is given, so this one stands for Playwright's too, as far as
 * that bears on the tests.
 */
const leftOut = [
  // Two pages behind the address bar of every window, which cost more than the window itself and are never seen here.
  "WebUIOmniboxPopup", "WebUIOmniboxAimPopup",
  // Questions to the network.
  "AimEnabled", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints", "PreconnectToSearch",
  // What would come between a test and the page, or its address.
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades", "LensOverlay", "PaintHolding",
];

/** What Chromium is started with: quiet, without a sandbox where it runs as root, without calls to the network. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  `--disable-features=${leftOut.join(",")}`,
];

/**
 * @returns {Promise<string>} the path of a Chromium that can be started
 * @throws {Error} saying what to do
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, and there is no such file.`);
  }
  const { chromium } = await import("playwright");
  const known = () => [chromium.executablePath(), ...(places[/** @type {keyof typeof places} */ (process.platform)] ?? [])].find((file) => file && existsSync(file));
  const found = known() ?? (installFromDebian() ? known() : undefined) ?? (installWithPlaywright() ? known() : undefined);
  if (found) return found;
  throw new Error("The browser tests need Chromium. Install it (Debian, Ubuntu: apt install chromium), or set CHROMIUM_PATH to Chrome, Chromium or Edge.");
}

function installFromDebian() {
  const mayInstall = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && (process.env.CI || existsSync("/.dockerenv") || existsSync("/run/.containerenv"));
  if (!mayInstall) return false;
  process.stderr.write("Installing Chromium with apt-get …\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update"], { stdio: "ignore", env });
  return spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

function installWithPlaywright() {
  process.stderr.write("Installing Chromium with playwright …\n");
  return spawnSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
