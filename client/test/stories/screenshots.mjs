/** `npm run screenshots`: takes the pictures of `docs/pictures/` from the built product; see `pictures.ts`. */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");
const command = ["node_modules/@playwright/test/cli.js", "test", "--config", "client/test/stories/pictures.config.ts", ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" }).status ?? 1;
