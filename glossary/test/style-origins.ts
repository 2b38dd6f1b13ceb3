/** Names by where they are from, as English texts spell them, with their usual Arabic: data for the question whether a style of transliteration is about them. */

type Row = readonly [spelling: string, arabic: string];

const rows = (text: string): readonly Row[] => text.trim().split("\n").flatMap((line) => line.split(",")).map((cell) => cell.trim()).filter((cell) => cell !== "").map((cell): Row => {
  const at = cell.search(/[\u0600-\u06FF]/u);
  return [cell.slice(0, at).trim(), cell.slice(at).trim()];
});

/** Not of Arabic: nothing is to be said of their spelling. */
export const FOREIGN = rows(`
Kim كيم, Martin مارتن, Louis لويس, Johnson جونسون, Sykes سايكس, Picot بيكو, Roosevelt روزفلت, Lenin لينين, Stalin ستالين, Trotsky تروتسكي
Putin بوتين, Gorbachev غورباتشوف, Yeltsin يلتسين, Medvedev ميدفيديف, Lavrov لافروف, Tolstoy تولستوي, Dostoevsky دوستويفسكي, Chekhov تشيخوف, Pushkin بوشكين, Gagarin غاغارين
Merkel ميركل, Kohl كول, Bismarck بسمارك, Hitler هتلر, Goethe غوته, Kant كانط, Hegel هيغل, Marx ماركس, Engels إنجلز, Nietzsche نيتشه
Schiller شيلر, Mann مان, Kafka كافكا, Freud فرويد, Einstein أينشتاين, Macron ماكرون, Chirac شيراك, Sarkozy ساركوزي, Hollande هولاند, Mitterrand ميتران
de Gaulle ديغول, Napoleon نابليون, Voltaire فولتير, Rousseau روسو, Hugo هوغو, Balzac بلزاك, Flaubert فلوبير, Camus كامو, Sartre سارتر, Foucault فوكو
Massignon ماسينيون, Clinton كلينتون, Bush بوش, Obama أوباما, Trump ترامب, Biden بايدن, Kennedy كينيدي, Nixon نيكسون, Carter كارتر, Reagan ريغان
Kissinger كيسنجر, Kerry كيري, Rice رايس, Powell باول, Wilson ويلسون, Lincoln لينكولن, Churchill تشرشل, Thatcher تاتشر, Blair بلير, Cameron كاميرون
Eden إيدن, Balfour بلفور, Allenby اللنبي, Lawrence لورنس, Bell بيل, Cromer كرومر, McMahon مكماهون, Shakespeare شكسبير, Dickens ديكنز, Orwell أورويل
Darwin داروين, Newton نيوتن, Netanyahu نتنياهو, Rabin رابين, Peres بيريز, Barak باراك, Sharon شارون, Begin بيغن, Dayan دايان, Meir مئير
Herzl هرتزل, Weizmann وايزمان, Levi ليفي, Cohen كوهين, Lieberman ليبرمان, Gantz غانتس, Livni ليفني, Olmert أولمرت, Ahmadinejad أحمدي نجاد, Mossadegh مصدق
Khamenei خامنئي, Zarif ظريف, Larijani لاريجاني, Pezeshkian بزشكيان, Erdogan أردوغان, Ataturk أتاتورك, Inonu إينونو, Ozal أوزال, Demirel ديميريل, Davutoglu داود أوغلو
Gul غول, Menderes مندريس, Evren إيفرين, Akar أكار, Fidan فيدان, Ocalan أوجلان, Pamuk باموق, Mao ماو, Deng دينغ, Moon مون
Abe آبي, Gandhi غاندي, Nehru نهرو, Modi مودي, Singh سينغ, Annan عنان, Guterres غوتيريش, de Mistura دي ميستورا, Pedersen بيدرسن, Waldheim فالدهايم
Mandela مانديلا, Castro كاسترو, Guevara غيفارا, Chavez تشافيز, Maduro مادورو, Lula لولا, Franco فرانكو, Aznar أثنار, Berlusconi برلسكوني, Mussolini موسوليني
Dante دانتي, Galileo غاليليو, Tito تيتو, Milosevic ميلوسيفيتش, Zelensky زيلينسكي, Lukashenko لوكاشينكو, Manchester مانشستر, Boston بوسطن, Chicago شيكاغو, Texas تكساس
Minsk مينسك, Sochi سوتشي, Astana أستانا, Tokyo طوكيو, Oslo أوسلو, Stockholm ستوكهولم, Lyon ليون, Toulouse تولوز, Milan ميلانو, Hanoi هانوي
Seoul سيول, Mumbai مومباي, Izmir إزمير, Antonov أنطونوف, Simon سيمون, Thomas توماس, Daniel دانيال, Maria ماريا, Anna آنا, Nina نينا
`);

