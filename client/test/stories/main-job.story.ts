/** The job that Muqabala is for: a source and its translation come in, are aligned, corrected and accepted, and go out again. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";
import { Keyboard, Mouse, type Hand } from "./hands.ts";
import { rightPairs, sentences, sourceFile, targetFile, withEdit, type TextFile } from "./texts.ts";
import { expect, test, type Page } from "./watched-page.ts";
import { Workbench } from "./workbench.ts";

const CARAVAN = "A caravan took 40 days for this road,";
const TRAIN = "but the train took only 4 days.";

/** The right pairs with sentence 4 of the translation cut in two, each half beside its own sentence. */
const corrected = [...rightPairs.slice(0, 3), `3=${CARAVAN}`, `4=${TRAIN}`, ...rightPairs.slice(4)];

test("by mouse", async ({ page }, info) => {
  await page.goto("/");
  await doTheJob(new Workbench(page, en), new Mouse(new Workbench(page, en)), info);
});

test("by keyboard alone", async ({ page }, info) => {
  await forbidPointers(page);
  await page.goto("/");
  await doTheJob(new Workbench(page, en), new Keyboard(new Workbench(page, en)), info);
});

test.describe("in the Arabic interface", () => {
  test.use({ locale: "ar" });

  test("by mouse", async ({ page }, info) => {
    await page.goto("/");
    await doTheJob(new Workbench(page, ar), new Mouse(new Workbench(page, ar)), info);
  });

  test("by keyboard alone", async ({ page }, info) => {
    await forbidPointers(page);
    await page.goto("/");
    await doTheJob(new Workbench(page, ar), new Keyboard(new Workbench(page, ar)), info);
  });

  test("the page is mirrored, and ← → mean the sides of the screen in either language", async ({ page }, info) => {
    const bench = new Workbench(page, ar);
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await new Mouse(bench).bring(sourceFile, targetFile, info);
    await expect(bench.cell(1, "target")).toBeFocused();
    const middle = async (side: "source" | "target") => {
      const box = await bench.cell(1, side).boundingBox();
      return box!.x + box!.width / 2;
    };
    expect(await middle("source"), "the source stands at the right").toBeGreaterThan(await middle("target"));
    await page.keyboard.press("ArrowRight");
    await expect(bench.cell(1, "source")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(bench.cell(1, "target")).toBeFocused();

    await bench.button(ar.app.otherLanguage).click();
    await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    expect(await middle("source"), "the source stands at the left").toBeLessThan(await middle("target"));
    await bench.cell(1, "target").click();
    await page.keyboard.press("ArrowLeft");
    await expect(bench.cell(1, "source")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(bench.cell(1, "target")).toBeFocused();
  });
});

test("a translation alone", async ({ page }, info) => {
  const bench = new Workbench(page, en);
  await page.goto("/");
  await bench.drop([targetFile], info);
  await bench.button(en.import.openAlone).click();
  await expect(bench.rows).toHaveCount(sentences.target.length);
  expect(await bench.pairs()).toEqual(sentences.target.map((_, index) => `=${index}`));
  await expect(page.getByRole("columnheader")).toHaveText([en.review.column.sentence, en.review.column.target("English")]);

  const mouse = new Mouse(bench);
  await mouse.goTo(5, "target");
  await mouse.splitSentence("but");
  await expect(bench.said).toHaveText(en.reviewAlone.done["split-sentence"]("5"));
  await mouse.goTo(10, "target");
  await mouse.retypeEnd(", in the afternoon.");
  await expect(bench.said).toHaveText(en.reviewAlone.done["edit-text"]("10"));
  expect((await bench.states())[9]).toBe("accepted");
  await bench.saved();

  const files = await mouse.exportAll();
  expect(files.map((file) => file.name)).toEqual([targetFile.name]);
  expect(files[0]?.bytes).toEqual(withEdit(targetFile, "1908.", "1908, in the afternoon."));
});

test("the sample", async ({ page }) => {
  const bench = new Workbench(page, en);
  await page.goto("/");
  await bench.button(en.library.sample).click();
  await expect(page.getByText(en.library.sampleTitle)).toBeVisible();
  await expect.poll(() => bench.rows.count()).toBeGreaterThan(20);
  expect(await bench.states()).toContain("doubtful");
  await new Mouse(bench).do("next-doubtful");
  expect((await bench.states())[(await bench.current()) - 1]).toBe("doubtful");
  await bench.saved();

  const [target, source] = await new Mouse(bench).exportAll();
  const samples = path.resolve(import.meta.dirname, "../../samples");
  expect(target?.bytes).toEqual(await readFile(path.join(samples, "river.en.txt")));
  expect(source?.bytes).toEqual(await readFile(path.join(samples, "river.ar.txt")));

  await page.getByRole("link", { name: en.app.library, exact: true }).click();
  await expect(page.getByRole("link", { name: en.library.sampleTitle })).toBeVisible();
});

/** The keyboard's story fails, through the watch on the page, at any press of a pointer. */
async function forbidPointers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("pointerdown", () => { throw new Error("a pointer was pressed"); }, { capture: true });
  });
}

