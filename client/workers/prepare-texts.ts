/** From texts to a document: cut and aligned, wherever it runs. */
import { alignTexts, unpaired } from "../alignment/engine/align-texts.ts";
import type { Document } from "../alignment/document.ts";
import { segment } from "../alignment/segmentation/segment.ts";
import { unpackEvidence } from "./packed-evidence.ts";
import type { PrepareProgress, PrepareRequest, PrepareSide } from "./prepare-document.ts";

export async function prepareTexts(request: PrepareRequest, report: (progress: PrepareProgress) => void): Promise<Document> {
  const sides = (request.source?.text.length ?? 0) + request.target.text.length;
  const cut = (side: PrepareSide, before: number) =>
    segment(side.text, { ...side, onProgress: (done, total) => report({ phase: "segmenting", share: (before + side.text.length * (done / Math.max(1, total))) / sides }) });
  const source = request.source && cut(request.source, 0);
  const target = cut(request.target, source ? sides - request.target.text.length : 0);
  report({ phase: "aligning", share: 0 });
  if (source === null) return { source, target, pairs: unpaired(target), judgements: [] };
  const evidence = await unpackEvidence(request.evidence, { source: source.lang, target: target.lang });
  const pairs = alignTexts(source, target, { ...evidence, onProgress: (share) => report({ phase: "aligning", share }) });
  return { source, target, pairs, judgements: [] };
}
