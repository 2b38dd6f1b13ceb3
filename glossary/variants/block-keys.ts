/**
 * Keys for finding the few names that are worth comparing among many: names that may be one share a key. A key is the row of
 * consonants of one reading, without h, w and y; a letter that is written in more than one way gives a key for each.
 */
import { ARABIC_CONSONANTS } from "./compile-arabic.ts";
import type { CompiledName } from "./compiled-name.ts";
import { ARABIC_KEYS, FINAL_T, LATIN_KEYS, MOST_KEYS } from "./scripts/key-letters.ts";
import { CONSONANTS } from "./scripts/latin.ts";
import { SAME } from "./weights.ts";

/** The keys of the name, at most 24 for each consonant that it can end with; spellings in all scripts have keys of one kind, but where only the spelling is compared. */
export function blockKeys(name: CompiledName): readonly string[] {
  if (name.sounds === null) return name.key === "" ? [] : [name.key];
  const [table, sounds] = name.sounds === "latin" ? [LATIN_KEYS, CONSONANTS] : [ARABIC_KEYS, ARABIC_CONSONANTS];
  const end = name.letters.length - 1;
  const optionsAt = (node: number): string => {
    const sound = sounds[name.letters[node]!]!;
    return sound === "t" && (node === end - 1 || endsWord(name, node)) ? FINAL_T : (table[sound] ?? sound);
  };
  /** For each node the keys of the ways to it, that with the first of its letters before all others. */
  const keysTo: ReadonlySet<string>[] = [new Set([""])];
  for (let node = 1; node <= end; node++) {
    const before = new Set<string>();
    for (let edge = name.firstEdge[node]!; edge < name.firstEdge[node + 1]!; edge++) {
      if (name.skipped[edge] === 0) for (const key of keysTo[name.from[edge]!]!) before.add(key);
    }
    const options = node === end ? "" : optionsAt(node);
    keysTo.push(options === "" ? before : extended(before, options));
  }
  return [...keysTo[end]!];
}

/** A t that ends a word within the name is cheaper to leave than any other. */
function endsWord(name: CompiledName, node: number): boolean {
  return name.skipped.some((skipped, edge) => skipped === node && name.costSame[edge]! === SAME.drops.final.t);
}

function extended(keys: ReadonlySet<string>, options: string): ReadonlySet<string> {
  const few = keys.size * options.length > MOST_KEYS ? options[0]! : options;
  const found = new Set<string>();
  for (const key of keys) for (const letter of few) found.add(letter === "-" || key.endsWith(letter) ? key : key + letter);
  return found;
}
