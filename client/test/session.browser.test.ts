/** One document in one tab and in two: gestures, history, drafts, and who may write. A tab is a store with its own token. */
import { afterEach, describe, expect, it } from "vitest";
import { segmentId, segmentText, type Document } from "../alignment/document.ts";
import { databaseOver, type Database } from "../storage/database.ts";
import { withStep } from "../storage/history.ts";
import { changeHead, deleteAllRecords } from "../storage/library-records.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { loadDocument } from "../storage/load-document.ts";
import { claimDocument, createDocument, saveDocument } from "../storage/save-document.ts";
import { openLibraryChannel } from "../stores/library-channel.ts";
import { SessionStore, type OpenSession } from "../stores/session-store.ts";
import { contentOf, databaseWith, newStore, sampleDocument, sampleFiles, until, watched } from "./sample-document.ts";

/** A tab: its store and the window that the store listens to. */
interface Tab {
  readonly session: SessionStore;
  readonly page: EventTarget;
}

const tabs: Tab[] = [];
afterEach(async () => {
  await Promise.all(tabs.splice(0).map(({ session }) => session.close()));
});

let names = 0;

async function openTab(database: Database, id = "d"): Promise<Tab> {
  names += 1;
  const page = new EventTarget();
  const session = new SessionStore({ database: Promise.resolve(database), tab: `tab-${names}`, now: () => 5000, page });
  const tab = { session, page };
  tabs.push(tab);
  await session.open(id);
  return tab;
}

function open({ session }: Tab): OpenSession {
  if (session.state.kind !== "open") throw new Error(session.state.kind);
  return session.state;
}

const target = (tab: Tab, pair: number) => segmentText(open(tab).document.target, open(tab).document.pairs[pair]!.target[0]!);
const stored = async (database: Database): Promise<Document> => {
  const loaded = await loadDocument(database, "d");
  if (loaded.kind !== "loaded") throw new Error(loaded.kind);
  return loaded.kept.document;
};
const accepted = (document: Document) => document.pairs.flatMap((pair, index) => (pair.status === "accepted" ? [index] : []));

function correct(tab: Tab, pair: number, text: string): boolean {
  tab.session.goTo(pair);
  tab.session.startEdit();
  return tab.session.saveEdit([{ side: "target", segment: open(tab).document.pairs[pair]!.target[0]!, text }]);
}

