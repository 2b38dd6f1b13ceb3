/** What becomes of a mutation, case by case. */
import { describe, expect, it } from "vitest";
import { isDeleted, valueOf, wordsOf } from "../entity.ts";
import { limits } from "../fields.ts";
import type { Mutation } from "../mutation.ts";
import type { Role } from "../protocol.ts";
import { by, edit, entity, makeComment, makeConcept, makeTerm, resolve, smallGlossary, take } from "./glossary-makers.ts";

const ed = by("ed", "editor");
const eve = by("eve", "editor");
const con = by("con", "contributor");
const value = (view: ReturnType<typeof smallGlossary>, id: string, field: string): unknown => valueOf(view.entity(entity(id))!, field);
const rejected = (code: string, path?: string): object => ({ kind: "rejected", code, reason: expect.stringMatching(/^[A-Z].*\.$/) as string, ...(path !== undefined && { path }) });

describe("two people edit", () => {
  it("different fields of one concept: both are written", () => {
    const view = smallGlossary();
    expect(take(view, edit("a", "c", { note: ["m1", "by ed"] }), ed).outcome).toEqual({ kind: "applied" });
    expect(take(view, edit("b", "c", { subjectField: ["m1", "land"] }), eve).outcome).toEqual({ kind: "applied" });
    expect([value(view, "c", "note"), value(view, "c", "subjectField")]).toEqual(["by ed", "land"]);
  });

  it("one field: the second is a conflict that keeps both values, and the other fields are written", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { note: ["m1", "by ed"] }), ed);
    expect(take(view, edit("b", "c", { note: ["m1", "by eve"], subjectField: ["m1", "land"] }), eve)).toMatchObject({
      outcome: { kind: "conflict", conflicts: ["b/note"] },
      conflicts: [{ id: "b/note", entity: "c", field: "note", why: "changed", base: "m1", theirs: { value: "by ed", muid: "a" }, mine: { value: "by eve", muid: "b" }, user: "eve", state: "open" }],
    });
    expect([value(view, "c", "note"), value(view, "c", "subjectField")]).toEqual(["by ed", "land"]);
  });

  it("one field alike: nothing happens the second time, and both go on from it", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { note: ["m1", "same"] }), ed);
    expect(take(view, edit("b", "c", { note: ["m1", "same"] }), eve)).toMatchObject({ outcome: { kind: "same" }, entities: [], conflicts: [] });
    expect(take(view, edit("b2", "c", { note: ["b", "better"] }), eve).outcome).toEqual({ kind: "applied" });
  });
});

describe("one person's own writes", () => {
  it("rest on one another", () => {
    const view = smallGlossary();
    for (const [muid, base, text] of [["a", "m1", "1"], ["b", "a", "2"], ["c", "b", "3"]] as const) {
      expect(take(view, edit(muid, "c", { note: [base, text] }), ed).outcome).toEqual({ kind: "applied" });
    }
    expect(value(view, "c", "note")).toBe("3");
  });

  it("that all met one conflict leave one open, with the last value and what was really seen", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { note: ["m1", "by ed"] }), ed);
    take(view, edit("b1", "c", { note: ["m1", "1"] }), eve);
    take(view, edit("b2", "c", { note: ["b1", "2"] }), eve);
    take(view, edit("b3", "c", { note: ["b2", "3"] }), eve);
    const open = [...view.conflicts.values()].filter(({ state }) => state === "open");
    expect(open).toMatchObject([{ id: "b3/note", base: "m1", mine: { value: "3" }, theirs: { value: "by ed" } }]);
  });

  it("end their conflict when the last says what stands", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { note: ["m1", "by ed"] }), ed);
    take(view, edit("b1", "c", { note: ["m1", "1"] }), eve);
    expect(take(view, edit("b2", "c", { note: ["b1", "by ed"] }), eve).conflicts).toMatchObject([{ id: "b1/note", state: "resolved", resolvedBy: "eve" }]);
  });

  it("do not pass for another's", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { note: ["m1", "by ed"] }), ed);
    take(view, edit("b1", "c", { note: ["m1", "1"] }), eve);
    take(view, edit("d", "c", { note: ["b1", "2"] }), by("dan", "editor"));
    expect([...view.conflicts.values()].map(({ id, state }) => [id, state])).toEqual([["b1/note", "open"], ["d/note", "open"]]);
  });
});

