/** Arabic–English: what philosophers write of: being, body and soul, the heavens. */
export const philosophyAndCreation = `
موصوف: described, qualified, prescribed
هيولاني: material, hylic
جسماني: corporeal, physical, bodily, material
جسمية: corporeality, body
بدني: bodily
روحاني: spiritual, spirit
نفساني: psychic, mental
حس: sense, sensation, feeling, perception, perceive, sound
مدرك: aware, perceiver, perceived, conscious
مدارك: understanding, faculties, perception, horizons
مشاهدة: viewing, watching, vision, sight, seeing, observing, observation
متخيل: imagination, imaginary, imagined
استقرأ: induce, examine, survey
برهاني: demonstrative
متناه متناهي متناهية: finite, limited
تناه: finitude, end, limit
لانهاية: infinity
لامتناه: infinite
ابتداء: beginning, starting, start, from, onset
محدث: created, originated, new, hadith scholar
معدوم: nonexistent, nonbeing, absent, lacking, extinct
موجد: creator, maker, cause
واجد: finder, finding
معلول: effect, caused, ill
صدور: emanation, issuance, appearance, publication, coming
أسطقس أسطقسات: element, elemental
تركب: be composed, be combined, consist, ride
امتزاج: mixing, blend, combination, mixture, fusion
متعادل: balanced, equal, neutral
يبوسة: dryness, dry
يبس: dry, dry up
غريزي: instinctive, natural, innate, instinctual
نبات: plant, vegetation, vegetable, growth
اغتذى: feed, be nourished
غاذ: nourishing, nutritive
امتداد: extension, extent, stretch, expanse
استدارة: roundness, circularity, circular, turning
دوران: revolution, rotation, revolving, turning, circulation
نير: bright, luminous, yoke
صقيل: polished, smooth, burnished, shining
علو: height, loftiness, altitude, highness, elevation
سفل: bottom, low, lower
متعلق: related, relating, concerning, attached, dependent, connected
ملازمة: attachment, accompaniment, constant
ممتنع: impossible, inaccessible
محال: impossible, absurd, impossibility
كلي: universal, total, complete, whole, overall
متفق: agreed, alike, in agreement
شبيه: similar, like, akin, resembling, double
تشبه: imitate, resemble, imitation
مشابهة: similarity, likeness, resemblance
تضاد: opposition, contradiction, contrast, contrariety
متصل: connected, continuous, related, linked, joined, online
منفصل: separate, separated, detached, disconnected
مفارق: separate, parting, leaving, separated
منزه: exalted, free, transcendent, above
تنزيه: transcendence, exaltation, deanthropomorphism
مدام: madam, Madame, wine
باد: perish, be extinct, apparent, visible
اعتقاد: belief, conviction, view, faith
عرفان: gratitude, gnosis, knowledge
اشتياق: longing, yearning, desire
انصراف: departure, turning away, leaving
إعراض: turning away, aversion, avoidance
عزيمة: determination, resolve, will, resolution
إتقان: perfection, precision, mastery, skill, proficiency
أبدع: create, invent, excel, be creative
جارحة جوارح: limb, bird of prey, organ
مصفى: purified, clear, filtered
خفاء: secrecy, concealment, obscurity
`;
