/** Russian–English: function words, numbers, time and place. */
export const functionWords = `
и: and, also, even
а: and, but, while
но: but, however, yet
или: or, either
либо: or, either
ни: neither, nor, not
не: not, no
нет: no, not, there is no
да: yes, and, but
же: same, but, however, very
ли: whether, if
бы: would
уж: already, really, indeed
ведь: after all, you know, because
вот: here, here is, this is, now
вон: there, over there, out
даже: even
тоже: also, too, either
также: also, too, as well
лишь: only, just
только: only, just, merely
именно: exactly, precisely, namely, just
просто: simply, just, merely
почти: almost, nearly
едва: hardly, barely, scarcely
разве: really, unless, surely
неужели: really, is it possible
пусть: let, may
пускай: let
давай давайте: let's, let us, come on
что: that, what, which
чтобы чтоб: so that, in order to, to, that
если: if
когда: when
пока: while, until, so far, yet
как: how, as, like, what
так: so, thus, this way, like this
потому: because, that is why
поэтому: therefore, so, that is why
поскольку: since, because, as
ибо: for, because
хотя хоть: although, though, at least
однако: however, but, yet
зато: but, on the other hand
причём: and, moreover, what is more
притом: moreover, besides
впрочем: however, though, besides
словно: as if, like
будто: as if, as though, that
точно: exactly, precisely, as if
то: then, that, now
тогда: then, at that time
итак: so, thus
значит: so, means, then
следовательно: consequently, therefore, hence
например: for example, for instance
кстати: by the way
вообще: in general, generally, at all
конечно: of course, certainly
разумеется: of course
видимо: apparently, evidently
возможно: possibly, perhaps, possible, maybe
наверное: probably, perhaps
вероятно: probably, likely
действительно: really, indeed, actually
наконец: finally, at last
между: between, among
тем: by that, the, those, than
менее: less
более: more
больше: more, no longer, bigger, larger
меньше: less, fewer, smaller
лучше: better
хуже: worse
выше: above, higher
ниже: below, lower
дальше далее: further, farther, next
раньше ранее: earlier, before, formerly
позже позднее: later
ближе: closer, nearer
очень: very, very much, greatly
весьма: very, highly
слишком: too, too much
совсем: quite, completely, at all, entirely
совершенно: completely, absolutely, quite, perfectly
вполне: quite, fully
довольно: quite, rather, enough
достаточно: enough, sufficiently
много: much, many, a lot
немного: a little, some, slightly
мало: little, few
несколько: several, some, few, a few
сколько: how much, how many
столько: so much, so many
особенно: especially, particularly
прежде: before, first, formerly
сначала: at first, first, from the beginning
потом: then, later, afterwards
затем: then, after that
теперь: now
сейчас: now, at present
сегодня: today
вчера: yesterday
завтра: tomorrow
уже: already, by now
ещё: still, yet, more, another, even
опять: again
снова: again, once more
вновь: again, anew
всегда: always
никогда: never
иногда: sometimes
часто: often, frequently
редко: rarely, seldom
обычно: usually
давно: long ago, for a long time, long
недавно: recently
скоро: soon
вскоре: soon, shortly
сразу: at once, immediately
тотчас: immediately, at once
вдруг: suddenly
постоянно: constantly
быстро: quickly, fast, rapidly
медленно: slowly
здесь: here
тут: here
там: there
туда: there
сюда: here
оттуда: from there
отсюда: from here, hence
где: where
куда: where
откуда: where, from where
везде: everywhere
нигде: nowhere
никуда: nowhere
домой: home
почему: why
зачем: why, what for
вместе: together
вдвоём: together
хорошо: well, good, fine
плохо: badly, bad
можно: may, can, possible, be allowed
нельзя: must not, cannot, not allowed, impossible
надо: must, need, necessary, have to
нужно: need, necessary, must
должен должна должно должны: must, have to, should, owe
необходимо: necessary, must
жаль: pity, sorry
никак: in no way, no way
ничуть: not at all
наоборот: on the contrary
вместо: instead of
кроме: except, besides, apart from
вокруг: around
около: near, about, around
возле: near, by
мимо: past, by
вдоль: along
среди: among, amid
против: against, opposite
напротив: opposite, on the contrary
после: after, later
перед передо: before, in front of, ahead of
во в: in, at, into, on, to
на: on, at, in, to, for
со с: with, from, since, of
ко к: to, towards, by
из изо: from, out of, of
от ото: from, of, against
до: to, until, before, up to
по: on, along, by, according to, in
за: for, behind, beyond, over, after
под подо: under, below, near
над: over, above
об обо о: about, of, on
при: at, under, during, in the presence of, with
про: about
для: for, to
без безо: without
у: at, by, near, with, have
через: through, across, in, via
сквозь: through
ради: for the sake of, for
благодаря: thanks to, due to
согласно: according to
вопреки: contrary to, despite
несмотря: despite, in spite of
внутри: inside, within
внутрь: inside
снаружи: outside
вне: outside, beyond
позади: behind
сзади: behind
впереди: ahead, in front
вперёд: forward, ahead
назад: back, ago, backwards
обратно: back
вверх: up, upwards
вниз: down
наверх: up, upstairs
справа: on the right
слева: on the left
ввиду: in view of
вследствие: as a result of, owing to
относительно: concerning, relatively
помимо: besides, apart from
путём: by means of, through

я меня мне мной мною: I, me, myself
ты тебя тебе тобой: you
он его него ему нему им ним нём: he, him, his, it, its
она её ей ею неё ней нею: she, her, it
оно: it
мы нас нам нами: we, us
вы вас вам вами: you
они их них ими ними: they, them, their
себя себе собой собою: oneself, himself, itself, themselves
свой своя своё свои своего своей своему своим своих своими свою своём: his, her, its, their, own, my, our, your
мой моя моё мои моего моей моему моим моих мою моём: my, mine
твой твоя твоё твои твоего твоей твоих твою: your, yours
наш наша наше наши нашего нашей нашему нашим наших нашу нашем: our, ours
ваш ваша ваше ваши вашего вашей вашему вашим ваших вашу вашем: your, yours
кто кого кому кем ком: who, whom
никто никого никому никем: nobody, no one, anyone
ничто ничего ничему ничем: nothing, anything
нечто: something
некто: someone
кто-то кого-то: someone, somebody
что-то: something
кто-нибудь: anyone, someone
что-нибудь: anything, something
чего чему чем чём: what, than
какой какая какое какие какого каком какому каким каких какую: what, which, what kind
такой такая такое такие такого таком такому таким таких такую: such, so, this, like that
некоторый некоторые: some, certain
никакой никакая никакое никакие никаких никакого: no, any, none
который которая которое которые которого которому которым которых которую: which, who, that, whom
чей чья чьё чьи чьего: whose
этот эта это эти этого этой этому этим этих эту этом этими: this, that, it, these
тот та те того той тому тех ту теми тою: that, those, the one
сам сама само сами самого самой самому самих: himself, herself, itself, themselves, oneself
самый самая самое самые самым самых самую: most, very
весь вся всё все всего всей всему всем всех всю всеми: all, whole, everything, everyone, entire
всякий всякая всякое всякие всяких: any, every, all kinds
каждый каждая каждое каждого каждой каждому каждую: each, every, everyone
любой любая любое любые любого любому любых любую: any, anyone
иной иная иное иные иного иных: other, another, different
другой другая другое другие: other, another, different, else
остальной остальные: rest, remaining, other
прочий прочее прочие: other

быть был была было были будет будут буду будем будете будь есть будучи: be, was, were, will, have
являться является являются являлся являлась: be, appear, constitute
стать стал стала стало стали станет станут стану стань: become, begin, start, will
становиться становится становятся становился становилась: become, get
оказаться оказался оказалась окажется оказываться оказывается: turn out, prove, be, find oneself
мочь смочь могу может можем можете могут мог могла могло могли смог смогли сможет: can, could, may, might, be able

один одна одно одни одного одной одному одним одну одном: one, a, alone, some, only
два две двух двум двумя: two
три трёх трём тремя: three
четыре четырёх: four
пять пяти: five
шесть шести: six
семь семи семью: seven
восемь восьми: eight
девять девяти: nine
десять десяти десяток: ten
одиннадцать: eleven
двенадцать: twelve
пятнадцать: fifteen
двадцать: twenty
тридцать: thirty
сорок: forty
пятьдесят: fifty
шестьдесят: sixty
семьдесят: seventy
восемьдесят: eighty
девяносто: ninety
сто ста: hundred
сотня сотни сотен сотню: hundred, hundreds
двести: two hundred
триста: three hundred
пятьсот: five hundred
тысяча тысячи тысяч: thousand
миллион: million
миллиард: billion
ноль нуль: zero
оба обе обоих обеих: both
двое двоих: two
трое: three
четверо: four
половина: half
пол полу: half, floor, sex, gender
треть трети: third
четверть: quarter
дважды: twice
трижды: three times

первый первая первое первую: first
второй вторая вторые вторую: second
третий третья третье третьи третьего третая третое третые третую: third
четвёртый четвёртая четвёртое четвёртые четвёртого четвёртому четвёртым четвёртых четвёртую четвёртой: fourth
пятый пятая пятое пятые пятого пятому пятым пятых пятую пятой: fifth
последний последняя последнее последние последнего последнему последним последних последнюю последней: last, latest, recent, latter
следующий следующая следующее следующие следующего следующему следующим следующих следующую следующей: next, following
единственный: only, sole
многие многих многим: many
раз разы раза разу разом: time, times, once

час часа часу часом часе часы часов часам часах: hour, o'clock
минута: minute
секунда: second
момент: moment, time
миг мига мигу мигом миге миги мигов мигам мигах: moment, instant
мгновение: moment, instant
время времени временем времена времён: time, times
день дней дня дню днем дне дни дням днями днях: day, afternoon
сутки суток: day, twenty-four hours
утро утра утру утре утрам утрах: morning
утром: in the morning, morning
вечер вечера вечеру вечере вечеры вечеров вечерам вечерами вечерах: evening, night
вечером вечерома вечерому вечеромом вечероме вечеромы вечеромов вечеромам вечеромами вечеромах: in the evening, evening
ночь ночи ночей ночам ночах: night
ночью: at night, night
полдень: noon
полночь полночи полночью полночей полночам полночами полночах: midnight
неделя недель: week
месяц: month
год лет года году годом годе годы годов годам годах: year, years, age
лето летом лета лету лете летам летах: summer
осень осенью осени осеней осеням: autumn, fall
зима зимой зимы зиме зиму зим зимам зимах: winter
весна весной вёсны весне весну: spring
век века веку веком веке веков векам веках: century, age
эпоха эпохи эпохе эпоху эпохой эпох: era, epoch, age
период: period
срок срока сроку сроком сроке сроки: term, period, deadline
дата даты дате дату датой дат датам датах: date
понедельник: Monday
вторник: Tuesday
среда среды среде среду средой сред: Wednesday, environment, medium
четверг четверга четвергу четвергом четверге четверги четвергов четвергам четвергами четвергах: Thursday
пятница: Friday
суббота: Saturday
воскресенье: Sunday
январь: January
февраль: February
март марта марту мартом марте марты: March
апрель: April
май мая маю маем мае маев маям маями маях: May
июнь июня июню июнем июне июни июней июням июнях: June
июль июля июлю июлем июле июли июлей июлям июлях: July
август: August
сентябрь: September
октябрь: October
ноябрь: November
декабрь: December
прошлое прошлый прошлого прошлом прошлоя прошлою прошлоем прошлоей прошлоям прошлоями прошлоях: past, last
будущее будущий будущего: future
настоящее настоящий: present, real, true
начало начала началу началом начале начал началам началами началах: beginning, start
конец конца концу конце концы: end
пора поры поре пору порой пор порам порах: time, it is time, since
возраст: age

место мест места месту месте: place, seat, space, room
сторона: side, party, direction
край края краю краем крае краев краям краях: edge, region, land
угол угла углу углом угле углы углов углам углах: corner, angle
середина: middle
центр: centre, center
верх верха верху верхом верхе верхи: top, upper part
низ низа низу низом низе низы низов низам низах: bottom
право права праву правом праве прав правам правами правах: right, law
лево лева леву левом леве лев левам левах: left
север: north
юг юга югу югом юге юги югов югам югами югах: south
восток: east
запад: west
путь пути путём путей путям путях: way, path, road, route
дорога дороги дороге дорогу дорог дорогам дорогами дорогах: road, way
улица улицы улице улицу улиц: street
площадь: square, area
район: district, area, region
область: region, area, field, oblast
расстояние: distance
пространство пространства пространству пространством пространстве пространствам пространствами пространствах: space
направление: direction
часть части частей частям: part, some
доля доли доле долю долей долям долях: share, part
кусок куска куску куском куске куски: piece
число чисел числа числу числе: number, date
количество: number, quantity, amount
ряд ряды рядов ряда ряду ряде рядам рядах: row, number, series, several
рядом: next to, near, beside
группа: group
вид вида виду видом виде виды видов видам видах: view, form, kind, appearance, type
род рода роду родом роде роды родов родам родах: kind, sort, family, genus
образ образа образу образом образе образы образов образам образами образах: image, way, manner
способ способа способу способом способе способы способов способам способами способах: way, method
случай случая случаю случаем случае случаев случаям случаями случаях: case, occasion, incident, chance
пример примера примеру примером примере примеры примеров примерам примерами примерах: example
дело дел дела делу делом деле делам делах: matter, case, business, affair, deed
вещь вещи вещью вещей вещам вещах: thing
предмет: object, subject
факт факта факту фактом факте факты: fact
уровень уровня: level
степень: degree, extent
мера меры мере меру мерой мер мерам мерах: measure, extent
метр метра метру метром метре метры: metre, meter
километр: kilometre, kilometer
размер: size
процент процента проценту процентом проценте проценты процентов процентам процентами процентах: percent, per cent, percentage
`;
