/** French–English: people, body, home, nature, feelings and qualities. */
export const peopleAndThings = `
homme: man, human
femme: woman, wife
enfant: child, kid
garçon: boy, waiter
fille: girl, daughter
fils: son, sons
père pères: father
mère mères: mother
parent: parent, relative
frère: brother
sœur sœurs: sister
oncle: uncle
tante: aunt
cousin cousine: cousin
neveu: nephew
nièce: niece
mari maris: husband
époux épouse: husband, wife, spouse
veuve veuf: widow, widower
famille: family
ami amie amis: friend
amitié: friendship
compagnon compagne: companion, partner
camarade: comrade, friend
ennemi ennemie: enemy
voisin voisine: neighbour, neighbor, neighbouring
monsieur messieurs: sir, Mr, gentleman, gentlemen
madame mesdames: Mrs, madam, lady, ladies
mademoiselle: Miss
dame dames: lady
vieillard vieillards: old man
bébé bébés: baby
adulte: adult
hôte hôtes: host, guest
étranger étrangère étrangers: foreign, stranger, foreigner, abroad
gens: people
foule: crowd
individu: individual
roi rois: king
reine: queen
prince princes: prince
princesse princesses: princess
maître maîtresse: master, teacher, mistress
serviteur servante serviteurs: servant
esclave: slave
héros héroïne: hero
soldat: soldier
paysan paysanne: peasant, farmer
marchand marchands: merchant, dealer
médecin: doctor, physician
docteur: doctor
infirmier infirmière: nurse
ouvrier ouvrière ouvriers: worker, workman
auteur: author, perpetrator
écrivain écrivains: writer
poète: poet
peintre peintres: painter
artiste: artist

corps: body, corps
tête têtes: head
visage: face
œil yeux: eye
oreille: ear
nez: nose
bouche: mouth
lèvre: lip
dent dents: tooth, teeth
langue: language, tongue
cou cous: neck
gorge: throat
épaule: shoulder
bras: arm
main mains: hand
doigt: finger
poing: fist
poitrine: chest, breast
cœur cœurs: heart
ventre: belly, stomach
dos: back
jambe: leg
genou genoux: knee, lap
pied pieds: foot
peau peaux: skin
os: bone
sang sangs: blood
cheveu: hair
barbe: beard
voix: voice, vote
parole: word, speech, floor
mot mots: word
cri cris: cry, shout, scream
bruit: noise, sound
silence: silence
geste: gesture
regard regards: look, gaze, eyes
larme: tear
vie vies: life, living
naissance naissances: birth
santé: health
maladie maladies: disease, illness, sickness
douleur: pain, grief
blessure blessures: wound, injury
force: force, strength, power
sommeil sommeils: sleep
rêve: dream
faim faims: hunger, hungry
soif soifs: thirst, thirsty

âme âmes: soul
esprit: mind, spirit
pensée pensées: thought
idée idées: idea
raison: reason, right
volonté volontés: will
mémoire: memory, brief
sentiment sentiments: feeling, sentiment
amour: love
haine: hatred, hate
joie joies: joy
bonheur: happiness
plaisir plaisirs: pleasure
tristesse tristesses: sadness
chagrin: grief, sorrow
colère: anger
peur peurs: fear, afraid
crainte craintes: fear
courage courages: courage
honte: shame, ashamed
honneur: honour, honor
orgueil: pride
espoir: hope
espérance espérances: hope
désir désirs: desire
envie: desire, envy, want
besoin: need
intérêt intérêts: interest
souci: concern, worry
inquiétude inquiétudes: concern, anxiety
doute: doubt
confiance: confidence, trust
patience: patience
chance: luck, chance
hasard: chance, accident
destin: fate, destiny
malheur malheurs: misfortune, unhappiness
habitude habitudes: habit, usual
caractère: character, nature
secret secrets: secret
vérité: truth
mensonge: lie
erreur: error, mistake
faute: fault, mistake
effort: effort
attention attentions: attention, care
expérience: experience, experiment
connaissance connaissances: knowledge
but buts: goal, aim, purpose
moyen moyenne: means, way, average, middle
rôle rôles: role, part
avis: opinion, notice, view
vue vues: view, sight
aspect: aspect, appearance
ombre: shadow, shade
image: image, picture
nom noms: name
prénom prénoms: first name
titre: title, heading

maison: house, home
foyer: home, household, hearth
appartement appartements: apartment, flat
chambre: room, bedroom, chamber, house
salle: room, hall
cuisine: kitchen, cooking
bureau: office, desk, bureau
porte: door, gate
fenêtre: window
mur murs: wall
toit toits: roof
escalier: stairs, staircase
étage: floor, storey
sol sols: ground, soil, floor
jardin: garden
cour: court, yard, courtyard
bâtiment: building
château: castle
palais: palace
église: church
mosquée: mosque
temple: temple
tombe: grave, tomb
village: village
ville: city, town
quartier quartiers: neighbourhood, district, quarter
capitale: capital
pont ponts: bridge, deck
port ports: port, harbour
gare gares: station
hôtel: hotel
hôpital: hospital
magasin: shop, store
marché: market, deal
ferme: farm, firm
table tables: table
chaise: chair
lit lits: bed
lampe: lamp
clé clef clés: key
boîte: box
sac sacs: bag, sack
verre: glass
bouteille: bottle
couteau couteaux: knife
assiette assiettes: plate
robe robes: dress, gown
habit habits: clothes, suit
vêtement: clothes, clothing, garment
chapeau: hat
manteau: coat
chemise chemises: shirt
poche: pocket
chaussure: shoe
pain pains: bread
viande: meat
repas: meal
dîner: dinner, dine
déjeuner: lunch
nourriture: food
vin vins: wine
lait laits: milk
café cafés: coffee, cafe
thé thés: tea
sucre: sugar
sel sels: salt
riz: rice
fruit: fruit
pomme: apple
œuf œufs: egg
huile: oil
livre: book, pound
page pages: page
papier: paper
lettre: letter
plume: pen, feather
photo: photo, picture, photograph
tableau tableaux: picture, table, painting, board
musique: music
chanson: song
jeu jeux: game, play, gambling
fête fêtes: party, celebration, feast
cadeau: gift, present
objet: object, subject, purpose
machine: machine
voiture: car, carriage
camion: truck, lorry
train: train
avion: plane, aircraft
bateau: boat, ship
navire: ship, vessel
vol vols: flight, theft
voyage: journey, trip, travel
téléphone: phone, telephone
argent: money, silver
fer fers: iron
bois: wood, timber
pierre: stone
terre: land, earth, ground
monde: world, people
ciel cieux: sky, heaven
soleil: sun
lune lunes: moon
étoile: star
lumière: light
nuage: cloud
pluie: rain
neige: snow
vent vents: wind
orage: storm
air airs: air, look
eau eaux: water
feu feux: fire, light
mer mers: sea
océan: ocean
île îles: island
fleuve: river
rivière: river
lac lacs: lake
montagne montagnes: mountain
colline: hill
vallée: valley
désert: desert
forêt: forest
arbre: tree
feuille: leaf, sheet
fleur: flower
herbe: grass
champ: field
campagne: campaign, country, countryside
animal: animal
bête bêtes: beast, animal, stupid
chien: dog
chat chats: cat
cheval chevaux: horse
vache: cow
mouton: sheep
oiseau: bird
poisson: fish
lion lions: lion
nature: nature
couleur: color, colour
chaleur: heat, warmth
froid: cold
poids: weight
taille: size, height
forme: form, shape
dieu dieux: God, god
ange anges: angel
diable: devil
prière prières: prayer
foi: faith

grand grande grands grandes: great, large, big, tall, major
petit: small, little
gros grosse: big, large, fat
bon bonne bons bonnes: good, right
mauvais: bad, wrong, poor
meilleur: better, best
pire pires: worse, worst
beau bel belle beaux belles: beautiful, fine, handsome, lovely
joli jolie jolis: pretty, nice
laid laide laids: ugly
vieux vieil vieille vieilles: old
ancien: former, ancient, old
nouveau nouvel nouvelle nouveaux nouvelles: new, again, news
jeune: young
court courte courtes courts: short
long longue longs longues: long
large: wide, broad, large
étroit: narrow, close
profond: deep, profound
léger légère: light, slight
lourd: heavy
dur dure dures durs: hard, harsh
doux douce: soft, gentle, sweet, mild
fort forte forts: strong, very, loud
faible: weak, low
rapide: fast, rapid, quick
lent lente lents: slow
chaud: hot, warm
sec sèche: dry
plein: full
vide vides: empty, void
libre: free
riche riches: rich, wealthy
pauvre pauvres: poor
cher chère: dear, expensive
heureux heureuse heureuses: happy, glad
malheureux malheureuse malheureuses: unhappy, unfortunate
triste tristes: sad
gai gaie gaies gais: cheerful, gay
content contente contentes contents: happy, glad, pleased
seul seule seules seuls: only, alone, single, sole
vrai vraie vrais: true, real
faux fausse: false, wrong
juste: just, fair, right
sûr sûre sûres sûrs: sure, safe, of course
clair: clear, light
sombre: dark, gloomy
blanc blanche blancs blanches: white
noir noire noirs: black, dark
rouge: red
vert verte verts: green
bleu bleue bleus: blue
jaune: yellow
gris grise: grey, gray
brun brune bruns: brown
rose roses: pink, rose
facile: easy
difficile difficiles: difficult, hard
simple: simple, mere
possible possibles: possible
impossible impossibles: impossible
nécessaire: necessary
important importante importantes importants: important, significant
utile: useful
propre propres: own, clean
sale sales: dirty
entier entière: whole, entire, full
prêt prête prêtes prêts: ready
proche proches: close, near
prochain prochaine prochaines prochains: next, coming
lointain: distant, remote
semblable semblables: similar
différent différente différentes différents: different, various
pareil pareille: such, same, similar
étrange étranges: strange
intelligent: intelligent, clever
fou folle fous: mad, crazy, fool
sage sages: wise
malade malades: sick, ill, patient
aveugle: blind
calme: calm, quiet
tranquille: quiet, peaceful
dangereux dangereuse dangereuses: dangerous
grave: serious, grave, severe
terrible terribles: terrible
sérieux: serious
célèbre: famous
humain: human, humane
inconnu: unknown, stranger
sacré: sacred, holy
saint: holy, saint
`;
