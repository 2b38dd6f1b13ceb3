/** How the tables of a Durable Object are brought up to date, on the SQLite of workerd itself. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { migrate, schemaVersion, type Migration } from "../migrate.ts";

const table = (name: string): Migration => (sql) => void sql.exec(`CREATE TABLE ${name} (x TEXT)`);
const fail: Migration = (sql) => {
  sql.exec("CREATE TABLE half_done (x TEXT)");
  throw new Error("broken step");
};

/** Runs `use` on the storage of a Durable Object of its own. */
const withStorage = (name: string, use: (storage: DurableObjectStorage) => void): Promise<void> =>
  runInDurableObject(env.ROOM.getByName(name), (_room, { storage }) => use(storage));

const tables = ({ sql }: DurableObjectStorage): unknown[] =>
  sql.exec("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name").toArray().map((row) => row["name"]);

it("leaves storage empty until it is asked", () =>
  withStorage("m-empty", (storage) => {
    expect(schemaVersion(storage.sql)).toBe(0);
    expect(tables(storage)).toEqual([]);
  }));

it("applies all steps in order to empty storage and notes when", () =>
  withStorage("m-all", (storage) => {
    expect(migrate(storage, [table("one"), table("two")], "2030-01-01T00:00:00.000Z")).toEqual({ kind: "ready", version: 2 });
    expect(tables(storage)).toEqual(["migration", "one", "two"]);
    expect(storage.sql.exec("SELECT version, applied FROM migration ORDER BY version").toArray()).toEqual([
      { version: 1, applied: "2030-01-01T00:00:00.000Z" },
      { version: 2, applied: "2030-01-01T00:00:00.000Z" },
    ]);
  }));

it("applies to older tables only what is missing, and keeps their rows", () =>
  withStorage("m-older", (storage) => {
    migrate(storage, [table("one")], "2030-01-01T00:00:00.000Z");
    storage.sql.exec("INSERT INTO one (x) VALUES ('kept')");
    const copy: Migration = (sql) => {
      sql.exec("CREATE TABLE two AS SELECT x || '!' AS x FROM one");
    };
    expect(migrate(storage, [fail, copy], "2031-01-01T00:00:00.000Z")).toEqual({ kind: "ready", version: 2 });
    expect(storage.sql.exec("SELECT x FROM two").toArray()).toEqual([{ x: "kept!" }]);
    expect(storage.sql.exec("SELECT applied FROM migration ORDER BY version").toArray().map((row) => row["applied"])).toEqual([
      "2030-01-01T00:00:00.000Z",
      "2031-01-01T00:00:00.000Z",
    ]);
  }));

it("leaves nothing of a step that fails, keeps the steps before it, and goes on from there", () =>
  withStorage("m-fails", (storage) => {
    expect(() => migrate(storage, [table("one"), fail], "2030-01-01T00:00:00.000Z")).toThrow("broken step");
    expect(tables(storage)).toEqual(["migration", "one"]);
    expect(schemaVersion(storage.sql)).toBe(1);
    expect(migrate(storage, [fail, table("two")], "2030-01-02T00:00:00.000Z")).toEqual({ kind: "ready", version: 2 });
    expect(tables(storage)).toEqual(["migration", "one", "two"]);
  }));

it("does not touch tables that a newer program made", () =>
  withStorage("m-newer", (storage) => {
    migrate(storage, [table("one"), table("two"), table("three")], "2030-01-01T00:00:00.000Z");
    expect(migrate(storage, [table("one")], "2031-01-01T00:00:00.000Z")).toEqual({ kind: "newer", found: 3, known: 1 });
    expect(schemaVersion(storage.sql)).toBe(3);
  }));
