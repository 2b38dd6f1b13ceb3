/**
 * The one place where the page keeps documents. Everything that can go wrong with a browser's storage comes back from
 * here as a value, and everything that belongs together is written in one transaction or not at all.
 */
import { promisifyRequest, type UseStore } from "idb-keyval";

/** Why nothing was read or written. After a failed write everything stands as before. */
export type StorageFailure =
  /** The device or the browser's share of it is full. */
  | { readonly kind: "full" }
  /** The browser does not let the page store anything, or closed the store; `reason` is the browser's name for it. */
  | { readonly kind: "refused"; readonly reason: string };

export type Stored<T> = { readonly kind: "done"; readonly value: T } | StorageFailure;

export interface Reader {
  /** undefined when there is no such record. What comes back is not yet known to be anything: parse it. */
  get(key: string): Promise<unknown>;
  /** The keys that begin with the prefix, in order. */
  keys(prefix: string): Promise<readonly string[]>;
  /** The records whose keys begin with the prefix, in the order of their keys. */
  all(prefix: string): Promise<readonly unknown[]>;
}

export interface Writer extends Reader {
  put(key: string, record: unknown): void;
  delete(key: string): void;
  deleteAll(prefix: string): void;
}

/** The work of a transaction may await nothing but its reader or writer: it ends when it has nothing to do. */
export interface Database {
  /** Null when records are kept for good; else why they last only as long as the page. */
  readonly refusal: string | null;
  read<T>(work: (records: Reader) => Promise<T>): Promise<Stored<T>>;
  /** Resolves when all is on the disk. When the work throws, nothing is written. */
  write<T>(work: (records: Writer) => Promise<T>): Promise<Stored<T>>;
}

/** The database over any store of the shape that idb-keyval knows. */
export function databaseOver(useStore: UseStore): Database {
  return {
    refusal: null,
    read: (work) => settle(() => useStore("readonly", (store) => work(new StoreRecords(store)))),
    write: (work) => settle(() => useStore("readwrite", (store) => committed(store, work))),
  };
}

/** What goes wrong in a transaction comes out of all that still waits for it; what the transaction itself says of it is the reason. */
async function committed<T>(store: IDBObjectStore, work: (records: Writer) => Promise<T>): Promise<T> {
  const { transaction } = store;
  const [outcome, end] = await Promise.allSettled([abortingOnError(store, work), endOf(transaction)]);
  if (end.status === "rejected" && transaction.error !== null) throw transaction.error;
  if (outcome.status === "rejected") throw outcome.reason;
  if (end.status === "rejected") throw end.reason;
  return outcome.value;
}

/** Resolves when all is on the disk. Not at the first error of a request: the transaction has no reason of its own yet. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new DOMException("the transaction was aborted", "AbortError"));
  });
}

async function abortingOnError<T>(store: IDBObjectStore, work: (records: Writer) => Promise<T>): Promise<T> {
  try {
    const value = await work(new StoreRecords(store));
    // Else a page that is on its way out would be gone before the browser sees that nothing more is coming.
    store.transaction.commit();
    return value;
  } catch (error) {
    if (store.transaction.error === null) store.transaction.abort(); // else it has ended already
    throw error;
  }
}

class StoreRecords implements Writer {
  readonly #store: IDBObjectStore;

  constructor(store: IDBObjectStore) {
    this.#store = store;
  }

  get(key: string): Promise<unknown> {
    return promisifyRequest<unknown>(this.#store.get(key));
  }

  async keys(prefix: string): Promise<readonly string[]> {
    const keys = await promisifyRequest(this.#store.getAllKeys(under(prefix)));
    return keys.map(String);
  }

  all(prefix: string): Promise<readonly unknown[]> {
    return promisifyRequest<unknown[]>(this.#store.getAll(under(prefix)));
  }

  put(key: string, record: unknown): void {
    this.#store.put(record, key);
  }

  delete(key: string): void {
    this.#store.delete(key);
  }

  deleteAll(prefix: string): void {
    this.#store.delete(under(prefix));
  }
}

/** All keys that begin with the prefix: no key holds the highest code unit. */
function under(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`, false, true);
}

/** Runs the work; what the browser says against it becomes a value, every other error is a bug and goes on. */
async function settle<T>(work: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { kind: "done", value: await work() };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failure;
  }
}

/** Errors of the page's own making: what was written or asked for makes no sense to any store. */
const OUR_FAULT: ReadonlySet<string> = new Set(["DataError", "DataCloneError", "ConstraintError", "ReadOnlyError", "TransactionInactiveError"]);

/** Undefined when the error is no browser's refusal but a bug. */
export function failureOf(error: unknown): StorageFailure | undefined {
  if (!(error instanceof DOMException) || OUR_FAULT.has(error.name)) return undefined;
  return error.name === "QuotaExceededError" ? { kind: "full" } : { kind: "refused", reason: error.name };
}