describe("deleting", () => {
  it("is a field: what was written since is not lost in it when the author looked at the content", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { note: ["m1", "new"] }), ed);
    expect(take(view, edit("b", "c", { deleted: true }, { note: "m1" }), eve)).toMatchObject({ outcome: { kind: "conflict" }, conflicts: [{ field: "deleted", why: "reviewed" }] });
    expect(isDeleted(view.entity(entity("c"))!)).toBe(false);
  });

  it("twice is once", () => {
    const view = smallGlossary();
    expect(take(view, edit("a", "c", { deleted: true }), ed).outcome).toEqual({ kind: "applied" });
    expect(take(view, edit("b", "c", { deleted: true }), eve).outcome).toEqual({ kind: "same" });
  });

  it("makes a later edit a conflict that brings nothing back", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { deleted: true }), ed);
    expect(take(view, edit("b", "c", { note: ["m1", "new"] }), eve)).toMatchObject({ outcome: { kind: "conflict" }, entities: [], conflicts: [{ why: "deleted", mine: { value: "new" } }] });
    expect(take(view, makeTerm("t", "t", "c", { language: "en", text: "Levant" }), eve).outcome).toEqual(rejected("parent"));
  });

  it("cannot be taken back", () => {
    const view = smallGlossary();
    take(view, edit("a", "c", { deleted: true }), ed);
    expect(take(view, edit("b", "c", { deleted: ["a", false] }), ed).outcome).toEqual(rejected("invalid-field", "deleted"));
    expect(take(view, edit("b", "c", { deleted: ["a", null] }), ed).outcome).toEqual(rejected("invalid-field", "deleted"));
  });
});

describe("approving", () => {
  it("what was seen is applied", () => {
    const view = smallGlossary();
    expect(take(view, edit("a", "c:en", { workflow: "approved" }, { text: "m3", usage: "m3" }), ed).outcome).toEqual({ kind: "applied" });
  });

  it("what was changed after the review is a conflict", () => {
    const view = smallGlossary();
    take(view, edit("a", "c:en", { text: ["m3", "Sham"] }), eve);
    expect(take(view, edit("b", "c:en", { workflow: "approved" }, { text: "m3" }), ed).conflicts).toMatchObject([{ field: "workflow", why: "reviewed", mine: { value: "approved" } }]);
    expect(value(view, "c:en", "workflow")).toBeNull();
  });
});

describe("a second approved preferred term of a language", () => {
  const approved = (): ReturnType<typeof smallGlossary> => {
    const view = smallGlossary();
    take(view, edit("ok", "c:en", { workflow: "approved" }), ed);
    return view;
  };

  it.each<[string, readonly Mutation[], string, boolean]>([
    ["made so at once", [makeTerm("a", "t", "c", { language: "en", text: "Syria", usage: "preferred", workflow: "approved" })], "usage", true],
    ["approved", [makeTerm("a", "t", "c", { language: "en", text: "Syria", usage: "preferred" }), edit("b", "t", { workflow: "approved" })], "workflow", true],
    ["made preferred", [makeTerm("a", "t", "c", { language: "en", text: "Syria", workflow: "approved" }), edit("b", "t", { usage: "preferred" })], "usage", true],
    ["moved to the language", [makeTerm("a", "t", "c", { language: "de", text: "Syria", usage: "preferred", workflow: "approved" }), edit("b", "t", { language: ["a", "EN"] })], "language", true],
    ["of another language", [makeTerm("a", "t", "c", { language: "de", text: "Syrien", usage: "preferred", workflow: "approved" })], "", false],
    ["that is only admitted", [makeTerm("a", "t", "c", { language: "en", text: "Syria", usage: "admitted", workflow: "approved" })], "", false],
    ["that is only proposed", [makeTerm("a", "t", "c", { language: "en", text: "Syria", usage: "preferred" })], "", false],
  ])("%s", (_how, mutations, field, conflict) => {
    const view = approved();
    const outcomes = mutations.map((mutation) => take(view, mutation, ed));
    expect(outcomes.at(-1)?.conflicts ?? []).toMatchObject(conflict ? [{ field, why: "second-preferred", state: "open" }] : []);
    const preferred = view.children(entity("c")).filter((term) => valueOf(term, "usage") === "preferred" && valueOf(term, "workflow") === "approved" && wordsOf(term, "language").toLowerCase() === "en");
    expect(preferred.map(({ id }) => id)).toEqual(["c:en"]);
    expect(view.entity(entity("t"))).toBeDefined();
  });

  it("is no conflict once the first is deleted", () => {
    const view = approved();
    take(view, edit("d", "c:en", { deleted: true }), ed);
    expect(take(view, makeTerm("a", "t", "c", { language: "en", text: "Syria", usage: "preferred", workflow: "approved" }), ed).outcome).toEqual({ kind: "applied" });
  });

  it("can be settled: the first becomes admitted, then the conflict is resolved with its value", () => {
    const view = approved();
    take(view, makeTerm("a", "t", "c", { language: "en", text: "Syria", usage: "preferred", workflow: "approved" }), ed);
    take(view, edit("d", "c:en", { usage: ["m3", "admitted"] }), ed);
    expect(take(view, resolve("r", "t", "a/usage", { usage: "preferred" }), ed).outcome).toEqual({ kind: "applied" });
    expect(value(view, "t", "usage")).toBe("preferred");
  });
});

