/** What a glossary's Durable Object answers to the routes: the words of a body, or a refusal. Plain data, since it crosses between two isolates. */
import type { ErrorCode } from "../glossary/protocol.ts";

export type Answer<T extends { readonly kind: string } = Done> = T | Refusal;

export interface Done {
  readonly kind: "done";
  /** JSON. */
  readonly body: string;
}

export interface Refusal {
  readonly kind: "refused";
  readonly code: ErrorCode;
  readonly message: string;
  readonly path?: string;
  readonly lastMid?: number;
}

export const done = (body: unknown): Done => ({ kind: "done", body: JSON.stringify(body) });

export const refusal = (code: ErrorCode, message: string, more: Pick<Refusal, "path" | "lastMid"> = {}): Refusal => ({ kind: "refused", code, message, ...more });
