/**
 * Words of ordinary English, in lower case: what is no name although it begins with a capital at the start of a sentence, in a
 * heading, in a title or in the name of an office. Plurals, verb forms and the endings in `english.ts` need no line of their own.
 */
import { wordList } from "../../word-list.ts";
import { FIRST_PARTS, MAKES, RARER_PEOPLES } from "./english-capitalised-words.ts";
import { MORE_NOUNS } from "./english-more-nouns.ts";
import { RARER_NOUNS } from "./english-rarer-nouns.ts";
import { RARER_WITHOUT_ENDINGS, RARER_WORDS } from "./english-rarer-words.ts";

const grammar = wordList(`
  a an the this that these those such same other another each every either neither both all any some no none one ones somebody someone something
  nobody nothing everybody everyone everything anybody anyone anything whoever whatever whichever whenever wherever however i me my mine myself you
  your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose
  which what when where why how there here now then thus hence therefore thereafter thereby therein thereof hereby herein hereafter hitherto am is are
  was were be been being have has had having do does did done doing will would shall should can could may might must ought need dare used let lets
  not never ever yet still already again also too only just even quite rather very much more most less least many few fewer several enough almost
  nearly about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between
  beyond but by concerning considering despite down during except excepting following for from in inside into like near of off on onto opposite out
  outside over past per plus regarding round save since than through throughout till to toward towards under underneath unlike until unto up upon
  versus via with within without and or nor so if unless whether while whilst whereas because although though lest provided once else instead
  otherwise nevertheless nonetheless moreover furthermore meanwhile indeed perhaps maybe likewise accordingly afterwards elsewhere somewhere anywhere
  everywhere nowhere yes oh ah well please hello welcome thanks thank okay ok sir madam dear o alas lo behold amen etc
  ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't cannot
`);

