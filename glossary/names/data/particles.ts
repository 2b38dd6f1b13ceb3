/**
 * The small words of Arabic names in Latin letters, in lower case and without apostrophes. They say where a name begins and how far
 * it reaches: an article or *abu* takes the next word into the name, a head such as *jabal* does, and *al-din* goes with the word before it.
 */
import { wordSet } from "../../word-list.ts";

/** Articles that are no word of English: al-Azhar, El Obeid, Deir ez-Zor. */
export const ARTICLES = wordSet("al el ul il ash esh ech ach ez az edh adh ath eth ett enn aj ej ar ur");

/** Articles that English has too; with a space they are one only after a head: Ahl as Sunnah. */
export const ENGLISH_ARTICLES = wordSet("as at an us es er ed ad en et un ud ut");

/** The sun letters that an assimilated article goes with: ash before sh, ar before r. */
export const SUN_LETTERS: Readonly<Record<string, string>> = {
  as: "s", es: "s", us: "s", ash: "sh", esh: "sh", ech: "ch", ach: "ch", ar: "r", er: "r", ur: "r", an: "n", en: "n", un: "n", enn: "n",
  at: "t", et: "t", ut: "t", ett: "t", ad: "d", ed: "d", ud: "d", az: "z", ez: "z", adh: "dh", edh: "dh", ath: "th", eth: "th", aj: "j", ej: "j",
};

/** A kunya or a patronymic: a name is what it is followed by. */
export const KIN = wordSet("abu abou aboo abul aboul abi umm oum ibn bin bint banu bani beni ould wuld dhu dhul");

/** As KIN, but only in small letters, or after a name: Zine el-Abidine ben Ali. */
export const SMALL_KIN = wordSet("ben um bou abo aba");

/** The servant of: the name of God follows, with its article or without. */
export const ABD = wordSet("abd abdel abdul abdal abdur abder abdus abdes abdoul abdu abdi abdil");

/** The first word of a name of a place or a group: Jabal Sinjar, Kafr Nabl, Hizb al-Islah. Alone it is no name. */
export const HEADS = wordSet(`
  jabal jebel djebel gebel gabal kafr kafar kufr kefr deir dayr bayt beit bait tall tell tel wadi wad oued ouadi ras ain ayn ein bab burj borj marj merj
  nahr bahr shatt khor khawr khawar ghor ghawr hawr khirbat khirbet qalat qasr ksar qubbat madinat minat mina dar darul birkat bir khan sahl rif hayy souq souk suq
  hayat hayat haiat hay'at haiat jabhat jabha jaysh jaish hizb harakat ansar ansaru liwa jund ahrar faylaq saraya kataib kata'ib tahrir tanzim jamaat jama'at majlis ittihad
  jisr jisir bur marsa mersa masjid haram rub sharm maarrat maarat jazirat jami hammam hisn husn wahat sahat maydan midan meydan qaryat maqam maqbarat
  asaib quwwat firqat katibat rabitat lajnat munazzamat madrasat diwan musnad sunan sirat tarikh risalat tafsir muqaddimat mawlid
  dawlat wilayat wilayah bilad ard ahl ahle ikhwan usul sahih surat kitab laylat lailat yawm eid id bayan fajr fath nahdat hijrat rabi jumada shaykhat
`);

/** The last word of a compound, with its article: Baha al-Din, Nasir al-Dawla, Sayf al-Islam. */
export const TAILS = wordSet("din deen dine dawla dawlah daula islam mulk haqq haq zaman zamaan sunna sunnah abidin abidine allah");

/** The same with their article joined, or without one: Salah Eddin, Jad Allah. */
export const JOINED_TAILS = wordSet("eddin eddine uddin addin addeen aldin eldin eddawla addawla allah ullah");

/** Ends in -ul without having an article in it. */
export const NOT_FUSED = wordSet("istanbul kabul mosul zabul");

/** Ends in -is without being a plural: the Tigris. */
export const NO_PLURAL = wordSet("tigris paris tunis memphis idris");

/** Words of European names that belong to the next word. */
export const EUROPEAN = wordSet("de du della di da von van la le los las san santa saint st");

/** Words of Arabic that English writes in small letters. Their plurals with s need no line of their own. */
export const ARABIC_WORDS = wordSet(`
  mujahid mujahideen mujahidin mujahedin mujahedeen sharia shariah shari'a shari'ah umma ummah jihad jihadi hadith fatwa mufti qadi kadi sheikh shaykh sheik imam mullah ayatollah
  ulama ulema emir amir caliph khalifa khedive pasha bey dey sultan sharif sayyid halal haram hajj hajji umrah umra salat salah zakat zakah sawm siyam iftar suhoor suhur sahur kufr
  kafir kuffar takfir takfiri
  fitna fitnah shura bay'ah bay'a baya da'wa da'wah dawah tawhid tawheed shirk bid'a bid'ah bidah sunnah sunna hijra hijrah ansar muhajir muhajirin muhajireen dhimma dhimmi jizya
  jizyah
  kharaj ushr ghanima ghanimah ghazi ghazwa waqf awqaf madrasa madrasah maktab kuttab hijab niqab burqa abaya thobe thawb keffiyeh kufiya kaffiyeh jilbab jellaba djellaba galabiya
  gallabiya
  souk souq suq suk medina kasbah casbah qasba hammam funduq khan diwan majlis mashrabiya riwaq iwan wadi sabkha oued
  fiqh usul ijtihad taqlid ijma qiyas istihsan maslaha maslahah madhhab mazhab mujtahid faqih fuqaha nikah talaq khul iddah mahr diya diyya diyah qisas hudud hadd tazir ta'zir riba
  murabaha mudaraba
  musharaka ijara sukuk takaful gharar istisna ribat murabit shahid shaheed shuhada shahada shahadah
  sufi salafi wahhabi tariqa tariqah zawiya zawiyah khanqah tekke murid murshid hadra mawlid mawlud karamat baraka wird fana
  fedayeen fedayin fidayin fidai intifada mukhabarat shabiha baltagiya nasheed nashid qasida qasidah ghazal muwashshah zajal maqam maqama maqamat mawwal oud dabke dabka
  isnad sanad matn rijal sira seerah sirah maghazi tafsir ta'wil tajwid tilawa surah sura ayah aya rak'ah rak'a adhan azan iqama muezzin muadhdhin minbar mihrab qibla qiblah khutba
  khutbah khatib jumu'ah
  wudu wudhu ghusl tayammum ihram tawaf sa'i kaaba ka'ba dua du'a dhikr zikr tasbih taqwa iman ihsan akhira akhirah jannah jahannam jahiliyya jahiliyyah barzakh jinn djinn shaitan
  shaytan iblis
  taghut tawaghit munafiq munafiqin murtadd murtaddin ridda riddah nusayri rafidi rafida rawafid khawarij hizb tanzim katiba liwa wilaya wilayah wali naib shar'i amniyat
  tawba tawbah istighfar niyya niyyah tawakkul ikhlas wajib makruh mustahabb mandub tahara taharah janaza janazah ruqya ghayb silsila ijaza khirqa
  kunya nisba laqab nasab effendi agha bek mukhtar umda za'im zaim asabiyya asabiyyah adab hakawati hisba muhtasib
  inshallah mashallah alhamdulillah bismillah basmala subhanallah takbir astaghfirullah wallah yalla
`);
