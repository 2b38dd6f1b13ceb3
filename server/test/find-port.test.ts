/** Which port is taken, with real sockets. */
import { expect, it } from "vitest";
import { findPort } from "../local/find-port.mjs";
import { occupy } from "./run-launcher.ts";

it("is the next free one when any will do, and none when it was asked for and is busy", async () => {
  const { port, free } = await occupy(0);
  const next = await findPort("127.0.0.1", undefined, port);
  expect(next.kind).toBe("free");
  expect(next).toMatchObject({ port: expect.toSatisfy((found: number) => found > port && found < port + 100) as number });
  expect(await findPort("127.0.0.1", port)).toMatchObject({ kind: "none", message: expect.stringMatching(`^Port ${port} is in use`) as string });
  await free();
  expect(await findPort("127.0.0.1", port)).toEqual({ kind: "free", port });
});

it("is none after the last there is", async () => {
  const last = await occupy(65535).catch(() => undefined);
  expect(await findPort("127.0.0.1", undefined, 65535)).toEqual({ kind: "none", message: "No port from 65535 to 65535 is free. Set PORT to one that is." });
  await last?.free();
});

it("says why an address is not this computer's", async () => {
  expect(await findPort("192.0.2.1", 8787)).toEqual({ kind: "none", message: "Cannot listen on 192.0.2.1, port 8787 (EADDRNOTAVAIL)." });
});
