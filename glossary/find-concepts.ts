/** Search in a glossary as a person types: in any script, without regard to marks, capitals, accents and articles. */
import { fold } from "./fold.ts";
import type { Concept, Glossary } from "./glossary.ts";

/**
 * The concepts whose terms or definitions hold the query: those that are spelled so, then those that begin so, then those of
 * which a word begins so, then the rest, each in the glossary's order. An empty query finds all.
 */
export function findConcepts(glossary: Glossary, query: string): readonly Concept[] {
  const wanted = keyOf(query);
  const concepts = [...glossary.concepts.values()];
  if (wanted.whole === "") return concepts;
  return concepts
    .map((concept) => ({ concept, rank: rankOf(keysOf(concept), wanted) }))
    .filter(({ rank }) => rank < nowhere)
    .sort((a, b) => a.rank - b.rank)
    .map(({ concept }) => concept);
}

interface Key {
  readonly whole: string;
  /** Without articles. The same as `whole` while an article is still being typed. */
  readonly bare: string;
}

interface ConceptKeys {
  readonly terms: readonly Key[];
  readonly definitions: readonly Key[];
}

const nowhere = 5;

function rankOf({ terms, definitions }: ConceptKeys, wanted: Key): number {
  const best = Math.min(nowhere, ...terms.map((term) => rankIn(term, wanted)));
  return best === nowhere && definitions.some((definition) => rankIn(definition, wanted) < nowhere) ? nowhere - 1 : best;
}

const rankIn = (key: Key, wanted: Key): number => Math.min(rank(key.whole, wanted.whole), wanted.bare === "" ? nowhere : rank(key.bare, wanted.bare));

function rank(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(` ${wanted}`)) return 2;
  return key.includes(wanted) ? 3 : nowhere;
}

/** The same terms are looked through at every key that is struck. */
const known = new WeakMap<Concept, ConceptKeys>();

function keysOf(concept: Concept): ConceptKeys {
  const keys = known.get(concept) ?? { terms: concept.terms.map(({ text }) => keyOf(text)), definitions: [...concept.definitions.values()].map(({ text }) => keyOf(text)) };
  known.set(concept, keys);
  return keys;
}

/** al-, el-, ul-, the forms in which the l is assimilated (ash-, an-), French l-, and “the”. */
const latinArticle = /(^| )(?:[aeu]l[ -]|[aeu](?:[tdrszn]|sh|th|dh|ch)-|l-|the )/g;
/** ال, and لل which is l- and the article, where a word of at least two letters is left. */
const arabicArticle = /(^| )(?:ال|لل)(?=[\u0620-\u064A]{2})/g;

function keyOf(text: string): Key {
  const folded = fold(text).replace(/[\u2010-\u2015]/g, "-").replace(/['`"ʼ‘’“”«»().,;:،؛]/g, "");
  return { whole: spaced(folded), bare: spaced(folded.replace(latinArticle, "$1").replace(arabicArticle, "$1")) };
}

const spaced = (text: string): string => text.replace(/[\s-]+/g, " ").trim();
