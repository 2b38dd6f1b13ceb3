/** The keys that the line at the foot of a screen shows: the first that a newcomer needs. */
import type { Messages } from "../messages/messages.ts";
import type { KeyBinding } from "./key-bindings.ts";
import { nameBinding, type NamePlace } from "./name-keys.ts";
import { bindingOf, isOffered } from "./review-keys.ts";

export interface KeyHint {
  readonly binding: KeyBinding | undefined;
  readonly label: string;
}

const REVIEW = ["accept", "next-doubtful", "next-flag", "merge-next", "split", "move-up", "edit", "undo", "keys"] as const;
/** While the card of a name has the keys. */
const CARD = ["write-here", "write-everywhere", "ignore-here", "different", "propose", "leave"] as const;
const NAMES = ["next-open", "same", "different", "unsure", "write-everywhere", "ignore-form", "propose", "history", "search", "keys"] as const;

/** @param alone there is a translation alone */
export function reviewHints(m: Messages, alone: boolean): readonly KeyHint[] {
  const { hint } = alone ? m.reviewAlone : m.review;
  return REVIEW.filter((action) => isOffered(action, alone)).map((action) => ({ binding: bindingOf(action), label: hint[action] }));
}

export function cardHints({ names: { hint } }: Messages): readonly KeyHint[] {
  return [digits(hint.form, "card"), ...CARD.map((action) => ({ binding: nameBinding(action, "card"), label: hint[action] }))];
}

/** While the card of what is found in a pair has the keys. @param writes there is another word to write */
export function findingHints({ names: { hint }, findings }: Messages, writes: boolean): readonly KeyHint[] {
  const own = (action: "write-here" | "write-everywhere" | "ignore-here" | "leave"): KeyHint => ({ binding: nameBinding(action, "card"), label: hint[action] });
  return [...(writes ? [own("write-here"), own("write-everywhere")] : []), { binding: bindingOf("edit"), label: findings.hint.edit }, own("ignore-here"), own("leave")];
}

export function namesHints({ names: { hint } }: Messages): readonly KeyHint[] {
  return [digits(hint.form, "names"), ...NAMES.map((action) => ({ binding: nameBinding(action, "names"), label: hint[action] }))];
}

/** One hint for the nine keys that choose a form. */
function digits(label: string, place: NamePlace): KeyHint {
  return { binding: { action: "form-1", place, key: "1–9" }, label };
}
