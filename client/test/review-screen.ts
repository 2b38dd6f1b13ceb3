/** The Review screen on a page of its own, and what a hand, an eye and an ear do with it. */
import { ContextProvider } from "@lit/context";
import { afterEach, beforeEach } from "vitest";
import type {} from "@vitest/browser-playwright";
import { page } from "vitest/browser";
import type { Entity } from "../../glossary/entity.ts";
import type { Document } from "../alignment/document.ts";
import "../elements/mq-review.ts";
import type { MqReview } from "../elements/mq-review.ts";
import type { Database } from "../storage/database.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { createDocument } from "../storage/save-document.ts";
import { glossaryContext, namesContext, sessionContext, settingsContext } from "../stores/contexts.ts";
import { NamesStore, type NameFinder } from "../stores/names-store.ts";
import type { OpenSession } from "../stores/session-state.ts";
import { SessionStore } from "../stores/session-store.ts";
import { SettingsStore, type Locale } from "../stores/settings-store.ts";
import { StyleStore } from "../stores/style-store.ts";
import { closeGlossaries, openGlossary } from "./glossary-tab.ts";
import { pairedDocument, type WrittenPair } from "./paired-document.ts";
import { sampleFiles, until } from "./sample-document.ts";

export const story: readonly WrittenPair[] = [
  { source: ["القلعة والنهر"], target: ["The citadel and the river"] },
  { source: ["فاض النهر في الربيع."], target: ["The river rose in spring."] },
  { source: ["هدم الجسر.", "ثم بُني."], target: ["The bridge fell, and then it was built again."], confidence: 0.5 },
  { source: ["لم يذكره غيره."], confidence: 0.9 },
  { source: ["عاد الناس."], target: ["The people came back."], confidence: 0.4 },
  { source: ["وانتهت السنة."], target: ["The year ended."] },
];

export interface Shown {
  readonly review: MqReview;
  readonly session: SessionStore;
  readonly database: Promise<Database>;
  readonly settings: SettingsStore;
  readonly open: () => OpenSession;
}

const shown: { host: HTMLElement; session: SessionStore }[] = [];

/** Each test begins with an empty window and ends with nothing left open. To be called once by a file of tests. */
export function eachOnItsOwn(): void {
  beforeEach(async () => {
    await page.viewport(1280, 800);
    document.body.style.cssText = "margin: 0; block-size: 100vh";
  });

  afterEach(async () => {
    for (const { host, session } of shown.splice(0)) {
      host.remove();
      await session.close();
    }
    closeGlossaries();
    document.documentElement.dir = "ltr";
  });
}

/** @param finder finds what is flagged; without one nothing is looked for @param entities of the glossary */
export async function show(written: readonly WrittenPair[] | Document = story, locale: Locale = "en", finder?: NameFinder, entities: readonly Entity[] = []): Promise<Shown> {
  const content = "pairs" in written ? written : pairedDocument(written);
  const database = memoryDatabase("test");
  const files = content.source ? sampleFiles : { source: null, target: sampleFiles.target };
  await createDocument(database, { id: "d", title: "The river", document: content, files, now: 1000 });
  const session = new SessionStore({ database: Promise.resolve(database), tab: crypto.randomUUID(), now: () => 5000, version: "9.8.7", page: new EventTarget() });
  const settings = new SettingsStore(undefined, [locale]);
  const host = document.createElement("div");
  host.style.blockSize = "100vh";
  new ContextProvider(host, { context: sessionContext, initialValue: session });
  new ContextProvider(host, { context: settingsContext, initialValue: settings });
  if (finder) {
    const glossary = await openGlossary(memoryDatabase("glossary"), undefined, { seed: () => entities });
    new ContextProvider(host, { context: glossaryContext, initialValue: glossary });
    new ContextProvider(host, { context: namesContext, initialValue: new NamesStore({ session, glossary, style: new StyleStore(settings, Promise.resolve(database)), startFinder: () => finder }) });
  }
  const review = document.createElement("mq-review");
  host.append(review);
  document.body.append(host);
  document.documentElement.dir = locale === "ar" ? "rtl" : "ltr";
  shown.push({ host, session });
  await session.open("d");
  await until(() => focused().some((element) => element.matches("[role=gridcell]")), "the list has the focus");
  const open = () => {
    if (session.state.kind !== "open") throw new Error(session.state.kind);
    return session.state;
  };
  return { review, session, database: Promise.resolve(database), settings, open };
}

/** What has the focus, from the document down through all shadow roots. */
export function focused(): readonly Element[] {
  const chain: Element[] = [];
  for (let element = document.activeElement; element; element = element.shadowRoot?.activeElement ?? null) chain.push(element);
  return chain;
}

/** All elements below, those of shadow roots too. */
export function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element instanceof HTMLElement && element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
}

export function button(name: string): HTMLElement {
  const found = all(document, "button").find((each) => each.textContent.replace(/\s+/g, " ").trim().startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

export async function press(key: string, how: KeyboardEventInit = {}): Promise<void> {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  focused().at(-1)!.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, composed: true, cancelable: true, ...how }));
  await settle();
}

export async function type(field: Element | undefined, text: string): Promise<void> {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  await settle();
}

/** The cell that has the focus: `3 target`. */
export function place(): string {
  const chain = focused();
  const row = chain.find((element) => element.matches("mq-pair-row"));
  const cell = chain.at(-1);
  return `${row?.getAttribute("aria-label") ?? "no row"} | ${cell instanceof HTMLElement ? (cell.dataset["side"] ?? cell.localName) : ""}`;
}

export const said = ({ review }: Shown) => review.shadowRoot?.querySelector(".visually-hidden[role=status]")?.textContent.trim();
export const rows = () => all(document, "mq-pair-row");
