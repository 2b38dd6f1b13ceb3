/**
 * The Durable Object that keeps one glossary. Its writes are serialised by the platform, its tables are SQLite. Each method
 * answers one route; who asks is told by the hash of a session's token, and looked up each time.
 */
import { DurableObject } from "cloudflare:workers";
import { historySchema, membersSchema, type Invite, type InviteRequest, type JoinRequest, type PullQuery, type PushRequest, type Role } from "../glossary/protocol.ts";
import type { EntityId } from "../glossary/entity.ts";
import type * as v from "valibot";
import { done, refusal, type Answer, type Refusal } from "./answer.ts";
import type { Env } from "./env.ts";
import { migrate, schemaVersion, type SchemaState } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { pull } from "./pull.ts";
import { push } from "./push.ts";
import { Rate } from "./rate.ts";
import { Sockets } from "./sockets.ts";
import { GlossaryStore } from "./store/glossary-store.ts";
import type { Session } from "./store/members.ts";
import { hashOf, newToken } from "./token.ts";

export type RoomStatus =
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly schema: number; readonly created: string }
  | { readonly kind: "newer"; readonly found: number; readonly known: number };

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** How long it is remembered that an entity was deleted: a client that was away for longer begins anew. */
const tombstoneDays = 90;
const adminLinkMinutes = 15;
/** Requests and mutations of one member in a minute. A profile that sends a month of edits again has a few thousand. */
const unitsPerMinute = 6000;
const historyLength = 500;

export class GlossaryRoom extends DurableObject<Env> {
  readonly #storage: DurableObjectStorage;
  readonly #store: GlossaryStore;
  readonly #sockets: Sockets;
  readonly #rate = new Rate(unitsPerMinute);
  #schema: SchemaState = { kind: "none" };

