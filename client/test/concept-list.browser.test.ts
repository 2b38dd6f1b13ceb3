/** The list of concepts stays quick and keeps its place, however many there are: only what is in view is drawn. */
import { ContextProvider } from "@lit/context";
import { afterEach, expect, it } from "vitest";
import { makeGlossary } from "../../glossary/glossary.ts";
import "../elements/mq-concept-list.ts";
import type { ConceptEvent } from "../elements/glossary-events.ts";
import { settingsContext } from "../stores/contexts.ts";
import { listConcepts, searchConcepts } from "../stores/glossary-view.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { concept, term } from "./glossary-sample.ts";

const MANY = 20_000;

const entities = Array.from({ length: MANY }, (_, n) => [
  concept(`c${n}`), term(`c${n}-ar`, `c${n}`, "ar", `مدينة ${n}`, { usage: "preferred" }), term(`c${n}-en`, `c${n}`, "en", `Town ${String(n).padStart(5, "0")}`, { usage: "preferred" }),
]).flat();
const glossary = makeGlossary(entities);
const concepts = listConcepts(glossary);

async function mount() {
  const page = document.createElement("div");
  new ContextProvider(page, { context: settingsContext, initialValue: new SettingsStore(undefined, ["en"]) });
  const list = document.createElement("mq-concept-list");
  list.style.blockSize = "600px";
  list.concepts = concepts;
  page.append(list);
  document.body.append(page);
  await list.updateComplete;
  const settled = async () => { await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }); await list.updateComplete; };
  await settled();
  const box = list.renderRoot.querySelector<HTMLElement>("[role=listbox]")!;
  const rows = () => [...list.renderRoot.querySelectorAll<HTMLElement>("[role=option]")];
  const chosen: string[] = [];
  list.addEventListener("mq-concept", (event: ConceptEvent) => { chosen.push(event.concept); });
  return { list, box, rows, settled, chosen, press: (key: string) => box.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })) };
}

afterEach(() => { document.body.replaceChildren(); });

it("draws the rows in view and a few beyond, and says of each how many there are", async () => {
  const { rows } = await mount();
  expect(rows().length).toBeGreaterThan(8);
  expect(rows().length).toBeLessThan(60);
  expect(rows()[0]?.getAttribute("aria-setsize")).toBe(String(MANY));
});

it("goes to the end by a key, with the last row in view and active", async () => {
  const { box, rows, settled, chosen, press } = await mount();
  press("End");
  await settled();
  await settled();
  expect(chosen.at(-1)).toBe(concepts.at(-1)?.concept.id);
  const last = rows().at(-1)!;
  expect(last.getAttribute("aria-posinset")).toBe(String(MANY));
  expect(Math.abs(last.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom)).toBeLessThan(3);
  expect(box.getAttribute("aria-activedescendant")).toBe(last.id);
});

it("has no gap wherever it is scrolled to", async () => {
  const { box, rows, settled } = await mount();
  for (const share of [0.1, 0.5, 0.93]) {
    box.scrollTop = share * box.scrollHeight;
    await settled();
    await settled();
    const [view, first, last] = [box.getBoundingClientRect(), rows()[0]!.getBoundingClientRect(), rows().at(-1)!.getBoundingClientRect()];
    expect(first.top).toBeLessThanOrEqual(view.top);
    expect(last.bottom).toBeGreaterThanOrEqual(view.bottom);
  }
});

it.each([["town 19999", 1], ["town 1999", 10], ["مدينة ١٩٩٩٩", 1], ["zzz", 0], ["", MANY]])("shows what is found for “%s” in all of them", async (words, count) => {
  const { list, rows } = await mount();
  list.concepts = searchConcepts(glossary, concepts, words);
  await list.updateComplete;
  expect(list.concepts).toHaveLength(count);
  expect(rows().map((row) => row.getAttribute("aria-setsize"))).toEqual(rows().map(() => String(count)));
});