describe("one tab", () => {
  it("opens at the first pair, as the writer, with everything saved", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(20)));
    expect(open(tab)).toMatchObject({ title: "The river", current: 0, side: "target", role: "writer", saved: { kind: "saved" }, undo: null, redo: null, exportedAt: null, editing: null, notice: null });
  });

  it("accepts and goes from one doubtful pair to the next, around the end", async () => {
    const database = await databaseWith(sampleDocument(30)); // 5, 15 and 25 are doubtful
    const tab = await openTab(database);
    tab.session.goToDoubtful("next");
    expect(open(tab).current).toBe(5);
    tab.session.goToDoubtful("previous");
    expect(open(tab).current).toBe(25);
    const visited = [1, 2, 3].map(() => {
      tab.session.accept();
      return open(tab).current;
    });
    expect(visited).toEqual([5, 15, 16]);
    expect(tab.session.goToDoubtful("next")).toBe(false);
    expect(open(tab).notice).toEqual({ kind: "refused", why: "no-doubtful" });
    await tab.session.settled();
    expect(accepted(await stored(database))).toEqual([5, 15, 25]);
  });

  it("merges with M, and with M again joins the sentences", async () => {
    const text = { ...sampleDocument(2), source: null };
    const paragraph = { ...text.target.paragraphs[0]!, text: "One. Two. Three.", segments: [{ id: segmentId(0, 0), start: 0, end: 4 }, { id: segmentId(0, 1), start: 5, end: 9 }, { id: segmentId(0, 2), start: 10, end: 16 }] };
    const document: Document = { source: null, target: { ...text.target, paragraphs: [paragraph] }, pairs: [0, 1, 2].map((serial) => ({ ...sampleDocument(3).pairs[serial]!, source: [], target: [segmentId(0, serial)] })) };
    const tab = await openTab(await databaseWith(document));
    const pairs = () => open(tab).document.pairs.map((pair) => pair.target.map((id) => segmentText(open(tab).document.target, id)));
    tab.session.merge("next");
    expect(pairs()).toEqual([["One.", "Two."], ["Three."]]);
    tab.session.merge("next");
    expect(pairs()).toEqual([["One. Two."], ["Three."]]);
    tab.session.merge("next");
    expect(pairs()).toEqual([["One. Two.", "Three."]]);
    tab.session.undo();
    tab.session.goTo(1);
    tab.session.merge("previous");
    tab.session.goTo(0); // something else between: the next M is a first one
    tab.session.merge("previous");
    expect(open(tab).notice).toEqual({ kind: "refused", why: "first" });
  });

  it("tells what was done, undone and refused", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(3)));
    tab.session.undo();
    expect(open(tab).notice).toEqual({ kind: "refused", why: "nothing-to-undo" });
    tab.session.goTo(1);
    tab.session.merge("next");
    expect(open(tab)).toMatchObject({ notice: { kind: "done", step: "merge-pairs", pair: 1 }, undo: "merge-pairs", redo: null });
    tab.session.goTo(0);
    tab.session.undo();
    expect(open(tab)).toMatchObject({ notice: { kind: "undone", step: "merge-pairs", pair: 1 }, current: 1, undo: null, redo: "merge-pairs" });
    tab.session.redo();
    expect(open(tab)).toMatchObject({ notice: { kind: "redone", step: "merge-pairs", pair: 1 }, undo: "merge-pairs", redo: null });
    expect(open(tab).document.pairs).toHaveLength(2);
  });

  it("undoes and redoes after a reload, and forgets what was undone when something new is done", async () => {
    const database = await databaseWith(sampleDocument(4));
    const first = await openTab(database);
    correct(first, 0, "It rose.");
    first.session.merge("next");
    first.session.undo();
    await first.session.close();
    const second = await openTab(database);
    expect(open(second)).toMatchObject({ undo: "edit-text", redo: "merge-pairs" });
    second.session.redo();
    expect(open(second).document.pairs).toHaveLength(3);
    second.session.undo();
    second.session.undo();
    expect(open(second).document).toEqual(sampleDocument(4));
    second.session.goTo(3);
    second.session.move("up");
    await second.session.close();
    const third = await openTab(database);
    expect(open(third)).toMatchObject({ undo: "move-sentence", redo: null });
    third.session.undo();
    expect(open(third).document).toEqual(sampleDocument(4));
    await third.session.settled();
    expect([...(await contentOf(database)).keys()].filter((key) => key.includes("/step/"))).toEqual(["doc/d/step/0"]);
  });

  it("opens again where the reader was", async () => {
    const database = await databaseWith(sampleDocument(20));
    const first = await openTab(database);
    first.session.goTo(12);
    first.session.setSide("source");
    await first.session.close();
    const second = await openTab(database);
    expect([open(second).current, open(second).side]).toEqual([12, "source"]);
  });

  it("saves many gestures in a row, one state after the other", async () => {
    const database = await databaseWith(sampleDocument(100));
    const tab = await openTab(database);
    for (let pair = 0; pair < 50; pair += 1) {
      tab.session.goTo(pair);
      tab.session.merge("next");
    }
    expect(open(tab).saved.kind).toBe("saving");
    await tab.session.settled();
    expect(open(tab).saved.kind).toBe("saved");
    expect(await stored(database)).toEqual(open(tab).document);
  });

  it("gives the texts out in the form that they came in, and the links", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(2)));
    correct(tab, 1, "The Nile rose in 1901.");
    const [source, corrected, links, tsv] = (["source", "target", "links", "tsv"] as const).map((what) => tab.session.exportFile(what));
    expect([source!.name, corrected!.name, links!.name, tsv!.name]).toEqual(["nahr.txt", "river.txt", "The river.links.tsv", "The river.tsv"]);
    expect(new TextDecoder("utf-16le", { ignoreBOM: true }).decode(source!.bytes)).toBe("\ufeffفاض النهر عام 1900.\n\nفاض النهر عام 1901.\n");
    expect(new TextDecoder().decode(corrected!.bytes)).toBe("The river rose in 1900.\n\nThe Nile rose in 1901.\n");
    expect(new TextDecoder().decode(links!.bytes)).toBe("0\t0\t0.95\n1\t1\t0.95\n");
    expect(new TextDecoder().decode(tsv!.bytes)).toBe("فاض النهر عام 1900.\tThe river rose in 1900.\nفاض النهر عام 1901.\tThe Nile rose in 1901.\n");
  });

  it("notes that it was exported", async () => {
    const database = await databaseWith(sampleDocument(2));
    const tab = await openTab(database);
    tab.session.markExported();
    expect(open(tab).exportedAt).toBe(5000);
    correct(tab, 0, "It rose.");
    await tab.session.close();
    expect(open(await openTab(database)).exportedAt).toBe(5000);
  });

  it("finds nothing where nothing is, and says why it cannot read", async () => {
    const database = await databaseWith(sampleDocument(2));
    expect((await openTab(database, "other")).session.state).toEqual({ kind: "missing" });
    await database.write((records) => {
      records.put("doc/d/pairs/0", "nonsense");
      return Promise.resolve();
    });
    expect((await openTab(database)).session.state).toMatchObject({ kind: "failed" });
  });
});

