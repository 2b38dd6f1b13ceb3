/**
 * How right an alignment is, by the strict measure of the field: a link counts when exactly these source sentences and exactly
 * these target sentences are a link of the gold alignment, too. As in the score that comes with Vecalign (Thompson and Koehn 2019),
 * precision counts the sentences without counterpart too, and recall the links with both sides only.
 */

/** The numbers of the sentences that answer each other, rising. A sentence without counterpart is a link of its own. */
export interface GoldLink {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface FoundLink extends GoldLink {
  /** The probability that the link is right, in [0, 1]. */
  readonly confidence: number;
}

/** Counts that can be added up over documents. */
export interface Tally {
  readonly found: number;
  readonly right: number;
  /** Links of the gold alignment with both sides, and those of them that were found. */
  readonly paired: number;
  readonly pairedFound: number;
  /** Sentences without counterpart: real ones, found ones, rightly found ones. */
  readonly single: number;
  readonly singleFound: number;
  readonly singleRight: number;
  /** By tenth of confidence. */
  readonly bins: readonly Bin[];
}

interface Bin {
  readonly links: number;
  readonly right: number;
  readonly confidence: number;
}

/** Shares in [0, 1]; undefined where nothing can be said, as of missing counterparts where there are none. */
export interface Figures {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number;
  readonly singlePrecision: number | undefined;
  readonly singleRecall: number | undefined;
  /** The share of the links given a confidence of at least .9, and of these the share that is right. */
  readonly sure: number | undefined;
  readonly sureRight: number | undefined;
  /** Expected calibration error: how far confidence and share of right links lie apart, the mean over ten bins weighed by their links. */
  readonly calibrationError: number | undefined;
}

const BINS = 10;

export function tallyOf(gold: readonly GoldLink[], found: readonly FoundLink[]): Tally {
  const real = new Set(gold.map(keyOf));
  const given = new Set(found.map(keyOf));
  const isRight = (link: GoldLink): boolean => real.has(keyOf(link));
  const bins = Array.from({ length: BINS }, (_, bin): Bin => {
    const links = found.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    return { links: links.length, right: links.filter(isRight).length, confidence: links.reduce((sum, each) => sum + each.confidence, 0) };
  });
  const paired = gold.filter((link) => !isSingle(link));
  const singleFound = found.filter(isSingle);
  return {
    found: found.length,
    right: found.filter(isRight).length,
    paired: paired.length,
    pairedFound: paired.filter((link) => given.has(keyOf(link))).length,
    single: gold.length - paired.length,
    singleFound: singleFound.length,
    singleRight: singleFound.filter(isRight).length,
    bins,
  };
}

/** The counts of several documents together, so that a long one weighs more than a short one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, each) => total + count(each), 0);
  return {
    found: sum((each) => each.found),
    right: sum((each) => each.right),
    paired: sum((each) => each.paired),
    pairedFound: sum((each) => each.pairedFound),
    single: sum((each) => each.single),
    singleFound: sum((each) => each.singleFound),
    singleRight: sum((each) => each.singleRight),
    bins: Array.from({ length: BINS }, (_, bin) => ({
      links: sum((each) => each.bins[bin]!.links),
      right: sum((each) => each.bins[bin]!.right),
      confidence: sum((each) => each.bins[bin]!.confidence),
    })),
  };
}

export function figuresOf(tally: Tally): Figures {
  const precision = share(tally.right, tally.found);
  const recall = share(tally.pairedFound, tally.paired);
  const both = (precision ?? 0) + (recall ?? 0);
  const sure = tally.bins[BINS - 1]!;
  const apart = tally.bins.reduce((sum, { right, confidence }) => sum + Math.abs(right - confidence), 0);
  return {
    precision,
    recall,
    f1: both === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / both,
    singlePrecision: share(tally.singleRight, tally.singleFound),
    singleRecall: share(tally.singleRight, tally.single),
    sure: share(sure.links, tally.found),
    sureRight: share(sure.right, sure.links),
    calibrationError: share(apart, tally.found),
  };
}

function isSingle({ source, target }: GoldLink): boolean {
  return source.length === 0 || target.length === 0;
}

function keyOf({ source, target }: GoldLink): string {
  return `${source.join()}|${target.join()}`;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
