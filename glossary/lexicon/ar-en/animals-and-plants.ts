/** Arabic–English: animals and plants. */
export const animalsAndPlants = `
حيوان حيوانات: animal, beast, living
وحش وحوش: beast, monster
دابة دواب: animal, beast, mount
بهيمة بهائم: beast, animal, brute
فرس أفراس: horse, mare, Persians
حصان أحصنة: horse
جواد جياد: horse, steed
خيل خيول: horses, horse
حمار حمير: donkey, ass
بغل بغال: mule
بغلة: mule
جمل جمال: camel, beauty
ناقة نوق: she-camel, camel
إبل: camels
بعير: camel
بقرة بقر أبقار: cow, cattle
ثور ثيران: bull, ox
عجل عجول يعجل تعجيل: calf, hasten, accelerate
جاموس جاموسة: buffalo
غنم أغنام: sheep
خروف خراف: sheep, lamb
شاة شياه: sheep, ewe
كبش كباش: ram
ماعز معزاة: goat
عنزة: goat
خنزير خنازير: pig, swine
كلب كلاب: dog
قطط: cat
قطة: cat
هر هرة: cat
فأر فئران: mouse, rat
أرنب أرانب: rabbit, hare
ثعلب ثعالب: fox
ذئب ذئاب: wolf
ضبع ضباع: hyena
أسد أسود: lion
نمر نمور: tiger, leopard
فيل أفيال: elephant
قرد قرود قردة: monkey, ape
دببة: bear
غزال غزلان: gazelle, deer
ظبي ظباء: gazelle
أفعى أفاع أفاعي: snake, viper
حية: snake
ثعبان ثعابين: snake, serpent
عقرب عقارب: scorpion, hands
سلحفاة سلاحف: turtle, tortoise
ضفدع ضفادع: frog
تمساح تماسيح: crocodile
حوت حيتان: whale
طائر طيور طير: bird
عصفور عصافير: sparrow, bird
حمامة حمائم: pigeon, dove
غراب غربان: crow, raven
بومة بوم: owl
نسر نسور: eagle, vulture
صقر صقور: falcon, hawk
دجاجة دجاج: hen, chicken
ديك ديوك ديكة: cock, rooster
بطة بط: duck
وزة إوز: goose
طاووس: peacock
بلبل بلابل: nightingale
جناح أجنحة: wing, suite, pavilion
عش أعشاش: nest
قفص أقفاص: cage
حشرة حشرات: insect
ذبابة ذباب: fly, flies
بعوضة بعوض: mosquito
نحلة نحل: bee
نملة نمل: ant
فراشة: butterfly, moth
عنكبوت عناكب: spider
دودة ديدان دود: worm
قمل قملة: lice
برغوث براغيث: flea
جراد: locusts
ذيل ذيول: tail
قرن قرون: century, horn, generation
قطيع قطعان: herd, flock
سرب أسراب: flock, swarm
إسطبل: stable
حظيرة حظائر: barn, pen, fold
شجرة أشجار شجر: tree
نخلة نخيل نخل: palm tree, palm, date palm
غصن أغصان: branch, bough
فرع فروع: branch, office, subsidiary
جذع جذوع: trunk
جذر جذور: root
زهرة أزهار زهور: flower, blossom
وردة ورد ورود: rose, flower
ياسمين: jasmine
نرجس: narcissus
عشب أعشاب: grass, herb
بذرة بذور: seed
نبتة نباتات: plant
محصول محاصيل: crop, harvest
قش: straw
تبن: straw
قصب: reeds, cane
`;
