/** What a person may give by mistake: each time the page says what is wrong, where, and what to do, and all that was there stays. */
import type { Page } from "@playwright/test";
import type { Side } from "../../alignment/document.ts";
import { drop, folder, written } from "./dropped-files.ts";
import { acceptedPairs, alignButton, cell, change, exported, goToLibrary, harbour, importPasted, openLibrary, paste, pasteField, railway, reviewing, saved, slot, titles, toast } from "./on-page.ts";
import { expect, test } from "./watched-page.ts";
import { documentRecords } from "./stored-records.ts";

/** One document in the library, and a source that is pasted into the form: what must not be lost. */
async function begin(page: Page): Promise<Readonly<Record<string, string>>> {
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await goToLibrary(page);
  await paste(page, "source", railway.source);
  return documentRecords(page);
}

/** The document and the pasted source are there, now and after a reload. */
async function nothingLost(page: Page, before: Readonly<Record<string, string>>): Promise<void> {
  const look = async () => {
    expect(await titles(page)).toEqual(["The harbour"]);
    await expect(pasteField(page, "source")).toHaveValue(railway.source);
    expect(await documentRecords(page)).toEqual(before);
  };
  await look();
  await page.reload();
  await expect(slot(page, "source").getByRole("combobox")).toBeVisible();
  await look();
}

const alerts = (page: Page, side: Side) => slot(page, side).getByRole("alert");
const notices = (page: Page) => page.locator("mq-import .notices");

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** `ينبع النهر` in the encoding of old Arabic Windows. */
const windows1256 = bytes(0xed, 0xe4, 0xc8, 0xda, 0x20, 0xc7, 0xe1, 0xe4, 0xe5, 0xd1, 0x2e, 0x0a);

const badFiles = [
  { what: "an empty file", name: "nothing.txt", content: "", says: "There is no text in it. Choose another file or paste the text." },
  { what: "a file of white space only", name: "space.txt", content: " \r\n\t\r\n \n", says: "There is no text in it. Choose another file or paste the text." },
  { what: "a file of a mark and nothing after it", name: "mark.txt", content: bytes(0xef, 0xbb, 0xbf), says: "There is no text in it. Choose another file or paste the text." },
  { what: "a picture", name: "map.png", content: bytes(0x89, ...letters("PNG\r\n\x1a\n"), 0, 0, 0, 13, ...letters("IHDR"), 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0), says: "This is a picture, not a text. Save it as plain text or Markdown, or copy its words and paste them here." },
  { what: "a Word document", name: "report.docx", content: bytes(...letters("PK"), 3, 4, 20, 0, 0, 0, 8, 0, ...Array<number>(16).fill(0), 11, 0, 0, 0, ...letters("[Content_Types].xmlword/document.xml"), 0, 0), says: "This is a Word document, not a text. Save it as plain text or Markdown" },
  { what: "a PDF", name: "treaty.pdf", content: bytes(...letters("%PDF-1.7\n"), 0x25, 0xe2, 0xe3, 0xcf, 0xd3, 10, ...letters("1 0 obj\n<< >>\nendobj\n")), says: "This is a PDF, not a text. Save it as plain text or Markdown, or copy its words and paste them here." },
  { what: "bytes of no known kind", name: "log.bin", content: Uint8Array.from({ length: 600 }, (_, at) => (at * at * 31) % 251), says: "This is binary data, not a text." },
  { what: "a text in an old Arabic encoding", name: "old.txt", content: windows1256, says: "Its letters are written neither in UTF-8 nor in UTF-16 (byte 0; it looks like Windows-1256). Save it again as UTF-8, or copy its words and paste them here." },
  { what: "a UTF-8 text with one broken byte", name: "broken.txt", content: bytes(...letters("The river rose. "), 0xff, ...letters(" It fell.")), says: "Its letters are written neither in UTF-8 nor in UTF-16 (byte 16). Save it again as UTF-8" },
  { what: "half a character in a UTF-16 file", name: "half.txt", content: bytes(0xff, 0xfe, ...letters("The river rose.").flatMap((letter) => [letter, 0]), 0x3d, 0xd8, 0x2e, 0), says: "It holds half a character (position 32), which could not be saved again as it is." },
];

