/** Arabic–English: the physicians and surgeons of old: illnesses, parts of the body, instruments, remedies. */
export const classicalMedicine = `
كية كيات: cauterization, cautery, burn, brand
نزلة نزلات: catarrh, cold, influx, defluxion, common cold
انخلع: be dislocated, come off
رض: bruise, contusion, bruising
جبيرة: plaster, cast
عضل: muscle
فصد: bleed, bleeding, venesection, bloodletting, phlebotomy, open a vein
فصاد: venesection, bleeding, phlebotomy
حجامة: cupping, wet cupping
محجمة محاجم: cupping glass, cupping vessel, cup
قيح: pus, matter
بلغم: phlegm, mucus
بلغمي: phlegmatic, mucous
صفراء: bile, yellow, yellow bile, gall
سوداء: black, black bile, melancholy, dark
خام: raw, crude, rough
عفن: mold, rot, rotten, mould, putrid, decay
فضلة فضول: waste, superfluity, excess, remnant
استفراغ: evacuation, vomiting, vomit, purging
مسهل: laxative, purgative
قيء: vomiting, vomit
براز: stool, feces, excrement
حصاة حصى: pebble, stone, gravel, calculus
مثانة: bladder
طحال: spleen, splenic
معى أمعاء: intestine, bowel, gut, intestines, bowels
خصية: testicle, testis, scrotum
مقعدة: buttocks, seat, anus, rectum
باسور بواسير: hemorrhoid, haemorrhoid, piles
ناصور نواصير: fistula
شقق: split, cut, crack, apartments
بط: duck, lance, incise
مبضع مباضع: lancet, knife
كلاب: dog, forceps, hook
كلاليب: hooks, forceps, tongs
أنبوبة أنابيب: tube, pipe, cannula, cylinder
رفادة رفائد: pad, compress
قطنة: cotton wool, pledget, cotton
صوفة: wool, piece of wool
فتيلة فتائل: wick, fuse, suppository, tent
سعوط: snuff, nasal drops
غرغرة: gargling, gargle, rattle
ترياق: theriac
معالجة: treatment, processing, dealing, handling, treat, addressing, cure
مطب: pitfall, bump
شفي: recover, be healed
برئ: be cured, recover, heal
برء: cure, healing, recovery
نقه: convalesce, recover
مضرة مضار: harm, injury, damage, harmful
خيف: be feared, fear
رعدة: trembling, shudder, tremor, shivering
رعشة: shiver, tremor, trembling, shudder
فالج: paralysis, hemiplegia, stroke
لقوة: facial paralysis
مالنخوليا: melancholia, melancholy
برص: leprosy, vitiligo
ربو: asthma
سعال: cough, coughing
خناق: diphtheria, quinsy, quarrel, noose
ذبحة: angina, quinsy
استسقاء: dropsy, edema, prayer for rain
يرقان: jaundice
نقرس: gout
أصبع أصابع: finger, digit, toe
بنصر: ring finger
ترقوة تراق: collarbone, clavicle, collar bone
حلقوم: throat, gullet, pharynx, windpipe
لهاة: uvula, palate
لحي: jaw, jawbone, beards
صدغ أصداغ: temple, temporal
قحف: skull, cranium
يافوخ: crown, vertex, fontanelle
متوسط: average, medium, middle, moderate, Mediterranean, intermediate, mean
أحمى: heat, heat up
حمي: be heated, become hot, flare up
محرق: burning, scorching, incinerator
تسخين: heating, warming
إدخال: introduction, entry, inserting, introducing, input
إخراج: removal, extraction, directing, getting out, expulsion, taking out, production
ذر: sprinkle, scatter, offspring
نخل: palm trees, palms, date palms, sift
احذر: beware, be careful, watch out
أزمن: become chronic, be chronic
`;
