/** Arabic–English: sport, weather and the media. */
export const sportAndMedia = `
هداف: top scorer, scorer, striker, goalscorer
مدافع: defender, cannons, guns
تمريرة: pass
أولمبياد: Olympics, Olympiad
سباح: swimmer
ملاكم: boxer
جمباز: gymnastics
تنس: tennis
جولف: golf
هوكي: hockey
رغبي: rugby
بيسبول: baseball
برونزية: bronze, bronze medal
احتراف: professionalism, turning professional, profession
محترف: professional
هاو هواة: amateur, fan
لياقة: fitness
تسونامي: tsunami
أمطار: rain, rains, rainfall
هطول: rainfall, fall, downpour
رعدي: thunderstorm, thunder
جليدي: icy, glacial, ice
مسعف: paramedic, medic
إطفائي: firefighter
ممرض: nurse
تلفاز: television, TV
ممثلة: actress
صحافي: journalist, reporter
إطلاق: launch, firing, release
طعنة: stab
مشتبه: suspect, suspected
تريليون: trillion
مثلي: gay, homosexual
منتزه: park
انتباه: attention, notice, alertness
ترويج: promotion, marketing
أزياء: fashion, costumes
`;