const numbersAndTime = wordList(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
  fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen first second third fourth fifth sixth seventh eighth ninth
  tenth eleventh twelfth thirteenth fifteenth sixteenth eighteenth nineteenth twentieth half quarter double twice thrice last next previous former latter
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight
  day week weekend fortnight month year decade century millennium hour minute moment morning noon afternoon evening night midnight dawn dusk sunrise
  sunset spring summer autumn fall winter season time date era age period easter christmas eve new old early late soon recent daily weekly monthly
  yearly annual am pm bc ad ce bce ah gmt anniversary birthday holiday
`);

const monthsAndDays = wordList(`
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
`);

const titlesAndOffices = wordList(`
  mr mrs ms miss mister dr doctor prof professor sir lord lady dame saint st king queen prince princess emperor empress duke duchess count countess
  earl baron baroness viscount knight president vice chancellor premier prime minister secretary undersecretary governor mayor senator congressman
  congresswoman representative deputy delegate ambassador consul envoy commissioner director chairman chairwoman chair chief head leader manager
  officer general lieutenant colonel major captain sergeant corporal private marshal admiral commodore brigadier commander commandant pilot soldier
  judge justice magistrate attorney lawyer solicitor counsel prosecutor sheriff constable inspector detective police policeman pope cardinal bishop
  archbishop patriarch priest father mother brother sister reverend pastor monk nun rabbi apostle prophet messenger angel god goddess lord master mistress
  teacher student pupil scholar author writer editor publisher translator interpreter journalist reporter correspondent spokesman spokeswoman
  spokesperson speaker interviewer interviewee host guest moderator narrator presenter anchor audience caller expert analyst adviser advisor
  coach captain player champion winner artist actor actress singer poet painter historian philosopher scientist engineer physician nurse merchant
  farmer fisherman craftsman worker labourer laborer servant slave citizen resident member founder owner partner agent candidate applicant claimant
  plaintiff defendant respondent appellant witness tribunal arbitrator buyer seller contractor employer employee landlord tenant trustee guardian
  heir son daughter child children boy girl man men woman women husband wife uncle aunt cousin nephew niece grandfather grandmother grandson ancestor
  family tribe clan people person nation folk crowd gang mob hero martyr traitor rebel fighter warrior hostage prisoner refugee migrant settler

  phd ba ma msc rev rep sen sens reps capt col gen lt sgt insp det hon fr jr esq comrade grandpa grandma dad mum mom mommy daddy coroner advocate maker
`);

const institutions = wordList(`
  government state republic kingdom empire emirate sultanate federation confederation union commonwealth colony dominion territory province governorate
  district county city town village municipality council assembly parliament congress senate house chamber cabinet ministry department office bureau
  agency authority administration commission committee board court tribunal bench bar bank fund treasury exchange market company corporation firm group
  holding industry enterprise association society club league organization organisation institute institution academy university college school faculty
  library museum archive theatre theater cinema gallery hospital clinic church cathedral chapel abbey monastery temple synagogue mosque shrine palace castle
  fort fortress citadel tower gate bridge station airport port harbour harbor road street avenue boulevard square park garden hotel restaurant
  army navy force forces guard legion corps brigade division battalion regiment squadron troop unit militia command headquarters base camp barracks
  front movement party coalition alliance bloc opposition resistance revolution uprising revolt rebellion war battle campaign operation siege
  conflict crisis peace truce ceasefire treaty agreement accord convention covenant charter constitution declaration resolution protocol pact law act
  bill code decree order regulation rule statute article clause section chapter paragraph annex appendix schedule part volume book page note
  press news newspaper times post herald tribune guardian telegraph journal magazine review report gazette bulletin daily radio television channel
  network broadcast service internet web website online email phone mobile media award prize medal cup league final championship tournament olympic olympics
  games football soccer cricket tennis conference summit forum meeting session seminar workshop exhibition festival programme program project plan
  initiative mission strategy policy budget census survey study research science technology medicine health education culture arts sports tourism trade
  finance economy commerce agriculture transport transportation environment energy electricity water oil gas defense defence security interior foreign
  affairs intelligence embassy consulate election referendum vote ballot democrat republican liberal conservative labour labor socialist communist
  democratic national international federal central local regional public royal imperial supreme high special joint united global world
  nations human rights cross crescent red black white green blue yellow golden silver
`);

const world = wordList(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern
  middle near far upper lower inner outer great greater lesser grand little big small long short high low deep river lake sea ocean gulf bay strait
  channel canal island islands isle peninsula cape coast shore beach mountain mount mountains hill hills valley plain plateau desert oasis forest
  wood woods field land lands country countryside continent region area zone border frontier line wall green heights earth globe planet moon sun star
  sky heaven hell paradise fire wind rain snow storm flood drought earthquake weather climate nature animal bird fish horse camel cow sheep goat dog
  cat lion wolf bear eagle snake tree flower grass fruit date palm olive wheat bread rice salt sugar honey milk meat wine tea coffee stone rock sand
  dust iron gold copper steel glass paper silk cotton wool wild
`);

const peoples = wordList(`
  african afghan albanian algerian american arab arabian arabic aramaic argentine armenian asian assyrian australian austrian azerbaijani bahraini balkan
  bangladeshi belgian berber bosnian brazilian british briton bulgarian byzantine canadian catalan caucasian chechen chilean chinese christian
  circassian colombian coptic croatian cuban cypriot czech danish dane dominican dutch egyptian emirati english englishman ethiopian european finnish finn
  flemish french frenchman german greek hebrew hellenistic hindu hungarian indian indonesian iranian iraqi irish irishman islamic islamist israeli
  israelite italian japanese jew jewish jordanian kenyan korean kurd kurdish kuwaiti latin lebanese levantine libyan malaysian mediterranean mexican mongol moor
  moorish moroccan moslem muslim nazi nigerian norwegian omani orthodox ottoman pakistani palestinian persian phoenician polish pole portuguese
  protestant qatari roman romanian russian saudi scandinavian scot scottish semitic serbian serb shia shiite shi'ite shi'a sicilian slav slavic somali soviet spanish
  spaniard sudanese sunni swedish swede swiss syrian syriac thai tunisian turk turkish ukrainian vietnamese welsh yemeni yugoslav zionist
  catholic baptist buddhist crusader bedouin
`);

