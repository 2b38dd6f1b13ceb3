/** Finds the few judgements that speak of the forms or source words of a cluster, among all those of a document. */
import { formKey, sourceKey } from "./form.ts";
import type { Judgement } from "./name.ts";
import type { Spelled } from "./spelled.ts";

export class JudgementsAbout {
  readonly #judgements: readonly Judgement[];
  /** The places in the list, by form and by source word. */
  readonly #byForm = new Map<string, number[]>();
  readonly #bySource = new Map<string, number[]>();

  constructor(judgements: readonly Judgement[]) {
    this.#judgements = judgements;
    judgements.forEach((each, index) => {
      for (const form of formsOf(each)) enter(this.#byForm, formKey(form), index);
      if ((each.kind === "prefer" || each.kind === "ignore") && each.source !== null) enter(this.#bySource, sourceKey(each.source), index);
    });
  }

  /** In the order in which they were given. */
  of(cluster: readonly Spelled[]): readonly Judgement[] {
    if (this.#byForm.size === 0) return [];
    const found = new Set<number>();
    const add = (places: readonly number[] | undefined) => { for (const place of places ?? []) found.add(place); };
    for (const { key, sourceKey: source, concept } of cluster) {
      add(this.#byForm.get(key));
      if (source !== null) add(this.#bySource.get(source));
      for (const term of concept?.keys ?? []) add(this.#byForm.get(term));
    }
    return [...found].sort((a, b) => a - b).map((place) => this.#judgements[place]!);
  }
}

/** A judgement of one place is not among them: its mention knows of it. */
function formsOf(judgement: Judgement): readonly string[] {
  switch (judgement.kind) {
    case "same":
    case "different":
    case "unsure": return judgement.forms;
    case "prefer": return [judgement.form];
    case "ignore": return judgement.at === null ? [judgement.form] : [];
    case "ignore-finding": return [];
    default: return judgement satisfies never;
  }
}

function enter(places: Map<string, number[]>, key: string, place: number): void {
  const found = places.get(key);
  if (found) found.push(place);
  else places.set(key, [place]);
}
