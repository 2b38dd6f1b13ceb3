/** Typed arrays that outgrow their room. */

/** `to`, which is larger, with the numbers of `from` at its beginning. */
export function copied<T extends Uint8Array | Uint16Array | Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
