/** Which decisions are about which name. */
import { formKey, sourceKey } from "../../glossary/names/form.ts";
import type { Judgement, Name } from "../../glossary/names/name.ts";

interface Indexed {
  readonly byForm: ReadonlyMap<string, readonly Judgement[]>;
  readonly bySource: ReadonlyMap<string, readonly Judgement[]>;
}

const made = new WeakMap<readonly Judgement[], Indexed>();

/** What of the judgements is about a form of the name, or about its source word, in the order in which it was given. */
export function judgementsOf(name: Name, judgements: readonly Judgement[]): readonly Judgement[] {
  if (judgements.length === 0) return judgements;
  const { byForm, bySource } = indexOf(judgements);
  const sources = name.source.map(sourceKey);
  const forms = [...name.forms.map(({ text }) => text), ...(name.preferred === null ? [] : [name.preferred])];
  const found = new Set([
    ...forms.flatMap((text) => byForm.get(formKey(text)) ?? []).filter((each) => isOfSource(each, sources)),
    ...sources.flatMap((source) => bySource.get(source) ?? []),
  ]);
  return found.size < 2 ? [...found] : judgements.filter((each) => found.has(each));
}

/** Spellings of which nobody is sure whether they are the name's: the other side of each such pair. */
export function unsureOf(name: Name, judgements: readonly Judgement[]): readonly string[] {
  const forms = new Set(name.forms.map(({ text }) => formKey(text)));
  return judgementsOf(name, judgements).flatMap((each) => {
    if (each.kind !== "unsure") return [];
    const [a, b] = each.forms;
    return [forms.has(formKey(a)) ? b : a];
  });
}

function indexOf(judgements: readonly Judgement[]): Indexed {
  const known = made.get(judgements);
  if (known) return known;
  const [byForm, bySource] = [new Map<string, Judgement[]>(), new Map<string, Judgement[]>()];
  const add = (map: Map<string, Judgement[]>, key: string, judgement: Judgement) => { map.set(key, [...(map.get(key) ?? []), judgement]); };
  for (const each of judgements) {
    for (const form of formsOf(each)) add(byForm, formKey(form), each);
    const source = sourceOf(each);
    if (source !== null) add(bySource, sourceKey(source), each);
  }
  made.set(judgements, { byForm, bySource });
  return { byForm, bySource };
}

function formsOf(judgement: Judgement): readonly string[] {
  return "forms" in judgement ? judgement.forms : "form" in judgement ? [judgement.form] : [];
}

const sourceOf = (judgement: Judgement): string | null => ("source" in judgement ? judgement.source : null);

/** Another name may be spelled so and stand for another word of the source. */
function isOfSource(judgement: Judgement, sources: readonly string[]): boolean {
  const source = sourceOf(judgement);
  return source === null || sources.length === 0 || sources.includes(sourceKey(source));
}
