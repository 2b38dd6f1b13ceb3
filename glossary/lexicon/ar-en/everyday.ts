/** Arabic–English: more words of everyday life: school, office, travel, kitchen, games, phrases of greeting. */
export const everyday = `
سبورة: blackboard
طباشير: chalk
ممحاة: eraser
مسطرة: ruler
نجاح: success
تمرين تمارين: exercise
قائمة قوائم: list, menu, statement, legs, schedule, roster
مكالمة: call, phone call
تذكرة تذاكر: ticket, reminder
أمتعة: luggage, baggage
بوصلة: compass
زحمة: crowd, traffic
مقود: steering wheel
فرملة فرامل: brake
مظلة: umbrella, parachute
مشمع: raincoat
صابون صابونة: soap
فرشاة فرش: brush
معجون: paste, electuary, dough
صنبور حنفية: tap, faucet
حفاض: diaper
كمادة: compress
ميزان موازين: balance, scales, scale
مكيال: measure
مكواة مكاو: iron, cautery, cautery iron, branding iron
مقص مقصات: scissors, shears
دبوس دبابيس: pin
إسفنج إسفنجة: sponge
لمبة: lamp, bulb
ثقاب: matches, match
قداحة ولاعة: lighter
مطفأة: ashtray
قمار: gambling
هواية: hobby
فاصلة فواصل: comma
طبخة: dish
وصفة: recipe, prescription
كباب: kebab
لقمة لقم يلقم: morsel, mouthful, bite
عصير: juice
دجاج: chicken
فطيرة فطائر: pie, pastry
شوكولاتة: chocolate
مربى: jam
مخلل: pickles
كمون: cumin
نعناع: mint
بقدونس: parsley
خس: lettuce
ملفوف كرنب: cabbage
يقطين: pumpkin
كوسا كوسى: zucchini, courgettes
فجل: radish
بذر يبذر تبذير: sow, squander, seed
توت: berries, mulberry
كرز: cherries
إجاص كمثرى: pears
شمام: melon
جميز: sycamore
سرو: cypress
صنوبر: pine
بلوط: oak
كافور: camphor, eucalyptus
صبار: cactus
شوك أشواك: thorns
حلفاء: allies, esparto
ريحان: basil
قرنفل: carnation, cloves
بلوزة: blouse
مريول: apron
بيجامة: pyjamas, pajamas
قبقاب قباقيب: clogs
نقال: mobile
مليم ملاليم: millieme, penny
بقشيش: tip
رهان: bet
مبروك: congratulations
ألو: hello
جناب: excellency
عزيزي عزيزتي: dear, my dear
حبيبي حبيبتي: darling, my love
أوغاد: scoundrels
ويلك ويلي: woe
بسلامة: safely
تعوذ يتعوذ: seek refuge
والله: by God, really
بالله: by God, God
تالله: by God
ربي ربنا رباه: my Lord, Lord, God
آمين: amen
مسموح: allowed, permitted
أذى: harm
متاعب: troubles, problems
مادة مواد: material, article, substance, matter, subject, item, stuff, content
عيش: living, bread, life
انحطاط: decline
ذهاب: going
إياب: return
عثر يعثر عثور: find, stumble, come across, discover
استيقاظ: waking
بكاء: weeping, crying
عناق: embrace, hug
صياح: shouting
صراخ: screaming, shouting, cries
غناء: singing
قراءة: reading, recitation
تفكير: thinking, thought, reflection, reasoning
تأملات: contemplation, reflection, meditate
تساؤل: question
فرار: flight, escape
مساعدة: help, assistance, aid
عون أعوان: help, aid
إلحاح: insistence
إغراء: temptation
سوء: bad, evil, misfortune, ill, misuse, poor
قارئ قراء: reader, reciter
ملحن: composer
كناس: sweeper
سباك: plumber
سكرتير سكرتيرة: secretary
مفتش: inspector
مراقب: observer, supervisor
شاويش: sergeant
خصي خصيان: eunuch
قيان قينة: singing girl, singing girls
نخاس: slave trader
عملاق عمالقة: giant
قزم أقزام: dwarf
مارد مردة: giant, demon
تنين: dragon

لاق يليق لائق: befit, suit, proper
هنيء هنيئا: pleasant, happy, lucky
تناثر يتناثر متناثر: scatter, fly
جثم يجثم جاثم: crouch, weigh, perch
مأخذ مآخذ: fault, taking
ملبد متلبد: overcast, cloudy
مكسو: covered, clad
يمرح: frolic, play, have fun
ابتاع يبتاع: buy
تقيؤ: vomiting
انتحى ينتحي: step aside, withdraw
انسدل ينسدل: hang down, fall
بادل يبادل: exchange, return
باعد يباعد: separate, part
بصم يبصم بصمة بصمات: print, fingerprint
تأتى يتأتى: come, result
تبلل يتبلل: wet, get wet
ترافق يترافق: accompany
تقبل يتقبل: accept, receive
تهيج يتهيج: agitated, excited
تواعد يتواعد: arrange to meet
جاهر يجاهر: declare openly
صحح يصحح تصحيح: correct
غالى يغالي مغالاة: exaggerate
قلد يقلد تقليد: imitate
لاقى يلاقي ملاقاة: meet, find, face
التفاتة: glance, turn
انحناءة: bow, bend
بادرة بوادر: sign, gesture
برود: coldness, coolness
مزحة: joke
أوصال: limbs, joints
براثن: claws, clutches
جنبات: sides
حنايا: depths, folds
شذرات: fragments
غيهب غياهب: darkness, depths
كواليس: backstage, wings, scenes
مآق مآقي: eyes, corners of the eyes
كاهنة: priestess
ترس تروس: shield, gear
كنانة: quiver
جعبة: quiver, bag
رسن: halter
مهماز: spur
مربط: stall, hitching post
معلف: manger
قن: coop
زريبة زرائب: pen, barn, stable
أسبوعان أسبوعين: two weeks
يومان يومين: two days
شهران شهرين: two months
سنتان سنتين: two years
عامان عامين: two years
ساعتان ساعتين: two hours
رجلان رجلين: two men
امرأتان امرأتين: two women
عينان عينين عيناه عيناها عينا: eyes
يدان يدين يداه يداها يدا: hands
قدمان قدمين قدماه قدماها: feet
أذنان أذنين: ears
كتفان كتفين: shoulders
يناير: January
فبراير: February
شباط: February
آذار: March
أبريل نيسان: April
يونيو حزيران: June
يوليو تموز: July
أغسطس آب: August
سبتمبر أيلول: September
أكتوبر تشرين: October
نوفمبر: November
ديسمبر: December
مايو أيار: May
ريث: while, until
ردح: long time
هجير هاجرة: midday heat
قنفذ قنافذ: hedgehog
سنجاب سناجب: squirrel
خفاش خفافيش وطواط: bat
أيل: deer, stag
وعل وعول: ibex
زرافة زرافات: giraffe, group
دلفين: dolphin
أخطبوط: octopus
حلزون: snail, spiral
سحلية سحالي: lizard
دبور دبابير: wasp, hornet
بق: bugs, bedbugs
قراد: ticks
لقلق لقالق: stork
نورس نوارس: gull, seagull
سنونو: swallow
حجل: partridge
ببغاء: parrot
نعامة نعام: ostrich
عندليب: nightingale
رقاص: pendulum, dancer
برغي براغي: screw
مفك: screwdriver
كماشة: pincers, pliers
ملقط ملاقط: tongs, tweezers, forceps
سندان: anvil
صهريج صهاريج: tank, cistern
صدرية: vest, waistcoat
مشبك: clip, clasp
برنس: cloak, hooded cloak
جبة: cloak, robe, gown
عقال: headband
مئزر مآزر: apron, wrap
بنطال: trousers, pants
نافورة نوافير: fountain
بلاستيك بلاستيكي: plastic
شجيرة: shrub, bush

بوليس: police
جرسون: waiter
أوتوبيس: bus
تاكسي: taxi
ميكروفون: microphone
موبايل: mobile, cell phone
بيانو: piano
كمان كمنجة: violin
قيثارة غيتار: guitar, lyre, harp
سيمفونية: symphony
كازينو: casino
ويسكي: whisky
بسكويت: biscuits
شطيرة شطائر ساندويتش: sandwich
بوظة: ice cream
سيجار: cigar
شيشة: water pipe
ماكياج مكياج: makeup
شامبو: shampoo
تواليت: toilet
برواز: frame
شنطة شنط: bag
جزمة: shoes
بالطو: coat
جاكيت: jacket
ربطة: tie, bundle
روب: robe, gown
علكة: gum
خطاف: hook
سارية صوار صاري: mast, pole
دبس: molasses
زي أزياء: costume, dress, uniform
أعجف عجفاء عجاف: gaunt, lean
استوائي: tropical
متبرم: weary, discontented
أطمار: rags
مشعوذ شعوذة: charlatan, magician, sorcery
متنزه: park
مأهول: inhabited
مؤثث: furnished
مرقع: patched
مطوي: folded
مرمي: thrown, lying
ملقى: lying, thrown
محجب محجبة: veiled
سرعان: soon, quickly, before long, no sooner
قبالة: opposite, facing
حذو: example, footsteps
لئن: if, although
بيد: but, however, by, at the hands
رويدك: slowly, gently
هاك: here, take
واها: alas
قيل يقال: say, tell, ask, it is said, they say
`;
