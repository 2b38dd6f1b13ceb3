/** Arabic–English: house, furniture, tools, books and clothes. */
export const homeAndThings = `
بيت بيوت أبيات بيوتات: house, home, verse, household, line, tent
منزل منازل: house, home, dwelling
مسكن مساكن: dwelling, home, residence
شقة شقق: apartment, flat
عمارة عمائر: building, architecture
مبنى مبان مباني: building
قصر قصور: palace, castle, fall short, be limited
كوخ أكواخ: hut, cottage, shack
خيمة خيام خيم: tent
خانات: inn, khan
فندق فنادق: hotel, inn
غرفة غرف: room, chamber
حجرة حجرات: room, chamber
صالة: hall, living room
صالون: salon, parlour, parlor, living room
قاعة: hall, room
مكتب مكاتب: office, desk, bureau
مطبخ مطابخ: kitchen
حمام حمامات: bathroom, bath, pigeons
مرحاض مراحيض: toilet, lavatory
دهليز دهاليز: corridor, hallway, vestibule
رواق أروقة: corridor, portico, hall
ممر: corridor, passage, path
ردهة: hall, lobby
قبو أقبية: cellar, basement, vault
سرداب سراديب: cellar, vault, tunnel
سطح أسطح سطوح: roof, surface, terrace, top, plane
سقف سقوف: ceiling, roof
جدار جدران: wall
حائط حيطان حوائط: wall
سور أسوار: wall, fence
أرضية: floor, ground
أرض أراض أراضي أرضون: land, earth, ground, floor
بلاط: tiles, court, floor
باب أبواب: door, gate, chapter, title, part, section
بوابة: gate, gateway
عتبة أعتاب عتب: threshold, doorstep
مدخل مداخل: entrance, entry
مخرج مخارج: exit, director, way out, articulation
نافذة نوافذ: window
شباك شبابيك: window, net
شرفة: balcony
مشربية: lattice window
فناء: courtyard, annihilation, yard, extinction, death, passing away
ساحة: square, arena, yard, courtyard, scene
باحة: courtyard
حوش أحواش: courtyard, yard
حديقة حدائق: garden, park
بستان بساتين: garden, orchard
بئر آبار: well
درج أدراج: stairs, drawer, steps
طابق طوابق يطابق: floor, match, storey, correspond, story
ركن أركان: corner, pillar, staff, pillars
مفتاح مفاتيح: key
مزلاج: bolt, latch
جرس أجراس: bell
أثاث: furniture
سرير أسرة: bed
فراش فرش: bed, mattress, butterflies
مهود: cradle
مخدة: pillow
وسادة وسائد: pillow, cushion
لحاف ألحفة: quilt, blanket
غطاء أغطية: cover, lid, blanket
بطانية بطاطين: blanket
شرشف شراشف: sheet
ملاءة: sheet
حصير حصر حصيرة: mat
سجادة سجاد سجاجيد: carpet, rug, prayer mat
بساط بسط: carpet, rug
ستارة ستائر ستار: curtain, drape
كرسي كراسي كراس: chair, seat, throne
مقعد مقاعد: seat, bench, chair
أريكة أرائك: couch, sofa
كنبة: sofa, couch
مصطبة مصاطب: bench
طاولة: table
منضدة مناضد: table
مائدة موائد: table, dinner table
دولاب دواليب: wardrobe, cupboard, wheel
صندوق صناديق: box, chest, trunk
رف رفوف: shelf
مرآة مرايا: mirror
صورة صور: picture, image, photo, form, photograph, copy, manner, shape
ساعة: hour, clock, watch, time, o'clock
مصباح مصابيح: lamp, light
قنديل قناديل: lamp, lantern
فانوس فوانيس: lantern
سراج سرج: lamp, saddle
شمعة شموع شمع: candle, wax
كهرباء: electricity, power
كهربائي كهربي: electric, electrical, electrician
ضوء أضواء: light, illumination
نور أنوار: light, luminous, blossom
ظلام: darkness, dark
ظلمة ظلمات: darkness, dark
نار نيران: fire, hell
لهب: flame
لهيب: flame, blaze
شرارة شرر: spark
جمر جمرة جمرات: embers, coals, live coals, charcoal
رماد: ash, ashes
دخان أدخنة: smoke
حطب: firewood, wood
خشب أخشاب: wood, wooden
خشبة: plank, board, stage
خشبي: wooden
فحم: coal, charcoal
موقد مواقد: stove, hearth, fireplace
فرن أفران: oven, bakery
تنور: oven
مدفأة: heater, stove, fireplace
مروحة مراوح: fan
ثلاجة: refrigerator, fridge
غسالة: washing machine
هاتف هواتف: telephone, phone, voice
تلفون تليفون: telephone, phone
راديو: radio
مذياع: radio
كاميرا: camera
جهاز أجهزة: device, apparatus, set, system, machine, agency, body
آلة آلات: machine, instrument, tool, organ, device
أداة أدوات: tool, instrument, particle, means, device
شيء أشياء: thing, something, anything, nothing, object, everything
متاع أمتعة: belongings, luggage, goods
حاجة حوائج: need, thing, necessity
نفايات: waste, rubbish
قمامة زبالة: garbage, rubbish, trash
قذارة: dirt, filth
غبار: dust
تراب أتربة: dust, soil, earth
مطرقة مطارق: hammer
مسمار مسامير: nail, stud, spike
منشار: saw
فأس فؤوس: axe, ax
معول معاول: pickaxe, pick
مجرفة: shovel
محراث محاريث: plough, plow
منجل مناجل: sickle
إبرة إبر: needle
خيط خيوط: thread, string, suture
سلك أسلاك يسلك: wire, corps, follow, behave
عجلة: wheel, haste
عصا عصي: stick, cane, staff
سوط أسواط سياط: whip, lash
سكين سكاكين سكينة: knife, blade
دفتر دفاتر: notebook, register
كراسة كراريس: notebook, exercise book
ورقة أوراق: paper, leaf, sheet
ورق أوراق: paper, leaves, cards
صفحة: page
قلم أقلام: pen, pencil
رسالة رسائل: letter, message, thesis, epistle
برقية: telegram
ظرف ظروف: circumstance, envelope, condition, adverb
طرود: parcel, package, expulsion
بريد: mail, post
لحن ألحان: melody, tune
عود أعواد عيدان: lute, stick, return
ناي: flute
مزمار: pipe, flute
دف: tambourine
رقصة: dance
لعبة ألعاب: game, toy
دمية دمى: doll, puppet
كرة كرات: ball, football, soccer, globe, orb, again, time
ملابس: clothes, clothing
ثوب أثواب ثياب: dress, garment, robe, clothes
ثياب: clothes
لباس ألبسة: clothing, dress, clothes
كسوة: clothing
قميص قمصان: shirt
بنطلون سروال سراويل: trousers, pants
سترة سترات: jacket, coat
معطف معاطف: coat, overcoat
جاكتة: jacket
بدلة بذلة: suit
فستان فساتين: dress
تنورة: skirt
عباءة عباءات: cloak, abaya
جلباب جلابية جلابيب: gallabiya, robe, gown
قفطان: caftan
عمامة عمائم: turban
طربوش طرابيش: tarboosh, fez
قبعة: hat, cap
طاقية: cap, skullcap
كوفية: keffiyeh, kaffiyeh
خمار: veil
برقع: veil
منديل مناديل: handkerchief, kerchief
شال: shawl
وشاح: scarf, sash
حزام أحزمة: belt, girdle
جيب جيوب: pocket
ياقة: collar
زر أزرار: button
حذاء أحذية: shoe, shoes, boots
نعل نعال: sandal, sole, shoes
صندل: sandals
خف خفاف: slipper, light
شبشب: slippers
جورب جوارب: sock, stocking
قفاز قفازات: glove
رداء أردية: robe, cloak
كفن أكفان: shroud
قماش أقمشة: cloth, fabric, material
حرير حرائر: silk
صوف: wool
قطن يقطن قاطن: cotton, live, reside, resident, wool, lint
كتان: linen, flax
خاتم خواتم: ring, seal
قرط أقراط: earring
عقود: contract, decade, necklace
قلادة قلائد: necklace, pendant
سوار أساور: bracelet
خلخال خلاخيل: anklet
حلي حلى: jewellery, jewelry, ornaments
جوهرة جواهر: jewel, gem
لؤلؤ لآلئ لؤلؤة: pearl
ذهبي: golden, gold
فضة: silver, silvery
فضي: silver
نحاس: copper, brass, bronze
حديد: iron, steel
معدن معادن: metal, mineral
زجاج: glass
زجاجة: bottle, glass
قارورة قوارير: bottle, flask
مرمر: marble
رخام: marble
طين: mud, clay
وحل أوحال: mud
جص: plaster
كيس أكياس: bag, sack, purse
حقيبة حقائب: bag, suitcase, portfolio
محفظة: wallet, purse
سلة سلال: basket
قفة: basket
جرة جرار: jar, jug
إبريق أباريق: jug, pitcher, pot
دلو دلاء: bucket
وعاء أوعية: vessel, container, bowl
إناء آنية أوان أواني: vessel, pot, dish
طنجرة: pot
مقلاة: frying pan
صحن صحون: plate, dish, courtyard
طبق أطباق طبقا يطبق: plate, dish, according to, apply, tray, enforce, implement
صينية صواني: tray
كأس كؤوس: cup, glass
كوب أكواب: cup, glass, mug
قدح أقداح: cup, glass
فنجان فناجين: cup
ملعقة ملاعق: spoon
شوكة أشواك شوك: fork, thorn
`;
