/** Arabic–English: the body, its states, illness and healing. */
export const bodyAndHealth = `
جسم أجسام: body, substance, object, thing, figure
جسد أجساد يجسد: body, embody, flesh, corpse
بدن أبدان: body
جثة جثث: corpse, body, dead body
جثمان: body, corpse, remains
رفات: remains
عظم عظام عظمة: bone, bones, great, greatness, bony
جمجمة جماجم: skull, cranium
ضلع ضلوع أضلاع: rib, side
عمود أعمدة: column, pillar, post, pole
لحم لحوم: meat, flesh, fleshy
شحم شحوم: fat, suet
دم دماء: blood, bleeding
عرق أعراق عروق: sweat, vein, race, arak, artery, root
وريد أوردة: vein, jugular
شريان شرايين: artery
عصب أعصاب: nerve, sinew
عضلة عضلات: muscle, muscular
عضو أعضاء: member, organ, limb, part
طرف أطراف: end, party, side, limb, edge, tip, extremity
مفصل مفاصل: joint, hinge
بشرة: skin, complexion
سحنة سحنات: complexion, face, features
رأس رؤوس يرأس: head, top, chair, cape, preside over, lead, chief
دماغ أدمغة: brain, head, cerebral
مخ أمخاخ: brain
وجوه أوجه: face
محيا: face, countenance
طلعة: face, appearance
جبين: forehead, brow
جبهة جبهات جباه: forehead, front, brow
حاجب حواجب حجاب: eyebrow, chamberlain, brow, veil
جفن جفون أجفان: eyelid, lid
رمش رموش أهداب: eyelash, lash
هدب أهداب: lash, fringe
حدقة أحداق: pupil, eye
مقلة مقل: eye, eyeball
بؤبؤ: pupil
أنف أنوف: nose, nasal
منخر مناخر: nostril
خد خدود: cheek, face
وجنة وجنات: cheek
فم أفواه: mouth, lips
ثغر ثغور: mouth, frontier, front teeth, port
شفة شفاه شفتان شفتين: lip, lips
لسان ألسنة ألسن: tongue, language, speech
سن أسنان: tooth, age, teeth, tine
ضرس أضراس: molar, tooth
ناب أنياب ينوب نبنا ينب نائب: fang, represent, tusk, act for, deputize, befall, tooth
لثة: gum, gums
حنك: palate
فكوك: jaw
ذقن ذقون: chin, beard
لحية لحى: beard
شارب شوارب: moustache, mustache
عنق أعناق: neck
رقبة رقاب: neck, nape
حلوق: throat, earring
حنجرة حناجر: throat, larynx
بلعوم: throat
كتف أكتاف: shoulder, scapula
منكب مناكب: shoulder
إبط آباط: armpit
ذراع أذرع: arm, cubit, forearm
عضد: upper arm, arm, humerus
مرفق مرافق: facility, elbow, utility, companion, attached, enclosed
كوع أكواع: elbow
معصم معاصم: wrist, carpus
رسغ: wrist
يد أيد أيدي أياد: hand, arm
إصبع أصابع أصبع: finger, toe
سبابة: index finger, forefinger, index
خنصر: little finger
ظفر أظافر أظفار: nail, fingernail, victory
مخلب مخالب: claw, talon
قبضة قبضات: fist, grip, handful, grasp
صدر صدور يصدر: chest, issue, bosom, breast, be issued, be published, appear, export
نهد نهود: breast
ثدي أثداء: breast
حضن أحضان: lap, arms, embrace, bosom
رئة رئات: lung
قلوب: heart
فؤاد أفئدة: heart
كبد أكباد: liver, hepatic
كلية كلى: college, kidney, faculty, totality, entirety, wholly, universal, renal
معدة: stomach, gastric, belly
بطن بطون: belly, stomach, womb, inside, abdomen
أمعاء: intestines, bowels, guts
أحشاء: entrails, bowels, guts
سرة: navel, umbilicus
خصر خصور: waist
خاصرة: side, waist
متن متون: text, back, board, deck, main text
ورك أوراك: hip, haunch, hip joint
ردف أرداف: buttocks, hip
مؤخرة: rear, bottom, back
رجل أرجل: man, foot, leg, fellow
سيقان: leg, stem, trunk
فخذ أفخاذ: thigh, leg
ركبة ركب: knee
كاحل: ankle
كعب كعوب: heel, ankle, anklebone
جنين أجنة: fetus, Jenin, embryo, foetus
بول: urine, urinary
غائط: excrement
دموع: tears
دمعة دموع أدمع: tear
لعاب: saliva, spittle
ريق: saliva, mouth
أنفاس: breath, breaths
حاسة حواس: sense, senses
بصر أبصار: sight, vision, eyes
صوت أصوات يصوت: voice, vote, sound, noise, cry
نبرة نبرات: tone, voice, accent
لهجة لهجات: dialect, tone, accent
بحة: hoarseness
صرخة صرخات: cry, scream, shriek
صيحة صيحات: cry, shout
ضحكة ضحكات: laugh, laughter
ابتسامة ابتسامات: smile
بسمة بسمات: smile
لمسة: touch
مشية: gait, walk
وقفة: stance, stop
قامة قامات: stature, height, figure
قوام: figure, build, stature
ملامح ملمح: features, face, expression, look, feature
قسمات: features
تجعيدة تجاعيد: wrinkle, wrinkles
شامة: mole
ندبة ندوب: scar
ضفيرة ضفائر: braid, plait, tress
جديلة جدائل: braid
خصلة خصل خصلات: lock, strand, tuft
شيب: grey hair, gray hair, white hair
صلع أصلع: bald, baldness
ريش ريشة: feathers, feather, brush
صحة: health, correctness, validity, truth, soundness, authenticity
عافية: health, wellbeing
داء أدواء: disease, illness, ailment
علة علل: illness, cause, defect, weakness, disease, ground, complaint, ailment
وباء أوبئة: epidemic, plague, pandemic
طاعون: plague
كوليرا: cholera
سرطان: cancer, crab
حميات: fever
سخونة: heat, fever, warmth
زكام: cold, catarrh
رشح يرشح: cold, nominate, run
صداع: headache, migraine
دوار: dizziness, vertigo
دوخة: dizziness
إغماء إغماءة: fainting, faint
أغمي يغمى مغمى: faint, lose consciousness
غيبوبة: coma, unconsciousness
وجع أوجاع: pain, ache, suffering, painful
مغص: colic, cramps
إسهال: diarrhea, purging, purge
نوبة نوبات: fit, attack, shift, bout
جلطة: stroke, clot
شلل: paralysis, palsy
مشلول: paralyzed, paralysed
كسيح: lame, crippled
عمى عمي يعمى يعم: blindness, go blind, blind
أعور عوراء: one-eyed
أصم صماء: deaf
أخرس خرساء: mute, dumb
أحدب حدباء: hunchback, hunched
معاق معوق: disabled, handicapped
عاهة عاهات: infirmity, disability
جريح جرحى: wounded, injured
كدمة كدمات: bruise
ورم أورام: tumor, tumour, swelling, abscess
تورم يتورم متورم: swell, swollen, swelling, tumour
قرحة قروح: ulcer, sore, lesion
دمل دمامل: boil, abscess
جدري: smallpox, variola
جذام: leprosy, elephantiasis
حساسية: sensitivity, allergy
عدوى: infection, contagion
جرثومة جراثيم: germ, microbe
مكروب: microbe
سم سموم: poison, venom, toxin
تسمم: poisoning
مسموم: poisoned, poisonous
دواء أدوية: medicine, drug, remedy, medication, medicament, treatment
علاج: treatment, cure, remedy, therapy
حبة حبوب حب: grain, pill, seed
حقنة حقن: injection, syringe, clyster, enema
مرهم مراهم: ointment, salve, plaster
ضماد ضمادة ضمادات: bandage, dressing, poultice, plaster, compress
طب: medicine, medical
طبيب أطباء: doctor, physician, medical man
حكيم حكماء: wise, sage, doctor, philosopher, wise man, physician
ممرضة ممرض: nurse
جراح: surgeon, wounds
جراحة: surgery, operation, wound
عملية: operation, process, procedure
مستشفى مستشفيات مشفى مشاف: hospital
عيادة: clinic
صيدلية: pharmacy
إسعاف: ambulance, first aid
نقالة: stretcher
عكاز عكازة عكازات: crutch, cane, stick
نظارة نظارات: glasses, spectacles
شفاء: recovery, cure, healing
تعافى يتعافى: recover
نقاهة: convalescence
حبل حبال: rope, cord, pregnancy
حبلى: pregnant
حامل حوامل: pregnant, carrying
إجهاض: abortion, miscarriage
عقيم: barren, sterile, futile
وفاة وفيات: death, passing, die, deceased, demise
توفي يتوفى متوفى: die, pass away, deceased
احتضر يحتضر احتضار: dying
منية منايا: death, fate
حتف: death
مصرع: death
سكرة سكرات: throes, drunkenness
نوم: sleep
رقاد: sleep
أرق: insomnia, sleeplessness, more tender
كابوس كوابيس: nightmare
رؤيا رؤى: vision, dream
راحة: rest, comfort, palm, ease
ظمأ: thirst
شهية: appetite
قوت: food, sustenance
غذاء أغذية: food, nourishment, nutrition, nutriment, sustenance
هزال: emaciation, thinness
سمنة: obesity, fatness
حياة حيوات: life, living
حي أحياء: alive, neighborhood, quarter, living, neighbourhood, district, live
عمر أعمار يعمر: age, life, years, build, Omar

نخاع: marrow
`;
