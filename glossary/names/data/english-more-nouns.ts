/** More nouns of English, in lower case: what is done, felt and made, and those who do it. */
import { wordList } from "../../word-list.ts";

export const MORE_NOUNS: readonly string[] = wordList(`
  abacus absence absorption academia accessory acclamation acoustic activist actuary adhesive adjustment admiralty admission adolescence adoption adornment adulthood adventurer aerosol
  affection affirmation afterlife afterthought aggravation airbase airman airmen airship airstrip airway alias alibi aliment alleyway alpine alt alteration alternator altruism ambience
  amenity ampersand anaesthesia anaesthetic ancestry anchorage angler anglican animation annexation annihilation announcer antagonist anteroom anthill anthropologist antics antidote
  aperture apex apparel apparition appliance aquarium aqueduct arbiter arbor arbour archbishopric aristotelian armature arsonist ascendancy aspirin assassin assembler assignment assortment
  asterisk attainment attire attraction auction augury augustinian autograph automation aversion aviation aviator awning babyhood bachelorhood backdoor backer background backlight backroom
  backspace backstage backwater bacterium badminton baggage balancer ballpoint bandit bandwagon bangle banishment barista barrier barrow baseline bashfulness basilica bassinet bastion
  batter battleground battleship beachhead bearer beautician bedclothes bedding bedrock bedspread beehive beekeeper begetter beginner behest believer benedictine benefactor berth
  bestseller betrayal betrothal betting bidder bikini billionaire binder biopsy bipartisanship blackness blasphemer blessedness blindfold blindness blinker blockage blotter bluff
  blunderbuss boatman bobsleigh bodyguard boiler bombardier bondage bonfire bookmaker bookmark bookworm borough borrower bossa bouncer bowler bowman boyhood brainchild brainpower brake
  bravado breadcrumb breakage breaker breakwater breastplate breather brewer briefcase broadside brochure brutalization brute buccaneer buckshot buddhism builder bulkhead bulletproof
  bumper bunk buoy burner bushel bushfire buyout bylaw byronic cabdriver cabinetmaker cadaver cadet cadre caesarean cafeteria caliber calibre callup calvinist camouflage camper campfire
  campground cannery cannibal cantata cantor capability capacity capitalist caprice capsule captaincy captivity captor carburettor cardholder cardigan caregiver caries carmelite carnation
  carpentry carpool carrier cartesian casement cashbox castaway caste castor catalysis catalyst catchment catchphrase caterer caterpillar cattleman causeway cautiousness cavalier caveman
  celebrant celibacy celibate cellphone centaur centennial centurion ceramic cessation chairperson chalice challenger chancel changeover chaperone characterisation charger chariot
  charterer chasuble chatelaine chauvinism checkbook checkers checkout checkup cheekbone cheerleader chemist chemotherapy chequebook chieftain chilblain childminder chime chipmunk chopper
  chord chore chronology chute cinder cipher circlet circulation cistercian citizenry citizenship classification classroom cleaner clearance cleaver clientele clincher clipboard clipping
  cloakroom clockwork closeness closure clothier cloudiness clown clubhouse clump clutter coachwork coalfield coastguard coastline cocktail cohort coinage coldness collaborator collagen
  collection collectivism collector collegiate collision colonist columnist combination comedian comforter commencement commentary commissary commissionaire commitment communism
  commutation comparative compartment competence compilation completion compliance compliment composer composition compost comprehension compression compulsion conception conclave
  concubine concurrence condemnation condensation condiment condolence conduit cone confection confectioner confectionery confederacy confederate confession configuration conflagration
  confluence conformist conformity confrontation coniferous connoisseur connotation conscientious consecration conservation conservationist conservatism consideration consignment
  consistency consonance consort conspirator constancy constituent construction consultation consumption container contemplation contender contention contestant contingency contingent
  continuation continuity contraband contraction contradiction contraption contribution contributor controller convalescence convenience convergence conversion converter conviction
  conviviality cookbook cooker coolness coop cooperation coordination copernican copyist copyright cord core cornerstone cornfield corporate correction correctness correlation
  correspondence corrosion corsair corset cosmetic cosmonaut cottage councilman countenance counter counterclaim counterexample counterinsurgency counterintelligence counterpoint
  countertop coup couplet courtroom courtship coverage cowboy cowhand craftsmanship creation creativity creature credential credibility cremation crest crevice crispness criterion
  criticism critique crossbow crowbar crudity cruiser crutch cryptography ctrl cuisine cultivation cultivator cunning curability curiosity cursor curve custody cutter cutting cyanide
  cylinder cymbal cynic cyst dampness dandy darwinian daylight dealer dealings debit debutant decadence deceiver deception decisiveness decker decoration decorator dedication deduction
  deepness deerskin defamation defection defender defiance deficiency definition deflection deformity degradation deletion deliberation delicacy delinquent delirium deliverance delusion
  demarcation demeanor demeanour demolition demonstration demotion denizen denomination density dentistry dentures denunciation deportation deportee deposition depositor depravity
  depression deprivation deputation dereliction derivation derrick description desertion designation designer desirability desolation desperado desperation destination destroyer
  destruction detachment detection determinant determination detonator development deviation devotee devotion dexterity diadem diagnostics dialling diameter diaphragm diarist dickensian
  dictation dictum dieter dietician differential diffusion digestion dilation dilettante dimness diner dinghy diploma dipstick directive directorship directory disability disadvantage
  disagreement disappearance disappointment disapproval disarmament disarray disbelief disco discomfort disconnection discouragement discoverer discrepancy discrimination discussion
  disembarkation disfavour disfigurement disgruntled dishonesty dishonour dishwasher disinterest dislocation disloyalty dismissal disobedience disorder dispatcher dispensation dispersal
  disposable disposition disqualification dissatisfaction dissection disservice dissolution dissonance distaste distillation distiller distinction distraction distributor disturbance
  disuse diva diver diversion diversity documentary documentation dogfight dole dollhouse domesticity domination donation doorknob dosage downing downpayment downtime dramatist draper
  draught drawbridge dreamer dredger dressmaker drier drifter drinker drover drumstick dryer dryness duality duchy ductwork dungarees durability duration dweller dynamite dynamo earring
  earthenware earthworm eastward eccentricity editorship edwardian effectiveness effigy effusion eggshell egotism eiderdown ejection elaboration electorate electrification elevation
  elimination elision elizabethan elocution elongation emanation embarkation embarrassment embroidery emission employment empowerment enactment enchantment encirclement enclosure
  encroachment encyclical endorsement endurance enforcement engagement enjoyment enlargement enlightenment enlistment enquiry enrichment enrolment ensign enslavement entanglement
  entertainer entertainment enthronement entitlement entity entrant entreaty enumeration environmentalist equaliser equality equalizer equivalence erection erosion eruption esc escalation
  escapee espionage establishment estimation ethos etymology euclidean euphemism evacuation evaluation evangelical evaporation evasion eviction exaltation examination excavation excavator
  excellence excitement exclusion exclusivity execution exemption exertion exhaustion exhibitor exhilaration exhortation existentialism expansion expectancy expectation expedition
  experiment expiation explanation exploitation exploration explorer exportation exposition exposure expression expropriation expulsion extension extermination extinguisher extortion
  extradition extremity eyesight eyewitness fabrication facility fairground fairness fairy faithfulness falsehood falsification familiarity fanaticism fascination fastener fatness
  fellowship feminism ferocity fertiliser fertility festivity fetish feudalism fibre fieldwork figurine filament filmmaking filtration finisher firearm firefight firelight firewall
  firmness fishmonger fission fitness fitting fixation flagpole flagship flamingo flannel flashback flashlight flattery flax flexibility flier flipper flogging floodgate floodlight
  flotation flotilla flowerbed fluctuation fluency fluorescence flyer flyover foghorn folder follower fondness foolishness footage footballer footfall footman footprint footwear footwork
  forage forbearance forecaster foreclosure forecourt forefinger forefront foreground foreigner foreman foreplay forerunner forestry foretaste forger format formation formulation
  fornication forthrightness forwarder fragility fragmentation fragrance framework franchisee franchiser franciscan frankness freeway freighter freshman freshness freudian friar
  friendliness frieze frigate frills frolic frontage frostbite fruition frustration fulfillment fulfilment fullness functionality functionary fundamentalism fundraiser fungus furlong
  furnishings furniture fuselage fusillade gabardine galilean galley gambler gameplay gangplank gangster gaol garb garment garnish gatecrasher gatehouse gavel gear gelatine generalisation
  generality generalship generosity gentility gentleman gentlemen gentleness gentlewoman gentry genuineness geranium ghostwriter gibe gilding gill gin girder girlhood giveaway gladiator
  gladness glaze glider globalisation globetrotter glutton glycerine gnome goatherd goatskin goings goldfish goldmine gondola goodness goodwill governance governorship gradation graduation
  graffiti grandstand granite granule graph gratification greenery gregorian gremlin grimace grinder gristle grit grotto grower grub guesswork guestbook guildsman guitarist gulch gunboat
  gunnery gunpoint gunshot gunsmith guru gypsum habitation haircut hairpiece hairstyle halibut hallucination halogen hamburger hamlet handbrake handcraft handgun handhold handicraft
  handiwork handset hangman hangover happiness harbinger hardback hardcover hardness harpist harrow harshness harvester hatter hauler haversack hayfield haymaker headcount header headgear
  headlight headlock headman headphone headrest headroom headship headwaters headway healer healthcare hearer heartache heartland heartlessness heathland heaviness heavyweight heckler
  hegelian heirdom heiress helper helpfulness hemisphere herbalist herbicide heredity heretic hermitage hideaway hideout highchair highland highlander hiker hiking hilarity hillock hippie
  hippocratic hirer historiography hitman hobbyist holder holocaust holster homecoming homeowner homeric homework honesty honeymoon hoodlum hooligan hoop hopelessness horde horoscope
  horsehair horseman horsemanship horticulture hosiery hospitalisation hostess hotelier hothouse housebreaker householder housekeeping housework hovel hovercraft humidity humorist
  husbandry hustler hydrant hydropower hymnal hypnosis hypnotist hysteric icebox icebreaker iceman idealism idealist identification identity ideology idiosyncrasy idleness igloo ignition
  illegality illness illumination illusionist illustration illustrator imagination imbalance imitation imitator immediacy immensity immersion immigrant immigration immobility immorality
  immortality impairment impartiality impatience impeachment imperfection imperialism imperialist implementation importation imposition impossibility impostor impression impurity
  inaccuracy inaction inadequacy inauguration incapacity incarceration incest incident incision incitement inclination inclusion incompetence inconsistency inconvenience incorporation
  increment indication indicator indigestion indignity individualism individuality indoctrination induction indulgence industrialisation industrialist infantryman infection inference
  inferiority infertility infestation infidelity infighting infiltration infinitive infinity infirmary infirmity inflection inflow influencer informality informer infraction infringement
  infusion ingredient inhalation inheritance inhibition initiator injection inkling inlander innovator inoculation input inquisitor insemination insertion insignia insistence insolence
  inspection inspiration installation instep instigation instigator instructor instrumentalist instrumentation insulation insulin insure insurer intake integration intensity intention
  interaction interception interceptor interchange intercourse interdependence interference interjection intermarriage internee internment interpretation interruption interval intervention
  intimidation intolerance intonation intoxication intrusion invader invalid invalidity invention inventor inversion invertebrate investigation investigator investiture invincibility
  involvement ion ire irregularity irrigation irritation islander islet jackpot jailbird jailer jailhouse jamboree jawline jazz jesuit jetty jobseeker joinery joker joyfulness jubilation
  judgeship judo jumble jumper junior juryman justification kantian keeper kelp kerosene keynesian keynote keystone keyword kickboxing kidnapping killer kilogramme kindness kindred
  kingship kinsfolk kipper knapweed knave kneecap knighthood knitting knitwear knocker knowhow lace lacquer ladybird lakeside lameness laminate lamplight landfall landfill landlady
  landowner landscape landslip lasso latchkey lather latrine launderette lavatory lawbreaker lawgiver lawmaker lawnmower layer layman layout layperson laziness leadership leakage learner
  leaseholder leaven leaver lectureship ledger leftover legalisation legibility legionary legislature leverage liberator libertarian libertine lifeboat lifeguard lifelessness lifesaver
  lifter lightness lightship likeness limitation limousine liner linkage lipstick listener literacy litigation littoral livery livestock loafer locker lockout locomotive lodgings loftiness
  logbook logo loneliness loner longevity lookout looter loser lotion loudness loudspeaker lounge lover lowland lowlander lubricant lumber luminary lunacy lunatic luncheon lustre lutheran
  luxuriance lycra lyricist machete machiavellian machinery machinist madness magnification magnificence mailbox mailman maintenance makeover malefactor malfunction malnutrition
  malpractice malthusian management mandolin manhole manhood manicure manifestation manipulation manipulator mannequin mannerism manpower mansion manslaughter mantle manual mapping marcher
  marketability marquee marxian mascot massage massif mastermind mastery matador matchbox materialism maternity mathematician matriarch matrix maturity mayoress measurement mechanisation
  mechanism mediocrity medley megaphone membership memorabilia memorial menagerie menopause mentor meringue meritocracy merriment mesh messrs metalwork methodist methodology microorganism
  midfield midpoint midriff midsection midwifery migration mileage militancy militarism militiaman milkmaid millinery millionaire miltonic mimicry minder minefield minesweeper miniature
  minuet mirth misadventure misbehaviour miscarriage misconception misdirection misfire misinformation misinterpretation mismanagement mismatch misnomer misprint misquotation misrule
  missionary misspelling mistletoe mistranslation mitigation mobility moderation modernisation modernism modernist modification module moisture monarchist monasticism monogram monolith
  monotheism monsoon monster monstrosity moralist morality mormon morphine morphology motherhood motherland motionlessness motivation motorbike motorboat motorcade motorcyclist mouthful
  mouthpiece mozartian mudguard multinational multiplication multiplicity mummification murderer murderess musicality musicologist musket musketry mutation mutineer mystification
  mythologist napoleonic nationalisation nationalism nationalist nationality nativeness naturalisation naturalist navigation navvy nearness necromancer necropolis needlework negation
  negligee nervousness neutrality newness newscast newscaster newsletter newspaperman newsprint newsreader newsreel newtonian nightshift nightshirt nightwatchman nobleness nomination
  nominee nonconformist nonfiction normality nosebag nourishment novella nuncio nutrient nutrition nutritionist nylon oarsman obedience obituary objectivity obligation observance
  observation observer obstetrician obstinacy occurrence oddity offender officialdom offprint oilfield olympian ombudsperson omission oneness onrush opacity opener operator opponent
  oppression oppressor optimist oration orchestration orientation originality orthodoxy orthopaedics orwellian ostracism outback outbuilding outfielder outfit outflow outlay outpatient
  outrider outrigger outset outsourcing overcoat overcrowding overhang overlord overpayment overproduction overspill ovulation ownership oxidation pacifier pacifist packer padding paganism
  painkiller pajama palaver palette palisade pallbearer pamphleteer panelist panellist pantomime papermaker paperwork parachutist paraffin parallelogram paramilitary paratrooper paratroops
  parenthood parishioner parlance parole partaker participation particularity partnership passbook passion pasteboard paternity pathfinder pathology pathway patrimony patrolman patter
  pauper pawn pawnbroker payload peacefulness peacekeeping peacemaker peacetime peasantry pedagogy pedant pedigree pediment peerage penmanship pennant pentecostal peppercorn peppermint
  perceptiveness perfection perfectionist performer permutation perpetrator persistence personage personality personification personnel perspiration persuasion perversion pesticide
  petitioner petticoat pewter philanthropist phobia phonograph photocopier photocopy photojournalist phraseology physiology physiotherapist physique piazza pickpocket pictogram pigment
  pigtail pillowcase pilotage pinball pinhole pipette pistol placard placement plainclothes planner planning plantation planter plasma plasticity platinum platitude platonic platter
  playfulness playmaker pleading plebeian pleura plotter ploughman plowman plumage plumbing plunderer plush plutocrat podium poisoner polarity policyholder polisher politburo politeness
  politicking pollen pollination pollster pollutant pollution polygamist pomposity ponytail popularity portability portrayal positivism possessor postage postbox postdoc poster posterior
  postmark potentate potion powerhouse powerlessness practicalities practicality practitioner precept precipice precipitation precision precondition predator predestination preference
  prehistory premiership preparation preponderance presbyterian preschool prescription presentation preservation preservative presidency pressman presumption pretender pretension
  prevention preview priesthood primate printmaker priority prism privation privatisation prizewinner procession proclamation prodigal producer production productivity profanity
  professionalism profile profitability profusion programmer progression progressive prohibition projection projector proliferation promenade promethean promoter promotion promptness
  pronouncement propagandist propagation prophetess proponent proportion proposer proposition proprietor proprietress proscription prosecution prosthesis prostitution protection
  protectionism protector protestation protester protrusion provider provision proviso prudence psalmist pseudonym psychoanalysis psychoanalyst ptolemaic puberty publican publication
  publicist publicity pullover pulsar pulverisation puncture puppetry purchaser purification purist purity purposefulness purveyor pusher pushover pyromaniac pythagorean quadruped quaker
  qualification qualifier quantification quarantine quarterfinal questioner quickness quietness quitter quiz quotation racism racist radiance radiator radicalism radiologist radiology
  radiotherapy raider railroad railwayman raincloud rainforest rainstorm rainwater raiser rambler rapidity rapist rareness rascal ration rattlesnake reactionary reactivation readership
  readiness readmission reagent realisation realism realist reaper rearguard rearmament rearrangement reassessment reassurance rebuttal receiver reception recess recipient reciprocity
  recitation recklessness reclamation recognition recommendation reconstruction recorder recoupment recreation recrimination recruiter recruitment rectification recuperation recurrence
  redemption redevelopment rediscovery redistribution redness reduction redundancy referral refinement reflection reflector reflex reformer reformist refractor refresher refreshment
  refrigeration refuelling refurbishment refutation registration regression regularity regulator rehabilitation reimbursement reinterpretation reissue rejoinder relationship relaxation
  relegation relevance reliability reliance relocation remainder remake remission remodelling removal remover rendition renegade renovation reorganisation repairer reparation repayment
  repellent repetition replacement replay replication reportage repossession representation reproduction republication repudiation repulsion requirement rescuer researcher reservation
  reservist resettlement residence residency resignation resin respectability respiration respirator respite responsibility restaurateur restlessness restorer restriction restructuring
  resumption retention rethink retirement retraction retraining retrieval retriever reuse reveller revelry reviewer revision revisionism revisionist revitalisation revivalist revocation
  revolutionary rewriting rheumatic rhinestone rhododendron rider ridge rifleman rigging rigidity rind ringleader ringtone ripeness riser riveter roadmap roadworks robber rocketry rodent
  romantic romanticism rookie rootlessness roster rotation roughness roulette rounders routine rower royalist rubbing rubella ruination rulebook runaway running rustler sacristan saddlebag
  sadness safari safekeeping salesmanship salesroom saltwater samovar sampler sandpaper sandpit sanitation satirist satisfaction sauna savant saver sawdust saxophone saxophonist scaffolder
  scallop scanning scenery scepticism schemer schoolbook schoolhouse schoolmaster schoolmistress schoolroom schoolteacher schooner scoreboard scorecard scoreline scrapbook scraper
  screenwriter scribbler scriptwriter scrutineer seabed seafarer seafood seafront sealant seam seaman seamanship searcher searchlight seashore seaside secularism sedan sedative sediment
  seductress seepage segment segregationist seismograph selection selector selfishness semaphore semester semicircle sender seniority sensitivity sensuality separation separatism
  separatist sequel sequence sequestration seriousness serum serviceman servicemen setter setting sewage sewerage sexism sexuality shakespearean sharecropper shareware sharpness
  sharpshooter shedding sheen sheepdog sheepskin sheikhdom shellfish shepherdess shoplifting shopper shopping shoreline shorthand shotgun shower showman showroom shrillness shrinkage
  shyness sickness sideboard sideline signage signature signboard signet silencer silkworm silliness silverware similarity simpleton simplification sinner sisterhood sitter sitting
  skateboard skepticism skier skinhead skipper skyjacker slackness slavery sleeper sleepiness sleigh slimness slingshot slowness smallholder smallholding smelter smoker smoothness snapshot
  snobbery snorkel snowball snowboard snowman soapbox socialism socratic softness soldiery soloist somersault sonar songbird soreness soundness southerner southward spaceman spaceship
  spanner specialist speciality specification specimen specs speculation speculator speedboat speedometer spender sphinx spillage spinner spinster spiritualism spirituality splitter
  sponsorship sportsman sportswear sportswoman sprinkler squalor squatter stabilisation stability stagecoach stagehand stainless stakeout stalker stallholder stamina standardisation
  standby starboard stardom starlight starter startup stateroom statesman statesmanship stationer statistician statuette stealth steamboat steamship steelworks steeple stewardship sticker
  stickiness stiffness stillness stimulant stimulation stipend stockholder stockings stockist stockman stocktaking stonework stopover stoppage stopper stopwatch storefront storekeeper
  storey storybook storyline stowage straightforwardness straightness strangeness strategist stratosphere streetcar stretcher strictness stringency striper stroller stubbornness studio
  stupidity stylist subcontinent subculture subdivision subjection subjugation submarine submariner submission subordination subscriber subscription subsection subsidence substation
  substitution subtraction suburbanite subversion succession successor sufferer sufficiency suffocation suggestion sunbather sunbeam sunburn sundown sunroof sunshade superhero superman
  supermodel supernova superstar superstructure supervision supplementary supplier supporter supposition suppression surfing surname surrealism survivor suspension sustainability swagger
  sweatshirt sweatshop sweeper sweetener sweetness swimsuit swineherd switch swordsman sycophant syllogism symbolism symbolist sympathiser synchronisation syncopation tabloid tabulation
  tackle tailgate tailspin takeaway takeoff talc talkback tallness tankard tanker tape tapeworm tarmac tartan tattooist taxidermist taxman teacake teacup teammate tearaway teaser
  technicality tedium telegrapher telegraphy telepathy telephonist telephony televangelist temperature tempo temptress tenderness tenement tentacle terminal termination tester testimonial
  tether texture thankfulness theft theist theocracy theorist therapist therapy thickness thinker thinness thoroughbred thoughtlessness thrift thriller throbbing throwback thrower thug
  thunderclap tidal tiepin tightness tightrope tiller timepiece timer timescale tinkerer tiredness titration titter tobacconist toehold toffee tombola tombstone tonality tonic tonsil
  tonsillitis toolkit topography topping topsoil torchlight tormentor tortilla torturer touchdown touchline touchscreen toughness tourniquet towage townsfolk township townsman townspeople
  toxicology toyshop tracker tracksuit traction traditionalist trafficker tramline trance tranquilliser transcendence transcription transformation transformer transfusion transgressor
  transmission transmitter transparency transplantation transposition transvestite trapper trapping traveler traveller travelogue trawler treadmill treasonable treatment treehouse treetop
  trekker tremor tribalism tribesman trickery trickster trigonometry trimming trinitarian trinket triumvirate troika troublemaker troupe trousseau truckload truncheon tryst tugboat tuition
  tunic turbojet turf turner turnstile turpentine tussle tutorial twister typesetter typology udder ugliness unbelief unbeliever underarm underbrush underclass undercurrent undergraduate
  underling underpants underside understudy undertone undervaluation unemployment unfairness unhappiness unification unifier uniformity unilateralism unionist uniqueness unitarian unity
  universality unreality unreliability unwillingness uprightness uptake usefulness usherette utilisation utility utterance vacation vaccination vagueness valediction validation validity
  valuer vampire vandalism vantage variability variance variation vegetarianism velour ventilation ventilator ventriloquist verbalisation verification verity vermin versatility
  versification vibration victor victorian viewer viewpoint violation violator virginity virility virtuosity viscountess visibility visitation visualisation vivisection vocalist voicemail
  volatility volcanologist volley voltmeter voter voyager vulnerability wager wagnerian waistband waistline wakefulness walker wallflower wanderer wanderlust warbler wardship warhorse
  warmonger warren warship wartime washer washroom wastefulness wastepaper watercolour watercourse watercress waterline watermark watermill waterproof waterside waxwork weakling weaponry
  wearer weatherman webcam webpage wedge weightlifter weightlifting wellspring westerner westward wetland whaler wheelhouse whereabouts whiteness whitewash wickerwork widowhood width
  wildcat willingness windbreak windowpane windpipe windscreen windshield wineglass winemaker wingspan winnings witchcraft wolfhound womaniser woodcut woodcutter woodpile woodshed woodwork
  wordplay workaday workhorse workmanship workmate worksheet worldliness worrier worshipper worthiness wrapper wrapping wreath wrecker wrestler wrongfulness yachtsman yardstick yarn
  yearling yolk youthfulness zealot zodiac zoo zoologist
`);
