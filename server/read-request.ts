/** Parses what a request brings; what is not well formed becomes a refusal that names the place. */
import type { Context } from "hono";
import * as v from "valibot";
import { refuse } from "./refuse.ts";

export type Reading<T> = { readonly kind: "read"; readonly value: T } | { readonly kind: "refused"; readonly refusal: Response };

export async function readBody<S extends v.GenericSchema>(c: Context, schema: S): Promise<Reading<v.InferOutput<S>>> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: "refused", refusal: refuse(c, "invalid", "The body is not JSON.", "body") };
  }
  return readValue(c, v.safeParse(schema, body), "body");
}

/** @param where what was parsed: `body`, `query` */
export function readValue<S extends v.GenericSchema>(c: Context, parsed: v.SafeParseResult<S>, where: string): Reading<v.InferOutput<S>> {
  if (parsed.success) return { kind: "read", value: parsed.output };
  const [issue] = parsed.issues;
  const inner = v.getDotPath(issue);
  return { kind: "refused", refusal: refuse(c, "invalid", issue.message, inner === null ? where : `${where}.${inner}`) };
}
