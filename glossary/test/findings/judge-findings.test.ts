/** A finding that a person has judged to be none stays judged. */
import { describe, expect, it } from "vitest";
import { ignoreFinding, judgeFindings } from "../../findings/judge-findings.ts";
import type { PairFinding, PlacedFault } from "../../findings/pair-finding.ts";
import type { Judgement, Passage } from "../../names/name.ts";

const passagesOf = (pairs: readonly (readonly [string, string])[]): readonly Passage[] =>
  pairs.map(([source, target], paragraph) => ({ source: [{ paragraph, start: 0, text: source, kind: "paragraph" }], target: [{ paragraph, start: 0, text: target, kind: "paragraph" }] }));

const passages = passagesOf([["في 240 بيتًا.", "In 204 houses."], ["ثم 240 رجلًا.", "Then men."], ["هكذا 240 مرة.", "So 204 times."]]);

/** The number 240 of each of the pairs. */
const faults = (of: readonly Passage[]): readonly PlacedFault[] =>
  of.flatMap(({ source: [sentence] }, passage): readonly PlacedFault[] => {
    const start = sentence!.text.indexOf("240");
    return start < 0 ? [] : [{ kind: "number", passage, source: { paragraph: sentence!.paragraph, start, end: start + 3, text: "240" }, target: null }];
  });

const ignoredIn = (of: readonly Passage[], judgements: readonly (Judgement | undefined)[]) =>
  judgeFindings(of, faults(of), judgements.flatMap((each) => each ?? [])).map(({ ignored }: PairFinding) => ignored?.reason ?? null);

describe("a finding", () => {
  const [, second] = faults(passages);

  it.each<[string, "here" | "everywhere", readonly (string | null)[]]>([
    ["is ignored at its place", "here", [null, "rounded", null]],
    ["is ignored wherever the same is found of the same words", "everywhere", ["rounded", "rounded", "rounded"]],
  ])("%s", (_, where, expected) => {
    expect(ignoredIn(passages, [ignoreFinding(passages, second!, where, "rounded")])).toEqual(expected);
  });

  it("stays ignored at its place when sentences before it come and go", () => {
    const judgement = ignoreFinding(passages, second!, "here", "rounded");
    expect(ignoredIn(passagesOf([["مقدمة.", "Preface."], ["ثم 240 رجلًا.", "Then they."], ["هكذا 240 مرة.", "So."]]), [judgement])).toEqual(["rounded", null]);
  });

  it("is found again when the words around it change", () => {
    expect(ignoredIn(passagesOf([["ثم 240 امرأة.", "Then women."]]), [ignoreFinding(passages, second!, "here", "")])).toEqual([null]);
  });

  it("of another kind or side is not ignored with it", () => {
    const of = ignoreFinding(passages, second!, "everywhere", "")!;
    expect(ignoredIn(passages, [{ ...of, finding: "date" } as Judgement, { ...of, side: "target" } as Judgement])).toEqual([null, null, null]);
  });

  it("in the translation is named by its words there", () => {
    const target = { paragraph: 1, start: 5, end: 8, text: "men" };
    expect(ignoreFinding(passages, { kind: "untranslated", source: null, target }, "here", "")).toMatchObject({ side: "target", text: "men", at: { before: "Then ", after: ".", nth: 0 } });
  });
});
