/** Rarer words of English that are no nouns, or more than that, in lower case; the sundry ones are from the dictionaries of the project. */
import { wordList } from "../../word-list.ts";

const verbs = wordList(`
  abate abdicate abet abhor abide abound abridge abscond absolve abstain accelerate accentuate accommodate accrue accumulate acquaint acquiesce acquit activate adapt adhere adjoin adjourn
  adjudicate administer admonish adorn affiliate afflict aggravate agitate align allay alleviate allocate allude alternate amass amaze amplify amputate amuse analyse analyze animate
  annihilate annotate annoy annul anoint anticipate appal appease applaud apportion appraise apprehend ascend ascertain ascribe aspire assail assimilate astonish astound atone attest
  attribute augment authenticate authorise authorize avenge avert awaken babble baffle balk banish baptise baptize bask beckon befriend beg beguile belittle bemoan bequeath bereave beseech
  besiege bestow betray bewilder bewitch blacklist blare blast blaze bleach bleed blend blink blot bludgeon blur blush boil bolt boost bounce bow boycott braid brandish brawl breathe breed
  brew bristle broach broaden browse bulge bully bump burgle burrow bustle buttress bypass cajole capitalise capitulate capsize captivate caress castigate cater caution censure chastise
  chat cheat cheer cherish chew chide choke chop chuckle churn circulate circumvent clad clamber clamp clap clarify clash clasp cleanse clench click clinch clog clone clothe cluster clutch
  coalesce coax coerce coexist coincide collaborate collate collide commemorate commence commend commiserate commute compensate compile complement complicate comply compound comprehend
  compress concentrate concoct concur condense condone confer confide confine confiscate conflate conform congratulate congregate conjure connive conserve consign console consolidate
  conspire constitute constrain construe contaminate contemplate contend contort contradict contravene contrive convene converge converse convulse corroborate corrode corrupt counteract
  covet cower crackle cram crash crave crawl creak creep cringe cripple criss criticise criticize croak crouch crumble crumple crunch crush culminate cultivate curb curtail dabble dally
  dangle dash dawdle dazzle debar debilitate debunk decapitate decay deceive decipher decode decorate decrease decry dedicate deduce deduct deem deepen defame default defer deflate deflect
  defraud defray defuse defy degenerate degrade delete delight delineate delude demean demonise demoralise denigrate denote denounce depict deplete deplore deport depose depreciate deprive
  derail deride derogate desecrate designate despise destabilise destabilize detach deter deteriorate detest dethrone detonate devalue devastate deviate devise devolve devour diagnose
  dictate differentiate diffuse digest dilute dim dimension diminish dip disable disagree disallow disappoint disapprove disarm disband disburse discard discern discharge disclaim disclose
  discount discredit discriminate disembark disengage disentangle disgust dislocate dislodge dismantle dismount disobey disown disparage dispel dispense disperse displease dispose disprove
  disqualify disregard disrupt dissect disseminate dissipate dissuade distil distort distract dive diverge diversify divert divest divulge dodge dominate donate douse downgrade downplay
  drag drain drape drench drift drill drip droop drown dub dump dupe duplicate dwarf dwell dwindle dye earn ebb edify edit educate eject elaborate elapse elevate elicit elongate elope
  elucidate elude emanate embark embed embellish embezzle embody embrace embroil emigrate emphasise empower emulate enact encamp encapsulate enchant encircle enclose encompass encroach
  encumber endanger endeavor endow energise engender engrave engulf enlarge enlighten enlist enliven enrage enrich enrol enroll enshrine enslave ensue entail entangle entertain enthral
  entice entrench entrust enumerate enunciate envelop envisage envision equate equip eradicate erase erect erode err erupt escalate eschew escort espouse evade evaporate evict evince evoke
  exacerbate exaggerate exalt exasperate excavate excel excite exclaim exemplify exempt exert exhale exhaust exhibit exhort exhume exonerate expedite expend expire exploit expound
  expropriate extinguish extol extort extradite extrapolate extricate exude fabricate facilitate fade falter fascinate fasten fathom fatigue fend ferment fester fidget filter flank flare
  flash flatten flatter flaunt flex flicker flinch fling float flog flounder flourish flout fluctuate flush flutter foil foment forecast foresee foreseen foreshadow forestall foretell
  forge forgo formulate forsake fortify foster frighten frown frustrate fumble fume furnish further gabble gallop galvanise gape garner gasp gauge generalise germinate giggle glance glare
  gleam glean glide glisten glitter gloat glorify glow glower gnaw goad gobble gouge grapple grate gravitate graze grieve grin grip groan grope grovel growl grumble grunt gulp gush halt
  halve harass harden hasten hatch haul haunt heal heap hearten heave heed heighten hesitate hew hibernate highlight hinder hint hire hiss hitchhike hoard hoist hollow hone honk hoodwink
  hoot hop hound hover howl huddle humiliate hurl hurry hush hustle hypnotise idle ignite illuminate imbue imitate immerse immigrate impair impart impeach impede impel imperil impersonate
  implant implicate implore impound impoverish improvise inaugurate incarcerate incite incline incriminate incur indict indoctrinate induce indulge infect infest infiltrate inflame inflate
  inflict infringe infuriate infuse ingest inhabit inhale inhibit inject innovate inscribe insert insinuate instigate instil insulate integrate intensify intercede intercept interject
  interlock intermarry intern interrogate interrupt intersect intimidate intoxicate intrude inundate invalidate invert invigorate invoke irrigate irritate jeer jeopardise jettison jiggle
  jolt jostle jot kidnap kindle knit languish lapse lash laud launder lavish leak lean legalise legislate legitimise lengthen lessen liberate lick liken linger litter loathe lobby localise
  loiter loosen loot lunge lurch lurk magnify maim malign maneuver manipulate manoeuvre manufacture marginalise marvel mask maul meander meddle mediate meditate mellow memorise merge merit
  mimic mingle minimise mire misapply misbehave mislead misplace misread mistreat mistrust mitigate moan mobilise mobilize mock modernise modulate moisten molest monopolise mope mould
  muddle muffle mumble murmur muse muster mutilate mutter muzzle nab narrate navigate nestle neutralise nibble nod nominate normalise nourish nudge nullify nurture oblige obliterate obsess
  obstruct offend offset omit ooze opt orchestrate ordain orient originate oscillate oust outdo outgrow outlast outlive outnumber outpace outstrip outweigh overflow overhear overlap
  overlook overpower overrule overrun overshadow overtake overturn overwhelm pacify pack paddle pamper pant paralyse pare parry pave peddle peek peel peer pelt penalise perch perish
  perjure permeate perpetrate perpetuate perplex persecute persevere personify pertain perturb peruse pervade pester pierce pilfer pillage pinch pinpoint pledge plod plow pluck plummet
  plunder plunge ply poach polarise pollute popularise populate portend portray postpone postulate pout practise precipitate preclude predate predominate presage preside probe
  procrastinate procure prod profess proliferate prolong pronounce prop propagate propel prophesy proscribe prostrate protract protrude provoke prowl pry publicise puff pulsate punch
  punctuate purify quadruple quake quash quell quench quicken quiver racket radiate ram ramble ransack rap ravage rave raze reap rear reassert reassure rebound rebuff rebut recant
  recapture recede reckon reclaim recline recoil reconquer reconsider reconstruct recount recoup rectify recuperate recur recycle redeem redouble refine refuel refund refurbish refute
  rehabilitate rehearse reimburse reinstate reiterate rekindle relax relay relent relinquish relish relocate reminisce renege renounce renovate repatriate repel repent replenish replicate
  repress reprimand reproach reproduce repudiate repulse requisition rescind resent resonate respire restrain resurface resurrect retaliate retard retort retract retrieve revamp revel
  reverberate revere revert revile revitalise revoke revolve rhyme rid rinse ripen ripple roam roar roast rotate rouse rout rumble rummage rustle sag salivate salvage sanctify saturate
  saunter savour scamper scare scatter scavenge scoff scold scorch scorn scour scowl scramble scrap scrape scratch scrawl scream screech scribble scrub scrutinise scuffle scurry secede
  seclude seduce seep seethe segregate sever shackle shatter shave shiver shorten shout shove showcase shred shrink shrivel shrug shudder shuffle shun shuttle sidestep sift sigh signify
  simmer simplify simulate sip skim skip slam slant slap slash slay slice slide slit slump slur smear smell smother smoulder smuggle snap snarl snatch sneer sniff snore snort soak soar sob
  socialise soften solicit solidify soothe sow span spare spark sparkle specialise specify speculate spell spill spin splash splinter split sponsor sprawl spray sprinkle sprint sprout spur
  spurn squabble squander squash squat squeak squeal squeeze squint squirm stab stabilise stagger stagnate stain stalk stall startle starve stash steer stereotype stifle stimulate stir
  stitch stockpile stoop straddle straighten strangle strap stray stride stroll stumble stun stutter subdue submerge subscribe subside subsidise substantiate substitute subtract subvert
  succumb suffocate summarise summarize summon supersede supervise supplant supplement surmise surmount surpass sway swell swelter swerve swindle swirl swoop symbolise sympathise
  synchronise taint tamper tangle tantalise taper tarnish taunt tease teeter televise tempt terminate terrify terrorise thaw thicken thrash thrive throb throng throttle thump thwart tickle
  tidy tighten tilt tinge tingle tint tire toil tolerate topple toss totter tousle tow trail trample transcend transcribe transform transgress transmute transpire transplant transpose
  traverse tread tremble trespass trickle trigger trim trip triple trot trounce trudge tuck tug tumble tweak twirl twist twitch unchain uncover underestimate undergo undermine underpin
  underscore understate undertake undo undulate unearth unfold unfurl unify unleash unload unlock unmask unpack unravel unroll unsettle untangle unveil unwind upbraid upend upgrade uproot
  usurp vacate validate vanquish venerate vent verify veto vex vibrate victimise vie vilify vindicate violate visualise vomit waft wag wail wander wane waver weaken wean weave weigh weld
  wheedle wheeze whet whimper whine whisk widen wield wilt wince wipe wither withheld withhold withstand wobble worsen wrap wreak wrest wrestle wriggle wring writhe yawn yearn yell yelp
  zoom
`);

