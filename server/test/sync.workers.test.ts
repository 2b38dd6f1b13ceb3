/** Push and pull as a client meets them, over HTTP, on a real Durable Object: what is written, what is refused, and that nothing is lost. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { historyPath, memberPath, pullPath } from "../../glossary/protocol.ts";
import { starterEntities } from "../../glossary/starter/seed.ts";
import { ask, found, Member, refusal } from "./member.ts";

let admin: Member;
let count = 0;
beforeEach(async () => {
  admin = await found(`sync-${++count}`);
});

/** The rows of a table of the glossary, counted. */
const rows = (table: string): Promise<number> =>
  runInDurableObject(env.ROOM.getByName(admin.id), (_room, { storage }) => storage.sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n);

const byId = (list: readonly { readonly id: string }[], id: string): unknown => list.find((each) => each.id === id);

describe("a new glossary", () => {
  it("holds the starter glossary, in pages", async () => {
    const first = await admin.pull();
    expect(first).toMatchObject({ reset: true, more: true, lastMid: 0, conflicts: [], outcomes: [], role: "admin", user: admin.membership.user });
    expect(first.entities.length).toBeLessThanOrEqual(500);
    const { entities } = await admin.pullAll();
    expect(new Map(entities.map((each) => [each.id, each]))).toEqual(new Map(starterEntities().map((each) => [each.id, each])));
  });

  it("tells only what is new to who has it", async () => {
    const { epoch, version } = await admin.pullAll();
    expect(await admin.pull({ since: version, epoch })).toMatchObject({ reset: false, more: false, version, entities: [], tombstones: [] });
    await admin.push(admin.concept("w1", "c1", { note: "n" }));
    expect(await admin.pull({ since: version, epoch })).toMatchObject({ reset: false, version: version + 1, entities: [{ id: "c1", fields: { note: ["n", "w1"] }, by: admin.membership.user }], lastMid: 1 });
  });
});

