/** Lists of words as they are best read and kept: in lines, parted by white space. */

export function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}
