/**
 * Exact UTF-16 in either byte order. Word processors still save it as “Unicode text”.
 */
import { findLoneSurrogate, isHighSurrogate, isLowSurrogate, stringOf } from "./code-units.ts";
import type { Decoded } from "./utf-8.ts";

export type ByteOrder = "little" | "big";

/** Reads `bytes` from the offset `from` on. A half character is malformed, and so is an odd byte at the end. */
export function decodeUtf16(bytes: Uint8Array, from: number, order: ByteOrder): Decoded {
  const length = (bytes.length - from) >> 1;
  const units = new Uint16Array(length);
  let open = false;
  for (let index = 0; index < length; index += 1) {
    const unit = unitAt(bytes, from + 2 * index, order);
    if (open !== isLowSurrogate(unit)) return { kind: "malformed", at: from + 2 * (open ? index - 1 : index), surrogate: true };
    open = isHighSurrogate(unit);
    units[index] = unit;
  }
  if (open) return { kind: "malformed", at: from + 2 * (length - 1), surrogate: true };
  if (from + 2 * length < bytes.length) return { kind: "malformed", at: bytes.length - 1, surrogate: false };
  return { kind: "decoded", text: stringOf(units, length) };
}

/** The code unit whose two bytes begin at `at`. */
export function unitAt(bytes: Uint8Array, at: number, order: ByteOrder): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  return order === "little" ? (second << 8) | first : (first << 8) | second;
}

/** Writes `text` after the bytes of `prefix`. Throws a RangeError on a lone surrogate: such a text is never let in. */
export function encodeUtf16(text: string, prefix: readonly number[], order: ByteOrder): Uint8Array {
  const lone = findLoneSurrogate(text);
  if (lone !== null) throw new RangeError(`lone surrogate at index ${lone}`);
  const bytes = new Uint8Array(prefix.length + 2 * text.length);
  bytes.set(prefix);
  const [low, high] = order === "little" ? [0, 1] : [1, 0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const at = prefix.length + 2 * index;
    bytes[at + low] = unit & 0xff;
    bytes[at + high] = unit >> 8;
  }
  return bytes;
}
