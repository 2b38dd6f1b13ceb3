/** Persian–English: countries, cities and peoples. */
export const placesAndPeoples = `
ایران: Iran
تهران: Tehran
اصفهان: Isfahan
شیراز: Shiraz
تبریز: Tabriz
مشهد: Mashhad
قم: Qom
خراسان: Khorasan
خلیج: Gulf
افغانستان: Afghanistan
کابل: Kabul
پاکستان: Pakistan
هند هندوستان: India
تاجیکستان: Tajikistan
عراق: Iraq
بغداد: Baghdad
ترکیه: Turkey
سوریه: Syria
دمشق: Damascus
لبنان: Lebanon
بیروت: Beirut
مصر: Egypt
قاهره: Cairo
فلسطین: Palestine
اسرائیل: Israel
عربستان: Saudi Arabia, Arabia
مکه: Mecca
مدینه: Medina
یمن: Yemen
آمریکا امریکا: America, United States
واشنگتن: Washington
انگلستان انگلیس: England, Britain
بریتانیا: Britain
لندن: London
فرانسه: France
پاریس: Paris
آلمان: Germany
برلین: Berlin
ایتالیا: Italy
رم: Rome
اسپانیا: Spain
یونان: Greece
روسیه: Russia
مسکو: Moscow
شوروی: Soviet, Soviet Union
اوکراین: Ukraine
چین: China
ژاپن: Japan
اروپا: Europe
آسیا: Asia
آفریقا: Africa
خاورمیانه: Middle East
`;
