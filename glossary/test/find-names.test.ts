import { describe, expect, test } from "vitest";
import { emptyGlossary, type Glossary } from "../glossary.ts";
import { starterEntities } from "../starter/seed.ts";
import { makeGlossary } from "../glossary.ts";
import { findNames, NameSearch } from "../names/find-names.ts";
import { anchorOf } from "../names/anchor.ts";
import type { Finding, Judgement, Name, Passage } from "../names/name.ts";
import { passage, passages } from "./passages.ts";
import { smallGlossary } from "./small-glossary.ts";

const languages = { source: "ar", target: "en" };
const names = (text: readonly Passage[], judgements: readonly Judgement[] = [], glossary: Glossary = emptyGlossary): readonly Name[] => findNames(text, { languages, glossary, judgements });
const forms = (found: readonly Name[]) => found.map((name) => name.forms.map(({ text }) => text).join(" | "));
const said = (finding: Finding) => (finding.kind === "look-alike" ? `${finding.form} ~ ${finding.other.form}` : `${finding.kind}: ${finding.form} → ${finding.proposed ?? "?"}`);
const findings = (found: readonly Name[]) => found.flatMap((name) => name.findings.map(said));

describe("without a source", () => {
  const CASES: readonly (readonly [what: string, text: readonly string[], names: readonly string[], findings: readonly string[]])[] = [
    ["spellings that letters alone make one name", ["The town met Joulani.", "Later Julani left with Joulani."], ["Joulani | Julani"], ["variant: Julani → Joulani"]],
    ["of equals the first one is proposed", ["He praised Houthi.", "He blamed Huthi."], ["Houthi | Huthi"], ["variant: Huthi → Houthi"]],
    ["vowels that tell names apart", ["Karim met Karam in Homs.", "In Homs the letter of Karim and of Karam was read."], ["Karim", "Karam", "Homs"], []],
    ["a feminine ending tells names apart", ["We saw Amin and Amina."], ["Amin", "Amina"], []],
    ["capitals and apostrophes make no other spelling", ["The Qur'an and the qur’an, the QUR'AN too."], ["Qur'an"], []],
    ["an article more or less is no finding", ["The army of al-Assad fled.", "The guards of Assad fled."], ["al-Assad | Assad"], []],
    ["the article is written in two ways", ["In ash-Sham it rains.", "People of al-Sham know it.", "Children of al-Sham too."], ["al-Sham | ash-Sham"], ["variant: ash-Sham → al-Sham"]],
    ["names of Europe are let be", ["We met Steven and Stephen, Katherine and Catherine."], ["Steven", "Stephen", "Katherine", "Catherine"], []],
    ["a kunya is not the name alone", ["We met Abu Muhammad and Muhammad."], ["Abu Muhammad", "Muhammad"], []],
    ["lower and upper case of one word", ["The Mujahideen left.", "The mujahideen came.", "All mujahidin fled."], ["Mujahideen | mujahidin"], ["variant: mujahidin → Mujahideen"]],
    ["a press spelling among others, the rarer", ["The town met Joulani.", "Later Jolani left with Joulani."], ["Joulani | Jolani"], ["variant: Joulani → Jolani"]],
    ["surnames with their article", ["We met al-Joulani.", "Then al-Golani left."], ["al-Joulani | al-Golani"], ["variant: al-Golani → al-Joulani"]],
    ["given names as like as that are two", ["We met Samir.", "Then we met Samer."], ["Samir", "Samer"], []],
    ["a vowel that is spelled in two ways, in names that no third is like", ["We met Noura.", "Then we met Nura.", "The tribe of al-Ubaidi fled.", "Later the shop of al-Obeidi burnt."], ["Noura | Nura", "al-Ubaidi | al-Obeidi"], ["variant: Nura → Noura", "variant: al-Obeidi → al-Ubaidi"]],
    ["a compound in one word and in two", ["We met Ragai Gadallah.", "Then Jad Allah left.", "The road to Qaladiza was shut.", "They left Qal'at Diza at dawn."], ["Gadallah | Jad Allah", "Qaladiza | Qal'at Diza", "Ragai"], ["variant: Jad Allah → Gadallah", "variant: Qal'at Diza → Qaladiza"]],
    ["a father named by his son", ["We met Abu Salim and Ibn Amr.", "Then we met Abu Salem and Ibn Ammar.", "The sons of Abu Obeid and of Umm Kulthum.", "The sons of Abu Ubayd and of Oum Kalthoum."], ["Abu Obeid | Abu Ubayd", "Umm Kulthum | Oum Kalthoum", "Abu Salim", "Ibn Amr", "Abu Salem", "Ibn Ammar"], ["variant: Abu Ubayd → Abu Obeid", "variant: Oum Kalthoum → Umm Kulthum"]],
    ["a name of Europe that is a word of English too", ["We met Hendrik de Vries.", "De Fries left."], ["de Vries | De Fries", "Hendrik"], ["variant: De Fries → de Vries"]],
    ["zh and j", ["The charts are from Guangzhou.", "They left Guangju."], ["Guangzhou | Guangju"], ["variant: Guangju → Guangzhou"]],
    ["the g of Egypt", ["We met Gamal and Naguib.", "Then Jamal and Najib left."], ["Gamal | Jamal", "Naguib | Najib"], ["variant: Jamal → Gamal", "variant: Najib → Naguib"]],
    ["a tribe", ["The Beni Sakhr rode.", "Then the Bani Sakher rode."], ["Beni Sakhr | Bani Sakher"], ["variant: Bani Sakher → Beni Sakhr"]],
    ["a father named by a word that English has too", ["They came to Bou Said.", "There Oumar slept in Bousaid.", "Omar Ben Ali did not."], ["Bou Said | Bousaid", "Oumar | Omar", "Ben Ali"], ["variant: Bousaid → Bou Said", "variant: Omar → Oumar"]],
    ["small words that no list has, one of which only Arabic can be", ["They saw the husayniyya.", "The husseiniya is shut."], ["husayniyya | husseiniya"], ["variant: husseiniya → husayniyya"]],
    ["compounds of which one word may be another name", ["We met Nasr al-Din in Kafr Nabl.", "Nasir al-Din left Kafr Nabil.", "The men of al-Nasri.", "The house of al-Nasseri."], ["Nasr al-Din", "Kafr Nabl", "Nasir al-Din", "Kafr Nabil", "al-Nasri", "al-Nasseri"], []],
    ["surnames of two consonants", ["We met al-Khali.", "Then al-Khulai left."], ["al-Khali", "al-Khulai"], []],
    ["the same in one sentence is two names", ["We met Noura and Nura."], ["Noura", "Nura"], []],
    ["vowels that make a name of three consonants", ["We met Salim, Rashid, Nasser, Kamal and Amr.", "Then we met Saleem, Rashed, Nasr, Kamel and Omar."], ["Salim", "Rashid", "Nasser", "Kamal", "Amr", "Saleem", "Rashed", "Nasr", "Kamel", "Omar"], []],
    ["the same in names of families", ["We met al-Karimi and al-Hasani.", "Then we met al-Karami and al-Husayni."], ["al-Karimi", "al-Hasani", "al-Karami", "al-Husayni"], []],
    ["names of Europe that are near", ["We met Alan from Russia.", "Then we met Allan from Rosia."], ["Alan", "Russia", "Allan", "Rosia"], []],
    ["places", ["They stayed in Surt.", "The town of Sirt is old."], ["Surt | Sirt"], ["variant: Sirt → Surt"]],
    ["a person is no place", ["They met Samir Surt.", "The house of Sirt is old."], ["Samir", "Surt", "Sirt"], []],
    ["places of two consonants", ["They stayed in Safi.", "They stayed in Asfi."], ["Safi", "Asfi"], []],
    ["final h, accents and ʿayn", ["The whole ummah read it.", "The umma read Muʿawiya and Muawiya."], ["ummah | umma", "Muʿawiya | Muawiya"], ["variant: umma → ummah", "variant: Muawiya → Muʿawiya"]],
    ["names that are written to the letter", ["In Hamadhān they praise Hamdān.", "From Hamadhān comes Hamdān."], ["Hamadhān", "Hamdān"], []],
    ["a word that opens its sentence and is spelled like a name", ["My uncle Mahmoud came.", "Mahmud told no one."], ["Mahmoud | Mahmud"], ["variant: Mahmud → Mahmoud"]],
    ["a small word that is spelled like a word of Arabic", ["The waqf is old.", "A wakf may not be sold."], ["waqf | wakf"], ["variant: wakf → waqf"]],
    ["a full name that opens its sentence", ["Mohammed Karim came."], ["Mohammed", "Karim"], []],
    ["an established spelling that only a quotation has", ["The town met Halab.", "She wrote of “fear of Aleppo” in a letter."], ["Halab | Aleppo"], []],
    ["a spelling that belongs to a quotation", ["The town met Joulani.", "She wrote of “fear of Julani” in a letter."], ["Joulani | Julani"], []],
    ["a text that is right", ["Baghdad lies on the Tigris, Basra near the Gulf.", "From Basra to Baghdad."], ["Baghdad", "Basra", "Tigris"], []],
  ];
  test.each(CASES)("%s", (_, text, expectedNames, expectedFindings) => {
    const found = names(passages(...text));
    expect(forms(found)).toEqual(expectedNames);
    expect(findings(found)).toEqual(expectedFindings);
  });
});

