/**
 * What would stand where, if a name were written one way: a hit for each mention with the words that it becomes. Possessives and
 * plurals stay, because no mention covers them.
 */
import { fitForm } from "./fit-form.ts";
import { formKey } from "./form.ts";
import type { Form, Mention, Name, Passage, Sentence } from "./name.ts";
import { wordsOf, type Word } from "./words.ts";

export interface ReplacementHit {
  readonly mention: Mention;
  /** What takes the place of the mention's text. */
  readonly replacement: string;
  /** Whether it is done unless somebody unticks it. */
  readonly ticked: boolean;
  /** Why it is not ticked: the place keeps its own spelling, or somebody decided that this place or this form stays. */
  readonly why: Mention["kept"] | "ignored";
}

/** The hits for every mention of the name that would change, in the order of the text. `form` is what to write, as in the middle of a sentence. */
export function planReplacement(passages: readonly Passage[], name: Name, form: string): readonly ReplacementHit[] {
  const words = new Map<Sentence, readonly Word[]>();
  return name.forms.flatMap((each) => each.mentions.flatMap((mention) => hit(passages, words, name, each, mention, form)))
    .toSorted((a, b) => a.mention.passage - b.mention.passage || a.mention.paragraph - b.mention.paragraph || a.mention.start - b.mention.start);
}

function hit(passages: readonly Passage[], words: Map<Sentence, readonly Word[]>, name: Name, from: Form, mention: Mention, form: string): readonly ReplacementHit[] {
  const sentence = passages[mention.passage]?.target.find((each) =>
    each.paragraph === mention.paragraph && each.start <= mention.start && mention.end <= each.start + each.text.length);
  if (!sentence || formKey(mention.text) === formKey(form)) return [];
  const found = words.get(sentence) ?? wordsOf(sentence);
  words.set(sentence, found);
  const replacement = fitForm(form, mention.text, found, found.findIndex((word) => word.start === mention.start - sentence.start));
  if (replacement === mention.text) return [];
  const formIgnored = name.findings.some((finding) => finding.kind !== "look-alike" && finding.form === from.text && finding.ignored !== null);
  const why = mention.kept ?? (mention.ignored !== null || formIgnored ? "ignored" : null);
  return [{ mention, replacement, ticked: why === null, why }];
}
