/** Arabic–English: verbs of narrative prose in the fifth to eighth and the tenth form. */
export const literaryVerbsDerived = `
ابتدع يبتدع مبتدع ابتداع: invent, devise
ابتنى يبتني مبتن ابتناء ابتنت: build
اتزن يتزن متزن اتزان: balanced, steady
اتسخ يتسخ متسخ اتساخ: dirty, get dirty
اتقد يتقد متقد اتقاد: burn, glow
اجتذب يجتذب مجتذب اجتذاب: attract, draw
اجتر يجتر مجتر اجترار اجترر: ruminate, chew
اجتنب يجتنب مجتنب اجتناب: avoid
احتبس يحتبس محتبس احتباس: hold back, retain
احتد يحتد محتد احتداد احتدد: furious, become heated, sharpen
احتدم يحتدم محتدم احتدام: rage, flare up
احتسب يحتسب محتسب احتساب: count, reckon
احتسى يحتسي محتس احتساء احتست: sip, drink
احتشم يحتشم محتشم احتشام: modest, decent
احتقن يحتقن محتقن احتقان: congested, flushed
احتك يحتك محتك احتكاك احتكك: rub, contact
احتمى يحتمي محتم احتماء احتمت: take shelter, protect
اختزل يختزل مختزل اختزال: reduce, shorten
اختصر يختصر مختصر اختصار: shorten, summarize, brief
اختصم يختصم مختصم اختصام: quarrel
اختلج يختلج مختلج اختلاج: quiver, tremble, twitch
اختلس يختلس مختلس اختلاس: steal, embezzle
اختلط يختلط مختلط اختلاط: mix, mingle, blend, be confused
اختلق يختلق مختلق اختلاق: invent, fabricate
اختل يختل مختل اختلال اختلل: disturbed, unbalanced
ارتاد يرتاد مرتاد ارتياد: frequent, visit, explore
ارتجل يرتجل مرتجل ارتجال: improvise
ارتحل يرتحل مرتحل ارتحال: depart, travel, set out
ارتخى يرتخي مرتخ ارتخاء ارتخت: relax, loosen, slacken
ارتضى يرتضي مرتض ارتضاء ارتضت: accept, approve
ارتقب يرتقب مرتقب ارتقاب: await, expect
ارتوى يرتوي مرتو ارتواء ارتوت: quench one's thirst, drink one's fill
ازدان يزدان مزدان ازديان ازدن: adorned, decorated
ازدرد يزدرد مزدرد ازدراد: swallow
استأثر يستأثر مستأثر استئثار: monopolize, claim
استأنس يستأنس مستأنس استئناس: sociable, enjoy company
استباح يستبيح مستبيح استباحة استبح يستبح: violate, permit
استبد يستبد مستبد استبداد استبدد: tyrannize, overpower, seize
استبشر يستبشر مستبشر استبشار: rejoice, welcome
استتر يستتر مستتر استتار: hide, conceal
استجمع يستجمع مستجمع استجماع: gather, collect, summon
استحال يستحيل مستحيل استحالة استحل يستحل: turn, impossible, transform, change
استحث يستحث مستحث استحثاث استحثث: urge
استحلف يستحلف مستحلف استحلاف: adjure
استدار يستدير مستدير استدارة استدر يستدر: turn, turn around, turn round, circle, revolve, go round
استدان يستدين مستدين استدانة استدن يستدن: borrow
استدرج يستدرج مستدرج استدراج: lure, entice
استرخى يسترخي مسترخ استرخاء استرخت: relax, go limp
استرسل يسترسل مسترسل استرسال: go on, hang down
استرق يسترق مسترق استراق: steal, eavesdrop
استسقى يستسقي مستسق استسقاء استسقت: ask for water
استشاط يستشيط مستشيط استشاطة استشط يستشط: rage, furious
استشعر يستشعر مستشعر استشعار: sense, feel
استصعب يستصعب مستصعب استصعاب: find difficult
استطاب يستطيب مستطيب استطابة استطب يستطب: find pleasant, relish
استطال يستطيل مستطيل استطالة استطل يستطل: grow long, lengthen
استظل يستظل مستظل استظلال استظلل: seek shade, shelter
استعجل يستعجل مستعجل استعجال: hurry, hasten, rush
استعذب يستعذب مستعذب استعذاب: relish, enjoy
استغنى يستغني مستغن استغناء استغنت: do without, dispense
استفاق يستفيق مستفيق استفاقة استفق يستفق: wake up, awaken, come to
استفحل يستفحل مستفحل استفحال: become serious, worsen
استكان يستكين مستكين استكانة استكن يستكن: submit, yield
استكثر يستكثر مستكثر استكثار: deem too much
استمال يستميل مستميل استمالة استمل يستمل: win over, attract
استنفد يستنفد مستنفد استنفاد: exhaust, use up
استهوى يستهوي مستهو استهواء استهوت: attract, fascinate, appeal
استوقف يستوقف مستوقف استيقاف: stop, halt
استل يستل مستل استلال استلل: draw, pull out
اشتد يشتد مشتد اشتداد اشتدد: intensify, grow stronger, worsen, get worse, worse
اشتمل يشتمل مشتمل اشتمال: include, contain
اشتهر يشتهر مشتهر اشتهار: famous, known
اصطبغ يصطبغ مصطبغ اصطباغ: dyed, tinged
اصطخب يصطخب مصطخب اصطخاب: clamour, clamor, rage
اصطف يصطف مصطف اصطفاف اصطفف: line up
اصطك يصطك مصطك اصطكاك اصطكك: chatter, knock together
اصطنع يصطنع مصطنع اصطناع: feign, affect, fabricate
اضطرم يضطرم مضطرم اضطرام: blaze, flare
اعتدل يعتدل معتدل اعتدال: straighten, sit up, moderate, be moderate, be balanced
اعتز يعتز معتز اعتزاز اعتزز: proud, cherish
اعتزل يعتزل معتزل اعتزال: withdraw, retire, isolate oneself
اعتصر يعتصر معتصر اعتصار: squeeze, wring
اعتنق يعتنق معتنق اعتناق: embrace, adopt
اغترب يغترب مغترب اغتراب: emigrate, leave home
اغترف يغترف مغترف اغتراف: scoop
اغتنم يغتنم مغتنم اغتنام: seize, take advantage
افتدى يفتدي مفتد افتداء افتدت: ransom, redeem
افترس يفترس مفترس افتراس: devour, prey
افترش يفترش مفترش افتراش: lie on, spread
افترق يفترق مفترق افتراق: part, separate
افتضح يفتضح مفتضح افتضاح: exposed, disgraced
افتعل يفتعل مفتعل افتعال: fake, contrive, fabricate
افتقد يفتقد مفتقد افتقاد: miss, lack
اقتات يقتات مقتات اقتيات اقتت: feed, live on
اقتاد يقتاد مقتاد اقتياد اقتد: lead, take away
اقتدى يقتدي مقتد اقتداء اقتدت: imitate, follow
اقتصد يقتصد مقتصد اقتصاد: economize
اقتصر يقتصر مقتصر اقتصار: limited, confined
اقتفى يقتفي مقتف اقتفاء اقتفت: follow, track
اقشعر يقشعر مقشعر اقشعرار اقشعرر: shudder, shiver
اكتنف يكتنف مكتنف اكتناف: surround, shroud
اكتسى يكتسي مكتس اكتساء اكتست: clad, covered
التأم يلتأم ملتأم التئام: heal, join, meet
التحف يلتحف ملتحف التحاف: wrap oneself, cover oneself
التحم يلتحم ملتحم التحام: join, clash, cling
التف يلتف ملتف التفاف التفف: wrap, gather round, coil, surround
التمع يلتمع ملتمع التماع: gleam, flash, shine
امتزج يمتزج ممتزج امتزاج: mix, mingle, blend, combine
امتص يمتص ممتص امتصاص امتصص: absorb, suck
امتعض يمتعض ممتعض امتعاض: annoyed, resent
امتقع يمتقع ممتقع امتقاع: turn pale, pale
امتن يمتن ممتن امتنان امتنن: grateful
امتهن يمتهن ممتهن امتهان: practise, practice, humiliate
انبرى ينبري انبراء انبرت: set about, come forward
انبسط ينبسط منبسط انبساط: spread, enjoy oneself, cheerful
انبطح ينبطح منبطح انبطاح: lie flat, prostrate
انبعث ينبعث منبعث انبعاث: emanate, rise, come
انتحل ينتحل منتحل انتحال: assume, impersonate
انتصب ينتصب منتصب انتصاب: stand up, stand erect, rise
انتصف ينتصف منتصف انتصاف: middle, reach the middle
انتعل ينتعل منتعل انتعال: wear shoes
انتفخ ينتفخ منتفخ انتفاخ: swell, puff up
انتكس ينتكس منتكس انتكاس: relapse
انتهر ينتهر منتهر انتهار: scold, rebuke
انتهز ينتهز منتهز انتهاز: seize, take advantage
انتشى ينتشي منتش انتشاء انتشت: ecstatic, intoxicated
انتشل ينتشل منتشل انتشال: pull out, rescue
انثنى ينثني منثن انثناء انثنت: bend, turn
انجذب ينجذب منجذب انجذاب: attracted, drawn
انجرف ينجرف منجرف انجراف: swept away, drift
انجلى ينجلي انجلاء انجلت: clear, clear up, reveal
انحدر ينحدر منحدر انحدار: descend, slope, run down, come from
انحرف ينحرف منحرف انحراف: deviate, turn, swerve
انحسر ينحسر منحسر انحسار: recede, ebb, subside
انحصر ينحصر منحصر انحصار: limited, confined
انحط ينحط منحط انحطاط انحطط: decline, sink
انحل ينحل منحل انحلال انحلل: dissolve, loosen
انخدع ينخدع منخدع انخداع: deceived, taken in
اندس يندس مندس اندساس اندسس: slip in, sneak
انزوى ينزوي منزو انزواء انزوت: withdraw, retire, huddle
انساب ينساب منساب انسياب انسب: flow, glide, stream
انساق ينساق منساق انسياق انسق: drift, carried away
انسجم ينسجم منسجم انسجام: in harmony, harmonize
انسد ينسد منسد انسداد انسدد: blocked
انشرح ينشرح منشرح انشراح: delighted, glad, relieved
انصاع ينصاع منصاع انصياع انصع: obey, yield
انصهر ينصهر منصهر انصهار: melt, fuse
انطبع ينطبع منطبع انطباع: imprinted
انطبق ينطبق منطبق انطباق: apply, close
انطلى ينطلي منطل انطلاء انطلت: deceive, fool
انعقد ينعقد منعقد انعقاد: held, knot, convene, meet, hold
انعزل ينعزل منعزل انعزال: isolated, withdraw
انعكس ينعكس منعكس انعكاس يعكس عكس: reflect, reflected, be reflected, opposite
انغمس ينغمس منغمس انغماس: immersed, indulge, plunge
انفرج ينفرج منفرج انفراج: open, relax, part
انفرد ينفرد منفرد انفراد: alone
انفض ينفض منفض انفضاض انفضض: disperse, break up
انفعل ينفعل منفعل انفعال: agitated, excited, upset
انفك ينفك منفك انفكاك انفكك: cease, separate, keep
انقاد ينقاد منقاد انقياد انقد: obey, follow, led
انقشع ينقشع منقشع انقشاع: clear, lift, disperse
انكب ينكب انكباب انكبب: devote oneself, bend over, throw oneself
انكشف ينكشف منكشف انكشاف: revealed, exposed, uncovered, be revealed, come to light, unfold
انكفأ ينكفئ منكفئ انكفاء: turn back, fall back, withdraw
انكمش ينكمش منكمش انكماش: shrink, cower, contract
انهال ينهال منهال انهيال انهل: pour, rain, shower
اغرورق يغرورق مغرورق اغروراق: brim with tears, fill with tears, fill
اخشوشن يخشوشن مخشوشن اخشوشان: rough
استفتح يستفتح مستفتح استفتاح: begin, open
استقدم يستقدم مستقدم استقدام: bring, summon
استأصل يستأصل مستأصل استئصال: uproot, eradicate, remove
استبقى يستبقي مستبق استبقاء استبقت: keep, retain
استجم يستجم مستجم استجمام استجمم: rest, relax
استزاد يستزيد مستزيد استزادة استزد يستزد: ask for more
استشرف يستشرف مستشرف استشراف: look out, foresee
استصرخ يستصرخ مستصرخ استصراخ: cry for help
استمسك يستمسك مستمسك استمساك: cling, hold fast
استمهل يستمهل مستمهل استمهال: ask for time
استنام يستنيم مستنيم استنامة استنم يستنم: rely, trust
استوثق يستوثق مستوثق استيثاق: make sure
استوحش يستوحش مستوحش استيحاش: lonely, feel lonely
استودع يستودع مستودع استيداع: entrust
اشرأب يشرأب مشرأب اشرئباب اشرأبب: crane, stretch
اصطلى يصطلي مصطل اصطلاء اصطلت: warm oneself
اضمحل يضمحل مضمحل اضمحلال اضمحلل: fade, vanish, dwindle, wither away
اعتمر يعتمر معتمر اعتمار: wear
اغتم يغتم مغتم اغتمام اغتمم: grieve, sad
اكفهر يكفهر مكفهر اكفهرار اكفهرر: darken, gloomy, cloud over
ادلهم يدلهم مدلهم ادلهمام ادلهمم: darken
امتشق يمتشق ممتشق امتشاق: draw
انبلج ينبلج منبلج انبلاج: dawn, break
انبهر ينبهر منبهر انبهار: dazzled, fascinated
انحبس ينحبس منحبس انحباس: held back, locked
انخطف ينخطف منخطف انخطاف: snatched
اندحر يندحر مندحر اندحار: defeated
انسحق ينسحق منسحق انسحاق: crushed
انسلخ ينسلخ منسلخ انسلاخ: shed, detach
انشطر ينشطر منشطر انشطار: split
انطمس ينطمس منطمس انطماس: effaced
انعتق ينعتق منعتق انعتاق: freed
انغرس ينغرس منغرس انغراس: implanted, sink
انفطر ينفطر منفطر انفطار: break, split
انقبض ينقبض منقبض انقباض: contract, depressed, shrink
انمحى ينمحي منمح انمحاء انمحت: erased, effaced
انهد ينهد منهد انهداد انهدد: collapse
اهتاج يهتاج مهتاج اهتياج اهتج: agitated, excited
اهترأ يهترئ مهترئ اهتراء: wear out, frayed
ازور يزور مزور ازورار ازورر: turn away, avoid
اقتعد يقتعد مقتعد اقتعاد: sit
التاع يلتاع ملتاع التياع التع: anguished, suffer
التذ يلتذ ملتذ التذاذ التذذ: enjoy
انثال ينثال منثال انثيال انثل: pour
اكتظ يكتظ مكتظ اكتظاظ اكتظظ: crowded, packed

تآكل يتآكل متآكل: erode, corrode
تأبط يتأبط متأبط: carry under one's arm
تأذى يتأذى متأذ تأذ تأذت: hurt, harmed, suffer
تأرجح يتأرجح متأرجح: swing, sway
تأفف يتأفف متأفف: grumble, sigh
تألف يتألف متألف: consist, composed
تألق يتألق متألق: shine, sparkle, glitter
تأنق يتأنق متأنق: dress up, elegant
تأنى يتأنى متأن تأن تأنت: take one's time, careful
تأوه يتأوه متأوه: moan, groan, sigh
تباطأ يتباطأ متباطئ تباطؤ: slow down, linger
تباعد يتباعد متباعد: move apart, diverge
تبختر يتبختر متبختر: strut, swagger
تبدى يتبدى متبد تبد تبدت: appear, seem
تبدل يتبدل متبدل: change
تبرأ يتبرأ متبرئ تبرؤ: disown, disclaim
تبعثر يتبعثر متبعثر: scatter, scattered
تبقى يتبقى متبق تبق تبقت: remain, left
تبوأ يتبوأ متبوئ تبوؤ: occupy, assume
تتابع يتتابع متتابع: succeed, follow
تثنى يتثنى متثن تثن تثنت: sway, bend
تجاسر يتجاسر متجاسر: dare
تجاوب يتجاوب متجاوب: respond, echo
تجرد يتجرد متجرد: strip, abstraction, free oneself, be stripped, abstract, divest, be free
تجسد يتجسد متجسد: embodied, take shape
تجشم يتجشم متجشم: endure, take the trouble
تجنى يتجنى متجن تجن تجنت: wrong, falsely accuse
تجهز يتجهز متجهز: prepare, get ready, ready
تحاشى يتحاشى متحاش تحاش تحاشت تحاشوا يتحاش: avoid
تحامل يتحامل متحامل: prejudiced, force oneself
تحدر يتحدر متحدر: descend, roll down
تحرق يتحرق متحرق: burn, long
تحصن يتحصن متحصن: fortify, take refuge
تحفز يتحفز متحفز: ready, poised
تحلق يتحلق متحلق: gather round, circle
تحلل يتحلل متحلل: decompose, dissolve
تحلى يتحلى متحل تحل تحلت: adorned, possess
تحمس يتحمس متحمس: enthusiastic, excited
تخبط يتخبط متخبط: flounder, stumble
تخفى يتخفى متخف تخف تخفت: disguise oneself, hide
تخوف يتخوف متخوف: fear
تداعى يتداعى متداع تداع تداعت: collapse, associate
تدرج يتدرج متدرج: progress
تدفأ يتدفأ متدفئ تدفؤ: warm oneself, warm
تدلل يتدلل متدلل: coquettish, spoiled
تذرع يتذرع متذرع: use as an excuse, pretext
تراخى يتراخى متراخ تراخ تراخت: slacken, relax
تراقص يتراقص متراقص: dance, flicker
تراكض يتراكض متراكض: run, race
تربع يتربع متربع: sit cross-legged, sit, occupy
تربص يتربص متربص: lie in wait, lurk
ترجى يترجى مترج ترج ترجت: plead, beg, hope
ترعرع يترعرع مترعرع: grow up
ترفق يترفق مترفق: gentle
ترفع يترفع مترفع: disdain, above
ترقرق يترقرق مترقرق: glisten, well up
ترنم يترنم مترنم: hum, sing, chant
تزحزح يتزحزح متزحزح: budge, move
تزعزع يتزعزع متزعزع: shake, waver
تزود يتزود متزود: supply oneself, provide
تسامر يتسامر متسامر: chat, converse
تساوى يتساوى متساو تساو تساوت: equal
تسرع يتسرع متسرع: hurry, rash
تسكع يتسكع متسكع: loiter, wander, loaf
تسلط يتسلط متسلط: dominate, rule
تسمى يتسمى متسم تسم تسمت: called, named
تشاءم يتشاءم متشاءم: pessimistic
تشابك يتشابك متشابك: intertwine, tangled
تشاغل يتشاغل متشاغل: pretend to be busy, busy oneself
تشرف يتشرف متشرف: honoured
تشنج يتشنج متشنج: convulse, spasm
تشوق يتشوق متشوق: long, yearn
تصبب يتصبب متصبب: pour, drip, sweat
تصدع يتصدع متصدع: crack, split
تصدر يتصدر متصدر: lead, top
تصلب يتصلب متصلب: stiffen, harden
تصنت يتصنت متصنت: eavesdrop
تضاءل يتضاءل متضاءل: diminish, dwindle, shrink
تضاحك يتضاحك متضاحك: laugh
تطاير يتطاير متطاير: fly, scatter
تعاظم يتعاظم متعاظم: grow, increase
تعاقب يتعاقب متعاقب: succeed, succession, follow
تعاطى يتعاطى متعاط تعاط تعاطت: take, practise, practice, deal
تعجل يتعجل متعجل: hurry, hasten
تعرق يتعرق متعرق: sweat
تعطل يتعطل متعطل: break down, stop, unemployed
تعقب يتعقب متعقب: pursue, track, follow
تعقد يتعقد متعقد: complicated
تعمق يتعمق متعمق: go deep, deepen
تغذى يتغذى متغذ تغذ تغذت: feed, nourished, be nourished, eat, nourish
تغزل يتغزل متغزل: flirt, court
تغنى يتغنى متغن تغن تغنت: sing, praise
تغيب يتغيب متغيب: absent, stay away
تفاءل يتفاءل متفاءل: optimistic
تفانى يتفانى متفان تفان تفانت: devote oneself, dedicated
تفتت يتفتت متفتت: crumble
تفتح يتفتح متفتح: open, bloom
تفجر يتفجر متفجر: explode, burst, gush
تفرغ يتفرغ متفرغ: devote oneself, free
تفضل يتفضل متفضل: please, kindly
تفنن يتفنن متفنن: skilled, ingenious
تقابل يتقابل متقابل: meet, face
تقاذف يتقاذف متقاذف: toss
تقشر يتقشر متقشر: peel
تقطع يتقطع متقطع: break, break off, choppy
تقمص يتقمص متقمص: impersonate, assume
تقوس يتقوس متقوس: bend, arched
تكاسل يتكاسل متكاسل: lazy
تكدس يتكدس متكدس: pile up
تكرر يتكرر متكرر: repeated, recur
تكسر يتكسر متكسر: break, shatter
تكشف يتكشف متكشف: reveal, come to light
تكلف يتكلف متكلف: affect, cost, undertake
تكوم يتكوم متكوم: huddle, heap, pile
تكور يتكور متكور: curl up
تلاحق يتلاحق متلاحق: follow, succession
تلاطم يتلاطم متلاطم: clash, surge
تلاعب يتلاعب متلاعب: play, manipulate
تلاقى يتلاقى متلاق تلاق تلاقت: meet
تلذذ يتلذذ متلذذ: enjoy, relish
تلصص يتلصص متلصص: spy, sneak
تلطخ يتلطخ متلطخ: stained, smeared
تلفت يتلفت متلفت: look around, look about, turn
تلمس يتلمس متلمس: grope, feel
تلهف يتلهف متلهف: eager, long
تلهى يتلهى متله تله تلهت: amuse oneself
تلون يتلون متلون: change colour, change color
تمالك يتمالك متمالك: control oneself, restrain
تمرغ يتمرغ متمرغ: roll, wallow
تمسح يتمسح متمسح: wipe, rub
تمنع يتمنع متمنع: refuse, resist
تموج يتموج متموج: ripple, wave, undulate
تنادى يتنادى متناد تناد تنادت: call
تناسى يتناسى متناس تناس تناست: pretend to forget, forget
تناقش يتناقش متناقش: discuss
تناقص يتناقص متناقص: decrease
تنبه يتنبه متنبه: notice, wake up, become aware, awaken, be aware, wake
تنحنح يتنحنح متنحنح: clear one's throat
تنسم يتنسم متنسم: breathe, inhale
تنصت يتنصت متنصت: eavesdrop, listen
تنصل يتنصل متنصل: disclaim, evade
تنكر يتنكر متنكر: disguise, deny
تهالك يتهالك متهالك: collapse, exhausted
تهامس يتهامس متهامس: whisper
تهاون يتهاون متهاون: neglect, lenient
تهدج يتهدج متهدج: tremble, quaver
تهدم يتهدم متهدم: crumble, collapse, ruined
تهلل يتهلل متهلل: light up, beam, rejoice
تهور يتهور متهور: reckless, rash
تهيأ يتهيأ متهيئ تهيؤ: prepare, get ready, ready
تواتر يتواتر متواتر: follow, recur
توارث يتوارث متوارث: inherit, pass down
توالى يتوالى متوال توال توالت: succeed, follow
توثب يتوثب متوثب: leap, poised
توجس يتوجس متوجس: apprehensive, fear, sense
توجع يتوجع متوجع: moan, feel pain
تودد يتودد متودد: court, ingratiate
توسد يتوسد متوسد: rest one's head
توطد يتوطد متوطد: strengthen
توقد يتوقد متوقد: burn, glow
تولد يتولد متولد: generate, born, arise
تيسر يتيسر متيسر: easy, available
تيقظ يتيقظ متيقظ: wake, vigilant
تيقن يتيقن متيقن: certain, make sure
تجلد يتجلد متجلد: endure, bear
تجمل يتجمل متجمل: adorn oneself
تحجر يتحجر متحجر: petrified, harden
تخثر يتخثر متخثر: clot, coagulate
تخشب يتخشب متخشب: stiffen
تذبذب يتذبذب متذبذب: fluctuate, waver
ترجرج يترجرج مترجرج: quiver
تشرب يتشرب متشرب: absorb
تشعب يتشعب متشعب: branch
تطهر يتطهر متطهر: purify oneself
تعانق يتعانق متعانق: embrace
تغامز يتغامز متغامز: wink
تغضن يتغضن متغضن: wrinkle
تفرد يتفرد متفرد: unique, alone
تكحل يتكحل متكحل: kohl
تلحف يتلحف متلحف: wrap oneself
تنافر يتنافر متنافر: clash
تهادى يتهادى متهاد تهاد تهادت: sway, glide, walk slowly
تواثب يتواثب متواثب: leap
توارد يتوارد متوارد: arrive, come
توشح يتوشح متوشح: wear, don
تيتم يتيتم متيتم: orphaned
تبلور يتبلور متبلور: crystallize
`;
