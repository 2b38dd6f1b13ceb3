/** Arabic–English: particles, pronouns, prepositions, conjunctions, demonstratives and question words. */
export const functionWords = `
في: in, at, on, of, into, during
من: from, of, than, who, one of, whoever
إلى: to, toward, towards, into, until
على: on, upon, over, against, at, to, in, must
عن: about, of, from, away, concerning
مع: with, together, along, despite
ب: with, by, in, at
ل: for, to, belong
ك: like, as
بين: between, among, show, clarify, amid, explain, state, indicate
عند: at, with, by, when, upon, have, to
لدى: have, at, with, upon
لدن: from, by
حتى: until, even, so that, till, up to
منذ: since, for, ago, from
مذ: since
خلال: during, through, within, throughout
أثناء: during, while, meanwhile, as
دون يدون تدوين: without, record, below, write down, short of, under, codification
بدون: without
بلا: without, no
غير مغاير: not, change, other, non, except, different, un, alter
سوى: only, except, but, nothing but, other than
إلا: except, only, but, unless, save
عدا: except, apart, besides
ماعدا: except
خلا خلت خلوا: except, be free, save, be empty, empty, alone
حاشا: except, far be it
تحت: under, below, beneath, underneath
فوق: above, over, on top, on, upon
أمام: in front, before, facing, ahead
قدام: in front, before
خلف خلفاء: behind, succeed, after, leave, back, successor, follow, offspring
وراء: behind, beyond, after
قبل: before, accept, agree, ago, prior, kiss, first
قبيل: shortly before, just before, such as
بعد أبعاد: after, later, yet, beyond, still, more, since, extension
بعدما: after, once
قبلما: before
بعيد أبعد: far, distant, away, distance, remote, shortly after
حول يحول: around, about, transform, convert, concerning, round, year, transfer
حوالي: about, around, approximately, some
نحو: toward, about, towards, way, grammar, to, approximately, manner
تجاه: toward, towards, opposite, facing
اتجاه: direction, trend, toward
إزاء: toward, opposite, in the face, regarding
حيال: regarding, toward, about
صوب: toward, towards, direction
ضد أضداد: against, anti, opposite, contrary, versus
عبر معبر: through, express, across, cross, via, over
وسط أوساط: middle, amid, center, among, circles, in the midst, centre
ضمن يضمن: within, among, guarantee, ensure, part of, included
داخل: inside, within, in
خارج: outside, out, abroad
جانب جوانب: side, beside, aspect, aside, next to, part, edge
بجانب: beside, next to, near
بجوار: near, next to, beside
قرب: near, close, close to, nearness
بقرب: near, close to
لقاء: meeting, encounter, meet, interview, in return
مقابل: in return, opposite, for, versus, in exchange
بدل أبدال: instead, in place, substitute, apposition, replace, change, allowance
بدلا: instead, rather
عوضا: instead
رغم: despite, although, though, in spite, even though
برغم: despite, in spite
بالرغم: despite, although, in spite
بسبب: because of, due to, because, owing
بفضل: thanks to, due to
بواسطة: by, through, by means of
بموجب: under, according to, pursuant to, pursuant, accordance
بناء أبنية: construction, building, based, structure, accordingly, builder, mason
وفق وفقا يوفق: according to, in accordance, reconcile, pursuant, under
وفقا: according to, in accordance, pursuant, accordance, under
طبقا: according to, pursuant, accordance
تبعا: according to, depending
حسب يحسب: according to, depending, think, thought, calculate, suppose
بحسب: according to, as, in accordance, depending, based
مثل: like, such as, as, represent, example, proverb, parable, constitute
مثلما: as, just as, like
كمثل: like
شأن شؤون: matter, affair, concern, like, regard, status
شبه أشباه يشبه: semi, quasi, likeness, almost, resemble, like, resemblance, liken
نظرا: because, due to, given, in view
بالنسبة: for, as for, regarding, in relation
بالإضافة: in addition, besides, as well
إضافة: addition, in addition, adding, besides, genitive construct, additional
فضلا: besides, as well as, moreover, let alone
علاوة: moreover, allowance, in addition, bonus
بخصوص: regarding, concerning
بشأن: about, regarding, concerning
بصدد: about to, regarding
طوال: throughout, all, during, all through
طيلة: throughout, all, for
طول أطوال: length, along, height, all, throughout
لحين: until
لغاية: until, up to
بغية: in order to, with the aim
بغرض: for the purpose, in order to
بهدف: in order to, with the aim
بقصد: in order to, intentionally
بحجة: on the pretext
بدعوى: on the pretext, claiming
كيلا: so that not, lest
لئلا: lest, so as not
كي: so that, in order to, to, cauterization, cautery, cauterize, burn, ironing
لكي: so that, in order to, to
كيما: so that
أن: that, to
إن: that, if, indeed, verily
أنه: that he, that it, that
إنه: he is, it is, indeed
أنها: that she, that it, that they
إنها: she is, it is, they are
أنهم: that they
إنهم: they are
أنني أني: that I
إنني إني: I, I am
أنك: that you
إنك: you, you are
أننا أنا: that we, I, me
إننا إنا: we, we are
إنما: but, only, rather, merely
أنما: that only
لأن لأنه لأنها لأنهم لأنني لأني لأنك لأننا: because, for, since, as
لكن لكنه لكنها لكنهم لكنني لكني لكنك لكننا: but, however, yet, although, only
ولكن: but, however, yet
كأن كأنه كأنها كأنهم كأنني كأني كأنك كأننا كأنما: as if, as though, like, seem
كأنما: as if, as though
لعل لعله لعلها لعلهم لعلني لعلي لعلك لعلنا: perhaps, maybe, might, so that
ليت ليته ليتها ليتني ليتك ليتنا: wish, if only, would that
ياليت: wish, if only
ربما: perhaps, maybe, might, may, possibly
قد: may, might, had, have, perhaps
لقد: have, had, indeed
فقد: lose, have, had, miss, loss, losing
سوف: will, shall, would, going to
لا: no, not, nor, don't, neither, cannot, never, nothing
لم: did not, not, didn't, never, no, nothing
لن: will not, never, won't
لما: when, why, since, as
ليس ليست ليسوا لسنا لست ألست أليس أليست: not, is not, no, isn't, nothing, nor
ليسوا: are not, not
ألا: not, that not, is not, surely, won't
ألم آلام: pain, did not, ache, suffering, hurt, anguish
أما: as for, but, whereas, either
إما: either, or
أو: or, either
أم أمهات: mother, or
بل: but, rather, indeed, in fact, even
ثم: then, and then, next, after that, and, later
ثمة: there, there is, there are
هناك: there, there is, there are, over there
هنالك: there, there is
هنا: here, this place
هاهنا: here
ههنا: here
حيث: where, since, as, when, in which
حيثما: wherever
بحيث: so that, such that
حين أحيان: when, while, as, time, moment
حينما: when, while, as
حينئذ: then, at that time, at that moment
حينذاك: at that time, then
آنذاك: at that time, then
عندئذ: then, at that moment, at that point
عندها: then, at that point, when
وقتئذ: at that time, then
وقتها: at the time, then
يومئذ: on that day, that day, then, in those days
ساعتئذ: then, at that hour
ليلتئذ: that night
عندما: when, as, while
بينما: while, whereas, as, meanwhile
بينا: while, as
فيما: while, in what, as for, meanwhile
كلما: whenever, every time, the more, each time
طالما: as long as, often, since
مادام: as long as, since
لطالما: always, long, often
قلما: rarely, seldom
ريثما: until, while
حالما: as soon as, once
أينما: wherever
أنى: how, wherever, whence
إذ: since, as, when, for, because
إذا: if, when, whether, then
إذن: then, so, permission, therefore, authorization, leave
إذاك: at that time, then
لو: if, were, had, wish
لولا: but for, were it not, if not, without
لوما: if not
كما: as, as well, just as, also, like
كذلك: also, likewise, as well, so, too
كذا: such, so, thus
هكذا: thus, so, like this, this way, in this way, like that
هذا هذه هذي: this, that, it, these, here
هذان هذين: these two, these
هاتان هاتين: these two, these
هؤلاء: these, those, they
ذلك تلك ذلكم ذلكما: that, those, this, it
ذاك: that, that one
تلك: that, those, these
أولئك: those, they
الذي التي الذين: who, which, that, whom, one
التي: which, that, who, whom
الذين: who, those, whom
اللذان اللذين اللتان اللتين: who, which, that
اللاتي اللواتي اللائي: who, which, that
ما: what, not, that, which, as long as, whatever
ماذا: what, how
لماذا: why
متى: when, once
أين: where
أيان: when
كيف: how, what
كيفما: however
كم أكمام: how many, how much, how, how long, sleeve
أي أية أيا: any, which, what, that is, no, whatever
أيها أيتها: o, you
يا: o, oh
هل: whether, is, do, does, did
مهما: whatever, no matter, however
أيما: whichever
بم: with what
مم: of what, from what
عم أعمام عمومة يعم: uncle, prevail, about what, spread, paternal uncle
عما: about what, of what
مما: which, of what, than, what
ممن: of those who, who
عمن: about whom
بما: including, with what, since, what
لمن: whose, for whom, for whoever
فيم: in what, why
علام: why, on what
إلام: until when, how long
حتام: until when
أنا: I, me, myself
أنت أنتم أنتما أنتن: you
نحن: we, us
هو: he, it, him, is
هي: she, it, they, her
هم هموم: they, them, be about to, worry, concern, care
هن: they, them
هما: they, both, them, the two
إياه إياها إياهم إياك إياي إيانا إياكم: him, her, it, them, beware
إياك: beware, you
له: him, he has, his, for him, to him, her, it, its
لها: her, she has, to her, its, it
لهم: them, they have, to them, their
لي: me, I have, to me, my
لك: you, to you, your, for you
لكم: you, to you
لنا: us, we have, to us, our
لهما: them, they have
به: it, him, with it
بها: it, her, with it
بهم: them, with them
بي: me
بك بيك بكوات: bey, you, with you
بنا: us, with us
بهما: them
فيه: in it, in him, it
فيها: in it, in her, it
فيهم: in them, among them
منه: from him, from it, of it
منها: from it, of them, from her
منهم: of them, from them, them
مني: from me, me
منك: from you, you
منا: of us, from us
عليه: on him, on it, him, must
عليها: on it, on her, her
عليهم: on them, them
علي: Ali, on me, I must
عليك: you must, on you, you
عليكم: on you, you
علينا: we must, on us
إليه: to him, to it, him
إليها: to her, to it, her
إليهم: to them, them
إلي: to me, me
إليك: to you, you, here is
إلينا: to us, us
عنه: about him, of it, from him
عنها: about her, about it
عنهم: about them
عني يعنى: about me, be concerned, from me, care, me
عنك: about you, from you
معه: with him, with it, him
معها: with her, her
معهم: with them
معي: with me
معك: with you
معنا: with us
معا: together, both, at once
لديه: he has, have
لديها: she has, have
لدي: I have
`;
