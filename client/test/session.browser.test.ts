/** One document in one tab: gestures, history, what it gives out. */
import { afterEach, describe, expect, it } from "vitest";
import { segmentId, segmentText, type Document } from "../alignment/document.ts";
import { closeTabs, correct, open, openTab, stored } from "./open-tab.ts";
import { contentOf, databaseWith, sampleDocument, until } from "./sample-document.ts";

afterEach(closeTabs);

const accepted = (document: Document) => document.pairs.flatMap((pair, index) => (pair.status === "accepted" ? [index] : []));

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
    const document: Document = { source: null, judgements: [], target: { ...text.target, paragraphs: [paragraph] }, pairs: [0, 1, 2].map((serial) => ({ ...sampleDocument(3).pairs[serial]!, source: [], target: [segmentId(0, serial)] })) };
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
    const [source, corrected, links, tsv, tmx] = (["source", "target", "links", "tsv", "tmx"] as const).map((what) => tab.session.exportFile(what));
    expect([source!.name, corrected!.name, links!.name, tsv!.name, tmx!.name]).toEqual(["nahr.txt", "river.txt", "The river.links.tsv", "The river.tsv", "The river.tmx"]);
    expect(new TextDecoder("utf-16le", { ignoreBOM: true }).decode(source!.bytes)).toBe("\ufeffفاض النهر عام 1900.\n\nفاض النهر عام 1901.\n");
    expect(new TextDecoder().decode(corrected!.bytes)).toBe("The river rose in 1900.\n\nThe Nile rose in 1901.\n");
    expect(new TextDecoder().decode(links!.bytes)).toBe("0\t0\t0.95\n1\t1\t0.95\n");
    const memory = new TextDecoder().decode(tmx!.bytes);
    expect(memory).toContain('creationtoolversion="9.8.7"');
    expect(memory).toContain('creationdate="19700101T000005Z"');
    expect(memory).toContain('<tuv xml:lang="en"><seg>The Nile rose in 1901.</seg></tuv>');
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

  it("notes that the person heard how little the texts correspond, and the other tab hears it too", async () => {
    const database = await databaseWith(sampleDocument(2));
    const tab = await openTab(database);
    const follower = await openTab(database);
    expect([open(tab).doubtDismissedAt, open(follower).doubtDismissedAt]).toEqual([null, null]);
    tab.session.dismissDoubt();
    expect(open(tab)).toMatchObject({ doubtDismissedAt: 5000, exportedAt: null });
    await until(() => open(follower).doubtDismissedAt === 5000);
    correct(tab, 0, "It rose.");
    await tab.session.close();
    expect(open(await openTab(database)).doubtDismissedAt).toBe(5000);
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
