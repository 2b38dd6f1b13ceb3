/** Aligning anew between accepted pairs: the real worker, the preview, and one step of the history. */
import { ContextProvider } from "@lit/context";
import { afterEach, describe, expect, it } from "vitest";
import type { Document, Pair, PairId } from "../alignment/document.ts";
import "../elements/mq-review.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { createDocument } from "../storage/save-document.ts";
import { realigningContext, sessionContext, settingsContext } from "../stores/contexts.ts";
import { Realigning } from "../stores/realigning.ts";
import { SessionStore } from "../stores/session-store.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { startRealigner, type Realigner } from "../workers/realign.ts";
import { pairedDocument } from "./paired-document.ts";
import { sampleFiles, until } from "./sample-document.ts";

const YEARS = [1903, 1911, 1917, 1924, 1938, 1946, 1951, 1967, 1973, 1988, 1992, 2004];

/** One paragraph of a dozen sentences and its translation; pairs as `0|0, +1|1 2`, with `+` before an accepted one. */
function documentOf(written: string): Document {
  const whole = pairedDocument([{ source: YEARS.map((year) => `وفي سنة ${String(year)} فاض النهر.`), target: YEARS.map((year) => `In ${String(year)} the river rose.`) }]);
  const { source, target } = whole.pairs[0]!;
  const pairs = written.split(", ").map((each, index): Pair => {
    const [sources = "", targets = ""] = each.replace("+", "").split("|").map((list) => list.trim());
    const of = <T>(ids: readonly T[], list: string) => (list === "" ? [] : list.split(" ").map((at) => ids[Number(at)]!));
    return { id: index as PairId, source: of(source, sources), target: of(target, targets), status: each.startsWith("+") ? "accepted" : "open", confidence: 0.4, reasons: [] };
  });
  return { ...whole, pairs };
}

const ALL_RIGHT = YEARS.map((_, at) => `${String(at)}|${String(at)}`);
/** Two stretches are wrong: one before the accepted pair, one after it. */
const TWO_WRONG = "0 1|0, 2|1 2, 3|3, 4|4, +5|5, 6|6, 7|7, 8|8 9, 9 10|10, 11|11";

const left: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const leave of left.splice(0)) await leave();
});

async function show(document: Document, start: () => Realigner = startRealigner) {
  const database = memoryDatabase("realign");
  await createDocument(database, { id: "d", title: "The river", document, files: sampleFiles, now: 1000 });
  const session = new SessionStore({ database: Promise.resolve(database), tab: crypto.randomUUID(), now: () => 5000, version: "9.8.7", page: new EventTarget() });
  let started = 0;
  let running = 0;
  const realigning = new Realigning({
    session,
    evidence: ({ source, target }) => Promise.resolve({ terms: { source, target, entries: [] }, contents: [] }),
    startRealigner: () => {
      const realigner = start();
      started += 1;
      running += 1;
      return { ...realigner, end: () => { running -= 1; realigner.end(); } };
    },
  });
  const host = globalThis.document.createElement("div");
  host.style.blockSize = "100vh";
  new ContextProvider(host, { context: sessionContext, initialValue: session });
  new ContextProvider(host, { context: settingsContext, initialValue: new SettingsStore(undefined, ["en"]) });
  new ContextProvider(host, { context: realigningContext, initialValue: realigning });
  host.append(globalThis.document.createElement("mq-review"));
  globalThis.document.body.append(host);
  left.push(async () => {
    host.remove();
    await session.close();
    expect(running).toBe(0);
  });
  await session.open("d");
  await until(() => focused()?.matches("[role=gridcell]") ?? false, "the list has the focus");
  const open = () => {
    if (session.state.kind !== "open") throw new Error(session.state.kind);
    return session.state;
  };
  const ids = { source: document.pairs.flatMap((pair) => pair.source), target: document.pairs.flatMap((pair) => pair.target) };
  const written = () => open().document.pairs.map(({ source, target, status }) =>
    `${status === "accepted" ? "+" : ""}${source.map((id) => ids.source.indexOf(id)).join(" ")}|${target.map((id) => ids.target.indexOf(id)).join(" ")}`);
  return { session, realigning, open, written, counts: () => ({ started, running }) };
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element instanceof HTMLElement && element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
}

function press(key: string, how: KeyboardEventInit = {}): void {
  focused()!.dispatchEvent(new KeyboardEvent("keydown", { key, code: `Key${key.toUpperCase()}`, bubbles: true, composed: true, cancelable: true, ...how }));
}

const inDialog = (selector: string) => all(document, "mq-realign-dialog").flatMap((dialog) => all(dialog.shadowRoot!, selector));
const text = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
const said = () => text(all(document, "mq-review")[0]?.shadowRoot?.querySelector(".visually-hidden[role=status]"));
const offered = () => until(() => text(focused()) === "Change the ticked", "the preview has the focus on what it offers");