  /** Tables that exist are brought up to date before the first request; none are made for a glossary nobody made. */
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#storage = ctx.storage;
    this.#store = new GlossaryStore(ctx.storage);
    this.#sockets = new Sockets(ctx);
    if (schemaVersion(ctx.storage.sql) > 0) this.#open();
  }

  /** What is stored here. */
  status(): RoomStatus {
    if (this.#schema.kind !== "ready") return this.#schema;
    return { kind: "ready", schema: this.#schema.version, created: this.#store.facts.created };
  }

  /** Makes the glossary unless it is there already; `made` tells which. */
  create(): { readonly made: boolean; readonly status: RoomStatus } {
    const made = this.#schema.kind === "none";
    if (made) this.#open();
    return { made, status: this.status() };
  }

  push(session: string, request: PushRequest): Answer {
    return this.#asMember(session, request.mutations.length, ({ member }) => {
      const { facts } = this.#store;
      const before = facts.version;
      const answer = push(this.#store, member, request, new Date().toISOString());
      // The platform holds the pokes back until what was written is safe.
      if (facts.version > before) this.#sockets.poke(facts.version, Date.now());
      return "kind" in answer ? answer : done(answer);
    });
  }

  pull(session: string, query: PullQuery): Answer {
    return this.#asMember(session, 1, ({ member }) => {
      const answer = pull(this.#store, member, query, new Date().toISOString());
      return "kind" in answer ? answer : done(answer);
    });
  }

  history(session: string, entity: EntityId): Answer {
    return this.#asMember(session, 1, () => done({ records: [...this.#store.entries.history(entity, historyLength)] } satisfies v.InferOutput<typeof historySchema>));
  }

  me(session: string): Answer {
    return this.#asMember(session, 1, ({ member }) => done(member));
  }

  signOut(session: string): Answer {
    return this.#asMember(session, 1, ({ hash }) => {
      this.#store.members.endSession(hash);
      this.#sockets.endSession(hash);
      return done({});
    });
  }

  members(session: string): Answer {
    return this.#asMember(session, 1, () => done({ members: [...this.#store.members.all()] } satisfies v.InferOutput<typeof membersSchema>));
  }

  setRole(session: string, user: string, role: Role | null): Answer {
    return this.#asAdmin(session, () => {
      const { members } = this.#store;
      const member = members.member(user);
      if (!member) return refusal("not-found", "There is no such member.", { path: "params.user" });
      const otherAdmins = members.all().some((each) => each.role === "admin" && each.user !== user);
      if (member.role === "admin" && role !== "admin" && !otherAdmins) return refusal("last-admin", "The last admin stays one. Make somebody else an admin first.", { path: "role" });
      if (role !== null) members.setRole(user, role);
      else {
        this.#store.transaction(() => members.end(user));
        this.#sockets.endMember(user);
      }
      return done({});
    });
  }

  invite(session: string, { role, hours, uses }: InviteRequest): Promise<Answer> {
    const answer = this.#asAdmin(session, () => done({}));
    return answer.kind === "refused" ? Promise.resolve(answer) : this.#addLink(role, uses, hours * hour);
  }

  /** @param session of whoever joins, if there is one already; next, the hash of the session that begins */
  join(session: string | undefined, next: string, token: string, { name }: Pick<JoinRequest, "name">): Answer {
    const closed = this.#notReady();
    if (closed) return closed;
    const now = Date.now();
    const { members } = this.#store;
    const current = session === undefined ? undefined : members.session(session, now);
    const member = this.#store.transaction(() => members.join(token, next, name, current, now));
    if (!member) return refusal("token", "This link was used, has expired, or never was. Ask for another one.", { path: "token" });
    if (current) this.#sockets.endSession(current.hash);
    return done(member);
  }

  /** @param first only if there is no admin yet */
  async adminLink(first: boolean): Promise<Answer> {
    this.create();
    const closed = this.#notReady();
    if (closed) return closed;
    if (first && this.#store.members.hasAdmin()) return refusal("has-admin", "The glossary has an admin.");
    return this.#addLink("admin", 1, adminLinkMinutes * 60 * 1000);
  }

  /** A WebSocket; the route has looked at its origin and put the session's hash in place of its cookie. */
  override fetch(request: Request): Response {
    const session = this.#member(request.headers.get(sessionHeader) ?? "");
    if ("code" in session) return Response.json(session, { status: 403 });
    return this.#sockets.open(session);
  }

  /** Nothing is expected of a client. */
  override webSocketMessage(): void {}

  override webSocketClose(socket: WebSocket): void {
    socket.close(1000);
  }

  /** May run more than once for one date. */
  override async alarm(): Promise<void> {
    if (this.#schema.kind !== "ready") return;
    const now = Date.now();
    const { entries, facts, members } = this.#store;
    this.#store.transaction(() => {
      facts.raiseCompactedTo(entries.dropDeletedBefore(new Date(now - tombstoneDays * day).toISOString()));
      members.dropExpired(now);
    });
    await this.#storage.setAlarm(now + day);
  }

  #open(): void {
    this.#schema = migrate(this.#storage, migrations, new Date().toISOString());
    if (this.#schema.kind !== "ready") return;
    if (this.env.LIFE !== undefined) this.#store.facts.enterLife(this.env.LIFE);
    this.ctx.waitUntil(this.#wakeDaily());
  }

  async #wakeDaily(): Promise<void> {
    if ((await this.#storage.getAlarm()) === null) await this.#storage.setAlarm(Date.now() + day);
  }

  async #addLink(role: Role, uses: number | null, milliseconds: number): Promise<Answer> {
    const token = newToken();
    const hash = await hashOf(token);
    const expires = Date.now() + milliseconds;
    this.#store.members.addLink(hash, role, uses, expires);
    return done({ token, expires: new Date(expires).toISOString() } satisfies Invite);
  }

  #asMember(session: string, units: number, work: (session: Session) => Answer): Answer {
    const found = this.#member(session);
    if ("code" in found) return found;
    if (!this.#rate.allows(found.member.user, units, Date.now())) return refusal("too-many", "Too many requests. Try again in a minute.");
    return work(found);
  }

  #asAdmin(session: string, work: () => Answer): Answer {
    return this.#asMember(session, 1, ({ member }) => (member.role === "admin" ? work() : refusal("role", "Only an admin may do this.")));
  }

  #member(session: string): Session | Refusal {
    const closed = this.#notReady();
    if (closed) return closed;
    const now = Date.now();
    const { members } = this.#store;
    return members.session(session, now) ?? (members.wasOfMember(session, now)
      ? refusal("revoked", "Your membership in this glossary has ended. Ask an admin for a new link.")
      : refusal("signed-out", "You are not signed in to this glossary. Open a link that you were given."));
  }

  #notReady(): Refusal | undefined {
    switch (this.#schema.kind) {
      case "ready": return undefined;
      case "none": return refusal("not-found", "There is no glossary with this id.", { path: "params.id" });
      case "newer": return refusal("newer-schema", newerSchema(this.#schema));
      default: return this.#schema satisfies never;
    }
  }
}

/** Carries the hash of the session's token from the route to the object. */
export const sessionHeader = "X-Muqabala-Session";

export const newerSchema = ({ found, known }: { readonly found: number; readonly known: number }): string =>
  `A newer Muqabala wrote this glossary (version ${found}; this server knows ${known}). Update the server.`;
