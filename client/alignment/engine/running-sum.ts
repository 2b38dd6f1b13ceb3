/** Sums over any stretch of a list at the cost of one subtraction: that of elements [from, to) is `sums[to] - sums[from]`. */

export function runningSum(values: Float64Array | Uint8Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}