describe("an edit that is open", () => {
  it("is there again after a reload, word for word, and goes when it is saved", async () => {
    const database = await databaseWith(sampleDocument(5));
    const first = await openTab(database);
    first.session.goTo(3);
    first.session.startEdit();
    first.session.saveDraft(new Map([["target/1", "The river ro"]]));
    first.page.dispatchEvent(new Event("pagehide"));
    await first.session.close();
    const second = await openTab(database);
    const { editing } = open(second);
    expect(editing).toEqual({ pair: 3, draft: new Map([["target/1", "The river ro"]]) });
    expect(second.session.saveEdit([{ side: "target", segment: segmentId(3, 0), text: "The river roared." }])).toBe(true);
    expect(target(second, 3)).toBe("The river roared.");
    expect(open(second).editing).toBeNull();
    await second.session.close();
    expect(open(await openTab(database)).editing).toBeNull();
  });

  it("is stored when the typing rests", async () => {
    const database = await databaseWith(sampleDocument(5));
    const tab = await openTab(database);
    tab.session.startEdit();
    tab.session.saveDraft(new Map([["target/1", "T"]]));
    tab.session.saveDraft(new Map([["target/1", "The"]]));
    await new Promise((resolve) => setTimeout(resolve, 350));
    const drafts = [...(await contentOf(database))].filter(([key]) => key.includes("/draft/"));
    expect(drafts.map(([, record]) => record)).toEqual([{ pair: 0, fields: [["target/1", "The"]], at: 5000 }]);
  });

  it("is given up without a trace", async () => {
    const database = await databaseWith(sampleDocument(5));
    const tab = await openTab(database);
    tab.session.startEdit();
    tab.session.saveDraft(new Map([["target/1", "The"]]));
    tab.session.cancelEdit();
    await tab.session.close();
    expect([...(await contentOf(database)).keys()].filter((key) => key.includes("/draft/"))).toEqual([]);
  });

  it("goes along when its pair is merged into another", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(5)));
    tab.session.goTo(3);
    tab.session.startEdit();
    tab.session.saveDraft(new Map([["target/1", "It fell."]]));
    tab.session.merge("previous");
    expect(open(tab)).toMatchObject({ current: 2, editing: { pair: 2, draft: new Map([["target/1", "It fell."]]) } });
    expect(tab.session.saveEdit([{ side: "target", segment: segmentId(3, 0), text: "It fell." }])).toBe(true);
    expect(segmentText(open(tab).document.target, segmentId(3, 0))).toBe("It fell.");
  });

  it("closes when nothing was changed, and stays open when the text cannot be taken", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(5)));
    expect(correct(tab, 0, "The river rose in 1900.")).toBe(true);
    expect(open(tab)).toMatchObject({ editing: null, undo: null });
    expect(correct(tab, 0, "half \ud83c")).toBe(false);
    expect(open(tab)).toMatchObject({ editing: { pair: 0 }, notice: { kind: "refused", why: "bad-text" } });
  });
});

