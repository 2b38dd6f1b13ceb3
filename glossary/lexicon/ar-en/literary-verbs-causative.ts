/** Arabic–English: verbs of narrative prose in the fourth form. */
export const literaryVerbsCausative = `
أبلى يبلي مبل إبلاء أبلت: wear out, do well
أتقن يتقن متقن إتقان: master, perfect, do well
أحدق يحدق محدق إحداق: surround, stare
أخجل يخجل مخجل إخجال: shame, embarrass
أخزى يخزي مخز إخزاء أخزت: shame, disgrace
أذاق يذيق مذيق إذاقة أذق يذق: make taste
أذنب يذنب مذنب إذناب: sin, do wrong
أراح يريح مريح إراحة أرح يرح: rest, relieve, comfort
أربى يربي أربت: exceed
أرخى يرخي مرخ إرخاء أرخت: loosen, let down, lower
أردى يردي أردت أردوا يرد: fell, kill
أرهف يرهف مرهف إرهاف: strain, prick up
أروى يروي إرواء أروت: quench, water
أزاح يزيح مزيح إزاحة أزح يزح: remove, push aside, draw back
أزمع يزمع مزمع إزماع: resolve, decide, intend
أسبل يسبل مسبل إسبال: let down, lower
أسدل يسدل مسدل إسدال: lower, let down, draw
أسمع يسمع مسمع إسماع: make hear, let hear
أشاع يشيع مشيع إشاعة أشع يشع: spread, circulate
أشرع يشرع إشراع: open, raise
أصاخ يصيخ مصيخ إصاخة أصخ يصخ: listen
أضنى يضني مضن إضناء أضنت: exhaust, wear out
أطبق يطبق مطبق إطباق: close, shut, clench
أعتم يعتم معتم إعتام: darken
أعجز يعجز معجز إعجاز: incapacitate, unable
أعدى يعدي معد أعدت أعدوا يعد: infect
أعذر يعذر معذر إعذار: excuse
أغرق يغرق مغرق إغراق: drown, flood, sink
أغرم يغرم مغرم إغرام: infatuated, fond, in love
أفاض يفيض مفيض إفاضة أفض يفض: pour, elaborate, speak at length
أفحم يفحم مفحم إفحام: silence
أفرط يفرط مفرط إفراط: exceed, excessive
أفنى يفني مفن إفناء أفنت: annihilate, destroy, exhaust
أقحم يقحم مقحم إقحام: thrust, push, involve
أقعد يقعد مقعد إقعاد: seat, cripple
أقلع يقلع مقلع إقلاع: take off, give up, set sail, stop
أكب يكب مكب إكباب أكبب: bend, devote oneself
ألبس يلبس ملبس إلباس: dress, clothe
ألهى يلهي مله إلهاء ألهت: distract, amuse
ألهب يلهب ملهب إلهاب: inflame, kindle
أمتع يمتع ممتع إمتاع: please, delight
أمعن يمعن ممعن إمعان: go too far, persist, look closely
أنبت ينبت منبت إنبات: grow, sprout
أنهك ينهك منهك إنهاك: exhaust, wear out
أهاب يهيب إهابة أهب يهب: urge, call
أهاج يهيج مهيج إهاجة أهج يهج: stir, agitate, provoke
أهوى يهوي أهوت: fall, drop, love
أوجب يوجب موجب إيجاب: require, impose
أوقد يوقد إيقاد: light, kindle
أومض يومض وميض إيماض: flash, gleam
أوهن يوهن: weaken
أسال يسيل مسيل إسالة أسل: shed, make flow
أذاب يذيب مذيب إذابة أذب يذب: melt, dissolve
أدفأ يدفئ مدفئ إدفاء: warm
أطرب يطرب مطرب إطراب: delight, enrapture
أعمى يعمي معم إعماء أعمت عمياء عميان: blind
أسكت يسكت مسكت إسكات: silence, hush
أضعف يضعف مضعف إضعاف: weaken
أركع يركع مركع إركاع: make kneel
أغفى يغفي مغف إغفاء أغفت: doze, fall asleep
أعول يعول: wail, support
أجهد يجهد مجهد إجهاد: exhaust, strain
أبرق يبرق مبرق إبراق: cable, flash
أتلف يتلف متلف إتلاف: damage, ruin, destroy
أجفل يجفل مجفل إجفال: startle, shy, start
أدلى يدلي مدل إدلاء أدلت: make, lower, give
أسبغ يسبغ مسبغ إسباغ: bestow
أطنب يطنب مطنب إطناب: elaborate, exaggerate
أعيا يعيي إعياء أعيت أعيي يعي: tire, exhaustion, exhaust, fatigue
أغار يغير مغير إغارة أغر يغر: raid, attack
أغدق يغدق مغدق إغداق: lavish, shower
أغلظ يغلظ مغلظ إغلاظ: speak harshly
أفسح يفسح مفسح إفساح: make way, make room
أقض يقض مقض إقضاض أقضض: disturb
أمال يميل مميل إمالة يمل: tilt, bend
أنار ينير منير إنارة أنر ينر: light up, illuminate
أناخ ينيخ منيخ إناخة أنخ ينخ: make kneel, settle
أنضج ينضج منضج إنضاج: ripen, cook
أهدر يهدر مهدر إهدار: waste, squander
أورق يورق مورق إيراق: leaf
أوغل يوغل موغل إيغال: go deep, penetrate
أوفى يوفي موف إيفاء أوفت: fulfil, fulfill, pay in full
أينع يينع مينع إيناع: ripen
`;
