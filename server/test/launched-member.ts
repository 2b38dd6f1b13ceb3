/** A member of the glossary of a launched server, over real HTTP. */
import * as v from "valibot";
import { mutationSchema, type Mutation } from "../../glossary/mutation.ts";
import { joinPath, mainGlossary, pullAnswerSchema, pullPath, pushAnswerSchema, pushPath, type PullAnswer, type PushAnswer } from "../../glossary/protocol.ts";
import { until, type Launcher } from "./run-launcher.ts";

export interface LaunchedMember {
  readonly client: string;
  pull(query?: Readonly<Record<string, string>>): Promise<PullAnswer>;
  /** @throws when there is no answer, or another than 200 */
  push(epoch: string, mutations: readonly Mutation[]): Promise<PushAnswer>;
  /** The same member at another address. */
  at(address: string): LaunchedMember;
}

/** Joins with the link that the launcher told. */
export async function joinWithLink(launcher: Launcher, address: string): Promise<LaunchedMember> {
  const token = await until(() => /\/join#main\.([\w-]{43})\n/.exec(launcher.output())?.[1]);
  const response = await fetch(address + joinPath(mainGlossary), { method: "POST", headers: jsonHeaders, body: JSON.stringify({ token, name: "Ada" }) });
  if (response.status !== 200) throw new Error(await response.text());
  return memberAt(address, (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "");
}

const jsonHeaders = { "Content-Type": "application/json", "X-Muqabala": "1" };

function memberAt(address: string, cookie: string, client = `client-${crypto.randomUUID()}`): LaunchedMember {
  const read = async <S extends v.GenericSchema>(schema: S, path: string, init: RequestInit): Promise<v.InferOutput<S>> => {
    const response = await fetch(address + path, { ...init, headers: { ...jsonHeaders, Cookie: cookie } });
    if (response.status !== 200) throw new Error(await response.text());
    return v.parse(schema, await response.json());
  };
  return {
    client,
    pull: (query = {}) => read(pullAnswerSchema, `${pullPath(mainGlossary)}?${new URLSearchParams({ since: "0", client, ...query }).toString()}`, {}),
    push: (epoch, mutations) => read(pushAnswerSchema, pushPath(mainGlossary), { method: "POST", body: JSON.stringify({ epoch, clientId: client, mutations }) }),
    at: (other) => memberAt(other, cookie, client),
  };
}

/** Makes the concept `c-MID` with a note. */
export const conceptMutation = (mid: number): Mutation =>
  v.parse(mutationSchema, {
    mid, muid: `w-${mid}`, op: "create", kind: "concept", parent: null, entity: `c-${mid}`,
    changes: { note: { base: null, value: `note ${mid}` } }, schema: 1, clientTime: "2030-01-01T00:00:00.000Z",
  });