const nouns = wordList(`
  ability account accountant accident action activity address advance advantage adventure advice affair aid aim air aircraft airline airstrike alarm alcohol
  ambition amount anger angle answer apology appeal appearance apple appointment approach argument arm arms arrest arrival arrow arson art aspect assault
  asset asylum attack attempt attitude back bag ball band barrel basis battlefield beast beauty bed beer beginning behaviour behavior belief bell belt
  benefit birth blade blame blessing blood blow board boat body bomb bombardment bone border boss bottle bottom box brain branch bread breath brick bride
  brief brink broker budget building bullet burden bus bush business butter button camera cancer capital car card care career cargo carpet carriage case cash
  cause cave cell cemetery cent centre center ceremony certificate chain challenge chance change chaos character charge charity cheese choice circle
  circumstance civilian claim class clerk cloth clothes cloud coal coat coin cold collapse colour color column comfort comment commodity communication community
  companion comparison compensation competition complaint concept concern condition conduct confidence connection conquest consensus consequence
  consul contact content contest context contract contrast control conversation cook copy corn corner corruption cost cotton couple courage course
  cover craft credit crew crime criminal critic crop crown crude culture cure currency curse curtain custom customer cycle damage dam dance danger
  dark darkness data deal death debate debt decision deed defeat degree delay demand demography departure deposit desire destiny detail device devil
  diamond diet difference difficulty dignity dinner diplomat diplomacy direction disaster discipline discourse discovery disease disk dispute distance
  doctrine document dollar door doubt dozen draft drama dream dress drink drive drone drop drug duty ear ease echo edge edition effect effort egg
  element emergency emotion end enemy engine entrance entry equipment error escape essay estate ethics evidence evil example excerpt excuse exile
  existence expense experience explosion export extent extract eye fabric face fact faction factor factory failure faith falcon fame famine farm fashion fate fault
  favour favor fear feature feast fee feeling fellow fever fiction figure file film finger flag flame flesh fleet flight floor flow focus fog folly
  food foot football fortune foundation fountain fragment frame freedom friend friendship fuel function funeral future gain game gap gathering gaze
  gender generation genius ghost gift glory goal good goods grace grain grammar grave ground growth guess guide guilt gun habit hair hall hand harm
  harvest hat hate head heart heat heir help heritage history hole home honour honor hope horizon horror hostility household hunger hunt hurricane ice idea
  ideal idol image impact import importance improvement income increase independence index individual influence information injury ink innocence
  insight instance instruction instrument insult insurance intent interest interview introduction invasion investment investor invitation issue item jail
  jewel job joke journey joy judgment judgement jury key kind kiss kitchen knee knife knowledge label lack ladder lamb lamp language laugh launch
  lawsuit lead leaf league lease leather lecture leg legacy legend legislation length lesson letter level liability liberty licence license lie life light
  limit link lion lip liquid list literature loan location lock logic look loss lot love luck lunch machine mail majority manner manuscript map marble
  margin mark marriage mass match mate material matter meal meaning measure mechanic memory mercy message metal method mile military mind mine mineral
  minority miracle mirror mistake mixture mode model money monument mood moral mortgage motive motion motor mouth move mud murder muscle music mystery myth
  name narrative navigator neck negotiation neighbour neighbor nerve nest noise notice noun novel object objection occasion occupation occupier offence offense offer opinion
  opportunity option oracle orange origin outcome outlet output oven owner pace pain pair panel panic park passage passport password path patience patient
  pattern payment peak pearl pen penalty pension percent performance permission permit perspective petition photo photograph phrase picture piece pig pilgrim
  pilgrimage pill pity place plague plane plant plate platform pleasure plot pocket poem poetry poison pole politics poll pool poor population position
  possession possibility poverty powder power practice praise prayer preface prejudice presence present pressure price pride principle print prison privilege
  problem procedure process product profession profit progress promise proof property proposal prose prospect protest proverb psalm punishment purpose
  quality quantity quarrel question quote race radar rail range rank rate raid ray reaction reader reality reason rebel receipt recipe record recovery
  reference reform refuge refusal regard regime relation relative relief religion remark remedy rent reply reputation request rescue reserve resort resource
  respect response rest result return revenge revenue reward rhythm rice riches ride rifle right ring rise risk rite ritual rival robe robot rocket role roll
  roof room root rope rose route row ruin ruler rumour rumor sacrifice safety sake salary sale sample sanction satellite savior saviour scale scandal scene
  scheme score screen script scripture sea seal search seat secret sect sense sentence sentiment series servant sex shade shadow shame shape share
  shell shelter shield ship shirt shock shoe shop shot shoulder show side sight sign signal silence sin site situation size skill skin slave sleep
  smile smoke soil soldier solution song sort soul sound source space speech speed spirit spiritual spite spoil spot staff stage stamp stance standard start statement
  statistic statue status step stick stock stomach stop storage store story stranger stream strength stress strike string structure struggle style subject
  substance success suffering suicide sum supply support surface surgery surprise surrender surveyor suspect sword symbol symptom system table tale talent talk
  tank target task taste tax team tear technique telephone temper tendency tension tent term terms terror terrorism terrorist test testament testimony text
  textile thief thing thought threat throat throne thunder ticket tie tip title tobacco tomb tone tongue tool tooth top topic torture touch tour
  tourist town trace track tradition traffic tragedy train trait transfer translation trap travel treason treasure tree trial triumph trouble truck
  truth try tunnel turn tutor type tyrant universe user usage value variety vehicle veil vein venture verb verdict verse version vessel veteran
  victim victory view vineyard violence virtue virus vision visit visitor voice volunteer voyage wage wait walk war ward warehouse warning waste watch wave way
  weakness wealth weapon wedding weight west wheel widow wife will window wing winner wisdom wish wit witness word work workshop worship worth wound wrath wreck
  yard youth zeal
  alley apartment arena archer backdrop badge bakery barley bath bazaar bishopric bulwark caravan cartoon catalogue cattle cedar chest chronicle clay cradle
  absolute abbreviation basin bankruptcy bees bee boutique boot buddy capitol category clue consent coupe coupon den depot dragon diaspora folklore gutter habitat headquarter judiciary kilometre kilometer metre meter mile litre liter kilogram parish prayer prelate prix ratio rim riot sabbath scroll sham shrapnel slack sneak strain super tornado tsunami volcano tyre ward wow yuan euro pound dollar dinar dirham riyal rupee ruble tradename
  beacon consortium disc grove levee macaroni medium oak puritan sceptic tory
  crossroads dagger dairy dialogue diary dowry dyer dynasty ebony envelope epic estuary ferry fig firewood furnace gem ghetto glossary granary gulf hammer handbook
  hermit hinterland homeland homily hymn incense inscription ivory jasmine journal khaki lagoon lantern lemon liver loom lute manifesto manor mason maze medieval mill mint
  monarch monarchy mosaic mule mummy nomad observatory ode ointment oath orchard parable parchment pasture peasant pepper perfume pilgrim pirate plaza plough potter pottery
  prelude prologue epilogue quarry quarters quay quill reed reservoir rhetoric saddle saffron saga sailor sandstone scribe sculpture seaport sermon sesame shipyard shroud silk
  spear spice stable stronghold suburb summit tanner tapestry tavern terrace textbook thesis toll tribute trilogy tuna turban vault vizier vow watchman waterway weaver well whale wharf
  accounting advertising broadcasting engineering ethics headline hearing housing marketing shipping smuggling swimming wrestling yoga
  alien architect asteroid bacteria battery bicycle biology chemistry chip computer cookie cyber dinosaur electron galaxy genome hydrogen hardware laptop laser mathematics
  microbe molecule nuclear particle physics protein quantum robot satellite sensor software telescope vaccine
  absentee abuse addict adolescent adult amendment ambulance appetite autopsy baby bail barrister basketball bedroom bonus border brand breakfast breast
  budget burglar cafe campus cannabis carbon casino casualty celebrity chef chicken childhood chocolate cigarette clinic clock comedy concert congestion cop corpse
  costume couch dentist diabetes divorce doll donor driver elbow elephant fan fence fiance firefighter flu fraud fridge funding garage garbage golf graduate
  gospel guitar gym handcuffs heroin highway hip hobby homicide horse inmate jacket jet jewellery kid lawn lorry mall mayor mental midfielder midwife monkey motorcycle
  motorist motorway movie musician neighbourhood neighborhood obesity oxygen paramedic parent parking passenger pedestrian pharmacy pitch pizza plastic playoff podcast polar
  politician pub quarterback railway rape referee retail robbery rugby runner sandwich scandal shark shooting skate ski soap sofa stadium striker subway suite
  supermarket taxi teenager toilet trailer trainer twin umpire uniform vet video wallet wardrobe whistle winger workout yacht
`);

