import { describe, expect, it } from "vitest";
import { parsePath, pathOf, Router, type Page, type Route } from "../router.ts";

describe("paths", () => {
  it.each<[path: string, route: Route]>([
    ["/", { kind: "library" }],
    ["/settings", { kind: "settings" }],
    ["/d/k7Q2/review", { kind: "review", id: "k7Q2" }],
    ["/d/k7Q2/names", { kind: "names", id: "k7Q2" }],
    ["/d/a%2Fb/review", { kind: "review", id: "a/b" }],
  ])("%s is a screen, and the screen has that path", (path, route) => {
    expect(parsePath(path)).toEqual(route);
    expect(pathOf(route)).toBe(path);
  });

  it.each(["/d/", "/d//review", "/d/k7Q2", "/d/k7Q2/review/more", "/d/k7Q2/report", "/settings/", "/d/%E0%A4%A/review", "/x"])("%s is no screen", (path) => {
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
      history: { pushState: (_state, _unused, path) => { left.push(location.pathname); location.pathname = path; } },
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
});
