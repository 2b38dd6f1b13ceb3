/** Arabic–English: the most frequent adjectives: size, strength, worth, character, mood. */
export const adjectives = `
كبير كبيرة كبار أكبر كبرى: big, large, great, old, senior, major, elder
أكبر كبرى أكابر: bigger, greater, largest, elder, greatest
صغير صغيرة صغار أصغر صغرى: small, little, young, tiny, minor, slight
أصغر صغرى: smaller, younger, smallest, youngest
عظيم عظام عظماء أعظم عظمى: great, mighty, tremendous, big, large
ضخم ضخام: huge, enormous, massive
هائل: huge, tremendous, enormous
جسيم جسام: serious, particle, great, grave
ضئيل: small, slight, faint
قليل أقل: few, little, small, short
كثير كثار: many, much, a lot, lots, often, great, plenty, frequent
وافر وفير: abundant, plentiful
أطول: longer, longest, taller
قصير قصار أقصر: short
عريض عراض: wide, broad
واسع أوسع: wide, vast, spacious, broad
فسيح: spacious, wide
رحب يرحب ترحيب: wide, spacious, welcome
شاسع: vast
عميق أعمق: deep, profound
ضحل: shallow
عال عالية أعلى: high, loud, tall
مرتفع: high, loud
منخفض: low
واطئ: low
شاهق: towering, high
سميك: thick
غليظ غلاظ: thick, coarse, rough, dense
كثيف: dense, thick, intensive, opaque
رفيع: high, thin, fine
نحيف: thin, slim
نحيل: thin, slender
هزيل: thin, emaciated, weak
رشيق: slender, graceful
سمين سمان: fat
بدين: fat, stout, obese
ثقيل ثقال أثقل: heavy, weighty
خفيف خفاف أخف: light, slight, faint
عتيق: old, ancient, antique
عصري: modern
معاصر: contemporary, modern
سريع أسرع: fast, quick, rapid, swift
بطيء: slow
قوي أقوياء أقوى: strong, powerful, violent, mighty
أقوى: stronger, strongest
ضعيف ضعفاء أضعف: weak, feeble, faint, delicate
متين: solid, strong, firm
صلد: hard
قاسية قساة: harsh, cruel, hard, severe
شديد أشداء أشد: severe, intense, strong, extreme
أشد: more, stronger, most, more intense
عنيف: violent, fierce
لين: soft, tender, flexible
ناعم: soft, smooth
خشن: rough, coarse
أملس ملساء: smooth
رخو: soft, loose
جاف: dry
يابس: dry, hard
رطب: damp, moist, humid, wet
مبتل مبلول: wet
ساخن: hot
دافئ: warm
فاتر: lukewarm, tepid, languid
بارد باردة: cold, cool, chilly
قارس: bitter, severe
متجمد: frozen
نظيف: clean
قذر: dirty, filthy
وسخ أوساخ: dirty, dirt
نقي: pure, clean
صاف صافية صافي: clear, pure, net
عكر: turbid
جيد جياد: good, well
أحسن حسنى: better, best
أفضل فضلى أفاضل: better, best, preferable
ممتاز: excellent
رائع: wonderful, magnificent, marvellous, marvelous, splendid
بديع: wonderful, marvellous, marvelous
مدهش: amazing, astonishing, surprising
مذهل: amazing, stunning
سيئ سيئة أسوأ: bad
أسوأ: worse, worst
رديء: bad, poor
فظيع: terrible, horrible, awful
شنيع: heinous, horrible
مريع: terrible, dreadful
بشع: ugly, hideous
قبيح: ugly
دميم: ugly
أجمل: more beautiful, most beautiful
حسناء حسناوات: beautiful, beauty
وسيم: handsome
أنيق: elegant, smart
جذاب: attractive
فاتن: charming, enchanting
لطيف لطاف ألطف: nice, kind, gentle, pleasant, subtle, delicate, fine, kindly
ظريف ظرفاء: witty, nice, charming
لذيذ: delicious, tasty
طيب طيبون أطيب: good, kind, pleasant
شرير أشرار: evil, wicked
خبيث خبثاء: malicious, wicked, malignant
لئيم لئام: mean, wicked
ماكر: cunning, sly
داهية دهاة: shrewd, cunning, calamity
ذكي أذكياء أذكى: clever, smart, intelligent
نبيه: clever
غبي أغبياء: stupid, fool
أحمق حمقاء حمقى: foolish, stupid, fool
أبله بلهاء: idiot, foolish
مغفل: fool, foolish
ساذج سذج: naive, simple
بسيط بسطاء بسائط: simple, simplified, plain, slight, modest, elemental, basic, uncompounded
معقد: complicated, complex
صعب صعبة صعاب أصعب: difficult, hard
عسير: difficult, hard
يسير: easy, slight, small
مستحيل: impossible, unthinkable
ممكن: possible, conceivable, potential
محتمل: possible, likely, probable, potential
ضروري: necessary, essential, needed, must
لازم لوازم: necessary, intransitive, required, necessarily, must, concomitant, following, unavoidable
مهم أهم: important
أهم: more important, most important
أساسي أساسيات: basic, essential, fundamental, key, main
رئيسي رئيسية: main, principal, major, key, chief
ثانوي ثانوية: secondary
تافه: trivial, insignificant, trifling
خطير خطيرة أخطر: dangerous, serious, grave
أمين أمناء: honest, secretary, trustworthy, faithful, guardian
صادق يصادق: honest, sincere, approve, truthful, ratify, true
كاذب: false, liar, lying
مخلص: sincere, loyal, faithful, savior
وفي أوفياء: loyal, faithful
خائن خونة: traitor, treacherous
شجاع شجعان: brave, courageous
باسل: brave
جبان: coward, cowardly
جريء: bold, daring
خجول: shy, timid
وقح: rude, insolent, impudent
مؤدب: polite
مهذب: polite, well-mannered
كريم كرام كرماء أكرم: generous, noble, kind, Karim
سخي أسخياء: generous
بخيل بخلاء: miser, stingy, miserly
عادل: just, fair
ظالم: unjust, oppressor, tyrant, oppressive
رحيم رحماء: merciful, compassionate, Most Merciful, Rahim
حنون: tender, affectionate
عطوف: kind, compassionate
قاسي: cruel
وحشي: wild, savage, brutal
شرس: fierce, ferocious
متوحش: wild, savage
أليف: tame, pet
وديع: gentle, depositary, meek
هادئ: calm, quiet
صامت صوامت: silent, quiet, consonant
ساكن سكان: resident, still, inhabitant, population, vowelless, at rest, motionless
صاخب: noisy, loud
مزعج: annoying, disturbing
سعيد سعداء أسعد: happy, Said
فرحان فرح: happy, glad
مسرور: pleased, happy, glad
مبتهج: joyful, happy
ضاحك: laughing
باسم: smiling
حزين حزينة حزانى: sad, sorrowful, unhappy, mournful
كئيب: gloomy, dismal, depressed
بائس بؤساء: miserable, wretched, poor
تعيس تعساء: unhappy, miserable, wretched
شقي أشقياء: wretched, naughty, miserable
مسكين مساكين: poor, wretched, beggar, unfortunate
محظوظ: lucky, fortunate
غاضب: angry
ساخط: discontented, angry
حانق: furious, angry
غضبان غضبى: angry
عصبي: nervous, irritable, neural
هائج: raging, agitated
متوتر: tense
مضطرب: disturbed, troubled, agitated, turbulent, confused
خائف: afraid, frightened, scared
مذعور: terrified, panic-stricken
مرعب: terrifying, frightening
مخيف: frightening, scary
مفزع: frightening
عجيب: strange, wonderful, amazing, wondrous
مألوف: familiar
عادي عادية: ordinary, normal, usual, regular
معتاد: usual, customary
شاذ شواذ: abnormal, irregular, anomalous
نادر: rare
خاص خاصة خاصا: private, special, own, particular, individual
مشترك: common, joint, shared, mutual, participant, in common
شائع: common, widespread
مشهور مشاهير: famous, well-known, celebrity
شهير: famous, renowned
مجهول: unknown, passive
غامض: mysterious, vague, obscure, ambiguous
واضح: clear, obvious, evident
جلي: clear, evident
سري: secret, confidential, classified
علني: public, open
ظاهر: apparent, visible, outward, manifest, obvious, exterior
مفتوح: open, opened
مغلق: closed, shut, locked
مقفل: locked, closed
فارغ: empty
خالية خالي: empty, devoid, free
مليء: full, filled
ملآن ملأى: full
ممتلئ: full, plump
كامل كاملة: complete, full, whole, perfect
ناقص نواقص: incomplete, deficient, lacking, defective, imperfect
تام: complete, full, perfect, whole, total
شامل: comprehensive, inclusive
صحيح: correct, true, right, valid, healthy, sound, genuine
خاطئ: wrong, mistaken, false
مخطئ: wrong, mistaken
مصيب: right
حقيقي: real, true, genuine
واقعي: realistic, real
خيالي: imaginary, fantastic, fictional
وهمي: imaginary
باطل: void, false, invalid, null, falsehood, vain
زائف: false, fake
أصلي: original, native
ميت أموات موتى: dead
نائم نيام: asleep, sleeping
يقظ يقظان: awake, alert, vigilant
صاحي: awake
تعبان: tired
متعب: tired, weary
مرهق: exhausted
نشيط: active, energetic
كسول كسالى: lazy
كسلان: lazy
مشغول: busy, occupied
مستعد: ready, prepared
جاهز: ready
جائع جياع: hungry
عطشان عطشى: thirsty
ظمآن: thirsty
شبعان: full
سكران: drunk
مريض مرضى: sick, ill, patient, sufferer
عليل: ill, sick, patient, sick person, invalid
سقيم: ill
سليم: sound, healthy, safe, intact
معافى: healthy
أعرج عرجاء: lame
كفيف: blind
ضرير: blind
مجنون مجانين: mad, crazy, madman, Majnun
عاقل عقلاء: sane, rational, wise, intelligent
جاهل جهلاء جهال: ignorant, unaware, ignoramus
عارف: knowing, aware, knower, gnostic, acquainted
غافل: heedless, unaware
ماهر مهرة: skilled, skillful, skilful
بارع: skilful, skillful, brilliant
خبير خبراء: expert, specialist, knowing, appraiser
حاذق: skilful, skillful, expert, clever
مفيد: useful, beneficial
نافع: useful, beneficial, helpful, effective
ضار: harmful, fierce, ferocious
غال غالية غالي: expensive, dear, precious
ثمين: precious, valuable
نفيس: precious
رخيص: cheap
عزيز أعزاء أعزة: dear, Aziz, beloved, mighty, Almighty, precious
مستقل: independent
منعزل: isolated, secluded
أقرب: closer, nearer, closest
مجاور: neighbouring, neighboring, adjacent
نائية: remote, distant
قائم: standing, existing, based
واقف: standing
جالس: sitting, seated
قاعد: sitting
حاف حافي حفاة حافية: barefoot
مسلح: armed, gunman, militant
أعزل عزلاء عزل: unarmed, defenseless
`;
