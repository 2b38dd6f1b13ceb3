/**
 * The wire contract of the server: its paths, what it answers, and how it says no. Client, command line and Worker
 * all import this file, so that none of them needs the types of another.
 */
import * as v from "valibot";

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

/** Why the server refused, as a word for programs. The HTTP status follows from it, see {@link errorStatus}. */
export type ErrorCode = keyof typeof errorStatus;

export const errorStatus = {
  /** A part of the request is not well formed; `path` names it. */
  invalid: 400,
  /** This server takes no such request from here: access is not set up. */
  closed: 403,
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
  error: v.object({ code: v.string(), message: v.string(), path: v.exactOptional(v.string()) }),
});

export type ErrorBody = v.InferOutput<typeof errorBodySchema>;
