/** A server that is killed between commit and reply: nothing that was acknowledged is lost, and nothing counts twice. */
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Entity } from "../../glossary/entity.ts";
import { conceptMutation, joinWithLink, type LaunchedMember } from "./launched-member.ts";
import { cleanUp, launch, lockOf, makeData, makeDist, running, type Launcher } from "./run-launcher.ts";

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

const start = (port = "0"): Launcher => launch({ MUQABALA_DIST: dist, MUQABALA_DATA: data, PORT: port });

/** The concepts that {@link conceptMutation} made, by id. */
async function concepts(member: LaunchedMember): Promise<ReadonlyMap<string, Entity>> {
  let page = await member.pull();
  const found: Entity[] = [...page.entities];
  while (page.more) {
    page = await member.pull({ since: String(page.version), epoch: page.epoch, goesOn: "1" });
    found.push(...page.entities);
  }
  return new Map(found.filter(({ id }) => id.startsWith("c-")).map((each) => [each.id, each]));
}

it("loses nothing that was acknowledged and doubles nothing, however often it is killed", async () => {
  let launcher = start();
  let address = await running(launcher);
  let member = await joinWithLink(launcher, address);
  const { epoch } = await member.pull();
  const acknowledged = new Set<string>();
  let next = 1;
  let unanswered = 0;

  for (let kill = 0; kill < 4; kill++) {
    const workerd = lockOf(data).workerd?.pid ?? 0;
    const timer = setTimeout(() => process.kill(workerd, "SIGKILL"), 300 + 217 * kill);
    // Sends a batch again until it is answered, as a client does, from wherever the server is.
    for (;;) {
      const batch = Array.from({ length: 5 }, (_, index) => conceptMutation(next + index));
      try {
        const { outcomes, lastMid } = await member.push(epoch, batch);
        for (const { muid, outcome } of outcomes) {
          expect(outcome).toEqual({ kind: "applied" });
          acknowledged.add(muid);
        }
        expect(lastMid).toBe(next + 4);
        next += 5;
      } catch (error) {
        // A socket that broke is a TypeError of fetch; the proxy in front answers 500 or 503 when its server is gone.
        if (!(error instanceof Error)) throw error;
        unanswered++;
        break;
      }
    }
    clearTimeout(timer);
    expect((await launcher.ended).status).toBe(1);
    launcher = start(new URL(address).port);
    address = await running(launcher);
    member = member.at(address);

    const stored = await concepts(member);
    for (const muid of acknowledged) expect(stored.get(muid.replace("w-", "c-"))?.fields).toEqual({ note: [`note ${muid.slice(2)}`, muid] });
    // What was written without an answer is some of the batch that was not answered, from its beginning.
    const { lastMid } = await member.pull();
    expect(stored.size).toBe(lastMid);
    expect(lastMid).toBeGreaterThanOrEqual(next - 1);
    expect(lastMid).toBeLessThanOrEqual(next + 4);
  }

  expect(unanswered).toBe(4);
  expect(acknowledged.size).toBeGreaterThan(20);
  // Everything from the first on, once more: nothing changes.
  const before = await concepts(member);
  const { lastMid } = await member.pull();
  for (let mid = 1; mid <= lastMid; mid += 50) {
    const again = await member.push(epoch, Array.from({ length: Math.min(50, lastMid - mid + 1) }, (_, index) => conceptMutation(mid + index)));
    expect(again.lastMid).toBe(lastMid);
    expect(again.outcomes.every(({ outcome }) => outcome.kind === "applied")).toBe(true);
  }
  expect(await concepts(member)).toEqual(before);
});

it("begins a new epoch when a backup was put in its place, and takes again what the backup lacks", async () => {
  const first = start();
  const member = await joinWithLink(first, await running(first));
  const { epoch } = await member.pull();
  await member.push(epoch, [conceptMutation(1)]);
  first.process.kill("SIGTERM");
  await first.ended;
  const store = path.join(data, "glossaries");
  const backup = path.join(data, "backup");
  cpSync(store, backup, { recursive: true });

  const second = start();
  const later = member.at(await running(second));
  expect((await later.pull()).epoch).toBe(epoch);
  await later.push(epoch, [conceptMutation(2)]);
  second.process.kill("SIGTERM");
  await second.ended;
  rmSync(store, { recursive: true });
  cpSync(backup, store, { recursive: true });

  const third = start();
  const restored = later.at(await running(third));
  const answer = await restored.pull({ epoch });
  expect(answer).toMatchObject({ reset: true, lastMid: 1 });
  expect(answer.epoch).not.toBe(epoch);
  await expect(restored.push(epoch, [conceptMutation(3)])).rejects.toThrow('"epoch"');
  await restored.push(answer.epoch, [conceptMutation(1), conceptMutation(2)]);
  expect([...(await concepts(restored)).keys()].sort()).toEqual(["c-1", "c-2"]);
});
