/**
 * A spelling in another script becomes a graph of the sounds that Latin spellings write for its letters, with a way through it for
 * each reading. So it is compared by the tables of Latin against Latin.
 */
import { buildGraph, JOINS, type CompiledName, type Link, type Sound } from "./compiled-name.ts";
import { dropCost } from "./compile-latin.ts";
import { latinSlot, UNWRITTEN, type Place } from "./gaps.ts";
import { profileLetters, type Unit } from "./profile-letters.ts";
import { BORDER, CONSONANTS } from "./scripts/latin.ts";
import type { ScriptProfile } from "./scripts/script-profile.ts";
import { CROSS, LONGEST_NAME, SAME } from "./weights.ts";

/** A way through what was read so far: the node it stands at, the vowels since, the cost since. */
interface Tail {
  readonly from: number;
  readonly between: string;
  readonly cost: number;
  /** JOINS where it passed over the border of two words, or 0. */
  readonly joins: number;
}

/** Of more ways than this the dearest are given up. */
const MOST_TAILS = 16;

export function compileByProfile(text: string, profile: ScriptProfile): CompiledName {
  const { words, key } = profileLetters(text, profile, LONGEST_NAME);
  const sounds: Sound[] = [];
  const links: Link[] = [];
  const borders = new Set<number>();
  const places = new Map<number, Place>();
  let tails: readonly Tail[] = [{ from: 0, between: "", cost: 0, joins: 0 }];

  const linkTo = (to: number, from: readonly Tail[], isEnd: boolean) => {
    for (const tail of from) {
      const untold = tail.between === "" && profile.abjad && tail.from > 0 && !isEnd;
      links.push({ from: tail.from, to, between: untold ? UNWRITTEN : tail.between, same: tail.cost, cross: tail.cost, flags: tail.joins });
    }
  };
  const read = (signs: string, cost: number, unit: Unit): readonly Tail[] => {
    let open: readonly Tail[] = tails.map((tail) => ({ ...tail, cost: tail.cost + cost }));
    for (const sign of signs) {
      if (CONSONANTS.includes(sign)) {
        sounds.push({ letter: CONSONANTS.indexOf(sign), doubled: profile.abjad ? "unwritten" : unit.doubled, half: false, start: unit.start, end: unit.end });
        linkTo(sounds.length, open, false);
        open = [{ from: sounds.length, between: "", cost: 0, joins: 0 }];
      } else open = open.map((tail) => ({ ...tail, between: tail.between + sign }));
    }
    return open;
  };

  words.forEach((word, index) => {
    if (index > 0) {
      const { start } = word[0]!;
      sounds.push({ letter: CONSONANTS.indexOf(BORDER), doubled: "unwritten", half: true, start, end: start });
      linkTo(sounds.length, tails, true);
      borders.add(sounds.length);
      tails = [{ from: sounds.length, between: "", cost: 0, joins: 0 }, ...tails.map((tail) => ({ ...tail, joins: JOINS }))];
    }
    const first = sounds.length + 1;
    for (const unit of word) tails = cheapest(unit.readings.flatMap(({ signs, cost }) => read(signs, cost, unit)));
    const long = word.filter(({ readings }) => CONSONANTS.includes(readings[0]!.signs[0] ?? "-")).length > 3;
    for (const { from, between } of tails) {
      if (between === "" && links.some((link) => link.to === from && link.from >= first)) places.set(from, long ? "last-long" : "last-short");
    }
  });
  const end = sounds.length + 1;
  linkTo(end, tails, true);
  const placeOf = (gap: string, from: number, to: number): Place => {
    if (from === 0 || borders.has(from)) return "initial";
    if (!profile.abjad || (gap !== UNWRITTEN && gap !== "")) return "told";
    return to === end || borders.has(to) ? "final" : (places.get(to) ?? (from === 1 ? "first" : "mid"));
  };
  const graph = buildGraph(sounds, links, borders, {
    slotOf: (gap, from, to) => {
      const told = gap.length > 1 ? gap.replaceAll(UNWRITTEN, "") || UNWRITTEN : gap;
      return latinSlot(told, placeOf(told, from, to));
    },
    dropCost: (letter, where, cross) => dropCost(cross ? CROSS : SAME, CONSONANTS[letter]!, where),
  });
  return { text, script: profile.script, sounds: "latin", key, articles: [], finalH: "", ...graph };
}

function cheapest(tails: readonly Tail[]): readonly Tail[] {
  const best = new Map<string, Tail>();
  for (const tail of tails) {
    const id = `${tail.from} ${tail.between}`;
    const known = best.get(id);
    if (!known || tail.cost < known.cost) best.set(id, tail);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_TAILS);
}
