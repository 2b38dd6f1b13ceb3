/** French–English: news, law and rights, politics, war, economy and learning. */
export const publicLife = `
état états: state, condition
pays: country
nation nations: nation
peuple: people
population: population
citoyen citoyenne: citizen
société: society, company
communauté communautés: community
public publique publics: public, audience
république: republic
royaume royaumes: kingdom
empire: empire
colonie: colony
gouvernement: government
ministre ministres: minister
ministère ministères: ministry, department
président présidente: president, chairman, chair
secrétaire secrétaires: secretary
député: deputy, member of parliament
sénateur sénateurs: senator
sénat sénats: senate
parlement parlements: parliament
assemblée: assembly
conseil conseils: council, advice, board
commission commissions: commission, committee
comité: committee
membre: member
chef chefs: head, leader, chief
dirigeant dirigeants: leader
responsable responsables: responsible, official, head
fonctionnaire: official, civil servant
maire: mayor
mairie: town hall
préfet préfets: prefect
commune communes: municipality, common
département: department
province provinces: province
territoire territoires: territory
frontière: border, boundary
parti partis: party, left
politique: policy, political, politics
autorité autorités: authority
puissance puissances: power
opposition oppositions: opposition
majorité: majority
minorité: minority
élection élections: election
vote: vote
électeur électeurs: voter
candidat: candidate
scrutin: ballot, vote, election
mandat: mandate, term, warrant
discours: speech, address
débat: debate
question: question, issue, matter
réponse réponses: answer, response, reply
problème: problem, issue
solution: solution
situation: situation
crise: crisis
réforme: reform
changement changements: change
projet: project, draft, bill, plan
programme programmes: program, programme, agenda
plan plans: plan, level
stratégie: strategy
décision: decision
déclaration déclarations: statement, declaration
accord accords: agreement, accord, deal
traité: treaty
convention conventions: convention, agreement
négociation négociations: negotiation, talks
réunion réunions: meeting
conférence: conference
sommet sommets: summit, top
ambassade ambassades: embassy
ambassadeur ambassadeurs: ambassador
relation: relation, relationship
rapport rapports: report, relationship, ratio
coopération: cooperation
union: union
organisation organisations: organization, organisation
démocratie démocraties: democracy
liberté libertés: freedom, liberty
égalité: equality
révolution: revolution
mouvement: movement
manifestation: demonstration, protest, event
grève: strike
syndicat: union, trade union
pression pressions: pressure

droit droits: right, law, straight
loi lois: law, act, bill
règle: rule
règlement règlements: regulation, settlement, rules
article: article, section
constitution constitutions: constitution
code codes: code
décret: decree, order
arrêté: order, decree, arrested
disposition dispositions: provision, disposal
principe principes: principle
justice: justice
tribunal tribunaux: court, tribunal
juge: judge
jugement: judgment, judgement, ruling
arrêt arrêts: judgment, ruling, stop, decision
procès: trial, lawsuit
procédure procédures: procedure, proceedings
procureur: prosecutor
avocat avocate: lawyer, attorney, counsel
témoin témoins: witness
témoignage témoignages: testimony, evidence
preuve: proof, evidence
enquête: investigation, inquiry, survey
accusation accusations: accusation, charge
plainte plaintes: complaint
recours: appeal, recourse, use
appel appels: appeal, call
peine: sentence, penalty, punishment, trouble
condamnation condamnations: conviction, sentence, condemnation
prison prisons: prison, jail
prisonnier prisonnière prisonniers: prisoner
détention: detention
crime: crime
délit: offence, offense
infraction: offence, violation, infringement
violation violations: violation, breach
meurtre meurtres: murder
voleur: thief
victime: victim
coupable coupables: guilty
innocent: innocent
torture: torture
police polices: police, policy
policier policière policiers: police officer, policeman
contrat contrats: contract
obligation obligations: obligation, duty, bond
responsabilité responsabilités: responsibility, liability
propriété propriétés: property, ownership
propriétaire propriétaires: owner, landlord
héritage: inheritance, heritage, legacy
mariage mariages: marriage, wedding
divorce: divorce
protection protections: protection
dignité: dignity
discrimination: discrimination
réfugié: refugee
asile: asylum
immigration: immigration

guerre: war
paix: peace
armée: army, military
officier officiers: officer
général générale généraux: general
commandant commandants: commander
troupe: troop
arme armes: weapon, arm
fusil: rifle, gun
bombe: bomb
balle: bullet, ball
tir tirs: fire, shooting, shot
bataille: battle
combat: combat, fight, fighting
attaque: attack
attentat attentats: attack, bombing
défense défenses: defence, defense
victoire: victory
défaite défaites: defeat
occupation occupations: occupation
siège: seat, siege, headquarters
camp camps: camp, side
massacre: massacre
violence violences: violence
terrorisme terrorismes: terrorism
terroriste terroristes: terrorist
sécurité: security, safety
danger dangers: danger
menace: threat
risque: risk
conflit: conflict
trêve: truce
otage: hostage

économie économies: economy, economics, saving
économique économiques: economic
commerce commerces: trade, commerce, business
entreprise entreprises: company, enterprise, business, firm
industrie industries: industry
usine: factory, plant
banque: bank
monnaie: currency, money, change
prix: price, prize, cost
coût coûts: cost
dépense: expenditure, spending, expense
budget: budget
impôt: tax
taxe taxes: tax, duty
revenu revenus: income, revenue
salaire: wage, salary, pay
travail travaux: work, labour, labor, job
emploi emplois: employment, job, use
chômage: unemployment
travailleur travailleuse travailleurs: worker
patron: boss, employer
client: customer, client
production productions: production, output
produit: product, produced
croissance croissances: growth
développement développements: development
investissement investissements: investment
dette: debt
crédit: credit
achat: purchase
vente: sale
échange: exchange, trade
agriculture: agriculture, farming
pétrole: oil, petroleum
gaz: gas
énergie: energy
ressource: resource
pauvreté pauvretés: poverty
richesse richesses: wealth, richness
fonds: fund, funds
bien-être: welfare, well-being
affaire affaires: case, affair, business, matter
service services: service, department
aide: aid, help, assistance
euro euros: euro
dollar: dollar
franc francs: franc, frank

école: school
université: university
élève: pupil, student
étudiant étudiante étudiants: student
professeur: teacher, professor
enseignement enseignements: education, teaching
éducation: education
étude: study
recherche: research, search
science sciences: science, knowledge
scientifique scientifiques: scientific, scientist
histoire: history, story
culture: culture
art arts: art
littérature: literature
roman: novel, Roman
religion religions: religion
religieux religieuse: religious
chrétien chrétienne: Christian
musulman musulmane: Muslim
juif juive juifs: Jewish, Jew
prêtre: priest
pape papes: Pope
islam: Islam
presse presses: press
journal journaux: newspaper, journal, paper, diary
journaliste journalistes: journalist
information informations: information, news
média: media
radio: radio
télévision: television
source: source, spring
événement: event
accident: accident
incendie: fire
catastrophe: disaster, catastrophe
séisme: earthquake
climat: climate
environnement environnements: environment
technique techniques: technical, technique
technologie technologies: technology
réseau: network
texte: text
langage: language
document: document
résultat résultats: result, outcome
cause: cause, case
conséquence conséquences: consequence, result
effet: effect, indeed
condition: condition
action: action, act, share
activité: activity
acte actes: act, deed
œuvre: work
système: system
structure: structure
groupe: group
équipe: team
association: association
institution: institution
administration: administration
domaine: field, area, domain
secteur: sector
cadre: framework, executive, context
base bases: basis, base
objectif: objective, goal, target
progrès: progress
succès: success
échec: failure
avantage avantages: advantage, benefit
difficulté difficultés: difficulty
différence différences: difference
choix: choice
possibilité possibilités: possibility, opportunity
capacité: capacity, ability
sujet: subject, topic
thème: theme
opinion: opinion
critique: criticism, critic, critical
liste: list
création: creation
application applications: application, implementation
formation formations: training, formation
sport: sport
match: match, game

national nationale nationales nationaux: national
international internationale internationales internationaux: international
mondial: global, world
social sociale sociales sociaux: social
civil: civil, civilian
militaire: military
étatique: state
local locaux: local
régional régionale régionales régionaux: regional
fédéral: federal
royal royaux: royal
officiel officielle officielles officiels: official
légal légaux: legal, lawful
illégal: illegal
judiciaire: judicial
juridique: legal
pénal pénaux: criminal, penal
privé: private
commun communs: common, joint
particulier particulière particulières particuliers: particular, special, individual
spécial: special
principal principale principales principaux: main, principal
essentiel: essential
fondamental fondamentale fondamentales fondamentaux: fundamental, basic
nombreux nombreuse nombreuses: many, numerous
actuel: current, present
récent: recent
moderne: modern
financier financière: financial
industriel industrielle industrielles industriels: industrial
nucléaire: nuclear
démocratique démocratiques: democratic
libéral libérale libérales libéraux: liberal
socialiste socialistes: socialist
communiste communistes: communist
européen européenne européennes européens: European
français française françaises: French, Frenchman
anglais: English, British
britannique: British
allemand allemande allemandes allemands: German
américain américaine américaines américains: American
italien italienne italiennes italiens: Italian
espagnol espagnole espagnoles espagnols: Spanish
russe: Russian
chinois: Chinese
japonais japonaise japonaises: Japanese
arabe: Arab, Arabic
turc turque turcs: Turkish, Turk
grec grecque grecs: Greek
égyptien égyptienne égyptiennes égyptiens: Egyptian
syrien syrienne syriennes syriens: Syrian
libanais libanaise libanaises: Lebanese
algérien algérienne algériennes algériens: Algerian
tunisien tunisienne tunisiennes tunisiens: Tunisian
marocain marocaine marocaines marocains: Moroccan
palestinien palestinienne palestiniennes palestiniens: Palestinian
israélien israélienne israéliennes israéliens: Israeli
iranien: Iranian
irakien: Iraqi
africain: African

Europe: Europe
France: France
Paris: Paris
Angleterre: England
Londres: London
Royaume-Uni: United Kingdom
Allemagne: Germany
Berlin: Berlin
Italie: Italy
Rome: Rome
Espagne: Spain
Suisse: Switzerland, Swiss
Belgique: Belgium
Bruxelles: Brussels
Russie: Russia
Moscou: Moscow
Ukraine: Ukraine
Grèce: Greece
Turquie: Turkey
États-Unis: United States
Amérique: America
Canada: Canada
Chine: China
Japon: Japan
Inde: India
Asie: Asia
Afrique: Africa
Égypte: Egypt
Caire: Cairo
Syrie: Syria
Damas: Damascus
Liban: Lebanon
Beyrouth: Beirut
Palestine: Palestine
Israël: Israel
Jérusalem: Jerusalem
Irak: Iraq
Iran: Iran
Algérie: Algeria
Alger: Algiers
Maroc: Morocco
Tunisie: Tunisia
Libye: Libya
Arabie: Arabia
Méditerranée: Mediterranean
Jésus: Jesus
Christ: Christ
ONU: UN, United Nations
`;