const adjectives = wordList(`
  aback abject aboard abortive abrasive abreast abroad abrupt absurd abusive abysmal accountable acrid acrimonious adamant adept admirable adverse afar affable affluent afoot afresh aghast
  agile aground ahead ajar aloft aloud altogether ambiguous ambitious ambivalent ample anaemic ancillary anew angelic anomalous antique anyhow anyway apart apiece apt arbitrary arcane
  archaic ardent arduous arid arrogant artful articulate ascetic aside askew assorted astern astray astute asunder athletic atrocious attractive audacious audible auspicious austere
  authentic autonomous avid awhile awkward backward baleful balmy banal bankrupt barbaric barefoot bareheaded barren belated belligerent beneficial benevolent benign bereft bilateral
  bizarre bland bleak blissful blunt blurred boisterous bombastic bookish boundless brash brazen brisk brittle bulky bumpy buoyant burly callous candid captive careworn cautious ceaseless
  ceremonial charismatic charitable charming chaste cheerful chilly chivalrous circular circumspect clandestine classy clumsy coarse cogent coherent cohesive colloquial colossal
  commendable commonplace compassionate compatible competent complacent compliant conciliatory concise concurrent conducive confident confidential congenial congested consecutive
  consistent conspicuous contagious contentious contiguous copious cordial cosmopolitan cosy courageous courteous covert cozy crass craven crisp crooked crystalline cumbersome cursory
  cynical dainty damp dank daring dauntless dearest deceased deceitful deceptive dejected delicious delightful demented deplorable derelict derogatory desirable desolate destitute
  destructive devious devout dexterous didactic diehard diffident dignified dilapidated diligent dingy dire disastrous discreet disgraceful dishonest disillusioned dismal disparate
  dissident dissolute distraught diverse dizzy docile dogged dormant dour downcast downhill downstairs downstream downtown downtrodden drab drastic dreadful dreary drowsy drunk drunken
  dubious dusty dutiful dynamic earnest earthen easygoing eclectic ecstatic eerie elated eloquent elusive embattled embittered emphatic empirical endemic endless energetic enigmatic
  enviable envious ephemeral erratic erroneous erudite evasive eventful everlasting everyday excessive exhaustive exorbitant exotic expansive expedient explosive exquisite extant extinct
  extravagant exuberant fabulous facile faint faithful fallible fallow fanciful farfetched farther farthest fashionable fatherless faulty fearful fearless feasible ferocious fervent
  festive fetid feudal fictional fiery filthy fishy flagrant flamboyant flashy flawless flimsy floral florid flowery foggy foolhardy forcible foregone foremost forever forgetful forlorn
  formidable forth forthcoming forthright forthwith fortified fortuitous fortunate forward foul fractious fragrant frail frantic fraught frenetic frightful frigid frivolous frosty frozen
  frugal fruitful fruitless fulsome furious furthest furtive fussy futile gallant garish gaudy gaunt genial gigantic gilded glamorous gleeful glib gloomy glossy graceful gracious gradual
  grandiose graphic gratuitous gregarious grim grimy grisly groundless grubby gruelling gruesome gruff grumpy haggard halfway handsome handy haphazard hapless hardworking hardy harmful
  harmless harmonious haughty hazardous hazy headlong headstrong heartfelt heartless hectic heinous henceforth hesitant heterogeneous hideous hilarious hilly hoarse homeless homogeneous
  honorary hopeful hopeless horrendous horrid horrific humane humid humorous hungry hypocritical hysterical icy idyllic ignoble ignorant illicit illiterate illustrious imaginary
  imaginative immaculate immaterial immature immortal immovable impartial impassioned impassive impatient impeccable impending imperative imperceptible imperfect impervious impetuous
  implacable implausible implicit impressive improbable impromptu improper impudent inaccessible inaccurate inadequate inadvertent inane inapplicable inarticulate inasmuch inaudible
  incalculable incapable incessant incidental incisive inclement incoherent incompatible incompetent incomplete inconclusive incongruous inconsistent inconvenient incorrect incredible
  incredulous incumbent incurable indebted indecent indefinite indelible indigenous indignant indiscreet indispensable indistinct indoors industrious ineffective inefficient inept
  inescapable inexhaustible inexorable inexplicable infallible infamous infectious infirm influential inhospitable inhuman inimical innate innocuous innumerable inopportune inquisitive
  insatiable inscrutable insecure insensitive insidious insignificant insipid insistent insofar insolent insoluble instant instructive instrumental insufficient insular insurmountable
  intact intangible integral intelligent intelligible interminable intermittent intolerable intransigent intrepid intricate intrinsic invaluable inveterate invincible inviolable
  involuntary inwards irate ironic irrational irreconcilable irrefutable irregular irrelevant irreparable irreplaceable irresistible irresolute irrespective irresponsible irreverent
  irrevocable itinerant jagged jarring jaunty jovial joyful joyous jubilant judicious juvenile knowledgeable lacklustre laconic lame lanky latent lateral laudable lawless lax leafy
  leastwise lengthways lenient lethal lethargic lifeless lifelong likeable limp lithe livid lofty lone lonesome longstanding lopsided lucid lucrative ludicrous lukewarm luminous lurid
  luscious lush luxurious maiden majestic makeshift malevolent malicious malignant malleable mandatory manifold marginal marital maritime martial masculine masterful matchless
  materialistic maternal meager meagre mediocre meek melodious melodramatic memorable menial merciful merciless mercurial merry messy meticulous midway mighty miraculous miscellaneous
  mischievous miserable misguided misty momentous monetary monolithic monotonous monstrous monumental moody moot morbid moribund morose mortal mostly motionless motley mournful muddy
  multilateral multiple municipal murderous murky musty mute mysterious mythical nagging naive nascent nasty nauseous nearby nebulous needless needy nefarious negligible nimble nocturnal
  nomadic nominal nonchalant nondescript nosy noteworthy notional nowadays noxious numb numerous nutritious obedient oblique oblivious obnoxious obscene obscure obsequious observant
  obsolete obstinate occasional occupied offhand offshore oft often ominous onerous ongoing onwards opaque opportune opportunist oppressive opulent ornate ostensible ostentatious outdated
  outdoor outgoing outlandish outlying outmoded outright outspoken outstanding outward overbearing overcast overcrowded overdue overgrown overhead overjoyed overnight overrated overt
  overwrought painstaking palatable palpable paltry panicky paramount pastoral paternal pathetic peculiar pedantic penal pending penniless pensive perceptible perennial perfunctory
  perilous periodic peripheral pernicious perpetual persistent pertinent pervasive perverse petty phenomenal philanthropic picturesque pious piquant piteous pitiful pivotal placid
  plausible playful plentiful pliable poignant pointless ponderous populous porous portable posthumous potent precarious precipitous precocious predictable preeminent preferable
  prejudicial preliminary premature premium preoccupied preposterous pretentious prevalent priceless primordial pristine prodigious productive profane proficient profound profuse prolific
  prone propitious prosaic prosperous protective provocative prudish puerile punctual pungent punitive puny quaint quarrelsome queasy querulous questionable quiescent quixotic radiant
  ragged rampant rancid rapturous rational raucous ravenous recalcitrant receptive reckless recondite rectangular redundant reflective refreshing regal regardless regrettable relentless
  reliant reminiscent remiss remorseful repetitive reprehensible repressive reputable resentful residual resilient resolute resonant resourceful respectable respectful respective
  resplendent restive restless retrograde rhetorical rhythmic rickety ridiculous righteous rigorous riotous risky robust rocky roomy rosy rotten rowdy rudimentary rueful rugged rustic
  ruthless sagacious salient saline salty sanguine sarcastic sardonic satisfactory savage scant scanty scathing scenic sceptical scrupulous sectoral sedate sedentary seldom selective
  sensational senseless sensible sensual sentimental serene servile shabby shadowy shady shaky shallow shameful shameless shapeless sheer shiny shoddy shrewd shrill sideways sinful
  sinister skeptical skilful skillful sleazy sleepless sleepy slender slim slimy sloppy sluggish slushy sly smug snobbish snug sodden solemn solitary somber sombre somehow sometime
  somewhat sordid sorrowful spacious sparse spartan specious spectacular speechless speedy spicy spiteful spontaneous sporadic spotless spurious squalid squeamish stagnant staid stale
  stalwart starry static stationary statuesque staunch steadfast stealthy stellar sterile stern stiff stoic stony straightaway strenuous strident stringent stubborn studious stuffy
  stunning sturdy stylish suave submissive subordinate substandard subterranean subversive successive succinct suicidal sulky sullen sumptuous sundry superb superficial superfluous supple
  surreal surreptitious susceptible swarthy swollen sworn symbolic symmetrical sympathetic symptomatic synthetic tacit tactful tactless talkative tame tangible tardy tasteful tasteless
  tasty tattered tawdry tearful tedious tempestuous tenable tenacious tense tentative tenuous tepid terse tertiary thankful thankless theatrical thenceforth thereabouts thereupon thirsty
  thorny thorough thoughtful thoughtless thrifty ticklish timeless timid tireless together tolerant topical torrential tortuous touchy tranquil transient transparent traumatic treacherous
  tremendous trendy triumphant trivial troublesome truculent trustworthy truthful turbulent turgid twofold ubiquitous ulterior unabated unanswered unarmed unassuming unattended unavoidable
  unaware unbearable unbeaten unbeknownst unbelievable unbiased unborn unbridled uncanny unceasing unchanged unclear uncommon unconditional unconscious unconventional uncouth undaunted
  undecided undeniable undercover underfoot underground undeterred undisclosed undisputed undivided undue uneasy uneven uneventful unfinished unforeseen unforgettable unfounded ungrateful
  unharmed unilateral uninterrupted unjust unkind unlawful unmistakable unobtrusive unorthodox unpaid unparalleled unpopular unprecedented unpredictable unprovoked unravelled unrelenting
  unreliable unrepentant unresolved unruly unscathed unscrupulous unseen unshaken unsolicited unspeakable unspoken unstable unsuccessful unsung untenable unthinkable untimely untold
  untouched unwarranted unwavering unwelcome unwell unwieldy unwilling unwitting unwritten upbeat upcoming upfront uphill upright uproarious upside upstairs upstream uptight upwards usable
  utmost vacant vacuous valiant vaunted vehement venerable vengeful venomous verbatim verbose verdant veritable versatile vibrant vicarious vicious victorious vigilant vigorous vile
  vindictive virile virtuous virulent visceral visionary vivacious vivid vocal vociferous volatile voluminous voluntary voluptuous voracious wanton warlike wary wasteful watchful wayward
  weary wellborn wherefore wherewith whimsical whither wholehearted wholesome widespread wily windy wintry wishful wistful witty woeful wondrous wooden wordy workable worrisome worthless
  worthwhile wrathful wretched wry yonder youthful zealous
`);

