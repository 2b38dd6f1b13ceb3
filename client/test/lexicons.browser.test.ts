/** Dictionaries, memories and learnt words: brought in by a worker, kept in a real IndexedDB, given to the aligner, gone when they shall go. */
import { afterEach, describe, expect, it } from "vitest";
import { emptyGlossary } from "../../glossary/glossary.ts";
import { readFile } from "../files/read-file.ts";
import { databaseOver, type Database } from "../storage/database.ts";
import { deleteAllRecords } from "../storage/library-records.ts";
import { collectEvidence } from "../stores/collect-evidence.ts";
import { Learning } from "../stores/learning.ts";
import type { LexiconPair } from "../stores/lexicon-pairs.ts";
import { LexiconStore, type LexiconsEnvironment } from "../stores/lexicon-store.ts";
import { startWordLearner, type WordLearner } from "../workers/learn-words.ts";
import { startWordFinder } from "../workers/look-up.ts";
import { unpackEvidence } from "../workers/packed-evidence.ts";
import { prepareDocument } from "../workers/prepare-document.ts";
import { readLexicon } from "../workers/read-lexicon.ts";
import { closeTabs, correct, openTab, type Tab } from "./open-tab.ts";
import { pairedDocument } from "./paired-document.ts";
import { contentOf, databaseWith, newStore, until, watched } from "./sample-document.ts";

const languages = { source: "ar", target: "en" };
let ids = 0;

function lexicons(database: Database, over: Partial<LexiconsEnvironment> = {}): LexiconStore {
  return new LexiconStore({ database: Promise.resolve(database), readLexicon, readFile, startWordFinder, now: () => 7000, newId: () => `x${(ids += 1)}`, ...over });
}

const tsv = (name: string, lines: readonly string[]): File => new File([lines.join("\n")], name);
const words = tsv("words.tsv", ["ar\ten", "زقلوم\tblimp", "شنبوط\tquorf, quorfs"]);

async function added(store: LexiconStore, ...files: readonly File[]): Promise<void> {
  await store.add(files);
  expect(await store.keep()).toBe(true);
}

const pairOf = (store: LexiconStore, source = "ar", target = "en"): LexiconPair | undefined => store.state.pairs.find((pair) => pair.source === source && pair.target === target);
const evidence = async (database: Database, of = languages) => unpackEvidence(await collectEvidence(database, emptyGlossary, of), of);

