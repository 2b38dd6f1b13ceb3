/** A Latin spelling as letters with their marks, in lower case, each with its place. */

export interface LatinUnit {
  readonly start: number;
  readonly end: number;
  /** NFC, in lower case. */
  readonly text: string;
}

export function latinUnits(text: string): readonly LatinUnit[] {
  return Array.from(text.matchAll(/\P{M}\p{M}*/gu), ({ 0: unit, index }) => ({ start: index, end: index + unit.length, text: unit.toLowerCase().normalize("NFC") }));
}

/** Whether the sign, given as its units, stands at the unit. */
export function standsAt(units: readonly LatinUnit[], at: number, sign: readonly string[]): boolean {
  return sign.every((unit, index) => units[at + index]?.text === unit);
}

/** Without macrons, dots and other marks. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "");
}

/** With its first letter as a capital; signs for ʿayn and hamza have none. */
export function capitalised(text: string): string {
  return text.replace(/[\p{Ll}\p{Lu}]/u, (letter) => letter.toUpperCase());
}
