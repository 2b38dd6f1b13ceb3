/** Arabic–English: rarer adjectives of narrative prose. */
export const literaryAdjectives = `
آجل: later, deferred
آسر: captivating
أبكم بكماء بكم: mute, dumb
أبهى: most splendid
أحول حولاء: cross-eyed
أرعن رعناء: reckless, frivolous
أشم شماء: proud, lofty
أشعث شعثاء: dishevelled, disheveled, unkempt
أغبر غبراء: dusty
أهوج هوجاء: reckless, violent
بالية بالي: worn, shabby, ragged
بذيء: obscene, foul
بشوش: cheerful, friendly
بليد: stupid, dull
بهي: splendid, beautiful
تعس: unhappy, wretched
تلقائي: spontaneous, automatic
ثاقب: piercing, penetrating
جارف: sweeping, overwhelming
جائر: unjust, oppressive
جلف أجلاف: boor, rude
جهنمي: hellish, infernal
جهوري: loud, deep
جياش: surging, emotional
حالك: pitch-black, dark
حثيث: fast, quick
حذق: skill, skilful, skillful, be skilled
حريري: silky, silk, Hariri
حصيف: judicious
حقود: spiteful, malicious
حماسي: enthusiastic, fervent
حيران حيرى حيارى: confused, perplexed
خافت: faint, dim, soft, low
خامل: idle, lazy, sluggish
خاو خاوية خاوي: empty
خجلان خجلى: embarrassed, shy
خرافي: fabulous, mythical
خسيس: vile, base, ignoble, inferior
خصب: fertile
خلاب: captivating, charming
خلفي: back, rear
خليع: dissolute
خمري: wine-coloured
خاطف: fleeting, quick, lightning
خانق: suffocating, stifling
داعر: lewd
دافق: gushing
دامس: pitch-dark, dark
دسم: rich, fatty, fat
دموي: bloody, blood
دمث: gentle, affable
دؤوب: persistent, diligent
ذائع: widespread, famous
ذكوري: male
ذهني: mental, intellectual
راض راضية راضي: satisfied, content, pleased
راقية راقي: refined, high-class, elegant
رائق: clear, serene
رتيب: monotonous
رث: ragged, shabby
رجولي: manly
رحيب: spacious
رزين: composed, grave
رصاصي: leaden, grey, gray
رعديد: coward
رقراق: glistening, limpid
رملي: sandy, sand
رهيف: delicate, sharp
ريان: lush, Rayan
زري: miserable, shabby
ساحق: crushing, overwhelming
سديد: sound, right
سحيق: remote, deep, bottomless
سرمدي: eternal
سطحي: superficial
سليط: sharp-tongued
سمج: tasteless, disagreeable
سموح سمح: tolerant
سوداوي: melancholic, gloomy
سوي: normal, sound
شارد: absent-minded, stray, distracted, wandering
شاعري: poetic
شاف شافي: healing
شائق: interesting
شائك: thorny
شجي: sad, moving
شره: greedy, gluttonous
شفاف: transparent, clear
شفيق: compassionate, Shafiq
شكاك: sceptical, skeptical
شهم: gallant, noble
شهواني: lustful, sensual
صاغر: meekly, humbled
صامد: steadfast
صبياني: childish
صدوق: truthful
صريح: frank, explicit, clear
صفيق: thick, insolent
صموت: taciturn
ضارية ضاري: fierce, ferocious
ضبابي: foggy, misty
ضليع: expert, versed
طاغ طاغية طغاة طاغي: tyrant, overwhelming
طائع: obedient, willing
طفولي: childish, childlike
طفيف: slight, minor
طليق: free
ظليل: shady
عاتم: dark
عات عاتية عاتي: violent, mighty
عارم: overwhelming, violent
عاطر: fragrant
عامر: full, inhabited, Amer
عتيد: ready, established, future
عجول: hasty
عريق: ancient, deep-rooted
عسلي: honey-coloured, hazel
عصيب: difficult, critical
عطري: aromatic
غائر: sunken, hollow, deep-set
غائم: cloudy
غابر: bygone, past
غاشم: brutal, oppressive
غاو غاوي: astray, misguided, fan
غدار: treacherous
غفير: large, guard
غيبي: unseen
فاجع: tragic
فاحش: obscene, excessive
فاحم: jet-black
فادح: heavy, grave
فارع: tall
فاره: luxurious
فاضح: scandalous
فاضل: virtuous, Fadel
فاقد: lacking, having lost
فتي: young, youthful
فذ: unique, exceptional
فضفاض: loose, baggy
فضولي: curious, inquisitive
فقيد: deceased, late
فوري: immediate, instant, prompt, instantly
قاحل: barren, arid
قان قانية قاني: deep red, crimson
قاهر: overpowering, conqueror
قائظ: scorching
قرمزي: crimson, scarlet
قصي: remote, distant
قمري: lunar
قمحي: wheat-coloured
قويم: straight, right
كادح: toiling
كالح: gloomy, dull
كتوم: reserved, secretive
كريه: foul, disgusting, hateful
كسير: broken
كليل: dull, weary
لاذع: biting, stinging, pungent
لافت: striking
لاهب: burning
لبق: tactful, courteous
لبيب: intelligent, wise
لجوج: stubborn
لحوح: insistent
لعوب: coquettish, playful
لماح: perceptive
ليلكي: lilac
ماجن: shameless, dissolute
ماطر: rainy
مائج: surging
مبجل: venerable
مبهج: cheerful, delightful
مبهر: dazzling
مبهم: vague, obscure
متجهم: frowning, sullen
متحضر: civilized
مترهل: flabby
متشائم: pessimistic
متفائل: optimistic
متعال متعالية: haughty
متعجرف: arrogant
متعفن: rotten
متعنت: stubborn
متغطرس: arrogant
متهدل: drooping
متوحد: solitary
مثالي: ideal, perfect
مثقل: burdened, laden
مثلج: iced, icy
مجحف: unfair
محبط: frustrated, disappointed
محدود: limited, restricted, finite, defined
محموم: feverish
محنك: experienced
مخادع: deceitful
مخز مخزية: shameful
مخملي: velvety, velvet
مدبب: pointed
مدقع: abject, extreme
مدو مدوية: resounding
مراوغ: evasive
مرموق: prominent
مرن: flexible
مريب: suspicious
مريح: comfortable
مزخرف: decorated, ornate
مزدوج: double
مزركش: embroidered, ornamented
مزيف: fake, false, counterfeit
مسالم: peaceful
مستعر: raging
مستعص مستعصية: intractable
مستنير: enlightened
مستهتر: reckless
مستو مستوية: level, flat
مسطح: flat
مسعور: rabid, mad
مسكر: intoxicating
مسهب: lengthy, detailed
مشؤوم: ominous, ill-fated, unlucky
مشاغب: troublemaker, naughty
مشاكس: troublesome
مشبع: saturated
مشغوف: in love, passionate
مشكوك: doubtful
مشمس: sunny
مشوق: thrilling, interesting
مشين: disgraceful
مصطنع: artificial, feigned
مصون: protected
مضجر: boring
مضرج: stained with blood
مضن مضنية: exhausting
مطبق: complete
معتوه: idiot, imbecile
معذور: excused
معطر: perfumed
معقوف: hooked
معقول معقولات: reasonable, possible, intelligible, intellectual, sensible
معكوس: reversed
معمر: long-lived
مغبر: dusty
مغر مغرية: tempting, seductive
مغمور: obscure, submerged
مفتول: twisted, muscular
مفجع: tragic
مفجوع: bereaved
مفضوح: exposed
مفعم: full, filled
مفلس: bankrupt, penniless
مقدام: bold
مقرف: disgusting
مقزز: disgusting
مقطب: frowning
مقفر: desolate, deserted
مقمر: moonlit
مقهور: oppressed, defeated
مقوس: arched, curved
مقيت: hateful
مكبوت: repressed, suppressed
مكتنز: plump
مكتوم: muffled, suppressed
مكفهر: gloomy, overcast
مكلوم: wounded
ملتبس: ambiguous
ملتح ملتحية ملتحي: bearded
ملتو ملتوية ملتوي: winding, twisted
ملحة: urgent
ملفت: striking
ملول: weary
مليح ملاح: pretty, good
ممدد: stretched out, lying
ممشوق: slender
مميت: deadly, fatal
منتش منتشية: elated, ecstatic
منعدم: nonexistent
منعش: refreshing
منغص: troubling
منفر: repulsive
منيع: impregnable
مهترئ: worn-out, ragged
مهزوز: shaky
مهزوم: defeated
مهلك: deadly
مهلهل: ragged
مهموم: worried, anxious
مهووس: obsessed
موثوق: reliable, trusted
موجع: painful
موحش: desolate, lonely, dreary
موسر: wealthy
موغل: deep
موفق: successful
مولع: fond
ميال: inclined
ميمون: auspicious
ناتئ: protruding
ناجح: successful
ناجع: effective
ناحل: thin
ناري: fiery
ناصع: bright, pure
ناضر نضر: fresh, blooming
ناعس: drowsy, sleepy
ناقم: resentful
نحاسي: copper, brass
ندي: moist, dewy
نكد: miserable, disagreeable
نمام: gossip, slanderer
نوراني: luminous
هائم: wandering, lost
هادر: roaring
هازئ: mocking
هامد: lifeless, still
هامس: whispering
هامشي: marginal
هستيري: hysterical
همام: valiant, Hammam
هوائي: air, antenna
وادع: gentle, peaceful
وارف: shady, luxuriant
واع واعية واعي: conscious, aware
وافد: newcomer, arriving
واف وافية وافي: sufficient, full
واله: infatuated
واهم: mistaken, deluded
واهن: weak, feeble
وجيز: brief, short
وخيم: serious, grave
ودود: friendly, affectionate
وريف: shady
وضاء: bright, radiant
وضيء: bright, beautiful
وطيد: firm, strong
وقاد: glowing, keen
ولهان: in love, infatuated
وهاج: blazing, glowing
يانع: ripe
متعلم: educated, learned
أوفر: more abundant
أصفى: clearer
أنقى: purer
أخبث: more wicked
ألذ: more delicious
أمتن: stronger
أهدأ: calmer
أرحم: more merciful
أعدل: more just
أصدق: more truthful, truest
أكفأ: more efficient
أغرب: strangest
أضخم: largest, bigger
أثرى: richer
أبي أبية: proud
`;
