/** Whether English or its bearer has settled a spelling, so that no style changes it. */
import { formKey } from "../names/form.ts";
import { establishedNames } from "./established-names.ts";

const SETTLED = new Set(establishedNames.flatMap(({ english }) => english).map(formKey));

export function isEstablished(spelling: string): boolean {
  return SETTLED.has(formKey(spelling));
}
