/** Which process is which, asked of real processes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, it } from "vitest";
import { identify, isCertainly, isRunning } from "../local/process-identity.mjs";

const program = path.basename(process.execPath);

it("knows this process again, and not one that had its number before", () => {
  const me = identify(process.pid);
  expect(me.started).not.toBeNull();
  expect(identify(process.pid)).toEqual(me);
  expect(isRunning(me)).toBe(true);
  expect(isRunning({ ...me, started: "long ago" })).toBe(false);
  expect(isRunning({ ...me, started: null })).toBe(true);
});

it("is certain only of the very process that runs the very program", () => {
  const me = identify(process.pid);
  expect(isCertainly(me, program)).toBe(true);
  expect(isCertainly(me, "workerd")).toBe(false);
  expect(isCertainly({ ...me, started: "long ago" }, program)).toBe(false);
  expect(isCertainly({ ...me, started: null }, program)).toBe(false);
});

it("sees a process end", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const noted = identify(child.pid ?? 0);
  expect(isRunning(noted)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(isRunning(noted)).toBe(false);
  expect(isRunning({ ...noted, started: null })).toBe(false);
});

it.runIf(process.platform === "linux")("counts a process that has ended but was not waited for as ended", async () => {
  // The shell starts a child and becomes `sleep`, which never takes notice that the child has ended.
  const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 30"], { stdio: ["ignore", "pipe", "ignore"] });
  const pid = Number(String((await once(parent.stdout, "data"))[0]));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(process.kill(pid, 0)).toBe(true);
  expect(isRunning({ pid, started: null })).toBe(false);
  parent.kill("SIGKILL");
});
