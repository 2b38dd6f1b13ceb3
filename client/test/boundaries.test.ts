/** What the compiler cannot see of the rules between the rooms (`docs/architecture.md`): who may import whom, and what a pure room may not touch. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

interface Room {
  readonly name: string;
  readonly folder: string;
  readonly without: readonly string[];
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
  readonly forbidden: readonly RegExp[];
}

/** The compiler refuses `document`, `console` and the like in a pure room; these it lets pass. */
const impure = [/^Date$/, /^Date\.now$/, /^Math\.random$/];
const rooms: readonly Room[] = [
  { name: "glossary", folder: "glossary", without: ["test"], rooms: [], packages: [/^valibot$/], forbidden: impure },
  { name: "client/alignment", folder: "client/alignment", without: ["test", "bench"], rooms: ["glossary"], packages: [/^valibot$/, /^sentence-splitter$/, /^@textlint\/ast-node-types$/], forbidden: impure },
  { name: "client", folder: "client", without: ["alignment", "cli", "test", "bench", "vite.config.ts"], rooms: ["glossary", "client/alignment"], packages: [/^(lit|@lit\/context|idb-keyval|comlink|valibot)(\/|$)/, /^vite$/], forbidden: [] },
  { name: "client/elements", folder: "client/elements", without: ["test"], rooms: ["glossary", "client/alignment", "client"], packages: [/^(lit|@lit\/context)(\/|$)/], forbidden: [/^(fetch|indexedDB|XMLHttpRequest|WebSocket|Worker)$/] },
  { name: "client/report", folder: "client/report", without: ["test"], rooms: ["glossary", "client/alignment", "client"], packages: [], forbidden: [/^Date\.now$/, /^Math\.random$/, /^(window|globalThis|fetch|indexedDB|localStorage|HTMLElement|document\.(createElement|body|querySelector))$/] },
  { name: "client/cli", folder: "client/cli", without: ["test"], rooms: ["glossary", "client/alignment", "client"], packages: [/^node:/, /^valibot$/], forbidden: [] },
  { name: "server", folder: "server", without: ["local", "test"], rooms: ["glossary"], packages: [/^(hono|valibot)(\/|$)/, /^cloudflare:/], forbidden: [] },
];

const filesOf = ({ folder, without }: Room): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !without.some((each) => file === each || file.startsWith(each + path.sep)))
    .map((file) => path.join(folder, file));

function roomOf(file: string): string {
  const under = (folder: string) => file.startsWith(folder + path.sep);
  return ["client/alignment", "client/cli", "client", "glossary", "server"].find((folder) => under(path.normalize(folder))) ?? "elsewhere";
}

interface Code {
  readonly imports: readonly string[];
  readonly names: ReadonlySet<string>;
}

const read = new Map<string, Code>();

/** Every import of the file, and every name or `object.member` that its code uses. */
function codeOf(file: string): Code {
  const code = read.get(file) ?? readCode(file);
  read.set(file, code);
  return code;
}

function readCode(file: string): Code {
  const code = readFileSync(path.join(root, file), "utf8");
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (ts.isIdentifier(node.expression)) names.add(`${node.expression.text}.${node.name.text}`);
      visit(node.expression);
      return;
    }
    if (ts.isTypeNode(node) || ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) {
      ts.forEachChild(node, (child) => (child === (node as { name?: ts.Node }).name ? undefined : visit(child)));
      return;
    }
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true), (node) => (ts.isImportDeclaration(node) ? undefined : visit(node)));
  return { imports: ts.preProcessFile(code, true, true).importedFiles.map((each) => each.fileName), names };
}

describe.each(rooms)("$name", (room) => {
  const files = filesOf(room);

  it("has code to look at", () => expect(files.length).toBeGreaterThan(0));

  it("imports only what its row in the architecture allows", () => {
    const wrong = files.flatMap((file) =>
      codeOf(file).imports.filter((name) => {
        if (!name.startsWith(".")) return !room.packages.some((pattern) => pattern.test(name));
        const target = roomOf(path.join(path.dirname(file), name));
        return target !== roomOf(file) && !room.rooms.includes(target);
      }).map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("names nothing that it must not know", () => {
    const wrong = files.flatMap((file) => [...codeOf(file).names].filter((name) => room.forbidden.some((pattern) => pattern.test(name))).map((name) => `${file} uses ${name}`));
    expect(wrong).toEqual([]);
  });
});

it("keeps SQL in the server", () => {
  const statements = /\b(SELECT .+ FROM|INSERT INTO|UPDATE .+ SET|DELETE FROM|CREATE TABLE)\b/;
  const wrong = rooms.filter((room) => room.name !== "server").flatMap(filesOf).filter((file) => statements.test(readFileSync(path.join(root, file), "utf8")));
  expect(wrong).toEqual([]);
});
