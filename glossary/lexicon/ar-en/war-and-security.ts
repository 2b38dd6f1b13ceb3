/** Arabic–English: words of war, armies, police and security. */
export const warAndSecurity = `
حرب حروب: war, warfare
حربي: war, military, martial
محارب: warrior, fighter, veteran
قتال: fighting, combat
قتالي: combat
مقاتل: fighter, combatant
اقتتال: fighting, infighting
معركة معارك: battle, fight
غزو: invasion, raid
غزا يغزو غزو غزت يغز غزاة غزوا: invade, raid, conquer
غزوة: raid, expedition, battle
فاتح: conqueror
احتلال: occupation
احتل يحتل محتل احتلال: occupy, occupied
عدوان: aggression, assault
عدواني: aggressive, hostile
هجوم: attack, offensive, assault
هجومي: offensive
مداهمة: raid
داهم يداهم مداهمة: raid, surprise, storm
اقتحام: storming, raid
اقتحم يقتحم مقتحم اقتحام: storm, break into, burst into, raid
اجتياح: invasion, sweep
اجتاح يجتاح اجتح يجتح: invade, sweep, overrun
غارة: raid, air strike, strike
قصف يقصف: shelling, bombardment, bomb, shell, bombing
ضربة: strike, blow
توغل يتوغل: incursion, penetrate
انسحب ينسحب منسحب انسحاب: withdraw, pull out, retreat
تقهقر يتقهقر: retreat
حاصر يحاصر محاصر حصار محاصرة: besiege, surround, besieged
حصار: siege, blockade
كمين كمائن: ambush
اشتباك: clash, confrontation, engagement
اشتبك يشتبك: clash
مواجهة: confrontation, facing, clash
صدام: clash, collision, Saddam
تصادم يتصادم: collide, clash, collision
مناوشة: skirmish
مقاومة: resistance
مقاوم: resistant, resistance fighter
دفاعي: defensive, defense
صمود: steadfastness, resilience
صمد يصمد: hold out, withstand
استسلام: surrender
هزيمة هزائم: defeat
انهزم ينهزم منهزم انهزام: flee, defeated, be defeated
نصر ينصر: victory, help, support
انتصار: victory, triumph
غالب يغالب: dominant, often, victorious, Ghalib
غنيمة غنائم: booty, spoils
أسير أسرى: prisoner, captive, prisoner of war
أسر يأسر أسير مأسور أسرى: capture, family, captivity, captive, families, prisoner
رهينة رهائن: hostage
شهيد شهداء: martyr
استشهد يستشهد: be martyred, cite, quote
استشهاد: martyrdom, citation
مصاب: injured, wounded, infected
مجزرة مجازر: massacre
مذبحة مذابح: massacre
دمار: destruction, devastation
تدمير: destruction
تخريبي: sabotage, subversive
أباد يبيد مبيد يبد: exterminate, annihilate

جيش جيوش: army, military
جندي جنود جند: soldier, troops
مجند: recruit, conscript
تجنيد: recruitment, conscription
جند يجند: recruit, enlist
عسكر يعسكر معسكر عساكر: camp, soldiers, army, military
معسكر: camp, bloc
ضابط ضباط ضوابط: officer, rule, control, criterion, regulation
رتبة رتب: rank, degree, level, order
عميد عمداء: brigadier general, dean
عقيد عقداء: colonel
رائد رواد: pioneer, major, pioneering
نقيب نقباء: captain, head
ملازم: lieutenant, constant, inseparable, attached
رقيب رقباء: sergeant, censor
عريف: corporal, sergeant
جنرال: general
مشير: field marshal, marshal
كتيبة كتائب: battalion, brigade, phalanx
سرية سرايا: company, confidentiality, secrecy, squadron
فرقة فرق: division, band, group, troupe, squad
فيلق فيالق: corps, legion
فوج أفواج: group, regiment, crowd
دورية: patrol, periodical
متراس متاريس: barricade
حاجز حواجز: barrier, checkpoint
ثكنة: barracks
حصن يحصن حصون: fortress, fortify, fort, castle
قلعة قلاع: castle, fortress, citadel
حامية: garrison, protector
ميليشيا مليشيا: militia
تسلح يتسلح: armament, arm
تسليح: arming, armament
سلاح أسلحة: weapon, arms, gun
ذخيرة ذخائر: ammunition, munitions
عتاد: equipment, hardware
بندقية بنادق: rifle, gun
مسدس: pistol, gun, revolver
رصاص: bullets, lead, gunfire
رصاصة رصاص: bullet, lead, shot, bullets
مدفع مدافع: cannon, gun
مدفعية: artillery
دبابة: tank
مدرعة: armored vehicle
مدرع: armored
درع دروع: shield, armor, armour
سيف سيوف: sword
رمح رماح: spear, lance
سهم أسهم سهام: arrow, share, stock, dart
قوس أقواس: bow, arch, bracket
خنجر خناجر: dagger
فروسية: chivalry, horsemanship
صاروخ صواريخ: missile, rocket
صاروخي: missile, rocket
قنبلة قنابل: bomb, grenade
قذيفة قذائف: shell, projectile
لغم ألغام: mine, landmine
متفجرات متفجر: explosives, explosive
عبوة: explosive device, package
ناسفة: explosive
تفجير: bombing, explosion, detonation
فجر: blow up, dawn, detonate, daybreak
انفجار: explosion, blast
انفجر ينفجر منفجر انفجار: explode, burst, erupt
انتحاري: suicide, suicide bomber
انتحار: suicide
مفخخة: car bomb, booby-trapped
مفخخ: booby-trapped
قناص: sniper
استهدف يستهدف: target, aim
استهداف: targeting
مستهدف: targeted, target
أسطول أساطيل: fleet
بارجة بوارج: battleship, warship
غواصة: submarine
بحرية: navy, naval
جوي جوا: air, aerial, by air
بري برا: land, ground, wild
مروحية: helicopter
مقاتلة: fighter, fighter jet
حربية: war, military
نووي: nuclear
كيميائي كيماوي: chemical, chemist
بيولوجي: biological, biologist
باليستي بالستي: ballistic
تخصيب: enrichment
ردع يردع رادع: deter, deterrence
رادع: deterrent
مناورة: maneuver, drill
عملياتي: operational
ميداني ميدانيا: field, on the ground
جاهزية: readiness
استعداد: readiness, preparation, willingness
تأهب يتأهب متأهب: alert, prepare
استنفار: alert, mobilization
تعبئة: mobilization, filling
انتشار: spread, deployment, proliferation
تعزيز: strengthening, reinforcement, promotion, enhancing
إمداد: supply, reinforcement
مؤونة مؤن: provisions, supplies

أمن يؤمن: security, safety, secure, provide
أمني أمنيا: security
تأمين: insurance, securing, security, insure
شرطة: police
شرطي شرطة: policeman, police, police officer, officer, conditional
درك: gendarmerie
مخابرات: intelligence
استخبارات: intelligence
استخباراتي: intelligence
استخباري: intelligence
عميل عملاء: agent, client, customer
حرس يحرس: guard
حراسة: guard, guarding, security
إرهاب: terrorism, terror
إرهابي: terrorist
ذعر يذعر مذعور: panic, terror, terrified, frightened
خلية خلايا: cell
جهادي: jihadist, jihadi
تكفيري: takfiri
فدائي: commando, guerrilla, fedayee
مرتزق مرتزقة: mercenary
متسلل: infiltrator
هارب: fugitive, fleeing
فار: fugitive
مطلوب: wanted, required
طارد يطارد مطارد مطاردة: chase, pursue, hunt
مراقبة: monitoring, surveillance, observation, censorship
رصد يرصد: monitor, observe, detect, monitoring
تحذير: warning
خطر يخطر خاطر خطير أخطار: danger, dangerous, risk, occur, threat, peril, come to mind, hazard
خطورة: seriousness, danger, gravity
مخاطر: risks, dangers
سلامة: safety, integrity, soundness, health
طوارئ: emergency
شغب: riot, riots
فوضى: chaos, anarchy, disorder
فتنة فتن: sedition, charm, strife, temptation, trial
تصفية: liquidation, elimination, filtering, winding up, purge, liquidate
صفى يصفي مصف صفت صفوا يصف: liquidate, filter
ثأر يثأر: revenge, avenge, vengeance, take revenge
انتقام: revenge, retaliation, vengeance
انتقم ينتقم منتقم انتقام: take revenge, avenge, revenge
تصاعد يتصاعد متصاعد: escalate, rise, escalation
اندلاع: outbreak
اندلع يندلع: break out, erupt
نشب ينشب نشوب: break out, outbreak
خاض يخوض خوض خضت خضنا يخض: wage, engage in, fight, wade
شن يشن: launch, wage
بطولة: heroism, championship, tournament
إغاثة: relief, aid
إنقاذ: rescue, saving
إجلاء: evacuation
أجلى يجلي أجلت أجلوا يجل: evacuate
ملجأ ملاجئ: shelter, refuge, orphanage
مخيم: camp
نكبة: catastrophe, Nakba, disaster, calamity
نكسة: setback

حربة حراب: spear, bayonet, harpoon
طليعة طلائع: vanguard, forefront
كشافة كشاف: scouts, scout
ميمنة: right wing
ميسرة: left wing
مبارز: duelist
مبارزة: duel, fencing
نزال: combat, fight
وغى: battle
بارود: gunpowder
منجنيق: catapult
رشاش: machine gun
هاون: mortar
راجمة: launcher
طوربيد: torpedo
مدمرة: destroyer
فرقاطة: frigate
حاملة: carrier
منظومة: system
هالك: dead
سطوة: power, influence
بطش يبطش: strike, oppress, assault, violence, tyranny
ترويع: terror, intimidation
ترهيب: intimidation
فتك يفتك فتاك: kill, destroy, murder
فتاك: deadly, lethal
إبطال: nullification, defusing
اعتراض: interception, objection, protest
إخلاء: evacuation
مجابهة: confrontation
جابه يجابه: face, confront
استنزاف: attrition, depletion
استنزف يستنزف: drain, exhaust, deplete
إنهاك: exhaustion
مباغت: surprise, sudden
خدعة خدع: trick, deception, ruse
إستراتيجيا: strategically
تكتيك: tactic
تكتيكي: tactical
ترسانة: arsenal
تمركز يتمركز متمركز: be stationed, concentrate, positioning
مرابط: stationed
متمرس: experienced, veteran
`;
