/** The built product on a port and in a folder of its own, for the stories: what `npm start` starts. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base } from "@playwright/test";

const root = path.resolve(import.meta.dirname, "../../..");

export { expect, type Page } from "@playwright/test";

export const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const data = await mkdtemp(path.join(tmpdir(), "muqabala-story-"));
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
      await rm(data, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ address }, use) => use(address),
});
