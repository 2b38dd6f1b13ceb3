/** Documents in a real IndexedDB: what a save writes, who may write, and what happens when the browser will not. */
import fc from "fast-check";
import type { Judgement } from "../../glossary/names/name.ts";
import { describe, expect, it } from "vitest";
import { alignTexts, unpaired } from "../alignment/engine/align-texts.ts";
import { applyChanges, type Step } from "../alignment/change.ts";
import { segmentId, type Document } from "../alignment/document.ts";
import { isRefusal, type Refusal } from "../alignment/edits/edit.ts";
import { acceptAbove, mergePairs, setStatus, splitPair } from "../alignment/edits/edit-pairs.ts";
import { editSegments } from "../alignment/edits/edit-text.ts";
import { segment } from "../alignment/segmentation/segment.ts";
import { databaseOver, type Database } from "../storage/database.ts";
import { chunksOf, type KeptDocument } from "../storage/document-records.ts";
import { moved, NO_HISTORY, withStep } from "../storage/history.ts";
import { changeHead, deleteAllRecords } from "../storage/library-records.ts";
import { loadDocument, refreshDocument } from "../storage/load-document.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { openDatabase } from "../storage/open-database.ts";
import { claimDocument, createDocument, saveDocument } from "../storage/save-document.ts";
import { contentOf, databaseWith, newStore, sampleDocument, sampleFiles, watched } from "./sample-document.ts";

function done(step: Step | Refusal): Step {
  if (isRefusal(step)) throw new Error(step.why);
  return step;
}

async function loaded(database: Database): Promise<KeptDocument> {
  const outcome = await loadDocument(database, "d");
  if (outcome.kind !== "loaded") throw new Error(outcome.kind);
  return outcome.kept;
}

async function claimed(database: Database, tab = "one"): Promise<KeptDocument> {
  const outcome = await claimDocument(database, "d", tab, null);
  if (outcome.kind !== "claimed") throw new Error(outcome.kind);
  return outcome.kept;
}

/** Does a step on the document and saves it. */
async function saved(database: Database, kept: KeptDocument, edit: (document: Document) => Step | Refusal): Promise<KeptDocument> {
  const step = done(edit(kept.document));
  const outcome = await saveDocument(database, kept, applyChanges(kept.document, step.changes), withStep(kept.history ?? NO_HISTORY, step, 2000), 2000);
  if (outcome.kind !== "saved") throw new Error(outcome.kind);
  return outcome.kept;
}

/** Writes one record past everything that watches over it. */
async function put(database: Database, key: string, record: unknown): Promise<void> {
  await database.write((records) => {
    records.put(key, record);
    return Promise.resolve();
  });
}

const form = fc.constantFrom("Ibn Khaldun", "Ibn Khaldoun", "ash-Sham", "الشام");
const sourceWord = fc.option(fc.constantFrom("الشام", "ابن خلدون"));
const anchor = fc.option(fc.record({ before: fc.string(), after: fc.string(), nth: fc.nat() }));
const judgement: fc.Arbitrary<Judgement> = fc.oneof(
  fc.record({ kind: fc.constant("ignore" as const), form, source: sourceWord, at: anchor, reason: fc.string() }),
  fc.record({
    kind: fc.constant("ignore-finding" as const), finding: fc.constantFrom("number", "date", "missing-term", "deprecated-term", "untranslated", "omitted"),
    side: fc.constantFrom("source", "target"), text: fc.string(), at: anchor, reason: fc.string(),
  }),
  fc.record({ kind: fc.constantFrom("same" as const, "different" as const, "unsure" as const), forms: fc.tuple(form, form) }),
  fc.record({ kind: fc.constant("prefer" as const), form, source: sourceWord }),
);

/** Texts of any shape, cut and aligned as an import does it. */
const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    source: fc.option(fc.array(fc.constantFrom("فاض النهر.", "أين المدينة؟", "المحاور: متى؟", "\n\n", "\r\n", "- "), { minLength: 1, maxLength: 12 })),
    target: fc.array(fc.constantFrom("The river rose.", "Where? Here.", "Interviewer: When?", "🌍", "\n\n", "\r\n", "# "), { minLength: 1, maxLength: 12 }),
    judgements: fc.array(judgement, { maxLength: 4 }),
  })
  .map(({ source, target, judgements }) => {
    const texts = { source: source && segment(source.join(" "), { lang: "ar", format: "plain" }), target: segment(target.join(" "), { lang: "en", format: "markdown" }) };
    return { ...texts, pairs: texts.source ? alignTexts(texts.source, texts.target) : unpaired(texts.target), judgements };
  });

