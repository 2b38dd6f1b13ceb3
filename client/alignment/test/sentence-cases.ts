/**
 * Where sentences end, as a translator would say: language, and a paragraph with `|` at every cut. The mark and the blank
 * behind it are not part of the text. Languages that have many cases have them in `sentence-cases/`.
 */
export const sentenceCases: readonly (readonly [lang: string, marked: string])[] = [
  // Plain sentences
  ["en", "The harbour was closed. | The ships waited outside."],
  ["en", "Why did they wait? | Nobody knew! | They waited anyway."],
  ["en", "The council met on Monday"],
  ["en", "What?! | You were there?"],

  // Semicolons and colons join
  ["en", "The first house was sold; the second stood empty."],
  ["en", "He had one wish: to see the sea again. | It was granted."],
  ["ar", "بيع البيت الأول؛ أما الثاني فبقي خالياً. | ثم هُدم."],
  ["ar", "كان له مطلب واحد: أن يرى البحر. | وقد تحقق ذلك."],

  // Quotations
  ["en", '"Stop." | Then he ran.'],
  ["en", '"Who?" | She left the room.'],
  ["en", '"Who?" she asked.'],
  ["en", '"Who is there?" the guard asked. | Nobody answered.'],
  ["en", '"Who is there?" Mary asked.'],
  ["en", "“Is it over?” President Obama asked reporters."],
  ["en", '"Fire!" cried the guard. | Everybody ran.'],
  ["en", '"The war is over. | The soldiers are going home. | Nobody knows what comes next."'],
  ["en", '"The bridge is closed. | We shall repair it in spring, and until then the road is open only to farmers.'],
  ["en", "He said, “The bridge is closed.” | The mayor agreed."],
  ["en", "‘We shall see.’ | He smiled and went on."],
  ["en", 'The sign said "Closed." | The shop was dark. | (It had been dark for weeks.) | Nobody cared.'],
  ["en", "He called it “a mistake” and left. | She stayed."],
  ["en", 'The minister said: "We shall build the dam. | It will take ten years." | Work began in May.'],
  ["en", "The speaker – who knew the country well – was brief."],
  ["es", "¿Quién es? | ¡Abre la puerta! | Nadie respondió."],
  ["ar", "قال الحارس: «أغلقوا الباب. | لن يدخل أحد الليلة.» | ثم جلس."],
  ["ar", "«من هناك؟» سأل الحارس. | لم يجبه أحد."],
  ["ar", "«من هناك؟» | لم يجب أحد."],
  ["ar", "صاح الحارس: «قفوا!» | لكن الرجال ركضوا."],
  ["ar", "وصف الوزير القرار بأنه «كارثة!» لا مثيل لها. | وطالب بإلغائه."],
  ["ar", "قالت: “سنعود غداً.” | وأغلقت النافذة."],
  ["ar", '"انتهت الحرب. | سيعود الجنود إلى بيوتهم."'],
  ["ar", '"انتهت الحرب. | سيعود الجنود إلى بيوتهم، ولا أحد يعرف ما سيأتي بعد ذلك'],
  ["ar", "«متى تعود؟» | قال الحارس: «غداً.» | ومضى."],
  ["ar", "قال تعالى: ﴿إن الله غفور رحيم.﴾ | وهذا وعد."],
  ["en", '"Allahu akbar!" the crowd shouted. | Then it left.'],
  ["en", "“‘Stop!’” he cried. | ‘Is it late?’ | ‘Yes.’"],
  ["en", "- Who is it? | - It is me. | — Come in."],
  ["ja", "「誰だ？」と彼は言った。 | 返事はなかった。"],

  // Abbreviations
  ["en", "Dr. Smith met Mrs. Jones at St. Mary's. | They talked."],
  ["en", "Gen. Allenby entered Jerusalem on foot."],
  ["en", "He woke at 5 p.m. on Friday. | It was dark."],
  ["en", "The train left at 5 p.m. | The station was empty."],
  ["en", "The U.S. Senate voted. | It took an hour."],
  ["en", "He moved to the U.S. | There he opened a shop."],
  ["en", "They grow figs, olives, etc. in the hills."],
  ["en", "They grow figs, olives, etc. | The rest is bought."],
  ["en", "See Cf. vol. ed. of the same work."],
  ["en", "See vol. II, p. 12, and fig. 3. | They differ."],
  ["en", "He lives at No. Five, Market Street. | She lives at No. 7."],
  ["en", "Did they agree? | No. | Five of them refused."],
  ["en", "Acme Inc. announced a loss. | Shares fell."],
  ["en", "John F. Kennedy was elected in 1960. | He was 43."],
  ["en", "Only you and I. | Did you see anybody?"],
  ["en", "The ship carried vitamin C. | The crew was healthy."],
  ["en", "J. R. R. Tolkien taught at Oxford."],
  ["en", "Some countries, e.g. Egypt, i.e. the largest, refused."],
  ["en", "Maj. Gen. Smith and Lt. Col. Brown arrived on Jan. 5. | The fort fell."],
  ["en", "Prof. Said (b. 1935) wrote it. | It sold well."],
  ["en", "The king fell ill. | Nobody came. | He sat. | Nobody spoke."],
  ["en", "They live on Main St. | He was born in St. Louis on Mar. 5, 1900. | She came in Dec. | Nobody saw her."],
  ["en", "He met Gen. Brown of Electric Co. in St. Louis. | Then he left."],
  ["en", "II. The war began in the north. | Chapter IV. | The end."],
  ["en", "The Prophet (p.b.u.h.) said so. | Ibn Kathir (d. 774 A.H.) wrote it."],
  ["en", "The group left. | al-Nusra said nothing."],
  ["es", "El Sr. Pérez llegó a las 5 p.m. | El tren salió."],
  ["hu", "XVI. Károly Gusztáv eljött. | Örült."],
  ["hi", "डॉ. शर्मा आए। | वे बैठ गए।"],
  ["ar", "وصل د. أحمد إلى القاهرة. | ثم سافر."],
  ["ar", "التقى أ. د. سامي الطلاب. | وتحدث إليهم."],
  ["ar", "العنوان: ص. ب. 123، بيروت. | الهاتف مقطوع."],
  ["ar", "انظر ص. 12 من الكتاب. | الجزء الثاني أوضح."],
  ["ar", "توفي سنة 44 ق.م. في روما. | ودفن هناك."],
  ["ar", "باع الخبز والجبن إلخ. | ثم أغلق دكانه."],
  ["ar", "حدث ذلك سنة 2020 م. | وقد نسيه الناس."],

  ["ar", "حضر السيد م. أحمد ومعه أ.د. محمد. | وكان معهم د. سمير."],
  ["ar", "ولد سنة 13 ق.هـ. | ومات بعد الهجرة."],

  // Numbers
  ["en", "The law dates from 1990. | It was changed twice."],
  ["en", "It grew by 3.5 percent. | Prices rose by 1,000.50 pounds."],
  ["en", "The board is 6\" tall. | It is heavy."],
  ["en", "There were three aims: 1. To build a road. | 2. To dig a well."],
  ["en", "Version 2.0 came out in May. | It was slow."],
  ["ar", "بلغت النسبة ٣.٥ في المئة. | وارتفعت الأسعار ١٬٠٠٠ ليرة."],
  ["ar", "صدر القانون سنة ١٩٩٠. | وعُدّل مرتين."],
  ["en", "The meeting began at 10:30. | Everyone came."],

  // Addresses
  ["en", "See https://example.org/search?q=canal&year=1869 for more. | It is free."],
  ["en", "Write to info@example.org or visit www.example.org. | We answer."],
  ["en", "Open the file Report.Final.pdf and Node.js first. | Then read."],

  // Missing blanks and missing stops
  ["en", "He left.|Then she came."],
  ["en", "Who left?|She did."],
  ["ar", "أ. إنشاء الفروع أو إغلاقها.|ب. التبرعات الصغيرة."],
  ["ar", "غادر الوفد المدينة.|ثم عاد في المساء."],
  ["ar", "من غادر؟|لا أحد يعرف."],
  ["en", "The men who had worked on the canal for nine years were sent home without their wages and without thanks | The company said nothing about it for months."],
  ["en", "The delegates who had come from all over the country to hear the verdict in The Hague read The Times and The Guardian over breakfast in silence."],

  ["en", "Long after the battle he told his pupils that the king had spared the town and their fields, as He alone knew, while They who came after called it luck and wrote it down so."],

  // Three dots
  ["en", "He waited… | Nobody came."],
  ["en", "He waited... and waited... until dark."],
  ["en", "Well… what now?"],
  ["ar", "انتظر طويلاً… | عاد الرجال ليلاً."],
  ["ar", "انتظر... ثم عاد."],

  // Marks of other scripts
  ["ar", "هل عاد؟ | نعم! | لقد عاد أمس."],
  ["hi", "वह घर गया। | तुम कहाँ हो?"],
  ["el", "Ποιος είναι; | Κανείς δεν απάντησε."],
  ["ja", "彼は行った。|あなたは？"],

  // Names and abbreviations in another script
  ["ar", "زار Dr. J. R. Brown المدينة في 5 p.m. أمس. | ثم غادر."],
  ["ar", "قرأ رواية تي. إس. إليوت. | ثم نام."],
  ["fa", "شرکت Acme Inc. در تهران است. | مدیر آن Mr. Smith بود."],
  ["he", "הוא פגש את Dr. Brown ב־U.S. Senate. | אחר כך נסע."],
  ["ru", "Он читал J. R. R. Tolkien, vol. II, p. 12. | Потом уснул."],
  ["zh", "他在 St. Louis 见到了 Dr. Smith。|然后走了。"],
  ["en", "The letter says: «وصل د. أحمد. | ثم سافر.» | It is short."],
  ["en", "The port is called 港口。 | Nobody knows why."],

  // Languages without data of their own
  ["sw", "Bandari ilifungwa. | Nani alijua? | Dr. Juma hakujua."],
  ["am", "ልጁ ሄደ። | ማን ያውቃል?"],
  ["hy", "Նա գնաց։ | Ոչ ոք չգիտեր։"],
  ["ka", "ის წავიდა. | სად არის? | არავინ იცის."],
  ["ko", "그는 갔다. | 누가 알까? | 아무도 모른다."],
  ["th", "ท่าเรือปิดแล้ว ไม่มีใครรู้"],
  ["", "The port is closed. | Why? | Dr. Smith knows."],

  // What sticks to the end of a sentence
  ["en", "The town was rebuilt.[1] | It grew fast.[2][3] | Then came the war."],
  ["en", "The town was rebuilt.¹ | It grew fast."],
  ["en", "**The town was rebuilt.** | It grew *fast.* | Then came the war."],
  ["en", "He paid five (!) pounds. | She paid six (why?) and left."],
  ["en", "It happened (as he said). | Then it happened again."],
  ["en", "iPhone sales fell. | iPhone prices rose."],

  // Marks that nobody sees
  ["ar", "\u200fوصل الوفد.\u200f | غادر الوزير.\u200f"],
  ["en", "The first.\u200b | The second."],
  ["en", "The harbour\nwas closed. | The ships\r\nwaited."],
];
