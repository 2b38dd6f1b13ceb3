/** The shared glossary where server, network or device fail: what the person is told, and that nothing is lost. */
import { afterEach, describe, expect, it } from "vitest";
import { mainGlossary } from "../../glossary/protocol.ts";
import { databaseOver, type Database } from "../storage/database.ts";
import { glossaryHeadKey } from "../storage/glossary-keys.ts";
import { deleteAllRecords } from "../storage/library-records.ts";
import type { GlossaryStore } from "../stores/glossary-store.ts";
import type { SocketLike } from "../sync/socket.ts";
import { PlayedServer, type Trouble } from "./glossary-server.ts";
import { closeGlossaries, openGlossary, seedEntities } from "./glossary-tab.ts";
import { contentOf, newStore, until, watched } from "./sample-document.ts";

afterEach(closeGlossaries);

const hama = { concept: { subjectField: "geography" }, terms: [{ language: "en", text: "Hama" }] };

async function joined(server: PlayedServer, database: Database = databaseOver(newStore())): Promise<GlossaryStore> {
  const store = await openGlossary(database, server.fetch);
  await store.join({ token: "t", name: "Rana" });
  await until(() => store.state.link.kind === "in-sync");
  return store;
}

function server(): PlayedServer {
  const played = new PlayedServer(seedEntities);
  played.admit("user-rana", "editor");
  return played;
}

const namesAt = ({ room }: PlayedServer): readonly unknown[] => room.entities.filter(({ kind }) => kind === "term").map(({ fields }) => fields["text"]?.[0]);

describe("an edit waits and says why", () => {
  it.each<[string, Trouble, object]>([
    ["the server is down", { kind: "down" }, { kind: "offline" }],
    ["the server does not answer", { kind: "slow" }, { kind: "slow" }],
    ["the server has a fault", { kind: "answers", status: 500, type: "application/json", body: '{"error":{"code":"internal","message":"A fault."}}' }, { kind: "broken", status: 500 }],
    ["a proxy answers with a page", { kind: "answers", status: 200, type: "text/html", body: "<!doctype html><title>Sign in to the hotel</title>" }, { kind: "broken", status: 200 }],
    ["a proxy has no server", { kind: "answers", status: 502, type: "text/html", body: "<h1>Bad Gateway</h1>" }, { kind: "broken", status: 502 }],
    ["JSON is of another shape", { kind: "answers", status: 200, type: "application/json", body: '{"epoch":7}' }, { kind: "broken", status: 200 }],
    ["the answer is half", { kind: "answers", status: 200, type: "application/json", body: '{"outcomes":[' }, { kind: "broken", status: 200 }],
    ["there is no such glossary", { kind: "answers", status: 404, type: "application/json", body: '{"error":{"code":"not-found","message":"There is no glossary with this id."}}' }, { kind: "refused", code: "not-found" }],
    ["the server is newer", { kind: "answers", status: 503, type: "application/json", body: '{"error":{"code":"newer-schema","message":"Update the server."}}' }, { kind: "refused", code: "newer-schema" }],
    ["the server knows a word that this page does not", { kind: "answers", status: 418, type: "application/json", body: '{"error":{"code":"of-tomorrow","message":"New."}}' }, { kind: "refused", code: "of-tomorrow" }],
    ["the server asks for patience", { kind: "answers", status: 429, type: "application/json", body: '{"error":{"code":"too-many","message":"Later."}}' }, { kind: "refused", code: "too-many" }],
  ])("%s", async (_what, trouble, why) => {
    const played = server();
    const store = await joined(played);
    played.trouble = trouble;
    expect(await store.propose(hama)).toMatchObject({ kind: "saved" });
    await until(() => store.state.link.kind === "waiting");
    expect(store.state.link).toMatchObject({ kind: "waiting", why });
    expect(store.state.pending).toHaveLength(2);
    played.trouble = null;
    await store.syncNow();
    expect(store.state).toMatchObject({ link: { kind: "in-sync" }, pending: [], rejected: [] });
    expect(namesAt(played).filter((name) => name === "Hama")).toHaveLength(1);
  });
});

it("an edit that was taken before the answer broke off is there once", async () => {
  const played = server();
  const store = await joined(played);
  played.trouble = { kind: "cut-off" };
  await store.propose(hama);
  await until(() => store.state.link.kind === "waiting");
  expect(namesAt(played)).toContain("Hama");
  expect(store.state.pending).toHaveLength(2);
  played.trouble = null;
  await store.syncNow();
  expect(store.state).toMatchObject({ link: { kind: "in-sync" }, pending: [] });
  expect(namesAt(played).filter((name) => name === "Hama")).toHaveLength(1);
});

