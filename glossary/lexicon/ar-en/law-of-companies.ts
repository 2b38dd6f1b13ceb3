/** Arabic–English: companies, their organs, money and papers. */
export const lawOfCompanies = `
مؤسس مؤسسون: founder, founding, incorporator, founding member
مساهمات: contributions, shares
نصاب أنصبة: quorum, minimum, threshold, share
تضامني: joint, solidary
متضامن متضامنون: joint, jointly, severally, liable, general partner, in solidarity
موص موصون موصين: limited partner, testator
مبسط مبسطة: simplified, simple
مدرج مدرجة: listed, included, runway, terrace
منصوص: stipulated, provided, stated, set forth, prescribed, specified, set out
محاسبي: accounting
مراجع: auditor, references, reviewer, sources
اعتباري: legal, corporate, moral
أكثرية: majority, most
انعقاد: holding, meeting, session, convening
انقضاء: expiry, expiration, termination, lapse, end, passing
منقض منقضية: expired, terminated, past
مصف مصفون: liquidator, receiver, purifying
مبيع: sold, goods, sale
أتعاب: fees, fee, troubles
جائز: permissible, allowed, possible, lawful, prize
أبطل: void, cancel, nullify, annul, invalidate, refute
مخالف: contrary, violator, violating, contravening, opposed, different
مقدم: provider, presenter, applicant, front, introduced, presented, coming
تقديم: submission, presentation, provision, submit, offering, providing, filing
زائد: excess, extra, surplus, more, superfluous
تخفيض: reduction, reduce, cut, decrease, discount, lower, devaluation
احتياطي: reserve, reserves, spare, precautionary
حد حدود: limit, extent, border, boundary, definition, edge, term, punishment
إصدار: issuing, issuance, issue, release, edition, version
ممتلكات: property, possessions, belongings, assets
منقول: movable, transferred, carried, moved, transmitted
عيني: in kind, real, material
ورثة: heirs, heir
إيفاء: payment, fulfilment, fulfillment, settlement
مستوف مستوفية: meeting, fulfilling, satisfying
تمرير: passing, circulation, circulating, pass
تقديري: discretionary, estimated, approximate
إفصاح: disclosure, statement, disclose, declaration
تدليس: fraud, deceit, deception, misrepresentation
معفى: exempt, exempted, excused
إقرار: acknowledgement, declaration, adoption, ratification, recognition, confession, approval
معتمد: accredited, certified, approved, dependent, adopted, authorized
مصدق: certified, ratified, attested, believing, authenticated
خاضع: subject, submissive, obedient, subordinate
خضوع: submission, subjection, obedience, humility
اتخاذ: taking, adoption, take, making, adopting
تول: assumption, taking over, turning away
أرباح: profits, profit, dividends, earnings, gains
اكتتاب: subscription, subscribe
اكتتب: subscribe
مكتتب: subscriber, underwriter
إبرام: conclusion, concluding, conclude, signing
تجديد: renewal, renewing, innovation, renovation
تمديد: extension, extending, prolongation
مؤجل: deferred, postponed, delayed, adjourned
مطعن: challenge, fault
إحالة: referral, transfer, referring, reference
تقادم: prescription, limitation, obsolescence, lapse
مدعى: alleged, claimed, defendant, claim
حجية: authority, validity, evidence, probative
`;