test("a bad file is refused in its slot, and nothing else changes", async ({ page }, info) => {
  test.slow();
  const before = await begin(page);
  for (const { what, name, content, says } of badFiles) {
    await test.step(what, async () => {
      await drop(slot(page, "target"), await written(info, { name, content }));
      await expect(slot(page, "target").getByText(name)).toBeVisible();
      await expect(alerts(page, "target")).toContainText(says);
      await expect(alerts(page, "source")).toHaveText("");
      await expect(alignButton(page)).toBeDisabled();
      await nothingLost(page, before);
    });
  }
});

test("a bad file as the source does not become a document either", async ({ page }, info) => {
  await openLibrary(page);
  await paste(page, "target", harbour.target);
  await drop(slot(page, "source"), await written(info, { name: "map.png", content: bytes(0x89, ...letters("PNG\r\n\x1a\n"), 0, 0, 0, 13) }));
  await expect(alerts(page, "source")).toContainText("This is a picture, not a text.");
  await expect(alignButton(page)).toBeDisabled();
  await expect(pasteField(page, "target")).toHaveValue(harbour.target);
});

test("a file of 50 MB is refused before it is read", async ({ page }, info) => {
  await page.addInitScript(() => {
    const note = (blob: Blob) => (document.documentElement.dataset["read"] = `${document.documentElement.dataset["read"] ?? ""} ${blob.size}`);
    for (const method of ["arrayBuffer", "bytes", "stream", "text"]) {
      const real: unknown = Reflect.get(Blob.prototype, method);
      Object.defineProperty(Blob.prototype, method, {
        value(this: Blob): unknown {
          note(this);
          return typeof real === "function" ? Reflect.apply(real, this, []) : undefined;
        },
      });
    }
  });
  const before = await begin(page);
  await drop(slot(page, "target"), await written(info, { name: "film.txt", content: new Uint8Array(50_000_000).fill(0x61) }));
  await expect(alerts(page, "target")).toContainText("It is too large: 50 MB. At most 21 MB fit into one document; cut it into parts.");
  await expect(page.locator("html")).not.toHaveAttribute("data-read");
  await drop(slot(page, "target"), await written(info, { name: "small.txt", content: "It rose." }));
  await expect(page.locator("html")).toHaveAttribute("data-read", " 8");
  await expect(alignButton(page)).toBeEnabled();
  await nothingLost(page, before);
});

test("a folder is refused, and a file can be chosen in its place", async ({ page }, info) => {
  const before = await begin(page);
  await drop(slot(page, "target"), [await folder(info, "texts")]);
  await expect(slot(page, "target").getByText("texts", { exact: true })).toBeVisible();
  await expect(alerts(page, "target")).toHaveText("The file could not be read. It was moved, or it is a folder. Choose it again.");
  await nothingLost(page, before);
  const [file] = await written(info, { name: "railway.txt", content: railway.target });
  await slot(page, "target").getByLabel("Choose a file: translation").setInputFiles(file ?? "");
  await expect(alerts(page, "target")).toHaveText("");
  await alignButton(page).click();
  await reviewing(page);
  await expect(cell(page, 1, "target")).toHaveText("The railway was laid to the city in 1908.");
});

test("of three files dropped at once the first two are taken, and the page says so", async ({ page }, info) => {
  await openLibrary(page);
  await drop(page.locator("mq-import"), await written(info, { name: "harbour.ar.txt", content: harbour.source }, { name: "harbour.en.txt", content: harbour.target }, { name: "railway.en.txt", content: railway.target }));
  await expect(notices(page)).toContainText("3 files were dropped; the first two were taken.");
  await expect(slot(page, "source").getByText("harbour.ar.txt")).toBeVisible();
  await expect(slot(page, "target").getByText("harbour.en.txt")).toBeVisible();
});

test("a source alone asks for its translation", async ({ page }) => {
  const before = await begin(page);
  await expect(alignButton(page)).toBeDisabled();
  await page.getByRole("textbox", { name: "Title" }).focus();
  await page.keyboard.press("Enter");
  expect(await titles(page)).toEqual(["The harbour"]);
  await nothingLost(page, before);
});

test("a side of signs and space only has no sentence, and the other side stays", async ({ page }) => {
  const before = await begin(page);
  await paste(page, "target", "— * * * —\n\n…");
  await alignButton(page).click();
  await expect(alerts(page, "target")).toHaveText("No sentence was found in it, only signs and space. Choose another file.");
  await expect(pasteField(page, "target")).toHaveValue("— * * * —\n\n…");
  await nothingLost(page, before);
});

