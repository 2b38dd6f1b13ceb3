/** Number words as data, so that "three" finds ثلاثة and 3. "One" is left out: it is mostly a pronoun or an article. */

import { fold } from "../../../glossary/fold.ts";
import { primaryTag } from "../../../glossary/language-tag.ts";

/** Words for 2, 3, 4 …; forms of one number parted by `/`, the larger numbers as value:forms. */
const WORDS: Readonly<Record<string, string>> = {
  en: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
    "20:twenty 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety 100:hundred/hundreds 1000:thousand/thousands 1000000:million/millions 1000000000:billion/billions",
  ar: "اثنان/اثنين/اثنتين/اثنتان ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر " +
    "20:عشرون/عشرين 30:ثلاثون/ثلاثين 40:أربعون/أربعين 50:خمسون/خمسين 60:ستون/ستين 70:سبعون/سبعين 80:ثمانون/ثمانين 90:تسعون/تسعين " +
    "100:مئة/مائة/مئات 200:مئتين/مائتين/مئتان/مائتان 1000:ألف/آلاف 2000:ألفين/ألفان 1000000:مليون/ملايين 1000000000:مليار/مليارات",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize 20:vingt/vingts 30:trente 40:quarante 50:cinquante " +
    "60:soixante 100:cent/cents 1000:mille/milliers 1000000:million/millions 1000000000:milliard/milliards",
  de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn 20:zwanzig " +
    "30:dreißig/dreissig 40:vierzig 50:fünfzig 60:sechzig 70:siebzig 80:achtzig 90:neunzig 100:hundert/hunderte 1000:tausend/tausende " +
    "1000000:million/millionen 1000000000:milliarde/milliarden",
  ru: "два/две/двух три/трех/трёх четыре/четырех/четырёх пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти " +
    "20:двадцать/двадцати 30:тридцать/тридцати 40:сорок/сорока 50:пятьдесят/пятидесяти 100:сто/сотни 1000:тысяча/тысячи/тысяч " +
    "1000000:миллион/миллиона/миллионов 1000000000:миллиард/миллиарда/миллиардов",
  fa: "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده 20:بیست 30:سی 40:چهل 50:پنجاه 60:شصت " +
    "70:هفتاد 80:هشتاد 90:نود 100:صد 1000:هزار 1000000:میلیون 1000000000:میلیارد",
};

/** From folded word to the digits of its value. Empty for a language (BCP 47 tag) without a list. */
export function numberWords(lang: string): ReadonlyMap<string, string> {
  const list = WORDS[primaryTag(lang)];
  if (list === undefined) return new Map();
  return new Map(
    list.split(" ").flatMap((entry, index) => {
      const [forms = "", value = String(index + 2)] = entry.split(":").reverse();
      return forms.split("/").map((form) => [fold(form), value] as const);
    }),
  );
}