const sundry = wordList(`
  abduct abnormal abode abrogate abscess absentia accent access accomplice accomplish accredited accuracy accursed accusative accustomed acid acquittal acre addressee adjure administrative
  administrator adore adulterer aesthetic affectionate aforementioned aggregate aggressor agnomen ago agricultural airplane akin album alchemy alight alimony alkaline allied allies ally
  alms almsgiving alphabet alphabetical altitude aluminum always amber ambergris analogy analysis analytical angina anklebone anklet antagonize anthem anti anus apostate apostatize app
  apparatus appraiser apprehensive approval approximate arch architectural ardor ark armor armour armpit aromatic arouse artillery artisan artistic ashes ashtray asphalt ass assistant
  associate astrolabe astrologer astronomer astronomical athlete atlas atom atomic atrophy attendant attendee aura authoritarian autocratic automated automatic automobile avail average
  away axe backgammon bacterial bake balanced bald ballistic balloon bang baseball batch bathe bead bearded beards bedbugs bedridden befall befit beforehand beggar begging begrudge behalf
  beings belongings beneficiary bent berries bestial beware bier bike bile bilious billows binoculars biological birthplace bit blackboard blaspheme bleating bliss blog blogger blond
  blonde bloodletting blotch bonds bony booklet bookseller boon boor booth bored boring bosom botanical bother bough bourgeois bourgeoisie bout bowel bowl boxer braying breadth bribery
  bridle brim brow bubble budge bugs bulgur bunch bureaucrat bureaucratic burglarize burglary burnished burnt butcher butt butterflies buttocks buzz cabaret cabin cackle caesar cage
  calcium calendar calligrapher camphor candidacy cane cannon cannula canton carat carouse carpenter carpus carrion cart carve catapult catarrh cauterize cautery cawing ceiling celestial
  cellar cellular cement cerebral certainty certified certify certitude chalk chaotic characteristic characterize charlatan charlatanry charms chart chatter chatterbox chemical cherries
  chess chick childbirth chirp choppy chosen cigar cinematic circumcise circus cistern civic civilizational clamor classified classify clatter cleave cleft cleric client climatic clip
  closest closet clot clyster coagulate cock codex coercion coil colic collarbone collude colonizer combatant comic commando commentator commune communicate compatriot competitive
  competitor complainant complexion component composite computational conceit conclusive concomitant condescend confessional consensual consequently consular consultant consultative
  contagion continually continuous contractual contrariety controversial convalesce coo cool coquetry coquettish cordon corporeal cosmic counterfeit crack cranium criminalize crimson
  crochet crucify crust crystallize cube cubic cubit culprit cupbearer curriculum damn darn dart daze dearer debauched debauchery debris deck decompose decorative defect defective deferred
  deficient defile definite defluxion deform delirious delivery demonstrative dependants dependent depressed depth deputize desirous despotic detainee developmental devoid dewy diabetic
  diagnosis diagram dialect dialectical diarrhea dice dictionary dignitaries dignitary digress diminutive diphtheria dirt disciple disclosure discretionary discriminatory disheveled
  dishevelled disintegrate dispelled disposal distress divan divergent dock doctorate doctrinal doer don dose dossier dot doze dragoman drainage drawings drawn dregs dropsy drum dual dung
  dunghill duress earner earnings earshot ecclesiastical ecological economize edema editorial educator efface efficacy electoral electromagnetic electuary elegize elephantiasis elided
  emaciated embarrass embedding ember embodied embroider emigrant emissary emphasis encyclopedia enema engrossed enjoin enthusiastic entirety entrails entreaties epistle equilibrium
  equipping equivalent esoteric esparto especially ether ethical etiquette eucalyptus eulogy eunuch event eventually evolutionary exam excepted exceptional executioner existential exit
  expatriate experimental expiry extensive exterior eyeball facial fad falsify fancy fang fantastic feces feet feign fell felony feminine fertilize fertilizer fetters fetus fiancee fiber
  fictitious fief figurative fillet fingertips finite finitude firman fist fistula flabby flap flavor flavour flirt fluff fluster foam fodder foetus fondle fontanelle fool footstep forceps
  forearm forensic forgotten foundling franchise fraudster frayed freeze fry fun fungal fungi fur furrow fusion gaiety gait gall gargle garland gasoline gastric gay geminate gene genealogy
  genetic genie genitive genocide genus geographical geological geometric germ ghee ghoul gibberish girlfriend giver glacial glimmer glorified gluttonous gnosis gnostic goalscorer goose
  grade gram grammarian grammatical grandeur grapevine graveyard grease grenade grid grill groove guaranty guffaw guild guile guillotine gullet gunpowder gurgle gut guy gymnastics hacking
  haemorrhoid haggle halo halter hammock handicapped handwriting harmonize harpoon hashish hashtag haste hasty haunch haven heedless height helicopter hellfire helm helmet hemicrania
  hemiplegia hemistich hemorrhage hemorrhoid henchmen henna hepatic herd hereditary heroic heroine hilt hitching homosexual hood hoof hoopoe horseback hotbed hug humerus humor humour hump
  hurried hybrid hyle hylic hypocrite hypothetical icon idiot idolater idolatrous ignoramus illiteracy illumine imbecile immortalize incapacitate incinerator incise inclusive incubator
  infatuated infernal infidel infiltrator inflected informant ingenious ingot ingratiate ingratitude inkwell inlay inn instinctive instinctual instruct intensive intentional intercessor
  intermediary intersperse intertwine intransitive introvert iris isthmus jawbone jest jewelry jog judicial jugular jungle jurisdictional jurisprudential juristic jussive kaiser kerchief
  kernel kidnapped kilo kit knead knot kohl lab lag lair lampoon lancet languid lap largest larynx later latest lawmaking laxative leaflet legislative legislator legitimacy lesion lewd
  liable liar likes limpid lint liquidator lira literally litigate loaf log loincloth loins lote lowest loyalty lunar lustful luxuriant lying lyre madman mafia magic magician magnate
  magnet magnetic maize makeup mama mange manger manifest mankind manufacturer manure marginalize marrow marvellous marvelous mash mast mat mathematical mediator medic melancholia
  melancholic memento memorize menu meow mercenary mercury mermaid metallic meteorite metonymy metro mewing microscopic mid midst millieme millimeter millstone minimize ministerial mirage
  misdemeanor miser missile misuse moist molar mold monarchical moneylender monopolize moonlit morsel mote mound mover mow mucous mucus muscular musk mustache mystic nanny nap nape
  narcotics nasal nationalize naughty navel neaten necessitate necklace needed negate negligent neigh net neural newer newest nickname nightclub noblest node noisy nominative non
  nonexistent normative nose nucleus null number numerical nutritional nutritive nuts nymph obese oblast obligate obligatory oblong odor odour ogre oldest oneself operative opium optical
  optimistic orator orb organ oriental originator others ouster outing oversee ozone package packet pad pagan pail palate pallor palsy panegyric pangs papa papacy papyrus paralyze parasang
  parasite parasitic parcel parliamentarian parlor parlour parsing participant partisan passionate pat patch patriarchate patriotic patron pause peacock peck penalize pencil penis
  perceptive perimeter periodical pessimistic pest pet petrified phalanx phantom pharmaceutical pharynx philosophical phlebotomy phlegm phlegmatic phonetic physiognomy piano piaster
  piastre pick pickaxe picnic piety pile pin pink pint pipe pipeline piracy pit plait plaque platoon plaything pleased pleasing pleat pledget plenty plump poetess poisonous poke pop
  poultice pounce praiseworthy prattle precautionary predicate preempt preparatory pretty preventive prey prick priestess probative problematic procedural prohibit projectile proletariat
  prosody prosper prostitute psychic pulley pullout purer purgative purified purple purr purse pursuant pus putrefy putrid pyjamas quadriliteral qualitative quaver quinqueliteral quinsy
  quintal rabble rabid racer racial radioactive raincoat rancor rarer ratified realistic rebellious recompense rectum redistil refrigerator regular regulatory rein relieve renal repay
  repeatedly repelled repentant repulsive resistant respond retinue retiree retroactive revolver rial rigor rip rod rot rouble rubbish ruby rude ruffle ruminate rung rust rusty saddening
  safeguard saliva sallow salon salve sane sanitary sap sash satan satanic satirical satirize satisfy saved saving scabies scalding scalpel scandalous scapula scarecrow scarlet scary scent
  scepter sceptre scholastic scoop scope scout screw scriptural scrotum scruple scrutinize sculpt sculptor scum secrecy secretive sector seductive seismic seizure self semantic semi
  severally sew shampoo shank sheathe shift shriek siesta significant signified silo silvery simplified simultaneously sincere skullcap slain slanderer sling slot slowdown snare sniper
  snuff sobbing societal sock solar solicitude soothsayer sophistry sorcerer sorceress sore sour sovereign specialize specified specter speculative spherical spittle splendor splenic sport
  spy squad stabilize stack stair stealthily steam steamer steed stiffen stigmatize stinging stingy stinking stirring stout strand strangest straw stricken strut stuck stud stuff stunned
  subduer subjective subservient substantive subtlety suck suckle suet suffice sunken supererogatory supper supportive suppository survival suspicion suture swept swine sympathize
  symposium syndicate syndrome synergy synonym synonymous systematic tablet taciturn tactic tail talisman talon tan tanning tattoo teen teeth temporal terrestrial terrified territorial
  testicle testis theme theoretical therapeutic theriac thermal thirst threshing thrown thunderstruck ticks tidings tine tissue token ton tongs tonnage torn torpedo toy tractor trafficking
  tragic trainee tram tramp transcendent transitive trash trend tress trilateral triliteral trill tripartite truest tsar tuft tumor tune turbid tusk tutelage tweet twinkle tyrannize
  ululate umbilicus unaugmented unbalanced uncompounded underage understand understood underwriter unemployed unfortunate unified unkempt unsheathe untie urinary urine usurer usurious
  usury uterus uvula vaccinate vacuum vagabond valor vandalize vapor vapour variola vegetarian vegetative velvety venom verge verily vernacular vertebra vertex vertigo vestibule vigor vine
  viral virgin vitiligo vocational vocative volcanic vowelled vowelless vulgar wagon wallow warmth warrant wasteland waterskin waterwheel wax wellbeing whence whiff whiten whiz whore wider
  wink winnow witch woe worn yen yoke zucchini
`);

const exclamations = wordList(`
  aha ahem alack aye bah blah boo bravo bye e'er encore eureka gee goodbye gosh greetings ha hallelujah hallowe'en halloween hark hey hi hmm hooray hosanna hurrah jolly ma'am nay ne'er
  nope o'clock o'er oops ouch ow phew psst shalom shh thee thine thou thy tut twas ugh uh voila whoa whoops y'all ye yeah yep yikes
`);

export const RARER_WORDS: readonly string[] = [...verbs, ...adjectives, ...sundry, ...exclamations];

/** Their endings would make names of them: Rashed, Fares. */
export const RARER_WITHOUT_ENDINGS: readonly string[] = wordList(`
  ash bin cab curate fake fare hare hum nag rash
`);
