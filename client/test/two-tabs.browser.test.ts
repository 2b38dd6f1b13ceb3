/** One document in two tabs: who may write, and what the other one sees. */
import { afterEach, describe, expect, it } from "vitest";
import { withStep } from "../storage/history.ts";
import { claimDocument, saveDocument } from "../storage/save-document.ts";
import { closeTabs, correct, open, openTab, stored, target, type } from "./open-tab.ts";
import { contentOf, databaseWith, sampleDocument, until } from "./sample-document.ts";

afterEach(closeTabs);

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
    expect(one.session.saveEdit()).toBe(false);
    await one.session.takeOver();
    expect(open(one).role).toBe("writer");
    type(one, 4, "A whole sentence.");
    expect(one.session.saveEdit()).toBe(true);
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
