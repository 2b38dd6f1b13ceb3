/** The cookie in which a browser keeps the session of one glossary. */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import * as v from "valibot";
import { tokenSchema, type GlossaryId } from "../glossary/protocol.ts";
import { sessionSeconds } from "./store/members.ts";
import { hashOf } from "./token.ts";

/** @returns the hash of the token that the browser sent; "" when it sent none */
export async function sessionOf(c: Context, id: GlossaryId): Promise<string> {
  // On https a cookie without the prefix could have been planted over http.
  const cookie = getCookie(c, nameOf(id), "host") ?? (isSecure(c) ? undefined : getCookie(c, nameOf(id)));
  const token = v.safeParse(tokenSchema, cookie);
  return token.success ? hashOf(token.output) : "";
}

/** @param token null takes the cookie back */
export function setSession(c: Context, id: GlossaryId, token: string | null): void {
  const secure = isSecure(c);
  setCookie(c, nameOf(id), token ?? "", {
    path: "/",
    httpOnly: true,
    sameSite: "Strict",
    maxAge: token === null ? 0 : sessionSeconds,
    ...(secure && { prefix: "host", secure: true }),
  });
}

const nameOf = (id: GlossaryId): string => `muqabala-${id}`;

/** Whether the browser speaks https, if only to a proxy in front. */
function isSecure(c: Context): boolean {
  const proxied = c.req.header("X-Forwarded-Proto") ?? c.req.header("Origin") ?? "";
  return new URL(c.req.url).protocol === "https:" || /^https\b/i.test(proxied);
}