async function doTheJob(bench: Workbench, hand: Hand, info: Parameters<Hand["bring"]>[2]): Promise<void> {
  const { page, m } = bench;
  const { done, undone, redone, step, refused } = m.review;
  const lang = await page.locator("html").getAttribute("lang");
  const number = (value: number) => value.toLocaleString(lang ?? "");
  const shows = async (pairs: readonly string[]) => { await expect.poll(() => bench.pairs()).toEqual(pairs); };

  await test.step("align", async () => {
    await hand.bring(sourceFile, targetFile, info);
    await expect(bench.rows).toHaveCount(rightPairs.length);
    await shows(rightPairs);
    expect((await bench.states())[5], "the sentence that was left out").toBe("doubtful");
    await expect(bench.cell(1, "target")).toBeFocused();
    await expect(bench.cell(1, "source").locator("[lang]")).toHaveAttribute("dir", "rtl");
    await expect(bench.cell(1, "target").locator("[lang]")).toHaveAttribute("dir", "ltr");
  });

  await test.step("merge two pairs, and split them again", async () => {
    await hand.goTo(8, "target");
    await hand.do("merge-next");
    await expect(bench.said).toHaveText(done["merge-pairs"](number(8), number(9)));
    await shows([...rightPairs.slice(0, 7), "8,9=7,8", ...rightPairs.slice(9)]);
    await hand.splitPair();
    await expect(bench.said).toHaveText(done["split-pair"](number(8), number(9)));
    await shows(rightPairs);
  });

  await test.step("split a sentence, and then its pair", async () => {
    await hand.goTo(4, "target");
    await hand.splitSentence("but");
    await expect(bench.said).toHaveText(done["split-sentence"](number(4)));
    await shows([...rightPairs.slice(0, 3), `3,4=${CARAVAN},${TRAIN}`, ...rightPairs.slice(4)]);
    await hand.splitPair();
    await expect(bench.said).toHaveText(done["split-pair"](number(4), number(5)));
    await shows(corrected);
  });

  await test.step("move a sentence, undo it, redo it, undo it", async () => {
    const moved = [...rightPairs.slice(0, 2), "2=2", `3=3,${CARAVAN}`, ...corrected.slice(4)];
    await hand.goTo(3, "target");
    await hand.do("move-down");
    await shows(moved);
    await hand.do("undo");
    await expect(bench.said).toHaveText(undone(step["move-sentence"]));
    await shows(corrected);
    await hand.do("redo");
    await expect(bench.said).toHaveText(redone(step["move-sentence"]));
    await shows(moved);
    await hand.do("undo");
    await shows(corrected);
  });

  await test.step("say that a sentence has no counterpart", async () => {
    await hand.goTo(7, "source");
    await hand.do("no-counterpart");
    await expect(bench.said).toHaveText(done["no-counterpart"](number(7)));
    expect((await bench.states())[6]).toBe("accepted");
    await shows(corrected);
  });

  await test.step("edit the text in place", async () => {
    await hand.goTo(11, "target");
    await hand.retypeEnd(", in the afternoon.");
    await expect(bench.cell(11, "target")).toHaveText("The first train reached Medina on 1 September 1908, in the afternoon.");
    expect((await bench.states())[10]).toBe("accepted");
  });

  await test.step("go through the doubtful pairs and accept them", async () => {
    await hand.goTo(1, "target");
    const doubtful = (await bench.states()).filter((state) => state === "doubtful").length;
    expect(doubtful).toBeGreaterThan(0);
    await hand.do("next-doubtful");
    for (let left = doubtful; left > 0; left -= 1) {
      const number = await bench.current();
      expect((await bench.states())[number - 1]).toBe("doubtful");
      await hand.do("accept");
      await expect.poll(async () => (await bench.states())[number - 1]).toBe("accepted");
    }
    await hand.do("next-doubtful");
    await expect(bench.said).toHaveText(refused["no-doubtful"]);
  });

  await test.step("reload: all is still there and can still be undone", async () => {
    await hand.goTo(3, "target");
    await hand.do("accept");
    await expect(bench.said).toHaveText(done.accept(number(3)));
    await bench.saved();
    const before = await bench.states();
    await page.reload();
    await expect(bench.rows).toHaveCount(corrected.length);
    await expect.poll(() => bench.states()).toEqual(before);
    await expect(bench.cell(11, "target")).toHaveText("The first train reached Medina on 1 September 1908, in the afternoon.");
    await hand.do("undo");
    await expect(bench.said).toHaveText(undone(step.accept));
    await expect.poll(async () => (await bench.states())[2]).toBe("open");
    await hand.do("redo");
    await expect.poll(() => bench.states()).toEqual(before);
    await bench.saved();
  });

  await test.step("export", async () => {
    const [target, source, links, columns, memory] = await hand.exportAll();
    expect(target?.name).toBe(targetFile.name);
    expect(target?.bytes).toEqual(withEdit(targetFile, "1 September 1908.", "1 September 1908, in the afternoon."));
    expect(source?.name).toBe(sourceFile.name);
    expect(source?.bytes).toEqual(sourceFile.bytes);
    expect(linesOf(links?.bytes).map((line) => line.split("\t").slice(0, 2).join("="))).toEqual(
      ["0=0", "1=1", "2=2,3", "3=4", "4=5", "5=6", "6=", "7=7", "8=8", "9=9", "10=10", "11=11", "12=12"],
    );
    const rows = linesOf(columns?.bytes);
    expect(rows).toHaveLength(corrected.length);
    expect(rows[2]).toBe(`${sentences.source[2]}\t${sentences.target[2]} ${sentences.target[3]}`);
    expect(rows[4]).toBe(`${sentences.source[4]}\t${TRAIN}`);
    expect(rows[6]).toBe(`${sentences.source[6]}\t`);
    expect(rows[10]).toBe(`${sentences.source[10]}\tThe first train reached Medina on 1 September 1908, in the afternoon.`);
    expect(memory?.name).toBe("railway.en.tmx");
    const units = await unitsOf(memory, page);
    expect(units).toEqual(rows.flatMap((row) => (row.endsWith("\t") ? [] : [row.split("\t")])));
    expect(units).toHaveLength(corrected.length - 1);
  });

  await test.step("the library knows how far it is", async () => {
    const accepted = (await bench.states()).filter((state) => state === "accepted").length;
    await page.goto("/");
    await expect(page.getByRole("link", { name: "railway.en" })).toBeVisible();
    await expect(page.locator("mq-document-card")).toContainText(m.library.progress(accepted, corrected.length));
  });
}

/** The words of each unit, as the browser's own XML parser reads them, on a page whose policy lets it. */
async function unitsOf(file: TextFile | undefined, page: Page): Promise<readonly (readonly string[])[]> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate((xml) => {
      const memory = new DOMParser().parseFromString(xml, "text/xml");
      return Array.from(memory.querySelectorAll("tu"), (unit) => Array.from(unit.querySelectorAll("seg"), (seg) => seg.textContent));
    }, file?.bytes.toString("utf8") ?? "");
  } finally {
    await blank.close();
  }
}

function linesOf(bytes: Buffer | undefined): readonly string[] {
  const text = bytes?.toString("utf8") ?? "";
  expect(text.endsWith("\n")).toBe(true);
  return text.slice(0, -1).split("\n");
}
