/** Tells the type checker what the bindings and the entry of the Worker under test are. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import("../main.ts");
    durableNamespaces: "GlossaryRoom";
  }
  interface Env {
    readonly ASSETS: import("../env.ts").Env["ASSETS"];
    readonly ROOM: import("../env.ts").Env["ROOM"];
  }
}
