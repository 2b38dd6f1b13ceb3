/** The beginning or the end of a text, cut at a word, with dots where something is left out. @param longest in characters */
export function shortened(text: string, longest: number, keep: "start" | "end"): string {
  if (text.length <= longest) return text;
  return keep === "start" ? `${text.slice(0, longest).replace(/\s*\S*$/u, "")} …` : `… ${text.slice(-longest).replace(/^\S*\s*/u, "")}`;
}