/** Of Arabic: a style has to measure them. */
export const ARABIC = rows(`
Muhammad محمد, Mohamed محمد, Ahmed أحمد, Mahmoud محمود, Hamid حميد, Karim كريم, Salim سليم, Samir سمير, Said سعيد, Rashid رشيد
Khalid خالد, Walid وليد, Tariq طارق, Faris فارس, Bashar بشار, Nasser ناصر, Yasser ياسر, Amin أمين, Jamil جميل, Jamal جمال
Gamal جمال, Hassan حسن, Hussein حسين, Ali علي, Omar عمر, Othman عثمان, Ibrahim إبراهيم, Ismail إسماعيل, Youssef يوسف, Yusuf يوسف
Musa موسى, Issa عيسى, Dawud داود, Sulayman سليمان, Haroun هارون, Ayyub أيوب, Yahya يحيى, Zakariya زكريا, Maryam مريم, Fatima فاطمة
Aisha عائشة, Khadija خديجة, Zaynab زينب, Layla ليلى, Leila ليلى, Nadia نادية, Samira سميرة, Huda هدى, Noura نورة, Salma سلمى
Hind هند, Joulani الجولاني, Baghdadi البغدادي, Zawahiri الظواهري, Zarqawi الزرقاوي, Qaradawi القرضاوي, Hariri الحريري, Jumblatt جنبلاط, Nasrallah نصر الله, Aoun عون
Hama حماة, Daraa درعا, Qamishli القامشلي, Tartus طرطوس, Sweida السويداء, Fallujah الفلوجة, Ramadi الرمادي, Tikrit تكريت, Kirkuk كركوك, Karbala كربلاء
Samarra سامراء, Khan Yunis خان يونس, Rafah رفح, Sanaa صنعاء, Taiz تعز, Hodeidah الحديدة, Marib مأرب, Shibam شبام
Zabid زبيد, Misrata مصراتة, Derna درنة, Sabha سبها, Ghat غات, Gafsa قفصة, Kairouan القيروان
Setif سطيف, Omdurman أم درمان, Mansoura المنصورة, Tanta طنطا, Asyut أسيوط, Minya المنيا, Qena قنا
Ibn Khaldun ابن خلدون, Ibn Rushd ابن رشد, Abu Nuwas أبو نواس, Mutanabbi المتنبي, Jahiz الجاحظ, Tabari الطبري, Ghazali الغزالي, Bukhari البخاري, Maqrizi المقريزي, Suyuti السيوطي
Sadat السادات, Mubarak مبارك, Sisi السيسي, Morsi مرسي, Qaddafi القذافي, Saddam صدام, Assad الأسد, Arafat عرفات, Abbas عباس, Haniyeh هنية
Sinwar السنوار, Mashal مشعل, zakat زكاة, hadith حديث, fatwa فتوى, waqf وقف, sukuk صكوك, shura شورى, Fadl فضل, Nabil نبيل
Anwar أنور, Munir منير, Marwan مروان, Sabri صبري, Lutfi لطفي, Fahmi فهمي, Basim باسم, Hani هاني, Rami رامي, Sami سامي
Kamal كمال, Jalal جلال, Bilal بلال, Hilal هلال, Talal طلال, Nizar نزار, Ziyad زياد, Iyad إياد, Murad مراد, Farid فريد
Hamdan حمدان, Sharif شريف, Nizam نظام, Ghassan غسان, Mazen مازن, Tamim تميم, Qasim قاسم, Badr بدر, Safwan صفوان, Luqman لقمان
`);

