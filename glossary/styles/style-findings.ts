/**
 * Names of a text held against a style: findings for the forms that break its rules, and the form that the style would have. What
 * the glossary or a person prefers, established spellings, and what stands only in quotations and titles are left alone.
 */
import { ABD as SERVANTS, HEADS, KIN, SMALL_KIN, TAILS } from "../names/data/particles.ts";
import { couldBeArabic, isArabicWord, looksArabic as spelledArabic } from "../names/english.ts";
import type { Finding, Form, Mention, Name, Passage } from "../names/name.ts";
import type { SpellingReason } from "../variants/reasons.ts";
import { alignSpelling } from "./align-spelling.ts";
import { arabicWords } from "./arabic-words.ts";
import { breaches, kindOf, type Breach } from "./breaches.ts";
import { plain } from "./latin-units.ts";
import { proposeSpelling, type Proposal } from "./propose-spelling.ts";
import { readLatin } from "./read-latin.ts";
import { signsOfWord } from "./signs-of-style.ts";
import type { StyleProfile } from "./style-profile.ts";

export interface StyledName {
  readonly name: Name;
  /** The form that the style would have; null where the style says nothing of the name, or the letters do not say enough. */
  readonly proposed: string | null;
  /** How the Arabic came to it; null where it was not known, and the most frequent form was only put right. */
  readonly proposal: Proposal | null;
}

export interface Measuring {
  readonly profile: StyleProfile;
  /** Where the names were found. */
  readonly passages: readonly Passage[];
  readonly isEstablished: (spelling: string) => boolean;
}

/** A form with what is found once and asked for several times. */
interface Measured {
  readonly form: Form;
  readonly source: string | null;
  readonly found: readonly Breach[];
  /** The form put right. Null without the Arabic in a style that tells ā from a, since the letters do not. */
  readonly corrected: string | null;
}

/** Each name with the findings of the style behind its own. */
export function measureNames(names: readonly Name[], measuring: Measuring): readonly StyledName[] {
  return names.map((name) => {
    const forms = isSettled(name, measuring) ? [] : name.forms.flatMap((form) => measureForm(form, measuring));
    const [usual] = forms;
    if (!usual) return { name, proposed: null, proposal: null };
    const proposal = usual.source === null ? null : proposeSpelling(usual.source, measuring.profile, { knownSpelling: usual.form.text, kind: kindOf(usual.form.text) });
    const proposed = proposal && proposal.kind !== "unknown" ? proposal.text : usual.corrected;
    return { name: { ...name, findings: [...name.findings, ...forms.flatMap((form) => findingsOf(form, measuring.profile))] }, proposed, proposal };
  });
}

/** Nothing for a form that stands only where it is kept, or is not of Arabic. */
function measureForm(form: Form, { profile, passages }: Measuring): readonly Measured[] {
  if (form.mentions.every(({ kept }) => kept !== null)) return [];
  const source = sourceOf(form);
  if (source === null && !looksArabic(form.text)) return [];
  const inRunningText = form.mentions.some((mention) => runsInText(mention, passages));
  const found = breaches(form.text, profile, { ...(source === null ? {} : { source }), ...(inRunningText ? { opensSentence: false } : {}) });
  return [{ form, source, found, corrected: source === null && tellsLength(profile) ? null : putRight(form.text, found) }];
}

function tellsLength(profile: StyleProfile): boolean {
  const [long, short] = signsOfWord([{ id: "ā", doubled: false }, { id: "a", doubled: false }], profile, "name");
  return long?.[0] !== short?.[0];
}

function isSettled({ preferred, forms }: Name, { isEstablished }: Measuring): boolean {
  return preferred !== null || forms.some(({ text }) => isEstablished(text));
}

