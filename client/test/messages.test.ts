/** What counts and names do to a sentence, in both languages: written out, so that a reader of the language can check it. */
import { describe, expect, it } from "vitest";
import { ar } from "../messages/ar.ts";
import { en } from "../messages/en.ts";
import type { Messages } from "../messages/messages.ts";

const counts = [0, 1, 2, 3, 11, 100] as const;
/** What is said of 0, 1, 2, 3, 11 and 100; null where it is never said. */
type Said = readonly [zero: string | null, one: string | null, two: string | null, three: string | null, eleven: string | null, hundred: string | null];
type Counted = readonly [name: string, say: (count: number) => string, said: Said];

const arabic: readonly Counted[] = [
  ["documents", ar.library.count, ["لا مستندات", "مستند واحد", "مستندان", "3 مستندات", "11 مستندًا", "100 مستند"]],
  ["accepted pairs, of all", (all) => ar.library.progress(0, all),
    ["لا أزواج", "قُبل 0 من زوج واحد", "قُبل 0 من زوجين", "قُبل 0 من 3 أزواج", "قُبل 0 من 11 زوجًا", "قُبل 0 من 100 زوج"]],
  ["accepted passages, of all", (all) => ar.library.progressAlone(0, all),
    ["لا مقاطع", "قُبل 0 من مقطع واحد", "قُبل 0 من مقطعين", "قُبل 0 من 3 مقاطع", "قُبل 0 من 11 مقطعًا", "قُبل 0 من 100 مقطع"]],
  ["doubtful places", ar.library.doubtful, ["لا موضع شك", "موضع شك واحد", "موضعا شك", "3 مواضع شك", "11 موضع شك", "100 موضع شك"]],
  ["recently deleted", ar.library.recentlyDeleted,
    [null, "المحذوفة حديثًا (1)", "المحذوفة حديثًا (2)", "المحذوفة حديثًا (3)", "المحذوفة حديثًا (11)", "المحذوفة حديثًا (100)"]],
  ["days that a deleted document is kept", ar.library.recentlyDeletedHint, [
    null,
    "تُحفظ يومًا واحدًا ثم تُزال نهائيًّا.", "تُحفظ يومين ثم تُزال نهائيًّا.", "تُحفظ 3 أيام ثم تُزال نهائيًّا.",
    "تُحفظ 11 يومًا ثم تُزال نهائيًّا.", "تُحفظ 100 يوم ثم تُزال نهائيًّا.",
  ]],
  ["characters", ar.import.characters, ["لا محارف", "محرف واحد", "محرفان", "3 محارف", "11 محرفًا", "100 محرف"]],
  ["files too many", ar.import.tooManyFiles,
    [null, null, null, "أُفلتت 3 ملفات، وأُخذ الأولان.", "أُفلت 11 ملفًّا، وأُخذ الأولان.", "أُفلت 100 ملف، وأُخذ الأولان."]],
  ["pairs exported as they stand", ar.export.open, [
    null,
    "زوج واحد لم يُقبل بعد، ويُصدَّر كما هو.",
    "زوجان لم يُقبلا بعد، ويُصدَّران كما هما.",
    "3 أزواج لم تُقبل بعد، وتُصدَّر كما هي.",
    "11 زوجًا لم تُقبل بعد، وتُصدَّر كما هي.",
    "100 زوج لم تُقبل بعد، وتُصدَّر كما هي.",
  ]],
  ["pairs out of the memory", ar.export.alone, [
    null, "زوج واحد بلا مقابل يبقى خارجها.", "زوجان بلا مقابل يبقيان خارجها.",
    "3 أزواج بلا مقابل تبقى خارجها.", "11 زوجًا بلا مقابل تبقى خارجها.", "100 زوج بلا مقابل تبقى خارجها.",
  ]],
  ["characters dropped", ar.export.dropped, [
    null, "أُسقط محرف واحد لا تتسع له صيغة XML.", "أُسقط محرفان لا تتسع لهما صيغة XML.",
    "أُسقطت 3 محارف لا تتسع لها صيغة XML.", "أُسقط 11 محرفًا لا تتسع لها صيغة XML.", "أُسقط 100 محرف لا تتسع لها صيغة XML.",
  ]],
  ["pairs shown", (count) => ar.review.shown(count, String(count)),
    ["لا يُعرض أي زوج", "يُعرض زوج واحد", "يُعرض زوجان", "تُعرض 3 أزواج", "يُعرض 11 زوجًا", "يُعرض 100 زوج"]],
  ["pairs accepted at once", (count) => ar.review.acceptedMany(count, String(count)),
    ["لم يُقبل أي زوج", "قُبل زوج واحد", "قُبل زوجان", "قُبلت 3 أزواج", "قُبل 11 زوجًا", "قُبل 100 زوج"]],
  ["places where a term would be written", (count) => ar.findings.replaceWith("x", count), [
    null, "يُكتب «\u2068x\u2069» في موضع واحد.", "يُكتب «\u2068x\u2069» في موضعين.",
    "يُكتب «\u2068x\u2069» في 3 مواضع.", "يُكتب «\u2068x\u2069» في 11 موضعًا.", "يُكتب «\u2068x\u2069» في 100 موضع.",
  ]],
  ["places of a term", ar.findings.concordance.count, ["لا موضع", "موضع واحد", "موضعان", "3 مواضع", "11 موضعًا", "100 موضع"]],
];

