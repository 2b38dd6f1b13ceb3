/** Arabic–English: abstract nouns and verbal nouns of formal prose. */
export const abstractNouns = `
سببية: causality, causation
مسبب: cause, causing, effect, causer
تسبب يتسبب متسبب: cause
داع دواع داعي: need, reason, caller, motive
باعث بواعث: motive, reason
غاية: goal, purpose, aim, end, extreme, utmost
غرض أغراض: purpose, thing, objective, belongings, goal, object, aim, end
مقصد مقاصد: purpose, intention, destination
مقصود: intended, meant, purpose, object, aim
مرام: goal, aim
مسعى مساع: effort, endeavor
جهد جهود يجهد: effort, endeavor, exertion, strive
مجهود: effort
محاولة: attempt, effort, try
عاقبة عواقب: consequence, end, outcome
تداعيات: repercussions, implications
تبعة: consequence, responsibility
محصلة: outcome, result
حصيلة: outcome, proceeds, toll, total
ثمرة ثمار ثمر: fruit, result
فائدة فوائد: benefit, use, interest, advantage
منفعة منافع: benefit, utility, advantage, use, profit, usefulness
جدوى: use, benefit, feasibility
استفادة: benefit, benefiting, use
أهمية: importance, significance
ضرورة ضرورات: necessity, need, must, necessarily
احتياج: need, requirement
متطلب: requirement
مطلب مطالب: demand, requirement
مطالبة: demand, claim, demanding, request, call
أولوية: priority
أسبقية: precedence, priority
أفضلية: advantage, preference, priority
مزية مزايا: advantage, merit
ميزة مزايا: advantage, feature
خاصية خصائص: property, characteristic, feature
خصيصة: characteristic
سمة: feature, characteristic, trait
طابع طوابع: character, stamp, nature
طبيعة طبائع: nature, constitution, character, element, innate
ماهية: essence, nature, quiddity, what it is, reality
جوهر جواهر: essence, substance, jewel, being, core, gem
جوهري: essential, fundamental, substantial
مظهر مظاهر: appearance, aspect, manifestation
هيكل هياكل: frame, structure, temple, skeleton
هيكلي: structural
إطار إطارات: frame, framework, tyre, tire, context
نطاق: scope, scale, range, extent
مجال: field, room, area, scope, domain
مضمار: field, track
صعيد أصعدة: level, Upper Egypt
جهة: side, direction, party, entity, hand, authority, body, agency
وجهة: destination, point of view, direction
نزعة: tendency, trend
نمط أنماط: pattern, style, type, mode
نموذج نماذج أنموذج: model, example, form
مثال: example, instance
قدوة: example, role model
كيفية: how, manner, quality
طريقة طرق طرائق: way, method, manner
وسيلة وسائل: means, way, medium
منوال: manner, loom, way
مطلع مطالع: beginning, early, informed
مستهل: beginning, start
ختام: conclusion, end, closing
اختتام: conclusion, closing
استمرار: continuation, continuity
استمرارية: continuity
دوام: working hours, permanence, always, duration, continuity, lasting
انقطاع: interruption, cut, outage
انطلاق: start, launch, departure
منطلق: starting point, premise
خطوة خطوات خطى: step, pace, move
تطوير: development, developing, improvement
تغيير: change, changing
تحويلي: transforming
تحسن يتحسن: improvement, improve
تحسين: improvement, improving
تدهور يتدهور: deterioration, deteriorate
ازدياد: increase
تزايد يتزايد متزايد: increase, grow, growing
نقصان: decrease, loss
قلة: lack, scarcity, few
ندرة: scarcity, rarity
كثرة: abundance, multitude, large number, plurality, many, great number, multiplicity
وفرة: abundance
انخفاض: decrease, decline, drop, fall
خفض يخفض تخفيض: reduce, reduction, lower, cut
هبوط: landing, descent, drop, fall, decline
صعود: ascent, rise
تنام تنامي: growth, increase
تكاثر يتكاثر: multiply, proliferation, reproduction
تسارع يتسارع: acceleration, accelerate
تباطؤ: slowdown
تفاوت يتفاوت متفاوت: disparity, inequality, vary
تباين يتباين متباين: contrast, vary, variation, disparity
تنوع يتنوع متنوع: diversity, variety, vary
تعدد يتعدد متعدد: plurality, multiplicity, multiple
اختلاف: difference, variation, disagreement, diversity, divergence
فارق فوارق: difference, gap, leave, part, separate, abandon, quit
تشابه يتشابه: similarity, resemble
تماثل يتماثل متماثل: similarity, symmetry
مقارنة: comparison
تناقض يتناقض متناقض: contradiction, contradict
تضارب يتضارب متضارب: conflict, contradiction
تعارض يتعارض متعارض: conflict, contradiction, inconsistency
توازن يتوازن متوازن: balance, equilibrium
تناسب يتناسب متناسب: proportion, suit
انسجام: harmony
تناغم: harmony
توافق يتوافق متوافق: agreement, compatibility, consensus, agree
تطابق يتطابق مطابق: match, conformity
علاقة علاقات: relationship, relation, connection
صلة: relation, link, connection, relationship
ارتباط: link, connection, commitment, association
ترابط: interconnection, cohesion
تماسك يتماسك متماسك: cohesion, coherent
تفاعل يتفاعل: interaction, interact, reaction
تأثير: influence, effect, impact
تأثر يتأثر متأثر: be affected, be influenced
انعكاس: reflection, impact
وقوع: occurrence, happening, fall
ظاهرة ظواهر: phenomenon
ظهور: appearance, emergence, backs
بروز: emergence, prominence
نشأة: upbringing, emergence, origin
منشأ: origin
أصل أصول: origin, root, descent, principal, asset, basis, source, principle
أصالة: authenticity, originality
أساس أسس: basis, foundation, base
مرتكز ركيزة ركائز: pillar, basis
دعامة دعائم: pillar, support
مصير مصائر: fate, destiny
حتمي: inevitable
حتمية: inevitability, determinism
احتمال: possibility, probability, likelihood
إمكان: possibility, ability
إمكانية: possibility, potential, capability
استحالة: impossibility, transformation, change, transmutation
تعذر يتعذر متعذر: be impossible, be unable
قدرة: ability, power, capacity, capability
مقدرة: ability
قابلية: ability, susceptibility, capacity, potential, aptitude
فرصة فرص: opportunity, chance
تحد تحدي تحديات: challenge
عقبة: obstacle, Aqaba
عائق عوائق: obstacle, barrier
صعوبة مصاعب: difficulty, hardship
سهولة: ease
عسر: hardship, difficulty
مشقة مشاق: hardship, difficulty
عناء: trouble, effort, hardship
معاناة: suffering
مشكلة مشاكل مشكلات: problem, issue
مشكل: problem, formed
إشكال: problem, difficulty
إشكالية: problem, problematic
معضلة: dilemma, problem
مأزق مآزق: predicament, impasse, dilemma
ورطة: predicament, trouble
مسألة مسائل: matter, issue, question, problem
موضوع مواضيع: subject, topic, issue, placed, theme
موضوعي: objective, substantive
موضوعية: objectivity
صدد: regard, respect
خصوص: regard, respect, particular, special
حيثية حيثيات: circumstance, grounds
اعتبار: consideration, regard, respect
حيز: space, domain, scope
تفصيل تفاصيل: detail
تفصيلي: detailed
دقة: precision, accuracy
وضوح: clarity
غموض: mystery, ambiguity
إبهام: thumb, ambiguity, big toe
التباس: ambiguity, confusion
تعقيد: complexity, complication
بساطة: simplicity
شمول شمولية: comprehensiveness, inclusion
كمال: perfection, Kamal, completeness, fullness
تمام: completeness, perfection, exactly
اكتمال: completion
استكمال: completion
إتمام: completion
إكمال: completion
شتى: various
مجمل: total, overall
إجمالي: total, gross, overall
ذروة: peak, height, climax
حالة: condition, case, state, situation, instance, event
وضعية: situation, position, status
مكانة: position, status, place, standing, prestige
منزلة منازل: status, rank, position, house
مرتبة مراتب: rank, grade, mattress, degree, rung
هيبة: awe, prestige, dignity
وقار: dignity, gravity
دور أدوار يدور: role, turn, part, revolve, rotate, houses, rotation, stage
مهمة مهام: mission, task, duty, important, assignment, job
تكليف: assignment, commissioning, mandate, duty, commission, charge
واقع وقائع: reality, fact, located
واقعية: realism
حقيقة حقائق: truth, fact, reality
خيال أخيلة خيالات: imagination, fantasy, fiction, shadow, fancy, vision, phantom
وهم أوهام: illusion, delusion, fancy, imagination, supposition
وجود: existence, presence, being, reality, finding
موجود: present, existing, found, available, being, asset, existent, exist
عدم: lack, non, nothingness, not, absence, nonbeing, non-existence, privation
انعدام: lack, absence
غياب: absence, lack
فقدان: loss, losing
ضياع: loss
انتماء: belonging, affiliation
ولاء: loyalty, allegiance
إخفاق: failure
كتمان: secrecy, concealment
إخفاء: hiding, concealment
إظهار: showing, demonstration
إبراز: highlighting
إثارة: excitement, raising, stirring
تعرض يتعرض: exposure, be exposed, suffer, face
اهتمام: interest, attention, concern
إقبال: turnout, demand, approach, interest
رغبة رغائب: desire, wish
إرادة: will, willpower, choice, desire, intention
تصميم: determination, design
إصرار: insistence, determination
مثابرة: perseverance
ثبات: stability, steadfastness
ثقة: confidence, trust
اعتماد: reliance, dependence, adoption, accreditation, credit, appropriation
اتكال: reliance
استناد استنادا: based, reliance
استجابة: response
مبادأة: initiative
إغفال: omission, neglect
تقصير: negligence, shortcoming, default, failure
قصور: shortcoming, deficiency, palaces
عيب عيوب: defect, shame, fault, flaw
خلل: defect, disorder, imbalance
شائبة شوائب: impurity, flaw
إيجابية: positivity, positive
إيجابي إيجابيا: positive
سلبي سلبيا: negative, passive
سلبية: negativity, negative
خير أخيار: good, goodness, better, charity, best, welfare
شر شرور أشرار: evil, harm, wicked
بديل بدائل: alternative, substitute
خيار: choice, cucumber, option
اختيار: choice, selection, option, free will, free choice
انتقاء: selection
تفضيل: preference
تمكين: empowerment, enabling
إتاحة: availability, access, providing
استخدام: use, usage, utilization
استعمال: use, usage, application, employment, employing
استغلال: exploitation, use
ممارسة: practice, exercise, exercising, practicing
مزاولة: practice, pursuit, practicing, exercise
تحديد: determination, definition, specifying, identification, specification, limit
تخصيص: allocation, specification
تخصص يتخصص متخصص: specialization, specialize, specialist
توزيع: distribution, dividend, allocation, sharing
ترتيب: arrangement, order, ranking
تنسيق: coordination, arrangement
إعداد: preparation, preparing
تحضير: preparation
تجهيز: equipping, preparation, equipment
توجيه: guidance, directing, direction
إرشاد: guidance
إشراف: supervision, oversight, supervise
تقييم تقويم: evaluation, assessment, calendar, appraisal, valuation, evaluate
اقتراح: proposal, suggestion
مقترح: proposal, proposed
توصية: recommendation, limited partnership, advice
إعادة: return, repetition, re-establishing
استعادة: recovery, restoration
استرجاع: retrieval, recovery
استرداد: recovery, redemption, refund, retrieval
عودة: return
رجوع: return
انتقال: transition, transfer, movement, transmission, passage, shift
وصول: arrival, access
دخول: entry, entrance
خروج: exit, departure, leaving
مغادرة: departure, leaving
مجيء: arrival, coming
قدوم: arrival, coming
بقاء: survival, remaining, stay, subsistence, continued existence
مكوث: stay
اكتفاء: sufficiency, contentment
كفاية: sufficiency, enough
افتقار: lack
اندثار: extinction, disappearance
زوال: disappearance, end, demise, vanish, cessation
اختفاء: disappearance
انقراض: extinction
تلاش تلاشي: fading
حيوية: vitality
نشاط أنشطة: activity, energy
فعالية: effectiveness, efficacy, event
فعال: effective, efficient, active, actions, deeds
تمايز يتمايز: differentiation
جمود: stagnation, rigidity
مرونة: flexibility
صرامة: rigor, strictness
تعصب يتعصب متعصب: fanaticism, intolerance, fanatic
انفتاح: openness
انغلاق: closedness
عزلة: isolation, solitude
تسلسل: sequence, hierarchy
سلسلة سلاسل: chain, series
توال توالي: succession
تزامن يتزامن متزامن: coincide, coincidence
توقيت: timing, time
أوان: time
مستقبلي: future
حداثة: modernity, modernism
تحديث: modernization, update
عولمة: globalization
تقدمية: progressivism
تخلف يتخلف متخلف: backwardness, underdevelopment, lag, fail
منظور: perspective, view
رؤية رؤى: vision, view, seeing
نظرة نظرات: look, glance, view, gaze
موقف مواقف: position, attitude, situation, stance, stop
انطباع: impression
إيحاء: suggestion
مغزى: meaning, significance, moral
مضمون مضامين: content, guaranteed, substance
محتوى: content
مقتضى مقتضيات: requirement, accordance, under
موجب: positive, cause
مسار: path, course, track
مجرى مجار: course, channel, stream, sewer
مسلك مسالك: path, route, conduct, course, way
عمومية: generality
عموم عموما: general, generality, generally, public
انتظار: waiting, wait, anticipation
حصول: obtaining, getting, occurrence
حدوث: occurrence, happening, coming into being, origination, creation, incidence
اندفاع: impulse, rush
قبول: acceptance, admission
امتناع: abstention, refusal
إنكار: denial
استنكاف: refusal
تصحيح: correction
تعليل: justification, explanation
تبرير: justification
مبرر: justification, justified
ذريعة ذرائع: pretext, excuse
عذر أعذار: excuse
مفارقة: paradox, irony, separation, parting, leaving
تشويه: distortion
انحراف: deviation, delinquency
سيرورة: process
صيرورة: becoming, process
تكوين: formation, composition, training, Genesis, creation, generation
تشكيل: formation, forming
تأسيس: establishment, founding, foundation, incorporation, setting up, inception
إرساء: establishment, laying
ترسيخ: consolidation, strengthening
تكريس: devotion, consecration
تدخل يتدخل: intervention, interference, intervene, interfere
تداخل يتداخل متداخل: overlap, interference
تغلغل يتغلغل: penetration, penetrate
نشوة: ecstasy, intoxication, rapture
تجسيد: embodiment
تجريد: abstraction, stripping
تعميم: generalization, circular
تخفيف: mitigation, reduction, easing
تفاقم يتفاقم: worsen, aggravation
حدة: sharpness, intensity, severity
قسوة: cruelty, harshness
عبء أعباء: burden
ثقل أثقال: weight, burden
وطأة: pressure, weight, burden
مرد: reason, attributable
مآل: outcome, fate
بصمة: fingerprint, imprint
غضون: within, during
نتاج: product, output
وليد: newborn, Walid, product
تضمين: inclusion, embedding
شيوع: prevalence, spread
سائد: prevailing, dominant
`;
