/** Takes the marks off a passage and says where each name and number stands. */
import type { Passage, PassageLink, PassageName } from "./passages.ts";

/** Where a name or a number stands: offsets in the sentence without its marks. */
export interface Mention {
  /** The number of the name, or of the number, within its passage. */
  readonly id: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** One side of a passage, in the order of the text; a mention that holds another stands before it. */
export interface PassageSide {
  readonly sentences: readonly string[];
  readonly names: readonly Mention[];
  readonly numbers: readonly Mention[];
}

/** A passage without its marks. */
export interface ReadPassage {
  readonly id: string;
  readonly source: PassageSide;
  readonly target: PassageSide;
  readonly links: readonly PassageLink[];
  readonly names: ReadonlyMap<number, PassageName>;
  readonly lookAlikes: readonly (readonly [number, number])[];
  readonly wrong: ReadonlySet<number>;
  readonly converted: ReadonlySet<number>;
}

type Open = Omit<Mention, "end" | "form"> & { readonly close: string; readonly into: Mention[] };

const MARK = /\[\[(?<name>\d+)\||\{\{(?<number>\d+)\||(?<close>\]\]|\}\})/gu;
const LEFT_OVER = /[[\]{}|]/u;

export function readPassage(passage: Passage): ReadPassage {
  return {
    id: passage.id,
    source: readSide(passage.source),
    target: readSide(passage.target),
    links: passage.links ?? passage.source.map((_, at) => [[at], [at]]),
    names: new Map(Object.entries(passage.names).map(([id, name]) => [Number(id), name])),
    lookAlikes: passage.lookAlikes ?? [],
    wrong: new Set(passage.wrong),
    converted: new Set(passage.converted),
  };
}

/** Throws where a mark is not closed, not opened, empty, or written amiss. */
export function readSide(marked: readonly string[]): PassageSide {
  const names: Mention[] = [];
  const numbers: Mention[] = [];
  const sentences = marked.map((text, sentence) => takeMarksOff(text, sentence, names, numbers));
  const inOrder = (a: Mention, b: Mention): number => a.sentence - b.sentence || a.start - b.start || b.end - a.end;
  return { sentences, names: names.sort(inOrder), numbers: numbers.sort(inOrder) };
}

function takeMarksOff(marked: string, sentence: number, names: Mention[], numbers: Mention[]): string {
  const open: Open[] = [];
  let text = "";
  let read = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(read, mark.index);
    read = mark.index + mark[0].length;
    const { name, number, close } = mark.groups ?? {};
    if (close === undefined) {
      open.push({ id: Number(name ?? number), sentence, start: text.length, ...(name ? { close: "]]", into: names } : { close: "}}", into: numbers }) });
      continue;
    }
    const opened = open.pop();
    if (opened?.close !== close || opened.start === text.length) throw new Error(`A mark is not opened or empty: ${marked}`);
    opened.into.push({ id: opened.id, sentence, start: opened.start, end: text.length, form: text.slice(opened.start) });
  }
  text += marked.slice(read);
  if (open.length > 0 || LEFT_OVER.test(text)) throw new Error(`A mark is not closed, or written amiss: ${marked}`);
  return text;
}
