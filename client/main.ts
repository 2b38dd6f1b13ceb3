/** Where the page is put together: the stores are made here, handed down as contexts, and the page is begun. */
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./elements/mq-app.ts";
import { ContextProvider, type Context } from "@lit/context";
import { settingsContext } from "./stores/contexts.ts";
import { SettingsStore } from "./stores/settings-store.ts";

/** Stands on the document's root element, so that every element of the page finds the store at once. */
function provide<T>(context: Context<unknown, T>, store: T): void {
  new ContextProvider(document.documentElement, { context, initialValue: store });
}

/** The browser may refuse localStorage (blocked cookies): choices then last as long as the page. */
function settingsStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

provide(settingsContext, new SettingsStore(settingsStorage(), navigator.languages));
document.body.append(document.createElement("mq-app"));
