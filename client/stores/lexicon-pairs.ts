/** What is known of words on this device, by pair of languages: the way in which people think of it, whichever is the source. */
import { coreLanguages } from "../../glossary/lexicon/core-languages.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import { betweenLanguages, type ListedLexicon, type ListedLexicons } from "../storage/lexicon-records.ts";
import type { LearntHead } from "../storage/lexicon-schemas.ts";

export interface LearntTotal {
  readonly documents: number;
  /** Accepted pairs. */
  readonly pairs: number;
}

export interface LexiconPair extends Languages {
  /** Whether a core lexicon comes with the product. */
  readonly core: boolean;
  /** Null when nothing was learnt. */
  readonly learnt: LearntTotal | null;
  /** The one added last comes first. */
  readonly lexicons: readonly ListedLexicon[];
}

/** Pairs with something of the person's own come first, then those with a core lexicon only. */
export function lexiconPairs({ lexicons, learnt }: Pick<ListedLexicons, "lexicons" | "learnt">): readonly LexiconPair[] {
  const taught = learnt.filter(({ pairs }) => pairs > 0);
  const languages: Languages[] = [];
  for (const each of [...coreLanguages, ...lexicons.map(({ head }) => head), ...taught]) {
    if (!languages.some((known) => betweenLanguages(known, each))) languages.push({ source: each.source, target: each.target });
  }
  const pairs = languages.map(({ source, target }): LexiconPair => {
    const of = <T extends Languages>(heads: readonly T[]): readonly T[] => heads.filter((head) => betweenLanguages(head, { source, target }));
    return {
      source, target,
      core: of(coreLanguages).length > 0,
      learnt: totalOf(of(taught)),
      lexicons: lexicons.filter(({ head }) => betweenLanguages(head, { source, target })).sort((a, b) => b.head.addedAt - a.head.addedAt),
    };
  });
  const isOwn = ({ learnt: total, lexicons: own }: LexiconPair): boolean => total !== null || own.length > 0;
  return [...pairs.filter(isOwn), ...pairs.filter((pair) => !isOwn(pair))];
}

function totalOf(heads: readonly LearntHead[]): LearntTotal | null {
  return heads.length === 0 ? null : { documents: heads.length, pairs: heads.reduce((sum, { pairs }) => sum + pairs, 0) };
}
