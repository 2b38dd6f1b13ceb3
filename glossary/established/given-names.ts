/** Names of prophets and saints, and names of descent, that people of today bear too: only the source word can say that two are one. */
export const GIVEN_NAMES = `
Aaron | هارون | Harun, Haroun | brother of Moses
Abbasid | عباسي, العباسي | Abbasi, al-Abbasi | of the house of Abbas
Abel | هابيل | Habil | son of Adam
Abraham | إبراهيم, ابراهيم | Ibrahim, Ebrahim | prophet
Alawite | علوي, العلوي | Alawi, Alaoui | of the Alawites or of Ali
Andrew | أندراوس | Andrawus | apostle
Anne | حنة | Hanna, Hannah | mother of Mary
Anthony | أنطونيوس, أنطون | Antuniyus, Antun | saint
Ayyubid | أيوبي, الأيوبي | Ayyubi, al-Ayyubi | of the house of Saladin
Bartholomew | برثلماوس, برثولماوس | Barthulmawus | apostle
Benjamin | بنيامين | Binyamin | son of Jacob
Berber | بربري | Barbari | of the Berbers
Cain | قابيل, قايين | Qabil | son of Adam
Christ | المسيح | al-Masih, Masih | Jesus
Copt | قبطي | Qibti, Kibti | of the Copts
Daniel | دانيال | Daniyal, Danyal | prophet
David | داود, داوود | Dawud, Daoud, Da’ud | prophet and king
Elijah, Elias | إلياس | Ilyas, Elyas | prophet
Elisha | اليسع | al-Yasa, Alyasa | prophet
Elizabeth | إليصابات, أليصابات | Ilisabat, Alisabat | mother of John
Enoch | إدريس, أخنوخ | Idris, Akhnukh | prophet
Eve | حواء | Hawwa, Hawa | first woman
Ezekiel | حزقيال | Hizqiyal, Hizkil | prophet
Ezra | عزير, عزرا | Uzayr, Uzair | scribe
Fatimid | فاطمي, الفاطمي | Fatimi, al-Fatimi | of the house of Fatima
Gabriel | جبريل, جبرائيل | Jibril, Jibrail, Gibril | angel
George | جرجس, جورج, جرجيس | Jirjis, Girgis | saint
Hagar | هاجر | Hajar | mother of Ishmael
Haman | هامان | Hamaan | vizier of Pharaoh
Hashemite | هاشمي, الهاشمي | Hashimi, al-Hashimi, Hashemi | of the house of Hashim
Isaac | إسحاق, إسحق | Ishaq, Is-haq | prophet
Isaiah | أشعياء, إشعياء | Ashaya, Ishaya | prophet
Ishmael | إسماعيل, اسماعيل | Ismail, Isma‘il | prophet
Ismaili | إسماعيلي | Isma‘ili | of the Ismailis
Israelite | إسرائيلي | Israili | of the Children of Israel
Jacob, James | يعقوب | Yaqub, Ya‘qub, Yakub | prophet, apostle
Jeremiah | إرميا, أرميا | Irmiya | prophet
Jesse | يسى | Yassa | father of David
Jesus | عيسى, يسوع | Isa, Issa, Yasu | prophet
Jethro | شعيب | Shuayb, Shu‘ayb | prophet
Job | أيوب | Ayyub, Ayoub, Ayub | prophet
John | يحيى, يوحنا | Yahya, Yuhanna | prophet, apostle
Jonah, Jonas | يونس, يونان | Yunus, Younes, Yunan | prophet
Joseph | يوسف | Yusuf, Youssef, Yousef | prophet
Joshua | يوشع, يشوع | Yusha, Yashu | leader after Moses
Judas, Judah | يهوذا | Yahudha | apostle, son of Jacob
Kurd | كردي | Kurdi, Kordi | of the Kurds
Lazarus | لعازر, العازر | Laazar, al-Azar | man of Bethany
Lot | لوط | Lut, Lout | prophet
Luke | لوقا | Luqa, Louka | evangelist
Mamluk | مملوكي | Mamluki | of the Mamluks
Mark | مرقس, مرقص | Marqus, Murqus | evangelist
Maronite | ماروني | Maruni | of the Maronites
Martha | مرثا, مرتا | Marta, Marthah | sister of Lazarus
Mary, Miriam | مريم | Maryam, Mariam, Meryem | mother of Jesus
Matthew | متى | Matta, Mattai | evangelist
Methuselah | متوشلح | Mattushalakh | man who grew old
Michael | ميكائيل, ميخائيل | Mikail, Mikhail | angel
Moses | موسى | Musa, Moussa, Mousa | prophet
Nicholas | نقولا, نيقولاوس | Niqula, Nikula | saint
Noah | نوح | Nuh, Nouh, Nooh | prophet
Ottoman | عثماني, العثماني | Uthmani, Osmani, Othmani | of the house of Osman
Paul | بولس | Bulus, Boulos | apostle
Peter | بطرس | Butrus, Boutros | apostle
Philip | فيلبس, فيليب | Filibbus, Filib | apostle, king
Rachel | راحيل | Rahil | wife of Jacob
Rebecca | رفقة | Rifqa | wife of Isaac
Samaritan | سامري, السامري | Samiri, al-Samiri | of Samaria
Samson | شمشون | Shamshun | judge of Israel
Samuel | صموئيل, شمويل | Samuil, Shamwil | prophet
Sarah | سارة | Sara, Sarra | wife of Abraham
Saul | طالوت, شاول | Talut, Shawul | king
Seljuk | سلجوقي, السلجوقي | Saljuqi, Seljuqi | of the Seljuks
Seth | شيث | Shith, Sheeth | son of Adam
Shem | سام | Sam | son of Noah
Simon | سمعان, شمعون | Siman, Shamun, Sam‘an | apostle
Solomon | سليمان | Sulayman, Suleiman, Soliman | prophet and king
Stephen | اسطفان, استفانوس | Istifan, Istifanus | saint
Theodore | تادرس, ثاودورس | Tadrus, Tawadros | saint
Thomas | توما | Tuma, Touma | apostle
Turk | تركي | Turki | of the Turks
Umayyad | أموي, الأموي | Umawi, Omawi, al-Umawi | of the house of Umayya
Zachariah, Zechariah | زكريا, زكرياء | Zakariya, Zakariyya, Zakaria | prophet
`;