describe("with the source", () => {
  test("spellings of one source word are one name, however they are spelled", () => {
    const found = names(passages(["The speech of Joulani.", "خطاب الجولاني."], ["The men of Golani.", "رجال الجولاني."], ["Then Joulani left.", "ثم غادر الجولاني."]));
    expect(found.map(({ source, key }) => [source, key])).toEqual([[["الجولاني"], "source:جولاني"]]);
    expect(findings(found)).toEqual(["variant: Golani → Joulani"]);
    expect(found[0]!.findings[0]).toMatchObject({ reasons: [{ kind: "consonant", a: "g", b: "j" }, { kind: "vowel", a: "o", b: "ou" }] });
  });

  test("spellings that are both surely that word", () => {
    expect(findings(names(passages(["He left Oujda.", "غادر وجدة."], ["He left Wajda.", "غادر وجدة."])))).toEqual(["variant: Wajda → Oujda"]);
  });

  test("a name like no word stands for the word that has none left", () => {
    const found = names(passages(["They live in Asfi.", "يسكنون في آسفي."], ["They left Safi.", "تركوا آسفي."]));
    expect(found.map(({ source }) => source)).toEqual([["آسفي"]]);
    expect(findings(found)).toEqual(["variant: Safi → Asfi"]);
  });

  test("and for none where the word has its name", () => {
    expect(findings(names(passages(["They live in Asfi.", "يسكنون في آسفي."], ["They went from Asfi to Safi.", "ذهبوا من آسفي إلى مدينة أخرى."])))).toEqual([]);
  });

  test("two names in one sentence that could both stand for one of its words have a word each", () => {
    const variants = (...text: readonly (readonly [string, string])[]) => findings(names(passages(...text))).filter((each) => each.startsWith("variant"));
    expect(variants(["Rashid sued Rasheed.", "رفع راشد دعوى على رشيد."], ["The house of Rasheed.", "بيت رشيد."])).toEqual([]);
    expect(variants(["The sons were Umar and Amr.", "والأبناء عمر وعمرو."], ["Later Umar met Amr.", "ثم التقى عمر بعمرو."])).toEqual([]);
    expect(variants(["The sons were Amr and Umar.", "والأبناء عمرو وعمر."])).toEqual([]);
    expect(variants(["Umar, Amr, Amir and Ammar came.", "جاء عمر وعمرو وعامر وعمار."], ["Later Umar wept.", "ثم بكى عمر."], ["Ammar did not.", "وأما عمار فلا."])).toEqual([]);
    expect(variants(["They blamed Joulani and the guards of Golani.", "لاموا الجولاني وحرس الجولاني."])).toEqual(["variant: Golani → Joulani"]);
    expect(variants(["They blamed Joulani and his guards, for Golani had fled.", "لاموا الجولاني وحرسه لأنه هرب."])).toEqual(["variant: Golani → Joulani"]);
  });

  test("two words of the source that are spelled nearly alike are two", () => {
    const variants = (...text: readonly (readonly [string, string])[]) => findings(names(passages(...text))).filter((each) => each.startsWith("variant"));
    expect(variants(["Kafr Nabl is white.", "كفر نبل بيضاء."], ["Kafr Nabil is green.", "كفر نبيل خضراء."])).toEqual([]);
    expect(variants(["The house of al-Jabiri.", "بيت الجابري."], ["The shop of al-Jabri.", "دكان الجبري."])).toEqual([]);
    expect(variants(["The psalms of Dawud.", "مزامير داود."], ["The sons of Daoud.", "أبناء داوود."])).toEqual(["variant: Daoud → Dawud"]);
  });

  test("an established name does not join what is written to the letter", () => {
    expect(findings(names(passages(["The tribe of Hamdān.", "قبيلة همدان."], ["The city of Hamadhān.", "مدينة همذان."]))).filter((each) => each.startsWith("variant"))).toEqual([]);
  });

  test("a city and who is from it", () => {
    expect(findings(names(passages(["The book of Bukhari.", "كتاب البخاري."], ["The road to Bukhara.", "طريق بخارى."])))).toEqual([]);
  });

  test("one spelling for two words is two names, and what looks alike is said", () => {
    const found = names(passages(["A letter of Hamid.", "رسالة حميد."], ["A letter of Hamed.", "رسالة حامد."]));
    expect(found.map(({ source }) => source)).toEqual([["حميد"], ["حامد"]]);
    expect(findings(found)).toEqual(["Hamid ~ Hamed", "Hamed ~ Hamid"]);
  });

  const WORDS: readonly (readonly [text: string, source: string, form: string, word: string])[] = [
    ["He came to Idlib.", "وصل إلى إدلب.", "Idlib", "إدلب"],
    ["He lives in Idlib.", "يقيم بإدلب.", "Idlib", "إدلب"],
    ["And Idlib was quiet.", "وإدلب كانت هادئة.", "Idlib", "إدلب"],
    ["The word of Walid.", "كلمة وليد.", "Walid", "وليد"],
    ["The word of Abu Muhammad.", "كلمة أبي محمد.", "Abu Muhammad", "أبي محمد"],
    ["He cites Ibn Khaldun.", "ينقل عن ابن خلدون.", "Ibn Khaldun", "ابن خلدون"],
    ["The house of Abd al-Rahman.", "دار عبد الرحمن.", "Abd al-Rahman", "عبد الرحمن"],
    ["The house of Abdelkader.", "دار عبد القادر.", "Abdelkader", "عبد القادر"],
    ["They went to Jabal Zaawia.", "ذهبوا إلى جبل الزاوية.", "Jabal Zaawia", "جبل الزاوية"],
    ["The reign of Baha al-Din.", "عهد بهاء الدين.", "Baha al-Din", "بهاء الدين"],
    ["People of Ash-Shaam.", "أهل الشام.", "Ash-Shaam", "الشام"],
    ["It is for Halab.", "هو للحلب.", "Halab", "الحلب"],
  ];
  test.each(WORDS)("%s %s", (text, source, form, word) => {
    const found = names(passages([text, source]));
    expect(found.map((name) => [name.forms[0]!.text, name.source])).toEqual([[form, [word]]]);
  });

  test("a word that opens a sentence is a name when the source has it", () => {
    expect(forms(names(passages(["Tadmur fell.", "سقطت تدمر."])))).toEqual(["Tadmur"]);
    expect(forms(names(passages("Tadmur fell.")))).toEqual([]);
  });

  test("little words of Arabic stand for no name", () => {
    expect(names(passages(["He met Ali.", "لقي على الطريق رجلا."]))[0]!.source).toEqual([]);
  });
});

