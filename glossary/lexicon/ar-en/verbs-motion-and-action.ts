/** Arabic–English: verbs of going, carrying, making, giving and other doings of the body and the hand. */
export const verbsMotionAndAction = `
انطلق ينطلق منطلق انطلاق: set out, set off, rush, start, take off, go
توجه يتوجه متوجه: head, orientation, turn, go, direction, trend, make for
اتجه يتجه متجه: head, turn, go, make for
أقبل يقبل مقبل إقبال: come, approach, advance, turn, draw near
أدبر يدبر مدبر إدبار: turn away, turn back, retreat
انصرف ينصرف منصرف انصراف: leave, go away, depart, turn, turn away, devote
ولى يولي ولت ولوا يول: turn away, flee, appoint, guardian
تراجع يتراجع متراجع: retreat, step back, decline, fall back, withdraw, back down
تسلل يتسلل متسلل: sneak, infiltrate, slip, creep, infiltration, steal into
تسرب يتسرب متسرب تسريب: leak, seep, slip
انسل ينسل انسلال: slip away, slip
انزلق ينزلق منزلق انزلاق: slip, slide, glide
زحف يزحف زاحف: crawl, march, advance, creep
حبا يحبو حبو حبت: crawl
دب: bear, crawl, creep
يدب دبيب دببت: crawl, creep
قفز يقفز قافز قفزة: jump, leap, spring, bound
وثب يثب واثب وثوب: jump, leap, spring
نط ينط نططت: jump, hop
هرول يهرول مهرول هرولة: hurry, jog, rush, run
يعدو يعد: run, gallop
اندفع يندفع مندفع اندفاع: rush, surge, burst, dash
هرع يهرع: rush, hurry, run
هجم يهجم هاجم هجوم: attack, assault, charge, pounce
انقض ينقض منقض انقضاض: pounce, swoop, fall upon
تجول يتجول متجول: wander, roam, stroll, curfew, walk around
جال يجول جولة جلت جلنا يجل: wander, roam, tour
تنقل يتنقل متنقل: move, move about, movement, travel
طاف يطوف طائف طواف طفت طفنا يطف: go around, circle, roam, wander
حام يحوم حائم حمت حمنا يحم: hover, circle, hot, heated, hovering
هام: important, wander, roam
يهيم هائم هيام همنا: wander, roam, be in love
تاه يتيه تائه تيه تهت تهنا يته: get lost, lost, wander
ضل يضل ضال ضلال ضللت: go astray, stray, lose one's way, get lost, lost
تنزه يتنزه نزهة: stroll, go for a walk, picnic, outing, be above, transcend, be exalted
تمشى يتمشى تمشت تمشوا يتمش: stroll, walk, take a walk
خطا يخطو خطوة خطى خطوات خطت خطو يخط: step, stride, pace, footstep
داس يدوس دائس دست دسنا يدس: step on, tread, trample, run over
وطئ يطأ وطء: tread, set foot, step
تعثر يتعثر متعثر: stumble, trip, falter
ترنح يترنح مترنح: stagger, reel, sway, totter
تمايل يتمايل متمايل: sway, swing
عرج يعرج أعرج: limp, lame, turn
يميل مائل ميل ملنا: lean, tilt, incline, bend, inclined
انحنى ينحني منحن انحناء انحنت انحنوا ينحن: bend, bow, lean, stoop
جثا يجثو جاث جثت جثو يجث: kneel, crouch
قرفص يقرفص قرفصاء: squat, crouch
استلقى يستلقي مستلق استلقاء استلقت استلقوا يستلق: lie down, lie, recline
تمدد يتمدد متمدد: stretch out, lie down, expand
اضطجع يضطجع: lie down, recline
اتكأ يتكئ متكئ اتكاء: lean, recline, rest
استند يستند مستند استناد: rely, lean, be based, based
أسند يسند: assign, lean, attribute, rest, support, entrust
رقد يرقد راقد رقود: lie, sleep
غفا يغفو غاف غفوة غفت غفو يغف: doze, nap, fall asleep, slumber
نعس ينعس نعسان نعاس: sleepy, drowsy, doze
تثاءب يتثاءب تثاؤب: yawn
أيقظ يوقظ إيقاظ: wake, wake up, awaken, rouse
سهر يسهر ساهر: stay up, stay awake, vigil
بكر: come early, early, firstborn, virgin
يبكر: come early, early
أبحر يبحر مبحر إبحار: sail, set sail
غرق يغرق غارق غريق: drown, sink, immersed, drowning, sinking
سبح يسبح سابح سباحة تسبيح: swim, praise, glorify, float
غاص يغوص غواص غوص غصت غصنا يغص: dive, sink, plunge
طفا يطفو طفت طفو يطف: float
يعوم عائم عوم عمنا: swim, float
طار يطير طائر طيران طيور طرت طرنا يطر: fly, bird
حلق: throat, fly, soar, shave, hover, palate
يحلق محلق تحليق حلاق: fly, soar, shave, hover
رفرف يرفرف رفرفة: flutter, flap
زحلق يزحلق: slide
تدحرج يتدحرج دحرج: roll
تدلى يتدلى متدل تدلت تدلوا يتدل: hang, dangle
علق يعلق معلق تعليق: hang, comment, suspend, get stuck, stuck
تشبث يتشبث متشبث: cling, hold on
تمسك يتمسك متمسك: hold on, cling, adhere, stick
أفلت يفلت مفلت إفلات: escape, let go, release, slip
أطلق يطلق مطلق إطلاق: release, launch, fire, shoot, let go, set free
رمى يرمي رام رمي رمت رموا يرم: throw, cast, aim, fling, shoot, toss
ألقى يلقي ملق إلقاء ألقت ألقوا يلق: throw, cast, deliver, fling, drop, give
قذف يقذف قاذف مقذوف: throw, hurl, toss, bombard
طرح يطرح مطروح: raise, pose, throw, put forward, propose, subtraction, lay, put
رش يرش مرشوش رششت: sprinkle, spray
بعثر يبعثر مبعثر بعثرة: scatter
سكب يسكب مسكوب: pour, spill
انسكب ينسكب: spill, pour
أراق يريق إراقة يرق: spill, shed
سال يسيل سائل سيلان سيل سلت سلنا: flow, stream, run
تدفق يتدفق متدفق: flow, pour, gush
فاض يفيض فائض فيض فيضان فضت فضنا يفض: overflow, flood, flow, emanate, pour, abound
انهمر ينهمر منهمر: pour down, fall, stream
نزف ينزف نزيف: bleed, haemorrhage, hemorrhage
نبع ينبع نابع: spring, originate, well up
جف يجف جاف جفاف جففت: dry, dry up, drought
جفف يجفف تجفيف: dry, wipe
بلل يبلل مبلل: wet, moisten, soak
ابتل يبتل: get wet, wet
نقع ينقع: soak, steep, infuse
مسح يمسح ماسح ممسوح: wipe, clean, rub, survey, anoint
فرك يفرك: rub
حك يحك حككت: scratch, rub
خدش يخدش خدوش: scratch
كنس يكنس مكنسة: sweep, broom
دلك يدلك تدليك: rub, massage, rubbing
صبغ يصبغ صباغ: dye, paint
طلى يطلي طلاء طلت طلوا يطل: paint, coat, anoint, smear, plate
نفض ينفض: shake off, dust off
هزهز يهزهز: shake
اهتز يهتز مهتز اهتزاز: shake, tremble, quiver, vibrate
ارتجف يرتجف مرتجف ارتجاف: tremble, shiver, shake
ارتعش يرتعش مرتعش ارتعاش: tremble, shiver, quiver
ارتعد يرتعد: tremble, shudder
رجف يرجف رجفة: tremble, shake
رعش يرعش رعشة: shiver, tremor, tremble
انتفض ينتفض انتفاض: shudder, start, rise up
تململ يتململ: fidget, stir
تلوى يتلوى تلوت تلووا يتلو: writhe, twist
لوى يلوي لوت لووا يلو: twist, bend, turn
التوى يلتوي ملتو التوت التووا يلتو: twist, wind
جر يجر مجرور جررت: drag, pull, draw, genitive
سحب يسحب ساحب مسحوب: pull, withdraw, draw, drag, clouds
نتف ينتف: pluck
نزع ينزع: remove, take off, strip, disarm, pull out, disarmament
انتزع ينتزع انتزاع: snatch, tear, extract, wrest
خطف يخطف خاطف مخطوف: kidnap, abduct, snatch, hijack, kidnapping
اقتلع يقتلع اقتلاع: uproot, pull out
قلع يقلع: pull out, uproot
قطف يقطف: pick, pluck
جنى يجني جنت جنوا يجن: reap, gather, commit
التقط يلتقط ملتقط التقاط: pick up, catch, take
تناول يتناول متناول: take, eat, deal with, address, have, reach for, discuss
ناول يناول: hand, pass
سلب يسلب مسلوب: rob, plunder, take away
غصب يغصب غاصب: usurp, force, rape
صاد يصيد صياد صيد صدت صدنا يصد: hunt, fish, catch
اصطاد يصطاد اصطياد اصطد يصطد: hunt, catch, fish
يلاحق ملاحقة: pursue, chase, follow
أحاط يحيط محيط إحاطة أحط يحط: surround, encircle
طوق يطوق تطويق: surround, encircle, collar, cordon
كبل يكبل مكبل: shackle, chain
أعتق يعتق عتق: free, set free
فك: untie, undo, unfasten, jaw, jawbone, mandible, release
يفك مفكوك فككت: untie, undo, unfasten
يعقد تعقيد: tie, hold, complicate
حزم يحزم حازم حزمة: pack, tie, bundle, resolve, firmness
حشا يحشو محشو حشت حشو يحش: stuff, fill
كدس يكدس مكدس: pile up, heap, stack
تراكم يتراكم متراكم: accumulate, pile up, accumulation
رص يرص رصصت: line up, pack
صف يصف صفوف صففت: class, row, line up, line, grade, describe
نصب ينصب منصوب: set up, erect, fraud, monument, fix
غرس يغرس مغروس: plant, implant, thrust
غرز يغرز: stick, stab, stitch
ذبح يذبح ذابح مذبوح: slaughter, butcher, kill
نحر ينحر: slaughter
انتحر ينتحر انتحار منتحر: commit suicide, kill oneself, suicide
خنق يخنق خانق مخنوق: strangle, choke, suffocate
اختنق يختنق مختنق اختناق: choke, suffocate
شنق يشنق مشنوق مشنقة: hang, gallows
جلد جلود: skin, leather, whip, flog, patience, scourge
يجلد جلود: whip, flog
صفع يصفع صفعة: slap
لطم يلطم لطمة: slap, strike
لكمة لكمات يلكم: punch, blow
ركل يركل ركلة: kick
رفس يرفس: kick
دق يدق دقات دققت: knock, beat, ring, strike, pound, grind, fine
طرق يطرق طارق مطروق طرقات: knock, roads, strike, beat
قرع: knock, ring, beat, strike, pumpkin
يقرع قارع: knock, ring, beat, strike
نقر ينقر: tap, peck, click
رن يرن رنين رننت: ring
صدم يصدم صادم مصدوم صدمة: shock, hit, collide
اصطدم يصطدم اصطدام: collide, crash, bump, hit
ارتطم يرتطم ارتطام مرتطم: hit, crash, bump
لطخ يلطخ ملطخ: stain, smear
خبط يخبط: bang, knock
سحق يسحق ساحق: crush, pound, grind, powder
هشم يهشم مهشم: smash, crush
حطم يحطم محطم تحطيم: smash, break, destroy, wreck
تحطم يتحطم: crash, break, shattered
مزق يمزق ممزق تمزيق: tear, rip, tear apart
تمزق يتمزق: tear, torn
شق يشق شاق مشقوق شقوق شققت: split, cleave, crack, make one's way, slit, incision, cleft, cut
انشق ينشق منشق: split, break away
فلق يفلق: split
قص يقص مقصوص مقص قصصت: tell, cut, narrate, clip
حفر يحفر محفور حفرة: dig, carve, hole
نبش ينبش: dig up
دفن: bury, burial
يدفن مدفون: bury
طمر: bury, cover, rags
يطمر: bury, cover
كوم يكوم كومة أكوام: pile, heap
ثقب يثقب مثقوب ثقوب: pierce, hole, drill, perforation
نقب ينقب تنقيب: search, dig, explore
خاط يخيط خياط خياطة خيوط خطت خطنا يخط: sew, thread, tailor, stitch, suture
نسج ينسج ناسج منسوج نسيج: weave, fabric
غزل: love poetry, flirtation, spin, spinning, flirt
يغزل غازل: spin, flirt
حاك يحيك حياكة حكت حكنا يحك: weave, knit
نحت: carve, sculpture, sculpt
ينحت منحوت نحات: carve, sculpt
صقل يصقل: polish
شحذ يشحذ: sharpen
لصق يلصق ملصق: stick, paste
ألصق يلصق: stick, press
التصق يلتصق ملتصق: stick, cling
أوصد يوصد موصد: shut, lock, bolt
قفل يقفل مقفل أقفال: lock, close, return
أقفل يقفل إقفال: lock, close
أغمض يغمض مغمض إغماض: close one's eyes, shut
عرى يعري عار عرت عروا يعر: strip, undress, naked
تعرى يتعرى تعرت تعروا يتعر: undress, strip
ارتمى يرتمي ارتماء ارتمت ارتموا يرتم: throw oneself, fall
انهار ينهار منهار انهيار انهر ينهر: collapse, break down
تهاوى يتهاوى تهاوت تهاووا يتهاو: collapse, fall
خر يخر خرير خررت: fall down, collapse
تساقط يتساقط متساقط: fall, drop
انقلب ينقلب منقلب انقلاب: turn over, overturn, coup, turn, be transformed, change, return
قلب: heart, turn over, overturn
يقلب مقلوب تقليب: turn over, overturn, turn
تقلب يتقلب متقلب: toss, turn, fluctuate
برم يبرم: twist, conclude
عكس يعكس معكوس: reflect, opposite, reverse, contrary
أعاق يعيق إعاقة أعق يعق يعوق عاق: hinder, obstruct, impede
عرقل يعرقل عرقلة: hinder, obstruct, impede
زاحم يزاحم مزاحمة: crowd, compete
ازدحم يزدحم مزدحم ازدحام: crowded, crowd
تجمع يتجمع متجمع: gather, assemble, gathering, assembly
احتشد يحتشد محتشد: gather, crowd, mass
تفرق يتفرق متفرق: scatter, disperse
تشتت يتشتت مشتت: scatter, disperse
بدد يبدد تبديد: scatter, dispel, squander
تبدد يتبدد: dissipate, dispelled, vanish
تلاشى يتلاشى تلاشت تلاشوا يتلاش: fade, vanish, disappear, be annihilated, dissolve
ذاب يذوب ذائب ذوبان ذبت ذبنا يذب: melt, dissolve
تبخر يتبخر: evaporate
غلى يغلي غليان غلت غلوا يغل: boil, bubble
سلق يسلق مسلوق: boil
قلى يقلي مقلي قلت قلوا يقل: fry
شوى يشوي مشوي شواء شوت شووا يشو: grill, roast
خبز يخبز مخبوز خباز: bread, bake
عجن يعجن عجين: knead, dough, make into a paste
طحن يطحن مطحون طحين: grind, flour
خلط يخلط مخلوط أخلاط: mix, confuse, blend, humor, mixture, knead
مزج يمزج ممزوج مزيج: mix, blend
ذاق يذوق ذائق ذوق ذقت ذقنا يذق: taste
تذوق يتذوق: taste, savour
مضغ يمضغ: chew
بلع يبلع: swallow
ابتلع يبتلع ابتلاع: swallow
لعق يلعق: lick
مص يمص مصصت: suck
رضع يرضع رضيع أرضع رضاعة: suckle, nurse, infant
عض يعض عضة عضضت: bite
التهم يلتهم التهام: devour
تجرع يتجرع جرعة: gulp, swallow, drink
ارتشف يرتشف رشفة: sip
تعشى يتعشى تعشت تعشوا يتعش: have dinner, dine
تغدى يتغدى تغدت تغدوا يتغد: have lunch
أفطر يفطر إفطار: have breakfast, break the fast
تقيأ يتقيأ: vomit
بصق يبصق بصاق: spit
نفخ ينفخ منفوخ: blow, inflate, breathe
تنفس يتنفس: breathe
تنهد يتنهد تنهيدة: sigh
شهق يشهق شهيق شهقة: gasp, sob, inhale
زفر يزفر زفير زفرة: exhale, sigh
لهث يلهث لاهث: pant, gasp
سعل يسعل سعال: cough
عطس يعطس: sneeze
شخر يشخر شخير: snore
شم يشم شممت: smell, sniff
استنشق يستنشق: inhale, breathe in
دخن يدخن مدخن تدخين دخان: smoke
ربت يربت: pat, stroke
لامس يلامس ملامسة: touch
داعب يداعب مداعبة: caress, fondle, tease, play with
تحسس يتحسس: feel, grope
دغدغ يدغدغ: tickle
قرص يقرص أقراص: disc, pill
مشط يمشط أمشاط: comb
سرح يسرح: comb, wander, graze, release
زين يزين مزين تزيين زينة: decorate, adorn
تزين يتزين: adorn oneself
تعطر يتعطر عطر: perfume
استحم يستحم استحمام: bathe, take a bath
اغتسل يغتسل: wash, bathe
نزه: stroll, exalt, free, pure
لوح يلوح ألواح: wave, tablet, board, threaten
أومأ يومئ إيماء إيماءة: nod, gesture, motion
غمز يغمز غمزة: wink, press
أشاح يشيح أشح يشح: turn away, look away
أدنى يدني أدنت أدنوا يدن: bring closer, lower, lowest, nearest, slightest, minimum, nearer, least
يقرب مقرب تقريب: bring near, approach
زج يزج زججت: throw, push
دس يدس دسست: slip, hide, insert
خبأ يخبئ مخبأ: hide, conceal
اختبأ يختبئ مختبئ اختباء: hide
توارى يتوارى توارت تواروا يتوار: hide, disappear
تستر يتستر متستر: cover up, conceal, hide, cover
حجب يحجب محجوب: veil, block, hide, obscure
احتجب يحتجب: hidden, veil
برز يبرز بارز بروز: emerge, stand out, appear, prominent
انبثق ينبثق: emerge, spring
تجلى يتجلى تجلت تجلوا يتجل تجلي تجليات: manifest, be manifested, appear, manifestation
نبت ينبت نابت نبات: grow, sprout, plant
أزهر يزهر مزهر: bloom, blossom, flower
أثمر يثمر مثمر: bear fruit
ذبل يذبل ذابل ذبول: wither, fade
نضج ينضج ناضج نضوج: ripen, mature, cooked
فسد يفسد فاسد فساد: spoil, corrupt, corruption, decay, be destroyed, deteriorate, rot
تعفن يتعفن عفن: rot, decay, putrefy
لمع يلمع لامع لمعان: shine, gleam, glitter, sparkle
سطع يسطع ساطع سطوع: shine, gleam
برق يبرق بارق بريق بروق: lightning, flash, gleam
تلألأ يتلألأ متلألئ: sparkle, glitter, twinkle
توهج يتوهج متوهج وهج: glow, blaze
اشتعل يشتعل مشتعل اشتعال: burn, blaze, catch fire, ignite
انطفأ ينطفئ منطفئ انطفاء: go out, extinguished
التهب يلتهب ملتهب التهاب: burn, inflamed
حرق يحرق حارق محروق حريق حرائق: burn, fire, burning, cauterize, set fire
يفجر تفجير: blow up, detonate
هب يهب هبوب هببت: blow, rise, rush, leap up
عصف يعصف عاصف: storm, blow, rage
أمطر يمطر ممطر: rain
هطل يهطل هطول: fall, rain, pour
دوى يدوي دوي دوت دووا يدو: roar, resound, rumble, boom
زأر يزأر زئير: roar
نبح ينبح نباح: bark
عوى يعوي عواء عوت عووا يعو: howl
صهل يصهل صهيل: neigh
غرد يغرد تغريد: sing, tweet, chirp, twitter
نعق ينعق: croak
صفر: zero, Safar, whistle
يصفر صفير: whistle
صفق يصفق تصفيق: clap, applaud, slam
عزف يعزف عازف: play
طبل يطبل طبول: drum
آجر يؤجر إيجار: rent, lease
أعار يعير إعارة أعر يعر: lend
بذل يبذل باذل: exert, make, spend, effort
أهدى يهدي إهداء أهدت أهدوا يهد: give, present, dedicate
تبادل يتبادل متبادل: exchange, mutual
يبدل تبديل: replace, change
استبدل يستبدل استبدال: replace, exchange, substitute
أورث يورث: bequeath, leave
اقتسم يقتسم: share
سيطر يسيطر مسيطر سيطرة: control, dominate, seize
استولى يستولي استيلاء استولت استولوا يستول مستول: seize, take over, capture
صد يصد صددت: turn away, repel, repulse, hinder, bar
يصوب تصويب: aim, point
سل: draw, unsheathe, tuberculosis, consumption
يسل سللت: draw, unsheathe
يشهر: draw, brandish
لوث يلوث ملوث تلوث: pollute, stain
زلزل يزلزل زلزال: shake, earthquake
رافق يرافق مرافق مرافقة: accompany, escort
صاحب يصاحب أصحاب مصاحبة صحب مصاحب: owner, accompany, friend, companion, master, man, holder
صحب يصحب: accompany, take, companions
اصطحب يصطحب: take along, accompany, bring along
شيع يشيع تشييع: see off, escort, spread
أوصل يوصل إيصال: deliver, take, bring, drive, convey
أركب يركب: put on
باشر يباشر مباشرة مباشر: begin, undertake, start, proceed, direct, directly, exercise, practise
زاول يزاول: practice, practise, pursue, engage in, exercise
تدرب يتدرب تدريب درب: train, practise, practice
انشغل ينشغل منشغل انشغال: busy, preoccupied
انهمك ينهمك منهمك: absorbed, busy, engrossed
أهمل يهمل مهمل إهمال: neglect, ignore
ارتكب يرتكب ارتكاب: commit, perpetrate
اقترف يقترف: commit
لجأ يلجأ لاجئ لجوء: resort, take refuge, seek refuge, refugee, turn to, turn, have recourse
آوى يؤوي مأوى آوت آووا يؤو أوى أوت أووا: shelter, give refuge, house
استقر يستقر مستقر استقرار: settle, settle down, stabilize, stable
حط يحط حططت: land, alight, put down
خيم يخيم خيام: camp, prevail, hang over, tents
هاجر يهاجر مهاجر هجرة: emigrate, migrate
نزح ينزح نازح نزوح: displaced, migrate
اخترق يخترق اختراق: penetrate, pierce, cross
اجتاز يجتاز اجتياز اجتز يجتز: cross, pass, go through
تخطى يتخطى تخطت تخطوا يتخط: exceed, overcome, step over, surpass
تسلق يتسلق: climb
اعتلى يعتلي اعتلت اعتلوا يعتل: mount, climb, ascend
ترجل يترجل: dismount, get off
امتطى يمتطي امتطت امتطوا يمتط: ride, mount
ساق سيقان: leg, drive, stem, trunk, shank, shin
يسوق سقنا: drive, lead
جدف يجدف مجداف: row, paddle, blaspheme
انعطف ينعطف منعطف: turn
لاذ يلوذ لائذ لذت لذنا يلذ: take refuge
وجه أوجه وجوه: face, direct, aspect, aim, way, address, manner
يوجه موجه توجيه: direct, aim, address
واجه يواجه مواجهة: face, confront
اعترض يعترض معترض اعتراض: object, block, intercept, oppose, interrupt
تصدى يتصدى تصدت تصدوا يتصد تصد: confront, oppose, address, repel
تشاجر يتشاجر شجار مشاجرة: quarrel, fight
تصارع يتصارع صراع: wrestle, struggle
صارع يصارع مصارعة: wrestle, struggle, fight
سابق: previous, former, race
يسابق سباق مسابقة: race
جمد يجمد جامد تجميد: freeze
تجمد يتجمد متجمد: freeze
تسمر يتسمر مسمر: rooted, nailed
سمر يسمر مسامرة: nail, chat
يخلف مخلف: leave behind, succeed
ختم يختم خاتم مختوم أختام: seal, conclude, ring, stamp
يوقع توقيع: sign, signature
سجل يسجل مسجل تسجيل: record, register, score, log, roll, enroll
خط يخط خطوط خططت: line, handwriting, write, draw, script, path, stroke, writing
شطب يشطب: cross out, delete
محا يمحو ممحو محو محت يمح: erase, wipe out
ركز يركز تركيز: concentrate, focus
ثبت يثبت ثابت تثبيت ثبات: fix, prove, firm, steady, establish, be firm
هيأ يهيئ مهيأ تهيئة: prepare, create
فرش يفرش مفروش: spread, furnish
غطس يغطس: dive, dip
غمس يغمس: dip
غمر يغمر مغمور: flood, cover, overwhelm
حاد: sharp, acute, intense, deviate
يحيد حدنا: deviate, turn aside
أخلى يخلي إخلاء أخلت أخلوا يخل: vacate, clear, evacuate
دحر يدحر: defeat, rout
أسقط يسقط إسقاط: drop, bring down, overthrow, shoot down, topple
أوقع يوقع إيقاع: drop, cause to fall, rhythm
أخمد يخمد إخماد: put out, suppress
كبح يكبح: restrain, curb
لجم يلجم لجام: bridle, restrain
روض: garden, meadow, tame
يروض ترويض: tame
عصر: era, age, afternoon, period, squeeze
يعصر: squeeze
كتم يكتم كاتم مكتوم: conceal, suppress, keep secret
قامر يقامر مقامر قمار: gamble
تسلى يتسلى تسلية تسلت تسلوا يتسل: amuse oneself, entertainment
يلهو لهو لاه يله: play, amuse oneself, have fun
مزح يمزح مازح مزاح: joke, jest
عبث يعبث عابث: tamper, play, fool around
احتفل يحتفل محتفل احتفال: celebrate
`;
