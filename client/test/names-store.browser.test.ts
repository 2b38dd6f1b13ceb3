/** Names of a document that is open: when they are looked for, and what is decided about them over a reload. */
import { afterEach, describe, expect, it } from "vitest";
import type { Entity, EntityId } from "../../glossary/entity.ts";
import type { Judgement } from "../../glossary/names/name.ts";
import { segmentText } from "../alignment/document.ts";
import { NamesStore, type FoundInText, type NamesChange } from "../stores/names-store.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { Store } from "../stores/store.ts";
import { StyleStore } from "../stores/style-store.ts";
import { nameOf } from "./names-found.ts";
import { closeTabs, correct, open, openTab, stored } from "./open-tab.ts";
import { pairedDocument } from "./paired-document.ts";
import { databaseWith, until } from "./sample-document.ts";

afterEach(closeTabs);

class Glossary extends Store<{ readonly entities: ReadonlyMap<EntityId, Entity> }> {
  constructor() { super({ entities: new Map() }); }
  change(): void { this.set({ entities: new Map() }); }
}

const document = pairedDocument([
  { source: ["ابن خلدون."], target: ["Ibn Khaldun came."], accepted: true },
  { source: ["ابن خلدون."], target: ["Ibn Khaldoun went.", "He read Ibn Khaldoun."], accepted: true },
]);

const NOTHING: FoundInText = { names: [], findings: [], terms: [], proposals: new Map() };

async function begin(find: (change: NamesChange) => Promise<FoundInText> = () => Promise.resolve(NOTHING)) {
  const database = await databaseWith(document);
  const tab = await openTab(database);
  const glossary = new Glossary();
  const settings = new SettingsStore(undefined, ["en"]);
  const asked: NamesChange[] = [];
  let ended = 0;
  const finder = { find: (change: NamesChange) => { asked.push(change); return find(change); }, end: () => { ended += 1; } };
  const names = new NamesStore({ session: tab.session, glossary, style: new StyleStore(settings, Promise.resolve(database)), startFinder: () => finder });
  return { database, tab, glossary, settings, asked, names, ended: () => ended };
}

describe("names", () => {
  it("are looked for when a document is open, and again only where it or the glossary changed", async () => {
    const { tab, glossary, asked, names } = await begin((change) => Promise.resolve({ ...NOTHING, names: [nameOf(String(change.passages.inserted.length), [], [])] }));
    expect(names.state.kind).toBe("looking");
    await until(() => names.state.kind === "found");
    expect(asked).toMatchObject([{ passages: { at: 0, removed: 0, inserted: [{}, {}] }, languages: { source: "ar", target: "en" }, judgements: [], glossary: [] }]);
    tab.session.goTo(1);
    expect(correct(tab, 1, "Ibn Khaldun went.")).toBe(true);
    await until(() => asked.length === 2);
    expect(asked[1]).toMatchObject({ passages: { at: 1, removed: 1, inserted: [{ target: [{ text: "Ibn Khaldun went." }, {}] }] } });
    expect(asked[1]).not.toHaveProperty("glossary");
    expect(asked[1]).not.toHaveProperty("profile");
    glossary.change();
    await until(() => asked.length === 3);
    expect(asked[2]).toMatchObject({ passages: { removed: 0, inserted: [] }, glossary: [] });
    expect(names.state).toMatchObject({ kind: "found", document: open(tab).document });
  });

  it("are looked for again when another style is chosen, and told it then only", async () => {
    const { settings, asked, names } = await begin();
    await until(() => names.state.kind === "found");
    settings.choose({ theme: "dark" });
    settings.choose({ style: "ijmes" });
    await until(() => asked.length === 2);
    settings.choose({ style: null });
    await until(() => asked.length === 3);
    expect(asked.map(({ profile }) => profile?.id ?? null)).toEqual([null, "ijmes", null]);
    expect(asked.map((change) => "profile" in change)).toEqual([true, true, true]);
  });

  it("are looked for once more after changes that came while they were looked for", async () => {
    const waiting: (() => void)[] = [];
    const { tab, asked, names } = await begin(() => new Promise((resolve) => { waiting.push(() => { resolve(NOTHING); }); }));
    await until(() => waiting.length === 1);
    correct(tab, 0, "He came.");
    correct(tab, 0, "He came here.");
    expect(asked).toHaveLength(1);
    waiting[0]!();
    await until(() => waiting.length === 2);
    waiting[1]!();
    await until(() => names.state.kind === "found" && names.state.document === open(tab).document);
    expect(asked).toHaveLength(2);
  });

  it("that cannot be looked for say so, and are looked for again when that is asked", async () => {
    let broken = true;
    const { names, ended } = await begin(() => (broken ? Promise.reject(new Error("no worker")) : Promise.resolve(NOTHING)));
    await until(() => names.state.kind === "failed");
    broken = false;
    names.retry();
    await until(() => names.state.kind === "found");
    expect(ended()).toBe(1);
  });

  it("are let go with their document", async () => {
    const { tab, names, ended } = await begin();
    await until(() => names.state.kind === "found");
    await tab.session.close();
    expect([names.state.kind, ended()]).toEqual(["none", 1]);
  });
});

