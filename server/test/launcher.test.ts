/** `npm start` as a person meets it: the real launcher, the real workerd, killed and started again. */
import { spawn } from "node:child_process";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { joinWithLink } from "./launched-member.ts";
import { identify } from "../local/process-identity.mjs";
import { asNpmDoes, cleanUp, isAlive, launch, lockOf, makeData, makeDist, occupy, page, running, until, type Launcher } from "./run-launcher.ts";

let dist: string;
let data: string;
beforeAll(async () => {
  dist = await makeDist();
});
afterAll(() => cleanUp(dist));
beforeEach(() => {
  data = makeData();
});
afterEach(() => cleanUp(data));

const start = (env: Readonly<Record<string, string>> = {}): Launcher => launch({ MUQABALA_DIST: dist, MUQABALA_DATA: data, PORT: "0", ...env });

const putGlossary = (address: string, id: string): Promise<Response> =>
  fetch(`${address}/api/v1/glossaries/${id}`, { method: "PUT", headers: { "Content-Type": "application/json", "X-Muqabala": "1" }, body: "{}" });

it("serves page, files and API on one address, all with the security headers", async () => {
  const address = await running(start());
  const get = (target: string, init?: RequestInit): Promise<Response> => fetch(`${address}${target}`, init);

  expect(await (await get("/healthz")).json()).toEqual({ name: "muqabala", status: "ok", api: 1 });

  for (const screen of ["/", "/d/1/review", "/join"]) {
    for (const headers of [{}, { "Sec-Fetch-Mode": "navigate", Accept: "text/html" }]) {
      const response = await get(screen, { headers });
      expect([response.status, response.headers.get("Content-Type"), await response.text()]).toEqual([200, "text/html; charset=utf-8", page]);
    }
  }

  const script = await get("/assets/main-12345678.js");
  expect(script.headers.get("Content-Type")).toMatch(/^text\/javascript/);
  expect(script.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  for (const gone of ["/assets/gone-12345678.js", "/../../package.json", "/%2e%2e/%2e%2e/package.json"]) {
    const response = await get(gone);
    expect([gone, response.status, response.headers.get("Cache-Control")]).toEqual([gone, 404, "no-store"]);
  }

  const policies = await Promise.all(["/", "/d/1/review", "/assets/main-12345678.js", "/healthz", "/api/v1/nothing", "/assets/gone.js"].map(async (target) => (await get(target)).headers));
  for (const headers of policies) {
    expect(headers.get("Content-Security-Policy")).toContain("trusted-types lit-html muqabala");
    expect(headers.get("Content-Security-Policy")).toBe(policies[0]?.get("Content-Security-Policy"));
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  }

  // A browser that opens an address of the API gets the API, not the page.
  expect((await get("/api/v1/nothing", { headers: { "Sec-Fetch-Mode": "navigate", Accept: "text/html" } })).status).toBe(404);
  expect((await get("/api/v1/glossaries/not-made", { headers: { "MF-Original-URL": "http://localhost/api/v1/glossaries/not-made" } })).status).toBe(404);
});

it("tells its address and data folder and is quiet from then on", async () => {
  const launcher = start();
  const address = await running(launcher);
  await fetch(`${address}/healthz`);
  await fetch(`${address}/nothing.txt`);
  await until(() => launcher.output().includes("\nLater: ") || undefined); // the link is made when the server runs
  const [, link] = new RegExp(`^Muqabala {2}${address}\nData {6}${data}\nStop with Ctrl\\+C\\.\n\n.*\n(${address}/join#main\\.[\\w-]{43})\nLater: npx muqabala admin-link\n$`).exec(launcher.output()) ?? [];
  expect([link, launcher.output()]).toEqual([expect.any(String), launcher.output()]);
  expect(lockOf(data)).toMatchObject({ address, launcher: { pid: launcher.process.pid } });
});

it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("ends on %s at once, with status 0, and leaves no process and no lock", async (signal) => {
  const launcher = start();
  const address = await running(launcher);
  // A connection that stays open must not hold it up.
  await fetch(`${address}/healthz`, { headers: { Connection: "keep-alive" } });
  const workerd = lockOf(data).workerd?.pid ?? 0;
  expect(isAlive(workerd)).toBe(true);
  const asked = Date.now();
  launcher.process.kill(signal);
  expect((await launcher.ended).status).toBe(0);
  expect(Date.now() - asked).toBeLessThan(8000);
  expect(isAlive(workerd)).toBe(false);
  expect(existsSync(path.join(data, "lock.json"))).toBe(false);
});

it("ends when the shell between npm and it is ended", async () => {
  const shell = launch({ MUQABALA_DIST: dist, MUQABALA_DATA: data, PORT: "0", npm_lifecycle_event: "start" }, asNpmDoes);
  await running(shell);
  const { launcher, workerd } = lockOf(data);
  expect(launcher.pid).not.toBe(shell.process.pid);
  shell.process.kill("SIGTERM");
  await until(() => !isAlive(launcher.pid) || undefined);
  expect(isAlive(workerd?.pid ?? 0)).toBe(false);
  expect(existsSync(path.join(data, "lock.json"))).toBe(false);
});

it("keeps what was saved from one run to the next", async () => {
  const first = start();
  const made: unknown = await (await putGlossary(await running(first), "kept")).json();
  first.process.kill("SIGTERM");
  await first.ended;
  const again = await fetch(`${await running(start())}/api/v1/glossaries/kept`);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(made);
});

it("does not start twice on one folder, and says where the first is", async () => {
  const first = start();
  const address = await running(first);
  const second = await start().ended;
  expect(second).toEqual({ status: 2, output: `Muqabala already runs on ${data}: ${address} (process ${String(first.process.pid)}).\n` });
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

it("starts again after kill -9, ends the server that was left, and keeps what was saved", async () => {
  const first = start();
  const address = await running(first);
  const { port } = new URL(address);
  expect((await putGlossary(address, "survivor")).status).toBe(201);
  const left = lockOf(data).workerd?.pid ?? 0;
  first.process.kill("SIGKILL");
  await first.ended;
  expect(isAlive(left)).toBe(true);

  const second = start({ PORT: port });
  expect(await running(second)).toBe(address);
  expect(isAlive(left)).toBe(false);
  expect((await fetch(`${address}/api/v1/glossaries/survivor`)).status).toBe(200);
});

it("leaves alone a process that is not the server that was left", async () => {
  const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const dead = { id: "01234567-89ab-cdef-0123-456789abcdef", host: hostname(), launcher: { pid: bystander.pid, started: "long ago" } };
  try {
    // Another program has the number now: the lock is stale and the start goes on.
    writeFileSync(path.join(data, "lock.json"), JSON.stringify({ ...dead, workerd: { pid: bystander.pid, started: "long ago" } }));
    const launcher = start();
    await running(launcher);
    launcher.process.kill("SIGTERM");
    await launcher.ended;
    expect(isAlive(bystander.pid ?? 0)).toBe(true);

    // The very process that was noted, but it is not workerd: nothing is done to it, and the start says so.
    writeFileSync(path.join(data, "lock.json"), JSON.stringify({ ...dead, workerd: identify(bystander.pid ?? 0) }));
    const { status, output } = await start().ended;
    expect([status, output.split("\n").length]).toEqual([2, 2]);
    expect(output).toContain(`Process ${String(bystander.pid)} may be a server left by an earlier Muqabala.`);
    expect(isAlive(bystander.pid ?? 0)).toBe(true);
  } finally {
    bystander.kill("SIGKILL");
  }
});

it("ends with status 1 and says so when the server process ends by itself", async () => {
  const launcher = start();
  await running(launcher);
  process.kill(lockOf(data).workerd?.pid ?? 0, "SIGKILL");
  const { status, output } = await launcher.ended;
  expect(status).toBe(1);
  expect(output).toMatch(/\nThe server process ended by itself \(SIGKILL\)\..*\n$/);
  expect(existsSync(path.join(data, "lock.json"))).toBe(false);
});

it("takes the default port or the next free one when none is asked for", async () => {
  const { port } = new URL(await running(start({ PORT: "" })));
  expect(Number(port)).toBeGreaterThanOrEqual(8787);
  expect(Number(port)).toBeLessThan(8887);
});

it.each<[string, (port: number) => Readonly<Record<string, string>>, (port: number) => string]>([
  ["a busy port", (port) => ({ PORT: String(port) }), (port) => `Port ${port} is in use by another program. Set PORT to another one, or leave it out to get the next free one.`],
  ["a port that is none", () => ({ PORT: "http" }), () => 'PORT must be a whole number from 0 to 65535, not "http".'],
  ["a host that is none", () => ({ HOST: "http://here" }), () => 'HOST must be an IP address or a host name of this computer, not "http://here".'],
  ["an address of another computer", () => ({ HOST: "192.0.2.1" }), () => "Cannot listen on 192.0.2.1, port 0 (EADDRNOTAVAIL)."],
  ["a folder without a build", () => ({ MUQABALA_DIST: "/nonexistent" }), () => "There is no built Muqabala in /nonexistent. Run: npm run build"],
])("refuses %s with one line and status 2, and leaves no lock", async (_what, env, message) => {
  const other = await occupy(0);
  const { status, output } = await start(env(other.port)).ended;
  await other.free();
  expect({ status, output }).toEqual({ status: 2, output: `${message(other.port)}\n` });
  expect(existsSync(path.join(data, "lock.json"))).toBe(false);
});

it("refuses a data folder that cannot be made, and changes nothing", async () => {
  const file = path.join(data, "notes.txt");
  writeFileSync(file, "my notes");
  const { status, output } = await start({ MUQABALA_DATA: path.join(file, "store") }).ended;
  expect({ status, output }).toEqual({ status: 2, output: `The data folder ${path.join(file, "store")} cannot be written (ENOTDIR). Set MUQABALA_DATA to another one.\n` });
});

it("says that others can reach it when they can, and lets nobody make glossaries then", async () => {
  const launcher = start({ HOST: "0.0.0.0" });
  const address = await running(launcher);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await until(() => launcher.output().includes("Note: it listens on 0.0.0.0, so others on the network can reach it.\n") || undefined);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect((await putGlossary(address, "open")).status).toBe(403);
  expect((await (await joinWithLink(launcher, address)).pull()).role).toBe("admin");
});

it("tells the link for the first admin once, and not to whoever may not read the lock", async () => {
  const first = start();
  const address = await running(first);
  await joinWithLink(first, address);
  const { control } = lockOf(data);
  expect(control).toMatch(/^[\w-]{43}$/);
  expect(statSync(path.join(data, "lock.json")).mode & 0o777).toBe(0o600);
  first.process.kill("SIGTERM");
  await first.ended;
  expect(first.output()).not.toContain(control);

  const second = start();
  const again = await running(second);
  expect(second.output()).toBe(`Muqabala  ${again}\nData      ${data}\nStop with Ctrl+C.\n`);
  expect(lockOf(data).control).not.toBe(control);
});
