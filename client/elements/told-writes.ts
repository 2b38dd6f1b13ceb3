import type { ReactiveControllerHost } from "lit";
import { wordsOf, type Entity, type WriteId } from "../../glossary/entity.ts";
import type { Usage, Workflow } from "../../glossary/fields.ts";
import type { GlossaryState, WriteOutcome } from "../stores/glossary-state.ts";
import type { GlossaryStore } from "../stores/glossary-store.ts";
import { ToastEvent } from "./app-events.ts";
import type { Localized } from "./localized.ts";
import { undoneText, unwrittenText, usedText } from "./outcome-text.ts";
import type { Watch } from "./watch.ts";

/** What one press writes to the glossary. The foot of the page says that it was done, with a way back; or why it was not. */
export class ToldWrites {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #glossary: Watch<GlossaryStore, GlossaryState>;
  readonly #l: Localized;

  constructor(host: ReactiveControllerHost & HTMLElement, glossary: Watch<GlossaryStore, GlossaryState>, l: Localized) {
    this.#host = host;
    this.#glossary = glossary;
    this.#l = l;
  }

  async judge(term: Entity, workflow: Workflow): Promise<void> {
    const glossary = this.#glossary.store;
    const done = this.#l.m.glossary.said[workflow](wordsOf(term, "text"));
    switch (workflow) {
      case "approved": this.tell(await glossary?.approve(term), done); break;
      case "rejected": this.tell(await glossary?.reject(term), done); break;
      case "proposed": this.tell(await glossary?.edit(term, { workflow }), done); break;
      default: workflow satisfies never;
    }
  }

  async use(term: Entity, usage: Usage): Promise<void> {
    const glossary = this.#glossary.store;
    const outcome = await (usage === "preferred" ? glossary?.setPreferred(term) : glossary?.edit(term, { usage }));
    this.tell(outcome, usedText(usage, wordsOf(term, "text"), this.#l.m.glossary.said));
  }

  /** @param done what to say when it was written */
  tell(outcome: WriteOutcome | undefined, done: string): void {
    if (!outcome) return;
    const words = this.#l.m.glossary.said;
    if (outcome.kind === "saved") {
      this.#toast(new ToastEvent(done, { label: words.undo, run: () => { void this.#undo(outcome.muids); } }));
      return;
    }
    const why = unwrittenText(outcome, words);
    if (why !== "") this.#toast(new ToastEvent(why));
  }

  async #undo(muids: readonly WriteId[]): Promise<void> {
    const outcome = await this.#glossary.store?.undo(muids);
    if (outcome) this.#toast(new ToastEvent(undoneText(outcome, this.#l.m.glossary.said)));
  }

  #toast(toast: ToastEvent): void {
    this.#host.dispatchEvent(toast);
  }
}
