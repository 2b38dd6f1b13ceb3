/** Where German sentences end: paragraphs with `|` at every cut. */
export const germanCases: readonly string[] = [
  // Beginnings
  "„Wer ist da?“ fragte der Wächter. | Niemand antwortete.",
  "„Das Tor ist zu.“ | Er ging nach Hause.",
  "»Das Tor ist zu.« | Er ging nach Hause.",
  "Am 3. Oktober 1990 wurde gefeiert. | Es regnete.",
  "Im 19. Jahrhundert, d. h. vor der Bahn, war es still. | Dann kam der Zug.",
  "Dr. Müller wohnt z. B. in Köln. | Er reist viel.",
  "Der Gipfel liegt auf 8848 m. | Das wusste niemand.",

  // Ordinals, kings, centuries
  "Der 2. Weltkrieg endete am 8. Mai 1945. | Die Stadt lag in Trümmern.",
  "Ludwig XIV. von Frankreich baute Versailles. | Es kostete viel.",
  "Heinrich VIII. hatte sechs Frauen. | Er war König.",
  "Am Abend kam Friedrich II. | Der König war müde.",
  "Er wohnt im 3. Stock. | Sie wohnt im 1. OG rechts.",
  "Im 19. Jh. entstand der Hafen. | Er wuchs schnell.",
  "Sie kam am 3. | Niemand hatte sie erwartet.",
  "Das Gesetz stammt von 1990. | Es wurde zweimal geändert.",

  // Abbreviations
  "Rom wurde 753 v. Chr. gegründet, d. h. vor Karthago. | Das ist umstritten.",
  "Sie verkaufen Brot, Milch usw. im Laden. | Alles ist teuer.",
  "Vgl. § 3 Abs. 2 Nr. 5 S. 12 ff. | Der Rest gilt weiter.",
  "Prof. Dr. med. Weber und Fr. Maier kamen um ca. 10.30 Uhr. | Man begann.",
  "Der Gewinn stieg auf 3,5 Mio. Euro. | Der Umsatz fiel auf 1.000 Mrd. Euro.",
  "Er lebte in Frankfurt a. M. und starb in St. Gallen. | Dort liegt er begraben.",
  "Es kamen u. a. Bürger, Bauern etc. | Die Halle war voll.",
  "Die Firma (inkl. Lager) wurde verkauft, ggf. auch das Haus. | Niemand weiß es.",
  "Das Amt liegt in der Bahnhofstr. 5, die Post in der Goethestr. 12. | Beide öffnen um acht.",

  // Quotations, pauses
  "„Komm her!“ | Er ging weiter.",
  "„Komm her!“, rief sie. | Er ging weiter.",
  "«Wer ist da?» fragte der Wächter. | Niemand antwortete.",
  "Er sagte: „Wir bleiben. | Nichts ändert sich.“ | Die Sitzung war zu Ende.",
  "Er wartete … und ging. | Sie wartete … | Niemand kam.",
  "– Wohin? | – Nach Hause.",
];
