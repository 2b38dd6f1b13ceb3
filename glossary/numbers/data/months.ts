/** The names of months, folded, as they stand in Arabic and in English; forms of one month parted by `/`, each month a line. */

interface Months {
  readonly gregorian: string;
  readonly hijri: string;
}

/** Egypt and the Gulf, the Levant and Iraq, Tunisia and Algeria, Morocco. */
export const ARABIC_MONTHS: Readonly<Months> = {
  gregorian: `
    يناير/كانون الثاني/جانفي
    فبراير/شباط/فيفري
    مارس/اذار
    ابريل/نيسان/افريل
    مايو/ايار/ماي
    يونيو/يونيه/حزيران/جوان
    يوليو/يوليه/تموز/جويليه/يوليوز
    اغسطس/اب/اوت/غشت
    سبتمبر/ايلول/شتنبر
    اكتوبر/تشرين الاول
    نوفمبر/تشرين الثاني/نونبر
    ديسمبر/كانون الاول/دجنبر`,
  hijri: `
    محرم/المحرم
    صفر
    ربيع الاول
    ربيع الثاني/ربيع الاخر
    جمادي الاولي/جمادي الاول
    جمادي الثانيه/جمادي الاخره/جمادي الاخر
    رجب
    شعبان
    رمضان
    شوال
    ذو القعده/ذي القعده
    ذو الحجه/ذي الحجه`,
};

export const ENGLISH_MONTHS: Readonly<Months> = {
  gregorian: `
    january/jan
    february/feb
    march/mar
    april/apr
    may
    june/jun
    july/jul
    august/aug
    september/sept/sep
    october/oct
    november/nov
    december/dec`,
  hijri: `
    muharram
    safar
    rabi i/rabi al awwal/rabi al awal/rabi ul awwal
    rabi ii/rabi al thani/rabi al akhir/rabi ath thani/rabi ul thani
    jumada i/jumada al ula/jumada al awwal/jumada al awwal
    jumada ii/jumada al akhira/jumada al thani/jumada al thaniya/jumada al akhirah
    rajab
    shaban/sha'ban
    ramadan/ramadhan/ramazan
    shawwal/shawal
    dhu al qada/dhu al qadah/dhu al qa'da/dhu l qada/dhul qada/dhul qadah/dhu al qi'da/dhu al qida
    dhu al hijja/dhu al hijjah/dhu l hijja/dhul hijja/dhul hijjah/zul hijja`,
};
