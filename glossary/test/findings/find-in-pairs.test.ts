/** What is found in pairs, sentence by sentence as a translator reads them. */
import { describe, expect, it } from "vitest";
import { PairSearch, type FoundInPairs } from "../../findings/find-in-pairs.ts";
import type { PairFinding } from "../../findings/pair-finding.ts";
import { emptyGlossary, makeGlossary, type Glossary } from "../../glossary.ts";
import { arabicEnglish } from "../../lexicon/arabic-english.ts";
import { findNames } from "../../names/find-names.ts";
import type { Passage } from "../../names/name.ts";
import { smallGlossary } from "../small-glossary.ts";
import { starterEntities } from "../../starter/seed.ts";

type Pair = readonly [source: string, target: string];

const DICTIONARIES = [arabicEnglish];
const search = new PairSearch();

/** Each side of each pair is a paragraph of its own; " | " parts its sentences. */
function passagesOf(pairs: readonly Pair[], standing?: Passage["standing"]): readonly Passage[] {
  const sentences = (text: string, paragraph: number) => {
    let start = 0;
    return text.split(" | ").filter((each) => each !== "").map((each) => {
      const sentence = { paragraph, start, text: each, kind: "paragraph" as const };
      start += each.length + 1;
      return sentence;
    });
  };
  return pairs.map(([source, target], paragraph) => ({ source: sentences(source, paragraph), target: sentences(target, paragraph), ...(standing && { standing }) }));
}

function find(passages: readonly Passage[], glossary: Glossary, languages: { readonly source: string | null; readonly target: string } = { source: "ar", target: "en" }, dictionaries = DICTIONARIES): FoundInPairs {
  return search.find(passages, { languages, glossary, judgements: [], names: findNames(passages, { languages, glossary, judgements: [] }), dictionaries });
}

/** `kind source → target (proposed)`, with the number of the pair where there are several. */
function said(passages: readonly Passage[], found: FoundInPairs): readonly string[] {
  return found.findings.map((each: PairFinding) => `${passages.length > 1 ? `${each.passage} ` : ""}${each.kind} ${each.source?.text ?? "–"} → ${each.target?.text ?? "–"}${"proposed" in each ? ` (${each.proposed ?? "–"})` : ""}`);
}

const inPairs = (pairs: readonly Pair[], glossary: Glossary, standing?: Passage["standing"]) => {
  const passages = passagesOf(pairs, standing);
  return said(passages, find(passages, glossary));
};

const starter = makeGlossary(starterEntities());
const glossary = smallGlossary(
  { id: "cassation", arabic: ["محكمة النقض"], preferred: "Court of Cassation", admitted: ["Cassation Court"], deprecated: ["cassation tribunal"] },
  { id: "agency", preferred: "relief body", deprecated: ["mercy agency"] },
  { id: "zone", arabic: ["منطقة خفض التصعيد"], preferred: "de-escalation zone", deprecated: ["calm zone"] },
  { id: "displaced", arabic: ["النازحون داخليًا"], preferred: "internally displaced persons", deprecated: ["internal refugees"] },
  { id: "tikrit", arabic: ["تكريت"], preferred: "Tikrit" },
  { id: "jihad", arabic: ["الجهاد"], preferred: "jihad", deprecated: ["holy war"] },
  { id: "limits", arabic: ["الحدود"], preferred: "hudud" },
  { id: "electors", arabic: ["أهل الحل والعقد"], preferred: "ahl al-hall wa-l-aqd" },
  { id: "fighter", arabic: ["المقاتل"], preferred: "fighter", deprecated: ["combatant"] },
);