describe("the preview of a new alignment", () => {
  it("opens by key, shows each stretch as it is and as it would be, and is done as one step that can be taken back", async () => {
    const screen = await show(documentOf(TWO_WRONG));
    press("g");
    await offered();
    expect(text(inDialog("[role=status]")[0])).toBe("2 stretches would change. Accepted pairs stay as they are.");
    expect(inDialog("label").map(text)).toEqual(["Pairs 1–2 2 → 3", "Pairs 8–9 2 → 3"]);
    expect(inDialog(".new .reading").map((cell) => [cell.lang, cell.dir])).toContainEqual(["ar", "rtl"]);
    expect(all(inDialog(".old")[0]!, ".reading").map(text)).toEqual(["وفي سنة 1903 فاض النهر. وفي سنة 1911 فاض النهر.", "In 1903 the river rose.", "وفي سنة 1917 فاض النهر.", "In 1911 the river rose. In 1917 the river rose."]);
    const before = screen.open().document;

    focused()!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(screen.written()).toEqual(ALL_RIGHT.map((pair) => (pair === "5|5" ? "+5|5" : pair)));
    expect(screen.open().document.pairs[5]).toBe(before.pairs[4]);
    await until(() => said() === "Aligned anew between accepted pairs; this is pair 1 now", "it is said");
    expect(inDialog("*")).toEqual([]);
    await until(() => focused()?.matches("[role=gridcell]") ?? false, "the list has the focus again");
    screen.session.undo();
    expect(screen.open().document.pairs).toEqual(before.pairs);
    expect(screen.open().undo).toBeNull();
  });

  it("changes only what is ticked; Enter does it from a tick too", async () => {
    const screen = await show(documentOf(TWO_WRONG));
    press("g");
    await offered();
    const [first, second] = inDialog("input");
    first!.click();
    second!.focus();
    press("Enter");
    expect(screen.written()).toEqual(["0 1|0", "2|1 2", "3|3", "4|4", "+5|5", ...ALL_RIGHT.slice(6)]);
  });

  it("says so when nothing would change, and keeps a wrong pair that was accepted", async () => {
    const screen = await show(documentOf(ALL_RIGHT.join(", ")));
    press("g");
    await until(() => text(inDialog("[role=status]")[0]).startsWith("Nothing would change"), "it is said");
    screen.realigning.leave();
    screen.session.goTo(0);
    screen.session.merge("next");
    screen.session.accept();
    const before = screen.open().document;
    screen.realigning.ask();
    await until(() => screen.realigning.state.kind === "found", "it is looked at again");
    expect(screen.realigning.state).toMatchObject({ realignment: { document: before, stretches: [] } });
    screen.realigning.leave();
    expect(screen.open().document).toBe(before);
    expect(screen.counts().started).toBe(1);
  });
});

describe("the aligner", () => {
  it("is made in the background once the pairs are worked on, serves until a text changes, and then another does", async () => {
    const screen = await show(documentOf(TWO_WRONG));
    expect(screen.counts()).toEqual({ started: 0, running: 0 });
    screen.session.goTo(2);
    screen.session.accept();
    expect(screen.written()).toEqual(TWO_WRONG.replace(" 3|3", " +3|3").split(", "));
    await until(() => screen.counts().started === 1, "it is made without being asked");
    screen.realigning.ask();
    await until(() => screen.realigning.state.kind === "found", "it answers");
    screen.realigning.leave();
    screen.session.goTo(0);
    screen.session.joinSentences();
    expect(screen.counts().running).toBe(0);
    screen.realigning.ask();
    await until(() => screen.realigning.state.kind === "found", "the other answers");
    expect(screen.counts()).toEqual({ started: 2, running: 1 });
    screen.realigning.leave();
  });

  it("is made anew when more is known of the languages, for one who asks at once", async () => {
    const screen = await show(documentOf(TWO_WRONG));
    screen.realigning.ask();
    await until(() => screen.realigning.state.kind === "found", "it answers");
    screen.realigning.renew();
    expect(screen.realigning.state.kind).toBe("preparing");
    expect(screen.counts()).toEqual({ started: 2, running: 1 });
    await until(() => screen.realigning.state.kind === "found", "the other answers");
    screen.realigning.leave();
    screen.realigning.renew();
    expect(screen.counts()).toEqual({ started: 2, running: 0 });
  });

  it("is given up while it is being made, and made again when it is asked again", async () => {
    const screen = await show(documentOf(TWO_WRONG), () => ({
      prepare: (_, onProgress) => {
        onProgress(0.5);
        return new Promise(() => undefined);
      },
      realign: () => new Promise(() => undefined),
      end: () => undefined,
    }));
    press("g");
    await until(() => inDialog("[role=progressbar]")[0]?.getAttribute("aria-valuenow") === "50", "it is shown how far it is");
    await until(() => text(focused()) === "Cancel", "it can be given up");
    (focused() as HTMLElement).click();
    expect(screen.counts()).toEqual({ started: 1, running: 0 });
    await until(() => inDialog("*").length === 0, "the dialog is gone");
    screen.realigning.ask();
    expect(screen.counts()).toEqual({ started: 2, running: 1 });
  });

  it("that breaks down is said to have", async () => {
    let broken = true;
    await show(documentOf(TWO_WRONG), () => (broken ? { prepare: () => Promise.reject(new Error("broken")), realign: () => Promise.resolve([]), end: () => undefined } : startRealigner()));
    press("g");
    await until(() => text(inDialog("[role=alert]")[0]).includes("broken"), "it is said");
    (focused() as HTMLElement).click();
    await until(() => focused()?.matches("[role=gridcell]") ?? false, "the list has the focus again");
    broken = false;
    press("g");
    await offered();
  });
});
