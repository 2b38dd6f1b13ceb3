/** Arabic–English: quantifiers, adverbs, interjections and fixed phrases of one word. */
export const adverbsAndQuantifiers = `
كل: every, all, each, whole, everything, everyone, any
كلا: both, no, each, never
كلتا: both
كلاهما كليهما كلتاهما كلتيهما: both, both of them
جميع: all, everyone, every, everybody
جميعا: all, together, all of them
كافة: all, entire
بعض: some, each other, few, one another, certain
بضع بضعة: few, several, a few
عدة: several, equipment, many, number, kit, tools
عديد عديدة: many, numerous, number
أحد آحاد: one, anyone, Sunday, someone, no one, nobody, anybody
إحدى: one, one of
واحد واحدة: one, single, same, alone
سائر: all, rest, other
معظم: most, majority, the greater part
أغلب: most, majority
أكثر: more, most, further
أقل: less, least, fewer, lesser
كثيرا: much, often, a lot, many, greatly, very
قليلا: a little, little, slightly, somewhat, a bit
جدا: very, extremely, too, quite, so
للغاية: extremely, very
تماما: completely, exactly, entirely, quite, perfectly, totally
أبدا: never, ever, at all, always
قط: never, ever, cat
البتة: at all, absolutely
مطلقا: absolutely, never, at all
إطلاقا: at all, absolutely, never
أيضا: also, too, as well, either
فقط: only, just, merely, alone
فحسب: only, merely
وحسب: only, merely
حقا: really, truly, indeed
فعلا: indeed, really, actually, in fact
بالفعل: indeed, already, actually, really
طبعا: of course, naturally
بالطبع: of course, naturally
بالتأكيد: certainly, surely, of course
أكيد: certain, sure, certainly
حتما: inevitably, certainly, definitely
قطعا: certainly, definitely
بتاتا: at all, absolutely
تقريبا: almost, about, approximately, nearly
بالكاد: barely, hardly
بالضبط: exactly, precisely
بالذات: in particular, precisely, especially
خاصة: especially, particularly, private, property, characteristic, particular
خصوصا: especially, particularly
خصيصا: specially, especially
لاسيما: especially, particularly
سيما: especially, particularly
عامة: public, common people, generally, general, commoners
عموما: generally, in general
أساسا: basically, originally, mainly
أصلا: originally, in the first place, at all
غالبا: often, usually, mostly
عادة عادات: usually, custom, habit, usual
دائما: always, constantly
دوما: always
باستمرار: constantly, continually
أحيانا: sometimes, at times, occasionally
تارة: sometimes, at times, now
طورا: sometimes, at other times
حينا: sometimes, for a while
مرارا: repeatedly, many times, often
فورا: immediately, at once
حالا: immediately, at once, right away
توا: immediately, just now, at once
فجأة: suddenly, all of a sudden, abruptly, all at once
بغتة: suddenly
مباشرة: directly, immediately, straight, exercise, immediate
بسرعة: quickly, fast, rapidly
ببطء: slowly
بهدوء: quietly, calmly
بشدة: strongly, severely, hard
بقوة: strongly, hard, by force
بسهولة: easily
بصعوبة: with difficulty
بوضوح: clearly
بدقة: precisely, carefully
بعناية: carefully
سرا: secretly, in secret
علنا: openly, publicly
جهرا: aloud, openly
عمدا: deliberately, on purpose
سدى: in vain
عبثا: in vain
هباء: in vain, dust
صدفة صدف: chance, coincidence, by chance, accident, shell
مصادفة: coincidence, by chance, chance
رويدا: slowly, gently
مهلا: wait, slowly
بالأحرى: rather
بالتالي: consequently, therefore, thus
لذا: therefore, so, thus
لذلك: therefore, so, for that reason, that is why
لهذا: therefore, for this reason, that is why
لأجل: for, for the sake of
أجل آجال يؤجل تأجيل: term, sake, yes, deadline, for, postpone, delay, death
بلى: yes, indeed
نعم: yes, indeed, blessings
إي: yes
هيا: come on, let us, let's
هلا: why not, won't you
هلم: come, come on
تعال تعالي تعالوا: come
هات هاتي هاتوا: give, give me, bring
كفى يكفي كاف كفت كفوا كفاية يكف: suffice, enough, be enough, sufficient
آه: ah, oh, alas
أواه: alas, oh
أف: ugh
وا: oh, alas
ويل: woe
ويح: woe, alas
ويحك: woe to you
واحسرتاه: alas
مرحبا: hello, welcome
أهلا: welcome, hello
عفوا: sorry, pardon, excuse me
شكرا: thanks, thank you
معذرة: sorry, excuse me, excuse
لطفا: please
سواء: whether, equal, alike, either
حبذا: it would be good, how nice
بئس: wretched, how bad, evil
نعما: how excellent
وحد وحده وحدها وحدهم وحدي وحدك وحدنا: alone, only, by himself
نفس نفوس أنفس أنفاس: same, soul, self, himself, oneself, herself, myself, breath
ذات ذوات: same, self, one, certain, with, itself, being, essence
ذو ذا ذي ذوو ذوي: with, of, owner, having, possessing
ذوات: with, having
أولو أولي: those of, possessors
عين عيون أعين يعين معين: eye, appoint, spring, assign, same, designate, very, specify
آخر أخرى آخرون آخرين أخر أواخر: other, another, last, else, more, end
أخرى: other, another, else
الآن: now, at present, currently
غدا: tomorrow, become
أمس: yesterday, last night
البارحة: yesterday, last night
اليوم: today, day
أول أولى أوائل أولا يؤول: first, beginning, interpret, earliest
أولا: first, firstly
ثانيا: second, secondly
ثالثا: third, thirdly
أخيرا: finally, at last, recently, lastly
مؤخرا: recently, lately
حديثا: recently, newly
سابقا: previously, formerly, before
لاحقا: later, subsequently
مسبقا: in advance, beforehand
سلفا: in advance
مبكرا: early
باكرا: early
متأخرا: late
قريبا: soon, near, shortly
بعيدا: far, away, far away
عاليا: high, loudly
يمينا: right, to the right
يسارا: left, to the left
شمالا: north, left
جنوبا: south
شرقا: east
غربا: west
ليلا: at night, by night
نهارا: by day, daytime
صباحا: morning, in the morning
مساء أمسية أمسيات: evening, in the evening
ظهرا: noon, at noon
فجرا: at dawn
يوميا: daily, every day
سنويا: annually
رأسا: directly, straight
سويا: together
منفردا: alone
مثلا: for example, for instance
يعني: mean, I mean, that is
بحق: rightly, truly, against
جراء: because of, as a result, as a result of
إثر: after, following, in the wake
عقب أعقاب: after, following, heel
غداة: the day after, following, morning
مدى: extent, range, over, term, how far
قدر أقدار قدور: destiny, fate, amount, extent, estimate, able, be able, pot
بقدر: as much as, to the extent
مجرد: mere, merely, just, abstract, only, unaugmented, simply, stripped
محض: pure, mere, sheer
كاد يكاد كدت كدنا يكد: almost, nearly, hardly, be about to, all but, barely, scarcely
لابد: must, inevitably, have to
بد: must, necessity, choice, escape
محالة: inevitably, doubt
لاشيء: nothing
شيئا: something, anything, thing
فلان فلانة: so-and-so, someone
كيت: such and such
هيهات: far from it, how impossible
شتان: what a difference
آنفا: above, previously
ولو: even if, even though
وإن: even if, although, though
وإلا: otherwise, or else
فإذا: if, then, suddenly, behold
فإن: if, for, then
وإذا: if, when, suddenly
أفلا: is not, do not
أولم: did not
أوليس: is not
فلما: when
ولما: when
كونه كونها: being, because
بوسع: can, able
عسى: perhaps, may, might, hope
حذار: beware
دونما: without
بادئ: beginning, at first
لدرجة: to the point, so much
إبان: during
صحبة: company, accompanied, with
برفقة: with, accompanied by
رفقة: company, companions
خشية: fear, for fear
مخافة: fear, for fear of
كائنا: whoever, being
أسوة: example, like
`;
