/** Numbers the pairs of words that occur together: the same two words have the same link wherever they meet. */

import { copied } from "./copied.ts";
import type { WordLinks } from "./lexicon.ts";

/**
 * A hash table with open addressing in typed arrays. A slot holds source, target and link side by side, so that a look-up mostly
 * touches one line of the cache.
 */
export class LinkTable {
  source: Int32Array;
  target: Int32Array;
  size = 0;
  #slots: Int32Array<ArrayBuffer>;

  /** The links of the seeds get the first numbers. It grows as it must; it need not below `expected` links. */
  constructor(seeds: WordLinks, expected = 0) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(1024, seeds.count.length, expected)));
    this.source = new Int32Array(room);
    this.target = new Int32Array(room);
    this.#slots = emptySlots(2 * room);
    for (let seed = 0; seed < seeds.count.length; seed++) this.find(seeds.source[seed]!, seeds.target[seed]!);
  }

  /** The number of the link, a new one when it was not seen. */
  find(source: number, target: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash(source, target) * SLOT) & mask;
    for (;;) {
      const link = slots[slot + 2]!;
      if (link < 0) return this.#add(source, target, slot);
      if (slots[slot] === source && slots[slot + 1] === target) return link;
      slot = (slot + SLOT) & mask;
    }
  }

  #add(source: number, target: number, slot: number): number {
    if (this.size === this.source.length) {
      this.source = copied(this.source, new Int32Array(2 * this.size));
      this.target = copied(this.target, new Int32Array(2 * this.size));
    }
    const link = this.size++;
    this.source[link] = source;
    this.target[link] = target;
    this.#put(link, slot);
    if (this.size * 2 * SLOT >= this.#slots.length) this.#rehash();
    return link;
  }

  #put(link: number, slot: number): void {
    this.#slots[slot] = this.source[link]!;
    this.#slots[slot + 1] = this.target[link]!;
    this.#slots[slot + 2] = link;
  }

  #rehash(): void {
    this.#slots = emptySlots((this.#slots.length / SLOT) * 2);
    const mask = this.#slots.length - 1;
    for (let link = 0; link < this.size; link++) {
      let slot = (hash(this.source[link]!, this.target[link]!) * SLOT) & mask;
      while (this.#slots[slot + 2]! >= 0) slot = (slot + SLOT) & mask;
      this.#put(link, slot);
    }
  }
}

/** A slot is four numbers long, the last unused: then none lies across two cache lines. */
const SLOT = 4;

function emptySlots(count: number): Int32Array<ArrayBuffer> {
  return new Int32Array(count * SLOT).fill(-1);
}

function hash(source: number, target: number): number {
  let key = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b);
  key ^= key >>> 15;
  key = Math.imul(key, 0x2c1b3c6d);
  return (key ^ (key >>> 13)) & 0x0fff_ffff;
}
