/** `muqabala admin-link` against a server that really runs, and against what is none. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkplace, type Workplace } from "../../client/cli/test/command.ts";
import { joinPath, mainGlossary } from "../../glossary/protocol.ts";
import { cleanUp, launch, lockOf, makeData, makeDist, running } from "./run-launcher.ts";

let dist: string;
let data: string;
let address: string;
let place: Workplace;
beforeAll(async () => {
  [dist, data, place] = [await makeDist(), makeData(), await openWorkplace()];
  address = await running(launch({ MUQABALA_DIST: dist, MUQABALA_DATA: data, PORT: "0" }));
});
afterAll(async () => {
  await cleanUp(dist, data);
  await place.clear();
});

const json = { "Content-Type": "application/json", "X-Muqabala": "1" };
const refused = (reason: string): object => ({ status: 2, out: "", err: `muqabala: ${reason}\n` });

it("prints a link that makes an admin, once", async () => {
  const { status, out, err } = await place.run(["admin-link", "--data", data]);
  expect([status, err]).toEqual([0, ""]);
  const [, token] = new RegExp(`^${address}/join#main\\.([\\w-]{43})\\n$`).exec(out) ?? [];
  const join = (): Promise<Response> => fetch(address + joinPath(mainGlossary), { method: "POST", headers: json, body: JSON.stringify({ token, name: "Ada" }) });
  expect(await (await join()).json()).toMatchObject({ role: "admin", name: "Ada" });
  expect((await join()).status).toBe(403);
});

it("makes a glossary of another name, and speaks to a server elsewhere by its secret", async () => {
  const { out } = await place.run(["admin-link", "--data", data, "--glossary", "law"]);
  expect(out).toMatch(/\/join#law\.[\w-]{43}\n$/);
  const before = process.env["MUQABALA_CONTROL"];
  try {
    process.env["MUQABALA_CONTROL"] = lockOf(data).control ?? "";
    expect((await place.run(["admin-link", "--server", `${address}/`])).out).toMatch(new RegExp(`^${address}/join#main\\.`));
    process.env["MUQABALA_CONTROL"] = "another secret, just as long as it";
    expect(await place.run(["admin-link", "--server", address])).toEqual(refused(`${address}: does not accept the secret; is it the one that the server has?`));
    process.env["MUQABALA_CONTROL"] = "";
    expect(await place.run(["admin-link", "--server", address])).toEqual(refused("MUQABALA_CONTROL: not set; it holds the server’s secret CONTROL"));
  } finally {
    if (before === undefined) delete process.env["MUQABALA_CONTROL"];
    else process.env["MUQABALA_CONTROL"] = before;
  }
});

it("says in one line why it cannot", async () => {
  const empty = path.join(place.folder, "empty");
  const starting = path.join(place.folder, "starting");
  const gone = path.join(place.folder, "gone");
  for (const folder of [empty, starting, gone]) mkdirSync(folder);
  writeFileSync(path.join(starting, "lock.json"), '{"id":"x"}');
  writeFileSync(path.join(gone, "lock.json"), JSON.stringify({ address: "http://127.0.0.1:9", control: "x" }));
  const other = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")).listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const foreign = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  writeFileSync(path.join(place.folder, "lock.json"), JSON.stringify({ address: foreign, control: "x" }));
  try {
    for (const [args, reason] of [
      [["--data", empty], `${empty}: no Muqabala runs on this data folder; start it with npm start, or name another folder with --data`],
      [["--data", starting], `${starting}: the Muqabala of this data folder is not ready, or is an older one; try again in a moment`],
      [["--data", gone], "http://127.0.0.1:9: does not answer; is the server running?"],
      [["--data", place.folder], `${foreign}: answers, but not as Muqabala does; check the address`],
      [["--glossary", "No Such"], "--glossary: “No Such” is no id of a glossary; it has 1 to 64 small letters, digits and inner hyphens"],
      [["--server", "nowhere"], "--server: “nowhere” is no address; give one such as https://glossary.example.org"],
    ] as const) expect(await place.run(["admin-link", ...args])).toEqual(refused(reason));
  } finally {
    other.close();
  }
});
