/** Arabic–English: feelings, character, mind and the scenes of narrative prose. */
export const feelingAndCharacter = `
شعور مشاعر: feeling, sense, emotion
إحساس أحاسيس: feeling, sense, sensation, perception, awareness, sensing
عاطفة عواطف: emotion, passion, affection, feeling
عاطفي: emotional, sentimental
انفعال: emotion, agitation, excitement
وجدان: conscience, emotion, feeling, heart
ضمير ضمائر: conscience, pronoun
مزاج أمزجة: mood, temper, temperament, constitution, humor
حب حبوب: love, affection, seed, pill, grain
محبة: love, affection
مودة: affection, friendship
هيام: passion, love
حنان: tenderness, affection
حنين: longing, nostalgia, yearning
شوق أشواق: longing, yearning, desire, ardor
لهفة: eagerness, longing
صبابة: ardent love
شهوة شهوات: desire, lust, appetite
لذة ملذات لذائذ: pleasure, delight, enjoyment, joy, bliss
متعة متع: pleasure, enjoyment
فرحة: joy
سعادة: happiness, excellency, joy, bliss, felicity
سرور: pleasure, joy, delight, happiness
بهجة: joy, delight
مرح: cheerful, merry, fun, gaiety
حبور: joy
طرب: delight, music, rapture
ارتياح: relief, satisfaction
رضا رضى: satisfaction, contentment, approval
قناعة: conviction, contentment
هناء: happiness, bliss
أسى: grief, sorrow
كآبة: gloom, depression, melancholy
غم غموم: grief, gloom, sorrow
كرب: distress, anguish
شجن أشجان شجون: grief, sorrow
حسرة حسرات: regret, sorrow, grief
لوم: blame
بؤس: misery, wretchedness
شقاء: misery, hardship, wretchedness, suffering
تعاسة: misery, unhappiness
مصيبة مصائب: disaster, calamity, misfortune
كارثة كوارث: disaster, catastrophe
محنة محن: ordeal, tribulation, trial
مأساة مآس: tragedy
فاجعة فواجع: tragedy, calamity
بلية بلايا: calamity, misfortune
شدة شدائد: intensity, hardship, severity, shadda
ضيق أضيق: narrow, tight, distress, anguish
غصة: lump, choking
خوف مخاوف: fear
رعب: terror, horror, fear
هلع: panic, terror
رهبة: awe, fear, dread
هول أهوال: horror, terror
رهيب: terrible, awful, dreadful
وحشة: loneliness, desolation
غربة: exile, estrangement, alienation
اضطراب: disturbance, disorder, confusion, unrest, agitation, turmoil
ارتباك: confusion, embarrassment
حيرة: confusion, bewilderment, perplexity
دهشة: surprise, astonishment, amazement
ذهول: daze, bewilderment, astonishment
استغراب: surprise, astonishment
غرابة: strangeness
فضول: curiosity, superfluity, excess, inquisitiveness
يأس: despair
قنوط: despair
خيبة: disappointment, failure
إحباط: frustration
غيظ: rage, anger, fury
نقمة: resentment, curse, revenge
جنون: madness, insanity
هوس: obsession, mania
حماس حماسة: enthusiasm, zeal, Hamas
كراهية: hatred, hate
بغضاء: hatred
ضغينة ضغائن: grudge, malice
عداوة: enmity, hostility
غيرة: jealousy
اشمئزاز: disgust
قرف: disgust
احتقار: contempt
ازدراء: contempt, scorn
سخرية: sarcasm, irony, mockery
حياء: modesty, shyness, shame
عار عراة عاري عارية: shame, disgrace, naked, bare
خزي: shame, disgrace
فضيحة فضائح: scandal, disgrace
مذلة: humiliation
هوان: humiliation, disgrace
إهانة: insult, humiliation
كرامة كرامات: dignity, honor, honour, miracle
شرف: honour, honor, nobility, dignity
عزة: pride, glory, honour, honor
عز: glory, might, honour, honor
كبرياء: pride, arrogance
زهو: pride, vanity
غرور: vanity, conceit, arrogance
شهرة: fame
سمعة: reputation
صيت: fame, reputation
احترام: respect
تقدير: appreciation, estimate, esteem, assessment, estimation, discretion, determination
إعجاب: admiration
شجاعة: courage, bravery
جرأة: boldness, daring, courage
بسالة: bravery, valor, valour
إقدام: boldness, courage
همة همم: energy, zeal, determination, ambition, aspiration
أمانة: honesty, trust, secretariat, municipality
وفاء: loyalty, faithfulness, fulfillment, payment, settle, satisfaction, discharge
خيانة: betrayal, treason, treachery
كذبة: lie
خداع: deception, deceit
حيلة حيل: trick, ruse, cunning
مكر يمكر ماكر: cunning, plot, guile, scheme
دهاء: cunning, shrewdness
خبث: malice, wickedness
لؤم: meanness
نفاق: hypocrisy
ذكاء: intelligence, cleverness
فطنة: intelligence, acumen
غباء: stupidity
حماقة: stupidity, folly
حكمة حكم: wisdom, saying, maxim, philosophy, judgment
عقل عقول يعقل: mind, reason, intellect, understand, intelligence, sense
ذهن أذهان: mind
فكرة أفكار فكر: idea, thought, notion, concept, conception
خواطر: mind, thought, idea
بال: mind, attention, worn, shabby, ragged
ذاكرة: memory
ذكرى ذكريات: memory, anniversary, memories, remembrance, recollection
نسيان: forgetting, oblivion
إدراك: awareness, perception, realization, consciousness, apprehension, understanding
معنى معان معاني: meaning, sense
أسرار: secret, mystery
لغز ألغاز: riddle, puzzle, mystery
سؤال أسئلة: question
جواب أجوبة: answer, reply
رأي آراء: opinion, view, public opinion, belief, idea, thought
نية نوايا: intention, intent, faith, purpose
هدف أهداف: goal, target, aim, objective
نتيجة نتائج: result, consequence, outcome, score
قسمة: lot, fate, division
حال أحوال: condition, state, situation, case, event, position, circumstance, matter
خطأ أخطاء: mistake, error, wrong, fault, mistaken, sin
وحشية: brutality, savagery
إحسان: charity, kindness, beneficence
جميل جميلة جميلات أجمل: beautiful, handsome, lovely, nice, favour, favor, pretty, fine
سخاء: generosity
بخل: miserliness, stinginess
جشع: greed
طموح طموحات: ambition, ambitious
شفقة: pity, compassion
رأفة: compassion, mercy
لطف: kindness, gentleness, subtlety, grace, favor, benevolence
رقة: tenderness, delicacy
أخلاق: character, morals, manners
سجية سجايا: nature, disposition
صفة: quality, attribute, capacity, characteristic, trait, adjective, description, predicate
فضيلة فضائل: virtue, eminence, excellence, merit
رذيلة رذائل: vice
عفة: chastity
سذاجة: naivety
كسل: laziness
إهمال: neglect, negligence, carelessness, negligent
سكون: stillness, silence, calm, sukun, rest
هدوء: calm, quiet, peace
سكينة: calm, tranquillity, tranquility, knife
طمأنينة: peace of mind, reassurance, serenity
أمان: safety, security
ضجيج: noise, din
ضجة: noise, uproar, fuss
ضوضاء: noise
صخب: noise, clamour, clamor
جلبة: noise, clamour, clamor
صدى أصداء: echo
همسة همسات: whisper
كلام: words, speech, talk, talking, theology, speak, conversation
جدال: argument
شجار: quarrel, fight
خصام: quarrel
عتاب: reproach
يمين أيمان: oath, right
نصيحة: advice
دعوة دعوات: invitation, call, prayer, appeal, summons, invite
تحية تحايا: greeting, salute
فراق: separation, parting, leaving, farewell
وداع: farewell, goodbye
رحيل: departure
حضور: presence, attendance, audience, attend
مغامرة: adventure
نجاة: escape, survival, salvation
هروب: escape, flight
مطاردة: pursuit, chase
قوة قوى: force, power, strength, effect, faculty, potential, ability, intensity
موهبة مواهب: talent, gift
مهارة: skill
جمال: beauty, camel, loveliness
حسن حسان حسنة حسنا يحسن: good, beauty, well, Hassan, fine, beautiful, improve, excellence
قبح: ugliness
أناقة: elegance
روعة: splendour, splendor, magnificence
عظمة: greatness, grandeur
تجربة تجارب: experience, experiment, trial, test
نكتة نكت: joke
أمثال: proverb, example, likes, parable
خرافة: myth, superstition, legend, fable
منظر مناظر: view, scene, sight
إشارة: signal, sign, reference, gesture, indication
إيقاع: rhythm
تقليد تقاليد: tradition, imitation
سبيل سبل: way, path, means, remedy, road
نوع أنواع: kind, type, sort, species, form
ضروب: kind, sort
`;
