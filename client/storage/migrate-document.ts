/** Brings a document of an earlier version up to date, and keeps it as it was. */
import type { Database, Stored } from "./database.ts";
import { copyKey, documentPrefix, headKey } from "./document-keys.ts";
import type { Schema } from "./migrations.ts";
import { DamagedRecord, headSummary, parseRecord } from "./record-schemas.ts";

/**
 * In one transaction: copies all records, changes them version by version, and takes the document from the tab that
 * writes it, which may still run the earlier program.
 * @throws DamagedRecord when there is no way from its version
 */
export function migrateDocument(database: Database, id: string, { version, migrations }: Schema): Promise<Stored<undefined>> {
  return database.write(async (records) => {
    const prefix = documentPrefix(id);
    const keys = await records.keys(prefix);
    const entries = await Promise.all(keys.map(async (key) => [key.slice(prefix.length), await records.get(key)] as const));
    let current: ReadonlyMap<string, unknown> = new Map(entries);
    const from = parseRecord(headSummary, headKey(id), current.get("head")).schema;
    if (from >= version) return undefined; // another tab was quicker
    for (const [key, record] of current) records.put(copyKey(id, from, prefix + key), record);
    for (let step = from; step < version; step += 1) {
      const migrate = migrations.get(step);
      if (!migrate) throw new DamagedRecord(headKey(id), `no way from version ${step} to ${step + 1}`);
      current = migrate(current);
    }
    const summary = parseRecord(headSummary, headKey(id), current.get("head"));
    const revision = typeof summary["revision"] === "number" ? summary["revision"] + 1 : 1;
    records.deleteAll(prefix);
    for (const [key, record] of current) records.put(prefix + key, record);
    records.put(headKey(id), { ...summary, schema: version, writer: "", revision });
    return undefined;
  });
}