const english: readonly Counted[] = [
  ["documents", en.library.count, ["0 documents", "1 document", "2 documents", "3 documents", "11 documents", "100 documents"]],
  ["accepted pairs, of all", (all) => en.library.progress(0, all),
    ["0 of 0 pairs accepted", "0 of 1 pair accepted", "0 of 2 pairs accepted", "0 of 3 pairs accepted", "0 of 11 pairs accepted", "0 of 100 pairs accepted"]],
  ["accepted passages, of all", (all) => en.library.progressAlone(0, all), [
    "0 of 0 passages accepted", "0 of 1 passage accepted", "0 of 2 passages accepted",
    "0 of 3 passages accepted", "0 of 11 passages accepted", "0 of 100 passages accepted",
  ]],
  ["doubtful places", en.library.doubtful, ["0 doubtful", "1 doubtful", "2 doubtful", "3 doubtful", "11 doubtful", "100 doubtful"]],
  ["recently deleted", en.library.recentlyDeleted,
    [null, "Recently deleted (1)", "Recently deleted (2)", "Recently deleted (3)", "Recently deleted (11)", "Recently deleted (100)"]],
  ["days that a deleted document is kept", en.library.recentlyDeletedHint, [
    null,
    "Kept for 1 day, then removed for good.", "Kept for 2 days, then removed for good.", "Kept for 3 days, then removed for good.",
    "Kept for 11 days, then removed for good.", "Kept for 100 days, then removed for good.",
  ]],
  ["characters", en.import.characters, ["0 characters", "1 character", "2 characters", "3 characters", "11 characters", "100 characters"]],
  ["files too many", en.import.tooManyFiles, [
    null, null, null,
    "3 files were dropped; the first two were taken.", "11 files were dropped; the first two were taken.", "100 files were dropped; the first two were taken.",
  ]],
  ["pairs exported as they stand", en.export.open, [
    null,
    "1 pair is not accepted yet; it is exported as it stands.",
    "2 pairs are not accepted yet; they are exported as they stand.",
    "3 pairs are not accepted yet; they are exported as they stand.",
    "11 pairs are not accepted yet; they are exported as they stand.",
    "100 pairs are not accepted yet; they are exported as they stand.",
  ]],
  ["pairs out of the memory", en.export.alone, [
    null, "1 pair has no counterpart and stays out.", "2 pairs have no counterpart and stay out.",
    "3 pairs have no counterpart and stay out.", "11 pairs have no counterpart and stay out.", "100 pairs have no counterpart and stay out.",
  ]],
  ["characters dropped", en.export.dropped, [
    null, "1 character that XML cannot hold was left out.", "2 characters that XML cannot hold were left out.",
    "3 characters that XML cannot hold were left out.", "11 characters that XML cannot hold were left out.", "100 characters that XML cannot hold were left out.",
  ]],
  ["pairs shown", (count) => en.review.shown(count, String(count)),
    ["0 pairs shown", "1 pair shown", "2 pairs shown", "3 pairs shown", "11 pairs shown", "100 pairs shown"]],
  ["pairs accepted at once", (count) => en.review.acceptedMany(count, String(count)),
    ["0 pairs accepted", "1 pair accepted", "2 pairs accepted", "3 pairs accepted", "11 pairs accepted", "100 pairs accepted"]],
  ["places where a term would be written", (count) => en.findings.replaceWith("x", count), [
    null, "“\u2068x\u2069” would be written in 1 place.", "“\u2068x\u2069” would be written in 2 places.",
    "“\u2068x\u2069” would be written in 3 places.", "“\u2068x\u2069” would be written in 11 places.", "“\u2068x\u2069” would be written in 100 places.",
  ]],
  ["places of a term", en.findings.concordance.count, ["0 places", "1 place", "2 places", "3 places", "11 places", "100 places"]],
];

