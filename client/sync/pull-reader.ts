/**
 * Reads all pages of a pull and hands them over as one, so that what is stored here is always what the server had at one
 * version. Pages that are here already are not asked for again when a later one fails.
 */
import type { PullAnswer } from "../../glossary/protocol.ts";
import type { GlossaryApi, Reply } from "./api.ts";
import { standOf, type Pulled, type PullStand } from "./apply-pull.ts";
import type { LocalGlossary } from "./local-glossary.ts";
import { pagesTime } from "./timing.ts";

export interface Read {
  /** What the head said before the first page. */
  readonly asked: PullStand;
  readonly pulled: Pulled;
}

export class PullReader {
  readonly #local: LocalGlossary;
  readonly #api: Pick<GlossaryApi, "pull">;
  readonly #now: () => number;
  #begun: (Read & { readonly at: number }) | undefined;

  /** @param now milliseconds since 1970 */
  constructor(local: LocalGlossary, api: Pick<GlossaryApi, "pull">, now: () => number) {
    this.#local = local;
    this.#api = api;
    this.#now = now;
  }

  async read(): Promise<Reply<Read>> {
    const asked = standOf(this.#local.lists.head);
    const at = this.#now();
    if (this.#begun && (!sameStand(this.#begun.asked, asked) || Math.abs(at - this.#begun.at) > pagesTime)) this.#begun = undefined;
    for (;;) {
      const from = this.#begun?.pulled;
      const since = from?.version ?? asked.cursor;
      const epoch = from?.epoch ?? asked.epoch;
      const reply = await this.#api.pull({ since, ...(epoch !== null && { epoch }), client: asked.clientId, taken: asked.lastMid, goesOn: from?.reset ?? false });
      if (reply.kind !== "done") return reply;
      const { more, ...page } = reply.value;
      if (!fits(page, since, epoch, more)) return { kind: "broken", status: 200 };
      const pulled = from && !page.reset ? joined(from, page) : page;
      this.#begun = more ? { asked, pulled, at: this.#begun?.at ?? at } : undefined;
      if (!more) return { kind: "done", value: { asked, pulled } };
    }
  }
}

/** Whether the answer is one to this question: an older one, from a cache on the way, is none. */
function fits({ epoch, version, reset }: Pulled, since: number, asked: string | null, more: PullAnswer["more"]): boolean {
  if (reset) return true;
  return epoch === asked && version >= since && (!more || version > since);
}

function joined(before: Pulled, page: Pulled): Pulled {
  return {
    ...page,
    reset: before.reset,
    entities: [...before.entities, ...page.entities],
    tombstones: [...before.tombstones, ...page.tombstones],
    conflicts: [...before.conflicts, ...page.conflicts],
    outcomes: [...before.outcomes, ...page.outcomes],
  };
}

const sameStand = (a: PullStand, b: PullStand): boolean =>
  a.clientId === b.clientId && a.epoch === b.epoch && a.cursor === b.cursor && a.lastMid === b.lastMid;
