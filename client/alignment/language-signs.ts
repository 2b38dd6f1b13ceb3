/**
 * By what a language is known among those of its script: small words that it cannot do without, and letters that not all have.
 */

export interface LanguageSigns {
  /** In lower case. */
  readonly words: ReadonlySet<string>;
  /** Matches a word (in lower case) that is written as the language's are. Null where the letters tell nothing. */
  readonly letters: RegExp | null;
}

function signs(words: string, letters: RegExp | null = null): LanguageSigns {
  return { words: new Set(words.split(/\s+/).filter((word) => word !== "")), letters };
}

/** `letters` are those that the language has besides a to z. A word shows one of them, and none of another language. */
function latin(words: string, letters = ""): LanguageSigns {
  return signs(words, letters === "" ? null : new RegExp(`^(?=.*[${letters}])[a-z${letters}]+$`));
}

/** By BCP 47 tag. Of two that are as likely the first is taken. */
export type SignsByTag = Readonly<Record<string, LanguageSigns>>;

/** The article and ة ى أ إ are Arabic's; ک and ی for ك and ي are met there too, as are ك and ي in old Persian files. */
export const ARABIC_SCRIPT: SignsByTag = {
  ar: signs(`
    في من إلى على أن إن عن ما لا هذا هذه ذلك التي الذي كان كانت قال قد لقد تم لم ثم مع بعد أو هو هي كل بين و يا أي حتى عند`, /^[وفبكل]?ال\p{L}{2}|[ةىأإؤيك]/u),
  fa: signs(`
    و در به از که این را است با برای آن او ما من تو شد بود هر یا تا هم می نمی ها های خود دارد کرد شود باید اما نیست چه پس بر رفت گفت چرا هیچ`, /[پچژگکی\u200c]/),
  ur: signs("اور میں کے کی کا سے ہے کو نے پر یہ وہ ہیں کہ اس ان تھا تھی تھے نہیں بھی ایک کر ہو گیا ہم تم لیے تو جو ہر یا اپنی اپنے", /[ٹڈڑےںھہپچگکی]/),
};

/** Russian has ы э ё, Ukrainian і ї є ґ, Bulgarian ъ between consonants (in Russian a vowel follows: объявление). */
export const CYRILLIC_SCRIPT: SignsByTag = {
  ru: signs("и в не на что он она они как это с по но из у за все так же было был его для от я ты мы вы где кто да", /[ыэё]/),
  uk: signs("і в не на що він вона вони як це з по але із у за всі так був було його для від я ти ми ви де хто та й його", /[іїєґ]/),
  bg: signs("и в не на че той тя те как това с по но от за всички е се да са като аз ти ние вие къде кой със", /ъ(?![еёюя])/),
};

export const LATIN_SCRIPT: SignsByTag = {
  en: latin(`
    the of and a to in that is was for on with as by at from it be this are not which have his they he she we you i her but or had were has an what where
    who no all one there when if so do did can will would nobody s t`),
  fr: latin(`
    le la les des et du en un une est que qui dans pour pas sur au avec ce il par sont aux cette être ne se nous vous je tu elle ils elles on où y son sa
    ses leur mais ou donc si très bien plus tout tous cela ça c d l qu n s j bonjour oui non avant après`, "œçàâêèéëîôûù"),
  de: latin(`
    der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden wird ich du er sie wir ihr war sind hat habe haben
    nach bei aus nur noch wenn aber oder wie was wo wer kein keine niemand man so dass über unter am vom zur zum einen einem einer guten kommt nichts`, "äöüß"),
  es: latin(`
    el la los las de y en que del un una por con para es se al lo como más su no ha fue entre qué quién dónde está son era muy pero si sobre todo esta
    este le me mi yo tú él`, "ñáíóúé"),
  it: latin(`
    il di che la e per un una del della dei nel con non sono le si gli da al anche come più è lo ma se questo questa ha era perché molto io tu lui lei
    dove`, "àèéìòù"),
  pt: latin("o os a as de do da dos das e em que um uma para com não no na por ao mais foi são é", "ãõçáâêéíóú"),
  nl: latin("de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar door werd naar"),
  tr: latin(`
    ve bir bu için ile da de olarak olan gibi daha çok en kadar sonra var değil ancak tarafından olduğu şu o ben sen biz siz onlar mi mı mu mü ne kim
    kimse hiç her yok iyi evet hayır merhaba ya ki ise diye şey bana sana ona onu beni seni nerede nereye neden nasıl bugün şimdi önce idi oldu etti dedi
    büyük bütün`, "ğışçöüâ"),
  pl: latin("w i z na do się nie że to jest od po przez o jak dla ale przy oraz był ma są być", "ąćęłńóśźż"),
  sv: latin("och att det som en på är av för med till den har inte om ett han men var jag från vid", "åäö"),
  da: latin("og at det som en på er af for med til den har ikke om et han men var jeg fra ved blev", "æøå"),
  hu: latin("a az és hogy nem is egy van volt meg ez azt csak mint már de ki vagy el még lehet", "áéíóöőúüű"),
  ro: latin("și în de la cu că pe nu este un o din care pentru mai sunt sau prin fost al ale să", "ăâîșțşţ"),
  cs: latin("a v se na je že z s do to i o ve k za by jako po pro od jsou jeho byl není", "áčďéěíňóřšťúůýž"),
  fi: latin("ja on ei että se oli hän ovat mutta kun joka myös tai niin kuin sen ole hänen mukaan", "äö"),
  id: latin("yang dan di dengan untuk dari ini itu pada tidak dalam adalah ke akan oleh juga sebagai telah karena"),
  ms: latin("yang dan di dengan untuk dari ini itu pada tidak dalam adalah ke oleh juga sebagai ialah telah daripada"),
  vi: latin(`
    và của là các có trong được cho với không một những người này đã để khi từ về`, "ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ"),
  sw: latin("na ya wa kwa ni katika la za kuwa hii cha huo yake pia kama lakini watu hiyo"),
};
