/** The library: what comes in, what is refused and why, and how documents go and come back. */
import { afterEach, describe, expect, it } from "vitest";
import { fileText } from "../alignment/document.ts";
import { databaseOver, type Database } from "../storage/database.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { loadDocument } from "../storage/load-document.ts";
import type { ImportRequest } from "../stores/check-import.ts";
import { LibraryStore, type LibraryEnvironment, type LibraryState } from "../stores/library-store.ts";
import type { SideInput } from "../stores/read-side.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { prepareDocument, prepareIn, type Prepare } from "../workers/prepare-document.ts";
import { prepareHere } from "./prepare-here.ts";
import { contentOf, newStore, until, watched } from "./sample-document.ts";

const DAY = 24 * 60 * 60 * 1000;
const bytes = (text: string) => new TextEncoder().encode(text);
const pasted = (text: string): SideInput => ({ kind: "pasted", text });
const file = (name: string, content: Uint8Array): SideInput => ({ kind: "file", name, bytes: content });

const ARABIC = "نهر النيل\n\nفاض النهر في الربيع. غرقت الحقول، وعاد الناس بعد شهر.\n\nهل هدأ الماء؟ نعم.\n";
const ENGLISH = "The River Nile\n\nThe river rose in spring. The fields were flooded, and people returned after a month.\n\nDid the water calm? Yes.\n";
const both: ImportRequest = { title: "", source: { input: pasted(ARABIC), lang: "ar" }, target: { input: pasted(ENGLISH), lang: "en" } };

let clock = 1_000_000_000_000;
let ids = 0;

function library(database: Database, over: Partial<LibraryEnvironment> = {}): LibraryStore {
  return new LibraryStore({ database: Promise.resolve(database), prepare: prepareHere, now: () => clock, newId: () => `d${(ids += 1)}`, storage: undefined, settings: undefined, ...over });
}

async function imported(store: LibraryStore, request: ImportRequest = both): Promise<string> {
  const outcome = await store.import(request);
  if (outcome.kind !== "imported") throw new Error(JSON.stringify(outcome));
  return outcome.id;
}

const titles = (store: LibraryStore) => store.state.documents.map(({ title }) => title);

afterEach(() => {
  clock = 1_000_000_000_000;
});

describe("an import", () => {
  it("becomes a document: cut, aligned, listed and stored", async () => {
    const database = databaseOver(newStore());
    const store = library(database, { prepare: prepareDocument });
    await store.load();
    expect(store.state).toEqual<LibraryState>({ status: "ready", documents: [], deleted: [], damaged: [], health: { kind: "best-effort" }, importing: null });
    const phases = new Set<string>();
    store.subscribe(() => phases.add(store.state.importing?.phase ?? "none"));
    const id = await imported(store);
    expect([...phases]).toEqual(["reading", "segmenting", "aligning", "saving", "none"]);
    expect(store.state.documents).toEqual([{ id, title: "The River Nile", createdAt: clock, changedAt: clock, exportedAt: null, deletedAt: null, sourceLang: "ar", targetLang: "en", pairs: 5, accepted: 0, doubtful: expect.any(Number) as number }]);
    const loaded = await loadDocument(database, id);
    if (loaded.kind !== "loaded") throw new Error(loaded.kind);
    expect(fileText(loaded.kept.document.source!)).toBe(ARABIC);
    expect(fileText(loaded.kept.document.target)).toBe(ENGLISH);
    expect(loaded.kept.document.pairs.map((pair) => [pair.source.length, pair.target.length])).toEqual([[1, 1], [1, 1], [1, 1], [1, 1], [1, 1]]);
  });

  it("of a translation alone has a pair a sentence and no source", async () => {
    const store = library(databaseOver(newStore()), { prepare: prepareDocument });
    await imported(store, { title: "Alone", source: null, target: both.target });
    expect(store.state.documents).toMatchObject([{ title: "Alone", sourceLang: null, pairs: 5, doubtful: 0 }]);
  });

  it.each<readonly [string, string, SideInput, string]>([
    ["the given title", "A title", file("nile.final.md", bytes(ENGLISH)), "A title"],
    ["the file's name", " ", file("nile.final.md", bytes(ENGLISH)), "nile.final"],
    ["the first heading", "", pasted(ENGLISH), "The River Nile"],
    ["the first words", "", pasted("In the spring of that year the river rose higher than anybody in the town could remember.\n"), "In the spring of that year the river rose higher than…"],
  ])("is called by %s", async (_, title, input, name) => {
    const store = library(databaseOver(newStore()));
    await imported(store, { title, source: null, target: { input, lang: "en" } });
    expect(titles(store)).toEqual([name]);
  });

  it("reads line ends, marks of direction and byte order marks as they are, and keeps them", async () => {
    const database = databaseOver(newStore());
    const content = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes("The \u200fNile\u200e rose.\r\n\r\nIt\u200b fell.\r\n")]);
    const id = await imported(library(database), { title: "", source: null, target: { input: file("a.txt", content), lang: "en" } });
    const loaded = await loadDocument(database, id);
    if (loaded.kind !== "loaded") throw new Error(loaded.kind);
    expect(loaded.kept.head.target).toMatchObject({ encoding: "utf-8", bom: true, format: "plain", name: "a.txt" });
    expect(fileText(loaded.kept.document.target)).toBe("The \u200fNile\u200e rose.\r\n\r\nIt\u200b fell.\r\n");
    expect((await contentOf(database)).get(`doc/${id}/bytes/target`)).toEqual(content);
  });
});

