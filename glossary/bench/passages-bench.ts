/**
 * `npm run score:passages [-- --later | --last] [--verbose]`: the names of the marked passages, found with the source and in the translation alone.
 * What counts as right is told in score-passages.ts; `--later` takes the later set, `--last` the last, `--verbose` prints each wrong finding and each
 * inconsistency that was missed.
 */
import { LAST_PASSAGES, LATER_PASSAGES, PASSAGES } from "./passages.ts";
import { readPassage } from "./read-passage.ts";
import { scorePassage, type Score } from "./score-passages.ts";

declare const console: { readonly log: (line: string) => void };
declare const process: { readonly argv: readonly string[] };

const verbose = process.argv.includes("--verbose");
const set = process.argv.includes("--last") ? LAST_PASSAGES : process.argv.includes("--later") ? LATER_PASSAGES : PASSAGES;

interface Scored extends Score {
  readonly register: string;
  readonly id: string;
}

for (const alone of [false, true]) {
  const scores = Object.entries(set).flatMap(([register, passages]) => passages.map((passage): Scored => ({ register, id: passage.id, ...scorePassage(readPassage(passage), alone) })));
  const flags = scores.flatMap((each) => each.flags.map((flag) => ({ ...each, ...flag })));
  const inconsistencies = scores.flatMap((each) => each.inconsistencies.map((inconsistency) => ({ ...each, ...inconsistency })));
  const line = (what: string, belongs: (each: { readonly about: string; readonly register: string }) => boolean) => {
    const [raised, real] = [flags.filter(belongs), inconsistencies.filter(belongs)];
    if (raised.length + real.length === 0) return;
    console.log(`${what.padEnd(26)}${share(raised.filter(({ right }) => right).length, raised.length)}${share(real.filter(({ found }) => found).length, real.length)}`);
  };
  console.log(`\n${(alone ? "TRANSLATION ALONE" : "WITH THE SOURCE").padEnd(26)}${"findings right".padStart(20)}${"inconsistencies found".padStart(24)}`);
  line("all", () => true);
  for (const kind of new Set([...flags, ...inconsistencies].map(({ about }) => about))) line(`  ${kind}`, ({ about }) => about === kind);
  for (const register of Object.keys(set)) line(`  in ${register}`, (each) => each.register === register);
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  console.log(`look-alikes shown ${sum(({ lookAlikes }) => lookAlikes.shown)}, of them marked as such ${sum(({ lookAlikes }) => lookAlikes.marked)}`);
  if (!verbose) continue;
  for (const { register, id, said, right } of flags) if (!right) console.log(`wrong   ${register}, ${id}: ${said}`);
  for (const { register, id, said, found } of inconsistencies) if (!found) console.log(`missed  ${register}, ${id}: ${said}`);
}

function share(part: number, all: number): string {
  return `${part} of ${all}`.padStart(14) + (all === 0 ? "" : `${((100 * part) / all).toFixed(1)} %`).padStart(10);
}
