/**
 * Learns from the person's work: what the accepted pairs of the open document say of words is made anew after each change of them, away
 * from the page, for the documents to come. Only the tab that writes the document does.
 */
import { primaryTag } from "../../glossary/language-tag.ts";
import { DocumentLessons, type LearningState, type LessonsEnvironment } from "./document-lessons.ts";
import type { SessionState } from "./session-state.ts";
import { Store } from "./store.ts";

export interface LearningEnvironment extends LessonsEnvironment {
  readonly session: { readonly state: SessionState; subscribe(listener: () => void): () => void };
}

export class Learning extends Store<LearningState> {
  readonly #environment: LearningEnvironment;
  #lessons: DocumentLessons | undefined;
  #finished: Promise<unknown> = Promise.resolve();

  constructor(environment: LearningEnvironment) {
    super({ kind: "idle" });
    this.#environment = environment;
    environment.session.subscribe(() => { this.#look(); });
    this.#look();
  }

  /** Resolves when the documents that were let go are learnt from. */
  async settled(): Promise<void> {
    await this.#finished;
  }

  #look(): void {
    const session = this.#environment.session.state;
    if (session.kind !== "open" || session.role !== "writer" || session.document.source === null) {
      this.#leave();
      return;
    }
    const { id, document } = session;
    if (this.#lessons?.id !== id) {
      this.#leave();
      const languages = { source: primaryTag(session.document.source.lang), target: primaryTag(document.target.lang) };
      this.#lessons = new DocumentLessons(id, languages, this.#environment, (state) => { this.set(state); });
    }
    this.#lessons.follow(document);
  }

  #leave(): void {
    if (this.#lessons) this.#finished = Promise.all([this.#finished, this.#lessons.finish()]);
    this.#lessons = undefined;
  }
}
