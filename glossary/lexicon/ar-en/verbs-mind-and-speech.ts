/** Arabic–English: verbs of speaking, thinking, perceiving, feeling and wanting. */
export const verbsMindAndSpeech = `
تلفظ يتلفظ: utter, pronounce
تفوه يتفوه: utter, say
زعق يزعق زعيق: shout, yell, scream
زجر يزجر: rebuke, scold, drive away
وبخ يوبخ توبيخ: scold, rebuke, reprimand
أنب يؤنب تأنيب: reproach, scold, remorse
عنف يعنف عنيف تعنيف: violence, scold, rebuke
غمغم يغمغم غمغمة: mumble, mutter
تمتم يتمتم تمتمة: mutter, mumble, murmur
دمدم يدمدم: mutter, grumble
تلعثم يتلعثم متلعثم: stammer, stutter, falter
تأتأ يتأتئ: stutter
ثرثر يثرثر ثرثرة: chatter, gossip, prattle
هذى يهذي هذيان هذت هذوا يهذ: rave, delirious
هذر يهذر: prattle
تحاور يتحاور حوار محاورة: converse, dialogue, hold a dialogue
حاور يحاور محاور: converse, interview
ناقش يناقش مناقشة نقاش: discuss, debate, argue
جادل يجادل مجادلة جدال جدل: argue, debate, dispute
تجادل يتجادل: argue
شاور يشاور: consult
استشار يستشير مستشار استشارة استشر يستشر: consult, ask advice, consultation, adviser
خاصم يخاصم خصام خصومة: quarrel, dispute
تخاصم يتخاصم: quarrel
ساوم يساوم مساومة: bargain, haggle
أبلغ يبلغ إبلاغ: inform, report, notify, tell
أنبأ ينبئ نبأ أنباء: inform, tell, predict, news
أعلم يعلم إعلام: inform, notify, know best, more knowledgeable
وشى يشي واش وشاية وشت وشوا: denounce, betray, inform on, embroider
أفشى يفشي إفشاء أفشت أفشوا يفش: reveal, disclose, divulge
باح يبوح بوح بحت بحنا يبح: reveal, confide, confess, disclose
صارح يصارح مصارحة: frank, speak frankly, tell openly
ألهم يلهم إلهام: inspire
لمح يلمح تلميح: glimpse, catch sight, see, notice, hint, glance, spot
ألمح يلمح تلميح: hint, allude
أضمر يضمر: harbour, harbor, conceal
يوضح إيضاح: explain, clarify, make clear
وضح واضح توضيح وضوح يضح: clarify, become clear, clear, explain
تبين يتبين: become clear, turn out, make out, discover
اتضح يتضح متضح: become clear, turn out
برر يبرر مبرر تبرير: justify
علل يعلل تعليل: justify, explain, illness, reason
سوغ يسوغ: justify
مجد يمجد تمجيد أمجاد: glorify, glory
أطرى يطري إطراء أطرت أطروا: praise, flatter
تملق يتملق: flatter
جامل يجامل مجاملة: courteous, compliment
سب يسب سباب مسبة سببت: insult, curse, swear
أهان يهين إهانة مهين أهن يهن: insult, humiliate
ذم يذم مذموم ذممت: blame, criticize, disparage
عاب يعيب عيب عيوب عبت عبنا يعب: find fault, fault, criticize, shame, defect
سخر يسخر ساخر سخرية: mock, ridicule, make subservient, scoff, sarcasm
استهزأ يستهزئ استهزاء مستهزئ: ridicule, mock, mockery, scoff
تهكم يتهكم: mock, sarcasm
قهقه يقهقه قهقهة: laugh loudly, guffaw, cackle
شكا يشكو شاك شكوى شكاوى شكت شكو يشك يشتكي اشتكى شكوا يشتك: complain, complaint
اشتكى يشتكي اشتكت اشتكوا يشتك: complain
تذمر يتذمر متذمر: grumble, complain
تظلم يتظلم: complain
توسل يتوسل متوسل: beg, plead, implore
تضرع يتضرع متضرع: implore, beseech, plead
استجدى يستجدي استجداء استجدت استجدوا يستجد: beg
التمس يلتمس التماس ملتمس: seek, ask, request, plead
استغاث يستغيث استغاثة مستغيث استغث يستغث: cry for help, call for help
استنجد يستنجد: ask for help, seek help
أغاث يغيث إغاثة أغث يغث: help, relieve
استأذن يستأذن استئذان: ask permission, take leave
يأذن مأذون: permit, allow, give permission
حض يحض حضضت: urge, incite
شجع يشجع مشجع تشجيع شجعان: encourage, brave
أغرى يغري مغر إغراء أغرت أغروا يغر: tempt, lure, entice, seduce
أغوى يغوي إغواء أغوت أغووا يغو: seduce, tempt
أقنع يقنع مقنع إقناع: convince, persuade
اقتنع يقتنع مقتنع اقتناع: convinced, satisfied
وصى يوصي وصت وصوا يوص: advise, enjoin
ألح يلح إلحاح ألححت ملح: insist, press, urge
أصر يصر إصرار مصر أصررت: insist, persist, Egypt
أرغم يرغم إرغام مرغم: force, compel
فرض يفرض مفروض فرائض فروض: impose, duty, suppose, obligation, assumption
اقترح يقترح مقترح اقتراح: suggest, propose
عاهد يعاهد: promise, pledge, covenant, era
وفى يفي واف وفاء وفت وفوا: fulfil, fulfill, keep, keep a promise, loyal, pay, satisfy, discharge
نكث ينكث: break, violate
غدر يغدر: betray, treachery, betrayal
راوغ يراوغ مراوغة: evade, dodge
تصنع يتصنع: feign, affect
أوهم يوهم: delude, illusion, make believe
توهم يتوهم متوهم: imagine, fancy, suppose, think, assume
غش يغش غششت: cheat, cheating, deceive, fraud, deception
نافق ينافق منافق نفاق: hypocritical, hypocrite
دبر يدبر مدبر تدبير: arrange, plan, plot, manage, back, anus, buttocks, rear
عزم يعزم عازم عزيمة عزائم: resolve, determination, decide, intend, determined, invite
صمم: determine, design, determined, resolve, deafness
يصمم مصمم تصميم: determine, design, determined, resolve
تلكأ يتلكأ: linger, hesitate
تمهل يتمهل: slow down, take one's time
أمهل يمهل مهلة: give time, respite
تغاضى يتغاضى تغاضت تغاضوا يتغاض: overlook, disregard, turn a blind eye
تجاهل يتجاهل متجاهل: ignore, disregard
أعرض يعرض إعراض: turn away, avoid, shun
اكترث يكترث اكتراث: care, mind, pay attention
بالى يبالي مبال مبالاة لامبالاة بالت بالوا يبال: care, mind, indifference
عبأ يعبأ: care, pay attention, load
أبه يأبه: care, heed
آثر يؤثر إيثار: prefer
رغب يرغب راغب رغبة مرغوب: want, desire, wish
اشتهى يشتهي شهي شهوة اشتهت اشتهوا يشته: crave, desire, long for
تاق يتوق توق تواق تقت تقنا يتق: yearn, long, crave
اشتاق يشتاق مشتاق اشتياق شوق يشتق: long, miss, yearn, desire
حن يحن حنين حنان حننت: long, yearn, tender
طمح يطمح طموح: aspire, ambition
طمع يطمع طامع أطماع: covet, greed, desire, hope
حرص يحرص حريص: take care, careful, be keen, keen, keenness
ود يود مودة وددت: like, wish, want, love, affection
هوى يهوي هاو أهواء هوت هووا يهو: love, fall, passion, desire
عشق يعشق عاشق معشوق: love, adore, be in love, passion
أعجب يعجب معجب إعجاب: please, like, admire
عجب يعجب عجيب عجائب: wonder, amazed, marvel, amazement
تعجب يتعجب متعجب: wonder, exclamation, surprised, marvel, be amazed
دهش يدهش مدهش دهشة مدهوش: amaze, astonished, surprise
اندهش يندهش مندهش اندهاش: astonished, surprised
أدهش يدهش: amaze, astonish, surprise
ذهل يذهل مذهل ذهول ذاهل: stunned, dazed, astonish, bewilderment, forget, be distracted, lose sight
فزع يفزع فازع مفزوع: frightened, panic, fear, fright, terror
أفزع يفزع: frighten, scare
أخاف يخيف مخيف إخافة يخف: frighten, scare
أرعب يرعب مرعب رعب: terrify, terror
ارتعب يرتعب: terrified
هاب يهاب هيبة مهيب هبت هبنا يهب: fear, be in awe, dread
خشي يخشى خشية يخش: fear, afraid
رهب يرهب رهبة رهيب: fear, dread
فاجأ يفاجئ مفاجأة مفاجئ: surprise, startle
تفاجأ يتفاجأ فوجئ: surprised
باغت يباغت: surprise, catch unawares
راع: frighten, terrify, delight, wonderful, shepherd, herdsman, pastor
يروع رائع روعة رعنا: frighten, terrify, delight, wonderful
أذهل يذهل: astound, stun
أربك يربك إرباك: confuse, embarrass
ارتبك يرتبك مرتبك ارتباك: confused, embarrassed, fluster
حار: hot, confused, perplexed, loss, warm, heated
يحار حائر حيرة: confused, be at a loss, perplexed, bewilderment
حير يحير محير: puzzle, confuse, perplex
احتار يحتار محتار احتر يحتر: confused, perplexed
تحير يتحير: puzzled, bewildered
قلق يقلق مقلق: anxiety, worry, anxious, worried, concern, uneasy, nervous
أقلق يقلق: worry, disturb, trouble
أزعج يزعج مزعج إزعاج: disturb, annoy, bother
انزعج ينزعج منزعج انزعاج: annoyed, disturbed, upset
ضايق يضايق مضايقة: annoy, bother, disturb
تضايق يتضايق متضايق: annoyed, upset
غضب يغضب غاضب غضبان: anger, wrath, angry, rage, be angry
أغضب يغضب: anger, make angry
اغتاظ يغتاظ مغتاظ غيظ اغتظ يغتظ: angry, furious, rage
أغاظ يغيظ أغظ يغظ مغيظ إغاظة: annoy, enrage, irritate
استاء يستاء مستاء استياء: displeased, resent, upset
سخط: wrath, angry, discontent, resent, anger
يسخط ساخط: angry, resent, wrath
نقم ينقم ناقم نقمة: resent, revenge
حنق يحنق حانق: furious, rage, fury
هاج يهيج هائج هيجان هياج هجت هجنا يهج: agitated, rage, excited
استفز يستفز استفزاز مستفز: provoke, provocation
هدأ يهدأ هادئ هدوء تهدئة يهدئ: calm, subside, calm down, quiet
اطمأن يطمئن مطمئن اطمئنان طمأنينة: reassured, feel at ease, rest assured
طمأن يطمئن: reassure, put at ease
رضي يرضى راض رضى رضا يرض: accept, satisfied, be satisfied, be pleased, content, pleased
أرضى يرضي إرضاء أرضت أرضوا يرض: satisfy, please
سر أسرار: secret, mystery, please, pleased, secrecy, confidential
يسر سرور مسرور سررت: please, ease, pleased, delight
أسعد يسعد: make happy, happier
سعد يسعد: happy
فرح يفرح أفراح: joy, happy, glad, delighted, rejoice, happiness, wedding
ابتهج يبتهج مبتهج ابتهاج: rejoice, delighted, be happy, be delighted, delight
أبهج: delight, cheer, more cheerful
يبهج بهيج: delight, cheer
استمتع يستمتع مستمتع استمتاع: enjoy
تمتع يتمتع متعة: enjoy, pleasure
استلذ يستلذ: enjoy, relish
طاب يطيب طيب طيبة طبت طبنا يطب: good, pleasant, recover
حلا يحلو حلو حلت يحل: sweet, pleasant
حزن يحزن حزين محزون أحزان: grieve, sad, sadness, grief, sorrow
أحزن يحزن: sadden, grieve
اكتأب يكتئب مكتئب اكتئاب: depressed, depression
ابتأس يبتئس: sad, grieve
أسف يأسف آسف مؤسف: regret, sorry, sorrow
تأسف يتأسف: regret, sorry
ندم يندم نادم: regret, repent, remorse
تحسر يتحسر حسرة: sigh, lament, regret, sorrow
يئس ييأس يائس يأس: despair, lose hope
قنط يقنط: despair
ناح ينوح نواح نحنا ينح: wail, lament
ولول يولول: wail
نحب ينتحب نحيب انتحب: sob, weep
أجهش يجهش إجهاش: burst into tears, break into
أشفق يشفق إشفاق شفقة: pity, feel sorry, anxious
يرحم: have mercy, mercy, pity
عطف يعطف عطوف: sympathy, sympathize, kindness, kind, conjunction, affection
رق يرق رقيق رقة رققت: soften, slavery, tender, parchment, delicate
قسا يقسو قاس قسوة قست قسو يقس: harsh, cruel, harden
تعذب يتعذب: suffer, tormented
أرهق يرهق مرهق إرهاق: exhaust, tire
أتعب يتعب متعب: tire, trouble, tiring
مل يمل ملل ممل مللت: bored, tire, weary, boredom
سئم يسأم سأم: weary, bored, be fed up
ضجر يضجر: bored, annoyed, boredom
خجل يخجل خجول: ashamed, shy, shame, blush, shyness, embarrassment
استحى يستحي حياء استحت استحوا يستح: ashamed, shy, embarrassed, modesty
أحرج يحرج إحراج محرج: embarrass
حسد يحسد حاسد حسود محسود: envy
غار: cave, jealous, envy
يغار غيور غرنا: jealous, jealousy
حقد يحقد حاقد أحقاد: hate, hold a grudge, grudge, malice, hatred
أبغض يبغض بغض بغيض: hate, loathe
مقت يمقت: detest, hatred, loathe
نفر ينفر نافر نفور: shun, repelled, people, aversion
اشمأز يشمئز اشمئزاز: disgusted, disgust
احتقر يحتقر محتقر احتقار: despise, scorn, contempt
ازدرى يزدري ازدراء ازدرت ازدروا يزدر: despise, scorn, contempt
استخف يستخف استخفاف: belittle, make light of
احترم يحترم محترم احترام: respect
كرم: generosity, honor, honour, vineyard
يكرم تكريم مكرم: honour, honor, generosity
أكرم يكرم إكرام: honor, honour, more generous, treat kindly, generous
وقر يوقر: revere, dignity
افتخر يفتخر افتخار مفتخر: proud, boast
فخر يفخر فخور: proud, pride
تباهى يتباهى مباهاة تباهت تباهوا يتباه: boast, show off
تفاخر يتفاخر: boast
تكبر: arrogance, arrogant, haughty, pride
يتكبر متكبر: arrogant, haughty
اغتر يغتر مغرور غرور: conceited, deceived, vanity
تواضع يتواضع متواضع: humble, humility, modesty
جرؤ يجرؤ جريء جرأة: dare, have the courage
تجرأ يتجرأ: dare
غامر: venture, risk, take a risk, overwhelming
يغامر مغامر مغامرة: venture, risk, take a risk
خاطر: risk, mind, thought, idea, sake, heart
يخاطر مخاطرة مخاطر: risk
جبن يجبن: cowardly, cowardice, cheese
استهان يستهين استهانة استهن يستهن: underestimate, make light
أحصى يحصي إحصاء أحصت أحصوا يحص: count, enumerate
تعرف يتعرف: recognize, get to know, meet, identify
أيقن يوقن يقين: certain, sure, realize
وعى يعي واع وعي وعت وعوا: consciousness, awareness, aware, realize
أغفل يغفل: neglect, overlook, omit
غفل يغفل غفلة غافل: neglect, unaware, be unaware, forget
سها يسهو ساه سهو سهت يسه: forget, overlook, distracted
شرد يشرد شارد شرود تشريد: stray, wander, distracted, displace
استوعب يستوعب استيعاب: absorb, grasp, comprehend, understand, accommodate
خمن يخمن تخمين: guess
حزر يحزر: guess
حدس يحدس: guess, intuition
تنبأ يتنبأ نبوءة: predict, prophesy, foretell
ميز يميز مميز تمييز: distinguish, tell apart, characterize, make out, differentiate
قارن يقارن مقارنة مقارن: compare
ارتاب يرتاب مرتاب ريبة ارتياب ارتب يرتب: doubt, suspect, suspicious
شكك يشكك تشكيك: doubt, cast doubt
ناجى يناجي مناجاة ناجت ناجوا يناج: whisper, confide, commune
تساءل يتساءل متسائل تساؤل: wonder, ask, question, ask oneself
استفهم يستفهم: inquire, ask
استطلع يستطلع استطلاع: explore, survey, seek
تقصى يتقصى تقصت تقصوا يتقص: investigate
تحقق يتحقق متحقق: verify, come true, be achieved, realized, make sure, verification
اختبر يختبر اختبار: test
امتحن يمتحن امتحان: examine, test
استوحى يستوحي استوحت استوحوا يستوح: inspired
استحضر يستحضر استحضار: recall, conjure, evoke
استرجع يسترجع: recall, recover, retrieve
تعمد يتعمد متعمد: do deliberately, intend
أبصر يبصر بصير بصر أبصار: see, sight, catch sight, perceive
تطلع يتطلع متطلع: look, gaze, look forward, look up
حدق يحدق محدق تحديق: stare, gaze, look hard, look
حملق يحملق: stare, glare, gaze
تفرس يتفرس: scrutinize, stare, study
رنا يرنو رنو رنت يرن: gaze, look
رمق: glance, look, eye, last breath
يرمق: glance, look, eye
رقب يرقب رقيب: watch, observe
ترقب يترقب مترقب: await, anticipation, watch, anticipate
ترصد يترصد: lie in wait, watch
تفحص يتفحص: examine, scrutinize, inspect
فحص يفحص فاحص فحوص: examine, test, check, examination, audit, inspection
تفرج يتفرج متفرج: watch, look on, spectator
تصفح يتصفح: leaf through, browse, survey, examine, review
عاين يعاين معاينة: inspect, examine, see
أطل يطل مطل إطلال إطلالة أطللت: look out, overlook, appear
أشرف يشرف مشرف إشراف: supervise, overlook, oversee, be on the verge
اطلع يطلع اطلاع مطلع: look at, be informed, informed, look, read, learn, see
أرى يري أراني أر أرت أروا: show
أنصت ينصت منصت إنصات: listen
أصغى يصغي مصغ إصغاء أصغت أصغوا يصغ: listen
استمع يستمع مستمع استماع: listen, hear
تناهى يتناهى تناهت تناهوا يتناه: reach, end, come to an end, be finite
انتاب ينتاب انتب ينتب: come over, seize, overcome
اعترى يعتري اعترت اعتروا يعتر: come over, seize, befall
ساور يساور: assail, trouble
خامر يخامر: occur, possess
راود يراود: tempt, haunt, seduce
خالج يخالج: stir, come over
تبادر يتبادر: occur, come to mind
أثلج يثلج: gladden
شغف يشغف شغوف: passionate, passion
افتتن يفتتن مفتون: fascinated, charm, sedition, temptation
سحر يسحر ساحر مسحور سحرة أسحار: magic, charm, enchant, dawn, bewitch, sorcerer
جن يجن مجنون جنون جننت: jinn, go mad, go crazy, madness
يسكر سكران سكارى: get drunk, drunk
اعتنى يعتني اعتنت اعتنوا يعتن: take care, care, look after
دلل يدلل مدلل: spoil, pamper
هذب يهذب تهذيب: refine, educate, polish
لقن يلقن تلقين: teach, instruct
أرشد يرشد مرشد إرشاد: guide, direct
أنشد ينشد إنشاد نشيد أناشيد: recite, sing, chant
ألف يؤلف تأليف: thousand, write, compose, author
يألف تأليف مؤلف: compose, write, familiar
صاغ يصوغ صياغة صائغ صغت صغنا يصغ: formulate, draft, fashion, shape, drafting, wording, formulation
ردد يردد ترديد: repeat, keep saying
يعقب تعقيب: comment, follow
استدرك يستدرك: correct oneself, add
قاطع يقاطع مقاطعة: interrupt, boycott, sharp
أطرق يطرق إطراق مطرق: lower one's head, silent, bow one's head
وجم يجم وجوم: silent, gloom
أذعن يذعن إذعان: submit, yield
خضع يخضع خاضع خضوع: submit, be subject, subject, yield, undergo, surrender, obey
استجاب يستجيب استجابة مستجيب استجب يستجب: respond, answer
لبى يلبي تلبية لبت لبوا يلب: respond, meet, fulfil, fulfill
بشر: people, humans, human beings, mankind, announce, give good news, bring good tidings
يبشر تبشير بشرى: announce, good news, preach
توعد يتوعد وعيد: threaten
ابتز يبتز ابتزاز: blackmail, extort
صفح يصفح صفوح: forgive, pardon
تصالح يتصالح مصالحة: reconcile, make peace
ثابر يثابر مثابر مثابرة: persevere
تحدى يتحدى تحد تحدت تحدوا يتحد: challenge, defy
اعتزم يعتزم اعتزام: intend, resolve, plan
خاب يخيب خائب خيبة خبت خبنا يخب: fail, disappointed, be disappointed, disappointment
خيب يخيب: disappoint
تفاهم يتفاهم: come to an understanding, understand each other
تعارف يتعارف: get acquainted, acquainted
اتصل يتصل متصل اتصال: contact, call, connect, be connected, get in touch, join, reach, link
تواصل يتواصل: communicate, continue, communication
راسل يراسل مراسل مراسلة: correspond, write to
استدعى يستدعي استدعاء استدعت استدعوا يستدع: summon, call, require
تكهن يتكهن كاهن كهنة: speculate, priest, soothsayer
أفصح يفصح إفصاح فصيح: disclose, express clearly, express, speak clearly
تبسم يتبسم: smile
عبس يعبس عابس عبوس: frown, scowl
تجهم يتجهم متجهم: frown, scowl
دمع: tear, water, tears
يدمع دموع: tear, water
أدمى يدمي أدمت أدموا يدم: make bleed
أضحك يضحك مضحك: make laugh, funny
أبكى يبكي أبكت أبكوا يبك: make weep
آلم يؤلم مؤلم: hurt, pain
أوجع يوجع وجع: hurt, pain
أشعر يشعر: make feel
فات يفوت فائت فوات فت فتنا يفت: pass, miss, elapse
يبين مبين تبيين: show, explain, make clear, indicate, state, set out, demonstrate, specify
يقدر مقدر تقدير قادر قدرة: can, able, appreciate, estimate, capable
إجلال يجل: reverence, respect, awe
`;
