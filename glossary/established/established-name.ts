/** A name or word that English spells in its own way, not as it is transliterated: Aleppo is Halab. */
export interface EstablishedName {
  /** Unique. */
  readonly id: string;
  /** The established spellings, the usual one first. */
  readonly english: readonly string[];
  /** The forms in the source, the usual one first. */
  readonly arabic: readonly string[];
  /** Transliterations of the Arabic, with or without signs and long vowels. */
  readonly plain: readonly string[];
  /** What it is, in a few words. */
  readonly what: string;
  /** People of today bear the name too, Joseph and Yusuf: only the source can say that two forms are one. */
  readonly needsSource: boolean;
  /** It is written small: what has a capital wherever it stands is no mention of it, dervish and Darwish. */
  readonly small: boolean;
}

/** Reads `English, English | Arabic, Arabic | plain, plain | what it is`, one a line; other lines are passed over. */
export function parseEstablished(text: string, needsSource = false): EstablishedName[] {
  return text.split("\n").flatMap((line) => {
    const [english, arabic, plain, what] = line.split(" | ");
    if (english === undefined || arabic === undefined || plain === undefined || what === undefined) return [];
    const [forms, sources] = [english.split(", "), arabic.split(", ")];
    return [{ id: `${forms[0]!} ${sources[0]!}`, english: forms, arabic: sources, plain: plain.split(", "), what, needsSource, small: false }];
  });
}
