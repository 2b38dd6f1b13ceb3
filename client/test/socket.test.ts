/** The socket that tells of news: what it passes on, and when it is opened again. */
import { beforeEach, describe, expect, it } from "vitest";
import { mainGlossary } from "../../glossary/protocol.ts";
import { PokeSocket, type SocketLike } from "../sync/socket.ts";
import { firstRetry, longestRetry } from "../sync/timing.ts";

type Event = { readonly data?: unknown; readonly code?: number };

class PlayedSocket {
  readonly #listeners = new Map<string, (event: Event) => void>();
  closed = false;
  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.set(type, listener as (event: Event) => void);
  }
  close(): void {
    this.closed = true;
  }
  play(type: "open" | "message" | "close", event: Event = {}): void {
    this.#listeners.get(type)?.(event);
  }
}

let sockets: PlayedSocket[];
let pauses: number[];
let timers: (() => void)[];
let heard: unknown[];
let socket: PokeSocket;
beforeEach(() => {
  [sockets, pauses, timers, heard] = [[], [], [], []];
  const connect = (path: string): SocketLike => {
    expect(path).toBe("/api/v1/glossaries/main/socket");
    sockets.push(new PlayedSocket());
    return sockets.at(-1)!;
  };
  const after = (milliseconds: number, work: () => void): (() => void) => {
    pauses.push(milliseconds);
    timers.push(work);
    return () => { timers = timers.filter((each) => each !== work); };
  };
  socket = new PokeSocket({ connect, after, random: () => 0.5 }, mainGlossary, {
    poked: (version) => heard.push(version),
    opened: (open) => heard.push(open ? "opened" : "closed"),
    ended: () => heard.push("ended"),
  });
  socket.open();
});

it("passes versions on, and nothing else", () => {
  sockets[0]?.play("open");
  for (const data of ['{"version":7}', "nonsense", '{"version":-1}', "{}", new ArrayBuffer(4)]) sockets[0]?.play("message", { data });
  expect(heard).toEqual(["opened", 7]);
});

it("is opened again after pauses that grow, up to the longest, and begin anew once it was open", () => {
  for (let time = 0; time < 12; time += 1) {
    sockets.at(-1)?.play("close", { code: 1006 });
    timers.pop()?.();
  }
  expect(pauses.slice(0, 3)).toEqual([firstRetry, 2 * firstRetry, 4 * firstRetry].map((pause) => pause * 0.75));
  expect(pauses.at(-1)).toBe(longestRetry * 0.75);
  sockets.at(-1)?.play("open");
  sockets.at(-1)?.play("close", { code: 1001 });
  expect(pauses.at(-1)).toBe(firstRetry * 0.75);
});

describe("is not opened again", () => {
  it("after 4401: the session has ended", () => {
    sockets[0]?.play("open");
    sockets[0]?.play("close", { code: 4401 });
    expect(heard).toEqual(["opened", "closed", "ended"]);
    expect(timers).toEqual([]);
  });

  it("after it was closed here", () => {
    socket.close();
    sockets[0]?.play("close", { code: 1000 });
    expect([sockets[0]?.closed, timers]).toEqual([true, []]);
  });
});

it("is one at a time, and its pauses are kept unless it is to hurry", () => {
  socket.open();
  socket.hurry();
  expect(sockets).toHaveLength(1);
  sockets[0]?.play("close", { code: 1006 });
  socket.open();
  expect([sockets.length, timers.length]).toEqual([1, 1]);
  socket.hurry();
  expect([sockets.length, timers]).toEqual([2, []]);
});
