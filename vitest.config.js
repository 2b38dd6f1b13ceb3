import { existsSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumFlags, findChromium } from "./server/local/find-chromium.mjs";

const workers = "server/test/vitest.workers.config.ts";

export default defineConfig({
  test: {
    // By default one core is left to whoever watches the tests run.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["glossary/test/**/*.test.ts", "client/alignment/test/**/*.test.ts", "client/test/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Most of these would take longer to load the engine than to test it. None changes anything outside itself.
          isolate: false,
        },
      },
      {
        test: {
          name: "processes",
          include: ["client/cli/test/**/*.test.ts", "server/test/**/*.test.ts"],
          exclude: ["**/*.workers.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxConcurrency: 2,
        },
      },
      {
        optimizeDeps: { include: ["lit", "lit/decorators.js", "lit/directives/repeat.js", "@lit/context", "idb-keyval", "comlink", "valibot", "fast-check", "sentence-splitter"] },
        test: {
          name: "browser",
          include: ["client/test/**/*.browser.test.ts"],
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: await findChromium(), args: chromiumFlags } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      ...(existsSync(workers) ? [workers] : []),
    ],
  },
});
