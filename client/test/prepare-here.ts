/** The page's own cutting and aligning in the thread of the test, for tests of what comes after it: a worker takes a second to load. */
import { prepareTexts } from "../workers/prepare-texts.ts";
import type { Prepare } from "../workers/prepare-document.ts";

export const prepareHere: Prepare = async (request, { signal, onProgress }) => {
  const document = await prepareTexts(request, onProgress);
  return signal.aborted ? { kind: "cancelled" } : { kind: "prepared", document };
};
