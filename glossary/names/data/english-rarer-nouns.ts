/** Rarer nouns of English by what they are about, in lower case: of contracts, of trades, of the house, of nature, of headlines. */
import { wordList } from "../../word-list.ts";

const contracts = wordList(`
  addendum affidavit appellee arbitral arbitrate assignee assignor bailee bailor breach caveat codicil collateral conveyance counterparty creditor debenture debtor decedent deponent
  disbursement disclaimer drawee drawer easement encumbrance escrow estoppel executor executrix fiduciary forfeit freehold garnishee grantee grantor gratuity guarantor hereinabove
  hereinafter hereto heretofore hereunder herewith indemnify indemnitee indemnitor indemnity indenture injunction insolvency insolvent intestate invoice jurisdiction jurisprudence
  landholder leasehold legatee lessee lessor licensee licensor lien lienholder liquidate litigant majeure moratorium mortgagee mortgagor notary novation obligee obligor offeree offeror
  payee payer payor perjury pledgee pledgor plenary plenipotentiary prenuptial probate promisee promisor promissory proxy ratify recital registrant registrar registry remit remittance
  remunerate restitution royalties royalty severance shareholder signatory solvency stakeholder statutory stipulate subcontract subcontractor sublease sublet subpoena subrogation sue
  surety tenancy testator therefrom thereto thereunder therewith tort tortious transferee transferor underwrite usufruct vendee vendor void waive waiver warrantor warranty whereby wherein
  whereof whereupon
`);

const officesAndTrades = wordList(`
  acolyte adjutant aide alderman almoner ambassadress anchorman appointee apprentice archdeacon archduchess archduke archivist assessor auctioneer auditor bailiff barber barmaid baronet
  bartender beadle biographer blacksmith bookkeeper bosun bricklayer bursar butler canon caretaker cartographer cashier chamberlain chancellery chaplain chauffeur choirmaster chronicler
  clergyman coachman cobbler comptroller concierge conductor conservator constabulary cooper coordinator councillor counsellor counselor courier courtier curator custodian deacon dean
  deputise dictator docker doorman draughtsman druggist drummer dukedom earldom ecologist economist elector electrician eminence engraver essayist examiner excellency facilitator falconer
  ferryman fiddler financier fireman fisher flautist forester fugitive gamekeeper gardener gatekeeper geographer geologist glazier governess grandee grocer groom groundsman gunner
  gynaecologist hairdresser handyman harbourmaster headmaster headmistress helmsman herdsman highness historiographer holiness honorable honourable housekeeper housewife hunter huntsman
  innkeeper internist interrogator invigilator janitor jester jeweller jockey joiner jurist juror ladyship landgrave laundress lecturer lexicographer librarian lieutenancy linguist
  locksmith logician lordship lumberjack maid majesties majesty marchioness margrave marksman marquess marquis matron mercer milkman miller milliner miner minstrel modiste moneychanger
  muleteer musketeer negotiator newsagent novelist novice oculist officeholder ombudsman ophthalmologist optician organiser organist ostler overseer paediatrician paymaster pedagogue
  peddler pedlar pharmacist philologist photographer pianist plumber porter postman postmaster postmistress preacher prefect prioress privateer proconsul proctor procurator professorship
  proofreader protege provost psychiatrist psychologist purser quaestor quartermaster ranger rapporteur receptionist rector retailer roofer saddler sailmaker salesman salesperson satrap
  scoutmaster seamstress sentinel sentry sexton shepherd shipwright shoemaker shopkeeper shoplifter signalman silversmith smith smuggler snitch sociologist spokespeople squire
  stationmaster stenographer stepbrother stepfather stepmother stepsister steward stewardess stonemason stowaway superintendent supervisor surgeon switchboard tailor taskmaster technician
  teller thatcher theologian timekeeper tinker toastmaster tollkeeper trader tradesman treasurer trooper trumpeter tycoon typist undertaker usher valet verger vicar vicarage viceroy
  villager violinist wainwright waiter waitress warden warlord watchmaker weathervane wheelwright wholesaler witchdoctor woodcarver workman wrangler yeoman
`);

