/** What holds of every edit of every document. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, invertChanges, type Step } from "../change.ts";
import { fileText, findSegment, segmentText, textOf, type Document, type Pair, type Side } from "../document.ts";
import { isRefusal, type Refusal } from "../edits/edit.ts";
import { acceptAbove, mergePairs, moveSentence, noCounterpart, setStatus, splitPair } from "../edits/edit-pairs.ts";
import { mergeSentences, splitSentence } from "../edits/edit-sentences.ts";
import { editSegments } from "../edits/edit-text.ts";
import { faultOf } from "../is-tiling.ts";
import { proposeCuts, proposeSplits } from "../edits/propose-splits.ts";
import { randomDocument } from "./random-document.ts";

const KINDS = ["accept", "reopen", "accept-above", "merge", "merge-sentences", "split", "split-sentence", "move", "no-counterpart", "edit", "empty", "write"] as const;

const gesture = fc.record({
  kind: fc.constantFrom(...KINDS),
  pair: fc.nat(12),
  side: fc.constantFrom<Side>("source", "target"),
  forward: fc.boolean(),
  a: fc.nat(4),
  b: fc.nat(40),
  typed: fc.constantFrom("The delta is wide.", "مدينة على النهر", "two\nlines", " spaced  out ", "🌍!"),
});
type Gesture = typeof gesture extends fc.Arbitrary<infer G> ? G : never;

function stepOf(document: Document, { kind, pair: place, side, forward, a, b, typed }: Gesture): Step | Refusal {
  const pair = document.pairs.length === 0 ? place : place % (document.pairs.length + 1);
  const cell = document.pairs[pair]?.[side] ?? [];
  const segment = cell[a % Math.max(1, cell.length)] ?? null;
  switch (kind) {
    case "accept":
      return setStatus(document, pair, "accepted");
    case "reopen":
      return setStatus(document, pair, "open");
    case "accept-above":
      return acceptAbove(document, pair);
    case "merge":
      return mergePairs(document, pair, forward ? "next" : "previous");
    case "merge-sentences":
      return mergeSentences(document, pair, forward ? side : undefined);
    case "split":
      return splitPair(document, pair, { source: a, target: b % 4 });
    case "split-sentence":
      return splitSentence(document, pair, side, segment ?? cell[0]!, b);
    case "move":
      return moveSentence(document, pair, side, forward ? "up" : "down");
    case "no-counterpart":
      return noCounterpart(document, pair, side);
    case "edit":
      return editSegments(document, pair, [{ side, segment, text: typed }]);
    case "empty":
      return editSegments(document, pair, [{ side, segment, text: " " }]);
    case "write":
      return editSegments(document, pair, [{ side, segment: null, text: typed }]);
    default:
      return kind satisfies never;
  }
}

/** Every step that the gestures come to, with the document before and after it. */
function play(start: Document, gestures: readonly Gesture[]): readonly { gesture: Gesture; step: Step; before: Document; after: Document }[] {
  let document = start;
  return gestures.flatMap((each) => {
    const step = stepOf(document, each);
    if (isRefusal(step)) return [];
    const before = document;
    document = applyChanges(before, step.changes);
    return [{ gesture: each, step, before, after: document }];
  });
}

const story = [randomDocument, fc.array(gesture, { maxLength: 25 })] as const;
const runs = { numRuns: 400 };
const same = (a: Pair, b: Pair) => String(a.source) === String(b.source) && String(a.target) === String(b.target);
const textsOf = (document: Document) => [document.source && fileText(document.source), fileText(document.target)];

describe("every edit", () => {
  it("begins with valid documents", () => {
    fc.assert(fc.property(randomDocument, (document) => {
      expect(faultOf(document)).toBeUndefined();
    }), runs);
  });

  it("leaves a valid document", () => {
    fc.assert(fc.property(...story, (document, gestures) => {
      for (const { after } of play(document, gestures)) expect(faultOf(after)).toBeUndefined();
    }), runs);
  });

  it("can be taken back and done again", () => {
    fc.assert(fc.property(...story, (document, gestures) => {
      for (const { step, before, after } of play(document, gestures)) {
        const back = applyChanges(after, invertChanges(step.changes));
        expect(back).toEqual(before);
        expect(applyChanges(back, step.changes)).toEqual(after);
      }
    }), runs);
  });

  it("shows a pair that is there", () => {
    fc.assert(fc.property(...story, (document, gestures) => {
      for (const { step, after } of play(document, gestures)) expect(step.pair === 0 || step.pair < after.pairs.length + (step.kind === "edit-text" ? 1 : 0)).toBe(true);
    }), runs);
  });

  it("clears the acceptance of the pairs whose structure it touches, and of no other", () => {
    fc.assert(fc.property(...story, (document, gestures) => {
      for (const { step, before, after } of play(document, gestures)) {
        if (step.kind === "accept" || step.kind === "reopen" || step.kind === "no-counterpart") continue;
        const was = new Map(before.pairs.map((pair) => [pair.id, pair]));
        const resegmented = step.kind === "merge-sentences" || step.kind === "split-sentence";
        after.pairs.forEach((pair, index) => {
          const old = was.get(pair.id);
          if (old && same(old, pair) && !(resegmented && index === step.pair)) expect(pair).toEqual(old);
          else expect(pair).toMatchObject({ status: "open", confidence: null, reasons: [] });
        });
      }
    }), runs);
  });

  it("changes no letter unless it is an edit of the text", () => {
    fc.assert(fc.property(...story, (document, gestures) => {
      for (const { step, before, after } of play(document, gestures)) if (step.kind !== "edit-text") expect(textsOf(after)).toEqual(textsOf(before));
    }), runs);
  });

  it("changes no letter outside of the sentence that is edited", () => {
    fc.assert(fc.property(...story, (document, gestures) => {
      for (const { gesture: { kind, side }, before, after } of play(document, gestures)) {
        if (kind !== "edit") continue;
        const other: Side = side === "source" ? "target" : "source";
        expect(textOf(after, other)).toBe(textOf(before, other));
        const [was, now] = [textOf(before, side)!, textOf(after, side)!];
        const edited = before.pairs.flatMap((pair) => pair[side]).find((id) => segmentText(was, id) !== segmentText(now, id));
        if (edited === undefined) continue; // a new sentence in an empty cell
        const mark = (text: typeof was): string => {
          const { paragraph, segment } = findSegment(text, edited)!;
          return fileText({ ...text, paragraphs: text.paragraphs.map((each) => (each === paragraph ? { ...each, text: `${each.text.slice(0, segment.start)}#${each.text.slice(segment.end)}` } : each)) });
        };
        expect(mark(now)).toBe(mark(was));
      }
    }), runs);
  });
});

describe("proposals", () => {
  it("can all be carried out", () => {
    fc.assert(fc.property(randomDocument, (document) => {
      document.pairs.forEach((pair, index) => {
        for (const cut of proposeSplits(document, index)) expect(isRefusal(splitPair(document, index, cut))).toBe(false);
        for (const side of ["source", "target"] as const)
          for (const id of pair[side]) for (const at of proposeCuts(document, side, id)) expect(isRefusal(splitSentence(document, index, side, id, at))).toBe(false);
      });
    }), runs);
  });

  it("are every way in which a pair can be cut", () => {
    fc.assert(fc.property(randomDocument, (document) => {
      document.pairs.forEach((pair, index) => expect(proposeSplits(document, index)).toHaveLength((pair.source.length + 1) * (pair.target.length + 1) - 2));
    }), runs);
  });
});