it("tries again by itself", async () => {
  const played = server();
  const timers: (() => void)[] = [];
  const store = await openGlossary(databaseOver(newStore()), played.fetch, { after: (_milliseconds, work) => { timers.push(work); return () => undefined; } });
  played.trouble = { kind: "down" };
  await store.syncNow();
  await store.propose(hama);
  played.trouble = null;
  timers.at(-1)?.();
  await until(() => store.state.link.kind === "in-sync");
  expect(store.state.pending).toEqual([]);
});

it("keeps what waits when the session has ended, and sends it after signing in again", async () => {
  const played = server();
  const store = await joined(played);
  played.user = null;
  await store.propose(hama);
  await until(() => store.state.link.kind === "signed-out");
  expect(store.state.pending).toHaveLength(2);
  played.user = "user-rana";
  await store.join({ token: "t", name: "Rana" });
  await until(() => store.state.link.kind === "in-sync" && store.state.pending.length === 0);
  expect(namesAt(played)).toContain("Hama");
});

it.each([
  ["membership", (played: PlayedServer) => { played.end("user-rana"); }, "revoked"],
  ["session", (played: PlayedServer) => { played.user = null; }, "signed-out"],
] as const)("says when the %s has ended, and keeps what waits", async (_what, end, link) => {
  const played = server();
  const closings: ((event: { readonly code: number }) => void)[] = [];
  const connect = (): SocketLike => ({ addEventListener: (type: string, listener: unknown) => { if (type === "close") closings.push(listener as (typeof closings)[0]); }, close: () => undefined });
  const store = await openGlossary(databaseOver(newStore()), played.fetch, { connect });
  await store.join({ token: "t", name: "Rana" });
  await until(() => store.state.link.kind === "in-sync");
  end(played);
  closings[0]?.({ code: 4401 });
  await until(() => store.state.link.kind === link);
  expect(await store.propose(hama)).toMatchObject({ kind: "saved" });
  expect(store.state.pending).toHaveLength(2);
});

it("sends another member's edits only when the one who signed in says so", async () => {
  const played = server();
  const store = await joined(played);
  played.user = null;
  await store.propose(hama);
  await until(() => store.state.link.kind === "signed-out");
  played.admit("user-omar", "editor");
  await store.join({ token: "t", name: "Omar" });
  await until(() => store.state.link.kind === "in-sync");
  expect(store.state).toMatchObject({ pending: [], membership: { user: "user-omar" } });
  expect(store.state.held).toHaveLength(2);
  expect(namesAt(played)).not.toContain("Hama");
  await store.resendPending();
  await until(() => store.state.held.length === 0 && store.state.pending.length === 0 && store.state.link.kind === "in-sync");
  expect(namesAt(played)).toContain("Hama");
});

it("lets go or throws away of another member's edits what is in view, and nothing that came since", async () => {
  const played = server();
  const database = databaseOver(newStore());
  const one = await joined(played, database);
  const deaf = await openGlossary(database, played.fetch, { openChannel: () => ({ post: () => undefined, close: () => undefined }) });
  await until(() => deaf.state.link.kind === "in-sync");
  played.user = null;
  await one.propose(hama);
  await until(() => one.state.link.kind === "signed-out");
  played.admit("user-omar", "editor");
  await one.join({ token: "t", name: "Omar" });
  await until(() => one.state.held.length === 2);
  expect(deaf.state.held).toEqual([]);
  await deaf.resendPending();
  expect(deaf.state.held).toHaveLength(2);
  expect(namesAt(played)).not.toContain("Hama");
});

it("shows an edit that the role no longer allows, with its reason, until the person has dealt with it", async () => {
  const played = server();
  const store = await joined(played);
  played.trouble = { kind: "down" };
  await store.propose(hama);
  await until(() => store.state.link.kind === "waiting");
  played.admit("user-rana", "reader");
  played.trouble = null;
  await store.syncNow();
  expect(store.state.pending).toEqual([]);
  expect(store.state.membership?.role).toBe("reader");
  expect(store.state.rejected).toMatchObject([{ code: "role", mutation: { op: "create", kind: "concept" } }, { code: "role", mutation: { kind: "term" } }]);
  expect(store.exportPending()).toContain("Hama");
  for (const { mutation } of store.state.rejected) await store.forgetRejected(mutation.muid);
  expect(store.state.rejected).toEqual([]);
});

it("keeps what waits when the server was set back to a backup, and sends again what that had lost", async () => {
  const played = server();
  const store = await joined(played);
  played.room.backUp();
  await store.propose(hama);
  await until(() => store.state.pending.length === 0);
  expect(namesAt(played)).toContain("Hama");
  played.room.restore();
  expect(namesAt(played)).not.toContain("Hama");
  await store.syncNow();
  expect(store.state).toMatchObject({ link: { kind: "in-sync" }, pending: [] });
  expect(namesAt(played).filter((name) => name === "Hama")).toHaveLength(1);
});

