/** What becomes of the open document when the library renames or deletes it. */
import { afterEach, describe, expect, it } from "vitest";
import { databaseOver } from "../storage/database.ts";
import { changeHead, deleteAllRecords } from "../storage/library-records.ts";
import { createDocument } from "../storage/save-document.ts";
import { openLibraryChannel } from "../stores/library-channel.ts";
import { closeTabs, correct, open, openTab, target } from "./open-tab.ts";
import { contentOf, databaseWith, newStore, sampleDocument, sampleFiles, until } from "./sample-document.ts";

afterEach(closeTabs);

describe("what the library does meanwhile", () => {
  const library = openLibraryChannel(() => undefined);

  it("a new title shows", async () => {
    const database = await databaseWith(sampleDocument(3));
    const tab = await openTab(database);
    await changeHead(database, "d", { title: "The Nile" });
    library.post({ kind: "changed", id: "d" });
    await until(() => open(tab).title === "The Nile");
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    expect((await contentOf(database)).get("doc/d/head")).toMatchObject({ title: "The Nile" });
  });

  it("a deleted document leaves the view, and comes back when it is brought back", async () => {
    const database = await databaseWith(sampleDocument(3));
    const tab = await openTab(database);
    correct(tab, 0, "It rose.");
    await tab.session.settled();
    await changeHead(database, "d", { deletedAt: 7 });
    library.post({ kind: "changed", id: "d" });
    await until(() => tab.session.state.kind === "missing");
    await changeHead(database, "d", { deletedAt: null });
    library.post({ kind: "changed", id: "d" });
    await until(() => tab.session.state.kind === "open");
    expect(target(tab, 0)).toBe("It rose.");
  });

  it("after everything was deleted nothing is written any more", async () => {
    const database = databaseOver(newStore());
    await createDocument(database, { id: "d", title: "T", document: sampleDocument(3), files: sampleFiles, now: 1 });
    const tab = await openTab(database);
    tab.session.goTo(2);
    tab.session.startEdit();
    tab.session.saveDraft(new Map([["target/1", "half"]]));
    await deleteAllRecords(database);
    library.post({ kind: "wiped" });
    await until(() => tab.session.state.kind === "missing");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await contentOf(database)).size).toBe(0);
  });
});
