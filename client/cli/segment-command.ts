/**
 * `muqabala segment`: a text, cut into sentences.
 */
import { detectLanguage } from "../alignment/detect-language.ts";
import { writeSegmentLines } from "../alignment/formats/json-lines.ts";
import { writeSentenceLines } from "../alignment/formats/sentence-lines.ts";
import { segment } from "../alignment/segmentation/segment.ts";
import { readArguments, type Command } from "./arguments.ts";
import { languageName, readLanguage } from "./language.ts";
import { messages, SEGMENT_USAGE } from "./messages.ts";
import { refuse, type Done, type Refusal } from "./outcome.ts";
import { Progress } from "./progress.ts";
import { readInput } from "./read-input.ts";
import { planOutput, printOut, writeOutput } from "./write-output.ts";

const SEGMENT: Command = {
  name: "segment",
  files: ["FILE"],
  options: {
    lang: { value: "TAG" },
    format: { value: "lines or jsonl", choices: ["lines", "jsonl"] },
    output: { value: "FILE", short: "o" },
  },
};

export async function segmentCommand(args: readonly string[]): Promise<Done | Refusal> {
  const read = readArguments(SEGMENT, args);
  if (read.kind === "help") return printOut(SEGMENT_USAGE);
  if (read.kind === "refused") return read;
  const { files: [name = ""], options } = read;
  const given = readLanguage("--lang", options.get("lang"));
  if (given.kind === "refused") return given;
  const input = await readInput(name);
  if (input.kind === "refused") return input;
  const output = await planOutput(options.get("output"), [input]);
  if (output.kind === "refused") return output;

  const progress = new Progress(process.stderr);
  const lang = given.lang ?? detectLanguage(input.text);
  if (given.lang === undefined) progress.note(messages.detected(name, languageName(lang)));
  const onProgress = (done: number, total: number) => progress.show(messages.segmenting(name, done, total));
  const text = segment(input.text, { lang, format: input.format, onProgress });
  progress.end();
  if (text.paragraphs.every((paragraph) => paragraph.segments.length === 0)) return refuse(messages.noSentence(name));
  return writeOutput(output, options.get("format") === "jsonl" ? writeSegmentLines(text) : writeSentenceLines(text));
}
