/**
 * From a text to its names and what is to be said of them: mentions are found, mentions of one name put together, spellings
 * held against each other and against the glossary.
 */
import type { Glossary } from "../glossary.ts";
import { placeOf } from "./anchor.ts";
import { areSame } from "./are-same.ts";
import { clustersOf } from "./clusters.ts";
import { MentionSearch, placeKey, type IgnoredPlaces } from "./find-mentions.ts";
import { JudgementsAbout } from "./judgements-about.ts";
import { KnownNames, type Languages } from "./known-names.ts";
import type { Ignore, Judgement, Mention, Name, Passage } from "./name.ts";
import { compareMentions, namesOfCluster } from "./names-of-cluster.ts";
import { NearForms } from "./near-forms.ts";
import type { Spelled } from "./spelled.ts";
import { Spellings } from "./spellings.ts";

export interface NamesOptions {
  readonly languages: Languages;
  readonly glossary: Glossary;
  /** In the order in which they were given. */
  readonly judgements: readonly Judgement[];
}

/** Finds the names of one text once. The name with most mentions stands first. */
export function findNames(passages: readonly Passage[], options: NamesOptions): readonly Name[] {
  return new NameSearch().find(passages, options);
}

/** The names of a cluster, and what they were made of. */
interface Named {
  readonly cluster: readonly Spelled[];
  /** The judgements about it, as text, because they come anew from the page each time. */
  readonly judgements: string;
  readonly names: readonly Listed[];
}

/** A name with what it is listed by. */
interface Listed {
  readonly name: Name;
  readonly count: number;
  readonly first: Mention;
}

/** What is kept from one search to the next, as long as glossary and languages are the same. */
interface Kept {
  readonly glossary: Glossary;
  readonly languages: string;
  readonly mentions: MentionSearch;
  readonly spellings: Spellings;
  readonly near: NearForms;
  /** By the first spelling of the cluster. */
  named: ReadonlyMap<Spelled, Named>;
}

/**
 * Finds names again and again in a text that changes. Passages that are the same objects as before, and a glossary that is the
 * same object, are not read again; a name of which nothing changed, and nothing of what may be the same name, stays the same object.
 */
export class NameSearch {
  #kept: Kept | undefined;

  find(passages: readonly Passage[], { languages, glossary, judgements }: NamesOptions): readonly Name[] {
    const kept = this.#keptFor(glossary, languages);
    const spelled = kept.spellings.of(kept.mentions.find(passages, ignoredPlaces(passages, judgements)));
    kept.near.update(new Set(spelled.map(({ key }) => key)));
    const about = new JudgementsAbout(judgements);
    const named = clustersOf(spelled, kept.near, judgements).map((cluster): Named => {
      const judged = about.of(cluster);
      const text = judged.length === 0 ? "" : JSON.stringify(judged);
      const before = kept.named.get(cluster[0]!);
      if (before && before.judgements === text && areSame(before.cluster, cluster)) return before;
      return { cluster, judgements: text, names: namesOfCluster(cluster, kept.near, judged).map(listed) };
    });
    kept.named = new Map(named.map((each) => [each.cluster[0]!, each]));
    return named.flatMap(({ names }) => names).sort((a, b) => b.count - a.count || compareMentions(a.first, b.first)).map(({ name }) => name);
  }

  #keptFor(glossary: Glossary, languages: Languages): Kept {
    const tags = `${languages.source ?? ""} ${languages.target}`;
    if (this.#kept?.glossary === glossary && this.#kept.languages === tags) return this.#kept;
    const known = new KnownNames(glossary, languages);
    return (this.#kept = { glossary, languages: tags, mentions: new MentionSearch(known), spellings: new Spellings(known), near: new NearForms(), named: new Map() });
  }
}

/** The judgement of each place that was judged on its own. */
function ignoredPlaces(passages: readonly Passage[], judgements: readonly Judgement[]): IgnoredPlaces {
  const places = new Map<string, Ignore>();
  for (const each of judgements) {
    if (each.kind !== "ignore" || each.at === null) continue;
    const place = placeOf(passages, each.form, each.at);
    if (place) places.set(placeKey(place), { reason: each.reason });
  }
  return places;
}

function listed(name: Name): Listed {
  const [first] = name.forms.map(({ mentions }) => mentions[0]!).sort(compareMentions);
  return { name, count: name.forms.reduce((sum, { mentions }) => sum + mentions.length, 0), first: first! };
}