const institutionsAndBuildings = wordList(`
  almshouse annexe apothecary arcade armory armoury arsenal atelier auditorium bakehouse ballroom barn barrack barricade bathhouse bathroom belfry bindery bistro blockhouse boathouse
  bookshop bookstore bourse brewery bungalow bunker canteen chancery checkpoint choir clearinghouse cloister coffeehouse comintern commissariat concession condominium consistory
  cooperative courthouse creche crypt directorate dispensary distillery dockyard dormitory dungeon embankment emporium enclave fisheries fishery foundry fraternity gallows garrison
  gendarmerie greenhouse guesthouse guildhall gymnasium haberdashery hangar hatchery heliport hippodrome homestead hospice hostel hut inspectorate junta kindergarten kiosk kitchenette
  laboratory labyrinth landmark laundry legation lighthouse lodge lyceum magistracy mausoleum mayoralty mortuary nunnery nursery orphanage outpost pantry pavilion penitentiary pier
  planetarium polytechnic precinct prefecture presbytery presidium priory protectorate pyramid quorum racecourse ranch rectory refectory refinery reich rotunda sanatorium sanctuary sawmill
  scaffold secretariat seminary shack slaughterhouse smithy spa stockade storehouse storeroom subcommittee superpower synod tannery taskforce teahouse tearoom thinktank tollgate townhall
  trusteeship villa watchdog watchtower weir whistleblower windmill workforce workhouse workplace
`);

const household = wordList(`
  anvil apron armchair backpack ballast bandage basket bathtub bayonet beaker bellows bib blanket blouse bobbin bolster bonnet bookcase bookshelf bracelet bracket brass brocade bronze
  broom brush bucket buckle bulb bundle cable caldron candelabra candle candlestick canister canopy canvas cap carafe cardboard carton cartridge cask casket casserole cauldron chandelier
  charcoal cheque chimney chisel cloak clothesline coaster coffin colander collar comb compass concrete corkscrew cot crate crayon crockery crucible cupboard curl cushion cutlery decanter
  desk diaper dish doily doorbell doormat doorstep drapery dresser dustbin dustpan easel eggcup enamel eraser faucet fireplace firework fishhook flask fleece flint flowerpot flute fork
  funnel fuse gadget gauze girdle glassware glove glue goblet gown grater griddle grindstone hairpin hamper handbag handcart handkerchief handle hanger harness harp hatchet headdress
  headscarf hearth hinge hoe hook horseshoe hourglass hubcap jar javelin jug kennel kettle keyboard keyhole kiln kimono knapsack knob ladle lamppost lampshade latch lathe lectern lens
  lever linen luggage mallet mantelpiece marker mattress medallion microphone mitten moccasin mop mortar mug muslin nail napkin needle nightgown noose notebook nozzle oar padlock
  paintbrush pan pancake parachute parasol paste patchwork pedal pedestal peg pendant pendulum penknife pestle pillow pinafore pincers pitcher pitchfork plank plaster pliers plinth plug
  plywood poker porcelain postcard pot pouch pushcart quilt rack raft rag rake ramp rattle razor reel ribbon rivet rucksack rudder rug sack sail sandal satchel saucepan saucer sausage
  scarf scissors scooter screwdriver scythe shawl shears sheet shelf shoelace shovel shutter sickle sieve signpost skewer skirt slate sledge sleeve slipper socket soup spade spatula spike
  spindle spinning spit sponge spool spoon staircase stairwell stake staple stationery stool stove suitcase sundial sunglasses sweater syringe tablecloth tambourine tap tarpaulin teapot
  teaspoon thermometer thimble thread tile timber tin tinfoil toaster toolbox toothbrush toothpick torch towel tray tricycle tripod trolley trough trousers trowel trumpet trunk tub tube
  tweezers typewriter umbrella underwear urn utensil valve vase velvet vest vestment vial vinyl violin waistcoat washbasin wheelbarrow wheelchair whip wick wig wire wok wrench wristwatch
  zip zipper
`);

