/**
 * Keys for finding the few names that are worth comparing among many: names that may be one share a key. A key is the row of
 * consonants of one reading, without h, w and y; a letter that is written in more than one way gives a key for each.
 */
import { ARABIC_CONSONANTS } from "./compile-arabic.ts";
import type { CompiledName } from "./compiled-name.ts";
import { ARABIC_KEYS, FINAL_T, LATIN_KEYS, MOST_KEYS } from "./scripts/key-letters.ts";
import { CONSONANTS } from "./scripts/latin.ts";

/** The keys of the name, at most 24 a reading; Latin and Arabic spellings have keys of one kind. Another script has its letters. */
export function blockKeys(name: CompiledName): readonly string[] {
  if (name.script === "other") return name.key === "" ? [] : [name.key];
  const [table, sounds] = name.script === "latin" ? [LATIN_KEYS, CONSONANTS] : [ARABIC_KEYS, ARABIC_CONSONANTS];
  const keys = new Set<string>();
  for (const reading of readings(name)) {
    let begun = [""];
    for (const node of reading) {
      const sound = sounds[name.letters[node]!]!;
      const options = sound === "t" && node === name.letters.length - 2 ? FINAL_T : (table[sound] ?? sound);
      if (options === "") continue;
      const more = begun.flatMap((key) => Array.from(options, (letter) => key + letter));
      begun = more.length > MOST_KEYS ? begun.map((key) => key + options[0]!) : more;
    }
    for (const key of begun) keys.add(key.replaceAll("-", "").replace(/(.)\1+/gu, "$1"));
  }
  return [...keys];
}

/** The ways through the graph that pass over no consonant, as lists of nodes. */
function readings(name: CompiledName): number[][] {
  const end = name.letters.length - 1;
  let paths: number[][] = [[end]];
  const whole: number[][] = [];
  while (paths.length > 0 && whole.length < MOST_KEYS) {
    paths = paths.flatMap((path) => {
      const node = path[0]!;
      const edges = Array.from({ length: name.firstEdge[node + 1]! - name.firstEdge[node]! }, (_, k) => name.firstEdge[node]! + k);
      return edges.filter((edge) => name.skipped[edge] === 0).map((edge) => [name.from[edge]!, ...path]);
    });
    whole.push(...paths.filter((path) => path[0] === 0).map((path) => path.slice(1, -1)));
    paths = paths.filter((path) => path[0] !== 0).slice(0, MOST_KEYS);
  }
  return whole;
}
