/** Arabic–English: words of the sciences, medicine, computing and technology. */
export const scienceAndTechnology = `
تكنولوجيا: technology
تكنولوجي: technological
تقنية: technology, technique
تقني: technical, technician
تقانة: technology
ابتكار: innovation, invention
ابتكر يبتكر مبتكر: innovate, invent, devise
اختراع: invention
اخترع يخترع مخترع: invent, devise, create
اكتشاف: discovery
استكشاف: exploration
استكشف يستكشف مستكشف: explore
تجريبي: experimental, empirical
مختبر: laboratory, lab
مخبر: informer, laboratory, detective, informant
عينة: sample
فرضية: hypothesis, premise
افتراض: assumption, hypothesis
افترض يفترض مفترض افتراض: suppose, assume
افتراضي: virtual, default, hypothetical
استنتاج: conclusion, deduction
استنتج يستنتج استنتاج: conclude, infer, deduce
استدلال: inference, reasoning
استدل يستدل: infer, conclude
استقراء: induction, survey, examination
ملاحظة: note, remark, observation
ملحوظ: remarkable, noticeable, significant
تحليل: analysis
تحليلي: analytical
حلل يحلل محلل: analyze
محلل: analyst
مقياس مقاييس: measure, scale, standard
معيار معايير: standard, criterion, norm
معياري: standard, normative
مؤشر: indicator, index
إحصاء: statistics, counting, census
إحصائي: statistical
إحصائية: statistics, statistic
بيانات: data, statements
متغير: variable
معادلة: equation
دالة: function
رقمي: digital, numerical
حسبان: account, consideration
حاسب: calculator, computer
مئوي: percent, Celsius
بالمئة بالمائة: percent
زاوية زوايا: corner, angle
مثلث: triangle
مستطيل: rectangle, oblong
دائري: circular
كروي: spherical
مكعب: cube, cubic
قطر يقطر قطرة قطرات أقطار: drip, diameter, drop, country, distil, Qatar
كثافة: density, intensity
عرضي: accidental, transverse, incidental
ملليمتر مليمتر: millimeter
كيلوغرام كيلو: kilogram, kilo
طن يطن طنين طننت أطنان: ton, buzz, ring, hum
درجة: degree, step, class, grade, level, stair, rank, stage
مستوى مستويات: level, standard, plane
حراري: thermal, heat
ضغط يضغط ضاغط ضغوط: press, pressure, squeeze, compress
كهرومغناطيسي: electromagnetic
مغناطيس: magnet
مغناطيسي: magnetic
جاذبية: gravity, attraction, charm
فيزياء: physics
فيزيائي: physical, physicist
كيمياء: chemistry, alchemy
أحيائي إحيائي: biological
ذرة: corn, atom, maize, particle
ذري: atomic
جزيء: molecule
نواة نوى: nucleus, core, kernel
إلكترون: electron
بروتون: proton
عنصر عناصر: element, component, member, race
غازي: gaseous, invader
سائل سوائل: liquid, fluid, beggar
محلول: solution
حمض أحماض: acid
قلوي: alkaline
أكسجين أوكسجين: oxygen
هيدروجين: hydrogen
نيتروجين: nitrogen
كربون: carbon
كبريت: matches, sulfur, sulphur
زئبق: mercury
صوديوم: sodium
كالسيوم: calcium
يورانيوم: uranium
إشعاع: radiation
إشعاعي: radioactive
ضوئي: optical, light
طيف أطياف: specter, spectrum, spectre, apparition, phantom
تردد يتردد متردد: hesitate, frequent, resound, frequency, hesitation
ذبذبة: vibration, frequency
عدسة: lens
مجهر مجاهر: microscope
مجهري: microscopic
منظار مناظير: telescope, binoculars
مرصد مراصد: observatory
إسطرلاب أسطرلاب: astrolabe
كوكبة: constellation
مجرة: galaxy
كوني: cosmic, universal
نيزك نيازك: meteor, meteorite
كسوف: eclipse
خسوف: lunar eclipse, eclipse
مدار: orbit
مكوك: shuttle
مسبار: probe
جيولوجيا: geology
جيولوجي: geological, geologist
بركاني: volcanic
زلزالي: seismic
متحجر: fossil, petrified
أحفوري أحفورة: fossil
صفيحة صفائح: plate, sheet
مناخي: climatic, climate
احتباس: retention, warming
انبعاث: emission, resurrection, revival
بيئة: environment
بيئي: environmental, ecological
تلوث يتلوث ملوث: pollution, be polluted
نفاية: waste
متجدد: renewable, renewed
تجدد: renewal
شمسي: solar
غلاف أغلفة: cover, atmosphere, envelope
أوزون: ozone

حيوي: vital, biological, dynamic
عضوي: organic
حيواني: animal, bestial
نباتي: vegetarian, plant, vegetable, vegetative, botanical
فصيلة: family, species, blood type
نوعي: qualitative, specific
نوعية: quality, type
جنسي: sexual
تطوري: evolutionary
نشوء: emergence, evolution, origin
طفرة: mutation, boom, leap
وراثة: heredity, genetics, inheritance
وراثي: genetic, hereditary
جين: gene
جيني: genetic
مورثة: gene
صبغي: chromosome
بكتيريا: bacteria
بكتيري: bacterial
جرثومي: bacterial, germ
فيروس: virus
فيروسي: viral
فطري فطريات: innate, fungal, fungi, inborn, natural
طفيلي: parasitic, parasite
خلوي: cellular
دماغي: cerebral, brain
هرمون: hormone
إنزيم: enzyme
بروتين: protein
فيتامين: vitamin
سكر: sugar, drunk
دهن يدهن دهان دهون أدهان: paint, fat, anoint, grease, ointment, rub
مناعة: immunity
مناعي: immune
تشريح: anatomy, dissection, autopsy
فسيولوجي: physiological
تشخيص: diagnosis
متلازمة: syndrome
التهاب: inflammation
نزيف: bleeding, hemorrhage, haemorrhage
سكتة: stroke
جرعة: dose
مضاد: anti, counter, opposing, contrary, opposite, opposed
سيكولوجي: psychological
سلوك: behavior, conduct
سلوكي: behavioral
لاوعي: unconscious
أنثروبولوجيا: anthropology

حاسوب حواسيب: computer
حاسوبي: computational
كمبيوتر كومبيوتر: computer
إنترنت انترنت: internet
إلكتروني إلكترونيا الكتروني: electronic
شبكة شباك: net, network, grid
برمجة: programming
برمجية: software
مبرمج: programmer
خوارزمية: algorithm
خوارزمي: Khwarizmi
آلي آليا: automatic, automated, mechanical
آلية: mechanism, vehicle
ميكانيكي: mechanic, mechanical
محرك: engine, motor, mover, moving
معدات: equipment
لوحي: tablet
هاتفي هاتفيا: telephone, phone
جوال: mobile, cell phone, roaming
محمول: mobile, portable, carried
اتصال: contact, communication, connection, call, conjunction, continuity, link
لاسلكي: wireless, radio
بريدي: postal, mail
رابط: link
ملف: file, dossier, portfolio
تطبيق: application, implementation, app, applying
تطبيقي: applied
مستخدم: user, used, employee
شاشة: screen
طابعة: printer
روبوت: robot
اصطناعي: artificial
خادوم: server
قرصنة: piracy, hacking
قرصان قراصنة: pirate, hacker
تشفير: encryption
شفرة شيفرة: code, blade
بطارية: battery, torch
توربين: turbine
مفاعل: reactor
انشطار: fission
اندماجي: fusion
مضخة: pump
صمام: valve
سقالة: scaffolding, scaffold
رافعة: crane, lever
جرار: tractor
تلسكوب: telescope
نظير نظائر: counterpart, equal, isotope
`;
