/** House styles of this device, a record each, as they are written down in JSON. */
import { readHouseStyle, type HouseStyle } from "../../glossary/styles/house-profile.ts";
import type { Database, Stored } from "./database.ts";

const STYLES = "style/";

export interface ListedStyles {
  readonly styles: readonly HouseStyle[];
  /** How many records cannot be read; they are left as they are. */
  readonly damaged: number;
}

export function listStyles(database: Database): Promise<Stored<ListedStyles>> {
  return database.read(async (records) => {
    const read = (await records.all(STYLES)).map(readHouseStyle);
    const styles = read.flatMap((each) => (each.kind === "style" ? [each.style] : []));
    return { styles, damaged: read.length - styles.length };
  });
}

/** Puts it in the place of the one with its id, if there is one. */
export function saveStyle(database: Database, style: HouseStyle): Promise<Stored<undefined>> {
  return database.write((records) => {
    records.put(STYLES + style.id, style);
    return Promise.resolve(undefined);
  });
}

export function removeStyle(database: Database, id: string): Promise<Stored<undefined>> {
  return database.write((records) => {
    records.delete(STYLES + id);
    return Promise.resolve(undefined);
  });
}
