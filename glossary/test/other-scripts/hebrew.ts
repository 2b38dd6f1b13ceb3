/** Hebrew names as translators meet them, and names that are not theirs. */
import type { NamePair } from "../names.ts";

export const HEBREW_SAME: readonly NamePair[] = [
  ["Yitzhak", "יצחק"], ["Itzhak", "יצחק"], ["Yitzchak", "יצחק"], ["Netanyahu", "נתניהו"], ["Ben-Gurion", "בן־גוריון"], ["Tel Aviv", "תל אביב"], ["Haifa", "חיפה"], ["Rabin", "רבין"], ["Sharon", "שרון"], ["Shimon Peres", "שמעון פרס"],
  ["Golda Meir", "גולדה מאיר"], ["Moshe Dayan", "משה דיין"], ["Yaakov", "יעקב"], ["Ya'akov", "יעקב"], ["Avraham", "אברהם"], ["Shlomo", "שלמה"], ["David", "דוד"], ["Rehovot", "רחובות"], ["Ashkelon", "אשקלון"], ["Be'er Sheva", "באר שבע"], ["Beersheba", "באר שבע"],
  ["Eilat", "אילת"], ["Tzipi Livni", "ציפי לבני"], ["Tsipi Livni", "ציפי לבני"], ["Herzliya", "הרצליה"], ["Petah Tikva", "פתח תקווה"], ["HaCarmel", "הכרמל"], ["Carmel", "הכרמל"], ["Knesset", "הכנסת"], ["Haganah", "ההגנה"], ["Menachem Begin", "מנחם בגין"],
  ["Chaim", "חיים"], ["Haim", "חיים"], ["Yosef", "יוסף"], ["Binyamin", "בנימין"], ["Weizman", "ויצמן"], ["Zvi", "צבי"], ["Jabotinsky", "ז'בוטינסקי"],
];

export const HEBREW_DIFFERENT: readonly NamePair[] = [
  ["Rabin", "רובין"], ["Sharon", "שרת"], ["Haifa", "חולון"], ["Yitzhak", "יצהר"], ["Yaakov", "עקיבא"], ["Shlomo", "שמואל"], ["Ashkelon", "אשדוד"], ["Rehovot", "רחובי"], ["Peres", "פרץ"], ["Begin", "ביגלין"], ["Netanyahu", "נתניה"],
  ["Livni", "לביא"], ["Carmel", "כרמיאל"], ["Chaim", "חגי"], ["Yosef", "אסף"], ["Binyamin", "בנטוב"], ["Eilat", "אלון"], ["Moshe Dayan", "משה דגן"],
];
