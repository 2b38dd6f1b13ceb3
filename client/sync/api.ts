/** The server as the page meets it: whatever can become of a request in the ordinary course comes back as a value. */
import * as v from "valibot";
import type { EntityId } from "../../glossary/entity.ts";
import {
  errorBodySchema, historyPath, historySchema, inviteSchema, invitesPath, joinPath, membershipSchema, membersPath, membersSchema, memberPath, mePath,
  pullAnswerSchema, pullPath, pullSearch, pushAnswerSchema, pushPath, writeHeader,
  type GlossaryId, type Invite, type InviteRequest, type JoinRequest, type Membership, type MutationRecord, type PullAnswer, type PullQuery, type PushAnswer, type PushRequest, type Role,
} from "../../glossary/protocol.ts";
import { parseJson } from "../../glossary/formats/parse-json.ts";
import { requestTime } from "./timing.ts";

/** What became of a request. After anything but `done` and `refused` a write may or may not have been made. */
export type Reply<T> =
  | { readonly kind: "done"; readonly value: T }
  /** There is no network, or no server at its other end. */
  | { readonly kind: "offline" }
  /** No answer in {@link requestTime}. */
  | { readonly kind: "slow" }
  /** There is no session, or it has ended. */
  | { readonly kind: "signed-out" }
  | Refused
  /** The answer is none of ours: a fault of the server (then its status), a page of a proxy's, words cut off. */
  | { readonly kind: "broken"; readonly status: number };

/** The server understood and said no. `code` is an `ErrorCode` or a newer server's; `message` is English. */
export interface Refused {
  readonly kind: "refused";
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly lastMid?: number;
}

export interface GlossaryApi {
  push(request: PushRequest): Promise<Reply<PushAnswer>>;
  pull(query: PullQuery): Promise<Reply<PullAnswer>>;
  history(entity: EntityId): Promise<Reply<readonly MutationRecord[]>>;
  me(): Promise<Reply<Membership>>;
  join(request: JoinRequest): Promise<Reply<Membership>>;
  signOut(): Promise<Reply<void>>;
  members(): Promise<Reply<readonly Membership[]>>;
  /** @param role null ends the membership */
  setRole(user: string, role: Role | null): Promise<Reply<void>>;
  invite(request: InviteRequest): Promise<Reply<Invite>>;
}

/** The part of the browser that requests need. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export function glossaryApi(id: GlossaryId, fetch: Fetch, patience = requestTime): GlossaryApi {
  const get = <S extends v.GenericSchema>(path: string, answer: S) => ask(fetch, patience, path, { method: "GET" }, answer);
  const write = <S extends v.GenericSchema>(method: "POST" | "PATCH" | "DELETE", path: string, body: unknown, answer: S) =>
    ask(fetch, patience, path, { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json", [writeHeader]: "1" } }, answer);
  return {
    push: (request) => write("POST", pushPath(id), request, pushAnswerSchema),
    pull: (query) => get(pullPath(id) + pullSearch(query), pullAnswerSchema),
    history: async (entity) => mapped(await get(`${historyPath(id)}?${new URLSearchParams({ entity }).toString()}`, historySchema), ({ records }) => records),
    me: () => get(mePath(id), membershipSchema),
    join: (request) => write("POST", joinPath(id), request, membershipSchema),
    signOut: () => write("DELETE", mePath(id), {}, nothing),
    members: async () => mapped(await get(membersPath(id), membersSchema), ({ members }) => members),
    setRole: (user, role) => write("PATCH", memberPath(id, user), { role }, nothing),
    invite: (request) => write("POST", invitesPath(id), request, inviteSchema),
  };
}

/** Whatever a success says. */
const nothing = v.pipe(v.unknown(), v.transform((): void => undefined));

const mapped = <T, U>(reply: Reply<T>, map: (value: T) => U): Reply<U> => (reply.kind === "done" ? { kind: "done", value: map(reply.value) } : reply);

async function ask<S extends v.GenericSchema>(fetch: Fetch, patience: number, path: string, init: RequestInit, answer: S): Promise<Reply<v.InferOutput<S>>> {
  let status = 0;
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(patience), credentials: "same-origin", cache: "no-store", redirect: "error" });
    status = response.status;
    const text = await response.text();
    return read(status, text, answer);
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") return { kind: "slow" };
    // Also a body that broke off: then the status is known.
    if (error instanceof TypeError || error instanceof DOMException) return status === 0 ? { kind: "offline" } : { kind: "broken", status };
    throw error;
  }
}

function read<S extends v.GenericSchema>(status: number, text: string, answer: S): Reply<v.InferOutput<S>> {
  const body = parseJson(text);
  if (status >= 200 && status < 300) {
    const parsed = v.safeParse(answer, body);
    return parsed.success ? { kind: "done", value: parsed.output } : { kind: "broken", status };
  }
  const parsed = v.safeParse(errorBodySchema, body);
  if (!parsed.success) return { kind: "broken", status };
  const { code } = parsed.output.error;
  if (code === "signed-out") return { kind: "signed-out" };
  return code === "internal" ? { kind: "broken", status } : { kind: "refused", ...parsed.output.error };
}
