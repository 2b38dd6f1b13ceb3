/** Arabic–English: rarer nouns of narrative prose: qualities, feelings, sounds and deeds. */
export const literaryNouns = `
آفة: pest, bane, scourge
أبهة: pomp, splendour, splendor
أحجية أحاجي أحاج: riddle, puzzle
أزيز: hum, buzz, whiz
ألفة: familiarity, intimacy, affection
أناة: patience, deliberation
أنين: moaning, moan, groan
أهزوجة أهازيج: song, chant
أوج: height, peak, zenith
بأس: harm, courage, might, fine
باطن بواطن: inside, inner, hidden, inward, interior
بشاعة: ugliness, hideousness
بشاشة: cheerfulness
بصيص: gleam, glimmer
بصيرة بصائر: insight
بلادة: stupidity, dullness
بلبلة: confusion
بهاء: splendour, splendor, beauty, radiance, magnificence
تباشير: first signs
تحقير: contempt
ترحاب: welcome
ترحيب يرحب: welcome
ترف: luxury
ترنيمة ترانيم: hymn
تشاؤم: pessimism
تفاؤل: optimism
تضحية يضحي: sacrifice
تمثيلية: play, drama
توسلات: pleas, entreaties
ثراء: wealth
ثرثار: talkative, chatterbox
ثغاء: bleating
جاه: influence, rank, prestige
جبروت: tyranny, power
جدب: barrenness, drought
جسارة: boldness, daring
جفاء: aversion, harshness, coldness
جلاء: clarity, evacuation
حرقة: burning, pain
حركات: movements
حشرجة: rattle
حشمة: modesty, decency
حضيض: bottom, lowest point
حظوة: favour, favor
حفاوة: warmth, welcome
حقارة: baseness, vileness
حلكة: darkness, blackness
حملة: campaign, expedition
حمية: zeal, diet
حنكة: experience, skill
خاطرة: thought
خبايا خبيئة: secrets, hidden
خذلان: disappointment, desertion
خزعبلات: nonsense, superstition
خسة: baseness, meanness, vileness
خشونة: roughness, coarseness
خفة: lightness, agility
خلاء: open, wilderness, emptiness
خلسة: stealthily, secretly, furtively
خلوة: seclusion, solitude, privacy
خواء: emptiness
خيلاء: pride, conceit
دجل: charlatanry, deceit
دجى: darkness, gloom
دسيسة دسائس: intrigue, plot
دعابة: joke, humour, humor
دعة: ease, calm
دماثة: gentleness
دمامة: ugliness
دناءة: baseness, meanness
دندنة دندن يدندن: hum
ذمة ذمم: conscience, protection, custody, liability, covenant, dhimma
رتابة: monotony
رجس: filth
رحابة: spaciousness
رزانة: composure, gravity
رشاقة: grace, agility
رصانة: sobriety, gravity
رعونة: recklessness
رغد: comfort, ease
رغوة: foam, lather
رفعة: height, dignity
رفق: gentleness, kindness, gently
رنة: ring
روث: dung, manure
زمهرير: bitter cold
سآمة: boredom
سبات: slumber, sleep
سخف: absurdity, foolishness
سفه: foolishness, insolence
سفيه سفهاء: fool, insolent
سقم أسقام: illness, ailment, infirmity
سماجة: tastelessness, bad taste
سماحة: tolerance, generosity
سمرة: brownness
سهاد: sleeplessness
شأو: rank, stage
شبق: lust
شدو: singing
شقاوة: mischief, misery
شكيمة: bit, determination
شمائل: qualities, virtues
شهامة: gallantry, chivalry
شيمة شيم: trait, character
صبوة: youthful passion
صراحة: frankness, frankly, candour
صفاء: serenity, purity, clarity
صفو: serenity, clearness
صلابة: hardness, firmness
صلافة: arrogance, insolence
صنيع: deed, favour, favor
صواب: right, correctness, senses
ضراعة: supplication
ضراوة: ferocity
ضنك: hardship, distress
ضياء: light, radiance, glow
ضيم: injustice, wrong
طراز: style, model, type
طراوة: freshness, softness
طرقة: knock
طماع: greedy
طيش: recklessness, rashness
طية: fold
عذوبة: sweetness
عراك: fight, scuffle
عري: nakedness, nudity
عظة: sermon, lesson
عفاف: chastity
عفوية: spontaneity
عفوي: spontaneous
عفونة: rot, mould, mold, putrefaction, decay, corruption
عقدة عقد: knot, complex
عقم: sterility
عقيرة: voice
عنفوان: prime, vigour, vigor
عويل: wailing
غبطة: bliss, joy, delight, happiness
غثيان: nausea
غريزة غرائز: instinct
غزارة: abundance
غزير: abundant, heavy, copious
غطرسة: arrogance
غطيط: snoring
غليل: thirst, revenge
غمرة غمرات: midst, depths
غنج: coquetry
فأل: omen
فاتحة: opening, Fatiha
فاقة: poverty, need
فجيعة: grief, tragedy
فحش: obscenity
فراسة: insight, physiognomy
فسحة: space, outing
فظاظة: rudeness
فظ: rude, coarse
قشعريرة: shiver, shudder
قفزة: leap, jump
قيلولة: nap, siesta
كربة كرب: distress
كمد: grief
لزوجة: stickiness
لزج: sticky
لغو: idle talk, nonsense
لغط: clamour, clamor, noise
لفتة: gesture, turn
لمحة: glimpse, glance
مجون: debauchery, shamelessness
مخاض: labour, labor, birth pangs
مرارة: bitterness, gall
مراس: experience, practice, temper
مسحة: touch, tinge
مسرة: pleasure, joy
مشورة: advice, counsel
مشوار مشاوير: walk, errand, trip
مطاف: end, tour
معاشرة: company, intercourse
مغيب: sunset
مفاتن: charms
مفر: escape
مكرمة مكارم: noble deed
مكيدة مكائد: plot, trick, ruse
ملاذ: refuge, haven
ملامة: blame
ملمس: touch, feel
ممات: death
منام: dream, sleep
مهابة: awe, dignity
مهانة: humiliation
مهجة مهج: soul, heart
مواء: mewing, meow
نائبة نوائب: calamity
نبضة نبضات: beat, pulse
نبل: nobility, arrows
نبوغ: genius
نتن: stench, stinking
نجدة: help, rescue
نجوى: confidential talk, whisper
نحافة: thinness
نحس: bad luck, ill-omened, misfortune
نخوة: chivalry, honour, honor
نداوة: dampness
نزوة نزوات: whim, caprice
نشاز: discord, dissonance
نشيج: sobbing, sobs
نضارة: freshness, bloom
نظافة: cleanliness
نعومة: softness, smoothness
نعيب: cawing
نغم أنغام: melody, tune
نفحة: breath, whiff
نفخة: puff, breath
نقاء: purity
نقيض: opposite, contrary
نكاية: spite
نكران: denial, ingratitude
نكهة: flavour, flavor, aroma
نهم: greed, gluttonous, voracious
نهيق: braying
هجران: abandonment, desertion
هجين: hybrid
هراء: nonsense
هرج: commotion
هزيع: part of the night
هشاشة: fragility
هفوة هفوات: slip, mistake
همجي: savage, barbaric
وازع: restraint, scruple
واسطة: means, mediation
وبال: evil, harm
وثبة: leap, jump
وخز وخزة: prick, sting
وداد: affection, friendship
وزر أوزار: sin, burden
وسامة: handsomeness, good looks
وصال: union, reunion
وصمة: stigma, stain
وطر أوطار: wish, desire
وعورة: ruggedness
وعر وعرة: rugged, rough
وقاحة: impudence, insolence
ولع: passion, fondness
وهلة: moment, glance, sight
ويلات: woes, calamities
يقظة: wakefulness, vigilance, awakening
لوعة: anguish, pain
`;
