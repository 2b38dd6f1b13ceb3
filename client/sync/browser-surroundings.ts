/** What the sync needs of the browser it runs in. */
import type { LinkEnvironment } from "./glossary-link.ts";
import { lockTime } from "./timing.ts";

type Surroundings = Pick<LinkEnvironment, "random" | "after" | "exclusively" | "openChannel" | "onWake" | "connect">;

export const browserSurroundings: Surroundings = {
  random: () => Math.random(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => { clearTimeout(timer); };
  },
  exclusively,
  openChannel: (name, hear) => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = hear;
    return { post: () => { channel.postMessage(null); }, close: () => { channel.close(); } };
  },
  onWake: (listener) => {
    const seen = (): void => { if (document.visibilityState === "visible") listener(); };
    addEventListener("online", listener);
    document.addEventListener("visibilitychange", seen);
    return () => {
      removeEventListener("online", listener);
      document.removeEventListener("visibilitychange", seen);
    };
  },
  connect: (path) => new WebSocket(new URL(path, location.href.replace(/^http/, "ws"))),
};

/** Locks are missing on a plain http address, and a tab that the browser has put to sleep may hold one: then it goes on without. */
async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => { waiting.abort(); }, lockTime);
  try {
    return await navigator.locks.request(name, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (error instanceof DOMException && error === waiting.signal.reason) return work();
    throw error;
  }
}
