/** The keys of a screen as the list of keys shows them: where they act, what they do, all bindings of one action in a row. */
import type { Messages } from "../messages/messages.ts";
import type { KeyBinding } from "./key-bindings.ts";
import { formNumber, nameKeys, type NameAction, type NamePlace } from "./name-keys.ts";
import { isOffered, reviewKeys, type KeyPlace } from "./review-keys.ts";

export interface KeySection {
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly bindings: readonly KeyBinding[] }[];
}

/** @param alone there is a translation alone */
export function reviewKeySections(m: Messages, alone: boolean): readonly KeySection[] {
  const words = alone ? m.reviewAlone : m.review;
  const section = (place: KeyPlace): KeySection => ({
    heading: words.keys[place],
    rows: rowsOf(reviewKeys.filter((binding) => binding.place === place && isOffered(binding.action, alone)), (action) => words.action[action]),
  });
  return [section("screen"), section("list"), section("field"), nameSection(m, "card")];
}

export function namesKeySections(m: Messages): readonly KeySection[] {
  return [nameSection(m, "names"), nameSection(m, "list"), nameSection(m, "hits")];
}

function nameSection({ names }: Messages, place: NamePlace): KeySection {
  const bindings = nameKeys.filter((binding) => binding.place === place && (formNumber(binding.action) ?? 0) === 0);
  return { heading: names.keys[place], rows: rowsOf(bindings, (action) => labelOf(action, names)) };
}

function labelOf(action: NameAction, { key }: Messages["names"]): string {
  return isFormAction(action) ? key.form : key[action];
}

/** What is chosen by a digit has one label for all digits. */
export function isFormAction(action: NameAction): action is Extract<NameAction, `form-${string}`> {
  return formNumber(action) !== undefined;
}

function rowsOf<Action extends string>(bindings: readonly KeyBinding<Action>[], label: (action: Action) => string): KeySection["rows"] {
  return [...new Set(bindings.map(({ action }) => action))].map((action) => ({ label: label(action), bindings: bindings.filter((binding) => binding.action === action) }));
}
