/** Greek names as translators meet them, and names that are not theirs. */
import type { NamePair } from "../names.ts";

export const GREEK_SAME: readonly NamePair[] = [
  ["Papandreou", "Παπανδρέου"], ["Mitsotakis", "Μητσοτάκης"], ["Tsipras", "Τσίπρας"], ["Venizelos", "Βενιζέλος"], ["Eleftherios", "Ελευθέριος"], ["Theodorakis", "Θεοδωράκης"], ["Kazantzakis", "Καζαντζάκης"], ["Karamanlis", "Καραμανλής"], ["Samaras", "Σαμαράς"],
  ["Heraklion", "Ηράκλειον"], ["Iraklion", "Ηράκλειον"], ["Ioannina", "Ιωάννινα"], ["Yannis", "Γιάννης"], ["Giannis", "Γιάννης"], ["Georgios", "Γεώργιος"], ["Bouboulina", "Μπουμπουλίνα"], ["Dora Bakoyanni", "Ντόρα Μπακογιάννη"], ["Angelopoulos", "Αγγελόπουλος"],
  ["Vangelis", "Βαγγέλης"], ["Kavafis", "Καβάφης"], ["Cavafis", "Καβάφης"], ["Seferis", "Σεφέρης"], ["Elytis", "Ελύτης"], ["Chania", "Χανιά"], ["Hania", "Χανιά"], ["Alexandroupoli", "Αλεξανδρούπολη"], ["Evros", "Έβρος"], ["Piraeus", "Πειραιάς"], ["Mykonos", "Μύκονος"], ["Naxos", "Νάξος"],
  ["Larissa", "Λάρισα"], ["Volos", "Βόλος"], ["Lefkada", "Λευκάδα"], ["Nafplio", "Ναύπλιο"], ["Socrates", "Σωκράτης"], ["Xenophon", "Ξενοφών"], ["Tzatzikis", "Τζατζίκης"],
];

export const GREEK_DIFFERENT: readonly NamePair[] = [
  ["Papandreou", "Παπαδόπουλος"], ["Naxos", "Νίσυρος"], ["Volos", "Βάλης"], ["Mykonos", "Μυκήνες"], ["Chania", "Χίος"], ["Evros", "Εύβοια"], ["Tsipras", "Τσίπουρας"], ["Samaras", "Σάμος"], ["Karamanlis", "Καραμανίδης"], ["Seferis", "Σεφεριάδης"],
  ["Georgios", "Γεωργιάδης"], ["Yannis", "Γιαννούλης"], ["Larissa", "Λαύριο"], ["Venizelos", "Βενετία"], ["Kavafis", "Κάβουρας"], ["Elytis", "Ελάτη"], ["Theodorakis", "Θεοδωρίδης"], ["Angelopoulos", "Αγγελάκης"],
];
