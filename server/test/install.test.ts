/** When packages are installed, decided from the lists alone. */
import { describe, expect, it } from "vitest";
import { decide, markOf, tooOldFor } from "../local/install.mjs";

interface Entry {
  readonly version: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

const list = (packages: Readonly<Record<string, Entry>>): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { "": { name: "muqabala" }, ...packages } });

const lit: Entry = { version: "3.3.3", integrity: "sha512-a" };
const nativeLinux: Entry = { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] };
const nativeMac: Entry = { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] };
const nativeMusl: Entry = { ...nativeLinux, libc: ["musl"] };
const folder = (name: string): string => `node_modules/${name}`;

const lock = list({
  [folder("lit")]: lit,
  [folder("a/node_modules/lit")]: { ...lit, version: "2.0.0" },
  [folder("native-linux")]: nativeLinux,
  [folder("native-musl")]: nativeMusl,
  [folder("native-mac")]: nativeMac,
});
const complete = { [folder("lit")]: lit, [folder("a/node_modules/lit")]: { ...lit, version: "2.0.0" }, [folder("native-linux")]: nativeLinux };
const here = { platform: "linux", arch: "x64" };
const found = { lock, installed: list(complete), mark: undefined, ...here };

describe("packages", () => {
  it("that are those of the lock file are left alone, also without a mark", () => {
    expect(decide(found)).toEqual({ kind: "ready" });
  });

  it("are installed into a fresh clone, and after an installation that broke off", () => {
    expect(decide({ ...found, installed: undefined })).toEqual({ kind: "install", why: "there are none" });
    expect(decide({ ...found, installed: undefined, mark: markOf(found) })).toMatchObject({ kind: "install" });
  });

  it.each<[string, Readonly<Record<string, Entry>>, string]>([
    ["one is missing, as after an installation without development packages", { [folder("lit")]: lit, [folder("native-linux")]: nativeLinux }, "lit is missing"],
    ["one has another version", { ...complete, [folder("lit")]: { ...lit, version: "3.3.2" } }, "lit has another version"],
    ["one has other content", { ...complete, [folder("lit")]: { ...lit, integrity: "sha512-b" } }, "lit has another version"],
  ])("are installed when %s, whatever the mark says", (_when, packages, why) => {
    for (const mark of [undefined, markOf(found)]) {
      expect(decide({ ...found, installed: list(packages), mark })).toEqual({ kind: "install", why });
    }
  });

  it("are installed when the folder came from another kind of computer", () => {
    expect(decide({ ...found, platform: "darwin", arch: "arm64" })).toEqual({ kind: "install", why: "native-mac is missing for darwin arm64" });
    expect(decide({ ...found, platform: "darwin", arch: "arm64", mark: markOf(found) })).toMatchObject({ kind: "install" });
  });

  it("that npm left out here before are not asked for again", () => {
    const rest = Object.fromEntries(Object.entries(complete).filter(([name]) => name !== folder("native-linux")));
    expect(decide({ ...found, installed: list(rest) })).toMatchObject({ kind: "install" });
    expect(decide({ ...found, installed: list(rest), mark: markOf(found) })).toEqual({ kind: "ready" });
    const changed = lock.replace("muqabala", "muqabala2");
    expect(decide({ ...found, lock: changed, installed: list(rest), mark: markOf(found) })).toMatchObject({ kind: "install" });
  });
});

describe("Node's version", () => {
  it.each([
    ["20.19.0", undefined],
    ["20.20.2", undefined],
    ["22.0.0", undefined],
    ["100.1.0", undefined],
    ["20.18.3", "20.19"],
    ["20.9.0", "20.19"],
    ["18.20.0", "20.19"],
  ])("%s: wanted instead is %s", (version, wanted) => expect(tooOldFor(version, ">=20.19")).toBe(wanted));
});
