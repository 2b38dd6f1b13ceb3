/**
 * Puts the security headers on what the Worker itself answers. The page's files get the same ones from
 * `dist/client/_headers`, which the build writes from the same list.
 */
import { createMiddleware } from "hono/factory";
import headers from "./security-headers.json";

/**
 * The headers are set before the handler runs and so reach only answers made with Hono's context: the immutable
 * answers of `env.ASSETS.fetch` and of a WebSocket upgrade pass through untouched.
 */
export const setSecurityHeaders = createMiddleware(async (c, next) => {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  c.header("Cache-Control", "no-store");
  await next();
});
