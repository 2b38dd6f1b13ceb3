/**
 * Decides who may use the glossaries. Until members exist there are two answers: a server on this computer serves
 * whoever sits at it, and every other server keeps its glossaries closed.
 */
import { createMiddleware } from "hono/factory";
import type { ServerTypes } from "./env.ts";
import { refuse } from "./refuse.ts";

/** The value of the binding `ACCESS` that the launcher sets when it listens on a loopback address only. */
const local = "local";

/** Lets a request to a glossary pass, or answers `closed`. */
export const requireAccess = createMiddleware<ServerTypes>(async (c, next) => {
  if (c.env.ACCESS !== local || !isLoopback(c.req.header("Host") ?? "")) {
    return refuse(c, "closed", "This server does not share glossaries: access is not set up.");
  }
  await next();
  return undefined;
});

/**
 * Whether the browser believes that it talks to this computer. A page elsewhere can make its own host name resolve to
 * 127.0.0.1 (DNS rebinding), but its requests then still carry that name.
 * @param host a `Host` header, with or without a port.
 */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}
