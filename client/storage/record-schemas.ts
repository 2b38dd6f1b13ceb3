/**
 * What the records of a document look like, checked when they come out of the store: another version of this program, a
 * damaged disk or a person with a console may have written them.
 */
import * as v from "valibot";
import type { PairId, SegmentId } from "../alignment/document.ts";

/** The version of the records that this program writes. A change of their shape raises it and adds a migration. */
export const SCHEMA_VERSION = 4;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.number();
const span = { start: count, end: count };
const segmentId = v.pipe(count, v.transform((id) => id as SegmentId));
const pairId = v.pipe(count, v.transform((id) => id as PairId));
const side = v.picklist(["source", "target"]);

const paragraph = v.object({
  kind: v.picklist(["title", "dateline", "heading", "list-item", "paragraph"]),
  before: v.string(),
  text: v.string(),
  speaker: v.exactOptional(v.object(span)),
  segments: v.array(v.object({ id: segmentId, ...span })),
});

const reason = v.variant("kind", [
  v.object({ kind: v.literal("length"), ratio: v.number() }),
  v.object({ kind: v.picklist(["numbers", "names", "words"]), matched: count, of: count }),
  v.object({ kind: v.picklist(["question", "paragraph", "speaker", "structure"]), agrees: v.boolean() }),
  v.object({ kind: v.literal("crossing"), away: v.pipe(v.number(), v.integer()) }),
  v.object({ kind: v.literal("apart") }),
]);

const pair = v.object({
  id: pairId,
  source: v.array(segmentId),
  target: v.array(segmentId),
  status: v.picklist(["open", "accepted"]),
  confidence: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  reasons: v.array(reason),
});

export const paragraphBlock = v.array(paragraph);
export const pairChunk = v.array(pair);

const form = v.string();
const sourceWord = v.nullable(v.string());
const twoForms = v.tuple([form, form]);
const anchor = v.nullable(v.object({ before: v.string(), after: v.string(), nth: count }));

const judgement = v.variant("kind", [
  v.object({ kind: v.literal("ignore"), form, source: sourceWord, at: anchor, reason: v.string() }),
  v.object({ kind: v.picklist(["same", "different", "unsure"]), forms: twoForms }),
  v.object({ kind: v.literal("prefer"), form, source: sourceWord }),
  v.object({
    kind: v.literal("ignore-finding"), finding: v.picklist(["number", "date", "missing-term", "deprecated-term", "untranslated", "omitted"]), side, text: v.string(), at: anchor, reason: v.string(),
  }),
]);

export const judgementList = v.array(judgement);

/** A step of the history, and when it was done. */
export const timedStep = v.object({
  kind: v.picklist([
    "accept", "reopen", "merge-pairs", "merge-sentences", "split-pair", "split-sentence", "move-sentence", "no-counterpart", "realign", "edit-text",
    "replace-name", "prefer-form", "ignore-name", "same-name", "different-name", "unsure-name", "ignore-finding", "withdraw-judgement",
  ]),
  pair: count,
  changes: v.array(
    v.variant("kind", [
      v.object({ kind: v.literal("pairs"), at: count, removed: v.array(pair), inserted: v.array(pair) }),
      v.object({ kind: v.literal("paragraph"), side, paragraph: count, removed: paragraph, inserted: paragraph }),
      v.object({ kind: v.literal("judgements"), at: count, removed: judgementList, inserted: judgementList }),
    ]),
  ),
  at: time,
});

/** The edit that a tab has open, word for word. */
export const draft = v.object({ pair: pairId, fields: v.array(v.tuple([v.string(), v.string()])), at: time });

/** Where the reader was. */
export const place = v.object({ pair: count, side });

/** How the file of a side was written, and how its text is kept. */
const headSide = v.object({
  lang: v.string(),
  after: v.string(),
  /** The file's name; null when the text was pasted. */
  name: v.nullable(v.string()),
  format: v.picklist(["plain", "markdown"]),
  encoding: v.picklist(["utf-8", "utf-16le", "utf-16be"]),
  bom: v.boolean(),
  /** The revision that wrote each block of paragraphs. */
  blocks: v.array(count),
});

/** What the library lists, and every version of this program must be able to read. */
const summary = {
  schema: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: v.string(),
  createdAt: time,
  changedAt: time,
  exportedAt: v.nullable(time),
  deletedAt: v.nullable(time),
  counts: v.looseObject({ pairs: count, accepted: count, doubtful: count }),
};

export const headSummary = v.looseObject({ ...summary, source: v.nullable(v.looseObject({ lang: v.string() })), target: v.looseObject({ lang: v.string() }) });

/** The record that ties the others together. Only a transaction that has read it may write any of them. */
export const head = v.looseObject({
  ...summary,
  /** When a person dismissed the warning that the two texts hardly correspond; null when it was not. */
  doubtDismissedAt: v.nullable(time),
  /** The tab that may write, and how often the document was written: who knows other values writes nothing. */
  writer: v.string(),
  revision: count,
  source: v.nullable(headSide),
  target: headSide,
  /** The chunks of pairs in order: the id of the first pair names the record; and the revision that wrote it. */
  chunks: v.array(v.object({ first: pairId, revision: count })),
  /** The revision that wrote the judgements about names. */
  judgements: count,
  /** `length` steps are kept; the first `position` of them are done, the others were undone. */
  history: v.object({ position: count, length: count }),
});

type Frozen<T> = T extends number | string ? T : T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

export type Head = Frozen<v.InferOutput<typeof head>>;
export type HeadSide = Frozen<v.InferOutput<typeof headSide>>;
export type HeadSummary = Frozen<v.InferOutput<typeof headSummary>>;
export type TimedStep = Frozen<v.InferOutput<typeof timedStep>>;
export type Draft = Frozen<v.InferOutput<typeof draft>>;
export type Place = Frozen<v.InferOutput<typeof place>>;

/** What may be written: whatever the model can hold that these do not name is a type error where it is written. */
export type BlockRecord = Frozen<v.InferInput<typeof paragraphBlock>>;
export type JudgementsRecord = Frozen<v.InferInput<typeof judgementList>>;
export type ChunkRecord = Frozen<v.InferInput<typeof pairChunk>>;
export type StepRecord = Frozen<v.InferInput<typeof timedStep>>;

/** A record that is not what it should be; `path` says where in it. Thrown inside a transaction, turned into a value outside. */
export class DamagedRecord extends Error {
  readonly key: string;

  constructor(key: string, why: string) {
    super(`${key}: ${why}`);
    this.name = "DamagedRecord";
    this.key = key;
  }
}

/** @throws DamagedRecord when the record is missing or has another shape. */
export function parseRecord<S extends v.GenericSchema>(schema: S, key: string, record: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, record);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DamagedRecord(key, `${v.getDotPath(issue) ?? "record"}: ${issue.message}`);
}
