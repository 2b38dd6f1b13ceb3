/** Arabic–English: Arab countries, their cities, waters and mountains, and the tribes of old. */
export const arabWorld = `
سعودية: Saudi Arabia, Saudi
سعودي: Saudi
مصر أمصار: Egypt, garrison town
مصري مصريون: Egyptian
سودان: Sudan
سوداني: Sudanese
ليبيا: Libya
ليبي: Libyan
تونس: Tunisia, Tunis
تونسي توانسة: Tunisian
جزائر: Algeria, Algiers
جزائري: Algerian
مغربي مغاربة: Moroccan
مغاربي: Maghrebi, Maghreb
موريتانيا: Mauritania
موريتاني: Mauritanian
صومال: Somalia
صومالي: Somali
جيبوتي: Djibouti
سوريا سورية: Syria
سوري: Syrian
لبنان: Lebanon
لبناني: Lebanese
أردن: Jordan
أردني: Jordanian
فلسطين: Palestine
فلسطيني: Palestinian
إسرائيل: Israel
إسرائيلي: Israeli
عراق: Iraq
عراقي: Iraqi
كويت: Kuwait
كويتي: Kuwaiti
بحرين: Bahrain
بحريني: Bahraini
قطري: Qatari
إمارات: Emirates, United Arab Emirates
إماراتي: Emirati
عمان: Oman, Amman
عماني: Omani
يمن: Yemen
خليجي: Gulf
شام: Syria, Levant, Damascus
شامي: Syrian, Levantine
حجاز: Hijaz, Hejaz
حجازي: Hijazi
نجد: Najd
تهامة: Tihama
حضرموت: Hadramawt, Hadhramaut
عربي عرب أعراب عربيا: Arab, Arabic, Arabian
عربية: Arabic, Arab
عروبة: Arabism
أعراب: Bedouins, desert Arabs
أعرابي: Bedouin, desert Arab
عجم: Persians, non-Arabs
أعجمي: foreign, non-Arab, Persian

قاهرة: Cairo
إسكندرية اسكندرية: Alexandria
إسكندر: Alexander
أسوان: Aswan
جيزة: Giza
سيناء: Sinai
سويس: Suez
خرطوم: Khartoum, trunk
دارفور: Darfur
طرابلس: Tripoli
بنغازي: Benghazi
قيروان: Kairouan
قرطاج: Carthage
وهران: Oran
قسنطينة: Constantine
رباط: Rabat, bond, ligature, bandage, tie
فاس: Fez
مراكش: Marrakesh, Marrakech
طنجة: Tangier
سبتة: Ceuta
مليلية: Melilla
دمشق: Damascus
دمشقي: Damascene
حلب: Aleppo, milk
حلبي: Aleppan
حماة: Hama, protectors
إدلب: Idlib
لاذقية: Latakia
تدمر: Palmyra
بيروت: Beirut
صيدا: Sidon
بعلبك: Baalbek
غزة: Gaza
نابلس: Nablus
يافا: Jaffa
حيفا: Haifa
عكا: Acre
ناصرة: Nazareth
أريحا: Jericho
جولان: Golan
بغداد: Baghdad
بغدادي: Baghdadi
بصرة: Basra
كوفة: Kufa
نجف: Najaf
كربلاء: Karbala
موصل: Mosul, connected
كركوك: Kirkuk
أربيل: Erbil
سامراء: Samarra
مكة: Mecca
يثرب: Yathrib
طائف: Taif
دوحة: Doha
منامة: Manama
دبي: Dubai
مسقط: Muscat
صنعاء: Sanaa, Sana’a
عدن: Aden, Eden
حديدة: Hodeidah, iron, instrument, iron tool
مأرب مآرب: purpose, Marib, aim, Ma’rib
سبأ: Sheba
بابل: Babylon, Babel
نينوى: Nineveh

نيل: Nile, obtaining
فرات: Euphrates
دجلة: Tigris
رافدين: Mesopotamia
مضيق مضائق: strait
هرمز: Hormuz
مندب: Mandab
شرقية: eastern
مشرقي: eastern, Levantine
نوبي: Nubian
كنعاني: Canaanite
نبطي أنباط: Nabataean, Nabatean
غساسنة غساني: Ghassanids
مناذرة: Lakhmids
تميم: Tamim
أوس: Aws
خزرج: Khazraj
كرمل: Carmel
طبرية: Tiberias
ليطاني: Litani
عاصي: Orontes
خابور: Khabur
درعا: Daraa
سويداء: Suwayda
طرطوس: Tartus
فلوجة: Fallujah
تكريت: Tikrit
سليمانية: Sulaymaniyah
خيبر: Khaybar
حديبية: Hudaybiyya
يرموك: Yarmouk
قادسية: Qadisiyya
تبوك: Tabuk
كنعان: Canaan
أكاد: Akkad
أكدي: Akkadian
طولوني: Tulunid
إخشيدي: Ikhshidid
أغلبي أغالبة: Aghlabid
إدريسي أدارسة: Idrisid
حمداني: Hamdanid
راشدون: Rashidun, rightly guided
مقديشو: Mogadishu
فاشر: Fasher
`;