/** Letters that names of other languages are hardly spelled with in Arabic. */
const ARABIC_LETTERS = /^ال|[حصضطظعقذة]/u;
/** So much may a word be spelled otherwise than usual: Ahmed, Osama. A sound that is not written is more. */
const LIKELY = 2;
/** Less than one sound that is spelled otherwise than usual: Karim for كريم, not Jones for جونس. */
const SURE = 1;

/** The Arabic that the form stands for; null where it has none, or is a name of another language such as Johnson. */
function sourceOf({ text, mentions }: Form): string | null {
  const source = mentions.find((each) => each.source !== null)?.source ?? null;
  if (source === null) return null;
  const words = arabicWords(source);
  const cost = alignSpelling(words, text, source)?.cost ?? Infinity;
  return (cost < SURE && readLatin(text).every((word) => couldBeArabic(word.text))) || (ARABIC_LETTERS.test(source) && cost <= LIKELY * words.length) ? source : null;
}

/** Whether the spelling shows that it is of Arabic: by its article, a small word, a mark, or letters that speak for it. */
function looksArabic(text: string): boolean {
  const words = readLatin(text);
  return words.some(({ article, text: word }) => article !== null || isParticle(plain(word)) || isArabicWord(word) || spelledArabic(word)) || /[ʿʾʻʼāīūḥṣḍṭẓḩşţ]|aa/iu.test(text.normalize("NFC"));
}

const isParticle = (word: string): boolean => [KIN, SMALL_KIN, HEADS, SERVANTS, TAILS].some((set) => set.has(word));

function findingsOf({ form: { text }, found, corrected }: Measured, profile: StyleProfile): readonly Finding[] {
  return (["article", "diacritics", "off-style"] as const).flatMap((kind): readonly Finding[] => {
    const reasons = found.filter((breach) => findingKindOf(text, breach) === kind).map((breach) => reasonOf(text, breach, profile));
    return reasons.length === 0 ? [] : [{ kind, form: text, proposed: corrected, reasons, ignored: null }];
  });
}

/** Its capital is its own: it neither begins a sentence nor stands in a heading. */
function runsInText({ passage, paragraph, start, end }: Mention, passages: readonly Passage[]): boolean {
  const sentence = passages[passage]?.target.find((each) => each.paragraph === paragraph && each.start <= start && end <= each.start + each.text.length);
  return sentence !== undefined && (sentence.kind === "paragraph" || sentence.kind === "list-item") && /\p{L}/u.test(sentence.text.slice(0, start - sentence.start));
}

function findingKindOf(text: string, { rule, start, end, expected }: Breach): "article" | "diacritics" | "off-style" {
  if (rule.startsWith("article")) return "article";
  const onlyMarks = start < end && expected.some((sign) => plain(sign).toLowerCase() === plain(text.slice(start, end)).toLowerCase());
  return onlyMarks || rule === "ayn" || rule === "hamza" || rule === "marks" ? "diacritics" : "off-style";
}

function reasonOf(text: string, { rule, start, end, expected }: Breach, { id }: StyleProfile): SpellingReason {
  return { kind: "rule", style: id, rule, a: text.slice(start, end), b: expected[0] ?? "", expected };
}

/** The spelling with what the style proposes at each breach; capitals stay where no rule speaks of them. */
export function putRight(text: string, found: readonly Breach[]): string {
  return found.toReversed().toSorted((a, b) => b.start - a.start || Number(a.rule === "article-capital") - Number(b.rule === "article-capital")).reduce((fixed, { rule, start, end, expected: [sign = ""] }) => {
    const written = rule === "article-capital" ? fixed.slice(start, end) : sign;
    const capital = rule === "article-capital" ? /\p{Lu}/u.test(sign) : /^[^\p{L}]*\p{Lu}/u.test(fixed.slice(start, end));
    const first = written.replace(/\p{L}/u, (letter) => (capital ? letter.toUpperCase() : rule === "article-capital" ? letter.toLowerCase() : letter));
    return fixed.slice(0, start) + first + fixed.slice(end);
  }, text);
}
