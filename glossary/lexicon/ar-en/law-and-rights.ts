/** Arabic–English: words of law, contracts, courts, crimes and rights. */
export const lawAndRights = `
قانون قوانين: law, code, statute, act, rule, canon
قانوني قانونيا: legal, lawful, legally, jurist
قانونية: legality
تشريع: legislation, lawmaking
تشريعي: legislative
مشرع: legislator, lawmaker
شرع يشرع شروع: begin, start, set about, legislate, open, law
شريعة شرائع: sharia, law, Islamic law
لائحة لوائح: list, regulation, bylaw, regulations, rules, bylaws
تنظيم: organization, regulation, organizing
تنظيمي: regulatory, organizational
ناظم: regulating, governing, poet
فقرة فقرات: paragraph, clause, vertebra, passage, subparagraph, spine
بند بنود: clause, item, article, term, provision, heading
نص نصوص ينص: text, provision, stipulate, provide, state, wording, passage
ملحق ملاحق: annex, appendix, supplement, attaché
تعديل: amendment, modification, adjustment, alteration, change, modify
عدل يعدل عادل: justice, change one's mind, just, amend, modify, give up, fairness
معدل: rate, average, modified, amended, adjusted
ألغى يلغي ملغى ملغ ألغت ألغوا يلغ: cancel, abolish, repeal, annul
إلغاء: cancellation, abolition, repeal, annulment, revocation, abolish, cancel
نفاذ: entry into force, access, implementation
نافذ: in force, influential, effective, valid, enforceable, piercing
ساري سار: in force, applicable, valid, pleasing, effective
سريان: entry into force, application, effect, validity
سرى يسري سرت سروا يسر: apply, take effect, flow, be in force, spread, travel by night
مفعول: effect, object, validity
رجعي: retroactive, reactionary
استثناء: exception
استثنائي: exceptional, extraordinary
استثنى يستثني مستثنى استثنت استثنوا يستثن: exclude, except, exempt
قيد يقيد مقيد قيود تقييد: restriction, bind, restrict, chain, limitation, constraint, shackle, registration
شرط شروط يشترط: condition, term, requirement, stipulation, provision, proviso, prerequisite
اشترط يشترط: stipulate, require
اشتراط: requirement, condition
مشروط: conditional
حكمي: deemed, legal
قاعدة قواعد: rule, base, basis, norm
عرفي: customary, martial
سابقة سوابق: precedent
اختصاص: jurisdiction, competence, specialization, power, authority, duty, mandate
مختص: competent, specialist, specialized, concerned, appropriate, expert
اختص يختص: specialize, be competent, be concerned
ولائي: jurisdictional

عقد: contract, decade, hold, necklace, convene, tie, conclude, agreement
عقدي: contractual, doctrinal
تعاقد يتعاقد متعاقد: contract, contracting
تعاقدي: contractual
اتفاق: agreement, accord, deal, chance, coincidence
اتفاقية: agreement, convention, treaty
معاهدة: treaty
تعهد يتعهد: pledge, undertake, promise, commitment, undertaking
التزام: obligation, commitment, liability, undertaking, duty, compliance, adherence
التزم يلتزم ملتزم: commit, comply, adhere, abide, committed, undertake, observe, obligate
إلزام: obligation, compulsion
إلزامي: compulsory, mandatory, obligatory
ملزم: binding, obliged
ألزم يلزم إلزام ملزم: oblige, compel, require, bind, obligate, bound, binding
واجب واجبات: duty, homework, obligation, must, incumbent, required, due, necessary
وجوب: obligation, necessity
بروتوكول: protocol
مذكرة مذكرات: diary, memorandum, memo, note, memoirs, warrant, notebook
مسودة: draft
مشروع مشاريع: project, plan, draft, bill, legitimate, lawful, enterprise, scheme
توقيع تواقيع: signature, signing
تصديق: ratification, believing, certification
مصادقة: ratification, approval, authentication
انضمام: accession, joining
تحفظ يتحفظ متحفظ: reservation, keep
انسحاب: withdrawal, pullout
فسخ يفسخ: terminate, rescind, annul, termination
إنهاء: termination, ending, conclusion, end
بطلان: nullity, invalidity, falsity, invalid, void
سند: deed, bond, document, support, title, note, basis, chain
توثيق: documentation, notarization, authentication, certification, attestation, record
موثق: documented, notary, notarized
وديعة ودائع: deposit, trust
إيداع: deposit, depositing, filing
أودع يودع إيداع مودع: deposit, leave, place, file, bid farewell
رهن رهون رهان: mortgage, pledge, bet, subject
راهن يراهن رهان: bet, current, wager
كفالة: bail, guarantee, sponsorship, surety, guaranty
كفيل كفلاء: guarantor, sponsor, surety
كفل يكفل: guarantee, ensure, sponsor
ضمان: guarantee, security, insurance, assurance, warranty, surety, liability
ضمانة: guarantee, safeguard
ضامن: guarantor
تعويض: compensation, damages, reparation, indemnity, redress, compensate
عوض يعوض تعويض: compensate, make up, instead
إيجار: rent, lease
مستأجر: tenant, lessee
مؤجر: landlord, lessor, rented
استأجر يستأجر استئجار: rent, hire, lease
مالك ملاك: owner, landlord
امتلاك: possession, ownership, owning
تملك يتملك: own, ownership, possess, acquire, acquisition
تنازل يتنازل متنازل: give up, waive, concede, condescend, concession, waiver, assignment, assign
حيازة: possession, acquisition
حاز يحوز حائز حزت حزنا يحز: possess, obtain, win, holder
انتفاع: use, benefit, usufruct
عقار عقاقير: real estate, property, drug, immovable, estate, medicine, medicament
عقاري: real estate
إرث: inheritance, legacy, heritage
ميراث مواريث: inheritance, legacy
وارث ورثة: heir, inheritor
وريث ورثة: heir, successor
ورث يرث وارث موروث ورثا: inherit
تركة: estate, legacy, inheritance
وصية وصايا: will, testament, commandment
وصي أوصياء: guardian, trustee, executor
أوصى يوصي وصية وصايا توصية أوصت أوصوا يوص موص: recommend, advise, bequeath, will, charge
قاصر: minor, underage, limited
أهلية: capacity, eligibility, competence, civil
حضانة: custody, nursery
نفقة: alimony, maintenance, expense, cost, spending, support
طلاق: divorce
طلق يطلق: divorce
مطلقة: divorced, divorcee, absolute
زواج: marriage
قران: marriage

محكمة محاكم: court, tribunal, judicial
قاض قضاة قاضي: judge
قضائي قضائيا: judicial, legal
قضية قضايا: issue, case, cause, matter, question, lawsuit, proposition
دعوى دعاوى: lawsuit, case, claim, suit, action
مدع مدعي: prosecutor, plaintiff, claimant
ادعى يدعي مدع ادعاء ادعت ادعوا يدع: claim, pretend, allege
ادعاء: allegation, claim, prosecution
مزعوم مزاعم: alleged, so-called
محام محامي محامون: lawyer, attorney, counsel, advocate
محاماة: legal profession, law
دفاع: defence, defense
شهادة: certificate, testimony, degree, evidence, martyrdom, certification
شهد يشهد شاهد مشهود شهادة شهود: witness, testify, see, bear witness
دليل أدلة: evidence, guide, proof, indication
برهان براهين: proof, evidence, demonstration, argument
إثبات: proof, proving, evidence, prove, establish, confirmation
أثبت يثبت إثبات مثبت: prove, establish, confirm, show
بينة: evidence, proof
حجة حجج: argument, pretext, proof, authority, pilgrimage, evidence, plea
براءة: innocence, acquittal, patent
بريء أبرياء: innocent, free, pure
برأ يبرئ تبرئة بريء يبرأ: acquit, innocent, clear, exonerate, heal, be healed, be cured, recover
مذنب: guilty, sinner, culprit, comet
إدانة: conviction, condemnation
أدان يدين مدان أدن يدن: condemn, convict, denounce
تهمة تهم: charge, accusation
اتهام: accusation, charge, indictment
متهم: accused, defendant, suspect
اتهم يتهم متهم اتهام: accuse, charge, defendant
اشتبه يشتبه مشتبه اشتباه: suspect, suspected
شبهة: suspicion, doubt
مشبوه: suspicious, suspect, suspected
تحقيق: investigation, achievement, inquiry, achieving, realization
محقق: investigator, editor, certain
استجواب: interrogation, questioning
استجوب يستجوب استجواب: interrogate, question
محاكمة: trial, prosecution
مرافعة: pleading, argument
ترافع يترافع: plead
طعن يطعن طاعن مطعون طعنة طعون: stab, challenge, appeal, pierce, contest, object
استئناف: appeal, resumption
استأنف يستأنف استئناف: resume, appeal
نقض ينقض: cassation, veto, violation, break, revoke, demolish, refute
تمييز: discrimination, distinction, cassation
تحكيم: arbitration, tribunal, arbitral
محكم: arbitrator, precise, firm, tight, exact, well-made, strong
تقاض تقاضي: litigation
تقاضى يتقاضى تقاضت تقاضوا يتقاض: receive, litigate, charge
مقاضاة: prosecution, suing
قاضى يقاضي قاضت قاضوا يقاض: sue, prosecute
ملاحقة: prosecution, pursuit
لاحق: pursue, later, subsequent, prosecute, chase, follow
عفو: pardon, amnesty, forgiveness
عفا يعفو عفو عفت يعف عفوا: forgive, pardon
إعفاء: exemption, relief, exempt, dismissal
أعفى يعفي معفى أعفت أعفوا يعف: exempt, relieve
عقوبة: penalty, punishment, sanction, punish, sentence
عقاب: punishment, penalty
عاقب يعاقب معاقب عقاب معاقبة: punish, penalize
غرامة: fine, penalty
سجن يسجن مسجون سجين سجون: prison, imprison, jail, imprisonment
سجين سجناء: prisoner, inmate
سجان: jailer
مسجون مساجين: imprisoned, prisoner
زنزانة زنازين: cell
حبس يحبس محبوس: imprison, imprisonment, lock up, detention, hold back, jail, confine
محبوس: imprisoned, detained
معتقل: detainee, detention camp, prison, detained
اعتقال: arrest, detention
اعتقل يعتقل: arrest, detain
توقيف: arrest, detention
احتجاز: detention
احتجز يحتجز محتجز: detain, hold
إفراج: release
أفرج يفرج: release
سراح: release
إعدام: execution, death penalty
أعدم يعدم إعدام معدوم: execute, put to death
مؤبد: life, perpetual
تنفيذ: implementation, execution, enforcement, enforce, carry out, performance, application
تنفيذي: executive
منفذ منافذ: outlet, perpetrator, port

جريمة جرائم: crime, offense
مجرم: criminal
إجرامي: criminal
إجرام: crime, criminality
أجرم يجرم تجريم: criminalize, commit a crime
جنائي: criminal
جناية: felony, crime
جزائي: penal, criminal
جنحة جنح: misdemeanor
مخالفة: violation, offense, contravention, offence, breach, infringement
خالف يخالف مخالف: violate, contravene, disagree, contrary
انتهاك: violation, breach, abuse
انتهك ينتهك: violate, breach, infringe
خرق خروق يخرق: breach, violation, violate, break
إخلال: breach, prejudice, violation, failure, disturbance, infringement
أخل يخل مخل: breach, violate, prejudice
تعسف: abuse, arbitrariness
تعسفي تعسفا: arbitrary
جان جاني جناة: perpetrator, culprit, jinn
ضحية ضحايا: victim, casualty, casualties
قتيل قتلى: dead, killed, slain
اغتيال: assassination
اغتال يغتال اغتل يغتل: assassinate
سرقة: theft, robbery
سارق: thief, robber
نهب ينهب منهوب: plunder, loot, rob, looting
سطو: robbery, burglary
مخطوف: kidnapped, abducted
اختطاف: kidnapping, abduction, hijacking
اختطف يختطف اختطاف: kidnap, abduct, snatch, hijack
اغتصاب: rape, usurpation
اغتصب يغتصب مغتصب: rape, usurp
تحرش يتحرش متحرش: harassment, harass
تعذيب: torture
عذب يعذب معذب تعذيب عذاب: torture, torment, sweet
اعتداء: assault, attack, aggression
اعتدى يعتدي معتد اعتدت اعتدوا يعتد: attack, assault, aggressor
تهديد: threat
ابتزاز: blackmail, extortion
رشوة رشى رشاوى: bribe, bribery
اختلاس: embezzlement
تزوير: forgery, fraud, falsification
زور يزور مزور: forge, falsify
احتيال: fraud
احتال يحتال احتيال محتال يحتل: cheat, trick, swindle, contrive, fraudster
تهريب: smuggling
مهرب: escape, smuggler
مخدرات مخدر: drugs, narcotics, drug
عصابة: gang, band, fillet
مافيا: mafia
تحريض: incitement
حرض يحرض تحريض محرض: incite, provoke, instigate
تآمر يتآمر متآمر مؤامرة: conspire, plot, conspiracy
مؤامرة: conspiracy, plot
تجسس يتجسس جاسوس جواسيس: spy, espionage, spying
جاسوس جواسيس: spy
إبادة: genocide, extermination
اضطهاد: persecution, oppression
اضطهد يضطهد اضطهاد مضطهد: persecute, oppress
قمع يقمع: repression, suppress, oppression, suppression
قمعي: repressive, oppressive
ظلم يظلم ظالم مظلوم: injustice, wrong, oppress, oppression, treat unjustly
مظلوم: oppressed, wronged
مظلمة مظالم: grievance, injustice
عدالة: justice, fairness
إنصاف: fairness, equity, justice
أنصف ينصف منصف: do justice, fair
جور: injustice, oppression
رقيق: slave, slavery, delicate, thin, fine, tender, slender
عبودية: slavery, servitude, servanthood
استرقاق: slavery, enslavement
سخرة: forced labor
قسري قسرا: forced, enforced, forcibly
قسر: coercion, force
إكراه: coercion, duress, compulsion
أكره يكره مكره: force, compel, coerce
إجبار: compulsion, forcing
أجبر يجبر مجبر إجبار: force, compel, oblige
إجباري: compulsory, mandatory, forced
حرمان: deprivation, denial
حرم: deprive, deny, forbid, sanctuary, prohibit, wife
محروم: deprived

حقوقي: human rights, legal, jurist
استحق يستحق مستحق استحقاق: deserve, merit, worth, be entitled
استحقاق: entitlement, merit, maturity, due, worthiness, eligibility
حرية: freedom, liberty
تحرير: liberation, editing, emancipation
حرر يحرر محرر تحرير: free, liberate, edit
تحرر يتحرر متحرر: liberation, be freed
مساواة: equality
إنسانية: humanity
بشرية: mankind, humanity
فردي: individual
خصوصية: privacy, specificity
حرمة: sanctity, inviolability
حصانة: immunity
امتياز: privilege, concession, distinction, franchise
معتقد: belief, creed
عقيدة عقائد: belief, doctrine, creed, faith
حظر يحظر: ban, prohibit, prohibition, embargo, forbid, bar
محظور: banned, prohibited, forbidden
ممنوع: forbidden, prohibited, banned
سماح: permission, allowing
ترخيص تراخيص: license, permit, licensing
رخصة رخص: license, permit, licence
مرخص: licensed
جواز: passport, permission, permissibility
تأشيرة: visa
هوية: identity
بطاقة: card
تسجيل: registration, recording, record, enrollment, filing
مسجل: registered, recorded
إقامة: residence, stay, establishment, holding
مقيم: resident, residing, staying, evaluator
ترحيل: deportation
تسليم: extradition, delivery, handing over, surrender
مصادرة: confiscation, seizure
صادر يصادر: confiscate, export, issued, issuing, emanating, rendered
حجز يحجز حاجز محجوز: book, reserve, seizure, detain, reservation, barrier, attachment, booking
تفتيش: inspection, search
ضبط يضبط: seize, control, adjust, arrest
شكوى شكاوى: complaint
مشتك: complainant
بلاغ: report, communiqué, notification
إبلاغ: reporting, notification, informing, notify, inform
إخطار: notification, notice, notify
إشعار: notice, notification, notify
إنذار: warning, alarm
مهلة: deadline, period, grace period
إجراء: procedure, measure, action, conducting
إجرائي: procedural
تدبير تدابير: measure, arrangement, planning, management, governance, control, plan
انتصاف: remedy, redress
جبر: reparation, algebra, force, setting, bone-setting, restore, set
ضرر أضرار: harm, damage, injury, prejudice, loss
متضرر: affected, damaged, injured
خسارة خسائر: loss, defeat, damage, losing
عمد عمدا: deliberately, intent, resort
متعمد: deliberate, intentional
لاإنساني: inhuman
مهين: degrading, humiliating
منازعة: dispute
تنازع يتنازع متنازع: conflict, dispute
فض يفض فضضت: break, settlement, settle, break up, open, resolve, disperse
بت يبت: decide, rule
أصدر يصدر إصدار: issue, publish, release
حصر يحصر حصرا: limit, exclusively, restrict, confine
حصري حصريا: exclusive, exclusively

محضر محاضر: record, minutes, report
عدلي: judicial, forensic
شرعة: charter, law
مكتسب: acquired, gained
متعلقات: belongings
حاضن: incubator, custodian
مقتضب: brief
مستند مستندات: document, instrument, voucher, based
وثاق: bonds, bond
توكيل: power of attorney, agency
موكل: client, entrusted
وكل يوكل: entrust, appoint
مقايضة: barter, exchange
هدر: waste, squandering
إفلات: escape, impunity
فلت: escape
متورط: involved, implicated
تورط يتورط: be involved, involvement
تواطؤ: collusion, complicity
تواطأ يتواطأ متواطئ: collude
رجم يرجم: stoning, stone
قصاص: retribution, retaliation, punishment
دية: blood money, compensation
مشنقة مشانق: gallows
نشل: pickpocketing
قرصن: pirate
فضح يفضح: expose, disgrace, reveal
تشهير: defamation
إساءة: abuse, insult, offense
أساء يسيء مسيء أسأت أسء يسء: harm, offend, abuse, mistreat
معاقبة: punishment
احترازي: precautionary
احتراز: precaution
مساس: prejudice, harm, touching, violation, infringement
مس يمس مساس مسست: touch, affect, harm
تمييزي: discriminatory
تكافؤ: equality, equivalence, parity, balance
متكافئ: equal, equivalent
نسوي: feminist, women
نسائي: women, female
نسوية: feminism
رضائي: consensual
تراض تراضي: mutual consent
صوري: formal, fictitious
إداريا: administratively
غيابي غيابيا: in absentia
`;
