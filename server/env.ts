/** What the platform hands to the Worker: the bindings that `wrangler.toml` and the local launcher set up. */
import type { GlossaryRoom } from "./glossary-room.ts";

export interface Env {
  /** The files of the page. */
  readonly ASSETS: Fetcher;
  /** One Durable Object for each glossary, named by its id. */
  readonly ROOM: DurableObjectNamespace<GlossaryRoom>;
  /** Who may use the glossaries, see `access.ts`. Not set: nobody. */
  readonly ACCESS?: string;
}

/** The type parameter of every Hono app and middleware of the server. */
export interface ServerTypes {
  Bindings: Env;
}
