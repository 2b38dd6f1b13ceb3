/** A worker that is asked one thing and ended: by its answer, by a person who gives up, or by breaking down. */
import { releaseProxy, wrap, type Remote } from "comlink";
import { breakdownOf } from "./ask-worker.ts";

export type Ended =
  | { readonly kind: "cancelled" }
  /** The worker broke down or could not be started; `reason` is for a report, not for readers. */
  | { readonly kind: "failed"; readonly reason: string };

/** Giving up ends the worker at once, whatever it is doing. */
export async function runWorker<Exposed, Answer>(start: () => Worker, signal: AbortSignal, ask: (remote: Remote<Exposed>) => Promise<Answer>): Promise<Answer | Ended> {
  if (signal.aborted) return { kind: "cancelled" };
  const worker = start();
  const remote = wrap<Exposed>(worker);
  try {
    return await Promise.race([
      ask(remote).catch((error: unknown): Ended => ({ kind: "failed", reason: String(error) })),
      breakdownOf(worker).catch((error: unknown): Ended => ({ kind: "failed", reason: error instanceof Error ? error.message : String(error) })),
      new Promise<Ended>((resolve) => { signal.addEventListener("abort", () => { resolve({ kind: "cancelled" }); }, { once: true }); }),
    ]);
  } finally {
    remote[releaseProxy]();
    worker.terminate();
  }
}
