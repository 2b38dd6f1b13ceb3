/**
 * Every tuned constant of the name matcher, each with an example of what it decides. A cost of 1 takes `PER_COST` from the odds, which
 * are natural logarithms.
 */

/** Names are cut here; a letter more costs time with its square. */
export const LONGEST_NAME = 160;

/** Odds are base + perMatch · matched consonants + perRarity · what they say − PER_COST · costs, as natural logarithms. */
export interface ScriptCosts {
  readonly base: number;
  readonly perMatch: number;
  /** A long name does not become sure by its length: beyond these, more consonants that agree say nothing more. Arabic tells less, for want of vowels. */
  readonly mostMatches: number;
  /** Six common consonants that agree outweigh a vowel; two do not. */
  readonly perRarity: number;
  /** Only one name has an article: al-Sham, Sham. */
  readonly article: number;
  /** It is written with the name, where it may also be part of it: Alghamdi. */
  readonly joinedArticle: number;
  /** sh, kh, th, dh, gh read as two letters: Ishaq. */
  readonly split: number;
  /** Only one is doubled: Hassan, Hasan. */
  readonly doubling: number;
  /** A final h that one spelling has: Jeddah, Jedda. */
  readonly finalH: number;
  readonly finalHAfterE: number;
  /** A final h that is a consonant all the same: Saleh, Salih; Rafah, رفح. */
  readonly keptH: number;
  /** Paid once if any step costs at least `onceFrom`, which the usual ways to write a sound do not: Raqqa and Raqqah are nearer than Raqqa and Ragga. */
  readonly once: number;
  readonly onceFrom: number;
  /** Consonants that never write one letter, and ones that nobody drops: Yasir, Yasin. */
  readonly otherConsonant: number;
  readonly otherDrop: number;
  /** Consonants that are dropped at times: Ahmad, Amad; Fawaz, Faouaz. At the onset of a syllable a glide is heard: Manyal, Manal. */
  readonly drops: Readonly<Record<"initial" | "onset" | "mid" | "final" | "other", Readonly<Record<string, number>>>>;
}

export const SAME: ScriptCosts = {
  base: 2.17, perMatch: 0.236, mostMatches: 6, perRarity: 0.391,
  article: 0.08, joinedArticle: 0.35, split: 0.25, doubling: 0.22, finalH: 0.05, finalHAfterE: 0.29, keptH: 0.1, once: 0.17, onceFrom: 0.25,
  otherConsonant: 1.7, otherDrop: 1.7,
  drops: { initial: { h: 0.89, w: 0.1, y: 0.3 }, onset: { h: 0.78, w: 1, y: 1 }, mid: { h: 0.78, w: 0.16, y: 0.16 }, final: { h: 0.43, t: 0.84 }, other: { l: 1.38, n: 1.73, r: 1.86 } },
};

export const CROSS: ScriptCosts = {
  base: 2.07, perMatch: 0.185, mostMatches: 4, perRarity: 0.381,
  article: 0.15, joinedArticle: 0.25, split: 0.13, doubling: 0, finalH: 0, finalHAfterE: 0, keptH: 0.3, once: 0.2, onceFrom: 0.33,
  otherConsonant: 1.7, otherDrop: 1.7,
  drops: { initial: {}, onset: { h: 0.82, w: 1, y: 1 }, mid: { h: 0.82, w: 0.14, y: 0.16 }, final: { h: 0.5 }, other: {} },
};

/** What an Arabic letter costs that nothing in the Latin spelling answers. */
export const ARABIC_DROPS: ScriptCosts["drops"] = { initial: {}, onset: { "ه": 0.59 }, mid: { "ه": 0.59 }, final: { "ه": 0.9 }, other: { "ح": 1, "و": 1.2, "ي": 1.2 } };

/** As with `mostMatches`, of what consonants say. */
export const MOST_RARITY = 18;
/** A name is no more than this surer than the least sure of its words: Jamil Haddad is not Jamila Haddad, however rare Haddad is. */
export const BEYOND_WEAKEST_WORD = 3;
/** What q for k says, where k for k says 1. */
export const SUBSTITUTED = 0.6;
export const PER_COST = 4;

