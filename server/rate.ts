/** Counts what each member asks of one glossary, exactly, within a minute. It is kept in memory: an object that is put to sleep was not busy. */

const minute = 60_000;

export class Rate {
  readonly #limit: number;
  readonly #counts = new Map<string, number>();
  #since = 0;

  /** @param limit units a member and minute */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether the member may have so many units more; then they are counted. @param now milliseconds since 1970 */
  allows(user: string, units: number, now: number): boolean {
    if (now - this.#since >= minute) {
      this.#counts.clear();
      this.#since = now;
    }
    const count = (this.#counts.get(user) ?? 0) + units;
    if (count > this.#limit) return false;
    this.#counts.set(user, count);
    return true;
  }
}
