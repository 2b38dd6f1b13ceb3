/** Persian–English: news, law and rights, politics, war, economy and learning. */
export const publicLife = `
کشور کشوری کشورها: country, state
دولت دول دولت‌ها: government, state
حکومت: government, rule, regime
ملت ملل ملتی ملت‌ها: nation, people
وطن وطنی وطن‌ها: homeland, country
میهن میهنی میهن‌ها: homeland, country
جمعیت: population, crowd, society
شهروند: citizen
جامعه جوامع: society, community
اجتماع اجتماع‌ها: society, community, gathering
جمهوری: republic
پادشاهی پادشاهی‌ها: kingdom, monarchy
امپراتوری: empire
سلطنت: monarchy, reign
رژیم رژیمی رژیم‌ها: regime
نظام نظام‌ها: system, order, regime
وزیر وزرا وزرای وزیری وزیرها: minister
وزارت: ministry
نخست‌وزیر: prime minister
رئیس روسا رؤسای رئیسی رئیس‌ها: head, president, chief
رئیس‌جمهور رئیس‌جمهورها: president
رئیس‌جمهوری رئیس‌جمهوری‌ها: president
ریاست: presidency, head
معاون: deputy, assistant
دبیر دبیری دبیرها: secretary
نماینده نماینده‌ها نماینده‌ای: representative, deputy, member of parliament
مجلس مجلسی مجلس‌ها: parliament, assembly
پارلمان: parliament
سنا سنای سناها: senate
شورا شورای شوراها: council
کمیسیون: commission
کمیته: committee
عضو اعضا اعضای عضوی عضوها: member
عضویت: membership
رهبر رهبرها: leader
مسئول مسوول مسئولی مسئول‌ها: official, responsible
مسئولیت مسئولیتی مسئولیت‌ها: responsibility
مقام مقامی مقام‌ها: official, position, rank
مقامات: officials, authorities
کارمند: employee
فرماندار فرمانداری فرماندارها: governor
استاندار استانداری استاندارها: governor
شهردار: mayor
استان استانی استان‌ها: province
شهرستان: county, town
ایالت: state, province
مرز مرزی مرزها: border, boundary
سرزمین: land, territory
حزب احزاب حزبی حزب‌ها: party
سیاست سیاستی سیاست‌ها: policy, politics
سیاستمدار سیاستمداری سیاستمدارها: politician
حاکم حکام حاکمی حاکم‌ها: ruler, governor
اکثریت: majority
اقلیت: minority
رأی رای آرا آرای رأی‌ها: vote, opinion, verdict
نامزد: candidate, fiance
سخنرانی: speech, lecture
سخنگو سخنگوی: spokesman
مسئله مساله مسائل: issue, problem, question
مشکل مشکلات مشکلی مشکل‌ها: problem, difficulty, difficult
بحران: crisis
اصلاح اصلاحات: reform, correction
طرح طرحی طرح‌ها: plan, project, bill
برنامه: programme, program, plan
پروژه: project
راهبرد: strategy
بیانیه بیانیه‌ها بیانیه‌ای: statement, declaration
اعلامیه اعلامیه‌ها اعلامیه‌ای: declaration, statement
توافق: agreement
پیمان: treaty, pact
قرارداد: contract, agreement
معاهده: treaty
نشست نشستی نشست‌ها: meeting, session
جلسه جلسات جلسه‌ها جلسه‌ای: meeting, session
کنفرانس: conference
دیدار دیداری دیدارها: meeting, visit
ملاقات: meeting, meet
بازدید: visit
سفارت: embassy
سفیر سفرا سفیری سفیرها: ambassador
رابطه روابط: relation, relationship
ارتباط ارتباطات: connection, communication, relation
همکاری: cooperation
اتحاد اتحادی اتحادها: union, unity, alliance
اتحادیه اتحادیه‌ها اتحادیه‌ای: union
وحدت: unity
سازمان: organization, organisation
انجمن: association, society
نهاد نهادی نهادها: institution, body
مؤسسه موسسه موسسات: institute, institution
دموکراسی: democracy
آزادی: freedom, liberty
استقلال: independence
برابری برابری‌ها: equality
انقلاب: revolution
جنبش جنبشی جنبش‌ها: movement
نهضت نهضتی نهضت‌ها: movement
تظاهرات: demonstration, protest
اعتصاب: strike
کودتا: coup
فشار فشاری فشارها: pressure
نفوذ نفوذی نفوذها: influence
تأثیر تاثیر تأثیرات: effect, influence, impact
تحریم: sanction, boycott

قانون قوانین قانون‌ها: law
حق حقوق حقی حق‌ها: right, law, truth, salary
حقوقی: legal
اصل اصول اصل‌ها: principle, article, origin
ماده مواد ماده‌ها ماده‌ای: article, material, substance
بند بندی بندها: clause, paragraph
تبصره: note
مقررات: regulations, rules
قاعده قواعد: rule
مقاله: article, essay
عدالت: justice
دادگاه: court, tribunal
دیوان دیوانی دیوان‌ها: court, divan
قاضی قضات قاضی‌ها: judge
قضاوت: judgment
دادستان: prosecutor
وکیل وکلا وکیلی وکیل‌ها: lawyer, attorney
شاهد شواهد شاهدی شاهدها: witness, evidence
دلیل دلایل دلیلی دلیل‌ها: reason, evidence, proof
مدرک مدارک مدرکی مدرک‌ها: document, evidence, degree
پرونده: case, file
محاکمه: trial
دعوا دعوی دعوای دعواها: dispute, lawsuit, claim
حکم احکام حکمی حکم‌ها: ruling, order, sentence, verdict
اتهام: charge, accusation
جرم جرایم جرائم جرمی جرم‌ها: crime, offence
جنایت جنایتی جنایت‌ها: crime
جنایتکار جنایتکاری جنایتکارها: criminal
مجرم مجرمی مجرم‌ها: criminal, guilty
مجازات: punishment, penalty
کیفر کیفرها: punishment
کیفری: criminal, penal
جریمه: fine
زندان زندان‌ها: prison, jail
زندانی زندانی‌ها: prisoner
حبس حبسی حبس‌ها: imprisonment
اعدام: execution, executed
شکنجه: torture
قتل قتلی قتل‌ها: murder, killing
قاتل قاتلی قاتل‌ها: murderer, killer
دزد دزدها: thief
دزدی: theft, robbery
سرقت سرقتی سرقت‌ها: theft, robbery
قربانی: victim, sacrifice
کشته کشته‌ها کشته‌ای: killed, dead
پلیس پلیسی پلیس‌ها: police
مأمور مامور: officer, agent
تکلیف: duty, obligation
وظیفه وظایف: duty, task, function
تعهد تعهدی تعهدها: commitment, obligation
مالکیت مالکیتی مالکیت‌ها: ownership, property
مالک مالکی مالک‌ها: owner
ملک املاک ملکی ملک‌ها: property, estate, king
مال اموال مال‌ها: property, wealth
ارث ارثی ارث‌ها: inheritance
میراث: heritage, legacy
طلاق طلاقی طلاق‌ها: divorce
کرامت: dignity
تبعیض: discrimination
پناهنده پناهنده‌ها پناهنده‌ای: refugee
پناهندگی پناهندگی‌ها: asylum
مهاجر مهاجری مهاجرها: immigrant, migrant
مهاجرت مهاجرتی مهاجرت‌ها: immigration, migration

جنگ جنگی جنگ‌ها: war
صلح صلحی صلح‌ها: peace
ارتش: army
سپاه سپاه‌ای سپاه‌ها: army, corps, guards
لشکر لشکری لشکرها: army, division
افسر افسری افسرها: officer
ژنرال: general
سردار: commander, general
فرمانده فرمانده‌ها فرمانده‌ای: commander
فرمان فرمانی فرمان‌ها: order, command, decree
سلاح اسلحه سلاحی سلاح‌ها: weapon, arms
مسلح مسلحی مسلح‌ها: armed
تفنگ تفنگی تفنگ‌ها: gun, rifle
تانک تانکی تانک‌ها: tank
موشک موشکی موشک‌ها: missile, rocket
بمب بمبی بمب‌ها: bomb
بمباران: bombing, bombardment
گلوله: bullet
تیر تیری تیرها: bullet, arrow, shot
شمشیر: sword
ضربه ضربه‌ها ضربه‌ای: blow, strike
نبرد نبردی نبردها: battle
درگیری: clash, conflict
عملیات: operation
پیروزی پیروزی‌ها: victory
پیروز پیروزها: victorious, win
شکست شکستی شکست‌ها: defeat, failure
انفجار: explosion
محاصره: siege
اردوگاه: camp
اسیر اسرا اسیری اسیرها: prisoner, captive
گروگان: hostage
کشتار: massacre, killing
خشونت: violence
تروریسم: terrorism
تروریست تروریستی تروریست‌ها: terrorist
ترور تروری ترورها: assassination, terror
امنیت امنیت‌ها: security
خطر خطری خطرها: danger, risk
اختلاف: dispute, difference
آتش‌بس: ceasefire
شهید شهدا شهیدی شهیدها: martyr
دشمنی: enmity, hostility

اقتصاد اقتصادها: economy, economics
تجارت: trade, commerce, business
بازرگانی بازرگانی‌ها: commerce, trade
صنعت صنایع صنعت‌ها: industry
کارخانه: factory
بانک بانکی بانک‌ها: bank
پول: money
ارز ارزی ارزها: currency
دلار دلاری دلارها: dollar
یورو یوروی یوروها: euro
تومان: toman
ریال ریالی ریال‌ها: rial
قیمت قیمتی قیمت‌ها: price
بها بهای بهاها: price
هزینه: cost, expense, expenditure
بودجه: budget
مالیات: tax
درآمد: income, revenue
سود سودی سودها: profit, interest, benefit
زیان زیانی زیان‌ها: loss, damage
ضرر ضرری ضررها: loss, harm
خسارت: damage
دستمزد: wage
شغل مشاغل شغلی شغل‌ها: job, occupation
اشتغال: employment
کارگر: worker
بیکاری: unemployment
مشتری: customer
تولید تولیدات: production, produce
محصول محصولات: product, crop
کالا کالای کالاها: goods, commodity
سرمایه سرمایه‌ها سرمایه‌ای: capital
سرمایه‌گذاری سرمایه‌گذاری‌ها: investment
بدهی بدهی‌ها: debt
قرض قرضی قرض‌ها: debt, loan
وام وامی وام‌ها: loan
فروش فروشی فروش‌ها: sale
خرید خریدی خریدها: purchase, buying
صادرات: exports
واردات: imports
کشاورزی کشاورزی‌ها: agriculture
نفت: oil
گاز: gas
انرژی: energy
برق: electricity, power
منبع منابع منبعی منبع‌ها: source, resource
ثروت ثروتی ثروت‌ها: wealth
فقر: poverty
صندوق: fund, box
تورم: inflation

مدرسه مدارس: school
دانشگاه: university
دانشکده: college, faculty
شاگرد: pupil, student
دانش‌آموز: student, pupil
دانشجو: student
معلم معلمی معلم‌ها: teacher
آموزگار: teacher
آموزش: education, training, teaching
درس دروس درسی درس‌ها: lesson
علم علوم علم‌ها: science, knowledge
دانش دانشی دانش‌ها: knowledge, science
دانشمند: scientist, scholar
عالم علما عالمی عالم‌ها: scholar, world
فلسفه: philosophy
فیلسوف فلاسفه: philosopher
فرهنگ فرهنگ‌ها: culture
تمدن تمدنی تمدن‌ها: civilization
هنر هنری هنرها: art
ادبیات: literature
ادب ادبی ادب‌ها: literature, politeness
شعر اشعار شعری شعرها: poem, poetry
داستان: story
قصه قصه‌ها قصه‌ای: story, tale
رمان رمانی رمان‌ها: novel
حکایت: story, tale
دین ادیان دین‌ها: religion
مذهب مذاهب مذهب‌ها: religion, sect
پیامبر: prophet
پیغمبر: prophet
امام امامی امام‌ها: imam
روحانی: cleric, clergy, spiritual
آیت‌الله: ayatollah
قرآن: Quran, Koran
آیه آیه‌ها آیه‌ای: verse
اسلام: Islam
مسلمان: Muslim
مسیحی: Christian
یهودی: Jewish, Jew
زرتشتی: Zoroastrian
شیعه شیعه‌ها شیعه‌ای: Shia, Shiite
سنی سنی‌ها: Sunni
سنت سنتی سنت‌ها: tradition
مطبوعات: press
روزنامه روزنامه‌ها روزنامه‌ای: newspaper
مجله مجله‌ها مجله‌ای: magazine, journal
خبر اخبار خبری خبرها: news, report
خبرنگار: reporter, journalist
خبرگزاری: news agency
روزنامه‌نگار روزنامه‌نگاری روزنامه‌نگارها: journalist
گزارش: report
رسانه: media
اطلاع اطلاعات: information, intelligence
رادیو: radio
تلویزیون: television
پیام پیامی پیام‌ها: message
رویداد: event
واقعه وقایع واقعه‌ها واقعه‌ای: event, incident
حادثه حوادث: accident, incident, event
اتفاق: event, happen, accident
زلزله: earthquake
سیل سیل‌ها: flood
فاجعه: disaster, catastrophe
محیط محیطی محیط‌ها: environment
زیست زیستی زیست‌ها: environment, life
فن فنون فن‌ها: technique
فناوری: technology
شبکه شبکه‌ها شبکه‌ای: network, channel
اینترنت: internet
متن متون متنی متن‌ها: text
سند اسناد سندی سندها: document
علت علل علتی علت‌ها: cause, reason
پیامد: consequence
شرط شرایط شرطی شرط‌ها: condition, circumstances
فعالیت فعالیتی فعالیت‌ها: activity
فعال فعالی فعال‌ها: active, activist
اثر آثار اثری اثرها: effect, work, trace
پدیده: phenomenon
سیستم: system
ساختار: structure
تیم تیمی تیم‌ها: team
فرصت فرصتی فرصت‌ها: opportunity, chance
مزیت مزیتی مزیت‌ها: advantage
تفاوت: difference
توانایی: ability, capability
محتوا: content
فهرست: list
ورزش ورزشی ورزش‌ها: sport
فوتبال: football

ملی: national
بین‌المللی: international
جهانی: world, global, international
عمومی: public, general
اجتماعی: social
سیاسی: political
اقتصادی: economic
نظامی: military
مدنی: civil
دولتی: state, government, governmental
محلی: local
مرکزی: central
رسمی: official
قانونی: legal, lawful
غیرقانونی: illegal
قضایی قضائی: judicial
خصوصی: private
اساسی: basic, fundamental, constitutional
کنونی: current, present
فعلی: current, present
اخیر: recent
معاصر: contemporary
مدرن: modern
سابق: former
پیشین: former, previous
مالی: financial
صنعتی: industrial
هسته‌ای: nuclear
علمی: scientific
فنی: technical
فرهنگی: cultural
مذهبی: religious
دینی: religious
اسلامی: Islamic
خارجی: foreign, external
داخلی: internal, domestic
امنیتی: security
انسانی: human
مستقل: independent
مخالف: opposed, opponent, opposition
موافق: agree, in favour
عرب عربی: Arab, Arabic
فارسی: Persian
ایرانی: Iranian
انگلیسی: English, British
آمریکایی امریکایی: American
روسی: Russian
فرانسوی: French
آلمانی: German
ترکی: Turkish
اروپایی: European
چینی: Chinese
اسرائیلی: Israeli
فلسطینی: Palestinian
عراقی: Iraqi
افغان افغانی: Afghan
کرد کردها: Kurd, Kurdish
`;