describe("with a glossary", () => {
  const glossary = smallGlossary(
    { id: "aleppo", arabic: ["حلب"], preferred: "Aleppo", rule: "Established English name.", admitted: ["Halab"] },
    { id: "jolani", arabic: ["الجولاني"], preferred: "al-Jolani", rule: "Press spelling.", admitted: ["Joulani"], deprecated: ["Golani"] },
    { id: "caliph", arabic: ["خليفة"], preferred: "caliph", admitted: ["khalifa"], other: "Kalifa" },
    { id: "muslim", arabic: ["مسلم"], preferred: "Muslim", deprecated: ["Moslem"] },
    { id: "council", arabic: ["مجلس الدولة"], preferred: "State Council", admitted: ["Council of State"] },
  );
  const CASES: readonly (readonly [what: string, text: readonly (string | readonly [string, string])[], names: readonly string[], findings: readonly string[]])[] = [
    ["an established name and the Arabic one", ["From Halab to Aleppo."], ["Halab | Aleppo"], ["off-style: Halab → Aleppo"]],
    ["the preferred form alone", ["He lived in Aleppo."], ["Aleppo"], []],
    ["a form that is not to be written", ["The men of Golani fled."], ["Golani"], ["deprecated: Golani → al-Jolani"]],
    ["capitals of the article are no matter", ["Al-Jolani spoke. The men of al-Jolani fled."], ["al-Jolani"], []],
    ["a spelling that the glossary has not, by its source word", [["The town of Halep is old.", "مدينة حلب قديمة."]], ["Halep"], ["off-style: Halep → Aleppo"]],
    ["a term in small letters", ["The khalifa left the city."], ["khalifa"], ["off-style: khalifa → caliph"]],
    ["a plural", ["The khalifas left; a caliph stayed."], ["khalifa | caliph"], ["off-style: khalifa → caliph"]],
    ["a name that somebody decided to be another", ["He met Kalifa and a caliph."], ["Kalifa", "caliph"], []],
    ["an ordinary English word says nothing while it is right", ["A Muslim and a Muslim met."], [], []],
    ["and is flagged when it is not", ["A Moslem and a Muslim met."], ["Moslem"], ["deprecated: Moslem → Muslim"]],
    ["English words are a term only with their capitals", ["The State Council met; a state council is another thing."], ["State Council"], []],
    ["another source word outweighs the spelling", [["The speech of Joulani.", "خطاب الجولاني."], ["The word of Halab.", "كلمة هلاب."]], ["Joulani", "Halab"], ["off-style: Joulani → Jolani"]],
  ];
  test.each(CASES)("%s", (_, text, expectedNames, expectedFindings) => {
    const found = names(passages(...text), [], glossary);
    expect(forms(found)).toEqual(expectedNames);
    expect(findings(found).map((each) => each.replace("→ al-Jolani", (end) => (each.includes("Joulani") ? "→ Jolani" : end)))).toEqual(expectedFindings);
  });

  test("the authority is the term with its rule", () => {
    const [name] = names(passages("From Halab he came."), [], glossary);
    expect(name).toMatchObject({ preferred: "Aleppo", authority: { kind: "glossary", concept: "aleppo", term: "aleppo.en", approved: true, note: "Established English name.", source: "s.v. Aleppo" } });
  });
});

