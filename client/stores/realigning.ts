/**
 * Aligns the open document anew between its accepted pairs when a person asks for it. The aligner knows the texts; it is made in the
 * background once the person works on the pairs, and made again after a text changed, so that the answer is there at once. After a dictionary
 * or a memory came or went it is made again when it is needed.
 */
import type { Document, Text } from "../alignment/document.ts";
import { compareAlignment, wallsOf, type Realignment } from "../alignment/edits/realign.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import type { PackedEvidence } from "../workers/packed-evidence.ts";
import type { Realigner } from "../workers/realign.ts";
import type { SessionState } from "./session-state.ts";
import { Store } from "./store.ts";

export type RealigningState =
  /** Nobody asks. */
  | { readonly kind: "idle" }
  /** Asked, but the aligner is still being made; `share` of that is done, in [0, 1]. */
  | { readonly kind: "preparing"; readonly share: number }
  | { readonly kind: "found"; readonly realignment: Realignment }
  /** `reason` is for a report, not for readers. */
  | { readonly kind: "failed"; readonly reason: string };

export interface RealigningEnvironment {
  readonly session: { readonly state: SessionState; subscribe(listener: () => void): () => void };
  readonly evidence: (languages: Languages) => Promise<PackedEvidence>;
  readonly startRealigner: () => Realigner;
}

/** How long the document is left in peace before its texts are aligned in the background, in milliseconds. */
const PAUSE = 3_000;

/** Two texts with the aligner that knows them. */
interface Held {
  readonly source: Text;
  readonly target: Text;
  readonly realigner: Realigner;
  readonly ready: Promise<void>;
}

/** The document that is worked on, and its pairs when it was opened. */
interface Work {
  readonly id: string;
  readonly opened: Document["pairs"];
}

export class Realigning extends Store<RealigningState> {
  readonly #environment: RealigningEnvironment;
  #work: Work | undefined;
  #held: Held | undefined;
  /** What was asked about, while somebody asks. */
  #asked: Document | undefined;
  #share = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The texts that a person did not want to wait for. */
  #declined: Text | undefined;

  constructor(environment: RealigningEnvironment) {
    super({ kind: "idle" });
    this.#environment = environment;
    environment.session.subscribe(() => { this.#look(); });
    this.#look();
  }

  /** Asks what would change in the open document as it is; asked again by itself when that changes. */
  ask(): void {
    const document = this.#document;
    if (document?.source) void this.#answer(document, { source: document.source, target: document.target });
  }

  /** Asks no longer. What is not ready yet is given up. */
  leave(): void {
    if (this.state.kind === "preparing" && this.#share < 1) {
      this.#declined = this.#held?.target;
      this.#drop();
    }
    this.#asked = undefined;
    this.set({ kind: "idle" });
  }

  /** Told when more or less is known of the languages than before: the aligner is made anew, now if somebody asks. */
  renew(): void {
    this.#drop();
    if (this.#asked !== undefined) this.ask();
  }

  async #answer(document: Document, texts: Pick<Held, "source" | "target">): Promise<void> {
    this.#asked = document;
    this.#declined = undefined;
    const held = this.#hold(texts);
    this.set({ kind: "preparing", share: this.#share });
    const answer = await held.ready.then(() => held.realigner.realign(wallsOf(document))).then(
      (blocks): RealigningState => ({ kind: "found", realignment: compareAlignment(document, blocks) }),
      (error: unknown): RealigningState => ({ kind: "failed", reason: String(error) }),
    );
    if (this.#asked !== document || this.#held !== held) return;
    if (answer.kind === "failed") this.#drop(); // another is made when it is asked again
    this.set(answer);
  }

  #look(): void {
    const session = this.#environment.session.state;
    const document = this.#document;
    if (session.kind !== "open" || !document?.source) {
      this.#work = undefined;
      this.#drop();
      this.#asked = undefined;
      this.set({ kind: "idle" });
      return;
    }
    if (this.#work?.id !== session.id) this.#work = { id: session.id, opened: document.pairs };
    const stale = this.#held !== undefined && (this.#held.source !== document.source || this.#held.target !== document.target);
    if (stale) this.#drop();
    if (this.#asked !== undefined && this.#asked !== document) this.ask();
    else if (this.#held === undefined && document.pairs !== this.#work.opened && this.#declined !== document.target) this.#prepareSoon();
  }

  /** The open document, if it can be changed here. */
  get #document(): Document | undefined {
    const session = this.#environment.session.state;
    return session.kind === "open" && session.role === "writer" ? session.document : undefined;
  }

  #prepareSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const document = this.#document;
      if (document?.source) this.#hold({ source: document.source, target: document.target });
    }, PAUSE);
  }

  #hold({ source, target }: Pick<Held, "source" | "target">): Held {
    clearTimeout(this.#waiting);
    if (this.#held) return this.#held;
    const realigner = this.#environment.startRealigner();
    this.#share = 0;
    const told = (share: number): void => {
      if (this.#held?.realigner !== realigner) return;
      this.#share = share;
      if (this.state.kind === "preparing") this.set({ kind: "preparing", share });
    };
    const ready = this.#environment.evidence({ source: source.lang, target: target.lang }).then((evidence) => realigner.prepare({ source, target, evidence }, told));
    this.#held = { source, target, realigner, ready };
    ready.catch(() => {
      if (this.#held?.realigner !== realigner || this.#asked !== undefined) return;
      this.#declined = target; // not tried again before somebody asks
      this.#drop();
    });
    return this.#held;
  }

  #drop(): void {
    clearTimeout(this.#waiting);
    this.#held?.realigner.end();
    this.#held = undefined;
  }
}
