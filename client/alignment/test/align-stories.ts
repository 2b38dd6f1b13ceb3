/** Small texts with their translations and the answer, for reading and for `align.test.ts`. Each pair is a row. */

/** Source sentences, target sentences: a row is what answers each other; an empty list has no counterpart. */
export interface Story {
  readonly name: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly rows: readonly (readonly [source: readonly string[], target: readonly string[]])[];
}

export const STORIES: readonly Story[] = [
  {
    name: "a news report: two sentences for one, one for two, a sentence left out",
    sourceLang: "ar",
    targetLang: "en",
    rows: [
      [["افتُتح جسر جديد فوق نهر النيل في القاهرة يوم الثلاثاء ١٢ مارس ٢٠١٩."], ["A new bridge over the Nile was opened in Cairo on Tuesday, 12 March 2019."]],
      [["بلغت تكلفة المشروع ٣٥٠ مليون دولار، واستغرق بناؤه أربع سنوات كاملة."], ["The project cost 350 million dollars.", "It took four whole years to build."]],
      [["وقال وزير النقل إن الجسر سيخفف الزحام في وسط المدينة."], ["The minister of transport said that the bridge would ease traffic in the city centre."]],
      [["يبلغ طول الجسر ١٬٢٠٠ متر.", "أما عرضه فيبلغ ٦٧ متراً."], ["The bridge is 1,200 metres long, and its width is 67 metres."]],
      [["وحضر الحفل سفراء اليابان وفرنسا والسودان."], ["The ambassadors of Japan, France and Sudan attended the ceremony."]],
      [["ولم تحدد الوزارة حتى الآن موعد بدء العمل في المرحلة التالية ولا الجهة التي ستتولى تمويلها."], []],
      [["هل يكفي جسر واحد لمدينة بهذا الحجم؟"], ["Is one bridge enough for a city of this size?"]],
      [["يجيب المهندس محمود درويش بأن المدينة تحتاج إلى خمسة جسور أخرى قبل عام ٢٠٣٠."], ["Engineer Mahmoud Darwish answers that the city needs five more bridges before 2030."]],
      [["وتعمل في المشروع ١٨ شركة محلية."], ["Some 18 local companies work on the project."]],
      [["ومن المقرر أن يُفتتح الجسر للمشاة في شهر يونيو المقبل."], ["The bridge is to be opened to pedestrians next June."]],
    ],
  },
  {
    name: "geography in headings and paragraphs: a passage only in the translation",
    sourceLang: "en",
    targetLang: "ar",
    rows: [
      [["The river has two sources."], ["للنهر منبعان."]],
      [["The White Nile rises in Burundi and flows north through Uganda."], ["ينبع النيل الأبيض من بوروندي ويجري شمالاً عبر أوغندا."]],
      [["The Blue Nile begins in Ethiopia, at Lake Tana, 1,788 metres above the sea."], ["ويبدأ النيل الأزرق في إثيوبيا من بحيرة تانا، على ارتفاع 1788 متراً فوق سطح البحر."]],
      [["They meet at Khartoum."], ["ويلتقيان عند الخرطوم."]],
      [[], ["وقد زار المدينة في القرن التاسع عشر رحالة كثيرون كتبوا عن أسواقها وبيوتها."]],
      [[], ["ورسم بعضهم خرائط لها ما زالت محفوظة في المكتبات."]],
      [["The river is 6,650 kilometres long."], ["ويبلغ طول النهر 6650 كيلومتراً."]],
      [["Its basin covers 3.4 million square kilometres in 11 countries.", "Egypt depends on it for 90 per cent of its water."], ["وتبلغ مساحة حوضه 3٫4 مليون كيلومتر مربع في 11 بلداً، وتعتمد مصر عليه في 90 في المئة من مياهها."]],
      [["The dam at Aswan was finished in 1970."], ["واكتمل سد أسوان عام 1970."]],
    ],
  },
  {
    name: "a law between two languages of one script",
    sourceLang: "de",
    targetLang: "fr",
    rows: [
      [["Artikel 1"], ["Article 1"]],
      [["Jede Gemeinde führt ein Register der Quellen und Brunnen."], ["Chaque commune tient un registre des sources et des fontaines."]],
      [["Artikel 2"], ["Article 2"]],
      [["Das Register wird alle 5 Jahre erneuert; die Kosten trägt der Kanton."], ["Le registre est renouvelé tous les 5 ans.", "Le canton en supporte les frais."]],
      [["Artikel 3"], ["Article 3"]],
      [["Wer eine Quelle verschmutzt, zahlt eine Busse von 500 bis 10 000 Franken."], ["Celui qui pollue une source paie une amende de 500 à 10 000 francs."]],
    ],
  },
];
