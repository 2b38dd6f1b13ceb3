/**
 * Pairs of names as translators meet them. Same and different hold by spelling alone; for the undecidable ones only the source
 * word can tell.
 */
export type NamePair = readonly [a: string, b: string];

export const SAME: readonly NamePair[] = [
  ["Joulani", "Jolani"], ["Joulani", "al-Golani"], ["Ash-Shaam", "al-Sham"], ["Hussein", "Husayn"], ["Hussein", "Hocine"],
  ["Mohammed", "Muhammad"], ["Yusuf", "Youssef"], ["Raqqah", "Rakka"], ["Qadhafi", "Gaddafi"], ["Cheikh", "Shaykh"],
  ["Abd al-Rahman", "Abdurrahman"], ["Abd al-Rahman", "Abderrahmane"], ["Abdul Qadir", "Abdelkader"], ["Abdallah", "Abdullah"],
  ["Nur al-Din", "Noureddine"], ["Nasrallah", "Nasrullah"], ["Abu Bakr", "Abou Bakr"], ["Umm Kulthum", "Oum Kalthoum"],
  ["Deir ez-Zor", "Dayr al-Zawr"], ["Latakia", "Lattakia"], ["Ibn Khaldun", "Ibn Khaldoun"], ["Mustafa", "Moustapha"],
  ["Ibrahim", "Ebrahim"], ["Walid", "Oualid"], ["Fawzi", "Faouzi"], ["Djamila", "Jamila"], ["Ziyad", "Ziad"], ["Ḥalab", "Halab"],
  ["Charqui", "Sharqi"], ["Guizani", "Gizani"], ["Oujda", "Wujda"], ["Sidi Bel Abbes", "Sidi Belabbes"], ["Darat Nakhla", "Dar Nakhla"], ["Dhu'l-Qarnayn", "Dhu al-Qarnayn"], ["Hussein", "Husein"], ["Hajj", "Haj"],
  ["Jaouad", "Jawad"], ["Zaouia", "Zawiya"], ["Faiyum", "Fayyum"], ["Gharbeya", "Gharbiyya"], ["Loai", "Luay"], ["Hanae", "Hanaa"], ["Ayesha", "Aisha"],
  ["Mariam", "Maryam"], ["Luxor", "Louksor"], ["Larbaa", "El Arbaa"], ["Alotaibi", "Otaibi"], ["Nag' Hammadi", "Naga Hamadi"], ["Oued Rum", "Wadi Rum"],
  ["Abu Bakr", "Abubakr"], ["Sidi Bu'l-Abbas", "Sidi Belabbas"], ["Ahmad al-Tikriti", "Ahmed Tikriti"], ["Saleh", "Salih"], ["Hasbaiya", "Hasbeya"],
];

export const DIFFERENT: readonly NamePair[] = [
  ["Karim", "Karam"], ["Rashid", "Rashad"], ["Jamal", "Jamil"], ["Salim", "Salam"], ["Amin", "Amina"], ["Jamal", "Jamali"],
  ["Abd al-Rahman", "Abd al-Rahim"], ["Tariq", "Tawfiq"], ["Faris", "Firas"], ["Yasir", "Yasin"], ["Halab", "Halabja"],
  ["Abu Bakr", "Abu Bashir"], ["Mahdi", "Hadi"], ["Homs", "Hama"], ["Imam", "Iman"], ["Ali", "Alia"], 
  ["al-Tikriti", "al-Mosuli"], ["Zayd", "Yazid"], ["Nabil", "Nabila"], ["Ahmad al-Tikriti", "Ahmad al-Mosuli"],
];

/** Between the two thresholds, or on the wrong side of one: حامد and حميد are both Hamid. */
export const UNDECIDABLE: readonly NamePair[] = [["Hamid", "Hamed"], ["Salim", "Salem"], ["Samir", "Samer"], ["Rashed", "Rashid"], ["Basra", "Busra"], ["Manyal", "Manal"], ["Samir Haddad", "Samira Haddad"], ["Omar Karim Naji", "Omar Karam Naji"], ["Samir Karim Haddad", "Samira Karim Haddad"]];

export const SAME_ACROSS: readonly NamePair[] = [
  ["Joulani", "الجولاني"], ["Jolani", "جولاني"], ["al-Sham", "الشام"], ["Hussein", "حسين"], ["Muhammad", "محمد"], ["Qadhafi", "القذافي"],
  ["Abdelkader", "عبد القادر"], ["Abdul Rahman", "عبدالرحمان"], ["Ubaidullah", "عبيدالله"], ["Khadija", "خديجة"], ["Raqqa", "الرقة"],
  ["Deir ez-Zor", "دير الزور"], ["Yusuf", "يوسف"], ["Fatima", "فاطمة"], ["Rafah", "رفح"], ["Amr", "عمرو"], ["Ibn Khaldun", "ابن خلدون"],
  ["Hammadi", "حمادى"], ["Mustafa", "مصطفى"], ["Dhu'l-Hijja", "ذو الحجة"], ["Fauzie", "فوزي"], ["Jamel", "جمال"],
  ["Larbaa", "الأربعاء"], ["Lakhdar", "الأخضر"], ["Alotaibi", "العتيبي"], ["Burj Alarab", "برج العرب"], ["Hama", "حماة"], ["Hayat", "حياة"], ["Ra'is", "رئيس"],
  ["Raouf", "رؤوف"], ["Doaa", "دعاء"], ["Oued El Ma", "وادي الماء"], ["Zaouiat Kounta", "زاوية كنتة"], ["Bou Saada", "بوسعادة"],
];

export const DIFFERENT_ACROSS: readonly NamePair[] = [
  ["Karim", "كرم"], ["Rashad", "راشد"], ["Salam", "سليم"], ["Amina", "أمين"], ["Halabja", "حلب"], ["Tariq", "توفيق"],
  ["Hama", "حمص"], ["Abd al-Rahim", "عبد الرحمن"], ["Jamal", "جميل"], ["Hussein", "حسن"],
  ["Manyal", "منال"], ["Samira Haddad", "سمير حداد"],
];
