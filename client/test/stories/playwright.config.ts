import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "../../../server/local/find-chromium.mjs";

/** The stories of a user, told to the built product in a real browser; see `serve.ts` for what they run against. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.story.ts",
  outputDir: "../../../test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  use: { launchOptions: { executablePath: await findChromium(), args: chromiumFlags }, viewport: { width: 1280, height: 800 } },
});