describe("a term's text and language", () => {
  it("change together or not at all", () => {
    const view = smallGlossary();
    take(view, edit("a", "c:en", { text: ["m3", "Levant"] }), ed);
    expect(take(view, edit("b", "c:en", { text: ["m3", "الشام"], language: ["m3", "ar"], note: "n" }), eve).outcome).toEqual({ kind: "conflict", conflicts: ["b/text", "b/language"] });
    expect([value(view, "c:en", "text"), value(view, "c:en", "language"), value(view, "c:en", "note")]).toEqual(["Levant", "en", "n"]);
  });
});

describe("resolving", () => {
  const met = (): ReturnType<typeof smallGlossary> => {
    const view = smallGlossary();
    take(view, edit("a", "c", { note: ["m1", "by ed"] }), ed);
    take(view, edit("b", "c", { note: ["m1", "by con"] }), con);
    return view;
  };

  it.each<[string, Mutation, string]>([
    ["with the other value", resolve("r", "c", "b/note", { note: ["a", "by con"] }), "by con"],
    ["with what stands", resolve("r", "c", "b/note"), "by ed"],
    ["with a third", resolve("r", "c", "b/note", { note: ["a", "by both"] }), "by both"],
  ])("%s ends the conflict", (_how, mutation, stands) => {
    for (const author of [eve, con]) {
      const view = met();
      expect(take(view, mutation, author)).toMatchObject({ outcome: { kind: "applied" }, conflicts: [{ id: "b/note", state: "resolved", resolvedBy: author.user }] });
      expect(value(view, "c", "note")).toBe(stands);
    }
  });

  it("over a value that came meanwhile is the next conflict", () => {
    const view = met();
    take(view, edit("x", "c", { note: ["a", "later"] }), ed);
    expect(take(view, resolve("r", "c", "b/note", { note: ["a", "by con"] }), eve)).toMatchObject({
      outcome: { kind: "conflict", conflicts: ["r/note"] },
      conflicts: [{ id: "b/note", state: "resolved" }, { id: "r/note", state: "open", theirs: { value: "later" }, mine: { value: "by con" } }],
    });
  });

  it("a second time is refused, unless it says the same", () => {
    const view = met();
    take(view, resolve("r", "c", "b/note", { note: ["a", "by con"] }), eve);
    expect(take(view, resolve("s", "c", "b/note", { note: ["a", "other"] }), ed).outcome).toEqual(rejected("conflict-closed"));
    expect(take(view, resolve("t", "c", "b/note", { note: ["a", "by con"] }), ed).outcome).toEqual({ kind: "same" });
    expect(value(view, "c", "note")).toBe("by con");
  });

  it.each<[string, Mutation, string, string | undefined]>([
    ["no conflict", resolve("r", "c", "nothing/note"), "missing", undefined],
    ["of another entity", resolve("r", "c:en", "b/note"), "missing", undefined],
    ["with another field", resolve("r", "c", "b/note", { subjectField: ["m1", "land"] }), "invalid-field", "subjectField"],
  ])("%s is refused", (_what, mutation, code, path) => expect(take(met(), mutation, ed).outcome).toEqual(rejected(code, path)));

  it("another's conflict is not for contributors", () => {
    expect(take(met(), resolve("r", "c", "b/note"), by("cid", "contributor")).outcome).toEqual(rejected("role"));
  });
});

