/** Which forms of a text are spelled nearly alike. Two forms that were compared before are not compared again. */
import { compareCompiled } from "../variants/compare.ts";
import { SAME_NAME } from "../variants/thresholds.ts";
import { prepare } from "./compiled.ts";

/** So many forms with one block key are no names but noise, and are not compared by it. A text of a million words has up to 150. */
const MOST_IN_BLOCK = 1_000;

export class NearForms {
  readonly #blocks = new Map<string, Set<string>>();
  readonly #near = new Map<string, Map<string, number>>();
  readonly #full = new Set<string>();
  /** How many pairs have been compared. */
  compared = 0;

  /** Makes these the forms of the text. */
  update(keys: ReadonlySet<string>): void {
    const gone = [...this.#near.keys()].filter((key) => !keys.has(key));
    const added = [...keys].filter((key) => !this.#near.has(key));
    for (const key of gone) this.#remove(key);
    for (const key of added) this.#enter(key);
    const compared = this.#hasCrossed() ? keys : new Set(added);
    for (const key of compared) this.#near.set(key, new Map());
    for (const key of compared) this.#compare(key, compared);
  }

  /** The forms that are nearly alike, with their scores, none below `SAME_NAME`. */
  of(key: string): ReadonlyMap<string, number> {
    return this.#near.get(key) ?? new Map<string, number>();
  }

  #enter(key: string): void {
    for (const block of prepare(key).blocks) {
      const members = this.#blocks.get(block);
      if (members) members.add(key);
      else this.#blocks.set(block, new Set([key]));
    }
  }

  #remove(key: string): void {
    for (const block of prepare(key).blocks) {
      const members = this.#blocks.get(block);
      members?.delete(key);
      if (members?.size === 0) this.#blocks.delete(block);
    }
    for (const other of this.of(key).keys()) this.#near.get(other)?.delete(key);
    this.#near.delete(key);
  }

  /** Whether a block has become full, or is so no longer: then everything is compared anew, as in a text read for the first time. */
  #hasCrossed(): boolean {
    const full = [...this.#blocks].flatMap(([block, { size }]) => (size > MOST_IN_BLOCK ? [block] : []));
    const same = full.length === this.#full.size && full.every((block) => this.#full.has(block));
    if (!same) {
      this.#full.clear();
      for (const block of full) this.#full.add(block);
    }
    return !same;
  }

  /** Against all forms that share a block; of two that are new, the one that comes later is compared. */
  #compare(key: string, fresh: ReadonlySet<string>): void {
    const { name, blocks } = prepare(key);
    const seen = new Set([key]);
    for (const block of blocks) {
      if (this.#full.has(block)) continue;
      for (const other of this.#blocks.get(block) ?? []) {
        if (seen.has(other) || (fresh.has(other) && other > key)) continue;
        seen.add(other);
        this.compared += 1;
        const score = compareCompiled(name, prepare(other).name);
        if (score < SAME_NAME) continue;
        this.#near.get(key)!.set(other, score);
        this.#near.get(other)!.set(key, score);
      }
    }
  }
}
