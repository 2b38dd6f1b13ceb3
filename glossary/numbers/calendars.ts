/**
 * Days and years of the Muslim calendar held against those of the Gregorian one, which is the Julian one before 1582. The months of the Muslim calendar are those of the
 * tables, thirty and twenty-nine days by turns with eleven leap years in thirty; months that begin by sight may differ by a day.
 */
import type { CalendarDay } from "./number.ts";

/** Whether the years overlap, or lie a year beside that. */
export function isSameYear(hijri: number, gregorian: number): boolean {
  if (hijri < 1 || hijri > 1600 || !Number.isInteger(hijri) || !Number.isInteger(gregorian)) return false;
  const begins = Math.floor(hijri * 0.970224 + 621.5774);
  return Math.abs(gregorian - begins) <= 1;
}

/** Centuries are six apart. */
export function isSameCentury(hijri: number, gregorian: number): boolean {
  return hijri >= 1 && hijri <= 15 && gregorian - hijri === 6;
}

/** Whether two days are one, give or take a day between calendars. Without its year a day of one calendar may be any of the other. */
export function isSameDay(a: CalendarDay, b: CalendarDay): boolean {
  if (a.calendar === b.calendar) return a.day === b.day && a.month === b.month;
  if (a.year === null || b.year === null) return true;
  return Math.abs(dayNumber(a, a.year) - dayNumber(b, b.year)) <= 1;
}

const GREGORIAN_SINCE = 1583;

/** A count of days that both calendars share: the Julian day number. */
function dayNumber({ calendar, month, day }: CalendarDay, year: number): number {
  if (calendar === "hijri") return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1_948_439;
  // March begins the year, so that a leap day is its last.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = year < GREGORIAN_SINCE ? Math.floor(y / 4) - 2 : Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + leapDays + 1_721_119;
}
