import type { GlossaryState } from "../stores/glossary-state.ts";
import { listConcepts, marksOf, type ConceptView } from "../stores/glossary-view.ts";

export interface Drawn {
  readonly views: readonly ConceptView[];
  readonly marks: ReturnType<typeof marksOf>;
}

/** What the Glossary screen lists. Made anew only when something changed: with every key that is typed the screen is drawn again. */
export class DrawnGlossary {
  #state: GlossaryState | undefined;
  #drawn: Drawn = { views: [], marks: new Map() };

  of(state: GlossaryState): Drawn {
    const before = this.#state;
    if (before === state) return this.#drawn;
    this.#state = state;
    this.#drawn = { marks: marksOf(state), views: before?.glossary === state.glossary ? this.#drawn.views : listConcepts(state.glossary) };
    return this.#drawn;
  }
}