const food = wordList(`
  almond anise apricot artichoke asparagus aubergine avocado bacon bagel banana bean beef beet berry biscuit blackberry blueberry bran brandy broccoli broth brownie bun cabbage cake candy
  caramel cardamom carrot cashew cauliflower celery cereal champagne cherry chestnut chickpea chilli chives chutney cider cinnamon citron citrus clam clove cocoa coconut coriander
  courgette crab cracker cranberry cream crumb cucumber cumin currant custard dessert dill dough doughnut dumpling eggplant fennel flour fritter fudge garlic gherkin ginger gooseberry
  gourd grape grapefruit gravy guava hazelnut herb herring honeycomb horseradish jam jelly juice ketchup kidney lard lavender leek lentil lettuce lime liquor lobster mackerel mango
  marmalade mayonnaise melon mince molasses muffin mulberry mushroom mussel mustard mutton noodle nutmeg oatmeal octopus okra omelette onion oyster papaya paprika parsley parsnip pasta
  pastry pea peach peanut pear pecan pickle pie pineapple pistachio plum pomegranate popcorn pork porridge potato poultry prawn pretzel prune pudding pumpkin quince radish raisin raspberry
  rhubarb rosemary rye sage salad salami salmon sardine sauce shallot sherry shrimp snack sorbet soy spaghetti spinach squid steak stew strawberry sultana sunflower syrup tangerine
  tarragon thyme toast tomato treacle trout turmeric turnip vanilla veal vegetable venison vinegar vodka wafer walnut watermelon whiskey whisky yeast yoghurt yogurt
`);

const nature = wordList(`
  acacia acorn algae alligator aloe anchovy anemone antelope antler ape aphid asp aspen avalanche baboon badger bark bat beak beaver beech beetle birch bison blackbird blizzard bloom
  blossom boar bog boulder bramble breeze brook bud buffalo bull bulrush buttercup butterfly buzzard cactus calf camellia canary canyon carcass carp catfish cavern chaff chameleon chasm
  cheetah chimpanzee claw cliff cloudburst clover cobra cockatoo cockerel cockroach cod comet conifer coral cove coyote crag crane crater creek crocodile crow cuckoo cyclone cypress
  daffodil daisy dandelion daybreak deer delta dew ditch dolphin donkey dove downpour dragonfly drizzle duck dune eclipse eel egret elk elm equator equinox ermine ewe fawn feather fern
  ferret finch fjord flea flock foal foliage foothill foxglove frog frost gale gazelle geyser giraffe glacier glade gnat gorge gorilla grasshopper grassland gravel gull gust hailstorm
  hamster hawk hawthorn hazel heath heatwave hedge hedgehog hemlock hen heron hilltop hippopotamus honeysuckle hornet hyena ibex iceberg icicle iguana inlet insect ivy jackal jackdaw
  jaguar jellyfish juniper kangaroo kingfisher kite kitten koala landslide lark larva leopard lice lichen lightning lilac limestone lizard llama locust lynx magnolia magpie mallard mammal
  mammoth mandrake mangrove maple marigold marsh marshland meadow meteor midge mist mole mongoose moonlight moose mosquito moss moth mountaineer mountainside mouse myrtle narcissus nectar
  nettle newt nightfall nightingale opossum orchid osprey ostrich otter outcrop owl ox oxen panther parrot partridge pebble pelican penguin peony petal pheasant pigeon pigsty pike pine
  plankton polecat pond poplar poppy porcupine porpoise prairie primrose puddle puma pumice puppy python quail quicksand rabbit raccoon rainbow raindrop rainfall rat raven ravine reef
  reindeer reptile rhinoceros rivulet robin rook rooster rosebud sandbank sandstorm sapling savanna savannah scorpion seagull seahorse seashell seaweed serpent shoal shrub skunk slope
  sloth slug snail snowdrift snowfall snowflake sparrow spider spruce squirrel stag stallion starfish starling steppe stork stump sunlight swallow swamp swan swarm sycamore tadpole termite
  thicket thistle thorn thrush thunderstorm tide tiger toad torrent tortoise tributary tulip tundra turtle twig twilight undergrowth vegetation violet viper vulture walrus wasp waterfall
  weasel weed weevil whirlpool whirlwind wildfire wildlife willow wolverine wombat woodland woodpecker worm wren yew zebra
`);

