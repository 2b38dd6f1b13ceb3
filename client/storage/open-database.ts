/** Opens the browser's store; where the browser refuses it, one that lasts as long as the page. */
import { promisifyRequest, type UseStore } from "idb-keyval";
import { databaseOver, failureOf, type Database } from "./database.ts";
import { memoryDatabase } from "./memory-database.ts";

export const DATABASE_NAME = "muqabala";
const STORE_NAME = "records";

/** @param factory gives `indexedDB`; asking for it throws where the browser forbids storage, and it may be missing. */
export async function openDatabase(factory: () => IDBFactory | undefined, name = DATABASE_NAME): Promise<Database> {
  try {
    const found = factory();
    if (!found) return memoryDatabase("missing");
    const useStore = storeOf(found, name);
    await useStore("readonly", (store) => promisifyRequest(store.count()));
    return databaseOver(useStore);
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return memoryDatabase(failure.kind === "full" ? "QuotaExceededError" : failure.reason);
  }
}

/** Like idb-keyval's own, but a write counts as done only when it is on the disk, and a lost connection is opened again. */
function storeOf(factory: IDBFactory, name: string): UseStore {
  let connection: Promise<IDBDatabase> | undefined;
  const connect = async (): Promise<IDBDatabase> => {
    const request = factory.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE_NAME);
    const database = await promisifyRequest(request);
    const forget = () => (connection = undefined);
    database.onclose = forget;
    database.onversionchange = () => {
      database.close();
      forget();
    };
    return database;
  };
  return async (mode, callback) => {
    connection ??= connect().catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    const database = await connection;
    return callback(database.transaction(STORE_NAME, mode, { durability: "strict" }).objectStore(STORE_NAME));
  };
}
