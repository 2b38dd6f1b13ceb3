/**
 * How right the findings of a marked passage are, and how many of its inconsistencies they find.
 *
 * The engine reads the passage as a document of its own, with no glossary and no judgements. A finding about a form is right when
 * every place of the form (those that a replacement leaves alone not counted) lies in a marked name that is spelled in several ways,
 * and the proposed form stands in the same name in another of its spellings. So a finding is wrong on a name that is consistent, on a
 * short or quoted form, and where two marked names were taken for one. Look-alikes are information and no findings here. A finding about a number is right
 * when each place that it names, in the source and in the translation, lies in the marks of a number that says something else.
 *
 * A name with n spellings that an editor would make one has n − 1 inconsistencies; each right finding joins two of the spellings,
 * and what is joined is found.
 */
import { findNames } from "../names/find-names.ts";
import { formKey, withoutArticle } from "../names/form.ts";
import type { Finding, Form, Mention as FoundMention, Name, Passage, Sentence } from "../names/name.ts";
import { emptyGlossary } from "../glossary.ts";
import { findNumbers, type NumberFinding } from "../numbers/find-numbers.ts";
import type { NameKind } from "./passages.ts";
import type { Mention, PassageSide, ReadPassage } from "./read-passage.ts";

export interface ScoredFlag {
  readonly right: boolean;
  /** What it is about: the kind of the marked name. */
  readonly about: NameKind | "number" | "nothing marked";
  /** For reading: what it says, and where. */
  readonly said: string;
}

export interface ScoredInconsistency {
  readonly found: boolean;
  readonly about: NameKind | "number";
  /** For reading: the spellings, and what the engine made of them. */
  readonly said: string;
}

export interface Score {
  readonly flags: readonly ScoredFlag[];
  readonly inconsistencies: readonly ScoredInconsistency[];
  readonly lookAlikes: { readonly shown: number; readonly marked: number };
}

/** @param alone without the source */
export function scorePassage(passage: ReadPassage, alone: boolean): Score {
  const [passages, languages] = [passagesOf(passage, alone), { source: alone ? null : "ar", target: "en" }];
  const names = findNames(passages, { languages, glossary: emptyGlossary, judgements: [] });
  const judged = names.flatMap((name) => name.findings.flatMap((finding) => (finding.kind === "look-alike" ? [] : [judge(passage, name, finding)])));
  const numbers = findNumbers(passages, languages).map((finding) => judgeNumber(passage, finding));
  return {
    flags: [...judged.map(({ flag }) => flag), ...numbers],
    inconsistencies: [...inconsistenciesOf(passage, judged.flatMap(({ joins }) => joins), names), ...(alone ? [] : wrongNumbersOf(passage, numbers))],
    lookAlikes: lookAlikesOf(passage, names),
  };
}

/** Each sentence is a paragraph of its own; what belongs together is a passage. */
export function passagesOf({ source, target, links }: ReadPassage, alone: boolean): readonly Passage[] {
  const sentences = (side: PassageSide, at: readonly number[]) => at.map((paragraph): Sentence => ({ paragraph, start: 0, text: side.sentences[paragraph]!, kind: "paragraph" }));
  return links.map(([from, to]) => ({ source: alone ? [] : sentences(source, from), target: sentences(target, to) }));
}

/** Two spellings of a marked name that a right finding puts together. */
interface Join {
  readonly name: number;
  readonly spellings: readonly [number, number];
}

function judge(passage: ReadPassage, { forms }: Name, finding: Exclude<Finding, { kind: "look-alike" }>): { readonly flag: ScoredFlag; readonly joins: readonly Join[] } {
  const all = forms.find(({ text }) => text === finding.form)!.mentions;
  const free = all.filter(({ kept }) => kept === null);
  const places = free.length > 0 ? free : all;
  const proposed = formsProposed(forms, finding).flatMap(({ mentions }) => mentions.flatMap((each) => spellingsAt(passage, each)));
  const joins = places.map((place) => spellingsAt(passage, place).flatMap(({ name, spelling }): readonly Join[] => {
    const other = proposed.find((each) => each.name === name && each.spelling !== spelling);
    return other && free.length > 0 ? [{ name, spellings: [spelling, other.spelling] }] : [];
  }));
  const marked = marksAt(passage, places[0]!).at(-1);
  return {
    flag: {
      right: joins.every((each) => each.length > 0),
      about: marked ? passage.names.get(marked.id)!.kind : "nothing marked",
      said: `${finding.kind}: ${finding.form} → ${finding.proposed ?? "?"}   in “${passage.target.sentences[places[0]!.paragraph]!}”`,
    },
    joins: joins.every((each) => each.length > 0) ? joins.flat() : [],
  };
}

