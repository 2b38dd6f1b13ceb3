/** A link into a glossary: taken out of the address at once, used once, and every refusal told apart. */
import { expect, it } from "vitest";
import { mainGlossary } from "../../glossary/protocol.ts";
import type { GlossaryStore } from "../stores/glossary-store.ts";
import { JoinForm, type JoinState } from "../stores/join-form.ts";
import { sample, stateOf, userId } from "./glossary-sample.ts";

type Reply = Awaited<ReturnType<GlossaryStore["join"]>>;
const token = "A".repeat(43);

function page(hash: string) {
  const replaced: string[] = [];
  return { replaced, location: { pathname: "/join", hash }, history: { replaceState: (_state: null, _unused: string, path: string) => { replaced.push(path); } } };
}

function joining(reply: Reply) {
  const asked: unknown[] = [];
  const form = new JoinForm({ state: stateOf(sample), open: () => Promise.resolve(), join: (request) => { asked.push(request); return Promise.resolve(reply); } });
  return { form, asked };
}

const done: Reply = { kind: "done", value: { user: userId("rana"), role: "contributor", name: "Rana" } };

it("takes the token out of the address before anything else", () => {
  const [place, { form }] = [page(`#main.${token}`), joining(done)];
  form.take(place);
  expect(place.replaced).toEqual(["/join"]);
  expect(form.state).toEqual({ kind: "ready", glossary: mainGlossary, busy: false, fault: null });
  expect(JSON.stringify(form.state)).not.toContain(token);
});

it.each([["#main.short"], [`#Main.${token}`], [`#${token}`], [`#main.${token}.more`]])("says that %s is not whole, and takes it out all the same", (hash) => {
  const [place, { form }] = [page(hash), joining(done)];
  form.take(place);
  expect([form.state.kind, place.replaced]).toEqual(["broken", ["/join"]]);
});

it("joins with the name and says as what", async () => {
  const { form, asked } = joining(done);
  form.take(page(`#main.${token}`));
  await form.join("  Rana ");
  expect(asked).toEqual([{ token, name: "Rana" }]);
  expect(form.state).toEqual({ kind: "joined", glossary: mainGlossary, role: "contributor" });
});

it.each<[name: string, fault: object]>([["  ", { kind: "name-empty" }], ["x".repeat(81), { kind: "name-long", length: 81 }]])("asks for another name than “%s”, and uses nothing up", async (name, fault) => {
  const { form, asked } = joining(done);
  form.take(page(`#main.${token}`));
  await form.join(name);
  expect([asked, form.state]).toMatchObject([[], { kind: "ready", fault }]);
});

it.each<[what: string, reply: Reply, fault: Extract<JoinState, { kind: "ready" }>["fault"]]>([
  ["a used or expired link", { kind: "refused", code: "token", message: "Used." }, { kind: "token" }],
  ["no network", { kind: "offline" }, { kind: "network" }],
  ["a slow server", { kind: "slow" }, { kind: "network" }],
  ["too many attempts", { kind: "refused", code: "too-many", message: "Wait." }, { kind: "too-many" }],
  ["a fault of the server", { kind: "broken", status: 500 }, { kind: "other", reason: "500" }],
  ["a full device", { kind: "not-stored", failure: { kind: "full" } }, { kind: "storage", why: "full" }],
])("%s is told, and the link can be tried again", async (_what, reply, fault) => {
  const { form } = joining(reply);
  form.take(page(`#main.${token}`));
  await form.join("Rana");
  expect(form.state).toEqual({ kind: "ready", glossary: mainGlossary, busy: false, fault });
});
