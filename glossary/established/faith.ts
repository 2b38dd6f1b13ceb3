/** Words and works of faith, and who holds it. */
export const FAITH = `
Antichrist | الدجال, المسيح الدجال | al-Dajjal, Dajjal | deceiver of the last days
Apocalypse | رؤيا يوحنا | Ruya Yuhanna | last book of the Bible
Ascension | المعراج | al-Miraj, Mi‘raj | journey of the Prophet to heaven
Ash'arites | الأشاعرة, الأشعرية | al-Ashaira, Ashariyya | school of theology
Assyrians | الآشوريون, الأشوريون | al-Ashuriyyun | people of Mesopotamia
Azrael | عزرائيل, ملك الموت | Izrail, Azrail | angel of death
Baptist | يوحنا المعمدان, المعمدان | al-Mamadan | John who baptised
Beelzebub | بعلزبول, بعلزبوب | Balzabul | devil
Bible | الكتاب المقدس | al-Kitab al-Muqaddas | holy book of Christians
Black Stone | الحجر الأسود | al-Hajar al-Aswad | stone at the Kaaba
Book of Psalms, Psalms | الزبور, المزامير | al-Zabur, al-Mazamir | songs of David
Catholicos | الجاثليق, جاثليق | al-Jathaliq | head of an eastern church
Chaldeans | الكلدان, الكلدانيون | al-Kaldan | Christians of Iraq
Children of Israel | بنو إسرائيل, بني إسرائيل | Banu Israil, Bani Israil | the people of Moses
Christians, Nazarenes | النصارى, المسيحيون | al-Nasara, al-Masihiyyun | who follow Christ
Church of the Holy Sepulchre, Holy Sepulchre | كنيسة القيامة | Kanisat al-Qiyama | church in Jerusalem
Church of the Nativity | كنيسة المهد | Kanisat al-Mahd | church in Bethlehem
Companions of the Cave, Seven Sleepers | أهل الكهف, أصحاب الكهف | Ahl al-Kahf, Ashab al-Kahf | sleepers of legend
Companions of the Prophet | الصحابة | al-Sahaba, Sahabah | who knew the Prophet
Covenant of Umar, Pact of Umar | العهدة العمرية, عهد عمر | al-Uhda al-Umariyya | treaty with Christians
Day of Judgement | يوم القيامة, يوم الدين | Yawm al-Qiyama, Yawm al-Din | last day
Deuteronomy | سفر التثنية | Sifr al-Tathniya | book of the Torah
Exodus | سفر الخروج | Sifr al-Khuruj | book of the Torah
Fatiha | الفاتحة, سورة الفاتحة | al-Fatiha, al-Fatihah | first sura
Friday Mosque | المسجد الجامع | al-Masjid al-Jami | main mosque of a town
Gehenna, Hell | جهنم | Jahannam, Jehennem | place of punishment
Genesis | سفر التكوين | Sifr al-Takwin | book of the Torah
Gog and Magog | يأجوج ومأجوج | Yajuj wa-Majuj, Yajuj wa Majuj | peoples of the last days
Gospel, Evangel | الإنجيل, إنجيل | al-Injil, Injil | book of Jesus
Grand Mosque, Great Mosque of Mecca | المسجد الحرام | al-Masjid al-Haram, Masjid al-Haram | mosque around the Kaaba
Helpers | الأنصار | al-Ansar | people of Medina who took in the Prophet
Holy Spirit | الروح القدس, روح القدس | al-Ruh al-Qudus, Ruh al-Qudus | spirit of God
Jacobites | اليعاقبة, اليعقوبية | al-Yaaqiba, Yaqubiyya | Syrian Orthodox of old
Jews | اليهود | al-Yahud, Yehud | people of the Torah
Jinn, Genies | الجن | al-Jinn, Djinn | spirits
Judaism | اليهودية | al-Yahudiyya | religion of the Jews
Karaites | القراؤون, القرائين | al-Qarraun | Jews who hold to the written law
Magians, Zoroastrians | المجوس | al-Majus | who follow Zoroaster
Manichaeans | المانوية, المنانية | al-Manawiyya | who follow Mani
Melkites | الملكيون, الملكانية | al-Malkiyyun, al-Malakaniyya | Christians of the emperor's church
Mosque | مسجد, المسجد | masjid, mesjid | house of prayer
Mount of Olives | جبل الزيتون | Jabal al-Zaytun, Tur al-Zayt | hill in Jerusalem
Murji'ites | المرجئة | al-Murjia, Murji’a | who left judgement to God
Naqshbandis | النقشبندية | al-Naqshbandiyya | Sufi order
Nestorians | النساطرة, النسطورية | al-Nasatira, al-Nasturiyya | Church of the East
Night Journey | الإسراء | al-Isra | journey of the Prophet to Jerusalem
Paraclete | الفارقليط, البارقليط | al-Faraqlit | comforter in the Gospel
Passover | عيد الفصح اليهودي, الفصح | al-Fish, Eid al-Fish | feast of the exodus
Pentateuch, Torah | التوراة | al-Tawrat, Taurat, Tawrah | book of Moses
Pentecost | عيد العنصرة, العنصرة | al-Ansara | feast of the Spirit
People of the Book | أهل الكتاب | Ahl al-Kitab, Ahlul Kitab | Jews and Christians
Prophet's Mosque | المسجد النبوي | al-Masjid al-Nabawi, Masjid an-Nabawi | mosque in Medina
Qadiris | القادرية | al-Qadiriyya | Sufi order
Qarmatians, Carmathians | القرامطة | al-Qaramita, Qaramita | movement of the ninth century
Sabbath | يوم السبت, السبت | Yawm al-Sabt | day of rest
Sabians, Sabaeans | الصابئة | al-Sabia, Sabi’a | people of the Book in Iraq or Harran
Samaritans | السامريون, السامرة | al-Samiriyyun | people near Nablus
Satan | الشيطان, شيطان | al-Shaytan, Shaitan | devil
Seal of the Prophets | خاتم النبيين, خاتم الأنبياء | Khatam al-Nabiyyin, Khatam al-Anbiya | Muhammad
Shafiites | الشافعية | al-Shafiiyya | school of law
Syriacs | السريان | al-Suryan, Suryan | Christians of Syriac tongue
Talmud | التلمود | al-Talmud | law of the Jews
Throne Verse | آية الكرسي | Ayat al-Kursi, Ayatul Kursi | verse of the Koran
Trinity | الثالوث, التثليث | al-Thaluth | God in three persons
Twelvers | الإمامية | al-Imamiyya | Shiites of twelve imams
Virgin Mary | مريم العذراء, السيدة العذراء | Maryam al-Adhra, al-Adhra | mother of Jesus
Well of Zamzam | بئر زمزم, زمزم | Bir Zamzam, Zamzam | well at Mecca
`;
