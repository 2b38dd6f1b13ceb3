/** What the library says when a sample or a change cannot be stored, in both languages: the reason that is true. */
import { ContextProvider, type Context } from "@lit/context";
import { afterEach, expect, it } from "vitest";
import type { ToastEvent } from "../elements/app-events.ts";
import "../elements/mq-library.ts";
import { readFile } from "../files/read-file.ts";
import { Router, routerContext } from "../router.ts";
import type { Database, StorageFailure } from "../storage/database.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { importFormContext, libraryContext, settingsContext } from "../stores/contexts.ts";
import { ImportForm } from "../stores/import-form.ts";
import { LibraryStore } from "../stores/library-store.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import type { Prepare } from "../workers/prepare-document.ts";
import { prepareHere } from "./prepare-here.ts";

interface Device {
  /** What a write comes to, or null while the device stores. */
  failure: StorageFailure | null;
  readonly prepare?: Prepare;
}

async function mount(locale: "en" | "ar", device: Device) {
  const page = document.createElement("div");
  const provide = <T>(context: Context<unknown, T>, initialValue: T) => new ContextProvider(page, { context, initialValue });
  const memory = memoryDatabase("test");
  const database: Database = { ...memory, write: (job) => (device.failure ? Promise.resolve(device.failure) : memory.write(job)) };
  let ids = 0;
  const library = new LibraryStore({ database: Promise.resolve(database), prepare: device.prepare ?? prepareHere, now: () => 0, newId: () => String((ids += 1)), storage: undefined, settings: undefined });
  provide(settingsContext, new SettingsStore(undefined, [locale]));
  provide(libraryContext, library);
  provide(importFormContext, new ImportForm(library, readFile));
  provide(routerContext, new Router({ location: { pathname: "/" }, history: { pushState: () => undefined, replaceState: () => undefined }, addEventListener: () => undefined }));
  const element = document.createElement("mq-library");
  page.append(element);
  document.body.append(page);
  await library.load();
  await element.updateComplete;
  const card = () => element.renderRoot.querySelector("mq-document-card");
  return {
    library,
    /** Does it and waits for what is said about it. */
    saidOf: (act: () => void): Promise<string> =>
      new Promise((resolve) => {
        page.addEventListener("mq-toast", (event: ToastEvent) => { resolve(event.text); }, { once: true });
        act();
      }),
    trySample: () => { element.renderRoot.querySelector<HTMLButtonElement>(".welcome button:not(.go)")?.click(); },
    /** The library once its list is rendered. */
    rendered: async () => { await element.updateComplete; await card()?.updateComplete; },
    deleteFirst: () => { card()?.renderRoot.querySelector<HTMLButtonElement>(".actions button:last-child")?.click(); },
  };
}

afterEach(() => { document.body.replaceChildren(); });

const crashed: Prepare = () => Promise.resolve({ kind: "failed", reason: "the worker broke down" });

it.each<[what: string, device: Device, en: RegExp, ar: RegExp]>([
  ["the alignment breaks down", { failure: null, prepare: crashed }, /^Something went wrong while the texts were aligned/u, /^وقع خطأ في أثناء المحاذاة/u],
  ["the device is full", { failure: { kind: "full" } }, /^There is no space left on this device/u, /^لم تبقَ على هذا الجهاز مساحة/u],
  ["the browser refuses", { failure: { kind: "refused", reason: "SecurityError" } }, /^The browser refused to store the document/u, /^رفض المتصفح تخزين المستند/u],
])("a sample is not added because %s", async (_why, device, inEnglish, inArabic) => {
  for (const [locale, words] of [["en", inEnglish], ["ar", inArabic]] as const) {
    const { library, saidOf, trySample } = await mount(locale, device);
    expect(await saidOf(trySample)).toMatch(words);
    expect(library.state.documents).toEqual([]);
  }
});

it.each<[what: string, failure: StorageFailure, en: string, ar: string]>([
  ["the device is full", { kind: "full" }, "That did not work: there is no space left on this device.", "لم يتم ذلك: لم تبقَ مساحة على هذا الجهاز."],
  ["the browser refuses", { kind: "refused", reason: "SecurityError" }, "That did not work: the browser refused to store the change.", "لم يتم ذلك: رفض المتصفح تخزين التغيير."],
])("a document is not deleted because %s", async (_why, failure, inEnglish, inArabic) => {
  for (const [locale, words] of [["en", inEnglish], ["ar", inArabic]] as const) {
    const device: Device = { failure: null };
    const { library, saidOf, trySample, rendered, deleteFirst } = await mount(locale, device);
    trySample();
    await expect.poll(() => library.state.documents.length).toBe(1);
    await rendered();
    device.failure = failure;
    expect(await saidOf(deleteFirst)).toBe(words);
    expect(library.state.documents).toHaveLength(1);
  }
});
