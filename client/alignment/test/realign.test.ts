import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applyChanges, invertChanges, type Step } from "../change.ts";
import type { Document, Pair, Side } from "../document.ts";
import type { Refusal } from "../edits/edit.ts";
import { compareAlignment, realign, wallsOf, type Realignment } from "../edits/realign.ts";
import { aligner, type AlignedBlock } from "../engine/align.ts";
import { alignSide } from "../engine/align-texts.ts";
import { faultOf } from "../is-tiling.ts";
import { randomDocument } from "./random-document.ts";
import { smallDocument, smallText, type SmallPair } from "./small-document.ts";

const stepOf = (outcome: Step | Refusal): Step => {
  if (outcome.kind === "refused") throw new Error(outcome.why);
  return outcome;
};
const everything = ({ stretches }: Realignment) => new Set(stretches.keys());
const shape = ({ source, target }: Pick<Pair, Side>) => `${source.join()}|${target.join()}`;

function realigned(document: Document): Realignment {
  return compareAlignment(document, aligner(alignSide(document.source!), alignSide(document.target)).realign(wallsOf(document)));
}

describe("aligning anew between accepted pairs", () => {
  const documents = randomDocument.filter(({ source }) => source !== null);
  const changed = fc.tuple(documents, fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), fc.nat(12)).map(([document, ticks, pair]) => {
    const plan = realigned(document);
    const chosen = new Set([...everything(plan)].filter((index) => ticks[index % ticks.length]));
    return { document, plan, chosen, step: realign(document, pair % Math.max(1, document.pairs.length), plan, chosen) };
  });

  it("gives a valid document that undo takes back, touches no accepted pair, keeps the id of every pair that stays, and leaves what was not chosen", () => {
    fc.assert(
      fc.property(changed, ({ document, plan, chosen, step }) => {
        if (step.kind === "refused") {
          expect(chosen.size).toBe(0);
          return;
        }
        const after = applyChanges(document, step.changes);
        expect(faultOf(after)).toBeUndefined();
        expect(applyChanges(after, invertChanges(step.changes))).toEqual(document);
        const pairs = new Map(after.pairs.map((pair) => [shape(pair), pair]));
        const left = plan.stretches.flatMap(({ before }, index) => (chosen.has(index) ? [] : document.pairs.slice(before.start, before.end)));
        for (const pair of [...left, ...document.pairs.filter(({ status }) => status === "accepted")]) expect(pairs.get(shape(pair))).toBe(pair);
        for (const pair of document.pairs) expect(pairs.get(shape(pair))?.id ?? pair.id).toBe(pair.id);
        expect(after.pairs.filter(({ status }) => status === "accepted")).toHaveLength(document.pairs.filter(({ status }) => status === "accepted").length);
      }),
      { numRuns: 40 },
    );
  });

  it("finds nothing left to change when all of it was done", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const plan = realigned(document);
        if (plan.stretches.length === 0) return;
        const after = applyChanges(document, stepOf(realign(document, 0, plan, everything(plan))).changes);
        expect(realigned(after).stretches).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

const letters = (text: string) => Array.from(text);
const source = smallText("en", [letters("abcdef")]);
const target = smallText("fr", [letters("abcdef")]);

/** `0|0 1` are a pair; `+` before it when it is accepted. */
function documentOf(pairs: string): Document {
  return smallDocument(source, target, pairs.split(", ").map((written): SmallPair => {
    const [sources = "", targets = ""] = written.replace("+", "").split("|");
    const numbers = (list: string) => (list === "" ? [] : list.split(" ").map(Number));
    return { source: numbers(sources), target: numbers(targets), confidence: 0.5, status: written.startsWith("+") ? "accepted" : "open" };
  }));
}

function blocksOf(written: string): readonly AlignedBlock[] {
  let [i, j] = [0, 0];
  return written.split(" ").map((block) => {
    const [sources = 0, targets = 0] = block.split(":").map(Number);
    [i, j] = [i + sources, j + targets];
    return { source: { start: i - sources, end: i }, target: { start: j - targets, end: j }, confidence: 0.5, reasons: [] };
  });
}

const written = ({ pairs }: Document) => pairs.map(({ source: s, target: t, status }) => `${status === "accepted" ? "+" : ""}${s.join(" ")}|${t.join(" ")}`).join(", ");

test.each<readonly [name: string, before: string, blocks: string, stretches: readonly string[], after: string]>([
  [
    "what is as it was is no change", "0|0, 1 2|1, 3|2 3, 4|4, 5|5", "1:1 2:1 1:2 1:1 1:1", [],
    "0|0, 1 2|1, 3|2 3, 4|4, 5|5",
  ],
  [
    "neighbouring changes are one stretch; an accepted pair parts two", "0 1|0, 2|1 2, +3|3, 4 5|4, |5", "1:1 1:1 1:1 1:1 1:1 1:1", ["0–1 → 3", "3–4 → 2"],
    "0|0, 1|1, 2|2, +3|3, 4|4, 5|5",
  ],
  [
    "accepted sentences without counterpart stay one pair", "+0 1|, 2|0 1, 3|2 3, 4|4, 5|5", "1:0 1:0 1:1 1:1 1:2 1:2", ["1–4 → 4"],
    "+0 1|, 2|0, 3|1, 4|2 3, 5|4 5",
  ],
  [
    "two lone sentences that stand the other way round are no change", "0|0, 1|, |1, 2|2, 3|3, 4|4, 5|5", "1:1 0:1 1:0 1:1 1:1 1:1 1:1", [],
    "0|0, 1|, |1, 2|2, 3|3, 4|4, 5|5",
  ],
])("%s", (_, before, blocks, stretches, after) => {
  const document = documentOf(before);
  const plan = compareAlignment(document, blocksOf(blocks));
  expect(plan.stretches.map((each) => `${String(each.before.start)}–${String(each.before.end - 1)} → ${String(each.after.length)}`)).toEqual(stretches);
  expect(written(stretches.length === 0 ? document : applyChanges(document, stepOf(realign(document, 0, plan, everything(plan))).changes))).toBe(after);
});

test("the pairs that stay get the new figures, in the same step", () => {
  const document = documentOf("0|0, +1|1, 2|2 3, 3|, 4|4, 5|5");
  const blocks = blocksOf("1:1 1:1 1:1 1:1 1:1 1:1").map((block) => ({ ...block, confidence: 0.9 }));
  const plan = compareAlignment(document, blocks);
  const step = stepOf(realign(document, 4, plan, new Set([0])));
  const after = applyChanges(document, step.changes);
  expect(after.pairs.map(({ id, confidence }) => `${String(id)} ${String(confidence)}`)).toEqual(["0 0.9", "1 0.5", "6 0.9", "7 0.9", "4 0.9", "5 0.9"]);
  expect(step.pair).toBe(4);
});

test("a document that changed meanwhile is left alone", () => {
  const document = documentOf("0|0, 1 2|1 2, 3|3, 4|4, 5|5");
  const plan = compareAlignment(document, blocksOf("1:1 1:1 1:1 1:1 1:1 1:1"));
  expect(realign({ ...document }, 0, plan, new Set([0]))).toEqual({ kind: "refused", why: "overtaken" });
});
