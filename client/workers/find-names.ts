/** The names of a document, found in a worker: the page's side of it. */
import { releaseProxy, wrap } from "comlink";
import type { Name } from "../../glossary/names/name.ts";
import type { NameFinder, NamesChange } from "../stores/names-store.ts";
import { startWorker } from "../trusted-types.ts";
import type { NamesWorker } from "./names-worker.ts";
import address from "./names-worker.ts?worker&url";

/** Starts a worker for one document. */
export const startNameFinder = (): NameFinder => nameFinderIn(startWorker(address));

/** The same in that worker. */
export function nameFinderIn(worker: Worker): NameFinder {
  const find = wrap<NamesWorker>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => { reject(new Error(event.message || "the worker did not start")); });
    worker.addEventListener("messageerror", () => { reject(new Error("the worker's answer could not be read")); });
  });
  broken.catch(() => undefined); // whoever asks next is told
  return {
    find: (change: NamesChange): Promise<readonly Name[]> => Promise.race([find(change), broken]),
    end: () => {
      find[releaseProxy]();
      worker.terminate();
    },
  };
}