const preferred: Judgement = { kind: "prefer", form: "Ibn Khaldun", source: "ابن خلدون" };
const prefer = ({ judgements }: Document): Step => ({ kind: "prefer-form", pair: 0, changes: [{ kind: "judgements", at: judgements.length, removed: [], inserted: [preferred] }] });

const edited = (document: Document, pair: number) => editSegments(document, pair, [{ side: "target", segment: segmentId(pair, 0), text: "It was dry." }]);

describe("a document", () => {
  it("comes back as it was written, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const kept = await loaded(await databaseWith(document));
        expect(kept.document).toEqual(document);
        expect(kept.head.title).toBe("The river");
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the imported bytes beside it", async () => {
    const content = await contentOf(await databaseWith(sampleDocument(2)));
    expect(content.get("doc/d/bytes/source")).toEqual(sampleFiles.source.bytes);
    expect(content.get("doc/d/bytes/target")).toEqual(sampleFiles.target.bytes);
  });

  it("comes back with its history after steps, undo and redo", async () => {
    const database = await databaseWith(sampleDocument(5));
    let kept = await claimed(database);
    kept = await saved(database, kept, (d) => mergePairs(d, 1, "next"));
    kept = await saved(database, kept, (d) => setStatus(d, 0, "accepted"));
    const undone = await saveDocument(database, kept, kept.document, moved(kept.history!, -1), 3000);
    expect(undone.kind).toBe("saved");
    const again = await claimed(database, "two");
    expect(again.history?.steps.map((step) => [step.kind, step.at])).toEqual([["merge-pairs", 2000], ["accept", 2000]]);
    expect(again.history?.position).toBe(1);
    const next = await saved(database, again, (d) => setStatus(d, 2, "accepted"));
    expect(next.history?.steps.map((step) => step.pair)).toEqual([1, 2]);
    expect((await claimed(database, "three")).history).toEqual(next.history);
  });

  it("says in which record it is damaged", async () => {
    const database = await databaseWith(sampleDocument(130));
    await put(database, "doc/d/target/1", [{ kind: "paragraph", text: 7 }]);
    expect(await loadDocument(database, "d")).toMatchObject({ kind: "damaged", reason: expect.stringMatching(/^doc\/d\/target\/1: 0\./) as string });
    await put(database, "doc/d/target/1", undefined);
    expect(await loadDocument(database, "d")).toMatchObject({ kind: "damaged" });
  });

  it("whose pairs do not fit its texts is damaged", async () => {
    const database = await databaseWith(sampleDocument(3));
    await database.write(async (records) => {
      const pairs = (await records.get("doc/d/pairs/0")) as unknown[];
      records.put("doc/d/pairs/0", pairs.slice(1));
    });
    expect(await loadDocument(database, "d")).toMatchObject({ kind: "damaged" });
  });

  it("that is not there is missing", async () => {
    expect(await loadDocument(databaseOver(newStore()), "d")).toEqual({ kind: "missing" });
  });
});

