/**
 * Every tuned constant of the aligner, each with an example of what it decides. Scores are natural logarithms of odds.
 * Constants were chosen by leaving one family of documents out at a time, never for one document.
 */

/** Words of a sentence beyond this number are not looked at: a 50,000-character sentence costs no more than a long one. */
export const LONGEST_SENTENCE = 300;

export const LENGTH = {
  /** Added to both lengths before they are compared: "Yes." against "نعم." is no evidence, 4 against 8 characters neither. */
  slack: 12,
  /** A pair of 60 characters has twice the variance of a very long one. */
  shortSpread: 60,
  /** Where the spread begins before anything is known, and how many pairs' worth the prior weighs when it is learnt. */
  firstVariance: 0.06,
  priorVariance: 0.04,
  priorPairs: 10,
  /** A literal legal text stays above the first, a free one below the second. */
  leastVariance: 0.01,
  mostVariance: 0.15,
  /** The score of a pair whose lengths fit worst: 10 characters against 2,000 is as bad as against 20,000. */
  worst: -30,
  /** … and fit best: two chapters that were not cut into sentences are not tied by their lengths alone. */
  best: 12,
  /** Sentences of exactly equal length would make a Gamma that is a needle. */
  mostShape: 20,
  /** One side may be this many times longer: Chinese against English is 1 to 3. */
  mostRatio: 12,
} as const;

/** The weights of the features of a pair. */
export interface PairWeights {
  /** For each sentence beyond 1:1: a 1:3 needs its evidence to beat two missing counterparts. */
  readonly extra: number;
  /** When both sides have more than one sentence: 2:2 is mostly two 1:1. */
  readonly both: number;
  readonly oneToOne: number;
  /** Of ln(π̂/π₀): in a document where a third of the pairs are 1:2, a 1:2 costs less. */
  readonly shape: number;
  readonly length: number;
  /** The words of the target explained by the source, and the other way. */
  readonly forward: number;
  readonly backward: number;
  /** Both ask (+1), and how many question marks are on one side only. */
  readonly question: number;
  readonly quotation: number;
  readonly colon: number;
  /** The same kind of final sign, the more the rarer it is. */
  readonly ending: number;
  /** The first target sentence begins with "and" or "he". */
  readonly leans: number;
  readonly paragraph: number;
  /** Title with title, list item with list item; and label of a speaker with label of a speaker. */
  readonly structure: number;
  readonly speaker: number;
  /** A run of sentences without counterpart: opening it, and each of its sentences. */
  readonly open: number;
  readonly next: number;
}

/**
 * The first pass, which knows numbers, names and lengths only, so that these decide: 1:1 and 1:2 differ by 1.5, and a sentence is left
 * without counterpart (−5, the one after it −4) only where its lengths and numbers fit nowhere; but see `MISSING`.
 */
export const FIRST_PASS: PairWeights = {
  extra: -1.5, both: -1.5, oneToOne: 0, shape: 0, length: 1, forward: 0.35, backward: 0.35,
  question: 0.5, quotation: 0.2, colon: 0, ending: 0, leans: 0, paragraph: 0.4, structure: 1, speaker: 2,
  open: -5, next: -4,
};

/** The later passes over everything that the first left, with the words learnt so far. */
export const COARSE: PairWeights = { ...FIRST_PASS, forward: 0.5, backward: 0.5, shape: 0.5 };

/**
 * What a run without counterpart costs in both at first: a passage may be missing on either side, and how long it is costs nothing, for
 * eighty sentences that are not there must not be dearer than eighty wrong pairs.
 */
export const MISSING = { open: -10, next: 0 } as const;

/**
 * Whether a place is a right pair, for the pairs that survive: the weights of a log-linear model. A weight is what a feature adds to the
 * log odds: a final colon on both sides (1.1) makes a pair e^1.1 = 3 times as likely, one on one side only 3 times less; a question on
 * both (.29) 1.3 times; a 1:2 (−1.18 − .13) 3.7 times less than a 1:1; for a sentence without counterpart see `UNANSWERED`.
 */
