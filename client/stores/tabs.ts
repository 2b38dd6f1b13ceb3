/**
 * What the tabs that have one document open tell each other. It is only there to know soon: who may write is decided in
 * the storage, and a message that is lost or late does no harm.
 */
import * as v from "valibot";

/** How long a tab is given to answer, in milliseconds. A tab that the browser has put to sleep does not, and that is fine. */
export const ANSWER_TIME = 250;

const revision = v.number();
const tabMessage = v.variant("kind", [
  v.object({ kind: v.literal("who-writes"), from: v.string() }),
  v.object({ kind: v.literal("here"), from: v.string(), writes: v.boolean() }),
  v.object({ kind: v.literal("claimed"), from: v.string(), revision }),
  v.object({ kind: v.literal("saved"), from: v.string(), revision }),
  v.object({ kind: v.literal("yield"), from: v.string() }),
  v.object({ kind: v.literal("yielded"), from: v.string() }),
  v.object({ kind: v.literal("bye"), from: v.string(), writes: v.boolean() }),
]);

/** `from` is the tab that speaks. */
export type TabMessage = v.InferOutput<typeof tabMessage>;
type Said<M> = M extends TabMessage ? Omit<M, "from"> : never;

export class Tabs {
  readonly #channel: BroadcastChannel;
  readonly #tab: string;
  readonly #hear: (message: TabMessage) => void;
  readonly #alive = new Set<string>();
  readonly #waiting = new Set<(message: TabMessage) => void>();

  constructor(id: string, tab: string, hear: (message: TabMessage) => void) {
    this.#tab = tab;
    this.#hear = hear;
    this.#channel = new BroadcastChannel(`muqabala-doc-${id}`);
    this.#channel.onmessage = ({ data }) => this.#heard(data);
  }

  /** The other tabs that have the document open, as far as they were heard of. */
  get alive(): ReadonlySet<string> {
    return this.#alive;
  }

  post(message: Said<TabMessage>): void {
    this.#channel.postMessage({ ...message, from: this.#tab });
  }

  /** Whether another tab says that it writes the document. */
  async isWritten(): Promise<boolean> {
    const answer = this.#answer((message) => message.kind === "here" && message.writes);
    this.post({ kind: "who-writes" });
    return answer;
  }

  /** Asks the tab that writes to save what it has and stop. Resolves when it did, or does not answer. */
  async askToYield(): Promise<void> {
    const answer = this.#answer((message) => message.kind === "yielded");
    this.post({ kind: "yield" });
    await answer;
  }

  close(): void {
    this.#channel.close();
  }

  #heard(data: unknown): void {
    const parsed = v.safeParse(tabMessage, data); // another version of the program may speak otherwise
    if (!parsed.success || parsed.output.from === this.#tab) return;
    const message = parsed.output;
    if (message.kind === "bye") this.#alive.delete(message.from);
    else this.#alive.add(message.from);
    for (const each of this.#waiting) each(message);
    this.#hear(message);
  }

  #answer(isAnswer: (message: TabMessage) => boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (answered: boolean): void => {
        clearTimeout(timer);
        this.#waiting.delete(listen);
        resolve(answered);
      };
      const listen = (message: TabMessage): void => {
        if (isAnswer(message)) end(true);
      };
      const timer = setTimeout(end, ANSWER_TIME, false);
      this.#waiting.add(listen);
    });
  }
}
