/** The page around the review: where the focus goes after the header and dialogs, and which keys act everywhere. */
import { ContextProvider } from "@lit/context";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import "../elements/mq-app.ts";
import { Router, routerContext } from "../router.ts";
import { sessionContext, settingsContext } from "../stores/contexts.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { closeTabs, open, openTab, type Tab } from "./open-tab.ts";
import { databaseWith, sampleDocument, until } from "./sample-document.ts";

/** What the build puts in. */
vi.hoisted(() => { vi.stubGlobal("__VERSION__", "test"); });

const hosts: HTMLElement[] = [];

beforeEach(async () => {
  await page.viewport(1280, 800);
});

afterEach(async () => {
  for (const host of hosts.splice(0)) host.remove();
  await closeTabs();
});

/** The page with the review of a document in which the first pair was just accepted and the second is in hand. */
async function showPage(): Promise<Tab> {
  const tab = await openTab(await databaseWith(sampleDocument(5)));
  const host = document.createElement("div");
  const router = new Router({ location: { pathname: "/d/d/review" }, history: { pushState: () => undefined, replaceState: () => undefined }, addEventListener: () => undefined });
  new ContextProvider(host, { context: sessionContext, initialValue: tab.session });
  new ContextProvider(host, { context: settingsContext, initialValue: new SettingsStore(undefined, ["en"]) });
  new ContextProvider(host, { context: routerContext, initialValue: router });
  host.append(document.createElement("mq-app"));
  document.body.append(host);
  hosts.push(host);
  await until(onCell, "the list has the focus");
  tab.session.accept();
  await settle();
  return tab;
}

/** What has the focus, from the document down through all shadow roots. */
function focused(): readonly Element[] {
  const chain: Element[] = [];
  for (let element = document.activeElement; element; element = element.shadowRoot?.activeElement ?? null) chain.push(element);
  return chain;
}

const onCell = () => focused().some((element) => element.matches("[role=gridcell]"));

const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));

async function press(key: string, how: KeyboardEventInit = {}, at: Element = focused().at(-1) ?? document.body): Promise<void> {
  at.dispatchEvent(new KeyboardEvent("keydown", { key, code: `Key${key.toUpperCase()}`, bubbles: true, composed: true, cancelable: true, ...how }));
  await settle();
}

const statuses = (tab: Tab) => open(tab).document.pairs.map(({ status }) => (status === "accepted" ? "✓" : "–")).join("");

const inPage = (selector: string) => document.querySelector("mq-app")!.shadowRoot!.querySelector<HTMLElement>(selector)!;

function headerButton(name: string): HTMLElement {
  const found = [...inPage("mq-header").shadowRoot!.querySelectorAll("button")].find((each) => each.textContent.includes(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

describe("the focus goes back to the pair in hand", () => {
  it("from the export dialog, whatever closed it", async () => {
    const tab = await showPage();
    await page.getByRole("button", { name: "Export" }).click();
    await until(() => focused().some((element) => element.matches("mq-export")), "the dialog has the focus");
    inPage("mq-export").shadowRoot!.querySelector("mq-dialog")!.shadowRoot!.querySelector("dialog")!.close();
    await until(onCell, "the pair has the focus");
    await press("a");
    expect(statuses(tab)).toContain("✓✓");
  });

  it.each(["Undo", "العربية"])("from a press on %s with the pointer", async (name) => {
    await showPage();
    await page.getByRole("button", { name }).first().click();
    await until(onCell, "the pair has the focus");
  });

  it("but not from a key on the header's Undo, which can be pressed again", async () => {
    await showPage();
    const undo = headerButton("Undo");
    undo.focus();
    undo.click();
    await settle();
    expect(focused().at(-1)).toBe(undo);
  });
});

describe("with the focus outside of the review", () => {
  it("Ctrl Z and Ctrl Shift Z act, and letters do not", async () => {
    const tab = await showPage();
    headerButton("Export").focus();
    await press("a");
    expect(statuses(tab)).toBe("✓––––");
    await press("z", { ctrlKey: true });
    expect(statuses(tab)).toBe("–––––");
    await press("z", { ctrlKey: true, shiftKey: true }, document.body);
    expect(statuses(tab)).toBe("✓––––");
  });

  it("Ctrl Z does nothing under a dialog, and is a field's own", async () => {
    const tab = await showPage();
    const field = document.createElement("input");
    hosts[0]!.append(field);
    field.focus();
    await press("z", { ctrlKey: true });
    headerButton("Export").click();
    await settle();
    await press("z", { ctrlKey: true });
    await press("z", { ctrlKey: true }, document.body);
    expect(statuses(tab)).toBe("✓––––");
  });
});