describe("what is not well formed is refused whole", () => {
  it.each<[string, Mutation, string, string | undefined]>([
    ["a field that there is not", edit("x", "c", { note: ["m1", "n"], colour: "red" }), "invalid-field", "colour"],
    ["a name of the language itself", edit("x", "c", { toString: "red" }), "invalid-field", "toString"],
    ["a note that is too long", edit("x", "c", { note: ["m1", "n".repeat(limits.text + 1)] }), "invalid-field", "note"],
    ["a term in two scripts", makeTerm("x", "t", "c", { language: "en", text: "al-Sham الشام" }), "invalid-field", "text"],
    ["an edit that puts a second script in", edit("x", "c:en", { text: ["m3", "Sham الشام"] }), "invalid-field", "text"],
    ["a language that the text is not in", edit("x", "c:en", { language: ["m3", "ar"] }), "invalid-field", "text"],
    ["a term without text", makeTerm("x", "t", "c", { language: "en" }), "invalid-field", "text"],
    ["a term whose text is cleared", edit("x", "c:en", { text: ["m3", null] }), "invalid-field", "text"],
    ["a comment that says nothing", makeComment("x", "k", "c", { text: " " }), "invalid-field", "text"],
    ["a concept made deleted", makeConcept("x", "d", { deleted: true }), "invalid-field", "deleted"],
    ["a term on its own", { ...makeTerm("x", "t", "c", { language: "en", text: "T" }), parent: null } as Mutation, "parent", undefined],
    ["a term of a term", makeTerm("x", "t", "c:en", { language: "en", text: "T" }), "parent", undefined],
    ["a term of nothing", makeTerm("x", "t", "nowhere", { language: "en", text: "T" }), "parent", undefined],
    ["a concept below a concept", { ...makeConcept("x", "d"), parent: entity("c") } as Mutation, "parent", undefined],
    ["an entity made twice", makeConcept("x", "c"), "exists", undefined],
    ["an edit of nothing", edit("x", "nowhere", { note: "n" }), "missing", undefined],
    ["a mutation of a newer shape", { ...edit("x", "c", { note: ["m1", "n"] }), schema: 2 }, "schema", undefined],
    ["one definition too many", edit("x", "c", Object.fromEntries(Array.from({ length: limits.fields + 1 }, (_, index) => [`definition/a${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`, { text: "d" }]))), "limit", undefined],
  ])("%s", (_what, mutation, code, path) => {
    expect(take(smallGlossary(), mutation, ed)).toEqual({ outcome: rejected(code, path), entities: [], conflicts: [] });
  });
});

describe("who may", () => {
  const roles: readonly Role[] = ["reader", "contributor", "editor", "admin"];
  const prepared = (): ReturnType<typeof smallGlossary> => {
    const view = smallGlossary();
    take(view, makeConcept("p1", "done", { note: "n" }), ed);
    take(view, makeTerm("p2", "done:en", "done", { language: "en", text: "Done", usage: "preferred", workflow: "approved" }), ed);
    take(view, makeComment("p3", "k", "c", { text: "by ed" }), ed);
    take(view, makeConcept("p4", "own", { note: "mine" }), con);
    take(view, makeComment("p5", "own:k", "c", { text: "mine" }), con);
    take(view, makeTerm("p6", "own:en", "own", { language: "en", text: "Own" }), con);
    return view;
  };

  it.each<[string, Mutation, readonly Role[]]>([
    ["make a concept", makeConcept("x", "new", { note: "n" }), ["contributor", "editor", "admin"]],
    ["propose a preferred term", makeTerm("x", "t", "done", { language: "en", text: "Other", usage: "preferred", workflow: "proposed" }), ["contributor", "editor", "admin"]],
    ["make a term that is approved at once", makeTerm("x", "t", "c", { language: "de", text: "Levante", workflow: "approved" }), ["editor", "admin"]],
    ["comment", makeComment("x", "k2", "c", { text: "t" }), ["contributor", "editor", "admin"]],
    ["edit a concept without an approved term", edit("x", "c", { note: ["m1", "n"] }), ["contributor", "editor", "admin"]],
    ["edit a concept with one", edit("x", "done", { note: ["p1", "x"] }), ["editor", "admin"]],
    ["edit a proposed term", edit("x", "c:en", { text: ["m3", "Sham"] }), ["contributor", "editor", "admin"]],
    ["edit an approved term", edit("x", "done:en", { note: "x" }), ["editor", "admin"]],
    ["approve", edit("x", "c:en", { workflow: "approved" }), ["editor", "admin"]],
    ["reject", edit("x", "c:en", { workflow: "rejected" }), ["editor", "admin"]],
    ["take an approval back", edit("x", "done:en", { workflow: ["p2", "proposed"] }), ["editor", "admin"]],
    ["delete another's concept", edit("x", "c", { deleted: true }), ["editor", "admin"]],
    ["edit another's comment", edit("x", "k", { text: ["p3", "x"] }), ["editor", "admin"]],
    ["edit one's own comment", edit("x", "own:k", { text: ["p5", "x"] }), ["contributor", "editor", "admin"]],
    ["take one's own comment back", edit("x", "own:k", { deleted: true }), ["contributor", "editor", "admin"]],
    ["take one's own proposal back", edit("x", "own", { deleted: true }), ["contributor", "editor", "admin"]],
  ])("%s", (_what, mutation, allowed) => {
    for (const role of roles) {
      const { outcome, entities, conflicts } = take(prepared(), mutation, by("con", role));
      expect([role, outcome.kind === "rejected" ? outcome.code : outcome.kind]).toEqual([role, allowed.includes(role) ? "applied" : "role"]);
      if (!allowed.includes(role)) expect([entities, conflicts]).toEqual([[], []]);
    }
  });

  it("a contributor does not take a concept back that somebody else added to", () => {
    const view = prepared();
    take(view, makeComment("x", "other", "own", { text: "hm" }), ed);
    expect(take(view, edit("y", "own", { deleted: true }), con).outcome).toEqual(rejected("role", "deleted"));
  });
});
