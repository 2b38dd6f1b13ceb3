import { defineConfig } from "vite";
import { version } from "../server/local/version.mjs";

/** The page: `client/` is the root, `dist/client/` the result. The Worker serves it; `server/local/dev.mjs` serves it while developing. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  define: { __VERSION__: JSON.stringify(version()) },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: ["chrome120", "edge120", "firefox121", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: "es" },
});
