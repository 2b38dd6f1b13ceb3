/** The tables of one glossary. All SQL of the server is in this folder and the migrations. */
import { Clients } from "./clients.ts";
import { Entries } from "./entries.ts";
import { Facts } from "./facts.ts";
import { Members } from "./members.ts";

export class GlossaryStore {
  readonly facts: Facts;
  readonly entries: Entries;
  readonly clients: Clients;
  readonly members: Members;
  readonly #storage: DurableObjectStorage;

  /** The tables must be there. */
  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.facts = new Facts(storage.sql);
    this.entries = new Entries(storage.sql);
    this.clients = new Clients(storage.sql);
    this.members = new Members(storage.sql);
  }

  /** All that the work writes, or nothing. The work must not wait for anything. */
  transaction<T>(work: () => T): T {
    return this.#storage.transactionSync(work);
  }
}
