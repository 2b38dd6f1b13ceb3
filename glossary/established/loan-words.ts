/**
 * Words that English has from Arabic, Persian and Turkish and writes small, each with the spellings it is met in. None is more right
 * than another, but a text keeps to one. Where the starter glossary has the word too, these are further spellings of it.
 */
import type { EstablishedName } from "./established-name.ts";

/** `spelling, spelling | Arabic, Arabic | what it is`, one a line. */
const LOAN_WORDS = `
abaya, abayah, abayeh | عباءة, عباية | cloak
adhan, azan, athan, ezan | أذان | call to prayer
aqida, aqidah, akida, aqeedah, aqeeda | عقيدة | creed
arak, araq, arack, arrack | عرق | aniseed spirit
argileh, arghileh, nargila, nargileh, narghile, narghileh, nargile | أرجيلة, نرجيلة | water pipe
ashura, ashurah, ashoura | عاشوراء | tenth of Muharram
ataba, atabah | عتابا | sung verse
ayah, aya | آية | verse of the Koran
badgir, baadgir | بادگير, بادكير | wind tower
baklava, baklawa, baqlawa, baklawah, baqlava | بقلاوة | pastry
baksheesh, bakshish, backsheesh, bakhshish | بخشيش, بقشيش | tip
baltagi, baltaji | بلطجي, بلطجية | thug
baraka, barakah, baraqa | بركة | blessing
bashibazouk, bashibozuk, bashibazuk | باشبوزق | irregular soldier
bawwab, bawab, boab | بواب | doorkeeper
bendir, bandir | بندير | frame drum
bisht, besht, bishet | بشت | man's cloak
burghul, burgul, bourghol | برغل | cracked wheat
burnous, burnoose, burnoos, burnus | برنس | hooded cloak
burqa, burka, burkha, burqu', boorka | برقع | veil
caftan, kaftan, qaftan | قفطان | long robe
caravanserai, caravansary, caravansarai, karvansarai | كروانسراي | inn of caravans
casbah, kasbah, qasba, qasaba, qasbah, kasba, qasabah | قصبة | old town
chador, chadar, chaddar | چادر, شادور | Persian veil
chaykhana, chaikhana, chaykhane, chaikhane | چايخانه | tea house
chibouk, chibouque, shibuk, chubuk | شبك, شبوق | long pipe
dabka, dabke, dabkeh, debka, debke, dabkah | دبكة | line dance
dalla, dallah, dalleh | دلة | coffee pot
darbuka, darabukka, darbouka, derbouka, darbukka, darabuka, derbeki | دربكة, دربوكة | drum
dargah, darga, durgah | درگاه | shrine
darwish, dervish, derwish, darvish | درويش | poor man of God
dawah, da'wa, daawa | دعوة | call to the faith
dhikr, zikr, thikr, dikr | ذكر | remembrance of God
dhow, dhau | داو | ship
dishdasha, dishdashah, deshdasha | دشداشة | long shirt
diwaniya, diwaniyya, diwaniyah, diwaniah, diwaniyyah, diwania, dewaniya | ديوانية | room for guests
djellaba, jellaba, jalaba, jellabah, djellabah, jellabiya, djellabia, galabiya, gallabiya, galabiyya, galabia, jalabiya, jallabiya, jalabiyya, galabeya, galabiyah, gallabiyya | جلابة, جلابية | long garment
djinn, jinn | جن, جني | spirit
dua, du'aa | دعاء | prayer of asking
fakir, faqir, fakeer, faqeer | فقير, فقراء | poor man of God
falafel, felafel, filafil | فلافل | fried chickpeas
falaj, felej | فلج, أفلاج | water channel of Oman
faqih, fakih, faqeeh | فقيه | jurist
fellah, fallah | فلاح, فلاحون, فلاحين | peasant
fellahin, fellaheen, fallahin, fallahun, fallaheen | فلاحون, فلاحين | peasants
foggara, fogara, fuqqara | فقارة, فقاقير | water channel of the Sahara
funduq, fondouk, funduk, foundouk, fonduk, fondook, fondak | فندق | inn
fuqaha, fukaha, fuqahaa | فقهاء | jurists
gandoura, gandura, gandoora, qandura, kandura, kandoora, kandoura | قندورة, كندورة | long shirt
ghazi, gazi | غازي | raider for the faith
ghazwa, ghazwah, gazwa | غزوة, غزو | raid
ghutra, gutra, guthra, ghutrah, ghitra | غترة | head cloth
gimbri, guembri, gnibri, ginbri, guimbri | كمبري | lute
gnawa, gnaoua, ganawa | قناوة, كناوة | music of Morocco
habous, hubus, hubous, habus, hobous | حبوس, حبس | endowment
hadra, hadrah, hadhra | حضرة | gathering of Sufis
hafiz, hafez, hafidh, haafiz | حافظ | who knows the Koran by heart
hajj, hadj, haj, hadjj | حج | pilgrimage
hajji, hadji, haji | حاجي | pilgrim
hakawati, hakawaty, hakawatee | حكواتي | teller of tales
halqa, halaqa, halka, halaqah, halqah | حلقة | circle of learners
hamada, hammada, hamadah, hammadah | حمادة | plain of stones
hammam, hummum | حمام | bath
hara, harah, hareh | حارة | quarter of a town
harem, hareem | حريم | women's quarters
harira, hareera, harirah | حريرة | soup
harissa, harisa, hrisa | هريسة | paste of peppers
harra, harrah | حرة | field of lava
hawala, hawalah, hewala, havala | حوالة | money order
hejab, hijab, hidjab, hijaab | حجاب | head cover
hijra, hijrah, hegira, hejira, hidjra, hejra | هجرة | migration
hizb, hezb | حزب | party, part of the Koran
hookah, huqqa, hukkah, huqqah | حقة | water pipe
houri, huri | حورية, حور | maiden of Paradise
hudud, hudood, houdoud | حدود | punishments that are laid down
hummus, hommos, humus, hummous, houmous, hoummos, houmus | حمص | chickpea dip
iftar, eftar, iftaar | إفطار | meal that breaks the fast
ihram, ehram, ihraam | إحرام | state of the pilgrim
ijaza, ijazah, ijaaza, idjaza, ejazeh | إجازة | licence to teach
iqta, ikta | إقطاع | land for service
itikaf, itikaaf, etikaf | اعتكاف | retreat in a mosque
iwan, eyvan, ayvan, eiwan | إيوان, ليوان | vaulted hall
jahiliya, jahiliyya, jahiliyah, jahiliyyah, djahiliyya, jahiliyeh | جاهلية | time before Islam
jambiya, janbiya, jambiyya, jambia, janbiyya, jambiyah, djambia | جنبية | dagger of Yemen
janaza, janazah, jenaza, jenazah, janaaza, djanaza | جنازة | funeral
jilbab, jelbab, djilbab, jilbaab | جلباب | outer garment
jinni, djinni, jinnee | جني | spirit
kaaba, ka'ba, ka'bah, kaabah | كعبة | house in Mecca
kabab, kebab, kebap, kabob, kebob | كباب | roasted meat
karez, kariz, kahriz | كهريز | water channel of Iran
kashkul, kashkool, keshkul | كشكول | beggar's bowl
kavass, cavass, kawas, qawwas, kavas, cawass | قواس | guard of a consul
keffiyeh, kaffiyeh, kufiya, kufiyya, kafiya, keffiyah, kufiyeh, kefiyeh, kaffiyah, koufiya, kuffiyeh, kufiyah, kefiya, keffieh, kafiyeh | كوفية | head cloth
khamsin, khamseen, chamsin, hamsin, khamasin | خمسين, خماسين | hot wind
khanqah, khanaqah, khanqa, khanka, khanaqa, khaneqah | خانقاه | house of Sufis
khirqa, khirqah, hirka, kherqa | خرقة | robe of a Sufi
khutba, khutbah, khotba, khotbeh, hutbe, khutbeh | خطبة | sermon
kibbeh, kibbe, kubbeh, kibba, kebbeh, kubbe | كبة | meat with bulgur
kilim, kelim, gelim, kileem | كليم | woven rug
kiswa, kiswah, kisweh, kesweh | كسوة | cloth of the Kaaba
konak, qonaq, konaq, qunaq | قوناق | mansion
kosheri, koshari, kushari, koshary, kushary, koushari | كشري | dish of lentils and rice
kunafa, knafeh, kanafeh, konafa, kunafeh, kunefe, knafe, knefeh, kanafa, kenafeh, kunafah, kanafe | كنافة | sweet of cheese
litham, lithaam | لثام | veil of men
mahalla, mahallah, mahalle | محلة | quarter of a town
mahmal, mahmil, mehmel | محمل | litter sent to Mecca
makhzan, makhzen, maghzen | مخزن | government of Morocco
malhun, malhoun, melhoun, melhun | ملحون | sung verse of Morocco
malouf, maluf, maalouf | مالوف | Andalusian music
manara, manarah, menara | منارة | tower of a mosque
mansaf, mensef, mansef | منسف | lamb with yoghurt
maqam, makam, maqaam | مقام | mode, shrine
maqama, maqamah, makama | مقامة, مقامات | rhymed tale
maqamat, makamat, maqaamat | مقامات | rhymed tales
marabout, marbout, marabut | مرابط | holy man
marjayya, marja'iyya, marjaiya | مرجعية | highest clerics
mashrabiya, mashrabiyya, mashrabiyah, mashrabeya, meshrebiya, moucharabieh, musharabieh, mashrabiyyah, mushrabiya, mushrabiyya | مشربية | lattice window
mastaba, mastabah, mistaba | مصطبة | bench, tomb
maulana, mawlana, mevlana, moulana, mowlana | مولانا | our master
mawlid, moulid, mulid, mawlud, maulid, mevlid, moulud | مولد, مولود | birthday of the Prophet or a saint
mawwal, mawal, mawaal, mawwaal, mouwal | موال | sung verse
mehrab, mihrab, mahrab | محراب | prayer niche
meze, mezze, mezza, mezzeh, mazze | مزة | small dishes
mihna, mihnah | محنة | trial of faith
minbar, mimbar, menbar, minber, mumbar | منبر | pulpit
misbaha, misbahah, masbaha, mesbaha | مسبحة, سبحة | prayer beads
mizmar, mezmar, mizmaar | مزمار | oboe
mizwiz, mijwiz, mejwez, mijwez, mizwij | مجوز | double pipe
mollah, mulla, mullah, molla, moolah | ملا | cleric
mu'adhdhin, muezzin, muazzin, muadhin, mueddin | مؤذن | who calls to prayer
mudiriya, mudiriyya, mudiria, mudirieh, mudiriyah | مديرية | district
mufti, muftee, moufti, muphti | مفتي | who gives opinions on law
mukhtar, mokhtar, muhtar, moukhtar | مختار | headman
mulukhiya, molokhia, mulukhiyya, molokhiya, moloukhia, mloukhia, mulukhiyah, mulukhia, melokhia, molokheya, molohiya | ملوخية | leaf stew
muqaddam, mukaddam, moqaddem, moqaddam, mokaddem, muqaddem | مقدم | head of a lodge
muqarnas, mukarnas, moqarnas | مقرنص, مقرنصات | stalactite vault
muqata'a, mukataa, muqata | مقاطعة | tax farm, compound
musalla, musallah, mosalla, musala | مصلى | place of prayer
mushaf, moshaf, mushaff | مصحف | book of the Koran
mut'a, mutah, mutaa | متعة | marriage for a time
mutasarrif, mutassarif, mutasarif, mutessarif, mutesarrif | متصرف | governor
muwashshah, muwashah | موشح, موشحات, موشحة | strophic poem
muwashshahat, muwashahat | موشحات | strophic poems
nahda, nahdah, nahdha | نهضة | renaissance
nakba, nakbah, naqba, nekba | نكبة | disaster of 1948
nasheed, nashid, neshid | نشيد, أناشيد | song
nebek, nabk, nabq, nebk, nabak | نبق | fruit of the lote tree
niqab, nikab, neqab, niqaab, nikaab | نقاب | face veil
oud, aoud, oudh | عود | lute
oued, wadi, ouadi, wady | وادي, واد | valley
pilaf, pilav, pilau, pilaff, pulao | بيلاف | rice dish
qadaa, qada', qadha, kaza, qaza | قضاء | district
qadi, kadi, cadi, qazi, kazi, qadhi, cadhi, quadi, kady | قاضي, قاض | judge
qahwa, gahwa, kahwa, qahweh, kahweh, gahwah, qahwah | قهوة | coffee
qaimaqam, kaymakam, kaimakam, qaymaqam, qa'immaqam, kaimmakam | قائم مقام, قائمقام | governor of a district
qanat, kanat, ghanat | قناة, قنوات | underground channel
qasida, qasidah, kasida, qaseeda, kaside, qasideh, qaseedah, casida | قصيدة | ode
qat, khat | قات | leaf that is chewed
qawwali, kawwali, qawali, qavvali | قوالي | song of Sufis
qibla, qiblah, kiblah, kibla, qebla, keblah, kible | قبلة | direction of prayer
qubba, qubbah, goubba, qoubba, kouba, gubba | قبة | domed tomb
rabab, rebab, rabaab | رباب | fiddle
rababa, rababah, rebaba, rebabah | ربابة | fiddle
rakah, raka | ركعة, ركعات | part of a prayer
ribat, ribaat | رباط | fortified lodge
riqq, riq, reqq | رق | tambourine
riwaq, rivaq, rewaq, ruwaq, riwak | رواق | arcade
ruqya, ruqyah, rukya, roqya, ruqia | رقية | healing by recitation
sabil, sebil, sabeel, sebeel | سبيل | public fountain
sabkha, sebkha, sabkhah, sebkhah, subkha, sebka | سبخة | salt flat
sadaqa, sadaqah, sadaka, sadakah | صدقة | alms
sahaba, sahabah, sahaaba | صحابة | Companions
saluki, saluqi, slughi, sloughi | سلوقي | hound
saqiya, sakia, saqia, saqiyya, saqiyah, sakieh, saqieh, sakiya, sakiyeh, seguia, saguia | ساقية | water wheel, ditch
sarraf, serraf, saraf, shroff | صراف | money changer
serai, saray, seray, sarai, saraya | سراي, سرايا | palace
shadouf, shaduf, shadoof, chadouf | شادوف | well sweep
shakshuka, shakshouka, chakchouka, shakshoka | شكشوكة | eggs in tomatoes
shari'a, shariah, shariat, sharee'ah, chari'a, sheriat | شريعة | law of Islam
shawarma, shwarma, shawerma, shoarma, shawurma, chawarma, shaurma, showarma | شاورما | meat on a spit
shawish, shaweesh, chaouch, chaush, chavush, shawush, çavuş, chawush | شاويش | sergeant
shemagh, shmagh, shumagh, shimagh, shamagh | شماغ | head cloth
sherbet, sharbat, sherbat, sharbet, serbet | شربات | sweet drink
shirwal, sirwal, sherwal, sirwaal, sarwal, saroual, seroual, sherual | شروال, سروال | trousers
shisha, sheesha, chicha, shishah, sheeshah | شيشة | water pipe
shura, shurah, shoura, shoora | شورى | council
shurfa, shorfa, shurafa, chorfa, churafa | شرفاء | descendants of the Prophet
sira, sirah, seerah, seera | سيرة | life of the Prophet
siwak, siwaak | سواك, مسواك | stick for the teeth
souk, suq, souq, suk, sooq | سوق, أسواق | market
suhur, suhoor, sahur, sahoor, suhour, sahour, souhour | سحور | meal before dawn
sunna, sunnah, sunneh, sounna, sunnat | سنة | way of the Prophet
surah, sura, sourate, soura | سورة | chapter of the Koran
ta'ziya, ta'zieh, taziyeh, taziyah, tazia | تعزية | mourning play
tabbouleh, tabouleh, tabbuleh, tabouli, tabbouli, taboule, tabbule, tabboula, tabuleh, tabbula | تبولة | salad
tagine, tajine, tajin, tagin, tadjine | طاجن | stew
tahini, tahina, tahineh, tehina, tahinah, tahine, tehineh | طحينة | sesame paste
tajwid, tajweed, tejwid, tejvid, tagwid | تجويد | recitation
takbir, takbeer, tekbir | تكبير | God is greatest
tambura, tanbura, tanboura | طنبورة | lute
tanbur, tanbour, tunbur | طنبور | lute
tanzimat, tanzimaat, tanzeemat | تنظيمات | Ottoman reforms
taqiyya, taqiyah, taqiya, taqiyyah | تقية | hiding one's faith
tarawih, taraweeh, tarawee, teravih, taraaweeh | تراويح | prayers of Ramadan
tarbush, tarboosh, tarbouche, tarbouch, tarboush | طربوش | red cap
tariqa, tariqah, tareeqa, tarika, tareeqah, tarikah | طريقة, طرق صوفية | Sufi order
tasbih, tasbeeh, tesbih, tasbeh | تسبيح | praise of God
tawaf, tawwaf, tavaf, tawaaf | طواف | walk around the Kaaba
tekke, tekkeh, tekkiye, tekiye, tekiya, takiyya, takiyah, takiya, takia | تكية | lodge of Sufis
thawb, thobe, thob, tobe, thoub, thaub, thowb | ثوب | long shirt
tughra, tugra, toughra, tuğra | طغراء | sign of the sultan
ulema, ulama, oulema, ulamaa, oulama | علماء | scholars
umda, umdah, omda, omdeh, omdah | عمدة | headman
umma, ummah, ummat, oumma | أمة | nation of believers
umra, umrah, omra, umrat, oumra, omrah | عمرة | lesser pilgrimage
ustad, ustadh, ustaz, ostad, ustadz, oustaz | أستاذ | master
vakil, wakil, wakeel, vekil, wekil | وكيل | agent
wakala, wikala, wakalah, wikalah, wekala, okala, wekalah | وكالة | inn of merchants
waqf, wakf, vaqf, ouakf, vakf | وقف | endowment
wilaya, wilayah, wilayat, wilaaya, wilayet | ولاية | province
wird, werd | ورد, أوراد | litany
wudu, wudhu, wudoo, wuzu, woudou, wuduu | وضوء | washing before prayer
yashmak, yashmaq, yasmak, yeshmek | يشمك, يشمق | face veil
za'atar, zatar, zahtar, zattar | زعتر | thyme
zaffa, zaffah, zeffa, zeffeh | زفة | procession of a wedding
zaghareet, zagharit, zagharid, zaghareed | زغاريد, زغرودة | trilling of women
zaim, zaeem | زعيم | leader
zajal, zagal, zajel, zejel | زجل, أزجال | verse in dialect
zakat, zakah, zekat, zakaat, zakaah | زكاة | alms that are due
zaouia, zawiya, zawiyah, zawia, zaouiya, zawiyya, zaouiyah, zaviye, zawyeh | زاوية, زوايا | lodge of Sufis
zebib, zabib, zebeeb, zibib | زبيب | raisins
zellij, zellige, zillij, zelij, zellidj, zelige | زليج | tiles
ziara, ziyara, ziarah, ziyarah, ziyarat, ziarat, ziyaret | زيارة | visit to a shrine
zurna, surna, zourna, sorna | زرنة | oboe
`;

export const loanWords: readonly EstablishedName[] = LOAN_WORDS.trim().split("\n").map((line) => {
  const [spellings, arabic, what] = line.split(" | ");
  const plain = spellings!.split(", ");
  return { id: `word ${plain[0]!}`, english: [], arabic: arabic!.split(", "), plain, what: what!, needsSource: false, small: true };
});