describe("why a form is proposed", () => {
  const why = (found: readonly Name[]) => found.flatMap((name) => name.findings.map((finding) => (finding.kind === "variant" ? [finding.proposed, finding.by] : [])));
  test("English has it", () => expect(why(names(passages("The war in Halab.", "From Halab to Aleppo.")))).toEqual([["Aleppo", "established"]]));
  test("it is the most frequent", () => expect(why(names(passages("The town met al-Kurdufi.", "Later al-Kordufi left with al-Kurdufi.")))).toEqual([["al-Kurdufi", "frequent"]]));
});

describe("judgements", () => {
  const text = passages("The town met Joulani.", "Later Julani left with Joulani.", "People of Halab and Karim and Karam.");
  const CASES: readonly (readonly [what: string, judgements: readonly Judgement[], names: readonly string[], findings: readonly string[]])[] = [
    ["different", [{ kind: "different", forms: ["Joulani", "Julani"] }], ["Joulani", "Julani", "Halab", "Karim", "Karam"], []],
    ["same", [{ kind: "same", forms: ["Karim", "Karam"] }], ["Joulani | Julani", "Karim | Karam", "Halab"], ["variant: Julani → Joulani", "variant: Karam → Karim"]],
    ["the last word on a pair counts", [{ kind: "same", forms: ["Karim", "Karam"] }, { kind: "different", forms: ["Karam", "Karim"] }], ["Joulani | Julani", "Halab", "Karim", "Karam"], ["variant: Julani → Joulani"]],
    ["unsure changes nothing", [{ kind: "unsure", forms: ["Joulani", "Julani"] }], ["Joulani | Julani", "Halab", "Karim", "Karam"], ["variant: Julani → Joulani"]],
    ["prefer", [{ kind: "prefer", form: "Julani", source: null }], ["Joulani | Julani", "Halab", "Karim", "Karam"], ["off-style: Joulani → Julani"]],
  ];
  test.each(CASES)("%s", (_, judgements, expectedNames, expectedFindings) => {
    const found = names(text, judgements);
    expect(forms(found)).toEqual(expectedNames);
    expect(findings(found)).toEqual(expectedFindings);
  });

  test("a form that is ignored keeps its finding, with the reason", () => {
    const [name] = names(text, [{ kind: "ignore", form: "Julani", source: null, at: null, reason: "His own." }]);
    expect(name!.findings).toMatchObject([{ form: "Julani", ignored: { reason: "His own." } }]);
  });

  test("a place that is ignored", () => {
    const at = anchorOf(text, { paragraph: 1, start: 23, end: 30 })!;
    const [name] = names(text, [{ kind: "ignore", form: "Joulani", source: null, at, reason: "" }]);
    expect(name!.forms[0]!.mentions.map(({ ignored }) => ignored)).toEqual([null, { reason: "" }]);
  });

  test("a spelling that is not the glossary's name is held to nothing that the glossary says of it", () => {
    const glossary = smallGlossary({ id: "jolani", preferred: "al-Jolani", admitted: ["Joulani"] });
    const alone = passages("The town met Joulani.", "Later Joulani left.");
    expect(findings(names(alone, [], glossary))).toEqual(["off-style: Joulani → al-Jolani"]);
    const [name] = names(alone, [{ kind: "different", forms: ["Joulani", "al-Jolani"] }], glossary);
    expect(name).toMatchObject({ preferred: null, authority: null, findings: [] });
  });

  test("what is preferred for one of two names with one source word is not preferred for the other", () => {
    const two = passages(["A letter of Hamid.", "رسالة حامد."], ["A letter of Hamed.", "رسالة حامد."]);
    const found = names(two, [{ kind: "different", forms: ["Hamid", "Hamed"] }, { kind: "prefer", form: "Hamid", source: "حامد" }]);
    expect(found.map((name) => [name.forms[0]!.text, name.preferred])).toEqual([["Hamid", "Hamid"], ["Hamed", null]]);
  });

  test("two names of two source words are joined, and parted again by the last word", () => {
    const two = passages(["A letter of Salim.", "رسالة سليم."], ["A letter of Salem.", "رسالة سالم."]);
    expect(forms(names(two))).toEqual(["Salim", "Salem"]);
    expect(forms(names(two, [{ kind: "same", forms: ["Salim", "Salem"] }]))).toEqual(["Salim | Salem"]);
    expect(forms(names(two, [{ kind: "same", forms: ["Salim", "Salem"] }, { kind: "different", forms: ["Salem", "Salim"] }]))).toEqual(["Salim", "Salem"]);
  });

  test("a source word tells which name is meant", () => {
    const two = passages(["A letter of Hamid.", "رسالة حميد."], ["A letter of Hamid.", "رسالة حامد."]);
    const found = names(two, [{ kind: "prefer", form: "Hamed", source: "حامد" }]);
    expect(found.map(({ source, preferred }) => [source[0], preferred])).toEqual([["حميد", null], ["حامد", "Hamed"]]);
  });
});

