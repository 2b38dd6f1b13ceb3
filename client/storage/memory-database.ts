/** Keeps records as long as the page is open: for browsers that refuse storage, so that one can at least work and export. */
import type { Database, Stored, Writer } from "./database.ts";

/** @param refusal why nothing lasts, as the browser names it */
export function memoryDatabase(refusal: string): Database {
  let records: ReadonlyMap<string, unknown> = new Map();
  let turn: Promise<unknown> = Promise.resolve();

  /** One transaction after the other, each on a copy that takes effect as a whole. */
  const transact = <T>(work: (records: Writer) => Promise<T>): Promise<Stored<T>> => {
    const run = async (): Promise<Stored<T>> => {
      const copy = new Map(records);
      const value = await work(writerOf(copy));
      records = copy;
      return { kind: "done", value };
    };
    const result = turn.then(run);
    turn = result.catch(() => undefined);
    return result;
  };
  return { refusal, read: transact, write: transact };
}

function writerOf(records: Map<string, unknown>): Writer {
  const keys = (prefix: string) => [...records.keys()].filter((key) => key.startsWith(prefix)).sort();
  return {
    get: (key) => Promise.resolve(structuredClone(records.get(key))),
    keys: (prefix) => Promise.resolve(keys(prefix)),
    all: (prefix) => Promise.resolve(keys(prefix).map((key) => structuredClone(records.get(key)))),
    put: (key, record) => void records.set(key, structuredClone(record)),
    delete: (key) => void records.delete(key),
    deleteAll: (prefix) => keys(prefix).forEach((key) => records.delete(key)),
  };
}