export const FINE: PairWeights = {
  extra: -1.18, both: -0.9, oneToOne: 0.13, shape: 0.46, length: 0.38, forward: 0.08, backward: 0.1,
  question: 0.29, quotation: 0.1, colon: 1.1, ending: 0.32, leans: -0.47, paragraph: 0.33, structure: 1, speaker: 2,
  open: -3.7, next: -1.2,
};

/** What only the fine stage looks at. */
export const FINE_WORDS = {
  /**
   * Evidence that counts a match more when both words stand at like places of the pair: "flooded" at the end of both sides, rather than
   * at the end of one and the beginning of the other, makes the pair up to one and a half times as likely.
   */
  placed: 0.18,
  /** For each word with a sure rendering, in either direction: ten of them make a pair half as likely again (e^.43 = 1.54). */
  covered: 0.043,
  /** A number in digits that the other side lacks: "in 1970" is not answered by "in 1869". */
  numberMissing: -0.55,
  mostNumbers: 3,
  /** A match is as likely anywhere with probability .3, else it falls off within 12 % of the pair's length. */
  anywhere: 0.3,
  nearness: 0.12,
} as const;

export const SIGNS = {
  /** A kind of ending is worth −ln of its share, and no more than this: "!" after one sentence in 20 as much as after one in 200. */
  mostEndingWorth: 3,
  /** Four question marks against none are no worse than three. */
  mostQuestions: 3,
} as const;

/** What the fine stage learns of missing counterparts, besides what they cost. */
export const UNANSWERED = {
  /**
   * In three sentences of 200 a run of missing counterparts begins, and this weighs as much as 50 sentences: where nothing seems to be
   * missing in texts of 200, it is five times less likely, e^−1.6, than in a page of which nothing is known.
   */
  rate: 0.015,
  prior: 50,
  /** More than twice as many are not believed: of two texts that have nothing to do with each other, all could be missing. */
  mostRate: 0.03,
  /**
   * Where two of three words are met by a rendering, one that is not is a sign, in free prose with one of three hardly: each of the first
   * eight words of a sentence adds .2 · ln(.87 / .33) = .19 there and .07 here, when a fifth of what is met would be met anywhere.
   */
  unmet: 0.2,
  mostWords: 8,
  /** Few words say little of the share that is met, and more than four in five are no more sign than that. */
  priorWords: 10,
  priorMet: 0.2,
  mostMet: 0.8,
  /** What is longer than the mean makes itself felt in a pair: at twice as long the odds are e, 2.7 times as high; more than four times as long says no more. */
  longer: 1,
  mostLonger: 3,
} as const;

/** Prior counts of a source word and a target word being renderings of each other. */
export const SEED = {
  /** 1956 and ١٩٥٦. */
  number: 3,
  /** "three" and ثلاثة, or "three" and 3. */
  numberWord: 2,
  /** A word of at least three letters written alike on both sides: "NATO" in an Arabic text. */
  identical: 2,
  /** "Himalaya" and "himalayenne": words of at least five letters that begin with the same four. */
  cognate: 0.7,
  /** محمود and "Mahmoud": the same consonants, at least three, in a word written with a capital. */
  skeleton: 2,
  skeletonLength: 3,
  /** … that occurs at most six times, or in a tenth of the sentences: a commoner one finds its renderings by itself. */
  skeletonFrequency: 6,
  skeletonShare: 0.1,
  /** A country, language, currency, month or weekday: of two words each has 4 / 2^.7. */
  name: 4,
  /** What a dictionary has: بيت and "house" 6, and 6 / 2^.7 each when the text has "house" and "home". */
  rendering: 6,
  spread: 0.7,
  /** The commonest rendering stands first: of "house, home, household, verse" the second counts .7 of the first, the eighth a tenth. */
  later: 0.7,
  leastLater: 0.1,
} as const;

