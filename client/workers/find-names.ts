/** The names of a document, found in a worker: the page's side of it. */
import type { FoundInText, NameFinder, NamesChange } from "../stores/names-store.ts";
import { startWorker } from "../trusted-types.ts";
import { askWorker } from "./ask-worker.ts";
import address from "./names-worker.ts?worker&url";

/** Starts a worker for one document. */
export const startNameFinder = (): NameFinder => nameFinderIn(startWorker(address));

/** The same in that worker. */
export function nameFinderIn(worker: Worker): NameFinder {
  const finder = askWorker<NamesChange, FoundInText>(worker);
  return { find: (change) => finder.ask(change), end: () => { finder.end(); } };
}
