/** How the records of earlier versions of this program become those of this one. */
import { SCHEMA_VERSION } from "./record-schemas.ts";

/** From all records of a document to all its records one version later; keys stand without the document's prefix. */
export type Migration = (records: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>;

export interface Schema {
  readonly version: number;
  /** By the version that they start from. */
  readonly migrations: ReadonlyMap<number, Migration>;
}

/** The first version has nothing before it. */
export const CURRENT_SCHEMA: Schema = { version: SCHEMA_VERSION, migrations: new Map() };
