/** Arabic–English: words of God, the Quran, the learning of Islam and worship. */
export const religion = `
الله لله والله بالله تالله فالله: God, Allah, Lord
اللهم: O God, O Lord
إله آلهة إلها: god, deity, God
إلهي: divine, my god, my God
ألوهية: divinity, godhood
رب أرباب ربنا ربكم ربهم ربك ربه ربي: lord, Lord, perhaps, god, God, master, many a
رباني: divine, rabbi
ربوبية: lordship
رحمن: Most Gracious, Merciful, Compassionate, Lord of Mercy, Rahman
رحمة: mercy, compassion
رحم أرحام راحم: have mercy, mercy, womb, kinship, pity, uterus
غفور: forgiving, Most Forgiving
غفر يغفر غافر غفران مغفرة: forgive, pardon
غفران: forgiveness, pardon
مغفرة: forgiveness, pardon
استغفر يستغفر استغفار مستغفر: ask forgiveness, seek forgiveness
قدير: able, powerful, omnipotent
قدوس: holy
قدس يقدس: sanctify, Jerusalem, holiness
قداسة: holiness, sanctity
مقدس: holy, sacred
تقديس: sanctification, veneration
سميع: hearing, All-Hearing
بصير: seeing, All-Seeing, sighted
عليم: knowing, All-Knowing, omniscient
جبار جبابرة: mighty, tyrant, giant, compeller
قهار: subduer, Almighty
خالق: creator, maker
خليقة خلائق: creation, creature
بارئ: maker
وحدانية: oneness
توحيد: monotheism, unification, oneness of God
موحد: monotheist, unified
شرك: polytheism, idolatry, associating, trap
أشرك يشرك إشراك مشرك: associate, associate partners, involve
مشرك: polytheist, idolater
كفر يكفر: disbelieve, unbelief, disbelief, deny
كافر كفار كفرة: infidel, unbeliever, disbeliever
كفارة: expiation, atonement
تكفير: atonement, takfir
إيمان: faith, belief
إيماني: faith
أسلم يسلم: submit, surrender, convert to Islam, embrace Islam
مسلم: Muslim
إسلام: Islam, submission
إسلامي: Islamic, Islamist, Muslim
منافق: hypocrite
مرتد: apostate
ردة: apostasy, reaction
ارتد يرتد مرتد ارتداد ارتدد: apostatize, rebound, turn back, recoil, bounce back, bounce
ملحد: atheist
إلحاد: atheism
زنديق زنادقة: heretic
زندقة: heresy
ملة ملل: creed, religion, community, faith
حنيف حنفاء: upright, true believer, hanif
تدين يتدين متدين: religiosity, religious
ديني دينيا: religious
ديان: judge
عبادة: worship
عابد عباد: worshipper, devout
معبود: worshipped, idol, deity
معبد معابد: temple
تعبد يتعبد: worship
وثن أوثان: idol
وثني: pagan, idolatrous
وثنية: paganism, idolatry
صنم أصنام: idol
جاهلية: pre-Islamic, ignorance, Jahiliyya
جاهلي: pre-Islamic

قرآن: Quran, Koran, recitation
قرآني: Quranic
آية آي: verse, sign
سورة سور: sura, chapter
مصحف مصاحف: Quran, copy of the Quran, codex
تنزيل: revelation, sending down, download
وحي: revelation, inspiration
أوحى يوحي موح إيحاء وحي أوحت أوحوا يوح: inspire, reveal, suggest
موحى: revealed, inspired
تفسير تفاسير: interpretation, explanation, exegesis, commentary
تأويل: interpretation
تلاوة: recitation
تلا يتلو تلاوة تال تلت تلو يتل تلوا: recite, read, follow
رتل يرتل ترتيل: chant, recite
تجويد: tajwid, recitation
حافظ يحافظ حفاظ: keeper, maintain, preserve, Hafez, guardian
مسطور: written, inscribed
مبين: clear, manifest, plain
متشابه: similar, ambiguous, alike
ناسخ: abrogating, copyist
منسوخ: abrogated, copied
نبي أنبياء: prophet
نبوة: prophethood, prophecy
نبوي: prophetic, of the Prophet
نبوءة: prophecy
رسول رسل: messenger, prophet, apostle, envoy, emissary
صحابة صحابي: Companions, companion
تابعون: Successors, followers
مهاجرون: emigrants, immigrants
إمام أئمة: imam, leader
إمامة: imamate, leadership
خليفة خلفاء خلائف: caliph, successor
خلافة: caliphate, succession
سني: Sunni
شيعة شيع: Shia, Shiites, sect, party
شيعي: Shiite, Shia
خوارج خارجي: Kharijites
معتزلة: Mutazilites
أشعري أشاعرة: Ashari
صوفي: Sufi, mystic
صوفية: Sufism, Sufis
تصوف: Sufism, mysticism
متصوف: Sufi, mystic
درويش دراويش: dervish
ولي أولياء: saint, guardian, ally, protector, friend
مريد: disciple, seeker
زهد يزهد: asceticism, renounce
زاهد زهاد: ascetic
مذهب مذاهب: school, doctrine, sect, belief, view, opinion, way
مذهبي: sectarian, doctrinal
فقه: jurisprudence, understanding, fiqh
فقهي: juristic, jurisprudential
فقيه فقهاء: jurist, scholar
مجتهد: diligent, mujtahid, hardworking
اجتهاد: ijtihad, diligence, independent reasoning
اجتهد يجتهد مجتهد اجتهاد: strive, work hard, exercise judgment
إجماع: consensus, unanimity, unanimous
قياس: analogy, measurement, measuring, standard, syllogism, reasoning, comparison
فتوى فتاوى: fatwa, legal opinion
أفتى يفتي مفت أفتت أفتوا يفت إفتاء: give an opinion, issue a fatwa
مفتي مفت: mufti
حلال: lawful, permissible, halal
أحل يحل: make lawful, permit
حرام: forbidden, unlawful, sacred, haram
تحريم: prohibition, forbidding
إحرام: ihram, consecration
مباح: permissible, allowed
أباح يبيح إباحة أبح يبح: permit, allow
مكروه: hated, disliked, reprehensible
مستحب: recommended, desirable
فريضة فرائض: obligation, duty, obligatory prayer
نافلة نوافل: supererogatory prayer
سجدة: prostration

صلاة صلوات: prayer
صلى يصلي صلت صلوا يصل: pray, bless
مصل مصلي: worshipper
مصلى: prayer place
ركعة ركعات: rakah
ركوع: bowing
ركع يركع راكع ركوع: kneel, bow
سجود: prostration
سجد يسجد ساجد سجود: bow down, prostrate oneself, prostrate
قبلة قبل: kiss, qibla, direction of prayer
وضوء: ablution
توضأ يتوضأ وضوء: perform ablutions, perform ablution, ablution
طهارة: purity
طاهر أطهار: pure, clean
طهور: pure
تطهير: purification, cleansing
طهر يطهر: purify, purity
نجس: impure, unclean
نجاسة: impurity
أذان آذان: call to prayer, ears, ear
مؤذن: muezzin
أذن يؤذن آذان: permit, ear, allow, give permission, hearing
مسجد مساجد: mosque
جامع جوامع: mosque, collector, comprehensive
مئذنة مآذن: minaret
محراب محاريب: prayer niche, mihrab, sanctuary
منبر منابر: pulpit, platform, forum
خطبة خطب: sermon, speech
وعظ يعظ: preach, admonish, preaching
موعظة مواعظ: sermon, admonition
واعظ وعاظ: preacher
داعية دعاة: preacher, advocate
دعاء أدعية: supplication, prayer, invocation
تسبيح: glorification, praise
سبحان: glory be, glory, glorified
حمد يحمد محمود: praise
حميد: praiseworthy, Hamid
محمود: praised, Mahmoud
تعالى يتعالى متعال تعال تعالت: exalted, rise, Almighty, come, most high
جل: exalted, most, majesty
وجل: fear, fearful, afraid, glorified, apprehensive
جلال: majesty, Jalal, splendour, glory, splendor
تبارك: blessed
بارك يبارك مبارك مباركة: bless
مبارك: blessed, Mubarak
شاكر: grateful, thankful
نعمة نعم أنعم: blessing, grace, favor, favour, bounty
نعيم: bliss, comfort, delight
أنعم ينعم: bestow, bless, favor
أنعام: cattle, livestock
آلاء: blessings, favors
زكاة: alms, zakat, almsgiving
زكى يزكي زكت زكوا يزك: purify
صدقة: charity, alms
تصدق يتصدق صدقة متصدق: give alms, give charity, alms, charity
صوم: fasting, fast
صيام: fasting, fast
صام يصوم صائم صوم صيام صمنا يصم: fast
صائم: fasting
إفطار: iftar, breakfast
رجب: Rajab
حج يحج: pilgrimage, hajj
حاج حجاج: pilgrim, hajji, hajj
كعبة: Kaaba
طواف: circumambulation
عمرة: umrah
أضحية: sacrifice
قربان قرابين: offering, sacrifice
نذر نذور: vow
نذير نذر: warner
أنذر ينذر منذر: warn
بشير: bearer of good news, Bashir
بشرى: good news, glad tidings
بشارة: good news, annunciation
جهاد: jihad, struggle, striving
جاهد يجاهد مجاهد جهاد مجاهدة: struggle, strive
مجاهد: fighter, mujahid, striver
هجري: Hijri
مكي: Meccan
`;