describe("a term of the source", () => {
  it.each<[string, readonly Pair[], readonly string[]]>([
    ["is missing when nothing renders it", [["قضت محكمة النقض بإلغاء الحكم.", "The sentence was quashed."]], ["missing-term محكمة النقض → – (Court of Cassation)"]],
    ["is missing behind a conjunction and a preposition", [["ولمحكمة النقض أن تلغيه.", "It may be quashed."]], ["missing-term محكمة النقض → – (Court of Cassation)"]],
    ["that is a name is missing", [["أقام في تكريت سنتين.", "He stayed there for two years."]], ["missing-term تكريت → – (Tikrit)"]],
    ["is rendered by the preferred term", [["قضت محكمة النقض بإلغائه.", "The Court of Cassation quashed it."]], []],
    ["is rendered by an admitted one", [["قضت محكمة النقض بإلغائه.", "The Cassation Court quashed it."]], []],
    ["is rendered in the plural", [["زاروا منطقة خفض التصعيد.", "They saw the de-escalation zones."]], []],
    ["is rendered by a deprecated one, which is another finding", [["زاروا منطقة خفض التصعيد.", "They saw the calm zone."]], ["deprecated-term منطقة خفض التصعيد → calm zone (de-escalation zone)"]],
    ["is rendered by its head", [["قضت محكمة النقض بإلغائه.", "The court quashed it."]], []],
    ["is rendered by words of a dictionary", [["زاروا منطقة خفض التصعيد.", "They saw the area where escalation was to be reduced."]], []],
    ["is rendered by a name that is spelled otherwise", [["أقام في تكريت سنتين.", "He stayed in Takreet for two years."]], []],
    ["is rendered in the pair before", [["قال القاضي.", "So said the judge of the Court of Cassation."], ["وأيدته محكمة النقض.", "And it upheld him."]], []],
    ["is rendered in the pair behind", [["قضت محكمة النقض بذلك.", "So it was decided."], ["ثم أعلنته.", "Then the Court of Cassation announced it."]], []],
    ["is told once of a run", [["أقام في تكريت.", "He stayed."], ["ثم رجع.", "Then he went back."], ["كان بيته.", "It was his home."], ["أحب تكريت.", "He loved it."]], ["0 missing-term تكريت → – (Tikrit)"]],
    ["is told again after it was rendered", [
      ["أقام في تكريت.", "He stayed."], ["ثم رجع.", "He went back."], ["رأى تكريت.", "He saw Tikrit."], ["ثم رجع.", "He went back."], ["كان بيته.", "It was home."], ["أحب تكريت.", "He loved it."],
    ], ["0 missing-term تكريت → – (Tikrit)", "5 missing-term تكريت → – (Tikrit)"]],
    ["that is an ordinary word is not asked for", [["تجاوز الحدود.", "He went too far."]], []],
    ["that may be another word is not asked for", [["في الجهاد أجر.", "There is a reward in it."]], []],
    ["is missing with the whole sentence that it stands in, of two that have one for a translation", [["دفع الوقف ١٥٢٠ ليرة. | وبايعه أهل الحل والعقد.", "The waqf paid 1,520 liras."]], ["missing-term أهل الحل والعقد → – (ahl al-hall wa-l-aqd)"]],
    ["is rendered in one sentence for two", [["دفع الوقف ١٥٢٠ ليرة. | وبايعه أهل الحل والعقد.", "The waqf paid 1,520 liras, and the ahl al-hall wa-l-aqd swore allegiance to him."]], []],
    ["is not asked for where nothing was translated", [["قضت محكمة النقض بإلغائه.", ""]], ["omitted قضت محكمة النقض بإلغائه. → –"]],
  ])("%s", (_, pairs, expected) => {
    expect(inPairs(pairs, glossary)).toEqual(expected);
  });

  it("that is an ordinary word is asked for in a text that has it as a term", () => {
    const pairs: readonly Pair[] = Array.from({ length: 4 }, (): Pair => ["كتاب الجهاد.", "The book of jihad."]);
    expect(inPairs([...pairs, ["انتهى الباب.", "The end."], ["بقي وقت.", "There was time."], ["ذكر الجهاد.", "He spoke of it."]], glossary)).toEqual(["6 missing-term الجهاد → – (jihad)"]);
  });

  it("is not asked for in a pair that may be none", () => {
    expect(inPairs([["أقام في تكريت سنتين.", "The weather was fine."]], glossary, "doubtful")).toEqual([]);
  });

  it("of one word is not asked for without a dictionary, which tells an ordinary word", () => {
    const passages = passagesOf([["أقام في تكريت، وأمام محكمة النقض.", "He stayed."]]);
    expect(said(passages, find(passages, glossary, { source: "ar", target: "en" }, []))).toEqual(["missing-term محكمة النقض → – (Court of Cassation)"]);
  });

  it("of a concept of which nobody approved a term is not asked for", () => {
    const proposed = makeGlossary(starterEntities().map((each) => ({ ...each, fields: { ...each.fields, workflow: ["proposed", each.fields["text"]?.[1] ?? "w"] as never, usage: ["admitted", "w"] as never } })));
    expect(inPairs([["قضت محكمة النقض بإلغاء الحكم.", "The sentence was quashed."]], proposed)).toEqual([]);
    expect(inPairs([["قضت محكمة النقض بإلغاء الحكم.", "The sentence was quashed."]], starter)).toEqual(["missing-term محكمة النقض → – (Court of Cassation)"]);
  });
});

