/** Arabic–English: words of the news, media, sport, society, disasters and health services. */
export const newsAndSociety = `
تأكيد: confirmation, assurance, emphasis, affirmation
أوضح يوضح موضح: explain, clarify, make clear, clearer, say
إيضاح: clarification, explanation
توضيح: clarification, explanation
صرح يصرح مصرح: state, declare, say, edifice
إفادة: statement, testimony, benefit
لفت يلفت: draw attention, note, point out
نوه ينوه: point out, mention, note, praise
نبه ينبه منبه تنبيه: alert, warn, draw attention, wake, awaken
شدد يشدد مشدد: stress, emphasize, tighten
أعرب يعرب إعراب معرب: express, voice
تعليق: comment, suspension, commentary
نقلا: citing, quoting
متابعة: follow-up, monitoring, following, follow, follow up
استطرد يستطرد استطراد: go on, digress, continue
أردف يردف: add, go on
رجح يرجح مرجح: be likely, tip, suggest
نفى ينفي ناف منفي نفي نفت نفوا ينف: exile, deny, denial, banish, negation, negate
اعتراف: confession, recognition, admission, acknowledgment
أقر يقر إقرار أقررت: admit, acknowledge, approve, pass, recognize, establish, ratify
انتقد ينتقد انتقاد نقد منتقد: criticize
انتقاد: criticism
ندد يندد تنديد: denounce, condemn
استنكر يستنكر استنكار: condemn, denounce, disapprove
شجب يشجب: condemn, denounce
أشاد يشيد إشادة يشد: praise, commend
أثنى يثني ثناء أثنت أثنوا يثن: praise, commend
هنأ يهنئ تهنئة: congratulate
عزى يعزي تعزية عزت عزوا يعز: console, offer condolences
ناشد يناشد مناشدة: appeal, implore, call on, call upon, urge
حث يحث حثثت: urge, encourage
استبعد يستبعد: rule out, exclude
استفسر يستفسر استفسار: inquire, ask
نقاش: discussion, argument, debate
مناقشة: discussion, debate
استعرض يستعرض استعراض: review, present, show
تطرق يتطرق: address, touch on, deal with
خبر أخبار: news, report, predicate
إخباري: news
نبأ أنباء: news, report
إعلام: media, informing, information
إعلامي: media, journalist
صحافة: press, journalism
صحيفة صحف: newspaper, page, sheet
جريدة جرائد: newspaper
مجلة: magazine, journal
مقال مقالة: article, essay
عنوان عناوين: title, address, headline
معنون: entitled
افتتاحية: editorial, opening
محرر: editor, liberated
مراسل: correspondent, reporter
مصور: photographer, illustrated
تصوير: photography, filming, depiction
مصدر مصادر: source, origin
تقرير تقارير: report, self-determination, determination, account, statement
فضائية: satellite channel, satellite
فضائي: space, satellite, alien
تلفزيون تلفاز: television
تلفزيوني: television
إذاعة: radio, broadcasting, station
إذاعي: radio
أذاع يذيع مذيع أذع يذع: broadcast, announce
مذيع: presenter, broadcaster, announcer
بث يبث بثثت: broadcast, spread, transmit, transmission
برنامج برامج: program, programme, show, software
مقابلة: interview, meeting
حادث حوادث: accident, incident, event, happening, created, originated, new
حادثة حوادث: incident, accident, event
واقعة وقائع: incident, event, fact, facts
طارئ: emergency, urgent, sudden
مفاجأة: surprise
شائعة إشاعة: rumor
دعاية: propaganda, publicity, advertising
إعلاني: advertising
رقابة: censorship, oversight, control, supervision, monitoring
نشرة: bulletin, newsletter
طبعة: edition
ناشر: publisher
مدونة: blog, code
تغريدة: tweet
منشور: published, post, leaflet, publication
فيديو: video
مقطع مقاطع: section, passage, clip, syllable
مشاهد: viewer, scene, witness, seen, observed
مشهد مشاهد: scene, sight, spectacle, shrine
فيلم أفلام: film, movie
سينما: cinema
سينمائي: cinematic, film
تمثيل: acting, representation, representing, representative
مسلسل: series
مسرح مسارح: theater, stage, theatre
مسرحية: play
مسرحي: theatrical, playwright, theater
فن فنون: art
لوحة: painting, board, plaque, panel, picture
تمثال تماثيل: statue
معرض معارض: exhibition, fair, gallery
متحف متاحف: museum
مهرجان: festival
حفل يحفل: party, ceremony, concert
حفلة حفل: party, concert, ceremony
احتفال: celebration, ceremony
مراسم: ceremony, ceremonies, protocol
جائزة جوائز: prize, award
وسام أوسمة: medal, decoration, order
موسيقى: music
موسيقي: musical, musician
أغنية أغان أغاني: song

رياضة: sport, sports, exercise, mathematics
رياضي: sports, athlete, athletic, mathematical
لاعب: player
ملعب ملاعب: playground, stadium, field, pitch
نادي ناد أندية نوادي: club
مباراة مباريات: match, game
دوري: league, periodic
ميدالية: medal
أولمبي أولمبية: Olympic
سباق: race, racing
مسابقة: competition, contest
تسابق: race
تعادل يتعادل: draw, tie, be equal, balance, be balanced, equal
مدرب: coach, trainer
تصفيات: qualifiers
مونديال: World Cup
سباحة: swimming
ملاكمة: boxing
مصارعة: wrestling
شطرنج: chess
تأهل يتأهل: qualify

سكاني: population, demographic
تعداد: census, number, count
حضري: urban
أهالي: people, residents, families
جماعي: collective, mass, group
شبابي: youth
شبيبة: youth
اجتماعية: social
ثقافة: culture
ثقافي ثقافيا: cultural
مثقف: intellectual, educated, cultured
تقليدي: traditional, conventional
عادات: customs, habits
موروث: heritage, inherited
تراث: heritage, legacy, tradition
تراثي: heritage, traditional
فئة: category, group, class, denomination
شريحة شرائح: segment, slice, chip, category
مهمش: marginalized
تهميش: marginalization
اندماج: integration, merger, consolidation
مشاركة: participation, sharing
مشارك: participant
تطوع يتطوع: volunteer
متطوع: volunteer
خيري: charitable, charity
مساعد: assistant, aide
معونة: aid, assistance
ولادة: birth, delivery, childbirth
مولود مواليد: born, newborn
متوفى: deceased
راحل: late, deceased
جنازة جنائز: funeral
تشييع: funeral
عزاء: condolence, consolation, mourning

هزة: tremor, earthquake, shock
مجاعة: famine
حريق حرائق: fire
إحراق: burning, arson
غريق: drowned
دهس يدهس: run over, trample
أنقاض: rubble, ruins
ركام: rubble, debris
جائحة: pandemic
تفشى يتفشى تفش تفشت تفشوا يتفش: spread, outbreak
معد: contagious, infectious, prepared
إصابة: injury, infection, casualty, hit
أصيب يصاب: be injured, be wounded, be infected
منكوب: stricken, afflicted
تضرر يتضرر: be damaged, be affected
نجا ينجو ناج نجاة نجت نجو ينج نجوا: escape, survive, saved
مفقود: lost, missing
صحي: health, healthy, sanitary
مستوصف: clinic, dispensary
مصحة: sanatorium, clinic
طبي طبيا: medical
طبيبة: doctor
جراحي: surgical, operative
تمريض: nursing
صيدلي صيدلاني: pharmacist, pharmaceutical
عالج يعالج معالج علاج معالجة: treat, deal with, process, heal, address, cure, deal, remedy
معالج: processor, therapist
علاجي: therapeutic
تلقيح: vaccination, fertilization
لقاح: vaccine
تطعيم: vaccination
وقاية: prevention, protection
وقائي: preventive
رعاية: care, welfare, sponsorship, patronage
مزمن: chronic, long-standing, inveterate
سكري: diabetes, diabetic
مدمن: addict, addicted
إدمان: addiction
تدخين: smoking
إعاقة: disability, obstruction

مستجد: new, novel, latest
مستجدات: developments
تغطية: coverage
مجريات: events, course
ملابسات: circumstances
حيثيات: circumstances
تعقيب: comment
تنبؤ: prediction, forecast
تلميح: hint
تسريب: leak, leakage
منصة: platform, stage
هاشتاغ: hashtag
متابع: follower
كاريكاتير: caricature, cartoon
رسوم: drawings, fees
درامي: dramatic
دراما: drama
مأساوي: tragic
ملهاة: comedy
كوميدي: comic, comedian
كوميديا: comedy
بطولي: heroic
هزلي: comic
ساخر: sarcastic, satirical
فرجة: spectacle
عازف: player, musician
نغمة أنغام نغم: tone, melody, note
ألبوم: album
أوبرا: opera
باليه: ballet
راقص: dancer
سيرك: circus
نحات: sculptor
رسمة: drawing
زخرفة زخارف: decoration, ornament
زخرفي: decorative
فسيفساء: mosaic
موضة: fashion
مصمم: designer, determined
جمالي: aesthetic
جماليات: aesthetics
مرمى: goal
تسديدة: shot
ركلة: kick
مهاجم: striker, attacker
شوط أشواط: round, half
ماراثون: marathon
متسابق: contestant, racer
متفرج: spectator
مشجع: fan
تشجيع: encouragement
جالية جاليات: community
ناج: survivor, surviving
تسول: begging
مشرد: homeless
تشرد: homelessness
ازدحام: congestion, crowding
عشوائي عشوائيا: random, haphazard
عشوائيات: slums
جوار: neighborhood, vicinity
قاطرة: locomotive
`;
