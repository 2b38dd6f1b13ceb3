/** Whether the words around a name say that it is a place, or a person's full name. */
import { wordSet } from "../word-list.ts";
import { isTelling, type Unit } from "./units.ts";
import type { Word } from "./words.ts";

const IN_PLACE = wordSet("in at near around inside outside into toward towards throughout within across reach reaches reached enter enters entered inhabitants");
const PLACE_NOUN = wordSet(`
  village villages town towns city cities capital oasis port harbour harbor desert district districts region province governorate valley island islands mountain mountains hills plain coast
  quarter street streets road roads outskirts walls gates battle siege conquest fall people river lake markets market
`);
/** Between such a noun and the name. */
const LINK = wordSet("of the is was are were called named to at");

/** In Hattin, the battle of Hittin, the chief town is Sabha, the Nefud desert. A person's house is none: in Karim's house. */
export function isInPlace(words: readonly Word[], { from, to }: Unit, text: string): boolean {
  if (/^['’]s?(?!\p{L})/u.test(text.slice(words[to - 1]!.end))) return false;
  if (words[to]?.joined === "space" && PLACE_NOUN.has(words[to].key)) return true;
  let at = from - 1;
  if (words[at]?.key === "the") at -= 1;
  if (IN_PLACE.has(words[at]?.key ?? "")) return true;
  while (at > 0 && from - at <= 3 && LINK.has(words[at]?.key ?? "")) at -= 1;
  return at < from - 1 && PLACE_NOUN.has(words[at]?.key ?? "");
}

/** Whether another name stands right beside it: Salim al-Nuaimi. */
export function isInFullName(words: readonly Word[], units: readonly Unit[], index: number): boolean {
  const { from, to } = units[index]!;
  const [before, after] = [units[index - 1], units[index + 1]];
  return (before?.to === from && isTelling(before) && words[from]!.joined === "space") || (after?.from === to && isTelling(after) && words[to]?.joined === "space");
}
