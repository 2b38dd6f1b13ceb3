/** A member as a test drives one: joined over a real link, speaking to the Worker's real entry. */
import { exports } from "cloudflare:workers";
import * as v from "valibot";
import { deletedField, type Value } from "../../glossary/entity.ts";
import { mutationSchema, type Mutation } from "../../glossary/mutation.ts";
import {
  adminLinkPath, controlHeader, errorBodySchema, glossaryIdSchema, inviteSchema, invitesPath, joinPath, membershipSchema, pullAnswerSchema, pullPath, pushAnswerSchema, pushPath,
  type GlossaryId, type Membership, type PullAnswer, type PushAnswer, type Role,
} from "../../glossary/protocol.ts";

export const origin = "http://127.0.0.1:8787";
export const control = "the secret of whoever runs this server";
const writeHeaders = { "Content-Type": "application/json", "X-Muqabala": "1", Origin: origin };

/** A browser always sends the host; a `Request` made by hand does not. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has("Host")) headers.set("Host", "127.0.0.1:8787");
  return exports.default.fetch(new Request(`${origin}${path}`, { ...init, headers }));
}

export const write = (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  ask(path, { method, headers: { ...writeHeaders, ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });

export async function refusal(response: Response): Promise<{ status: number; code: string; message: string; path?: string; lastMid?: number }> {
  const { error } = v.parse(errorBodySchema, await response.json());
  return { status: response.status, ...error };
}

export const glossary = (id: string): GlossaryId => v.parse(glossaryIdSchema, id);

/** Makes the glossary, and an admin of it. */
export async function found(id: string): Promise<Member> {
  const response = await write("POST", adminLinkPath(glossary(id)), { first: true }, { [controlHeader]: control });
  return Member.join(id, v.parse(inviteSchema, await response.json()).token, "Ada");
}

export class Member {
  readonly id: GlossaryId;
  readonly cookie: string;
  readonly membership: Membership;
  client = `client-${crypto.randomUUID()}`;
  mid = 0;

  private constructor(id: GlossaryId, cookie: string, membership: Membership) {
    this.id = id;
    this.cookie = cookie;
    this.membership = membership;
  }

  static async join(id: string, token: string, name: string, headers: Readonly<Record<string, string>> = {}): Promise<Member> {
    const response = await write("POST", joinPath(glossary(id)), { token, name }, headers);
    if (response.status !== 200) throw new Error(await response.text());
    const cookie = (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    return new Member(glossary(id), cookie, v.parse(membershipSchema, await response.json()));
  }

  /** Makes a link and somebody who uses it. */
  async bring(role: Role, name: string): Promise<Member> {
    const response = await this.write("POST", invitesPath(this.id), { role, hours: 1, uses: 1 });
    return Member.join(this.id, v.parse(inviteSchema, await response.json()).token, name);
  }

  ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return ask(path, { headers: { Cookie: this.cookie, ...headers } });
  }

  write(method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return write(method, path, body, { Cookie: this.cookie, ...headers });
  }

  async pull(search: Readonly<Record<string, string | number>> = {}): Promise<PullAnswer> {
    const response = await this.ask(`${pullPath(this.id)}?${new URLSearchParams({ client: this.client, since: "0", ...Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])) }).toString()}`);
    return v.parse(pullAnswerSchema, await response.json());
  }

  /** Every page. */
  async pullAll(): Promise<Pick<PullAnswer, "entities" | "conflicts" | "epoch" | "version" | "outcomes" | "lastMid">> {
    let page = await this.pull();
    const entities = new Map(page.entities.map((entity) => [entity.id, entity]));
    const conflicts = new Map(page.conflicts.map((conflict) => [conflict.id, conflict]));
    while (page.more) {
      page = await this.pull({ since: page.version, epoch: page.epoch, goesOn: 1 });
      for (const entity of page.entities) entities.set(entity.id, entity);
      for (const conflict of page.conflicts) conflicts.set(conflict.id, conflict);
      for (const { id, muid } of page.tombstones) {
        const entity = entities.get(id);
        if (entity) entities.set(id, { ...entity, fields: { ...entity.fields, [deletedField]: [true, muid] } });
      }
    }
    return { ...page, entities: [...entities.values()], conflicts: [...conflicts.values()] };
  }

  async push(...mutations: readonly Mutation[]): Promise<PushAnswer> {
    const response = await this.pushRaw({ epoch: (await this.pull()).epoch, clientId: this.client, mutations });
    if (response.status !== 200) throw new Error(await response.text());
    return v.parse(pushAnswerSchema, await response.json());
  }

  pushRaw(body: unknown): Promise<Response> {
    return this.write("POST", pushPath(this.id), body);
  }

  /** The next mutation of this client. Changes are field → value, or [base, value]. */
  mutation(muid: string, entity: string, changes: Readonly<Record<string, Value | readonly [string | null, Value]>>, op: object = { op: "edit" }): Mutation {
    this.mid++;
    const cells = Object.entries(changes).map(([field, change]): [string, unknown] => [field, Array.isArray(change) ? { base: change[0] as unknown, value: change[1] as unknown } : { base: null, value: change }]);
    return v.parse(mutationSchema, { mid: this.mid, muid, entity, changes: Object.fromEntries(cells), schema: 1, clientTime: "2030-01-01T00:00:00.000Z", ...op });
  }

  concept(muid: string, entity: string, changes: Parameters<Member["mutation"]>[2] = {}): Mutation {
    return this.mutation(muid, entity, changes, { op: "create", kind: "concept", parent: null });
  }

  term(muid: string, entity: string, parent: string, changes: Parameters<Member["mutation"]>[2]): Mutation {
    return this.mutation(muid, entity, changes, { op: "create", kind: "term", parent });
  }
}