/** What a consonant that agrees says, −ln of its share: two gh are stronger evidence than two r. */
export const RARITY: Readonly<Record<string, number>> = {
  r: 2.16, n: 2.44, h: 2.5, b: 2.54, s: 2.55, d: 2.59, m: 2.63, l: 2.81, t: 2.92, k: 3.02, f: 3.4, y: 3.44, z: 3.46, q: 3.56, j: 3.81, w: 3.93,
  S: 3.95, K: 4.01, g: 4.29, G: 4.76, T: 5.28, D: 5.34, X: 5.4, J: 5.67,
};
export const OTHER_RARITY = 4.5;

/** Pairs of sounds that write one Arabic letter. */
export const CONSONANT_COSTS: Readonly<Record<string, number>> = {
  Jj: 0.05, ck: 0.05, SX: 0.08, kq: 0.08, Gg: 0.12, Dd: 0.16, Tt: 0.27, vw: 0.25, gq: 0.27, cq: 0.29, CX: 0.3, bp: 0.32, gj: 0.4, gk: 0.41, Kh: 0.41, cs: 0.43, Ts: 0.47, Jg: 0.51, Kk: 0.54,
  DT: 0.54, Dz: 0.56, Gq: 0.64, jy: 0.93, Ss: 1.05, dz: 1.06, dt: 1.21, sz: 1.25, CS: 0.3, fv: 0.3, Zj: 0.3, ZJ: 0.4, fp: 0.6, KX: 0.3, Xk: 0.9, Kx: 0.4, Gj: 0.6, ZD: 0.3, Zz: 0.3, Tz: 0.6,
};

/** What vowels cost between two consonants: Salim and Salam differ in `ai`, last short. Columns are places: first, mid, last after a closed syllable, last long, last short, final. */
export const GAP_COSTS: Readonly<Record<string, readonly [number, number, number, number, number, number]>> = {
  "aA": [0.05, 0.05, 0.05, 0.05, 0.07, 0.09],
  "iI": [0.05, 0.1, 0.19, 0.05, 0.36, 0.22],
  "uU": [0.05, 0.05, 0.05, 0.05, 0.07, 0.07],
  "ou": [0.25, 0.05, 0.05, 0.11, 0.05, 0.05],
  "ae": [0.2, 0.08, 0.32, 0.19, 0.95, 0.11],
  "ie": [0.08, 0.08, 0.42, 0.09, 0.5, 0.45],
  "ai": [0.6, 0.59, 0.77, 0.94, 1.61, 1.42],
  "au": [0.43, 0.3, 1.08, 1.11, 1.12, 0.91],
  "ao": [0.42, 0.32, 0.43, 0.8, 0.78, 0.65],
  "eY": [0.35, 0.08, 0.81, 0.22, 0.19, 0.26],
  "iY": [0.44, 0.16, 0.36, 0.41, 0.58, 0.52],
  "aY": [0.64, 0.4, 1.25, 0.8, 1.21, 0.66],
  "oW": [0.08, 0.15, 0.17, 0.16, 0.17, 0.18],
  "uW": [0.75, 0.4, 0.41, 0.43, 0.43, 0.33],
  "-a": [0.23, 0.18, 0.49, 0.47, 0.2, 1.35],
  "-e": [0.65, 0.33, 0.35, 0.41, 0.3, 0.28],
  "-i": [0.29, 0.63, 0.49, 0.53, 1.19, 1.43],
  "-u": [0.16, 0.32, 0.56, 0.56, 0.56, 0.7],
};

/** A vowel that begins one spelling alone: Ibrahim and Brahim; Oujda is not Jidda. */
export const INITIAL_DROPS: Readonly<Record<string, number>> = { a: 0.6, e: 0.65, i: 0.29, u: 0.5 };

/** One vowel of two was lost: Kuwait is not Kut. */
export const LOST_VOWEL = 0.6;

/** i before y, or u before w, that the other spelling lacks: Mariam, Maryam. */
export const GLIDE_VOWEL = 0.15;

/** The sign for an ʿayn that ends a word, against an a: Nag', Naga. */
export const AYN_AS_A = 0.1;

/** A vowel that another script writes and Latin lacks: Tsipras is not Τσίπουρας. */
export const TOLD_GAP = 1.4;

/** A vowel of Latin where Persian or Hebrew writes none: Tehran is تهران without its e; a diphthong is hardly left out. */
export const UNTOLD_GAPS: Readonly<Record<string, number>> = {
  "-": 0.06, "-last": 0.3, a: 0.05, e: 0.05, i: 0.1, o: 0.1, u: 0.08, A: 0.3, I: 0.6, U: 0.6, Y: 0.7, W: 0.7, aa: 0.4, ai: 0.7, au: 0.8,
};

