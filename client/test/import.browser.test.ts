/** What the form of a new document says to bad input, at the side where it belongs, in both languages; and that nothing is added. */
import { ContextProvider, type Context } from "@lit/context";
import { afterEach, describe, expect, it } from "vitest";
import type { Side } from "../alignment/document.ts";
import "../elements/mq-import.ts";
import { readFile } from "../files/read-file.ts";
import { Router, routerContext } from "../router.ts";
import type { Database } from "../storage/database.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { importFormContext, libraryContext, settingsContext } from "../stores/contexts.ts";
import { ImportForm } from "../stores/import-form.ts";
import { LibraryStore } from "../stores/library-store.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { prepareDocument } from "../workers/prepare-document.ts";

const ARABIC = "ينبع النهر من الجبل. ثم يجري إلى البحر.";
const ENGLISH = "The river rises in the mountain. Then it runs to the sea.";

const full: Database = { ...memoryDatabase("test"), write: () => Promise.resolve({ kind: "full" }) };
const refusing: Database = { ...memoryDatabase("test"), write: () => Promise.resolve({ kind: "refused", reason: "SecurityError" }) };

async function mount(locale: "en" | "ar", database: Database = memoryDatabase("test")) {
  const page = document.createElement("div");
  const provide = <T>(context: Context<unknown, T>, initialValue: T) => new ContextProvider(page, { context, initialValue });
  let ids = 0;
  const library = new LibraryStore({ database: Promise.resolve(database), prepare: prepareDocument, now: () => 0, newId: () => String((ids += 1)), storage: undefined, settings: undefined });
  const form = new ImportForm(library, readFile);
  provide(settingsContext, new SettingsStore(undefined, [locale]));
  provide(libraryContext, library);
  provide(importFormContext, form);
  provide(routerContext, new Router({ location: { pathname: "/" }, history: { pushState: () => undefined, replaceState: () => undefined }, addEventListener: () => undefined }));
  const element = document.createElement("mq-import");
  page.append(element);
  document.body.append(page);
  await library.load();
  await element.updateComplete;

  const slot = (side: Side) => element.renderRoot.querySelector(`mq-import-slot[side="${side}"]`)?.shadowRoot;
  return {
    form,
    library,
    /** What is said at a side, or (null) about both. */
    said: async (side: Side | null): Promise<string> => {
      await element.updateComplete;
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const place = side === null ? element.renderRoot.querySelector(".notices") : slot(side)?.querySelector("#problem");
      return place?.textContent.replace(/\s+/gu, " ").trim() ?? "";
    },
    align: async () => {
      await element.updateComplete;
      return element.renderRoot.querySelector<HTMLButtonElement>("button.go");
    },
  };
}

afterEach(() => { document.body.replaceChildren(); });

const bytes = (...values: number[]) => new Uint8Array(values);

describe("a file that is no text is refused at its side, and cannot be aligned", () => {
  it.each<[what: string, file: File, en: RegExp, ar: RegExp]>([
    ["an empty file", new File([], "empty.txt"), /no text in it/u, /لا نص فيه/u],
    ["a file of white space", new File([" \r\n\t"], "blank.txt"), /no text in it/u, /لا نص فيه/u],
    ["a PDF", new File(["%PDF-1.7\n\0"], "book.pdf"), /This is a PDF, not a text/u, /الملف مستند PDF وليس نصًّا/u],
    ["binary data", new File([bytes(...Array.from({ length: 512 }, (_, at) => (131 * at + 7) % 256))], "data.bin"), /This is binary data, not a text/u, /الملف بيانات ثنائية وليس نصًّا/u],
    ["a file of 50 MB", new File([new Uint8Array(50_000_000)], "film.txt"), /too large: 50 MB\. At most 21 MB/u, /كبير جدًّا: .*50/u],
    ["Arabic of old Windows", new File([bytes(0xe3, 0xcf, 0xed, 0xe4, 0xc9, 0x20, 0xc7, 0xe1, 0xd3, 0xe1, 0xc7, 0xe3)], "old.txt"), /neither in UTF-8 nor in UTF-16.*Save it again as UTF-8/u, /ليس UTF-8 ولا UTF-16/u],
    ["half a character", new File([bytes(0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x42, 0x00)], "half.txt"), /half a character/u, /نصف محرف/u],
  ])("%s", async (_what, file, en, ar) => {
    for (const [locale, words] of [["en", en], ["ar", ar]] as const) {
      const { form, said, align } = await mount(locale);
      await form.place([file], "target");
      expect(await said("target")).toMatch(words);
      expect(await said("source")).toBe("");
      expect((await align())?.disabled).toBe(true);
    }
  });
});

