/**
 * The shape that all stores share: one immutable state, replaced whole, and people who want to know.
 */
export abstract class Store<State> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  protected constructor(initial: State) {
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  /** Calls back after each change, at once and in order. @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected set(state: State): void {
    if (Object.is(state, this.#state)) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  protected patch(part: Partial<State>): void {
    this.set({ ...this.#state, ...part });
  }
}
