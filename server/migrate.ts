/**
 * Brings the tables of a Durable Object up to date. SQLite's `user_version` is not open to Durable Objects, so a table
 * keeps the list of what was done.
 */

/** One step from a version of the tables to the next. `now` is ISO 8601, UTC. */
export type Migration = (sql: SqlStorage, now: string) => void;

export type SchemaState =
  /** Nothing was ever stored here. */
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly version: number }
  /** A newer program made these tables; they must not be touched. */
  | { readonly kind: "newer"; readonly found: number; readonly known: number };

/** The version of the tables found, before anything is done to them: 0 when there are none. */
export function schemaVersion(sql: SqlStorage): number {
  const [table] = sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'");
  if (table === undefined) return 0;
  return sql.exec<{ version: number }>("SELECT coalesce(max(version), 0) AS version FROM migration").one().version;
}

/**
 * Applies the migrations that are still missing, each in one transaction with its row in the table `migration`:
 * a step that throws leaves nothing of itself, and the steps before it stay.
 * @param migrations all of them in order; the first makes version 1.
 */
export function migrate(storage: DurableObjectStorage, migrations: readonly Migration[], now: string): SchemaState {
  const { sql } = storage;
  const found = schemaVersion(sql);
  if (found > migrations.length) return { kind: "newer", found, known: migrations.length };
  for (const [index, apply] of migrations.entries()) {
    const version = index + 1;
    if (version <= found) continue;
    storage.transactionSync(() => {
      sql.exec("CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, applied TEXT NOT NULL) STRICT");
      apply(sql, now);
      sql.exec("INSERT INTO migration (version, applied) VALUES (?, ?)", version, now);
    });
  }
  return { kind: "ready", version: migrations.length };
}
