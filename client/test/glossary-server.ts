/** A server that a test plays: it answers as the real one does, until it is told to do something else. */
import * as v from "valibot";
import { userIdSchema, type Entity } from "../../glossary/entity.ts";
import { parsePullQuery, pushRequestSchema, roleSchema, type Role } from "../../glossary/protocol.ts";
import type { Fetch } from "../sync/api.ts";
import { Room } from "./sync/room.ts";

export type Trouble =
  | { readonly kind: "down" }
  | { readonly kind: "slow" }
  | { readonly kind: "answers"; readonly status: number; readonly type: string; readonly body: string }
  /** Takes what is sent and breaks off before it answers. */
  | { readonly kind: "cut-off" };

export class PlayedServer {
  readonly room: Room;
  /** Who the session is of; null without one. */
  user: string | null = null;
  trouble: Trouble | null = null;
  /** The paths that were asked for, the newest last. */
  readonly asked: string[] = [];

  constructor(seed: readonly Entity[]) {
    this.room = new Room(seed);
  }

  end(user: string): void {
    this.room.members.delete(v.parse(userIdSchema, user));
  }

  admit(user: string, role: Role): void {
    this.room.members.set(v.parse(userIdSchema, user), v.parse(roleSchema, role));
    this.user = user;
  }

  readonly fetch: Fetch = async (path, init) => {
    const url = new URL(path, "http://server");
    this.asked.push(`${init.method ?? "GET"} ${url.pathname.split("/").at(-1) ?? ""}`);
    switch (this.trouble?.kind) {
      case "down": throw new TypeError("Failed to fetch");
      case "slow": return new Promise((_, reject) => { init.signal?.addEventListener("abort", () => { reject(new DOMException("timed out", "TimeoutError")); }); });
      case "answers": return new Response(this.trouble.body, { status: this.trouble.status, headers: { "Content-Type": this.trouble.type } });
      case "cut-off": {
        this.#answer(url, init);
        throw new TypeError("Failed to fetch");
      }
      case undefined: return this.#answer(url, init);
      default: return this.trouble satisfies never;
    }
  };

  #answer({ pathname, searchParams }: URL, init: RequestInit): Response {
    const user = this.user === null ? null : v.parse(userIdSchema, this.user);
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    const query = parsePullQuery(Object.fromEntries(searchParams));
    const reply = pathname.endsWith("/push") ? this.room.push(user, v.parse(pushRequestSchema, body)) : pathname.endsWith("/pull") && query.success ? this.room.pull(user, query.output) : this.room.me(user);
    switch (reply.kind) {
      case "done": return Response.json(reply.value);
      case "signed-out": return Response.json({ error: { code: "signed-out", message: "Sign in." } }, { status: 401 });
      case "refused": return Response.json({ error: { code: reply.code, message: reply.message, ...(reply.lastMid !== undefined && { lastMid: reply.lastMid }) } }, { status: 409 });
      default: throw new Error(`a played server does not say ${reply.kind}`);
    }
  }
}
