/** Persian–English: the most frequent verbs. */
export const verbs = `
کردن کرده‌اند کرده‌است بکنم کنیم کنید می‌کنیم می‌کنید کردند کردم کرده می‌کرد نکرد نمی‌کرد کند کنند کنم می‌کند می‌کنند می‌کنم نمی‌کند بکند بکنند نکند: do, make, have
شدن شده‌اند شده‌است شود می‌شوید نمی‌شود شوید شد شدند شدم شده می‌شد نشد نمی‌شد شوند شوم می‌شود می‌شوند می‌شوم بشود بشوند نشود: become, be, get, turn
داشتن دارد داشته داریم دارید دارای نداشت داشت داشتم می‌داشت نمی‌داشت دارند دارم می‌دارد نمی‌دارد بدارد بدارند ندارد: have, hold, keep, own
خواستن خواست خواستند خواسته می‌خواست خواهد خواهند خواهم خواهیم می‌خواهد می‌خواهند می‌خواهم نمی‌خواهد نخواهد بخواهد خواه: want, will, shall, wish, ask
توانستن توانست توانستند توانسته می‌توانست تواند توان می‌تواند می‌توانند می‌توانم می‌توان نمی‌تواند نمی‌توان نتوانست بتواند نتواند: can, could, be able, may
گفتن گو می‌گوید گوید بگو گفته‌اند گفتم گفتا گفت گفتند گفته می‌گفت نگفت نمی‌گفت گویند گویم نمی‌گوید بگوید بگویند نگوید: say, tell, speak
رفتن برو رفته‌اند رفتم رفت رفتند رفته می‌رفت نرفت نمی‌رفت روند روم می‌رود می‌روند می‌روم نمی‌رود برود بروند نرود: go, leave, walk
آمدن بیا آمده‌اند نیامد برآمد آمد آمدند آمدم آمده می‌آمد نمی‌آمد آید آیند آیم می‌آید می‌آیند می‌آیم نمی‌آید بیاید بیایند نیاید: come, arrive
دادن دهد دهند می‌دهد بدهد داده‌اند نداد بده داد دادند دادم داده می‌داد نمی‌داد دهم می‌دهند می‌دهم نمی‌دهد بدهند ندهد: give, provide, offer
گرفتن گرفته می‌گیرد بگیر نگرفت گرفت گرفتم می‌گرفت نمی‌گرفت گیرد گیرند گیرم نمی‌گیرد بگیرد بگیرند نگیرد: take, get, receive, catch
دیدن دیده‌اند ببیند نبیند دیدار دید دیدند دیدم دیده می‌دید ندید نمی‌دید بیند بینند بینم می‌بیند نمی‌بیند ببینند: see, watch, view
زدن زدند می‌زند بزند زد زدم زده می‌زد نمی‌زد زند زنند زنم می‌زنند می‌زنم نمی‌زند بزنند نزند: hit, strike, beat
بردن برده‌اند می‌برد برد بردند بردم نمی‌برد برند برم می‌برند می‌برم ببرد ببرند: take, carry, win, bear
آوردن آورده می‌آورد بیاورد نیاورد آورد آوردم نمی‌آورد آورند آورم: bring, cause
رسیدن می‌رسد برسد رسید رسیده رسیدم می‌رسید نرسید نمی‌رسید رسد رسند رسم می‌رسند می‌رسم نمی‌رسد برسند نرسد: reach, arrive, get
رساندن می‌رساند نرساند نمی‌رساند رسانند رسانم برساند: convey, deliver, bring
دانستن دانست می‌دانست می‌داند نمی‌داند بداند دانند ندانست نمی‌دانست داند دانم می‌دانند می‌دانم بدانند نداند: know, consider, regard
شناختن شناخت شناخته می‌شناخت نشناخت نمی‌شناخت شناسد شناسند شناسم نمی‌شناسد بشناسد نشناسد: know, recognize, identify
فهمیدن می‌فهمید نفهمید نمی‌فهمید فهمد فهمند فهمم بفهمد بفهمند نفهمد: understand, realize
خواندن خوانده می‌خواند نخواند نمی‌خواند خوانند خوانم می‌خوانند می‌خوانم بخواند: read, call, sing, recite, study
نوشتن نوشت نوشته نوشتم می‌نوشت ننوشت نمی‌نوشت نویسد نویسند نویسم می‌نویسد نمی‌نویسد بنویسد ننویسد: write
شنیدن شنید شنیدم شنیده می‌شنید نشنید نمی‌شنید شنود شنوند شنوم می‌شنود نمی‌شنود بشنود بشنوند نشنود: hear, listen
نشستن نشست نشسته نشستم می‌نشست ننشست نمی‌نشست نشیند نشینند نشینم می‌نشیند بنشیند ننشیند: sit, sit down, settle
برخاستن برخاست برمی‌خاست برنخاست برنمی‌خاست برخیزد برنمی‌خیزد برنخیزد: rise, arise, stand up
خاستن خاست خیزد: rise
ایستادن می‌ایستاد نایستاد نمی‌ایستاد ایستد ایستند ایستم نمی‌ایستد بایستد بایستند: stand, stop
ماندن ماند مانده ماندم می‌ماند نماند نمی‌ماند مانم بماند بمانند: remain, stay, be left
خوردن خورد خورده خوردم می‌خورد نخورد نمی‌خورد خورند خورم بخورد بخورند: eat, drink, hit
نوشیدن نوشید می‌نوشید ننوشید نمی‌نوشید نوشد نوشند نوشم می‌نوشد می‌نوشند می‌نوشم نمی‌نوشد بنوشد بنوشند ننوشد: drink
خوابیدن خوابید خوابیدند خوابیدم خوابیده می‌خوابید نخوابید نمی‌خوابید خوابد خوابند خوابم می‌خوابد می‌خوابند می‌خوابم نمی‌خوابد بخوابد: sleep, lie
مردن مرده می‌میرد بمیرد مردند می‌مرد نمرد نمی‌مرد میرد میرند میرم نمی‌میرد بمیرند نمیرد: die
کشتن کشت کشتند کشتم می‌کشت نکشت نمی‌کشت کشد کشند کشم می‌کشد می‌کشند می‌کشم نمی‌کشد بکشد بکشند نکشد: kill, murder
کشیدن کشید کشیده کشد کشند می‌کشد می‌کشند بکشد کشیدم می‌کشید نکشید نمی‌کشید: pull, draw, drag, suffer
گذاشتن گذاشت گذارد می‌گذارد بگذار نگذاشت نمی‌گذاشت گذارند گذارم نمی‌گذارد نگذارد: put, leave, let, place
گذشتن گذشت می‌گذرد گذشتم می‌گذشت نگذشت نمی‌گذشت گذرد گذرند گذرم می‌گذرند می‌گذرم نمی‌گذرد بگذرد بگذرند نگذرد: pass, go by, cross
گذراندن می‌گذراند نگذراند نمی‌گذراند می‌گذرانند می‌گذرانم بگذراند: spend, pass
گشتن گشت گشته گشتند گشتم می‌گشت نگشت نمی‌گشت گردد گردند گردم می‌گردد می‌گردند می‌گردم نمی‌گردد بگردد بگردند نگردد: become, turn, search, return
برگشتن برمی‌گشت برنگشت برنمی‌گشت برگردد برمی‌گردد برمی‌گردند برمی‌گردم برنمی‌گردد برنگردد: return, come back, go back
بازگشتن بازمی‌گشت بازنگشت بازنمی‌گشت بازگردد: return, come back
گردیدن گردید می‌گردید نگردید نمی‌گردید: become, turn
یافتن یافت یافته بیابد نیافت یافتم می‌یافت نمی‌یافت یابد یابند یابم می‌یابد بیابند نیابد: find, obtain
دریافتن درمی‌یافت درنیافت درنمی‌یافت دریابد: receive, realize, understand
پرداختن پرداخت می‌پردازد می‌پرداخت نپرداخت نمی‌پرداخت پردازد می‌پردازند می‌پردازم نمی‌پردازد بپردازد: pay, deal with, engage
ساختن ساخت ساخته بسازد ساختم می‌ساخت نساخت نمی‌ساخت سازد سازند سازم می‌سازد بسازند نسازد: build, make, construct
انداختن انداخت می‌انداخت نینداخت نمی‌انداخت اندازد اندازند اندازم می‌اندازد می‌اندازند می‌اندازم نمی‌اندازد بیندازد: throw, drop, cast
افتادن افتاد می‌افتد بیفتد نیفتاد نمی‌افتاد افتد افتند افتم نمی‌افتد بیفتند نیفتد: fall, happen
پرسیدن پرسید می‌پرسد می‌پرسید نپرسید نمی‌پرسید پرسد پرسند پرسم می‌پرسند می‌پرسم نمی‌پرسد بپرسد بپرسند نپرسد: ask, inquire
خندیدن خندید می‌خندید نخندید نمی‌خندید خندد خندند خندم بخندد بخندند نخندد: laugh
گریستن گریست می‌گریست نگریست نمی‌گریست گرید گریند گریم می‌گرید می‌گریند می‌گریم نمی‌گرید بگرید بگریند نگرید: cry, weep
ترسیدن ترسید می‌ترسید نترسید نمی‌ترسید ترسد ترسند ترسم بترسد بترسند نترسد: fear, be afraid
دویدن دوید می‌دود دویدم دویده می‌دوید ندوید نمی‌دوید دوند می‌دوند می‌دوم نمی‌دود بدود بدوند ندود: run
پریدن پرید پریدم پریده می‌پرید نپرید نمی‌پرید پرد پرند پرم می‌پرد می‌پرند می‌پرم نمی‌پرد بپرد بپرند نپرد: jump, fly
بستن بست بسته می‌بندد بستند بستم می‌بست نبست نمی‌بست بندد بندند بندم نمی‌بندد ببندد ببندند نبندد: close, shut, tie, bind
گشودن گشود گشوده می‌گشاید گشودم می‌گشود نگشود نمی‌گشود گشاید گشایند گشایم نمی‌گشاید بگشاید نگشاید: open
شکستن شکست شکسته شکستم می‌شکست نشکست نمی‌شکست شکند شکنند شکنم می‌شکند بشکند بشکنند نشکند: break
سوختن سوخت سوخته سوختم می‌سوخت نسوخت نمی‌سوخت سوزد سوزند سوزم می‌سوزد بسوزد بسوزند نسوزد: burn
ریختن ریخت ریخته ریختم می‌ریخت نریخت نمی‌ریخت ریزد ریزند ریزم می‌ریزد بریزد بریزند نریزد: pour, spill, shed
خریدن خرید خریده خریدم می‌خرید نخرید نمی‌خرید خرند خرم می‌خرد می‌خرند می‌خرم بخرد بخرند نخرد: buy, purchase
فروختن فروخت می‌فروشد نفروخت نمی‌فروخت فروشد فروشند فروشم نمی‌فروشد بفروشد نفروشد: sell
فرستادن فرستاد می‌فرستاد نفرستاد نمی‌فرستاد فرستد فرستند فرستم نمی‌فرستد بفرستد: send
پوشیدن پوشید می‌پوشید نپوشید نمی‌پوشید پوشد پوشند پوشم بپوشد بپوشند نپوشد: wear, put on, cover
پذیرفتن پذیرفت می‌پذیرد نپذیرفت نمی‌پذیرفت پذیرد پذیرند پذیرم بپذیرد: accept, admit, receive
بخشیدن بخشید می‌بخشید نبخشید نمی‌بخشید بخشد بخشند بخشم ببخشد ببخشند نبخشد: forgive, grant, give
آموختن آموخت می‌آموخت نیاموخت نمی‌آموخت آموزد آموزند آموزم نمی‌آموزد بیاموزد: learn, teach
اندیشیدن اندیشید اندیشیدند اندیشیدم اندیشیده می‌اندیشید نیندیشید نمی‌اندیشید اندیشد اندیشند اندیشم می‌اندیشد می‌اندیشند می‌اندیشم نمی‌اندیشد بیندیشد: think
پنداشتن پنداشت می‌پنداشت نپنداشت نمی‌پنداشت پندارد بپندارد: think, suppose, consider
انگاشتن می‌انگاشت نینگاشت نمی‌انگاشت انگارد نمی‌انگارد بینگارد: assume, suppose
نمودن نمود نموده می‌نماید نماید نمودم می‌نمود ننمود نمی‌نمود نمایند نمایم بنماید ننماید: do, show, seem
افزودن افزود افزوده می‌افزاید نیفزود نمی‌افزود افزاید افزایند افزایم نمی‌افزاید بیفزاید نیفزاید: add, increase
کاستن کاست کاستم کاسته می‌کاست نکاست نمی‌کاست کاهد کاهند کاهم می‌کاهد نمی‌کاهد بکاهد بکاهند نکاهد: reduce, decrease
نامیدن نامید نامیده می‌نامید ننامید نمی‌نامید نامد نامند نامم بنامد بنامند ننامد: call, name
شمردن شمرد می‌شمارد شمردم شمرده می‌شمرد نشمرد نمی‌شمرد شمارد شمارند شمارم بشمارد نشمارد: count, consider
کوشیدن کوشید می‌کوشید نکوشید نمی‌کوشید کوشد کوشند کوشم نمی‌کوشد بکوشد بکوشند نکوشد: try, strive
جستن جست می‌جوید جوید جستند جستم جسته می‌جست نجست نمی‌جست جویند جویم نمی‌جوید بجوید بجویند نجوید: seek, search, look for
گریختن گریخت می‌گریخت نگریخت نمی‌گریخت گریزد گریزند گریزم می‌گریزد می‌گریزند می‌گریزم نمی‌گریزد بگریزد نگریزد: flee, escape
جنگیدن جنگید می‌جنگید نجنگید نمی‌جنگید جنگد جنگند جنگم بجنگد بجنگند نجنگد: fight
سپردن سپرد سپردم سپرده می‌سپرد نسپرد نمی‌سپرد سپارد سپارند سپارم می‌سپارد بسپارد نسپارد: entrust, hand over
پیوستن پیوست می‌پیوست نپیوست نمی‌پیوست پیوندد نمی‌پیوندد بپیوندد نپیوندد: join
پیمودن پیمود می‌پیمود نپیمود نمی‌پیمود پیماید نمی‌پیماید بپیماید نپیماید: travel, cover
راندن راند راندم رانده می‌راند نراند نمی‌راند رانند رانم براند برانند: drive, expel
کاشتن کاشت کاشتم کاشته می‌کاشت نکاشت نمی‌کاشت کارد کارند کارم می‌کارد نمی‌کارد بکارد بکارند نکارد: plant
دوختن دوخت دوختم دوخته می‌دوخت ندوخت نمی‌دوخت دوزد دوزند دوزم می‌دوزد نمی‌دوزد بدوزد بدوزند ندوزد: sew
پختن پخت پختند پختم پخته می‌پخت نپخت نمی‌پخت پزد پزند پزم می‌پزد می‌پزند می‌پزم نمی‌پزد بپزد بپزند نپزد: cook
شستن شست شستند شستم شسته می‌شست نمی‌شست شویند شویم می‌شویند می‌شویم نمی‌شوید بشوید بشویند نشوید: wash
چیدن چید چیدند چیدم چیده می‌چید نچید نمی‌چید چیند چینند چینم می‌چیند بچیند بچینند نچیند: pick, arrange
لرزیدن لرزید می‌لرزید نلرزید نمی‌لرزید لرزد لرزند لرزم بلرزد بلرزند نلرزد: tremble, shake
درخشیدن می‌درخشید ندرخشید نمی‌درخشید درخشد درخشند درخشم بدرخشد: shine
تابیدن تابید می‌تابید نتابید نمی‌تابید تابد تابند تابم بتابد بتابند نتابد: shine
روییدن رویید می‌رویید نرویید نمی‌رویید روید رویند رویم نمی‌روید بروید برویند نروید: grow
زیستن زیست زیستم زیسته می‌زیست نزیست نمی‌زیست زید زیند زیم می‌زید می‌زیند می‌زیم بزید بزیند نزید: live
زاییدن زاد زاده می‌زایید نزایید نمی‌زایید زاید زایند زایم بزاید بزایند نزاید: give birth, born
آفریدن آفرید می‌آفرید نیافرید نمی‌آفرید آفریند نمی‌آفریند بیافریند: create
پرستیدن پرستید می‌پرستید نپرستید نمی‌پرستید پرستد پرستند پرستم می‌پرستد می‌پرستند می‌پرستم نمی‌پرستد بپرستد: worship
ستودن ستود ستودم ستوده می‌ستود نستود نمی‌ستود ستاید ستایند ستایم می‌ستاید بستاید نستاید: praise
گماشتن می‌گماشت نگماشت نمی‌گماشت گمارد گمارند گمارم بگمارد نگمارد: appoint
گنجیدن می‌گنجید نگنجید نمی‌گنجید گنجد گنجند گنجم بگنجد بگنجند نگنجد: fit
برداشتن برمی‌داشت برنداشت برنمی‌داشت بردارد برنمی‌دارد: take, pick up, remove, lift
گرداندن گرداند می‌گرداند نگرداند نمی‌گرداند می‌گردانند می‌گردانم بگرداند: turn, return
کشاندن می‌کشاند نکشاند نمی‌کشاند کشانند کشانم بکشاند: drag, draw

بایستن: must
شایستن شایسته: deserve, worthy
آزمودن آزمود می‌آزمود نیازمود نمی‌آزمود آزماید آزمایند آزمایم بیازماید: test, try
پاشیدن می‌پاشید نپاشید نمی‌پاشید پاشد پاشند پاشم نمی‌پاشد بپاشد بپاشند نپاشد: scatter, spray
آمیختن آمیخت می‌آمیخت نیامیخت نمی‌آمیخت آمیزد آمیزند آمیزم نمی‌آمیزد بیامیزد: mix
آویختن آویخت می‌آویخت نیاویخت نمی‌آویخت آویزد آویزند آویزم نمی‌آویزد بیاویزد: hang
انجامیدن انجامید انجامیدند انجامیدم انجامیده می‌انجامید نینجامید نمی‌انجامید انجامد انجامند انجامم نمی‌انجامد بینجامد: lead, result
نگریستن نگریست نگریستند نگریستم نگریسته می‌نگریست ننگریست نمی‌نگریست نگرد نگرند نگرم بنگرد بنگرند ننگرد: look, regard
گزیدن گزید گزیدم گزیده می‌گزید نگزید نمی‌گزید گزیند گزینند گزینم بگزیند نگزیند: choose, select
برگزیدن برمی‌گزید برنگزید برنمی‌گزید برمی‌گزیند برمی‌گزینند برمی‌گزینم برنمی‌گزیند: choose, elect
بریدن برید بریدم بریده می‌برید نبرید نمی‌برید: cut
پیچیدن پیچید پیچیده پیچیدند پیچیدم می‌پیچید نپیچید نمی‌پیچید پیچد پیچند پیچم نمی‌پیچد بپیچد بپیچند نپیچد: turn, twist, complex
رهاندن می‌رهاند نرهاند نمی‌رهاند رهانند رهانم برهاند: free
ورزیدن ورزید می‌ورزید نورزید نمی‌ورزید ورزد ورزند ورزم بورزد بورزند نورزد: exercise
خزیدن خزید خزیدم خزیده می‌خزید نخزید نمی‌خزید خزد خزند خزم می‌خزد می‌خزند می‌خزم بخزد بخزند نخزد: crawl
چرخیدن چرخید می‌چرخید نچرخید نمی‌چرخید چرخد چرخند چرخم بچرخد بچرخند نچرخد: turn, spin
چسبیدن می‌چسبید نچسبید نمی‌چسبید چسبد چسبند چسبم بچسبد بچسبند نچسبد: stick, cling
جوشیدن می‌جوشید نجوشید نمی‌جوشید جوشد جوشند جوشم نمی‌جوشد بجوشد بجوشند نجوشد: boil
پاییدن می‌پایید نپایید نمی‌پایید پاید پایند پایم نمی‌پاید بپاید بپایند نپاید: watch, last
بوسیدن بوسید می‌بوسید نبوسید نمی‌بوسید بوسد بوسند بوسم ببوسد ببوسند نبوسد: kiss
لغزیدن می‌لغزید نلغزید نمی‌لغزید لغزد لغزند لغزم بلغزد بلغزند نلغزد: slip
دزدیدن دزدید می‌دزدید ندزدید نمی‌دزدید دزدد دزدند دزدم بدزدد بدزدند ندزدد: steal
پژوهیدن: research
ربودن ربود ربودم ربوده می‌ربود نربود نمی‌ربود رباید ربایند ربایم می‌رباید برباید نرباید: kidnap, hijack, steal
کوبیدن کوبید می‌کوبید نکوبید نمی‌کوبید کوبد کوبند کوبم نمی‌کوبد بکوبد بکوبند نکوبد: pound, knock, beat

استفاده: use, benefit
ادامه: continue, continuation, rest
انجام: carry out, perform, done, end
ایجاد: create, creation, establish
اعلام: announce, announcement, declare
اعلان: announcement, notice
اظهار اظهارات: express, say, statement, state
بیان: express, expression, statement, state
تأکید تاکید: emphasize, stress, emphasis
توضیح: explain, explanation
تعریف: define, definition, praise
توصیف: describe, description
اشاره: refer, mention, point, reference
ذکر: mention
یاد یادی یادها: memory, remember, mind
فکر افکار فکری فکرها: think, thought, idea
تصور تصوری تصورها: imagine, imagination, think
گمان گمانی گمان‌ها: think, suspicion, guess
باور باوری باورها: believe, belief
اعتقاد: belief, believe
احساس: feel, feeling, sense
درک: understand, understanding, grasp
قبول: accept, acceptance
رد: reject, refuse, trace
انکار: deny, denial
تصمیم تصمیمات: decide, decision
انتخاب انتخابات: choose, choice, election, selection
تغییر تغییرات: change
تبدیل: turn into, convert, become
افزایش افزایشی افزایش‌ها: increase, rise
کاهش کاهشی کاهش‌ها: decrease, reduction, reduce
رشد: growth, grow
توسعه: development, develop, expand
گسترش: spread, expand, expansion
پیشرفت: progress, advance
شرکت شرکتی شرکت‌ها: participate, company, take part
حضور: presence, attend
کمک کمکی کمک‌ها: help, aid, assist, assistance
خدمت خدمات خدمتی خدمت‌ها: service, serve
حمایت: support, protection
پشتیبانی: support, backing
دفاع دفاعی دفاع‌ها: defend, defense, defence
حمله حملات حمله‌ها حمله‌ای: attack, assault
جلوگیری: prevent, prevention
مخالفت مخالفتی مخالفت‌ها: oppose, opposition
موافقت موافقتی موافقت‌ها: agree, agreement, approval
مقاومت: resist, resistance
مبارزه: fight, struggle
تلاش تلاشی تلاش‌ها: try, effort, attempt
کوشش کوششی کوشش‌ها: effort, try
سعی سعی‌ها: try, effort
شکایت: complain, complaint
سؤال سوال سؤالی سؤال‌ها: question, ask
پرسش پرسشی پرسش‌ها: question
پاسخ پاسخی پاسخ‌ها: answer, reply, response
جواب جوابی جواب‌ها: answer, reply
صحبت صحبتی صحبت‌ها: talk, speak, conversation
حرف حروف حرفی حرف‌ها: word, talk, letter, speak
گفتگو گفت‌وگو: conversation, talk, dialogue
بحث بحثی بحث‌ها: discussion, debate, discuss
مذاکره مذاکرات: negotiation, talks, negotiate
خواهش: request, please
درخواست: request, ask, demand
تقاضا: demand, request
دعوت دعوتی دعوت‌ها: invite, invitation, call
دستور: order, command, instruction
اجازه: permission, allow, let
اجرا اجرای اجراها: implementation, implement, perform, execution
عمل اعمال عمل‌ها: act, action, practice, operation
عملی: practical
اقدام اقدامات: action, measure, step
حرکت حرکتی حرکت‌ها: move, movement, motion
سفر سفری سفرها: travel, journey, trip
عبور عبوری عبورها: cross, passage, pass
ورود: enter, entry, arrival
خروج: exit, withdrawal, leave
ترک ترک‌ها: leave, Turk, Turkish, abandon
فرار: flee, escape
فراری: fugitive
پیدا: find, found, visible
گم: lost, lose
جستجو جست‌وجو: search, look for
کشف کشفی کشف‌ها: discover, discovery
نگاه نگاه‌ای نگاه‌ها: look, glance, view
تماشا: watch
گوش گوش‌ها: ear, listen
گوشی: phone, handset, receiver
توجه توجهات: attention, regard, considering
دقت: accuracy, attention, care
مشاهده: observe, observation, see
نشان نشان‌ها: show, sign, mark
نشانی: address, sign
ارائه: present, provide, offer
معرفی: introduce, introduction
ثبت: register, record
حفظ: preserve, maintain, protect, keep
نگهداری: keep, maintenance, care
تهیه تهیه‌ها تهیه‌ای: prepare, provide, preparation
آماده: ready, prepared, prepare
تشکیل: form, formation, establish
تأسیس تاسیس: establish, establishment, found
تعیین: determine, set, appoint
برقرار: establish, set up, established
برگزار: hold, held
منتشر: publish, published, released
انتشار: publication, publish, spread
چاپ چاپی چاپ‌ها: print, publish, edition
ترجمه: translation, translate
مقایسه: comparison, compare
بررسی: study, review, examine, investigation
مطالعه: study, reading
تحقیق تحقیقات: research, investigation, inquiry
پژوهش: research, study
آزمایش آزمایشی آزمایش‌ها: test, experiment
کنترل: control
نظارت: supervision, monitoring
مدیریت: management, manage
اداره ادارات: office, administration, run, department
رهبری: leadership, lead
هدایت: guide, guidance, lead
تربیت: education, training, upbringing
پرورش: education, breeding, upbringing
تحصیل تحصیلات: study, education
ازدواج: marriage, marry
تولد: birth
زندگی: life, live, living
بازی بازی‌ها: play, game
کار کاری کارها: work, job, thing, affair
استراحت: rest
گریه گریه‌ها گریه‌ای: cry, crying, weeping
خنده خنده‌ها خنده‌ای: laugh, laughter
لبخند: smile
فریاد: shout, cry, scream
ناله ناله‌ها ناله‌ای: moan, groan
سکوت سکوتی سکوت‌ها: silence
صبر: patience, wait
انتظار: expect, expectation, waiting
تهدید: threat, threaten
مجبور: force, forced, compelled
وادار: force, compel
متهم متهمی متهم‌ها: accused, accuse, defendant
محکوم: condemn, condemned, sentenced, convicted
محروم: deprived, deprive
دستگیر: arrest, arrested
بازداشت: detention, arrest, detain
آزاد: free, freed, released
نابود: destroy, destroyed
نابودی نابودی‌ها: destruction
ویران: destroyed, ruined
تخریب: destruction, destroy
جدا: separate, apart
متحد متحدی متحدها: united, unite, ally
متوقف: stop, stopped
قطع: cut, cut off
قطعی: definite, certain, final
وصل: connect, join
باعث: cause, lead
سبب: cause, reason
موجب: cause
منجر: lead, result
مربوط: related, relevant, concerning
متعلق: belonging, belong
شامل: include, including, consist
مشخص: specific, clear, determined
معلوم: known, clear
معتقد: believe, believer
موفق: successful, succeed
موفقیت موفقیتی موفقیت‌ها: success
قادر: able, capable
مشغول: busy, engaged
عازم: leave, set off
وارد: enter, entered
صادر: issue, issued, export
واقع: located, real, fact
مواجه: face, faced, encounter
روبرو روبه‌رو: face, opposite
دچار: suffer, afflicted
جمع: sum, plural, gather, collect
پر: full, feather
تقسیم: divide, division
پخش: broadcast, distribution, spread
توزیع: distribution, distribute
تقدیم: present, dedicate
تسلیم: surrender, submit
اعتراف اعترافی اعتراف‌ها: confess, confession
اعتراض اعتراضات اعتراضی اعتراض‌ها: protest, objection
انتقاد: criticism, criticize
تشویق: encourage, encouragement
سرزنش: blame
تحمل تحملی تحمل‌ها: tolerate, endure, bear
تجربه: experience
اثبات: prove, proof
تأیید تایید: confirm, approve, confirmation
پیشنهاد: suggest, proposal, offer, propose
توصیه: recommend, recommendation, advice
تقویت: strengthen, strengthening
تضعیف: weaken
محدود: limited, limit, restrict
پرتاب: throw, launch
شلیک: fire, shoot, shot
اشغال: occupation, occupy
تصرف: capture, seize, possession
تکرار: repeat, repetition
تمرین: practice, exercise
حل: solve, solution
رعایت: observe, respect
نقض: violate, violation
لغو: cancel, abolish, abolition
امضا امضای امضاها: sign, signature
عبادت: worship
دعا دعای دعاها: prayer, pray
سلام: hello, peace, greeting
تشکر: thanks, thank
عذر: excuse, apology
`;
