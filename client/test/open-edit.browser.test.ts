/** The edit that is open: what becomes of the words that were typed, whatever is done meanwhile. */
import { afterEach, describe, expect, it } from "vitest";
import { segmentText } from "../alignment/document.ts";
import { closeTabs, correct, open, openTab, target, type, type Tab } from "./open-tab.ts";
import { pairedDocument } from "./paired-document.ts";
import { contentOf, databaseWith, sampleDocument } from "./sample-document.ts";

afterEach(closeTabs);

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
    type(second, 3, "The river roared.");
    expect(second.session.saveEdit()).toBe(true);
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

  it("in which nothing was typed goes along when its pair is merged into another", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(5)));
    tab.session.goTo(3);
    tab.session.startEdit();
    tab.session.merge("previous");
    expect(open(tab)).toMatchObject({ current: 2, editing: { pair: 2 } });
  });

  it("closes when nothing was changed, and stays open when the text cannot be taken", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(5)));
    expect(correct(tab, 0, "The river rose in 1900.")).toBe(true);
    expect(open(tab)).toMatchObject({ editing: null, undo: null });
    expect(correct(tab, 0, "half \ud83c")).toBe(false);
    expect(open(tab)).toMatchObject({ editing: { pair: 0 }, notice: { kind: "refused", why: "bad-text" } });
  });
});

