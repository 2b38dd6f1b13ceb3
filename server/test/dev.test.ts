/** `npm run dev`: one address for the page that Vite serves and for the API, and an end that leaves nothing. */
import { existsSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { cleanUp, isAlive, launch, lockOf, makeData, occupy, running } from "./run-launcher.ts";

const data = makeData();
afterEach(() => cleanUp(data));

it("serves the sources and the API with the security headers, and ends on Ctrl+C", async () => {
  const { port, free } = await occupy(0);
  await free();
  const dev = launch({ MUQABALA_DATA: data, PORT: String(port) }, [process.execPath, path.join(import.meta.dirname, "../local/dev.mjs")]);
  const address = await running(dev);
  expect(address).toBe(`http://127.0.0.1:${port}`);

  const screen = await fetch(`${address}/d/1/review`, { headers: { Accept: "text/html" } });
  expect(await screen.text()).toContain("/@vite/client");
  expect(screen.headers.get("Content-Security-Policy")).toContain("trusted-types lit-html muqabala");
  expect(screen.headers.get("Access-Control-Allow-Origin")).toBeNull();
  expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ name: "muqabala" });
  const headers = { "Content-Type": "application/json", "X-Muqabala": "1", Origin: address };
  expect((await fetch(`${address}/api/v1/glossaries/trial`, { method: "PUT", headers, body: "{}" })).status).toBe(201);
  expect((await fetch(`${address}/api/v1/glossaries/trial`, { method: "PUT", headers: { ...headers, Origin: "http://127.0.0.1:1" }, body: "{}" })).status).toBe(403);

  const workerd = lockOf(data).workerd?.pid ?? 0;
  dev.process.kill("SIGINT");
  expect((await dev.ended).status).toBe(0);
  expect(isAlive(workerd)).toBe(false);
  expect(existsSync(path.join(data, "lock.json"))).toBe(false);
});
