import type { ReactiveControllerHost } from "lit";
import type { EntityId } from "../../glossary/entity.ts";
import type { Concept } from "../../glossary/glossary.ts";
import type { GlossaryState } from "../stores/glossary-state.ts";
import type { GlossaryStore } from "../stores/glossary-store.ts";
import type { HistoryState } from "./mq-concept-history.ts";
import type { Watch } from "./watch.ts";

/** The history of the concept that it was asked for last; the server alone has it. */
export class ConceptHistory {
  readonly #host: ReactiveControllerHost;
  readonly #glossary: Watch<GlossaryStore, GlossaryState>;
  #concept: EntityId | null = null;
  /** The concept as it was when the server was asked. */
  #asked: Concept | undefined;
  #state: HistoryState = { kind: "unasked" };

  constructor(host: ReactiveControllerHost, glossary: Watch<GlossaryStore, GlossaryState>) {
    this.#host = host;
    this.#glossary = glossary;
  }

  of(concept: EntityId): HistoryState {
    return this.#concept === concept ? this.#state : { kind: "unasked" };
  }

  async ask(concept: EntityId): Promise<void> {
    const { store, value } = this.#glossary;
    const known = this.#concept === concept && this.#state.kind === "there";
    this.#concept = concept;
    this.#asked = value?.glossary.concepts.get(concept);
    this.#set(!value?.membership ? { kind: "signed-out" } : known ? this.#state : { kind: "loading" });
    if (!value?.membership) return;
    const reply = await store?.history(concept);
    if (this.#concept === concept && reply) this.#set(stateOf(reply));
  }

  /** Once it is shown, it goes on with what is done. */
  follow(shown: EntityId | null): void {
    const { glossary, link } = this.#glossary.value ?? {};
    if (shown === null || shown !== this.#concept || this.#state.kind !== "there" || link?.kind !== "in-sync") return;
    if (glossary?.concepts.get(shown) !== this.#asked) void this.ask(shown);
  }

  #set(state: HistoryState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function stateOf(reply: Awaited<ReturnType<GlossaryStore["history"]>>): HistoryState {
  switch (reply.kind) {
    case "done": return { kind: "there", records: reply.value };
    case "offline": case "slow": case "not-open": return { kind: "offline" };
    case "signed-out": return { kind: "signed-out" };
    case "refused": return { kind: "failed", reason: reply.message };
    case "broken": return { kind: "failed", reason: String(reply.status) };
    case "not-stored": return { kind: "failed", reason: reply.failure.kind };
    default: return reply satisfies never;
  }
}