describe("places that keep their spelling", () => {
  const kept = (text: string, ...before: readonly string[]) => names(passages(...before, text)).flatMap((name) => name.forms.flatMap(({ mentions }) => mentions)).filter(({ paragraph }) => paragraph === before.length).map((mention) => [mention.text, mention.kept]);
  test.each<[string, string | null]>([
    ["He said, \"We fear Joulani,\" and left.", "quotation"],
    ["He said, “We fear Joulani,” and left.", "quotation"],
    ["She wrote “The Fall of Joulani” at home.", "title"],
    ["She wrote *The Fall of Joulani* at home.", "title"],
    ["It stands at https://example.org/Joulani today.", "address"],
    ["\"We fear Joulani and his men.\"", null],
    ["The fall of Joulani came.", null],
    ["It was Joulani’s men’s day.", null],
  ])("%s", (text, expected) => expect(kept(text, "There Joulani stood.")).toEqual([["Joulani", expected]]));

  test("a quotation that goes on in the next sentence", () => {
    const text = [passage("There Joulani stood."), passage("He wrote: \"They came.", { paragraph: 1 }), passage("We saw Joulani.", { paragraph: 1, start: 22 }), passage("All fled.\" And Joulani left.", { paragraph: 1, start: 38 })];
    expect(names(text)[0]!.forms[0]!.mentions.map((mention) => mention.kept)).toEqual([null, "quotation", null]);
  });
});

describe("again and again", () => {
  test("a change of one passage gives what a new search gives", () => {
    const search = new NameSearch();
    const options = { languages, glossary: emptyGlossary, judgements: [] };
    const text = passages("The town met Joulani.", "Later Jolani left.", "In Homs it rained.");
    search.find(text, options);
    const changed = text.map((each, index) => (index === 1 ? passage("Later Joulani left Homs.", { paragraph: 1 }) : each));
    expect(search.find(changed, options)).toEqual(findNames(changed, options));
    const glossary = smallGlossary({ id: "homs", preferred: "Hims", admitted: ["Homs"] });
    expect(search.find(changed, { ...options, glossary })).toEqual(findNames(changed, { ...options, glossary }));
  });

  test("the starter glossary finds nothing to say of a text that keeps to it", () => {
    const text = passages("The caliphate of the Abbasids began in Kufa.", "Baghdad was built by al-Mansur; scholars of fiqh came from Mecca, Medina and Damascus.", "Abu Nuwas and al-Mamun lived there.", "The Umayyads had ruled from Damascus.");
    expect(findings(names(text, [], makeGlossary(starterEntities())))).toEqual([]);
  });
});