describe("a push", () => {
  it("that comes twice counts once, and says the same", async () => {
    const mutations = [admin.concept("w1", "c1", { note: "n" }), admin.mutation("w2", "c1", { note: ["w1", "m"] }), admin.mutation("w3", "c1", { colour: "red" })];
    const first = await admin.push(...mutations);
    const { version } = await admin.pullAll();
    expect(first).toMatchObject({ lastMid: 3, outcomes: [{ muid: "w1", outcome: { kind: "applied" } }, { outcome: { kind: "applied" } }, { outcome: { kind: "rejected", code: "invalid-field", path: "colour" } }] });
    expect(await admin.push(...mutations)).toEqual(first);
    expect((await admin.pullAll()).version).toBe(version);
    expect(await rows("mutation")).toBe(3);
  });

  it("of known mutations by a new client is answered as before, and the outcomes are told to it", async () => {
    const { outcomes } = await admin.push(admin.concept("w1", "c1"), admin.mutation("w2", "c1", { colour: "red" }));
    const [concept, colour] = [admin.concept("w1", "c1"), admin.mutation("w2", "c1", { colour: "red" })];
    admin.client = "client-after-restore";
    expect(await admin.push({ ...concept, mid: 1 }, { ...colour, mid: 2 })).toEqual({ outcomes, lastMid: 2 });
    expect((await admin.pullAll()).outcomes).toEqual([outcomes[1]]);
    expect(await rows("mutation")).toBe(2);
  });

  it("under a number that was used with another mutation is not lost", async () => {
    await admin.push(admin.concept("w1", "c1", { note: "n" }));
    const other = { ...admin.concept("w2", "c2", { note: "m" }), mid: 1 };
    expect(await admin.push(other)).toMatchObject({ outcomes: [{ muid: "w2", outcome: { kind: "applied" } }], lastMid: 1 });
    expect(byId((await admin.pullAll()).entities, "c2")).toBeDefined();
  });

  it("with a gap is refused from the gap on, and says which came last", async () => {
    const { epoch } = await admin.pull();
    const [one, , three] = [admin.concept("w1", "c1"), admin.concept("w2", "c2"), admin.concept("w3", "c3")];
    const response = await admin.pushRaw({ epoch, clientId: admin.client, mutations: [one, three] });
    expect(await refusal(response)).toEqual({ status: 409, code: "gap", message: "Mutation 2 of this client is missing.", path: "mutations.1.mid", lastMid: 1 });
    const { entities } = await admin.pullAll();
    expect([byId(entities, "c1") !== undefined, byId(entities, "c3")]).toEqual([true, undefined]);
  });

  it("of another epoch is refused and writes nothing", async () => {
    const response = await admin.pushRaw({ epoch: "another", clientId: admin.client, mutations: [admin.concept("w1", "c1")] });
    expect(await refusal(response)).toEqual({ status: 409, code: "epoch", message: "The glossary was restored since. Pull first.", path: "epoch" });
    expect(await rows("mutation")).toBe(0);
  });

  it("in the name of another member's client is refused and writes nothing; so is a pull", async () => {
    await admin.push(admin.concept("w1", "c1"));
    const eve = await admin.bring("editor", "Eve");
    eve.client = admin.client;
    const response = await eve.pushRaw({ epoch: "e", clientId: admin.client, mutations: [eve.concept("w2", "c2")] });
    expect(await refusal(response)).toMatchObject({ status: 409, code: "epoch" });
    const { epoch } = await admin.pull();
    const other = await eve.pushRaw({ epoch, clientId: admin.client, mutations: [{ ...eve.concept("w2", "c2"), mid: 2 }] });
    expect(await refusal(other)).toEqual({ status: 403, code: "client", message: "This client id belongs to another member.", path: "clientId" });
    expect(await refusal(await eve.ask(`${pullPath(eve.id)}?since=0&client=${admin.client}`))).toMatchObject({ status: 403, code: "client", path: "query.client" });
    expect(await rows("mutation")).toBe(1);
  });

  it.each<[string, unknown, string]>([
    ["no JSON", "{", "body"],
    ["a list", [], "body"],
    ["no mutations", { epoch: "e", clientId: "client-1", mutations: [] }, "body.mutations"],
    ["too many", { epoch: "e", clientId: "client-1", mutations: Array.from({ length: 101 }, () => ({})) }, "body.mutations"],
    ["a client id with a space", { epoch: "e", clientId: "client 1", mutations: [{}] }, "body.clientId"],
    ["a number for a field", { epoch: "e", clientId: "client-1", mutations: [{ mid: 1, muid: "w", op: "edit", entity: "c", changes: { note: { base: null, value: 1 } }, schema: 1, clientTime: "2030-01-01T00:00:00.000Z" }] }, "body.mutations.0.changes.note.value"],
    ["mid 0", { epoch: "e", clientId: "client-1", mutations: [{ mid: 0, muid: "w", op: "edit", entity: "c", changes: {}, schema: 1, clientTime: "2030-01-01T00:00:00.000Z" }] }, "body.mutations.0.mid"],
  ])("of %s is refused with the place, and writes nothing", async (_what, body, path) => {
    const said = await refusal(await admin.pushRaw(body));
    expect(said).toMatchObject({ status: 400, code: "invalid", path: expect.stringMatching(new RegExp(`^${path.replaceAll(".", "\\.")}`)) as string });
    expect(said.message).not.toBe("");
    expect(await rows("mutation")).toBe(0);
  });

  it("of what the rules refuse says why, for good, and changes no entity", async () => {
    const before = await admin.pullAll();
    const long = "n".repeat(4001);
    const { outcomes } = await admin.push(
      admin.concept("w1", "c1", { note: long }),
      admin.term("w2", "t2", "starter:aleppo", { language: "en", text: "Halab حلب" }),
      admin.mutation("w3", "nowhere", { note: "n" }),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      { kind: "rejected", code: "invalid-field", reason: "The field “note” has 4001 characters; 4000 are allowed. Shorten it.", path: "note" },
      { kind: "rejected", code: "invalid-field", reason: "The term mixes Latin letters and Arabic letters. Write each spelling as a term of its own, with its own language.", path: "text" },
      { kind: "rejected", code: "missing", reason: "There is no such entry." },
    ]);
    const after = await admin.pullAll();
    expect([after.version, after.entities, after.outcomes]).toEqual([before.version, before.entities, outcomes]);
  });

  it("over what a member may send in a minute is refused, and what was taken stays", async () => {
    const { epoch } = await admin.pull();
    const mutation = admin.concept("w1", "c1");
    let last = await admin.pushRaw({ epoch, clientId: admin.client, mutations: Array.from({ length: 100 }, () => mutation) });
    for (let sent = 1; sent < 70 && last.status === 200; sent++) last = await admin.pushRaw({ epoch, clientId: admin.client, mutations: Array.from({ length: 100 }, () => mutation) });
    expect(await refusal(last)).toEqual({ status: 429, code: "too-many", message: "Too many requests. Try again in a minute." });
    expect(await rows("mutation")).toBe(1);
  });
});

