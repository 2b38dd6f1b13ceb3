/** What is found out about a text before it becomes the side of a document: whether it is one, and what it seems to be. */
import { detectLanguage } from "../alignment/detect-language.ts";
import { findLoneSurrogate } from "../alignment/encodings/code-units.ts";
import { decodeText, encodeText, FILE_SIZE_LIMIT, tooLarge, type FileForm, type Unreadable } from "../alignment/formats/file-text.ts";
import { formatOfName, type TextFormat } from "../alignment/formats/format-of-name.ts";

/** A file that was dropped, or text that was typed or pasted. */
export type SideInput = { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array } | { readonly kind: "pasted"; readonly text: string };

export interface ReadableSide extends FileForm {
  readonly kind: "ok";
  readonly text: string;
  /** BCP 47 primary tag; `und` when there are no letters. */
  readonly lang: string;
  readonly format: TextFormat;
  /** Length of the text in characters as a person counts them: code points. */
  readonly characters: number;
}

export type SideInspection = ReadableSide | Unreadable;

/** In a pasted text, `at` of a refusal counts UTF-16 code units. */
export function readSide(input: SideInput): SideInspection {
  const found = input.kind === "file" ? decodeText(input.bytes) : decodePasted(input.text);
  if (found.kind === "unreadable") return found;
  const { text, encoding, bom } = found;
  return { kind: "ok", text, encoding, bom, lang: detectLanguage(text), format: formatOf(input), characters: countCharacters(text) };
}

/** The side as bytes: the file's own, or what a pasted text is as a file. */
export function bytesOfSide(input: SideInput): Uint8Array {
  return input.kind === "file" ? input.bytes : encodeText(input.text, PASTED);
}

const PASTED: FileForm = { encoding: "utf-8", bom: false };

function decodePasted(text: string): ({ readonly kind: "text"; readonly text: string } & FileForm) | Unreadable {
  if (text.trim() === "") return { kind: "unreadable", reason: "empty" };
  // A character has at least one byte, so a text of this length is too large in any encoding.
  if (text.length > FILE_SIZE_LIMIT) return tooLarge(text.length);
  const surrogate = findLoneSurrogate(text);
  if (surrogate !== null) return { kind: "unreadable", reason: "lone-surrogate", at: surrogate };
  return { kind: "text", text, ...PASTED };
}

function formatOf(input: SideInput): TextFormat {
  return input.kind === "file" ? formatOfName(input.name) : "plain";
}

function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) count += 1;
  return count;
}
