/**
 * Two spellings that were linked to one word of their source sentence, while another that one of them may stand for is left without
 * a name: then each has a word of its own. So where راشد and رشيد stand, Rashid and Rasheed are two.
 */
import { SAME_WORD } from "../variants/thresholds.ts";
import type { FoundMention } from "./find-mentions.ts";
import type { PlacedWord, SourceLinks } from "./link-source.ts";
import type { Passage } from "./name.ts";
import { Relinked, type Link } from "./relinked.ts";

/** What it is worth, as a score, that names stand in the order of their words. */
const IN_ORDER = 0.1;

/** A spelling that moves to another word, and what that gains over the word it had. */
interface Move {
  readonly form: string;
  readonly link: Link;
  readonly gain: number;
}

export class JointLinks {
  readonly #relinked = new Relinked();

  /** The mentions, which stand in the order of the text, with the links that are best together. */
  link(mentions: readonly FoundMention[], passages: readonly Passage[], links: SourceLinks): readonly FoundMention[] {
    const moves = new Map<number, ReadonlyMap<string, Link>>();
    forEachPassage(mentions, (here) => {
      if (sharedWord(here, new Map(), () => 0) === undefined) return;
      const moved = movesIn(here, passages[here[0]!.passage]!, links);
      if (moved.size > 0) moves.set(here[0]!.passage, moved);
    });
    return moves.size === 0 ? mentions : mentions.map((mention) => {
      const link = moves.get(mention.passage)?.get(mention.key);
      return link ? this.#relinked.of(mention, link) : mention;
    });
  }
}

function forEachPassage(mentions: readonly FoundMention[], visit: (here: readonly FoundMention[]) => void): void {
  for (let start = 0, end = 0; start < mentions.length; start = end) {
    while (end < mentions.length && mentions[end]!.passage === mentions[start]!.passage) end += 1;
    if (end > start + 1) visit(mentions.slice(start, end));
  }
}

/** The spellings that have one word, of a word that has more mentions than places. */
function sharedWord(here: readonly FoundMention[], moved: ReadonlyMap<string, Link>, placesOf: (key: string) => number): { readonly key: string; readonly forms: readonly string[] } | undefined {
  const byWord = new Map<string, FoundMention[]>();
  for (const mention of here) {
    const key = (moved.get(mention.key) ?? mention).sourceKey;
    if (key !== null) byWord.set(key, [...(byWord.get(key) ?? []), mention]);
  }
  for (const [key, mentions] of byWord) {
    const forms = [...new Set(mentions.map((mention) => mention.key))];
    if (forms.length > 1 && mentions.length > placesOf(key)) return { key, forms };
  }
  return undefined;
}

function movesIn(here: readonly FoundMention[], passage: Passage, links: SourceLinks): ReadonlyMap<string, Link> {
  const words = links.placedWords(passage);
  const moved = new Map<string, Link>();
  const settled = new Set<string>();
  for (;;) {
    const shared = sharedWord(here, moved, (key) => (settled.has(key) ? Infinity : (words.get(key)?.places.length ?? Infinity)));
    if (!shared) return moved;
    const taken = new Set(here.flatMap(({ key, sourceKey }) => words.get((moved.get(key)?.sourceKey ?? sourceKey) ?? "")?.places.flat() ?? []));
    const free = [...words].filter(([, { places }]) => places.some((place) => place.every((at) => !taken.has(at))));
    const moves = shared.forms.flatMap((form) => free.flatMap(([key, word]) => moveTo(form, key, word)));
    const best = moves.toSorted((a, b) => b.gain - a.gain)[0];
    if (best) moved.set(best.form, best.link);
    else settled.add(shared.key);

    function moveTo(form: string, key: string, word: PlacedWord): readonly Move[] {
      const score = links.scoreOf(form, word.text);
      if (score < SAME_WORD) return [];
      const comesFirst = word.places[0]![0]! < words.get(shared!.key)!.places[0]![0]!;
      const inOrder = form === shared!.forms.at(comesFirst ? 0 : -1);
      const before = moved.get(form) ?? here.find((mention) => mention.key === form)!;
      return [{ form, link: { source: word.text, sourceKey: key, sourceScore: score }, gain: score - before.sourceScore + (inOrder ? IN_ORDER : 0) }];
    }
  }
}
