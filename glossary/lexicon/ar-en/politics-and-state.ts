/** Arabic–English: words of politics, government, elections and diplomacy. */
export const politicsAndState = `
دولة دول: state, country, nation, power
دولي دولية دوليا: international, internationally
حكومة: government, cabinet
حكومي: government, governmental, official
حاكم حكام يحاكم: ruler, governor, ruling, try, put on trial
حاكمية: sovereignty, rule, governance
حوكمة: governance
سلطة سلطات: authority, power, salad, authorities, control
سلطان سلاطين: sultan, power, authority, sovereign
سلطنة: sultanate
سلطوي: authoritarian
نظام أنظمة نظم: system, regime, order, rules, regulation, law, statute, charter
نظامي: regular, regime, systematic, statutory
رئيس رؤساء: president, head, chief, main, boss, chairman, leader, prime minister
رئاسة: presidency, chairmanship, leadership
رئاسي: presidential
وزير وزراء: minister, vizier, secretary
وزارة: ministry, department, cabinet
وزاري: ministerial
أمير أمراء: prince, emir, commander
أميرة: princess
أميري: emiri, princely
إمارة: emirate, principality
ملكة: queen
ملكي: royal, monarchical, royalist
ملكية: property, ownership, monarchy
مملكة ممالك: kingdom
عرش عروش: throne
تاج تيجان: crown
إمبراطور أباطرة: emperor
إمبراطورية: empire
إمبراطوري: imperial
خديوي: khedive
شاه: shah
قيصر قياصرة: tsar, caesar, emperor, kaiser
عاهل: monarch, king, sovereign
زعيم زعماء: leader, chief
زعامة: leadership
قائد قادة قواد: leader, commander, chief
قيادة: leadership, command, driving, headquarters
قيادي: leader, leading, senior figure, leadership
مسؤول: official, responsible, in charge, liable, answerable, accountable, leader
مسؤولية: responsibility, liability, blame, duty, charge
رسمي رسمية رسميا: official, formal, officially, formally
شعب شعوب: people, nation, populace
شعبية: popularity
شعبوي: populist
شعبوية: populism
أمة إماء أمم: nation, slave girl, community, people
أممي: UN, international, internationalist
قومي: national, nationalist
قومية: nationalism, nationality, ethnicity
وطن أوطان: homeland, country, home, nation
وطني: national, patriotic, patriot, citizen, domestic
وطنية: patriotism, nationalism
مواطن: citizen, national, compatriot
مواطنة: citizenship, citizen
بلد بلدان بلاد: country, town, land
جمهورية: republic
جمهوري: republican
جمهور جماهير: audience, public, crowd, masses
جماهيري: mass, popular
ديمقراطية ديموقراطية: democracy
ديمقراطي ديموقراطي: democratic, democrat
دكتاتور ديكتاتور: dictator
دكتاتورية ديكتاتورية: dictatorship
استبداد: tyranny, despotism, oppression
مستبد: despot, tyrant, despotic
استبدادي: despotic, authoritarian, autocratic
طاغية طغاة: tyrant, despot
طغيان: tyranny, oppression
سياسة: policy, politics
سياسي ساسة سياسيا: political, politician, politically
سيادة: sovereignty, rule, excellency
سيادي: sovereign
استقلال: independence
استقل يستقل: become independent, ride, board
محكوم: ruled, governed, sentenced, convicted

وصاية: guardianship, trusteeship, tutelage
انتداب: mandate
حماية: protection
محمية: protectorate, reserve, protected
محافظ: governor, conservative, maintaining
محافظة: governorate, province, preservation
ولاية: state, province, term, mandate, guardianship
والي ولاة وال: governor, wali
إقليم أقاليم: region, province, territory
إقليمي إقليميا: regional, territorial, regionally
مقاطعة: province, county, boycott, canton, district
قضاء أقضية: judiciary, district, judgment, fate
بلدية: municipality, council
بلدي: municipal, local, native
عمدة عمد: mayor, headman, village headman
عاصمة عواصم: capital
حدودي: border, frontier
مركزي: central
مركزية: centralization, centrality
لامركزية: decentralization
فيدرالي فدرالي: federal
فيدرالية فدرالية: federation, federalism
كونفدرالية: confederation
اتحاد: union, federation, unity, league, oneness, identity, joining
اتحادي: federal, union
متحد: united, unified, one, joined
وحدة: unity, loneliness, unit, union, solitude, oneness
وحدوي: unionist, unitary
انفصال: separation, secession, disconnection, parting
انفصالي: separatist, secessionist
تقسيم: division, partition, dividing
ذاتي: self, autonomous, own, subjective, essential, intrinsic, inherent
جنسية: nationality, citizenship
نشيد أناشيد: anthem, song, hymn
دستور دساتير: constitution
دستوري: constitutional
برلمان: parliament
برلماني: parliamentary, parliamentarian
مجلس مجالس: council, assembly, gathering, board, house, session, chamber, seat
نائب نواب: deputy, vice, representative, member of parliament
نيابة: prosecution, behalf, deputyship, delegation
نيابي: parliamentary, representative
شيوخ: senate, elders, sheikhs
سناتور: senator
كونغرس كونجرس: congress
جمعية: association, society, assembly, meeting, league, organization
هيئة هيئات: body, appearance, commission, authority, form, board, agency, committee
لجنة لجان: committee, commission, panel
ديوان دواوين: office, court, collection of poems, diwan, council, bureau, collection
إدارة: administration, management, department, director, directorate, running
إداري: administrative, administrator
بيروقراطية: bureaucracy
بيروقراطي: bureaucratic, bureaucrat
مديرية: directorate, district
وكيل وكلاء: agent, deputy, undersecretary, representative, attorney, steward
وكالة: agency, proxy, power of attorney, representation
مصلحة مصالح: interest, benefit, department, good
مندوب: delegate, representative, commissioner
مستشار: adviser, counselor, chancellor, consultant
مبعوث: envoy, delegate
مفوض: commissioner
مفوضية: commission, high commission
متحدث: spokesman, spokesperson, speaker
مقر: headquarters, seat, base, residence, premises
تعيين: appointment, designation, assignment, naming
أقال يقيل يقل: dismiss, sack, remove
إقالة: dismissal, sacking
استقالة: resignation, resign
استقال يستقيل مستقيل: resign, step down, resignation
تنحى يتنحى تنح تنحت تنحوا يتنح: step down, resign, stand aside
عزل يعزل معزول: isolate, dismiss, depose, isolation, insulation, remove, removal, seclusion
إطاحة: overthrow, toppling, ouster
أطاح يطيح أطح يطح: overthrow, topple, oust

انتخاب: election, vote
انتخابي: electoral, election
ناخب: voter, elector
منتخب: elected, team, national team
انتخب ينتخب: elect, vote, choose
مرشح: candidate, nominee
ترشح يترشح: run, candidacy, nomination, stand
ترشيح: nomination, candidacy
اقتراع: voting, ballot, poll, vote
تصويت: voting, vote, ballot
استفتاء: referendum, plebiscite
استطلاع: poll, survey, reconnaissance
فائز: winner, winning, victorious
فوز: victory, win, winning
فاز يفوز فزت فزنا يفز: win, triumph
أغلبية: majority, most
غالبية: majority, most
أقلية: minority
معارض: opponent, opposition, dissident, opposed
معارضة: opposition
عارض يعارض: oppose, object, resist
ائتلاف: coalition, alliance
ائتلافي: coalition
تحالف يتحالف متحالف: alliance, coalition, ally
حليف حلفاء: ally, allied
حزب أحزاب: party
حزبي: party, partisan
تحزب: partisanship
كتلة كتل: bloc, mass, block
تكتل: bloc, grouping
حركة: movement, motion, action, vowel, activity
فصيل فصائل: faction, platoon, group
يساري: leftist, left-wing
يميني: right-wing, rightist
متطرف: extremist, radical, extreme
تطرف: extremism
معتدل: moderate, mild, balanced, tempered
اعتدال: moderation, balance, equilibrium, temperance
راديكالي: radical
ليبرالي: liberal
ليبرالية: liberalism
اشتراكي: socialist
اشتراكية: socialism
شيوعي: communist
شيوعية: communism
رأسمالي: capitalist, capital
رأسمالية: capitalism
إمبريالية: imperialism
إمبريالي: imperialist, imperial
فاشي: fascist
فاشية: fascism
نازي: Nazi
نازية: Nazism
صهيوني صهاينة: Zionist
صهيونية: Zionism
عنصري: racist, racial
عنصرية: racism
علماني: secular, secularist
علمانية: secularism
إسلاموي: Islamist
أصولي: fundamentalist
أصولية: fundamentalism
إصلاح: reform, repair, correction
إصلاحي: reformist, reform
مصلح: reformer
ثورة: revolution, outburst, revolt, uprising
ثوري ثوار: revolutionary
ثائر: rebel, revolutionary
ثار يثور ثائر ثورة ثرت ثرنا يثر: revolt, rise up, erupt, rebel, rage, aroused
انقلاب: coup, overthrow, reversal
انقلابي: coup, putschist
انتفاضة: uprising, intifada
عصيان: disobedience, mutiny, rebellion
تمرد يتمرد متمرد: rebellion, insurgency, mutiny, rebel
تظاهر يتظاهر متظاهر مظاهرة: demonstrate, pretend, protest, feign, demonstrator
تظاهرة: demonstration, protest
مظاهرة: demonstration, protest
احتجاج: protest, objection
احتج يحتج محتج احتجاج: protest, argue, object
اعتصام: sit-in
اعتصم يعتصم معتصم: hold a sit-in, cling
مسيرة: march, procession, career, drone
إضراب: strike
شعار: slogan, motto, emblem
هتف يهتف هاتف هتاف: shout, exclaim, chant, cheer, cry, call
مناضل: activist, militant, fighter
نضال: struggle, fight
كفاح: struggle, fight
ناشط نشطاء: activist, active
ناشطة: activist
زعزع يزعزع زعزعة: shake, destabilize
استقرار: stability, settlement
مستقر: stable, settled, residence
أزمة: crisis
انتقالي: transitional, interim
تداول يتداول متداول: circulation, rotation, trading, deliberate, discuss, trade, exchange, pass round
تعددية: pluralism
حراك: movement, mobility, protest movement
نفوذ: influence, power, clout
هيمنة: hegemony, domination, dominance
هيمن يهيمن مهيمن: dominate, control
سيطرة: control, domination, dominance
قوى يقوي تقوية قوت قووا يقو: powers, forces, strengthen
قطب يقطب أقطاب: pole, frown, power, magnate
محور محاور: axis, theme, pivot
استعمار: colonialism, colonization, imperialism
استعماري: colonial, colonialist
مستعمر: colonizer, colonialist, colonized
مستعمرة: colony, settlement
مستوطن: settler
مستوطنة: settlement
استيطان: settlement
استيطاني: settlement, settler
تبعية: dependency, subordination

دبلوماسي ديبلوماسي: diplomatic, diplomat
دبلوماسية ديبلوماسية: diplomacy
سفير سفراء: ambassador
سفارة: embassy
قنصل قناصل: consul
قنصلية: consulate
قنصلي: consular
بعثة: mission, delegation, expedition
وفد وفود يفد: delegation
وسيط وسطاء: mediator, intermediary, broker, medium
وساطة: mediation
توسط يتوسط متوسط: mediate, middle, medium, average, Mediterranean
مفاوض: negotiator
مفاوضة: negotiation, talks
فاوض يفاوض: negotiate
تفاوض يتفاوض: negotiate, negotiation
محادثة: conversation, talk, talks
مباحثة: talks, discussion
مشاورة: consultation
تشاور يتشاور مشاورة: consult, consultation
حوار: dialogue, conversation, talk
مؤتمر: conference, congress, convention
اجتماع: meeting, gathering, assembly, sociology, session
جلسة: session, sitting, meeting, hearing
دورة: session, course, cycle, tournament, revolution, turn, circuit
جولة: round, tour
زيارة: visit
تسوية: settlement, compromise, reconciliation
هدنة: truce, ceasefire
سلام: peace, greetings, greeting
سلمي سلميا: peaceful, peacefully
مصالحة: reconciliation
تقارب يتقارب متقارب: rapprochement, convergence, get closer
تطبيع: normalization
قطيعة: rupture, estrangement, break
توتر يتوتر متوتر: tension, strain, tense
تصعيد: escalation
تهدئة: calm, de-escalation, truce
وثيقة وثائق: document, paper, record, instrument, deed
ميثاق مواثيق: charter, covenant, pact
بيان: statement, communiqué, declaration, clarity, information, data, particulars, explanation
مبادرة: initiative
مبدأ مبادئ: principle, origin, beginning, starting point
خارجية: foreign affairs, foreign ministry
داخلية: interior, interior ministry
حياد: neutrality
محايد: neutral, impartial
عضوية: membership, organic
منظمة: organization, organisation
رابطة روابط: league, association, bond, tie, link
جامعة: university, league
عرب: Arabs
تعاون يتعاون متعاون: cooperation, cooperate, collaborate
تضامن يتضامن متضامن: solidarity, partnership, joint, joint liability, jointly, severally
تأييد: support, endorsement, backing
مؤيد: supporter, supportive, advocate
موال موالين: loyal, loyalist, supporter
أنصار: supporters, followers, Ansar
مناصر: supporter, advocate
عداء: hostility, enmity, runner
عدائي: hostile, aggressive
صراع: conflict, struggle
نزاع: conflict, dispute, contention, quarrel
خلاف: dispute, disagreement, difference, contrast
استراتيجي إستراتيجي: strategic
استراتيجية إستراتيجية: strategy
أجندة: agenda
قرار: decision, resolution, ruling, judgment, order
مرسوم مراسيم: decree
فرمان: firman, decree
تصريح تصاريح: statement, permit, declaration, remark
إعلان: announcement, declaration, advertisement, notice, proclamation, publication
خطاب: speech, letter, discourse, address
منصب مناصب: position, post, office
صلاحية: power, authority, validity, jurisdiction, competence
تفويض: mandate, authorization, delegation, power, authority
شرعية: legitimacy
شرعي شرعيا: legitimate, legal, lawful, sharia, religious
مشروعية: legitimacy, legality, lawfulness
فساد: corruption, decay, dissolution, destruction, spoiling
شفافية: transparency
نزاهة: integrity, fairness, impartiality
نزيه: honest, fair, upright, impartial
محاسبة: accountability, accounting, reckoning
مساءلة: accountability, questioning
عام عامة عاما: general, year, public, ordinary, common
عمومي: public, general
مدني مدنيا: civil, civilian, civic, Medinan
عسكري عساكر عسكريا: soldier, military
قبيلة قبائل: tribe
قبلي: tribal
عشيرة عشائر: clan, tribe
عشائري: tribal, clan
طائفة طوائف: sect, community, group, denomination
طائفي: sectarian, confessional
طائفية: sectarianism
نخبة نخب: elite
طبقة: class, layer, stratum
برجوازية بورجوازية: bourgeoisie
برجوازي بورجوازي: bourgeois
مجتمع: society, community
مجتمعي: community, societal, social
لاجئ: refugee
لجوء: asylum, refuge, resort, recourse
نازح: displaced, displaced person
نزوح: displacement, exodus
تهجير: displacement, expulsion
مهاجر: immigrant, emigrant, migrant
هجرة: migration, immigration, emigration, Hijra
منفى مناف منفي: exile
مغترب: expatriate, emigrant
شتات: diaspora
تاريخي تاريخيا: historical, historic, historically
انقسام: division, split
تفكك يتفكك متفكك: disintegrate, disintegration, come apart, break-up, fall apart
انهيار: collapse, breakdown
سقوط: fall, collapse, downfall, lapse
نهضة: renaissance, awakening, revival

توريث: inheritance, succession
مبايع: pledging
تنصيب: inauguration, installation
مأمور: officer, commissioner
قائمقام: district governor
متصرفية: mutasarrifate
مرشد: guide, leader, supervisor
عقوبات: sanctions
سجال: debate, argument
استقطاب: polarization
تمثيلي: representative
تشاوري: consultative
شورى: consultation, Shura, council
توافقي: consensual, consensus
تابعية: nationality
رعية رعايا: subject, subjects, flock, citizen
راعي رعاة: shepherd, sponsor, herdsman, patron, pastor
بروتوكولي: protocol
زعزعة: destabilization
توحيدي: unification
جلالة: majesty
سمو: highness, loftiness
فخامة: excellency, grandeur
معالي: excellency
حضرة: presence, excellency
موالاة: loyalty, loyalists
تجاذب: attraction, tension
محاصصة: quota system
أيديولوجية أيديولوجيا إيديولوجيا: ideology
أيديولوجي إيديولوجي: ideological
بروليتاريا: proletariat
لوبي: lobby
عرقي: ethnic, racial
إثني: ethnic
إثنية: ethnicity
موطن مواطن: homeland, home, habitat
أوسط: middle, Middle East
أقاليم: regions
وجيه وجهاء: notable, dignitary
أعيان: notables, dignitaries
مأذون: authorized, marriage official
`;
