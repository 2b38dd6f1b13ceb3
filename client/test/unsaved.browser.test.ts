/** A document that cannot be saved: what stays in view, what the page says, and how it is saved after all. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryDatabase } from "../storage/memory-database.ts";
import { createDocument } from "../storage/save-document.ts";
import { openLibraryChannel } from "../stores/library-channel.ts";
import { closeTabs, correct, open, openTab, stored, target, type Tab } from "./open-tab.ts";
import { databaseWith, newStore, sampleDocument, sampleFiles, until, watched } from "./sample-document.ts";

afterEach(closeTabs);

describe("a device that is full or refuses", () => {
  it.each([
    ["full", new DOMException("full", "QuotaExceededError")],
    ["refused", new DOMException("gone", "InvalidStateError")],
  ])("%s: the change stays in view, the page warns, and the next change saves both", async (why, failure) => {
    const watch = watched(newStore());
    const database = await databaseWith(sampleDocument(5), watch.useStore);
    const tab = await openTab(database);
    watch.failure = failure;
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    expect(open(tab).saved).toEqual({ kind: "unsaved", why });
    expect(target(tab, 0)).toBe("It rose.");
    expect(tab.page.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
    expect(await stored(database)).toEqual(sampleDocument(5));
    watch.failure = undefined;
    correct(tab, 1, "It fell.");
    await tab.session.settled();
    expect(open(tab).saved.kind).toBe("saved");
    expect(tab.page.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(true);
    expect(await stored(database)).toEqual(open(tab).document);
    await tab.session.close();
    const again = await openTab(database);
    again.session.undo();
    again.session.undo();
    expect(open(again).document).toEqual(sampleDocument(5));
  });

  it.each<readonly [string, number, (tab: Tab) => void]>([
    ["by itself after a while", 4_000, () => undefined],
    ["when the page comes into view", 1_500, ({ page }) => void page.dispatchEvent(new Event("visibilitychange"))],
    ["when the library deleted something", 1_500, () => openLibraryChannel(() => undefined).post({ kind: "changed", id: "other" })],
  ])("a change that could not be saved is saved without another one: %s", async (_, timeout, event) => {
    const watch = watched(newStore());
    const database = await databaseWith(sampleDocument(5), watch.useStore);
    const tab = await openTab(database);
    watch.failure = new DOMException("full", "QuotaExceededError");
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    expect(open(tab).saved.kind).toBe("unsaved");
    watch.failure = undefined;
    event(tab);
    await vi.waitUntil(() => open(tab).saved.kind === "saved", { timeout });
    expect(await stored(database)).toEqual(open(tab).document);
  });

  it("an export that could not be noted is not shown as noted", async () => {
    const watch = watched(newStore());
    const tab = await openTab(await databaseWith(sampleDocument(5), watch.useStore));
    watch.failure = new DOMException("full", "QuotaExceededError");
    tab.session.markExported();
    await until(() => open(tab).exportedAt === null);
  });

  it("too full to become the writer: the document can be read and given out", async () => {
    const watch = watched(newStore());
    const database = await databaseWith(sampleDocument(5), watch.useStore);
    watch.failure = new DOMException("full", "QuotaExceededError");
    const tab = await openTab(database);
    expect(open(tab)).toMatchObject({ role: "read-only", saved: { kind: "unsaved", why: "full" } });
    tab.session.accept();
    expect(open(tab).notice).toEqual({ kind: "refused", why: "not-writer" });
    expect(tab.session.exportFile("target").bytes.length).toBeGreaterThan(0);
    watch.failure = undefined;
    await tab.session.takeOver();
    expect(open(tab)).toMatchObject({ role: "writer", saved: { kind: "saved" } });
  });

  it("without storage one can work as long as the page is open, and the page warns", async () => {
    const database = memoryDatabase("SecurityError");
    await createDocument(database, { id: "d", title: "T", document: sampleDocument(3), files: sampleFiles, now: 1 });
    const tab = await openTab(database);
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    expect(open(tab).saved.kind).toBe("saved");
    expect(tab.page.dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  });
});
