/** What the records of dictionaries, memories and learnt words look like, checked when they come out of the store. */
import * as v from "valibot";

/** The version of the records that this program writes. A change of their shape raises it and adds a migration; a newer one is left alone. */
export const lexiconRecordsVersion = 1;

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

const common = {
  schema: v.literal(lexiconRecordsVersion),
  /** BCP 47, primary tags. */
  source: v.string(),
  target: v.string(),
  /** How many words were learnt: pairs of a source word with one that rendered it. */
  words: natural,
};

/** A dictionary or a memory that a person brought. */
export const lexiconHeadSchema = v.object({
  ...common,
  name: v.string(),
  format: v.picklist(["dictd", "tsv", "tmx", "tbx"]),
  entries: natural,
  /** Of a memory: the sentences that words were learnt from. */
  sentences: natural,
  /** Milliseconds since 1970. */
  addedAt: v.number(),
});
export type LexiconHead = Readonly<v.InferOutput<typeof lexiconHeadSchema>>;

/** What was learnt from the accepted pairs of a document. Nothing of it tells which document that was, once it is gone. */
export const learntHeadSchema = v.object({
  ...common,
  /** How many accepted pairs the words are from; 0 when they were forgotten. */
  pairs: natural,
  /** How many pairs were accepted when the document was last looked at. */
  accepted: natural,
});
export type LearntHead = Readonly<v.InferOutput<typeof learntHeadSchema>>;
