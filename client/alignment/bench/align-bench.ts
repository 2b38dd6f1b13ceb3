/** How long alignment takes as texts grow: made-up texts in two made-up languages, medians of several runs. */

import { align, type AlignSide } from "../engine/align.ts";
import { randomFrom } from "./random-from.ts";

const RUNS = 3;
const SIZES = [100, 300, 1000, 3000, 5400] as const;
const WORDS = 6000;

function word(letters: string, random: () => number): string {
  return Array.from({ length: 3 + Math.floor(random() * 6) }, () => letters[Math.floor(random() * letters.length)] ?? "").join("");
}

/** A text of `count` sentences and its translation: some sentences joined, split, or left out, some with a number. */
function texts(count: number): { source: AlignSide; target: AlignSide; expected: string[] } {
  const random = randomFrom(count);
  const dictionary = Array.from({ length: WORDS }, () => [word("abdefghiklmnorstu", random), word("ابتدرزسشعفقكلمنهوي", random)] as const);
  const source: string[] = [];
  const target: string[] = [];
  const expected: string[] = [];
  while (source.length < count) {
    // Squared, so that few words are common and most are rare.
    const content = Array.from({ length: 6 + Math.floor(random() * 22) }, () => Math.floor(random() ** 3 * WORDS));
    const number = random() < 0.15 ? ` ${String(Math.floor(random() * 3000))}` : "";
    const original = content.map((each) => dictionary[each]![0]).join(" ") + number;
    const translated = content.map((each) => dictionary[each]![1]);
    const kind = random();
    const [s, t] = [source.length, target.length];
    source.push(`${original}.`);
    if (kind < 0.03) expected.push(`${String(s)}|`);
    else if (kind < 0.15) {
      const half = translated.length >> 1;
      target.push(`${translated.slice(0, half).join(" ")}.`, `${translated.slice(half).join(" ")}${number}.`);
      expected.push(`${String(s)}|${String(t)},${String(t + 1)}`);
    } else {
      target.push(`${translated.join(" ")}${number}.`);
      expected.push(`${String(s)}|${String(t)}`);
    }
  }
  const side = (lang: string, sentences: readonly string[]): AlignSide => ({
    lang, sentences: sentences.map((text) => ({ text, paragraph: 0, kind: "paragraph" })),
  });
  return { source: side("en", source), target: side("ar", target), expected };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

align(texts(50).source, texts(50).target);
console.log("source × target sentences   ms (median)   ms a source sentence   pairs right");
for (const size of SIZES) {
  const { source, target, expected } = texts(size);
  const times: number[] = [];
  let right = 0;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const blocks = align(source, target);
    times.push(performance.now() - started);
    const found = new Set(blocks.map((block) => `${span(block.source)}|${span(block.target)}`));
    right = expected.filter((each) => found.has(each)).length;
  }
  const ms = median(times);
  const row = [
    `${String(source.sentences.length)} × ${String(target.sentences.length)}`.padEnd(27),
    ms.toFixed(0).padStart(11), (ms / size).toFixed(2).padStart(22), `${((100 * right) / expected.length).toFixed(1)} %`.padStart(13),
  ];
  console.log(row.join(" "));
}

function span({ start, end }: { readonly start: number; readonly end: number }): string {
  return Array.from({ length: end - start }, (_, k) => String(start + k)).join();
}