const verbs = wordList(`
  abandon abolish absorb abuse accept accompany accuse achieve acknowledge acquire act add address adjust admire admit adopt advise affect affirm afford agree
  aim allege allow alter amend announce apologize appear apply appoint appreciate approach approve argue arise arrange arrest arrive ask assassinate assemble assert assess
  assign assist assume assure attach attain attempt attend attract avoid await awake ban bear beat become began begin begun behave believe belong bend bet bid bind bite
  blame bless block bombard born borrow bought bound break bring broke brought build built burn burst bury buy call calculate cancel capture care carry cast catch caught
  cease celebrate change charge chase check choose chose cite claim clean clear climb cling close collapse collect combat combine come came command comment commit compare
  compel compete complain complete compose comprise conceal concede conceive concern conclude condemn conduct confess confirm confront confuse connect conquer consider
  consist construct consult consume contain continue contribute convert convey convict convince cooperate coordinate cope copy correct correspond count cover create
  cross cry cut damage deal decide declare decline defeat defend define delay deliver demand demolish demonstrate deny depart depend deploy derive descend describe desert
  deserve design destroy detain detect determine develop devote die differ dig direct disappear discover discuss dislike dismiss displace display dissolve distinguish
  distribute disturb divide draw drew drive drove drink eat ate elect eliminate emerge emphasize employ enable encounter encourage endorse endure enforce engage enhance enjoy
  ensure enter entitle escape establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exercise exist expand expect expel explain explode
  explore expose express extend exterminate face fail fall fear feed feel felt fetch fight fill find fine finish fire fit fix flee fled fly flew fold follow forbid
  force forget forgive form found free fulfil fulfill gain gather gave generate get gave give given go goes gone got govern grab grant grasp greet grew grow guarantee hand hang
  happen harm hate have hear heard held help hide hit hold hope host hurt identify ignore illustrate imagine implement imply import impose impress imprison improve include incorporate
  increase indicate infer inform inherit initiate injure inquire insist inspect inspire install intend interact interfere interpret intervene introduce invade invent invest
  investigate invite involve isolate issue join judge jump justify keep kept kick kill kneel knew knock know known lack laid land last laugh launch lay lead leap learn leave led left lend
  lie lift link listen live load locate look lose lost love lower made maintain make manage march mark marry match mean meant measure meet melt mention met migrate
  mind miss mix modify monitor motivate mount mourn move multiply negotiate neglect note notify obey observe obtain occupy occur offer open operate oppose oppress organize
  organise overcome overthrow owe own paid paint participate pass pay penetrate perceive perform permit persist persuade place plan plant play point pose possess pour
  praise pray preach precede predict prefer prepare prescribe preserve press presume pretend prevail prevent proceed proclaim produce promise promote prompt propose prosecute
  protect protest prove provide publish pull pump punish purchase pursue push put qualify quit quote raise ran reach react read realize realise recall receive recite recognize
  recognise recommend reconcile record recover recruit reduce refer reflect refuse regain regard register regret regulate reinforce reject rejoice relate release rely remain
  remember remind remove render renew repair repeat replace reply represent require rescue resemble reside resign resist resolve restore restrict resume retain retire
  retreat reveal reverse revise revive ride rise rob rode ruin rule run rush said sank sat saw say says seal search secure see seek seem seen seize select sell send sent separate
  serve set settle shake share shed shine shoot shot show shown shut sing sink sit sleep slip smash sold solve speak spend spent spoke spread spring stand stare
  start state stay steal stem step stick stole stood stop strengthen stress stretch strike strip strive struck study submit succeed suffer suggest suit supply support suppose suppress surprise
  surrender surround survive suspend sustain swear sweep swim swing take taken taught teach tell tend testify thank think thought threaten threw throw tie told took touch train translate
  transmit trap travel treat trust try turn unite update uphold urge use utter vanish vary vow wait wake walk want warn wash watch wear weep went win wish withdraw
  withdrew won wonder wore work worry worship wound wrote write written yield
`);

