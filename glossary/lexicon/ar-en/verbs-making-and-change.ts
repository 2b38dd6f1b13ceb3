/** Arabic–English: frequent verbs: ruling, making, changing, growing, harming, rising, telling, judging. */
export const verbsMakingAndChange = `
اختلف يختلف مختلف اختلاف: differ, disagree, vary, different, be different
فرق يفرق تفريق مفرق فروق فوارق: separate, difference, distinguish, scatter
فصل فصول: chapter, season, separate, class, dismiss, separation, article, section
يفصل فاصل مفصول: separate, dismiss
جمع يجمع جامع مجموع جموع: gather, collect, plural, combine, bring together, crowd
اجتمع يجتمع مجتمع اجتماع: meet, gather, assemble
شارك يشارك مشارك مشاركة: participate, share, take part
ترأس يترأس مترئس: head, chair, preside over, lead
كلف يكلف مكلف تكليف: cost, assign, charge, entrust, commission
أمر يأمر آمر مأمور أوامر أمور: matter, order, command, thing, imperative, affair, business
نهى ينهى ناه نهي نهت نهوا ينه: forbid, prohibit
حكم يحكم حاكم محكوم أحكام: rule, govern, judgment, sentence, judge, ruling, government, provision
غلب يغلب غالب مغلوب: overcome, defeat, prevail
هزم يهزم هازم مهزوم هزيمة: defeat, beat
انتصر ينتصر منتصر انتصار: win, triumph, victorious, prevail
حارب يحارب محارب محاربة: fight, combat, wage war
قاتل يقاتل مقاتل قتال قتلة: killer, fight, murderer, deadly
دافع يدافع مدافع دفاع دوافع: defend, motive, impulse, motivation, defender
حمى محمي حمت يحم حميات: protect, fever, defend, feverish
يحمي حماية حموا: protect, defend
هاجم يهاجم مهاجم مهاجمة: attack, assault
هدد يهدد مهدد تهديد: threaten
سامح يسامح مسامحة: forgive, pardon
شكر يشكر شاكر مشكور: thank, grateful, thanks, gratitude
واسى يواسي مواساة واست واسوا يواس: console, comfort
لام يلوم لائم لوم لمت لمنا: blame, reproach
عاتب يعاتب عتاب: reproach, blame
شتم يشتم شاتم شتيمة شتائم: insult, curse, swear
كذب: lie, falsehood, liar, deny, lying, lies, false
يكذب كاذب كذاب أكاذيب: lie, liar, falsehood
صدق يصدق صادق مصدق: believe, truth, ratify, honesty, true, tell the truth, be truthful, sincerity
خدع يخدع خادع مخدوع خداع: deceive, trick, cheat
خان خنت يخن: betray, inn, khan
يخون خائن خيانة: betray
وثق يثق واثق ثقة: trust, confident, confidence
اعتمد يعتمد معتمد اعتماد: depend, rely, adopt, approve, certify
اعتاد يعتاد معتاد اعتياد اعتد يعتد: be used to, accustomed, usual, get used to
تعود يتعود: get used to, accustomed
مارس يمارس ممارس ممارسة: practice, exercise, practise, March, perform
قاس قست يقس: harsh, cruel, measure, hard, severe, compare, estimate, gauge
يقيس قياس مقياس قسنا: measure
وزن يزن أوزان: weight, weigh, meter, pattern
ساوى يساوي مساو مساواة ساوت ساووا يساو: equal, worth, be worth
بنى يبني مبني بناء بنوا يبن: build, construct, found
هدم: demolish, destroy, demolition, tear down
يهدم هادم مهدوم: demolish, destroy, tear down
خرب يخرب مخرب خراب تخريب: destroy, sabotage, ruin, vandalize
دمر يدمر مدمر تدمير: destroy, ruin, devastate
أفسد يفسد إفساد: spoil, corrupt, ruin
أصلح يصلح مصلح إصلاح: repair, reform, fix, make peace, mend
صلح يصلح صالح: peace, reconciliation, good, fit, suit, be fit, be suitable, settlement
نظف ينظف تنظيف: clean
رتب يرتب ترتيب مرتب: arrange, organize, tidy
نظم ينظم منظم تنظيم: organize, compose, arrange, regulate, verse, systems
أعد يعد معد إعداد أعددت: prepare, make
استعد يستعد مستعد استعداد: prepare, get ready, ready
جهز يجهز مجهز تجهيز: prepare, equip
خلق أخلاق: create, creation, character, creatures, make, disposition, manners, morals
يخلق خالق مخلوق: create, creation
أوجد يوجد إيجاد موجد: create, find, produce, bring into being, make
أنشأ ينشئ إنشاء منشئ: establish, establishment, create, construction, found, creation, set up, begin
أسس يؤسس مؤسس تأسيس: found, establish, set up, incorporate, ground
نشأ ينشأ ناشئ نشأة نشوء: arise, grow up, emerge, originate
طور يطور تطوير أطوار: develop, phase, stage, evolve
تطور يتطور متطور: develop, evolve, development, evolution
زرع زروع: plant, grow, crops, cultivate, sow
يزرع زارع مزروع زراعة: plant, grow, sow, cultivate
حصد يحصد حاصد حصاد: harvest, reap, claim
رعى يرعى رعاية رعت رعوا يرع: graze, look after, sponsor, tend, care
أطعم يطعم إطعام: feed
سقى يسقي سقاية سقت سقوا يسق: water, give to drink, irrigate
ملأ يملأ مالئ مملوء ملء: fill
امتلأ يمتلئ ممتلئ امتلاء: filled, full, fill
فرغ يفرغ فارغ فراغ: finish, empty
أفرغ يفرغ إفراغ: empty, unload
يخلو خال خلو يخل: empty, free, alone
اتسع يتسع متسع اتساع: widen, expand, wide, have room, accommodate
ضاق يضيق ضيق ضقت ضقنا يضق: narrow, tighten, be fed up
امتد يمتد ممتد امتداد: extend, stretch, spread, reach, run
مد: extend, tide, stretch out, stretch, hold out, length, reach out, reach
يمد ممدود مددت: extend, stretch out, hold out, reach out
بسط يبسط باسط مبسوط: spread, stretch, simplify, extend, expand
نشر ينشر ناشر منشور: publish, spread, deploy, saw, publication, circulate, disseminate
انتشر ينتشر منتشر انتشار: spread, widespread, be deployed
وزع يوزع موزع توزيع: distribute, hand out
قسم يقسم مقسم تقسيم أقسام: department, section, divide, oath, division, split, part
أضاف يضيف إضافة أضف يضف: add, go on
حذف يحذف: delete, omit, omission, elision, deletion
أزال يزيل مزيل إزالة يزل: remove, eliminate
أبعد يبعد مبعد إبعاد: remove, farther, send away, deport, exile, further
طرد: expel, drive out, dismiss, parcel, throw out, expulsion
يطرد مطرود: expel, drive out, dismiss, throw out
استرد يسترد استرداد: recover, regain, get back, redeem
استعاد يستعيد استعادة يستعد: regain, recover, restore, recall
أعاد يعيد معيد إعادة يعد: return, repeat, restore, bring back, give back, put back
كرر يكرر مكرر تكرار: repeat, reiterate, redistil
أفاد يفيد مفيد إفادة أفد يفد: report, benefit, useful, say, state
استفاد يستفيد مستفيد استفادة استفد يستفد: benefit, take advantage, profit
نفع ينفع نافع: benefit, useful, use, avail, help, be useful
ضر يضر ضار ضررت: harm, hurt, damage, injury
أضر يضر مضر إضرار أضررت: harm, damage, harmful, injure, prejudice
آذى يؤذي مؤذ إيذاء أذى آذت آذوا يؤذ: hurt, harm, injure
جرح يجرح جارح مجروح جراح جروح: wound, hurt, injure, injury, cut, lesion
شفى يشفي شاف شفاء شفت شفوا يشف: cure, heal, recover, restore
مرض يمرض مريض أمراض: fall ill, illness, disease, get sick, sick, sickness, ailment, complaint
تعب يتعب متاعب: tired, tiredness, toil, trouble, fatigue, weary, exhausted
ارتاح يرتاح مرتاح ارتياح ارتح يرتح: rest, relax, feel relieved, relieved, comfortable
استراح يستريح مستريح استراحة استرح يسترح: rest, take a rest
شبع يشبع: full, satisfied, eat one's fill
جاع يجوع جائع جوع جعت جعنا يجع: hungry, starve, hunger
عطش يعطش: thirsty, thirst
برد يبرد بارد: cold, cool, hail, grow cold
احترق يحترق محترق احتراق: burn, burned
أحرق يحرق محرق إحراق: burn, set fire, consume
أشعل يشعل إشعال: light, ignite, kindle, set fire
أطفأ يطفئ إطفاء: put out, extinguish, turn off
أضاء يضيء مضيء إضاءة: light up, illuminate, shine, illumine
أشرق يشرق مشرق إشراق: rise, shine
طلع يطلع طالع طلوع: rise, come up, come out, go up
غرب يغرب غارب غروب: west, set, West, sunset
هبط يهبط هابط هبوط: descend, fall, land, drop, go down, sink
نزل ينزل نازل نزول: descend, come down, go down, stay, inn, get off, fall
صعد يصعد صاعد صعود: climb, rise, ascend, go up, escalate, get on, board, mount
ارتفع يرتفع مرتفع ارتفاع: rise, go up, increase, high
انخفض ينخفض منخفض انخفاض: fall, drop, decrease, decline
علا يعلو عال علو علت يعل علوا: rise, high, be high, tower, loud
ركب يركب راكب مركوب ركوب: ride, mount, get on, board, assemble
كلم يكلم: speak to, talk to, speak
خاطب يخاطب مخاطب مخاطبة: address, speak to
أخبر يخبر مخبر إخبار: tell, inform, let know
تحدث يتحدث متحدث: speak, talk, discuss, say
شرح يشرح شارح مشروح شروح: explain, explanation, commentary
فسر يفسر مفسر تفسير: explain, interpret
وصف يصف واصف موصوف أوصاف: describe, description, prescribe, attribute, quality, characteristic, characterization, depict
صور يصور مصور تصوير: photograph, trumpet, depict, picture, portray, pictures
رسم يرسم راسم مرسوم رسوم: draw, fee, drawing, paint, fees, charge, picture
أعلن يعلن معلن إعلان: announce, declare, proclaim, publish, notify
أكد يؤكد مؤكد تأكيد: confirm, stress, affirm, assure, assert, emphasize
اعترف يعترف معترف اعتراف: admit, confess, acknowledge, recognize
أنكر ينكر منكر إنكار: deny, disown, disapprove
اعتذر يعتذر معتذر اعتذار: apologize, excuse
زعم يزعم زاعم مزعوم مزاعم: claim, allege, pretend
أقسم يقسم مقسم: swear, vow
حلف يحلف حالف أحلاف: alliance, swear, pact, take an oath, oath
نصح ينصح ناصح نصيحة نصائح: advise, advice, counsel
حذر: warn, cautious, caution, careful, beware
يحذر محذر تحذير: warn, beware, caution
انتبه ينتبه منتبه انتباه: notice, pay attention, careful, realize
لاحظ يلاحظ ملاحظ ملاحظة: notice, observe, note, remark, see
راقب يراقب مراقب مراقبة: watch, monitor, observe, observer
تأمل: contemplate, gaze, ponder, look at, reflect, hope, study, examine
يتأمل متأمل: contemplate, gaze, ponder, look at
تصور يتصور متصور: imagine, conceive, perception, picture, conception, concept
تخيل يتخيل متخيل خيال: imagine, fancy, picture, imagination
حلم يحلم حالم أحلام: dream, patience
اعتقد يعتقد معتقد اعتقاد: believe, think, hold, be convinced, suppose
آمن يؤمن مؤمن إيمان: believe, safe, have faith, secure
شك يشك شاك شكوك شككت: doubt, suspicion, suspect, question, wonder
تأكد يتأكد متأكد: make sure, sure, verify, certain
جهل يجهل جاهل مجهول: not know, ignorant, ignorance, know not, unaware
أخطأ يخطئ مخطئ خطأ: make a mistake, err, wrong, miss
أصاب يصيب مصيب إصابة أصب يصب: hit, strike, afflict, injure, befall, right
اتخذ يتخذ متخذ اتخاذ: take, adopt, make, choose
تولى يتولى متول تول تولت تولوا يتول: take over, assume, undertake, turn away, manage, hold
حل يحل حلول حللت: solve, solution, replace, resolve, settle, lawful, come, dissolve
صب يصب مصبوب صببت: pour, cast, empty
غطى يغطي مغط تغطية غطت غطوا يغط: cover, coverage
لف يلف ملفوف لففت: wrap, wind, turn
طوى يطوي طاو طي طوت طووا يطو: fold, roll up
ثنى يثني ثني ثنت ثنوا يثن: bend, fold, dissuade
أدار يدير مدير إدارة أدر يدر: manage, run, turn, administer, direct
دار يدور دائر دوران دور درت درنا يدر ديار: house, turn, home, revolve, go around, take place, circle, orbit
التفت يلتفت ملتفت التفات: turn, turn around, turn round, look, look back, pay attention
تحمل يتحمل متحمل: bear, endure, stand, tolerance, tolerate
احتمل يحتمل محتمل احتمال: bear, endure, stand, possible
صبر يصبر صابر: patience, patient, endure, be patient
عانى يعاني معان معاناة عانت عانوا يعان: suffer, endure
تألم يتألم متألم: suffer, feel pain
استسلم يستسلم مستسلم استسلام: surrender, give in, yield
قاوم يقاوم مقاوم مقاومة: resist, oppose, fight
تجاوز يتجاوز متجاوز: exceed, pass, overcome, go beyond, abuse, transgression
تجنب يتجنب متجنب: avoid, shun, keep away
تخلى يتخلى متخل تخل تخلت تخلوا يتخل: abandon, give up
تخلص يتخلص: get rid, escape, dispose, freed
استغل يستغل استغلال: exploit, take advantage, use
انضم ينضم منضم انضمام: join
انقسم ينقسم منقسم انقسام: split, divide, be divided, divided
انقطع ينقطع منقطع انقطاع: be cut off, cease, stop
انكسر ينكسر منكسر انكسار: break, broken
انفتح ينفتح منفتح انفتاح: open, open up
انغلق ينغلق منغلق: close, shut
أوقف يوقف إيقاف موقوف: stop, arrest, halt, suspend
أخرج يخرج مخرج إخراج: take out, bring out, produce, direct, remove, expel, extract, pull out
أدخل يدخل إدخال: bring in, introduce, insert, enter, let in, put in, admit
أنزل ينزل إنزال: send down, bring down, reveal, lower
أبقى يبقي إبقاء أبقت أبقوا يبق: keep, leave, maintain, retain
حيا يحيي تحية حيت حيي يحي: greet, salute
سلم يسلم تسليم سلام سلالم: peace, hand over, deliver, greet, stairs, surrender, ladder, safe
تسلم يتسلم: receive, take over
استلم يستلم استلام: receive
ودع يودع وداع توديع: say goodbye, bid farewell, see off
صافح يصافح مصافحة: shake hands
عانق يعانق عناق: embrace, hug
احتضن يحتضن احتضان: embrace, hug, hold
`;
