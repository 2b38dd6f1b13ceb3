/** Which spellings English or their bearers have settled, so that no style changes them. What the starter glossary only transliterates is not among them. */
import { listedNames } from "./established-names.ts";
import { formKey } from "../names/form.ts";
import { starterConcepts } from "../starter/starter.ts";

const SETTLED = new Set([
  ...listedNames.flatMap(({ english }) => english),
  ...starterConcepts.filter(({ rule }) => !rule.startsWith("IJMES")).map(({ preferred }) => preferred),
].map(formKey));

export function isEstablished(spelling: string): boolean {
  return SETTLED.has(formKey(spelling));
}
