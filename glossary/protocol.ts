/**
 * The wire contract of the server: its paths, what it answers, and how it says no. Client, command line and Worker
 * all import this file, so that none of them needs the types of another.
 */
import * as v from "valibot";
import { entityIdSchema, entitySchema, userIdSchema, writeIdSchema } from "./entity.ts";
import { conflictSchema, mutationSchema, outcomeSchema } from "./mutation.ts";

/** The first part of every path of the interface. A change that older clients cannot follow gets a new number. */
export const apiPrefix = "/api/v1";

/** Answers 200 with a {@link Health} as long as the Worker runs. */
export const healthPath = "/healthz";

/**
 * Every request that writes carries this header, with any value. A page of another origin cannot send it
 * without asking first, and the server never says yes.
 */
export const writeHeader = "X-Muqabala";

/** Names one glossary in a path: 1 to 64 characters `a-z 0-9 -`, with a letter or digit at both ends. */
export type GlossaryId = string & v.Brand<"GlossaryId">;

export const glossaryIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, "A glossary id is 1 to 64 small letters, digits and inner hyphens."),
  v.brand("GlossaryId"),
);

/** `PUT` makes the glossary if it is not there; `GET` tells its {@link GlossaryStatus}. */
export const glossaryPath = (id: GlossaryId): string => `${apiPrefix}/glossaries/${id}`;

export const healthSchema = v.object({ name: v.literal("muqabala"), status: v.literal("ok"), api: v.number() });

/** What {@link healthPath} answers; `name` tells a caller that it reached Muqabala and not another server on that port. */
export type Health = v.InferOutput<typeof healthSchema>;

export const glossaryStatusSchema = v.object({
  id: glossaryIdSchema,
  /** Version of the tables in which the server keeps this glossary, from 1. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO 8601, UTC. */
  created: v.pipe(v.string(), v.isoTimestamp()),
});

export type GlossaryStatus = v.InferOutput<typeof glossaryStatusSchema>;

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Names one life of a glossary's store: a restore from a backup begins another. */
export const epochSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));

/** Names one browser profile (or one command-line installation) to the server. Taken anew after a restore. */
export const clientIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{8,80}$/));

/** Mutations in one push at most. */
export const pushLimit = 100;

/** `POST`: a {@link PushRequest}; answers a {@link PushAnswer}. */
export const pushPath = (id: GlossaryId): string => `${glossaryPath(id)}/push`;

export const pushRequestSchema = v.object({
  epoch: epochSchema,
  clientId: clientIdSchema,
  mutations: v.pipe(v.array(mutationSchema), v.minLength(1), v.maxLength(pushLimit)),
});
export type PushRequest = v.InferOutput<typeof pushRequestSchema>;

/** In the order of the mutations. Advice only: a client takes a mutation off its outbox when a pull says `lastMid`. */
export const pushAnswerSchema = v.object({ outcomes: v.array(v.object({ muid: writeIdSchema, outcome: outcomeSchema })), lastMid: natural });
export type PushAnswer = v.InferOutput<typeof pushAnswerSchema>;

/** `GET` with a {@link PullQuery}: a {@link PullAnswer}. */
export const pullPath = (id: GlossaryId): string => `${glossaryPath(id)}/pull`;

/** The client id belongs, from its first pull or push on, to the member who made that: another member's request is refused with `client`. */
export const pullQuerySchema = v.object({
  /** The version of what the client has, or of the page before this one; 0 for nothing. */
  since: natural,
  /** Without it everything is sent. */
  epoch: v.exactOptional(epochSchema),
  client: clientIdSchema,
  /** The `lastMid` that the client knows of: it is told what became of its mutations after that. */
  taken: natural,
  /** Whether `since` is the version of a page of a pull that was a reset. That is not too old, however long ago the version was. */
  goesOn: v.boolean(),
});
export type PullQuery = v.InferOutput<typeof pullQuerySchema>;