describe("what was typed is saved, as a step of its own, before something is done that would leave it without its place", () => {
  const TWO = "It cost forty million dollars. It is long.";
  const bridge = pairedDocument([{ target: ["The bridge opened."] }, { target: ["It cost forty million dollars.", "It is long."] }, { target: ["The minister spoke."] }]);

  it.each<readonly [what: string, gesture: (tab: Tab) => void, after: readonly (readonly string[])[]]>([
    ["its sentences are joined", ({ session }) => session.joinSentences(), [["The bridge opened."], ["It cost fifty. It is long."], ["The minister spoke."]]],
    ["its pair is split", ({ session }) => session.splitPair({ source: 0, target: 1 }), [["The bridge opened."], ["It cost fifty."], ["It is long."], ["The minister spoke."]]],
    ["its pair is merged with the next", ({ session }) => session.merge("next"), [["The bridge opened."], ["It cost fifty.", "It is long.", "The minister spoke."]]],
    ["the sentence moves to the pair above", ({ session }) => session.move("up"), [["The bridge opened.", "It cost fifty."], ["It is long."], ["The minister spoke."]]],
  ])("%s", async (_, gesture, after) => {
    const tab = await openTab(await databaseWith(bridge));
    const pairs = () => open(tab).document.pairs.map((pair) => pair.target.map((id) => segmentText(open(tab).document.target, id)));
    type(tab, 1, "It cost fifty.");
    gesture(tab);
    expect(pairs()).toEqual(after);
    expect(open(tab).editing).toBeNull();
    tab.session.undo();
    expect(pairs()).toEqual([["The bridge opened."], ["It cost fifty.", "It is long."], ["The minister spoke."]]);
    tab.session.undo();
    expect(open(tab).document).toEqual(bridge);
  });

  it("a sentence of it is split at a place that is no longer the same: refused, and nothing is written twice", async () => {
    const tab = await openTab(await databaseWith(bridge));
    const [segment] = bridge.pairs[1]!.target;
    type(tab, 1, "It cost fifty.");
    tab.session.splitSentence("target", segment!, 8);
    expect(open(tab).document.target.paragraphs[1]?.text).toBe("It cost fifty. It is long.");
    expect(open(tab)).toMatchObject({ editing: null, undo: "edit-text", notice: { kind: "refused", why: "nothing-there" } });
  });

  it("an earlier step on its words is undone: the words come first, and can be done again", async () => {
    const tab = await openTab(await databaseWith(bridge));
    tab.session.goTo(1);
    tab.session.joinSentences();
    type(tab, 1, "It cost fifty million dollars.");
    tab.session.undo();
    expect(open(tab)).toMatchObject({ editing: null, undo: "merge-sentences", redo: "edit-text" });
    expect(open(tab).document.target.paragraphs[1]?.text).toBe(TWO);
    tab.session.redo();
    expect(target(tab, 1)).toBe("It cost fifty million dollars.");
  });

  it("what cannot be saved keeps its place, and the step is refused", async () => {
    const tab = await openTab(await databaseWith(bridge));
    type(tab, 1, "half \ud83c");
    tab.session.joinSentences();
    expect(open(tab)).toMatchObject({ document: bridge, editing: { pair: 1 }, notice: { kind: "refused", why: "bad-text" } });
  });

  it("another pair is accepted: the edit stays open", async () => {
    const tab = await openTab(await databaseWith(bridge));
    type(tab, 1, "It cost fifty.");
    tab.session.goTo(0);
    tab.session.accept();
    expect(open(tab)).toMatchObject({ editing: { pair: 1 }, undo: "accept" });
  });

  it("its own pair is accepted: one step, as saving and accepting is", async () => {
    const tab = await openTab(await databaseWith(bridge));
    type(tab, 1, "It cost fifty.");
    tab.session.accept();
    expect(target(tab, 1)).toBe("It cost fifty.");
    expect(open(tab)).toMatchObject({ current: 2, editing: null });
    expect(open(tab).document.pairs[1]?.status).toBe("accepted");
    tab.session.undo();
    expect(open(tab)).toMatchObject({ document: bridge, undo: null });
  });

  it("its pair is accepted with all above, or opened again", async () => {
    const tab = await openTab(await databaseWith(bridge));
    type(tab, 1, "It cost fifty.");
    tab.session.goTo(2);
    tab.session.acceptAbove();
    expect(open(tab)).toMatchObject({ current: 2, editing: null });
    expect(open(tab).document.pairs.map(({ status }) => status)).toEqual(["accepted", "accepted", "open"]);
    type(tab, 1, "It cost sixty.");
    tab.session.goTo(1);
    tab.session.reopen();
    expect(open(tab).editing).toBeNull();
    expect([target(tab, 1), open(tab).document.pairs[1]?.status]).toEqual(["It cost sixty.", "open"]);
  });

  it("an edit of another pair begins", async () => {
    const tab = await openTab(await databaseWith(bridge));
    type(tab, 1, "It cost fifty.");
    tab.session.goTo(2);
    tab.session.startEdit();
    expect(target(tab, 1)).toBe("It cost fifty.");
    expect(open(tab)).toMatchObject({ current: 2, editing: { pair: 2, draft: new Map() } });
    type(tab, 1, "half \ud83c");
    tab.session.goTo(0);
    tab.session.startEdit();
    expect(open(tab)).toMatchObject({ current: 1, editing: { pair: 1 }, notice: { kind: "refused", why: "bad-text" } });
  });
});

describe("saving and accepting at once", () => {
  it("is one step: undone, the words and the acceptance are as before", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(20)));
    type(tab, 3, "It rose.");
    tab.session.saveAndAccept();
    expect(target(tab, 3)).toBe("It rose.");
    expect(open(tab).document.pairs[3]?.status).toBe("accepted");
    expect(open(tab)).toMatchObject({ current: 5, editing: null }); // the next doubtful one
    tab.session.undo();
    expect(open(tab)).toMatchObject({ document: sampleDocument(20), current: 3, undo: null });
  });

  it("accepts a pair in which nothing was changed", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(20)));
    type(tab, 3, "The river rose in 1903.");
    tab.session.saveAndAccept();
    expect(open(tab)).toMatchObject({ undo: "accept", current: 5 });
    expect(open(tab).document.pairs[3]?.status).toBe("accepted");
  });

  it("accepts no other pair when all words of this one were taken out", async () => {
    const tab = await openTab(await databaseWith(pairedDocument([{ target: ["The bridge opened."] }, { target: ["It is long."] }])));
    type(tab, 0, "");
    tab.session.saveAndAccept();
    expect(open(tab).document.pairs).toMatchObject([{ id: 1, status: "open" }]);
    expect(open(tab).current).toBe(0);
  });
});
