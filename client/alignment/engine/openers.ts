/**
 * Words that lean on the sentence before: with one of them a sentence is more often the second of its pair than the
 * first. "They left. He stayed." is one Arabic sentence oftener than two. Data only; lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "and but or so then thus therefore hence however moreover nor yet for also this that these those it he she they its his her " +
      "their him them such here there who which where otherwise instead nevertheless still",
  ),
  fr: words("et mais ou donc or ni car ainsi puis alors aussi cependant ce cet cette ces il elle ils elles son sa ses leur leurs cela ceci y là"),
  de: words("und aber oder denn so dann also doch jedoch deshalb daher dies dieser diese dieses er sie es sein seine ihr ihre dort hier da"),
  ru: words("и но а или так затем поэтому однако этот эта это эти он она оно они его её их там тогда"),
};
