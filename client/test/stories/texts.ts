/**
 * A text and its translation for the stories. Sentence 2 of the Arabic is rendered by two sentences, 3 and 4 by one, and 6 was
 * left out. What answers sentence 7 is so free that it is doubtful. The translation comes as a Windows program writes it: with a
 * byte order mark and CRLF line ends.
 */

type Paragraphs = readonly (readonly string[])[];

const arabic: Paragraphs = [
  ["سكة حديد الحجاز"],
  [
    "بدأ بناء سكة حديد الحجاز في دمشق سنة ١٩٠٠.",
    "وكان الغرض منها أن تصل دمشق بالمدينة المنورة، وبينهما نحو ١٣٠٠ كيلومتر.",
    "كانت القافلة تقطع هذا الطريق في ٤٠ يومًا.",
    "أما القطار فصار يقطعه في ٤ أيام.",
  ],
  [
    "جُمع المال للخط في مصر والهند وإيران سنة ١٩٠١.",
    "وبيعت لأجله طوابع خاصة في مكاتب البريد، ثم فُرضت ضريبة على الناس.",
    "وكان كبير المهندسين من ألمانيا، وعمره ٣٨ سنة.",
    "هل كان العمل سهلًا؟",
    "كان الماء قليلًا، وكانت الرمال تغطي القضبان.",
  ],
  ["وصل أول قطار إلى المدينة في ١ أيلول ١٩٠٨.", "وفي سنة ١٩١٣ تم بناء محطة الحجاز في دمشق.", "وما زالت المحطة قائمة في وسط المدينة."],
];

const english: Paragraphs = [
  ["The Hejaz Railway"],
  [
    "The building of the Hejaz Railway began in Damascus in 1900.",
    "It was meant to join Damascus to Medina.",
    "The two cities are about 1,300 kilometres apart.",
    "A caravan took 40 days for this road, but the train took only 4 days.",
  ],
  [
    "The money for the line was collected in Egypt, India and Iran in 1901.",
    "A German led the works.",
    "Was the work easy?",
    "Water was scarce, and sand covered the rails.",
  ],
  ["The first train reached Medina on 1 September 1908.", "In 1913 the Hejaz station in Damascus was finished.", "The station still stands in the middle of the city."],
];

/** Each side's sentences, counted from 0. */
export const sentences = { source: arabic.flat(), target: english.flat() } as const;

/** What the aligner is to find: the right pairs, by the numbers of their sentences. */
export const rightPairs = ["0=0", "1=1", "2=2,3", "3,4=4", "5=5", "6=", "7=6", "8=7", "9=8", "10=9", "11=10", "12=11"] as const;

export interface TextFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A byte order mark, CRLF line ends, none after the last line. */
function windowsFile(name: string, paragraphs: Paragraphs): TextFile {
  return { name, bytes: Buffer.from(`\u{feff}${paragraphs.map((each) => each.join(" ")).join("\r\n\r\n")}`, "utf8") };
}

function unixFile(name: string, paragraphs: Paragraphs): TextFile {
  return { name, bytes: Buffer.from(`${paragraphs.map((each) => each.join(" ")).join("\n\n")}\n`, "utf8") };
}

export const sourceFile = unixFile("railway.ar.txt", arabic);
export const targetFile = windowsFile("railway.en.txt", english);

/** The file with one piece of its text replaced and every other byte the same. */
export function withEdit(file: TextFile, before: string, after: string): Buffer {
  const [piece, at] = [Buffer.from(before, "utf8"), file.bytes.indexOf(before, 0, "utf8")];
  if (at < 0) throw new RangeError(`${file.name} does not hold ${before}`);
  return Buffer.concat([file.bytes.subarray(0, at), Buffer.from(after, "utf8"), file.bytes.subarray(at + piece.length)]);
}