describe("a dictionary", () => {
  it("is shown before it is kept, and then there for the aligner and after a reload", async () => {
    const database = databaseOver(newStore());
    const store = lexicons(database);
    await store.add([words]);
    expect(store.state.adding).toMatchObject({ files: ["words.tsv"], progress: null, problem: null, found: { format: "tsv", languages, entries: 2, sentences: 0, first: [{ forms: ["زقلوم"], renderings: ["blimp"] }, {}] } });
    expect([...(await contentOf(database)).keys()]).toEqual([]);
    expect(await store.keep()).toBe(true);
    expect(store.state.adding).toBeNull();
    const again = lexicons(database);
    await again.load();
    expect(pairOf(again)?.lexicons).toMatchObject([{ head: { name: "words.tsv", format: "tsv", entries: 2, addedAt: 7000, source: "ar", target: "en" } }]);
    expect((await evidence(database)).dictionaries.at(-1)).toEqual({ ...languages, entries: [{ forms: ["زقلوم"], renderings: ["blimp"] }, { forms: ["شنبوط"], renderings: ["quorf", "quorfs"] }] });
    expect((await evidence(database, { source: "en", target: "ar" })).dictionaries.at(-1)).toMatchObject({ source: "ar", target: "en" });
    expect((await evidence(database, { source: "fa", target: "en" })).dictionaries.at(-1)).not.toMatchObject({ source: "ar" });
  });

  it("decides an alignment that nothing else tells", async () => {
    const database = databaseOver(newStore());
    await added(lexicons(database), words);
    const request = {
      source: { text: "زقلوم.\n\nشنبوط.\n\nزقلوم.\n\nشنبوط زقلوم.\n", lang: "ar", format: "plain" as const },
      target: { text: "Blimp.\n\nQuorf.\n\nBlimp.\n\nQuorf blimp.\n", lang: "en", format: "plain" as const },
    };
    const reasons = async (known: boolean) => {
      const packed = known ? { evidence: await collectEvidence(database, emptyGlossary, languages) } : {};
      const prepared = await prepareDocument({ ...request, ...packed }, { signal: new AbortController().signal, onProgress: () => undefined });
      if (prepared.kind !== "prepared") throw new Error(prepared.kind);
      return prepared.document.pairs.flatMap((pair) => pair.reasons.filter(({ kind }) => kind === "words"));
    };
    const matched = (found: Awaited<ReturnType<typeof reasons>>): number => found.reduce((sum, reason) => sum + (reason.kind === "words" ? reason.matched : 0), 0);
    expect(matched(await reasons(true))).toBeGreaterThan(matched(await reasons(false)));
  });

  it("of dictd may come in two gestures, the index after the dictionary, which is gzip", async () => {
    const store = lexicons(databaseOver(newStore()));
    const packed = await new Response(new Blob(["بيت /bajt/\nhouse, home\n"]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
    await store.add([new File([packed], "fd-ara-eng.dict.dz")]);
    expect(store.state.adding?.problem).toEqual({ kind: "refused", file: "fd-ara-eng.dict.dz", fault: { kind: "missing-part", part: "index", wanted: "fd-ara-eng.index" } });
    await store.add([new File(["بيت\tA\ta\n"], "fd-ara-eng.index")]);
    expect(store.state.adding).toMatchObject({ files: ["fd-ara-eng.dict.dz", "fd-ara-eng.index"], found: { format: "dictd", languages, entries: 1 } });
  });

  it("of broken gzip is refused", async () => {
    const store = lexicons(databaseOver(newStore()));
    await store.add([new File([new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])], "a.dict.dz"), new File(["بيت\tA\ta\n"], "a.index")]);
    expect(store.state.adding?.problem).toEqual({ kind: "refused", file: "a.dict.dz", fault: { kind: "gzip", why: "broken" } });
  });

  it("may be given other languages than were guessed", async () => {
    const store = lexicons(databaseOver(newStore()));
    await store.add([tsv("w.tsv", ["کتاب\tbook", "خانه\thouse"])]);
    await store.chooseLanguages({ source: "ur", target: "en" });
    expect(await store.keep()).toBe(true);
    expect(pairOf(store, "ur")).toMatchObject({ core: false, lexicons: [{ head: { source: "ur" } }] });
  });

  it("can be looked into", async () => {
    const store = lexicons(databaseOver(newStore()));
    await added(store, words);
    const end = new AbortController();
    const look = store.look({ kind: "lexicon", id: pairOf(store)!.lexicons[0]!.id }, languages, end.signal);
    expect(await look("")).toMatchObject({ all: 2, found: 2 });
    expect(await look("QUOR")).toEqual({ all: 2, found: 1, first: [{ forms: ["شنبوط"], renderings: ["quorf", "quorfs"] }] });
    expect((await store.look({ kind: "core" }, languages, end.signal)(""))!.all).toBeGreaterThan(4000);
    end.abort();
  });

  it("goes, and comes back", async () => {
    const database = databaseOver(newStore());
    const store = lexicons(database);
    await added(store, words);
    const before = await contentOf(database);
    const removed = await store.remove(pairOf(store)!.lexicons[0]!.id);
    expect(pairOf(store)?.lexicons).toEqual([]);
    expect([...(await contentOf(database)).keys()]).toEqual([]);
    if (removed.kind !== "done" || !removed.value) throw new Error("nothing was removed");
    await store.restore(removed.value);
    expect(await contentOf(database)).toEqual(before);
  });

  it("is not kept on a full device, which is said, and is still there to be kept", async () => {
    const watch = watched(newStore());
    const store = lexicons(databaseOver(watch.useStore));
    await store.add([words]);
    watch.failure = new DOMException("full", "QuotaExceededError");
    expect(await store.keep()).toBe(false);
    expect(store.state.adding).toMatchObject({ found: { entries: 2 }, problem: { kind: "storage", why: "full" } });
    watch.failure = undefined;
    expect(await store.keep()).toBe(true);
  });

  it("of a newer version is left alone and counted", async () => {
    const database = databaseOver(newStore());
    await database.write((records) => {
      records.put("lexicon/n/head", { schema: 99, of: "tomorrow" });
      return Promise.resolve(undefined);
    });
    const store = lexicons(database);
    await store.load();
    expect(store.state).toMatchObject({ status: "ready", damaged: 1 });
    expect((await contentOf(database)).get("lexicon/n/head")).toEqual({ schema: 99, of: "tomorrow" });
  });
});

