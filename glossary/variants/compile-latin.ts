/**
 * A Latin spelling becomes a graph of its consonants.
 */
import { buildGraph, CUTS, SPLITS, type CompiledName, type Link, type Sound } from "./compiled-name.ts";
import { latinSlot, type Place } from "./gaps.ts";
import { latinLetters } from "./latin-letters.ts";
import { latinSounds } from "./latin-sounds.ts";
import { latinWords } from "./latin-words.ts";
import { CONSONANTS } from "./scripts/latin.ts";
import { CROSS, LONGEST_NAME, SAME, type ScriptCosts } from "./weights.ts";

const GLIDES: Readonly<Record<string, string>> = { w: "u", y: "i" };

type Costs = Pick<Link, "same" | "cross">;
const FREE: Costs = { same: 0, cross: 0 };
const JOINED: Costs = { same: SAME.joinedArticle, cross: CROSS.joinedArticle };
const SPLIT: Costs = { same: SAME.split, cross: CROSS.split };
const KEPT_H: Costs = { same: Infinity, cross: CROSS.finalH };

export function compileLatin(text: string): CompiledName {
  const folded = latinLetters(text, LONGEST_NAME);
  const { words, articles } = latinWords(folded);
  const sounds: Sound[] = [];
  const links: Link[] = [];
  const places: Place[] = ["mid"];
  const wordEnds = new Set<number>();
  let finalH = "" as CompiledName["finalH"];
  /** The nodes from which the next edge leaves. */
  let tails: readonly { readonly from: number; readonly flags: number }[] = [{ from: 0, flags: 0 }];
  let between = "";
  /** An edge that leaves the beginning past a joined article waits for the letter after it. */
  let cutFrom: number | null = null;

  const add = (letter: string, span: { start: number; end: number }, doubled: Sound["doubled"], half: boolean): number => {
    sounds.push({ letter: CONSONANTS.indexOf(letter), doubled, half, ...span });
    places.push("mid");
    return sounds.length;
  };
  const link = (to: number, costs: Costs = FREE, flags = 0) => {
    for (const tail of tails) links.push({ from: tail.from, to, between, ...costs, flags: flags | tail.flags });
  };

  words.forEach(({ letters, at, mayCut }, index) => {
    const spanOf = (start: number, end: number) => ({ start: at[start] ?? 0, end: end > start ? (at[end - 1] ?? 0) + 1 : (at[start] ?? 0) });
    const final = letters.length > 2 && letters.endsWith("h") ? letters.at(-2) : "";
    const strip = final === "a" || final === "e";
    if (index === words.length - 1 && strip) finalH = final;
    const first = sounds.length + 1;
    let closing: readonly number[] = [];
    for (const sound of latinSounds(strip ? letters.slice(0, -1) : letters)) {
      if (sound.kind === "vowel") {
        between += sound.sign;
        closing = [];
        continue;
      }
      // French has ss for s between vowels, and nobody hears a doubled consonant at the end.
      const telling = sound.sound !== "s" && sound.end < letters.length;
      const node = add(sound.sound, spanOf(sound.start, sound.end), sound.doubled && !telling ? "unwritten" : sound.doubled, false);
      link(node);
      if (cutFrom !== null && sound.start >= cutFrom) {
        links.push({ from: 0, to: node, between: "", ...JOINED, flags: CUTS });
        cutFrom = null;
      }
      if (mayCut > 0 && index === 0 && node === 1) {
        if (sound.doubled) links.push({ from: 0, to: node, between: "", ...JOINED, flags: CUTS });
        else cutFrom = mayCut;
      }
      if (sound.separable) {
        const half = add(letters[sound.start]!, spanOf(sound.start, sound.start + 1), false, true);
        link(half, SPLIT, SPLITS);
        const other = add("h", spanOf(sound.start + 1, sound.end), false, true);
        links.push({ from: half, to: other, between: "", ...FREE, flags: SPLITS });
        tails = [{ from: node, flags: 0 }, { from: other, flags: SPLITS }];
      } else tails = [{ from: node, flags: 0 }];
      closing = tails.map(({ from }) => from);
      between = "";
    }
    for (const node of closing) {
      places[node] = lastSyllable(node, first);
      wordEnds.add(node);
    }
  });
  if (finalH !== "") {
    // Against Arabic the final h may be a consonant all the same: Rafah is رفح.
    const at = words.at(-1)!.at.at(-1)!;
    const h = add("h", { start: at, end: at + 1 }, false, true);
    link(h, KEPT_H);
    links.push({ from: h, to: h + 1, between: "", ...FREE, flags: 0 });
  }
  link(sounds.length + 1);

  const placeOf = (from: number, to: number): Place => {
    if (from === 0) return "initial";
    if (to === sounds.length + 1) return "final";
    if (places[to] !== "mid") return places[to]!;
    return from === 1 ? "first" : "mid";
  };
  const graph = buildGraph(sounds, links, {
    slotOf: (gap, from, to) => latinSlot(gap, placeOf(from, to)),
    glideOf: (letter) => GLIDES[CONSONANTS[letter]!] ?? "",
    dropCost: (letter, where, cross) => dropCost(cross ? CROSS : SAME, CONSONANTS[letter]!, where),
  }, wordEnds);
  return { text, script: "latin", sounds: "latin", key: folded.key, articles, finalH, ...graph };

  function lastSyllable(node: number, first: number): Place {
    const before = links.find(({ to }) => to === node)?.from ?? 0;
    if (before < first) return "mid";
    const closed = before > first && links.some(({ to, between: gap }) => to === before && gap === "");
    if (closed) return "last-after-closed";
    return sounds.filter(({ half }) => !half).length > 3 ? "last-long" : "last-short";
  }
}

/** What it costs to pass over a sound that nothing answers. */
export function dropCost(costs: ScriptCosts, sound: string, where: "initial" | "mid" | "final"): number {
  return costs.drops[where][sound] ?? costs.drops.other[sound] ?? costs.otherDrop;
}
