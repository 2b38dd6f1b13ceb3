/** Arabic–English: adjectives of light, shape, taste, colour and kind, participles and elatives. */
export const adjectivesFormAndKind = `
مشرق: bright, east, shining, Orient, radiant, Levant
مضيء: bright, luminous, shining
منير: shining, luminous
ساطع: bright, shining
لامع: shiny, shining, brilliant
مظلم: dark
معتم: dark, gloomy
داكن: dark
قاتم: dark, gloomy
باهت: pale, faded
شاحب: pale
صفراوي: bilious, sallow, yellowish
مستدير: round, circular
مدور: round
معوج: crooked
منحن: bent, curved
مائل: leaning, inclined
مقلوب: inverted, overturned
طري: soft, tender, fresh
طازج: fresh
ناضج: ripe, mature
نيء: raw
حلو: sweet, nice
مالح: salty
حامض: sour, acid
مرير: bitter
أسود سوداء سود اسود يسود مسود اسوداد اسودد: black, blacken, darken, turn black
أبيض بيضاء ابيض يبيض مبيض ابيضاض ابيضض: white, whiten, turn white
أحمر حمراء حمر احمر يحمر احمرار محمر احمرر: red, turn red, blush, redden
أخضر خضراء خضر اخضر يخضر مخضر اخضرار اخضرر: green, turn green
أزرق زرقاء زرق ازرق يزرق مزرق ازرقاق ازرقق: blue, turn blue
أصفر صفراء اصفر يصفر مصفر اصفرار اصفرر: yellow, pale, turn yellow, turn pale
أسمر سمراء: brown, dark, tan
أشقر شقراء شقر: blond, blonde
بني: brown, sons
رمادي: grey, gray
وردي: pink, rosy
برتقالي: orange
بنفسجي: violet, purple
أرجواني: purple
كحلي: navy
زرقة: blue, blueness
سواد: blackness, black, darkness
بياض: whiteness, white
حمرة: redness, red
صفرة: yellowness, pallor
ملون: coloured, colored
أشيب: grey-haired
أصلع صلعاء: bald
مختلف: different, various, diverse, divergent
متنوع: various, diverse
مماثل: similar
متساو متساوي: equal
مناسب: suitable, appropriate
ملائم: suitable, appropriate
لائق: proper, suitable, fitting
جدير: worthy, deserving
مستحق: deserving, due, payable, entitled, owed, beneficiary
قادر: able, capable, powerful
عاجز عجزة: unable, helpless, incapable, disabled
راغب: willing, desirous
مضطر: forced, obliged
مجبر: forced
مقتنع: convinced
متأكد: sure, certain
واثق: confident, sure
متردد: hesitant
حائر: confused, perplexed, bewildered
مندهش: surprised, astonished
مذهول: stunned, astonished, dazed
محرج: embarrassed, embarrassing
مغرور: conceited, vain
متكبر: arrogant, haughty, proud
متواضع: modest, humble
عنيد: stubborn, obstinate
صبور: patient
حليم حلماء: patient, gentle
حازم: firm, resolute
صارم: strict, stern, severe
جادة: serious, earnest
جدي جدية: serious, kid
رصين: sober, grave
وقور: dignified, venerable
مهيب: awe-inspiring, imposing
جليل أجلاء: great, venerable, Galilee, majestic
سام سامية سامي: lofty, toxic, sublime, poisonous, Sami, Sam
فخم: luxurious, magnificent
فاخر: luxurious, luxury
متواصل: continuous
مستمر: continuous, constant
متكرر: repeated, frequent
مفاجئ: sudden, surprising, unexpected
متأخر: late
مبكر: early
نهائي نهائيا: final, finally, conclusive, ultimately
مطلق: absolute
نسبي: relative
معين: certain, specific, particular
محدد: specific, definite, specified, limited
مؤكد: certain, confirmed
طبيعي: natural, normal
اجتماعي اجتماعيا: social, socially
نفسي نفسيا: psychological, psychic, myself
جسدي: physical, bodily
عقلي: mental, intellectual, rational
مادي: material, physical, corporeal, materialist
شخصي شخصيا: personal, personally
شعبي: popular, folk, people’s
أدبي: literary, moral
علمي علميا: scientific, scholarly
فني فنيا: artistic, technical, technician, perish, vanish
أرضي: earthly, ground, terrestrial
بحري: sea, naval, marine, maritime
جبلي: mountain
محلي محليا: local, domestic, locally, native
عالمي عالميا: global, world, international, worldwide, universal
منظم: organized
فوضوي: chaotic, anarchist
متفرق: scattered
متناثر: scattered
مكسور: broken
ممزق: torn
مثقوب: pierced
محترق: burnt
مدفون: buried
معلق: hanging, suspended
مربوط: tied
مغطى: covered
مكشوف: uncovered, exposed
محمل: loaded, laden
محاط: surrounded
مزدحم: crowded
مكتظ: crowded, packed
مثير: exciting, provocative, interesting
ممتع: enjoyable, interesting, entertaining
مسل مسلية: entertaining
ممل: boring, dull
مضحك: funny, ridiculous
سخيف سخفاء: silly, absurd, ridiculous
مؤلم: painful
محزن: sad, saddening
مؤثر: moving, influential, touching, effective
مقنع: convincing, masked
مدلل: spoiled
محبوب: beloved, popular
محترم: respectable, respected
حقير حقراء: vile, despicable, contemptible
ذليل أذلاء: humiliated, abject
دنيء: base, vile
وضيع: lowly, base
نذل أنذال: scoundrel
وغد أوغاد: scoundrel, villain
عفيف: chaste
مؤمن: believer, faithful, insured
فاسد: corrupt, rotten, bad, spoiled
مهمل: neglected, careless
متسرع: hasty
مستعجل: in a hurry, hurried
ثابت ثوابت: firm, fixed, constant, steady, stable, Thabit
راسخ: firm, deep-rooted
متحرك: moving, mobile, vowelled, in motion, moved
ناطق: spokesman, speaking, spokesperson, rational, speech
مطيع: obedient
متمرد: rebel, rebellious
متيم: infatuated
مشتاق: longing, yearning
متلهف: eager
جامح: unruly, wild
لاهث: panting
دامع: tearful
باك باكية: weeping, crying
دامية دامي: bloody
مبحوح: hoarse
مرتجف: trembling
مرتعش: trembling
زاه زاهية: bright
زائل: transient, fleeting
فان فانية فاني: mortal, transient
باق باقية باقي: remaining, lasting, rest
خالص: pure, sincere
مجاني: free
مزيد: more, further, increased, augmented
إضافي: additional, extra
أجدر: more worthy, better
أولى: first, more deserving
أحق: more deserving, worthier
أدق: more precise
أجود: best, better
أنبل: noblest
أحلى: sweeter, sweetest
أشهر: most famous
أعظم عظمى: greater, greatest
أعمق: deeper
أوسع: wider
أسهل: easier, purge, be easier
أصعب: harder, more difficult
أحدث يحدث محدث: cause, newest, latest, bring about, create, newer
أقدم: oldest, venture
أغلى: dearer, more precious
أثمن: most precious
أعز: dearest
أذكى: smarter, cleverest
أجدى: more useful
أقسى: harsher, harshest
أقصر: shorter, Luxor
أثقل: heavier
أخف: lighter
أبطأ: slower
أغنى: richer
أفقر: poorer
أخطر: more dangerous
أندر: rarer
أروع: most wonderful
أبرز يبرز: most prominent, highlight
`;
