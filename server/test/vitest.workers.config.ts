/** Tests that run inside workerd itself, with the Worker's real bindings. */
import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { Response } from "miniflare";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    cloudflareTest({
      main: "../main.ts",
      miniflare: {
        compatibilityDate: "2026-04-01",
        bindings: { ACCESS: "local", CONTROL: "the secret of whoever runs this server", LIFE: "first" },
        durableObjects: { ROOM: { className: "GlossaryRoom", useSQLite: true } },
        // Stands for the platform's files: there are none but the page at "/".
        serviceBindings: { ASSETS: (request) => new Response(`asset ${request.method} ${new URL(request.url).pathname}`) },
      },
    }),
  ],
  test: { name: "workers", root: import.meta.dirname, include: ["*.workers.test.ts"], testTimeout: 60_000 },
});
