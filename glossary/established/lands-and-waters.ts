/** Regions, waters and mountains, as English has them. */
export const LANDS_AND_WATERS = `
Andalusia | أندلسيا | Andalusiya | region of modern Spain
Anti-Lebanon | جبال لبنان الشرقية | Jibal Lubnan al-Sharqiyya | mountains east of the Bekaa
Arabian Sea | بحر العرب | Bahr al-Arab | sea south of Arabia
Arafat | عرفات, جبل عرفات | Arafah | hill and plain near Mecca
Aral Sea | بحر آرال | Bahr Khwarizm | lake in Central Asia
Atlas | الأطلس | al-Atlas, Jibal al-Atlas | mountains in North Africa
Barada | بردى | Nahr Barada | river of Damascus
Batinah | الباطنة | al-Batina | coast of Oman
Bekaa Valley | سهل البقاع, وادي البقاع | Sahl al-Biqa | high plain in Lebanon
Black Sea | البحر الأسود | al-Bahr al-Aswad | sea north of Anatolia
Blue Nile | النيل الأزرق | al-Nil al-Azraq | river from Lake Tana
Bosporus | البوسفور, البسفور | al-Busfur, Bosphorus | strait at Istanbul
Cappadocia | قبادوقيا | Qabaduqiya | land in central Anatolia
Caspian Sea | بحر قزوين, بحر الخزر | Bahr Qazwin, Bahr al-Khazar | lake east of the Caucasus
Cilicia | كيليكيا, قيليقية | Kilikiya, Qiliqiya | coast of southern Anatolia
Cyrenaica | برقة | Barqa, Barka | eastern Libya
Danube | الدانوب, الطونة | al-Danub, al-Tuna | river in Europe
Dardanelles | الدردنيل | al-Dardanil | strait west of Marmara
Dead Sea | البحر الميت | al-Bahr al-Mayyit | salt lake south of Jericho
Delta | الدلتا, دلتا النيل | al-Dilta | plain at the mouth of the Nile
Diyala | ديالى | Diyali | river and province in Iraq
Ebro | إبرة, وادي إبره | Ibruh | river in Spain
Empty Quarter | الربع الخالي | al-Rub al-Khali | sand desert in Arabia
Fertile Crescent | الهلال الخصيب | al-Hilal al-Khasib | lands from Egypt to Mesopotamia
Fezzan | فزان | Fazzan | south-western Libya
Galilee | الجليل | al-Jalil | north of Palestine
Ganges | الغانج, الكنج | al-Ghanj, Kank | river in India
Guadalquivir | الوادي الكبير | al-Wadi al-Kabir | river of Cordoba and Seville
Gulf of Aden | خليج عدن | Khalij Adan | sea between Yemen and Somalia
Hauran | حوران | Hawran, Houran | plain in southern Syria
Hindu Kush | هندوكوش | Hindukush | mountains in Afghanistan
Hormuz | هرمز | Hurmuz, Ormuz | island and strait at the Gulf
Ifriqiya | إفريقية | Ifriqiyya | Tunisia and the land around it in the Middle Ages
Indian Ocean | المحيط الهندي | al-Muhit al-Hindi | ocean south of Asia
Indus | السند, نهر السند | Nahr al-Sind | river in Pakistan
Jaxartes | سيحون | Sayhun, Syr Darya | river in Central Asia
Jordan River | نهر الأردن | Nahr al-Urdun | river that flows into the Dead Sea
Kabylia | القبائل, بلاد القبائل | Bilad al-Qabail | mountains east of Algiers
Khuzestan | خوزستان, عربستان | Khuzistan | south-western Iran
Khwarazm | خوارزم | Khwarizm, Khorezm | land south of the Aral Sea
Kordofan | كردفان | Kurdufan | region of Sudan
Litani | الليطاني | al-Litani | river in Lebanon
Lower Egypt | الوجه البحري | al-Wajh al-Bahri | the north of Egypt
Lusitania | لوزيتانيا | Luzitaniya | Roman Portugal
Mediterranean | البحر المتوسط, البحر الأبيض المتوسط, المتوسط | al-Bahr al-Mutawassit | sea between Europe and Africa
Mount Ararat | جبل أرارات, جبل آغري | Jabal Ararat, Ararat | mountain in eastern Anatolia
Mount Carmel | جبل الكرمل, الكرمل | Jabal al-Karmil | mountain at Haifa
Mount Hermon | جبل الشيخ, جبل حرمون | Jabal al-Shaykh | mountain between Syria and Lebanon
Mount Lebanon | جبل لبنان | Jabal Lubnan | mountains in Lebanon
Mount Sinai | طور سيناء, جبل موسى | Tur Sina, Jabal Musa | mountain of Moses
Mount Uhud | جبل أحد, أحد | Jabal Uhud | mountain at Medina
Negev | النقب | al-Naqab, en-Naqab | desert in southern Palestine
Nile | النيل | al-Nil, Nahr al-Nil | river of Egypt
Orontes | العاصي, نهر العاصي | al-Asi, Nahr al-Asi | river of Homs and Hama
Oxus | جيحون | Jayhun, Amu Darya | river in Central Asia
Persian Gulf | الخليج الفارسي | al-Khalij al-Farisi | sea between Arabia and Iran
Punjab | البنجاب | al-Banjab | land of the five rivers
Pyrenees | البرانس, البرتات | al-Baranis, Jibal al-Burt | mountains between France and Spain
Red Sea | البحر الأحمر | al-Bahr al-Ahmar | sea between Arabia and Africa
Rif | الريف المغربي | al-Rif, Rif al-Maghrib | mountains in northern Morocco
Sahara | الصحراء الكبرى | al-Sahra al-Kubra | desert in North Africa
Sahel | الساحل الأفريقي | al-Sahil al-Ifriqi | land south of the Sahara
Sawad | السواد | Sawad al-Iraq | ploughland of southern Iraq
Sea of Marmara | بحر مرمرة | Bahr Marmara | sea between Bosporus and Dardanelles
Sind | بلاد السند | Bilad al-Sind | land on the lower Indus
Sistan | سجستان, سيستان | Sijistan | land in eastern Iran
Suez Canal | قناة السويس | Qanat al-Suways | waterway to the Red Sea
Tabaristan | طبرستان | Tabarestan | land south of the Caspian
Tagus | تاجة, نهر تاجه | Tajuh | river of Toledo and Lisbon
Taurus | طوروس, جبال طوروس | Jibal Turus | mountains in southern Anatolia
Thrace | تراقيا | Taraqiya | land west of the Bosporus
Tigris and Euphrates | دجلة والفرات, الرافدان | al-Rafidan | the two rivers of Iraq
Tihama | تهامة | Tihamah | coast of western Arabia
Upper Egypt | الصعيد, صعيد مصر | al-Said, Said Misr | the south of Egypt
Volga | الفولغا, إتل | Itil, al-Fulgha | river in Russia
West Bank | الضفة الغربية | al-Diffa al-Gharbiyya | land west of the Jordan
White Nile | النيل الأبيض | al-Nil al-Abyad | river from the great lakes
Zagros | زاغروس | Zaghrus | mountains in western Iran
`;
