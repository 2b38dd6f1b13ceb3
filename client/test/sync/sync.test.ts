/** The sync as the page runs it, between several people, over a network where everything goes wrong. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkProperties } from "./properties.ts";
import { Room } from "./room.ts";
import { deeds, World, worldSeed } from "./world.ts";

const runs = Number(process.env["SYNC_RUNS"] ?? 150);
const { SYNC_SEED: seed } = process.env;

/** How often each thing happened, over all runs: what never happens, no run can find fault with. */
const met = new Map<string, number>();

it("loses nothing, overwrites nothing unseen, and comes together in the end", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const world = new World(new Room(worldSeed), 3);
      await world.begin();
      for (const deed of all) await world.perform(deed);
      await world.heal();
      checkProperties(world);
      for (const each of [...world.room.met, ...world.met]) met.set(each, (met.get(each) ?? 0) + 1);
    }),
    { numRuns: runs, interruptAfterTimeLimit: Number(process.env["SYNC_MS"] ?? 240_000), ...(seed !== undefined && { seed: Number(seed) }) },
  );
}, 600_000);

it("met in its runs every end that there is", () => {
  const ends = [
    "applied", "same", "conflict", "rejected", "changed", "deleted", "reviewed", "second-preferred", "known already", "epoch", "client", "signed-out", "revoked",
    "several pages", "reset", "held", "restored", "compacted", "full", "resolved",
  ];
  if (process.env["SYNC_MET"]) process.stdout.write(JSON.stringify([...met]) + "\n");
  expect(ends.filter((end) => !met.has(end))).toEqual([]);
});