describe("a deprecated term", () => {
  it.each<[string, readonly Pair[], readonly string[]]>([
    ["is found with what it stands for", [["عن النازحين والنازحون داخليًا.", "About internal refugees."]], ["deprecated-term النازحون داخليًا → internal refugees (internally displaced persons)"]],
    ["is found in the plural", [["دخلوا منطقة خفض التصعيد.", "They entered the calm zones."]], ["deprecated-term منطقة خفض التصعيد → calm zones (de-escalation zones)"]],
    ["is found in the plural, and the head of the preferred one has it too", [["أمام محكمة النقض.", "Before the cassation tribunals."]], ["deprecated-term محكمة النقض → cassation tribunals (Courts of Cassation)"]],
    ["is found in the plural, whatever ending that has", [["الوكالتان والوكالات.", "The mercy agencies."]], ["deprecated-term – → mercy agencies (relief bodies)"]],
    ["is found without the ending of a possessive, which stays", [["وصلوا إلى حدود منطقة خفض التصعيد.", "They reached the calm zone’s borders."]], ["deprecated-term منطقة خفض التصعيد → calm zone (de-escalation zone)"]],
    ["is found in capitals", [["في منطقة خفض التصعيد.", "IN THE CALM ZONE"]], ["deprecated-term منطقة خفض التصعيد → CALM ZONE (de-escalation zone)"]],
    ["of ordinary words is found where the source has its concept", [["هو المقاتل الأول.", "He is the first combatant."]], ["deprecated-term المقاتل → combatant (fighter)"]],
    ["of ordinary words may be another word", [["كانت حربًا مقدسة عندهم.", "To them it was a holy war."]], []],
    ["is left alone in an address", [["انظر منطقة خفض التصعيد.", "See www.calm-zone.org or the de-escalation zone."]], []],
    ["is left alone in a title", [["كتاب منطقة خفض التصعيد.", "The book “In the Calm Zone” of de-escalation zones."]], []],
  ])("%s", (_, pairs, expected) => {
    expect(inPairs(pairs, glossary)).toEqual(expected);
  });

  it("is found in a translation alone, whatever its words are", () => {
    const passages = passagesOf([["", "A holy war, they said."]]);
    expect(said(passages, find(passages, glossary, { source: null, target: "en" }))).toEqual(["deprecated-term – → holy war (jihad)"]);
  });

  it("that the names tell of is not told twice", () => {
    const names = smallGlossary({ id: "sham", arabic: ["الشام"], preferred: "al-Sham", deprecated: ["Ash-Shaam"] });
    const passages = passagesOf([["رأى الشام.", "He saw Ash-Shaam."]]);
    expect(findNames(passages, { languages: { source: "ar", target: "en" }, glossary: names, judgements: [] })[0]?.findings).toMatchObject([{ kind: "deprecated", form: "Ash-Shaam" }]);
    expect(said(passages, find(passages, names))).toEqual([]);
  });
});

