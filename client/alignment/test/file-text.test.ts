import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, encodeText, FILE_SIZE_LIMIT, type FileEncoding } from "../formats/file-text.ts";

const bytesOf = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function utf16(text: string, order: "little" | "big"): Uint8Array {
  const buffer = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "little" ? buffer : buffer.swap16());
}

const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ["English", "The council met on Tuesday.\r\nIt adjourned at noon.\r\n"],
  ["Arabic", "اجتمع المجلس يوم الثلاثاء.\nوانفض عند الظهر.\n"],
  ["Arabic with Latin digits and marks of direction", "\u200fصدر القانون رقم 12 لسنة 1990.\u200e\n"],
  ["Persian", "شورا روز سه‌شنبه تشکیل جلسه داد.\n"],
  ["French", "L’été dernier, le préfet a signé l’arrêté.\n"],
  ["Russian", "Совет собрался во вторник.\n"],
  ["Hebrew", "המועצה התכנסה ביום שלישי.\n"],
  ["Hindi", "परिषद की बैठक मंगलवार को हुई।\n"],
  ["Chinese", "议会于星期二开会。\n会议中午结束。\n"],
  ["Japanese", "議会は火曜日に開かれた。\n"],
  ["Korean", "의회는 화요일에 열렸다.\n"],
  ["rarer characters", "The seal reads 𐤀𐤁 and 🜁.\n"],
];

describe("the encoding of a file", () => {
  test.each(TEXTS)("%s is read in each encoding, with or without a byte order mark", (_language, text) => {
    const files: readonly (readonly [FileEncoding, boolean, Uint8Array])[] = [
      ["utf-8", false, utf8(text)],
      ["utf-8", true, join(bytesOf(0xef, 0xbb, 0xbf), utf8(text))],
      ["utf-16le", false, utf16(text, "little")],
      ["utf-16le", true, join(bytesOf(0xff, 0xfe), utf16(text, "little"))],
      ["utf-16be", false, utf16(text, "big")],
      ["utf-16be", true, join(bytesOf(0xfe, 0xff), utf16(text, "big"))],
    ];
    for (const [encoding, bom, bytes] of files) {
      expect(decodeText(bytes)).toEqual({ kind: "text", text, encoding, bom });
      expect(encodeText(text, { encoding, bom })).toEqual(bytes);
    }
  });

  test("Arabic in UTF-16 without a mark is read although not one of its bytes is zero", () => {
    const bytes = utf16("المجلس", "little");
    expect(bytes.includes(0)).toBe(false);
    expect(decodeText(bytes)).toMatchObject({ kind: "text", text: "المجلس", encoding: "utf-16le", bom: false });
  });

  test("UTF-8 with a stray control code stays UTF-8", () => {
    const text = "page one\u0001 and page two\u001b";
    expect(decodeText(utf8(text))).toMatchObject({ kind: "text", text, encoding: "utf-8" });
  });

  test("a control code among many spaces is no sign of UTF-16", () => {
    const text = "\u0001" + " ".repeat(99);
    expect(decodeText(utf8(text + "ab"))).toMatchObject({ encoding: "utf-8" });
  });

  test("codes that set a terminal's tabs stay UTF-8", () => {
    const text = "\r\u001b3\r" + "        \u001b1      ".repeat(3) + "\r";
    expect(decodeText(utf8(text))).toMatchObject({ kind: "text", text, encoding: "utf-8" });
  });

  test("short words of Latin letters are not taken for Chinese", () => {
    expect(decodeText(utf8("this app can break"))).toMatchObject({ text: "this app can break", encoding: "utf-8" });
  });

  test("a text may begin with the name of a format", () => {
    expect(decodeText(utf8("GIF89a was published in 1989."))).toMatchObject({ kind: "text" });
    expect(decodeText(utf8("PK is short for Pakistan."))).toMatchObject({ kind: "text" });
  });

  test("only the first mark is taken off", () => {
    const bytes = join(bytesOf(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), utf8("a"));
    expect(decodeText(bytes)).toMatchObject({ text: "\ufeffa", bom: true });
  });
});