function formsProposed(forms: readonly Form[], { form, proposed }: Exclude<Finding, { kind: "look-alike" }>): readonly Form[] {
  if (proposed === null) return [];
  const others = forms.filter(({ text }) => text !== form);
  const same = others.filter(({ text }) => formKey(text) === formKey(proposed));
  return same.length > 0 ? same : others.filter(({ text }) => withoutArticle(formKey(text)) === withoutArticle(formKey(proposed)));
}

/** The marked names that hold the place or stand in it, the widest first. */
function marksAt({ target }: ReadPassage, { paragraph, start, end }: FoundMention): readonly Mention[] {
  return target.names.filter((mark) => mark.sentence === paragraph && mark.start < end && start < mark.end);
}

/** The inconsistent names at the place, each with the number of the spelling that stands there. */
function spellingsAt(passage: ReadPassage, place: FoundMention): readonly { readonly name: number; readonly spelling: number }[] {
  return marksAt(passage, place).flatMap(({ id, form }) => {
    const spelling = passage.names.get(id)!.variants?.findIndex((forms) => forms.includes(form)) ?? -1;
    return spelling < 0 ? [] : [{ name: id, spelling }];
  });
}

function inconsistenciesOf(passage: ReadPassage, joins: readonly Join[], names: readonly Name[]): readonly ScoredInconsistency[] {
  return [...passage.names].flatMap(([id, { kind, variants = [] }]) => {
    const parts = variants.map((_, spelling) => spelling);
    for (const { name, spellings: [a, b] } of joins) {
      if (name !== id) continue;
      const [from, to] = [parts[b]!, parts[a]!];
      parts.forEach((part, at) => { if (part === from) parts[at] = to; });
    }
    const open = new Set(parts).size - 1;
    const said = `${variants.map((forms) => forms.join(", ")).join(" | ")}   made of it: ${madeOf(passage, id, names)}`;
    return variants.slice(1).map((_, index): ScoredInconsistency => ({ found: index >= open, about: kind, said }));
  });
}

function madeOf(passage: ReadPassage, id: number, names: readonly Name[]): string {
  const touched = names.filter(({ forms }) => forms.some(({ mentions }) => mentions.some((each) => marksAt(passage, each).some((mark) => mark.id === id))));
  return touched.map(({ forms, source }) => `[${forms.map(({ text }) => text).join(" | ")}${source.length > 0 ? ` = ${source.join(", ")}` : ""}]`).join(" ") || "no name";
}

interface ScoredNumber extends ScoredFlag {
  readonly ids: readonly number[];
}

function judgeNumber({ source, target, wrong }: ReadPassage, finding: NumberFinding): ScoredNumber {
  const marked = (side: PassageSide, { paragraph, start, end }: NumberFinding["source"]) =>
    side.numbers.filter((mark) => mark.sentence === paragraph && mark.start < end && start < mark.end && wrong.has(mark.id)).map(({ id }) => id);
  const [from, to] = [marked(source, finding.source), finding.target && marked(target, finding.target)];
  return {
    ids: from, right: from.length > 0 && to?.length !== 0, about: "number",
    said: `${finding.kind}: ${finding.source.text} → ${finding.target?.text ?? "nothing"}   in “${source.sentences[finding.source.paragraph]!}” ${finding.target ? `“${target.sentences[finding.target.paragraph]!}”` : ""}`,
  };
}

function wrongNumbersOf({ source, target, wrong }: ReadPassage, numbers: readonly ScoredNumber[]): readonly ScoredInconsistency[] {
  const found = new Set(numbers.flatMap(({ ids, right }) => (right ? ids : [])));
  const formOf = (side: PassageSide, id: number) => side.numbers.find((mark) => mark.id === id)?.form ?? "nothing";
  return [...wrong].map((id) => ({ found: found.has(id), about: "number", said: `${formOf(source, id)} → ${formOf(target, id)}` }));
}

function lookAlikesOf(passage: ReadPassage, names: readonly Name[]): Score["lookAlikes"] {
  const shown = new Set<string>();
  let marked = 0;
  for (const { key, forms, findings } of names) {
    for (const finding of findings) {
      if (finding.kind !== "look-alike") continue;
      const pair = [key, finding.other.key].sort().join("\t");
      if (shown.has(pair)) continue;
      shown.add(pair);
      const idsOf = (name: Pick<Name, "forms">) => name.forms.flatMap(({ mentions }) => mentions.flatMap((each) => marksAt(passage, each).map(({ id }) => id)));
      const [ids, others] = [idsOf({ forms }), idsOf(names.find((each) => each.key === finding.other.key)!)];
      if (passage.lookAlikes.some(([a, b]) => (ids.includes(a) && others.includes(b)) || (ids.includes(b) && others.includes(a)))) marked += 1;
    }
  }
  return { shown: shown.size, marked };
}
