/** Persian–English: function words, numbers, time and place. */
export const functionWords = `
و: and
یا: or
اما: but, however
ولی: but, however
لیکن: but, however
بلکه: but, rather, but rather
که: that, which, who, when
تا: until, to, so that, up to, till
اگر اگه: if
مگر: unless, except, but
زیرا: because, for, since
چون: because, since, as, like
چونکه: because
چنانچه: if, should
چنانکه: as, just as
هرچند: although, though, however
اگرچه: although, though
گرچه: although, though
باوجود: despite, in spite of
وگرنه: otherwise, or else
پس: then, so, therefore, after, back
بنابراین: therefore, thus, so, hence
لذا: therefore, hence
همچنین: also, as well, likewise, moreover
نیز: also, too, as well
هم: also, too, both, even, each other
حتی: even
فقط: only, just
تنها: only, alone, lonely
البته: of course, certainly, however
شاید: perhaps, maybe, may
آیا: whether, does, is
چه: what, which, whether, how
چی: what
چرا: why, yes
چگونه: how
چطور: how
چند: several, some, a few, how many
چقدر: how much, how many
چنین: such, like this, so
چنان: so, such, like that
همین: this, same, this very
همان: same, that very
این: this, it, these
آن: that, it, those
اینان: these
آنان: they, them, those
اینها: these, they
آنها: they, them, those
این‌که: that, this
آن‌که: who, that
آنچه: what, that which
هرچه: whatever, the more
هر: every, each, any
هیچ: no, any, none, nothing
همه همگی همه‌ی: all, everyone, everything, whole
تمام تمامی: all, whole, entire, complete
کل: whole, total, general
برخی: some
بعضی بعضا: some
عده عده‌ای: number, some, group
کسی: someone, somebody, anyone, person
کس کسان کسانی: person, one, those
چیزی: something, anything
یکی: one, someone
یکدیگر: each other, one another
همدیگر: each other, one another
دیگر دیگری دیگران: other, another, else, more, any more, no longer
سایر: other, rest
خود خودش خودم خودشان خویش خویشتن: self, own, himself, herself, itself, themselves, myself
من مرا: I, me, my
تو ترا: you, your
او: he, she, him, her, his
وی: he, she, him, her, his
ما: we, us, our
شما: you, your
ایشان: they, them, he
بی: without, non

در: in, at, on, door, into
از: from, of, than, since, by
به: to, at, in, with, by
با: with, by
بر: on, upon, over
برای: for, to, in order to
را: the
روی: on, over, face
زیر: under, below
بالا بالای: above, up, high, over
پایین پائین: down, below, low
پیش: before, ago, with, near, forward
نزد: with, to, near, by
نزدیک: near, close
کنار: beside, next to, side, along
پشت: behind, back
جلو جلوی: front, in front of, forward, ahead
میان: between, among, middle
بین: between, among
درون: inside, within
داخل: inside, interior, into
بیرون: outside, out
خارج: outside, abroad, out
سوی: towards, direction
بسوی: towards
دور: far, around, round, distant
درباره: about, concerning
راجع: about, concerning
مورد موارد: case, about, subject, instance
بدون: without
جز: except, but
علیه: against
ضد: against, anti, opposite
طی: during, over
طول: length, during, along, course
ضمن: while, during, besides
بابت: for
توسط: by, by means of
وسیله: by, means, device
مثل: like, such as, as
مانند: like, such as, as
همچون: like, such as
طبق: according to, under
براساس: according to, based on
اساس: basis, foundation
علاوه: besides, in addition
غیر: non, other than, not
نسبت: ratio, to, towards, relation
بیش: more, over
بیشتر: more, most, mostly
کمتر: less, fewer
کم: little, few, low, less
کمی: a little, slightly, some
اندک: little, few, slight
بسیار بسیاری: very, much, many, a lot
خیلی: very, very much, many
زیاد: much, many, too much, a lot
فراوان: abundant, many
کاملا: completely, quite, fully
تقریبا: almost, approximately, about, nearly
حدود: about, around, approximately, limits
حداقل: at least, minimum
حداکثر: at most, maximum
لااقل: at least
نه: no, not, nor, nine
بله: yes
آری: yes
خیر: no, good
هنوز: still, yet
همیشه: always
هرگز: never, ever
هیچ‌گاه: never
هیچ‌وقت: never
گاه گاه‌ای: sometimes, time
اغلب: often, most
معمولا: usually
دوباره: again
باز: again, open, still
بار: time, load, burden
بارها: repeatedly, often, many times
اکنون: now, currently
حالا: now
حال حالی: present, state, now, while
الان: now
امروز امروزه: today, nowadays
دیروز: yesterday
فردا: tomorrow
امشب: tonight
دیشب: last night
امسال: this year
پارسال: last year
زود: soon, early, quickly
دیر: late
ناگهان: suddenly
بلافاصله: immediately
سپس: then, afterwards, later
آنگاه: then
بعد: then, after, later, next, dimension
بعدی: next, following
قبل: before, ago
قبلی: previous
پس‌از: after
هنگام: time, when, during
هنگامی: when
وقتی: when
زمانی: when, once, time
درحالی: while
همزمان: at the same time, simultaneously
اینجا: here
آنجا: there
کجا: where
کی: when, who
جایی: where, place, somewhere
همه‌جا: everywhere
بسا: perhaps, many
کدام: which
طور طوری: way, manner, so
به‌طور: in a way
گونه: kind, type, cheek, way
نوع انواع: kind, type, sort
مثلا: for example, for instance
یعنی: that is, means
ظاهرا: apparently
احتمالا: probably, likely
حتما: certainly, surely, definitely
واقعا: really, truly
اصلا: at all
خصوصا: especially
بخصوص: especially, particularly
به‌ویژه: especially, particularly
ویژه: special, especially
مخصوصا: especially
عمدتا: mainly, mostly
نخست نخستین: first, prime
ابتدا: beginning, first, at first
سرانجام: finally, at last, eventually
بالاخره: finally, at last
خلاصه: summary, in short
آهسته: slowly, softly
تدریج: gradually
باید: must, should, have to
نباید: must not, should not
بایستی: must, should
کاش: wish, if only
ای: O, oh
هان: hey, yes

بودن بود بودند بودم بوده باشد باشند باشم نبود نبودند است هست هستند هستم هستیم نیست نیستند نیستم می‌باشد می‌باشند اند باشید: be, is, was, were, are, exist

یک: one, a, an
دو: two
سه: three
چهار: four
پنج: five
شش: six
هفت: seven
هشت: eight
ده دهه: ten, village, decade
یازده: eleven
دوازده: twelve
سیزده: thirteen
چهارده: fourteen
پانزده: fifteen
شانزده: sixteen
هفده: seventeen
هجده: eighteen
نوزده: nineteen
بیست: twenty
سی: thirty
چهل: forty
پنجاه: fifty
شصت: sixty
هفتاد: seventy
هشتاد: eighty
نود: ninety
صد صدها: hundred
دویست: two hundred
سیصد: three hundred
پانصد: five hundred
هزار هزاران: thousand
میلیون: million
میلیارد: billion
صفر: zero
اول اولین: first
یکم: first
دوم دومین: second
سوم سومین: third
چهارم: fourth
پنجم: fifth
آخر آخرین: last, end, final, latest
نیم: half
نیمه: half, middle
ثلث: third
ربع: quarter
چندین: several, many
دفعه: time
مرتبه: time, rank

وقت اوقات وقت‌ها: time
زمان زمان‌ها: time, period
مدت مدتی مدت‌ها: period, time, duration, while
لحظه لحظات لحظه‌ها لحظه‌ای: moment, instant
ثانیه: second
دقیقه دقایق: minute
ساعت ساعتی ساعت‌ها: hour, o'clock, clock, watch
روز روزی روزها: day
شب شبی شب‌ها: night, evening
صبح صبحی صبح‌ها: morning
ظهر: noon
عصر عصری عصرها: afternoon, age, era, evening
غروب غروبی غروب‌ها: sunset
هفته هفته‌ها هفته‌ای: week
ماه ماه‌ها: month, moon
سال سالگی سالی سال‌ها: year, years, age
قرن قرون قرنی قرن‌ها: century
سده سده‌ها سده‌ای: century
دوره دوره‌ها دوره‌ای: period, era, course
دوران: era, period, time
تاریخ: history, date
فصل فصلی فصل‌ها: season, chapter
بهار بهاری بهارها: spring
تابستان: summer
پاییز: autumn, fall
زمستان: winter
شنبه شنبه‌ها شنبه‌ای: Saturday
یکشنبه: Sunday
دوشنبه: Monday
سه‌شنبه: Tuesday
چهارشنبه: Wednesday
پنجشنبه: Thursday
جمعه جمعه‌ها جمعه‌ای: Friday
ژانویه: January
فوریه: February
مارس: March
آوریل: April
مه: May, fog
ژوئن: June
ژوئیه: July
اوت: August
سپتامبر: September
اکتبر: October
نوامبر: November
دسامبر: December
فروردین: Farvardin, April
خرداد: Khordad, June
مرداد: Mordad, August
مهر مهری مهرها: Mehr, affection, seal
بهمن: Bahman, February
گذشته: past, last
آینده: future, next
آغاز آغازی آغازها: beginning, start
شروع شروعی شروع‌ها: start, beginning
پایان: end
انتها: end
سن سن‌ها: age
عمر عمری عمرها: life, age, lifetime
نسل نسلی نسل‌ها: generation

جا جای جاها: place, room, instead
مکان مکانی مکان‌ها: place, location
محل محل‌ها: place, site, location
طرف اطراف طرفی طرف‌ها: side, direction, around, party
سمت سمتی سمت‌ها: side, direction, post
جهت جهتی جهت‌ها: direction, for, sake
گوشه گوشه‌ها گوشه‌ای: corner
مرکز مراکز مرکزها: centre, center
وسط وسطی وسط‌ها: middle, centre
شمال: north
جنوب: south
شرق: east
غرب: west
راه راه‌ای راه‌ها: way, road, path
جاده جاده‌ها جاده‌ای: road
خیابان: street, avenue
کوچه کوچه‌ها کوچه‌ای: alley, lane
میدان میدانی میدان‌ها: square, field
منطقه مناطق: region, area, zone
ناحیه نواحی: area, region, district
فاصله: distance, gap
بخش بخشی بخش‌ها: part, section, sector, department
قسمت قسمتی قسمت‌ها: part, section
جزء اجزا جزئی جزء‌ها: part, component
سهم سهمی سهم‌ها: share
تعداد: number
شمار شماری شمارها: number
شماره شماره‌ها شماره‌ای: number, issue
عدد عددی عددها: number
مقدار: amount, quantity
میزان: amount, rate, level, extent
اندازه اندازه‌ها اندازه‌ای: size, extent, measure
درصد درصدی درصدها: percent, per cent
درجه درجه‌ها درجه‌ای: degree
سطح سطحی سطح‌ها: level, surface
حد حدی حدها: extent, limit, degree
متر متری مترها: metre, meter
کیلومتر: kilometre, kilometer
تن: ton, body, person
گروه گروه‌ای گروه‌ها: group
دسته دسته‌ها دسته‌ای: group, category, handle
نمونه: example, sample
مثال مثالی مثال‌ها: example
شکل شکلی شکل‌ها: form, shape
صورت صورتی صورت‌ها: face, form, case, way
روش روشی روش‌ها: method, way
شیوه شیوه‌ای شیوه‌ها: method, way, style
نحوه نحوه‌ای نحوه‌ها: manner, way, how
وضع اوضاع وضعی وضع‌ها: situation, state, condition
وضعیت: situation, status, condition
چیز چیزها: thing
امر امور امری امرها: matter, affair, order
موضوع: subject, issue, matter, topic
شیء اشیا شیئی شیء‌ها: object, thing
`;
