/** Files dropped on the page as the system does it: real files and folders, so that what the browser makes of them is real too. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, TestInfo } from "@playwright/test";

export interface NamedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Puts files into the test's own folder. @returns their paths */
export async function written(info: TestInfo, ...files: readonly NamedFile[]): Promise<readonly string[]> {
  await mkdir(info.outputPath(), { recursive: true });
  return Promise.all(
    files.map(async ({ name, content }) => {
      const file = info.outputPath(name);
      await writeFile(file, content);
      return file;
    }),
  );
}

export async function folder(info: TestInfo, name: string): Promise<string> {
  const made = info.outputPath(name);
  await mkdir(made, { recursive: true });
  await writeFile(path.join(made, "inside.txt"), "The river rose.");
  return made;
}

/** Drops files and folders, given by their paths, in the middle of the element. */
export async function drop(onto: Locator, paths: readonly string[]): Promise<void> {
  const page = onto.page();
  await onto.scrollIntoViewIfNeeded();
  const box = await onto.boundingBox();
  if (!box) throw new Error("what the files are dropped on is not to be seen");
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await session.send("Input.dispatchDragEvent", { type, ...place, data });
  await session.detach();
}
