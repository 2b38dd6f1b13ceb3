/**
 * Refuses writes that a page of another origin could have sent. Three checks, each of which alone stops a form or a
 * script elsewhere: the JSON content type, the header of our own, and the origin.
 */
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import { writeHeader } from "../glossary/protocol.ts";
import type { ServerTypes } from "./env.ts";
import { refuse } from "./refuse.ts";

const maxBodyBytes = 1024 * 1024;

/** Reads pass, and so does what no route takes: that becomes a 404 or a 405. */
export const guardWrites = createMiddleware<ServerTypes>(async (c, next) => {
  if (isWrite(c) && hasRoute(c)) {
    if (c.req.header(writeHeader) === undefined) return refuse(c, "write-header", `A write needs the header ${writeHeader}.`);
    if (!isOwnOrigin(c)) return refuse(c, "origin", "A write must come from this server's own pages.");
    if (!/^application\/json(?:\s*;|$)/i.test(c.req.header("Content-Type") ?? "")) {
      return refuse(c, "content-type", "A write needs a body of type application/json.");
    }
  }
  await next();
  return undefined;
});

/** Bodies may have 1 MiB. */
export const limitBody = bodyLimit({
  maxSize: maxBodyBytes,
  onError: (c) => refuse(c, "too-large", `A body may have ${maxBodyBytes} bytes at most.`),
});

const isWrite = (c: Context): boolean => !["GET", "HEAD", "OPTIONS"].includes(c.req.method);

const hasRoute = (c: Context): boolean => matchedRoutes(c).some((route) => route.method !== "ALL");

/**
 * A browser puts `Origin` on every write; programs send none. The host is compared with the `Host` header, since a
 * proxy that ends TLS makes `https` outside out of `http` here; the other way round is refused. Sockets are asked the same.
 */
export function isOwnOrigin(c: Context): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = c.req.header("Origin");
  if (origin === undefined) return true;
  const host = c.req.header("Host") ?? "";
  return origin === `https://${host}` || (origin === `http://${host}` && new URL(c.req.url).protocol === "http:");
}