describe("a save", () => {
  /** 640 pairs: ten blocks a side and ten chunks of pairs. */
  async function big() {
    const watch = watched(newStore());
    const database = await databaseWith(sampleDocument(640), watch.useStore);
    const kept = await claimed(database);
    watch.puts.length = 0;
    watch.deletes.length = 0;
    return { database, kept, watch };
  }

  it.each<readonly [string, (document: Document) => Step | Refusal, readonly string[]]>([
    ["an acceptance writes one chunk", (d) => setStatus(d, 300, "accepted"), ["doc/d/pairs/256"]],
    ["an edit writes one block", (d) => edited(d, 300), ["doc/d/target/4"]],
    ["a merge writes one chunk", (d) => mergePairs(d, 300, "next"), ["doc/d/pairs/256"]],
    ["a merge over a chunk's beginning joins it to the one before", (d) => mergePairs(d, 320, "previous"), ["doc/d/pairs/256"]],
    ["a judgement writes the judgements", prefer, ["doc/d/judgements"]],
    ["accepting all above writes the chunks above", (d) => acceptAbove(d, 130), ["doc/d/pairs/0", "doc/d/pairs/64", "doc/d/pairs/128"]],
  ])("of %s, the step and the head", async (_, edit, keys) => {
    const { database, kept, watch } = await big();
    const after = await saved(database, kept, edit);
    expect(watch.puts.toSorted()).toEqual([...keys, "doc/d/step/0", "doc/d/head"].sort());
    const again = await loaded(database);
    expect(again.document).toEqual(after.document);
    expect([...(await contentOf(database)).keys()].filter((key) => key.includes("/pairs/"))).toHaveLength(chunksOf(after.document.pairs).length);
  });

  it("of a split gives the second half no more than its own chunk", async () => {
    const { database, kept, watch } = await big();
    await saved(database, kept, (d) => splitPair(d, 300, { source: 1, target: 0 }));
    // The new pair is number 640, which begins a chunk.
    expect(watch.puts).toEqual(["doc/d/pairs/256", "doc/d/pairs/640", "doc/d/step/0", "doc/d/head"]);
    expect((await loaded(database)).document.pairs).toHaveLength(641);
  });

  it("lists how far the document has come", async () => {
    const { database, kept } = await big();
    const { head } = await saved(database, kept, (d) => setStatus(d, 5, "accepted"));
    expect(head.counts).toEqual({ pairs: 640, accepted: 1, doubtful: 63 });
    expect(head.changedAt).toBe(2000);
  });

  it("leaves a title that another tab gave meanwhile", async () => {
    const { database, kept } = await big();
    await changeHead(database, "d", { title: "The Nile", exportedAt: 5 });
    const { head } = await saved(database, kept, (d) => setStatus(d, 5, "accepted"));
    expect([head.title, head.exportedAt]).toEqual(["The Nile", 5]);
  });

  it("is read by a follower without reading what did not change", async () => {
    const { database, kept } = await big();
    const before = await loaded(database);
    await saved(database, kept, (d) => edited(d, 300));
    const after = await refreshDocument(database, "d", before);
    if (after.kind !== "loaded") throw new Error(after.kind);
    const { target } = after.kept.document;
    expect(target.paragraphs[300]?.text).toBe("It was dry.");
    const same = target.paragraphs.map((paragraph, index) => paragraph === before.document.target.paragraphs[index]);
    expect(same.filter(Boolean)).toHaveLength(640 - 64);
    expect(after.kept.document.pairs.every((pair, index) => pair === before.document.pairs[index])).toBe(true);
  });
});

