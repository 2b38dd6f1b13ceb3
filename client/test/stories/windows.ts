/** The windows that every screen is to fit, and a look at one screen in each of them. */
import { layoutFaults } from "./layout-faults.ts";
import { expect, type Page } from "./serve.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As wide as a laptop's window at 400 %. */
const SMALL_PHONE = { name: "a small phone", width: 320, height: 640 };
const PHONE = { name: "a phone", width: 390, height: 844 };
const LAPTOP = { name: "a laptop", width: 1280, height: 800 };
const ENLARGED = { name: "a laptop at 200 %", width: 640, height: 400 };

/** In which window a story of each language is told, so that both small ones are worked in and not only looked at. */
export const WORKED_IN = { en: PHONE, ar: ENLARGED } as const satisfies Readonly<Record<string, Size>>;

/** Nothing is cut, covered or out of the window, whatever its size; the page is in the window that it was in again. */
export async function expectToFit(page: Page, where: string): Promise<void> {
  await inEachWindow(page, async (name) => { expect(await page.evaluate(layoutFaults), `${where}, on ${name}`).toEqual([]); });
}

export async function inEachWindow(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  for (const { name, ...size } of [SMALL_PHONE, PHONE, LAPTOP, ENLARGED]) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
    await look(name);
  }
  if (before) await page.setViewportSize(before);
}
