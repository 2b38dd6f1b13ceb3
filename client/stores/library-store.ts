import type { Database, StorageFailure, Stored } from "../storage/database.ts";
import { loadImportDraft, saveImportDraft, type ImportDraft } from "../storage/drafts.ts";
import { changeHead, deleteAllRecords, listHeads, purgeDeleted, type ListedHead } from "../storage/library-records.ts";
import type { ImportRequest } from "./check-import.ts";
import { importDocument, type ImportEnvironment, type ImportOutcome, type ImportProgress } from "./import-document.ts";
import { openLibraryChannel, type LibraryChannel } from "./library-channel.ts";
import { readSide, type SideInput, type SideInspection } from "./read-side.ts";
import type { SettingsStore } from "./settings-store.ts";
import { Store } from "./store.ts";

/** A document as the library lists it. Times are milliseconds since 1970. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly exportedAt: number | null;
  readonly deletedAt: number | null;
  /** BCP 47; null for a translation alone. */
  readonly sourceLang: string | null;
  readonly targetLang: string;
  readonly pairs: number;
  readonly accepted: number;
  readonly doubtful: number;
}

export type StorageHealth =
  /** The browser keeps documents until a person deletes them. */
  | { readonly kind: "persistent" }
  /** The browser may delete documents when space runs short. */
  | { readonly kind: "best-effort" }
  /** Nothing is stored: documents end with the page. `reason` is the browser's word for why. */
  | { readonly kind: "unavailable"; readonly reason: string }
  /** The last write found no space. */
  | { readonly kind: "full" };

export interface LibraryState {
  readonly status: "loading" | "ready" | "failed";
  /** The one changed last comes first. */
  readonly documents: readonly DocumentSummary[];
  /** The one deleted last comes first. */
  readonly deleted: readonly DocumentSummary[];
  /** Ids of documents that are stored, but not even their title can be read. Nothing of them is touched. */
  readonly damaged: readonly string[];
  readonly health: StorageHealth;
  readonly importing: ImportProgress | null;
}

export interface LibraryEnvironment extends ImportEnvironment {
  /** `navigator.storage`; missing on a plain http address. */
  readonly storage: Pick<StorageManager, "persist" | "persisted"> | undefined;
  readonly settings: Pick<SettingsStore, "reset"> | undefined;
}

const EMPTY: LibraryState = { status: "loading", documents: [], deleted: [], damaged: [], health: { kind: "best-effort" }, importing: null };

/** All documents of this device: listed, imported, renamed, deleted and brought back. */
export class LibraryStore extends Store<LibraryState> {
  readonly #environment: LibraryEnvironment;
  readonly #channel: LibraryChannel;
  #run: AbortController | undefined;
  #reading: Promise<void> | undefined;
  #again = false;

