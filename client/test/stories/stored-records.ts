/** The records that the page keeps in the browser, read and altered past the page: what is really there. */
import type { Page } from "@playwright/test";

interface Alteration {
  /** How the keys of the records end. */
  readonly ending: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** All records by their keys, each as one string, so that two readings can be compared. */
export function storedRecords(page: Page): Promise<Readonly<Record<string, string>>> {
  return walk(page, null);
}

/** The records of documents alone: without the form of a new document, and without where a reader is. */
export async function documentRecords(page: Page): Promise<Readonly<Record<string, string>>> {
  const all = Object.entries(await storedRecords(page));
  return Object.fromEntries(all.filter(([key]) => key.startsWith("doc/") && !key.endsWith("/place")));
}

/** Writes other fields into the records whose keys end so; the page knows nothing of it until it reads again. */
export async function alterRecords(page: Page, alteration: Alteration): Promise<void> {
  await walk(page, alteration);
}

function walk(page: Page, alteration: Alteration | null): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (alteration) => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "muqabala")) return {};
    const request = indexedDB.open("muqabala");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error("the database does not open"));
    });
    const transaction = database.transaction("records", alteration ? "readwrite" : "readonly");
    const found = new Map<string, string>();
    const cursor = transaction.objectStore("records").openCursor();
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (!at) return;
      const key = typeof at.key === "string" ? at.key : JSON.stringify(at.key);
      const value: unknown = at.value;
      found.set(key, value instanceof Uint8Array ? Array.from(value).join() : JSON.stringify(value));
      if (alteration && key.endsWith(alteration.ending) && typeof value === "object") at.update({ ...value, ...alteration.change });
      at.continue();
    };
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error("the records cannot be read"));
    });
    database.close();
    return Object.fromEntries(found);
  }, alteration);
}