/** The query as words of an address; {@link parsePullQuery} reads it. */
export function pullSearch({ since, epoch, client, taken, goesOn }: PullQuery): string {
  const optional = `${epoch === undefined ? "" : `&epoch=${epoch}`}${goesOn ? "&goesOn=1" : ""}`;
  return `?since=${since}&client=${client}&taken=${taken}${optional}`;
}

/** @param words by name, as they stand in the address. What is not a query at all does not parse either. */
export function parsePullQuery(words: Readonly<Record<string, string>>): v.SafeParseResult<typeof pullQuerySchema> {
  const number = (word: string | undefined): unknown => (word !== undefined && /^\d{1,15}$/.test(word) ? Number(word) : word);
  const { epoch, client } = words;
  return v.safeParse(pullQuerySchema, {
    since: number(words["since"] ?? "0"), client, taken: number(words["taken"] ?? "0"), goesOn: words["goesOn"] === "1", ...(epoch !== undefined && { epoch }),
  });
}

export const roles = ["reader", "contributor", "editor", "admin"] as const;
export type Role = (typeof roles)[number];
export const roleSchema = v.picklist(roles);

export const pullAnswerSchema = v.object({
  epoch: epochSchema,
  /** The version up to which this page tells everything; the next pull's `since`. */
  version: natural,
  /** What the client has is of another life, or too old to be brought up to date: this is everything there is, from the first page on. */
  reset: v.boolean(),
  entities: v.array(entitySchema),
  tombstones: v.array(v.object({ id: entityIdSchema, muid: writeIdSchema })),
  conflicts: v.array(conflictSchema),
  /** What became of this client's mutations with `taken` < mid ≤ `lastMid` that ended otherwise than applied; of one that was known already under another mid or client too. */
  outcomes: v.array(v.object({ muid: writeIdSchema, outcome: outcomeSchema })),
  /** The highest `mid` that was taken from this client. */
  lastMid: natural,
  /** Whether there is another page. */
  more: v.boolean(),
  /** The caller's own membership, as it is now. */
  user: userIdSchema,
  role: roleSchema,
});
export type PullAnswer = v.InferOutput<typeof pullAnswerSchema>;

/** A WebSocket. The server sends a {@link Poke} after each commit, and closes with {@link sessionEnded} when the member may hear no more. */
export const socketPath = (id: GlossaryId): string => `${glossaryPath(id)}/socket`;
export const pokeSchema = v.object({ version: natural });
export type Poke = v.InferOutput<typeof pokeSchema>;
/** Signed out, expired, or the membership has ended: the next request is told which. */
export const sessionEnded = 4401;

/** `GET`: a {@link MutationRecord} for each mutation of the entity and of what hangs on it, the newest first. Query: `entity`. */
export const historyPath = (id: GlossaryId): string => `${glossaryPath(id)}/history`;
export const mutationRecordSchema = v.object({
  mutation: mutationSchema,
  /** The values that stood before, by field, of the fields that were written. */
  before: v.record(v.string(), v.unknown()),
  outcome: outcomeSchema,
  user: v.nullable(userIdSchema),
  role: v.nullable(roleSchema),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type MutationRecord = v.InferOutput<typeof mutationRecordSchema>;
export const historySchema = v.object({ records: v.array(mutationRecordSchema) });

/** `POST` with a {@link JoinRequest}: exchanges the token of a link for a session cookie; answers a {@link Membership}. */
export const joinPath = (id: GlossaryId): string => `${glossaryPath(id)}/join`;
export const tokenSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, "A token is 43 letters, digits and _ -"));
export const memberNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
export const joinRequestSchema = v.object({ token: tokenSchema, name: memberNameSchema });
export type JoinRequest = v.InferOutput<typeof joinRequestSchema>;

export const membershipSchema = v.object({ user: userIdSchema, role: roleSchema, name: v.string() });
export type Membership = v.InferOutput<typeof membershipSchema>;

/** `GET`: the caller's {@link Membership}; 401 `signed-out` without a session. `DELETE` signs out. */
export const mePath = (id: GlossaryId): string => `${glossaryPath(id)}/me`;

