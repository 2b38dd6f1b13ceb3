/** Arabic–English: food, drink, money, shops and vehicles. */
export const foodAndMoney = `
طعام أطعمة: food, meal
وجبة: meal
وليمة ولائم: banquet, feast
مأدبة مآدب: banquet
فطور: breakfast
غداء: lunch
عشاء: dinner, supper, evening
سحور: suhoor
رغيف أرغفة: loaf, bread
أرز رز: rice, cedar
قمح: wheat
شعير: barley
دقيق: flour, precise, fine, exact, accurate, delicate, thin, subtle
حبوب: grain, cereals
عدس: lentils
فول: beans
حمص: chickpeas, Homs
شوربة حساء: soup
مرق: broth
سمك أسماك: fish
بيض بيضة: eggs, egg
حليب: milk
لبن ألبان: milk, yogurt
زبدة زبد: butter
سمن: ghee, butter
زيت زيوت: oil, olive oil
زيتون: olives, olive
عسل: honey
ملح أملاح: salt, urgent
فلفل: pepper
بهار بهارات: spices
توابل: spices
خل: vinegar
فاكهة فواكه: fruit
تفاح تفاحة: apple
برتقال برتقالة: orange
ليمون: lemon
عنب أعناب: grapes
تين: figs, fig
تمر تمور: dates
بلح: dates
رمان: pomegranate
موز: bananas
بطيخ: watermelon, melon
مشمش: apricots
خوخ: peaches, plums
لوز: almonds
جوز: walnuts, nuts
خضار خضروات خضر: vegetables
بصل بصلة: onions, onion
ثوم: garlic
طماطم: tomatoes
بطاطا بطاطس: potatoes
باذنجان: eggplant
حلوى حلويات حلاوة: sweets, candy
كعك كعكة: cake
شراب أشربة: drink, wine, syrup
خمر خمور: wine, alcohol, liquor
نبيذ: wine
قهوة: coffee
شاي: tea
مقهى مقاه مقاهي: café, coffeehouse, coffee shop
مطعم مطاعم: restaurant
حانة: tavern, bar
تبغ: tobacco
سيجارة سجائر: cigarette
غليون: pipe
نرجيلة: water pipe, hookah
حشيش: hashish, grass
أفيون: opium
أموال: money, funds, wealth, property, assets
نقود: money, coins
درهم دراهم: dirham
دينار دنانير: dinar
قرش قروش: shark, piastre, piaster
ليرة: lira, pound
جنيه جنيهات: pound
دولار: dollar
ثمن أثمان: price, cost, eighth, value, worth
مرتب: salary, tidy, arranged
كنز كنوز: treasure
هدية هدايا: gift, present
متجر متاجر: shop, store
دكان دكاكين: shop
محل محلات محال: shop, place, store, subject
حانوت حوانيت: shop
سيارة: car, vehicle, automobile
عربة: carriage, cart, wagon, vehicle
حافلة: bus
باص: bus
قطار: train
ترام: tram
دراجة: bicycle, bike
طائرة: plane, aircraft, airplane
سفينة سفن: ship, boat, vessel
قارب قوارب: boat
زورق زوارق: boat
مركب مراكب: boat, ship, compound, vessel, complex, composite, composed
باخرة بواخر: ship, steamer, steamship
شراع أشرعة: sail
`;
