import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { entityIdSchema } from "../../glossary/entity.ts";
import { mainGlossary } from "../../glossary/protocol.ts";
import { isSameScreen, parsePath, pathOf, Router, type Page, type Route } from "../router.ts";

const damascus = v.parse(entityIdSchema, "starter:damascus");

describe("paths", () => {
  it.each<[path: string, route: Route]>([
    ["/", { kind: "library" }],
    ["/settings", { kind: "settings" }],
    ["/d/k7Q2/review", { kind: "review", id: "k7Q2" }],
    ["/d/k7Q2/names", { kind: "names", id: "k7Q2" }],
    ["/d/k7Q2/report", { kind: "report", id: "k7Q2" }],
    ["/d/a%2Fb/review", { kind: "review", id: "a/b" }],
    ["/g/main", { kind: "glossary", id: mainGlossary, concept: null }],
    ["/g/main/c/starter%3Adamascus", { kind: "glossary", id: mainGlossary, concept: damascus }],
    ["/join", { kind: "join" }],
  ])("%s is a screen, and the screen has that path", (path, route) => {
    expect(parsePath(path)).toEqual(route);
    expect(pathOf(route)).toBe(path);
  });

  it.each(["/d/", "/d//review", "/d/k7Q2", "/d/k7Q2/review/more", "/d/k7Q2/reports", "/settings/", "/d/%E0%A4%A/review", "/g/", "/g/Main", "/g/main/", "/g/main/c/", "/g/main/c/a%20b", "/join/x", "/x"])("%s is no screen", (path) => {
    expect(parsePath(path)).toEqual({ kind: "unknown", path });
  });
});

describe("the router", () => {
  /** As much of a window as the router needs: an address and a list of those left. */
  function page(pathname: string): Page & { readonly location: { pathname: string }; readonly left: string[]; back(): void } {
    const location = { pathname };
    const left: string[] = [];
    let back: () => void = () => undefined;
    return {
      location,
      history: {
        pushState: (_state, _unused, path) => { left.push(location.pathname); location.pathname = path; },
        replaceState: (_state, _unused, path) => { location.pathname = path; },
      },
      addEventListener: (_type, listener) => { back = listener; },
      back: () => { location.pathname = left.pop() ?? "/"; back(); },
      left,
    };
  }

  it("goes to a screen, and back with the browser's button", () => {
    const window = page("/");
    const router = new Router(window);
    router.go({ kind: "review", id: "k7Q2" });
    expect(window.location.pathname).toBe("/d/k7Q2/review");
    expect(router.state).toEqual({ kind: "review", id: "k7Q2" });
    window.back();
    expect(router.state).toEqual({ kind: "library" });
  });

  it("leaves no second entry for the screen it is on", () => {
    const window = page("/settings");
    new Router(window).go({ kind: "settings" });
    expect(window.left).toEqual([]);
  });

  it("goes through a list without an entry for each row", () => {
    const window = page("/g/main");
    const router = new Router(window);
    router.replace({ kind: "glossary", id: mainGlossary, concept: damascus });
    expect(window.location.pathname).toBe("/g/main/c/starter%3Adamascus");
    expect(router.state).toEqual({ kind: "glossary", id: mainGlossary, concept: damascus });
    expect(window.left).toEqual([]);
  });
});

it.each<[a: string, b: string, same: boolean]>([
  ["/g/main", "/g/main/c/x", true],
  ["/g/main", "/g/other", false],
  ["/g/main", "/settings", false],
  ["/d/a/review", "/d/b/review", false],
])("%s and %s are one screen: %s", (a, b, same) => {
  expect(isSameScreen(parsePath(a), parsePath(b))).toBe(same);
});