describe("texts that cannot be a document", () => {
  it("a source without a translation", async () => {
    const { form, library, said } = await mount("en");
    form.paste("source", ARABIC);
    await form.submit();
    expect(await said("target")).toMatch(/A translation is needed/u);
    expect(library.state.documents).toEqual([]);
  });

  it("one text twice", async () => {
    const { form, library, said } = await mount("en");
    form.paste("source", ENGLISH);
    form.paste("target", ENGLISH);
    expect(await said(null)).toMatch(/Both sides are the same text/u);
    expect(await form.submit()).toEqual({ kind: "refused" });
    expect(library.state.documents).toEqual([]);
  });

  it("two sides swapped: each declared to be what the other is", async () => {
    const { form, said } = await mount("ar");
    form.paste("source", ENGLISH);
    form.paste("target", ARABIC);
    form.chooseLang("source", "ar");
    form.chooseLang("target", "en");
    expect(await said(null)).toMatch(/هل هما معكوسان؟/u);
  });

  it("invisible marks without a sentence", async () => {
    const { form, library, said } = await mount("en");
    form.paste("target", "\u200b\u200e\u200f");
    await form.submit();
    expect(await said("target")).toMatch(/No sentence was found/u);
    expect(library.state.documents).toEqual([]);
  });
});

describe("a device that will not store", () => {
  it.each<[what: string, database: Database, en: RegExp, ar: RegExp]>([
    ["is full", full, /no space left on this device, so nothing was added/u, /لم تبقَ على هذا الجهاز مساحة، فلم يُضَف شيء/u],
    ["refuses", refusing, /refused to store the document, so nothing was added/u, /رفض المتصفح تخزين المستند، فلم يُضَف شيء/u],
  ])("%s: it is said, and the text stays in the form", async (_what, database, en, ar) => {
    for (const [locale, words] of [["en", en], ["ar", ar]] as const) {
      const { form, library, said } = await mount(locale, database);
      form.paste("target", ENGLISH);
      expect(await form.submit()).toEqual({ kind: "refused" });
      expect(await said(null)).toMatch(words);
      expect(form.state.target).toMatchObject({ input: { text: ENGLISH } });
      expect(library.state.documents).toEqual([]);
    }
  });
});

it("a run that is cancelled adds nothing and leaves the texts in the form", async () => {
  const { form, library } = await mount("en");
  form.paste("source", ARABIC);
  form.paste("target", ENGLISH);
  const run = form.submit();
  library.cancelImport();
  expect(await run).toEqual({ kind: "cancelled" });
  expect(library.state).toMatchObject({ documents: [], importing: null });
  expect(form.state.source).toMatchObject({ input: { text: ARABIC } });
});

it("two good texts become a document, and the form is empty again", async () => {
  const { form, library } = await mount("en");
  form.paste("source", ARABIC);
  form.paste("target", ENGLISH);
  expect(await form.submit()).toEqual({ kind: "imported", id: "1" });
  expect(library.state.documents).toMatchObject([{ id: "1", sourceLang: "ar", targetLang: "en", pairs: 2 }]);
  expect(form.state.source).toEqual({ kind: "empty" });
});