test("two sides whose languages contradict their texts can be swapped", async ({ page }) => {
  const before = await begin(page);
  await paste(page, "target", railway.target);
  await page.getByRole("combobox", { name: "Language of the source" }).selectOption("en");
  await page.getByRole("combobox", { name: "Language of the translation" }).selectOption("ar");
  await expect(notices(page)).toContainText("The languages contradict the texts: each fits the other side. Are they swapped?");
  await alignButton(page).click();
  await expect(notices(page)).toContainText("Are they swapped?");
  await nothingLost(page, before);

  await paste(page, "target", railway.target);
  await page.getByRole("combobox", { name: "Language of the source" }).selectOption("en");
  await page.getByRole("combobox", { name: "Language of the translation" }).selectOption("ar");
  await notices(page).getByRole("button", { name: "Swap source and translation" }).click();
  await expect(notices(page)).toHaveText("");
  await expect(pasteField(page, "source")).toHaveValue(railway.target);
  await expect(pasteField(page, "target")).toHaveValue(railway.source);
  await expect(page.getByRole("combobox", { name: "Language of the source" })).toHaveValue("en");
  await alignButton(page).click();
  await reviewing(page);
  await expect(cell(page, 1, "source")).toHaveText("The railway was laid to the city in 1908.");
  await expect(cell(page, 1, "source").locator("[lang]")).toHaveAttribute("lang", "en");
  await expect(cell(page, 1, "target").locator("[lang]")).toHaveAttribute("dir", "rtl");
});

test("the same text twice is refused, and both fields stay", async ({ page }) => {
  const before = await begin(page);
  await paste(page, "target", `${railway.source}\n`);
  await expect(notices(page)).toContainText("Both sides are the same text. Choose the source or the translation anew.");
  await alignButton(page).click();
  await expect(page.locator("mq-import [role=progressbar]")).toHaveCount(0);
  await expect(notices(page)).toContainText("Both sides are the same text.");
  await expect(pasteField(page, "target")).toHaveValue(`${railway.source}\n`);
  await nothingLost(page, before);
});

test("half a character in a pasted text is refused where it stands", async ({ page }) => {
  const before = await begin(page);
  await pasteField(page, "target").evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.value = `It rose. ${String.fromCharCode(0xd83d)} It fell.`;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  });
  await expect(alerts(page, "target")).toContainText("It holds half a character (position 9), which could not be saved again as it is.");
  await expect(alignButton(page)).toBeDisabled();
  await nothingLost(page, before);
});

/** Marks of direction, zero-width characters and a soft hyphen, where people and programs leave them. */
const marked = {
  source: "\u200fافتُتح الميناء\u200f سنة \u202b١٩٠٢\u202c. ورست\u200c فيه السفن\u200d الصغيرة.\u061c\r\n\r\n\u2067ثم نُقلت التجارة.\u2069\r\n",
  target: "\u200eThe har\u00adbour was opened\u200b in 1902\u200e. Small\u2060 ships moored in it.\u200e\r\n\r\n\u2068Then trade was moved.\u2069\ufeff\r\n",
};

test("marks of direction, zero-width characters, a byte order mark and CRLF come back byte for byte", async ({ page }, info) => {
  await openLibrary(page);
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const files = { source: utf16(marked.source), target: Buffer.from(`\ufeff${marked.target}`, "utf8") };
  await drop(page.locator("mq-import"), await written(info, { name: "harbour.ar.txt", content: files.source }, { name: "harbour.en.txt", content: files.target }));
  await alignButton(page).click();
  await reviewing(page);
  await expect(page.locator("mq-pair-row")).toHaveCount(3);
  await expect(cell(page, 3, "target")).toContainText("Then trade was moved.");
  expect(await exported(page, "The corrected source")).toEqual(files.source);
  expect(await exported(page, "The corrected translation")).toEqual(files.target);

  await change(page, 2, "Small boats moored in it.");
  const edited = (await exported(page, "The corrected translation")).toString("utf8");
  expect(edited).toBe(`\ufeff${marked.target}`.replace("Small\u2060 ships moored in it.\u200e", "Small boats moored in it."));
});

