/** How the records of earlier versions of this program become those of this one. */
import { SCHEMA_VERSION } from "./record-schemas.ts";

/** From all records of a document to all its records one version later; keys stand without the document's prefix. */
export type Migration = (records: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>;

export interface Schema {
  readonly version: number;
  /** By the version that they start from. */
  readonly migrations: ReadonlyMap<number, Migration>;
}

/** Until version 2 nothing was decided about names. The revision 0 is before the first that is ever written. */
const withJudgements: Migration = (records) => {
  const head = records.get("head");
  return new Map([...records, ["judgements", []], ["head", typeof head === "object" ? { ...head, judgements: 0 } : head]]);
};

/** Until version 3 nobody asked whether the two texts correspond, so there was no warning to dismiss. */
const withDoubt: Migration = (records) => {
  const head = records.get("head");
  return new Map([...records, ["head", typeof head === "object" ? { ...head, doubtDismissedAt: null } : head]]);
};

/** Until version 4 no finding of a pair could be ignored. Nothing changes, but the earlier program cannot read what may be written now. */
const withFindings: Migration = (records) => records;

export const CURRENT_SCHEMA: Schema = { version: SCHEMA_VERSION, migrations: new Map([[1, withJudgements], [2, withDoubt], [3, withFindings]]) };
