/** The logarithm, for the innermost loops: from the bits of the number and a table, several times as fast as `Math.log`. */

const BITS = 11;
const BELOW = 20 - BITS;
/** By the first bits of the fraction: the logarithm of the middle of the numbers in [1, 2) that begin so. */
const TABLE = Float64Array.from({ length: 1 << BITS }, (_, at) => Math.log(1 + (at + 0.5) / (1 << BITS)));
const FLOAT = new Float64Array(1);
const WORDS = new Int32Array(FLOAT.buffer);
/** Which half of a float holds sign, exponent and first bits. */
const HIGH = new Uint8Array(Float64Array.of(1).buffer)[7] === 0 ? 0 : 1;

/** ln x for a normal x > 0, less than .00025 off. */
export function quickLog(x: number): number {
  FLOAT[0] = x;
  const bits = WORDS[HIGH]!;
  return ((bits >> 20) - 1023) * Math.LN2 + TABLE[(bits >> BELOW) & ((1 << BITS) - 1)]!;
}
