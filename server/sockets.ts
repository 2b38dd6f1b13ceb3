/** The open sockets of one glossary. The platform keeps them while the object sleeps, so what is to be known of one is tied to it. */
import * as v from "valibot";
import { sessionEnded, type Poke } from "../glossary/protocol.ts";
import type { Session } from "./store/members.ts";

/** A member's tabs and devices; one more ends the oldest. */
const socketsOfMember = 40;

const attachmentSchema = v.object({ expires: v.number() });

export class Sockets {
  readonly #state: DurableObjectState;

  constructor(state: DurableObjectState) {
    this.#state = state;
  }

  /** The answer to an upgrade. */
  open({ member, hash, expires }: Session): Response {
    const open = this.#open(userTag(member.user));
    for (const socket of open.slice(0, Math.max(0, open.length + 1 - socketsOfMember))) socket.close(1008, "Too many connections.");
    const { 0: client, 1: server } = new WebSocketPair();
    this.#state.acceptWebSocket(server, [userTag(member.user), sessionTag(hash)]);
    server.serializeAttachment({ expires });
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Says that a version exists. @param now milliseconds since 1970 */
  poke(version: number, now: number): void {
    const words = JSON.stringify({ version } satisfies Poke);
    for (const socket of this.#open()) {
      const attachment = v.safeParse(attachmentSchema, socket.deserializeAttachment());
      if (attachment.success && attachment.output.expires > now) socket.send(words);
      else socket.close(sessionEnded, "The session has expired.");
    }
  }

  endMember(user: string): void {
    for (const socket of this.#open(userTag(user))) socket.close(sessionEnded, "The membership has ended.");
  }

  endSession(hash: string): void {
    for (const socket of this.#open(sessionTag(hash))) socket.close(sessionEnded, "Signed out.");
  }

  /** The platform also lists those that we closed and whose other end has not answered yet. */
  #open(tag?: string): readonly WebSocket[] {
    return this.#state.getWebSockets(tag).filter(({ readyState }) => readyState === WebSocket.OPEN);
  }
}

const userTag = (user: string): string => `user:${user}`;
const sessionTag = (hash: string): string => `session:${hash}`;
