/** Towns, old and new, as English has them. */
export const TOWNS = `
Addis Ababa | أديس أبابا | Adis Ababa | capital of Ethiopia
Adrianople, Edirne | أدرنة | Adirna, Adirnah | town in Thrace, once the Ottoman capital
Agadir | أغادير, أكادير | Aghadir | port in southern Morocco
Ajdabiya | أجدابيا, إجدابيا | Ajdabiyya, Ijdabiya | town in eastern Libya
Alexandretta | الإسكندرونة, إسكندرون | al-Iskandarun, Iskenderun | port in the Hatay
Algeciras | الجزيرة الخضراء | al-Jazira al-Khadra | port near Gibraltar
Almeria | المرية | al-Mariyya | port in southern Spain
Amid, Diyarbakir | آمد, ديار بكر | Diyar Bakr | town on the upper Tigris
Amsterdam | أمستردام | Amstirdam | capital of the Netherlands
Ankara | أنقرة | Anqara | capital of Turkey
Annaba, Bona | عنابة | Annabah | port in eastern Algeria
Ascalon | عسقلان | Asqalan | old port north of Gaza
Athens | أثينا | Athina | capital of Greece
Baalbek | بعلبك | Balabakk, Baalbakk | town in the Bekaa
Babylon | بابل | Babil | ancient town on the Euphrates
Badajoz | بطليوس | Batalyaws, Batalyus | town in western Spain
Baku | باكو | Bakou, Bakuh | capital of Azerbaijan
Balkh | بلخ | Balkh al-Hasna | old town in northern Afghanistan
Barcelona | برشلونة | Barshaluna | town in Catalonia
Beersheba | بئر السبع | Bir al-Saba | town in the Negev
Beijing | بكين, بيجين | Bikin | capital of China
Beit Shean, Scythopolis | بيسان | Baysan, Beisan | town in the Jordan valley
Bejaia, Bougie | بجاية | Bijaya, Bijayah | port in Algeria
Belgrade | بلغراد | Bilghrad | capital of Serbia
Berlin | برلين | Barlin | capital of Germany
Bizerte | بنزرت | Binzart, Banzart | port in northern Tunisia
Brussels | بروكسل | Bruksil | capital of Belgium
Bucharest | بوخارست | Bukharist | capital of Romania
Budapest | بودابست | Budabist | capital of Hungary
Bukhara | بخارى | Bukhara al-Sharifa, Bokhara | town in Transoxiana
Bursa | بورصة | Bursah, Brusa | town in Anatolia, once the Ottoman capital
Byblos | جبيل | Jubayl, Jbeil | old port in Lebanon
Cadiz | قادس | Qadis | port in southern Spain
Caesarea | قيسارية | Qaysariyya, Qisarya | old port in Palestine
Carmona | قرمونة | Qarmuna | town near Seville
Cartagena | قرطاجنة | Qartajannat al-Halfa | port in south-eastern Spain
Carthage | قرطاج, قرطاجة | Qartaj, Qartajanna | ancient town near Tunis
Constantine | قسنطينة | Qusantina, Qasantina | town in eastern Algeria
Constantinople | القسطنطينية | al-Qustantiniyya | capital of Byzantium
Copenhagen | كوبنهاغن, كوبنهاجن | Kubinhagin | capital of Denmark
Ctesiphon | المدائن, طيسفون | al-Madain, Taysafun | Sasanian capital on the Tigris
Dakar | داكار | Dakkar | capital of Senegal
Denia | دانية | Daniya | port in eastern Spain
Dublin | دبلن | Dablin | capital of Ireland
Edessa, Urfa | الرها, أورفة | al-Ruha, Ruha | town in Upper Mesopotamia
Elvira | إلبيرة | Ilbira | old town near Granada
Faiyum | الفيوم | al-Fayyum, el-Fayoum | oasis town in Egypt
Famagusta | فماغوستا, ماغوسا | Famaghusta | port in Cyprus
Geneva | جنيف | Janif, Jinif | town in Switzerland
Genoa | جنوة | Janawa, Janwa | port in northern Italy
Gibraltar | جبل طارق | Jabal Tariq | rock and town at the strait
Guadix | وادي آش | Wadi Ash | town in the province of Granada
Hamadan, Ecbatana | همذان, همدان | Hamadhan, Hamedan | town in western Iran
Harran | حران | Harran al-Jazira, Carrhae | old town in Upper Mesopotamia
Havana | هافانا | Hafana | capital of Cuba
Heliopolis | عين شمس | Ayn Shams, Ain Shams | old town near Cairo
Heraklion, Candia | الخندق | al-Khandaq, Rabad al-Khandaq | town in Crete
Herat | هراة | Harat, Hirat | town in western Afghanistan
Huelva | ولبة | Walba | port in southern Spain
Isfahan | أصفهان, إصفهان | Asbahan, Esfahan | town in Iran
Islamabad | إسلام آباد, إسلام أباد | Islam Abad | capital of Pakistan
Ismailia | الإسماعيلية | al-Ismailiyya | town on the Suez Canal
Istanbul | إسطنبول, اسطنبول, استانبول | Istambul, Astanbul | town on the Bosporus
Izmir, Smyrna | إزمير | Azmir | port in western Anatolia
Jaen | جيان | Jayyan | town in southern Spain
Jakarta | جاكرتا | Djakarta, Jacarta | capital of Indonesia
Jativa, Xativa | شاطبة | Shatiba | town near Valencia
Jericho | أريحا | Ariha, Eriha | town in the Jordan valley
Kabul | كابل, كابول | Kaboul, Kabil | capital of Afghanistan
Kandahar | قندهار | Qandahar | town in southern Afghanistan
Karachi | كراتشي | Karatshi, Kurrachee | port in Pakistan
Konya, Iconium | قونية | Quniya | town in Anatolia
Kut | الكوت | al-Kut, Kut al-Amara | town on the Tigris
Lahore | لاهور | Lahur, Lahawr | town in the Punjab
Larnaca | لارنكا | Larnaka | port in Cyprus
Leiden | ليدن, لايدن | Laydan | town in the Netherlands
Leningrad | لينينغراد | Lininghrad | Saint Petersburg in Soviet times
Lepanto | ليبانتو | Libantu | place of a sea battle in Greece
Lisbon | لشبونة, الأشبونة | Lishbuna, al-Ushbuna | capital of Portugal
Lod, Lydda | اللد | al-Ludd, Ludd | town in Palestine
London | لندن | Landan, Lundun | capital of Britain
Madrid | مدريد, مجريط | Majrit | capital of Spain
Malaga | مالقة | Malaqa | port in southern Spain
Malatya, Melitene | ملطية | Malatiya | town on the upper Euphrates
Manzikert | ملاذكرد, منازجرد | Malazgird, Manazjird | place of a battle in 1071
Mardin | ماردين | Mardeen, Merdin | town in Upper Mesopotamia
Marseille | مرسيليا | Marsilya | port in southern France
Mashhad | مشهد | Meshed, Mashhad al-Rida | town in Khorasan
Meknes | مكناس, مكناسة | Miknas, Miknasa | town in Morocco
Memphis | منف, ممفيس | Manf | ancient capital of Egypt
Merida | ماردة | Marida | town in western Spain
Merv | مرو | Marw, Marv | old town in Khorasan
Moscow | موسكو | Musku | capital of Russia
Mosul Dam | سد الموصل | Sadd al-Mawsil | dam on the Tigris
Murcia | مرسية | Mursiya | town in south-eastern Spain
Nazareth | الناصرة | al-Nasira, en-Nasra | town in Galilee
New Delhi, Delhi | نيودلهي, دلهي | Dihli | capital of India
New York | نيويورك | Niyu Yurk | town in the United States
Nicaea | نيقية, إزنيق | Niqiya | old town in Anatolia
Nicosia | نيقوسيا | Niqusiya | capital of Cyprus
Niebla | لبلة | Labla | town in southern Spain
Nineveh | نينوى | Ninawa | ancient town by Mosul
Nishapur | نيسابور | Naysabur | town in Khorasan
Nisibis | نصيبين | Nasibin, Nusaybin | town in Upper Mesopotamia
Nouakchott | نواكشوط | Nuwakshut | capital of Mauritania
Oxford | أكسفورد, أوكسفورد | Uksfurd | town in England
Palermo | بالرمو, بلرم | Balarm | town in Sicily
Paris | باريس | Bariz | capital of France
Peshawar | بيشاور, بشاور | Bishawar | town in Pakistan
Petra | البتراء, البترا | al-Batra, al-Bitra | Nabataean town in Jordan
Port Sudan | بورتسودان, بورسودان | Bur Sudan | port on the Red Sea
Prague | براغ | Bragh | capital of Czechia
Ragusa | راغوسا | Raghusa | Dubrovnik of old
Rayy, Rey | الري | al-Rayy, al-Rai | old town near Tehran
Rome | روما, رومية | Ruma, Rumiya | capital of Italy
Ronda | رندة | Runda | town in southern Spain
Rosetta | رشيد | Rashid, Rachid | port in the Nile delta
Safed | صفد | Safad, Zefat | town in Galilee
Saint Petersburg | سانت بطرسبرغ, بطرسبورغ | Butrusburgh | town on the Neva
Salamanca | سلمنقة, شلمنقة | Salamanqa | town in Spain
Salonica, Thessaloniki | سالونيك, سلانيك | Salanik, Selanik | port in northern Greece
Samarkand | سمرقند | Samarqand | town in Transoxiana
Santiago de Compostela | شنت ياقب | Shant Yaqub, Shant Yaqib | place of pilgrimage in Galicia
Saragossa, Zaragoza | سرقسطة | Saraqusta | town on the Ebro
Sarajevo | سراييفو | Sarayifu | capital of Bosnia
Sebaste | سبسطية | Sabastiyya, Sebastia | old town near Nablus
Sfax | صفاقس | Safaqis, Sfaqes | port in Tunisia
Shiraz | شيراز | Chiraz, Sheeraz | town in southern Iran
Silves | شلب | Shilb | town in southern Portugal
Sofia | صوفيا | Sufiya | capital of Bulgaria
Sousse | سوسة | Susa al-Tunisiyya, Soussa | port in Tunisia
Stockholm | ستوكهولم, استكهولم | Istukhulm | capital of Sweden
Susa | السوس | al-Sus | ancient town in Khuzistan
Syracuse | سرقوسة | Saraqusa | town in Sicily
Tabriz | تبريز | Tebriz, Tabreez | town in Azerbaijan
Taif | الطائف | at-Ta’if, Tayef | town near Mecca
Tarragona | طركونة, طرغونة | Tarrakuna | port in Spain
Tarsus | طرسوس | Tarsous, Tarasus | town in Cilicia
Tashkent | طشقند | Tashqand | capital of Uzbekistan
Tbilisi, Tiflis | تفليس, تبليسي | Taflis, Tibilisi | capital of Georgia
Tehran | طهران | Tihran, Teheran | capital of Iran
Tel Aviv | تل أبيب | Tall Abib | town in Israel
Tetouan | تطوان | Titwan, Tittawin | town in northern Morocco
Thebes | طيبة | Tiba, Tibah | ancient capital of Egypt
Tiberias | طبرية | Tabariyya, Tabariya | town and lake in Galilee
Timbuktu | تمبكتو, تنبكتو | Tinbuktu, Tombouctou | town in Mali
Tlemcen | تلمسان | Tilimsan, Tilmisan | town in western Algeria
Tokyo | طوكيو | Tukyu | capital of Japan
Tortosa | طرطوشة | Turtusha | town on the Ebro
Trabzon, Trebizond | طرابزون | Tarabzun, Atrabzun | port on the Black Sea
Tudela | تطيلة | Tutila, Tutayla | town on the Ebro
Tunis | تونس | Tounes, Tunus | capital of Tunisia
Tyre | صور | Sur, Sour | port in Lebanon
Ubeda | أبدة | Ubbada | town in southern Spain
Ur | أور | Our | Sumerian town in southern Iraq
Valencia | بلنسية | Balansiya, Valansiya | port in eastern Spain
Valletta | فاليتا | Falita | capital of Malta
Venice | البندقية | al-Bunduqiyya | town on the Adriatic
Vienna | فيينا | Fiyinna | capital of Austria
Volubilis | وليلي | Walili, Oualili | Roman town in Morocco
Warsaw | وارسو | Warsu | capital of Poland
Washington | واشنطن | Washintun | capital of the United States
Yerevan | يريفان | Yirifan, Erevan | capital of Armenia
Zagazig | الزقازيق | al-Zaqaziq | town in the Nile delta
`;