test("a paragraph of 100,000 characters becomes sentences, and one sentence of that length stays one", async ({ page }, info) => {
  test.slow();
  const words = "the caravan left the city at dawn and went along the river to the next well";
  const paragraph = `${Array.from({ length: 1300 }, (_, day) => `On day ${day + 1} ${words}.`).join(" ")}\n`.slice(0, 100_000);
  const sentence = `${`${words}, and `.repeat(1250).slice(0, 99_999)}.`;
  const files = await written(info, { name: "days.txt", content: paragraph }, { name: "sentence.txt", content: sentence });
  await openLibrary(page);
  await drop(slot(page, "target"), files.slice(0, 1));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await reviewing(page, 60_000);
  await expect(cell(page, 1, "target")).toHaveText(`On day 1 ${words}.`);
  expect(await page.locator("mq-pair-row").count()).toBeGreaterThan(1000);
  expect((await exported(page, "The corrected translation")).toString()).toBe(paragraph);

  await goToLibrary(page);
  await drop(slot(page, "target"), files.slice(1));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.locator("mq-pair-row")).toHaveCount(1, { timeout: 60_000 });
  await acceptTheOnly(page);
  expect((await exported(page, "The corrected translation")).toString()).toBe(sentence);
});

/** Accepts the only pair: with such a sentence on it, the page still answers a key. */
async function acceptTheOnly(page: Page): Promise<void> {
  await cell(page, 1, "target").click();
  await page.keyboard.press("a");
  expect(await acceptedPairs(page)).toEqual([1]);
  await saved(page);
}

/** Long enough that its alignment can be interrupted. */
const long = {
  source: Array.from({ length: 1500 }, (_, day) => `في اليوم ${day + 1} خرجت القافلة من المدينة عند الفجر وسارت مع النهر إلى البئر التالية.`).join(" "),
  target: Array.from({ length: 1500 }, (_, day) => `On day ${day + 1} the caravan left the city at dawn and went along the river to the next well.`).join(" "),
};

async function beginLongRun(page: Page): Promise<Readonly<Record<string, string>>> {
  await openLibrary(page);
  await importPasted(page, "The harbour");
  await goToLibrary(page);
  const before = await documentRecords(page);
  await paste(page, "source", long.source);
  await paste(page, "target", long.target);
  await alignButton(page).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  return before;
}

/** Nothing of the long texts became a document; they are still in the form. */
async function stillInForm(page: Page, before: Readonly<Record<string, string>>): Promise<void> {
  await expect(pasteField(page, "target")).toHaveValue(long.target);
  await expect(pasteField(page, "source")).toHaveValue(long.source);
  expect(await titles(page)).toEqual(["The harbour"]);
  expect(await documentRecords(page)).toEqual(before);
}

test("an import that a reload interrupts leaves nothing half made, and its texts are still in the form", async ({ page }) => {
  const before = await beginLongRun(page);
  await page.reload();
  await stillInForm(page, before);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("an import can be cancelled, and begun again", async ({ page }) => {
  test.slow();
  const before = await beginLongRun(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(toast(page)).toContainText("Cancelled. Nothing was added.");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await stillInForm(page, before);
  await alignButton(page).click();
  await reviewing(page, 60_000);
  await expect(cell(page, 1, "target")).toContainText("On day 1 the caravan");
});

test("a new drop ends the import before it", async ({ page }, info) => {
  const before = await beginLongRun(page);
  await drop(slot(page, "target"), await written(info, { name: "railway.txt", content: railway.target }));
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(slot(page, "target").getByText("railway.txt")).toBeVisible();
  await expect(pasteField(page, "source")).toHaveValue(long.source);
  expect(await titles(page)).toEqual(["The harbour"]);
  expect(await documentRecords(page)).toEqual(before);
});

test("a worker that does not start is told of, and the texts stay for another try", async ({ page }) => {
  const before = await begin(page);
  await paste(page, "target", railway.target);
  await page.route(/prepare-worker/, (route) => route.abort());
  await alignButton(page).click();
  await expect(notices(page)).toContainText("Something went wrong while the texts were aligned, so nothing was added. Try again.");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(pasteField(page, "target")).toHaveValue(railway.target);
  await nothingLost(page, before);
  await page.unrouteAll();
  await alignButton(page).click();
  await reviewing(page);
  await expect(cell(page, 1, "target")).toHaveText("The railway was laid to the city in 1908.");
});