describe("files that are refused", () => {
  // windows-1256 and ISO 8859-6 for «قال الوزير إن القانون صدر في العاصمة»
  const windows1256 = latin("\xde\xc7\xe1 \xc7\xe1\xe6\xd2\xed\xd1 \xc5\xe4 \xc7\xe1\xde\xc7\xe4\xe6\xe4 \xd5\xcf\xd1 \xdd\xed \xc7\xe1\xda\xc7\xd5\xe3\xc9");
  const iso88596 = latin("\xe2\xc7\xe4 \xc7\xe4\xe8\xd2\xea\xd1 \xc5\xe6 \xc7\xe4\xe2\xc7\xe6\xe8\xe6 \xd5\xcf\xd1 \xe1\xea \xc7\xe4\xd9\xc7\xd5\xe5\xc9");

  const CASES: readonly (readonly [what: string, bytes: Uint8Array, outcome: object])[] = [
    ["no bytes", bytesOf(), { reason: "empty" }],
    ["a mark alone", bytesOf(0xef, 0xbb, 0xbf), { reason: "empty" }],
    ["white space alone", utf8(" \r\n\t\u00a0\n"), { reason: "empty" }],
    ["Word", latin("PK\x03\x04\x14\0\x06\0 [Content_Types].xml \0 word/document.xml \0"), { reason: "binary", format: "docx", at: 0 }],
    ["Excel", latin("PK\x03\x04\x14\0 xl/workbook.xml"), { reason: "binary", format: "xlsx", at: 0 }],
    ["LibreOffice", latin("PK\x03\x04\x14\0 mimetypeapplication/vnd.oasis.opendocument.text"), { reason: "binary", format: "opendocument", at: 0 }],
    ["a zip archive", latin("PK\x03\x04\x14\0 letter.txt"), { reason: "binary", format: "zip", at: 0 }],
    ["PDF", latin("%PDF-1.7\n1 0 obj"), { reason: "binary", format: "pdf", at: 0 }],
    ["rich text", latin("{\\rtf1\\ansi The council met.}"), { reason: "binary", format: "rtf", at: 0 }],
    ["an old Word file", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), { reason: "binary", format: "office", at: 0 }],
    ["a photograph", latin("\xff\xd8\xff\xe0\0\x10JFIF\0"), { reason: "binary", format: "image", at: 0 }],
    ["an image", latin("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"), { reason: "binary", format: "image", at: 0 }],
    ["a film", latin("\0\0\0\x18ftypmp42\0"), { reason: "binary", format: "media", at: 0 }],
    ["a zero byte in the text", latin("The council met.\0"), { reason: "binary", format: null, at: 16 }],
    ["U+0000 in UTF-16", latin("\xff\xfea\0\0\0b\0"), { reason: "binary", format: null, at: 4 }],
    ["Windows-1256", windows1256, { reason: "encoding", at: 0, looksLike: "windows-1256" }],
    ["ISO 8859-6", iso88596, { reason: "encoding", at: 0, looksLike: "iso-8859-6" }],
    ["Latin-1", latin("Le pr\xe9fet a sign\xe9."), { reason: "encoding", at: 5, looksLike: null }],
    ["Windows-1251", latin("\xd1\xee\xe2\xe5\xf2 \xf1\xee\xe1\xf0\xe0\xeb\xf1\xff"), { reason: "encoding", at: 0, looksLike: null }],
    ["UTF-32", latin("\xff\xfe\0\0a\0\0\0"), { reason: "encoding", at: 0, looksLike: "utf-32" }],
    ["UTF-8 cut inside a letter", latin("caf\xc3"), { reason: "encoding", at: 3, looksLike: null }],
    ["an over-long form", latin("ab\xc0\xaf"), { reason: "encoding", at: 2, looksLike: null }],
    ["past the last code point", latin("a\xf4\x90\x80\x80"), { reason: "encoding", at: 1, looksLike: null }],
    ["UTF-16 with an odd byte at the end", latin("\xff\xfea\0b"), { reason: "encoding", at: 4, looksLike: null }],
    ["half a character in UTF-8", latin("ab\xed\xa0\x80c"), { reason: "lone-surrogate", at: 2 }],
    ["half a character in UTF-16", latin("\xff\xfea\0\x3d\xd8b\0"), { reason: "lone-surrogate", at: 4 }],
    ["the second half first", latin("\xff\xfea\0\x01\xdcb\0"), { reason: "lone-surrogate", at: 4 }],
    ["half a character at the end", latin("\xfe\xff\0a\xd8\x3d"), { reason: "lone-surrogate", at: 4 }],
    ["half a character in UTF-16 without a mark", utf16("The council met.\ud83d It adjourned.", "little"), { reason: "lone-surrogate", at: 32 }],
  ];

  test.each(CASES)("%s", (_what, bytes, outcome) => {
    expect(decodeText(bytes)).toEqual({ kind: "unreadable", ...outcome });
  });

  test("a file over the limit, with its size", () => {
    const size = FILE_SIZE_LIMIT + 1;
    expect(decodeText(new Uint8Array(size))).toEqual({ kind: "unreadable", reason: "too-large", size, limit: FILE_SIZE_LIMIT });
  });

  test("bytes in no order", () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 20_000 }, () => (state = (state * 48271) % 2147483647) >> 8);
    expect(decodeText(noise)).toMatchObject({ kind: "unreadable", reason: "binary" });
  });

  test("a text with half a character cannot be written", () => {
    expect(() => encodeText("ab\ud800", { encoding: "utf-8", bom: false })).toThrow(RangeError);
    expect(() => encodeText("\udc00", { encoding: "utf-16le", bom: true })).toThrow(RangeError);
  });
});

describe("what is read is written back byte for byte", () => {
  const identity = (bytes: Uint8Array) => {
    const read = decodeText(bytes);
    if (read.kind === "text") expect(Buffer.compare(encodeText(read.text, read), bytes)).toBe(0);
  };

  test("any bytes that are accepted", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), identity), { numRuns: 5000 });
  });

  test("bytes that are nearly UTF-8", () => {
    const piece = fc.constantFrom("a", "\n", "\xc3", "\xa9", "\xd8\xa7", "\xe0\xa4\x95", "\xed\x9f\xbf", "\xed\xa0\x80", "\xf0\x9f\x9c\x81", "\x80", "\xef\xbb\xbf", "\x06");
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => identity(latin(pieces.join("")))), { numRuns: 5000 });
  });

  test("any text, and it agrees with the platform's decoder", () => {
    const form = fc.constantFrom<FileEncoding>("utf-8", "utf-16le", "utf-16be");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), form, (text, encoding) => {
        fc.pre(text.trim() !== "" && !text.includes("\0"));
        const bytes = encodeText(text, { encoding, bom: true });
        expect(decodeText(bytes)).toEqual({ kind: "text", text, encoding, bom: true });
        expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
