/** Arabic–English: rarer nouns of narrative prose: things, plants, animals, places and persons. */
export const literaryThings = `
أتون: furnace, oven
أثير: ether, air
أجمة آجام: thicket
أخدود أخاديد: furrow, groove
أرجوحة أراجيح: swing, hammock
أرجوان: purple
إزار أزر: loincloth, wrap
أسطوانة: record, cylinder
إسفلت: asphalt
أشلاء: remains, body parts
أصيص أصص: flowerpot
غل أغلال: shackle, fetters, rancour, rancor
إكليل أكاليل: wreath, crown, garland
ألعوبة: toy, plaything
أيقونة: icon
إيوان: iwan, hall
باقة: bouquet, bunch
بالون: balloon
بخار أبخرة: steam, vapour, vapor
بردة: cloak, mantle
برعم براعم: bud
برغل: bulgur
بزة: suit, uniform
بطانة: lining, retinue
بكرة: reel, tomorrow, pulley
بلور بلورة: crystal
بنان: fingertips
بنفسج: violet
بهلوان: acrobat, clown
بهو: hall, lobby
بوق أبواق: horn, trumpet
بيدر بيادر: threshing floor
بيرة جعة: beer
تابوت توابيت: coffin, ark
تجويف تجاويف: cavity, hollow
تحفة تحف: masterpiece, antique
تخت: bed, platform
تذكار: souvenir, memento
ترجمان: interpreter, dragoman
تعويذة تعاويذ: charm, amulet, spell
تميمة تمائم: amulet, charm
ثريا: chandelier, Pleiades
ثمالة: dregs
ثنية ثنايا: fold, pleat
جحر جحور: hole, burrow
جذوة: ember, firebrand
جراب: bag, sack
جرذ جرذان: rat
جرف: cliff, bank
جلاد: executioner
جندب جنادب: grasshopper, cricket
صرصار صراصير صرصور: cockroach, cricket
جوف أجواف: inside, hollow, belly
جوقة: choir, chorus
حافر حوافر: hoof
حانوتي: undertaker
حثالة: scum, dregs
حدوة: horseshoe
حرباء: chameleon
حرج: embarrassment, critical, awkward, embarrassed
حريم: harem, women
حطام: wreckage, debris, ruins
حفنة: handful
حلبة: arena, ring
حلة حلل: suit, garment, robe
حورية حوريات حور: houri, nymph, mermaid
حوض أحواض: basin, tub, pool
خازن: treasurer
خامة: material
خرزة خرز: bead, beads
خضاب: henna, dye
حناء: henna
خليط: mixture, mix
خميلة خمائل: thicket, grove
خنفساء خنافس: beetle
خوذة خوذ: helmet
دالية دوال: vine, grapevine
دجال: impostor, charlatan
درة درر: pearl
دفة: rudder, helm
دكة: bench
دوامة: whirlpool, spiral
دورق: flask, jug
ديباج: brocade, silk
رابية رواب: hill
رافد روافد: tributary
راية رايات: flag, banner
رحى: mill, millstone
رزمة رزم: bundle, packet
رعاع: rabble, mob
رقاقة: chip, flake
رمة: carcass, whole
رمس: grave
رهط: group, band
زبانية: henchmen, angels of hell
زعفران: saffron
زمام: reins, rein
زنبق زنبقة: lily
زنبيل: basket
زند زنود: forearm
زير: jar
ساتر: screen, cover
ساقي سقاة: cupbearer, waiter
نادل ندل: waiter
سبحة مسبحة: rosary, prayer beads
سبيكة سبائك: ingot
سدرة: lote tree
سريرة سرائر: heart, secret
سطر سطور أسطر: line
سطل: bucket, pail
سفاح: murderer, butcher
سفرة: table, trip
سليل: descendant
سمسم: sesame
سنبلة سنابل: ear of wheat, spike
سنديان: oak
سنام: hump
سوسن: lily, iris
سياج: fence, hedge
شرخ: crack, prime
شرذمة: gang, small group
شريد: fugitive, homeless
شريط أشرطة شرائط: tape, ribbon, strip
شعلة: torch, flame
شمعدان: candlestick, candelabra
صديد: pus, matter
صرة صرر: bundle, purse
صعلوك صعاليك: vagabond, brigand, tramp
صفصاف: willow
صلصال: clay
صنارة صنانير: hook, fishhook, crochet
صهوة: back, horseback
صوان: flint
صولجان: sceptre, scepter
صومعة صوامع: hermitage, silo, cell
ضالة: stray, lost, goal
طابور طوابير: queue, line
طاقم أطقم: crew, set
طحلب طحالب: moss, algae
طريدة طرائد: game, prey
طل: dew
طلسم طلاسم: talisman, charm
طلقة: shot, bullet
عاتق: shoulder
عالة: burden
عاهرة: whore, prostitute
مومس مومسات: prostitute
عباب: billows, waves
عرين: den, lair
عصارة: juice, sap
علبة علب: box, tin, can, packet
علقم: bitter
علية: attic, upper room
عنان أعنة: rein, reins
عنبر: amber, ambergris, ward
عنقود عناقيد: bunch, cluster
عورة: private parts, nakedness
غدة غدد: gland, node
غشاء أغشية: membrane, film, tissue, covering
غلالة: veil, gown
غمامة غمام غمائم: cloud
فتات: crumbs
فتيل فتيلة: wick, fuse
فج فجاج: path, crude, unripe
فخ فخاخ: trap, snare
فراء فرو: fur, furs
فرج فروج: relief, chick, opening
فروة: fur, scalp
فريسة فرائس: prey
فزاعة: scarecrow
فستق: pistachios
فقاعة فقاقيع: bubble
فلذة: piece
فل: jasmine
فهد فهود: cheetah, leopard, panther, Fahd
فوهة: muzzle, mouth, crater
قالب قوالب: mould, mold, form
قذى: mote
قربة قرب: waterskin
قرعة: lot, draw, gourd
قشة: straw
قشرة قشر قشور: peel, shell, crust, skin
قصبة: reed, cane
قصعة: bowl
قضيب قضبان: bar, rod, rail
قفا: back of the neck, nape, back, neck
قفر قفار: desert, wasteland, desolate
قلنسوة: cap, hood
قناع أقنعة: mask, veil
كاهل كواهل: shoulder, shoulders
كحل: kohl
كساء أكسية: garment, clothing
كشك: kiosk, booth
كفة: scale, pan, balance
كمامة: muzzle, mask
لافتة: sign, banner
لبلاب: ivy
لجة لجج: depths, abyss
لحاء: bark
لحد: grave
لطخة: stain, smear
لفافة: cigarette, roll
لهاث: panting
ليف: fibre, fiber
مأتم مآتم: funeral, mourning
مبسم: mouth
متاهة: maze, labyrinth
محارة محار: shell, oyster
محرمة: handkerchief
محفل محافل: gathering
مداد: ink
مدخنة مداخن: chimney
مدفن مدافن: burial place, grave
مدية: knife
مذبح مذابح: altar
مذود: manger
مرجان: coral
مرساة: anchor
مرسال: messenger
مزبلة مزابل: dunghill, rubbish heap
مزهرية: vase
مسحوق مساحيق: powder
مشرط: scalpel
مشعل مشاعل: torch
مصعد مصاعد: elevator, lift
مصيدة: trap
مضجع مضاجع: bed, couch
مطية مطايا: mount
معقل معاقل: stronghold
مغزل: spindle
مفرش: tablecloth
مقبض مقابض: handle, knob, hilt
مقتل: murder, killing, death
مقصلة: guillotine
مقصورة: compartment, cabin, box
مقلاع: sling
ملهى ملاه: nightclub, cabaret
منارة: lighthouse, minaret
منشفة مناشف: towel
منفضة: ashtray
ناسك نساك: hermit, ascetic
ناصية نواص: forelock, corner
ناقوس نواقيس: bell
نرد: dice, backgammon
نزيل نزلاء: guest, inmate
نصل نصال: blade
نعش: coffin, bier
نمش: freckles
هالة: halo, aura
هامة: head, crown, top
هراوة: club, stick
هودج هوادج: litter, howdah
وابل: hail, downpour, shower
واجهة: front, facade, window
وتد أوتاد: peg, stake, pole
وصيف: attendant, maid, page
وكر أوكار: den, nest
يافع: adolescent, youth
ياقوت ياقوتة: ruby
يم: sea
يمامة يمام: dove
وصيفة: lady-in-waiting
طريح: bedridden, prostrate
سيناريو: scenario
مونولوج: monologue
سائحة: tourist
جنينة جناين: garden
أفعوان: serpent
`;
