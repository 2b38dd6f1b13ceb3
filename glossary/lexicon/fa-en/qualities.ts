/** Persian–English: qualities of people and things. */
export const qualities = `
بزرگ بزرگی بزرگ‌تر: great, large, big
بزرگ‌ترین بزرگترین: largest, greatest, biggest
کوچک کوچکی کوچک‌تر: small, little
خوب خوبی خوب‌تر: good, well
بد بدی: bad
بهتر بهتری: better
بهترین: best
بدتر: worse
بدترین: worst
زیبا زیبای زیباتر: beautiful
زیبایی: beauty
قشنگ قشنگی قشنگ‌تر: beautiful, pretty
زشت زشتی زشت‌تر: ugly
قدیم قدیم‌تر: old, ancient
قدیمی: old, ancient
کهن کهنی کهن‌تر: ancient, old
جدید جدیدی جدیدتر: new
نو نوی نوتر: new
تازه تازه‌ای تازه‌تر: fresh, new, just
بلند بلندی بلندتر: tall, high, long, loud
کوتاه: short
دراز درازی درازتر: long
طولانی: long
پهن پهنی پهن‌تر: wide
وسیع وسیعی وسیع‌تر: wide, vast, extensive
گسترده: extensive, wide, widespread
تنگ تنگی تنگ‌تر: narrow, tight
عمیق عمیقی عمیق‌تر: deep
سبک سبکی سبک‌تر: light, style
سنگین: heavy
سخت سخت‌تر: hard, difficult, severe
سختی: hardship, difficulty
دشوار: difficult, hard
آسان آسانی آسان‌تر: easy
ساده ساده‌ای ساده‌تر: simple
پیچیده پیچیده‌ای پیچیده‌تر: complex, complicated
قوی قوی‌تر: strong
نیرومند: strong, powerful
ضعیف ضعیفی ضعیف‌تر: weak
نرم نرمی نرم‌تر: soft
تند تندی تندتر: fast, sharp, rapid
سریع سریعی سریع‌تر: fast, rapid, quick
گرم گرمی گرم‌تر: warm, hot
داغ داغی داغ‌تر: hot
سرد سردی سردتر: cold
خشک خشک‌تر: dry
تر: wet, more
خالی خالی‌تر: empty
پاک پاکی پاک‌تر: clean, pure
کثیف کثیفی کثیف‌تر: dirty
ثروتمند: rich, wealthy
غنی غنی‌تر: rich
فقیر فقیری فقیرتر: poor
خوشحال: happy, glad
شاد شادتر: happy
خوش خوش‌تر: happy, good, pleasant
غمگین: sad
وحشتناک: terrible, horrible
عجیب عجیبی عجیب‌تر: strange
معروف: famous, well-known
مشهور: famous
باهوش: intelligent, clever
دانا دانای داناتر: wise
نادان: ignorant
دیوانه دیوانه‌ای دیوانه‌تر: mad, crazy
احمق احمقی احمق‌تر: fool, stupid
سالم سالمی سالم‌تر: healthy
زنده زنده‌ای زنده‌تر: alive, living, live
آرام آرامی آرام‌تر: calm, quiet
درست درستی درست‌تر: right, correct, true
غلط غلطی غلط‌تر: wrong
مهم مهمی مهم‌تر: important
اهمیت: importance
اصلی اصلی‌تر: main, original, principal
لازم لازمی لازم‌تر: necessary
ضروری: necessary, essential
ممکن ممکنی ممکن‌تر: possible, may
امکان امکانات: possibility, facilities
غیرممکن: impossible
مفید مفیدی مفیدتر: useful
آشکار: clear, obvious, open
سفید سفیدی سفیدتر: white
سیاه سیاه‌ای سیاه‌تر: black
سرخ سرخی سرخ‌تر: red
قرمز قرمزی قرمزتر: red
سبز سبزتر: green
سبزی سبزیجات: vegetable, greens
آبی آبی‌تر: blue
زرد زردی زردتر: yellow
خاکستری: grey, gray
گران گرانی گران‌تر: expensive
ارزان: cheap
کامل کاملی کامل‌تر: complete, full, perfect
ناقص ناقصی ناقص‌تر: incomplete
مشترک: common, joint
خاص خاصی خاص‌تر: special, particular, specific
مخصوص مخصوصی مخصوص‌تر: special, particular
مختلف: different, various
متفاوت: different
گوناگون: various, different
شبیه: similar, like
یکسان: same, equal
مساوی: equal
برابر برابرتر: equal, against, times
معمولی معمولی‌تر: ordinary, usual
عادی عادی‌تر: normal, ordinary
طبیعی: natural
واقعی: real, true
شخصی شخصی‌تر: personal
مقدس مقدسی مقدس‌تر: holy, sacred
عزیز عزیزی عزیزتر: dear
محترم: respected, honourable
خطرناک: dangerous
شدید شدیدی شدیدتر: severe, intense, strong
مناسب: suitable, appropriate
`;
