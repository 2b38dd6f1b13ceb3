/**
 * `npm run dev`: the page from Vite with hot reload, and the API from the Worker, which is built again whenever its
 * sources change; both on one address. Uses the data folder and the lock of `npm start`.
 */
import path from "node:path";
import { context } from "esbuild";
import { createServer } from "vite";
import { workerOptions } from "./build.mjs";
import { findPort } from "./find-port.mjs";
import { Refusal, launch, root } from "./launch.mjs";
import { serve } from "./serve.mjs";
import { securityHeaders } from "./static-headers.mjs";

const worker = path.join(root, "node_modules/.cache/muqabala/worker.js");

await launch(async ({ host, port, data }, serving) => {
  const found = await findPort(host, port);
  if (found.kind === "none") throw new Refusal(found.message);

  /** @type {Awaited<ReturnType<typeof serve>> | undefined} */
  let api;
  const watcher = await watchWorker(() => api?.reload());
  api = await serve({ host: "127.0.0.1", port: 0, data, worker, ...serving });
  const page = await createServer({
    configFile: path.join(root, "client/vite.config.ts"),
    server: {
      host,
      port: found.port,
      strictPort: true,
      cors: false,
      headers: devHeaders(),
      proxy: { "^/(?:api|healthz)(?:/|\\?|$)": { target: `http://127.0.0.1:${api.port}`, ws: true } },
    },
  });
  await page.listen();
  return {
    port: found.port,
    async stop() {
      await Promise.all([watcher.dispose(), page.close(), api?.stop()]);
    },
  };
});

/**
 * Builds the Worker and goes on building it.
 * @param {() => Promise<void> | undefined} onChange is called after every build without errors but the first
 */
async function watchWorker(onChange) {
  let first = true;
  const watcher = await context({
    ...workerOptions,
    outfile: worker,
    sourcemap: "inline",
    logLevel: "warning",
    plugins: [{ name: "reload", setup: (build) => build.onEnd(async ({ errors }) => {
      if (!first && errors.length === 0) await onChange();
      first = false;
    }) }],
  });
  await watcher.rebuild();
  await watcher.watch();
  return watcher;
}

/** The headers of the product, except that Vite puts style sheets into the page as `<style>` while developing. */
function devHeaders() {
  const policy = securityHeaders["Content-Security-Policy"] ?? "";
  return { ...securityHeaders, "Content-Security-Policy": policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") };
}
