/** Arabic–English: verbs of narrative prose in the simple and the doubled forms and of four letters. */
export const literaryVerbsSimple = `
أبق يأبق آبق: run away
أزف يأزف: approach, draw near
أفل يأفل أفول: set, fade
بتر يبتر مبتور: cut off, amputate
بح يبح بححت: hoarse
برع يبرع: excel
برى يبري برت بروا يبر: sharpen
بزغ يبزغ بزوغ: rise, emerge, dawn
بسق يبسق باسق: tower
بهت يبهت: fade, astonished, taken aback
بهر يبهر باهر مبهور: dazzle, amaze
ثكل يثكل ثكلى: bereaved
ثمل يثمل: drunk
جاب يجوب جبت جبنا يجب: roam, wander, travel
جاس يجوس جست جسنا يجس: roam, move through
جاش يجيش جشت جشنا يجش: surge, boil, agitated
جاوب يجاوب: answer, reply
جاور يجاور: neighbour, neighbor, adjoin
جاد: generous, give, pour, serious, earnest
يجود جود جدنا: generous, give, pour
جرد يجرد تجريد: strip, draw
جرع يجرع: gulp, swallow
جزع يجزع: grieve, anxious, worry, alarm, despair
جعد يجعد مجعد: wrinkle, curl
جلجل يجلجل: ring, resound
جلل يجلل: cover, crown
جمح يجمح: bolt
جنح يجنح: incline, tend, wing
جهر يجهر: say openly, declare
حاذر يحاذر: beware, cautious
حاذى يحاذي محاذاة حاذت حاذوا يحاذ: run alongside, parallel
حبك يحبك حبكة: weave, plot
حدا يحدو حداء حدت حدو يحد: urge, drive, sing
حسر يحسر: uncover, bare
حسم يحسم حاسم: settle, decide
حش يحش حششت: mow, cut
حظي يحظى يحظ: enjoy, gain, receive
حنى يحني حنت حنوا يحن: bend, bow
حوم يحوم: hover, circle
خبل يخبل: madden
ختن يختن ختان: circumcise
خدر يخدر مخدر: numb, drug
خذل يخذل: let down, fail, forsake
خرخر يخرخر: purr, gurgle
خفق يخفق خافق خفقان: beat, flutter, throb
خلب يخلب: captivate, fascinate
خلص يخلص خلاص: save, finish, get rid, salvation
خمد يخمد خامد: subside, die down
داخ يدوخ دخت دخنا يدخ: dizzy
دارى يداري مداراة دارت داروا يدار: hide, conceal, humour, humor
درأ يدرأ: ward off
دعس يدعس: step on, run over
دفق يدفق: pour, gush
دفأ يدفئ: warm
دلف يدلف: slip into, enter, step
دنس يدنس: defile, desecrate
دهم يدهم: surprise, overtake
دحرج يدحرج: roll
ذاع يذيع ذعت ذعنا يذع: spread, broadcast
ذب يذب ذببت: drive away
ذرف يذرف: shed
ذرع يذرع: pace, measure, stride
ذرا يذرو ذرت ذرو يذر: scatter, winnow
ذل يذل ذللت: humiliate, humble, humiliation
راب يريب يرب: suspicious, disturb
راق: please, appeal, refined, high-class, elegant
يروق رقنا: please, appeal
ران يرين: prevail, hang over
راهق يراهق: adolescent
ربض يربض رابض: crouch, lie
رتق يرتق: mend, patch
رتع يرتع: graze, frolic
ردم يردم: fill up, fill in
رزح يرزح: groan under, weighed down
رسا يرسو راس مرسى رست رسو يرس: anchor, dock
رشد يرشد: come of age, senses
رشق يرشق: pelt, throw
رشف يرشف: sip
رصع يرصع مرصع: inlay, stud
رفأ يرفأ: darn, mend
رفل يرفل: strut, enjoy
رقع يرقع رقعة: patch
ركد يركد راكد ركود: stagnate, still
رنح يرنح: sway
رطن يرطن: speak gibberish
زاغ يزيغ زائغ زغت زغنا يزغ: stray, wander
زخر يزخر زاخر: abound, full
زخرف يزخرف زخارف زخرفة: decorate, ornament
زرر يزرر: button
زغرد يزغرد زغاريد زغرودة: ululate, trill
زف يزف زففت: escort, announce
زقزق يزقزق: chirp
زل يزل زلة زللت: slip
زلق يزلق: slip, slippery
زمجر يزمجر: growl, roar
زم يزم زممت: purse
زها يزهو زاهي زهت يزه: glow, proud
زهق يزهق: fed up, perish
زحزح يزحزح: move, budge
ساءل يسائل: question, ask
ساء يسوء سوء: bad, worsen, hurt, badly
ساير يساير: go along, keep up
سامر يسامر سمر: chat, converse at night
سبر يسبر: probe
سبى يسبي سبي سبايا سبوا يسب: capture, captivate
سخن يسخن: heat, warm, become hot
سخا يسخو سخت سخو يسخ: generous
سدر يسدر سادر: heedless
سطا يسطو سطو سطت يسط: rob, burglarize
سعف يسعف: help, relieve
سفك يسفك: shed
سلا يسلو سلوان سلت سلو: forget, console oneself
سلط يسلط: direct, set over
سما يسمو سمت سمو يسم: rise, tower
سنح يسنح: arise, present itself, occur
شاخ يشيخ شخت شخنا يشخ: grow old, age
شاطر يشاطر: clever, smart, share
شاغب يشاغب شغب: riot, make trouble
شاكس يشاكس مشاكسة: tease, quarrel
شبك يشبك: interlock, clasp, entangle
شب يشب شببت: grow up, break out
شتت يشتت: scatter, disperse
شتل يشتل: plant
شحب يشحب شحوب: turn pale, pale
شذ يشذ شذذت: deviate
شذب يشذب: trim, prune
شع يشع شععت: radiate, shine
شل يشل شللت: paralyze, paralyse
شمت يشمت شماتة: gloat, rejoice
شمخ يشمخ شامخ: tower, lofty
شمر يشمر: roll up
صادف يصادف: encounter, come across, meet by chance
صال يصول صلت صلنا يصل: attack, assault
صدأ يصدأ صدئ: rust, rusty
صدح يصدح: sing, sound
صدع يصدع: crack, split
صر يصر صرير صررت: creak, squeak, grate, wrap
صرع يصرع صريع: knock down, fell, epilepsy, throw down
صعق يصعق: stun, thunderstruck
صفن يصفن: ponder
صك يصك صككت صكوك: strike, slam, deed, instrument, bond, sukuk, cheque
صم يصم صممت: deafen
صهر: melt, son-in-law, brother-in-law
يصهر: melt
ضاجع يضاجع: sleep with, lie with
ضاهى يضاهي ضاهت ضاهوا يضاه: equal, match, rival
ضج يضج ضججت: clamour, clamor, shout, noise
ضفر يضفر مضفور: braid, plait
ضمد يضمد: bandage, dress, poultice
ضمر يضمر ضامر: atrophy, grow thin
ضن يضن ضننت: begrudge, stingy
ضيع يضيع: lose, waste
طأطأ يطأطئ: bow, lower
طارح يطارح: exchange
طاش يطيش طائش طشت طشنا يطش: rash, reckless, miss
طاق يطيق طاقة طقت طقنا يطق: bear, stand, energy
طال يطول طلت طلنا يطل: last long, lengthen, take long, long
طاوع يطاوع: obey, comply
طرز يطرز مطرز تطريز: embroider
طفح يطفح طافح: overflow, brim
طفر يطفر: leap, gush
طقطق يطقطق: crack, crackle
طمس يطمس: obliterate, efface
طها يطهو طهي طهت طهو يطه: cook
طوح يطوح: fling
طوف يطوف: roam, wander
عاث يعيث عثت عثنا يعث: ravage, wreak havoc
عادى يعادي معاداة عادت عادوا يعاد: hostile, oppose, antagonize, be hostile
عاصر يعاصر: contemporary
عاف يعاف عفت عفنا يعف: loathe
عافى يعافي عافت عافوا يعاف: heal, restore to health
عاقر: drink, barren
يعاقر: drink
عاكس يعاكس معاكسة: harass, flirt, oppose
عاند يعاند عناد: stubborn, resist
عب يعب عببت: gulp, drink
عبق يعبق: fragrant, fill
عربد يعربد عربدة: revel, carouse
عشش يعشش: nest
عصم يعصم: protect
عفر يعفر: cover with dust
عكف يعكف عاكف: devote oneself, apply oneself
علف يعلف: fodder, feed
غاث يغيث غثت غثنا يغث: help
غاظ يغيظ غظت غظنا يغظ: anger, enrage
غالط يغالط مغالطة: deceive, mislead
غذى يغذي تغذية غذت غذوا يغذ: feed, nourish
غربل يغربل غربال: sift
غرر يغرر: seduce, mislead
غشي يغشى يغش: cover, overcome, faint
غص يغص غصصت: choke, crowded
غلظ يغلظ: thick, harsh
غلف يغلف مغلف غلاف: wrap, cover
غمد يغمد: sheathe
فاح يفوح فواح فحت فحنا يفح: diffuse, waft, smell
فتر يفتر فتور: subside, slacken, lukewarm
فدى يفدي فداء فدية فدت فدوا يفد: sacrifice, ransom, redeem
فرط يفرط: squander, neglect, excess
فرقع يفرقع فرقعة: crack, pop, snap
فرم يفرم: chop, mince
فسح يفسح: make way, make room
فشا يفشو فشت فشو يفش: spread
فطم يفطم: wean
فغر يفغر فاغر: gape, open wide
فقأ يفقأ: gouge
فقس يفقس: hatch
فلح يفلح: till, succeed
قاء يقيء قيء: vomit
قاسم يقاسم: share
قايض يقايض مقايضة: barter, trade
قبع يقبع قابع: crouch, huddle, lie
قرقر يقرقر: gurgle, rumble
قضم يقضم: bite, nibble, gnaw
قعقع يقعقع قعقعة: clatter, rattle
قنع يقنع قانع: content, satisfied
قوض يقوض: demolish, undermine
كابد يكابد مكابدة: endure, suffer
كابر يكابر مكابرة: stubborn, arrogant
كال يكيل كيل كلت يكل: measure, heap
كبا يكبو كبوة كبو يكب: stumble, trip
كبت يكبت: suppress, repress
كد يكد كددت: toil, work hard
كدر يكدر: trouble, disturb, turbid, sorrow, impurity
كرع يكرع: gulp, drink
كسا يكسو كست كسو يكس: clothe, cover
كسح يكسح: sweep
كسف يكسف كسوف: eclipse, embarrass
كشر يكشر: bare one's teeth, scowl
كشط يكشط: scrape
كظم يكظم: suppress, control
كفكف يكفكف: wipe, hold back
كلل يكلل مكلل: crown
كمم يكمم: gag, muzzle
كمن يكمن كامن كمين: lie hidden, lie, lurk
كوى يكوي كوت كووا يكو: iron, burn, cauterize
لاطف يلاطف: caress, treat kindly
لاك يلوك لكت يلك: chew
لبث يلبث: stay, remain, linger, soon
لبد يلبد: crouch, lie low
لثم يلثم لثام ملثم: kiss, veil
لج يلج لججت: persist
لحس يلحس: lick
لحظ يلحظ لحاظ: notice, glance, observe
لدغ يلدغ لدغة: sting, bite
لسع يلسع لسعة: sting
لعلع يلعلع: resound
لفح يلفح: scorch, burn
لقح يلقح: vaccinate, fertilize
لملم يلملم: gather, collect
يلم: gather, collect
لهج يلهج: speak constantly
ماثل يماثل: resemble, equal
ماج يموج مجت مجنا يمج: surge, swell
مخر يمخر: plough through, plow through
مرغ يمرغ: roll
مسخ يمسخ: transform, deform
مط يمط مططت: stretch
مكث يمكث: stay, remain
مهد: pave, prepare, cradle
يمهد تمهيد: pave, prepare
نازع ينازع: dispute, struggle
ناوش يناوش مناوشة: skirmish
ناء: groan under, bend under, remote, distant
ينوء: groan under, bend under
نبا ينبو نبو ينب: recoil
نبس ينبس: utter
نبض ينبض نابض نبضات: beat, pulse, throb
نجز ينجز: finish
نحى ينحي نحوا ينح: remove, push aside
نحا ينحو ينح: head, take, follow
نخر ينخر: decay, eat away, snort
نخس ينخس: prick, goad
ندب يندب: lament, wail, mourn
نز ينز نززت: ooze
نسف ينسف: blow up
نشد ينشد: seek
نشط ينشط: active, energetic
نشف ينشف: dry
نضح ينضح: ooze, sweat
نضد ينضد: arrange, stack
نطح ينطح: butt
نعى ينعى نعت نعوا ينع: announce the death, mourn
نفث ينفث: puff, exhale, spit out
نفح ينفح: blow, give
نفش ينفش: ruffle, fluff
نكس ينكس منكس: lower, bow
نكل ينكل: torture, abuse
نمق ينمق: embellish
نهش ينهش: bite, tear, gnaw
نهل ينهل منهل: drink
هادن يهادن هدنة: truce, make peace
هان يهون هين هنت يهن: easy, light, become easy
هتك يهتك: tear, disgrace
هجس يهجس هاجس هواجس: obsession, concern, occur
هجع يهجع: sleep, slumber
هدل يهدل هديل: coo
هدهد يهدهد: rock, lull, hoopoe
هرس يهرس: crush, mash
هرش يهرش: scratch
هزل يهزل هزلي: joke, jest, grow thin
هش: wave away, smile, fragile
يهش هششت: wave away, smile
هضم يهضم: digest
هفا يهفو هفت هفو يهف: yearn, flutter
همد يهمد هامد: subside, die down, lifeless
همهم يهمهم همهمة: mumble, murmur
هندم يهندم هندام: neaten, dress
هون يهون: make light, ease
هيج يهيج: excite, stir
هيم: captivate
وأد يئد: bury alive
وارى يواري وارت واروا يوار: hide, conceal, bury
وازى يوازي مواز وازت وازوا يواز: parallel, equal
واظب يواظب: persevere, keep
وجف يجف: tremble, beat
ورط يورط ورطة: involve, entangle
وسم يسم وسمة: mark, brand
وشم يشم: tattoo
وشوش يوشوش وشوشة: whisper
وصم يصم: stigmatize
وغل يغل: penetrate
وقى يقي وقاية وقوا: protect, guard
وكز يكز: poke, nudge
ولج يلج ولوج: enter
وله يوله: infatuated
ومض يمض: flash
وهن يهن: weaken, weakness
هد يهد هددت: demolish, destroy, exhaust
تسربل يتسربل: clad, wrap oneself
تمخط يتمخط: blow one's nose
`;
