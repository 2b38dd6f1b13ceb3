/** Which version this is. It stands apart from the build, which Vite's configuration must not start by importing it. */
import { readFileSync } from "node:fs";
import path from "node:path";

/** @returns {string} as `package.json` has it */
export function version() {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8")).version;
}
