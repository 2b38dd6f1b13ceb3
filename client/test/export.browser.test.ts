/** The export dialog: what the file holds while an edit is open. */
import { ContextProvider } from "@lit/context";
import { afterEach, describe, expect, it, vi } from "vitest";
import "../elements/mq-export.ts";
import type { MqExport } from "../elements/mq-export.ts";
import { en } from "../messages/en.ts";
import { sessionContext, settingsContext } from "../stores/contexts.ts";
import type { ExportKind } from "../stores/export-document.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { closeTabs, open, openTab, target, type, type Tab } from "./open-tab.ts";
import { pairedDocument, type WrittenPair } from "./paired-document.ts";
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

/** Presses the button that saves this, the translation unless it is said. @returns the text of the file, undefined when none was made; and what the dialog says */
async function saved(tab: Tab, dialog: MqExport, what: ExportKind = "target"): Promise<{ readonly text: string | undefined; readonly said: string | undefined }> {
  const made = vi.spyOn(tab.session, "exportFile");
  dialog.shadowRoot!.querySelector<HTMLElement>(`button[aria-label="${en.export.saveOf(en.export.what[what])}"]`)!.click();
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

describe("the translation memory", () => {
  const PAIRS: readonly WrittenPair[] = [
    { source: ["فاض النهر."], target: ["The river rose."] },
    { source: ["غرقت القرية."] },
    { target: ["Nobody died."] },
    { source: ["انحسر الماء."], target: ["The water\u0002 fell\u001f."] },
  ];

  it("is offered with the number of pairs that stay out, and saved with that of the characters", async () => {
    const tab = await openTab(await databaseWith(pairedDocument(PAIRS)));
    const dialog = await dialogOver(tab);
    expect(dialog.shadowRoot!.textContent).toContain(en.export.alone(2));
    const { text, said } = await saved(tab, dialog, "tmx");
    expect(text).toContain("<seg>The water fell.</seg>");
    expect(text).not.toContain("Nobody died.");
    expect(said).toBe(`${en.export.saved("The river.tmx")} ${en.export.dropped(2)}`);
  });

  it("says nothing of pairs that stay out where there are none, nor of characters", async () => {
    const tab = await openTab(await databaseWith(sampleDocument(2)));
    const dialog = await dialogOver(tab);
    expect(dialog.shadowRoot!.textContent).not.toContain("counterpart");
    expect((await saved(tab, dialog, "tmx")).said).toBe(en.export.saved("The river.tmx"));
  });

  it("is not offered for a translation alone", async () => {
    const tab = await openTab(await databaseWith(pairedDocument([{ target: ["Nobody died."] }])));
    const dialog = await dialogOver(tab);
    expect(dialog.shadowRoot!.textContent).toContain(en.export.what.target);
    expect(dialog.shadowRoot!.textContent).not.toContain(en.export.what.tmx);
  });
});
