/** Where the page is put together: the stores are made here, handed down as contexts, and the page is begun. */
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./elements/mq-app.ts";
import { ContextProvider, type Context } from "@lit/context";
import { mainGlossary } from "../glossary/protocol.ts";
import { ToastEvent } from "./elements/app-events.ts";
import { readFile } from "./files/read-file.ts";
import { messagesFor } from "./messages/messages.ts";
import { documentOf, Router, routerContext } from "./router.ts";
import { glossaryContext, glossaryFormsContext, importFormContext, joinContext, learningContext, lexiconContext, libraryContext, namesContext, realigningContext, sessionContext, settingsContext, styleContext } from "./stores/contexts.ts";
import { ImportForm } from "./stores/import-form.ts";
import { JoinForm } from "./stores/join-form.ts";
import { openStores } from "./stores/open-stores.ts";
import { SettingsStore } from "./stores/settings-store.ts";

/** The browser may refuse localStorage (blocked cookies): choices then last as long as the page. */
function localSettings(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Stands on the document's root element, so that every element of the page finds the store at once. */
function provide<T>(context: Context<unknown, T>, store: T): void {
  new ContextProvider(document.documentElement, { context, initialValue: store });
}

const settings = new SettingsStore(localSettings(), navigator.languages);
const { library, session, glossary, glossaryForms, names, realigning, lexicons, learning, style } = openStores(settings);
const form = new ImportForm(library, readFile);
const join = new JoinForm(glossary);
const takeLink = (): void => { join.take(globalThis.window); };
takeLink();
const router = new Router(globalThis.window);

/** Language and colours stand on the root element, where style sheets and screen readers look for them. */
function showSettings(): void {
  const { locale, theme } = settings.state;
  const root = document.documentElement;
  root.lang = locale;
  root.dir = locale === "ar" ? "rtl" : "ltr";
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}

let openId: string | null = null;

/** The document that the address names is the one that is open, whichever of its screens is shown. */
function openDocument(): void {
  const id = documentOf(router.state);
  if (id !== null && id === openId) return;
  openId = id;
  void (id === null ? session.close() : session.open(id));
}

/** The glossary that the address names is the one that is open; other screens keep the last. */
function openGlossary(): void {
  const route = router.state;
  if (route.kind === "glossary" && route.id !== glossary.state.id) void glossary.open(route.id);
}

settings.subscribe(showSettings);
router.subscribe(openDocument);
router.subscribe(openGlossary);
showSettings();
openDocument();

provide(settingsContext, settings);
provide(styleContext, style);
provide(routerContext, router);
provide(libraryContext, library);
provide(importFormContext, form);
provide(sessionContext, session);
provide(namesContext, names);
provide(realigningContext, realigning);
provide(glossaryContext, glossary);
provide(glossaryFormsContext, glossaryForms);
provide(joinContext, join);
provide(lexiconContext, lexicons);
provide(learningContext, learning);

const app = document.createElement("mq-app");
document.body.append(app);

/** A fault of the program's own is said, never swallowed. A message without an error is the browser's (`ResizeObserver loop`). */
function tellFault(error: unknown): void {
  if (error !== undefined && error !== null) app.dispatchEvent(new ToastEvent(messagesFor(settings.state.locale).app.fault));
}

// A second link that is pasted over the first changes nothing but the fragment.
addEventListener("hashchange", takeLink);
addEventListener("error", (event) => { tellFault(event.error); });
addEventListener("unhandledrejection", (event) => { tellFault(event.reason); });

void library.load();
void style.load();
void form.restore();
void glossaryForms.restore();
void glossary.open(router.state.kind === "glossary" ? router.state.id : mainGlossary);