it("takes nothing off the outbox that the device could not note", async () => {
  const played = server();
  const watch = watched(newStore());
  const store = await joined(played, databaseOver(watch.useStore));
  played.trouble = { kind: "down" };
  await store.propose(hama);
  await until(() => store.state.link.kind === "waiting");
  watch.failure = new DOMException("full", "QuotaExceededError");
  played.trouble = null;
  await store.syncNow();
  expect(store.state.link).toMatchObject({ kind: "waiting", why: { kind: "storage", why: "full" } });
  expect(store.state.pending).toHaveLength(2);
  watch.failure = undefined;
  await store.syncNow();
  expect(store.state).toMatchObject({ link: { kind: "in-sync" }, pending: [] });
  expect(namesAt(played).filter((name) => name === "Hama")).toHaveLength(1);
});

describe("two tabs of a profile", () => {
  it("show each other's edits, number them without a gap, and send each once", async () => {
    const played = server();
    const database = databaseOver(newStore());
    const one = await joined(played, database);
    const two = await openGlossary(database, played.fetch);
    await until(() => two.state.link.kind === "in-sync");
    await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? one : two).propose({ concept: {}, terms: [{ language: "en", text: `Hama ${"abcdefghij".charAt(index)}` }] })));
    await until(() => [one, two].every(({ state }) => state.pending.length === 0 && state.link.kind === "in-sync"));
    expect(namesAt(played).filter((name) => String(name).startsWith("Hama"))).toHaveLength(10);
    await until(() => one.state.entities.size === two.state.entities.size);
    expect(new Map(one.state.entities)).toEqual(new Map(two.state.entities));
  });

  it("the second sees what the first could not send yet", async () => {
    const database = databaseOver(newStore());
    const one = await openGlossary(database);
    const two = await openGlossary(database);
    await one.propose(hama);
    await until(() => two.state.pending.length === 2);
    expect([...two.state.glossary.concepts.values()].some(({ terms }) => terms.some(({ text }) => text === "Hama"))).toBe(true);
  });
});

describe("records", () => {
  it("of a newer version are left alone", async () => {
    const database = databaseOver(newStore());
    const store = await openGlossary(database);
    await store.propose(hama);
    closeGlossaries();
    await database.write(async (records) => {
      const head = await records.get(glossaryHeadKey(mainGlossary));
      records.put(glossaryHeadKey(mainGlossary), { ...(typeof head === "object" ? head : {}), schema: 99 });
    });
    const before = await contentOf(database);
    const again = await openGlossary(database);
    expect(again.state.kind).toBe("newer");
    expect(await again.propose(hama)).toEqual({ kind: "read-only" });
    expect(await contentOf(database)).toEqual(before);
  });

  it("that were all deleted are begun anew, and nothing is called saved before", async () => {
    const database = databaseOver(newStore());
    const store = await openGlossary(database);
    await store.propose(hama);
    await deleteAllRecords(database);
    expect(await store.propose(hama)).toMatchObject({ kind: "refused-storage" });
    await store.open(mainGlossary);
    expect(store.state).toMatchObject({ kind: "open", pending: [], link: { kind: "not-joined" } });
    expect(await store.propose(hama)).toMatchObject({ kind: "saved" });
  });

  it("that are damaged are left alone", async () => {
    const database = databaseOver(newStore());
    await (await openGlossary(database)).propose(hama);
    closeGlossaries();
    const [key] = [...(await contentOf(database)).keys()].filter((each) => each.includes("/outbox/"));
    await database.write((records) => { records.put(key!, { seq: "no" }); return Promise.resolve(); });
    const before = await contentOf(database);
    const again = await openGlossary(database);
    expect(again.state).toMatchObject({ kind: "failed", failure: { kind: "damaged" } });
    expect(await contentOf(database)).toEqual(before);
  });
});

it("writes as many records for an edit in a big glossary as in a small one", async () => {
  const puts = async (concepts: number): Promise<number> => {
    const big = Array.from({ length: concepts }, (_, index) => ({ ...seedEntities[0]!, id: `${seedEntities[0]!.id}-${index}` as typeof seedEntities[0]["id"] }));
    const played = new PlayedServer([...seedEntities, ...big]);
    played.admit("user-rana", "editor");
    const watch = watched(newStore());
    const store = await joined(played, databaseOver(watch.useStore));
    watch.puts.length = 0;
    await store.propose(hama);
    await until(() => store.state.pending.length === 0 && store.state.link.kind === "in-sync");
    return watch.puts.length;
  };
  expect(await puts(300)).toBe(await puts(3));
});