describe("two writers", () => {
  it("the one that was overtaken writes nothing", async () => {
    const database = await databaseWith(sampleDocument(3));
    const first = await claimed(database, "one");
    const second = await claimed(database, "two");
    await saved(database, second, (d) => setStatus(d, 0, "accepted"));
    const before = await contentOf(database);
    const step = done(setStatus(first.document, 1, "accepted"));
    const outcome = await saveDocument(database, first, applyChanges(first.document, step.changes), withStep(NO_HISTORY, step, 1), 1);
    expect(outcome).toEqual({ kind: "taken-over" });
    expect(await contentOf(database)).toEqual(before);
  });

  it("the same tab cannot save on top of a state that it does not know", async () => {
    const database = await databaseWith(sampleDocument(3));
    const kept = await claimed(database, "one");
    await saved(database, kept, (d) => setStatus(d, 0, "accepted"));
    expect(await saveDocument(database, kept, kept.document, NO_HISTORY, 1)).toEqual({ kind: "taken-over" });
  });

  it("of saves at the same moment, one is written and the others are refused", async () => {
    const database = await databaseWith(sampleDocument(3));
    const tabs = ["one", "two", "three"];
    const kept = await Promise.all(tabs.map((tab) => claimed(database, tab)));
    const outcomes = await Promise.all(kept.map((each) => saveDocument(database, each, each.document, NO_HISTORY, 1)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["saved", "taken-over", "taken-over"]);
  });

  it("a document that was deleted for good does not come back", async () => {
    const database = await databaseWith(sampleDocument(3));
    const kept = await claimed(database, "one");
    await deleteAllRecords(database);
    expect(await saveDocument(database, kept, kept.document, NO_HISTORY, 1)).toEqual({ kind: "missing" });
    expect((await contentOf(database)).size).toBe(0);
  });
});

describe("a browser that will not", () => {
  const full = () => new DOMException("The quota has been exceeded.", "QuotaExceededError");

  it.each([
    ["is full", full(), { kind: "full" }],
    ["closed the store", new DOMException("gone", "InvalidStateError"), { kind: "refused", reason: "InvalidStateError" }],
  ])("%s: nothing of a save is written", async (_, failure, outcome) => {
    const watch = watched(newStore());
    const database = await databaseWith(sampleDocument(200), watch.useStore);
    const kept = await claimed(database);
    const before = await contentOf(database);
    watch.failure = failure;
    const step = done(acceptAbove(kept.document, 150));
    expect(await saveDocument(database, kept, applyChanges(kept.document, step.changes), withStep(NO_HISTORY, step, 1), 1)).toEqual(outcome);
    watch.failure = undefined;
    expect(await contentOf(database)).toEqual(before);
    expect((await saveDocument(database, kept, applyChanges(kept.document, step.changes), withStep(NO_HISTORY, step, 1), 1)).kind).toBe("saved");
  });

  it("fails in the middle of a transaction: what was put before is taken back", async () => {
    const database = databaseOver(newStore());
    const outcome = await database.write((records) => {
      records.put("a", 1);
      throw full();
    });
    expect(outcome).toEqual({ kind: "full" });
    expect((await contentOf(database)).size).toBe(0);
  });

  it("fails a request that was already made: the reason is the request's own, and all is taken back", async () => {
    const useStore = newStore();
    const database = databaseOver((mode, callback) => useStore(mode, (store) => callback(addingOnly(store))));
    await put(database, "a", 1);
    const twice = database.write(async (records) => {
      records.put("b", 1);
      records.put("a", 2);
      await records.get("a");
    });
    await expect(twice).rejects.toMatchObject({ name: "ConstraintError" });
    await expect(put(database, "a", 2)).rejects.toMatchObject({ name: "ConstraintError" });
    expect(await contentOf(database)).toEqual(new Map([["a", 1]]));
  });

  it("a mistake of our own is no refusal", async () => {
    const database = databaseOver(newStore());
    await expect(put(database, "a", () => 1)).rejects.toThrow(DOMException);
    await expect(database.write(() => Promise.reject(new RangeError("a bug")))).rejects.toThrow("a bug");
  });

  it("has no storage or forbids it: records last as long as the page, and it says so", async () => {
    const forbidden = await openDatabase(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const missing = await openDatabase(() => undefined);
    const broken = await openDatabase(() => ({ open: failedRequest }) as unknown as IDBFactory);
    expect([forbidden.refusal, missing.refusal, broken.refusal]).toEqual(["SecurityError", "missing", "InvalidStateError"]);
    const document = sampleDocument(70);
    await createDocument(forbidden, { id: "d", title: "T", document, files: sampleFiles, now: 1 });
    expect((await loaded(forbidden)).document).toEqual(document);
  });

  it("the page's own database opens and keeps", async () => {
    const name = `test-${crypto.randomUUID()}`;
    const database = await openDatabase(() => indexedDB, name);
    expect(database.refusal).toBeNull();
    await put(database, "a", { text: "مقابلة" });
    expect(await contentOf(await openDatabase(() => indexedDB, name))).toEqual(new Map([["a", { text: "مقابلة" }]]));
    indexedDB.deleteDatabase(name);
  });
});

describe("the database in memory", () => {
  it("does a transaction as a whole or not at all, one after the other", async () => {
    const database = memoryDatabase("missing");
    await put(database, "a/1", 1);
    await expect(database.write((records) => {
      records.put("a/2", 2);
      return Promise.reject(new RangeError("a bug"));
    })).rejects.toThrow("a bug");
    expect(await contentOf(database)).toEqual(new Map([["a/1", 1]]));
    const add = () => database.write(async (records) => records.put("a/1", ((await records.get("a/1")) as number) + 1));
    await Promise.all([add(), add(), add()]);
    expect((await contentOf(database)).get("a/1")).toBe(4);
  });
});

describe("other versions", () => {
  it("an older document is brought up to date after a copy is kept, and its writer stops", async () => {
    const database = await databaseWith(sampleDocument(3));
    const old = await claimed(database, "old program");
    await database.write(async (records) => {
      const head = (await records.get("doc/d/head")) as { schema: number };
      records.put("doc/d/head", { ...head, schema: 0, title: "old" });
    });
    const before = await contentOf(database);
    const schema = {
      version: 1,
      migrations: new Map([[0, (records: ReadonlyMap<string, unknown>) => new Map([...records].map(([key, record]) => [key, key === "head" ? { ...(record as object), title: "new" } : record]))]]),
    };
    const outcome = await loadDocument(database, "d", schema);
    expect(outcome).toMatchObject({ kind: "loaded", newer: false, kept: { head: { title: "new", schema: 1 } } });
    const after = await contentOf(database);
    for (const [key, record] of before) expect(after.get(key.replace("doc/d/", "copy/d/0/"))).toEqual(record);
    expect(await saveDocument(database, old, old.document, NO_HISTORY, 1)).toEqual({ kind: "taken-over" });
  });

  it("a document from before there were judgements opens with none, its copy beside it, and takes some", async () => {
    const database = await databaseWith(sampleDocument(3));
    await saved(database, await claimed(database), (d) => setStatus(d, 0, "accepted"));
    await database.write(async (records) => {
      const head = (await records.get("doc/d/head")) as object;
      records.put("doc/d/head", { ...head, schema: 1, judgements: undefined });
      records.delete("doc/d/judgements");
    });
    const before = await contentOf(database);
    const { document, head } = await loaded(database);
    expect([document.judgements, head.schema, document.pairs[0]!.status]).toEqual([[], 4, "accepted"]);
    for (const [key, record] of before) expect((await contentOf(database)).get(key.replace("doc/d/", "copy/d/1/"))).toEqual(record);
    const kept = await claimed(database);
    expect(kept.history?.steps).toHaveLength(1);
    await saved(database, kept, (d) => prefer(d));
    expect((await loaded(database)).document.judgements).toEqual([preferred]);
  });

  it("a document from before findings could be ignored opens as it was, its copy beside it", async () => {
    const database = await databaseWith(sampleDocument(3));
    await saved(database, await claimed(database), (d) => prefer(d));
    await database.write(async (records) => {
      records.put("doc/d/head", { ...((await records.get("doc/d/head")) as object), schema: 3 });
    });
    const before = await contentOf(database);
    const { document, head } = await loaded(database);
    expect([document.judgements, head.schema]).toEqual([[preferred], 4]);
    for (const [key, record] of before) expect((await contentOf(database)).get(key.replace("doc/d/", "copy/d/3/"))).toEqual(record);
  });

  it("a document from before there was a doubt to dismiss opens, its copy beside it, with none dismissed", async () => {
    const database = await databaseWith(sampleDocument(3));
    await database.write(async (records) => {
      const head = (await records.get("doc/d/head")) as object;
      records.put("doc/d/head", { ...head, schema: 2, doubtDismissedAt: undefined });
    });
    const before = await contentOf(database);
    expect((await loaded(database)).head).toMatchObject({ schema: 4, doubtDismissedAt: null });
    for (const [key, record] of before) expect((await contentOf(database)).get(key.replace("doc/d/", "copy/d/2/"))).toEqual(record);
  });

  it("a version without a way from it is left as it is", async () => {
    const database = await databaseWith(sampleDocument(3));
    await database.write(async (records) => records.put("doc/d/head", { ...((await records.get("doc/d/head")) as object), schema: 0 }));
    const before = await contentOf(database);
    expect(await loadDocument(database, "d")).toMatchObject({ kind: "damaged", reason: "doc/d/head: no way from version 0 to 1" });
    expect(await contentOf(database)).toEqual(before);
  });

  it("a newer document can be read if it is like ours, never written", async () => {
    const database = await databaseWith(sampleDocument(3));
    await database.write(async (records) => records.put("doc/d/head", { ...((await records.get("doc/d/head")) as object), schema: 5, later: "field" }));
    expect(await loadDocument(database, "d")).toMatchObject({ kind: "loaded", newer: true });
    const before = await contentOf(database);
    expect(await claimDocument(database, "d", "one", null)).toEqual({ kind: "newer" });
    expect(await contentOf(database)).toEqual(before);
    await put(database, "doc/d/pairs/0", { pairs: "elsewhere" });
    expect(await loadDocument(database, "d")).toEqual({ kind: "newer" });
  });

  it("a newer document keeps the fields that this version does not know", async () => {
    const database = await databaseWith(sampleDocument(3));
    await database.write(async (records) => records.put("doc/d/head", { ...((await records.get("doc/d/head")) as object), schema: 5, later: "field" }));
    await changeHead(database, "d", { title: "Renamed" });
    expect((await contentOf(database)).get("doc/d/head")).toMatchObject({ later: "field", title: "Renamed", schema: 5 });
  });
});

/** The store, which refuses to write over what is there: a request of it fails as one does that finds no space, after it was made. */
function addingOnly(store: IDBObjectStore): IDBObjectStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name === "put" ? "add" : name, target);
      return typeof member === "function" ? (...args: unknown[]): unknown => Reflect.apply(member, target, args) : member;
    },
  });
}

/** A request that the browser answers with an error, as some do in private windows. */
function failedRequest(): IDBOpenDBRequest {
  const request = { error: new DOMException("no", "InvalidStateError"), onerror: null as (() => void) | null };
  setTimeout(() => request.onerror?.());
  return request as unknown as IDBOpenDBRequest;
}
