/** Where Turkish sentences end: paragraphs with `|` at every cut. */
export const turkishCases: readonly string[] = [
  // Ordinals, sultans, centuries
  "Kale 15. yüzyılda yapıldı. | Sonra yıkıldı.",
  "Kale 15. Yüzyıl yapısıdır. | Bugün müzedir.",
  "XVIII. yüzyılda liman büyüdü. | Sonra kumla doldu.",
  "1. Dünya Savaşı 1918’de bitti. | Kent işgal edildi.",
  "Tahta II. Abdülhamid çıktı. | Meclis kapatıldı.",
  "3. Ahmet döneminde matbaa kuruldu. | İlk kitap bir sözlüktü.",
  "Çocuk 5. sınıfa gidiyor. | Kardeşi 2. sınıfta.",
  "Kazada yaralananlar 15. | İçeride yer kalmadı.",

  // Abbreviations
  "Prof. Dr. Yılmaz ile Doç. Dr. Işık geldi. | Toplantı başladı.",
  "Hz. Muhammed Mekke’de doğdu. | Sonra Medine’ye göçtü.",
  "Roma M.Ö. 753’te kuruldu. | Çabuk büyüdü.",
  "Kent M.Ö. VII. yüzyılda kuruldu. | İ.Ö. 300’de büyüdü.",
  "Ekmek, peynir vb. satıyorlar. | Her şey pahalı.",
  "Ekmek, peynir, zeytin vs. aldılar. | Sonra eve döndüler.",
  "Bkz. s. 12 ve Şek. 3. | İkisi farklı.",
  "Atatürk Cad. No. 5’te oturuyor. | Kardeşi Gül Sok. 7’de.",
  "Demir A.Ş. zarar açıkladı. | Hisseler düştü.",
  "T.C. Anayasası değişti. | Halk oy verdi.",
  "Yazar M. Kemal Paşa’yı anlatıyor. | Kitap çok satıldı.",

  // Quotations, dialogue, numbers, pauses
  "“Kim o?” diye sordu bekçi. | Kimse yanıt vermedi.",
  "“Gel!” dedi Ali. | Kimse gelmedi.",
  "– Nereye gidiyorsun? | – Eve.",
  "Bakan, “Kalıyoruz. | Hiçbir şey değişmeyecek.” dedi. | Oturum kapandı.",
  "Fiyat %3,5 arttı. | Saat 15.30’da 1.000 lira oldu.",
  "Bekledi… ve gitti. | Bekledi… | Kimse gelmedi.",
];
