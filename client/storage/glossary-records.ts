/** What the records of a glossary look like, checked when they come out of the store. */
import * as v from "valibot";
import { userIdSchema, valueSchema } from "../../glossary/entity.ts";
import { mutationSchema, rejectionCodes } from "../../glossary/mutation.ts";
import { clientIdSchema, epochSchema, roleSchema } from "../../glossary/protocol.ts";

/** The version of the records that this program writes. A change of their shape raises it and adds a migration. */
export const glossaryRecordsVersion = 1;

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is certain of a head of any version. */
export const glossaryHeadSummary = v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export const glossaryHeadSchema = v.object({
  schema: v.literal(glossaryRecordsVersion),
  /** Names this profile to the server; taken anew after a restore and by another member. */
  clientId: clientIdSchema,
  /** Whether the server knows the client as the member's, from a pull: until then nothing is pushed, since the session could be another's by now. */
  claimed: v.boolean(),
  nextMid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Names the next write in the lists; unlike `nextMid` it only ever grows. */
  nextSeq: natural,
  /** The life of the server's store that `base` is of; null before the first pull. */
  epoch: v.nullable(epochSchema),
  /** The version of it that `base` is of. */
  cursor: natural,
  /** The highest mid that a pull has told to be taken. */
  lastMid: natural,
  /** Counts every write into the records of the glossary; another tab's writes are known by it. */
  revision: natural,
  /** Counts the writes that touched entities or conflicts. */
  baseRevision: natural,
  /** Who signed in last. `role` null: signed out, or no member any more. */
  membership: v.nullable(v.object({ user: userIdSchema, role: v.nullable(roleSchema), name: v.string() })),
});
export type GlossaryHead = Readonly<v.InferOutput<typeof glossaryHeadSchema>>;

/** A mutation as this profile wrote it, with what is needed to take it back. */
export const writtenSchema = v.object({
  seq: natural,
  mutation: mutationSchema,
  /** The values that the author saw in the fields. */
  before: v.record(v.string(), valueSchema),
  /** Who was signed in when it was made; null when nobody was yet. */
  user: v.nullable(userIdSchema),
  /** When it came to the list that it is in, in milliseconds since 1970. */
  at: v.number(),
});
export type Written = Readonly<v.InferOutput<typeof writtenSchema>>;

export const rejectedSchema = v.object({
  ...writtenSchema.entries,
  code: v.picklist(rejectionCodes),
  /** The server's words, in English. */
  reason: v.string(),
  path: v.exactOptional(v.string()),
});
export type Rejected = Readonly<v.InferOutput<typeof rejectedSchema>>;
