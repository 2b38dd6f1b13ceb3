/** The list of names stays quick and keeps its place, however many there are: only what is in and near the view is drawn. */
import { ContextProvider } from "@lit/context";
import { afterEach, expect, it } from "vitest";
import type { Mention, Name } from "../../glossary/names/name.ts";
import "../elements/mq-name-list.ts";
import { settingsContext } from "../stores/contexts.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { nameOf, variant } from "./names-found.ts";

const MANY = 3_000;
const mention = (text: string, passage: number): Mention => ({ passage, paragraph: passage, start: 0, end: text.length, text, kept: null, source: null, ignored: null });
const names = Array.from({ length: MANY }, (_, n): Name => {
  // Every seventh row is a high one.
  const forms = Array.from({ length: n % 7 === 0 ? 12 : 2 }, (_each, index) => `Town ${n} ${"a".repeat(index)}`);
  return nameOf(`n${n}`, forms.map((text) => ({ text, mentions: [mention(text, n)] })), forms.slice(1).map((text) => variant(text, forms[0]!)));
});

async function mount() {
  const page = document.createElement("div");
  new ContextProvider(page, { context: settingsContext, initialValue: new SettingsStore(undefined, ["en"]) });
  const list = document.createElement("mq-name-list");
  list.style.blockSize = "600px";
  Object.assign(list, { names, current: "n0", form: "Town 0 a", target: { lang: "en", dir: "ltr" }, passages: MANY });
  page.append(list);
  document.body.append(page);
  const settled = async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    await list.updateComplete;
  };
  await settled();
  const rows = () => [...list.renderRoot.querySelectorAll<HTMLElement>(".name")];
  const inView = () => rows().filter((row) => {
    const [box, view] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
    return box.bottom > view.top + 40 && box.top < view.bottom;
  });
  return { list, rows, inView, settled };
}

afterEach(() => { document.body.replaceChildren(); });

it("draws the rows in view and some beyond, and says how many there are", async () => {
  const { list, rows } = await mount();
  expect(rows().length).toBeGreaterThan(8);
  expect(rows().length).toBeLessThan(120);
  expect(list.renderRoot.querySelector("[role=grid]")?.getAttribute("aria-rowcount")).toBe(String(MANY + 1));
  expect(rows()[3]?.getAttribute("aria-rowindex")).toBe("5");
});

it("has no gap wherever it is scrolled to, and keeps the row in hand", async () => {
  const { list, rows, inView, settled } = await mount();
  for (const share of [0.3, 0.9, 0.5]) {
    list.scrollTop = list.scrollHeight * share;
    await settled();
    const seen = inView();
    const height = seen.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
    expect(height, `at ${share}`).toBeGreaterThan(list.clientHeight - 60);
    expect(rows().length).toBeLessThan(160);
    expect(rows()[0]?.dataset["key"]).toBe("n0");
  }
});

it("brings the row in hand into view with the focus, near and far", async () => {
  const { list, settled } = await mount();
  for (const key of ["n9", "n2999", "n1500", "n0"]) {
    list.current = key;
    await list.focusCurrent();
    await settled();
    const row = list.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
    const [box, view] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
    expect(list.shadowRoot?.activeElement, key).toBe(row);
    expect(box.top, key).toBeGreaterThanOrEqual(view.top);
    expect(box.bottom, key).toBeLessThanOrEqual(view.bottom + 1);
  }
});
