/**
 * Joining a glossary by a link. The token is taken out of the address at once, so that it is neither in the history nor seen
 * over a shoulder, and lives only here until it is used.
 */
import * as v from "valibot";
import { glossaryIdSchema, memberNameSchema, tokenSchema, type GlossaryId, type Role } from "../../glossary/protocol.ts";
import type { GlossaryStore } from "./glossary-store.ts";
import { Store } from "./store.ts";

/** The longest name of a member, in UTF-16 code units. */
export const nameLimit = 80;

export type JoinFault =
  | { readonly kind: "name-empty" }
  | { readonly kind: "name-long"; readonly length: number }
  /** The link was used, has expired or never was. */
  | { readonly kind: "token" }
  | { readonly kind: "network" }
  | { readonly kind: "too-many" }
  /** The device could not keep who signed in. */
  | { readonly kind: "storage"; readonly why: "full" | "refused" }
  | { readonly kind: "other"; readonly reason: string };

export type JoinState =
  /** The page was opened without a link. */
  | { readonly kind: "no-link" }
  /** The link is not whole. */
  | { readonly kind: "broken" }
  | { readonly kind: "ready"; readonly glossary: GlossaryId; readonly busy: boolean; readonly fault: JoinFault | null }
  | { readonly kind: "joined"; readonly glossary: GlossaryId; readonly role: Role };

/** The part of a window in which a link arrives. */
export interface LinkPlace {
  readonly location: { readonly hash: string; readonly pathname: string };
  readonly history: { replaceState(state: null, unused: string, path: string): void };
}

export class JoinForm extends Store<JoinState> {
  readonly #glossary: Pick<GlossaryStore, "state" | "open" | "join">;
  #token = "";

  constructor(glossary: Pick<GlossaryStore, "state" | "open" | "join">) {
    super({ kind: "no-link" });
    this.#glossary = glossary;
  }

  /** Takes the link that the address holds and removes it from there. Without one, what was taken before stays. */
  take({ location, history }: LinkPlace): void {
    if (location.pathname !== "/join" || location.hash.length < 2) return;
    const [id, token, ...more] = location.hash.slice(1).split(".");
    history.replaceState(null, "", location.pathname);
    const [glossary, parsed] = [v.safeParse(glossaryIdSchema, id), v.safeParse(tokenSchema, token)];
    if (!glossary.success || !parsed.success || more.length > 0) {
      this.set({ kind: "broken" });
      return;
    }
    this.#token = parsed.output;
    this.set({ kind: "ready", glossary: glossary.output, busy: false, fault: null });
  }

  async join(name: string): Promise<void> {
    const { state } = this;
    if (state.kind !== "ready" || state.busy) return;
    const parsed = v.safeParse(memberNameSchema, name);
    if (!parsed.success) {
      const { length } = name.trim();
      this.set({ ...state, fault: length === 0 ? { kind: "name-empty" } : { kind: "name-long", length } });
      return;
    }
    this.set({ ...state, busy: true, fault: null });
    if (this.#glossary.state.id !== state.glossary) await this.#glossary.open(state.glossary);
    const reply = await this.#glossary.join({ token: this.#token, name: parsed.output });
    if (reply.kind === "done") {
      this.#token = "";
      this.set({ kind: "joined", glossary: state.glossary, role: reply.value.role });
    } else this.set({ ...state, busy: false, fault: faultOf(reply) });
  }
}

type Refusal = Exclude<Awaited<ReturnType<GlossaryStore["join"]>>, { kind: "done" }>;

function faultOf(reply: Refusal): JoinFault {
  switch (reply.kind) {
    case "offline": case "slow": return { kind: "network" };
    case "signed-out": return { kind: "token" };
    case "refused": return reply.code === "token" ? { kind: "token" } : reply.code === "too-many" ? { kind: "too-many" } : { kind: "other", reason: reply.message };
    case "broken": return { kind: "other", reason: String(reply.status) };
    case "not-open": return { kind: "storage", why: "refused" };
    case "not-stored": return { kind: "storage", why: reply.failure.kind };
    default: return reply satisfies never;
  }
}