const cases = (table: readonly Counted[]) =>
  table.flatMap(([name, say, said]) => said.flatMap((words, index) => (words === null ? [] : [{ name, say, count: counts[index] ?? NaN, words }])));

it.each(cases(arabic))("in Arabic, $name: $count is «$words»", ({ say, count, words }) => {
  expect(say(count)).toBe(words);
});

it.each(cases(english))("in English, $name: $count is “$words”", ({ say, count, words }) => {
  expect(say(count)).toBe(words);
});

describe("an Arabic number above a hundred takes the form of its last two digits", () => {
  it.each([[101, "101 مستند"], [103, "103 مستندات"], [110, "110 مستندات"], [111, "111 مستندًا"], [199, "199 مستندًا"], [1200, "1,200 مستند"]])("%i: %s", (count, words) => {
    expect(ar.library.count(count)).toBe(words);
  });
});

/** The beginnings of what is said to a file that holds no text. */
const binary: Readonly<Record<keyof Messages["import"]["formats"], readonly [en: string, ar: string]>> = {
  docx: ["This is a Word document, not a text.", "الملف مستند Word وليس نصًّا."],
  xlsx: ["This is an Excel workbook, not a text.", "الملف مصنف Excel وليس نصًّا."],
  pptx: ["This is a PowerPoint presentation, not a text.", "الملف عرض PowerPoint وليس نصًّا."],
  opendocument: ["This is an OpenDocument file, not a text.", "الملف مستند OpenDocument وليس نصًّا."],
  epub: ["This is an EPUB book, not a text.", "الملف كتاب EPUB وليس نصًّا."],
  zip: ["This is a zip archive, not a text.", "الملف أرشيف zip وليس نصًّا."],
  archive: ["This is an archive, not a text.", "الملف أرشيف وليس نصًّا."],
  pdf: ["This is a PDF, not a text.", "الملف مستند PDF وليس نصًّا."],
  rtf: ["This is an RTF document, not a text.", "الملف مستند RTF وليس نصًّا."],
  office: ["This is an old Office document, not a text.", "الملف مستند Office قديم وليس نصًّا."],
  image: ["This is a picture, not a text.", "الملف صورة وليس نصًّا."],
  media: ["This is sound or video, not a text.", "الملف صوت أو فيديو وليس نصًّا."],
  program: ["This is a program, not a text.", "الملف برنامج وليس نصًّا."],
  database: ["This is a database, not a text.", "الملف قاعدة بيانات وليس نصًّا."],
  unknown: ["This is binary data, not a text.", "الملف بيانات ثنائية وليس نصًّا."],
};

describe("a file that is no text is called what it is", () => {
  const said = (m: Messages, format: string) => Object.entries(m.import.formats).flatMap(([key, name]) => (key === format ? [m.import.problem.binary(name)] : []));

  it.each(Object.entries(binary))("%s: %j", (format, [inEnglish, inArabic]) => {
    expect(said(en, format)).toEqual([`${inEnglish} Save it as plain text or Markdown, or copy its words and paste them here.`]);
    expect(said(ar, format)).toEqual([`${inArabic} احفظه نصًّا عاديًّا أو Markdown، أو انسخ كلامه وألصقه هنا.`]);
  });
});

it("a name in the other script is isolated from the sentence around it", () => {
  expect(en.library.deleted("رحلة", 30)).toBe("\u2068رحلة\u2069 was deleted. It is kept for 30 days.");
  expect(ar.library.deleteOf("river.txt")).toBe("حذف \u2068river.txt\u2069");
});
