/** What would be replaced if a name were written in one way: every place with the words around it, and what stays unless it is ticked. */
import type { Form, Mention, Name, Passage } from "../../glossary/names/name.ts";
import { planReplacement, type ReplacementHit } from "../../glossary/names/plan-replacement.ts";
import type { Document } from "../alignment/document.ts";
import type { Replacement } from "../alignment/edits/judge-names.ts";
import { passageOf } from "../alignment/passages.ts";
import { concerns, formToWrite, isOfPlaces } from "./name-findings.ts";
import { shortened } from "./shortened.ts";
import { shownText } from "./shown-text.ts";

export interface Hit extends Pick<ReplacementHit, "mention" | "ticked" | "why"> {
  readonly replacement: Replacement;
  /** The words of its sentence around it, on one line. */
  readonly before: string;
  readonly after: string;
  /** What the mention ends in and keeps. */
  readonly ending: Ending | null;
}

export interface Ending {
  readonly kind: "possessive" | "plural";
  readonly text: string;
}

/** So many characters on each side let a reader see what the sentence is about. */
const AROUND = 44;

/**
 * The places to be written otherwise, in the order of the text. What a form should be by the findings is kept to, so that one without
 * an article is given none; where a person chose another form than that, it takes the place of all others.
 */
export function hitsOf(name: Name, form: string, document: Document): readonly Hit[] {
  const chosen = form !== formToWrite(name);
  const targets = new Map(name.forms.flatMap((each): readonly (readonly [Form, string])[] => {
    const proposed = name.findings.flatMap((finding) => (finding.kind !== "look-alike" && !isOfPlaces(finding) && finding.form === each.text ? [finding.proposed ?? form] : []))[0];
    return chosen ? [[each, form]] : proposed === undefined ? [] : [[each, proposed]];
  }));
  const passages = passagesOf(document);
  const everywhere = [...new Set(targets.values())].flatMap((target) => planReplacement(passages, { ...name, forms: name.forms.filter((each) => targets.get(each) === target) }, target));
  return [...everywhere, ...(chosen ? [] : hitsAtPlaces(name, everywhere, passages))]
    .toSorted((a, b) => a.mention.passage - b.mention.passage || a.mention.paragraph - b.mention.paragraph || a.mention.start - b.mention.start)
    .flatMap((hit) => shownHit(hit, document) ?? []);
}

/** What findings of single places propose there, where nothing else is to be written. */
function hitsAtPlaces(name: Name, others: readonly ReplacementHit[], passages: readonly Passage[]): readonly ReplacementHit[] {
  return name.findings.filter(isOfPlaces).flatMap((finding) => {
    if (finding.kind === "look-alike" || finding.proposed === null) return [];
    const isFree = (mention: Mention): boolean => concerns(finding, mention) && !others.some((hit) => hit.mention === mention);
    const forms = name.forms.flatMap((form) => (form.text === finding.form ? [{ ...form, mentions: form.mentions.filter(isFree) }] : []));
    return planReplacement(passages, { ...name, forms }, finding.proposed);
  });
}

/** What the one place would be replaced by; undefined when it is written so already. */
export function hitOf(name: Name, mention: Mention, form: string, document: Document): Hit | undefined {
  const only: Name = { ...name, forms: name.forms.flatMap((each) => (each.mentions.includes(mention) ? [{ ...each, mentions: [mention] }] : [])) };
  const [hit] = planReplacement(passagesOf(document), only, form);
  return hit && shownHit(hit, document);
}

/**
 * Where the words of the replacements stand now, if the document was changed after they were found: the third *Homs* of a paragraph is
 * still its third, as long as no *Homs* came or went.
 */
export function movedTo(now: Document, replacements: readonly Replacement[], found: Document): readonly Replacement[] {
  return replacements.map((each) => {
    const [before, after] = [found.target.paragraphs[each.paragraph], now.target.paragraphs[each.paragraph]];
    if (!before || !after || before === after) return each;
    const [old, fresh] = [placesIn(before.text, each.text), placesIn(after.text, each.text)];
    const start = old.length === fresh.length ? fresh[old.indexOf(each.start)] : undefined;
    return start === undefined ? each : { ...each, start, end: start + each.text.length };
  });
}

function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const passagesMade = new WeakMap<Document, readonly Passage[]>();

/** Made once for each state of the document. */
export function passagesOf(document: Document): readonly Passage[] {
  const made = passagesMade.get(document) ?? document.pairs.map((pair) => passageOf(document, pair));
  passagesMade.set(document, made);
  return made;
}

/** Undefined where it is in no sentence. */
export function shownHit({ mention, replacement, ticked, why }: ReplacementHit, document: Document): Hit | undefined {
  const paragraph = document.target.paragraphs[mention.paragraph];
  const sentence = paragraph?.segments.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!paragraph || !sentence) return undefined;
  const ending = endingOf(mention.text, paragraph.text.slice(mention.end, sentence.end));
  return {
    mention,
    ending,
    replacement: { paragraph: mention.paragraph, start: mention.start, end: mention.end, text: mention.text, insert: replacement },
    ticked,
    why,
    before: shortened(shownText(paragraph.text.slice(sentence.start, mention.start)), AROUND, "end"),
    after: shortened(shownText(paragraph.text.slice(mention.end + (ending?.text.length ?? 0), sentence.end)), AROUND, "start"),
  };
}

/** An apostrophe alone is one only behind an s. @param after the words behind the mention */
function endingOf(mention: string, after: string): Ending | null {
  const text = /^(?:['’]s|s['’]?|['’])(?!\p{L})/iu.exec(after)?.[0];
  if (text === undefined || (/^['’]$/u.test(text) && !/s$/iu.test(mention))) return null;
  return { kind: /^s/iu.test(text) ? "plural" : "possessive", text };
}

export function placeKey({ paragraph, start }: Pick<Mention, "paragraph" | "start">): string {
  return `${paragraph}/${start}`;
}
