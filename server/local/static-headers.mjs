/**
 * The security headers for static files, in the forms that Cloudflare and miniflare want; `server/security-headers.json` is their source.
 */
import { readFileSync } from "node:fs";

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = JSON.parse(readFileSync(new URL("../security-headers.json", import.meta.url), "utf8"));

/** Files whose name holds a hash of their content never change. */
const immutable = "public, max-age=31536000, immutable";

/** Headers by path pattern, the general first. */
export const headerRules = { "/*": { set: securityHeaders }, "/assets/*": { set: { "Cache-Control": immutable } } };

/** @returns {string} the `_headers` file of the built page */
export function headersFile() {
  return Object.entries(headerRules)
    .map(([pattern, { set }]) => [pattern, ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}`)].join("\n") + "\n")
    .join("\n");
}
