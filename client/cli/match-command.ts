/**
 * `muqabala match`: how surely two spellings are one name.
 */
import { compareCompiled, compileName, type CompiledName } from "../../glossary/variants/compare.ts";
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

export async function matchCommand(args: readonly string[]): Promise<Done | Refusal> {
  const read = readArguments(MATCH, args);
  if (read.kind === "help") return printOut(MATCH_USAGE);
  if (read.kind === "refused") return read;
  const { files: [name = "-"], options } = read;
  const input = await readInput(name);
  if (input.kind === "refused") return input;
  const output = await planOutput(options.get("output"), [input]);
  if (output.kind === "refused") return output;

  const compiled = new Map<string, CompiledName>();
  const nameOf = (text: string): CompiledName => {
    const known = compiled.get(text) ?? compileName(text);
    compiled.set(text, known);
    return known;
  };
  const scores: string[] = [];
  const lines = input.text.replace(/\r?\n$/u, "").split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    const [a = "", b = "", ...more] = line.split("\t").map((cell) => cell.trim());
    if (a === "" || b === "" || more.length > 0) return refuse(messages.noPair(name, index + 1));
    scores.push(compareCompiled(nameOf(a), nameOf(b)).toFixed(6));
  }
  return writeOutput(output, `${scores.join("\n")}\n`);
}
