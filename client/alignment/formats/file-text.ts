/**
 * From a file's bytes to its text and back. What is accepted goes back byte for byte, so a correction changes nothing
 * but itself; what is not a text says why, for the message.
 */
import { binaryFormatOf, type BinaryFormat } from "../encodings/binary-format.ts";
import type { ForeignEncoding } from "../encodings/encoding-names.ts";
import { guessLegacyArabic, guessUtf16 } from "../encodings/guess.ts";
import { decodeUtf16, encodeUtf16 } from "../encodings/utf-16.ts";
import { decodeUtf8, encodeUtf8, type Decoded } from "../encodings/utf-8.ts";

export type FileEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** How a file writes its text; kept beside the text so that it is written the same way again. */
export interface FileForm {
  readonly encoding: FileEncoding;
  /** Whether the file begins with a byte order mark. The mark is no part of the text. */
  readonly bom: boolean;
}

export interface FileText extends FileForm {
  readonly kind: "text";
  readonly text: string;
}

/** Why a file is refused. `at` is the offset of the byte where that shows. */
export type Unreadable = { readonly kind: "unreadable" } & (
  /** No bytes, or nothing but white space. */
  | { readonly reason: "empty" }
  /** `size` and `limit` are in bytes. */
  | { readonly reason: "too-large"; readonly size: number; readonly limit: number }
  /** No text at all. `format` is null when only a zero byte gives it away. */
  | { readonly reason: "binary"; readonly format: BinaryFormat | null; readonly at: number }
  /** Neither UTF-8 nor UTF-16; `looksLike` is what it seems to be instead. */
  | { readonly reason: "encoding"; readonly at: number; readonly looksLike: ForeignEncoding | null }
  /** UTF-8 or UTF-16, but with half a character in it. */
  | { readonly reason: "lone-surrogate"; readonly at: number }
);

/** 20 MiB: some 200 novels of 100,000 characters. A larger file is taken for a mistake before it fills the memory. */
export const FILE_SIZE_LIMIT = 20 * 1024 * 1024;

const MARKS: Readonly<Record<FileEncoding, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
};

/** The file's text and form, or why there is none. */
export function decodeText(bytes: Uint8Array): FileText | Unreadable {
  if (bytes.length > FILE_SIZE_LIMIT) return tooLarge(bytes.length);
  const format = binaryFormatOf(bytes);
  if (format && (isTextual(format) || bytes.includes(0))) return { kind: "unreadable", reason: "binary", format, at: 0 };
  if (isUtf32(bytes)) return { kind: "unreadable", reason: "encoding", at: 0, looksLike: "utf-32" };
  const marked = encodingByMark(bytes);
  if (marked) return decodeAs(bytes, { encoding: marked, bom: true });
  const utf8 = decodeUtf8(bytes, 0);
  const order = guessUtf16(bytes, utf8.kind === "decoded");
  if (order) return decodeAs(bytes, { encoding: order === "little" ? "utf-16le" : "utf-16be", bom: false });
  return judge(bytes, { encoding: "utf-8", bom: false }, utf8);
}

/** The refusal of a file by its size alone, for callers that know the size before they have the bytes. */
export function tooLarge(size: number): Unreadable {
  return { kind: "unreadable", reason: "too-large", size, limit: FILE_SIZE_LIMIT };
}

/** The bytes of a file with this text. Throws a RangeError on a lone surrogate: `decodeText` never gives one. */
export function encodeText(text: string, form: FileForm): Uint8Array {
  const mark = form.bom ? MARKS[form.encoding] : [];
  if (form.encoding === "utf-8") return encodeUtf8(text, mark);
  return encodeUtf16(text, mark, form.encoding === "utf-16le" ? "little" : "big");
}

/** The other formats always have zero bytes; a text may well begin with “GIF89a”. */
function isTextual(format: BinaryFormat): boolean {
  return format === "pdf" || format === "rtf";
}

function encodingByMark(bytes: Uint8Array): FileEncoding | undefined {
  const encodings: readonly FileEncoding[] = ["utf-8", "utf-16le", "utf-16be"];
  return encodings.find((encoding) => MARKS[encoding].every((byte, at) => bytes[at] === byte));
}

function isUtf32(bytes: Uint8Array): boolean {
  return [[0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff]].some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

function decodeAs(bytes: Uint8Array, form: FileForm): FileText | Unreadable {
  const from = form.bom ? MARKS[form.encoding].length : 0;
  if (form.encoding === "utf-8") return judge(bytes, form, decodeUtf8(bytes, from));
  return judge(bytes, form, decodeUtf16(bytes, from, form.encoding === "utf-16le" ? "little" : "big"));
}

function judge(bytes: Uint8Array, form: FileForm, decoded: Decoded): FileText | Unreadable {
  const zero = zeroAt(bytes, form, decoded);
  if (zero >= 0) return { kind: "unreadable", reason: "binary", format: null, at: zero };
  if (decoded.kind === "malformed") {
    const { at, surrogate } = decoded;
    if (surrogate) return { kind: "unreadable", reason: "lone-surrogate", at };
    return { kind: "unreadable", reason: "encoding", at, looksLike: form.bom ? null : guessLegacyArabic(bytes) };
  }
  const { text } = decoded;
  if (text.trim() === "") return { kind: "unreadable", reason: "empty" };
  return { kind: "text", text, ...form };
}

/** The offset of the first U+0000, which no text holds, or −1. */
function zeroAt(bytes: Uint8Array, form: FileForm, decoded: Decoded): number {
  if (form.encoding === "utf-8") return bytes.indexOf(0);
  const index = decoded.kind === "decoded" ? decoded.text.indexOf("\0") : -1;
  return index < 0 ? -1 : index * 2 + (form.bom ? 2 : 0);
}
