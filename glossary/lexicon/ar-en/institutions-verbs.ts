/** Arabic–English: verbs of formal prose and of the news. */
export const institutionsVerbs = `
تكون يتكون متكون: consist, be formed, come into being, be made, arise, generation
تشكل يتشكل: be formed, take shape
تأسس يتأسس: be founded, be established
قيم يقيم: evaluate, assess, values, valuable
استحدث يستحدث مستحدث: create, introduce
بادر يبادر مبادر: take the initiative, hasten
اختتم يختتم: conclude, close
استكمل يستكمل: complete
اكتمل يكتمل: be completed
أجرى يجري أجرت أجروا يجر: conduct, carry out, hold, perform
أداء: performance, rendering, discharge, execution
أحرز يحرز إحراز: achieve, score, win
توصل يتوصل: reach, arrive, conclude
تلقى يتلقى متلق تلقت تلقوا يتلق: receive
زود يزود مزود تزويد: supply, provide
أمد يمد: supply, provide
نسق ينسق منسق: coordinate, system
تكفل يتكفل متكفل: undertake, ensure
تقلد يتقلد: assume, hold
تمثل يتمثل متمثل: be represented, consist, lie
أناط ينيط منوط أنط ينط: entrust, assign
خول يخول مخول: authorize, empower
فوض يفوض: authorize, delegate
انتدب ينتدب منتدب: delegate
أوفد يوفد موفد: dispatch, send
استضاف يستضيف استضافة استضف يستضف: host
التحق يلتحق ملتحق التحاق: join, enroll
انتمى ينتمي منتم انتمت انتموا ينتم: belong
انتسب ينتسب منتسب انتساب: join, be affiliated
اندرج يندرج: fall under, be included
انخرط ينخرط انخراط: engage, join, be involved
اشترك يشترك مشترك اشتراك: participate, share, joint, common, subscribe, be common, have in common
تشارك يتشارك: share
أوعز يوعز: instruct
امتثل يمتثل ممتثل امتثال: comply, obey
تقيد يتقيد: comply, adhere, abide
امتنع يمتنع ممتنع امتناع: refrain, abstain, refuse, be impossible, decline, hold back
مانع موانع يمانع: object, obstacle, mind
أحبط يحبط إحباط: thwart, foil, frustrate
أفشل يفشل: thwart, foil
عاود يعاود: resume, return
أرجع يرجع: return, attribute
راجع يراجع مراجع: review, consult, return
عزا يعزو عزت عزوا يعز: attribute, ascribe
نتج ينتج ناتج: result, ensue
أسفر يسفر: result, lead to
أفضى يفضي أفضت أفضوا يفض: lead, result
ترتب يترتب مترتب: result, follow
انطوى ينطوي منطو انطواء انطوت انطووا ينطو: contain, involve, fold, imply, introvert
استلزم يستلزم: require, entail
اقتضى يقتضي اقتضت اقتضوا يقتض: require, necessitate
تطلب يتطلب: require, demand
استوجب يستوجب: require, deserve
توجب يتوجب: be obligatory, must
أجاز يجيز مجيز أجز يجز: authorize, permit, approve
رخص يرخص: license, authorize
أتاح يتيح متاح أتح يتح: allow, provide, enable
مكن يمكن ممكن: enable, be possible, can, may
تسنى يتسنى تسنت تسنوا يتسن: be possible
موافقة: approval, agreement, consent, acceptance, assent, approve
أيد يؤيد: support, endorse, back
ناصر يناصر: support, champion
ساند يساند مساندة: support, back
آزر يؤازر: support
عزز يعزز معزز: strengthen, enhance, promote, reinforce
رسخ يرسخ راسخ: firm, take root, consolidate, entrench
وطد يوطد توطيد: consolidate, strengthen
أرسى يرسي إرساء أرست أرسوا يرس: establish, anchor, lay
كرس يكرس مكرس: devote, dedicate
خصص يخصص مخصص: allocate, devote, dedicate
أفرد يفرد: devote, set aside
توزع يتوزع: be distributed, spread
تميز يتميز متميز: be distinguished, be characterized
امتاز يمتاز ممتاز امتز يمتز: be distinguished, excellent
اتسم يتسم متسم: be characterized, be marked
اتصف يتصف: be characterized
حدد يحدد: determine, define, specify, identify, set, prescribe, limit, designate
بان: appear, become clear
بارز: prominent, leading, outstanding
جلا يجلو جلت جلوا يجل: evacuate, clarify
نم ينم نميمة نممت: reveal, gossip, indicate, betray
تبنى يتبنى متبن تبني تبنت تبنوا يتبن: adopt, embrace
تقرر يتقرر: be decided
توخى يتوخى توخت توخوا يتوخ: seek, aim
همش يهمش: marginalize
نبذ ينبذ منبوذ: reject, discard, cast out, renounce
نبذة: overview, summary
نمى ينمي نمت نموا ينم: develop, cultivate
رقى يرقي ترقية رقت رقوا يرق: promote
ارتقى يرتقي مرتق ارتقاء ارتقت ارتقوا يرتق: ascend, rise, climb
أنعش ينعش إنعاش: revive, refresh
تضاعف يتضاعف: double, multiply
ضاعف يضاعف: double, multiply
تدنى يتدنى متدن تدني تدنت تدنوا يتدن: decline, low
قلل يقلل تقليل: reduce, minimize, decrease
قلص يقلص تقليص: reduce, cut, shrink
تقلص يتقلص: shrink, decrease
خفف يخفف مخفف: ease, alleviate, reduce, mitigate
وسع يوسع توسيع: expand, widen, broaden
توسع يتوسع متوسع: expand, expansion
مدد يمدد تمديد: extend, prolong
أطال يطيل مطيل إطالة: prolong, lengthen
شاع يشيع شائع شعنا يشع: spread, be common
ساد يسود سائد سيادة سدت سدنا يسد: prevail, dominate, reign
نفد ينفد: run out, exhausted
تراوح يتراوح: range, vary
ناهز يناهز: be approximately, approach
فاق يفوق فائق فقت فقنا يفق: exceed, surpass
تعدى يتعدى تعدت تعدوا يتعد: exceed, go beyond
انتهج ينتهج انتهاج: pursue, adopt
ارتكز يرتكز: be based, rest
تركز يتركز متركز: be concentrated, focus
انصب ينصب انصباب انصبب: pour, focus
تمحور يتمحور: revolve, center
كثف يكثف مكثف تكثيف: intensify, step up
سارع يسارع: rush, hasten
أخر يؤخر تأخير: delay, others
أرجأ يرجئ إرجاء: postpone, defer
ماطل يماطل مماطلة: stall, procrastinate, delay
تريث يتريث: wait
دشن يدشن تدشين: inaugurate, launch
افتتح يفتتح افتتاح: open, inaugurate
استحوذ يستحوذ استحواذ: take over, acquire
أخضع يخضع: subject, subdue
رضخ يرضخ رضوخ: yield, give in
انتفع ينتفع منتفع: benefit
استعان يستعين استعن يستعن: seek help, use
عاون يعاون معاون: assist, help
صان يصون صيانة صنت صنا يصن: protect, preserve, maintain
اكتفى يكتفي مكتف اكتفاء اكتفت اكتفوا يكتف: content, be content, satisfied, be satisfied, merely
واكب يواكب مواكبة: keep pace, accompany
تكيف يتكيف: adapt, adjustment
أسكن يسكن إسكان: house, settle
استوطن يستوطن: settle, inhabit
توافد يتوافد: flock, arrive
أخلف يخلف: break a promise
أذل يذل: more humiliated, humiliate
وازن يوازن: balance, compare
كافح يكافح مكافح مكافحة: combat, fight, struggle
ناضل يناضل: struggle, fight
تغلب يتغلب: overcome, defeat
قهر يقهر: conquer, subdue, oppression
نافس ينافس: compete, rival
بارى يباري بارت باروا يبار: compete
استبق يستبق استباق: anticipate, preempt
ألحق يلحق: inflict, attach, annex
تكبد يتكبد: incur, suffer
قاسى يقاسي مقاساة قاست قاسوا يقاس: suffer, endure
تلف يتلف: damage, be damaged
أودى يودي أودت أودوا يود: claim, kill
افتقر يفتقر مفتقر: lack
انعدم ينعدم: be absent
زال يزول زائل زلت زلنا يزل: disappear, cease, still
انقرض ينقرض منقرض: become extinct
اندثر يندثر مندثر: disappear, vanish
لاءم يلائم ملائم: suit, fit, appropriate
ناسب يناسب مناسب: suit, appropriate, suitable
شابه يشابه مشابه: resemble, similar
أحال يحيل محيل إحالة أحل يحل: refer, turn, transform, transfer
أدرج يدرج إدراج: include, list
أعقب يعقب: follow
استهل يستهل: begin, start
تخلل يتخلل: intersperse, permeate
تراءى يتراءى متراء تراء تراءت تراءوا يتراء: appear, seem
استشاري: consultant, advisory
أطلع يطلع: inform, show
تفقد يتفقد متفقد: inspect, check
دقق يدقق: check, scrutinize
فطن يفطن: notice
احتفى يحتفي احتفاء احتفت احتفوا يحتف: celebrate, welcome
ستر يستر: cover, conceal

أبرم يبرم مبرم إبرام: conclude, enter into, ratify, twist
تحكم يتحكم: control
تملص: evade
تهرب يتهرب: evade, evasion
تمادى يتمادى تمادت تمادوا يتماد: persist, go too far
استخلص يستخلص: extract, conclude, derive
استقصى يستقصي استقصاء استقصت استقصوا يستقص: investigate, survey
تحرى يتحرى تحر تحري تحرت تحروا يتحر: investigate
استنطق: interrogate
برهن يبرهن: prove, demonstrate
أسهب يسهب إسهاب: elaborate, dwell
أوجز يوجز: summarize
لخص يلخص: summarize
استهجن يستهجن: condemn, disapprove
استغرب يستغرب: be surprised, find strange
استحسن يستحسن: approve, prefer
انتقى ينتقي انتقت انتقوا ينتق: select
عول يعول: rely, count, support
أوكل يوكل: entrust
ائتمن يأتمن: entrust
تعاهد: pledge
تناوب يتناوب: alternate, take turns
تقاسم يتقاسم: share, divide
تكاتف: solidarity, join forces
تآزر: solidarity, mutual support, cooperation, synergy
اتحد يتحد: unite
توحد يتوحد: unite, autism
دمج يدمج: integrate, merge, integration, incorporate, consolidate, combine
اندمج يندمج مندمج: integrate, merge
تشقق: crack
انفصل ينفصل منفصل: separate, secede
اضطرب يضطرب مضطرب اضطراب: agitated, be disturbed, disturbed, confused, tremble
حتم يحتم: necessitate, dictate
أملى يملي أملت أملوا يمل: dictate
أحكم يحكم: tighten, master
تشدد يتشدد متشدد: be strict, hardliner, militant
تساهل يتساهل متساهل: be lenient, leniency
تطاول: transgress
أشبع يشبع: satisfy
هجر يهجر: abandon, leave, displace, desert, emigrate
أسعف يسعف: rescue, help
ناهض يناهض مناهض مناهضة: oppose, anti
جدد يجدد: renew, renovate
رمم يرمم: restore, repair
شيد يشيد: build, erect, construct
هندس: engineer
رصف: pave
نضب ينضب: dry up, run out
توج يتوج: crown
بويع: be given allegiance
استعصى يستعصي استعصت استعصوا يستعص: be difficult, defy
روع: terrify
شوه يشوه مشوه: disfigure, distort
زيف يزيف: falsify, fake
لفق يلفق: fabricate
داهن: flatter
أسدى يسدي أسدت أسدوا يسد: render, give
أضفى يضفي أضفت أضفوا يضف: give, lend, add
استمد يستمد: derive, draw
استقى يستقي استقت استقوا يستق: draw, derive
استلهم يستلهم: be inspired
استنبط يستنبط: derive, deduce, devise
أورد يورد: mention, report, cite
فند يفند: refute
دحض يدحض: refute
ناقض يناقض: contradict
نافى ينافي نافت نافوا يناف: contradict
تنافى يتنافى تنافت تنافوا يتناف: be incompatible
انحاز ينحاز منحاز انحياز انحز ينحز: side, be biased, bias
تعاطف يتعاطف: sympathize, sympathy
تعاضد: support each other
توانى يتوانى توانت توانوا يتوان: hesitate, slacken
تقاعس يتقاعس: fail, slacken, inaction
أحجم يحجم إحجام: refrain, hesitate
تعفف: abstain, refrain, modesty
أضرب يضرب: go on strike
اكتسح يكتسح: sweep, overrun
استشرى يستشري استشرت استشروا يستشر: spread, be rampant
تمخض يتمخض: result, produce
أنجب ينجب: give birth, have children
تخطيطي: planning
تهافت يتهافت: rush, flock
تزاحم: crowd
ساس يسوس سست سسنا يسس: govern, manage
تسمية: name, naming, designation
`;
