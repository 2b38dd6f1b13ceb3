/** The routes of one glossary, below `/api/v1/glossaries`. They parse, ask the glossary's Durable Object, and answer. */
import { Hono, type Context } from "hono";
import * as v from "valibot";
import { entityIdSchema } from "../glossary/entity.ts";
import {
  adminLinkRequestSchema, controlHeader, glossaryIdSchema, inviteRequestSchema, joinRequestSchema, memberChangeSchema, parsePullQuery, pushRequestSchema,
  type GlossaryId, type GlossaryStatus,
} from "../glossary/protocol.ts";
import { hasControl, isAtServer } from "./access.ts";
import type { Answer } from "./answer.ts";
import type { ServerTypes } from "./env.ts";
import { newerSchema, sessionHeader, type GlossaryRoom, type RoomStatus } from "./glossary-room.ts";
import { isOwnOrigin } from "./guard-writes.ts";
import { readBody, readValue } from "./read-request.ts";
import { refuse } from "./refuse.ts";
import { sessionOf, setSession } from "./session-cookie.ts";
import { hashOf, newToken } from "./token.ts";

interface RoomTypes extends ServerTypes {
  Variables: {
    readonly id: GlossaryId;
    /** The hash of the session's token; "" where there is none. */
    readonly session: string;
  };
}

export const glossaries = new Hono<RoomTypes>()
  .use("/:id/*", async (c: Context<RoomTypes, "/:id">, next) => {
    const id = v.safeParse(glossaryIdSchema, c.req.param("id"));
    if (!id.success) return refuse(c, "invalid", id.issues[0].message, "params.id");
    c.set("id", id.output);
    c.set("session", await sessionOf(c, id.output));
    await next();
    return undefined;
  })
  .get("/:id", async (c) => {
    const status = await roomOf(c).status();
    if (status.kind === "ready" && !isAtServer(c.env, c.req.header("Host"))) {
      const me = await roomOf(c).me(c.get("session"));
      if (me.kind === "refused") return reply(c, me);
    }
    return tell(c, status);
  })
  .put("/:id", async (c) => {
    if (!isAtServer(c.env, c.req.header("Host")) && !(await hasControl(c.env, c.req.header(controlHeader)))) return refuse(c, "closed", "Only who runs the server can make a glossary, on the computer on which it runs.");
    const { made, status } = await roomOf(c).create();
    if (made) c.status(201);
    return tell(c, status);
  })
  .post("/:id/push", async (c) => {
    const request = await readBody(c, pushRequestSchema);
    return request.kind === "read" ? reply(c, await roomOf(c).push(c.get("session"), request.value)) : request.refusal;
  })
  .get("/:id/pull", async (c) => {
    const query = readValue(c, parsePullQuery(c.req.query()), "query");
    return query.kind === "read" ? reply(c, await roomOf(c).pull(c.get("session"), query.value)) : query.refusal;
  })
  .get("/:id/socket", async (c) => {
    if (c.req.header("Upgrade")?.toLowerCase() !== "websocket") return refuse(c, "invalid", "This address takes WebSockets only.", "headers.upgrade");
    if (!isOwnOrigin(c)) return refuse(c, "origin", "A socket must be opened by this server's own pages.");
    const me = await roomOf(c).me(c.get("session"));
    if (me.kind === "refused") return reply(c, me);
    return roomOf(c).fetch(new Request(c.req.url, { headers: { Upgrade: "websocket", [sessionHeader]: c.get("session") } }));
  })
  .get("/:id/history", async (c) => {
    const entity = readValue(c, v.safeParse(entityIdSchema, c.req.query("entity")), "query.entity");
    return entity.kind === "read" ? reply(c, await roomOf(c).history(c.get("session"), entity.value)) : entity.refusal;
  })
  .get("/:id/me", async (c) => reply(c, await roomOf(c).me(c.get("session"))))
  .delete("/:id/me", async (c) => {
    setSession(c, c.get("id"), null);
    return reply(c, await roomOf(c).signOut(c.get("session")));
  })
  .post("/:id/join", async (c) => {
    const request = await readBody(c, joinRequestSchema);
    if (request.kind !== "read") return request.refusal;
    const token = newToken();
    const session = c.get("session");
    const answer = await roomOf(c).join(session === "" ? undefined : session, await hashOf(token), await hashOf(request.value.token), { name: request.value.name });
    if (answer.kind === "done") setSession(c, c.get("id"), token);
    return reply(c, answer);
  })
  .get("/:id/members", async (c) => reply(c, await roomOf(c).members(c.get("session"))))
  .patch("/:id/members/:user", async (c) => {
    const change = await readBody(c, memberChangeSchema);
    return change.kind === "read" ? reply(c, await roomOf(c).setRole(c.get("session"), c.req.param("user"), change.value.role)) : change.refusal;
  })
  .post("/:id/invites", async (c) => {
    const request = await readBody(c, inviteRequestSchema);
    return request.kind === "read" ? reply(c, await roomOf(c).invite(c.get("session"), request.value)) : request.refusal;
  })
  .post("/:id/admin-link", async (c) => {
    if (!(await hasControl(c.env, c.req.header(controlHeader)))) return refuse(c, "closed", "A link for an admin is made by who runs the server: muqabala admin-link");
    const request = await readBody(c, adminLinkRequestSchema);
    return request.kind === "read" ? reply(c, await roomOf(c).adminLink(request.value.first)) : request.refusal;
  });

const roomOf = (c: Context<RoomTypes>): DurableObjectStub<GlossaryRoom> => c.env.ROOM.get(c.env.ROOM.idFromName(c.get("id")));

function reply(c: Context, answer: Answer): Response {
  switch (answer.kind) {
    case "done":
      return c.body(answer.body, 200, { "Content-Type": "application/json" });
    case "refused":
      return refuse(c, answer.code, answer.message, answer.path, answer.lastMid);
    default:
      return answer satisfies never;
  }
}

function tell(c: Context<RoomTypes>, status: RoomStatus): Response {
  switch (status.kind) {
    case "none":
      return refuse(c, "not-found", "There is no glossary with this id.", "params.id");
    case "newer":
      return refuse(c, "newer-schema", newerSchema(status));
    case "ready":
      return c.json({ id: c.var.id, schema: status.schema, created: status.created } satisfies GlossaryStatus);
    default:
      return status satisfies never;
  }
}
