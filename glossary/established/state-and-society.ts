/** Titles, peoples, works and things of public life that have an English name of their own. */
export const STATE_AND_SOCIETY = `
Alhambra | الحمراء, قصر الحمراء | al-Hamra, Qasr al-Hamra | palace of Granada
Almagest | المجسطي | al-Majisti | book of Ptolemy
Arabian Nights, Thousand and One Nights | ألف ليلة وليلة | Alf Layla wa-Layla, Alf Laila wa Laila | book of tales
Assassins | الحشاشون, الحشيشية | al-Hashshashin, al-Hashishiyya | Nizaris of Alamut
Barmecides | البرامكة | al-Baramika, Barmakids | family of viziers
Battle of Badr | غزوة بدر, معركة بدر | Ghazwat Badr | battle in 624
Battle of the Camel | معركة الجمل, وقعة الجمل | Waqat al-Jamal | battle in 656
Battle of the Trench | غزوة الخندق, غزوة الأحزاب | Ghazwat al-Khandaq | siege of Medina in 627
Berbers | البربر | al-Barbar | Imazighen
Book of Songs | كتاب الأغاني, الأغاني | Kitab al-Aghani, al-Aghani | work of al-Isfahani
Brethren of Purity, Brethren of Sincerity | إخوان الصفا, إخوان الصفاء | Ikhwan al-Safa, Ikhwan as-Safa | society of Basra
Bulgars | البلغار | al-Bulghar | people on the Volga
Byzantines | البيزنطيون | al-Bizantiyyun | Eastern Romans
Canon of Medicine | القانون في الطب | al-Qanun fi al-Tibb | work of Avicenna
Citadel of Aleppo | قلعة حلب | Qalat Halab | fortress
Crusaders | الصليبيون | al-Salibiyyun | who took the cross
Crusades | الحروب الصليبية | al-Hurub al-Salibiyya | wars for Jerusalem
Dinar | دينار | denar, dinaar | gold coin
Dirham | درهم | dirhem, derham | silver coin
Dragoman | ترجمان, الترجمان | tarjuman, turjuman | interpreter
Fables of Bidpai | كليلة ودمنة | Kalila wa-Dimna, Kalila wa Dimna | book of fables
Franks | الفرنجة, الإفرنج | al-Faranja, Ifranj | Western Europeans
Gilgamesh | جلجامش, كلكامش | Jiljamish, Kilkamish | hero of Uruk
Golden Horde | القبيلة الذهبية | al-Qabila al-Dhahabiyya | state of the Mongols
Grand Vizier | الصدر الأعظم | al-Sadr al-Azam, Sadrazam | first minister of the Ottomans
Greek Fire | النار الإغريقية | al-Nar al-Ighriqiyya | weapon of Byzantium
Green March | المسيرة الخضراء | al-Masira al-Khadra | march into Western Sahara
Guide for the Perplexed | دلالة الحائرين | Dalalat al-Hairin | work of Maimonides
Hanging Odes | المعلقات | al-Muallaqat, Mu‘allaqat | seven poems
Hebrews | العبرانيون | al-Ibraniyyun | people of Moses
Himyarites | الحميريون, حمير | Himyar, al-Himyariyyun | kingdom in Yemen
Hittites | الحثيون | al-Hithiyyun | people of Anatolia
Hospitallers | الاسبتارية, الإسبتارية | al-Isbitariyya | order of knights
Hyksos | الهكسوس | al-Hiksus | rulers of Egypt
Ikhshidids | الإخشيديون | al-Ikhshidiyyun | dynasty in Egypt
Ilkhanids | الإيلخانيون | al-Ilkhaniyyun | Mongols of Iran
Janissaries | الإنكشارية, الانكشارية | al-Inkishariyya, Inkishariyya | Ottoman infantry
Khazars | الخزر | al-Khazar | people north of the Caucasus
Khedive | الخديوي, خديوي | al-Khidiwi, Khidiwi | ruler of Egypt
Monastery of Saint Catherine | دير سانت كاترين | Dayr Sant Katirin | monastery in Sinai
Mongols | المغول | al-Mughul, Moghuls | people of Genghis Khan
Moriscos | الموريسكيون | al-Muriskiyyun | Muslims who were baptised
Mozarabs | المستعربون | al-Mustaribun | Christians of al-Andalus
Normans | النورمان, النورمانديون | al-Nurman | people of Normandy
Oghuz | الغز, الأوغوز | al-Ghuzz | Turks
Old Man of the Mountain | شيخ الجبل | Shaykh al-Jabal | head of the Assassins
Parthians | الفرثيون, البارثيون | al-Farthiyyun | rulers of Iran
Philistines | الفلستيون | al-Filistiyyun | people of Gaza
Phoenicians | الفينيقيون | al-Finiqiyyun | people of Tyre
Pyramids | الأهرامات | al-Ahramat | tombs at Giza
Romans, Rum | الروم | al-Rum, ar-Rum | Byzantines
Rosetta Stone | حجر رشيد | Hajar Rashid | stone with three scripts
Sabaeans of Yemen | السبئيون | al-Sabaiyyun | people of Saba
Sasanians | الساسانيون | al-Sasaniyyun, Sassanids | dynasty of Iran
Slavs | الصقالبة, السلاف | al-Saqaliba, Saqaliba | peoples of Eastern Europe
Sphinx | أبو الهول | Abu al-Hawl, Abu l-Hol | statue at Giza
Sumerians | السومريون | al-Sumariyyun | people of Ur
Taifa Kings, Party Kings | ملوك الطوائف | Muluk al-Tawaif | rulers in al-Andalus
Tatars | التتار, التتر | al-Tatar, Tatar | peoples of the steppe
Templars | الداوية, فرسان الهيكل | al-Dawiyya, Fursan al-Haykal | order of knights
Vandals | الوندال | al-Wandal | people who took Carthage
Varangians | الورنك | al-Warank | Norsemen in Russia
Vikings | الفايكنج, الفايكنغ | al-Faykinj | Norsemen
Visigoths | القوط, القوط الغربيون | al-Qut | rulers of Spain
Young Turks | تركيا الفتاة | Turkiya al-Fatat | Ottoman movement
Zanj | الزنج | al-Zanj, Zenj | East Africans in Iraq
`;
