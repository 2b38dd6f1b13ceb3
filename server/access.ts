/**
 * Decides who may make glossaries and links for admins. Everything else a member's session decides, wherever the request comes from.
 */
import type { Env } from "./env.ts";
import { hashOf } from "./token.ts";

/** The value of the binding `ACCESS` that the launcher sets when it listens on a loopback address only. */
const local = "local";

/** Whether whoever asks sits at the computer on which the server runs. @param host the `Host` header */
export function isAtServer({ ACCESS }: Env, host: string | undefined): boolean {
  return ACCESS === local && isLoopback(host ?? "");
}

/** Whether whoever asks knows the secret of who runs the server. @param given what the control header holds */
export async function hasControl({ CONTROL }: Env, given: string | undefined): Promise<boolean> {
  if (CONTROL === undefined || CONTROL.length < 32 || given === undefined) return false;
  // Of hashes, how far two agree says nothing about the secret.
  return (await hashOf(given)) === (await hashOf(CONTROL));
}

/**
 * Whether the browser believes that it talks to this computer. A page elsewhere can make its own host name resolve to
 * 127.0.0.1 (DNS rebinding), but its requests then still carry that name.
 * @param host a `Host` header, with or without a port.
 */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}
