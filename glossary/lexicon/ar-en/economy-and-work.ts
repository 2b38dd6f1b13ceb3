/** Arabic–English: words of the economy, work, industry, transport and energy. */
export const economyAndWork = `
اقتصاد: economy, economics, saving
اقتصادي اقتصاديا: economic, economist, economical, economically
مال ملت يمل: money, wealth, lean, property, incline, funds, capital, tend
مالي ماليا: financial, fiscal, monetary, financially, Mali
مالية: finance, finances
نقد نقود ينقد: cash, money, criticism, currency, monetary, critique
نقدي نقدا: monetary, cash, critical, in cash
عملة: currency, coin
صرف يصرف صارف مصروف: spend, exchange, send away, dismiss, morphology, drainage
صيرفة: banking
مصرف مصارف: bank
مصرفي: banking, banker, bank
بنك بنوك: bank
بورصة: stock exchange, stock market, bourse
سوق أسواق: market, souk, drive
تسويق: marketing
تسوق يتسوق: shopping, shop
تجارة: trade, commerce, business, trading, merchandise
تجاري تجاريا: commercial, trade, business
متاجرة: trading, trafficking
اتجار: trafficking, trade
شراء: purchase, buying
مشتريات: purchases, procurement
بيع يبيع: sale, selling
مبيعات: sales
سعر أسعار: price, rate
تسعير: pricing
قيمة قيم: value, worth, amount, price
كلفة تكلفة تكاليف: cost
أجر أجور: wage, reward, pay, fee, compensation
أجرة: fare, rent, fee, wage, charge, pay
راتب رواتب: salary
معاش: pension, salary, living
مدخول مداخيل: income, revenue
إيراد: revenue, income, mention
عائد: return, revenue, returning
ربح يربح رابح أرباح: win, profit, gain, earn, earnings, dividend
مربح: profitable
مكسب مكاسب: gain, benefit
اكتسب يكتسب اكتساب: acquire, gain
إفلاس: bankruptcy, insolvency
أفلس يفلس مفلس: go bankrupt, bankrupt
دين ديون أديان: debt, religion, faith, obligation
مديونية: indebtedness, debt
دائن دائنون: creditor, lender
مدين: debtor, indebted, owe
قرض يقرض قروض: gnaw, loan, nibble, financing, advance
اقترض يقترض اقتراض: borrow
أقرض يقرض قرض إقراض: lend, loan
سداد: repayment, payment, settlement, pay
سدد يسدد تسديد: pay, settle, repay, aim, direct
دفعة: batch, payment, push, installment
إنفاق: spending, expenditure
أنفق ينفق منفق إنفاق: spend
مصروف مصاريف: expense, expenses, allowance, expenditure, pocket money
ادخار: saving, savings
ادخر يدخر: save
مدخرات: savings
وفر يوفر توفير: save, provide, supply
توفير: provision, providing, saving
وفير: abundant, plentiful
ميزانية: budget, balance sheet
موازنة: budget, balance
عجز يعجز: inability, deficit, impotence, unable, shortfall, be unable
فائض: surplus, excess, overflow
رصيد أرصدة: balance, credit, assets
محاسب: accountant, auditor, bookkeeper
مدقق: auditor
تدقيق: audit, checking, scrutiny
ضريبة ضرائب: tax, duty, levy
ضريبي: tax
جمرك جمارك: customs, duty
جمركي: customs, tariff
تعريفة: tariff, rate
جباية: collection, tax collection
خراج خراجات: land tax, kharaj, abscess, tumour
دعم يدعم: support, aid, subsidy, back
مدعوم: supported, backed, subsidized
إعانة: subsidy, aid, assistance
منحة منح: grant, scholarship
هبة: gift, grant, donation
تبرع يتبرع: donate, donation
متبرع: donor
مانح: donor
مساهمة: contribution, participation, joint-stock, share, shareholding
مساهم: shareholder, contributor, stockholder
ساهم يساهم: contribute, pensive, absent-minded
أسهم يسهم إسهام: contribute, shares, contribution
تمويل: financing, funding, finance, fund
مول يمول ممول: finance, fund
استثمار: investment
استثماري: investment
استثمر يستثمر: invest
مستثمر: investor
رأسمال رساميل: capital
أصول: assets, origins, principles, fundamentals, roots, elements
تضخم يتضخم: inflation
كساد: recession, depression, stagnation
ركود: recession, stagnation
انكماش: contraction, shrinkage, deflation
انتعاش: recovery, revival
انتعش ينتعش منتعش انتعاش: revive, recover, refreshed
نمو: growth, development, growing
نامي نامية: developing
ازدهار: prosperity, boom, flourishing
ازدهر يزدهر مزدهر: flourish, prosper, thrive
رخاء: prosperity
رفاهية رفاه: welfare, prosperity, well-being, luxury
ثروة: wealth, fortune, resource
فقر: poverty
بطالة: unemployment
عاطل: unemployed, idle
معيشة عيشة: living, livelihood, life
معيشي: living
رزق أرزاق يرزق: livelihood, provision, sustenance, provide
كدح يكدح: toil, labor, labour

شركة: company, firm, corporation, business, partnership
مؤسسة: institution, foundation, establishment, organization, corporation, enterprise, firm
مؤسسي مؤسساتي: institutional
منشأة: facility, establishment, installation
مصنع مصانع: factory, plant
معمل معامل: laboratory, factory, plant
ورشة ورش: workshop
صناعة: industry, manufacture, making, craft, art, skill
صناعي: industrial, artificial
مصنوع: made, manufactured, artifact, work, product
تصنيع: manufacturing, industrialization
حرفة حرف: craft, trade
مهنة مهن: profession, occupation, job, career
مهني مهنيا: professional, vocational
وظيفة وظائف: job, post, function, position, office, duty, task
وظيفي: functional, career, job
توظيف: employment, recruitment, hiring
وظف يوظف: employ, hire
شغل يشغل شاغل مشغول أشغال: occupy, work, job, busy, run, hold, employ
تشغيل: operation, operating, employment, running
اشتغل يشتغل اشتغال: work
عمالة: labor, employment, workforce, workers
عمالي: labor, workers
نقابة: union, syndicate, guild
نقابي: trade union, unionist
عملي عمليا: practical, practically
أجير أجراء: hired worker, wage earner
خادم خدم: servant, server
خدمة: service
خدمي: service
مقاول: contractor
مقاولة: contracting, enterprise
مناقصة: tender
عطاء: tender, giving, bid
مزاد: auction
عرضة: exposed, vulnerable, subject
مورد موارد: resource, supplier, source
توريد: supply
ورد يرد: be mentioned, come, arrive, flowers, receive
استيراد: import, importing
استورد يستورد: import
واردات: imports
تصدير: export, exporting, preface
صادرات: exports
سلعة سلع: commodity, goods, good
بضاعة بضائع: goods, merchandise
منتج: product, producer, productive
أنتج ينتج: produce, yield
إنتاج: production, output
إنتاجية: productivity
إنتاجي: productive, production
استهلاك: consumption
استهلك يستهلك: consume
مستهلك: consumer
زبون زبائن: customer, client
مخزون: stock, reserve, inventory
خزن يخزن مخزن تخزين: store, storage
مخزن مخازن: warehouse, store
مستودع: warehouse, depot
خزينة خزائن: treasury, safe
خزانة خزائن: cupboard, treasury, closet, wardrobe, library
احتكار: monopoly
احتكر يحتكر محتكر: monopolize
منافسة: competition, rivalry, contest, competing
تنافس يتنافس منافسة متنافس: compete, competition
تنافسي تنافسية: competitive, competitiveness
خصخصة: privatization
تأميم: nationalization
أمم يؤمم: nationalize
قطاع: sector, strip
صفقة: deal, bargain, transaction
معاملة: treatment, transaction, dealing
تعامل يتعامل معاملة: deal, treat, dealing
ائتمان: credit, trust
ائتماني: credit
مرابحة: murabaha
مضاربة: speculation
ربوي: usurious
فاتورة فواتير: bill, invoice
إيصال: receipt, delivery, conveying, delivering, connecting
شيك: cheque, check
حوالة: transfer, remittance
تحويل: transfer, conversion, transformation, convert
قيراط: carat
يورو: euro
ريال: riyal, rial
روبية: rupee
ين: yen
فلس فلوس: penny, money, fils
معدني: metallic, mineral, metal
تعدين: mining
منجم مناجم: mine, astrologer
حديدي: iron
صلب يصلب مصلوب: crucify, steel, solid, hard, spine, loins, firm
فولاذ: steel
قصدير: tin
ألمنيوم ألومنيوم: aluminum
إسمنت: cement
فحمي: coal
نفط: oil, petroleum
نفطي: oil
بترول: petroleum, oil
بترولي: petroleum, oil
برميل براميل: barrel
غاز: gas
بنزين: petrol, gasoline
وقود: fuel
طاقة: energy, power, capacity
محطة: station, stop, plant
مصفاة مصاف: refinery, strainer, filter
تكرير: refining
أنبوب أنابيب أنبوبة: pipe, tube, pipeline
تنقيب: exploration, excavation
استخراج: extraction
استخرج يستخرج: extract, derive
مولد: generator, birthplace, birth
توليد: generation, generating
سد يسد مسدود سدود سددت: dam, block, close, plug, fill

زراعة: agriculture, farming, cultivation, planting
زراعي: agricultural
مزرعة مزارع: farm
فلاحة: farming, agriculture
حصاد: harvest
ري: irrigation
روى يروي راو رواية روايات روت رووا يرو رواة: tell, narrate, relate, novel, irrigate, story, report
حرث يحرث: plow, till
سماد أسمدة: fertilizer, manure
إقطاع: feudalism, fief
إقطاعي: feudal
ماشية مواش: livestock, cattle
صيد: hunting, fishing
غذائي: food, nutritional
نسيج أنسجة: fabric, tissue, textile, cloth
منسوجات: textiles

ناقلة: tanker, carrier
ناقل: carrier, transmitter
مواصلات: transportation, communications
سكة سكك: track, railway
مترو: metro, subway
شاحنة: truck
مركبة: vehicle, craft
ملاحة: navigation, shipping
ميناء موانئ: port, harbor, harbour
مرفأ مرافئ: port, harbor, harbour
مرسى: anchorage, harbor
شحن يشحن: shipping, freight, charge, ship
شحنة: shipment, cargo, charge
حمولة: cargo, load, tonnage
حاوية: container
طيران: aviation, flying, airlines, flight
طيار: pilot
مطار: airport
رحلة: journey, trip, flight, voyage
مرور: traffic, passing, passage
مروري: traffic
سفر أسفار: travel, journey, book
سياحة: tourism
سياحي: tourist, tourism
معمار: architecture
معماري: architectural, architect
عمران: urbanization, civilization
عمراني: urban
إعمار: reconstruction
إنشائي: construction
بنية بنى: structure, infrastructure
تحتية تحتي: infrastructure, lower
صيانة: maintenance
ترميم: restoration
مخطط: plan, planner, scheme, diagram
خطة خطط: plan, strategy
تخطيط: planning
خطط يخطط مخطط تخطيط: plan
تنمية: development
تنموي: developmental, development
مستدام: sustainable
استدامة: sustainability
بنيان: structure, building
كفاءة: efficiency, competence, capability, competency
جودة: quality
خبرة: experience, expertise
تأهيل: rehabilitation, qualification, training
مؤهل: qualified, qualification, eligible
تدريب: training
متدرب: trainee
إنجاز: achievement, accomplishment, completion
أنجز ينجز إنجاز منجز: accomplish, complete, achieve
تقاعد يتقاعد: retirement, retire
متقاعد: retired, retiree
تسريح: layoff, discharge, dismissal
مكافأة: reward, bonus, remuneration, fee
كافأ يكافئ: reward
حافز حوافز: incentive, motive
حفز يحفز: motivate, stimulate
تحفيز: stimulation, motivation

تنافسية: competitiveness
سوقي: market, vulgar
سيولة: liquidity
ترشيد: rationalization
تقشف: austerity
تقشفي: austerity
بخس: cheap
باهظ: exorbitant, expensive, heavy
زهيد: small, cheap, paltry, low
مكلف: expensive, costly, taxpayer, charged, responsible, assigned
موسمي: seasonal
مشغل: operator, workshop
تعاوني: cooperative
تعاونية: cooperative
إيجابيات: advantages
شراكة: partnership
رائج: popular, in demand
رواج: popularity, demand
صباغ: dyer
دباغ: tanner
دباغة: tanning
حياكة: weaving
خزف: ceramics, pottery
فخار: pottery
جلود: hides, leather
حجارة: stones
طوب: bricks
عاج: ivory
عطار: perfumer, druggist
استقطاع: deduction
مناوبة: shift
ناطحة: skyscraper
خزان: tank, reservoir, dam
مطحنة: mill
طاحونة طواحين: mill, windmill
معصرة: press
مسلخ: slaughterhouse
تغليف: packaging
مستلزمات: supplies, requirements
تموين: supply, provisioning
غلة غلال: yield, crop
غلاء: high prices
متوفر: available
توفر يتوفر: be available, availability
توافر يتوافر متوافر: be available, availability
`;
