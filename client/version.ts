/** Which version this is, for the Settings screen and for who reports a fault. */
import manifest from "../package.json?raw";

export const version = /"version": "([^"]+)"/u.exec(manifest)?.[1] ?? "";
