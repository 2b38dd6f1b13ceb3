/** Whether a folder of glossaries is the one that was served last, or a copy. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { mainGlossary } from "../../glossary/protocol.ts";
import { mainGlossary as launchersMain } from "../local/first-admin-link.mjs";
import { lifeOf } from "../local/store-life.mjs";

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "muqabala-life-"));
  store = path.join(folder, "glossaries");
});
afterEach(() => rmSync(folder, { recursive: true }));

const copy = (from: string, to: string): void => cpSync(from, to, { recursive: true, preserveTimestamps: true });

it("the same folder lives on, also under another name", async () => {
  const life = lifeOf(store);
  expect(life).toMatch(/^[\da-f-]{36}$/);
  expect(lifeOf(store)).toBe(life);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(lifeOf(store)).toBe(life);
  const moved = path.join(folder, "moved");
  renameSync(store, moved);
  expect(lifeOf(moved)).toBe(life);
});

it("a backup that is put in its place begins another life, each time", () => {
  const backup = path.join(folder, "backup");
  const lives = [lifeOf(store)];
  copy(store, backup);
  for (let times = 0; times < 3; times++) {
    rmSync(store, { recursive: true });
    copy(backup, store);
    lives.push(lifeOf(store));
    expect(lifeOf(store)).toBe(lives.at(-1));
  }
  expect(new Set(lives).size).toBe(4);
});

it.each(["", "{}", "null", "[1]", '{"life":1}'])("a file that says %j begins another life", (text) => {
  const life = lifeOf(store);
  writeFileSync(path.join(store, "life.json"), text);
  const next = lifeOf(store);
  expect(next).not.toBe(life);
  expect(readFileSync(path.join(store, "life.json"), "utf8")).toContain(next);
});

it("the launcher and the page mean the same glossary", () => expect(launchersMain).toBe(mainGlossary));
