/** Keeps where the reader is in a document, so that it opens there again. */
import type { Database } from "../storage/database.ts";
import { savePlace } from "../storage/drafts.ts";
import type { Place } from "../storage/record-schemas.ts";

/** How long a person has to stay at a pair for the place to be remembered, in milliseconds. */
const REST = 400;

export class PlaceKeeper {
  readonly #database: Database;
  readonly #id: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Place | undefined;

  constructor(database: Database, id: string) {
    this.#database = database;
    this.#id = id;
  }

  /** Stores the place as soon as the reader rests there. */
  keep(place: Place): void {
    this.#waiting = place;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST);
  }

  /** Stores at once what still waits. */
  async flush(): Promise<void> {
    const place = this.#waiting;
    this.forget();
    if (place) await savePlace(this.#database, this.#id, place);
  }

  /** Stores no more of what waits. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }
}
