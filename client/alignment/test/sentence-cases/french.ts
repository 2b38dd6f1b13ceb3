/** Where French sentences end: paragraphs with `|` at every cut. */
export const frenchCases: readonly string[] = [
  // Beginnings
  "« Bonjour. » | Il ferma la porte.",
  "« Qui est là ? » demanda le garde. | Personne ne répondit.",
  "Ils étaient sept. | Personne ne parlait au col. | Le 15 sept. 1956, il neigea.",
  "M. Dupont habite au n° 5. | Il est parti.",
  "Les autres, p. ex. Paul, sont restés. | Puis la nuit tomba.",
  "Ils partirent à 15 h. 30 par la vallée. | La nuit tombait.",

  // Guillemets, with narrow and with wide blanks that do not break; dialogue
  "«\u202fQui est là\u202f?\u202f» demanda le garde. | Personne ne répondit.",
  "«\u00a0La porte est fermée.\u00a0» | Il rentra chez lui.",
  "Le ministre répondit\u202f: «\u202fNous restons. | Rien ne changera.\u202f» | La séance fut levée.",
  "Il cria «\u202fHalte\u202f!\u202f» et courut. | Elle resta.",
  "— Où vas-tu ? | — À Paris. | — Seul ?",
  "— Attends ! cria Paul. | Je viens.",
  "“Bonjour.” | Il ferma la porte.",

  // Abbreviations
  "On vit arriver M. Le Goff et Mme La Rue. | Ils étaient en retard.",
  "MM. Les Halles et Dupont signèrent. | L’accord dura dix ans.",
  "Le mur mesure 3 m. | Il est vieux.",
  "César mourut en 44 av. J.-C. à Rome. | Il avait cinquante-cinq ans.",
  "La ville fut fondée vers 600 av. J.-C. | Elle grandit vite.",
  "Voir l’art. 5, al. 2, et le chap. IV. | Le reste est abrogé.",
  "L’article L. 123-4 du code s’applique. | Le juge l’a rappelé.",
  "Ils vendent du pain, du lait, etc. | Les prix montent.",
  "La S.N.C.F. a annoncé une grève. | Elle commence lundi.",
  "Les fruits (c.-à-d. les figues) sont mûrs. | Personne ne les cueille.",

  // Numbers, pauses, remarks
  "Au XIXe siècle, le 1er mai n’était pas férié. | Il l’est depuis 1947.",
  "Le prix monta de 3,5\u202f%. | Il était de 1\u202f000 francs.",
  "Il attendit… puis partit. | Elle attendit… | Personne ne vint.",
  "Il écrit «\u202fquant\u202f» avec un t (sic\u202f!) dans sa lettre. | Personne ne rit.",
  "Vraiment\u202f?! | Vous y étiez\u202f?",
];
