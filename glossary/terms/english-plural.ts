/** The number of a noun, carried over to the term that is written in its place. */
import { englishForms, englishKey } from "./english-forms.ts";
import { textWords } from "./text-words.ts";

const IRREGULAR: Readonly<Record<string, string>> = { man: "men", woman: "women", child: "children", person: "persons" };
const COMPLEMENT = /\s(?:of|for|in|on|to|from|and)\s.*$/u;

/** `other` in the plural where `text` has one of `term`: *calm zones* become *de-escalation zones*. */
export function inNumberOf(text: string, term: string, other: string): string {
  const words = textWords(term);
  const isPlural = textWords(text).some((word, index) => isPluralOf(word.text, words[index]?.text ?? ""));
  return isPlural ? inPlural(other) : other;
}

function isPluralOf(word: string, singular: string): boolean {
  const key = englishKey(singular);
  return englishForms.read(word).find((reading) => reading.key === key)?.kind === "noun";
}

/** The head takes the ending: *Courts of Cassation*. */
function inPlural(term: string): string {
  const head = textWords(term.replace(COMPLEMENT, "")).at(-1);
  if (!head) return term;
  return term.slice(0, head.start) + pluralOf(head.text) + term.slice(head.end);
}

function pluralOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/[^s]s$/u.test(word)) return word;
  if (/(?:ss|[xz]|ch|[^h]sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
