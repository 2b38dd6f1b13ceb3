/**
 * The one Trusted Types policy of the page's own. The content security policy lets only it and lit-html make script
 * addresses or HTML; it passes the addresses of our own workers and nothing else.
 */

/** The part of the Trusted Types API that is used here; browsers without it take plain strings. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

const workers = new Set<string>();
const rules = {
  createScriptURL(address: string): string {
    if (!workers.has(address)) throw new TypeError(`not a worker of this page: ${address}`);
    return address;
  },
};
const trustedTypes = "trustedTypes" in globalThis ? (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes : undefined;
const policy = trustedTypes?.createPolicy("muqabala", rules) ?? rules;

/**
 * Starts a worker of our own.
 * @param address what an import ending in `?worker&url` gives; it must be of this page's origin.
 */
export function startWorker(address: string): Worker {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`not of this origin: ${address}`);
  workers.add(address);
  return new Worker(policy.createScriptURL(address), { type: "module" });
}
