/** Links, sessions, members and sockets: who gets in, how, and how it ends. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeEach, describe, expect, it } from "vitest";
import { adminLinkPath, controlHeader, inviteSchema, invitesPath, joinPath, memberPath, membersPath, mePath, socketPath } from "../../glossary/protocol.ts";
import { ask, control, found, glossary, Member, origin, refusal, write } from "./member.ts";

let admin: Member;
let count = 0;
beforeEach(async () => {
  admin = await found(`members-${++count}`);
});

const ended = { status: 401, code: "revoked", message: "Your membership in this glossary has ended. Ask an admin for a new link." };
const signedOut = { status: 401, code: "signed-out", message: "You are not signed in to this glossary. Open a link that you were given." };
const badLink = { status: 403, code: "token", message: "This link was used, has expired, or never was. Ask for another one.", path: "token" };
const invite = async (request: object): Promise<string> => v.parse(inviteSchema, await (await admin.write("POST", invitesPath(admin.id), request)).json()).token;
const sql = <T>(work: (sql: SqlStorage) => T): Promise<T> => runInDurableObject(env.ROOM.getByName(admin.id), (_room, { storage }) => work(storage.sql));

describe("a link for an admin", () => {
  const path = adminLinkPath(glossary("admin-link"));
  const none = async (): Promise<void> => expect((await ask("/api/v1/glossaries/admin-link")).status).toBe(404);

  it.each<[string, Readonly<Record<string, string>>]>([
    ["without the secret", {}],
    ["with another", { [controlHeader]: "the secret of whoever runs this serves" }],
    ["with nothing", { [controlHeader]: "" }],
  ])("is not given %s, and nothing is made", async (_how, headers) => {
    expect(await refusal(await write("POST", path, { first: false }, headers))).toEqual({ status: 403, code: "closed", message: "A link for an admin is made by who runs the server: muqabala admin-link" });
    await none();
  });

  it("works once, for 15 minutes", async () => {
    const link = v.parse(inviteSchema, await (await write("POST", adminLinkPath(admin.id), { first: false }, { [controlHeader]: control })).json());
    expect(Math.abs(Date.parse(link.expires) - Date.now() - 15 * 60_000)).toBeLessThan(60_000);
    expect((await Member.join(admin.id, link.token, "Bo")).membership).toMatchObject({ role: "admin", name: "Bo" });
    expect(await refusal(await write("POST", joinPath(admin.id), { token: link.token, name: "Eve" }))).toEqual(badLink);
  });

  it("for the first admin is not given when there is one", async () => {
    expect(await refusal(await write("POST", adminLinkPath(admin.id), { first: true }, { [controlHeader]: control }))).toEqual({ status: 409, code: "has-admin", message: "The glossary has an admin." });
  });
});

describe("joining", () => {
  it("gives a session cookie that no script and no other site can use, and of which only the hash is kept", async () => {
    const token = await invite({ role: "contributor", hours: 1, uses: 1 });
    const response = await write("POST", joinPath(admin.id), { token, name: " Con " });
    expect(await response.json()).toMatchObject({ role: "contributor", name: "Con" });
    const cookie = response.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(new RegExp(`^muqabala-${admin.id}=[\\w-]{43}; Max-Age=15552000; Path=/; HttpOnly; SameSite=Strict$`));
    const session = /=([\w-]{43});/.exec(cookie)?.[1] ?? "";
    const stored = await sql((each) => JSON.stringify(each.exec("SELECT * FROM credential").toArray()));
    expect(stored).not.toContain(session);
    expect(stored).not.toContain(token);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["behind a proxy that ends TLS", { Origin: "https://127.0.0.1:8787" }],
    ["behind one that says so", { "X-Forwarded-Proto": "https" }],
  ])("%s gives a cookie that is bound to the host and to https", async (_how, headers) => {
    const response = await write("POST", joinPath(admin.id), { token: await invite({ role: "reader", hours: 1, uses: 1 }), name: "R" }, headers);
    const cookie = response.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^__Host-muqabala-.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect((await ask(mePath(admin.id), { headers: { Cookie: cookie.split(";")[0] ?? "" } })).status).toBe(200);
    // Over https, a cookie that plain http could have planted counts for nothing.
    const planted = (cookie.split(";")[0] ?? "").replace("__Host-", "");
    expect(await refusal(await ask(mePath(admin.id), { headers: { Cookie: planted, "X-Forwarded-Proto": "https" } }))).toEqual(signedOut);
  });

  it("works as often as the link says, and not after it expired", async () => {
    const twice = await invite({ role: "reader", hours: 1, uses: 2 });
    await Member.join(admin.id, twice, "A");
    await Member.join(admin.id, twice, "B");
    expect(await refusal(await write("POST", joinPath(admin.id), { token: twice, name: "C" }))).toEqual(badLink);
    const always = await invite({ role: "reader", hours: 1, uses: null });
    for (const name of ["D", "E", "F"]) await Member.join(admin.id, always, name);
    await sql((each) => void each.exec("UPDATE credential SET expires = 1 WHERE kind = 'link'"));
    expect(await refusal(await write("POST", joinPath(admin.id), { token: always, name: "G" }))).toEqual(badLink);
    expect(await (await admin.ask(membersPath(admin.id))).json()).toMatchObject({ members: { length: 6 } });
  });

  it.each<[string, unknown, string]>([
    ["a token that is none", { token: "short", name: "N" }, "body.token"],
    ["no name", { token: "a".repeat(43), name: "  " }, "body.name"],
    ["a name that is too long", { token: "a".repeat(43), name: "n".repeat(81) }, "body.name"],
  ])("with %s is refused with the place", async (_what, body, path) => {
    expect(await refusal(await write("POST", joinPath(admin.id), body))).toMatchObject({ status: 400, code: "invalid", path });
  });

  it("again, with a stronger link, raises the same member; with a weaker one it takes nothing away", async () => {
    const con = await admin.bring("contributor", "Con");
    const join = async (role: string): Promise<unknown> => {
      const token = await invite({ role, hours: 1, uses: 1 });
      return (await con.write("POST", joinPath(admin.id), { token, name: "Con" })).json();
    };
    expect(await join("editor")).toEqual({ user: con.membership.user, role: "editor", name: "Con" });
    // The first session ended with it.
    expect(await refusal(await con.ask(mePath(admin.id)))).toEqual(signedOut);
    const weaker = await admin.write("POST", joinPath(admin.id), { token: await invite({ role: "reader", hours: 1, uses: 1 }), name: "Ada" });
    expect(await weaker.json()).toMatchObject({ user: admin.membership.user, role: "admin" });
  });

  it("one glossary opens no other", async () => {
    const other = await found(`${admin.id}-other`);
    const stolen = admin.cookie.replace(admin.id, other.id);
    expect(await refusal(await ask(mePath(other.id), { headers: { Cookie: stolen } }))).toEqual(signedOut);
    expect(await refusal(await write("POST", joinPath(other.id), { token: await invite({ role: "admin", hours: 1, uses: 1 }), name: "X" }))).toEqual(badLink);
  });
});

describe("a session", () => {
  it("says who one is, and ends when one signs out", async () => {
    expect(await (await admin.ask(mePath(admin.id))).json()).toEqual(admin.membership);
    const response = await admin.write("DELETE", mePath(admin.id), {});
    expect(response.headers.get("Set-Cookie")).toMatch(/^muqabala-[\w-]+=; Max-Age=0; Path=\//);
    expect(await refusal(await admin.ask(mePath(admin.id)))).toEqual(signedOut);
  });

  it("ends when it expires", async () => {
    await sql((each) => void each.exec("UPDATE credential SET expires = 1"));
    expect(await refusal(await admin.ask(mePath(admin.id)))).toEqual(signedOut);
  });
});

describe("admins, and nobody else,", () => {
  it.each(["reader", "contributor", "editor"] as const)("invite and change roles: not a %s", async (role) => {
    const member = await admin.bring(role, "M");
    const refused = { status: 403, code: "role", message: "Only an admin may do this." };
    expect(await refusal(await member.write("POST", invitesPath(admin.id), { role: "admin", hours: 1, uses: 1 }))).toEqual(refused);
    expect(await refusal(await member.write("PATCH", memberPath(admin.id, admin.membership.user), { role: "reader" }))).toEqual(refused);
    expect(await refusal(await member.write("PATCH", memberPath(admin.id, member.membership.user), { role: "admin" }))).toEqual(refused);
  });

  it("see who is a member, as all members do; who left is not among them, and the name is forgotten", async () => {
    const con = await admin.bring("contributor", "Con");
    expect(await (await con.ask(membersPath(admin.id))).json()).toEqual({ members: expect.arrayContaining([admin.membership, con.membership]) as unknown });
    expect((await admin.write("PATCH", memberPath(admin.id, con.membership.user), { role: null })).status).toBe(200);
    expect(await (await admin.ask(membersPath(admin.id))).json()).toEqual({ members: [admin.membership] });
    expect(await sql((each) => each.exec("SELECT name FROM member WHERE user = ?", con.membership.user).one())).toEqual({ name: "" });
    expect(await refusal(await con.ask(mePath(admin.id)))).toEqual(ended);
  });

  it("do not leave a glossary without an admin", async () => {
    const lastAdmin = { status: 409, code: "last-admin", message: "The last admin stays one. Make somebody else an admin first.", path: "role" };
    for (const role of ["editor", null]) expect(await refusal(await admin.write("PATCH", memberPath(admin.id, admin.membership.user), { role }))).toEqual(lastAdmin);
    await admin.bring("admin", "Bo");
    expect((await admin.write("PATCH", memberPath(admin.id, admin.membership.user), { role: "editor" })).status).toBe(200);
  });

  it("are told when there is no such member", async () => {
    expect(await refusal(await admin.write("PATCH", memberPath(admin.id, "u-nobody"), { role: "reader" }))).toMatchObject({ status: 404, code: "not-found", path: "params.user" });
  });
});

describe("a socket", () => {
  const open = async (member: Member, headers: Readonly<Record<string, string>> = { Origin: origin }): Promise<Response> => member.ask(socketPath(admin.id), { Upgrade: "websocket", ...headers });

  /** What a socket is told, until it closes. */
  async function listen(member: Member): Promise<{ readonly heard: unknown[]; readonly closed: Promise<number> }> {
    const socket = (await open(member)).webSocket!;
    const heard: unknown[] = [];
    socket.addEventListener("message", ({ data }) => void heard.push(JSON.parse(String(data))));
    const closed = new Promise<number>((resolve) => socket.addEventListener("close", ({ code }) => { resolve(code); }));
    socket.accept();
    return { heard, closed };
  }

  async function until(ready: () => boolean): Promise<void> {
    for (const end = Date.now() + 5000; !ready() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ready()).toBe(true);
  }

  it("hears of each commit that a version exists, and nothing of one that changes nothing", async () => {
    const con = await admin.bring("contributor", "Con");
    const { heard } = await listen(con);
    const { version } = await admin.pullAll();
    await admin.push(admin.concept("w1", "c1", { note: "n" }), admin.concept("w2", "c2"));
    await until(() => heard.length > 0);
    await admin.push(admin.mutation("w3", "c1", { note: ["w1", "n"] }));
    await admin.push(admin.concept("w4", "c3"));
    await until(() => heard.length > 1);
    expect(heard).toEqual([{ version: version + 2 }, { version: version + 3 }]);
  });

  it("is closed when the membership ends, and is not opened again", async () => {
    const con = await admin.bring("contributor", "Con");
    const [first, second, other] = [await listen(con), await listen(con), await listen(admin)];
    await admin.write("PATCH", memberPath(admin.id, con.membership.user), { role: null });
    expect(await Promise.all([first.closed, second.closed])).toEqual([4401, 4401]);
    expect(await refusal(await open(con))).toEqual(ended);
    await admin.push(admin.concept("w1", "c1"));
    await until(() => other.heard.length > 0);
    expect(first.heard).toEqual([]);
  });

  it("is closed when one signs out, and when the session has expired", async () => {
    const con = await admin.bring("contributor", "Con");
    const { closed } = await listen(con);
    await con.write("DELETE", mePath(admin.id), {});
    expect(await closed).toBe(4401);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["another site", { Origin: "https://example.org" }, "origin"],
    ["another port", { Origin: "http://127.0.0.1:3000" }, "origin"],
    ["a page without an origin", { Origin: "null" }, "origin"],
    ["a request that is no upgrade", { Upgrade: "h2c" }, "invalid"],
    ["nobody", { Cookie: "" }, "signed-out"],
  ])("is not opened for %s", async (_who, headers, code) => {
    const response = await open(admin, headers);
    expect(response.webSocket).toBeNull();
    expect(await refusal(response)).toMatchObject({ code });
  });
});
