/** Which screen the address in the browser's bar asks for, and back again. */
import { createContext } from "@lit/context";
import { Store } from "./stores/store.ts";

export type Route =
  | { readonly kind: "library" }
  | { readonly kind: "review"; readonly id: string }
  /** The names of that document. */
  | { readonly kind: "names"; readonly id: string }
  | { readonly kind: "settings" }
  | { readonly kind: "unknown"; readonly path: string };

export function pathOf(route: Route): string {
  switch (route.kind) {
    case "library": return "/";
    case "review":
    case "names": return `/d/${encodeURIComponent(route.id)}/${route.kind}`;
    case "settings": return "/settings";
    case "unknown": return route.path;
    default: return route satisfies never;
  }
}

export function parsePath(path: string): Route {
  if (path === "/") return { kind: "library" };
  if (path === "/settings") return { kind: "settings" };
  const [, id, screen] = /^\/d\/([^/]+)\/(review|names)$/u.exec(path) ?? [];
  const decoded = id === undefined ? undefined : decode(id);
  return decoded === undefined ? { kind: "unknown", path } : { kind: screen === "names" ? "names" : "review", id: decoded };
}

/** The id of the document that the screen shows; null when it shows none. */
export function documentOf(route: Route): string | null {
  return route.kind === "review" || route.kind === "names" ? route.id : null;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The part of a window that the router needs. */
export interface Page {
  readonly location: { readonly pathname: string };
  readonly history: { pushState(state: null, unused: string, path: string): void };
  addEventListener(type: "popstate", listener: () => void): void;
}

/** The route now; follows the Back and Forward buttons. */
export class Router extends Store<Route> {
  readonly #page: Page;

  constructor(page: Page) {
    super(parsePath(page.location.pathname));
    this.#page = page;
    page.addEventListener("popstate", () => { this.set(parsePath(page.location.pathname)); });
  }

  go(route: Route): void {
    const path = pathOf(route);
    if (path === this.#page.location.pathname) return;
    this.#page.history.pushState(null, "", path);
    this.set(route);
  }

  /** Takes over the plain clicks on links to screens; others (new tab, download, other sites, files) stay the browser's. */
  follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin || link.hash !== "") return;
    const route = parsePath(link.pathname);
    if (route.kind === "unknown") return;
    event.preventDefault();
    this.go(route);
  }
}

export const routerContext = createContext<Router>("muqabala-router");