it("a memory gives its short units as entries and words learnt from its sentences", async () => {
  const unit = (source: string, target: string): string => `<tu><tuv xml:lang="ar"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;
  const sentences = ["فاض", "جف", "هدأ", "عاد"].map((verb, n) => unit(`${verb} الشنبوط مرة أخرى.`, `The quorf ${["rose", "dried", "calmed", "returned"][n] ?? ""} once more.`));
  const database = databaseOver(newStore());
  const store = lexicons(database);
  await added(store, new File([`<tmx><header srclang="ar"/><body>${sentences.join("")}${unit("عقد", "contract")}</body></tmx>`], "old.tmx"));
  expect(pairOf(store)?.lexicons).toMatchObject([{ head: { format: "tmx", entries: 1, sentences: 4 } }]);
  const { dictionaries, learnt } = await evidence(database);
  expect(dictionaries.at(-1)?.entries).toEqual([{ forms: ["عقد"], renderings: ["contract"] }]);
  expect(learnt[0]?.words.find(([source]) => source.includes("شنبوط"))?.[1]).toBe("quorf");
});

describe("accepted pairs", () => {
  const learnings: Learning[] = [];
  afterEach(async () => {
    await closeTabs();
    await Promise.all(learnings.splice(0).map((learning) => learning.settled()));
  });

  const verbs = [["فاض", "rose"], ["جف", "dried"], ["هدأ", "calmed"], ["عاد", "returned"], ["غاب", "vanished"]] as const;
  const document = pairedDocument(verbs.map(([arabic, english]) => ({ source: [`${arabic} الشنبوط مرة أخرى.`], target: [`The quorf ${english} once more.`] })));

  async function begin(database?: Database, startLearner: () => WordLearner = startWordLearner) {
    const kept = database ?? (await databaseWith(document));
    const tab = await openTab(kept);
    let learnt = 0;
    const learning = new Learning({ session: tab.session, glossary: { state: { glossary: emptyGlossary } }, database: Promise.resolve(kept), startLearner, onLearnt: () => { learnt += 1; } });
    learnings.push(learning);
    return { database: kept, tab, learning, lessons: () => learnt };
  }

  const head = async (database: Database): Promise<unknown> => (await contentOf(database)).get("learnt/d/head");
  const knows = async (database: Database, source: string, target: string): Promise<number> =>
    (await evidence(database)).learnt[0]?.words.find(([from, to]) => from.includes(source) && to === target)?.[2] ?? 0;
  const accept = ({ session }: Tab, pair: number): void => {
    session.goTo(pair);
    session.accept();
  };

  it("teach words at once, and nothing counts twice", async () => {
    const { database, tab, lessons } = await begin();
    for (const pair of [0, 1, 2]) accept(tab, pair);
    await until(() => lessons() === 1);
    expect(await head(database)).toMatchObject({ schema: 1, source: "ar", target: "en", pairs: 3, accepted: 3 });
    const three = await knows(database, "شنبوط", "quorf");
    expect(three).toBeGreaterThan(1);
    expect(three).toBeLessThanOrEqual(3);
    accept(tab, 3);
    await until(() => lessons() === 2);
    expect(await knows(database, "شنبوط", "quorf")).toBeLessThanOrEqual(4);
  });

  it("teach no longer what is taken back, undone or edited away", async () => {
    const { database, tab, lessons } = await begin();
    accept(tab, 0);
    accept(tab, 1);
    await until(() => lessons() === 1);
    tab.session.undo();
    await until(() => lessons() === 2);
    expect(await head(database)).toMatchObject({ pairs: 1 });
    tab.session.goTo(0);
    tab.session.reopen();
    await until(() => lessons() === 3);
    expect(await head(database)).toMatchObject({ pairs: 0, words: 0 });
    expect((await evidence(database)).learnt).toEqual([]);
    accept(tab, 0);
    expect(correct(tab, 0, "The zorp rose once more.")).toBe(true);
    accept(tab, 0);
    await until(() => lessons() >= 4);
    await until(() => tab.session.state.kind === "open");
    expect(await knows(database, "شنبوط", "quorf")).toBe(0);
  });

  it("are learnt from although the document is left at once", async () => {
    const { database, tab, learning } = await begin();
    accept(tab, 0);
    await tab.session.close();
    await learning.settled();
    expect(await head(database)).toMatchObject({ pairs: 1 });
  });

  it("of an earlier visit are learnt from when they never were, and only once", async () => {
    const accepted = pairedDocument(verbs.map(([arabic, english]) => ({ source: [`${arabic} الشنبوط.`], target: [`The quorf ${english}.`], accepted: true as const })));
    const { database, tab, learning, lessons } = await begin(await databaseWith(accepted));
    await until(() => lessons() === 1);
    await tab.session.close();
    await learning.settled();
    let started = 0;
    const again = await begin(database, () => {
      started += 1;
      return startWordLearner();
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([started, again.lessons()]).toEqual([0, 0]);
  });

  it("are forgotten when that is asked for, until more is accepted", async () => {
    const { database, tab, lessons } = await begin();
    accept(tab, 0);
    await until(() => lessons() === 1);
    const store = lexicons(database);
    await store.load();
    expect(pairOf(store)?.learnt).toEqual({ documents: 1, pairs: 1 });
    await store.forget({ source: "en", target: "ar" });
    expect(pairOf(store)?.learnt).toBeNull();
    expect((await evidence(database)).learnt).toEqual([]);
    accept(tab, 1);
    await until(() => lessons() === 2);
    expect(await head(database)).toMatchObject({ pairs: 2 });
  });

  it("leave nothing behind when everything is deleted", async () => {
    const { database, tab, learning } = await begin();
    accept(tab, 0);
    await tab.session.settled();
    await deleteAllRecords(database);
    await tab.session.close();
    await learning.settled();
    expect([...(await contentOf(database)).keys()].filter((key) => key.startsWith("learnt/"))).toEqual([]);
  });

  it("are said not to be stored on a full device", async () => {
    const watch = watched(newStore());
    const { tab, learning } = await begin(await databaseWith(document, watch.useStore));
    accept(tab, 0);
    await tab.session.settled();
    watch.failure = new DOMException("full", "QuotaExceededError");
    await until(() => learning.state.kind === "not-stored");
    expect(learning.state).toEqual({ kind: "not-stored", why: "full" });
    watch.failure = undefined;
  });

  it("are learnt from again after the worker broke down", async () => {
    let broken = true;
    const { tab, learning, lessons } = await begin(undefined, () => {
      const learner = startWordLearner();
      return { end: () => { learner.end(); }, ask: (lesson) => (broken ? Promise.reject(new Error("no")) : learner.ask(lesson)) };
    });
    accept(tab, 0);
    await until(() => learning.state.kind === "failed");
    broken = false;
    accept(tab, 1);
    await until(() => lessons() === 1);
    expect(learning.state).toEqual({ kind: "idle" });
  });
});
