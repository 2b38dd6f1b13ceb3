/** What would be written in the place of a term that the glossary has given up: at one place, or wherever it stands. */
import type { EntityId } from "../../glossary/entity.ts";
import type { PairFinding } from "../../glossary/findings/pair-finding.ts";
import { keptPlaces, type KeptPlace } from "../../glossary/names/kept-places.ts";
import type { Mention } from "../../glossary/names/name.ts";
import { planReplacement } from "../../glossary/names/plan-replacement.ts";
import type { Document } from "../alignment/document.ts";
import { passagesOf, shownHit, type Hit } from "./name-plan.ts";

export type DeprecatedTerm = Extract<PairFinding, { kind: "deprecated-term" }>;

/** The places of all these terms that have another to be written instead, in the order of the text. */
export function termHits(terms: readonly DeprecatedTerm[], document: Document): readonly Hit[] {
  const passages = passagesOf(document);
  const kept = keptIn(document);
  return terms
    .flatMap(({ passage, target, proposed, ignored }) => {
      if (proposed === null) return [];
      const why = kept.get(target.paragraph)?.find(({ start, end }) => start <= target.start && target.end <= end)?.why ?? null;
      const mention: Mention = { passage, ...target, kept: why, source: null, ignored };
      const name = { key: "", preferred: proposed, authority: null, source: [], forms: [{ text: target.text, mentions: [mention] }], findings: [] };
      return planReplacement(passages, name, proposed).flatMap((hit) => shownHit(hit, document) ?? []);
    })
    .toSorted((a, b) => a.mention.passage - b.mention.passage || a.mention.paragraph - b.mention.paragraph || a.mention.start - b.mention.start);
}

/** The terms of a concept that are not to be written. */
export function deprecatedOf(concept: EntityId, findings: readonly PairFinding[]): readonly DeprecatedTerm[] {
  return findings.filter((each): each is DeprecatedTerm => each.kind === "deprecated-term" && each.concept === concept);
}

const keptMade = new WeakMap<Document, ReadonlyMap<number, readonly KeptPlace[]>>();

/** Made once for each state of the document. */
function keptIn(document: Document): ReadonlyMap<number, readonly KeptPlace[]> {
  const made = keptMade.get(document) ?? keptPlaces(passagesOf(document).flatMap(({ target }) => target));
  keptMade.set(document, made);
  return made;
}
