/**
 * Hears from the server that there is something new. Everything also works without it, only later: a socket that breaks is
 * opened again after a growing pause, and what it missed is asked for when it opens.
 */
import * as v from "valibot";
import { pokeSchema, sessionEnded, socketPath, type GlossaryId } from "../../glossary/protocol.ts";
import { parseJson } from "../../glossary/formats/parse-json.ts";
import { firstRetry, longestRetry } from "./timing.ts";

/** The part of a `WebSocket` that is needed. */
export interface SocketLike {
  addEventListener(type: "open", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number }) => void): void;
  close(): void;
}

export interface SocketEnvironment {
  /** @param path begins with `/` */
  readonly connect: (path: string) => SocketLike;
  readonly random: () => number;
  readonly after: (milliseconds: number, work: () => void) => () => void;
}

export interface SocketListener {
  poked(version: number): void;
  /** The socket opened or closed. */
  opened(open: boolean): void;
  /** The server closed it because the member may hear no more: it is not opened again by itself. */
  ended(): void;
}

export class PokeSocket {
  readonly #environment: SocketEnvironment;
  readonly #path: string;
  readonly #listener: SocketListener;
  #socket: SocketLike | undefined;
  /** Calls off the next attempt, while one is planned. */
  #callOff: (() => void) | undefined;
  #pause = firstRetry;
  #closed = true;

  constructor(environment: SocketEnvironment, id: GlossaryId, listener: SocketListener) {
    this.#environment = environment;
    this.#path = socketPath(id);
    this.#listener = listener;
  }

  /** Opens it unless it is open, or will be after a pause. */
  open(): void {
    this.#closed = false;
    if (!this.#socket && !this.#callOff) this.#connect();
  }

  /** Cuts the pause short. */
  hurry(): void {
    if (this.#callOff) this.#connect();
  }

  close(): void {
    this.#closed = true;
    this.#stopWaiting();
    this.#socket?.close();
    this.#socket = undefined;
  }

  #stopWaiting(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #connect(): void {
    this.#stopWaiting();
    const socket = this.#environment.connect(this.#path);
    this.#socket = socket;
    socket.addEventListener("open", () => {
      this.#pause = firstRetry;
      this.#listener.opened(true);
    });
    socket.addEventListener("message", ({ data }) => {
      const poke = v.safeParse(pokeSchema, typeof data === "string" ? parseJson(data) : undefined);
      if (poke.success) this.#listener.poked(poke.output.version);
    });
    socket.addEventListener("close", ({ code }) => {
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      this.#listener.opened(false);
      if (code === sessionEnded) {
        this.#closed = true;
        this.#listener.ended();
      } else this.#openLater();
    });
  }

  #openLater(): void {
    if (this.#closed) return;
    const { after, random } = this.#environment;
    this.#callOff = after(this.#pause * (0.5 + random() / 2), () => this.#connect());
    this.#pause = Math.min(2 * this.#pause, longestRetry);
  }
}