describe("bad input is refused with its reason, and the library stays as it was", () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
  const english = { input: pasted(ENGLISH), lang: "en" };
  const arabic = { input: pasted(ARABIC), lang: "ar" };

  it.each<readonly [string, Omit<ImportRequest, "title">, readonly object[]]>([
    ["an empty file", { source: { input: file("a.txt", new Uint8Array()), lang: "ar" }, target: english }, [{ side: "source", kind: "empty" }]],
    ["both sides empty", { source: { input: pasted(" \n"), lang: "ar" }, target: { input: pasted(""), lang: "en" } }, [{ side: "source", kind: "empty" }, { side: "target", kind: "empty" }]],
    ["a binary file", { source: null, target: { input: file("a.docx", zip), lang: "en" } }, [{ side: "target", kind: "binary", format: "zip", at: 0 }]],
    ["a file of 50 MB", { source: null, target: { input: file("a.txt", new Uint8Array(50_000_000)), lang: "en" } }, [{ side: "target", kind: "too-large", size: 50_000_000, limit: 20 * 1024 * 1024 }]],
    ["an encoding that is no Unicode", { source: arabic, target: { input: file("a.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20])), lang: "fr" } }, [{ side: "target", kind: "encoding", at: 3, looksLike: null }]],
    ["half a character in a file", { source: arabic, target: { input: file("a.txt", new Uint8Array([0xff, 0xfe, 0x41, 0, 0x00, 0xd8])), lang: "en" } }, [{ side: "target", kind: "lone-surrogate", at: 4 }]],
    ["half a character in a pasted text", { source: arabic, target: { input: pasted("The \ud83c river."), lang: "en" } }, [{ side: "target", kind: "lone-surrogate", at: 4 }]],
    ["the same text twice", { source: { ...english, lang: "ar" }, target: { ...english, input: pasted(`${ENGLISH}\n`) } }, [{ kind: "same-text" }]],
    ["the sides swapped", { source: { ...english, lang: "ar" }, target: { ...arabic, lang: "en-GB" } }, [{ kind: "swapped" }]],
  ])("%s", async (_, request, problems) => {
    const database = databaseOver(newStore());
    const store = library(database);
    await imported(store);
    const [before, listed] = [await contentOf(database), store.state.documents];
    expect(await store.import({ title: "", ...request })).toEqual({ kind: "refused", problems });
    expect(await contentOf(database)).toEqual(before);
    expect(store.state).toMatchObject({ documents: listed, importing: null });
  });

  it("languages that the person declares against the guess are believed when they are not crosswise", async () => {
    const store = library(databaseOver(newStore()));
    await imported(store, { title: "", source: { ...arabic, lang: "fa" }, target: english });
    expect(store.state.documents).toMatchObject([{ sourceLang: "fa" }]);
  });

  it("a text of signs only has no sentence when the cutter finds none", async () => {
    const nothing: Prepare = () => Promise.resolve({ kind: "prepared", document: { source: null, target: { lang: "en", paragraphs: [], after: "***" }, pairs: [], judgements: [] } });
    expect(await library(databaseOver(newStore()), { prepare: nothing }).import({ title: "", source: null, target: english })).toEqual({ kind: "refused", problems: [{ side: "target", kind: "no-sentence" }] });
  });

  it("a worker that breaks down", async () => {
    const broken: Prepare = (request, options) => prepareIn(() => new Worker(URL.createObjectURL(new Blob(["throw new Error('broken')"], { type: "text/javascript" })), { type: "module" }), request, options);
    expect(await library(databaseOver(newStore()), { prepare: broken }).import(both)).toMatchObject({ kind: "refused", problems: [{ kind: "failed", reason: expect.stringContaining("broken") as string }] });
  });
});

describe("an import that is interrupted leaves nothing", () => {
  const forever: Prepare = (_, { signal }) => new Promise((resolve) => signal.addEventListener("abort", () => resolve({ kind: "cancelled" })));

  it("when it is cancelled", async () => {
    const database = databaseOver(newStore());
    const store = library(database, { prepare: forever });
    await store.load();
    const outcome = store.import(both);
    expect(store.state.importing).toEqual({ phase: "reading", share: 0 });
    store.cancelImport();
    expect(await outcome).toEqual({ kind: "cancelled" });
    expect((await contentOf(database)).size).toBe(0);
    expect(store.state.importing).toBeNull();
  });

  it("when it is cancelled while it waits to be written", async () => {
    const database = databaseOver(newStore());
    const store = library(database, { prepare: prepareDocument });
    const stop = store.subscribe(() => {
      if (store.state.importing?.phase === "saving") store.cancelImport();
    });
    expect(await store.import(both)).toEqual({ kind: "cancelled" });
    stop();
    expect((await contentOf(database)).size).toBe(0);
    expect(store.state.documents).toEqual([]);
  });

  it("when the real worker is stopped in the middle", async () => {
    const stop = new AbortController();
    const long = { text: "The river rose. It fell.\n\n".repeat(20_000), lang: "en", format: "plain" as const };
    const outcome = await prepareDocument({ source: long, target: long }, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(await prepareDocument({ source: null, target: long }, { signal: stop.signal, onProgress: () => undefined })).toEqual({ kind: "cancelled" });
  });

  it("when another one begins", async () => {
    const database = databaseOver(newStore());
    let runs = 0;
    const store = library(database, { prepare: (request, options) => ((runs += 1) === 1 ? forever(request, options) : prepareDocument(request, options)) });
    const first = store.import({ ...both, title: "First" });
    const second = store.import({ ...both, title: "Second" });
    expect(await first).toEqual({ kind: "cancelled" });
    expect((await second).kind).toBe("imported");
    expect(titles(store)).toEqual(["Second"]);
    expect(store.state.importing).toBeNull();
  });

  it.each([
    ["full", new DOMException("full", "QuotaExceededError"), { kind: "full" }],
    ["refused", new DOMException("no", "UnknownError"), { kind: "best-effort" }],
  ] as const)("when the storage is %s", async (why, failure, health) => {
    const watch = watched(newStore());
    const database = databaseOver(watch.useStore);
    const store = library(database);
    await imported(store);
    const before = await contentOf(database);
    watch.failure = failure;
    expect(await store.import(both)).toEqual({ kind: "refused", problems: [{ kind: "storage", why }] });
    watch.failure = undefined;
    expect(await contentOf(database)).toEqual(before);
    expect(store.state).toMatchObject({ health, importing: null });
  });
});

describe("documents", () => {
  it("are renamed, and the one changed last comes first", async () => {
    const store = library(databaseOver(newStore()));
    const first = await imported(store, { ...both, title: "One" });
    clock += 1000;
    await imported(store, { ...both, title: "Two" });
    await store.rename(first, "Uno");
    expect(titles(store)).toEqual(["Two", "Uno"]);
    expect(await store.rename("nobody", "X")).toEqual({ kind: "done", value: false });
  });

  it("are deleted, brought back, and gone after 30 days", async () => {
    const database = databaseOver(newStore());
    const store = library(database);
    const id = await imported(store, { ...both, title: "One" });
    const kept = await imported(store, { ...both, title: "Two" });
    await store.remove(id);
    expect(titles(store)).toEqual(["Two"]);
    expect(store.state.deleted).toMatchObject([{ id, title: "One", deletedAt: clock }]);
    expect(await loadDocument(database, id)).toEqual({ kind: "missing" });
    await store.restore(id);
    expect(titles(store).sort()).toEqual(["One", "Two"]);
    await store.remove(id);
    clock += 30 * DAY - 1;
    await library(database).load();
    expect((await loadDocument(database, kept)).kind).toBe("loaded");
    await store.restore(id);
    expect((await loadDocument(database, id)).kind).toBe("loaded");
    await store.remove(id);
    clock += 30 * DAY;
    await store.load();
    expect(store.state.deleted).toEqual([]);
    expect(new Set([...(await contentOf(database)).keys()].map((key) => key.split("/")[1]))).toEqual(new Set([kept]));
  });

  it("all of them, their drafts and the settings are deleted for good; other keys of the address stay", async () => {
    const database = databaseOver(newStore());
    const kept = new Map([["other", "1"]]);
    const settings = new SettingsStore({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) }, ["en"]);
    settings.choose({ locale: "ar", theme: "dark", style: "ijmes" });
    const store = library(database, { settings });
    await imported(store);
    await store.remove(await imported(store));
    await store.saveDraft({ title: "T", source: { text: "a", lang: null }, target: null });
    expect(await store.deleteEverything()).toEqual({ kind: "done", value: undefined });
    expect((await contentOf(database)).size).toBe(0);
    expect([...kept.keys()]).toEqual(["other"]);
    expect(settings.state).toEqual({ locale: "en", theme: "system", style: null, underlineTerms: true });
    settings.choose({ locale: "ar" });
    expect(kept.get("muqabala-settings")).toBe('{"locale":"ar","theme":"system","style":null,"underlineTerms":true}'); // the dark of before does not come back
    expect(store.state).toMatchObject({ documents: [], deleted: [] });
  });

  it("whose first record cannot be read are counted, and not touched", async () => {
    const database = databaseOver(newStore());
    const store = library(database);
    const id = await imported(store, { ...both, title: "One" });
    const broken = await imported(store, { ...both, title: "Two" });
    await database.write((records) => {
      records.put(`doc/${broken}/head`, { title: 3 });
      return Promise.resolve();
    });
    const before = await contentOf(database);
    await store.load();
    expect(store.state.documents).toMatchObject([{ id }]);
    expect(store.state.damaged).toEqual([broken]);
    expect(await contentOf(database)).toEqual(before);
  });

  it("show in other tabs as they change", async () => {
    const database = databaseOver(newStore());
    const [here, there] = [library(database), library(database)];
    await there.load();
    const id = await imported(here, { ...both, title: "One" });
    await until(() => titles(there).join() === "One");
    await here.remove(id);
    await until(() => there.state.deleted.length === 1);
    await here.deleteEverything();
    await until(() => there.state.deleted.length === 0);
  });
});

describe("the storage", () => {
  it("is asked for permanence at the first import only", async () => {
    let asked = 0;
    const storage = { persist: () => Promise.resolve((asked += 1) > 0), persisted: () => Promise.resolve(asked > 0) };
    const store = library(databaseOver(newStore()), { storage });
    await store.load();
    expect(store.state.health).toEqual({ kind: "best-effort" });
    await imported(store);
    await until(() => store.state.health.kind === "persistent");
    await imported(store);
    expect(asked).toBe(1);
  });

  it("that is missing is said to be, and one can still work", async () => {
    const store = library(memoryDatabase("SecurityError"));
    await store.load();
    expect(store.state).toMatchObject({ status: "ready", health: { kind: "unavailable", reason: "SecurityError" } });
    await imported(store);
    expect(titles(store)).toEqual(["The River Nile"]);
  });
});

describe("the import form's draft", () => {
  it("survives a reload, and nonsense in its place is no draft", async () => {
    const database = databaseOver(newStore());
    const draft = { title: "T", source: { text: "نص", lang: "ar" }, target: { text: "text", lang: null } };
    await library(database).saveDraft(draft);
    expect(await library(database).loadDraft()).toEqual(draft);
    await library(database).saveDraft(null);
    expect(await library(database).loadDraft()).toBeNull();
    const full = library({ ...database, write: () => Promise.resolve({ kind: "full" }) });
    await full.saveDraft(draft);
    expect(full.state.health).toEqual({ kind: "full" });
    await database.write((records) => {
      records.put("import/draft", { title: 3 });
      return Promise.resolve();
    });
    expect(await library(database).loadDraft()).toBeNull();
  });
});

describe("a look into a text", () => {
  it.each<readonly [string, SideInput, object]>([
    ["pasted Arabic", pasted(ARABIC), { kind: "ok", lang: "ar", format: "plain", encoding: "utf-8", bom: false, characters: ARABIC.length }],
    ["a Markdown file", file("a.MD", bytes("# The river\n\nIt rose.")), { kind: "ok", lang: "en", format: "markdown" }],
    ["UTF-16", file("a.txt", new Uint8Array([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x00, 0xde])), { kind: "ok", text: "A😀", encoding: "utf-16le", bom: true, characters: 2 }],
    ["nothing", pasted("\n "), { kind: "unreadable", reason: "empty" }],
  ])("%s", (_, input, found) => expect(library(databaseOver(newStore())).inspect(input)).toMatchObject(found));
});
