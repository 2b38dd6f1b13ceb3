/** Every "no" of the server has one shape, which the protocol defines; it is made here. */
import type { Context } from "hono";
import { errorStatus, type ErrorBody, type ErrorCode } from "../glossary/protocol.ts";

/**
 * An error answer with the status that belongs to the code.
 * @param path the part of the request that was at fault, with dots: `params.id`, `body.changes.0`.
 * @param lastMid with `gap`, which mutation came last.
 */
export function refuse(c: Context, code: ErrorCode, message: string, path?: string, lastMid?: number): Response {
  const body: ErrorBody = { error: { code, message, ...(path !== undefined && { path }), ...(lastMid !== undefined && { lastMid }) } };
  return c.json(body, errorStatus[code]);
}
