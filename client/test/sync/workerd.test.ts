/**
 * The sync as the page runs it against the server as it is installed: several people, a network that loses and doubles, a server
 * that is killed in the middle of its work, and one that is set back to a backup.
 */
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isDeleted, valueSchema, type Entity } from "../../../glossary/entity.ts";
import { cleanUp, launch, lockOf, makeData, makeDist, running, until, type Launcher } from "../../../server/test/run-launcher.ts";
import { gesture, perform, type Gesture } from "./gestures.ts";
import { Profile, type Tab } from "./profile.ts";
import { checkLosses, checkOverwrites, type Overwrite } from "./properties.ts";
import { RealSurroundings } from "./real-surroundings.ts";

let dist: string;
let data: string;
beforeAll(async () => {
  dist = await makeDist();
  data = makeData();
});
afterAll(() => cleanUp(dist, data));

const seed = Number(process.env["SYNC_SEED"] ?? 7);
const gestures = Number(process.env["SYNC_GESTURES"] ?? 120);

/** The first few entities only, so that people get in each other's way. */
const narrowed = (each: Gesture): Gesture => ("entity" in each ? { ...each, entity: each.entity % 8 } : each);

it("loses nothing, overwrites nothing unseen, and comes together in the end, killed and set back", async () => {
  const store = path.join(data, "glossaries");
  const backup = path.join(data, "backup");
  const start = (port = "0"): Launcher => launch({ MUQABALA_DIST: dist, MUQABALA_DATA: data, PORT: port });
  let launcher = start();
  const address = await running(launcher);
  const { port } = new URL(address);
  const again = async (): Promise<void> => {
    launcher = start(port);
    await running(launcher);
  };
  const stop = async (): Promise<void> => {
    launcher.process.kill("SIGTERM");
    await launcher.ended;
  };

  const world = new RealSurroundings(address, seed);
  const people = [new Profile(world), new Profile(world), new Profile(world)];
  const token = await until(() => /\/join#main\.([\w-]{43})\n/.exec(launcher.output())?.[1]);
  const [admin] = people;
  await admin!.openTab();
  await join(admin!, token);
  for (const other of people.slice(1)) {
    const invite = await storeOf(admin!).invite({ role: "editor", hours: 1, uses: 1 });
    if (invite.kind !== "done") throw new Error(invite.kind);
    await other.openTab();
    await join(other, invite.value.token);
  }
  await people[1]!.openTab(); // two tabs of one profile

  world.faulty = true;
  const all = fc.sample(gesture, { seed, numRuns: gestures }).map(narrowed);
  for (const [index, each] of all.entries()) {
    const profile = people[world.random(people.length)]!;
    const tab = profile.tabs[world.random(profile.tabs.length)]!;
    await perform(profile, tab, each, () => world.newId());
    await new Promise((resolve) => setTimeout(resolve, world.random(40)));
    if (index === Math.floor(gestures / 4)) {
      process.kill(lockOf(data).workerd?.pid ?? 0, "SIGKILL");
      expect((await launcher.ended).status).toBe(1);
      await again();
    }
    if (index === Math.floor(gestures / 2)) {
      await stop();
      cpSync(store, backup, { recursive: true });
      await again();
    }
    if (index === Math.floor((gestures * 3) / 4)) {
      await stop();
      rmSync(store, { recursive: true });
      cpSync(backup, store, { recursive: true });
      await again();
    }
  }
  world.faulty = false;
  const tabs = people.flatMap((profile) => profile.tabs);
  for (let quiet = 0, round = 0; quiet < 2 && round < 40; round += 1) {
    for (const { store } of tabs) await store.syncNow();
    quiet = tabs.every(({ store: { state } }) => state.link.kind === "in-sync" && state.pending.length === 0 && state.held.length === 0) ? quiet + 1 : 0;
  }
  expect(tabs.map(({ store: { state } }) => [state.link.kind, state.pending.length, state.held.length])).toEqual(tabs.map(() => ["in-sync", 0, 0]));

  // Somebody who comes new sees what the server has, and everybody sees the same.
  const fresh = await storeOf(admin!).invite({ role: "reader", hours: 1, uses: 1 });
  if (fresh.kind !== "done") throw new Error(fresh.kind);
  const newcomer = new Profile(world);
  await newcomer.openTab();
  await join(newcomer, fresh.value.token);
  const server = storeOf(newcomer).state;
  for (const tab of tabs) {
    expect(shownIn(tab)).toEqual(live(server.entities.values()));
    expect(tab.store.state.conflicts.map(({ id }) => id).sort()).toEqual(server.conflicts.map(({ id }) => id).sort());
  }

  const log = await takenOf(admin!, world);
  checkLosses(new Map(log.map(({ mutation, outcome }) => [mutation.muid, outcome])), world.witnesses);
  checkOverwrites(log, world.witnesses);
  expect(world.witnesses.length).toBeGreaterThan(gestures / 4);
  expect(new Set(log.map(({ outcome }) => outcome.kind))).toContain("conflict");
  for (const profile of [...people, newcomer]) for (const tab of [...profile.tabs]) { tab.store.close(); profile.crash(tab); }
  await stop();
}, 240_000);

const storeOf = (profile: Profile) => profile.tabs[0]!.store;

async function join(profile: Profile, token: string): Promise<void> {
  const store = storeOf(profile);
  expect(await store.join({ token, name: "Somebody" })).toMatchObject({ kind: "done" });
  await until(() => (store.state.link.kind === "in-sync" ? true : undefined));
}

const live = (entities: Iterable<Entity>): ReadonlyMap<string, Entity> => new Map([...entities].filter((each) => !isDeleted(each)).map((each) => [each.id, each]));
const shownIn = ({ store }: Tab): ReadonlyMap<string, Entity> => live(store.state.entities.values());

/** What the server's audit says of all that was written, each mutation once. */
async function takenOf(profile: Profile, { witnesses }: RealSurroundings): Promise<readonly Overwrite[]> {
  const log = new Map<string, Overwrite>();
  for (const entity of new Set(witnesses.map((each) => each.entity))) {
    const history = await storeOf(profile).history(entity);
    if (history.kind !== "done") throw new Error(history.kind);
    for (const { mutation, outcome, before } of history.value) {
      const stood = mutation.op === "create" ? {} : Object.fromEntries(Object.entries(before).map(([field, value]) => [field, v.parse(valueSchema, value)]));
      const known = log.get(mutation.muid);
      if (known) expect(known.outcome).toEqual(outcome);
      log.set(mutation.muid, { mutation, outcome, stood });
    }
  }
  return [...log.values()];
}
