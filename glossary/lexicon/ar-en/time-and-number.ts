/** Arabic–English: times, numerals, measures and frequency. */
export const timeAndNumber = `
وقت أوقات: time, moment, while
زمن أزمان أزمنة: time, age, era
زمان: time, long ago, age, days
دهر دهور: time, age, fate
حقبة حقب: period, era, epoch
فترة: period, while, time
مدة مدد: period, duration, time, term, length, while, matter, pus
مرحلة مراحل: stage, phase, period
عهد عهود يعهد: era, covenant, reign, time, promise, pledge, entrust
عصور أعصر: era, age, period, century
لحظة: moment, instant, second
برهة: while, moment
هنيهة: moment, little while
هنيهات: moments
آن آونة: time, moment
آونة: time, times
دقيقة دقائق: minute
ثانية ثوان ثواني: second, again
يوم أيام: day
نهار: day, daytime
ليل ليال ليالي: night
ليلة: night, evening
صباح: morning
صبح: morning, dawn
ضحى: forenoon, morning
ظهيرة: noon, midday
عصرا: in the afternoon
أصيل آصال: authentic, late afternoon, original, noble, genuine
مغرب: Morocco, sunset, Maghreb, west
غروب: sunset
شروق: sunrise
أمسية أماسي: evening
عشية: evening, eve
سهرة: evening, soirée
منتصف: middle, midnight, mid
أسبوع أسابيع: week
شهر أشهر شهور: month, declare, draw
سنة سنوات سنون سنين سنن: year, Sunna, practice
أعوام: years, year
موسم مواسم: season
فصول: chapter, season
ربيع: spring
صيف: summer
خريف: autumn, fall
شتاء: winter
شتوي: winter
صيفي: summer
عيد أعياد: feast, holiday, festival, Eid
عطلة عطل: holiday, vacation
إجازة: leave, vacation, license, holiday, permission
مناسبة: occasion, opportunity, suitable, affinity, relation, suitability, proportion
موعد مواعيد: appointment, date, time, deadline
ميعاد: appointment, time
تاريخ تواريخ: history, date
تقويم: calendar, correction, valuation, straightening
ماض ماضي ماضية: past, last, past tense
حاضر: present, lecture, attendee
مستقبل: future, receiver
بداية: beginning, start, outset, origin
نهاية: end, ending, limit, finish, close, infinite
انتهاء: end, expiration, completion, conclusion
بدء: start, beginning, commencement
أوائل: early, beginning
أواخر: late, end
غد: tomorrow, next day, following day
أبد آباد: eternity, forever, ever
أزل: eternity, pre-eternity
أبدي: eternal, everlasting, endless
خلود: immortality, eternity
خالد: eternal, immortal, Khalid
دائم: permanent, constant, continuous, always, lasting, everlasting
مؤقت مؤقتا: temporary, interim, provisional, temporarily
طويل طوال أطول: long, tall
عاجل عاجلا: urgent, soon, breaking, sooner, prompt, immediate
قادم: coming, next
مقبل: coming, next
تال تالي تالية: next, following
حالي حالية: current, present
قديم قدماء قدامى أقدم: old, ancient, eternal, age-old, early, former
حديث أحاديث حديثة أحدث: talk, hadith, conversation, modern, recent, speak, speech, new
جديد جدد: new
يومي: daily
شهري: monthly
أسبوعي: weekly
سنوي: annual, yearly
ليلي: night, nocturnal
صباحي: morning
مسائي: evening
مرة مرات: time, once, bitter, bout
مرتين مرتان: twice
أحيان: times
مجددا: again
بعدئذ: then, after that
السبت: Saturday
سبت: Saturday, Sabbath
الأحد: Sunday
الاثنين الإثنين: Monday
الثلاثاء: Tuesday
الأربعاء: Wednesday
الخميس: Thursday
الجمعة: Friday
جمعة: Friday, week
محرم: Muharram, forbidden, unlawful
شعبان: Shaaban, Shaban
رمضان: Ramadan
شوال: Shawwal
اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي: two
ثلاثة ثلاث: three
أربعة أربع: four
خمسة خمس: five
ستة ست: six, Mrs
سبعة سبع: seven
ثمانية ثماني ثمان: eight
تسعة تسع: nine
عشرة عشر: ten, teen
عشرون عشرين: twenty
ثلاثون ثلاثين: thirty
أربعون أربعين: forty
خمسون خمسين: fifty
ستون ستين: sixty
سبعون سبعين: seventy
ثمانون ثمانين: eighty
تسعون تسعين: ninety
مئة مائة مئات: hundred, hundreds
مئتان مئتين مائتان مائتين: two hundred
ثلاثمئة ثلاثمائة: three hundred
أربعمئة أربعمائة: four hundred
خمسمئة خمسمائة: five hundred
ستمئة ستمائة: six hundred
سبعمئة سبعمائة: seven hundred
ثمانمئة ثمانمائة: eight hundred
تسعمئة تسعمائة: nine hundred
آلاف ألوف: thousand, thousands
ألفان ألفين: two thousand
مليون ملايين: million
مليار مليارات: billion
بليون: billion
عشرات: dozens, tens
ثان ثاني ثانية: second
ثالث ثالثة: third
رابع رابعة: fourth
خامس خامسة: fifth
سادس سادسة: sixth
سابع سابعة: seventh
ثامن ثامنة: eighth
تاسع تاسعة: ninth
عاشر عاشرة: tenth
حادي حادية: eleventh
أخير أخيرة: last, final, recent
نصف أنصاف: half, middle
ثلث أثلاث ثلثا: third
ربع أرباع: quarter, region, dwelling
خمس أخماس: fifth
عشر أعشار: tenth
ضعف أضعاف: weakness, double, times, weak
مضاعف: double, doubled, multiple, multiplied, geminate
زوجي: double
مثنى: two, dual
وحيد: only, alone, lone, lonely
فريد: unique
ثنائي ثنائيا: dual, bilateral, double, pair
ثلاثي: triple, triliteral, tripartite, three-letter, trilateral
رقم أرقام: number, figure, digit
عدد أعداد: number, issue
عددي: numerical
حساب: account, calculation, arithmetic, reckoning, counting, bill, calculus, expense
مجموع مجاميع: total, sum
مبلغ مبالغ: sum, amount, total, extent, degree
كمية: quantity, amount
مقدار مقادير: amount, measure, quantity, extent
نسبة نسب: percentage, proportion, ratio, rate, relation
جزء أجزاء: part, portion, section, volume, piece, component
قسط أقساط: share, installment, instalment, premium
حصة حصص: share, portion, quota, class, lesson, interest, stake, part
قطعة قطع: piece, part, fragment
شظية شظايا: splinter, fragment, shrapnel
بقية بقايا: rest, remainder, remains
نصيب أنصبة: share, lot, portion
حظ حظوظ: luck, fortune
متر أمتار: meter, metre
كيلومتر كيلومترات: kilometer, kilometre, km
سنتيمتر سنتيمترات: centimeter, centimetre
ميل أميال: mile, inclination, tendency
فرسخ فراسخ: league, parasang
شبر أشبار: span
فدان أفدنة: acre, feddan
غرام جرام: gram, love, passion
رطل أرطال: pound, pint
قنطار قناطير: quintal
لتر: liter, litre
حجم أحجام: size, volume
ارتفاع: height, altitude, rise, increase
عمق أعماق: depth, deep
مسافة: distance
مساحة: area, space
سعة: capacity, breadth
أقصى قصوى أقاصي: maximum, utmost, farthest, furthest, al-Aqsa, extreme
سرعة: speed, velocity
تكرار: repetition, frequency, recurrence
`;
