/** What must hold of every run, whatever the network, the disks, the clocks and the people did. */
import { expect } from "vitest";
import { writeOf, type Entity, type EntityId, type Value, type WriteId } from "../../../glossary/entity.ts";
import { valueBefore } from "./room.ts";
import type { Mutation, MutationOutcome } from "../../../glossary/mutation.ts";
import { wasSeen, type Witness } from "./profile.ts";
import { liveOf, type World } from "./world.ts";

/** Asks when everything has gone where it has to. */
export function checkProperties(world: World): void {
  everyOutboxDrains(world);
  allReplicasConverge(world);
  nothingIsLost(world);
  everythingCountsOnce(world);
  nothingUnseenIsOverwritten(world);
  everyConflictIsVisible(world);
  theLogGivesTheState(world);
  readersNeverWrite(world);
  nobodySendsInAnothersName(world);
}

const tabsOf = (world: World) => world.profiles.flatMap(({ tabs }) => tabs.map(({ store }) => store.state));

function everyOutboxDrains(world: World): void {
  for (const { pending, held, link } of tabsOf(world)) expect({ pending: pending.length, held: held.length, link: link.kind }).toEqual({ pending: 0, held: 0, link: "in-sync" });
}

function allReplicasConverge(world: World): void {
  const server = liveOf(world.room.entities);
  for (const { entities, glossary } of tabsOf(world)) {
    expect(liveOf(entities.values())).toEqual(server);
    expect([...glossary.concepts.keys()].sort()).toEqual([...server.values()].filter(({ kind }) => kind === "concept").map(({ id }) => id).sort());
  }
}

function nothingIsLost({ room, witnesses }: World): void {
  checkLosses(new Map(room.log.map(({ mutation, outcome }) => [mutation.muid, outcome])), witnesses);
}

/** Every edit is in the server's log, or its author is told that it was refused. */
export function checkLosses(outcomes: ReadonlyMap<WriteId, MutationOutcome>, witnesses: readonly Witness[]): void {
  for (const { muid, profile, diskLost } of witnesses) {
    const shown = profile.tabs.some(({ store }) => store.state.rejected.some(({ mutation }) => mutation.muid === muid));
    if (!shown && !diskLost) expect(outcomes.get(muid)?.kind ?? "lost", `what became of ${muid}`).toMatch(/^(applied|same|conflict)$/);
  }
}

function everythingCountsOnce({ room }: World): void {
  expect(new Set(room.log.map(({ mutation }) => mutation.muid)).size).toBe(room.log.length);
}

function nothingUnseenIsOverwritten({ room, witnesses }: World): void {
  const log = room.log.map(({ mutation, outcome, before, written }) => {
    const after = written.find(({ id }) => id === mutation.entity);
    const fields = before && after ? Object.keys(after.fields).filter((field) => writeOf(after, field) === mutation.muid) : [];
    const judged = fields.length > 0 ? (witnesses.find(({ muid, judged }) => judged && muid === mutation.muid)?.saw ?? {}) : {};
    return { mutation, outcome, stood: Object.fromEntries([...fields, ...Object.keys(judged)].map((field) => [field, valueBefore(before, field)])) };
  });
  checkOverwrites(log, witnesses);
}

/** A mutation that was taken, with what stood in the fields that must have been seen: those that it wrote, and those that it judged by. */
export interface Overwrite {
  readonly mutation: Mutation;
  readonly outcome: MutationOutcome;
  readonly stood: Readonly<Record<string, Value>>;
}

/** What a write replaced is what its author saw, by value: no version and no id of ours is asked. */
export function checkOverwrites(log: readonly Overwrite[], witnesses: readonly Witness[]): void {
  const witnessOf = new Map(witnesses.map((witness, at) => [witness.muid, { witness, at }]));
  /** Who goes on from a value of their own that met a conflict unknown to them saw what they had replaced with it. */
  const hasSeen = (muid: WriteId, entity: EntityId, field: string, stood: Value): boolean => {
    const own = witnessOf.get(muid);
    if (!own || wasSeen(own.witness, field, stood)) return true;
    return log.some(({ mutation, outcome }) => {
      const earlier = witnessOf.get(mutation.muid);
      const value = mutation.entity === entity ? mutation.changes[field]?.value : undefined;
      return earlier !== undefined && earlier.at < own.at && outcome.kind === "conflict" && value !== undefined && wasSeen(own.witness, field, value) && hasSeen(mutation.muid, entity, field, stood);
    });
  };
  for (const { mutation: { muid, entity }, stood } of log) {
    for (const [field, value] of Object.entries(stood)) {
      expect(hasSeen(muid, entity, field, value), `${muid} wrote over ${field} = ${JSON.stringify(value)} and saw ${JSON.stringify(witnessOf.get(muid)?.witness.saw[field] ?? null)}`).toBe(true);
    }
  }
}

function everyConflictIsVisible(world: World): void {
  const open = world.room.conflicts.filter(({ state }) => state === "open").map(({ id }) => id).sort();
  for (const { conflicts } of tabsOf(world)) expect(conflicts.map(({ id }) => id).sort()).toEqual(open);
  const known = new Set<string>(world.room.conflicts.map(({ id }) => id));
  for (const { outcome } of world.room.log) if (outcome.kind === "conflict") for (const id of outcome.conflicts) expect(known.has(id)).toBe(true);
}

function theLogGivesTheState({ room }: World): void {
  const replayed: Iterable<Entity> = room.replayed().values();
  expect(liveOf(replayed)).toEqual(liveOf(room.entities));
}

function readersNeverWrite({ room }: World): void {
  expect(room.log.filter(({ role, written }) => role === "reader" && written.length > 0)).toEqual([]);
}

/** Unless the one who is signed in says that what another left on the device may go. */
function nobodySendsInAnothersName({ room, witnesses, released }: World): void {
  const authorOf = new Map(witnesses.map(({ muid, user }) => [muid, user]));
  const wrong = room.log.filter(({ mutation: { muid }, user }) => !released.has(muid) && (authorOf.get(muid) ?? user) !== user);
  expect(wrong.map(({ mutation }) => mutation.muid)).toEqual([]);
}
