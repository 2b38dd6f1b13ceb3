import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage, directionOf, languagesOffered } from "../detect-language.ts";

test.each([
  ["ar", "وصل الوفد إلى المدينة في المساء ثم غادر."],
  ["ar", "المدينة"],
  ["ar", "قال Mr. Smith إن الشركة ستغلق المصنع في العام المقبل."],
  ["fa", "او به شهر رفت و کتاب را به دوستش داد، چون می‌خواست برگردد."],
  ["ur", "وہ شہر گیا اور اس نے کتاب اپنے دوست کو دے دی۔"],
  ["he", "הנמל נסגר בחורף ונפתח באביב."],
  ["ru", "Порт был закрыт зимой, а весной его снова открыли, и это все знали."],
  ["uk", "Порт був закритий взимку, а навесні його відкрили знову, і всі її бачили."],
  ["bg", "Пристанището беше затворено през зимата, а градът чакаше корабът да дойде."],
  ["el", "Το λιμάνι ήταν κλειστό τον χειμώνα."],
  ["hi", "बंदरगाह सर्दियों में बंद था।"],
  ["bn", "শীতকালে বন্দর বন্ধ ছিল।"],
  ["zh", "港口在冬天关闭，春天重新开放。"],
  ["ja", "港は冬に閉鎖され、春に再開された。"],
  ["ko", "항구는 겨울에 문을 닫았다."],
  ["en", "The harbour was closed in winter and opened again in spring."],
  ["en", "The harbour (الميناء) was closed."],
  ["fr", "Le port était fermé en hiver et il a été rouvert au printemps par les marchands."],
  ["de", "Der Hafen war im Winter geschlossen und wurde im Frühling wieder geöffnet."],
  ["es", "El puerto estaba cerrado en invierno y se abrió de nuevo en la primavera."],
  ["it", "Il porto era chiuso in inverno e fu riaperto in primavera dai mercanti della città."],
  ["pt", "O porto estava fechado no inverno e foi reaberto na primavera, mas não para os barcos."],
  ["nl", "De haven was in de winter gesloten en werd in het voorjaar weer geopend."],
  ["tr", "Liman kışın kapalıydı ve bir yıl sonra tüccarlar tarafından yeniden açıldı."],
  ["hu", "A kikötő télen zárva volt, és tavasszal nyitották meg újra, de ez nem volt elég."],
  ["pl", "Port był zamknięty zimą i otwarto go na wiosnę, ale nie dla wszystkich."],
  ["sv", "Hamnen var stängd på vintern och öppnades igen på våren, men inte för alla som ville."],
  ["id", "Pelabuhan itu ditutup pada musim dingin dan dibuka kembali oleh para pedagang yang datang dari kota."],
  // Short ones
  ["ar", "من أين أنت؟"],
  ["ar", "قال الرئیس إن الحکومة ستعمل علی ذلک في المدينة."],
  ["ar", "وزار السيد گاندي مدينة چناي في الهند."],
  ["fa", "او رفت."],
  ["fa", "دانشگاه تهران"],
  ["fa", "ماده ۵: هر كس حق زندگي دارد و نمي‌توان آن را از او گرفت."],
  ["ur", "لاہور"],
  ["ur", "وہ آیا۔"],
  ["ur", "پاکستان کا کرکٹ کپتان"],
  ["he", 'הוא שירת בצה"ל.'],
  ["fr", "Bonjour."],
  ["fr", "Où êtes-vous ?"],
  ["fr", "À l’aube, on partit."],
  ["de", "Wo bist du?"],
  ["de", "Niemand kam."],
  ["de", "Über die Straße"],
  ["tr", "Kimse gelmedi."],
  ["tr", "Bugün hava güneşli."],
  ["tr", "İSTANBUL ÇOK BÜYÜK"],
  ["tr", "Ağaç"],
  ["ru", "объявление"],
  ["ru", "Да."],
  ["uk", "Де ти?"],
  ["bg", "Къде си?"],
  ["zh", "GDP 增长 3.5%。"],
  ["zh", "他在 New York 见到了 John Smith 先生。"],
  ["es", "¿Dónde estás?"],
  ["en", "Hello."],
  ["en", "A café in Zürich."],
  ["en", "The town's market"],
  ["und", ""],
  ["und", " \n\u200f 12:30 — ؟!"],
  ["und", "\ud800"],
])("%s: %s", (lang, text) => {
  expect(detectLanguage(text)).toBe(lang);
});

test("the middle of a long text counts, not only its preface", () => {
  expect(detectLanguage("A preface. ".repeat(100) + "وصل الوفد إلى المدينة في المساء. ".repeat(2000))).toBe("ar");
});

test("every language that is detected is offered, each once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      const lang = detectLanguage(text);
      expect(lang === "und" || languagesOffered.includes(lang)).toBe(true);
    }),
  );
  expect(new Set(languagesOffered).size).toBe(languagesOffered.length);
});

test.each([
  ["ar", "rtl"],
  ["ar-SY", "rtl"],
  ["fa", "rtl"],
  ["ur", "rtl"],
  ["he", "rtl"],
  ["ar-Latn", "ltr"],
  ["en", "ltr"],
  ["arn", "ltr"],
  ["und", "ltr"],
])("%s is written %s", (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
