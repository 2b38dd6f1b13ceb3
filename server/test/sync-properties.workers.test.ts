/**
 * The same promises on the real object, over HTTP: mutations that come late, twice, in pieces or once more from a new client, and an object
 * that is ended in between, count exactly once; and what the audit says is what the tables hold.
 */
import { abortAllDurableObjects, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import { applyMutation } from "../../glossary/apply.ts";
import { userIdSchema } from "../../glossary/entity.ts";
import { mutationSchema, outcomeSchema, type Mutation } from "../../glossary/mutation.ts";
import { roleSchema } from "../../glossary/protocol.ts";
import { starterEntities } from "../../glossary/starter/seed.ts";
import { Layer } from "../../glossary/view.ts";
import { found, type Member } from "./member.ts";

type Act =
  | { readonly kind: "write"; readonly who: number; readonly field: "note" | "subjectField" | "deleted"; readonly value: number; readonly stale: boolean }
  /** Sends some of what was written again, from `back` mutations before the first that the server has not said it took. */
  | { readonly kind: "send"; readonly who: number; readonly back: number; readonly count: number }
  | { readonly kind: "new-client"; readonly who: number }
  | { readonly kind: "end-object" };

const who = fc.nat(1);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("write" as const), who, field: fc.constantFrom("note" as const, "note" as const, "subjectField" as const, "deleted" as const), value: fc.nat(3), stale: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("send" as const), who, back: fc.nat(3), count: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("new-client" as const), who }) },
  { weight: 1, arbitrary: fc.constant({ kind: "end-object" as const }) },
);

/** A member and all that it ever wrote. */
interface Author {
  readonly member: Member;
  written: Mutation[];
}

async function send({ member, written }: Author, back: number, count: number): Promise<void> {
  const { epoch, lastMid } = await member.pull();
  const from = Math.max(0, lastMid - back);
  const mutations = written.slice(from, from + count);
  if (mutations.length > 0) expect((await member.pushRaw({ epoch, clientId: member.client, mutations })).status).toBe(200);
}

let run = 0;

it("exactly once, and the audit gives the state", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 25 }), async (acts) => {
      const admin = await found(`property-${++run}`);
      await admin.push(admin.concept(`c-${run}`, "c1", { note: "first" }));
      const authors: readonly Author[] = [await admin.bring("editor", "Ann"), await admin.bring("contributor", "Ben")].map((member) => ({ member, written: [] }));
      let count = 0;
      for (const each of acts) {
        switch (each.kind) {
          case "write": {
            const { member, written } = authors[each.who]!;
            const field = written.findLast((mutation) => Object.hasOwn(mutation.changes, each.field));
            const base = each.stale ? (each.field === "note" ? `c-${run}` : null) : (field?.muid ?? null);
            written.push(member.mutation(`w-${each.who}-${++count}`, "c1", { [each.field]: [base, each.field === "deleted" ? true : `value ${each.value}`] }));
            break;
          }
          case "send":
            await send(authors[each.who]!, each.back, each.count);
            break;
          case "new-client": {
            const author = authors[each.who]!;
            author.member.client = `client-${crypto.randomUUID()}`;
            author.written = author.written.map((mutation, index) => ({ ...mutation, mid: index + 1 }));
            break;
          }
          case "end-object":
            await abortAllDurableObjects();
            break;
          default:
            each satisfies never;
        }
      }
      for (const author of authors) {
        await send(author, 0, 100);
        expect((await author.member.pull()).lastMid).toBe(author.written.length);
      }

      const { entities, conflicts } = await admin.pullAll();
      const audit = await runInDurableObject(env.ROOM.getByName(admin.id), (_room, { storage }) => storage.sql.exec<{ op: string; user: string; role: string; result: string; at: string }>("SELECT op, user, role, result, at FROM mutation ORDER BY seq").toArray());
      const replay = new Layer();
      replay.put(starterEntities());
      for (const row of audit) {
        const mutation = v.parse(mutationSchema, JSON.parse(row.op));
        const applied = applyMutation(replay, mutation, { user: v.parse(userIdSchema, row.user), role: v.parse(roleSchema, row.role) }, row.at);
        expect(applied.outcome).toEqual(v.parse(outcomeSchema, JSON.parse(row.result)));
        replay.put(applied.entities, applied.conflicts);
        replay.note(mutation);
      }
      const taken = audit.map((row) => v.parse(mutationSchema, JSON.parse(row.op)).muid).sort();
      expect(taken).toEqual([`c-${run}`, ...authors.flatMap(({ written }) => written.map(({ muid }) => muid))].sort());
      const open = [...replay.conflicts.values()].filter(({ state }) => state === "open");
      expect(new Map(conflicts.map((each) => [each.id, each]))).toEqual(new Map(open.map((each) => [each.id, each])));
      expect(entities.find(({ id }) => id === "c1")).toEqual([...replay.entities.values()].find(({ id, fields }) => id === "c1" && (!fields["deleted"] || open.length > 0)));
    }),
    { numRuns: 15 },
  );
});