const body = wordList(`
  abdomen ache acne allergy anaemia ankle antibiotic appendicitis arthritis asthma belly bladder blister bruise cheek chin cholera clavicle coma concussion cough cramp dementia diarrhoea
  dimple earache eczema embryo epidemic epilepsy eyebrow eyelash eyelid fingernail fingerprint forehead fracture freckle gland gout gum haemorrhage headache heartbeat heel hernia hiccup
  hormone hunchback hygiene immune inflammation influenza insomnia intestine itch jaundice jaw knuckle leprosy limb lump lung malaria measles migraine moustache mumps nausea nipple
  nosebleed nostril overdose pancreas paralysis pelvis pimple placenta pneumonia pore pregnancy pulse rabies rheumatism rib scalp scar scurvy sinew skeleton skull smallpox sneeze spasm
  spine spleen sprain stammer stroke sweat tendon thigh thumb toe toenail toothache tuberculosis tumour typhoid typhus ulcer vitamin waist wart womb wrinkle wrist
`);

const society = wordList(`
  abyss acclaim accolade acumen adage advent adversary adversity affinity affluence aftermath aftershock agenda aggression agony allegiance allegory allotment allure almightiness almighty
  aloof altar alumni amateur ambush amnesty amulet anarchy anatomy anecdote anguish animosity antagonism antipathy antiquity anxiety apathy aphorism apocalypse apocrypha apostasy appraisal
  aptitude archetype aria aroma artefact artifact artistry ascent aspiration assent astonishment atheist atonement atrocity austerity autarky authorship autobiography autocracy autonomy
  avarice awe axiom backlash backlog ballad banality bane banner banquet baptism bargain beatitude bedlam bereavement bias bigotry biography bipartisan blackmail blasphemy blockade
  blueprint blunder boast boredom bounty bravery breakdown breakthrough brevity bribe brigand brilliance brotherhood brutality bureaucracy burial byproduct byword cadence calamity
  camaraderie candour caricature carnage carnival cascade catastrophe catharsis causality cavalcade cavalry celebration censor censorship centenary chagrin chant charisma chivalry chorus
  citation clamour clarity clemency cliche climax coherence coincidence commotion compassion complacency complexity complicity composure compromise concord conjecture conqueror conscience
  conscript consolation conspiracy constellation constituency constraint contempt controversy conundrum convoy corollary coronation cosmos counterpart courtesy cowardice creed crescendo
  crossfire cruelty crusade cynicism darling deadline deadlock dearth deceit decency decor decoy deficit deity deluge demise democracy demon demonstrator denial dependency derision descent
  despair despot destitution detention deterrent detour detriment dictatorship dilemma diligence discontent discord discretion disdain disgrace disguise dismay dispatch dissent
  dissertation distortion distrust disunity dividend divinity dogma domain doom downfall downside downturn drawback dread drudgery dualism duel dystopia eagerness earnestness eccentric
  ecstasy egoism elation elegance elegy eloquence emancipation embargo emblem endeavour endowment enigma enmity ennui enthusiasm entourage envy ephemera epigram episode epitaph epitome
  epoch equation equity errand esteem estrangement eternity euphoria evolution exaggeration excess excursion exegesis exodus exorcism expanse expertise exponent extinction extravaganza
  fable facet fallacy fallout fanatic fanfare fantasy farce farewell fascism feat fervour feud fiasco fickle filth finale firepower fixture flair flaw flirtation flop fluke foe foothold
  forefather foresight forgery forgiveness formality formula fortitude fratricide freelance frenzy friction fright fringe frontline frontrunner frugality fury futility gag gala gallantry
  gambit gamble geopolitics gesture gimmick gist glamour glimpse gloom gluttony godsend gossip gratitude greatness greed grief grievance grievous grudge guerrilla guidance guideline guise
  gullible hallmark hallowed handicap hardliner hardship harmony hatred havoc hearsay heartbreak hegemony heirloom heresy heroism hesitation heyday hiatus hierarchy hijack hindrance
  hindsight hoax homage hospitality hubris humanism humanity humiliation humility hunch hype hyperbole hypocrisy hypothesis hysteria iconoclast idiom idolatry ignorance illusion imagery
  immunity impasse impediment impetus implication imprisonment improvisation impulse impunity inability incarnation incentive inception incursion indictment indifference indignation
  inequality inertia infamy infancy infantry inferno influx infrastructure ingenuity inhabitant initiation injustice innovation innuendo inquest inquiry inquisition insanity insecurity
  insider instability instinct insurgency insurgent insurrection integrity intellect interlude intermission interplay interrogation intersection intimacy intrigue intruder intuition
  invective inventory irony isolation itinerary jargon jeopardy jubilee juncture juxtaposition kinship laborious laissez lament lamentation laughter laureate lawlessness leeway legality
  leisure leniency liaison libel liberation lifeline lifespan lifestyle lifetime likelihood limbo limelight lineage litany litmus livelihood locality locomotion loophole loyalist lull
  lullaby lure lust luxury lyric machination magnitude mainland mainstay mainstream malaise malice mandate mania mantra marathon martyrdom masquerade massacre masterpiece maxim mayhem
  meantime mediation meditation melancholy melody memoir memorandum menace metamorphosis metaphor metaphysics metropolis milestone milieu militant misconduct misdeed misery misfortune
  mishap misogyny misunderstanding mockery modesty momentum monologue monopoly monotony morale morass mortality motif motto mourner multitude mundane mutiny mysticism mythology nadir
  naivety namesake narration nationhood necessity negligence nemesis neologism nepotism newcomer newlywed nicety niche nightmare nihilism nobility nonsense norm nostalgia notion novelty
  nuance nuisance oblivion obscurity obsession obstacle obstruction odyssey offensive offshoot offspring omen onlooker onset onslaught onus optimism oratory ordeal ordinance ornament
  outbreak outburst outcast outcry outlaw outline outlook outpouring outrage outsider outskirts ovation overhaul override oversight overtone overture pacifism pageant panacea pandemic
  pandemonium panorama pantheon parade paradigm paradox parapet paraphernalia pardon parity parody partition pastime patriot patriotism patrol patronage paucity peculiarity penance
  penchant perception peril periphery perplexity persecution perseverance persona pessimism pestilence phase phenomenon philanthropy philosophy pinnacle pioneer pitfall pivot plagiarism
  plaintive plausibility plea plebiscite plethora plight pluralism pogrom poise polemic polygamy pomp ponder pontiff populace portrait posterity postponement postscript posture pragmatism
  prank precaution precedent precursor predecessor predicament prediction predominance premise premonition prerequisite prerogative prestige pretence pretext prevalence primacy privacy
  prodigy proficiency profundity prognosis prominence propaganda prophecy propriety prosperity protagonist prototype provenance providence provocation prowess proximity psyche purge
  pursuit puzzle quagmire quandary quest questionnaire queue quirk quota rage rally rampage rancour ransom rapport rarity rationale reappraisal rebirth rebuke recluse recollection
  reconciliation reconnaissance recourse redress reformation refrain regency regeneration rehearsal reign reincarnation reinforcement rejection relapse relic reluctance remembrance
  reminder reminiscence remnant remorse renaissance rendezvous renewal renown repatriation repeal repentance repercussion repertoire replica repression reprieve reprisal repute requiem
  resentment residue resilience resonance restoration restraint resurgence resurrection retaliation reticence retribution retrospect reunion revelation reverence reverie reversal revival
  rhapsody riddle ridicule righteousness rigour rivalry romance rubble rudeness rupture ruse sabotage sacrilege sainthood salute salvation sarcasm satire saturation savagery scarcity
  scenario schism scholarship scoundrel scourge scrutiny seclusion sectarian segregation semblance sensation sensibility serenity serfdom servitude setback settlement shambles shortage
  shortcoming showdown sightseeing silhouette simile simplicity simulation sincerity skirmish slander slapstick slaughter slogan slumber smattering sobriety socialite solace solemnity
  solidarity soliloquy solitude sonata sonnet sorcery sorrow souvenir sovereignty spearhead species spectacle spectator spectre spectrum spiral splendour spontaneity spotlight stalemate
  stampede standoff standpoint standstill starvation statecraft stature stench stigma stimulus storyteller straggler stratagem stratum stupor sublime subsidy subsistence subterfuge subtext
  succour suffrage suitability sunshine superiority supernatural superstition supremacy surge surplus surroundings surveillance suspense sustenance symmetry sympathy symphony synopsis
  synthesis taboo takeover tantrum tatters teamwork telltale temerity temperament temptation tenacity tenet tenure terminus terrain theology theorem theory thrall threshold thrill throes
  thrust thunderbolt timeline tirade togetherness tolerance torment totality trajectory tranquillity transcript transgression transience transition trauma travesty treachery trench
  trepidation tribulation trick trifle trophy truism tumult turbulence turmoil turnaround turnout tyranny ultimatum unanimity uncertainty underdog underworld unease unrest upheaval uproar
  upsurge urbanity urgency usurper utopia vacancy vagary vagrant valour vanguard vanity vassal vendetta veneration vengeance verbosity vexation vicinity vicissitude vigil vigilance vigour
  villain vindication virtuoso vista vitality vivacity vocabulary vocation vogue volition voracity vortex vulgarity warfare wariness wastage watershed wavelength welfare whim whirl whisper
  wholesale wickedness wilderness willpower windfall wisecrack withdrawal womanhood workload worldview wrangle wreckage wrongdoing yesteryear zenith zest
`);

