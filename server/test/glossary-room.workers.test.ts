/** The Durable Object of a glossary over its life: made, restarted, upgraded, and met by a server that is too old. */
import { abortAllDurableObjects, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, it } from "vitest";
import { migrations } from "../migrations.ts";

const current = migrations.length;

it("keeps what it stores over a restart", async () => {
  const { made, status } = await env.ROOM.getByName("restarted").create();
  expect(made).toBe(true);
  expect(status).toMatchObject({ kind: "ready", schema: current });
  await abortAllDurableObjects();
  expect(await env.ROOM.getByName("restarted").status()).toEqual(status);
  expect(await env.ROOM.getByName("restarted").create()).toEqual({ made: false, status });
});

it("stores nothing for a glossary that was only asked for", async () => {
  const room = env.ROOM.getByName("only-asked-for");
  expect(await room.status()).toEqual({ kind: "none" });
  await runInDurableObject(room, (_instance, { storage }) => {
    expect(storage.sql.exec("SELECT count(*) AS n FROM sqlite_master WHERE name = 'meta'").one()["n"]).toBe(0);
  });
});

it("keeps glossaries apart", async () => {
  await env.ROOM.getByName("one").create();
  expect(await env.ROOM.getByName("other").status()).toEqual({ kind: "none" });
});

it("refuses tables of a newer version, in the object and over HTTP, and leaves them alone", async () => {
  const room = (): DurableObjectStub<import("../glossary-room.ts").GlossaryRoom> => env.ROOM.get(env.ROOM.idFromName("from-the-future"));
  await room().create();
  await runInDurableObject(room(), (_instance, { storage }) => {
    storage.sql.exec("INSERT INTO migration (version, applied) VALUES (?, '2040-01-01T00:00:00.000Z')", current + 1);
  });
  await abortAllDurableObjects();
  const newer = { kind: "newer", found: current + 1, known: current };
  expect(await room().status()).toEqual(newer);
  expect(await room().create()).toEqual({ made: false, status: newer });

  const url = "http://127.0.0.1:8787/api/v1/glossaries/from-the-future";
  const response = await exports.default.fetch(new Request(url, { headers: { Host: "127.0.0.1:8787" } }));
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({
    error: { code: "newer-schema", message: `A newer Muqabala wrote this glossary (version ${current + 1}; this server knows ${current}). Update the server.` },
  });
  await runInDurableObject(room(), (_instance, { storage }) => {
    expect(storage.sql.exec("SELECT max(version) AS v FROM migration").one()["v"]).toBe(current + 1);
  });
});
