/** Scholars, rulers and figures of old who have a name of their own in Latin or English. */
export const PERSONS = `
Abulcasis, Albucasis | الزهراوي, أبو القاسم الزهراوي | al-Zahrawi, Abu al-Qasim al-Zahrawi | surgeon of Cordoba
Abulfeda | أبو الفداء, أبو الفدا | Abu al-Fida, Abu l-Fida | geographer and prince of Hama
Albategnius, Albatenius | البتاني | al-Battani, Battani | astronomer of Raqqa
Albumasar | أبو معشر, أبو معشر البلخي | Abu Mashar, Abu Ma‘shar | astrologer of Balkh
Alexander the Great | الإسكندر الأكبر, الإسكندر المقدوني | al-Iskandar al-Akbar, Iskandar | king of Macedon
Alfraganus | الفرغاني | al-Farghani, Farghani | astronomer of Ferghana
Alhazen | ابن الهيثم | Ibn al-Haytham, Ibn al-Haitham | scholar of optics
Almanzor | المنصور بن أبي عامر, ابن أبي عامر | Ibn Abi Amir | ruler of Cordoba
Alpetragius | البطروجي | al-Bitruji, Bitruji | astronomer in Spain
Apollonius | أبلونيوس, أبولونيوس | Abluniyus | mathematician of Perga
Archimedes | أرخميدس, أرشميدس | Arkhimidis, Arshimidis | mathematician of Syracuse
Aristotle | أرسطو, أرسطوطاليس, أرسطاطاليس | Aristu, Aristutalis | philosopher
Avempace | ابن باجة, ابن باجه | Ibn Bajja, Ibn Bajjah | philosopher of Saragossa
Avenzoar | ابن زهر | Ibn Zuhr, Ibn Zohr | physician of Seville
Avicebron | ابن جبيرول, ابن جبرول | Ibn Gabirol, Ibn Jabirul | poet and philosopher of Malaga
Azarquiel, Arzachel | الزرقالي, ابن الزرقالة | al-Zarqali, al-Zarqalluh | astronomer of Toledo
Bajazet | بايزيد | Bayezid, Bayazid | Ottoman sultan
Barbarossa | خير الدين بربروس, بربروس | Khayr al-Din, Barbarus | admiral of the Ottomans
Belshazzar | بلشاصر | Balshasar | last prince of Babylon
Boabdil | أبو عبد الله الصغير | Abu Abd Allah al-Saghir, Abu Abdallah | last ruler of Granada
Buddha | بوذا | Budha | founder of Buddhism
Caesar | قيصر | Qaysar, Kaisar | title of the Roman emperor
Charlemagne | شارلمان | Sharliman | king of the Franks
Chosroes, Khosrow | كسرى | Kisra, Khusraw | king of the Sasanians
Cleopatra | كليوباترا, كليوبطرة | Kiliyubatra | queen of Egypt
Confucius | كونفوشيوس | Kunfushiyus | thinker of China
Constantine the Great | قسطنطين الكبير, قسطنطين | Qustantin | Roman emperor
Cyrus | قورش, كورش | Qurush, Kurush | king of the Persians
Darius | داريوس, دارا | Dariyus, Dara | king of the Persians
Democritus | ديمقريطس, ديموقريطس | Dimuqritis | philosopher
Diocletian | دقلديانوس | Diqlidyanus | Roman emperor
Dioscorides | ديسقوريدس, ديوسقوريدس | Disquridis | writer on drugs
Empedocles | أنباذقليس, أنبادقليس | Anbaduqlis | philosopher
Euclid | إقليدس, أقليدس | Uqlidis, Iqlidis | mathematician
Galen | جالينوس | Jalinus, Galinus | physician of Pergamum
Geber | جابر بن حيان | Jabir ibn Hayyan, Jabir bin Hayyan | alchemist
Genghis Khan | جنكيز خان, جنكيزخان | Jinkiz Khan, Chinggis Khan | ruler of the Mongols
Goliath | جالوت | Jalut, Jaloot | giant of the Philistines
Haly Abbas | علي بن عباس المجوسي, المجوسي | al-Majusi, Ali ibn Abbas al-Majusi | physician of Ahvaz
Haly Rodoan | ابن رضوان, علي بن رضوان | Ibn Ridwan, Ali ibn Ridwan | physician of Cairo
Hannibal | حنبعل, هانيبال | Hannibaal | general of Carthage
Heraclius | هرقل | Hiraql, Hirakl | Byzantine emperor
Hermes Trismegistus | هرمس المثلث بالحكمة, هرمس | Hirmis, Hurmus | sage of legend
Herod | هيرودس, هيرودوس | Hirudus | king of Judaea
Herodotus | هيرودوت | Hirudut | historian
Hippocrates | أبقراط, بقراط | Abuqrat, Buqrat | physician of Cos
Homer | هوميروس, أوميروس | Humirus, Umirus | poet of the Iliad
Hulegu | هولاكو | Hulaku, Hulagu | ruler of the Mongols in Iran
Isaac Israeli | إسحاق بن سليمان الإسرائيلي | Ishaq ibn Sulayman al-Israili | physician of Kairouan
Joannitius | حنين بن إسحاق | Hunayn ibn Ishaq, Hunain ibn Ishaq | translator in Baghdad
John Chrysostom | يوحنا فم الذهب, يوحنا ذهبي الفم | Yuhanna Fam al-Dhahab | father of the church
John of Damascus | يوحنا الدمشقي | Yuhanna al-Dimashqi | theologian
Julian | يوليانوس | Yuliyanus | Roman emperor
Justinian | جستنيان, يوستنيانوس | Justinyan, Yustinyanus | Byzantine emperor
Leo Africanus | الحسن الوزان, ليون الأفريقي | al-Hasan al-Wazzan, Hassan al-Wazzan | traveller of Granada
Luqman | لقمان, لقمان الحكيم | Luqman al-Hakim, Lokman | sage of legend
Marco Polo | ماركو بولو | Marku Bulu | traveller of Venice
Mehmed the Conqueror | محمد الفاتح | Muhammad al-Fatih, Fatih Sultan Mehmed | Ottoman sultan
Messahala | ما شاء الله, ماشاء الله | Masha Allah, Mashallah ibn Athari | astrologer of Basra
Mesue | ابن ماسويه, يوحنا بن ماسويه | Ibn Masawayh, Yuhanna ibn Masawayh | physician of Baghdad
Napoleon | نابليون, نابليون بونابرت | Nabulyun, Bunabart | emperor of the French
Nebuchadnezzar | نبوخذنصر, بختنصر, بخت نصر | Bukhtnassar, Nabukhadhnassar | king of Babylon
Nestorius | نسطور, نسطوريوس | Nasturiyus, Nastur | patriarch of Constantinople
Nimrod | نمرود, النمرود | Namrud, Nimrud | hunter and king
Omar Khayyam | عمر الخيام | Umar al-Khayyam, Omar Khayyám | poet and mathematician
Paul of Aegina | بولس الأجانيطي | Bulus al-Ajaniti | physician
Pharaoh | فرعون | Firawn, Fir‘awn, Firaun | king of Egypt
Philoponus | يحيى النحوي | Yahya al-Nahwi | philosopher of Alexandria
Plato | أفلاطون | Aflatun, Iflatun | philosopher
Plotinus | أفلوطين | Aflutin | philosopher
Porphyry | فرفوريوس | Furfuriyus, Farfuriyus | philosopher of Tyre
Prester John | القس يوحنا, الكاهن يوحنا | al-Kahin Yuhanna | king of legend
Proclus | برقلس, بروقلس | Buruqlus, Barqulus | philosopher
Ptolemy | بطليموس, بطلميوس | Batlamyus, Batlimus | astronomer of Alexandria
Pythagoras | فيثاغورس, فيثاغورث | Fithaghuras | philosopher
Queen of Sheba | ملكة سبأ, بلقيس | Bilqis, Balqis, Malikat Saba | queen in the story of Solomon
Ramesses, Ramses | رمسيس | Ramsis | king of Egypt
Rhazes | الرازي, أبو بكر الرازي | al-Razi, Abu Bakr al-Razi | physician of Rayy
Roxelana | خرم سلطان, روكسلانا | Hurrem, Khurram Sultan | wife of Suleiman
Scheherazade | شهرزاد | Shahrazad, Shahrzad | teller of the Nights
Serapion | ابن سرافيون, يوحنا بن سرابيون | Ibn Sarafiyun, Ibn Sarabiyun | physician
Severus of Antioch | ساويرس الأنطاكي, سويروس | Sawirus al-Antaki | patriarch
Sinbad | السندباد, سندباد | al-Sindibad, Sindbad | sailor of the Nights
Socrates | سقراط | Suqrat, Soqrat | philosopher
Suleiman the Magnificent | سليمان القانوني | Sulayman al-Qanuni, Kanuni Sultan Süleyman | Ottoman sultan
Thebit | ثابت بن قرة | Thabit ibn Qurra, Thabit bin Qurra | mathematician of Harran
Theodorus Abu Qurrah | ثاودورس أبو قرة, تيودور أبو قرة | Thawdurus Abu Qurra | bishop of Harran
Theophrastus | ثاوفرسطس, ثاوفرسطوس | Thawufrastus | philosopher
Xerxes | خشايارشا | Khashayarsha | king of the Persians
Zenobia | زنوبيا, الزباء | Zanubiya, al-Zabba | queen of Palmyra
Zoroaster, Zarathustra | زرادشت | Zaradusht, Zardusht | prophet of Iran
`;
