/**
 * The pure rooms have no TextDecoder, so the codecs beside this file collect code units; here they become a string.
 */

/** Few enough code units to be the arguments of one call; engines allow about 65,000. */
const CHUNK = 8192;

/** The string made of the first `length` code units. */
export function stringOf(units: Uint16Array, length: number): string {
  const chunks: string[] = [];
  for (let start = 0; start < length; start += CHUNK) {
    const chunk = units.subarray(start, Math.min(start + CHUNK, length));
    chunks.push(String(Reflect.apply(String.fromCharCode, null, chunk))); // three times as fast as a spread
  }
  return chunks.join("");
}

/** The first half (D800–DBFF) of a pair of code units that stand for one character together. */
export function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

/** The second half (DC00–DFFF) of such a pair. */
export function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

/**
 * The index of the first half of a character that stands alone, or null. Such a text cannot be written in any
 * encoding: whoever lets text in (a paste, a key) asks here first.
 */
export function findLoneSurrogate(text: string): number | null {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit & 0xf800) !== 0xd800) continue;
    if (!isHighSurrogate(unit) || !isLowSurrogate(text.charCodeAt(at + 1))) return at;
    at += 1;
  }
  return null;
}