describe("a device that is full or refuses", () => {
  it.each([
    ["full", new DOMException("full", "QuotaExceededError")],
    ["refused", new DOMException("gone", "InvalidStateError")],
  ])("%s: the change stays in view, the page warns, and the next change saves both", async (why, failure) => {
    const watch = watched(newStore());
    const database = await databaseWith(sampleDocument(5), watch.useStore);
    const tab = await openTab(database);
    watch.failure = failure;
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    expect(open(tab).saved).toEqual({ kind: "unsaved", why });
    expect(target(tab, 0)).toBe("It rose.");
    expect(tab.page.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
    expect(await stored(database)).toEqual(sampleDocument(5));
    watch.failure = undefined;
    correct(tab, 1, "It fell.");
    await tab.session.settled();
    expect(open(tab).saved.kind).toBe("saved");
    expect(tab.page.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
    expect(await stored(database)).toEqual(open(tab).document);
    await tab.session.close();
    const again = await openTab(database);
    again.session.undo();
    again.session.undo();
    expect(open(again).document).toEqual(sampleDocument(5));
  });

  it("too full to become the writer: the document can be read and given out", async () => {
    const watch = watched(newStore());
    const database = await databaseWith(sampleDocument(5), watch.useStore);
    watch.failure = new DOMException("full", "QuotaExceededError");
    const tab = await openTab(database);
    expect(open(tab)).toMatchObject({ role: "read-only", saved: { kind: "unsaved", why: "full" } });
    tab.session.accept();
    expect(open(tab).notice).toEqual({ kind: "refused", why: "not-writer" });
    expect(tab.session.exportFile("target").bytes.length).toBeGreaterThan(0);
    watch.failure = undefined;
    await tab.session.takeOver();
    expect(open(tab)).toMatchObject({ role: "writer", saved: { kind: "saved" } });
  });

  it("without storage one can work as long as the page is open, and the page warns", async () => {
    const database = memoryDatabase("SecurityError");
    await createDocument(database, { id: "d", title: "T", document: sampleDocument(3), files: sampleFiles, now: 1 });
    const tab = await openTab(database);
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    expect(open(tab).saved.kind).toBe("saved");
    expect(tab.page.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  });
});

describe("two tabs", () => {
  it("the second follows live and cannot write", async () => {
    const database = await databaseWith(sampleDocument(200));
    const one = await openTab(database);
    const two = await openTab(database);
    expect([open(one).role, open(two).role]).toEqual(["writer", "follower"]);
    two.session.goTo(100);
    correct(one, 5, "It rose.");
    one.session.goTo(8);
    one.session.merge("next");
    await until(() => open(two).document.pairs.length === 199);
    expect(open(two).document).toEqual(open(one).document);
    expect(open(two).current).toBe(99); // the same pair as before
    two.session.accept();
    two.session.undo();
    expect(open(two)).toMatchObject({ notice: { kind: "refused", why: "not-writer" }, undo: null });
    expect(open(two).document).toEqual(open(one).document);
  });

  it("the second takes over: the first follows, keeps its open edit, and can take it back", async () => {
    const database = await databaseWith(sampleDocument(10));
    const one = await openTab(database);
    const two = await openTab(database);
    correct(one, 1, "It rose.");
    one.session.goTo(4);
    one.session.startEdit();
    one.session.saveDraft(new Map([["target/1", "half a sent"]]));
    await two.session.takeOver();
    await until(() => open(one).role === "follower");
    expect(open(two)).toMatchObject({ role: "writer", undo: "edit-text", editing: null, notice: { kind: "now-writer" } });
    expect(target(two, 1)).toBe("It rose.");
    expect(open(one)).toMatchObject({ role: "follower", undo: null, notice: { kind: "now-follower" }, saved: { kind: "saved" }, editing: { draft: new Map([["target/1", "half a sent"]]) } });
    two.session.goTo(9);
    two.session.merge("previous");
    await until(() => open(one).document.pairs.length === 9);
    expect(one.session.saveEdit([{ side: "target", segment: segmentId(4, 0), text: "half a sentence" }])).toBe(false);
    await one.session.takeOver();
    expect(open(one).role).toBe("writer");
    expect(one.session.saveEdit([{ side: "target", segment: segmentId(4, 0), text: "A whole sentence." }])).toBe(true);
    await until(() => open(two).role === "follower" && target(two, 4) === "A whole sentence.");
    expect(open(two).document).toEqual(open(one).document);
  });

  it("what the first did a moment before is not lost", async () => {
    const database = await databaseWith(sampleDocument(300));
    const one = await openTab(database);
    const two = await openTab(database);
    const taking = two.session.takeOver();
    for (let pair = 0; pair < 20; pair += 1) correct(one, pair, `It rose ${pair} times.`);
    await taking;
    expect(open(two).role).toBe("writer");
    expect(open(two).document.target).toEqual(open(one).document.target);
    expect(target(two, 19)).toBe("It rose 19 times.");
  });

  it("when the writer closes, the follower writes", async () => {
    const database = await databaseWith(sampleDocument(10));
    const one = await openTab(database);
    const two = await openTab(database);
    correct(one, 0, "It rose.");
    await one.session.close();
    await until(() => open(two).role === "writer");
    expect(open(two)).toMatchObject({ undo: "edit-text" });
    two.session.undo();
    await two.session.settled();
    expect(await stored(database)).toEqual(sampleDocument(10));
  });

  it("when the writer's page is left without closing, the follower writes", async () => {
    const database = await databaseWith(sampleDocument(10));
    const one = await openTab(database);
    const two = await openTab(database);
    one.session.startEdit();
    one.session.saveDraft(new Map([["target/1", "half"]]));
    one.page.dispatchEvent(new Event("pagehide"));
    await until(() => open(two).role === "writer");
  });

  it("what was typed in a tab that is gone is open in the next one that writes", async () => {
    const database = await databaseWith(sampleDocument(10));
    const one = await openTab(database);
    one.session.startEdit();
    one.session.saveDraft(new Map([["target/1", "half"]]));
    one.page.dispatchEvent(new Event("pagehide"));
    const two = await openTab(database);
    expect(open(two)).toMatchObject({ role: "writer", editing: { pair: 0, draft: new Map([["target/1", "half"]]) } });
  });

  it("a page that the browser wakes again opens its document anew", async () => {
    const database = await databaseWith(sampleDocument(10));
    const one = await openTab(database);
    one.page.dispatchEvent(new Event("pagehide"));
    const two = await openTab(database);
    correct(two, 0, "It rose.");
    await two.session.settled();
    one.page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await until(() => one.session.state.kind === "open" && open(one).role === "follower" && target(one, 0) === "It rose.");
  });

  it("of two that open at once, one writes and the other follows", async () => {
    const database = await databaseWith(sampleDocument(10));
    const [one, two] = await Promise.all([openTab(database), openTab(database)]);
    await until(() => [open(one).role, open(two).role].sort().join() === "follower,writer");
    const [writer, follower] = open(one).role === "writer" ? [one, two] : [two, one];
    correct(writer, 0, "It rose.");
    await until(() => target(follower, 0) === "It rose.");
  });

  it("a writer that slept and was taken for dead saves nothing when it wakes", async () => {
    const database = await databaseWith(sampleDocument(10));
    const one = await openTab(database, "d");
    // The other tab claims without a word, as one does whose question a sleeping tab never heard.
    const claim = await claimDocument(database, "d", "silent", null);
    if (claim.kind !== "claimed") throw new Error(claim.kind);
    expect((await saveDocument(database, claim.kept, claim.kept.document, withStep(claim.kept.history!, { kind: "accept", pair: 0, changes: [] }, 1), 1)).kind).toBe("saved");
    const before = await contentOf(database);
    correct(one, 0, "It rose.");
    await one.session.settled();
    expect(open(one)).toMatchObject({ role: "follower", saved: { kind: "unsaved", why: "taken-over" } });
    expect(target(one, 0)).toBe("It rose."); // still in view, and can be given out
    expect(await contentOf(database)).toEqual(before);
    await one.session.takeOver();
    expect(open(one)).toMatchObject({ role: "writer", saved: { kind: "saved" } });
    expect(target(one, 0)).toBe("The river rose in 1900.");
  });

  it("a newer version's document is read-only", async () => {
    const database = await databaseWith(sampleDocument(3));
    await database.write(async (records) => {
      const head = await records.get("doc/d/head");
      records.put("doc/d/head", Object.assign({}, head, { schema: 99 }));
    });
    const before = await contentOf(database);
    const tab = await openTab(database);
    expect(open(tab).role).toBe("read-only");
    tab.session.accept();
    await tab.session.takeOver();
    expect(open(tab).role).toBe("read-only");
    expect(await contentOf(database)).toEqual(before);
  });
});

describe("what the library does meanwhile", () => {
  const library = openLibraryChannel(() => undefined);

  it("a new title shows", async () => {
    const database = await databaseWith(sampleDocument(3));
    const tab = await openTab(database);
    await changeHead(database, "d", { title: "The Nile" });
    library.post({ kind: "changed", id: "d" });
    await until(() => open(tab).title === "The Nile");
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    expect((await contentOf(database)).get("doc/d/head")).toMatchObject({ title: "The Nile" });
  });

  it("a deleted document leaves the view, and comes back when it is brought back", async () => {
    const database = await databaseWith(sampleDocument(3));
    const tab = await openTab(database);
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    await changeHead(database, "d", { deletedAt: 7 });
    library.post({ kind: "changed", id: "d" });
    await until(() => tab.session.state.kind === "missing");
    await changeHead(database, "d", { deletedAt: null });
    library.post({ kind: "changed", id: "d" });
    await until(() => tab.session.state.kind === "open");
    expect(target(tab, 0)).toBe("It rose.");
  });

  it("after everything was deleted nothing is written any more", async () => {
    const database = databaseOver(newStore());
    await createDocument(database, { id: "d", title: "T", document: sampleDocument(3), files: sampleFiles, now: 1 });
    const tab = await openTab(database);
    tab.session.goTo(2);
    tab.session.startEdit();
    tab.session.saveDraft(new Map([["target/1", "half"]]));
    await deleteAllRecords(database);
    library.post({ kind: "wiped" });
    await until(() => tab.session.state.kind === "missing");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await contentOf(database)).size).toBe(0);
  });
});
