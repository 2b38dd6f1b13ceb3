/**
 * What is left of a word without its endings, so that a dictionary's говорить is found under говорила and its ministre under ministres.
 * For look-up only: two words with the same stem are forms of one word or near relatives.
 */

import { fold } from "../../../glossary/fold.ts";
import { primaryTag } from "../../../glossary/language-tag.ts";

interface Endings {
  readonly prefixes: readonly string[];
  /** Endings that one another follow, the last first; of each list the longest that fits is cut. */
  readonly suffixes: readonly string[];
}

/** Whatever is cut, so many letters are left. */
const LEAST = 3;

const ENDINGS: Readonly<Record<string, Endings>> = {
  fa: {
    prefixes: ["نمی", "می"],
    suffixes: [
      "شان مان تان یشان یمان یتان اش ام یش یم یت ش م ی یی ای اند ند ید د",
      "ها های هایی ات ان گان یان ین ترین تر تری",
      "ی ه",
    ],
  },
  ru: {
    prefixes: [],
    suffixes: [
      "ся сь",
      "а я о е ё и ы у ю й ь ам ям ах ях ами ями ом ем ём ой ей ою ею ов ев ёв ия ии ию ие ий иям иях иями ием ией ья ью ье ьи ьям ьях ьями ьев ьём " +
        "ый ая яя ое ее ые его ого ему ому ым им ых их ыми ими ую юю ть ти чь л ла ло ли ет ёт ит ут ют ат ят ешь ишь ете ите ено ена ены",
      "а я е и ы у ну ва ыва ива ова ева уе ю аю яю ую ае яе ан ян ен ённ анн янн енн нн ящ ющ ащ ущ вш аем яем уем им ом ени ани яни ейш айш",
    ],
  },
  fr: {
    prefixes: [],
    suffixes: [
      "s x",
      "e ee es ent er ez ai ais ait aient a as ant ante ions iez ons ames erent era eras erons erez eront erai erais erait erions eraient " +
        "ir i ie it is issons issez issent issais issait issaient issant ira irez iront irait re u ue al ale aux aux if ive eux euse el elle en enne",
    ],
  },
  de: { prefixes: [], suffixes: ["e en er es em ern n s st t te ten test tet end ende enden ender endes"] },
  es: {
    prefixes: [],
    suffixes: ["s", "a o e es ar er ir ado ada ido ida ando iendo aba aban ia ian aron ieron o io an en amos emos imos ara era ira aran eran iran aria eria iria"],
  },
};

/** Returns the function that gives the stem of a folded word of the language, a BCP 47 tag; undefined for a language whose endings are not known. */
export function lookUpStemmer(lang: string): ((word: string) => string) | undefined {
  const endings = ENDINGS[primaryTag(lang)];
  if (endings === undefined) return undefined;
  const prefixes = endings.prefixes.map(fold);
  const suffixes = endings.suffixes.map((list) => new Set(fold(list).split(" ")));
  return (word) => {
    const prefix = prefixes.find((each) => word.startsWith(each) && word.length - each.length >= LEAST) ?? "";
    return suffixes.reduce(withoutLongest, word.slice(prefix.length));
  };
}

const LONGEST = 6;

function withoutLongest(word: string, endings: ReadonlySet<string>): string {
  for (let length = Math.min(LONGEST, word.length - LEAST); length > 0; length--) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}
