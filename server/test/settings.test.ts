/** What may be set in the environment, and what is said about the rest. */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { addressOf, isLoopback, readSettings } from "../local/settings.mjs";

const root = path.resolve("/srv/muqabala");

describe("settings", () => {
  it("have defaults", () => {
    expect(readSettings({}, root)).toEqual({
      kind: "read",
      settings: { host: "127.0.0.1", port: undefined, data: path.join(root, ".muqabala"), dist: undefined },
    });
  });

  it("take an empty value for none", () => {
    expect(readSettings({ HOST: "", PORT: "", MUQABALA_DATA: "", MUQABALA_DIST: "" }, root)).toEqual(readSettings({}, root));
  });

  it("make folders absolute from where the command was typed", () => {
    expect(readSettings({ MUQABALA_DATA: "store", MUQABALA_DIST: "built" }, root)).toMatchObject({
      settings: { data: path.resolve("store"), dist: path.resolve("built") },
    });
  });

  it.each([["0", 0], ["80", 80], ["65535", 65535], ["08787", 8787]])("take port %s", (text, port) => {
    expect(readSettings({ PORT: text }, root)).toMatchObject({ settings: { port } });
  });

  it.each(["65536", "-1", "8787x", "80.5", "1e3", " 80", "http"])("refuse port %j", (port) => {
    expect(readSettings({ PORT: port }, root)).toEqual({ kind: "bad", message: `PORT must be a whole number from 0 to 65535, not "${port}".` });
  });

  it.each(["0.0.0.0", "::", "::1", "192.168.1.5", "localhost", "my-server.example.org"])("take host %s", (host) => {
    expect(readSettings({ HOST: host }, root)).toMatchObject({ settings: { host } });
  });

  it.each(["http://localhost", "localhost:80", "a b", "-x", "[::1]", "*"])("refuse host %j", (host) => {
    expect(readSettings({ HOST: host }, root)).toMatchObject({ kind: "bad", message: expect.stringContaining(`not "${host}"`) as string });
  });
});

it.each([
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["::1", true],
  ["localhost", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.1.5", false],
  ["127.example.org", false],
])("%s is reached from this computer only: %s", (host, expected) => expect(isLoopback(host)).toBe(expected));

it.each([
  ["127.0.0.1", "http://127.0.0.1:8787"],
  ["::1", "http://[::1]:8787"],
  ["0.0.0.0", "http://127.0.0.1:8787"],
  ["::", "http://[::1]:8787"],
  ["my-server", "http://my-server:8787"],
])("what listens on %s is found at %s", (host, address) => expect(addressOf(host, 8787)).toBe(address));
