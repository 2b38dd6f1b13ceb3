/** The two ways in which a person works the page: the same story is told with each of them. */
import type { TestInfo } from "@playwright/test";
import type { TextFile } from "./texts.ts";
import { expect } from "./watched-page.ts";
import { hasFocus, type Side, type Workbench } from "./workbench.ts";

export interface Hand {
  /** Brings a source and its translation in and has them aligned. */
  bring(source: TextFile, target: TextFile, info: TestInfo): Promise<void>;
  goTo(pair: number, side: Side): Promise<void>;
  do(what: Gesture): Promise<void>;
  /** Splits the pair in hand where it is proposed. */
  splitPair(): Promise<void>;
  /** Splits a sentence of the cell in hand before these words. */
  splitSentence(before: string): Promise<void>;
  /** Takes the last character of the cell's first sentence away, types this, saves and accepts. */
  retypeEnd(text: string): Promise<void>;
  /** Opens the export, takes everything that is offered and closes it again. */
  exportAll(): Promise<readonly TextFile[]>;
}

export type Gesture = "accept" | "merge-next" | "move-down" | "no-counterpart" | "next-doubtful" | "undo" | "redo";

export class Mouse implements Hand {
  readonly #bench: Workbench;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  async bring(source: TextFile, target: TextFile, info: TestInfo): Promise<void> {
    const bench = this.#bench;
    await bench.drop([target, source], info);
    await bench.button(bench.m.import.align).click();
  }

  async goTo(pair: number, side: Side): Promise<void> {
    await this.#bench.cell(pair, side).click();
  }

  async do(what: Gesture): Promise<void> {
    const { page, m } = this.#bench;
    if (what === "undo" || what === "redo") await page.getByRole("banner").getByRole("button", { name: m.app[what] }).click();
    else await this.#panelButton(m.review.action[what]).click();
  }

  async splitPair(): Promise<void> {
    const { page, m } = this.#bench;
    await this.#panelButton(m.review.action.split).click();
    await page.locator("mq-split-dialog").getByRole("button", { name: m.review.split.do, exact: true }).click();
  }

  async splitSentence(before: string): Promise<void> {
    const { page, m } = this.#bench;
    await this.#panelButton(m.review.action.split).click();
    const dialog = page.locator("mq-split-dialog");
    await dialog.getByRole("button", { name: m.review.split.sentence, exact: true }).click();
    await dialog.getByText(before, { exact: true }).click();
    await dialog.getByRole("button", { name: m.review.split.do, exact: true }).click();
  }

  async retypeEnd(text: string): Promise<void> {
    const { page, m } = this.#bench;
    await page.locator('mq-pair-row[aria-current="true"] .cell[tabindex="0"]').dblclick();
    const field = page.getByRole("textbox").first();
    await expect(field).toBeVisible();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(text);
    await page.getByRole("button", { name: m.review.editor.save }).click();
  }

  async exportAll(): Promise<readonly TextFile[]> {
    const bench = this.#bench;
    const { page, m } = bench;
    await page.getByRole("banner").getByRole("button", { name: m.app.export }).click();
    const saves = page.locator("mq-export").getByRole("listitem").getByRole("button");
    await expect(saves.first()).toBeVisible();
    const files: TextFile[] = [];
    for (const save of await saves.all()) files.push(await bench.download(() => save.click()));
    await page.locator("mq-export").getByRole("button", { name: m.app.close }).click();
    return files;
  }

  #panelButton(name: string) {
    return this.#bench.page.locator("mq-pair-panel").getByRole("button", { name });
  }
}

const KEYS: Readonly<Record<Gesture, string>> = {
  accept: "a", "merge-next": "m", "move-down": "Alt+ArrowDown", "no-counterpart": "Shift+I", "next-doubtful": "n", undo: "Control+z", redo: "Control+Shift+Z",
};

/** Nothing but keys, and the system's own window for choosing a file. */
export class Keyboard implements Hand {
  readonly #bench: Workbench;

  constructor(bench: Workbench) {
    this.#bench = bench;
  }

  async bring(source: TextFile, target: TextFile): Promise<void> {
    const bench = this.#bench;
    const { page, m } = bench;
    for (const [side, file] of [["source", source], ["target", target]] as const) {
      const chooser = page.waitForEvent("filechooser");
      await bench.tabTo(page.getByLabel(m.import.chooseFor[side](m.import.choose)));
      await page.keyboard.press("Enter");
      await (await chooser).setFiles({ name: file.name, mimeType: "text/plain", buffer: file.bytes });
      await page.getByText(file.name).waitFor();
    }
    await bench.tabTo(bench.button(m.import.align));
    await page.keyboard.press("Enter");
  }

  async goTo(pair: number, side: Side): Promise<void> {
    const { page } = this.#bench;
    await page.keyboard.press("Home");
    for (let at = 1; at < pair; at += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press((side === "source") === (await this.#sourceIsLeft()) ? "ArrowLeft" : "ArrowRight");
    await expect(this.#bench.cell(pair, side)).toBeFocused();
  }

  async do(what: Gesture): Promise<void> {
    await this.#bench.page.keyboard.press(KEYS[what]);
  }

  async splitPair(): Promise<void> {
    const { page, m } = this.#bench;
    await page.keyboard.press("s");
    await expect(page.getByRole("group", { name: m.review.split.stage })).toBeFocused();
    await page.keyboard.press("Enter");
  }

  async splitSentence(before: string): Promise<void> {
    const { page, m } = this.#bench;
    await page.keyboard.press("s");
    await expect(page.getByRole("group", { name: m.review.split.stage })).toBeFocused();
    await page.keyboard.press("s");
    const place = page.locator("mq-split-dialog").getByRole("status");
    for (let words = 0; words < 20 && !(await place.innerText()).includes(`\u2068${before}`); words += 1) await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Enter");
  }

  async retypeEnd(text: string): Promise<void> {
    const { page } = this.#bench;
    await page.keyboard.press("Enter");
    await expect.poll(() => hasFocus(page.getByRole("textbox"))).toBe(true);
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(text);
    await page.keyboard.press("Control+Enter");
  }

  async exportAll(): Promise<readonly TextFile[]> {
    const bench = this.#bench;
    const { page, m } = bench;
    await bench.tabTo(page.getByRole("banner").getByRole("button", { name: m.app.export }), "Shift+Tab");
    await page.keyboard.press("Enter");
    const saves = page.locator("mq-export").getByRole("listitem").getByRole("button");
    await expect(saves.first()).toBeFocused();
    const files: TextFile[] = [];
    for (const save of await saves.all()) {
      await bench.tabTo(save);
      files.push(await bench.download(() => page.keyboard.press("Enter")));
    }
    await page.keyboard.press("Escape");
    return files;
  }

  /** As the reader sees it: whatever the language of the page, ← is the cell on the left. */
  async #sourceIsLeft(): Promise<boolean> {
    const [source, target] = await Promise.all([this.#bench.cell(1, "source").boundingBox(), this.#bench.cell(1, "target").boundingBox()]);
    return source!.x < target!.x;
  }
}
