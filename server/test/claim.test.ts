/** One holder at a time, and none that is dead: with real files and real processes. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { awaitClaim, takeClaim, type Holder } from "../local/claim.mjs";
import { identify } from "../local/process-identity.mjs";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "muqabala-claim-"));
  file = path.join(folder, "lock.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const holder = (more: Partial<Holder> = {}): Holder => ({
  id: "01234567-89ab-cdef-0123-456789abcdef",
  host: hostname(),
  launcher: { pid: spawnSync(process.execPath, ["--version"]).pid, started: "long ago" },
  ...more,
});
const leave = (value: unknown): void => writeFileSync(file, JSON.stringify(value));
const stored = (): Holder => JSON.parse(readFileSync(file, "utf8")) as Holder;

async function take(): Promise<Extract<Awaited<ReturnType<typeof takeClaim>>, { kind: "taken" }>["claim"]> {
  const outcome = await takeClaim(file);
  if (outcome.kind !== "taken") throw new Error(outcome.kind);
  return outcome.claim;
}

it("is taken by the first, told to the second, and free after release", async () => {
  const claim = await take();
  claim.note({ address: "http://127.0.0.1:1" });
  expect(await takeClaim(file)).toMatchObject({ kind: "busy", holder: { address: "http://127.0.0.1:1", launcher: { pid: process.pid } } });
  claim.release();
  claim.release();
  expect(readdirSync(folder)).toEqual([]);
  (await take()).release();
});

it("is taken over from a process that has ended", async () => {
  leave(holder({ launcher: { ...holder().launcher, started: null } }));
  await take();
  expect(stored().launcher).toEqual(identify(process.pid));
  expect(readdirSync(folder)).toEqual(["lock.json"]);
});

it("is taken over when another process has the number now", async () => {
  leave(holder({ launcher: { pid: process.pid, started: "long ago" } }));
  await take();
  expect(stored().launcher).toEqual(identify(process.pid));
});

it("is taken over although the process that took it over before died while doing so", async () => {
  leave(holder());
  writeFileSync(`${file}.${holder().id}`, JSON.stringify(holder({ id: "11111111-89ab-cdef-0123-456789abcdef" })));
  await take();
  expect(readdirSync(folder)).toEqual(["lock.json"]);
});

it("of a process that took it over in the meantime is not removed", async () => {
  leave(holder());
  // Holds the newcomer up between its look at the dead holder and its right to remove it.
  const removal = `${file}.${holder().id}`;
  writeFileSync(removal, "");
  setTimeout(() => {
    leave(holder({ id: "22222222-89ab-cdef-0123-456789abcdef", launcher: identify(process.pid) }));
    rmSync(removal);
  }, 200);
  expect(await takeClaim(file)).toMatchObject({ kind: "busy", holder: { id: "22222222-89ab-cdef-0123-456789abcdef" } });
  expect(readdirSync(folder)).toEqual(["lock.json"]);
});

it("of another computer is not judged", async () => {
  leave(holder({ host: "elsewhere" }));
  expect(await takeClaim(file)).toMatchObject({ kind: "foreign", holder: { host: "elsewhere" } });
  expect(stored().host).toBe("elsewhere");
});

it.each([["empty", ""], ["cut off", '{"id": "0123'], ["of another shape", '{"pid": 1}'], ["with a path for an id", JSON.stringify({ ...holder(), id: "../../../../../../../../../../tmp/x" })]])(
  "that is %s is left alone",
  async (_what, text) => {
    writeFileSync(file, text);
    expect(await takeClaim(file)).toEqual({ kind: "unreadable", file });
    expect(readFileSync(file, "utf8")).toBe(text);
  },
);

it("that is just being written is read when it is whole", async () => {
  writeFileSync(file, "");
  setTimeout(() => leave(holder({ launcher: identify(process.pid) })), 300);
  expect(await takeClaim(file)).toMatchObject({ kind: "busy" });
});

it("keeps a dead holder's place when what that left running cannot be ended", async () => {
  leave(holder());
  expect(await takeClaim(file, () => Promise.resolve(4711))).toEqual({ kind: "leftover", pid: 4711 });
  expect(stored().id).toBe(holder().id);
  expect(readdirSync(folder)).toEqual(["lock.json"]);
});

it("is waited for", async () => {
  const claim = await take();
  let waitsFor: number | undefined;
  const next = awaitClaim(file, (other) => {
    waitsFor = other.launcher.pid;
    setTimeout(() => claim.release(), 100);
  });
  expect((await next).kind).toBe("taken");
  expect(waitsFor).toBe(process.pid);
});

it("goes to exactly one of many processes that find a dead holder at once", async () => {
  leave(holder());
  const script = `
    import { takeClaim } from ${JSON.stringify(new URL("../local/claim.mjs", import.meta.url).href)};
    console.log((await takeClaim(${JSON.stringify(file)})).kind);
    process.stdin.resume();`;
  const racers = Array.from({ length: 6 }, () => spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["pipe", "pipe", "inherit"] }));
  const outcomes = await Promise.all(racers.map(async ({ stdout }) => String((await once(stdout, "data"))[0]).trim()));
  racers.forEach((racer) => racer.kill("SIGKILL"));
  expect(outcomes.sort()).toEqual(["busy", "busy", "busy", "busy", "busy", "taken"]);
});
