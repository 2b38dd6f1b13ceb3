/**
 * The tables of a glossary, as the ordered list of steps that made them. A step that was released never changes;
 * what comes later is appended.
 */
import { starterEntities } from "../glossary/starter/seed.ts";
import type { Migration } from "./migrate.ts";

export const migrations: readonly Migration[] = [
  /** Facts about the glossary as a whole: `created` is when it was made, ISO 8601, UTC. */
  (sql, now) => {
    sql.exec("CREATE TABLE meta (k TEXT PRIMARY KEY, v TEXT NOT NULL) STRICT, WITHOUT ROWID");
    sql.exec("INSERT INTO meta (k, v) VALUES ('created', ?)", now);
  },

  /** What a glossary holds, who may write it, and all that was ever written. Times are ISO 8601, UTC, expiries milliseconds since 1970. */
  (sql) => {
    // data: field → [value, write id]. deleted_version: that in which it was deleted.
    sql.exec(`CREATE TABLE entity (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, parent TEXT, data TEXT NOT NULL, user TEXT, at TEXT NOT NULL, version INTEGER NOT NULL, deleted_version INTEGER
    ) STRICT, WITHOUT ROWID`);
    sql.exec("CREATE INDEX entity_version ON entity (version)");
    sql.exec("CREATE INDEX entity_parent ON entity (parent)");
    // The audit, in the order of its rows, and what makes a repetition harmless. before: field → value, of the fields that were written.
    sql.exec(`CREATE TABLE mutation (
      seq INTEGER PRIMARY KEY, muid TEXT NOT NULL UNIQUE, client TEXT NOT NULL, mid INTEGER NOT NULL, user TEXT NOT NULL, role TEXT NOT NULL, entity TEXT NOT NULL,
      op TEXT NOT NULL, before TEXT NOT NULL, result TEXT NOT NULL, version INTEGER NOT NULL, at TEXT NOT NULL
    ) STRICT`);
    sql.exec("CREATE INDEX mutation_entity ON mutation (entity, version)");
    sql.exec("CREATE INDEX mutation_client ON mutation (client, mid)");
    // A mutation that came once more under another number or from another client.
    sql.exec("CREATE TABLE repetition (client TEXT NOT NULL, mid INTEGER NOT NULL, muid TEXT NOT NULL, PRIMARY KEY (client, mid)) STRICT, WITHOUT ROWID");
    // data: the conflict as the protocol has it.
    sql.exec("CREATE TABLE conflict (id TEXT PRIMARY KEY, entity TEXT NOT NULL, state TEXT NOT NULL, data TEXT NOT NULL, version INTEGER NOT NULL) STRICT, WITHOUT ROWID");
    sql.exec("CREATE INDEX conflict_version ON conflict (version)");
    sql.exec("CREATE INDEX conflict_entity ON conflict (entity)");
    sql.exec("CREATE TABLE client (id TEXT PRIMARY KEY, user TEXT NOT NULL, last_mid INTEGER NOT NULL, seen TEXT NOT NULL) STRICT, WITHOUT ROWID");
    // role null: a former member, whose name is empty.
    sql.exec("CREATE TABLE member (user TEXT PRIMARY KEY, role TEXT, name TEXT NOT NULL) STRICT, WITHOUT ROWID");
    // kind 'session': of the member. kind 'link': whoever brings the token becomes a member with the role; uses null is without end.
    sql.exec(`CREATE TABLE credential (
      hash TEXT PRIMARY KEY, user TEXT, kind TEXT NOT NULL, role TEXT, uses INTEGER, expires INTEGER NOT NULL, revoked INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID`);
    sql.exec("CREATE INDEX credential_user ON credential (user)");

    let version = 0;
    for (const { id, kind, parent, fields, by, at } of starterEntities()) {
      version++;
      sql.exec("INSERT INTO entity (id, kind, parent, data, user, at, version) VALUES (?, ?, ?, ?, ?, ?, ?)", id, kind, parent, JSON.stringify(fields), by, at, version);
    }
    const facts = { epoch: crypto.randomUUID(), version: String(version), compactedTo: "0" };
    for (const [k, v] of Object.entries(facts)) sql.exec("INSERT INTO meta (k, v) VALUES (?, ?)", k, v);
  },
];
