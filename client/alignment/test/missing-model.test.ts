import { describe, expect, test } from "vitest";
import { missingLearner, NOTHING_COVERED, type Covered } from "../engine/missing-model.ts";
import { UNANSWERED } from "../engine/weights.ts";
import { sideWords } from "../engine/words.ts";
import { side } from "./small-side.ts";

const WORDS = ["river", "bridge", "minister", "ambassador", "engineer", "company", "garden", "winter", "market", "harbour"];
const source = sideWords(side("en", WORDS));
const learn = missingLearner(source, sideWords(side("en", WORDS)));
const none = new Float64Array(1000);
const only = (...missing: readonly number[]): Float64Array => Float64Array.from({ length: 1000 }, (_, i) => (missing.includes(i) ? 1 : 0));
const opens = (sourceNull: Float64Array, targetNull: Float64Array): number => learn({ sourceNull, targetNull }, NOTHING_COVERED).opens;
const met = (share: number): Covered => ({ source: { words: 2000, met: 2000 * share }, target: { words: 2000, met: 200 } });
const nothingMissing = { sourceNull: none, targetNull: none };

describe("the model of missing counterparts", () => {
  test("where none is missing, a run is less likely than in an unknown text; where many are, likelier", () => {
    expect(opens(none, none)).toBeLessThan(-3);
    const every = Array.from({ length: 100 }, (_, k) => 10 * k);
    expect(opens(only(...every), none)).toBeGreaterThan(0.5);
    expect(opens(none, only(...every))).toBe(opens(only(...every), none));
  });

  test("a short text says little", () => {
    const few = new Float64Array(5);
    expect(Math.abs(opens(few, few))).toBeLessThan(0.2);
  });

  test("eighty sentences in a row are missing once", () => {
    const passage = Array.from({ length: 80 }, (_, k) => 300 + k);
    expect(opens(only(...passage), none)).toBeCloseTo(opens(only(300), none));
  });

  test("a word that is not met says more in a literal translation than in a free one, on the side that was looked at", () => {
    const [free, literal] = [learn(nothingMissing, met(0.3)), learn(nothingMissing, met(0.7))];
    expect(literal.sourceWord).toBeGreaterThan(3 * free.sourceWord);
    expect(literal.targetWord).toBe(free.targetWord);
    expect(learn(nothingMissing, met(1)).sourceWord).toBeLessThan(UNANSWERED.unmet * Math.log(5));
  });

  test("it says nothing where every sentence is the same, and any would meet it", () => {
    const refrain = missingLearner(sideWords(side("en", WORDS.map(() => "The river rises again."))), source);
    expect(refrain(nothingMissing, met(0.7)).sourceWord).toBe(0);
  });
});
