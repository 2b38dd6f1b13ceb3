/**
 * The Worker's routes. What is not below `/api` or `/healthz` belongs to the page: its files, and for the paths of its
 * screens `index.html`.
 */
import { Hono, type Context } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { routePath } from "hono/route";
import { apiPrefix, healthPath, type Health } from "../glossary/protocol.ts";
import type { ServerTypes } from "./env.ts";
import { glossaries } from "./glossaries.ts";
import { guardWrites, limitBody } from "./guard-writes.ts";
import { logFault } from "./log.ts";
import { refuse } from "./refuse.ts";
import { setSecurityHeaders } from "./set-security-headers.ts";

export const app = new Hono<ServerTypes>();

app.use(setSecurityHeaders);
app.use(
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      c.header("Allow", methods.join(", "));
      return refuse(c, "method-not-allowed", `This address takes ${methods.join(", ")}.`);
    },
  }),
);
app.use(`${apiPrefix}/*`, guardWrites, limitBody);

app.get(healthPath, (c) => c.json({ name: "muqabala", status: "ok", api: 1 } satisfies Health));
app.route(`${apiPrefix}/glossaries`, glossaries);

app.notFound((c) =>
  isScreen(c) ? c.env.ASSETS.fetch(new Request(new URL("/", c.req.url), c.req.raw)) : refuse(c, "not-found", "There is nothing at this address."),
);

app.onError((error, c) => {
  logFault(c.req.method, routePath(c), error);
  return refuse(c, "internal", "The server met a fault of its own. It is noted in the server's log.");
});

/**
 * A file that exists never gets here; a name with a dot that got here is a file that does not. The platform's own
 * single-page fallback would answer it with the page, and a browser would keep that for a year as the missing script.
 */
function isScreen(c: Context): boolean {
  const { method, path } = c.req;
  return (method === "GET" || method === "HEAD") && !/^\/api(?:\/|$)/.test(path) && !/\.[^/]*$/.test(path);
}