describe("two members", () => {
  it("who write one field get a conflict, and who resolves it ends it for both", async () => {
    const eve = await admin.bring("editor", "Eve");
    await admin.push(admin.concept("w1", "c1", { note: "old" }));
    await admin.push(admin.mutation("w2", "c1", { note: ["w1", "by Ada"] }));
    expect(await eve.push(eve.mutation("w3", "c1", { note: ["w1", "by Eve"] }))).toMatchObject({ outcomes: [{ outcome: { kind: "conflict", conflicts: ["w3/note"] } }] });
    for (const each of [admin, eve]) {
      const { entities, conflicts } = await each.pullAll();
      expect(conflicts).toMatchObject([{ id: "w3/note", theirs: { value: "by Ada" }, mine: { value: "by Eve" }, user: eve.membership.user, state: "open" }]);
      expect(byId(entities, "c1")).toMatchObject({ fields: { note: ["by Ada", "w2"] } });
    }
    const { epoch, version } = await admin.pullAll();
    await admin.push(admin.mutation("w4", "c1", { note: ["w2", "by both"] }, { op: "resolve", conflict: "w3/note" }));
    expect(await eve.pull({ since: version, epoch })).toMatchObject({ conflicts: [{ id: "w3/note", state: "resolved", resolvedBy: admin.membership.user }], entities: [{ fields: { note: ["by both", "w4"] } }] });
    expect((await eve.pullAll()).conflicts).toEqual([]);
  });

  it("find in the history what each wrote and what stood before", async () => {
    const eve = await admin.bring("editor", "Eve");
    await admin.push(admin.concept("w1", "c1", { note: "old" }));
    await eve.push(eve.term("w2", "t1", "c1", { language: "en", text: "T" }), eve.mutation("w3", "c1", { note: ["w1", "new"] }));
    const history: unknown = await (await admin.ask(`${historyPath(admin.id)}?entity=c1`)).json();
    expect(history).toMatchObject({
      records: [
        { mutation: { muid: "w3" }, before: { note: "old" }, user: eve.membership.user, role: "editor", outcome: { kind: "applied" } },
        { mutation: { muid: "w2" }, before: { language: null, text: null } },
        { mutation: { muid: "w1" }, before: { note: null }, user: admin.membership.user, role: "admin" },
      ],
    });
  });
});

describe("a role", () => {
  it("is what it is at the moment of the push", async () => {
    const con = await admin.bring("contributor", "Con");
    await con.push(con.concept("w1", "c1", { note: "n" }));
    await admin.write("PATCH", memberPath(admin.id, con.membership.user), { role: "reader" });
    expect(await con.push(con.mutation("w2", "c1", { note: ["w1", "m"] }))).toMatchObject({ outcomes: [{ outcome: { kind: "rejected", code: "role", reason: "A reader cannot change the glossary." } }], lastMid: 2 });
    expect(await con.pull()).toMatchObject({ role: "reader" });
    expect(byId((await admin.pullAll()).entities, "c1")).toMatchObject({ fields: { note: ["n", "w1"] } });
  });

  it("that ended takes nothing any more, and what is sent again after joining anew is taken once", async () => {
    const con = await admin.bring("contributor", "Con");
    const { epoch } = await con.pull();
    const mutations = [con.concept("w1", "c1", { note: "n" })];
    await admin.write("PATCH", memberPath(admin.id, con.membership.user), { role: null });
    expect(await refusal(await con.pushRaw({ epoch, clientId: con.client, mutations }))).toEqual({ status: 401, code: "revoked", message: "Your membership in this glossary has ended. Ask an admin for a new link." });
    expect(await rows("mutation")).toBe(0);
    const again = await admin.bring("contributor", "Con");
    expect(await again.push(...mutations)).toMatchObject({ outcomes: [{ outcome: { kind: "applied" } }] });
  });
});

