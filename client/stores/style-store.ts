/** The style of transliteration that names are held against on this device. */
import { profileNames, profiles, type ProfileName } from "../../glossary/styles/profiles.ts";
import type { StyleProfile } from "../../glossary/styles/style-profile.ts";
import type { SettingsStore } from "./settings-store.ts";
import { Store } from "./store.ts";

export interface StylesState {
  /** Null where no style is chosen. The same object as long as it is the same. */
  readonly profile: StyleProfile | null;
}

export class StyleStore extends Store<StylesState> {
  readonly #settings: SettingsStore;

  constructor(settings: SettingsStore) {
    super({ profile: profileOf(settings.state.style) });
    this.#settings = settings;
    settings.subscribe(() => { this.#choose(); });
  }

  #choose(): void {
    const profile = profileOf(this.#settings.state.style);
    if (profile !== this.state.profile) this.patch({ profile });
  }
}

const isProfileName = (name: string): name is ProfileName => profileNames.some((each) => each === name);

function profileOf(style: string | null): StyleProfile | null {
  return style !== null && isProfileName(style) ? profiles[style] : null;
}