/** Arabic gap costs: what stands between two Arabic consonants, and what Latin vowel. ∅ by place. */
export const ARABIC_GAP_SIGNS = "-aeioIuUYW";
export const SHORT_GAPS = {
  initial: [0, 0.65, 0.65, 0.65, 0.7, 1.2, 0.8, 1, 1.4, 1.4],
  first: [0.12, 0.22, 0.1, 0.16, 0.23, 0.8, 0.08, 0.58, 1.2, 0.99],
  mid: [0.06, 0.05, 0.06, 0.25, 0.14, 0.72, 0.06, 0.64, 0.92, 0.88],
  "last-after-alif": [1.12, 1.03, 0.04, 0.15, 0.7, 1.1, 0.58, 0.8, 0.9, 1.3],
  "last-of-three": [0.06, 0.08, 0.28, 1.1, 0.3, 1.33, 0.31, 1, 1.5, 1.2],
  "last-after-glide": [0.12, 0.95, 0.1, 0.12, 0.3, 0.7, 0.5, 0.8, 1.2, 1.2],
  last: [0.3, 0.43, 0.3, 0.12, 0.17, 0.7, 0.5, 0.73, 1.33, 1.2],
  final: [0.07, 1.18, 0.48, 1.42, 1.1, 1.2, 0.9, 1.4, 1.5, 1.4],
} as const;

/** What a weak letter costs against a Latin vowel: و is ou or o, hardly a. */
export const WEAK_GAPS: Readonly<Record<string, { readonly mid: readonly number[]; readonly last?: readonly number[]; readonly final?: readonly number[] }>> = {
  "ا": {
    mid: [0.91, 0, 0.23, 0.93, 0.5, 1.4, 1, 1.3, 0.9, 1.1],
    last: [0.9, 0.06, 0.6, 1.47, 0.39, 1.4, 1, 1.3, 0.9, 1.1],
    final: [1.4, 0.34, 0.55, 1.2, 0.5, 1.4, 1, 1.3, 0.9, 1.1],
  },
  // In Egypt a final ي is typed without its dots.
  "ى": { mid: [0.91, 0, 0.23, 0.1, 0.5, 0.2, 1, 1.3, 0.9, 1.1], final: [1.4, 0.1, 0.4, 0.4, 0.5, 0.25, 1, 1.3, 0.4, 1.1] },
  "و": { mid: [1, 1.2, 1, 1.2, 0.05, 1.4, 0, 0, 1.3, 0.1] },
  "ي": { mid: [1.13, 0.8, 0.14, 0, 1.2, 0.1, 1.3, 1.3, 0.05, 1.3], last: [1.13, 1.62, 0.68, 0.09, 1.2, 0.25, 1.3, 1.3, 0.17, 1.3] },
  "ة": { mid: [1.2, 0, 0.05, 0.99, 1.3, 0.9, 1.3, 1.3, 1.3, 1.3] },
  "ع": { mid: [0.06, 0.05, 0.2, 0.1, 0.24, 0.4, 0.16, 0.4, 0.3, 0.4], last: [0.2, 0.05, 0.4, 0.6, 0.24, 0.9, 0.4, 0.6, 0.8, 0.6] },
  "^": { mid: [0.54, 0.03, 0.05, 0.05, 0.05, 0.15, 0.11, 0.15, 0.33, 0.31] },
};
/** No Latin vowel for the ʿayn that begins a word: Udain is العدين, Din is not. */
export const UNWRITTEN_AYN = 0.5;
/** The feminine ending ية, and Latin -iya. */
export const FEMININE = { P: 0, I: 0.4, e: 0.7, a: 1, "-": 1.35, i: 0.6, Y: 0.7 } as const;
/** ة at the end of the name as t: Tamest is hardly تامسة. */
export const SOUNDED_FEMININE = 0.5;
/** Vowels that have nothing in common cost no more: Salim, Saloum. */
export const WORST_GAP = 1.5;

/** Between two Arabic spellings: what a letter costs that one has alone (داود, داوود), and how much an equal letter says. */
export const ARABIC_DROPPED: Readonly<Record<string, number>> = { "ا": 0.6, "ى": 0.6, "و": 0.7, "ي": 0.9, "^": 0.6, "ة": 1.3 };
export const ARABIC_RARITY = 2.8;
