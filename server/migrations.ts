/**
 * The tables of a glossary, as the ordered list of steps that made them. A step that was released never changes;
 * what comes later is appended.
 */
import type { Migration } from "./migrate.ts";

export const migrations: readonly Migration[] = [
  /** Facts about the glossary as a whole: `created` is when it was made, ISO 8601, UTC. */
  (sql, now) => {
    sql.exec("CREATE TABLE meta (k TEXT PRIMARY KEY, v TEXT NOT NULL) STRICT, WITHOUT ROWID");
    sql.exec("INSERT INTO meta (k, v) VALUES ('created', ?)", now);
  },
];
