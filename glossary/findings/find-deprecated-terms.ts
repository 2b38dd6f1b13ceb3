/** Terms in the translation that the glossary says are not to be written. What is said of a name already is not said twice. */
import type { EntityId } from "../entity.ts";
import { preferredTerm, type Concept, type Glossary, type Term } from "../glossary.ts";
import { isEnglish } from "../names/english.ts";
import { keptPlaces } from "../names/kept-places.ts";
import type { Languages } from "../names/known-names.ts";
import type { Name, Passage } from "../names/name.ts";
import { languageWithScript } from "../term.ts";
import { inNumberOf } from "../terms/english-plural.ts";
import type { FoundTerm, FoundTerms } from "../terms/find-terms.ts";
import { textWords } from "../terms/text-words.ts";
import type { PlacedFault, TextPlace } from "./pair-finding.ts";

export type DeprecatedTerm = Extract<PlacedFault, { kind: "deprecated-term" }>;

interface DeprecatedOptions {
  readonly glossary: Glossary;
  readonly languages: Languages;
  readonly names: readonly Name[];
}

/** @param found what stands in each of the passages */
export function findDeprecatedTerms(passages: readonly Passage[], found: readonly FoundTerms[], { glossary, languages, names }: DeprecatedOptions): readonly DeprecatedTerm[] {
  if (!found.some(({ target }) => target.some(isDeprecatedHere))) return [];
  const told = placesTold(names);
  const kept = keptPlaces(passages.flatMap(({ target }) => target));
  return found.flatMap(({ target }, passage) => target.flatMap((place): readonly DeprecatedTerm[] => {
    const term = place.terms.find(isDeprecated);
    const concept = term && glossary.concepts.get(term.concept);
    if (!term || !concept) return [];
    const source = sourceOf(found, passage, concept.id);
    const why = kept.get(place.paragraph)?.find(({ start, end }) => start <= place.start && place.end <= end)?.why;
    const stays = why === "address" || why === "title" || (why === "quotation" && keepsQuotations(concept));
    if (stays || told.has(keyOf(place)) || !isMeant(place, term, concept, source !== undefined, languages)) return [];
    return [{ kind: "deprecated-term", passage, source: source?.passage === passage ? placeOf(source.term) : null, target: placeOf(place), concept: concept.id, proposed: proposedFor(place, term, concept, languages) }];
  }));
}

/** In the number of what it stands for. */
function proposedFor({ text }: FoundTerm, term: Term, concept: Concept, { target }: Languages): string | null {
  const preferred = preferredTerm(concept, target)?.text ?? null;
  return preferred === null || languageWithScript(target) !== "en-Latn" ? preferred : inNumberOf(text, term.text, preferred);
}

const isDeprecated = ({ usage }: Term): boolean => usage === "deprecated" || usage === "superseded";
const isDeprecatedHere = ({ terms }: FoundTerm): boolean => terms.some(isDeprecated);

const placeOf = ({ paragraph, start, end, text }: FoundTerm): TextPlace => ({ paragraph, start, end, text });
const keyOf = ({ paragraph, start }: { readonly paragraph: number; readonly start: number }): string => `${paragraph}:${start}`;

/** Where the concept stands in the source: in the pair, else beside it. */
function sourceOf(found: readonly FoundTerms[], passage: number, concept: EntityId): { readonly passage: number; readonly term: FoundTerm } | undefined {
  for (const at of [passage, passage - 1, passage + 1]) {
    const term = found[at]?.source.find(({ terms }) => terms.some((each) => each.concept === concept));
    if (term) return { passage: at, term };
  }
  return undefined;
}

/** An ordinary word, or one that another concept may have, is the term only where the source has its concept. */
function isMeant({ terms, text }: FoundTerm, term: Term, concept: Concept, inSource: boolean, { source }: Languages): boolean {
  if (inSource) return true;
  if (terms.some((each) => !isDeprecated(each))) return false;
  const asked = source !== null && concept.terms.some(({ language }) => languageWithScript(language) === languageWithScript(source));
  return !asked || !isOrdinary(term, text);
}

const isOrdinary = ({ language }: Term, text: string): boolean => languageWithScript(language) !== "en-Latn" || textWords(text).every((word) => isEnglish(word.text.toLowerCase()));

const keepsQuotations = ({ comments, terms }: Concept): boolean => [...comments, ...terms.flatMap((term) => term.comments)].some(({ decision }) => decision === "keep-in-quotations");

/** Where a name stands of which it is said that it is not to be written so. */
function placesTold(names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ forms, findings }) => forms.flatMap(({ text, mentions }) =>
    findings.some(({ kind, form }) => form === text && (kind === "deprecated" || kind === "off-style")) ? mentions.map(keyOf) : [])));
}
