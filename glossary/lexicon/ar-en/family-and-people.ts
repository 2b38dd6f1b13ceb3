/** Arabic–English: kinship, ages, kinds of people and their occupations. */
export const familyAndPeople = `
إنسان ناس أناس: human, man, person, human being, people
ناس: people
بشري بشرية: human, humanity
إنساني إنسانية إنسانيا: human, humanitarian, humanity, humane
آدمي: human, human being
شخص أشخاص يشخص: person, individual, people, man, someone, diagnose, human
شخصية شخصيات: character, personality, figure, identity, persona
فرد أفراد: individual, member, person
امرؤ امرئ المرء امرأ: man, person, one
رجال رجالات: man, men, fellow
امرأة نساء نسوة المرأة مرأة: woman, wife, women, lady
نساء نسوة نسوان: women
سيدة سيدات: lady, woman, Mrs, mistress
سيد سادة أسياد: master, lord, Mr, sir, mister, gentleman
آنسة آنسات: miss, young lady
أستاذ أساتذة: professor, teacher, master, Mr
شيخ شيوخ مشايخ: sheikh, old man, elder
عجوز عجائز: old woman, old, old man, elderly
مسن: elderly, old, aged
كهل كهول: middle-aged, man of middle age
شاب شباب شبان: young man, youth, young, young people
شابة: young woman
شباب: youth, young people
فتى فتيان فتية: young man, boy, youth, lad
فتاة فتيات: girl, young woman, daughter, maiden
صبي صبيان صبية: boy, lad
صبية صبايا: girl, young woman, boys
غلام غلمان: boy, youth, servant, lad, slave
أولاد ولدان: boy, son, child
بنت بنات: girl, daughter
طفل أطفال: child, baby, infant
طفلة: little girl, child
طفولة: childhood
صبا: youth, childhood
مراهق مراهقة: teenager, adolescent, adolescence
رجولة: manhood, manliness
أنوثة: femininity
أنثى إناث: female, woman
شيخوخة: old age
كهولة: middle age
بالغ: adult
راشد: adult, rightly guided
عائلة عوائل عائلات: family
أسرة أسر: family, dynasty
أهل أهالي أهال: family, people, folk, inhabitants, parents
أهلي: civil, private, my family, domestic, national
آل: family, house, clan
عيال: children, dependants
ذرية: offspring, descendants
نسل: offspring, descendants
سلالة: lineage, dynasty, descent, strain
نسب أنساب: lineage, descent, genealogy, attribute
قرابة: kinship, nearly, relationship
قريب أقارب أقرباء أقرب: relative, near, close, relation
والد: father
والدة: mother
والدان والدين: parents
أب آباء أبو أبا أبي أبوه أباه أبيه أبوها أبيها أباها: father, dad
أبوان أبوين: parents
ماما: mom, mummy, mama
أمومة: motherhood
أبوة: fatherhood
ابن أبناء بنو بني بنون: son, child, boy
ابنة: daughter
أخ إخوة أخو أخا أخي إخوان أخوه أخاه أخيه: brother
أخت أخوات: sister
أخوة: brotherhood
شقيق أشقاء: brother, full brother
شقيقة: sister, migraine, hemicrania
توأم توائم: twin
جد أجداد جدود: grandfather, ancestor, seriousness
جدة جدات: grandmother, Jeddah
حفيد أحفاد حفدة: grandson, grandchild, descendant
حفيدة: granddaughter
عمة عمات: aunt, paternal aunt
خال: uncle, empty, mole, maternal uncle, free
أخوال: uncle, maternal uncle, mole
خالة خالات: aunt, maternal aunt
أصهار: son-in-law, brother-in-law
حمو حماة حم: father-in-law, mother-in-law
كنة كنات: daughter-in-law
ربيب: stepson
زوج أزواج: husband, pair, couple, spouse
زوجة زوجات: wife
قرينة قرين قرناء قرائن: wife, evidence, presumption, companion, clue
بعل: husband
ضرة ضرائر: co-wife
خطيب خطباء: preacher, orator, fiance, suitor, speaker
خطيبة: fiancee
خطب يخطب خطوبة: preach, get engaged, engaged, deliver a speech, propose, matter, speech
عريس عرسان: bridegroom, groom
عروس عرائس عروسة: bride
عرس أعراس: wedding
زفاف: wedding
مهر مهور: dowry, foal
أرملة أرامل أرمل: widow, widower
عانس عوانس: spinster
أعزب عزباء عزاب: bachelor, single, unmarried
عازب: bachelor
يتيم أيتام يتامى: orphan
لقيط: foundling
أبكار: firstborn, virgin
حبيب أحباب أحبة أحباء: beloved, lover, dear, darling
حبيبة: beloved, sweetheart, darling
عشيق عشيقة: lover, mistress
عاشق عشاق: lover, in love
صديق أصدقاء: friend, friendly
صداقة: friendship
رفيق رفاق رفقاء: companion, comrade, friend
زميل زملاء: colleague, classmate
خليل خلان: friend, Hebron, Khalil
نديم ندماء ندامى: companion, drinking companion, boon companion
جليس جلساء: companion
جار جيران: neighbor, neighbour, ongoing, current, under way
ضيف ضيوف: guest, visitor
زائر زوار: visitor
مضيف: host
ضيافة: hospitality
غريب غرباء غريبة أغرب: stranger, strange, foreigner, foreign, odd, curious
أجنبي أجانب: foreign, foreigner, alien, stranger
عدو أعداء: enemy, foe
خصم خصوم: opponent, adversary, rival, discount, deduct
منافس: rival, competitor, opponent
غريم غرماء: rival, creditor
شريك شركاء: partner, associate, companion, accomplice
سيدي: sir, my lord, master
مولى موالي مولاي مولانا: master, lord, client
ملوك: king, monarch
باشا باشوات: pasha
أفندي: effendi
خواجة: mister, foreigner
مختار: chosen, headman, mukhtar, mayor, selected
شريف أشراف شرفاء: noble, honorable, honourable, sharif, honored, lofty
نبيل نبلاء: noble, nobles, nobility
بطل أبطال: hero, champion, be void, cease, stop
بطلة: heroine
فارس فرسان: knight, horseman, rider
عبد عبيد عباد يعبد: slave, servant, worship
جارية جوار جواري: slave girl, maid, girl
خادمة خدم: maid, servant
طباخ: cook
بواب: doorman, porter, gatekeeper
حارس حراس حرس: guard, keeper, guardian, custodian, watchman
خفير خفراء: watchman, guard
سائق: driver
سائس: groom
مربية: nanny, nurse, governess
مرضعة: wet nurse
قابلة قوابل: midwife
داية: midwife
معلم معالم: teacher, master, landmark, feature
معلمة: teacher
مدرس: teacher
مدرسة مدارس: school
طالب طلاب طلبة يطالب: student, demand, call for, ask
ناظر نظار: headmaster, supervisor, looker, viewer, overseer, principal
كاتب كتاب كتبة: writer, clerk, author, scribe, notary
أديب أدباء: writer, man of letters, author
شاعر شعراء: poet
راو رواة راوي: narrator, storyteller
حكواتي: storyteller
صحفي صحافي: journalist, reporter, press
فنان: artist
رسام: painter, artist
مغن مغني مغنية: singer
مطرب: singer
راقصة: dancer
ممثل: actor, representative, agent, delegate
مهندس: engineer, architect
لواء ألوية: banner, brigade, general, major general, flag
مدير مدراء: director, manager, head, executive, principal
موظف: employee, official, clerk, civil servant
عامل عمال عوامل يعامل: worker, factor, laborer, labourer, treat, agent, governor, employee
فلاح: peasant, farmer, success
مزارع: farmer, farms
بدوي بدو: Bedouin, nomad, nomads
قروي: villager
صياد: hunter, fisherman
بحار بحارة: sailor, seas
ملاح: sailor, navigator
ربان: captain
قبطان: captain
تاجر تجار يتاجر: merchant, trader, dealer
بائع باعة: seller, vendor, salesman
بقال: grocer
جزار: butcher
قصاب: butcher
خباز: baker
خياط: tailor
خياطة: seamstress, sewing, suture, stitching
حلاق: barber
نجار: carpenter
حداد: mourning, blacksmith
صائغ صاغة: goldsmith, jeweller, jeweler
بناؤون: builder, mason
حمال: porter
سقاء: water carrier
دلال: broker, auctioneer, coquetry
سمسار سماسرة: broker, agent
مرابي مراب: usurer, moneylender
بستاني: gardener
حطاب: woodcutter
إسكاف إسكافي: cobbler, shoemaker
صانع صناع: maker, craftsman, manufacturer, artisan, creator
حرفي حرفة حرف حرفيا: craftsman, craft, artisan, letter, literal, literally
صنعة: craft, trade, art, workmanship, making
عالم علماء عوالم: world, scholar, scientist, learned
فيلسوف فلاسفة: philosopher, sage
جني جن جنية: jinni, genie, fairy
عفريت عفاريت: demon, ifrit
غول غيلان: ghoul, ogre
شبح أشباح: ghost, shadow, figure, phantom
ساحرة: witch, sorceress
عراف عرافة: fortune teller, soothsayer
مهرج: clown
متسول: beggar
شحاذ: beggar
فقير فقراء أفقر: poor, beggar
غني أغنياء: rich, wealthy
ثري أثرياء: rich, wealthy
لص لصوص: thief, robber, burglar
حرامي حرامية: thief
بلطجي: thug
متشرد: vagrant, tramp, homeless
مسافر: traveler, passenger, traveller
راكب ركاب: passenger, rider
عابر: passer-by, passing, fleeting
مار مارة: passer-by
رحالة: traveler, traveller, explorer
سائح سياح: tourist
حشد حشود يحشد: crowd, mobilize, mass, mobilization
زحام: crowd
جماعة: group, community, band, party, congregation
مجموعة: group, collection, set, series
فريق فرق أفرقة: team, group, party, lieutenant general
زمرة زمر: group
قوم أقوام يقوم: people, tribe, folk, nation, evaluate, straighten
موكب مواكب: procession, parade
قافلة قوافل: caravan, convoy
سكان: inhabitants, residents, population
مخلوق مخلوقات: creature, created, being
كائن كائنات: creature, being, existing, organism, thing, existent
جنس أجناس: sex, race, gender, kind, genus, species
لقب ألقاب: title, nickname, surname
اسم أسماء: name, noun, title, reputation
كنية كنى: nickname, surname, agnomen
جيل أجيال: generation
`;
