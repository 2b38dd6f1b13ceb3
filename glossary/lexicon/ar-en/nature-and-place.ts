/** Arabic–English: landscape, weather, city, road and directions. */
export const natureAndPlace = `
دنيا: world, life, this world, lower, worldly life
أكوان: universe, being
كوكب كواكب: planet, star, body
سماء سماوات سموات: sky, heaven
فضاء: space
أفق آفاق: horizon
شمس شموس: sun, sunlight
قمر أقمار: moon, satellites, lunar
هلال أهلة: crescent, new moon
بدر بدور: full moon, Badr
نجم نجوم أنجم ينجم ناجم: star, result, stem, heavenly
نجمة: star
شهاب شهب: meteor
شعاع أشعة: ray, beam, rays, radiation
ظلال: shadow, shade
فيء: shade
عتمة: darkness, gloom
غسق: dusk, twilight
شفق: twilight, dusk
جو أجواء: air, atmosphere, weather
هواء: air
ريح رياح: wind
نسيم نسائم: breeze
نسمة: breeze, inhabitants, soul, people
عاصفة عواصف: storm
زوبعة زوابع: storm, whirlwind
إعصار أعاصير: hurricane, cyclone, tornado
سحاب سحب: clouds
سحابة سحب سحائب: cloud
غيم غيوم غيمة: cloud, clouds
ضباب: fog, mist
مطر أمطار: rain
غيث: rain
رذاذ: drizzle, spray
ثلج ثلوج: snow, ice
ثلجي: snowy
جليد: ice
صقيع: frost
ندى أنداء: dew
رعد رعود: thunder
صاعقة صواعق: thunderbolt, lightning
حر أحرار: heat, free, hot
حرارة: heat, temperature, warmth, fever
قيظ: heat
دفء: warmth
برودة: cold, coldness, cool
رطوبة: humidity, damp, moisture, dampness, wetness
جفاف: drought, dryness
قحط: drought
طقس طقوس: weather, ritual
مناخ: climate
ماء مياه: water
قطرة: drop
موج أمواج: waves
موجة أمواج موج: wave
زبد: foam
جزر: islands, carrots, ebb
تيار: current, movement, stream, trend
بحر بحار أبحر بحور: sea, meter
نهر أنهار أنهر ينهر: river, stream, scold, rebuke
محيط: ocean, surroundings, environment, circumference, perimeter
خليج خلجان: bay, gulf, Gulf
بحيرة: lake
جدول جداول: stream, brook, table, agenda, schedule, chart
غدير غدران: pool, brook
ينبوع ينابيع: spring, source
منبع منابع: source
شلال: waterfall
بركة برك بركات: pool, blessing, pond
مستنقع: swamp, marsh
ترعة ترع: canal
قناة قنوات: canal, channel
ساقية سواق: stream, waterwheel
ضفة ضفاف: bank
شط شطوط: shore, bank
شاطئ شواطئ: beach, shore, coast
ساحل سواحل: coast, shore, Sahel
جسر جسور: bridge
قنطرة قناطر: bridge, arch
جزيرة جزر: island, peninsula
بر أبرار: land, righteousness, mainland, piety, righteous
برية براري: wilderness, wild
يابسة: land
قارة: continent
سهل سهول سهلة أسهل: easy, plain
واد وديان أودية وادي: valley
جبل جبال: mountain
قمة قمم: peak, summit, top
سفح سفوح: foot, slope
منحدر: slope
تل تلال: hill
تلة: hill
هضبة هضاب: plateau, hill
ربوة ربى: hill, mound
كهف كهوف: cave
مغارة مغاور: cave
صخر صخور: rocks, rock
صخرة: rock
حجر أحجار حجارة: stone
حصى حصاة: pebbles, gravel
رمل رمال: sand
صحراء صحارى صحاري صحار: desert, Sahara
صحراوي: desert, Sahrawi
بادية بواد: desert, steppe
فلاة: desert, wasteland
كثيب كثبان: dune
واحة: oasis
سراب: mirage
غابة: forest, wood, jungle
أدغال دغل: jungle, bushes
مرج مروج: meadow
مرعى مراع: pasture
حقل حقول: field
كروم: vineyard
رياض روضة: garden, Riyadh, kindergarten, meadow
خضرة: greenery
خندق خنادق: trench, ditch, moat
حفرة: hole, pit
هوة: abyss, gap
هاوية: abyss
ثغرة: gap, breach
بركان براكين: volcano
زلزال زلازل: earthquake
نفق أنفاق: tunnel
عراء: open, outdoors
مكان أماكن أمكنة: place, space, room, where, location, spot
موضع مواضع: place, position, spot, part, site
موقع مواقع: site, position, location, signatory
بقعة بقاع: spot, place, stain, patch, blotch
ناحية نواح نواحي: side, direction, district, area, aspect, part, corner
أنحاء: parts, throughout, all over
منطقة مناطق: region, area, zone
شمال: north, left
جنوب: south
شرق: east
شمالي شمالية: northern, north
جنوبي جنوبية: southern, south
شرقي شرقية: eastern, east, oriental
غربي غربية: western, west, Western
يسار: left
أيمن يمنى: right
أيسر يسرى: left, easier
مركز مراكز: center, centre, position, station, headquarters, status, office
حافة: edge, brink
شفير: edge, brink
قاع: bottom
قعر: bottom
أسفل سفلى: bottom, lower, below, downward, beneath, base
أعلى عليا: top, higher, upper, highest, above
داخلي داخلية داخليا: internal, interior, inner, domestic
خارجي خارجية خارجيا: external, foreign, outer
بلاد: country, land, countries
بلدة: town
مدينة مدن مدائن: city, town
ضاحية ضواح ضواحي: suburb, outskirts
قرية قرى: village, town
ريف أرياف: countryside, country, rural
ريفي: rural
ضيعة: village, estate
عزبة عزب: estate, farm
حارة: alley, neighborhood, quarter, neighbourhood, lane
زقاق أزقة: alley, lane
درب دروب يدرب: path, train, road, lane
شارع شوارع: street, road
طريق طرق طرقات: road, way, path, street, route, journey, method, means
رصيف أرصفة: pavement, sidewalk, platform, pier, quay
ميدان ميادين: square, field, arena
مفترق: crossroads
تقاطع: intersection, crossing
قبة قباب: dome
مقام: shrine, place, station, level, rank, stage
قبر قبور: grave, tomb
مقبرة مقابر: cemetery, graveyard
برج أبراج: tower
مخفر مخافر: police station
خراب خرائب: ruin, destruction, ruins
خربة خرائب: ruin
حدود حد: limit, border, limits, borders, boundary, extent, edge
مسكون: inhabited, haunted
مهجور: deserted, abandoned
طوفان: flood
سيل سيول: torrent, flood
فيضان: flood, deluge, overflow
هدير: roar, rumble
حفيف: rustle
خرير: murmur
رائحة روائح: smell, scent, odour, odor
عبير: fragrance, scent
أريج: fragrance
شذى: fragrance
بخور: incense
لون ألوان: color, colour
طعم: taste
مذاق: taste
دائرة دوائر: circle, department, constituency, district, sphere, orbit
مربع: square
نقطة نقط نقاط: point, dot, spot, drop, matter
حلقة حلق: ring, episode, circle, link, seminar
فجوة: gap
فراغ: emptiness, void, vacuum, space
القدس: Jerusalem
دواة: inkwell
`;
