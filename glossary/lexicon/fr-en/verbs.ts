/** French–English: the most frequent verbs. */
export const verbs = `
pouvoir peux peut pouvons peuvent pouvait pouvaient put purent pu pourra pourrait pourraient puisse puissent pouvant: can, could, may, might, be able, power
devoir dois doit devons devez doivent devait devaient dut durent dû due dues devra devrait devraient devant: must, have to, should, owe, duty, be to, due
vouloir veux veut voulons voulez veulent voulait voulaient voulut voulu voudra voudrais voudrait veuille veuillez voulant: want, wish, would like, mean
savoir sais sait savons savez savent savait savaient sut su saura saurait sache sachant sachez: know, be able, knowledge, find out
falloir faut fallait fallut faudra faudrait faille fallu: must, have to, need, be necessary, should
faire fais fait faisons faites font faisait faisaient fit firent faite faits fera feront ferait fasse fassent faisant: make, do, have, cause, be
refaire refait refit: redo, make again, do again
défaire défait défaite défit: undo, defeat, get rid of
satisfaire satisfait satisfaite: satisfy, meet, fulfil, please
aller vais vas va allons allez vont allait allaient alla allèrent allé irai ira iront irait aille aillent allant: go, be going to
venir viens vient venons venez viennent venait venaient vint vinrent venu viendra viendrait vienne venant: come, have just
revenir reviens revient reviennent revenait revint revenu revenue: come back, return, go back
devenir deviens devient deviennent devenait devint devinrent devenu devenue deviendra: become, turn, grow
parvenir parvient parviennent parvenait parvint parvenu: reach, manage, succeed, achieve
prévenir prévient prévint prévenu: warn, prevent, notify
intervenir intervient intervint intervenu: intervene, take part, occur
souvenir souviens souvient souvenait souvint souvenirs: remember, memory, recollection
convenir convient conviennent convenait convint convenu: agree, suit, be appropriate, should
provenir provient proviennent provenait: come from, originate, stem
tenir tiens tient tenons tenez tiennent tenait tenaient tint tinrent tenu tenue tiendra tenant: hold, keep, stand, be held
obtenir obtient obtiennent obtenait obtint obtenu: obtain, get, win, secure
maintenir maintient maintiennent maintint maintenu: maintain, keep, preserve, uphold
soutenir soutient soutiennent soutint soutenu: support, sustain, back, maintain
contenir contient contiennent contenait contenu: contain, hold, content
retenir retient retiennent retint retenu: retain, hold back, keep, detain
appartenir appartient appartiennent appartenait: belong
entretenir entretient entretenait entretint: maintain, keep, talk
dire dis dit disons dites disent disait disaient dirent dits dira dirait dise disant: say, tell, speak
interdire interdit interdite interdits: forbid, prohibit, ban
prédire prédit: predict, foretell
contredire contredit: contradict
voir vois voit voyons voyez voient voyait voyaient vit virent vu vue vus verra verrait voie voyant: see, look, view
prévoir prévoit prévoient prévoyait prévu prévue prévus: provide, foresee, plan, expect, schedule
recevoir reçois reçoit reçoivent recevait reçut reçu reçue reçus recevra: receive, get, welcome, host
apercevoir aperçoit apercevait aperçut aperçu: see, notice, perceive, catch sight, realize
concevoir conçoit conçu conçue: conceive, design, imagine
percevoir perçoit perçu: perceive, collect, receive
décevoir déçoit déçu déçue: disappoint
valoir vaut valent valait valu vaudra vaille valant: be worth, worth
prendre prends prend prenons prenez prennent prenait prenaient prit prirent pris prise prises prenant prenne: take, seize, catch, get
comprendre comprend comprends comprennent comprit compris: understand, include, comprise, realize
apprendre apprend apprends apprennent apprit appris: learn, teach, hear, find out
reprendre reprend reprennent reprenait reprit repris reprise: resume, take back, take up, continue, go on
surprendre surprend surprit surpris: surprise, catch
entreprendre entreprit entrepris: undertake, begin
mettre mets met mettons mettez mettent mettait mettaient mit mirent mis mise mises mettra mettant mette: put, set, place, start, begin
permettre permet permit permis permettra: allow, permit, enable, let, make possible
promettre promet promit promis promise: promise
remettre remet remettent remit remis remise: hand, deliver, put back, postpone, give
soumettre soumet soumit soumis: submit, subject
admettre admet admettent admit admis: admit, accept, acknowledge
commettre commet commit commis commise: commit
transmettre transmet transmit transmis: transmit, pass on, forward, convey
émettre émet émettent émit émis: issue, emit, broadcast, express
connaître connais connaît connaissent connaissait connut connu connue connus: know, experience, be familiar
reconnaître reconnaît reconnaissent reconnut reconnu: recognize, recognise, acknowledge, admit
paraître paraît paraissent paraissait parut paru: appear, seem, be published
apparaître apparaît apparaissait apparut apparu: appear
disparaître disparaît disparut disparu: disappear, vanish, missing
naître naît naissent naquit né née nés naissant: be born, born, arise
croître croît croissent croissait crut crû croissant: grow, increase
accroître accroît accru accrue: increase, grow
croire crois croit croyons croyez croient croyait cru crurent croyant: believe, think
boire bois boit buvait boivent but bu buvant: drink
mourir meurs meurt meurent mourait mourut moururent mort morte morts mourra mourant: die, dead, death, pass away
courir cours court courent courait courut couru courant: run, rush
parcourir parcourt parcourut parcouru: travel, cover, go through, browse
recourir recourt recouru: resort, use
ouvrir ouvre ouvrent ouvrait ouvrit ouvert ouverte ouverts ouvrant: open
couvrir couvre couvrait couvrit couvert couverte: cover
découvrir découvre découvrit découvert: discover, find out
offrir offre offrent offrait offrit offert offerte offrant: offer, give, provide
souffrir souffre souffrent souffrit souffert: suffer
sentir sens sent sentent sentait sentit senti sentant: feel, smell, sense
ressentir ressent ressentait ressenti: feel, experience
consentir consent consentit: consent, agree
mentir mens ment mentent mentait menti: lie
partir pars part partent partait partit partirent parti partira partant: leave, go, depart, set off, from
sortir sors sort sortent sortait sortit sorti sortie sortant: go out, leave, come out, exit, get out
servir sers sert servent servait servit servi servant: serve, use, be used
dormir dors dort dorment dormait dormit dormi: sleep
suivre suis suit suivent suivait suivit suivi suivie suivra: follow, pursue, monitor
poursuivre poursuit poursuivit poursuivi: continue, pursue, prosecute, chase
vivre vis vivent vivait vivaient vécut vécu vivra vivant: live, experience
survivre survit survécut survécu: survive
écrire écris écrit écrivent écrivait écrivit écrits: write, written
décrire décrit décrivent décrivait décrivit: describe
inscrire inscrit inscrivent inscrite: register, enter, inscribe, enrol
lire lis lit lisent lisait lut lu lue lus lisant: read
élire élit élisent élu élue élus élut: elect, choose
rire ris rit rient riait rirent ri riant: laugh, laughter
sourire sourit souriait sourirent: smile
conduire conduit conduisent conduisit: lead, drive, conduct, take
produire produit produisent produisit produits: produce, product, happen, occur
réduire réduit réduisent réduisit: reduce, cut
traduire traduit traduisent: translate, reflect
introduire introduit introduisit: introduce, bring in
construire construit construisit: build, construct
détruire détruit détruisit: destroy
instruire instruit: instruct, educate, investigate
nuire nuit nuisent: harm, damage
plaire plaît plaisait plut plu: please, like
taire tait taisait tut tu: be silent, keep quiet
attendre attend attends attendit attendu: wait, expect, await
entendre entend entends entendit entendu: hear, understand, mean, intend
étendre étend étendit étendu: extend, spread, stretch
rendre rends rend rendent rendait rendit rendu: make, give back, render, return, go
prétendre prétend: claim, pretend
tendre tend tendait tendit tendu: tend, stretch, hold out, tender
défendre défend défendit: defend, forbid
dépendre dépend dépendait: depend
descendre descend descendit: go down, descend, come down
vendre vend vends vendent vendait vendit vendu: sell
répandre répand répandit: spread
répondre réponds répond répondit: answer, reply, respond, meet
perdre perds perd perdent perdait perdit perdu: lose, waste
mordre mord mordit mordu: bite
craindre craint craignait crains: fear, be afraid
plaindre plaint plaignait plaignit: complain, pity
contraindre contraint contrainte: force, compel
atteindre atteint atteignit atteignait: reach, attain, achieve, hit, affect
éteindre éteint éteignit: extinguish, put out, turn off, die out
peindre peint peignit peinte: paint
joindre joint joignit jointe: join, attach, reach
rejoindre rejoint rejoignit: join, meet, reach
vaincre vainc vaincu vainquit: defeat, conquer, overcome
convaincre convaincu convainquit: convince, persuade
rompre rompt rompit rompu: break
battre bats bat battent battait battit battu: beat, fight, defeat
abattre abat abattit abattu: shoot, kill, knock down, slaughter
combattre combat combattit combats: fight, combat
acquérir acquiert acquit acquis: acquire, gain
conquérir conquiert conquit conquis: conquer
résoudre résout résolu résolut: solve, resolve
asseoir assied assit assis assise: sit, sit down, seat
fuir fuis fuit fuient fuyait fui fuyant: flee, run away, escape
conclure conclut conclu: conclude
exclure exclut exclu: exclude, rule out
inclure inclut inclus: include
accueillir accueille accueilli: welcome, receive, host
recueillir recueille recueilli: collect, gather
pleuvoir pleut pleuvait plu: rain
tressaillir: start, shudder

finir fini finit finissent finie: finish, end, end up
choisir: choose, select, pick
agir agi agit agissent agie agira: act, be about, concern
réagir: react, respond
réussir: succeed, manage
établir: establish, set up, draw up
remplir rempli remplit remplissent remplissait remplissant remplie remplira: fill, fulfil, complete
saisir: seize, grasp, grab, refer
garantir: guarantee, ensure, secure
définir: define, determine
réunir réuni réunit réunissent réunissait réunissant réunie réunira: bring together, gather, meet, unite
unir uni unit unissent unie unira: unite, join
fournir: provide, supply
subir subi subit subissent subie: suffer, undergo, experience
grandir grandi grandit grandissent grandissait grandissant grandie grandira: grow, grow up
réfléchir: think, reflect, consider
obéir obéi obéit obéissent obéie: obey
punir puni punit punissent punie: punish
bâtir bâti bâtit bâtissent bâtie: build
guérir: cure, heal, recover
franchir franchi franchit franchissent franchissait franchissant franchie franchira: cross
investir investi investit investissent investissait investissant investie investira: invest
élargir: widen, extend, expand
enrichir: enrich
affaiblir affaibli affaiblit affaiblissent affaiblissait affaiblissant affaiblie affaiblira: weaken
aboutir: lead, result, succeed
envahir: invade
haïr hais hait haïssait haïe: hate
trahir: betray
accomplir accompli accomplit accomplissent accomplissait accomplissant accomplie accomplira: accomplish, carry out, perform
avertir: warn, inform

parler parle parlent parlons parlez parlait parlé parlée parlés parlera: speak, talk
demander: ask, request, demand, wonder
donner donnons donnait: give, grant, provide
passer passent passons passez passait passée passera: pass, spend, go, happen
trouver: find, think, be located
rester restent restons restez restait restée restera: stay, remain, be left
laisser: let, leave, allow
penser pense pensent pensons pensez pensait pensé pensés pensera: think
regarder regarde regardent regardons regardez regardait regardant regardé regardée regardés regarda regardera: look, watch, look at
appeler appele appelent appelons appelez appelait appelant appelé appelée appelés appela appelera: call, be called, appeal, name
arriver: arrive, come, happen, reach
entrer entrent entrons entrez entrait entrant entrée entrés entra entrera: enter, come in, go in
rentrer: return, come back, go home
retourner: return, go back, turn
tourner: turn, shoot
commencer commence commencent commençons commencez commençait commençant commencé commencée commencés commença commencera: begin, start
continuer continue continuent continuons continuez continuait continuant continué continuée continués continua continuera: continue, go on, keep
porter portent portons portez portait portée portés portera: carry, wear, bear, bring
apporter: bring, provide, contribute
emporter: take away, carry, win
rapporter rapporte rapportent rapportons rapportez rapportait rapportant rapporté rapportée rapportés rapporta rapportera: report, bring back, relate
supporter: bear, support, stand
montrer: show, point
sembler semble semblent semblons semblez semblait semblant semblé semblée semblés sembla semblera: seem, appear
chercher: look for, seek, search, try
rechercher recherchent recherchons recherchez recherchait recherchant recherchée recherchés rechercha recherchera: seek, search, look for
jouer joue jouent jouons jouez jouait jouant jouée joués joua: play, act, gamble
aimer aime aiment aimons aimez aimait aimant aimée aimés aima: love, like
aider aident aidons aidez aidait aidant aidée aidés aida: help, assist, support
créer crée créent créons créez créait créant créée créés créa: create, set up
compter: count, expect, intend
raconter: tell, relate
rencontrer: meet, encounter, come across
marcher marchent marchons marchez marchait marchant marchée marchés marcha marchera: walk, work, march
monter montons montait montant monta: go up, climb, rise, mount
tomber tombent tombons tombez tombait tombée tombés tombera: fall, drop
lever lève lèvent levons levez levait levant levée levés leva: raise, lift, rise, get up
enlever: remove, take away, kidnap
élever élèvent élevons élevez élevait élevée élevés élèvera: raise, bring up, rise
mener mène mènent menons menez menait menant menée menés mena: lead, conduct, carry out
amener amenons amenait: bring, lead
emmener: take, take away
envoyer enverra envoie: send
renvoyer: send back, dismiss, return, refer
jeter jette jetons jetez jetait jetant jeté jetée jetés jeta: throw, cast
rejeter: reject, dismiss
tirer tire tirent tirons tirez tirait tirant tirée tirés tira: pull, draw, shoot, fire
retirer: withdraw, remove
tuer tue tuent tuons tuez tuait tuant tuée tués tua tuera: kill
assassiner: assassinate, murder
blesser blesse blessent blessons blessez blessait blessant blessé blessée blessés blessa blessera: wound, injure, hurt
payer paie paient payons payez payait payant payé payée payés paya paiera: pay
essayer essaie: try, attempt
employer emploie emploient employons employez employait employant employé employée employés employa emploiera: use, employ
travailler travaille travaillent travaillons travaillez travaillait travaillant travaillé travaillée travaillés travailla travaillera: work
garder gardons gardait: keep, guard
manger: eat
acheter: buy, purchase
changer change changent changeons changez changeait changeant changé changée changés changea changera: change
échanger échangent échangeons échangez échangeait échangeant échangée échangés échangea échangera: exchange
quitter: leave, quit
cacher cachons cachait: hide, conceal
toucher: touch, affect, receive
pousser: push, grow, drive
frapper: hit, strike, knock
crier crie crient crions criez criait criant criée criés cria: shout, cry, scream
pleurer: cry, weep
chanter: sing
danser dansons dansait: dance
rêver rêvent rêvons rêvez rêvait rêvant rêvée rêvés rêva: dream
oublier: forget
rappeler: remind, recall, call back, remember
ajouter: add
expliquer: explain
affirmer: say, assert, claim, affirm
annoncer: announce
déclarer déclare déclarent déclarons déclarez déclarait déclarant déclaré déclarée déclarés déclara déclarera: declare, say, state
indiquer: indicate, show, point out, state
préciser: specify, clarify, say
souligner: stress, emphasize, underline, highlight
estimer: estimate, consider, believe, feel
considérer considére considérent considérons considérez considérait considérant considéré considérée considérés considéra considérera: consider, regard
juger jugent jugeons jugez jugeait jugée jugés: judge, try, consider
proposer: propose, suggest, offer
décider: decide
accepter: accept, agree
refuser: refuse, reject, deny
accorder accorde accordent accordons accordez accordait accordant accordé accordée accordés accorda accordera: grant, give, agree, accord
exiger: demand, require
espérer espére espérent espérons espérez espérait espérant espéré espérée espérés espéra espérera: hope
désirer désire désirent désirons désirez désirait désirant désiré désirée désirés désira désirera: desire, wish, want
souhaiter: wish, hope, want
préférer préfére préférent préférons préférez préférait préférant préféré préférée préférés préféra préférera: prefer
éviter évitons évitait: avoid
empêcher: prevent, stop
protéger protége protégent protégeons protégez protégeait protégeant protégé protégée protégés protégea protégera: protect
assurer: ensure, assure, insure, provide
aborder aborde abordent abordons abordez abordait abordant abordé abordée abordés aborda abordera: approach, address, tackle
adopter: adopt
voter votent votons votez votait votant votée votés vota: vote
présenter présente présentent présentons présentez présentait présentant présenté présentée présentés présenta présentera: present, introduce
représenter représente représentent représentons représentez représentait représentant représenté représentée représentés représenta représentera: represent
exprimer: express
utiliser: use
user use usent usons usez usait usant usée usés usa usera: use, wear out
consacrer: devote, dedicate
développer développe développent développons développez développait développant développé développée développés développa développera: develop
augmenter: increase, rise, raise
diminuer: decrease, reduce, diminish
baisser: lower, fall, drop
améliorer: improve
renforcer: strengthen, reinforce
favoriser: promote, encourage, favour
encourager: encourage
assister assiste assistent assistons assistez assistait assistant assisté assistée assistés assista assistera: attend, assist, witness
participer participe participent participons participez participait participant participé participée participés participa participera: participate, take part
partager partage partagent partageons partagez partageait partageant partagé partagée partagés partagea partagera: share, divide
séparer: separate
diviser: divide
former forment formons formez formait formant formée formés forma formera: form, train
organiser organise organisent organisons organisez organisait organisant organisé organisée organisés organisa organisera: organize, organise
diriger dirige dirigent dirigeons dirigez dirigeait dirigé dirigée dirigés dirigea dirigera: lead, direct, run, head
gérer gére gérent gérons gérez gérait gérant gérée gérés géra: manage, run
contrôler contrôle contrôlent contrôlons contrôlez contrôlait contrôlant contrôlé contrôlée contrôlés contrôla contrôlera: control, check
surveiller surveille surveillent surveillons surveillez surveillait surveillant surveillé surveillée surveillés surveilla surveillera: monitor, watch, supervise
étudier étudie étudient étudions étudiez étudiait étudié étudiée étudiés étudia étudiera: study, examine
examiner: examine, consider
analyser: analyze, analyse
observer: observe, notice
remarquer: notice, remark, note
constater constate constatent constatons constatez constatait constatant constaté constatée constatés constata constatera: note, observe, find
noter note notent notons notez notait notant notée notés nota: note, write down
vérifier: check, verify
prouver: prove
démontrer: demonstrate, prove, show
révéler: reveal, disclose
publier publie publient publions publiez publiait publiant publié publiée publiés publia publiera: publish
imprimer: print
signer signons signait: sign
signifier: mean, signify
appliquer applique appliquent appliquons appliquez appliquait appliquant appliqué appliquée appliqués appliqua appliquera: apply, implement
concerner concerne concernent concernons concernez concernait concerné concernée concernés concerna concernera: concern, affect
exister: exist
régler réglent réglons réglez réglait réglée réglés réglera: settle, regulate, pay
réaliser: carry out, realize, achieve, make
achever: complete, finish
terminer: finish, end, complete
cesser cessons cessait: cease, stop
arrêter arrêtent arrêtons arrêtez arrêtait arrêtant arrêtée arrêtés arrêta arrêtera: stop, arrest
fermer ferment fermons fermez fermait fermée fermés fermera: close, shut
placer placent plaçons placez plaçait placée placera: place, put
poser pose posent posons posez posait posant posée posés posa: put, ask, lay, pose
déposer: file, lodge, deposit, put down
installer installe installent installons installez installait installant installé installée installés installa installera: install, settle, set up
occuper occupe occupent occupons occupez occupait occupant occupé occupée occupés occupa occupera: occupy, deal, take care
habiter habite habitent habitons habitez habitait habitant habité habitée habités habita habitera: live, inhabit
loger loge logent logeons logez logeait logée logés: house, lodge, live
voyager voyagent voyageons voyagez voyageait voyageant voyagée voyagés voyagea voyagera: travel
traverser: cross, go through
approcher: approach, come near
éloigner: move away, remove
avancer: advance, move forward, progress
reculer: move back, retreat
suffire suffit suffisait suffisent: suffice, be enough
manquer: miss, lack, fail
importer importe importent importons importez importait importé importée importés importa importera: matter, import
gagner gagnons gagnait: win, earn, gain, reach
coûter coûte coûtent coûtons coûtez coûtait coûté coûtée coûtés coûtera: cost
dépenser dépensent dépensons dépensez dépensait dépensant dépensée dépensés dépensa dépensera: spend
menacer menacent menaçons menacez menaçait menaçant menacée menacés menaça menacera: threaten
attaquer attaquent attaquons attaquez attaquait attaquant attaquée attaqués attaqua attaquera: attack
accuser accuse accusent accusons accusez accusait accusant accusé accusée accusés accusa accusera: accuse, charge
condamner condamne condamnent condamnons condamnez condamnait condamnant condamné condamnée condamnés condamna condamnera: condemn, sentence, convict
dénoncer: denounce, condemn
critiquer critiquent critiquons critiquez critiquait critiquant critiquée critiqués critiqua critiquera: criticize, criticise, critical
soupçonner: suspect
douter doutent doutons doutez doutait doutée doutés doutera: doubt
tromper: deceive, be wrong, mistake
voler vole volent volons volez volait volant volée volés vola: steal, fly, rob
sauver sauvons sauvait: save, rescue
échapper: escape
libérer libére libérent libérons libérez libérait libérant libéré libérée libérés libéra libérera: release, free, liberate
enfermer: lock up, shut
lancer lançons lançait: launch, throw, start
bombarder: bomb, shell
exploser: explode
brûler brûlons brûlait: burn
casser cassons cassait: break
couper coupons coupait coupant coupa: cut
remplacer remplace remplacent remplaçons remplacez remplaçait remplaçant remplacé remplacée remplacés remplaça remplacera: replace
nommer nommons nommait: appoint, name
désigner: designate, appoint, refer
traiter traitent traitons traitez traitait traitant traitée traités traita traitera: treat, deal, process
négocier négocie négocient négocions négociez négociait négociant négocié négociée négociés négocia négociera: negotiate
discuter: discuss, talk
évoquer: mention, evoke, raise
citer cite citent citons citez citait citant citée cités cita: cite, quote, mention
invoquer: invoke, rely
imposer impose imposent imposons imposez imposait imposant imposé imposée imposés imposa imposera: impose, require
obliger oblige obligent obligeons obligez obligeait obligeant obligé obligée obligés obligea obligera: oblige, force, require
forcer forcent forçons forcez forçait forcée forcés forcera: force
ordonner: order
commander commande commandent commandons commandez commandait commandé commandée commandés commanda commandera: order, command
profiter: take advantage, benefit, enjoy
bénéficier: benefit, enjoy, receive
résister: resist
lutter luttons luttait: fight, struggle
tenter tentons tentait: try, attempt, tempt
risquer risquent risquons risquez risquait risquant risquée risqués risqua risquera: risk, may
préparer: prepare
disposer dispose disposent disposons disposez disposait disposant disposé disposée disposés disposa disposera: have, dispose, arrange
intéresser intéresse intéressent intéressons intéressez intéressait intéressant intéressé intéressée intéressés intéressa intéressera: interest, be interested
inquiéter inquiéte inquiétent inquiétons inquiétez inquiétait inquiétant inquiété inquiétée inquiétés inquiéta inquiétera: worry
étonner: surprise, astonish
éprouver: feel, experience
imaginer: imagine
sauter sautons sautait: jump, leap
glisser: slip, slide
ramasser: pick up, gather
dresser: draw up, erect, stand
embrasser: kiss, embrace
serrer serrons serrait: squeeze, tighten, hold
saluer saluons saluait: greet, welcome, salute
remercier: thank
féliciter: congratulate
excuser: excuse, apologize
visiter: visit
accompagner accompagne accompagnent accompagnons accompagnez accompagnait accompagnant accompagné accompagnée accompagnés accompagna accompagnera: accompany
marier marions mariait mariant maria: marry
épouser épouse épousent épousons épousez épousait épousant épousé épousée épousés épousa épousera: marry
élaborer: develop, draw up, work out
consister consiste consistent consistons consistez consistait consistant consisté consistée consistés consista consistera: consist
constituer constitue constituent constituons constituez constituait constituant constitué constituée constitués constitua constituera: constitute, form, make up
composer: compose, make up
fonder fondons fondait fondant fonda: found, base
entraîner entraîne entraînent entraînons entraînez entraînait entraînant entraîné entraînée entraînés entraîna entraînera: lead, train, cause, entail
provoquer: cause, provoke, trigger
causer causent causons causez causait causée causés causera: cause, chat
opposer oppose opposent opposons opposez opposait opposant opposé opposée opposés opposa opposera: oppose
relever: note, raise, fall under, pick up
limiter: limit, restrict
respecter: respect, comply
violer viole violent violons violez violait violant violé violée violés viola violera: violate, rape
autoriser autorise autorisent autorisons autorisez autorisait autorisant autorisé autorisée autorisés autorisa autorisera: authorize, authorise, allow
reposer: rest, base
résulter résulte résultent résultons résultez résultait résultant résulté résultée résultés résulta résultera: result, arise
figurer: appear, be included, figure
livrer livrent livrons livrez livrait livrée livrés livrera: deliver, hand over
soulever: raise, lift
envisager: consider, envisage, plan
assumer: assume, take on
succéder succéde succédent succédons succédez succédait succédant succédé succédée succédés succéda succédera: succeed, follow
communiquer communique communiquent communiquons communiquez communiquait communiquant communiqué communiquée communiqués communiqua communiquera: communicate
informer informe informent informons informez informait informant informé informée informés informa informera: inform
enseigner enseigne enseignent enseignons enseignez enseignait enseignant enseigné enseignée enseignés enseigna enseignera: teach
prier prie prient prions priez priait priant priée priés pria priera: pray, ask, beg
adresser: address, send
dominer: dominate
régner régnons régnait: reign, prevail
habituer habitue habituent habituons habituez habituait habituant habitué habituée habitués habitua habituera: accustom, get used
mériter: deserve
`;
