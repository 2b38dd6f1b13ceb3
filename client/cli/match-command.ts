/**
 * `muqabala match`: how surely two spellings are one name.
 */
import { areListedTogether, establishedWith, type Established } from "../../glossary/names/find-established.ts";
import { compareCompiled, compileName, type CompiledName } from "../../glossary/variants/compare.ts";
import { SAME_NAME_STRICT } from "../../glossary/variants/thresholds.ts";
import { readArguments, type Command } from "./arguments.ts";
import { MATCH_USAGE, messages } from "./messages.ts";
import { refuse, type Done, type Refusal } from "./outcome.ts";
import { readInput } from "./read-input.ts";
import { planOutput, printOut, writeOutput } from "./write-output.ts";

const MATCH: Command = {
  name: "match",
  files: ["FILE"],
  filesOptional: true,
  options: { output: { value: "FILE", short: "o" } },
};

interface Side {
  readonly name: CompiledName;
  readonly listed: readonly Established[];
}

export async function matchCommand(args: readonly string[]): Promise<Done | Refusal> {
  const read = readArguments(MATCH, args);
  if (read.kind === "help") return printOut(MATCH_USAGE);
  if (read.kind === "refused") return read;
  const { files: [name = "-"], options } = read;
  const input = await readInput(name);
  if (input.kind === "refused") return input;
  const output = await planOutput(options.get("output"), [input]);
  if (output.kind === "refused") return output;

  const sides = new Map<string, Side>();
  const sideOf = (text: string): Side => {
    const known = sides.get(text) ?? { name: compileName(text), listed: establishedWith(text) };
    sides.set(text, known);
    return known;
  };
  const scores: string[] = [];
  const lines = input.text.replace(/\r?\n$/u, "").split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    const [a = "", b = "", ...more] = line.split("\t").map((cell) => cell.trim());
    if (a === "" || b === "" || more.length > 0) return refuse(messages.noPair(name, index + 1));
    scores.push(scoreOf(sideOf(a), sideOf(b)).toFixed(6));
  }
  return writeOutput(output, `${scores.join("\n")}\n`);
}

/** By the letters, but never below what is sure where the two are known for one name: Aleppo, Halab. */
function scoreOf(a: Side, b: Side): number {
  const score = compareCompiled(a.name, b.name);
  return score < SAME_NAME_STRICT && areListedTogether(a.listed, b.listed, a.name.script !== b.name.script) ? SAME_NAME_STRICT : score;
}
