/** Which screen the address in the browser's bar asks for, and back again. */
import { createContext } from "@lit/context";
import * as v from "valibot";
import { entityIdSchema, type EntityId } from "../glossary/entity.ts";
import { glossaryIdSchema, type GlossaryId } from "../glossary/protocol.ts";
import { Store } from "./stores/store.ts";

export type Route =
  | { readonly kind: "library" }
  | { readonly kind: "review"; readonly id: string }
  /** The names of that document, and the report of it. */
  | { readonly kind: "names" | "report"; readonly id: string }
  /** With the concept that is shown beside the list, if one is. */
  | { readonly kind: "glossary"; readonly id: GlossaryId; readonly concept: EntityId | null }
  /** Takes a link into a glossary; its token was in the fragment and is never part of a route. */
  | { readonly kind: "join" }
  | { readonly kind: "settings" }
  | { readonly kind: "unknown"; readonly path: string };

export function pathOf(route: Route): string {
  switch (route.kind) {
    case "library": return "/";
    case "review":
    case "names":
    case "report": return `/d/${encodeURIComponent(route.id)}/${route.kind}`;
    case "glossary": return `/g/${route.id}${route.concept === null ? "" : `/c/${encodeURIComponent(route.concept)}`}`;
    case "join": return "/join";
    case "settings": return "/settings";
    case "unknown": return route.path;
    default: return route satisfies never;
  }
}

export function parsePath(path: string): Route {
  if (path === "/") return { kind: "library" };
  if (path === "/settings") return { kind: "settings" };
  if (path === "/join") return { kind: "join" };
  if (path.startsWith("/g/")) return parseGlossaryPath(path) ?? { kind: "unknown", path };
  const [, id, screen] = /^\/d\/([^/]+)\/(review|names|report)$/u.exec(path) ?? [];
  const decoded = id === undefined ? undefined : decode(id);
  return decoded === undefined ? { kind: "unknown", path } : { kind: screen === "names" || screen === "report" ? screen : "review", id: decoded };
}

/** The id of the document that the screen shows; null when it shows none. */
export function documentOf(route: Route): string | null {
  return route.kind === "review" || route.kind === "names" || route.kind === "report" ? route.id : null;
}

function parseGlossaryPath(path: string): Route | undefined {
  const [, glossary, part] = /^\/g\/([^/]+)(?:\/c\/([^/]+))?$/u.exec(path) ?? [];
  const id = v.safeParse(glossaryIdSchema, glossary);
  if (!id.success) return undefined;
  if (part === undefined) return { kind: "glossary", id: id.output, concept: null };
  const concept = v.safeParse(entityIdSchema, decode(part));
  return concept.success ? { kind: "glossary", id: id.output, concept: concept.output } : undefined;
}

/** Whether two routes are of one screen that shows one thing; another concept of a glossary is no other screen. */
export function isSameScreen(a: Route, b: Route): boolean {
  if (a.kind === "glossary" && b.kind === "glossary") return a.id === b.id;
  return pathOf(a) === pathOf(b);
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
  readonly history: Readonly<Record<"pushState" | "replaceState", (state: null, unused: string, path: string) => void>>;
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
    this.#move(route, "pushState");
  }

  /** Like {@link go}, but Back does not lead here again: for going through a list. */
  replace(route: Route): void {
    this.#move(route, "replaceState");
  }

  #move(route: Route, how: "pushState" | "replaceState"): void {
    const path = pathOf(route);
    if (path === this.#page.location.pathname) return;
    this.#page.history[how](null, "", path);
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