describe("deleting", () => {
  it("travels as a tombstone, and is forgotten after 90 days, whereupon who was away begins anew", async () => {
    const { epoch, version } = await admin.pullAll();
    await admin.push(admin.concept("w1", "c1", { note: "n" }), admin.term("w2", "t1", "c1", { language: "en", text: "T" }));
    const between = (await admin.pullAll()).version;
    await admin.push(admin.mutation("w3", "c1", { deleted: true }));
    expect(await admin.pull({ since: between, epoch })).toMatchObject({ reset: false, tombstones: [{ id: "c1", muid: "w3" }], entities: [] });

    const room = env.ROOM.getByName(admin.id);
    const age = (days: number): Promise<void> =>
      runInDurableObject(room, (_room, { storage }) => void storage.sql.exec("UPDATE mutation SET at = ?", new Date(Date.now() - days * 86_400_000).toISOString()));
    await age(89);
    expect(await runDurableObjectAlarm(room)).toBe(true);
    expect(await admin.pull({ since: between, epoch })).toMatchObject({ reset: false, tombstones: [{ id: "c1" }] });
    await age(91);
    for (let times = 0; times < 2; times++) {
      expect(await runDurableObjectAlarm(room)).toBe(true);
      const late = await admin.pull({ since: between, epoch });
      expect(late).toMatchObject({ reset: true, tombstones: [] });
      // A page of that whole is not too old itself.
      expect(await admin.pull({ since: late.version, epoch, goesOn: 1 })).toMatchObject({ reset: false });
      expect(await admin.pull({ since: version + 3, epoch })).toMatchObject({ reset: false, entities: [], tombstones: [] });
    }
    expect((await admin.pullAll()).entities.filter(({ id }) => id === "c1" || id === "t1")).toEqual([]);
    expect(await rows("mutation")).toBe(3);
  });

  it("is not forgotten as long as a conflict speaks of it", async () => {
    await admin.push(admin.concept("w1", "c1", { note: "n" }), admin.mutation("w2", "c1", { deleted: true }), admin.mutation("w3", "c1", { note: ["w1", "m"] }));
    const room = env.ROOM.getByName(admin.id);
    await runInDurableObject(room, (_room, { storage }) => void storage.sql.exec("UPDATE mutation SET at = '2001-01-01T00:00:00.000Z'"));
    await runDurableObjectAlarm(room);
    const { entities, conflicts } = await admin.pullAll();
    expect(byId(entities, "c1")).toMatchObject({ fields: { deleted: [true, "w2"] } });
    expect(conflicts).toMatchObject([{ why: "deleted", mine: { value: "m" } }]);
  });
});

describe("another life of the store", () => {
  const restart = async (life: string): Promise<void> => {
    await runInDurableObject(env.ROOM.getByName(admin.id), (_room, { storage }) => void storage.sql.exec("UPDATE meta SET v = ? WHERE k = 'life'", life));
    await abortAllDurableObjects();
  };

  it("is another epoch: who comes with the old one gets everything anew and cannot write before", async () => {
    const { epoch, version } = await admin.pullAll();
    await restart("before the restore");
    const response = await admin.pushRaw({ epoch, clientId: admin.client, mutations: [admin.concept("w1", "c1")] });
    expect(await refusal(response)).toMatchObject({ status: 409, code: "epoch" });
    const after = await admin.pull({ since: version, epoch });
    expect(after).toMatchObject({ reset: true });
    expect(after.epoch).not.toBe(epoch);
    await abortAllDurableObjects();
    expect((await admin.pull()).epoch).toBe(after.epoch);
  });

  it("that is the same is no other epoch", async () => {
    const { epoch } = await admin.pull();
    await restart("first");
    expect((await admin.pull()).epoch).toBe(epoch);
  });

  it("is guessed of a client that knows more than there is", async () => {
    const { epoch, version } = await admin.pullAll();
    expect(await admin.pull({ since: version + 5, epoch })).toMatchObject({ reset: true });
  });
});

describe("who is not a member", () => {
  it("reads and writes nothing", async () => {
    expect(await refusal(await ask(`${pullPath(admin.id)}?since=0&client=client-1`))).toMatchObject({ status: 401, code: "signed-out" });
    expect(await refusal(await ask(historyPath(admin.id) + "?entity=c1"))).toMatchObject({ status: 401, code: "signed-out" });
  });

  it("is told of a glossary that there is not", async () => {
    expect(await refusal(await ask("/api/v1/glossaries/no-such/pull?since=0&client=client-1"))).toEqual({ status: 404, code: "not-found", message: "There is no glossary with this id.", path: "params.id" });
    expect(await refusal(await ask("/api/v1/glossaries/No_Such/pull"))).toMatchObject({ status: 400, code: "invalid", path: "params.id" });
  });
});
