/** The built product on a port and in a folder of its own, for the stories: what `npm start` starts. */
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";

const root = path.resolve(import.meta.dirname, "../../..");

export { expect, type Page } from "@playwright/test";

/** A page in a browser of its own, which is closed when the story ends; the story fails when the page throws. */
export type NewPerson = (options?: BrowserContextOptions) => Promise<Page>;

/** What a story has: a server of its worker's own, and a link that makes its opener an admin of the glossary. */
export interface Served {
  /** The server's data folder. */
  readonly data: string;
  readonly address: string;
  readonly adminLink: () => Promise<string>;
}

export const test = base.extend<{ readonly newPerson: NewPerson }, Served>({
  data: [
    async ({}, use) => {
      const data = await mkdtemp(path.join(tmpdir(), "muqabala-story-"));
      await use(data);
      await rm(data, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  address: [
    async ({ data }, use) => {
      const server = spawn(process.execPath, ["server/local/start.mjs"], { cwd: root, env: { ...process.env, MUQABALA_DATA: data, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
      const ended = new Promise((resolve) => server.once("exit", resolve));
      const address = await new Promise<string>((resolve, reject) => {
        let said = "";
        server.stdout.setEncoding("utf8").on("data", (text: string) => {
          said += text;
          const found = /http:\/\/[^\s]+/.exec(said);
          if (found) resolve(found[0].replace(/\/$/, ""));
        });
        void ended.then(() => reject(new Error(`the server ended: ${said}`)));
      });
      await use(address);
      server.kill("SIGTERM");
      await ended;
    },
    { scope: "worker", timeout: 60_000 },
  ],
  adminLink: [
    async ({ address, data }, use) => {
      await use(async () => {
        const { stdout } = await promisify(execFile)(process.execPath, ["dist/cli/muqabala.js", "admin-link", "--data", data], { cwd: root });
        if (!stdout.startsWith(address)) throw new Error(`the link is not of this server: ${stdout}`);
        return stdout.trim();
      });
    },
    { scope: "worker" },
  ],
  baseURL: async ({ address }, use) => use(address),
  newPerson: async ({ browser, baseURL }, use) => {
    const opened: Page[] = [];
    const thrown: string[] = [];
    await use(async (options = {}) => {
      const page = await (await browser.newContext({ ...(baseURL !== undefined && { baseURL }), ...options })).newPage();
      page.on("pageerror", ({ message }) => thrown.push(message));
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
    base.expect(thrown, "what the pages threw").toEqual([]);
  },
});