const science = wordList(`
  adapter aerial aerospace algebra algorithm alloy ammonia ampere analogue android antenna anthropocene anthropology archaeology arithmetic array artery astronomy atmosphere audio axis
  bandwidth barometer biochemistry biodiversity biosphere biotechnology bitmap bluetooth botany broadband browser byte calculus calorie cambrian capacitor carbohydrate cassette cathode
  celsius centigrade centimeter centimetre chalcolithic chromosome circuit circumference coefficient collider combustion compiler cosine cosmology cretaceous crystal cybersecurity database
  decibel decimal denominator desktop devonian diesel digit digital diode download ecology ecosystem electrode electrolyte enzyme ethanol fahrenheit fermentation firmware fluid fossil
  fraction frequency gallon gamma gearbox generator geodesy geography geology geometry gigabyte glucose gradient gravity gyroscope hectare helium hertz hexagon holocene hologram horsepower
  hydraulics hydroelectric hypotenuse inch integer interface isotope joule jurassic kelvin kilobyte kilowatt kinetic latitude lattice lithium logarithm longitude magnesium magnetism
  megabyte megawatt membrane meridian mesolithic meson metabolism methane microchip microscope modem motherboard nanometre neolithic neuron neutron nickel nitrogen numeral numerator
  offline oncology optics orbit organism ounce oxide palaeolithic palaeontology paleolithic parabola parsec pathogen petrol petroleum phosphate phosphorus photon photosynthesis pixel
  pleistocene plutonium polygon polymer potassium printer propeller proton psychiatry psychology quadrant quartz radian radiation radioactivity radius reactor receptor rectangle refraction
  relativity resistor router scanner seismology semiconductor server silicon sine smartphone sociology sodium solvent spacecraft sphere spreadsheet steroid subset sulfur sulphur tangent
  taxonomy telecom telecommunication tensor terabyte thermodynamics thermostat titanium toxin transistor triangle triassic tungsten turbine ultrasound ultraviolet upload uranium username
  vector velocity vertebrate viscosity volt voltage watt wireless zinc zoology
`);

