/** The stores as they are handed down to elements: always the store, never a snapshot of it. */
import { createContext } from "@lit/context";
import type { GlossaryForms } from "./glossary-forms.ts";
import type { GlossaryStore } from "./glossary-store.ts";
import type { ImportForm } from "./import-form.ts";
import type { JoinForm } from "./join-form.ts";
import type { Learning } from "./learning.ts";
import type { LexiconStore } from "./lexicon-store.ts";
import type { LibraryStore } from "./library-store.ts";
import type { NamesStore } from "./names-store.ts";
import type { Realigning } from "./realigning.ts";
import type { SessionStore } from "./session-store.ts";
import type { SettingsStore } from "./settings-store.ts";
import type { StyleStore } from "./style-store.ts";

export const settingsContext = createContext<SettingsStore>("muqabala-settings");
export const styleContext = createContext<StyleStore>("muqabala-styles");
export const libraryContext = createContext<LibraryStore>("muqabala-library");
export const importFormContext = createContext<ImportForm>("muqabala-import-form");
export const sessionContext = createContext<SessionStore>("muqabala-session");
export const glossaryContext = createContext<GlossaryStore>("muqabala-glossary");
export const realigningContext = createContext<Realigning>("muqabala-realigning");
export const namesContext = createContext<NamesStore>("muqabala-names");
export const glossaryFormsContext = createContext<GlossaryForms>("muqabala-glossary-forms");
export const learningContext = createContext<Learning>("muqabala-learning");
export const lexiconContext = createContext<LexiconStore>("muqabala-lexicons");
export const joinContext = createContext<JoinForm>("muqabala-join");