const adjectives = wordList(`
  able absent absolute abstract abundant academic acceptable accurate active actual acute additional adequate adjacent advanced afraid aggressive alert alike alive alleged alone
  alternative ancient angry anonymous anxious apparent appropriate armed artificial ashamed asleep aware awful bad bare basic beautiful beloved best better biblical bitter blank blind
  bloody bold brave bright brilliant broad broken brown brutal busy calm capable careful careless casual certain cheap chief chronic civil civilian classic classical clean clear clever
  close cold collective colonial comfortable commercial common compact complete complex comprehensive compulsory conscious considerable constant contemporary content contrary
  convenient correct costly crazy creative criminal critical cruel crucial cultural curious current daily dangerous dead deadly deaf decent deep defensive deliberate delicate dense desperate
  different difficult diplomatic direct dirty distant distinct divine domestic dominant double dramatic dry due dull dumb eager early easy economic educational effective
  efficient elder elderly electric electronic elegant elite empty enormous entire equal essential eternal ethnic evident exact excellent exclusive executive expensive
  explicit external extra extraordinary extreme extremist fair false familiar famous fast fat fatal favourite favorite feeble fellow female fertile fierce final financial fine firm fit flat
  flexible fluent fond foolish formal fragile frank free frequent fresh friendly full fundamental funny generous gentle genuine giant glad glorious good grateful grave
  greedy grey gray gross guilty happy hard harsh healthy heavy hidden historic historical holy honest horrible hostile hot huge humble humanitarian ideal identical ill illegal illegitimate immediate immense
  imminent important impossible independent individual industrial inevitable inferior infinite informal inherent initial injured innocent intellectual intense interim intermediate internal intimate
  invisible jealous just keen key large late lawful lazy legal legitimate light likely limited linear linguistic literary live lonely long loose loud lovely loyal lucky mad magnificent main
  male marine married mass massive mature maximum medical mental mere mild military minimum minor missing mixed mobile moderate modern modest moral mutual naked narrow native natural naval
  necessary negative nervous neutral nice noble normal notable notorious obvious odd official open ordinary organic original overall overseas painful pale parallel partial particular
  passive patient peaceful perfect permanent personal physical plain pleasant poetic polite political poor popular positive possible potential powerful practical precious precise pregnant prepared present
  presidential previous primary prime primitive principal prior private probable professional prominent proper proud provincial provisional pure quick quiet radical random rapid rare raw
  arctic antarctic pacific atlantic metropolitan episcopal nationwide worldwide prudent prophetic associated truly duly wholly solely fully
  ready real reasonable rebel recent relevant reliable religious reluctant remarkable remote responsible rich rigid ripe rival rough rural sacred sad safe satisfied scared scarce
  scientific secondary secret secular secure selfish senior sensitive separate serious severe sexual sharp shy sick silent silly similar simple single skilled slight slow smart
  smooth sober social soft sole solid sorry sound specific splendid stable steady steep straight strange strategic strict strong structural stupid subsequent substantial subtle successful
  sudden sufficient suitable superior supreme sure surgical suspicious sweet swift tactical tall technical temporary tender terrible thick thin tight tiny tired total tough toxic traditional
  transitional tribal tropical true typical tyrannical ugly ultimate unable unanimous uncertain unfair unhappy unique universal unknown unlikely unusual upset urban urgent used useful useless usual vague
  vain valid valuable various vast verbal vertical viable violent virtual visible visual vital vulnerable warm weak wealthy weird wet whole wicked wide willing wise worse worst
  worthy wrong young
`);

/** The words that take endings. */
export const ENGLISH_STEMS: ReadonlySet<string> = new Set([
  ...numbersAndTime, ...monthsAndDays, ...titlesAndOffices, ...institutions, ...world, ...peoples, ...nouns, ...verbs, ...adjectives,
  ...RARER_PEOPLES, ...RARER_NOUNS, ...MORE_NOUNS, ...RARER_WORDS, ...FIRST_PARTS, ...MAKES,
]);

/** Every word of the lists. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([...grammar, ...RARER_WITHOUT_ENDINGS, ...ENGLISH_STEMS]);

/** Little words: they hold a sentence together and are never the name of a thing. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(grammar);

/** What has its capital anywhere: months, days, peoples and languages. */
export const ALWAYS_CAPITAL: ReadonlySet<string> = new Set([...monthsAndDays, ...peoples, ...RARER_PEOPLES]);
