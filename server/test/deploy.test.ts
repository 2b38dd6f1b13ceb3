/** Deployment to Cloudflare, as far as it goes without an account, and the same settings on one's own computer. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unstable_readConfig } from "wrangler";
import { buildIfNeeded, root } from "../local/build.mjs";
import { miniflareOptions } from "../local/serve.mjs";

/** The part of wrangler's configuration that is compared. */
interface Config {
  readonly name: string;
  readonly compatibility_date: string;
  readonly durable_objects: { readonly bindings: readonly { readonly name: string; readonly class_name: string }[] };
  readonly migrations: readonly { readonly new_sqlite_classes?: readonly string[] }[];
  readonly assets: { readonly binding: string; readonly not_found_handling: string; readonly run_worker_first?: unknown };
  readonly vars: Readonly<Record<string, string>>;
  readonly observability: { readonly enabled: boolean };
}

const config = unstable_readConfig({ config: path.join(root, "wrangler.toml") }) as Config;

describe("wrangler deploy --dry-run", () => {
  let out: string;
  let said: ReturnType<typeof spawnSync>;
  beforeAll(async () => {
    await buildIfNeeded();
    out = mkdtempSync(path.join(tmpdir(), "muqabala-deploy-"));
    said = spawnSync(process.execPath, [path.join(root, "node_modules/wrangler/bin/wrangler.js"), "deploy", "--dry-run", "--outdir", out], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false", NO_COLOR: "1" },
    });
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it("takes the built Worker as it is, its files and its Durable Object, without a warning", () => {
    expect(said.stderr).toBe("");
    expect(said.status).toBe(0);
    expect(said.stdout).toMatch(/Read \d+ files from the assets directory/);
    expect(said.stdout).toMatch(/env\.ROOM \(GlossaryRoom\)\s+Durable Object/);
    expect(said.stdout).toMatch(/env\.ASSETS\s+Assets/);
    expect(readFileSync(path.join(out, "main.js"), "utf8")).toBe(readFileSync(path.join(root, "dist/server/main.js"), "utf8"));
  });

  it("stays far below the 3 MB that a Worker of the free plan may have", () => {
    const [, size] = /Total Upload: ([\d.]+) KiB/.exec(String(said.stdout)) ?? [];
    expect(Number(size)).toBeLessThan(500);
  });
});

it("the launcher runs the Worker with the settings of wrangler.toml", () => {
  const data = mkdtempSync(path.join(tmpdir(), "muqabala-data-"));
  const options = miniflareOptions({ host: "0.0.0.0", port: 0, data, worker: path.join(root, "server/main.ts"), control: "secret", files: "/page", onWorkerd: () => undefined });
  expect(options).toMatchObject({
    name: config.name,
    compatibilityDate: config.compatibility_date,
    durableObjects: Object.fromEntries(config.durable_objects.bindings.map(({ name, class_name }) => [name, { className: class_name, useSQLite: true }])),
    assets: { binding: config.assets.binding, assetConfig: { not_found_handling: config.assets.not_found_handling } },
    telemetry: { enabled: false },
    cf: false,
  });
  rmSync(data, { recursive: true });
  // The secret stands beside the deployment, never in its configuration.
  expect(options).toHaveProperty("bindings", { CONTROL: "secret", ...Object.fromEntries(Object.keys(config.vars).map((name) => [name, expect.any(String) as unknown])) });
  expect(config.migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes ?? [])).toEqual(config.durable_objects.bindings.map(({ class_name }) => class_name));
  expect(config.assets.run_worker_first).toBeUndefined();
  expect(config.observability.enabled).toBe(false);
});