/** As those, but looked up after the rule was made. */
export const MORE_FOREIGN = rows(`
Attlee أتلي, Macmillan ماكميلان, Heath هيث, Callaghan كالاهان, Major ميجور, Truss تراس, Starmer ستارمر, Sunak سوناك, Brandt برانت, Adenauer أديناور
Pompidou بومبيدو, Giscard جيسكار, Jospin جوسبان, Fabius فابيوس, Le Pen لوبان, Andropov أندروبوف, Brezhnev بريجنيف, Khrushchev خروتشوف, Molotov مولوتوف, Kosygin كوسيغين
Primakov بريماكوف, Shoigu شويغو, Navalny نافالني, Truman ترومان, Eisenhower أيزنهاور, Mondale مونديل, Albright أولبرايت, Rubio روبيو, Vance فانس, Pompeo بومبيو
Blinken بلينكن, Austin أوستن, Shultz شولتز, Rumsfeld رامسفيلد, Cheney تشيني, Gates غيتس, Musk ماسك, Bezos بيزوس, Sharett شاريت, Eshkol أشكول
Ashkenazi أشكنازي, Bennett بينيت, Lapid لبيد, Allon ألون, Pahlavi بهلوي, Araghchi عراقجي, Velayati ولايتي, Qalibaf قاليباف, Yildirim يلدريم, Simsek شيمشك
Yilmaz يلماز, Ciller تشيلر, Vargas فارغاس, Neruda نيرودا, Borges بورخيس, Marquez ماركيز, Pinochet بينوشيه, Peron بيرون, Bolivar بوليفار, Picasso بيكاسو
Cervantes سرفانتس, Rajoy راخوي, Prodi برودي, Draghi دراغي, Verdi فيردي, Mozart موتسارت, Bach باخ, Beethoven بيتهوفن, Wagner فاغنر, Toyota تويوتا
`);

export const MORE_ARABIC = rows(`
Aflaq عفلق, Bitar البيطار, Quwatli القوتلي, Shishakli الشيشكلي, Zaim الزعيم, Hinnawi الحناوي, Atassi الأتاسي, Azm العظم, Mardam مردم, Barazi البرازي
Khaddam خدام, Tlass طلاس, Makhlouf مخلوف, Shawkat شوكت, Sharaa الشرع, Muallem المعلم, Miqdad المقداد, Franjieh فرنجية, Gemayel الجميل, Chamoun شمعون
Chehab شهاب, Sarkis سركيس, Hrawi الهراوي, Lahoud لحود, Mikati ميقاتي, Salam سلام, Karami كرامي, Geagea جعجع, Nuri نوري
Allawi علاوي, Jaafari الجعفري, Maliki المالكي, Abadi العبادي, Kadhimi الكاظمي, Sudani السوداني, Sadr الصدر, Hakim الحكيم, Khalaf خلف
Zaki زكي, Heikal هيكل, Mahfouz محفوظ, Husseini الحسيني, Shukeiri الشقيري, Habash حبش, Hawatmeh حواتمة, Yassin ياسين, Dahlan دحلان, Barghouti البرغوثي
Qurei قريع, Erekat عريقات, Ashrawi عشراوي, Saleh صالح, Hadi هادي, Ahmar الأحمر, Houthi الحوثي, Iryani الإرياني, Bourguiba بورقيبة, Ghannouchi الغنوشي
Essebsi السبسي, Saied سعيد, Boumediene بومدين, Bouteflika بوتفليقة, Tebboune تبون, Haftar حفتر, Serraj السراج, Dbeibah الدبيبة, Senussi السنوسي, Bashir البشير
`);
