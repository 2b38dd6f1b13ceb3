/**
 * A Latin spelling becomes a graph of its consonants.
 */
import { buildGraph, CUTS, JOINS, SPLITS, type CompiledName, type DropPlace, type Link, type Sound, type Span } from "./compiled-name.ts";
import { latinSlot, ONTO_GLIDE, type Place } from "./gaps.ts";
import { latinLetters } from "./latin-letters.ts";
import { latinSounds, type LatinConsonant } from "./latin-sounds.ts";
import { latinWords, type Word } from "./latin-words.ts";
import { BORDER, CONSONANTS } from "./scripts/latin.ts";
import { CROSS, LONGEST_NAME, SAME, type ScriptCosts } from "./weights.ts";

const GLIDES: Readonly<Record<string, string>> = { w: "u", y: "i" };

type Costs = Pick<Link, "same" | "cross">;
const FREE: Costs = { same: 0, cross: 0 };
const JOINED: Costs = { same: SAME.joinedArticle, cross: CROSS.joinedArticle };
const SPLIT: Costs = { same: SAME.split, cross: CROSS.split };
const KEPT_H: Costs = { same: SAME.keptH, cross: CROSS.keptH };

/** A node from which the next edge leaves, and the vowels since. */
interface Tail {
  readonly from: number;
  readonly flags: number;
  readonly between: string;
}

