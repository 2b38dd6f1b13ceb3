/**
 * The glossary as screens and engines read it: concepts with their terms and comments, the deleted left out, and a look-up
 * of every spelling. Made anew from entities, or from the glossary before and the few entities that changed.
 */
import { isDeleted, valueOf, wordsOf, type Entity, type EntityId, type UserId, type Value } from "./entity.ts";
import { usages, workflows, type Usage, type Workflow } from "./fields.ts";
import { fold } from "./fold.ts";
import { languageWithScript } from "./term.ts";

export interface Concept {
  readonly id: EntityId;
  readonly subjectField: string;
  readonly note: string;
  readonly source: string;
  readonly doNotTranslate: boolean;
  /** By language, BCP 47. */
  readonly definitions: ReadonlyMap<string, Quotation>;
  readonly extra: Readonly<Record<string, string>>;
  /** The oldest first. */
  readonly terms: readonly Term[];
  /** On the concept itself, the oldest first. */
  readonly comments: readonly Comment[];
  readonly entity: Entity;
}

export interface Term {
  readonly id: EntityId;
  readonly concept: EntityId;
  /** BCP 47. */
  readonly language: string;
  /** NFC. */
  readonly text: string;
  readonly original: string;
  /** A term of which nobody said it is admitted. */
  readonly usage: Usage;
  /** A term of which nobody said it is proposed. */
  readonly workflow: Workflow;
  readonly partOfSpeech: string;
  readonly grammaticalGender: string;
  readonly termType: string;
  readonly geographicalUsage: string;
  readonly context: Quotation;
  readonly source: string;
  readonly note: string;
  readonly caseSensitive: boolean;
  readonly matchMode: "exact" | "inflected" | null;
  readonly variantOf: string;
  readonly scheme: string;
  readonly extra: Readonly<Record<string, string>>;
  /** On the term, the oldest first. */
  readonly comments: readonly Comment[];
  readonly entity: Entity;
}

export interface Comment {
  readonly id: EntityId;
  /** The concept or term. */
  readonly parent: EntityId;
  readonly text: string;
  readonly decision: "different-name" | "keep-in-quotations" | null;
  readonly form: string;
  readonly by: UserId | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly entity: Entity;
}

export interface Quotation {
  readonly text: string;
  readonly source: string;
}

