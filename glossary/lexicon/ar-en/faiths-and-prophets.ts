/** Arabic–English: words of Christianity and other faiths, schools of Islam, prophets and names of early Islam. */
export const faithsAndProphets = `
مسيح: Christ, Messiah
مسيحي: Christian
مسيحية: Christianity
نصراني نصارى: Christian
نصرانية: Christianity
كنيسة كنائس: church
كنسي: ecclesiastical, church
كاتدرائية: cathedral
دير أديرة: monastery, convent
راهب رهبان: monk
راهبة: nun
رهبنة: monasticism
رهبانية: monasticism
قس قسيس قساوسة: priest, pastor
كاهن كهنة: priest
كهنوت: priesthood
أسقف أساقفة: bishop
مطران مطارنة: archbishop, bishop
بطريرك بطاركة: patriarch
بطريركية: patriarchate
كاردينال: cardinal
بابا باباوات: pope, dad, papa
بابوية: papacy
فاتيكان: Vatican
إنجيل أناجيل: gospel, Bible
إنجيلي: evangelical
توراة: Torah
زبور: Psalms
مزمور مزامير: psalm
قديس: saint
رسولي: apostolic
تلميذ تلاميذ تلامذة: pupil, student, disciple
حواري: disciple, apostle
صليب صلبان: cross
صليبي: Crusader, crusading
معمودية: baptism
عماد: baptism, pillar
قداس: mass
ثالوث: trinity
خلاص: salvation, deliverance
فصح: Easter, Passover
ميلاد: birth, Christmas
ميلادي: AD, Gregorian
عذراء عذارى: virgin, maiden
بتول: virgin
كاثوليكي: Catholic
كاثوليكية: Catholicism
أرثوذكسي: Orthodox
بروتستانتي: Protestant
قبطي أقباط: Copt, Coptic
ماروني موارنة: Maronite
سرياني: Syriac
تبشير: evangelism, preaching, missionary work
مبشر: missionary, preacher
لاهوت: theology, divinity
لاهوتي: theological, theologian
ناسوت: humanity
يهود: Jews
يهودي يهود: Jew, Jewish
يهودية: Judaism
حاخام: rabbi
كنيس: synagogue
بوذي: Buddhist
بوذية: Buddhism
هندوسي: Hindu
هندوسية: Hinduism
مجوس مجوسي: Magi, Zoroastrian, Magian
زرادشتي: Zoroastrian
صابئة صابئ: Sabians, Mandaeans
إسماعيلي: Ismaili
درزي دروز: Druze
علوي: Alawite, upper
وهابي: Wahhabi
وهابية: Wahhabism
سلفي: Salafi
سلفية: Salafism
سلف أسلاف: ancestor, predecessor, ancestors, advance, forefathers
حجاب: veil, hijab, headscarf, amulet, barrier, screen, curtain
نقاب: veil, niqab
ضريح أضرحة: shrine, tomb, mausoleum
مزار: shrine
معجزة: miracle
كرامات: miracles
خارق خوارق: extraordinary, supernatural, miraculous
ساحر سحرة: magician, charming, sorcerer, magic, enchanting
تسامح يتسامح متسامح: tolerance, be tolerant
خلقي: moral, ethical
أخلاقي: moral, ethical
آدم: Adam
حواء: Eve
نوح ينوح: Noah, wail
إبراهيم: Abraham, Ibrahim
إسماعيل: Ishmael, Ismail
إسحاق: Isaac
يعقوب: Jacob
يوسف: Joseph, Yusuf
موسى: Moses, Musa, razor, blade
هارون: Aaron, Harun
فرعون فراعنة: Pharaoh
داود داوود: David, Dawud
سليمان: Solomon, Sulayman
أيوب: Job, Ayyub
يونس: Jonah, Yunus
لوط: Lot
هود: Hud
ثمود: Thamud
زكريا: Zechariah
يحيى: John, Yahya
عيسى: Jesus
يسوع: Jesus
مريم: Mary, Maryam
محمد: Muhammad, Mohammed
أحمد: Ahmad, Ahmed
حسين: Hussein
فاطمة: Fatima
عائشة: Aisha
خديجة: Khadija
عثمان: Uthman, Othman
قريش: Quraysh
يأجوج: Gog
مأجوج: Magog
`;
