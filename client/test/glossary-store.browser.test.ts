/** The shared glossary in a real IndexedDB: what a gesture does, and what is there after a reload. */
import { afterEach, describe, expect, it } from "vitest";
import { databaseOver } from "../storage/database.ts";
import { closeGlossaries, openGlossary } from "./glossary-tab.ts";
import { newStore, watched } from "./sample-document.ts";

afterEach(closeGlossaries);

const hama = { concept: { subjectField: "geography" }, terms: [{ language: "en", text: "Hama" }, { language: "ar", text: "حماة" }] };

describe("without a server", () => {
  it("shows what the glossary begins with, and an edit at once", async () => {
    const store = await openGlossary(databaseOver(newStore()));
    expect(store.state).toMatchObject({ kind: "open", link: { kind: "not-joined" }, membership: null, pending: [] });
    expect(await store.propose(hama)).toMatchObject({ kind: "saved" });
    const concept = [...store.state.glossary.concepts.values()].at(-1)!;
    expect(concept).toMatchObject({ subjectField: "geography" });
    expect(new Map(concept.terms.map(({ text, workflow }) => [text, workflow]))).toEqual(new Map([["Hama", "proposed"], ["حماة", "proposed"]]));
    expect(await store.edit(concept.entity, { subjectField: "history" })).toMatchObject({ kind: "saved" });
    expect(store.state.glossary.concepts.get(concept.id)).toMatchObject({ subjectField: "history" });
  });

  it("refuses at once what the rules refuse, and queues nothing", async () => {
    const store = await openGlossary(databaseOver(newStore()));
    const shown = (id: string) => [...store.state.entities.values()].find((each) => each.id === id)!;
    expect(await store.edit(shown("starter:sham"), { subjectField: "history" })).toMatchObject({ kind: "refused", fault: { code: "rejected", rejection: { code: "role" } } });
    expect(await store.propose({ ...hama, terms: [{ language: "en", text: "Hama حماة" }] })).toMatchObject({ kind: "refused", fault: { code: "mixed-scripts" }, index: 0 });
    expect(await store.propose({ ...hama, concept: { note: "n".repeat(5000) } })).toMatchObject({ kind: "refused", fault: { code: "too-long", field: "note" }, index: -1 });
    expect(await store.edit(shown("starter:sham"), { subjectField: "geography" })).toMatchObject({ kind: "refused", fault: { code: "unchanged" } });
    expect(store.state.pending).toEqual([]);
  });

  it("has a full outbox again after a reload, in its order", async () => {
    const database = databaseOver(newStore());
    const store = await openGlossary(database);
    for (let count = 0; count < 20; count += 1) expect(await store.propose(hama)).toMatchObject({ kind: "saved" });
    const { pending, entities } = store.state;
    closeGlossaries();
    const again = await openGlossary(database);
    expect(again.state.pending).toEqual(pending);
    expect(pending.map(({ mutation }) => mutation.mid)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(again.state.entities).toEqual(entities);
  });

  it("does not call an edit saved that the device has no space for, and loses nothing", async () => {
    const watch = watched(newStore());
    const store = await openGlossary(databaseOver(watch.useStore));
    await store.propose(hama);
    const before = store.state;
    watch.failure = new DOMException("full", "QuotaExceededError");
    expect(await store.propose(hama)).toEqual({ kind: "full" });
    expect(store.state).toMatchObject({ failure: { kind: "full" }, pending: before.pending });
    expect(store.state.entities).toEqual(before.entities);
    watch.failure = undefined;
    expect(await store.propose(hama)).toMatchObject({ kind: "saved" });
    expect(store.state.failure).toBeNull();
    expect(store.state.pending.map(({ mutation }) => mutation.mid)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
