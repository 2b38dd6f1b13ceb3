/** Countries and parts of the world, as English has them. */
export const COUNTRIES = `
Abyssinia | الحبشة | al-Habasha, Habash | the old Ethiopia
Afghanistan | أفغانستان | Afganistan, Afghanestan | country in Central Asia
Africa | أفريقيا, إفريقيا | Afriqiya, Ifriqya | continent
Albania | ألبانيا | Albaniya | country in the Balkans
Algeria | الجزائر | al-Jazair, el-Djazair | country in North Africa
America | أمريكا, أميركا | Amrika, Amirka | the United States, or the continent
Anatolia | الأناضول | al-Anadul, Anadolu | Asian part of Turkey
Arabia, Arabian Peninsula | جزيرة العرب, شبه الجزيرة العربية, الجزيرة العربية | Jazirat al-Arab | peninsula between the Red Sea and the Gulf
Argentina | الأرجنتين | al-Arjantin | country in South America
Armenia | أرمينيا, أرمينية | Arminiya | country in the Caucasus
Asia | آسيا | Asiya | continent
Australia | أستراليا | Usturaliya | country and continent
Austria | النمسا | al-Nimsa, al-Namsa | country in Central Europe
Azerbaijan | أذربيجان | Adharbayjan, Azarbaijan | country in the Caucasus
Balkans | البلقان | al-Balqan | peninsula in south-eastern Europe
Belgium | بلجيكا | Baljika | country in Western Europe
Bosnia | البوسنة | al-Busna | country in the Balkans
Brazil | البرازيل | al-Barazil | country in South America
Britain, Great Britain | بريطانيا | Baritaniya | island and state in Western Europe
Bulgaria | بلغاريا | Bulgharya | country in the Balkans
Byzantium | بيزنطة | Bizanta, Bizantiya | the Eastern Roman state
Canada | كندا | Kanada | country in North America
Caucasus | القوقاز | al-Qawqaz, al-Qafqas | mountains between the Black Sea and the Caspian
Chad | تشاد | Tshad, Tchad | country in Central Africa
Chechnya | الشيشان | al-Shishan, Shishan | republic in the Caucasus
Chile | تشيلي, شيلي | Tshili | country in South America
China | الصين | al-Sin | country in East Asia
Comoros | جزر القمر | Juzur al-Qamar | island state off East Africa
Crete | كريت, إقريطش | Iqritish, Karit | Greek island
Croatia | كرواتيا | Karwatiya | country in the Balkans
Cuba | كوبا | Kuba | island state in the Caribbean
Cyprus | قبرص, قبرس | Qubrus, Kubrus | island state in the eastern Mediterranean
Denmark | الدنمارك, الدانمارك | al-Danmark | country in Northern Europe
Djibouti | جيبوتي | Jibuti | country on the Gulf of Aden
Egypt | مصر | Misr, Masr | country on the Nile
England | إنجلترا, إنكلترا | Injiltara, Inkiltara | country in Great Britain
Eritrea | إريتريا | Iritriya | country on the Red Sea
Ethiopia | إثيوبيا, أثيوبيا | Ithyubiya | country in East Africa
Europe | أوروبا, أوربا | Urubba, Uruba | continent
Finland | فنلندا | Finlanda | country in Northern Europe
France | فرنسا | Faransa | country in Western Europe
Georgia | جورجيا | Jurjiya | country in the Caucasus
Germany | ألمانيا | Almaniya | country in Central Europe
Greece | اليونان | al-Yunan | country in the Balkans
Hungary | المجر, هنغاريا | al-Majar, Hangharya | country in Central Europe
India | الهند | al-Hind, Hind | country in South Asia
Indonesia | إندونيسيا | Indunisiya | island state in South-East Asia
Iran | إيران | Eran, Iraan | country east of Iraq
Ireland | إيرلندا, أيرلندا | Irlanda | island and state in Western Europe
Israel | إسرائيل | Israil | country in the eastern Mediterranean
Italy | إيطاليا | Italiya | country in Southern Europe
Japan | اليابان | al-Yaban | island state in East Asia
Jordan | الأردن | al-Urdun, al-Urdunn | country and river east of Palestine
Kazakhstan | كازاخستان | Kazakhistan | country in Central Asia
Kenya | كينيا | Kiniya | country in East Africa
Khorasan | خراسان | Khurasan | region in eastern Iran and beyond
Kosovo | كوسوفو | Kusufu | country in the Balkans
Levant | المشرق, بلاد الشام | Bilad al-Sham, al-Mashriq | lands on the eastern Mediterranean
Libya | ليبيا | Libiya, Libia | country in North Africa
Malaysia | ماليزيا | Maliziya | country in South-East Asia
Mali | مالي | Maly | country in West Africa
Malta | مالطا, مالطة | Malita | island state in the Mediterranean
Mauritania | موريتانيا | Muritaniya | country in West Africa
Mesopotamia | بلاد الرافدين, ما بين النهرين | Bilad al-Rafidayn | land between Tigris and Euphrates
Mexico | المكسيك | al-Maksik | country in North America
Netherlands | هولندا | Hulanda | country in Western Europe
Niger | النيجر | al-Nijar | country and river in West Africa
Nigeria | نيجيريا | Nayjiriya | country in West Africa
Norway | النرويج | al-Narwij | country in Northern Europe
Nubia | النوبة | al-Nuba, Nuba | land on the Nile between Aswan and Khartoum
Oman | عمان | Uman, Omane | country in the south-east of Arabia
Pakistan | باكستان | Bakistan | country in South Asia
Palestine | فلسطين | Filastin, Falastin | land between the Mediterranean and the Jordan
Persia | بلاد فارس, فارس | Faris, Fars | the old Iran, and a province of it
Philippines | الفلبين, الفيليبين | al-Filibin | island state in South-East Asia
Poland | بولندا, بولونيا | Bulanda, Buluniya | country in Central Europe
Portugal | البرتغال | al-Burtughal | country in Southern Europe
Romania | رومانيا | Rumaniya | country in the Balkans
Russia | روسيا | Rusiya | country in Eastern Europe and North Asia
Saudi Arabia | السعودية, العربية السعودية | al-Saudiyya, as-Su‘udiyya | kingdom in Arabia
Scotland | اسكتلندا, إسكتلندا | Iskutlanda | country in Great Britain
Senegal | السنغال | al-Sinighal | country in West Africa
Serbia | صربيا | Sirbiya | country in the Balkans
Sicily | صقلية | Siqilliya, Saqaliyya | island in the Mediterranean
Somalia | الصومال | al-Sumal | country in East Africa
South Africa | جنوب أفريقيا, جنوب إفريقيا | Janub Afriqiya | country at the Cape
Spain | إسبانيا, أسبانيا | Isbaniya | country in Southern Europe
Sweden | السويد | al-Suwid, as-Suwayd | country in Northern Europe
Switzerland | سويسرا | Suwisra | country in Central Europe
Tajikistan | طاجيكستان | Tadjikistan, Tojikistan | country in Central Asia
Thailand | تايلاند, تايلند | Taylanda | country in South-East Asia
Transoxiana | ما وراء النهر | Ma Wara al-Nahr | land beyond the Oxus
Tunisia | تونس | Tunis al-Khadra | country in North Africa
Turkestan | تركستان | Turkistan | lands of the Turks in Central Asia
Turkey | تركيا | Turkiya | country in Asia Minor
Turkmenistan | تركمانستان | Turkmanistan | country in Central Asia
Ukraine | أوكرانيا | Ukraniya | country in Eastern Europe
United Arab Emirates | الإمارات, الإمارات العربية المتحدة | al-Imarat | federation on the Gulf
United States | الولايات المتحدة | al-Wilayat al-Muttahida | country in North America
Uzbekistan | أوزبكستان | Uzbakistan | country in Central Asia
Venezuela | فنزويلا | Finizwila | country in South America
Vietnam | فيتنام | Fiyatnam | country in South-East Asia
Yugoslavia | يوغوسلافيا | Yughuslafiya | former state in the Balkans
Zanzibar | زنجبار | Zanjibar | island off East Africa
`;
