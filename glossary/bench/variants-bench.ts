/**
 * What comparing names costs: a pair of compiled names, compiling, and finding the pairs worth comparing among many names.
 * Made-up names of three to five syllables; medians of several runs.
 */
import { blockKeys } from "../variants/block-keys.ts";
import { compareCompiled, compileName, type CompiledName } from "../variants/compare.ts";

declare const console: { readonly log: (line: string) => void };
declare const performance: { readonly now: () => number };

const RUNS = 5;
const PAIRS = 50_000;
const NAMES = 50_000;
const CONSONANTS = "b t th j h kh d dh r z s sh gh f q k l m n w y bb ss mm".split(" ");
const VOWELS = "a e i o u aa ee ou ay".split(" ");
const ARABIC = Array.from("بتثجحخدذرزسشصضطظعغفقكلمنهوي");

/** Numbers in [0, 1) that look random and are the same in every run (Park and Miller 1988). */
let state = 11;
function random(): number {
  return (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function pick(from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? "";
}

function latinName(): string {
  const syllables = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(CONSONANTS) + pick(VOWELS)).join("");
  return `${random() < 0.3 ? "al-" : ""}${syllables}${pick(CONSONANTS)}`;
}

function arabicName(): string {
  const letters = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(random() < 0.3 ? ["ا", "و", "ي"] : ARABIC)).join("");
  return `${random() < 0.3 ? "ال" : ""}${letters}`;
}

function microseconds(count: number, work: () => void): string {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return ((1000 * (times[RUNS >> 1] ?? 0)) / count).toFixed(2);
}

const latin = Array.from({ length: 1000 }, latinName);
const arabic = Array.from({ length: 1000 }, arabicName);
const compiled = { latin: latin.map(compileName), arabic: arabic.map(compileName) };

function compareAll(left: readonly CompiledName[], right: readonly CompiledName[]): void {
  for (let pair = 0; pair < PAIRS; pair++) compareCompiled(left[pair % left.length]!, right[(pair * 7 + (pair >> 9)) % right.length]!);
}

console.log(`compiling      Latin ${microseconds(latin.length, () => latin.map(compileName))} µs a name, Arabic ${microseconds(arabic.length, () => arabic.map(compileName))}`);
console.log(`comparing      Latin–Latin ${microseconds(PAIRS, () => compareAll(compiled.latin, compiled.latin))} µs a pair, Latin–Arabic ${microseconds(PAIRS, () => compareAll(compiled.latin, compiled.arabic))}`);

const started = performance.now();
const blocks = new Map<string, number[]>();
const many = Array.from({ length: NAMES }, () => compileName(latinName()));
many.forEach((name, index) => {
  for (const key of blockKeys(name)) {
    const block = blocks.get(key);
    if (block) block.push(index);
    else blocks.set(key, [index]);
  }
});
let candidates = 0;
many.forEach((name, index) => {
  const others = new Set(blockKeys(name).flatMap((key) => blocks.get(key) ?? []).filter((other) => other > index));
  candidates += others.size;
  for (const other of others) compareCompiled(name, many[other]!);
});
console.log(`all with all   ${NAMES} names in ${((performance.now() - started) / 1000).toFixed(1)} s, ${(candidates / NAMES).toFixed(1)} candidates a name`);
