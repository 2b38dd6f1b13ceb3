/** Chance that can be repeated. */

/** Numbers in [0, 1) that look random and are the same in every run (Lehmer's generator, modulo 2^31 − 1). The seed is an integer from 1 on. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
