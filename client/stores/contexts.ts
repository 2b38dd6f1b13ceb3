/** The stores as they are handed down to elements: always the store, never a snapshot of it. */
import { createContext } from "@lit/context";
import type { SettingsStore } from "./settings-store.ts";

export const settingsContext = createContext<SettingsStore>("muqabala-settings");