describe("words of the source", () => {
  it.each<[string, Pair, readonly string[]]>([
    ["are left standing", ["ثم دخلوا المدينة القديمة ليلًا.", "Then they entered المدينة القديمة by night."], ["untranslated المدينة القديمة → المدينة القديمة"]],
    ["are left standing as a whole sentence", ["ثم رجعوا.", "ثم رجعوا."], ["untranslated ثم رجعوا → ثم رجعوا"]],
    ["are left standing as a sentence of one word", ["تمهيد", "تمهيد"], ["untranslated تمهيد → تمهيد"]],
    ["are left standing with other marks", ["ثمّ دخلوا المدينةَ القديمةَ.", "They entered المدينة القديمة."], ["untranslated – → المدينة القديمة"]],
    ["stand in brackets behind their translation", ["أهل السنة والجماعة.", "The people of the Sunna (أهل السنة والجماعة)."], []],
    ["stand in brackets behind a name", ["قال أبو محمد الجولاني.", "Abu Muhammad al-Jolani (أبو محمد الجولاني) said so."], []],
    ["stand before their translation in brackets", ["قال: الله أكبر.", "He said «الله أكبر» (God is great)."], []],
    ["are one word", ["كلمة عصبية.", "The word عصبية is his."], []],
    ["are not those of the source", ["آية من القرآن.", "A verse: قل هو الله أحد."], []],
  ])("%s", (_, pair, expected) => {
    expect(inPairs([pair], emptyGlossary)).toEqual(expected);
  });

  it.each<[string, string, string, Pair, readonly string[]]>([
    ["of one script are left standing as a sentence", "fr", "en", ["Il entra dans la ville.", "Il entra dans la ville."], ["untranslated Il entra dans la ville. → Il entra dans la ville."]],
    ["of one script may be names", "fr", "en", ["Dupont, Durand, Martin, Petit", "Dupont, Durand, Martin, Petit"], []],
    ["of one script may be a short title", "fr", "en", ["Table des matières", "Table des matières"], []],
    ["in Latin letters are left standing", "en", "ar", ["They crossed the old bridge by night.", "ثم عبروا the old bridge ليلًا."], ["untranslated the old bridge → the old bridge"]],
    ["in Latin letters may be the name of a firm", "en", "ar", ["He works for Microsoft Office.", "يعمل في Microsoft Office."], []],
    ["in Cyrillic letters are left standing", "ru", "en", ["Он вошёл в старый город.", "He entered старый город."], ["untranslated старый город → старый город"]],
    ["in Chinese signs are left standing as a sentence", "zh", "en", ["他回家了。", "他回家了。"], ["untranslated 他回家了 → 他回家了"]],
    ["of a language of which nothing is known are not looked for", "xx", "en", ["Mba ndo?", "Mba ndo?"], []],
  ])("%s", (_, source, target, pair, expected) => {
    const passages = passagesOf([pair]);
    expect(said(passages, find(passages, emptyGlossary, { source, target }))).toEqual(expected);
  });

  it.each<[string, Pair, Passage["standing"], readonly string[]]>([
    ["have no translation", ["ثم رجعوا إلى بيوتهم.", ""], "doubtful", ["omitted ثم رجعوا إلى بيوتهم. → –"]],
    ["have no translation, sentence by sentence", ["ثم رجعوا. | وناموا.", ""], undefined, ["omitted ثم رجعوا. → –", "omitted وناموا. → –"]],
    ["have none, which a person has accepted", ["ثم رجعوا إلى بيوتهم.", ""], "settled", []],
    ["are a number alone", ["١٢", ""], undefined, []],
  ])("%s", (_, pair, standing, expected) => {
    expect(inPairs([pair], emptyGlossary, standing)).toEqual(expected);
  });

  it("in a heading of one word may go without saying", () => {
    const heading = (text: string): Passage => ({ source: [{ paragraph: 0, start: 0, text, kind: "heading" }], target: [] });
    const passages = [heading("تمهيد"), heading("الفصل الأول")];
    expect(said(passages, find(passages, emptyGlossary))).toEqual(["1 omitted الفصل الأول → –"]);
  });
});

describe("terms that are shown", () => {
  const shown = (pairs: readonly Pair[]) => find(passagesOf(pairs), starter).terms.map(({ side, passage, text }) => `${passage} ${side} ${text}`);

  it("stand on both sides", () => {
    expect(shown([["ذهب إلى الحج من دمشق.", "He went on the hajj from Damascus."]])).toEqual(["0 source الحج", "0 source دمشق", "0 target hajj", "0 target Damascus"]);
  });

  it("are not the ordinary words that are spelled so", () => {
    expect(shown([["في حدود القانون ذكر المجلس ذلك.", "Within the limits of the law the board said so."]])).toEqual([]);
  });

  it("are in a translation alone", () => {
    const passages = passagesOf([["", "The fatwas of the caliph."]]);
    expect(find(passages, starter, { source: null, target: "en" }).terms.map(({ text, usage }) => [text, usage])).toEqual([["fatwas", "preferred"], ["caliph", "preferred"]]);
  });
});

it("findings come in the order of the pairs", () => {
  expect(inPairs([["ثم دخلوا المدينة القديمة.", "They entered المدينة القديمة."], ["في 240 بيتًا في تكريت.", "In 204 houses."], ["ثم رجعوا.", ""]], glossary)).toEqual([
    "0 untranslated المدينة القديمة → المدينة القديمة", "1 number 240 → 204", "1 missing-term تكريت → – (Tikrit)", "2 omitted ثم رجعوا. → –",
  ]);
});