describe("what is decided about a name", () => {
  const ignore: Judgement = { kind: "ignore", form: "Ibn Khaldoun", source: null, at: null, reason: "title of a book" };

  it("replaces it in all sentences in one step that keeps every acceptance, over a reload, and back", async () => {
    const { tab, database } = await begin();
    const places = [{ paragraph: 1, start: 0, end: 12, text: "Ibn Khaldoun", insert: "Ibn Khaldun" }, { paragraph: 1, start: 27, end: 39, text: "Ibn Khaldoun", insert: "Ibn Khaldun" }];
    expect(tab.session.replaceNames(places, [{ kind: "prefer", form: "Ibn Khaldun", source: null }])).toBe(true);
    await tab.session.settled();
    const kept = await stored(database);
    expect(kept.target.paragraphs[1]!.text).toBe("Ibn Khaldun went. He read Ibn Khaldun.");
    expect([kept.pairs.map(({ status }) => status), kept.judgements]).toEqual([["accepted", "accepted"], [{ kind: "prefer", form: "Ibn Khaldun", source: null }]]);
    const again = await openTab(database);
    await again.session.takeOver();
    expect(open(again).undo).toBe("replace-name");
    again.session.undo();
    expect([open(again).document.target.paragraphs[1]!.text, open(again).document.judgements]).toEqual(["Ibn Khaldoun went. He read Ibn Khaldoun.", []]);
    again.session.redo();
    expect(open(again).document.judgements).toHaveLength(1);
  });

  it("is refused where other words stand by now", async () => {
    const { tab } = await begin();
    correct(tab, 1, "He went.");
    expect(tab.session.replaceNames([{ paragraph: 1, start: 0, end: 12, text: "Ibn Khaldoun", insert: "Ibn Khaldun" }])).toBe(false);
    expect(open(tab).notice).toMatchObject({ kind: "refused", why: "nothing-there" });
    expect(segmentText(open(tab).document.target, open(tab).document.pairs[1]!.target[0]!)).toBe("He went.");
  });

  it("is kept, said once, taken back and undone", async () => {
    const { tab, database } = await begin();
    expect(tab.session.judge("ignore-name", ignore)).toBe(true);
    expect(tab.session.judge("ignore-name", ignore)).toBe(false);
    await tab.session.settled();
    const [kept] = (await stored(database)).judgements;
    expect(kept).toEqual(ignore);
    expect(tab.session.withdraw(open(tab).document.judgements[0]!)).toBe(true);
    expect([open(tab).document.judgements, open(tab).undo]).toEqual([[], "withdraw-judgement"]);
    tab.session.undo();
    expect(open(tab).document.judgements).toEqual([ignore]);
  });
});
