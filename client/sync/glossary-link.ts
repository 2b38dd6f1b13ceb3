/** A tab's hold on one glossary: its records here, the loop that syncs them, and the ways by which news come in. */
import type { GlossaryId } from "../../glossary/protocol.ts";
import type { GlossaryApi } from "./api.ts";
import type { Link } from "./link.ts";
import { LocalGlossary, type LocalEnvironment, type LocalOpened } from "./local-glossary.ts";
import { PokeSocket, type SocketEnvironment } from "./socket.ts";
import { SyncLoop, type SyncEnvironment } from "./sync-loop.ts";

export interface LinkEnvironment extends LocalEnvironment, SocketEnvironment, Pick<SyncEnvironment, "random" | "after"> {
  /** Runs the work while no other tab holds the lock of this name. */
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Tells the other tabs of the profile that there is something new to read, and hears it from them. */
  readonly openChannel: (name: string, hear: () => void) => TabChannel;
  /** Calls back when the network is back or the page comes into view. @returns what ends it */
  readonly onWake: (listener: () => void) => () => void;
}

export interface TabChannel {
  post(): void;
  close(): void;
}

export class GlossaryLink {
  readonly local: LocalGlossary;
  readonly api: GlossaryApi;
  readonly #environment: LinkEnvironment;
  readonly #loop: SyncLoop;
  readonly #socket: PokeSocket;
  readonly #channel: TabChannel;
  readonly #endings: readonly (() => void)[];

  private constructor(environment: LinkEnvironment, local: LocalGlossary, api: GlossaryApi, onChange: () => void) {
    const { random, after, now } = environment;
    this.#environment = environment;
    this.local = local;
    this.api = api;
    this.#loop = new SyncLoop({ local, api, random, after, now, exclusively: (work) => this.exclusively(work), onLink: () => { this.#followLink(); onChange(); } });
    this.#socket = new PokeSocket(environment, local.id, {
      poked: (version) => this.#loop.poke(version),
      opened: (open) => this.#loop.setSocket(open),
      ended: () => void this.sync(),
    });
    this.#channel = environment.openChannel(`muqabala-glossary-${local.id}`, () => void this.#refresh());
    this.#endings = [
      local.subscribe((own) => {
        if (own) this.#channel.post();
        onChange();
      }),
      environment.onWake(() => this.#wake()),
    ];
  }

  /** @param onChange told after each change of the records or of {@link link} */
  static async open(environment: LinkEnvironment, id: GlossaryId, api: GlossaryApi, onChange: () => void): Promise<Exclude<LocalOpened, { kind: "open" }> | { readonly kind: "open"; readonly link: GlossaryLink }> {
    const opened = await LocalGlossary.open(environment, id);
    return opened.kind === "open" ? { kind: "open", link: new GlossaryLink(environment, opened.local, api, onChange) } : opened;
  }

  /** Where nobody is signed in, nothing is asked of the server. */
  get state(): Link {
    const { membership } = this.local.lists.head;
    if (this.#loop.link.kind === "revoked") return this.#loop.link;
    if (membership === null) return { kind: "not-joined" };
    return membership.role === null ? { kind: "signed-out" } : this.#loop.link;
  }

  /** Syncs if somebody is signed in. */
  async begin(): Promise<void> {
    if (this.local.lists.head.membership?.role) await this.#loop.sync();
  }

  /** Syncs whether or not anybody is known to be signed in: the browser may have a session that these records do not know of. */
  sync(): Promise<void> {
    return this.#loop.sync();
  }

  /** Runs the work while no other tab of the profile syncs this glossary. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#environment.exclusively(`sync:${this.local.id}`, work);
  }

  close(): void {
    this.#loop.close();
    this.#socket.close();
    this.#channel.close();
    for (const end of this.#endings) end();
  }

  /** A socket is of use as long as the server knows who asks. */
  #followLink(): void {
    if (this.#loop.link.kind === "in-sync") this.#socket.open();
    else if (["signed-out", "not-joined", "revoked"].includes(this.#loop.link.kind)) this.#socket.close();
  }

  /** Another tab wrote. What it did not send itself, because it was closed, say, is sent from here. */
  async #refresh(): Promise<void> {
    await this.local.refresh();
    const { outbox, head } = this.local.lists;
    if (outbox.length > 0 || head.epoch === null || this.#loop.link.kind === "signed-out") await this.begin();
  }

  #wake(): void {
    this.#socket.hurry();
    void this.begin();
  }
}
