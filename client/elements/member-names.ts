import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { UserId } from "../../glossary/entity.ts";
import type { GlossaryState } from "../stores/glossary-state.ts";
import type { GlossaryStore } from "../stores/glossary-store.ts";
import type { Watch } from "./watch.ts";

/** The names of a glossary's members. They are asked for once for each who signs in, and anew when somebody unknown wrote something. */
export class MemberNames implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #glossary: Watch<GlossaryStore, GlossaryState>;
  #names: ReadonlyMap<UserId, string> = new Map();
  #askedFor: string | undefined;

  constructor(host: ReactiveControllerHost, glossary: Watch<GlossaryStore, GlossaryState>) {
    this.#host = host;
    this.#glossary = glossary;
    host.addController(this);
  }

  /** By id; empty until the server has answered. */
  get byId(): ReadonlyMap<UserId, string> {
    return this.#names;
  }

  hostUpdated(): void {
    const { membership, link, entities } = this.#glossary.value ?? {};
    if (!membership || link?.kind !== "in-sync") return;
    const unknown = [...(entities?.values() ?? [])].find(({ by }) => by !== null && !this.#names.has(by))?.by ?? "";
    const asked = `${membership.user} ${unknown}`;
    if (this.#askedFor === asked) return;
    this.#askedFor = asked;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const reply = await this.#glossary.store?.members();
    if (reply?.kind !== "done") return;
    this.#names = new Map(reply.value.map(({ user, name }) => [user, name]));
    this.#host.requestUpdate();
  }
}
