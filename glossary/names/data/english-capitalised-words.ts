/** Words with a capital that are no names of persons or places: peoples and languages, their short forms, makes, acronyms that are written as words. */
import { wordList } from "../../word-list.ts";

export const RARER_PEOPLES: readonly string[] = wordList(`
  afrikaans aleppine amharic anatolian andalusian andean angolan antillean athenian azeri babylonian basque bavarian belarusian belorussian bengali beninese bhutanese bohemian bolivian
  breton burmese burundian cambodian cameroonian cantonese cappadocian carthaginian castilian celtic chadian chaldean comorian congolese corinthian cornish corsican cossack cretan
  damascene djiboutian dorian ecuadorian eritrean esperanto estonian etruscan eurasian farsi fijian filipino frankish gabonese gaelic galician gambian genoese georgian germanic ghanaian
  gothic guatemalan guinean gujarati haitian hawaiian hellenic hindi hindustani hittite honduran icelandic inuit ionian ivorian jamaican javanese kazakh khmer kosovar kyrgyz laotian
  latvian liberian lithuanian lombard luxembourgish macedonian malagasy malawian malay malian maltese mandarin maori marathi maronite mauritanian mayan melkite mesopotamian milanese
  moldovan mongolian montenegrin mozambican namibian neapolitan nepalese nepali nicaraguan nigerien nordic norman nubian occitan panamanian papuan paraguayan parisian parthian pashto
  pashtun peruvian philistine prussian punjabi quechua rwandan sabaean samaritan sanskrit sardinian saxon senegalese sindhi singaporean sinhala sinhalese slovak slovene slovenian sumerian
  swahili tagalog taiwanese tajik tamil tanzanian tatar telugu teutonic thracian tibetan tigrinya togolese trojan turkic turkmen tuscan tuvan tyrolean ugandan umbrian urdu uruguayan uzbek
  venetian venezuelan viking westphalian yiddish yoruba zambian zimbabwean zulu
`);

/** First parts of compounds: Anglo-American. */
export const FIRST_PARTS: readonly string[] = wordList(`
  aero afro agro anglo arabo austro bio eco electro franco geo germano graeco greco hispano hydro indo intra italo judaeo judeo luso macro meta mono narco neo neuro perso petro poly proto
  pseudo psycho quasi russo serbo sino socio syro techno thermo turco turko
`);

/** Makes and goods, and acronyms that are written as words. */
export const MAKES: readonly string[] = wordList(`
  adidas airbnb airbus alibaba amazon asean audi bitcoin bloomberg boeing brexit chevrolet chrysler cisco citroen cocacola comecon covid dropbox ebay euratom europol eurostat facebook
  fedex fiat frontex gmail google gopro honda huawei hyundai ibm ikea instagram intel interpol jeep kia kodak lenovo lexus linkedin linux lufthansa mastercard mazda mcdonalds mercosur
  microsoft mitsubishi motorola mozilla nasa nato netflix netscape nike nikon nintendo nissan nokia novartis nvidia opec panasonic paypal pepsi peugeot pfizer photoshop pinterest
  playstation powerpoint reddit renault reuters rolex samsung schengen siemens skype snapchat sony spotify starbucks subaru suzuki telegram tiktok toshiba toyota twitter uber unesco unicef
  unix visa vodafone volkswagen volvo walmart whatsapp wikipedia xbox xerox yahoo yamaha youtube
`);
