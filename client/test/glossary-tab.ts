/** A tab with the shared glossary on it, over a server that a test plays. */
import * as v from "valibot";
import type { Entity } from "../../glossary/entity.ts";
import { mainGlossary } from "../../glossary/protocol.ts";
import type { Database } from "../storage/database.ts";
import { GlossaryStore } from "../stores/glossary-store.ts";
import type { GlossaryEnvironment } from "../stores/held-glossary.ts";
import { glossaryApi, type Fetch } from "../sync/api.ts";
import { browserSurroundings } from "../sync/browser-surroundings.ts";
import { entitySchema } from "../../glossary/entity.ts";
import { until } from "./sample-document.ts";

export const seedEntities: readonly Entity[] = v.parse(v.array(entitySchema), [
  { id: "starter:sham", kind: "concept", parent: null, fields: { subjectField: ["geography", "starter-1"] }, by: null, at: "2024-01-01T00:00:00Z" },
  { id: "starter:sham:en", kind: "term", parent: "starter:sham", fields: { language: ["en", "starter-1"], text: ["al-Sham", "starter-1"], usage: ["preferred", "starter-1"], workflow: ["approved", "starter-1"] }, by: null, at: "2024-01-01T00:00:00Z" },
]);

const open: GlossaryStore[] = [];

export function closeGlossaries(): void {
  for (const store of open.splice(0)) store.close();
}

/** @param fetch the server; without one there is no network */
export async function openGlossary(database: Database, fetch: Fetch = () => Promise.reject(new TypeError("Failed to fetch")), part: Partial<GlossaryEnvironment> = {}): Promise<GlossaryStore> {
  const store = new GlossaryStore(
    {
      ...browserSurroundings,
      connect: () => ({ addEventListener: () => undefined, close: () => undefined }),
      database: Promise.resolve(database),
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      storage: undefined,
      seed: () => seedEntities,
      api: (id) => glossaryApi(id, fetch, 300),
      ...part,
    },
    mainGlossary,
  );
  open.push(store);
  await store.open(mainGlossary);
  await until(() => store.state.kind !== "loading");
  return store;
}
