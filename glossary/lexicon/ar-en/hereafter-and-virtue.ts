/** Arabic–English: words of the hereafter, sin and virtue, spirits, sects and mystics. */
export const hereafterAndVirtue = `
آخرة: hereafter, afterlife, Hereafter
دنيوي: worldly, earthly
قيامة: resurrection, Judgment Day
نشور: resurrection
حشر: gathering
جنة جنات جنان: paradise, garden, heaven
فردوس فراديس: paradise
جهنم: hell, Gehenna
جحيم: hell, hellfire
سعير: blaze, blazing fire
عذاب: torment, suffering, punishment, torture
أليم: painful, grievous
جزاء: reward, recompense, penalty, requital, sanction
جزى يجزي جاز جزوا يجز: reward, repay
ثواب: reward
مثوبة: reward
إثم آثام أثم يأثم آثم: sin, offense, wrongdoing
أثيم: sinful
ذنب ذنوب: guilt, sin, tail, fault, offense
خطيئة خطايا: sin
معصية معاص: sin, disobedience
عصى يعصي عاص عصيان معصية عصت عصوا يعص: disobey, stick, sticks, rebel
سيئة: bad deed, evil, sin
حسنة: good deed
صالح يصالح: good, righteous, Saleh, interest, benefit, fit
صلاح: righteousness, goodness, Salah
بار: bar, righteous, dutiful
تقوى: piety, God-consciousness, fear of God
تقي أتقياء: pious, devout, God-fearing
اتقى يتقي متق اتقاء اتقت اتقوا يتق: fear, avoid, be mindful, guard, guard against
خشع يخشع خاشع: be humble
خشوع: humility, reverence
توبة: repentance
تاب يتوب تبت تبنا يتب: repent
تائب: repentant
تواب: relenting, Ever-Relenting
أناب ينيب منيب أنب ينب: turn in repentance
هدى يهدي هاد هداية هدت هدوا يهد: guide, guidance, lead
هاد هادي: guide
مهتد: guided, rightly guided
اهتدى يهتدي مهتد اهتداء اهتدت اهتدوا يهتد: guided, be guided, find the way, find
ضال: astray, stray
ضلال: error, misguidance
ضلالة: error, misguidance
أضل يضل: lead astray, misguide
غي: error
غوى يغوي غوت غووا يغو: mislead, go astray
صراط: path, way
مستقيم: straight, upright, rectum
استقام يستقيم استقامة استقم يستقم: be upright, be straight
صابر: patient, steadfast
توكل يتوكل متوكل: trust, rely, reliance
إخلاص: sincerity, loyalty, devotion
أخلص يخلص: be sincere, be devoted
ورع: piety, pious
قنوت: devotion
قانت: devout, obedient
طاعة: obedience
أطاع يطيع مطيع طاعة أطع يطع: obey
طاعات: acts of obedience
معروف: known, favor, favour, well-known, good, kindness, right
منكر: evil, wrong, denying
فاحشة فواحش: indecency, atrocity, immorality, lewdness
زنا زنى: adultery, fornication
زان زانية: adulterer
فسق: wickedness, immorality
فاسق: dissolute, wicked, immoral, transgressor
فجور: immorality, debauchery
فاجر فجار: immoral, wicked, debauched
ربا: usury, interest
ميسر: gambling, facilitated
ميتة: carrion, dead
لعن يلعن لعنة لعين ملعون: curse, damn
لعنة: curse
ملعون: cursed, damned
رضوان: good pleasure, Ridwan
غيب غيوب: unseen, absence
ملاك ملائكة: angel, owners
ملائكي: angelic
جبريل: Gabriel
إبليس أبالسة: devil, Satan, satan, Iblis
شيطان شياطين: devil, demon, satan, Satan
شيطاني: satanic, devilish
رجيم: accursed
وسوس يوسوس وساوس وسواس: whisper, obsession, tempt
روح أرواح: spirit, soul, ghost
روحي روحاني: spiritual
روحانية: spirituality
سماوي: heavenly, celestial, heavens
ملكوت: kingdom, dominion
استوى يستوي مستو استواء استوت استووا يستو: level, sit upright, be equal, settle, ripe, equal
يقين: certainty, certain, certitude, sure
ريب: doubt
عبرة عبر: lesson, tear, example
قصص: stories, tales
ابتلى يبتلي ابتلاء ابتلت ابتلوا يبتل: test, afflict
بلاء: affliction, trial, misfortune
كيد: cunning, plot, scheming, scheme
استكبر يستكبر مستكبر استكبار: be arrogant
كبر يكبر كابر: grow, arrogance, grow up, grow old, old age, age, pride
طغى يطغى طاغ طغت طغوا يطغ: transgress, tyrannize, dominate
طاغوت طواغيت: false gods, tyrant, idol
بغى يبغي باغ بغت بغوا يبغ: seek, desire, oppress
بغي بغايا: prostitute, oppression, injustice, transgression
ابتغى يبتغي ابتغاء ابتغت ابتغوا يبتغ: seek, desire
افترى يفتري مفتر افتراء افترت افتروا يفتر: fabricate, invent lies, slander
بهتان: slander, falsehood
غفلة: heedlessness, negligence, inattention, distraction
تفكر يتفكر: reflect, think, contemplate, thinking
تدبر يتدبر: reflect, ponder
ألباب لب: understanding, minds, core
فطر يفطر: create, break fast
فطرة: nature, instinct, innate, natural, character
فاطر: creator, originator
أحيا يحيي محي إحياء أحيت أحيي يحي أحيوا: revive, bring to life, give life, commemorate
أمات يميت إماتة أمت يمت: cause to die, kill
أهلك يهلك إهلاك: destroy
هلك يهلك هالك: perish, die
هلاك: destruction, ruin, death, perish, perdition
خلد يخلد: immortality, immortalize, abide
أزلي: eternal, pre-eternal, everlasting
طوبى: blessed
أفلح يفلح مفلح: succeed, prosper
أوتي يؤتى: be given
آتى يؤتي آتت آتوا يؤت: give, come
رزاق: provider
وهاب: giver
اصطفى يصطفي اصطفت اصطفوا يصطف: choose
اجتبى يجتبي اجتبت اجتبوا يجتب: choose
سبط أسباط: tribe, grandson
بنو بني: sons, children, tribe

قدسي: sacred, holy
قدسية: sanctity
شفاعة: intercession
شفيع شفعاء: intercessor
شفع يشفع: intercede
معراج: ascension
إسراء: night journey
براق: bright, Buraq
كوثر: abundance, Kawthar
سلسبيل: Salsabil
سندس: silk
إستبرق: brocade
حور: houris
لظى: flame
سقر: hell
زقوم: Zaqqum
حميم: intimate, close, scalding water, warm
رجفة: tremor
قارعة: calamity
زلزلة: earthquake
برزخ: isthmus, barrier
موت يموت: death, die
معاد: hereafter, return
مآب: return
مثوى: abode
مأوى: shelter, refuge
مستكبر: arrogant
مستضعف: oppressed, weak
مترف: affluent, luxurious
مسرف: extravagant
أسرف يسرف إسراف: be extravagant, waste, extravagance
غارم: debtor
أيمان: oaths, oath
حنث: breaking an oath
نكاح: marriage
نكح ينكح: marry
صداق: dowry
محصن: chaste, fortified
زينة: adornment, decoration
غض يغض غضضت: lower, overlook
غيبة: backbiting, absence
نميمة: gossip, slander
حسود حاسد: envious
رياء: hypocrisy, show
فتن يفتن: tempt, try, charm
مفتون: fascinated, enchanted
نزغ: incite
استعاذ يستعيذ استعذ يستعذ: seek refuge
أعوذ عاذ: seek refuge
معاذ: refuge, God forbid, Muadh
بسملة: basmala
بسم: in the name
تكبير: magnification, takbir, enlargement
تهليل: cheering, acclamation
وتر أوتار: string, chord, witr, tendon
تراويح: tarawih
تهجد: night prayer
اعتكاف: retreat, seclusion
اعتكف يعتكف: retreat, devote oneself
عرفات: Arafat
منى: Mina, hopes
زمزم: Zamzam
صفا: Safa, be clear, be pure
مروة: Marwa
حرمين: two holy mosques
شعيرة شعائر: ritual, rite, rites
منسك مناسك: rite, ritual
ديانة: religion
بدعة بدع: innovation, heresy, fad
هرطقة: heresy
هرطوقي هراطقة: heretic
تجديف: blasphemy
عصمة: infallibility, protection
معصوم: infallible
غلاة مغال: extremists
رافضة: Rafidites
باطني: inner, esoteric, internal
ظاهري: apparent, outward
حنفي: Hanafi
شافعي: Shafii
مالكي: Maliki
حنبلي حنابلة: Hanbali
جعفري: Jafari
إمامي: Imami
زيدي: Zaydi
إباضي: Ibadi
تجل: manifestation
فيض يفيض: flow, emanation, abundance, overflow
خرقة خرق: rag, cloth, cloak
تكية تكايا: Sufi lodge
خانقاه: Sufi lodge
`;