/** `GET`: {@link membersSchema}. An erased member has the name "". */
export const membersPath = (id: GlossaryId): string => `${glossaryPath(id)}/members`;
export const membersSchema = v.object({ members: v.array(membershipSchema) });
/** `PATCH` with {@link memberChangeSchema}, for admins: another role, or `null`, which ends the membership and its sessions. */
export const memberPath = (id: GlossaryId, user: string): string => `${membersPath(id)}/${encodeURIComponent(user)}`;
export const memberChangeSchema = v.object({ role: v.nullable(roleSchema) });

/** `POST` with an {@link InviteRequest}, for admins: makes a link's token; answers an {@link Invite}. */
export const invitesPath = (id: GlossaryId): string => `${glossaryPath(id)}/invites`;
/** `uses` null: until it expires or is revoked. */
export const inviteRequestSchema = v.object({ role: roleSchema, hours: v.pipe(v.number(), v.minValue(0.1), v.maxValue(24 * 30)), uses: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))) });
export type InviteRequest = v.InferOutput<typeof inviteRequestSchema>;
export const inviteSchema = v.object({ token: tokenSchema, expires: v.pipe(v.string(), v.isoTimestamp()) });
export type Invite = v.InferOutput<typeof inviteSchema>;

/**
 * `POST` with the header {@link controlHeader} and an {@link AdminLinkRequest}: makes a single-use link for an admin, valid 15 minutes; answers an
 * {@link Invite}. Makes the glossary too if it is not there.
 * The secret is the launcher's: it stands in the store's lock, which only the owner of the data folder can read.
 */
export const adminLinkPath = (id: GlossaryId): string => `${glossaryPath(id)}/admin-link`;
export const controlHeader = "X-Muqabala-Control";
/** `first`: only if the glossary has no admin yet; else the answer is `has-admin`. */
export const adminLinkRequestSchema = v.object({ first: v.boolean() });
export type AdminLinkRequest = v.InferOutput<typeof adminLinkRequestSchema>;

/** The page's address that takes a link: the token stands in the fragment, which browsers never send. */
export const joinLink = (origin: string, id: GlossaryId, token: string): string => `${origin}/join#${id}.${token}`;

/** The glossary that a page uses when its address names none. */
export const mainGlossary = v.parse(glossaryIdSchema, "main");

/** Why the server refused, as a word for programs. The HTTP status follows from it, see {@link errorStatus}. */
export type ErrorCode = keyof typeof errorStatus;

export const errorStatus = {
  /** A part of the request is not well formed; `path` names it. */
  invalid: 400,
  /** There is no session, or it has ended. */
  "signed-out": 401,
  /** The membership that this session was of has ended. */
  revoked: 401,
  /** The member's role does not allow this. */
  role: 403,
  /** The client id belongs to another member. */
  client: 403,
  /** The link was used, has expired or never was. */
  token: 403,
  /** This server takes no such request from here: access is not set up. */
  closed: 403,
  /** The glossary's store has begun another life; pull first. */
  epoch: 409,
  /** A mutation before this one is missing; `lastMid` in the error says which came last. */
  gap: 409,
  /** The last admin cannot leave or get another role. */
  "last-admin": 409,
  /** A link for the first admin was asked for, and there is an admin. */
  "has-admin": 409,
  /** Too many requests from one member; try again after a moment. */
  "too-many": 429,
  /** A write without the header {@link writeHeader}. */
  "write-header": 403,
  /** A write that another origin's page sent. */
  origin: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  /** A write whose body is not `application/json`. */
  "content-type": 415,
  /** A fault of the server; it is in the server's log. */
  internal: 500,
  /** A newer Muqabala wrote this glossary; this server is too old to touch it. */
  "newer-schema": 503,
} as const;

/**
 * The body of every answer that is not a success. `path` names the part of the request that was at fault, with dots.
 * A newer server may know more codes than {@link ErrorCode}, so any word parses.
 */
export const errorBodySchema = v.object({
  error: v.object({ code: v.string(), message: v.string(), path: v.exactOptional(v.string()), lastMid: v.exactOptional(natural) }),
});

export type ErrorBody = v.InferOutput<typeof errorBodySchema>;
