/** The constants of proposing cuts. */

/** What speaks against cutting a pair at a place; 1 is as bad as all of one side against nothing of the other. */
export const PENALTY = {
  /** A paragraph ends on one side only: `A. ¶ B.` against `a. b. c.` is cut after the paragraph though `a.` is a little short for it. */
  paragraph: 0.15,
  /** Two sentences against three fall into 1:1 and 1:2, hardly ever into 0:1 and 2:2. */
  oneSided: 0.3,
  /** Both sides say 1973, and the cut would put one before it and one after: never, unless lengths are absurd otherwise. */
  number: 0.5,
} as const;

/** How well a sentence can be cut behind a mark. A step of 1 outweighs any distance from the middle, which counts 0.5 at most. */
export const STRENGTH = {
  /** `He left. She stayed` was not cut because of an abbreviation or a missing capital. */
  stop: 3,
  /** `The treaty was signed; the war went on` */
  semicolon: 2,
  /** `When the river rose, the town was empty`, also at a dash and at brackets */
  comma: 1,
  /** Between any two words, since a full stop may be missing. */
  word: 0,
} as const;
