/**
 * The small words of Arabic names in Latin letters, in lower case and without apostrophes. They say where a name begins and how far
 * it reaches: an article or *abu* takes the next word into the name, a head such as *jabal* does, and *al-din* goes with the word before it.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Articles that are no word of English: al-Azhar, El Obeid, Deir ez-Zor. */
export const ARTICLES = set("al el ul il ash esh ech ach ez az edh adh ath eth ett enn aj ej ar ur");

/** Articles that English has too; with a space they are one only after a head: Ahl as Sunnah. */
export const ENGLISH_ARTICLES = set("as at an us es er ed ad en et un ud ut");

/** The sun letters that an assimilated article goes with: ash before sh, ar before r. */
export const SUN_LETTERS: Readonly<Record<string, string>> = {
  as: "s", es: "s", us: "s", ash: "sh", esh: "sh", ech: "ch", ach: "ch", ar: "r", er: "r", ur: "r", an: "n", en: "n", un: "n", enn: "n",
  at: "t", et: "t", ut: "t", ett: "t", ad: "d", ed: "d", ud: "d", az: "z", ez: "z", adh: "dh", edh: "dh", ath: "th", eth: "th", aj: "j", ej: "j",
};

/** A kunya or a patronymic: a name is what it is followed by. */
export const KIN = set("abu abou aboo abul aboul abi umm oum ibn bin bint banu bani beni ould wuld dhu dhul");

/** As KIN, but only in small letters, or after a name: Zine el-Abidine ben Ali. */
export const SMALL_KIN = set("ben um bou abo aba");

/** The servant of: the name of God follows, with its article or without. */
export const ABD = set("abd abdel abdul abdal abdur abder abdus abdes abdoul abdu abdi abdil");

/** The first word of a name of a place or a group: Jabal Sinjar, Kafr Nabl, Hizb al-Islah. Alone it is no name. */
export const HEADS = set(`
  jabal jebel djebel gebel gabal kafr kafar kufr kefr deir dayr bayt beit bait tall tell tel wadi wad oued ouadi ras ain ayn ein bab burj borj marj merj
  nahr bahr shatt khirbat khirbet qalat qasr ksar qubbat madinat minat mina dar darul birkat bir khan sahl rif hayy souq souk suq
  hayat hayat haiat hay'at haiat jabhat jabha jaysh jaish hizb harakat ansar ansaru liwa jund ahrar faylaq saraya kataib kata'ib tahrir tanzim jamaat jama'at majlis ittihad
  dawlat wilayat wilayah bilad ard ahl ahle ikhwan usul sahih surat kitab laylat lailat yawm eid id bayan fajr fath nahdat hijrat rabi jumada shaykhat
`);

/** The last word of a compound, with its article: Baha al-Din, Nasir al-Dawla, Sayf al-Islam. */
export const TAILS = set("din deen dine dawla dawlah daula islam mulk haqq zaman zamaan sunna sunnah abidin abidine allah");

/** The same with their article joined: Salah Eddin. */
export const JOINED_TAILS = set("eddin eddine uddin addin addeen aldin eldin eddawla addawla");

/** Ends in -ul without having an article in it. */
export const NOT_FUSED = set("istanbul kabul mosul zabul");

/** Words of European names that belong to the next word. */
export const EUROPEAN = set("de du della di da von van la le los las san santa saint st");

/** Words of Arabic that English writes in small letters. */
export const ARABIC_WORDS = set(`
  mujahid mujahideen mujahidin mujahedin mujahedeen sharia shariah shari'a shari'ah umma ummah jihad hadith hadiths fatwa fatwas mufti muftis qadi kadi sheikh shaykh sheik imam imams
  ulama ulema emir amir caliph khalifa sultan halal haram hajj umrah umra salat salah zakat zakah sawm kufr kafir kuffar takfir takfiri takfiris fitna fitnah shura bay'ah
  bay'a baya da'wa da'wah dawah tawhid tawheed shirk bid'a bid'ah bidah sunnah sunna hijra hijrah ansar muhajir muhajirin muhajireen dhimmi jizya jizyah waqf awqaf madrasa madrasah
  hijab niqab burqa souk suq medina kasbah casbah wadi fiqh ijtihad taqlid ijma qiyas nikah talaq mahr diya diyya qisas hudud ribat murabit shahid shaheed shuhada
  sufi salafi salafis wahhabi fedayeen fedayin fidayin intifada mukhabarat shabiha nasheed nashid sira seerah sirah tafsir surah sura ayah aya rak'ah dua du'a dhikr zikr
  inshallah alhamdulillah bismillah
`);
