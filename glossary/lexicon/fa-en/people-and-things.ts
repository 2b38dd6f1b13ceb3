/** Persian–English: people, body, home, nature and feelings. */
export const peopleAndThings = `
انسان انسان‌ها: human, man
آدم آدمی آدم‌ها: man, person, Adam
بشر بشری بشرها: human, mankind
شخص اشخاص شخص‌ها: person, individual
فرد افراد فردی فردها: individual, person, people
نفر نفری نفرها: person, people
مردم مردمان مردمی مردم‌ها: people
مرد مردان مردها مردی: man
زن زنان زنی زن‌ها: woman, wife
کودک کودکی کودک‌ها: child
بچه بچه‌ها بچه‌ای: child, kid
طفل اطفال طفلی طفل‌ها: child
پسر پسری پسرها: boy, son
دختر دختری دخترها: girl, daughter
جوان جوانی جوان‌ها: young, youth, young man
پیر پیری پیرها: old, old man
پیرمرد: old man
پیرزن: old woman
پدر پدری پدرها: father
مادر مادری مادرها: mother
والدین: parents
فرزند: child, son
برادر: brother
خواهر: sister
عمو عموی عموها: uncle
دایی دایی‌ها: uncle
عمه عمه‌ها عمه‌ای: aunt
خاله خاله‌ها خاله‌ای: aunt
شوهر شوهری شوهرها: husband
همسر همسری همسرها: wife, husband, spouse
عروس عروس‌ها: bride
عروسی: wedding, marriage
داماد: groom, son-in-law
خانواده: family
خاندان: family, dynasty
خویشاوند: relative
قبیله قبایل: tribe
قوم اقوام قومی قوم‌ها: people, tribe, ethnic group, relative
دوست دوست‌ها: friend
دوستی: friendship
رفیق رفقا رفیقی رفیق‌ها: friend, comrade
یار یاری یارها: friend, companion
همراه: with, companion, together, along
دشمن دشمن‌ها: enemy
همسایه: neighbour, neighbor
مهمان میهمان: guest
صاحب صاحبی صاحب‌ها: owner, master
آقا آقای آقاها: Mr, sir, gentleman
خانم خانمی خانم‌ها: Mrs, lady, Ms, woman
بانو بانوی بانوها: lady
ارباب: master, lord
نوکر نوکری نوکرها: servant
خدمتکار: servant
برده برده‌ها برده‌ای: slave
بنده بنده‌ها بنده‌ای: slave, servant, I
شاه شاه‌ای شاه‌ها: king, shah
پادشاه پادشاه‌ها: king
ملکه ملکه‌ها ملکه‌ای: queen
سلطان: sultan
شاهزاده: prince, princess
قهرمان: hero, champion
سرباز: soldier
دهقان: peasant, farmer
کشاورز کشاورزها: farmer
پزشک پزشک‌ها: doctor, physician
پزشکی: medical, medicine
دکتر دکتری دکترها: doctor, Dr
طبیب طبیبی طبیب‌ها: physician
استاد اساتید: professor, master
نویسنده نویسنده‌ها نویسنده‌ای: writer, author
شاعر شعرا شاعری شاعرها: poet
هنرمند: artist
نقاش نقاش‌ها: painter
نقاشی: painting
تاجر تجار تاجری تاجرها: merchant
بازرگان بازرگان‌ها: merchant
درویش: dervish

بدن بدنی بدن‌ها: body
سر سرها: head, top, over
سری: series, secret
چهره چهره‌ها چهره‌ای: face
رو روها: face
چشم چشمی چشم‌ها: eye
بینی بینی‌ها: nose
دهان دهانی دهان‌ها: mouth
لب لبی لب‌ها: lip, edge
دندان: tooth, teeth
زبان زبانی زبان‌ها: language, tongue
مو موی موها: hair
ریش ریشی ریش‌ها: beard
گردن گردنی گردن‌ها: neck
گلو گلوی گلوها: throat
شانه شانه‌ها شانه‌ای: shoulder, comb
بازو بازوی بازوها: arm
دست دستی دست‌ها: hand, arm
انگشت: finger
مشت مشتی مشت‌ها: fist
سینه سینه‌ها سینه‌ای: chest, breast
دل دلی دل‌ها: heart
قلب قلبی قلب‌ها: heart
شکم شکمی شکم‌ها: stomach, belly
کمر کمری کمرها: waist, back
پا پای پاها: foot, leg
زانو زانوی زانوها: knee
پوست پوستی پوست‌ها: skin
استخوان: bone
خون خونی خون‌ها: blood
صدا صدای صداها: voice, sound, noise
آواز آوازی آوازها: song, singing, voice
کلمه کلمات کلمه‌ها کلمه‌ای: word
واژه واژه‌ها واژه‌ای: word
سخن سخنی سخن‌ها: word, speech, talk
سخنان: remarks, words, speech
قول قولی قول‌ها: promise, word
جمله جمله‌ها جمله‌ای: sentence, including
نفس نفسی نفس‌ها: breath, soul, self
اشک اشکی اشک‌ها: tear
خواب خوابی خواب‌ها: sleep, dream
رؤیا رویا رؤیای رؤیاها: dream
مرگ مرگی مرگ‌ها: death
حیات: life
حیاتی: vital
سلامت: health, safe
بیماری بیماری‌ها: disease, illness
بیمار بیمارها: patient, sick, ill
درد دردی دردها: pain
زخم زخم‌ها: wound
زخمی زخمی‌ها: wounded, injured
مجروح: wounded, injured
قدرت قدرتی قدرت‌ها: power, strength
نیرو نیروی نیروها: force, power, strength, troop
زور زوری زورها: force, strength
گرسنه: hungry
گرسنگی: hunger
تشنه تشنه‌ها تشنه‌ای: thirsty
روح روحی روح‌ها: soul, spirit
جان جانی جان‌ها: life, soul, dear
ذهن اذهان ذهنی ذهن‌ها: mind
عقل عقلی عقل‌ها: reason, mind, intellect
خرد خردی خردها: wisdom, reason, small
اندیشه اندیشه‌ها اندیشه‌ای: thought, idea
خیال خیال‌ها: imagination, thought, fantasy
خیالی: imaginary
نظر نظرها: view, opinion, sight
نظری: theoretical, view
نظریه: theory
عقیده عقاید: belief, opinion
اراده: will
حافظه: memory
خاطره خاطرات خاطره‌ها خاطره‌ای: memory
خاطر خاطری خاطرها: sake, because, mind
عشق عشقی عشق‌ها: love
عاشق عاشقی عاشق‌ها: lover, in love
محبت محبتی محبت‌ها: affection, love, kindness
نفرت: hatred
شادی شادی‌ها: joy, happiness
خوشی خوشی‌ها: happiness, pleasure
لذت لذتی لذت‌ها: pleasure
غم غمی غم‌ها: grief, sorrow, sadness
اندوه: grief, sorrow
رنج رنجی رنج‌ها: suffering, pain
خشم خشمی خشم‌ها: anger
عصبانی: angry
ترس ترسی ترس‌ها: fear
وحشت وحشتی وحشت‌ها: terror, fear
شجاعت: courage
شرم شرمی شرم‌ها: shame
افتخار: honour, pride
شرف شرفی شرف‌ها: honour
امید امیدی امیدها: hope
امیدوار: hopeful, hope
آرزو آرزوی آرزوها: wish, desire, hope
میل میلی میل‌ها: desire, inclination, mile
علاقه: interest, love
نیاز نیازی نیازها: need
نگران نگران‌ها: worried, concerned
نگرانی نگرانی‌ها: concern, worry
شک شکی شک‌ها: doubt
تردید: doubt, hesitation
اطمینان: confidence, assurance, certainty
اعتماد: trust, confidence
شانس شانسی شانس‌ها: luck, chance
سرنوشت: fate, destiny
بخت: fortune, luck
عادت عادتی عادت‌ها: habit
اخلاق: ethics, morals, morality
راز رازی رازها: secret, mystery
حقیقت حقایق: truth, fact, reality
راست راستی راست‌ها: right, true, straight
دروغ دروغی دروغ‌ها: lie, false
اشتباه: mistake, wrong, error
خطا خطای خطاها: error, mistake
گناه گناه‌ای گناه‌ها: sin, guilt
هدف اهداف هدفی هدف‌ها: goal, aim, target, purpose
مقصود: purpose, intention
منظور: purpose, intention, in order to
قصد قصدی قصدها: intention, intend
نتیجه نتایج: result, conclusion
معنی معانی معنی‌ها: meaning, sense, mean
معنا معنای معناها: meaning, sense
مفهوم مفاهیم: concept, meaning
نقش نقشی نقش‌ها: role, part, image
نام نامی نام‌ها: name
اسم اسمی اسم‌ها: name
عنوان عناوین: title, as
لقب لقبی لقب‌ها: title

خانه خانه‌ها خانه‌ای: house, home
منزل منزلی منزل‌ها: house, home
آپارتمان: apartment, flat
اتاق اتاقی اتاق‌ها: room
سالن سالنی سالن‌ها: hall
آشپزخانه: kitchen
درب دربی درب‌ها: door
دروازه: gate
پنجره: window
دیوار: wall
سقف سقفی سقف‌ها: roof, ceiling
بام بامی بام‌ها: roof
پله پله‌ها پله‌ای: stair, step
زمین زمینی زمین‌ها: land, earth, ground
باغ باغی باغ‌ها: garden
حیاط حیاطی حیاط‌ها: yard, courtyard
ساختمان ساختمانی ساختمان‌ها: building
بنا بنای بناها: building, structure
کاخ کاخی کاخ‌ها: palace
قصر قصری قصرها: palace
قلعه قلعه‌ها قلعه‌ای: castle, fortress
مسجد مسجدی مسجدها: mosque
کلیسا: church
معبد معبدی معبدها: temple
قبر قبور قبری قبرها: grave
گور گوری گورها: grave
مزار مزاری مزارها: tomb, shrine
روستا: village
شهر شهری شهرها: city, town
محله محله‌ها محله‌ای: neighbourhood, district
پایتخت: capital
پل پلی پل‌ها: bridge
بندر بنادر بندری بندرها: port
ایستگاه: station
فرودگاه: airport
هتل هتلی هتل‌ها: hotel
بیمارستان بیمارستانی بیمارستان‌ها: hospital
مغازه: shop, store
بازار: market, bazaar
مزرعه مزارع: farm, field
میز میزی میزها: table, desk
صندلی: chair
تخت تختی تخت‌ها: throne, bed
چراغ چراغی چراغ‌ها: lamp, light
کلید کلیدی کلیدها: key
جعبه جعبه‌ها جعبه‌ای: box
کیسه کیسه‌ها کیسه‌ای: bag, sack
کیف کیف‌ها: bag
لیوان: glass
شیشه شیشه‌ها شیشه‌ای: glass, bottle
چاقو چاقوی چاقوها: knife
ظرف ظروف ظرفی ظرف‌ها: dish, container
لباس لباسی لباس‌ها: clothes, clothing, dress
پیراهن: shirt
کلاه کلاه‌ای کلاه‌ها: hat
کفش کفشی کفش‌ها: shoe
جیب جیبی جیب‌ها: pocket
نان نانی نان‌ها: bread
گوشت گوشتی گوشت‌ها: meat
غذا غذای غذاها: food, meal
ناهار: lunch
شام شامی شام‌ها: dinner, supper, Sham
شراب شرابی شراب‌ها: wine
شیر شیری شیرها: milk, lion
چای چای‌ها: tea
قهوه قهوه‌ای قهوه‌ها: coffee
شکر: sugar, thanks
نمک: salt
برنج: rice
میوه میوه‌ای میوه‌ها: fruit
سیب سیبی سیب‌ها: apple
انگور: grape
تخم تخمی تخم‌ها: egg, seed
روغن روغنی روغن‌ها: oil
عسل: honey
کتاب کتب کتابی کتاب‌ها: book
صفحه صفحه‌ها صفحه‌ای: page
کاغذ کاغذی کاغذها: paper
نامه نامه‌ها نامه‌ای: letter
قلم قلمی قلم‌ها: pen
عکس عکسی عکس‌ها: photo, picture, photograph
تصویر تصاویر: picture, image
نقشه نقشه‌ها نقشه‌ای: map, plan
فیلم فیلمی فیلم‌ها: film, movie
موسیقی: music
ترانه: song
جشن جشنی جشن‌ها: celebration, festival
عید عیدی عیدها: feast, holiday, Eid
هدیه هدایا هدیه‌ها هدیه‌ای: gift, present
ماشین: car, machine
خودرو: car, vehicle
اتومبیل: car, automobile
اتوبوس: bus
قطار قطاری قطارها: train
هواپیما: plane, aircraft
پرواز: flight, fly
کشتی کشتی‌ها: ship, wrestling
قایق قایقی قایق‌ها: boat
تلفن تلفنی تلفن‌ها: telephone, phone
طلا طلای طلاها: gold
نقره نقره‌ها نقره‌ای: silver
آهن آهنی آهن‌ها: iron
چوب چوبی چوب‌ها: wood, stick
سنگ سنگی سنگ‌ها: stone, rock
خاک خاکی خاک‌ها: soil, earth, dust
دنیا دنیای دنیاها: world
جهان جهان‌ها: world
آسمان: sky, heaven
خورشید: sun
آفتاب: sun, sunshine
ستاره: star
نور: light
روشنایی: light
روشن روشنی روشن‌ها: clear, bright, light
سایه سایه‌ها سایه‌ای: shadow, shade
تاریکی تاریکی‌ها: darkness
تاریک تاریک‌ها: dark
ابر ابری ابرها: cloud
باران: rain
برف برفی برف‌ها: snow
باد بادی بادها: wind
طوفان توفان: storm
هوا هوای هواها: air, weather
آب آب‌ها: water
آتش آتشی آتش‌ها: fire
دود دودی دودها: smoke
دریا دریای دریاها: sea
اقیانوس: ocean
جزیره جزایر: island
ساحل سواحل ساحلی ساحل‌ها: coast, shore, beach
رود رودی رودها: river
رودخانه: river
دریاچه: lake
کوه کوه‌ای کوه‌ها: mountain
تپه تپه‌ها تپه‌ای: hill
دره دره‌ها دره‌ای: valley
دشت دشتی دشت‌ها: plain
صحرا صحرای صحراها: desert
بیابان: desert
جنگل جنگلی جنگل‌ها: forest, jungle
درخت درختی درخت‌ها: tree
شاخه شاخه‌ها شاخه‌ای: branch
برگ برگی برگ‌ها: leaf
گل گلی گل‌ها: flower, mud
علف علفی علف‌ها: grass
حیوان حیوانات: animal
جانور: animal, creature
سگ سگی سگ‌ها: dog
گربه گربه‌ها گربه‌ای: cat
اسب اسبی اسب‌ها: horse
گاو گاوی گاوها: cow
گوسفند: sheep
شتر شتری شترها: camel
خر خری خرها: donkey
مرغ مرغی مرغ‌ها: hen, bird, chicken
پرنده: bird
ماهی ماهی‌ها: fish
مار ماری مارها: snake
گرگ گرگی گرگ‌ها: wolf
طبیعت: nature
رنگ رنگی رنگ‌ها: color, colour
بو بوی بوها: smell
وزن وزنی وزن‌ها: weight
گرما گرمای گرماها: heat
سرما سرمای سرماها: cold
خدا خدای خداها: God, god
خداوند: God, Lord
پروردگار: Lord
الله: Allah, God
فرشته: angel
شیطان شیاطین: devil, Satan
جن جنی جن‌ها: jinn
بهشت بهشتی بهشت‌ها: paradise, heaven
جهنم دوزخ جهنمی جهنم‌ها: hell
ایمان: faith, belief
نماز: prayer
`;
