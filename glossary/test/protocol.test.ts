/** The wire contract, as a client that parses answers meets it. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { errorBodySchema, glossaryIdSchema, glossaryPath, glossaryStatusSchema, healthSchema, parsePullQuery, pullSearch, type PullQuery } from "../protocol.ts";

describe("a glossary id", () => {
  it.each(["a", "7", "field-notes", "2024-law", "a--b", "a".repeat(64)])("may be %s", (id) => {
    expect(glossaryPath(v.parse(glossaryIdSchema, id))).toBe(`/api/v1/glossaries/${id}`);
  });

  it.each(["", "A", "-a", "a-", "a b", "a/b", "..", "é", "مسرد", "a\n", "a".repeat(65)])("may not be %j", (id) => {
    expect(v.is(glossaryIdSchema, id)).toBe(false);
  });
});

it.each<[string, unknown, boolean]>([
  ["with a code, a message and a path", { error: { code: "invalid", message: "Not an id.", path: "params.id" } }, true],
  ["without a path", { error: { code: "internal", message: "A fault." } }, true],
  ["with a code that only a newer server knows", { error: { code: "of-tomorrow", message: "New." } }, true],
  ["without a message", { error: { code: "internal" } }, false],
  ["that is text", "Internal Server Error", false],
  ["of another server", { message: "not found" }, false],
])("an error body %s: %#", (_what, body, parses) => expect(v.is(errorBodySchema, body)).toBe(parses));

it("a health answer of another program is not ours", () => {
  expect(v.is(healthSchema, { name: "muqabala", status: "ok", api: 1 })).toBe(true);
  expect(v.is(healthSchema, { status: "ok" })).toBe(false);
});

it.each<[unknown, boolean]>([
  [{ id: "a", schema: 1, created: "2030-01-31T12:00:00.000Z" }, true],
  [{ id: "a", schema: 0, created: "2030-01-31T12:00:00.000Z" }, false],
  [{ id: "a", schema: 1, created: "yesterday" }, false],
  [{ id: "A", schema: 1, created: "2030-01-31T12:00:00.000Z" }, false],
])("a glossary status %j parses: %s", (status, parses) => expect(v.is(glossaryStatusSchema, status)).toBe(parses));

it.each<[string, PullQuery]>([
  ["the first", { since: 0, client: "profile-1", taken: 0, goesOn: false }],
  ["a later one", { since: 40, epoch: "e1", client: "profile-1", taken: 7, goesOn: false }],
  ["the second page of a whole glossary", { since: 500, epoch: "e2", client: "profile-1", taken: 0, goesOn: true }],
])("a pull's query comes back out of its address: %s", (_what, query) => {
  expect(parsePullQuery(Object.fromEntries(new URLSearchParams(pullSearch(query)))).output).toEqual(query);
});

it.each(["", "?since=-1&client=profile-1", "?since=1e3&client=profile-1", "?since=1&client=a", "?since=1&client=profile-1&taken=x", "?since=1&client=profile-1&epoch=a%20b"])("a pull's query is not %j", (search) => {
  expect(parsePullQuery(Object.fromEntries(new URLSearchParams(search))).success).toBe(false);
});
