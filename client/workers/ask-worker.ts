/** A worker that exposes one function and is asked again and again. */
import { releaseProxy, wrap } from "comlink";

export interface AskedWorker<Question, Answer> {
  /** Rejects when the worker broke down, or could not be started. */
  ask(question: Question): Promise<Answer>;
  /** Ends the worker, whatever it is doing; what was asked is not answered any more. */
  end(): void;
}

export function askWorker<Question, Answer>(worker: Worker): AskedWorker<Question, Answer> {
  const remote = wrap<(question: Question) => Promise<Answer>>(worker);
  const ask = remote as unknown as (question: Question) => Promise<Answer>;
  const broken = breakdownOf(worker);
  return {
    ask: (question) => Promise.race([ask(question), broken]),
    end: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

/** Rejects when the worker breaks down, or cannot be started; else it waits for ever. */
export function breakdownOf(worker: Worker): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => { reject(new Error(event.message || "the worker did not start")); });
    worker.addEventListener("messageerror", () => { reject(new Error("the worker's answer could not be read")); });
  });
  broken.catch(() => undefined); // whoever asks next is told
  return broken;
}
