/** The page as a person meets it: what is shown, what can be pressed, what comes out. Words come from the messages. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page, TestInfo } from "@playwright/test";
import type { Messages } from "../../messages/messages.ts";
import { drop, written } from "./dropped-files.ts";
import { sentences, type TextFile } from "./texts.ts";

export type Side = "source" | "target";

/** Longer than any way by Tab from one control of a screen to another. */
const MOST_TABS = 80;

export class Workbench {
  readonly page: Page;
  readonly m: Messages;
  readonly rows: Locator;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.m = m;
    this.rows = page.locator("mq-pair-row");
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Drops the files on the page, as the file manager does. */
  async drop(files: readonly TextFile[], info: TestInfo): Promise<void> {
    await drop(this.page.locator("mq-import"), await written(info, ...files.map(({ name, bytes }) => ({ name, content: bytes }))));
  }

  /** The row of that pair, counted from 1. */
  row(number: number): Locator {
    return this.rows.nth(number - 1);
  }

  cell(number: number, side: Side): Locator {
    return this.row(number).locator(`[data-side="${side}"]`);
  }

  /** The pairs as shown: `2=2,3` by the numbers of the texts' sentences; a sentence that is new stands in words. */
  async pairs(): Promise<readonly string[]> {
    const shown = await this.rows.evaluateAll((rows) =>
      rows.map((row) => {
        const words = (side: string) =>
          Array.from(row.shadowRoot?.querySelectorAll(`[data-side="${side}"] .sentences p`) ?? [], (sentence) =>
            Array.from(sentence.childNodes, (node) => (node instanceof Text || node.nodeName === "B" || node.nodeName === "SPAN" ? (node.textContent ?? "") : "")).join("").trim(),
          );
        return { source: words("source"), target: words("target") };
      }),
    );
    const number = (side: Side, text: string) => {
      const found = sentences[side].indexOf(text);
      return found < 0 ? text : String(found);
    };
    return shown.map((pair) => (["source", "target"] as const).map((side) => pair[side].map((text) => number(side, text)).join(",")).join("="));
  }

  /** How each pair stands: `open`, `accepted` or `doubtful`. */
  async states(): Promise<readonly string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? (row.dataset["state"] ?? "") : "")));
  }

  /** The number of the pair in hand. */
  async current(): Promise<number> {
    const marks = await this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-current")));
    return marks.indexOf("true") + 1;
  }

  /** What the live region of the Review screen says. */
  get said(): Locator {
    return this.page.locator("mq-review").locator('[role="status"].visually-hidden');
  }

  /** Waits until the header says that all is stored. */
  async saved(): Promise<void> {
    await this.page.getByText(this.m.app.saved).waitFor();
  }

  /** Goes on by Tab until the focus is there. */
  async tabTo(there: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      if (await hasFocus(there)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${String(there)} is not reached by ${key}`);
  }

  /** What the browser is given to keep when that is done. */
  async download(action: () => Promise<void>): Promise<TextFile> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
    return { name: path.basename(download.suggestedFilename()), bytes: await readFile(await download.path()) };
  }
}

export async function hasFocus(there: Locator): Promise<boolean> {
  return there.evaluateAll((found) => found.some((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element));
}
