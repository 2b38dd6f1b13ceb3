/** A network that does what a test says: a request, its answer or a message between tabs goes on, goes twice, or is lost. */
import type { Reply } from "../../sync/api.ts";

interface Flight {
  /** Requests and messages of a tab that is gone are still delivered; answers to it are not. */
  readonly tab: { readonly alive: boolean };
  /** What it does at the other end; undefined when only the answer is left to come. */
  readonly deliver: (() => (() => void) | undefined) | undefined;
  /** Brings the answer. */
  readonly answer: (() => void) | undefined;
  /** Tells the sender that nothing came. */
  readonly giveUp: () => void;
}

export class Network {
  #flights: Flight[] = [];

  get length(): number {
    return this.#flights.length;
  }

  request<T>(tab: { readonly alive: boolean }, serve: () => Reply<T>): Promise<Reply<T>> {
    return new Promise((resolve) => {
      const done = (reply: Reply<T>): void => { if (tab.alive) resolve(reply); };
      this.#flights.push({
        tab,
        deliver: () => {
          const reply = structuredClone(serve());
          return () => { done(reply); };
        },
        answer: undefined,
        giveUp: () => { done({ kind: "slow" }); },
      });
    });
  }

  message(tab: { readonly alive: boolean }, hear: () => void): void {
    this.#flights.push({ tab, deliver: () => { if (tab.alive) hear(); return undefined; }, answer: undefined, giveUp: () => undefined });
  }

  /** One step: a request reaches the server, an answer the client. */
  step(at: number): void {
    const flight = this.#take(at);
    if (!flight) return;
    if (flight.deliver) {
      const answer = flight.deliver();
      if (answer) this.#flights.push({ ...flight, deliver: undefined, answer });
    } else flight.answer?.();
  }

  /** The request, or its answer, never comes; the sender waits as long as it waits. */
  lose(at: number): void {
    this.#take(at)?.giveUp();
  }

  /** The request comes once more, at some time; nobody waits for that answer. */
  double(at: number): void {
    const flight = this.#flights[at % Math.max(1, this.#flights.length)];
    if (flight?.deliver) this.#flights.push({ ...flight, deliver: () => { flight.deliver?.(); return undefined; }, giveUp: () => undefined });
  }

  /** Whoever waits for an answer waits no longer. What has not arrived may still do so. */
  timeOut(): void {
    const flights = this.#flights;
    this.#flights = flights.filter(({ deliver }) => deliver).map((flight) => ({ ...flight, deliver: () => { flight.deliver?.(); return undefined; }, giveUp: () => undefined }));
    for (const { giveUp } of flights) giveUp();
  }

  #take(at: number): Flight | undefined {
    return this.#flights.splice(at % Math.max(1, this.#flights.length), 1)[0];
  }
}
