/** Which names are listed, in which order, and which is taken in hand after a decision. */
import type { ReactiveControllerHost } from "lit";
import { describe, expect, it } from "vitest";
import type { Finding, Judgement } from "../../glossary/names/name.ts";
import { ListedNames } from "../elements/listed-names.ts";
import { isOpen, isSought, passesName, sortedNames, type NameFilter, type NameOrder } from "../elements/name-filter.ts";
import { judgementsOf, unsureOf } from "../elements/name-judgements.ts";
import { formOf, nameOf, variant } from "./names-found.ts";
import { pairedDocument } from "./paired-document.ts";

const document = pairedDocument([
  { source: ["حمص."], target: ["Homs."] },
  { source: ["ابن خلدون."], target: ["Ibn Khaldun came.", "Ibn Khaldun went."] },
  { source: ["ابن خلدون."], target: ["They read Ibn Khaldoun and Ibn Khaldoun."] },
  { source: ["سليم."], target: ["Salim wrote to Salem of al-Zur and Zor."] },
]);
const ibn = nameOf("ibn", [formOf(document, "Ibn Khaldun"), formOf(document, "Ibn Khaldoun")], [variant("Ibn Khaldoun", "Ibn Khaldun")], { source: ["ابن خلدون"] });
const alike: Finding = { kind: "look-alike", form: "Salim", other: { key: "salem", form: "Salem" }, reasons: [], ignored: null };
const salim = nameOf("salim", [formOf(document, "Salim")], [alike], { source: ["سليم"] });
const salem = nameOf("salem", [formOf(document, "Salem")], [{ ...alike, form: "Salem", ignored: { reason: "" } }], { source: ["سالم"] });
const homs = nameOf("homs", [formOf(document, "Homs")], [], { preferred: "Homs", authority: { kind: "decision" } });
const zur = nameOf("zur", [formOf(document, "al-Zur"), formOf(document, "Zor")], [{ kind: "deprecated", form: "Zor", proposed: "al-Zur", reasons: [], ignored: null }]);
const names = [homs, salem, salim, ibn, zur];
const unsure: Judgement = { kind: "unsure", forms: ["Salim", "Salem"] };
const decided: readonly Judgement[] = [unsure, { kind: "prefer", form: "Homs", source: null }, { kind: "ignore", form: "Zor", source: "دير", at: null, reason: "" }];
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe("names", () => {
  it.each<[NameFilter, readonly string[]]>([
    ["inconsistent", ["ibn", "zur"]], ["look-alike", ["salim"]], ["unlisted", ["homs", "salem", "salim", "ibn", "zur"]], ["settled", ["homs", "salem"]], ["all", keys(names)],
    ["variant", ["ibn"]], ["deprecated", ["zur"]], ["off-style", []], ["first-mention", []], ["unsure", ["salem", "salim"]], ["decided", ["homs", "salem", "salim", "zur"]],
  ])("that are %s", (filter, expected) => {
    expect(keys(names.filter((name) => passesName(filter, name, decided)))).toEqual(expected);
  });

  it.each<[NameOrder, readonly string[]]>([
    ["open", ["ibn", "zur", "salim", "homs", "salem"]], ["text", ["homs", "ibn", "salim", "salem", "zur"]], ["count", ["ibn", "zur", "homs", "salem", "salim"]],
    ["alphabet", ["homs", "ibn", "salem", "salim", "zur"]],
  ])("in the order %s", (order, expected) => {
    expect(keys(sortedNames(names, order))).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["khaldun", ["ibn"]], ["Ḫaldūn", ["ibn"]], ["IBN KHALDŪN", ["ibn"]], ["خلدون", ["ibn"]], ["خَلْدُون", ["ibn"]], ["al zur", ["zur"]], ["sal", ["salem", "salim"]], ["سال", ["salem"]], [" ", keys(names)], ["x", []],
  ])("by the letters %s", (query, expected) => {
    expect(keys(names.filter((name) => isSought(name, query)))).toEqual(expected);
  });

  it("are open where something is to be said of them and nobody is unsure", () => {
    expect(keys(names.filter((name) => isOpen(name, [])))).toEqual(["salim", "ibn", "zur"]);
    expect(keys(names.filter((name) => isOpen(name, decided)))).toEqual(["ibn", "zur"]);
  });

  it("know what was decided of them, and not of another name that is spelled so", () => {
    const prefer: Judgement = { kind: "prefer", form: "Selim", source: "سليم" };
    const ignore: Judgement = { kind: "ignore", form: "salim", source: "سالم", at: null, reason: "" };
    expect(judgementsOf(salim, [ignore, unsure, prefer])).toEqual([unsure, prefer]);
    expect([unsureOf(salim, [unsure]), unsureOf(salem, [unsure]), unsureOf(homs, [unsure])]).toEqual([["Salem"], ["Salim"], []]);
  });
});

describe("the name in hand", () => {
  const host = { requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
  function listed(judgements: readonly Judgement[] = []): ListedNames {
    const made = new ListedNames(host);
    made.showFromTop({ filter: "all" });
    made.list(names, judgements, "en");
    return made;
  }
  const chosen = (list: ListedNames, judgements: readonly Judgement[] = []): string | undefined => {
    list.list(names, judgements, "en");
    return list.current?.key;
  };

  it("goes to the next open one and around the end, over what nobody is sure of", () => {
    const list = listed();
    const seen = Array.from({ length: 4 }, () => (list.chooseOpen(1) ? chosen(list) : null));
    expect(seen).toEqual(["zur", "salim", "ibn", "zur"]);
    expect([list.chooseOpen(-1), chosen(list)]).toEqual([true, "ibn"]);
    const others = listed(decided);
    expect([others.chooseOpen(1), chosen(others, decided), others.chooseOpen(1), chosen(others, decided)]).toEqual([true, "zur", true, "ibn"]);
  });

  it("stays where nothing else is open", () => {
    const list = new ListedNames(host);
    list.showFromTop({ filter: "variant" });
    list.list(names, [], "en");
    expect(list.chooseOpen(1)).toBe(false);
    expect(list.current?.key).toBe("ibn");
  });

  it("goes with its spelling when that becomes another name, and comes back when that is undone", () => {
    const list = listed();
    list.choose("salim", null);
    list.list(names, [], "en");
    list.remember();
    list.follow();
    const joined = nameOf("joined", [...salem.forms, ...salim.forms], [variant("Salim", "Salem")]);
    const after = [homs, ibn, zur, joined];
    list.list(after, [], "en");
    expect(list.current?.key).toBe("joined");
    list.choose("homs", null);
    list.list(after, [], "en");
    list.takeBack();
    list.list(after, [], "en");
    expect(list.current?.key).toBe("homs");
    list.list(names, [], "en");
    expect(list.current?.key).toBe("salim");
  });
});
