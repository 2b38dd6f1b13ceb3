/** Arabic–English: rarer abstract nouns of formal prose, and those of set phrases. */
export const abstractNounsRarer = `
بون: gap, difference
دأب: habit, perseverance
ديدن: habit
كنه: essence, nature
فحوى: content, meaning
مضض: reluctance
كثب: closely
حذافير: entirety
تلقاء: own accord, toward
صميم: heart, core
بؤرة بؤر: focus, hotbed
منحى مناح: direction, turn, trend
مدعاة: cause
محك: test
مقومات مقوم: elements, foundations, components
مفصلي: pivotal
محوري: pivotal, central
جسامة: gravity
ضخامة: size, magnitude
فظاعة فظائع: atrocity, horror
همجية: barbarism
شراسة: ferocity
سالف: previous, aforementioned
آنف: aforementioned
ذاتية: subjectivity, autobiography
غيرية: altruism, otherness
نسبية: relativity
تقريب: approximation
لزاما: necessarily
تدريجي تدريجيا: gradual, gradually
جزئي جزئيا: partial, partially, particular, individual
متكامل: integrated
تكامل يتكامل: integration, complementarity
متتال متتالي متتالية: successive, consecutive
مستوفى: complete
مكثف: intensive
ملموس: tangible, concrete
محسوس محسوسات: tangible, noticeable, sensible, perceptible, sense, sensory, physical, perceived
بديهية: axiom
مسلمة: axiom, Muslim
أرجاء: parts, around, all over, throughout, corners
ربوع: lands, regions
كنف أكناف: shelter, protection
رحاب: vastness
حوزة: possession
متناول: reach
مرأى: sight
مسمع: hearing, earshot
طي: fold
خضم: midst
مشارف: outskirts
تخوم: borders, frontiers
شفا: brink
منعطف: turn, turning point
منأى: remote, safe
معزل: isolation
توق: longing
أمنية: wish
هاجس هواجس: obsession, concern
مخاوف: fears, concerns
حساس: sensitive
تسهيل: facilitation
تيسير: facilitation
إسراع: acceleration
تأن تأني: deliberateness
تمحيص: scrutiny
مراعاة: consideration, observance, taking into account
راعى يراعي راعت راعوا يراع: take into account, observe, consider
تفاد تفادي: avoidance
تفادى يتفادى تفادت تفادوا يتفاد: avoid
تلاف تلافي: avoidance
تدارك يتدارك: remedy, rectify
درء: prevention, warding off
اكتساب: acquisition
اقتناء: acquisition, possession
اقتنى يقتني اقتناء اقتنت اقتنوا يقتن: acquire, own
استيفاء: fulfilment, satisfaction, meeting, payment
استوفى يستوفي استوفت استوفوا يستوف: meet, fulfil, satisfy, receive in full, complete
إفراط: excess
مغالاة: exaggeration
غلو: excess, extremism
إيثار: altruism, preference
`;
