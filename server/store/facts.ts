/** Facts about a glossary as a whole: which life of the store this is, and how far it has come. */

export class Facts {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** ISO 8601, UTC. */
  get created(): string {
    return this.#read("created") ?? "";
  }

  /** Names one life of the store. */
  get epoch(): string {
    return this.#read("epoch") ?? "";
  }

  /** Counts the changes. */
  get version(): number {
    return Number(this.#read("version") ?? 0);
  }

  /** Up to this version, deleted entities may be gone without a trace. */
  get compactedTo(): number {
    return Number(this.#read("compactedTo") ?? 0);
  }

  /** What is written next is of this version. */
  nextVersion(): number {
    const version = this.version + 1;
    this.#write("version", String(version));
    return version;
  }

  raiseCompactedTo(version: number): void {
    if (version > this.compactedTo) this.#write("compactedTo", String(version));
  }

  /**
   * Begins a new epoch when the folder or the deployment says that it lives another life: it was restored from a backup, and its
   * versions are counted a second time.
   */
  enterLife(life: string): void {
    if (this.#read("life") === life) return;
    if (this.#read("life") !== undefined) this.#write("epoch", crypto.randomUUID());
    this.#write("life", life);
  }

  #read(key: string): string | undefined {
    return this.#sql.exec<{ v: string }>("SELECT v FROM meta WHERE k = ?", key).toArray()[0]?.v;
  }

  #write(key: string, value: string): void {
    this.#sql.exec("INSERT INTO meta (k, v) VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v", key, value);
  }
}
