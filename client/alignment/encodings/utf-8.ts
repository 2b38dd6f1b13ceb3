/**
 * Exact UTF-8 (The Unicode Standard, table 3-7): every byte sequence that is read is written back the same, so over-long
 * forms, surrogates and numbers past U+10FFFF are refused, not repaired.
 */
import { findLoneSurrogate, isHighSurrogate, stringOf } from "./code-units.ts";

/** What a codec makes of bytes. `at` is the offset of the first byte that it cannot read. */
export type Decoded =
  | { readonly kind: "decoded"; readonly text: string }
  | { readonly kind: "malformed"; readonly at: number; readonly surrogate: boolean };

/** Reads `bytes` from the offset `from` on. `surrogate` tells an encoded surrogate from other mistakes. */
export function decodeUtf8(bytes: Uint8Array, from: number): Decoded {
  const units = new Uint16Array(bytes.length - from);
  let length = 0;
  let at = from;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      units[length++] = first;
      at += 1;
      continue;
    }
    const code = codePointAt(bytes, at, first);
    if (code < 0 || (code >= 0xd800 && code <= 0xdfff)) return { kind: "malformed", at, surrogate: code >= 0 };
    if (code < 0x10000) {
      units[length++] = code;
      at += code < 0x800 ? 2 : 3;
    } else {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
      at += 4;
    }
  }
  return { kind: "decoded", text: stringOf(units, length) };
}

/** The code point of the multi-byte sequence at `at`, or −1. A byte past the end reads as 0, which continues nothing. */
function codePointAt(bytes: Uint8Array, at: number, first: number): number {
  const second = (bytes[at + 1] ?? 0) ^ 0x80;
  if (first < 0xc2 || first > 0xf4 || second > 0x3f) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = (bytes[at + 2] ?? 0) ^ 0x80;
  if (third > 0x3f) return -1;
  if (first < 0xf0) {
    const code = ((first & 0x0f) << 12) | (second << 6) | third;
    return code < 0x800 ? -1 : code;
  }
  const fourth = (bytes[at + 3] ?? 0) ^ 0x80;
  if (fourth > 0x3f) return -1;
  const code = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  return code < 0x10000 || code > 0x10ffff ? -1 : code;
}

/** Writes `text` after the bytes of `prefix`. Throws a RangeError on a lone surrogate: such a text is never let in. */
export function encodeUtf8(text: string, prefix: readonly number[]): Uint8Array {
  const lone = findLoneSurrogate(text);
  if (lone !== null) throw new RangeError(`lone surrogate at index ${lone}`);
  const bytes = new Uint8Array(prefix.length + byteLength(text));
  bytes.set(prefix);
  let at = prefix.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[at++] = unit;
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (isHighSurrogate(unit)) {
      index += 1;
      const code = ((unit - 0xd7c0) << 10) | (text.charCodeAt(index) & 0x3ff);
      bytes[at++] = 0xf0 | (code >> 18);
      bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return bytes;
}

/** A surrogate pair takes four bytes: two for each half. */
function byteLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    length += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return length;
}
