/**
 * `muqabala variants`: the names of a translation with their spellings, and what is to be said of them and of its pairs.
 */
import type { Text } from "../alignment/document.ts";
import { readArguments, type Command } from "./arguments.ts";
import { VARIANTS_USAGE } from "./messages.ts";
import type { Done, Refusal } from "./outcome.ts";
import { examine, inputsOf, pairTranslation, readTranslation, TRANSLATION_OPTIONS } from "./read-translation.ts";
import { writeNames, type NamesFormat } from "./write-names.ts";
import { planOutput, printOut, writeOutput } from "./write-output.ts";

const VARIANTS: Command = {
  name: "variants",
  files: ["TRANSLATION"],
  options: {
    ...TRANSLATION_OPTIONS,
    format: { value: "table, json or tsv", choices: ["table", "json", "tsv"] },
    output: { value: "FILE", short: "o" },
  },
};

export async function variantsCommand(args: readonly string[]): Promise<Done | Refusal> {
  const read = readArguments(VARIANTS, args);
  if (read.kind === "help") return printOut(VARIANTS_USAGE);
  if (read.kind === "refused") return read;
  const { files: [targetName = ""], options } = read;
  const files = await readTranslation(targetName, options);
  if (files.kind === "refused") return files;
  const output = await planOutput(options.get("output"), inputsOf(files));
  if (output.kind === "refused") return output;
  const paired = await pairTranslation(files);
  if (paired.kind === "refused") return paired;
  const { source, target } = paired.document;
  const { names, findings } = await examine(paired.document, files);
  const lines = files.segmented ? { source: source && linePlaces(source), target: linePlaces(target) } : null;
  return writeOutput(output, writeNames(names, findings, formatOf(options.get("format")), { style: files.profile?.id ?? null, lines }));
}

function formatOf(given: string | undefined): NamesFormat {
  return given === "json" || given === "tsv" ? given : "table";
}

/** Says for a place in a paragraph in which line it is, and where in it. */
function linePlaces(text: Text): (paragraph: number, start: number) => { readonly line: number; readonly offset: number } {
  let lines = 0;
  const firsts = text.paragraphs.map(({ segments }) => {
    const first = lines;
    lines += segments.length;
    return first;
  });
  return (paragraph, start) => {
    const segments = text.paragraphs[paragraph]?.segments ?? [];
    const at = segments.findLastIndex((each) => each.start <= start);
    return { line: (firsts[paragraph] ?? 0) + at, offset: segments[at]?.start ?? 0 };
  };
}
