/** The style of transliteration that names are held against on this device: one that comes with Muqabala, or one of the person's own. */
import { houseProfile, type HouseStyle } from "../../glossary/styles/house-profile.ts";
import { profileNames, profiles, type ProfileName } from "../../glossary/styles/profiles.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import type { Database, Stored } from "../storage/database.ts";
import { listStyles, removeStyle, saveStyle } from "../storage/style-records.ts";
import { openLibraryChannel, type LibraryChannel } from "./library-channel.ts";
import type { SettingsStore } from "./settings-store.ts";
import { Store } from "./store.ts";

export interface StylesState {
  /** The styles of the person's own, by name. */
  readonly houses: readonly HouseStyle[];
  /** How many of them cannot be read; they are left as they are. */
  readonly damaged: number;
  /** Its id; null where no style is chosen, or one that is gone. */
  readonly chosen: string | null;
  /** The chosen one: the same object as long as it is the same. */
  readonly profile: StyleProfile | null;
}

export class StyleStore extends Store<StylesState> {
  readonly #settings: SettingsStore;
  readonly #database: Promise<Database>;
  readonly #channel: LibraryChannel;

  constructor(settings: SettingsStore, database: Promise<Database>) {
    super({ houses: [], damaged: 0, ...chosenOf(settings.state.style, []) });
    this.#settings = settings;
    this.#database = database;
    settings.subscribe(() => { this.#follow(this.state.houses, this.state.damaged); });
    this.#channel = openLibraryChannel(({ kind }) => { if (kind === "styles" || kind === "wiped") void this.load(); });
  }

  async load(): Promise<void> {
    const outcome = await listStyles(await this.#database);
    if (outcome.kind === "done") this.#follow(outcome.value.styles.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))), outcome.value.damaged);
  }

  /** @returns false when the choice could not be kept and ends with the page */
  choose(id: string | null): boolean {
    return this.#settings.choose({ style: id });
  }

  async save(style: HouseStyle): Promise<Stored<undefined>> {
    return this.#changed(await saveStyle(await this.#database, style));
  }

  /** The choice stays, so that the style is the chosen one again if it is brought back. */
  async remove(id: string): Promise<Stored<undefined>> {
    return this.#changed(await removeStyle(await this.#database, id));
  }

  /** An id for a new style of that name which no other has. */
  newId(name: string): string {
    const plain = name.normalize("NFD").toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-+/u, "").slice(0, 30).replace(/-+$/u, "");
    const taken: ReadonlySet<string> = new Set([...profileNames, ...this.state.houses.map(({ id }) => id)]);
    const stem = plain === "" ? "house-style" : plain;
    let id = stem;
    for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
    return id;
  }

  async #changed(outcome: Stored<undefined>): Promise<Stored<undefined>> {
    if (outcome.kind !== "done") return outcome;
    this.#channel.post({ kind: "styles" });
    await this.load();
    return outcome;
  }

  #follow(houses: readonly HouseStyle[], damaged: number): void {
    const { chosen, profile } = chosenOf(this.#settings.state.style, houses);
    const same = JSON.stringify(profile) === JSON.stringify(this.state.profile);
    this.set({ houses, damaged, chosen, profile: same ? this.state.profile : profile });
  }
}

/** What a house style is called. */
export function nameOf({ id, name }: HouseStyle): string {
  return name ?? id;
}

const isProfileName = (id: string | null): id is ProfileName => profileNames.some((each) => each === id);

function chosenOf(id: string | null, houses: readonly HouseStyle[]): Pick<StylesState, "chosen" | "profile"> {
  if (isProfileName(id)) return { chosen: id, profile: profiles[id] };
  const house = houses.find((each) => each.id === id);
  return { chosen: house?.id ?? null, profile: house ? houseProfile(house) : null };
}
