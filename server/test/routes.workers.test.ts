/** What the Worker answers to whom: routes, refusals and headers, asked over its real entry in workerd. */
import { env, exports } from "cloudflare:workers";
import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { errorBodySchema, glossaryStatusSchema, healthSchema } from "../../glossary/protocol.ts";
import { app } from "../app.ts";
import type { GlossaryRoom } from "../glossary-room.ts";

const origin = "http://127.0.0.1:8787";
const write = { "Content-Type": "application/json", "X-Muqabala": "1", Origin: origin };

const ask = (path: string, init: RequestInit = {}): Promise<Response> => exports.default.fetch(new Request(`${origin}${path}`, withHost(init)));

/** A browser always sends the host; a `Request` made by hand does not. */
function withHost(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  if (!headers.has("Host")) headers.set("Host", "127.0.0.1:8787");
  return { ...init, headers };
}

async function refusal(response: Response): Promise<{ status: number; code: string; path?: string }> {
  const { error } = v.parse(errorBodySchema, await response.json());
  expect(error.message).not.toBe("");
  return { status: response.status, code: error.code, ...(error.path !== undefined && { path: error.path }) };
}

describe("health", () => {
  it("says that this is Muqabala and that it runs", async () => {
    const response = await ask("/healthz");
    expect(response.status).toBe(200);
    expect(v.parse(healthSchema, await response.json()).api).toBe(1);
  });

  it("answers HEAD without a body", async () => {
    const response = await ask("/healthz", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("addresses", () => {
  it.each([
    ["GET", "/api"],
    ["GET", "/api/v1"],
    ["GET", "/api/v1/nothing"],
    ["GET", "/api/v2/glossaries/a"],
    ["POST", "/api/v1/nothing"],
    ["GET", "/assets/gone-12345678.js"],
    ["GET", "/robots.txt"],
    ["POST", "/d/1/review"],
  ])("%s %s is a 404 in JSON", async (method, path) => {
    expect(await refusal(await ask(path, { method }))).toEqual({ status: 404, code: "not-found" });
  });

  it.each([
    ["POST", "/healthz", "GET, HEAD"],
    ["OPTIONS", "/healthz", "GET, HEAD"],
    ["DELETE", "/api/v1/glossaries/main", "GET, HEAD, PUT"],
    ["OPTIONS", "/api/v1/glossaries/main", "GET, HEAD, PUT"],
  ])("%s %s is a 405 that names what is allowed", async (method, path, allow) => {
    const response = await ask(path, { method });
    expect(response.headers.get("Allow")).toBe(allow);
    expect(await refusal(response)).toEqual({ status: 405, code: "method-not-allowed" });
  });

  it.each(["/d/1/review", "/g/main", "/join", "/apiary"])("the screen %s gets the page", async (path) => {
    expect(await (await ask(path)).text()).toBe("asset GET /");
  });
});

describe("security headers", () => {
  it.each(["/healthz", "/api/v1/nothing", "/api/v1/glossaries/NOT%20ONE", "/assets/gone.js"])("are on what the Worker says at %s", async (path) => {
    const { headers } = await ask(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    for (const rule of ["default-src 'self'", "img-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy.split("; ")).toContain(rule);
    }
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html muqabala");
    expect(policy).not.toMatch(/unsafe|\*|http|data:|blob:/);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  it("are on a 405 too", async () => {
    expect((await ask("/healthz", { method: "PUT" })).headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("leave the answers of the platform's file server as they are", async () => {
    expect((await ask("/d/1/review")).headers.get("Content-Security-Policy")).toBeNull();
  });
});

describe("a write", () => {
  const path = "/api/v1/glossaries/guarded";
  const put = (headers: Record<string, string>, body = "{}"): Promise<Response> => ask(path, { method: "PUT", headers, body });
  const without = (name: keyof typeof write): Record<string, string> => Object.fromEntries(Object.entries(write).filter(([key]) => key !== name));

  it.each<[string, Record<string, string>, number, string]>([
    ["without our own header", without("X-Muqabala"), 403, "write-header"],
    ["as a form would send it", { ...write, "Content-Type": "text/plain" }, 415, "content-type"],
    ["of a type that only begins like JSON", { ...write, "Content-Type": "application/jsonp" }, 415, "content-type"],
    ["from another site", { ...write, Origin: "https://example.org" }, 403, "origin"],
    ["from another port of this computer", { ...write, Origin: "http://127.0.0.1:3000" }, 403, "origin"],
    ["from a page without an origin", { ...write, Origin: "null" }, 403, "origin"],
    ["that the browser calls cross-site", { ...write, "Sec-Fetch-Site": "cross-site" }, 403, "origin"],
    ["that the browser calls same-site only", { ...write, "Sec-Fetch-Site": "same-site" }, 403, "origin"],
  ])("%s is refused and changes nothing", async (_what, headers, status, code) => {
    expect(await refusal(await put(headers))).toEqual({ status, code });
    expect((await ask(path)).status).toBe(404);
  });

  it("of more than 1 MiB is refused", async () => {
    expect(await refusal(await put(write, " ".repeat(1024 * 1024 + 1)))).toEqual({ status: 413, code: "too-large" });
    expect((await ask(path)).status).toBe(404);
  });

  it.each<[string, string, Record<string, string>]>([
    ["from our own page", "own-page", { ...write, "Sec-Fetch-Site": "same-origin" }],
    ["from a program, which has no origin", "program", without("Origin")],
    ["from our own page behind a proxy that ends TLS", "behind-tls", { ...write, Origin: "https://127.0.0.1:8787" }],
    ["with a charset in its type", "charset", { ...write, "Content-Type": "application/json; charset=utf-8" }],
  ])("%s is taken", async (_what, id, headers) => {
    expect((await ask(`/api/v1/glossaries/${id}`, { method: "PUT", headers, body: "{}" })).status).toBe(201);
  });
});

describe("a glossary", () => {
  const put = (id: string): Promise<Response> => ask(`/api/v1/glossaries/${id}`, { method: "PUT", headers: write, body: "{}" });

  it("is not there until it is made, and is made once", async () => {
    const path = "/api/v1/glossaries/field-notes";
    expect(await refusal(await ask(path))).toEqual({ status: 404, code: "not-found", path: "params.id" });
    const made = await put("field-notes");
    expect(made.status).toBe(201);
    const status = v.parse(glossaryStatusSchema, await made.json());
    expect(status).toMatchObject({ id: "field-notes", schema: 2 });
    expect(Math.abs(Date.parse(status.created) - Date.now())).toBeLessThan(60_000);
    const again = await put("field-notes");
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(status);
    expect(await (await ask(path)).json()).toEqual(status);
  });

  it.each(["Main", "a_b", "-a", "a-", "%D9%85", "a%2Fb", "..%2Fa", "a".repeat(65)])("cannot be called %s", async (id) => {
    expect(await refusal(await ask(`/api/v1/glossaries/${id}`))).toEqual({ status: 400, code: "invalid", path: "params.id" });
    expect(await refusal(await put(id))).toEqual({ status: 400, code: "invalid", path: "params.id" });
  });

  it("is not made or shown for a host name that was made to point here", async () => {
    const headers = { ...write, Host: "rebound.example:8787", Origin: "http://rebound.example:8787" };
    expect(await refusal(await ask("/api/v1/glossaries/rebound", { method: "PUT", headers, body: "{}" }))).toEqual({ status: 403, code: "closed" });
    await put("rebound");
    expect(await refusal(await ask("/api/v1/glossaries/rebound", { headers }))).toEqual({ status: 401, code: "signed-out" });
  });

  it("is not made on a server that others reach, except by who runs it", async () => {
    const bindings = { ASSETS: env.ASSETS, ROOM: env.ROOM, CONTROL: "0123456789abcdef0123456789abcdef" };
    const make = (more: object, headers: Record<string, string> = {}): Promise<Response> =>
      Promise.resolve(app.fetch(new Request(`${origin}/api/v1/glossaries/reached`, withHost({ method: "PUT", headers: { ...write, ...headers }, body: "{}" })), { ...bindings, ...more }));
    for (const more of [{}, { ACCESS: "open" }]) expect(await refusal(await make(more))).toEqual({ status: 403, code: "closed" });
    // A secret that is too short to be one is none.
    expect(await refusal(await make({ CONTROL: "short" }, { "X-Muqabala-Control": "short" }))).toEqual({ status: 403, code: "closed" });
    expect((await make({}, { "X-Muqabala-Control": bindings.CONTROL })).status).toBe(201);
  });
});

describe("a fault of the server", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is told without its cause, and noted without what was sent", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken: DurableObjectNamespace<GlossaryRoom> = new Proxy(env.ROOM, {
      get: () => () => {
        throw new RangeError("the words of a document");
      },
    });
    const response = await app.fetch(new Request(`${origin}/api/v1/glossaries/main`, withHost({})), { ASSETS: env.ASSETS, ROOM: broken, ACCESS: "local" });
    const text = await response.clone().text();
    expect(await refusal(response)).toEqual({ status: 500, code: "internal" });
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(text).not.toMatch(/words of a document|RangeError|\.ts/);
    const noted = String(log.mock.calls[0]?.[0]);
    expect(noted).toMatch(/^GET \/api\/v1\/glossaries\/:id: RangeError\n\s+at /);
    expect(noted).not.toContain("words of a document");
  });
});
