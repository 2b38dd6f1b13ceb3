/** The routes of one glossary, below `/api/v1/glossaries`. They parse, ask the glossary's Durable Object, and answer. */
import { Hono, type Context } from "hono";
import * as v from "valibot";
import { glossaryIdSchema, type GlossaryId, type GlossaryStatus } from "../glossary/protocol.ts";
import { requireAccess } from "./access.ts";
import type { Env, ServerTypes } from "./env.ts";
import type { GlossaryRoom, RoomStatus } from "./glossary-room.ts";
import { refuse } from "./refuse.ts";

export const glossaries = new Hono<ServerTypes>()
  .use("/:id", requireAccess)
  .get("/:id", async (c) => {
    const id = v.safeParse(glossaryIdSchema, c.req.param("id"));
    if (!id.success) return refuse(c, "invalid", id.issues[0].message, "params.id");
    return answer(c, id.output, await room(c.env, id.output).status());
  })
  .put("/:id", async (c) => {
    const id = v.safeParse(glossaryIdSchema, c.req.param("id"));
    if (!id.success) return refuse(c, "invalid", id.issues[0].message, "params.id");
    const { made, status } = await room(c.env, id.output).create();
    if (made) c.status(201);
    return answer(c, id.output, status);
  });

const room = (env: Env, id: GlossaryId): DurableObjectStub<GlossaryRoom> => env.ROOM.get(env.ROOM.idFromName(id));

function answer(c: Context, id: GlossaryId, status: RoomStatus): Response {
  switch (status.kind) {
    case "none":
      return refuse(c, "not-found", "There is no glossary with this id.", "params.id");
    case "newer":
      return refuse(
        c,
        "newer-schema",
        `A newer Muqabala wrote this glossary (version ${status.found}; this server knows ${status.known}). Update the server.`,
      );
    case "ready":
      return c.json({ id, schema: status.schema, created: status.created } satisfies GlossaryStatus);
    default:
      return status satisfies never;
  }
}
