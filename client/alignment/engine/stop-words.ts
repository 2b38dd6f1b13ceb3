/** Words so common that finding one in a translation says nothing of the place: "of", "the", "was". Data only; lower case. */

import { primaryTag } from "../../../glossary/language-tag.ts";

const STOP_WORDS: Readonly<Record<string, string>> = {
  en: "a an the of in on at to into onto from by for with without within about as and or but nor so if then than that this these those there here it its " +
    "he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how " +
    "be is are was were been being am do does did done doing have has had having will would shall should can could may might must " +
    "not no one ones own some any all each such same other another more most very too also just only up out over off upon",
};

/** The stop words of a language, a BCP 47 tag; none when there is no list. */
export function stopWords(lang: string): ReadonlySet<string> {
  return new Set(STOP_WORDS[primaryTag(lang)]?.split(" "));
}
