/** The pairs that are looked at, node by node of the band: what is not among them is ruled out. */

import type { Band } from "./band.ts";
import { copied } from "./copied.ts";
import type { Shapes } from "./shapes.ts";

export interface Cells {
  readonly band: Band;
  readonly shapes: Shapes;
  /** By node: where the pairs that begin there stand; one more entry closes the last. */
  readonly start: Int32Array;
  /** By pair: index into `shapes`. */
  readonly shape: Uint8Array;
}

/** Room for as many pairs as a band can hold, filled node by node in rising order. */
export class CellList {
  readonly #band: Band;
  readonly #shapes: Shapes;
  readonly #start: Int32Array;
  #shape: Uint8Array;
  #score: Float32Array;
  #size = 0;

  constructor(band: Band, shapes: Shapes) {
    this.#band = band;
    this.#shapes = shapes;
    this.#start = new Int32Array(band.nodes + 1);
    this.#shape = new Uint8Array(ROOM + 4 * band.nodes);
    this.#score = new Float32Array(ROOM + 4 * band.nodes);
  }

  add(shape: number, score: number): void {
    if (this.#size === this.#shape.length) {
      this.#shape = copied(this.#shape, new Uint8Array(2 * this.#size));
      this.#score = copied(this.#score, new Float32Array(2 * this.#size));
    }
    this.#shape[this.#size] = shape;
    this.#score[this.#size++] = score;
  }

  /** Says that the pairs of this node are all there. */
  close(node: number): void {
    this.#start[node + 1] = this.#size;
  }

  done(): Cells & { readonly score: Float32Array } {
    return { band: this.#band, shapes: this.#shapes, start: this.#start, shape: this.#shape.subarray(0, this.#size), score: this.#score.subarray(0, this.#size) };
  }
}

/** Pairs that are made room for at first, besides four a node. */
const ROOM = 4096;