export const INDUCTION = {
  /** Pairs less probable than this teach nothing. */
  leastPosterior: 0.05,
  /** The first round shares a word among all words of its pairs; each later one gives more to those that go with it elsewhere too. */
  iterations: 4,
  /** How strongly a word is expected at the place of its rendering: κ in exp(−κ |r − r'|). */
  nearness: 2,
  /** The weight of "no rendering at all": words without a good match keep most of their count back. */
  nothing: 0.02,
  /** An increment below this is forgotten, and its cell not looked at again: a word shared among 300 others gives each .0033. */
  leastIncrement: 0.004,
  /** Added to the count of every word: two words seen once, together, have a strength of .44, ten times .91, without it both 1. */
  doubt: 0.5,
  /** More cells (source word × target word) are not learnt from: of 20 million every second pair is taken. */
  mostCells: 10_000_000,
  /** How many pairs of words there are for each word of the texts, roughly: room for them is made at once. */
  linksOfWord: 3,
  /** How much a prior count raises a pair of words in the first iteration. */
  seedLift: 5,
} as const;

/** What is kept of the words of accepted pairs. */
export const LEARNING = {
  /** A word that rendered another less than a third of a time, as one of several that may have, is no knowledge. */
  leastCount: 0.3,
  /** Some 500 pages' worth; a megabyte. */
  mostWords: 40_000,
  /** How much of both words' counts two words must have together: الكتاب and "book" 15 of 20 and 15 of 30 is .38, كتاب and "the" far below. */
  leastStrength: 0.05,
  /** What each time counts beside a prior count: seen ten times in accepted pairs is worth 5, a little more than a dictionary. */
  weight: 0.5,
} as const;

export const EVIDENCE = {
  /** A word with no rendering in the other side costs ln .3 at most: ρ is mixed with "any word" by this much. */
  floor: 0.3,
  /** A word seen once with its rendering is believed half: α in ρ = (count / (total + α)) / p. */
  doubt: 1,
  /** A word that becomes less than a twentieth as likely as by chance is no match: a common "of" leaves a little count on every word. */
  leastRatio: 0.05,
  /** In a short text every word seems common: a number seen once in 70 words is not one word in 70. */
  leastWords: 2000,
  /** Evidence is centred on what this many far-off blocks would get, none of them this near the diagonal. */
  samples: 16,
  sampleDistance: 8,
} as const;

/** How the way through a long text is found before anything else. */
export const ANCHORS = {
  /** Up to so many pairs of sentences, 300 × 300 and more, all are looked at and no anchors are needed. */
  smallGrid: 20_000,
  /** Words that occur more often are no anchors: a country's name on every page says nothing of the place. */
  rare: 20,
  /** An anchor lies within 60 sentences of the diagonal, in a long text within 8 % of its length. */
  leastReach: 60,
  reachShare: 0.08,
  /** A sentence's two best places, if they share more than one rather rare word. */
  perSentence: 2,
  leastWeight: 4,
  /** Others within 15 sentences and 6 of its diagonal must weigh as much as two or three good anchors. */
  supportRows: 15,
  supportDrift: 6,
  leastSupport: 12,
  /** An anchor more than 12 sentences off the median of its eight neighbours is dropped. */
  neighbours: 8,
  mostStray: 12,
  /** Half the band's width at an anchor; between two, the wider the farther they are apart. */
  leastWidth: 40,
  gapShare: 0.35,
  /** 6,000 sentences get a band of 250 at most. */
  mostNodes: 1_500_000,
} as const;

/** When two sentences without counterpart are proposed as a pair that crosses others. */
export const CROSSING = {
  /** A sentence is not looked for farther than 40 sentences from where it would be. */
  reach: 40,
  /** Each word must be made likelier by e^.5, 1.6 times as likely as by chance, in the mean; a sentence of two words counts as one of five. */
  leastWorth: 0.5,
  leastWords: 5,
  /** "No counterpart" is no more than half believed of a sentence whose counterpart may stand elsewhere. */
  mostConfidence: 0.5,
} as const;

