/** The glossary as a person looks through it: concepts in order with the forms to show, and what waits or is disputed at each. */
import type { Entity, EntityId } from "../../glossary/entity.ts";
import { findConcepts } from "../../glossary/find-concepts.ts";
import { fold } from "../../glossary/fold.ts";
import { usages, type Workflow } from "../../glossary/fields.ts";
import type { Comment, Concept, Glossary, Term } from "../../glossary/glossary.ts";
import { languageWithScript } from "../../glossary/term.ts";
import type { GlossaryState } from "./glossary-state.ts";

export interface ConceptView {
  readonly concept: Concept;
  /** By language, Arabic first, then English; in each those to write first and rejected ones last. */
  readonly terms: readonly Term[];
  /** On the concept and on its terms, the oldest first. */
  readonly comments: readonly Comment[];
  /** The form to show for each of the two languages; null where there is none. */
  readonly arabic: Term | null;
  readonly english: Term | null;
}

/** What stands out at a concept. */
export type Mark = "conflict" | "refused" | "waiting" | "proposed";

const known = new WeakMap<Concept, ConceptView>();

export function viewOf(concept: Concept): ConceptView {
  const view = known.get(concept) ?? makeView(concept);
  known.set(concept, view);
  return view;
}

function makeView(concept: Concept): ConceptView {
  const terms = [...concept.terms].sort(byRank);
  const comments = [...concept.comments, ...terms.flatMap((term) => term.comments)].sort((a, b) => compare(a.at, b.at));
  return { concept, terms, comments, arabic: formIn(terms, "ar-Arab"), english: formIn(terms, "en-Latn") };
}

/** The first to be written; where none is, the first at all. */
function formIn(terms: readonly Term[], language: string): Term | null {
  const all = terms.filter((term) => languageWithScript(term.language) === language);
  return all.find(({ usage, workflow }) => workflow !== "rejected" && (usage === "preferred" || usage === "admitted")) ?? all[0] ?? null;
}

const LANGUAGES: Readonly<Record<string, number>> = { "ar-Arab": 0, "en-Latn": 1 };
const WORKFLOWS: readonly Workflow[] = ["approved", "proposed", "rejected"];

function byRank(a: Term, b: Term): number {
  const [one, other] = [languageWithScript(a.language), languageWithScript(b.language)];
  return (
    (LANGUAGES[one] ?? 2) - (LANGUAGES[other] ?? 2) || compare(one, other) ||
    Number(a.workflow === "rejected") - Number(b.workflow === "rejected") ||
    usages.indexOf(a.usage) - usages.indexOf(b.usage) || WORKFLOWS.indexOf(a.workflow) - WORKFLOWS.indexOf(b.workflow)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortKeys = new WeakMap<ConceptView, string>();

/** The article does not count: al-Sham stands under S. */
function sortKey(view: ConceptView): string {
  const form = view.english ?? view.arabic ?? view.terms[0];
  const key = sortKeys.get(view) ?? (form ? fold(form.text).replace(/^(?:al|the)[- ]|^ال/u, "") : "");
  sortKeys.set(view, key);
  return key;
}

/** Every concept, in the order of the English forms, else of the Arabic ones. */
export function listConcepts(glossary: Glossary): readonly ConceptView[] {
  return [...glossary.concepts.values()].map(viewOf).sort((a, b) => compare(sortKey(a), sortKey(b)));
}

/** Of the concepts listed those that have the words, the best found first; without words all of them, in their order. */
export function searchConcepts(glossary: Glossary, listed: readonly ConceptView[], words: string): readonly ConceptView[] {
  return words.trim() === "" ? listed : findConcepts(glossary, words).map(viewOf);
}

/** The concept that the entity is or hangs on; undefined where that is not there. */
export function conceptOf(entities: GlossaryState["entities"], id: EntityId): EntityId | undefined {
  const entity = entities.get(id);
  if (!entity || entity.kind === "concept") return entity?.id;
  return entity.parent === null ? undefined : conceptOf(entities, entity.parent);
}

type Marked = Pick<GlossaryState, "glossary" | "entities" | "conflicts" | "pending" | "rejected">;

/** What stands out at which concept. */
export function marksOf({ glossary, entities, conflicts, pending, rejected }: Marked): ReadonlyMap<EntityId, ReadonlySet<Mark>> {
  const marks = new Map<EntityId, Set<Mark>>();
  const mark = (concept: EntityId | undefined, mark: Mark): void => {
    if (concept !== undefined) marks.set(concept, (marks.get(concept) ?? new Set()).add(mark));
  };
  for (const { entity } of conflicts) mark(conceptOf(entities, entity), "conflict");
  for (const { mutation } of rejected) mark(conceptOf(entities, mutation.entity), "refused");
  for (const { mutation } of pending) mark(conceptOf(entities, mutation.entity), "waiting");
  for (const concept of glossary.concepts.values()) if (concept.terms.some(({ workflow }) => workflow === "proposed")) mark(concept.id, "proposed");
  return marks;
}

export const glossaryFilters = ["all", "proposed", "conflicts", "mine", "waiting", "refused"] as const;
export type GlossaryFilter = (typeof glossaryFilters)[number];

const MARK_OF: Readonly<Partial<Record<GlossaryFilter, Mark>>> = { proposed: "proposed", conflicts: "conflict", waiting: "waiting", refused: "refused" };

/** @param user whose concepts, terms and comments count as `mine`; what waits here counts in any case, since nobody else wrote it */
export function passesFilter(filter: GlossaryFilter, { concept, terms, comments }: ConceptView, marks: ReadonlySet<Mark> | undefined, user: string | null): boolean {
  if (filter === "all") return true;
  const mark = MARK_OF[filter];
  if (mark) return marks?.has(mark) ?? false;
  const parts: readonly { readonly entity: Entity }[] = [concept, ...terms, ...comments];
  return (marks?.has("waiting") ?? false) || (user !== null && parts.some(({ entity }) => entity.by === user));
}

/** What a concept is called: in that language if it has a form in it. */
export function conceptForm({ arabic, english, terms }: ConceptView, locale: "en" | "ar"): Term | null {
  return (locale === "ar" ? (arabic ?? english) : (english ?? arabic)) ?? terms[0] ?? null;
}
