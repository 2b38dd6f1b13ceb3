/** The day of a moment, as reports write it: 2026-12-31; here, whatever day it is in Greenwich. */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
