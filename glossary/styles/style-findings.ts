/**
 * Names of a text held against a style: findings for the forms that break its rules, and the form that the style would have. What
 * the glossary or a person prefers, established spellings, and what stands only in quotations and titles are left alone.
 */
import { ignoredForm } from "../names/find-findings.ts";
import { formKey, sourceKey } from "../names/form.ts";
import type { Finding, Form, Ignore, Judgement, Mention, Name, Passage } from "../names/name.ts";
import type { SpellingReason } from "../variants/reasons.ts";
import { asListed } from "./arabic-words.ts";
import { breaches, kindOf, type Breach } from "./breaches.ts";
import { plain } from "./latin-units.ts";
import { auditMentions } from "./mention-audit.ts";
import { originOf } from "./of-arabic.ts";
import { proposeSpelling, type Proposal } from "./propose-spelling.ts";
import { signsOfWord } from "./signs-of-style.ts";
import type { StyleProfile } from "./style-profile.ts";

/** What a style has for a name. */
export interface StyledProposal {
  /** The form that the style would have; null where the style says nothing of the name, or the letters do not say enough. */
  readonly proposed: string | null;
  /** How the Arabic came to it; null where it was not known, and the most frequent form was only put right. */
  readonly proposal: Proposal | null;
}

export interface StyledName extends StyledProposal {
  readonly name: Name;
}

export interface Measuring {
  readonly profile: StyleProfile;
  /** Where the names were found. */
  readonly passages: readonly Passage[];
  readonly judgements: readonly Judgement[];
  readonly isEstablished: (spelling: string) => boolean;
}

/** What a style says of one spelling that stands for one word of the source. */
interface Measured {
  readonly text: string;
  readonly source: string | null;
  readonly found: readonly Breach[];
  /** The form put right. Null without the Arabic where its letters do not say enough: in a style that tells ā from a, and of an e. */
  readonly corrected: string | null;
}

/** Each name of one text with the findings of the style behind its own. */
export function measureNames(names: readonly Name[], measuring: Measuring): readonly StyledName[] {
  return new StyleMeasure().measure(names, measuring);
}

/** Measures names again and again. What it found of a spelling it keeps as long as the profile is the same object. */
export class StyleMeasure {
  #profile: StyleProfile | undefined;
  #kept = new Map<string, Measured | null>();
  #proposals = new Map<Measured, Proposal>();

  measure(names: readonly Name[], measuring: Measuring): readonly StyledName[] {
    if (measuring.profile !== this.#profile) {
      this.#profile = measuring.profile;
      this.#kept = new Map();
      this.#proposals = new Map();
    }
    const audit = auditMentions(names, measuring);
    return names.map((name) => {
      const styled = this.#measureName(name, measuring);
      const audited = audit.get(name.key);
      return audited ? { ...styled, name: { ...styled.name, findings: [...styled.name.findings, ...audited] } } : styled;
    });
  }

  #measureName(name: Name, measuring: Measuring): StyledName {
    const forms = isSettled(name, measuring) ? [] : name.forms.flatMap((form) => this.#measureForm(form, measuring) ?? []);
    const [usual] = forms;
    if (!usual) return { name, proposed: null, proposal: null };
    const proposal = this.#propose(usual, measuring.profile);
    const proposed = proposal && proposal.kind !== "unknown" ? proposal.text : usual.corrected;
    const sources = new Set(name.source.map(sourceKey));
    const findings = forms.flatMap((form) => findingsOf(form, measuring.profile, ignoredForm(formKey(form.text), sources, measuring.judgements)));
    return { name: { ...name, findings: [...name.findings.map((finding) => inStyle(finding, forms)), ...findings] }, proposed, proposal };
  }

