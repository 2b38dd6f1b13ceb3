/** From texts to a document, in a worker: the page's side of it. */
import { proxy } from "comlink";
import type { Document } from "../alignment/document.ts";
import { startWorker } from "../trusted-types.ts";
import type { PackedEvidence } from "./packed-evidence.ts";
import type { PrepareWorker } from "./prepare-worker.ts";
import address from "./prepare-worker.ts?worker&url";
import { runWorker, type Ended } from "./run-worker.ts";

export interface PrepareSide {
  readonly text: string;
  /** BCP 47 */
  readonly lang: string;
  readonly format: "plain" | "markdown";
}

export interface PrepareRequest {
  readonly source: PrepareSide | null;
  readonly target: PrepareSide;
  /** What this device knows of the two languages; absent: only what comes with the product counts. */
  readonly evidence?: PackedEvidence;
}

export interface PrepareProgress {
  readonly phase: "segmenting" | "aligning";
  /** How much of the phase is done, in [0, 1]. */
  readonly share: number;
}

export type Prepared = { readonly kind: "prepared"; readonly document: Document } | Ended;

export interface PrepareOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PrepareProgress) => void;
}

export type Prepare = (request: PrepareRequest, options: PrepareOptions) => Promise<Prepared>;

/** Cuts both texts and aligns them. Giving up ends the worker at once, whatever it is doing. */
export const prepareDocument: Prepare = (request, options) => prepareIn(() => startWorker(address), request, options);

/** The same in a worker that `start` gives. */
export function prepareIn(start: () => Worker, request: PrepareRequest, { signal, onProgress }: PrepareOptions): Promise<Prepared> {
  return runWorker<PrepareWorker, Prepared>(start, signal, async (prepare) => ({ kind: "prepared", document: await prepare(request, proxy(onProgress)) }));
}
