/** What must hold of every run, whatever the network, the disks, the clocks and the people did. */
import { expect } from "vitest";
import { writeOf, type Entity, type EntityId, type Value } from "../../../glossary/entity.ts";
import { valueBefore } from "./room.ts";
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

/** It is in the server's log, or its author is told that it was refused. */
function nothingIsLost(world: World): void {
  const outcomes = new Map(world.room.log.map(({ mutation, outcome }) => [mutation.muid, outcome]));
  for (const { muid, profile } of world.witnesses) {
    const shown = profile.tabs.some(({ store }) => store.state.rejected.some(({ mutation }) => mutation.muid === muid));
    const outcome = outcomes.get(muid);
    if (!shown) expect(outcome?.kind, `what became of ${muid}`).toMatch(/^(applied|same|conflict)$/);
  }
}

function everythingCountsOnce({ room }: World): void {
  expect(new Set(room.log.map(({ mutation }) => mutation.muid)).size).toBe(room.log.length);
}

/** What a write replaced is what its author saw, by value: no version and no id of ours is asked. */
function nothingUnseenIsOverwritten({ room, witnesses }: World): void {
  const witnessOf = new Map(witnesses.map((witness) => [witness.muid, witness]));
  /** Who goes on from a value of their own that met a conflict unknown to them saw what they had replaced with it. */
  const hasSeen = (witness: Witness, entity: EntityId, field: string, stood: Value): boolean => wasSeen(witness, field, stood) || room.log.some(({ mutation, outcome }) => {
    const own = witnessOf.get(mutation.muid);
    const value = mutation.entity === entity ? mutation.changes[field]?.value : undefined;
    return own !== undefined && witnesses.indexOf(own) < witnesses.indexOf(witness) && outcome.kind === "conflict" && value !== undefined && wasSeen(witness, field, value) && hasSeen(own, entity, field, stood);
  });
  for (const { mutation, before, written } of room.log) {
    const witness = witnessOf.get(mutation.muid);
    const after = written.find(({ id }) => id === mutation.entity);
    if (!witness || !after || !before) continue;
    const fields = Object.keys(after.fields).filter((field) => writeOf(after, field) === mutation.muid);
    for (const field of witness.judged ? judged(witness, fields) : fields) {
      const stood = valueBefore(before, field);
      expect(hasSeen(witness, mutation.entity, field, stood), `${mutation.muid} wrote over ${field} = ${JSON.stringify(stood)} and saw ${JSON.stringify(witness.saw[field] ?? null)}`).toBe(true);
    }
  }
}

/** All that was seen, if anything was written. */
const judged = ({ saw }: Witness, fields: readonly string[]): readonly string[] => (fields.length === 0 ? [] : [...new Set([...fields, ...Object.keys(saw)])]);

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
