/** Whether English or its bearer has settled a spelling, with its article or without, so that no style changes it. */
import { formKey, withoutArticle } from "../names/form.ts";
import { establishedNames } from "./established-names.ts";

const SETTLED = new Set(establishedNames.flatMap(({ english }) => english).map(formKey).flatMap((key) => [key, withoutArticle(key)]));

export function isEstablished(spelling: string): boolean {
  return SETTLED.has(formKey(spelling));
}