export interface Glossary {
  /** In the order in which they were made known. */
  readonly concepts: ReadonlyMap<EntityId, Concept>;
  /** Terms by the folded key of their text (`fold`), rejected ones too. */
  readonly forms: ReadonlyMap<string, readonly Term[]>;
  /** Every entity, the deleted too. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly children: ReadonlyMap<EntityId, readonly EntityId[]>;
}

export const emptyGlossary: Glossary = { concepts: new Map(), forms: new Map(), entities: new Map(), children: new Map() };

/** The glossary of these entities, in whatever order they come. */
export const makeGlossary = (entities: Iterable<Entity>): Glossary => updateGlossary(emptyGlossary, entities);

/**
 * The glossary with some entities new or changed. Concepts that none of them belongs to are the same objects as before.
 * Nothing is ever taken out but by its field `deleted`; after a reset make the glossary anew.
 */
export function updateGlossary(before: Glossary, changed: Iterable<Entity>): Glossary {
  const entities = new Map(before.entities);
  const children = new Map(before.children);
  const touched = new Set<Entity>();
  for (const entity of changed) {
    if (entity.parent !== null && !entities.has(entity.id)) children.set(entity.parent, [...(children.get(entity.parent) ?? []), entity.id]);
    entities.set(entity.id, entity);
    touched.add(entity);
  }
  const concepts = new Map(before.concepts);
  const forms = new Map(before.forms);
  const source = { entities, children };
  for (const id of new Set([...touched].flatMap((entity) => conceptOf(source, entity) ?? []))) {
    for (const term of concepts.get(id)?.terms ?? []) removeForm(forms, term);
    const concept = readConcept(source, id);
    if (concept) concepts.set(id, concept);
    else concepts.delete(id);
    for (const term of concept?.terms ?? []) forms.set(fold(term.text), [...(forms.get(fold(term.text)) ?? []), term]);
  }
  return { concepts, forms, entities, children };
}

/** The terms that are spelled so, but for marks, capitals and accents. */
export const termsSpelled = (glossary: Glossary, form: string): readonly Term[] => glossary.forms.get(fold(form)) ?? [];

/**
 * The form to write: the approved preferred term, else the oldest proposed preferred one. A term of exactly the language comes
 * before one of another region: asked for `en`, `en` before `en-GB`.
 */
export function preferredTerm(concept: Concept, language: string): Term | undefined {
  const wanted = languageWithScript(language);
  const rank = (term: Term): number => (term.workflow === "approved" ? 0 : 2) + (term.language.toLowerCase() === language.toLowerCase() ? 0 : 1);
  const candidates = concept.terms.filter((term) => term.usage === "preferred" && term.workflow !== "rejected" && languageWithScript(term.language) === wanted);
  return candidates.reduce<Term | undefined>((best, term) => (best === undefined || rank(term) < rank(best) ? term : best), undefined);
}

type Source = Pick<Glossary, "entities" | "children">;

/** The concept at the root of the entity; undefined as long as what lies between has not arrived. */
function conceptOf({ entities }: Source, entity: Entity): EntityId | undefined {
  let at: Entity | undefined = entity;
  // A comment may stand on a comment; the bound keeps a ring from holding us.
  for (let step = 0; at && at.kind !== "concept" && step < 100; step++) at = at.parent === null ? undefined : entities.get(at.parent);
  return at?.kind === "concept" ? at.id : undefined;
}

function readConcept(source: Source, id: EntityId): Concept | undefined {
  const entity = source.entities.get(id);
  if (!entity || isDeleted(entity)) return undefined;
  const below = childrenOf(source, id);
  return {
    id,
    subjectField: wordsOf(entity, "subjectField"),
    note: wordsOf(entity, "note"),
    source: wordsOf(entity, "source"),
    doNotTranslate: valueOf(entity, "doNotTranslate") === true,
    definitions: definitionsOf(entity),
    extra: recordOf(valueOf(entity, "extra")),
    terms: below.flatMap((child) => (child.kind === "term" ? [readTerm(source, child, id)] : [])),
    comments: below.flatMap((child) => (child.kind === "comment" ? [readComment(child, id)] : [])),
    entity,
  };
}

function readTerm(source: Source, entity: Entity, concept: EntityId): Term {
  const matchMode = valueOf(entity, "matchMode");
  return {
    id: entity.id,
    concept,
    language: wordsOf(entity, "language"),
    text: wordsOf(entity, "text"),
    original: wordsOf(entity, "original"),
    usage: usages.find((usage) => usage === valueOf(entity, "usage")) ?? "admitted",
    workflow: workflows.find((workflow) => workflow === valueOf(entity, "workflow")) ?? "proposed",
    partOfSpeech: wordsOf(entity, "partOfSpeech"),
    grammaticalGender: wordsOf(entity, "grammaticalGender"),
    termType: wordsOf(entity, "termType"),
    geographicalUsage: wordsOf(entity, "geographicalUsage"),
    context: quotationOf(valueOf(entity, "context")),
    source: wordsOf(entity, "source"),
    note: wordsOf(entity, "note"),
    caseSensitive: valueOf(entity, "caseSensitive") === true,
    matchMode: matchMode === "exact" || matchMode === "inflected" ? matchMode : null,
    variantOf: wordsOf(entity, "variantOf"),
    scheme: wordsOf(entity, "scheme"),
    extra: recordOf(valueOf(entity, "extra")),
    comments: childrenOf(source, entity.id).flatMap((child) => (child.kind === "comment" ? [readComment(child, entity.id)] : [])),
    entity,
  };
}

function readComment(entity: Entity, parent: EntityId): Comment {
  const decision = valueOf(entity, "decision");
  return {
    id: entity.id,
    parent,
    text: wordsOf(entity, "text"),
    decision: decision === "different-name" || decision === "keep-in-quotations" ? decision : null,
    form: wordsOf(entity, "form"),
    by: entity.by,
    at: entity.at,
    entity,
  };
}

/** What is not deleted, the oldest first; of one moment in the order of the ids. */
const childrenOf = ({ entities, children }: Source, id: EntityId): readonly Entity[] =>
  (children.get(id) ?? [])
    .flatMap((child) => entities.get(child) ?? [])
    .filter((child) => !isDeleted(child))
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function definitionsOf(entity: Entity): ReadonlyMap<string, Quotation> {
  const prefix = "definition/";
  return new Map(
    Object.entries(entity.fields).flatMap(([field, [value]]) => (field.startsWith(prefix) && value !== null ? [[field.slice(prefix.length), quotationOf(value)] as const] : [])),
  );
}

const recordOf = (value: Value): Readonly<Record<string, string>> => (value !== null && typeof value === "object" ? value : {});

function quotationOf(value: Value): Quotation {
  const { text = "", source = "" } = recordOf(value);
  return { text, source };
}

function removeForm(forms: Map<string, readonly Term[]>, { id, text }: Term): void {
  const rest = (forms.get(fold(text)) ?? []).filter((term) => term.id !== id);
  if (rest.length > 0) forms.set(fold(text), rest);
  else forms.delete(fold(text));
}
