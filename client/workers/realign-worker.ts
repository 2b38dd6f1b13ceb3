/** Holds the alignment of one document, so that it can be done again around accepted pairs at once, away from the page. */
import { expose } from "comlink";
import { aligner, type AlignedBlock, type Aligner, type Wall } from "../alignment/engine/align.ts";
import { alignSide } from "../alignment/engine/align-texts.ts";
import { unpackEvidence } from "./packed-evidence.ts";
import type { RealignTexts } from "./realign.ts";

let held: Aligner | undefined;

const worker = {
  async prepare({ source, target, evidence }: RealignTexts, onProgress: (share: number) => void): Promise<void> {
    const known = await unpackEvidence(evidence, { source: source.lang, target: target.lang });
    held = aligner(alignSide(source), alignSide(target), { ...known, onProgress });
  },

  realign(walls: readonly Wall[]): readonly AlignedBlock[] {
    if (held === undefined) throw new Error("no texts were given");
    return held.realign(walls);
  },
};

export type RealignWorker = typeof worker;

expose(worker);
