/**
 * Files that are no text begin with known bytes. Naming what a file is lets the message say what to do about it.
 */

/** `office` is what Word, Excel and PowerPoint wrote before 2007; `media` is sound or video. */
export type BinaryFormat =
  | "docx" | "xlsx" | "pptx" | "opendocument" | "epub" | "zip" | "archive"
  | "pdf" | "rtf" | "office" | "image" | "media" | "program" | "database";

/** Bytes at the start of the file, as hexadecimal digits; `..` is any byte. */
const SIGNATURES: readonly (readonly [signature: string, format: BinaryFormat])[] = [
  ["255044462d", "pdf"],
  ["7b5c727466", "rtf"],
  ["d0cf11e0a1b11ae1", "office"],
  ["89504e470d0a1a0a", "image"], // PNG
  ["ffd8ff", "image"], // JPEG
  ["47494638..61", "image"], // GIF
  ["49492a00", "image"], // TIFF
  ["4d4d002a", "image"], // TIFF
  ["52494646........57454250", "image"], // WebP
  ["52494646........57415645", "media"], // WAV
  ["52494646........41564920", "media"], // AVI
  ["000000..66747970", "media"], // MP4, MOV, M4A
  ["494433..00", "media"], // MP3
  ["fffb", "media"], // MP3 without a tag
  ["4f67675300", "media"], // Ogg
  ["1a45dfa3", "media"], // Matroska, WebM
  ["1f8b08", "archive"], // gzip
  ["377abcaf271c", "archive"], // 7-Zip
  ["526172211a07", "archive"], // RAR
  ["fd377a585a00", "archive"], // xz
  ["7f454c46", "program"],
  ["53514c69746520666f726d6174203300", "database"],
];

const ZIP = "504b0304";

/** Names that stand uncompressed in the zip packages of other formats. */
const PACKAGES: readonly (readonly [name: string, format: BinaryFormat])[] = [
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", "xlsx"],
  ["ppt/presentation.xml", "pptx"],
  ["application/vnd.oasis.opendocument.", "opendocument"],
  ["application/epub+zip", "epub"],
];

/** What the file is by its first bytes (and, in a zip package, by the names in it), or null. */
export function binaryFormatOf(bytes: Uint8Array): BinaryFormat | null {
  if (beginsWith(bytes, ZIP)) return PACKAGES.find(([name]) => holds(bytes, name))?.[1] ?? "zip";
  return SIGNATURES.find(([signature]) => beginsWith(bytes, signature))?.[1] ?? null;
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; 2 * at < signature.length; at += 1) {
    const digits = signature.slice(2 * at, 2 * at + 2);
    if (digits !== ".." && bytes[at] !== Number.parseInt(digits, 16)) return false;
  }
  return true;
}

function holds(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < name.length && bytes[at + matched] === name.charCodeAt(matched)) matched += 1;
    if (matched === name.length) return true;
  }
  return false;
}
