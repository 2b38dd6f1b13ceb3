/** What is read in a text: numbers and dates, each with what it may be. */

/** The first month is 1. */
export interface CalendarDay {
  readonly calendar: "hijri" | "gregorian";
  readonly month: number;
  readonly day: number;
  /** Null where the text does not say it. */
  readonly year: number | null;
}

/** A number or date at `[start, end)`, in UTF-16 code units of its text. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly kind: "number" | "ordinal" | "fraction" | "decade" | "date";
  /** What it may be as a whole: 1.250 is 1250 or 1.25. */
  readonly readings: readonly number[];
  /** What it has in it, or comes to: three decades are 3 and 30, half past three has 3. Enough for one side, not for both. */
  readonly parts: readonly number[];
  /** The days that it may be; empty for what is no date. */
  readonly days: readonly CalendarDay[];
  /**
   * What its lack says. firm: it must stand on the other side. soft: written out, it may be a figure of speech, so it is held only
   * against another number. loose: it says nothing (one, first, second, half of a pair), but may answer one.
   */
  readonly weight: "firm" | "soft" | "loose";
}
