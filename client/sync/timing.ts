/** How long the sync waits, and how long it remembers. Milliseconds. */

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** A request that has no answer by then is given up: a server on another continent over a telephone answers a page in a few seconds. */
export const requestTime = 20 * second;

/** After the first failure; doubled after each further one. A Wi-Fi that changes its point is away for about as long. */
export const firstRetry = 2 * second;
/** A laptop that was closed for the night is up to date this soon after its network is, at the latest. */
export const longestRetry = 5 * minute;

/** How often to ask where no socket says that there is something new: behind a proxy that lets none through, colleagues' terms come this late. */
export const pollTime = minute;

/** How long the first pages of a pull are good: much shorter than a server remembers what was deleted, else a deletion between two pages could be missed. */
export const pagesTime = 60 * minute;

/** How long sent mutations are kept, for a server that is set back to a backup: a month-old one loses nothing. */
export const ackedTime = 40 * day;

/** The longest body of a push in UTF-16 code units, whatever the count of its mutations: well below what the server takes. */
export const pushLength = 100_000;

/** How long a tab waits for another one that syncs: longer than a request may take, since that one is likely at work. */
export const lockTime = requestTime + 10 * second;
