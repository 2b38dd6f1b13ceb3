/** Arabic–English: countries, cities, nationalities and peoples outside the Arab world. */
export const placesAndPeoples = `
إيران: Iran
إيراني: Iranian
طهران: Tehran
أصفهان: Isfahan
شيراز: Shiraz
خراسان: Khurasan, Khorasan
فارسي فرس: Persian
تركيا: Turkey
تركي أتراك ترك: Turkish, Turk
أنقرة: Ankara
إسطنبول اسطنبول استانبول: Istanbul
قسطنطينية: Constantinople
أناضول: Anatolia
كردي أكراد كرد: Kurd, Kurdish
كردستان: Kurdistan
تركماني تركمان: Turkmen
أرمني أرمن: Armenian
أرمينيا: Armenia
أذربيجان: Azerbaijan
جورجيا: Georgia
أفغانستان: Afghanistan
أفغاني أفغان: Afghan
كابل كابول: Kabul
طالبان: Taliban
باكستان: Pakistan
باكستاني: Pakistani
هند: India
هندي هنود: Indian
دلهي: Delhi
بنغلاديش بنجلاديش: Bangladesh
كشمير: Kashmir
سريلانكا: Sri Lanka
نيبال: Nepal
ميانمار: Myanmar
روهينغا روهينجا: Rohingya
صين: China
صيني: Chinese
بكين: Beijing
تايوان: Taiwan
يابان: Japan
ياباني: Japanese
طوكيو: Tokyo
كوريا: Korea
كوري: Korean
فيتنام: Vietnam
فيتنامي: Vietnamese
تايلاند تايلند: Thailand
إندونيسيا أندونيسيا: Indonesia
إندونيسي: Indonesian
ماليزيا: Malaysia
سنغافورة: Singapore
فلبين: Philippines
فلبيني: Filipino, Philippine
أستراليا: Australia
أسترالي: Australian
نيوزيلندا: New Zealand
سمرقند: Samarkand
بخارى: Bukhara
أوزبكستان: Uzbekistan
أوزبكي أوزبك: Uzbek
كازاخستان: Kazakhstan
آسيا: Asia
آسيوي: Asian

أوروبا أوربا: Europe
أوروبي أوربي: European
بريطانيا: Britain
بريطاني: British, Briton
إنجلترا إنكلترا: England
إنجليزي إنجليز إنكليزي إنكليز: English, Englishman, British
إنجليزية إنكليزية: English
لندن: London
إيرلندا أيرلندا: Ireland
إيرلندي أيرلندي: Irish
اسكتلندا: Scotland
فرنسا: France
فرنسي: French, Frenchman
فرنسية: French
باريس: Paris
مرسيليا: Marseille
ألمانيا: Germany
ألماني ألمان: German
ألمانية: German
برلين: Berlin
إيطاليا: Italy
إيطالي طليان: Italian
روما: Rome
رومي أروام: Greek, Byzantine, Roman, Rumi
صقلية: Sicily
إسبانيا: Spain
إسباني إسبان: Spanish, Spaniard
مدريد: Madrid
قرطبة: Cordoba
غرناطة: Granada
إشبيلية: Seville
برتغال: Portugal
برتغالي: Portuguese
بلجيكا: Belgium
بلجيكي: Belgian
بروكسل: Brussels
هولندا: Netherlands, Holland
هولندي: Dutch
سويسرا: Switzerland
سويسري: Swiss
جنيف: Geneva
نمسا: Austria
نمساوي: Austrian
فيينا: Vienna
مجر هنغاريا: Hungary
مجري: Hungarian
بولندا: Poland
بولندي: Polish, Pole
تشيك: Czech
سويد: Sweden
سويدي: Swedish, Swede
نرويج: Norway
نرويجي: Norwegian
أوسلو: Oslo
دنمارك دانمارك: Denmark
دنماركي: Danish
فنلندا: Finland
يونان: Greece
يوناني يونان: Greek, Greece
أثينا: Athens
قبرص: Cyprus
قبرصي: Cypriot
مالطا: Malta
بلقان: Balkans
صرب: Serbs
صربيا: Serbia
صربي: Serb, Serbian
كرواتيا: Croatia
بوسنة: Bosnia
بوسني: Bosnian
كوسوفو: Kosovo
ألبانيا: Albania
ألباني: Albanian
رومانيا: Romania
بلغاريا: Bulgaria
روسيا: Russia
روسي روس: Russian
موسكو: Moscow
سوفيتي سوفييتي: Soviet
سوفيت سوفييت: Soviet
شيشان: Chechnya, Chechens
قرم: Crimea
أوكرانيا: Ukraine
أوكراني: Ukrainian
كييف: Kyiv, Kiev

أمريكا أميركا: America, United States
أمريكي أميركي أمريكان: American, US
واشنطن: Washington
نيويورك: New York
كاليفورنيا: California
كندا: Canada
كندي: Canadian, Kindi
مكسيك: Mexico
مكسيكي: Mexican
كوبا: Cuba
كوبي: Cuban
هايتي: Haiti
برازيل: Brazil
برازيلي: Brazilian
أرجنتين: Argentina
أرجنتيني: Argentine
تشيلي شيلي: Chile
كولومبيا: Colombia
فنزويلا: Venezuela
بيرو: Peru
لاتيني لاتينية: Latin

إفريقيا أفريقيا: Africa
إفريقي أفريقي أفارقة: African
إثيوبيا: Ethiopia
إثيوبي: Ethiopian
حبشة: Abyssinia, Ethiopia
حبشي أحباش: Abyssinian, Ethiopian
إريتريا أريتريا: Eritrea
كينيا: Kenya
أوغندا: Uganda
رواندا: Rwanda
كونغو: Congo
نيجيريا: Nigeria
نيجيري: Nigerian
نيجر: Niger
تشاد: Chad
سنغال: Senegal
غانا: Ghana
ساحلي: coastal
زنج زنوج زنجي: Zanj, black, blacks
زنجبار: Zanzibar
أنغولا: Angola
موزمبيق: Mozambique
زيمبابوي: Zimbabwe
أمازيغي أمازيغ: Amazigh, Berber
بربر بربري: Berbers, Berber, barbaric
طوارق: Tuareg
سامي: Semitic, Sami
سامية: Semitic
آري: Aryan
غجر غجري: Roma, Gypsies, Gypsy
عبري عبراني: Hebrew
عبرية: Hebrew
آرامي آرامية: Aramaic, Aramean

مدغشقر: Madagascar
جاوة: Java
سومطرة: Sumatra
تيمور: Timur
جنكيز: Genghis
هولاكو: Hulagu
تبت: Tibet
تبتي: Tibetan
أويغور إيغور: Uyghur, Uyghurs
تتري: Tatar
منغوليا: Mongolia
كمبوديا: Cambodia
سيبيريا: Siberia
بطرسبرغ: Petersburg
بلغراد: Belgrade
بودابست: Budapest
براغ: Prague
وارسو: Warsaw
لشبونة: Lisbon
طليطلة: Toledo
بلنسية: Valencia
زهراء: Zahra
حمراء: Alhambra, red
عيلام: Elam
حثي: Hittite
سلاف: Slavs
سلافي: Slavic
جرماني: Germanic
قوط: Goths
وندال: Vandals
إفرنجي إفرنج فرنج فرنجة: European, Frankish, Franks
خزر: Khazars
أوغوز: Oghuz
بويهي: Buyid
سامانيون ساماني: Samanid
غزنوي: Ghaznavid
زنكي: Zengid, Zangid
نورمان: Normans
فايكنغ: Vikings
باسك: Basque
كتالوني: Catalan
لوكسمبورغ: Luxembourg
آيسلندا: Iceland
سلوفاكيا: Slovakia
سلوفينيا: Slovenia
ليتوانيا: Lithuania
لاتفيا: Latvia
إستونيا: Estonia
مولدوفا: Moldova
مقدونيا: Macedonia
أنتاركتيكا: Antarctica
كاريبي: Caribbean
بوليفيا: Bolivia
أكوادور إكوادور: Ecuador
أوروغواي: Uruguay
باراغواي: Paraguay
بنما: Panama
غواتيمالا: Guatemala
هندوراس: Honduras
سلفادور: Salvador
جامايكا: Jamaica
زامبيا: Zambia
تنزانيا: Tanzania
كاميرون: Cameroon
غينيا: Guinea
ليبيريا: Liberia
بوركينا: Burkina
نيروبي: Nairobi
داكار: Dakar
تمبكتو: Timbuktu
نيودلهي: New Delhi
مومباي بومباي: Mumbai, Bombay
كراتشي: Karachi
لاهور: Lahore
قندهار: Kandahar
هراة: Herat
بلخ: Balkh
مرو: Merv
نيسابور: Nishapur
همدان: Hamadan
تبريز: Tabriz
قم: Qom
جاكرتا: Jakarta
مانيلا: Manila
بانكوك: Bangkok
هانوي: Hanoi
سيول: Seoul
شنغهاي: Shanghai
سيدني: Sydney
شيكاغو: Chicago
بوسطن: Boston
فلوريدا: Florida
تكساس: Texas
هوليوود: Hollywood
أوتاوا: Ottawa
ستوكهولم: Stockholm
كوبنهاغن: Copenhagen
هلسنكي: Helsinki
لاهاي: Hague
أمستردام: Amsterdam
ميونيخ: Munich
فرانكفورت: Frankfurt
ميلانو: Milan
فلورنسا: Florence
نابولي: Naples
برشلونة: Barcelona
مانشستر: Manchester
ليفربول: Liverpool
أكسفورد: Oxford
كامبريدج كمبردج: Cambridge
دانوب: Danube
أطلسي: Atlantic
أطلس أطالس: atlas, Atlas
بوسفور: Bosphorus
قوقاز: Caucasus
قزوين: Caspian
هملايا: Himalayas
`;
