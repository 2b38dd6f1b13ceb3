/**
 * Two spellings that were linked to one word of their source sentence, while another that one of them may stand for is left without
 * a name: then the names of the sentence are shared out among its words anew, so that all together fit best. So where راشد and رشيد
 * stand, Rashid and Rasheed are two.
 */
import { SAME_WORD } from "../variants/thresholds.ts";
import type { FoundMention } from "./find-mentions.ts";
import type { SourceLinks } from "./link-source.ts";
import type { Passage } from "./name.ts";
import { Relinked, type Link } from "./relinked.ts";

/** What it is worth, as a score, that two names stand in the order of their words, and what each name costs that shares a word. */
const IN_ORDER = 0.1;
const SHARED = 0.5;
/** More names than these are not shared out: the ways to do it are too many. */
const MOST_FORMS = 6;
/** Beside the word that it has. */
const MOST_CHOICES = 3;

/** A word that a spelling may stand for. */
interface Choice extends Link {
  /** The first word of each of its places: the same for all readings of one word. */
  readonly places: readonly number[];
}

interface Form {
  readonly key: string;
  readonly mentions: number;
  readonly choices: readonly Choice[];
  /** Which choice it has. */
  readonly linked: Choice;
}

export class JointLinks {
  readonly #relinked = new Relinked();

  /** The mentions, which stand in the order of the text, with the links that are best together. */
  link(mentions: readonly FoundMention[], passages: readonly Passage[], links: SourceLinks): readonly FoundMention[] {
    const moved = new Map<number, ReadonlyMap<string, Link>>();
    forEachPassage(mentions, (here) => {
      if (!mayShare(here)) return;
      const best = sharedOut(conflicting(formsOf(here, passages[here[0]!.passage]!, links)));
      if (best.size > 0) moved.set(here[0]!.passage, best);
    });
    return moved.size === 0 ? mentions : mentions.map((mention) => {
      const link = moved.get(mention.passage)?.get(mention.key);
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

/** Whether two spellings seem to have one word, be it with a clitic and without. */
function mayShare(here: readonly FoundMention[]): boolean {
  const forms = new Map<string, string>();
  for (const { key, sourceKey } of here) {
    if (sourceKey === null) continue;
    if ((forms.get(sourceKey) ?? key) !== key) return true;
    forms.set(sourceKey, key);
  }
  return [...forms].some(([word, form]) => /^[وفبلك]/u.test(word) && (forms.get(word.slice(1)) ?? form) !== form);
}

/** The spellings of a passage that have a word, in the order of the text, each with the words that it may stand for. */
function formsOf(here: readonly FoundMention[], passage: Passage, links: SourceLinks): readonly Form[] {
  const words = links.placedWords(passage);
  const forms = new Map<string, Form>();
  for (const { key, source, sourceKey, sourceScore } of here) {
    const word = sourceKey === null ? undefined : words.get(sourceKey);
    const before = forms.get(key);
    if (before) forms.set(key, { ...before, mentions: before.mentions + 1 });
    if (before || !word) continue;
    const starts = (places: readonly (readonly number[])[]) => places.map(([at]) => at!);
    const linked: Choice = { source, sourceKey, sourceScore, places: starts(word.places) };
    const others = [...words].flatMap(([other, { text, places }]): readonly Choice[] => {
      const score = other === sourceKey || sourceKey?.split(" ").length !== other.split(" ").length ? 0 : links.scoreOf(key, text);
      return score < SAME_WORD ? [] : [{ source: text, sourceKey: other, sourceScore: score, places: starts(places) }];
    });
    const best = others.toSorted((a, b) => b.sourceScore - a.sourceScore).slice(0, MOST_CHOICES);
    forms.set(key, { key, mentions: 1, choices: [linked, ...best], linked });
  }
  return [...forms.values()];
}

/** The spellings that share a word which has fewer places than they have mentions, and those that may stand for the same words as they. */
function conflicting(forms: readonly Form[]): readonly Form[] {
  const sharing = forms.filter((form) => {
    const same = forms.filter(({ linked }) => overlap(linked, form.linked));
    return same.length > 1 && same.reduce((sum, { mentions }) => sum + mentions, 0) > form.linked.places.length;
  });
  const touched = new Set(sharing);
  for (const form of touched) {
    for (const other of forms) if (other.choices.some((choice) => form.choices.some((each) => overlap(choice, each)))) touched.add(other);
  }
  const all = forms.filter((form) => touched.has(form));
  return all.length <= MOST_FORMS ? all : sharing.length <= MOST_FORMS ? sharing : [];
}

const overlap = (a: Choice, b: Choice): boolean => a.places.some((at) => b.places.includes(at));

/** The links that change when each spelling has the word with which all together fit best. */
function sharedOut(forms: readonly Form[]): ReadonlyMap<string, Link> {
  let [best, most]: [readonly Choice[], number] = [[], -Infinity];
  const goOn = (chosen: readonly Choice[], worth: number) => {
    const form = forms[chosen.length];
    if (!form) {
      if (worth > most) [best, most] = [chosen, worth];
      return;
    }
    for (const choice of form.choices) {
      const sharing = chosen.filter((each) => overlap(each, choice)).length;
      const before = chosen.at(-1);
      const inOrder = before !== undefined && Math.min(...before.places) < Math.max(...choice.places);
      goOn([...chosen, choice], worth + choice.sourceScore + (inOrder ? IN_ORDER : 0) - (sharing >= choice.places.length ? SHARED : 0));
    }
  };
  goOn([], 0);
  return new Map(forms.flatMap(({ key, linked }, index) => {
    const { source, sourceKey, sourceScore } = best[index]!;
    return sourceKey === linked.sourceKey ? [] : [[key, { source, sourceKey, sourceScore }] as const];
  }));
}
