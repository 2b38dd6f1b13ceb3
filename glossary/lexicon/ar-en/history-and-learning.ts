/** Arabic–English: words of history, titles, books, poetry, grammar, schools and classical prose. */
export const historyAndLearning = `
مؤرخ: historian, dated
أرخ يؤرخ تأريخ: date, chronicle
ألفية: millennium
حضارة: civilization
حضاري: civilized, cultural, civilizational
عباسي: Abbasid
أموي: Umayyad
فاطمي: Fatimid
مملوك مماليك: Mamluk, slave, owned
مملوكي: Mamluk
أيوبي: Ayyubid
سلجوقي سلاجقة: Seljuk
عثماني: Ottoman
صفوي: Safavid
مغول مغولي: Mongols, Mongol, Mughal
تتار تتر: Tatars
مرابطون: Almoravids
موحدون: Almohads
أندلس: Andalusia, al-Andalus, Spain
أندلسي: Andalusian
بيزنطي: Byzantine
بيزنطة: Byzantium
روم: Romans, Byzantines, Rum
روماني روم رومان: Roman, Byzantine, Romanian
فرنجة إفرنج: Franks
ساساني: Sassanid
أشوري آشوري: Assyrian
بابلي: Babylonian
سومري: Sumerian
فينيقي: Phoenician
فرعوني: Pharaonic
إغريق إغريقي: Greeks, Greek
محتسب: market inspector
آغا أغا: agha
دوق: duke
كونت: count
بارون: baron
لورد: lord
ماركيز: marquis
بيعة: allegiance, pledge
بايع يبايع مبايعة: pledge allegiance
فتوة: chivalry, youth
مروءة: manliness, honor
أثري: archaeological, ancient
أطلال طلل: ruins, remains
هرم يهرم أهرام: pyramid, grow old
معلقة: ode, suspended
مومياء: mummy
نقش ينقش منقوش نقوش: engrave, inscription, carve, engraving
مخطوطة مخطوط: manuscript
بردي: papyrus
حبر أحبار: ink, scholar
محبرة محابر: inkwell
خطاط: calligrapher
وراق: bookseller, copyist
نسخ ينسخ: copy, abrogate, copying
نسخة نسخ: copy, version, edition
مجلد: volume
هامش هوامش: margin, footnote
حاشية حواش: footnote, margin, entourage, gloss
شارح شراح: commentator
مختصر: summary, abridged, brief
موجز: brief, summary, concise
خلاصة: summary, conclusion, essence
ملخص: summary, abstract
مقدمة: introduction, front, preface
خاتمة: conclusion, epilogue, end
تمهيد: preface, introduction
فهرس فهارس: index, catalogue
مراجعة: review, revision, audit, auditing, inspection
مرجع مراجع: reference, source, authority
مرجعية: reference, authority
معجم معاجم: dictionary, lexicon
قاموس قواميس: dictionary
موسوعة: encyclopedia
كتاب كتب: book, letter, writer
كتابة: writing
كتابي: written, scriptural
مكتوب: written, letter
كتيب: booklet
مكتبة: library, bookshop, bookstore
مطبعة مطابع: press, printing press
طبع يطبع طابع مطبوع طباع طباعة: print, nature, character, stamp, printing, temper, disposition, temperament
مؤلف: author, composed, work, writer
تصنيف: classification, ranking, categorization
صنف أصناف يصنف: kind, type, classify, category, class
مصنف مصنفات: work, compiler, classified, author
ترجمة تراجم: translation, biography
ترجم يترجم مترجم ترجمة: translate
مترجم: translator, translated
سيرة سير: biography, conduct, life, story
مذكرات: memoirs, notes
رواية: novel, story, account, narrative, version
روائي: novelist, narrative
قصة قصص: story, tale
قصصي: narrative, storyteller
حكاية حكايا: story, tale
سرد يسرد سارد: recount, narrate, narrative, narration, tell
أسطورة أساطير: legend, myth
أسطوري: legendary, mythical
ملحمة ملاحم: epic
نادرة نوادر: anecdote, rare, rarity
طرفة طرف: anecdote
أدب يؤدب تأديب آداب: literature, manners, politeness, etiquette, discipline
شعري: poetic
شاعرة: poet, poetess
قصيدة قصائد: poem, ode
قافية قواف: rhyme
عروض: prosody, offers
تفعيلة: foot
مدح يمدح مديح: praise, compliment, panegyric
مديح مدائح: praise, eulogy
هجاء: satire, spelling, invective
هجا يهجو هجاء هجت هجو يهج هجوا: satirize, lampoon
رثاء: elegy, lament
رثى يرثي رثاء رثت رثوا يرث: elegize, lament, mourn, pity
مرثية مراث: elegy
مقامة: maqama
سجع: rhymed prose
نثر ينثر منثور: prose, scatter, sprinkle
نثري: prose
بلاغة: rhetoric, eloquence
بلاغي: rhetorical
بليغ بلغاء: eloquent
فصيح فصحاء: eloquent, classical
فصاحة: eloquence
فصحى: classical Arabic, standard Arabic
عامي عامية: colloquial, vernacular
استعارة: metaphor, borrowing
استعار يستعير استعارة مستعار استعر يستعر: borrow, metaphor
مجاز: figurative, metaphor, licensed
تشبيه: simile, comparison, likening, analogy
كناية: metonymy, allusion
ناقد نقاد: critic
أسلوب أساليب: style, method, manner, way
رمز رموز: symbol, code
رمزي: symbolic
رمزية: symbolism

لغة: language, tongue
لغوي: linguistic, linguist
لسانيات: linguistics
نحوي نحاة: grammatical, grammarian
تصريف تصاريف: conjugation, inflection, drainage, disposal
تصرف يتصرف متصرف: act, behave, behavior, conduct, disposal, dispose, be inflected
صرفي: morphological
اشتقاق: derivation, etymology
اشتق يشتق مشتق: derive, derivative
جذري: radical, root
صيغة صيغ: form, formula, formulation, wording
رباعي: quadriliteral, quadruple, four-letter
خماسي: quinqueliteral, five-letter
سداسي: six-letter, six-fold
كلمة كلم كلمات: word, speech
كلامي: verbal, theological
متكلم: speaker, theologian, first person
مخاطب: addressee, second person
غائب: absent, third person, hidden, missing
اسمي: nominal
فعلي فعليا: actual, verbal, actually
فاعل: subject, doer, agent, active, maker, actor, efficient
حرف حروف أحرف: letter, character, particle
مضارع: imperfect, present tense
متعدي متعد: transitive, transgressor
لزوم: necessity, intransitivity
تعدية: transitivity
مصدري: verbal noun
مفرد: singular, single
تكسير: broken plural, breaking
سالم: sound, safe, Salem
مذكر: masculine
مؤنث: feminine
تذكير: reminder, masculine
تأنيث: feminization, feminine
تصغير: diminutive, reduction
تعريف: definition, definite, identification
معرفة معارف: knowledge, definite, acquaintance, knowing, awareness
نكرة: indefinite
تنكير: indefiniteness
إعراب: inflection, case ending, expression, parsing
معرب: inflected, declinable, Arabized
مبني: built, indeclinable, based
مرفوع: raised, nominative
منصوب: accusative, erected
مجرور: genitive
جزم يجزم: jussive, assert
مجزوم: jussive
مبتدأ: subject, beginning
مسند مساند: cushion, predicate, attributed
إسناد: attribution, assignment, chain of transmission
جملة جمل: sentence, total, clause, whole, aggregate, group
مضاف: added, annexed
نعت نعوت: adjective, attribute, describe
منعوت: qualified noun
توكيد: emphasis
نداء: call, appeal, vocative
منادى: vocative
استفهام: interrogation, question
همزة: hamza
فتحة: fatha, opening, slot
ضمة: damma
كسرة: piece, kasra, crust
تنوين: nunation
تشديد: stress, doubling, tightening
إدغام: assimilation, gemination
إبدال: substitution, replacement
إعلال: vowel change, weakening
معتل: weak, ill, defective
أجوف جوفاء: hollow, empty
مهموز: hamzated
مدغم: assimilated
إلحاق: attachment, enrollment, inflicting
زيادة: increase, augmentation, addition, rise, growth, excess
محذوف: deleted, elided
قياسي: standard, regular, record
سماعي: irregular
صوتي: vocal, phonetic, audio
صائت صوائت: vowel
نطق ينطق ناطق منطوق: utter, pronounce, pronunciation, speak, say, speech, articulate
لفظ يلفظ ألفاظ ملفوظ: word, pronounce, utter, utterance, expression, expel
لفظي: verbal
معنوي: moral, abstract, legal, immaterial
دلالة: meaning, significance, indication, sign, evidence
دلالي: semantic
مدلول: meaning, signified
مرادف: synonym, synonymous
مصطلح: term
اصطلاح: term, convention, terminology
تركيب تراكيب: structure, composition, installation, construction
سياق: context
عبارة: phrase, expression, sentence, term
مفردة مفردات: vocabulary, word
أبجدية: alphabet
أبجدي: alphabetical
إملاء: dictation, spelling
هجائي: alphabetical

تعليم تعاليم: education, teaching, instruction
تعليمي: educational
معلومة: piece of information, information
معلومات: information
دراسة: study, research
دراسي: academic, school
دارس: student, learner
تدريس: teaching
مدرسي: school, scholastic
معهد معاهد: institute
أكاديمية: academy
أكاديمي: academic
جامعي: university, academic
دكتور دكاترة: doctor
دكتوراه: doctorate
ماجستير: master
بكالوريوس: bachelor
باحث: researcher, scholar
طالبة: student
منهج مناهج: curriculum, method, approach
منهجي: methodological, systematic
منهجية: methodology
نهج ينهج: approach, course
مقرر: course, rapporteur, scheduled, decided, prescribed, determined, set, established
امتحان: exam, examination, test
اختبار: test, testing
رسب يرسب رسوب: fail, failure, sediment
تفوق يتفوق متفوق: excel, superiority, outperform
تخرج يتخرج: graduate, graduation
خريج: graduate
محاضرة: lecture
محاضر: lecturer
ندوة: seminar, symposium
أطروحة: thesis, dissertation
تربية: education, upbringing, breeding
تربوي: educational
مرب مربي: educator
أمية: illiteracy
أمي: illiterate, my mother
تهذيب: refinement, discipline
تأديب: discipline
فلسفة: philosophy
فلسفي: philosophical
منطق: logic, speech
منطقي: logical, rational
فكري: intellectual
مفكر: thinker, intellectual
مفهوم مفاهيم: concept, notion, understood
نظرية: theory
نظري نظريا: theoretical, speculative
فلكي: astronomer, astronomical, celestial, heavenly
فلك أفلاك: astronomy, orbit, ark, sphere, heaven, celestial, firmament, heavens
تنجيم: astrology
طبيعيات: physics
رياضيات: mathematics
هندسة: engineering, geometry
هندسي: engineering, geometric
جغرافيا جغرافية: geography
جغرافي: geographical, geographer
خريطة خرائط خارطة: map
مستشرق: orientalist
استشراق: orientalism
عالمة: scientist, scholar
علامة: sign, mark, scholar, token, symptom, signal
عبقري عباقرة: genius
عبقرية: genius
نابغة نوابغ: genius
موهوب: talented, gifted
إبداع: creativity, innovation
مبدع: creative, creator

بدائي: primitive
حجري: stone
برونزي: bronze
ساسان: Sasan
كسرى أكاسرة: Khosrow, Chosroes
هرقل: Heraclius, Hercules
أرسطو: Aristotle
أفلاطون: Plato
سقراط: Socrates
جالينوس: Galen
بقراط أبقراط: Hippocrates
إقليدس: Euclid
بطليموس: Ptolemy
فارابي: al-Farabi
رازي: al-Razi
غزالي: al-Ghazali
رشيد: Rashid, rational, mature
مأمون: al-Ma’mun, safe
معتصم: al-Mu’tasim
متوكل: al-Mutawakkil, trusting
منصور: Mansur, victorious
مهدي: Mahdi
معاوية: Mu’awiya
مروان: Marwan
زبير: Zubayr
طلحة: Talha
حمزة: Hamza
بلال: Bilal
عباس: Abbas
جعفر: Ja’far
زيد: Zayd, Zaid
متنبي: al-Mutanabbi
جاحظ: al-Jahiz
سيبويه: Sibawayh
جرير: Jarir
فرزدق: al-Farazdaq
عنترة: Antara
قيس: Qays
ليلى: Layla, Leila
شهرزاد: Scheherazade, Shahrazad
شهريار: Shahriyar
سندباد: Sinbad
فكاهة: humor, humour, joke
فكاهي: humorous
مناظرة: debate, disputation
جدل: controversy, debate, argument
جدلي: dialectical, controversial
سفسطة: sophistry
هيولى هيولي: matter, prime matter, hyle
عقلاني: rational
عقلانية: rationalism, rationality
نقلي: traditional
حسي: sensory, sensual, physical, sense
بديهي: self-evident, obvious
بديهة: intuition
وجودي: existential
وجودية: existentialism
ميتافيزيقا: metaphysics
إبستمولوجيا: epistemology
شطر أشطر: half, hemistich
رجز: rajaz
موشح: muwashshah
زجل: zajal
سليقة: natural disposition
أعجمية: foreign
دخيل: foreign, intruder
تعريب: Arabization
مبالغة: exaggeration, intensive
زماني: temporal
مطرد: regular, steady
موصول: connected, relative
اشتغال: preoccupation
جحد: deny, denial
ناف: negating
تقليل: reduction, paucity
تسويف: postponement
مستثنى: excepted
إيجاز: brevity, conciseness
إطناب: verbosity
اقتباس: quotation, adaptation
اقتبس يقتبس: quote, adapt
مدون: blogger, recorded
نقحرة: transliteration
تنقيح: revision
نقح ينقح: revise
مستمع: listener
ابتدائي: primary, elementary, preliminary
إعدادي: preparatory
ثانوية: high school, secondary
عالي: high
`;
