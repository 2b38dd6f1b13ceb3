/** Whether numbers or dates of two texts may say the same. */
import { isSameCentury, isSameDay, isSameYear } from "./calendars.ts";
import type { NumberMention } from "./number.ts";

/** They say it alike, in whatever words or digits. */
export function agree(a: NumberMention, b: NumberMention): boolean {
  if (a.days.length > 0 && b.days.length > 0) return a.days.some((day) => b.days.some((other) => isSameDay(day, other)));
  return meet(a.readings, b.readings) || meet(a.readings, b.parts) || meet(a.parts, b.readings);
}

/** They come to the same in another calendar or measure. */
export function agreeConverted(a: NumberMention, b: NumberMention): boolean {
  return a.readings.some((one) => b.readings.some((other) => areConverted(a, b, one, other)));
}

/** Years and centuries of the two calendars; a half and 50 per cent. */
function areConverted({ kind }: NumberMention, { kind: otherKind }: NumberMention, a: number, b: number): boolean {
  if (kind === "ordinal" && otherKind === "ordinal") return isSameCentury(a, b) || isSameCentury(b, a);
  if (kind === "fraction" && otherKind === "number") return Math.abs(100 * a - b) < 1;
  if (kind === "number" && otherKind === "fraction") return Math.abs(100 * b - a) < 1;
  return kind === "number" && otherKind === "number" && (isSameYear(a, b) || isSameYear(b, a));
}

/** Three and a half where the others are three and a half each: two need no number of their own. */
export function isInPieces({ readings }: NumberMention, others: readonly NumberMention[]): boolean {
  const has = (value: number) => others.some((other) => meet([value], other.readings) || meet([value], other.parts));
  return readings.some((value) => value % 1 !== 0 && has(value % 1) && (value < 3 || has(Math.floor(value))));
}

const NEARLY = 1e-3;

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.some((other) => Math.abs(one - other) <= NEARLY * Math.min(1, Math.abs(one))));
}

/** Whether they differ by no more than this share. */
export function isNear(a: NumberMention, b: NumberMention, share: number): boolean {
  return a.readings.some((one) => b.readings.some((other) => Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other))));
}
