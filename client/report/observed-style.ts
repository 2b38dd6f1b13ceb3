/** How a text writes Arabic names where no style is chosen: what most places do, counted. */
import type { Name } from "../../glossary/names/name.ts";
import type { Share, StyleFacts } from "./note-facts.ts";

/** One spelling with the Arabic that it stands for. */
interface Spelled {
  readonly text: string;
  readonly source: string;
  readonly count: number;
}

/** @param names those that no established spelling settles */
export function observedFacts(names: readonly Name[]): StyleFacts {
  const spelled = names.flatMap(({ forms, source }) => forms.map(({ text, mentions }): Spelled => ({
    text: text.normalize("NFC"),
    source: source[0] ?? "",
    count: mentions.filter(({ kept }) => kept === null).length,
  })));
  return { article: articleOf(spelled), later: null, ayn: aynOf(spelled), marks: marksOf(spelled), ending: endingOf(spelled) };
}

/** How many places have each value; what is undefined tells nothing. */
function tally<T extends string>(spelled: readonly Spelled[], read: (each: Spelled) => T | undefined): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const each of spelled) {
    const value = read(each);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + each.count);
  }
  return counts;
}

function most<T>(counts: ReadonlyMap<T, number>): { readonly value: T; readonly share: Share } | null {
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 0 ? { value: first[0], share: { of: first[1], all: [...counts.values()].reduce((sum, count) => sum + count, 0) } } : null;
}

const ARTICLE = /(?:^|[\s-])([aeu]l|adh|[ae](?:sh|th|[strdnz]))([-\s])(\p{L}[^\s-]+)/iu;
const SUN = /^(?:sh|th|dh|[tdrzsn])/iu;

/** With a space it may be any small word, unless the Arabic has the article. */
function articleIn({ text, source }: Spelled): RegExpExecArray | undefined {
  const found = ARTICLE.exec(text);
  return found && (found[2] === "-" || /(?:^|\s)ال/u.test(source)) ? found : undefined;
}

function articleOf(spelled: readonly Spelled[]): StyleFacts["article"] {
  const form = most(tally(spelled, (each) => {
    const [, article, joint] = articleIn(each) ?? [];
    return article && /l$/iu.test(article) ? `${article.toLowerCase()}${joint === "-" ? "-" : ""}` : undefined;
  }));
  const sun = spelled.filter((each) => SUN.test(articleIn(each)?.[3] ?? ""));
  const isAssimilated = (each: Spelled): "yes" | "no" => (/l$/iu.test(articleIn(each)?.[1] ?? "") ? "no" : "yes");
  const assimilated = most(tally(sun, isAssimilated));
  if (form === null && assimilated === null) return null;
  const [example] = sun.filter((each) => isAssimilated(each) === assimilated?.value);
  return { form: form?.value ?? "al-", assimilated: assimilated?.value === "yes", example: example?.text ?? null, share: assimilated?.share ?? form?.share ?? null };
}

const AYN_SIGNS = /[ʿʻʽ‘’'`ʼ]/u;

/** Told by names with ع only: without the Arabic a missing sign cannot be seen. */
function aynOf(spelled: readonly Spelled[]): StyleFacts["ayn"] {
  const found = most(tally(spelled, ({ text, source }) => (source.includes("ع") ? (AYN_SIGNS.exec(text)?.[0] ?? "") : undefined)));
  return found && { ayn: found.value, hamza: null, share: found.share };
}

const MARKED = /[āīūâîûḥṣḍṭẓḩşţ]/giu;
const isMarked = (text: string): boolean => text.match(MARKED) !== null;

function marksOf(spelled: readonly Spelled[]): StyleFacts["marks"] {
  const arabic = spelled.filter(({ text, source }) => source !== "" || isMarked(text));
  const found = most(tally(arabic, ({ text }) => (isMarked(text) ? "everywhere" : "nowhere")));
  const signs = [...new Set(arabic.flatMap(({ text }) => text.toLowerCase().match(MARKED) ?? []))];
  return found && { where: found.value, signs: found.value === "everywhere" ? signs : [], share: found.share };
}

function endingOf(spelled: readonly Spelled[]): StyleFacts["ending"] {
  const found = most(tally(spelled, ({ text, source }) => (/ة$/u.test(source) ? /(?:a|ah|at|e|eh)$/iu.exec(text)?.[0].toLowerCase() : undefined)));
  return found && { pause: found.value, genitive: null, share: found.share };
}