const church = wordList(`
  abbess apocryphal apostolic archangel ascension assumption bedtime benediction bible breviary candlemas canonical catechism cherub christendom christmastide clergy communion concordat
  confirmation congregation convent creator crucifix crucifixion daytime deuteronomy dinnertime diocese doxology ecclesiastes ephesians epiphany episcopacy eucharist evangelist galatians
  genesis godhead hanukkah heathen hogmanay incarnate isaiah laity lectionary lent leviticus liturgy lunchtime madonna magnificat maundy messiah michaelmas midday midsummer midweek
  midwinter missal nativity nave nighttime noel omnipotent omniscient paschal paternoster pentateuch pentecost pharisee philippians playtime polytheist pontificate protestantism psalter
  pulpit purgatory purim redeemer rosary sacrament sacristy septuagint seraph solstice springtime summertime supplication tabernacle talmud teatime thanksgiving thessalonians torah trinity
  vespers vestry vulgate weekday whitsun wintertime workday yuletide
`);

const headlines = wordList(`
  acknowledgement acknowledgment acrobat adjective adverb airfare airlift airspace allowance amenities annuity apostrophe appendices archway armistice arrears attic audit bachelor backfire
  backyard bagpipe bailout balcony ballerina ballet ballpark balustrade bandstand banister banker banknote bankroll baritone barrage barter basement bassoon battlement beam bedside
  benchmark bibliography bickering billboard blackout blimp blockbuster bloodbath bloodshed blurb bombshell boom bootleg bottleneck boundary bouquet brainwash breadwinner breakeven
  brethren bridegroom bridesmaid brinkmanship brokerage brouhaha bulldozer bullion byline bystander canalside caption carmaker carriageway cartel cashflow cellist cello checklist
  chessboard choreography chorister chum clampdown clarinet classmate cleanup clout cobblestone colleague colon colonnade colophon comeback comma commuter companionship concerto confidant
  conglomerate conjunction consonant consumer corridor corrigenda counterattack counteroffensive countryman countrywoman courtyard crackdown creditworthiness cricketer crossroad crossword
  cubicle culvert curfew cutback cyclist dancer daredevil dartboard debut defector deflation deforestation deliverable depreciation derailment derivative descendant devaluation discus
  divorcee dome doomsday doorway drainpipe driveway dropout drumbeat duet eavesdrop edifice elevator endnote ensemble entrepreneur equestrian equities errata erratum escalator etching
  evacuee excise exclamation expat expenditure exporter facade facsimile farmhouse farmland farmyard fatality felon fiddle filmmaker firebrand fireside firstborn fiscal flagstone
  flashpoint flatmate floorboard folio footbridge footnote footpath foreword forfeiture fortification foyer fracas freight fresco frontispiece fullback furlough gable gaffe gangway gateway
  gazebo getaway glitch gloss goalkeeper godfather godmother graft grandchild grandchildren granddaughter grandparent gridlock grocery gunfire gunman gymnast hacker halftime hallway
  handball handout handover handrail handshake hardline harmonica haulage hayloft haystack headband headland headstone heist hijacker hillside hockey hotline housemate hurdle hyphen ibid
  importer imprint infant inflation installment instalment interbank jigsaw jobless joyride juggernaut juggler junction karate kerb keyboardist kickback kickoff kidnapper kin kinsman
  knockout lad landmine lane lass layoff ledge lender levy lexicon lineup liquidity lithograph lockdown lodger loft logistics logjam lottery manhunt marketplace markup masonry masthead
  matchmaker matinee medallist meltdown memo merchandise merger mezzo microcredit moat mudslide mugger mural newborn newsroom nobleman noblewoman nocturne nomenclature nosedive objective
  oboe octave offside opera operetta orchestra orphan orthography outage outhouse overdraft overpass overtime overview paddock pagination pamphlet paperback parentage parenthesis
  passageway pastel patent pavement pawnshop payday payout payroll peacekeeper pensioner percussion piccolo picket pileup pillar playground playmate playwright ploy plural poacher polo
  porch portal portfolio portico portraiture preamble prefix premiere preposition prima proceedings procurement profiteer pronoun prospectus punctuation puppet puppeteer quartet quarto
  quayside quintet rafter rampart rebate receivable recession recto regatta reinsurance remuneration rental reprint rift riverbank riverside roadblock roadside rollout rooftop roommate
  roundabout roundup rubric runoff runway sabre scam scapegoat schoolboy schoolchild schoolgirl schoolmate scorer screenplay securities semicolon semifinal serenade sewer shakeup
  shareholding shipper shopfront shortfall shutdown sibling sidewalk singular siren sitar sitcom skater sketch skylight skyline skyscraper slum snooker snub songwriter soprano soundtrack
  spat spire spouse spree stairway stepson stockbroker streetlight strife stuntman subheading subsidiary subtitle suburbia suffix suitor summary surcharge surfer sweetheart swimmer
  swindler syllable syllabus syntax tariff taxation taxpayer teargas telethon template tenor terminology theatregoer thesaurus thoroughfare timetable toddler tollbooth tomboy townhouse
  trademark trampoline tramway transaction trapdoor trapeze treatise treble trespasser trio triplet trombone truancy turncoat turnover turnpike turret typeface typescript typography
  ukulele underpass upkeep urchin utilities valuation vandal vaudeville veranda verso viaduct viola volleyball voucher vowel walkout walkway wallpaper waltz warhead waterfront weighbridge
  wicket widower windowsill wiretap workaholic workbench workbook xylophone yearbook youngster
`);

export const RARER_NOUNS: readonly string[] = [
  ...contracts, ...officesAndTrades, ...institutionsAndBuildings, ...household, ...food, ...nature, ...body, ...society, ...science, ...church, ...headlines,
];
