/** A search that finds just what a test has written down, wherever the words stand at the time; what is decided about it counts as on the page. */
import type { EntityId } from "../../glossary/entity.ts";
import type { PlacedFault, TextPlace } from "../../glossary/findings/pair-finding.ts";
import { judgeFindings } from "../../glossary/findings/judge-findings.ts";
import type { Usage } from "../../glossary/fields.ts";
import type { Passage, Sentence } from "../../glossary/names/name.ts";
import type { TermMention } from "../../glossary/terms/term-mention.ts";
import type { NameFinder } from "../stores/names-store.ts";

export type WrittenFault =
  | { readonly kind: "number" | "date"; readonly source: string; readonly target: string | null }
  | { readonly kind: "missing-term"; readonly source: string; readonly concept: string; readonly proposed: string }
  | { readonly kind: "deprecated-term"; readonly target: string; readonly concept: string; readonly proposed: string }
  | { readonly kind: "untranslated"; readonly target: string }
  | { readonly kind: "omitted"; readonly source: string };

export interface WrittenTerm {
  readonly concept: string;
  readonly side: "source" | "target";
  readonly text: string;
  readonly usage?: Usage;
}

export function finderOf(faults: readonly WrittenFault[], terms: readonly WrittenTerm[] = []): NameFinder {
  let passages: readonly Passage[] = [];
  return {
    find: ({ passages: { at, removed, inserted }, judgements }) => {
      passages = passages.toSpliced(at, removed, ...inserted);
      return Promise.resolve({
        names: [],
        findings: judgeFindings(passages, passages.flatMap((passage, index) => faults.flatMap((fault) => faultsIn(passage, index, fault))), judgements),
        terms: passages.flatMap((passage, index) => terms.flatMap((term) => mentionsIn(passage, index, term))),
        proposals: new Map(),
      });
    },
    end: () => undefined,
  };
}

/** Every place where exactly these words stand. */
export function placesOf(sentences: readonly Sentence[], words: string): readonly TextPlace[] {
  return sentences.flatMap(({ paragraph, start, text }) => [...text.matchAll(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "gu"))]
    .map(({ index }) => ({ paragraph, start: start + index, end: start + index + words.length, text: words })));
}

function faultsIn({ source, target }: Passage, passage: number, fault: WrittenFault): readonly PlacedFault[] {
  switch (fault.kind) {
    case "number":
    case "date": return placesOf(source, fault.source).flatMap((place) => {
      const there = fault.target === null ? null : placesOf(target, fault.target)[0];
      return there === undefined ? [] : [{ kind: fault.kind, passage, source: place, target: there }];
    });
    case "missing-term": return placesOf(target, fault.proposed).length > 0 ? []
      : placesOf(source, fault.source).map((place) => ({ kind: fault.kind, passage, source: place, target: null, concept: fault.concept as EntityId, proposed: fault.proposed }));
    case "deprecated-term": return placesOf(target, fault.target).map((place) => ({ kind: fault.kind, passage, source: null, target: place, concept: fault.concept as EntityId, proposed: fault.proposed }));
    case "untranslated": return placesOf(target, fault.target).map((place) => ({ kind: fault.kind, passage, source: null, target: place }));
    case "omitted": return placesOf(source, fault.source).map((place) => ({ kind: fault.kind, passage, source: place, target: null }));
    default: return fault satisfies never;
  }
}

function mentionsIn(passage: Passage, index: number, { concept, side, text, usage = "preferred" }: WrittenTerm): readonly TermMention[] {
  return placesOf(passage[side], text).map((place) => ({ concept: concept as EntityId, term: `${concept}-${text}` as EntityId, side, passage: index, usage, ...place }));
}
