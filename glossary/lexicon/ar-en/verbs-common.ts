/** Arabic–English: the most frequent verbs: being, coming, taking, speaking, feeling, living, moving. */
export const verbsCommon = `
كان يكون كن كائن كانت كانوا كنت كنا يكن: be, was, were, had, would, used to, there
صار يصير صائر صيرورة صرت صرنا يصر: become, begin, happen, come to, turn, grow, now
أصبح يصبح: become, be, now, turn, grow
أضحى يضحي أضحت أضحوا يضح: become, sacrifice, Adha
أمسى يمسي أمست أمسوا يمس: become, be
بات يبيت بائت بت بتنا يبت: become, spend the night, now
ظل: remain, continue, shadow, keep, shade, stay, still, go on
يظل ظلل ظللت: remain, keep, continue, stay, still
بقي يبقى باق باقي بقاء يبق: remain, stay, left, keep, be left, endure, last
مازال يزال زال لايزال مازل يزل: still, remain, continue
عاد يعود عائد عودة عدت عدنا يعد: return, Ad, come back, go back, again, back, no longer, resume
رجع يرجع راجع رجوع: return, go back, come back, back
أتى يأتي آت إتيان أتت أتوا يأت: come, arrive, bring
جاء يجيء جاءت جاءوا جاؤوا جئت مجيء جئنا: come, arrive, bring, reach, say
ذهب: go, gold, leave, depart, golden, proceed
يذهب ذاهب ذهاب: go, leave, depart
راح يروح رائح رواح رحت رحنا يرح: begin, start, go, keep, set about
مضى يمضي ماض مضي مضت مضوا يمض: go on, pass, go, continue, carry on, go by, past
وصل يصل واصل وصول صل: arrive, reach, connect, come, get
بلغ يبلغ بالغ بلوغ: reach, attain, amount, inform, hear, come of age
دخل يدخل داخل دخول: enter, income, come in, go in, revenue, go into, step, break into
خرج يخرج خارج خروج: leave, go out, come out, emerge, step out, exit
فعل يفعل فاعل أفعال: do, verb, act, action, deed, work, activity, effect
عمل يعمل عامل أعمال: work, job, act, labor, do, action, deed, labour
صنع يصنع صانع مصنوع: make, manufacture, do, build, making
جعل يجعل جاعل: make, cause, begin, turn, let, place, start, set about
ترك يترك تارك متروك: leave, abandon, let, give up, drop, behind, desist
أخذ يأخذ آخذ مأخوذ خذ خذي خذوا: take, begin, start, get, seize, pick up, grab, adopt
أعطى يعطي معط عطاء إعطاء أعط أعطت أعطوا يعط معطى: give, grant, hand, offer, let
منح يمنح مانح ممنوح منحة: grant, give, award, bestow
وهب يهب واهب موهوب هبة: give, grant, bestow, gift, endow
وجد يجد: find, exist, discover, come across, passion
يجد واجد موجود وجود: find, be, exist, discover
كسب يكسب كاسب مكسوب مكاسب: earn, gain, win, earning
خسر يخسر خاسر خسارة: lose, loss
نال ينال نائل نيل نلت نلنا ينل: obtain, win, receive, get, attain, gain
حصل يحصل حاصل حصول: happen, obtain, get, receive
حدث يحدث حادث أحداث حدوث: happen, event, occur, take place, incident, tell, go on, come into being
جرى يجري جريان جري جرت جروا يجر: happen, take place, run, flow
وقع يقع واقع وقوع مواقع: fall, sign, happen, occur, lie, be located, located
حضر يحضر حاضر حضور: come, attend, settled people, arrive, present, be present, bring, prepare
غاب يغيب غائب غياب غيبة غبت غبنا يغب: absent, disappear, absence, set, vanish, be hidden
بدأ يبدأ بادئ بداية بدء ابتدأ: begin, start, beginning
ابتدأ يبتدئ مبتدئ ابتداء: begin, starting, start, from, beginning
طفق يطفق: begin, start
أوشك يوشك وشيك: be about to, almost, nearly
انتهى ينتهي منته انتهاء انتهت انتهوا ينته: end, finish, over, expire, done, conclude, come to an end
أنهى ينهي إنهاء أنهت أنهوا ينه: end, finish, complete, terminate
كف أكف: stop, palm, hand, cease, refrain
يكف كففت: stop, cease
توقف يتوقف متوقف: stop, halt, cease, cessation, pause, pull up
استمر يستمر مستمر استمرار استمررت: continue, last, go on, persist, keep
واصل يواصل مواصلة: continue, carry on, go on, resume
تابع يتابع متابعة: follow, continue, go on, follower, watch, affiliated, pursue
دام يدوم دائم دمت دمنا يدم دوام: last, continue, endure, as long as, bloody
حاول يحاول محاولة: try, attempt, seek
سعى يسعى ساع سعي مساع سعت سعوا يسع: seek, pursuit, endeavor, try, effort, strive, striving, run
جرب مجرب: try, test, experience, scabies, mange
يجرب تجربة تجارب: try, test, experience
نجح ينجح ناجح نجاح: succeed, pass, manage, success
فشل يفشل فاشل: fail, failure
أخفق يخفق إخفاق مخفق: fail
استطاع يستطيع مستطيع استطاعة استطع يستطع: can, able, be able, could, manage, possible
تمكن يتمكن متمكن: manage, able, be able, succeed, can
أمكن يمكن ممكن إمكان يمكنه يمكنني يمكنك: can, may, be possible, possible, could
وجب يجب واجب وجوب: must, should, have to, be necessary, need, ought, required, due
انبغى ينبغي انبغت انبغوا ينبغ: should, ought, must
لزم يلزم لازم لزوم: need, be necessary, necessary, must, adhere, require, incumbent, bind
اضطر يضطر مضطر اضطرار اضطررت: forced, have to, compelled, need
احتاج يحتاج محتاج احتياج يحتج: need, require, must
جاز يجوز جائز جواز جزت جزنا يجز: may, permissible, be permissible, allow, lawful, possible, could
حق يحق حقوق حققت: right, truth, entitled, law, true, deserve, claim, real
سمح يسمح مسموح سماح: allow, permit, let
منع يمنع مانع ممنوع: prevent, forbid, prohibit, stop, ban, keep from, prevention, bar
يحرم محروم حرمان: deprive, forbid, deny
أراد يريد مريد إرادة أرد يرد: want, wish, intend, would like, mean, desire
شاء يشاء شئت شاءت مشيئة: want, wish, will, please
قصد يقصد قاصد مقصود: intend, mean, intention, intent, head for, aim, seek, purpose
نوى ينوي ناو نية نوايا نوت نووا ينو: intend, plan, intention
طلب يطلب طالب مطلوب طلبات: request, ask, demand, order, seek, application, call for, want
سأل يسأل سائل سؤال مسؤول: ask, question, inquire, want to know, demand
أجاب يجيب مجيب إجابة جواب أجب يجب: answer, reply, respond, say
رد يرد راد مردود ردود رددت: reply, answer, respond, return, response, back, say
قال يقول قائل قول قل قلت قلنا يقل: say, tell, reply, state, ask, answer, speak, words
تكلم يتكلم متكلم: speak, talk, say
حكى يحكي حكاية حكايات حكت حكوا يحك: tell, narrate, talk, story, relate
عرف يعرف عارف معروف معرفة أعراف: know, recognize, learn, define, realize, custom, find out, be known
علم يعلم عالم معلوم علوم أعلام: know, science, knowledge, learn, flag, banner, teach, learning
درى يدري دراية درت دروا يدر: know, realize
فهم يفهم فاهم مفهوم: understand, realize, comprehend, see, grasp
ظن يظن ظان ظنون ظننت: think, suppose, believe, imagine, assume, suspect, guess
فكر يفكر مفكر تفكير أفكار: think, thought, mind, consider, thinking, wonder, idea, reflect
رأى يرى راء مرئي رؤية رأت رأوا رأيت رأيته رأينا يروا ير تر: see, think, look, find, consider, watch, believe, catch sight
نظر ينظر ناظر منظور أنظار نظرات: look, consider, gaze, view, stare, consideration, glance, eyes
شاهد يشاهد مشاهد مشاهدة شهود شواهد: see, witness, watch, observe, catch sight, behold, evidence
سمع يسمع سامع مسموع سماع أسماع: hear, listen, hearing, ears, sound
أحس يحس إحساس أحسست: feel, sense, perceive, notice, aware
شعر يشعر شاعر شعور أشعار: feel, poetry, hair, verse, sense, realize, poem
أحب: love, like, fond, want, dearest
يحب محب حب محبوب أحببت: love, like, want, adore
كره يكره كاره مكروه كراهية: hate, dislike, loathe, detest, hatred
خاف يخاف خائف خوف يخف خفت خفنا: fear, afraid, frightened, scared, dread
ضحك يضحك ضاحك: laugh, laughter, burst out laughing, chuckle
بكى يبكي باك بكاء بكت بكوا يبك: weep, cry, sob, tears
ابتسم يبتسم مبتسم ابتسام: smile, grin
صمت يصمت صامت: silence, silent, fall silent, quiet, say nothing
سكت يسكت ساكت سكوت: silent, fall silent, stop talking, silence, quiet, keep quiet, say nothing
نام ينام نائم نوم نيام نمت نمنا ينم: sleep, asleep, go to sleep, fall asleep, lie down, growing, vegetative
استيقظ يستيقظ مستيقظ استيقاظ: wake, wake up, awake, awaken, get up
صحا يصحو صحو صحت يصح: wake, wake up
أفاق يفيق إفاقة يفق: wake up, come to, awake, recover
جلس يجلس جالس جلوس: sit, sit down, seat, settle
قعد يقعد قاعد قعود: sit, sit down, stay
وقف يقف واقف وقوف أوقاف: stand, stop, stand up, endowment, halt, waqf, pause, rise
قام يقوم قائم قيام قم قوموا قمت قمنا يقم: rise, stand, carry out, perform, get up, stand up, undertake, make
نهض ينهض ناهض نهوض: rise, get up, promote, stand up, stand
أقام يقيم مقيم إقامة أقم يقم: establish, stay, reside, set up, hold, live
سكن يسكن ساكن سكون سكان: live, dwell, reside, housing, inhabit, calm, still, rest
عاش يعيش عيش عشت عشنا يعش: live, survive, experience
مات يموت ميت موت أموات مت متنا يمت: die, dead, death, pass away
ولد: boy, be born, child, born, son, generate
يولد مولود ولادة: born, give birth
قتل يقتل قاتل مقتول: kill, murder, killing, slay, death
أكل يأكل آكل مأكول كلوا: eat, food, devour, meal
شرب يشرب شارب مشروب: drink
مشى يمشي ماش مشي مشت مشوا يمش: walk, go, step, go on foot
سار يسير سائر سير مسير سرت سرنا: walk, go, march, proceed, move, travel, set off
ركض يركض راكض: run, race, dash
جرجر يجرجر: drag
وضع يضع واضع موضوع أوضاع ضع: put, situation, place, position, status, lay, set, give birth
حمل يحمل حامل محمول أحمال: carry, bear, load, hold, pregnancy, take, lift, bring
رفع يرفع رافع مرفوع: raise, lift, look up, nominative, hold up, increase, pick up
فتح يفتح فاتح مفتوح فتوح فتوحات: open, conquer, conquest, turn on, opening
أغلق يغلق مغلق إغلاق: close, shut, lock
كتب يكتب كاتب مكتوب كتابة: write, books
قرأ يقرأ قارئ مقروء قراءة: read, recite
درس يدرس دارس دروس: study, lesson, teach, learn
لعب يلعب لاعب: play, game
اشترى يشتري مشتر شراء اشترت اشتروا يشتر شرى: buy, purchase
باع يبيع بائع بيع مبيع بعت بعنا يبع باعة: sell
دفع يدفع مدفوع: pay, push, drive, prompt, payment, shove, repel
أرسل يرسل مرسل إرسال: send, dispatch
بعث يبعث باعث مبعوث بعثة: send, resurrect, arouse, resurrection, dispatch, raise, revive, Baath
استقبل يستقبل مستقبل استقبال: receive, welcome, meet, greet
لقي يلقى لقاء لقيت يلق: meet, find, receive, encounter
التقى يلتقي ملتق التقاء التقت التقوا يلتق: meet, encounter, come together
قابل يقابل مقابلة: meet, interview, capable, face, able, correspond, next, subject
زار يزور زائر زيارة زوار زرت زرنا يزر: visit, visitor, call on
ساعد يساعد مساعد مساعدة سواعد: help, assist, forearm, aid, arm
أعان يعين معين عون إعانة أعن يعن: help, aid, assist
خدم يخدم خادم خدمة: serve, servants, service
استخدم يستخدم مستخدم استخدام: use, employ
استعمل يستعمل مستعمل استعمال: use, employ, apply, practice, treat, operate
لبس يلبس لابس ملبوس: wear, put on, dress, clothes
ارتدى يرتدي ارتداء ارتدت ارتدوا يرتد: wear, put on, dress
خلع يخلع خالع مخلوع: take off, depose, remove, oust, dislocation, dislocate, cast off
غسل يغسل غاسل مغسول غسيل: wash, bathe
طبخ: cook, cooking, boil
يطبخ طابخ مطبوخ: cook
كسر يكسر كاسر مكسور كسور: break, fracture, smash, fraction, set
قطع يقطع قاطع مقطوع: cut, cut off, cross, sever, interrupt, pieces, break off, amputate
ضرب: hit, beat, strike, knock, blow, kind, sort, multiply
يضرب ضارب مضروب: hit, beat, strike, knock
سقط يسقط ساقط سقوط: fall, drop, collapse, lapse
اختفى يختفي مختف اختفاء اختفت اختفوا يختف: disappear, vanish, hide, go
ظهر يظهر ظاهر ظهور: appear, back, emerge, noon, show, seem, come out, become clear
بدا يبدو باد يبد بدت: seem, appear, look
لاح يلوح لائح لحت لحنا يلح: appear, loom, seem, shine, show, glimmer
تغير يتغير متغير: change, alter
يغير مغير تغيير: change, alter
تحول يتحول متحول: turn, change, transformation, shift, transform, become, conversion, convert
زاد زدت يزد: increase, add, exceed, provisions, grow, food
يزيد زائد زيادة زدنا: increase, Yazid, add, exceed, grow
ازداد يزداد ازدياد ازدد يزدد: increase, grow, become more
نقص ينقص ناقص: lack, decrease, shortage, missing, deficiency, defect, imperfection, want
قل يقل قليل قلة قللت: decrease, few, be less, less, say
كثر يكثر كثير كثرة: many, increase, abound
صغر يصغر: small, smallness
نما ينمو نمو نمت ينم نموا: grow, develop, growth, increase, flourish
بلي يبلى يبل: wear out, decay
بحث يبحث باحث أبحاث بحوث: search, research, discuss, look for, seek, look, study, discussion
فتش يفتش مفتش تفتيش: search, inspect, inspector
اختار يختار مختار اختيار اختر يختر: choose, select, pick
فضل يفضل مفضل تفضيل أفضال: favor, grace, favour, credit, bounty, prefer, merit, thanks
قرر يقرر مقرر تقرير: decide, determine, report, resolve, establish, prescribe, stipulate
اتفق يتفق متفق اتفاق: agree, happen, coincide, chance
وافق يوافق موافق موافقة: agree, approve, accept, correspond, consent, coincide
يقبل مقبول قبول تقبيل: accept, agree, kiss, come
رفض يرفض رافض مرفوض: refuse, reject, decline, refusal, rejection
أبى يأبى آب إباء أبت أبوا يأب: refuse, reject, disdain
تعلم يتعلم متعلم: learn, study, learning, educated
نسي ينسى منسي نسيان ينس: forget, forgotten
تذكر يتذكر متذكر: remember, recall, think of, take heed, memory, ticket
ذكر يذكر ذاكر مذكور ذكور: mention, recall, remember, male, say, report, state, penis
انتظر ينتظر منتظر انتظار: wait, await, expect, wait for
توقع يتوقع متوقع: expect, anticipate, predict, expectation
أمل يأمل آمل مأمول آمال: hope, expect
رجا يرجو راج مرجو رجاء رجت رجو يرج: hope, please, request, beg, plea
تمنى يتمنى متمن تمن تمنت تمنوا يتمن: wish, hope
وعد يعد واعد موعود وعود: promise, vow, pledge
عد يعد معدود عدد عددت: count, consider, be considered, regard, be, number, promise
اعتبر يعتبر معتبر اعتبار: consider, regard, deem, view
سمى يسمي مسمى تسمية يسمى سمت سموا يسم: call, name
دعا يدعو مدعو دعاء دعوة دعت دعو يدع دعوا: call, invite, pray, urge, call on, summon
نادى ينادي مناد نداء نادت نادوا يناد: call, call out, cry, summon, shout
صاح: shout, cry, call, scream, cry out
يصيح صائح صياح صحنا: shout, cry out, call, scream
صرخ يصرخ صارخ صراخ: scream, shout, cry, yell, shriek
همس يهمس هامس: whisper, murmur
غنى يغني مغن غناء غنت غنوا يغن: sing, wealth, song, richness
رقص يرقص راقص: dance, dancing
تزوج يتزوج متزوج زواج: marry, get married, married, wed
ربى يربي مرب تربية ربوا يرب: raise, bring up, rear, educate
حفظ يحفظ حافظ محفوظ: preserve, keep, memorize, protect, save, learn by heart, preservation
احتفظ يحتفظ محتفظ احتفاظ: keep, retain, maintain
أمسك يمسك ممسك إمساك: hold, grab, seize, catch, grasp, take hold, grip, clutch
قبض يقبض قابض مقبوض: seize, arrest, grasp, catch, receive
مسك يمسك ماسك: hold, catch, musk, grip
لمس يلمس ملموس: touch, feel
هز يهز هززت: shake, nod, wave, rock, swing
حرك يحرك محرك تحريك: move, stir, drive, set in motion
تحرك يتحرك متحرك: move, stir, act, set off, movement, be moved, motion
انتقل ينتقل منتقل انتقال: move, pass, transfer, transferred
نقل ينقل ناقل منقول: move, transfer, transport, convey, carry, report, quote, copy
غادر يغادر مغادر مغادرة: leave, depart, go
سافر يسافر مسافر: travel, leave, depart, go abroad
رحل يرحل راحل رحيل: leave, depart, go away, deport, travel, departure
هرب يهرب هارب هروب: flee, escape, run away, smuggle, run off
فر يفر فار فرار فررت: flee, escape, run away
أنقذ ينقذ منقذ إنقاذ: save, rescue
ضاع يضيع ضائع ضياع ضعت ضعنا يضع: lost, get lost, lose, waste
أضاع يضيع إضاعة أضع يضع: lose, waste
سرق يسرق سارق مسروق سرقة: steal, rob
أسرع يسرع مسرع إسراع: hurry, hasten, rush, faster, speed
ابتعد يبتعد مبتعد ابتعاد: move away, go away, keep away, away, draw back, withdraw
اقترب يقترب مقترب اقتراب: approach, come near, draw near, come closer, near, close, come up
دنا يدنو دان دنو دنت يدن: approach, come near, draw near
تقدم يتقدم متقدم: advance, progress, step forward, advanced, come forward, submit, forward, apply
تأخر يتأخر متأخر: delay, late, be late, lag
سبق يسبق سابق مسبوق: precede, previously, before, former, go before, outstrip
تبع يتبع تابع متبوع: follow, pursue, belong
لحق يلحق لاحق لحاق: follow, catch up, join, catch, attach, reach, sustain
اتبع يتبع متبع اتباع: follow, adopt
أدرك يدرك مدرك إدراك: realize, understand, perceive, know, reach, catch up, grasp, apprehend
اكتشف يكتشف مكتشف اكتشاف: discover, find out, detect
كشف يكشف كاشف مكشوف: reveal, uncover, disclose, expose, detection, discover, disclosure, uncovering
أخفى يخفي مخف إخفاء أخفت أخفوا يخف: hide, conceal
خفي يخفى يخف: hidden, secret, concealed, obscure
أظهر يظهر إظهار: show, reveal, demonstrate, display
أبدى يبدي مبد إبداء أبدت أبدوا يبد: show, express, display
أشار يشير مشير إشارة أشر يشر: point, indicate, refer, note, sign, gesture, point out, suggest
دل يدل دال دلالة دليل دللت: indicate, show, point, signify, guide
عنى معني معنى عنت عنوا يعن: mean, concern, signify
يهم هام: matter, concern, important
اهتم يهتم مهتم اهتمام: care, pay attention, interested, be interested, concern
عناية: care, attention, providence, solicitude
تعلق يتعلق متعلق: concern, relate, cling, pertain, attached, related, hang, depend
ارتبط يرتبط مرتبط ارتباط: linked, be linked, connected, be connected, associated, be associated
ربط يربط رابط مربوط: link, tie, connect, bind, ligature, fasten
شد يشد مشدود شددت: pull, tighten, draw, tie, bind, bandage, tight
جذب يجذب جاذب: attract, pull, draw
جلب يجلب جالب: bring, fetch
أحضر يحضر إحضار: bring, fetch, bring in
قدم يقدم مقدم تقديم أقدام: present, foot, offer, provide, submit, introduce, give, come
عرض عروض أعراض: offer, show, width, present, display, propose, symptom, honor
يعرض معروض: offer, show, display, present, propose
قاد يقود قائد قيادة قادة قدت قدنا يقد: lead, drive, guide, command, head
أدى يؤدي مؤد أداء أدت أدوا يؤد: lead, perform, carry out, result, play, pay, discharge, render
أثر يؤثر مؤثر تأثير آثار: effect, affect, impact, influence, trace, track
سبب يسبب مسبب أسباب: cause, reason, occasion, means
أثار يثير مثير إثارة يثر: arouse, raise, provoke, excite, stir up, stir
حقق يحقق محقق تحقيق: achieve, realize, investigate, fulfil, fulfill
نفذ ينفذ نافذ تنفيذ منفذ: carry out, implement, execute, penetrate, run out, enforce
أتم يتم إتمام أتممت متم: complete, finish
تم يتم تام تمام تممت: completed, be done, take place, done, be completed, complete
أكمل يكمل إكمال مكمل: complete, finish, continue
انقضى ينقضي انقضاء انقضت انقضوا ينقض: pass, elapse, end, expire, lapse, terminate, go by
مر يمر مرور مررت: pass, go by, bitter, go through, walk past
يعبر عابر عبور: cross, express, pass
تعبير تعابير: expression, phrase, express
مرر يمرر تمرير: pass
قضى يقضي قاض مقضي قضاء قضت قضوا يقض: spend, judge, decree, pass, eliminate, destroy
أمضى يمضي إمضاء أمضت أمضوا يمض: spend, sign
استغرق يستغرق مستغرق استغراق: take, last, absorbed, immersed
ملك: king, own, possess, monarch, have, property, possession
يملك مالك مملوك: own, possess, have
امتلك يمتلك امتلاك: own, possess, have
خص يخص خاص خصصت: concern, belong, pertain, single out
شمل يشمل شامل مشمول: include, cover, comprise
ضم يضم ضام ضممت: include, join, comprise, embrace, annex, hug
تضمن يتضمن متضمن: include, contain
احتوى يحتوي محتو احتواء احتوت احتووا يحتو: contain, include
حوى يحوي حووا يحو: contain, hold, include
شكل يشكل مشكل تشكيل أشكال: form, shape, constitute, make up, way, pose, figure, manner
كون يكون مكون: universe, being, form, make up, be, fact, constitute, because
مكون تكوين: form, component, make up, consisting, composed, made, ingredient
يمثل ممثل تمثيل: represent, act, actor, acting
أشبه يشبه مشبه شبيه: resemble, look like, like, similar
`;
