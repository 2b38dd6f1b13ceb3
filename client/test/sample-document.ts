/** A document of any size, and a real database to keep it in, for the tests of stores and storage. */
import { createStore, type UseStore } from "idb-keyval";
import { segmentId, type Document, type Pair, type PairId, type Text } from "../alignment/document.ts";
import { databaseOver, type Database } from "../storage/database.ts";
import { createDocument, type ImportedFile } from "../storage/save-document.ts";

/** One sentence a paragraph, each pair 1:1; every tenth pair is doubtful. */
export function sampleDocument(sentences: number): Document {
  const text = (lang: string, words: (number: number) => string): Text => ({
    lang,
    after: "\n",
    paragraphs: Array.from({ length: sentences }, (_, index) => ({
      kind: "paragraph",
      before: index === 0 ? "" : "\n\n",
      text: words(index),
      segments: [{ id: segmentId(index, 0), start: 0, end: words(index).length }],
    })),
  });
  const pairs = Array.from({ length: sentences }, (_, index): Pair => ({
    id: index as PairId,
    source: [segmentId(index, 0)],
    target: [segmentId(index, 0)],
    status: "open",
    confidence: index % 10 === 5 ? 0.4 : 0.95,
    reasons: [{ kind: "length", ratio: 1.1 }, { kind: "numbers", matched: 1, of: 2 }, { kind: "question", agrees: true }],
  }));
  return { source: text("ar", (number) => `فاض النهر عام ${number + 1900}.`), target: text("en", (number) => `The river rose in ${number + 1900}.`), pairs, judgements: [] };
}

export const sampleFiles: { readonly source: ImportedFile; readonly target: ImportedFile } = {
  source: { name: "nahr.txt", format: "plain", encoding: "utf-16le", bom: true, bytes: new Uint8Array([1, 2, 3]) },
  target: { name: "river.txt", format: "plain", encoding: "utf-8", bom: false, bytes: new Uint8Array([4, 5]) },
};

let databases = 0;

/** A store that no other test has. */
export function newStore(): UseStore {
  databases += 1;
  return createStore(`test-${databases}-${crypto.randomUUID()}`, "records");
}

/** What was done to a store, and what it is to refuse. */
export interface Watched {
  readonly useStore: UseStore;
  /** Keys in the order in which they were written. */
  readonly puts: string[];
  readonly deletes: string[];
  /** What the next writes fail with, if anything. */
  failure: DOMException | undefined;
}

/** The store, with its writes listed; they fail as a browser's do when `failure` is set. */
export function watched(useStore: UseStore): Watched {
  const watch: Watched = {
    puts: [],
    deletes: [],
    failure: undefined,
    useStore: (mode, callback) =>
      useStore(mode, (store) =>
        callback(
          new Proxy(store, {
            get(target, name) {
              const member: unknown = Reflect.get(target, name, target);
              if (typeof member !== "function") return member;
              return (...args: unknown[]): unknown => {
                if (name === "put" && watch.failure) throw watch.failure;
                if (name === "put") watch.puts.push(String(args[1]));
                if (name === "delete") watch.deletes.push(String(args[0]));
                return Reflect.apply(member, target, args);
              };
            },
          }),
        ),
      ),
  };
  return watch;
}

/** A database that holds one document with the id `d`. */
export async function databaseWith(document: Document, useStore: UseStore = newStore()): Promise<Database> {
  const database = databaseOver(useStore);
  const files = document.source ? sampleFiles : { source: null, target: sampleFiles.target };
  await createDocument(database, { id: "d", title: "The river", document, files, now: 1000 });
  return database;
}

/** Everything that a database holds. */
export async function contentOf(database: Database): Promise<ReadonlyMap<string, unknown>> {
  const read = await database.read(async (records) => {
    const keys = await records.keys("");
    return new Map(await Promise.all(keys.map(async (key) => [key, await records.get(key)] as const)));
  });
  if (read.kind !== "done") throw new Error(read.kind);
  return read.value;
}

/** Waits until it is so. @throws Error after two seconds */
export async function until(isSo: () => boolean, what = String(isSo)): Promise<void> {
  for (let turn = 0; turn < 1_500; turn += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never: ${what}`);
}
