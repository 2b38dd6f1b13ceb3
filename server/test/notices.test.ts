import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { root } from "../local/build.mjs";
import { notices } from "../local/notices.mjs";

function makePackage(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "muqabala-notices-")), name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries({ "package.json": JSON.stringify({ name, version: "1.2.3", license: "MIT" }), ...files })) writeFileSync(path.join(folder, file), text);
  return folder;
}

it.each(["LICENSE", "LICENCE", "license.md", "LICENSE.BSD", "COPYING", "NOTICE.txt"])("takes the licence from %s", (file) => {
  expect(notices(root, [makePackage("ship", { [file]: "Do what you like." })])).toContain("ship 1.2.3 (MIT)\n\nDo what you like.");
});

it("refuses a shipped package that has no licence text, by name", () => {
  expect(() => notices(root, [makePackage("with", { LICENSE: "Yes." }), makePackage("without", { "index.js": "" })])).toThrow(/without a licence text: without@1\.2\.3/);
});

it("names what the page, the Worker and the command line are built from, fonts included", () => {
  const shipped = readFileSync(path.join(root, "dist/client/THIRD_PARTY_NOTICES.txt"), "utf8");
  for (const name of ["lit", "@lit/context", "idb-keyval", "comlink", "valibot", "sentence-splitter", "hono", "@fontsource-variable/noto-naskh-arabic", "@fontsource-variable/source-sans-3", "@fontsource-variable/source-serif-4"]) {
    expect(shipped, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  }
  expect(shipped).toContain("SIL OPEN FONT LICENSE");
});
