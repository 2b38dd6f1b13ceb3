/** Profiles around a real server: real time, real HTTP with a cookie jar each, and a network that loses and doubles when told to. */
import type { Entity, WriteId } from "../../../glossary/entity.ts";
import { mainGlossary } from "../../../glossary/protocol.ts";
import { starterEntities } from "../../../glossary/starter/seed.ts";
import { glossaryApi, type Fetch, type GlossaryApi } from "../../sync/api.ts";
import type { Profile, Surroundings, Witness } from "./profile.ts";

export class RealSurroundings implements Surroundings {
  readonly #address: string;
  readonly #cookies = new Map<Profile, string>();
  readonly seed: readonly Entity[] = starterEntities();
  readonly witnesses: Witness[] = [];
  readonly released = new Set<WriteId>();
  readonly met: string[] = [];
  faulty = false;
  #state: number;
  #ids = 0;

  constructor(address: string, seed: number) {
    this.#address = address;
    this.#state = seed >>> 0;
  }

  get time(): number {
    return Date.now();
  }

  newId(): string {
    this.#ids += 1;
    return `id-${String(this.#ids).padStart(7, "0")}`;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds);
    return () => { clearTimeout(timer); };
  }

  tell(tab: { readonly alive: boolean }, hear: () => void): void {
    if (this.faulty && this.random(4) === 0) return;
    setTimeout(() => { if (tab.alive) hear(); }, this.random(20));
  }

  apiOf(profile: Profile): GlossaryApi {
    return glossaryApi(mainGlossary, this.#fetchOf(profile), 5_000);
  }

  /** A whole number from 0 up to, but not, `below`; a linear congruential generator, so that a run can be had again. */
  random(below: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  #fetchOf(profile: Profile): Fetch {
    const send = async (url: string, init: RequestInit): Promise<Response> => {
      const headers = new Headers(init.headers);
      const cookie = this.#cookies.get(profile);
      if (cookie !== undefined) headers.set("Cookie", cookie);
      const response = await fetch(this.#address + url, { ...init, headers });
      const set = response.headers.get("Set-Cookie");
      if (set !== null) this.#cookies.set(profile, set.split(";")[0] ?? "");
      return response;
    };
    return async (url, init) => {
      if (!this.faulty) return send(url, init);
      await new Promise((resolve) => setTimeout(resolve, this.random(30)));
      switch (this.random(8)) {
        case 0: throw new TypeError("the request was lost");
        case 1: {
          await send(url, init);
          throw new TypeError("the answer was lost");
        }
        case 2: {
          const [first] = await Promise.all([send(url, init), send(url, init)]);
          return first;
        }
        default: return send(url, init);
      }
    };
  }
}
