/** The export dialog: what the file holds while an edit is open. */
import { ContextProvider } from "@lit/context";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../elements/mq-export.ts";
import type { MqExport } from "../elements/mq-export.ts";
import { sessionContext, settingsContext } from "../stores/contexts.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { closeTabs, open, openTab, target, type, type Tab } from "./open-tab.ts";
import { databaseWith, sampleDocument } from "./sample-document.ts";

const hosts: HTMLElement[] = [];

afterEach(async () => {
  for (const host of hosts.splice(0)) host.remove();
  await closeTabs();
});

/** Opens the dialog over the tab's document. */
async function dialogOver(tab: Tab): Promise<MqExport> {
  const host = document.createElement("div");
  new ContextProvider(host, { context: sessionContext, initialValue: tab.session });
  new ContextProvider(host, { context: settingsContext, initialValue: new SettingsStore(undefined, ["en"]) });
  const dialog = document.createElement("mq-export");
  dialog.open = true;
  host.append(dialog);
  document.body.append(host);
  hosts.push(host);
  await dialog.updateComplete;
  return dialog;
}

/** Saves the translation. @returns the text of the file, undefined when none was made; and what the dialog says */
async function saved(tab: Tab, dialog: MqExport): Promise<{ readonly text: string | undefined; readonly said: string | undefined }> {
  const made = vi.spyOn(tab.session, "exportFile");
  dialog.shadowRoot!.querySelector<HTMLElement>("button.go")!.click();
  await dialog.updateComplete;
  const result = made.mock.results[0];
  return {
    text: result?.type === "return" ? new TextDecoder().decode(result.value.bytes) : undefined,
    said: dialog.shadowRoot!.querySelector("[role=status]")?.textContent,
  };
}

describe("export while an edit is open", () => {
  it("saves what is typed first", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(5)));
    type(tab, 1, "The river rose in March.");
    const { text, said } = await saved(tab, await dialogOver(tab));
    expect(text).toContain("The river rose in March.");
    expect(said).toContain("is being downloaded");
    expect(target(tab, 1)).toBe("The river rose in March.");
    expect(open(tab).editing).toBeNull();
  });

  it("says why, and gives out nothing, when that cannot be taken", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(5)));
    type(tab, 1, "half \ud83c");
    const { text, said } = await saved(tab, await dialogOver(tab));
    expect(text).toBeUndefined();
    expect(said).toBe("This text has a broken character and was not taken.");
    expect(open(tab).editing).not.toBeNull();
  });

  it("gives out the document as it is where it cannot be changed", async () => {
    const database = await databaseWith(sampleDocument(5));
    const tab = await openTab(database);
    type(tab, 1, "The river rose in March.");
    const other = await openTab(database);
    await other.session.takeOver();
    await vi.waitFor(() => { expect(open(tab).role).toBe("follower"); });
    const { text } = await saved(tab, await dialogOver(tab));
    expect(text).not.toContain("March");
    expect(text).toBeDefined();
  });
});
