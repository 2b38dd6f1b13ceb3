/** What the platform hands to the Worker: the bindings that `wrangler.toml` and the local launcher set up. */
import type { GlossaryRoom } from "./glossary-room.ts";

export interface Env {
  /** The files of the page. */
  readonly ASSETS: Fetcher;
  /** One Durable Object for each glossary, named by its id. */
  readonly ROOM: DurableObjectNamespace<GlossaryRoom>;
  /** Who may make glossaries without a secret, see `access.ts`. Not set: nobody. */
  readonly ACCESS?: string;
  /** The secret of who runs the server, 32 characters or more. Not set: nobody has it. */
  readonly CONTROL?: string;
  /** Names this life of the store. Another value after a restore makes every glossary begin a new epoch. */
  readonly LIFE?: string;
}

/** The type parameter of every Hono app and middleware of the server. */
export interface ServerTypes {
  Bindings: Env;
}
