/** From texts to a document, in a worker: the page's side of it. */
import { proxy, releaseProxy, wrap } from "comlink";
import type { Document } from "../alignment/document.ts";
import { startWorker } from "../trusted-types.ts";
import type { PackedEvidence } from "./packed-evidence.ts";
import type { PrepareWorker } from "./prepare-worker.ts";
import address from "./prepare-worker.ts?worker&url";

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

export type Prepared =
  | { readonly kind: "prepared"; readonly document: Document }
  | { readonly kind: "cancelled" }
  /** The worker broke down or could not be started. */
  | { readonly kind: "failed"; readonly reason: string };

export interface PrepareOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PrepareProgress) => void;
}

export type Prepare = (request: PrepareRequest, options: PrepareOptions) => Promise<Prepared>;

/** Cuts both texts and aligns them. Giving up ends the worker at once, whatever it is doing. */
export const prepareDocument: Prepare = (request, options) => prepareIn(() => startWorker(address), request, options);

/** The same in a worker that `start` gives. */
export async function prepareIn(start: () => Worker, request: PrepareRequest, { signal, onProgress }: PrepareOptions): Promise<Prepared> {
  if (signal.aborted) return { kind: "cancelled" };
  const worker = start();
  const prepare = wrap<PrepareWorker>(worker);
  try {
    return await Promise.race([
      prepare(request, proxy(onProgress)).then((document): Prepared => ({ kind: "prepared", document }), (error: unknown): Prepared => ({ kind: "failed", reason: String(error) })),
      new Promise<Prepared>((resolve) => {
        worker.addEventListener("error", (event) => resolve({ kind: "failed", reason: event.message || "the worker did not start" }));
        worker.addEventListener("messageerror", () => resolve({ kind: "failed", reason: "the worker's answer could not be read" }));
        signal.addEventListener("abort", () => resolve({ kind: "cancelled" }), { once: true });
      }),
    ]);
  } finally {
    prepare[releaseProxy]();
    worker.terminate();
  }
}
