/** Tabs that have a document open, for the tests of the session: a tab is a store with its own token and its own window. */
import { segmentText, type Document } from "../alignment/document.ts";
import { sentenceKey } from "../stores/draft-fields.ts";
import type { Database } from "../storage/database.ts";
import { loadDocument } from "../storage/load-document.ts";
import type { OpenSession } from "../stores/session-state.ts";
import { SessionStore } from "../stores/session-store.ts";

/** A tab: its store and the window that the store listens to. */
export interface Tab {
  readonly session: SessionStore;
  readonly page: EventTarget;
}

const tabs: Tab[] = [];
let names = 0;

/** Opens the document in a tab of its own. Whoever opens tabs lets `closeTabs` run after each test. */
export async function openTab(database: Database, id = "d"): Promise<Tab> {
  names += 1;
  const page = new EventTarget();
  const session = new SessionStore({ database: Promise.resolve(database), tab: `tab-${names}`, now: () => 5000, version: "9.8.7", page });
  const tab = { session, page };
  tabs.push(tab);
  await session.open(id);
  return tab;
}

export async function closeTabs(): Promise<void> {
  await Promise.all(tabs.splice(0).map(({ session }) => session.close()));
}

/** What the tab shows. @throws Error when no document is open in it */
export function open({ session }: Tab): OpenSession {
  if (session.state.kind !== "open") throw new Error(session.state.kind);
  return session.state;
}

/** The first sentence of the pair's translation, as the tab shows it. */
export function target(tab: Tab, pair: number): string {
  return segmentText(open(tab).document.target, open(tab).document.pairs[pair]!.target[0]!);
}

export async function stored(database: Database): Promise<Document> {
  const loaded = await loadDocument(database, "d");
  if (loaded.kind !== "loaded") throw new Error(loaded.kind);
  return loaded.kept.document;
}

/** Opens the pair for editing and types in the first sentence of its translation. */
export function type(tab: Tab, pair: number, text: string): void {
  tab.session.goTo(pair);
  tab.session.startEdit();
  tab.session.saveDraft(new Map([[sentenceKey("target", open(tab).document.pairs[pair]!.target[0]!), text]]));
}

/** Types that and saves it. @returns whether it was saved */
export function correct(tab: Tab, pair: number, text: string): boolean {
  type(tab, pair, text);
  return tab.session.saveEdit();
}