  constructor(environment: LibraryEnvironment) {
    super(EMPTY);
    this.#environment = environment;
    this.#channel = openLibraryChannel((message) => {
      if (message.kind === "wiped") environment.settings?.reset();
      if (message.kind !== "lexicons") void this.#reload();
    });
  }

  /** Reads the list, once documents that were deleted 30 days ago are gone for good. */
  async load(): Promise<void> {
    await this.purgeExpired();
    await this.#reload();
  }

  /** What the text seems to be. Quick enough to be asked at every key. */
  inspect(input: SideInput): SideInspection {
    return readSide(input);
  }

  /** Makes a document of one or two texts. A run that is still under way is given up. */
  async import(request: ImportRequest): Promise<ImportOutcome> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    const report = (importing: ImportProgress): void => {
      if (this.#run === run) this.patch({ importing });
    };
    try {
      const outcome = await importDocument(this.#environment, request, run.signal, report);
      if (outcome.kind === "imported") await this.#imported(outcome.id);
      else if (outcome.kind === "refused" && outcome.problems.some((problem) => problem.kind === "storage" && problem.why === "full")) this.patch({ health: { kind: "full" } });
      return outcome;
    } finally {
      if (this.#run === run) {
        this.#run = undefined;
        this.patch({ importing: null });
      }
    }
  }

  cancelImport(): void {
    this.#run?.abort();
  }

  rename(id: string, title: string): Promise<Stored<boolean>> {
    return this.#change(id, { title });
  }

  /** Moves the document to the deleted ones, from where it can be brought back for 30 days. */
  remove(id: string): Promise<Stored<boolean>> {
    return this.#change(id, { deletedAt: this.#environment.now() });
  }

  restore(id: string): Promise<Stored<boolean>> {
    return this.#change(id, { deletedAt: null });
  }

  async purgeExpired(): Promise<void> {
    const outcome = await purgeDeleted(await this.#environment.database, this.#environment.now());
    if (outcome.kind !== "done") this.#failed(outcome);
  }

  /** Deletes every document, draft and setting of this device, for good. */
  async deleteEverything(): Promise<Stored<undefined>> {
    this.cancelImport();
    const outcome = await deleteAllRecords(await this.#environment.database);
    if (outcome.kind !== "done") return outcome;
    this.#environment.settings?.reset();
    this.#channel.post({ kind: "wiped" });
    await this.#reload();
    return outcome;
  }

  /** Asks the browser to keep documents for good. @returns whether it does */
  async askToPersist(): Promise<boolean> {
    const { storage, database } = this.#environment;
    const granted = (await storage?.persist()) ?? false;
    this.patch({ health: await this.#healthOf(await database) });
    return granted;
  }

  /** What was pasted into the import form before a reload, or null. */
  async loadDraft(): Promise<ImportDraft | null> {
    const outcome = await loadImportDraft(await this.#environment.database);
    return outcome.kind === "done" ? outcome.value : null;
  }

  /** Keeps what stands in the import form; null forgets it. */
  async saveDraft(draft: ImportDraft | null): Promise<Stored<undefined>> {
    const outcome = await saveImportDraft(await this.#environment.database, draft);
    if (outcome.kind === "full") this.#failed(outcome);
    return outcome;
  }

  async #imported(id: string): Promise<void> {
    const first = this.state.documents.length + this.state.deleted.length === 0;
    if (first) void this.askToPersist(); // a browser may ask the person, who may take their time
    this.#channel.post({ kind: "changed", id });
    await this.#reload();
  }

  async #change(id: string, change: Parameters<typeof changeHead>[2]): Promise<Stored<boolean>> {
    const outcome = await changeHead(await this.#environment.database, id, change);
    if (outcome.kind === "done") {
      this.#channel.post({ kind: "changed", id });
      await this.#reload();
    } else this.#failed(outcome);
    return outcome;
  }

  /** Reads the list anew; asked while it is reading, it reads once more. */
  async #reload(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    await this.#reading;
  }

  async #read(): Promise<void> {
    const database = await this.#environment.database;
    while (this.#again) {
      this.#again = false;
      const outcome = await listHeads(database);
      if (outcome.kind !== "done") {
        this.#failed(outcome);
        continue;
      }
      const all = outcome.value.heads.map(summaryOf);
      const documents = all.filter((each) => each.deletedAt === null).sort((a, b) => b.changedAt - a.changedAt);
      const deleted = all.filter((each) => each.deletedAt !== null).sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
      this.patch({ status: "ready", documents, deleted, damaged: outcome.value.damaged, health: await this.#healthOf(database) });
    }
  }

  /** The list stays as it was; a device that is full can still be read. */
  #failed(failure: StorageFailure): void {
    if (failure.kind === "full") this.patch({ health: { kind: "full" } });
    else this.patch({ status: "failed", health: { kind: "unavailable", reason: failure.reason } });
  }

  async #healthOf(database: Database): Promise<StorageHealth> {
    if (database.refusal !== null) return { kind: "unavailable", reason: database.refusal };
    return { kind: (await this.#environment.storage?.persisted()) === true ? "persistent" : "best-effort" };
  }
}

function summaryOf({ id, head }: ListedHead): DocumentSummary {
  const { title, createdAt, changedAt, exportedAt, deletedAt, counts } = head;
  return { id, title, createdAt, changedAt, exportedAt, deletedAt, sourceLang: head.source?.lang ?? null, targetLang: head.target.lang, pairs: counts.pairs, accepted: counts.accepted, doubtful: counts.doubtful };
}
