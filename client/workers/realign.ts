/** The alignment of one document, kept in a worker and done again around accepted pairs: the page's side of it. */
import { proxy, releaseProxy, wrap } from "comlink";
import type { Text } from "../alignment/document.ts";
import type { AlignedBlock, Wall } from "../alignment/engine/align.ts";
import { startWorker } from "../trusted-types.ts";
import { breakdownOf } from "./ask-worker.ts";
import type { PackedEvidence } from "./packed-evidence.ts";
import type { RealignWorker } from "./realign-worker.ts";
import address from "./realign-worker.ts?worker&url";

export interface RealignTexts {
  readonly source: Text;
  readonly target: Text;
  /** What this device knows of the two languages. */
  readonly evidence: PackedEvidence;
}

/** Each promise rejects when the worker broke down, or could not be started. */
export interface Realigner {
  /** Aligns the texts as they are; once it resolves, `realign` is quick. @param onProgress told the share done, in [0, 1] */
  prepare(texts: RealignTexts, onProgress: (share: number) => void): Promise<void>;
  realign(walls: readonly Wall[]): Promise<readonly AlignedBlock[]>;
  /** Ends the worker, whatever it is doing; what was asked is not answered any more. */
  end(): void;
}

export function startRealigner(): Realigner {
  const worker = startWorker(address);
  const remote = wrap<RealignWorker>(worker);
  const broken = breakdownOf(worker);
  return {
    prepare: (texts, onProgress) => Promise.race([remote.prepare(texts, proxy(onProgress)), broken]),
    realign: (walls) => Promise.race([remote.realign(walls), broken]),
    end: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