  /** Null for a form that stands only where it is kept, or is not of Arabic. */
  #measureForm({ text, mentions }: Form, { profile, passages }: Measuring): Measured | null {
    if (mentions.every(({ kept }) => kept !== null)) return null;
    const source = mentions.find((each) => each.source !== null)?.source ?? null;
    const inRunningText = mentions.some((mention) => runsInText(mention, passages));
    const key = `${text}\t${source ?? ""}\t${inRunningText}`;
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      kept = measureSpelling(text, source, inRunningText, profile);
      this.#kept.set(key, kept);
    }
    return kept;
  }

  #propose(measured: Measured, profile: StyleProfile): Proposal | null {
    const { text, source } = measured;
    if (source === null) return null;
    const proposal = this.#proposals.get(measured) ?? proposeSpelling(source, profile, { knownSpelling: text, kind: kindOf(text) });
    this.#proposals.set(measured, proposal);
    return proposal;
  }
}

/** No name is longer; what is would cost more time than it is worth. */
const LONGEST = 100;

function measureSpelling(text: string, word: string | null, inRunningText: boolean, profile: StyleProfile): Measured | null {
  if (text.length > LONGEST || (word?.length ?? 0) > LONGEST) return null;
  const { isArabic, source } = originOf(text, word === null ? null : asListed(word, text));
  if (!isArabic) return null;
  const found = breaches(text, profile, { ...(source === null ? {} : { source }), ...(inRunningText ? { opensSentence: false } : {}) });
  return { text, source, found, corrected: source === null && (tellsLength(profile) || found.some(isOpen)) ? null : putRight(text, found) };
}

/** A form that nobody has chosen is not proposed to another as it stands where the style would have it otherwise. */
function inStyle(finding: Finding, forms: readonly Measured[]): Finding {
  if (finding.kind !== "variant") return finding;
  const corrected = forms.find(({ text, found }) => text === finding.proposed && found.length > 0)?.corrected;
  return corrected === undefined || corrected === null ? finding : { ...finding, proposed: corrected, by: "style" };
}

/** An e may be a or i: al-Hafez is no al-Hafaz. */
function isOpen({ rule, expected }: Breach): boolean {
  return rule === "short-vowel" && expected.length > 1;
}

function tellsLength(profile: StyleProfile): boolean {
  const [long, short] = signsOfWord([{ id: "ā", doubled: false }, { id: "a", doubled: false }], profile, "name");
  return long?.[0] !== short?.[0];
}

function isSettled({ preferred, forms }: Name, { isEstablished }: Measuring): boolean {
  return preferred !== null || forms.some(({ text }) => isEstablished(text));
}

function findingsOf({ text, found, corrected }: Measured, profile: StyleProfile, ignored: Ignore | null): readonly Finding[] {
  return (["article", "diacritics", "off-style"] as const).flatMap((kind): readonly Finding[] => {
    const reasons = found.filter((breach) => findingKindOf(text, breach) === kind).map((breach) => reasonOf(text, breach, profile));
    return reasons.length === 0 ? [] : [{ kind, form: text, proposed: corrected, reasons, ignored }];
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
    const [before, old, after] = [fixed.slice(0, start), fixed.slice(start, end), fixed.slice(end)];
    if (rule === "article-capital") return before + withFirst(old, /\p{Lu}/u.test(sign)) + after;
    // What is put before a capital takes it, what parts a word in two gives the second one its own.
    if (old === "" && /\p{Ll}/u.test(sign) && /^\p{Lu}/u.test(after)) return before + withFirst(sign, true) + withFirst(after, false);
    const parts = /[ -]$/u.test(sign) && !/[\s\p{Pd}]$/u.test(old) && /\p{Lu}/u.test(text);
    return before + (/^[^\p{Ll}\p{Lu}]*\p{Lu}/u.test(old) ? withFirst(sign, true) : sign) + (parts ? withFirst(after, true) : after);
  }, text);
}

function withFirst(text: string, capital: boolean): string {
  return text.replace(/[\p{Ll}\p{Lu}]/u, (letter) => (capital ? letter.toUpperCase() : letter.toLowerCase()));
}