export const SEARCH = {
  /** Between passes, nodes with a lower log posterior are left out, and this many on both sides of the rest kept. */
  leastNode: -14,
  margin: 3,
  /** … but no more than this, and for a row of a very long text no more than 60: where every sentence is alike, all places are as probable. */
  mostNodes: 150_000,
  mostNodesOfRow: 60,
  /** Around walls at places less probable than e^-7, one in a thousand, all is scored anew; elsewhere what was scored before is enough. */
  likelyNode: -7,
  /**
   * … as far as a place that the answer goes through with a probability of 99 %, and that stands this many sentences of both sides away: a
   * pair that is pinned twenty sentences off is worked in within a page of text.
   */
  sureNode: -0.01,
  room: 20,
  /** The fine stage looks at pairs at least this probable to the coarse one, which is too sure of itself, and in a stretch where none is, at those this near the best one. */
  leastPair: 1e-7,
  leastShare: 0.01,
  /** … and of the pairs that begin with one source sentence at no more than some 100: of a sentence that stands there a thousand times there are more. */
  mostPairsOfRow: 100,
  /** Where fifteen steps in a row are together less likely right than wrong, the answer may be lost, and another is looked for. */
  doubtfulRun: 15,
  doubtful: 0.5,
  /** … which is taken when it pairs a quarter more: of a sentence that stands a thousand times all with each other, and not a third of them. */
  clearlyBetter: 1.25,
  /** The evidence of the shapes: how many pairs the prior weighs against what the document shows. */
  shapePrior: 15,
  /** What a rightly found missing counterpart counts against a right pair when the answer is chosen. */
  nullWeight: 0.8,
  /** How right an answer can be is judged by so many sentences on either side: a page or two. */
  hereabouts: 20,
  /** Each pass learns words from the answer of the one before; of a sura's verses 96 % are right after three, 97 % after five. */
  passes: 6,
  /** … but a law is settled after two: less than one pair in 100 changes. */
  leastPasses: 2,
  settled: 0.01,
} as const;

/** Whether two texts are translations of each other, stretch by stretch. */
export const CORRESPONDENCE = {
  /** A pair is held against this many others. */
  others: 16,
  /** Of a longer text every third or later pair is tested, by words learnt from this many pairs: a book costs little more than an essay. */
  mostTested: 500,
  mostTaught: 2000,
  /** A fifth of the words known beforehand is as good as all: with the core lexicon it is a third to a half in a translation, without it a sixth at most. */
  knownShare: 0.2,
  /**
   * The log odds that the texts are together at a pair: base + won · (share won)⁴, where words are known beforehand and where none is. A
   * pair that won all is for it (1.3 in both), one that won three in four against it where words are known (−1.4), nearly neither way
   * where they are not (−.8), one that won half surely against it. Its own probability is not asked: lengths alone can make it high.
   */
  withKnown: { base: -2.7, won: 4 },
  withoutKnown: { base: -1.7, won: 3 },
  /** No pair says more than this: six bad pairs in a row are not yet a stretch (6 · 1.5 < 2 · 8), eleven are. */
  most: 1.5,
  /** What a turn from together to apart, or back, costs. */
  turn: 8,
  /** Fewer pairs are not judged: nothing can be said of a page without known words, nor of a few lines with them. */
  leastKnown: 12,
  leastUnknown: 45,
  /** What the probability of a pair counts where the texts are apart: none of them is likely. */
  confidence: 0.45,
  /** Texts that are together in less than a quarter of either side hardly correspond, and are apart everywhere: two laws share some phrases. */
  hardlyBelow: 0.25,
} as const;

/** How far a probability is believed. */
export const CONFIDENCE = {
  /** Steps looked at on either side. */
  around: 16,
  /** Sentences of both sides in a step, in the mean: a 1:1 has two. Up to 2.6 a probability is believed, from 2.85 on its log odds count .6: .98 becomes .91. */
  few: 2.6,
  many: 2.85,
  least: 0.6,
} as const;