export function compileLatin(text: string): CompiledName {
  const folded = latinLetters(text, LONGEST_NAME);
  const { words, articles } = latinWords(folded);
  const sounds: Sound[] = [];
  const links: Link[] = [];
  const borders = new Set<number>();
  const lastSyllables = new Map<number, Place>();
  let tails: readonly Tail[] = [{ from: 0, flags: 0, between: "" }];

  const add = (letter: string, span: Span, doubled: Sound["doubled"], half: boolean): number =>
    sounds.push({ letter: CONSONANTS.indexOf(letter), doubled, half, start: span.start, end: span.end });
  const link = (to: number, from: readonly Tail[], costs: Costs = FREE, flags = 0) => {
    for (const tail of from) links.push({ from: tail.from, to, between: tail.between, ...costs, flags: flags | tail.flags });
  };
  const voiced = (from: readonly Tail[], sign: string): readonly Tail[] => from.map((tail) => ({ ...tail, between: tail.between + sign }));

  for (const word of words) {
    if (word.opens) openWord(word.afterL ?? word.at[0]!);
    if (word.afterL !== null && /^[aeiou']/u.test(word.letters)) hearArticle(word.afterL);
    addWord(word);
  }
  const last = words.at(-1);
  const finalH = last === undefined ? "" : silentH(last.letters);
  if (finalH !== "") {
    // The final h may be a consonant all the same: Saleh is Salih, and Rafah رفح.
    const at = last!.at.at(-1)!;
    const h = add("h", { start: at, end: at + 1 }, false, true);
    link(h, tails, KEPT_H);
    tails = [...tails, { from: h, flags: 0, between: "" }];
  }
  const end = sounds.length + 1;
  link(end, tails);
  const firstSound = sounds.findIndex(({ half }) => !half) + 1;

  const placeOf = (from: number, to: number): Place => {
    if (from === 0 || borders.has(from)) return "initial";
    // A construct that loses its t loses the vowel with it: Darat Nakhla, Dar Nakhla.
    if (borders.has(to) && from < to - 1 && letterOf(to - 1) === "t") return "mid";
    if (to === end || borders.has(to)) return "final";
    return lastSyllables.get(to) ?? (from === firstSound ? "first" : "mid");
  };
  const graph = buildGraph(sounds, links, borders, {
    slotOf: (gap, from, to) => latinSlot(ONTO_GLIDE[gap + letterOf(to)] ?? gap, placeOf(from, to)),
    glideOf: (letter) => GLIDES[CONSONANTS[letter]!] ?? "",
    dropCost: (letter, where, cross) => dropCost(cross ? CROSS : SAME, CONSONANTS[letter]!, where),
  });
  return { text, script: "latin", sounds: "latin", key: folded.key, articles, finalH, ...graph };

  function letterOf(node: number): string {
    return node === end ? "" : CONSONANTS[sounds[node - 1]!.letter]!;
  }

  function openWord(start: number) {
    const border = add(BORDER, { start, end: start }, "unwritten", true);
    link(border, tails);
    borders.add(border);
    tails = [{ from: border, flags: 0, between: "" }, ...tails.map((tail) => ({ ...tail, flags: tail.flags | JOINS }))];
  }

  /** An article before a vowel may be written with the word: El Arbaa, Larbaa. */
  function hearArticle(place: number) {
    const l = add("l", { start: place, end: place + 1 }, false, true);
    link(l, tails, JOINED, CUTS);
    tails = [...tails, { from: l, flags: CUTS, between: "" }];
  }

  function addWord({ letters, at, mayCut }: Word) {
    const first = sounds.length + 1;
    const before = tails;
    /** The nodes of the last consonant while no vowel follows. */
    let closing: readonly number[] = [];
    /** What follows a joined article waits for its first consonant. */
    let cut = false;
    for (const sound of latinSounds(silentH(letters) === "" ? letters : letters.slice(0, -1))) {
      if (sound.kind === "vowel") {
        tails = voiced(tails, sound.sign);
        closing = [];
        continue;
      }
      const ahead = tails;
      const node = addConsonant(sound, letters, at);
      const cutsHere = mayCut > 0 && node === first;
      if (cut) link(node, voiced(before, ahead[0]!.between), JOINED, CUTS);
      if (cutsHere && sound.doubled) link(node, before, JOINED, CUTS);
      cut = cutsHere && !sound.doubled;
      closing = tails.map(({ from }) => from);
    }
    for (const node of closing) lastSyllables.set(node, lastSyllable(node, first));
  }

  function addConsonant(sound: LatinConsonant, letters: string, at: readonly number[]): number {
    const spanOf = (start: number, stop: number): Span => ({ start: at[start] ?? 0, end: stop > start ? (at[stop - 1] ?? 0) + 1 : (at[start] ?? 0) });
    // French has ss for s between vowels, and nobody hears a doubled consonant at the end.
    const telling = sound.sound !== "s" && sound.end < letters.length;
    const node = add(sound.sound, spanOf(sound.start, sound.end), sound.doubled && !telling ? "unwritten" : sound.doubled, false);
    link(node, tails);
    const whole = { from: node, flags: 0, between: "" };
    if (!sound.separable) {
      tails = [whole];
      return node;
    }
    const half = add(letters[sound.start]!, spanOf(sound.start, sound.start + 1), false, true);
    link(half, tails, SPLIT, SPLITS);
    const other = add("h", spanOf(sound.start + 1, sound.end), false, true);
    link(other, [{ from: half, flags: SPLITS, between: "" }]);
    tails = [whole, { from: other, flags: SPLITS, between: "" }];
    return node;
  }

  function lastSyllable(node: number, first: number): Place {
    const before = links.find(({ to }) => to === node)?.from ?? 0;
    if (before < first) return "mid";
    const closed = before > first && links.some(({ to, between }) => to === before && between === "");
    if (closed) return "last-after-closed";
    return sounds.slice(Math.max(0, ...borders)).filter(({ half }) => !half).length > 3 ? "last-long" : "last-short";
  }
}

/** The vowel before a final h that is not counted among the consonants; "" where there is none. */
function silentH(letters: string): CompiledName["finalH"] {
  const vowel = letters.length > 2 && letters.endsWith("h") ? letters.at(-2) : "";
  return vowel === "a" || vowel === "e" ? vowel : "";
}

/** What it costs to pass over a sound that nothing answers. */
export function dropCost(costs: ScriptCosts, sound: string, where: DropPlace): number {
  return costs.drops[where][sound] ?? costs.drops.other[sound] ?? costs.otherDrop;
}
