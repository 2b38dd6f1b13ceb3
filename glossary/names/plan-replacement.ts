/**
 * What would stand where, if a name were written one way: a hit for each mention with the words that it becomes. Possessives and
 * plurals stay, because no mention covers them.
 */
import { ENGLISH_ARTICLES, ARTICLES } from "./data/particles.ts";
import { formKey, withoutArticle } from "./form.ts";
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
  const replacement = fitted(form, mention, sentence, found);
  if (replacement === mention.text) return [];
  const formIgnored = name.findings.some((finding) => finding.kind !== "look-alike" && finding.form === from.text && finding.ignored !== null);
  const why = mention.kept ?? (mention.ignored !== null || formIgnored ? "ignored" : null);
  return [{ mention, replacement, ticked: why === null, why }];
}

/** The form as it has to stand in this place. */
function fitted(form: string, mention: Mention, sentence: Sentence, words: readonly Word[]): string {
  const start = mention.start - sentence.start;
  const at = words.findIndex((word) => word.start === start);
  const word = words[at];
  const before = words[at - 1];
  // "the Jolani family" takes no second article; "the al-Jolani family" had one and keeps it.
  const afterArticle = word?.joined === "space" && /^(?:the|an?)$/u.test(before?.key ?? "") && withoutArticle(formKey(mention.text)) === formKey(mention.text);
  const text = afterArticle ? form.slice(form.length - withoutArticle(formKey(form)).length) : form;
  if (word && isShouted(mention.text)) return text.toUpperCase();
  const capital = /^\P{L}*\p{Lu}/u.test(mention.text);
  return capital && (word?.opens === true || !beginsWithArticle(text)) ? text.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : text;
}

const isShouted = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);

function beginsWithArticle(text: string): boolean {
  const first = /^\p{L}+(?=[- ])/u.exec(text)?.[0].toLowerCase() ?? "";
  return ARTICLES.has(first) || ENGLISH_ARTICLES.has(first);
}
