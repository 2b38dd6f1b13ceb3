/** The browser profiles that sync here: whose each is, and how many of its mutations were taken. */

export class Clients {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Makes the client the user's if it is nobody's. @returns false when it is another's */
  claim(id: string, user: string, now: string): boolean {
    this.#sql.exec("INSERT INTO client (id, user, last_mid, seen) VALUES (?, ?, 0, ?) ON CONFLICT DO NOTHING", id, user, now);
    return this.#sql.exec<{ user: string }>("SELECT user FROM client WHERE id = ?", id).one().user === user;
  }

  /** The highest `mid` that was taken from the client. */
  lastMid(id: string): number {
    return this.#sql.exec<{ last_mid: number }>("SELECT last_mid FROM client WHERE id = ?", id).toArray()[0]?.last_mid ?? 0;
  }

  setLastMid(id: string, mid: number, now: string): void {
    this.#sql.exec("UPDATE client SET last_mid = ?, seen = ? WHERE id = ?", mid, now, id);
  }
}
