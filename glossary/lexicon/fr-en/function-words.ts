/** French–English: function words, numbers, time and place. */
export const functionWords = `
le la les: the
un une uns unes: a, an, one
des: some, of the, any
du: of the, some, from the
de: of, from, by, in, with
au aux: to the, at the, in the
à: to, at, in, with, for
en: in, into, while, by, of it, some
dans: in, into, within, inside, over
sur: on, upon, about, over, on to
sous: under, beneath, below
par: by, through, per, via, out of
pour: for, to, in order to, towards
avec: with, along with
sans: without, no
chez: at, with, among, at the home of
entre: between, among
parmi: among, amongst, one of
contre: against, versus, to
vers: towards, toward, to, about, around
envers: towards, toward
depuis: since, for, from
pendant: during, for, while
durant: during, for
avant: before, prior, forward
après: after, afterwards, following
jusque jusqu: until, up to, as far as, till, even
dès: from, as soon as, as early as, since
lors: during, at the time, then
malgré: despite, in spite of, notwithstanding
selon: according to, depending on, under
suivant suivante: following, next, according to
sauf: except, save, unless
hors: out of, outside, except
outre: besides, in addition to, beyond
devant: before, in front of, ahead
derrière: behind, back
près: near, close, nearly
auprès: with, near, close to, at
loin: far, away, distant
autour: around, about
dessus: above, on top, over
dessous: below, underneath
dehors: outside, out
dedans: inside, in
voilà: here is, there is, that is
voici: here is, here are, this is
via: via, through
concernant: concerning, regarding
parfois: sometimes, at times

et: and
ou: or, either
où: where, when, in which
mais: but
donc: so, therefore, thus, then
or: now, yet, gold
ni: nor, neither, or
car: for, because, as
que qu: that, which, whom, than, what
qui: who, which, that, whom
quoi: what, which
dont: whose, of which, of whom, including
lequel laquelle lesquels lesquelles: which, whom, who
auquel auxquels auxquelles: to which, to whom
duquel desquels desquelles: of which, of whom
quel quelle quels quelles: what, which, who
si: if, so, whether, such, yes
comme: as, like, how, since
quand: when, whenever
lorsque lorsqu: when, once
puisque puisqu: since, because, as
parce: because
quoique quoiqu: although, though
tandis: while, whereas
afin: in order to, so that, so as to
comment: how, what
pourquoi: why, what for
combien: how much, how many
ainsi: thus, so, in this way, as well as
aussi: also, too, as well, so, as
cependant: however, yet, nevertheless
toutefois: however, nevertheless, yet
néanmoins: nevertheless, nonetheless
pourtant: yet, however, though
sinon: otherwise, or else, if not
puis: then, next
ensuite: then, next, afterwards
alors: then, so, while, at the time
enfin: finally, at last, lastly
d'abord abord: first, at first
notamment: in particular, notably, especially, including
surtout: especially, above all, mostly
plutôt: rather, instead
même mêmes: same, even, itself, very
d'ailleurs ailleurs: besides, moreover, elsewhere
soit: either, whether, be, that is
non: no, not
oui: yes
ne: not
pas: not, step, no
point points: point, not, dot
plus: more, most, no longer, no more, plus
moins: less, least, fewer, minus
jamais: never, ever
rien: nothing, anything
personne personnes: person, nobody, no one, people
aucun aucune: no, none, any
guère: hardly, scarcely

je: I
me moi: me, myself, I
tu te toi: you, yourself
il: he, it
ils: they
elle elles: she, it, her, they
on: one, we, they, you, people
nous: we, us, ourselves
vous: you, yourself
se: himself, herself, itself, themselves, oneself
soi: oneself, self
lui: him, her, he, it
leur leurs: their, them
eux: them, they
y: there, it
ce cet cette ces: this, that, these, those, it
ceci: this
cela ça: that, this, it
celui celle ceux celles: the one, that, those, he, who
mon ma mes: my
ton ta tes: your
son sa ses: his, her, its, sound
notre nos: our
votre vos: your
mien mienne miens: mine
sien sienne siens: his, hers
nôtre: ours
quelque quelques quelqu: some, a few, any
quelqu'un: someone, somebody, anyone
quelconque: any, some
chaque: each, every
chacun chacune: each, everyone, each one
tout toute tous toutes: all, every, everything, whole, any
tel telle tels telles: such, like, so
autre autres: other, another, else
autrui: others, other people
plusieurs: several, many, more than one
certain certaine certains certaines: certain, some
divers diverse: various, diverse, different
nul nulle: no, no one, none
assez: enough, quite, rather
beaucoup: much, many, a lot
peu: little, few, not very
trop: too, too much, too many
très: very, most
bien: well, good, very, indeed, property
mal maux: badly, evil, wrong, harm, pain
mieux: better, best
pis: worse
tant: so much, so many, as long as, as
autant: as much, as many, so much
presque: almost, nearly
environ: about, around, approximately
seulement: only, merely
vraiment: really, truly
peut-être: perhaps, maybe
encore: still, again, yet, even, more
déjà: already, ever
toujours: always, still, ever
souvent: often, frequently
rarement: rarely, seldom
aujourd'hui aujourd: today, now, nowadays
hier: yesterday
demain: tomorrow
maintenant: now
bientôt: soon
tôt: early, soon
tard: late, later
longtemps: long, a long time
désormais: now, from now on, henceforth
autrefois: formerly, once, in the past
jadis: once, formerly
auparavant: before, previously, earlier
aussitôt: immediately, at once, as soon as
soudain: suddenly, sudden
tantôt: sometimes, now
ici: here
là: there, then, here
partout: everywhere, throughout
ensemble: together, whole, set
vite: quickly, fast
aîné: elder, eldest
oh ah: oh, ah

être suis es est sommes êtes sont était étais étaient étions fut furent fus sera seront serai serait seraient serais soit soient sois étant été fût: be, is, was, were, been
avoir ai as a avons avez ont avait avais avaient avions eut eurent eus aura auront aurai aurait auraient ait aient ayant eu eue: have, had, has, there is, get

zéro: zero
deux: two, both
trois: three
quatre: four
cinq: five
six: six
sept: seven
huit: eight
neuf neuve neufs: nine, new
dix: ten
onze: eleven
douze: twelve
treize: thirteen
quatorze: fourteen
quinze: fifteen
seize: sixteen
vingt: twenty
trente: thirty
quarante: forty
cinquante: fifty
soixante: sixty
cent cents: hundred
mille: thousand
millier milliers: thousand
million millions: million
milliard milliards: billion
dizaine: ten, dozen
douzaine: dozen
centaine: hundred
vingtaine: twenty
premier première: first, prime, early
second seconde: second
deuxième: second
troisième: third
quatrième: fourth
dernier dernière: last, latest, latter, final, past
demi demie: half
moitié: half
tiers: third
quart quarts: quarter
double: double, twice
fois: time, times, once
paire: pair
nombre nombres: number, many
chiffre: figure, number, digit
numéro: number, issue

temps: time, weather, times
heure heures: hour, time, o'clock
minute: minute
instant instants: moment, instant
moment: moment, time
jour jours: day, daylight
journée journées: day
nuit nuits: night
matin matins: morning
matinée matinées: morning
midi midis: noon, midday, south
soir soirs: evening, night
soirée: evening, party
minuit: midnight
veille: eve, day before, previous day
lendemain: next day, following day, day after
semaine: week
mois: month
année: year
an ans: year
siècle: century
époque: time, era, period, age
ère ères: era
période: period, time
date dates: date
saison: season
printemps: spring
été: summer, been
automne: autumn, fall
hiver: winter
lundi: Monday
mardi: Tuesday
mercredi: Wednesday
jeudi: Thursday
vendredi vendredis: Friday
samedi: Saturday
dimanche: Sunday
janvier: January
février: February
mars: March, Mars
avril: April
mai: May
juin juins: June
juillet: July
août aoûts: August
septembre: September
octobre: October
novembre: November
décembre: December
passé passés: past, last, spent
avenir: future
futur: future
présent présents: present, this
début: beginning, start, early
commencement commencements: beginning, start
fin fins: end, purpose, late, fine
suite: result, continuation, rest, following, suite
âge âges: age
délai: period, time limit, deadline, delay
durée: duration, length, period
tour tours: turn, tower, round, tour
origine: origin, source
cours: course, during, class
coup coups: blow, shot, stroke, coup

lieu lieux: place, scene, instead
endroit: place, spot
place places: place, square, room, seat
côté côtés: side, next to, beside
bord bords: edge, board, side, bank
bout bouts: end, tip, bit
milieu: middle, environment, milieu, midst, circle
centre: centre, center
coin coins: corner, spot
haut haute hauts: high, top, upper, tall, loud
bas: low, bottom, lower, down
fond: bottom, background, depths, back, substance
face faces: face, facing, front, side
gauche: left
droite droites: right
nord nords: north, northern
sud suds: south, southern
est ests: east, is
ouest: west, western
orient: east, Orient
occident: west, West
distance: distance
espace: space, area
zone zones: area, zone
région régions: region, area
direction: direction, management, leadership
sens: sense, meaning, direction
route: road, route, way
chemin chemins: way, path, road
voie voies: way, route, lane, track, road
rue rues: street
manière: way, manner
façon: way, manner, fashion
sorte sortes: kind, sort, so that
genre: kind, gender, genre, sort
espèce: species, kind
type types: type, kind, guy
cas: case, event
exemple: example, instance
chose: thing, something
fait faits: fact, done, made, act
partie parties: part, party, game, portion
part parts: share, part, hand
reste restes: rest, remainder
quantité: quantity, amount
niveau: level, standard
degré: degree
taux: rate
mesure: measure, extent, measurement
ligne: line
mètre: metre, meter
kilomètre: kilometre, kilometer, km
kilo kilos: kilo, kilogram
tonne: ton, tonne
`;
