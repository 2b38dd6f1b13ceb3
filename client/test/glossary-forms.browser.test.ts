/** Forms over a glossary outlast the page, in the browser's real storage. */
import { expect, it } from "vitest";
import * as v from "valibot";
import { writeIdSchema } from "../../glossary/entity.ts";
import type { Database } from "../storage/database.ts";
import { openDatabase } from "../storage/open-database.ts";
import { memoryDatabase } from "../storage/memory-database.ts";
import { GlossaryForms } from "../stores/glossary-forms.ts";

let names = 0;
const name = () => `glossary-forms-${(names += 1)}-${Date.now()}`;
const write = v.parse(writeIdSchema, "w1");

async function restored(database: Promise<Database>): Promise<GlossaryForms> {
  const forms = new GlossaryForms(database);
  await forms.restore();
  return forms;
}

it("a form that was typed into is there again after a reload, with what its person had seen", async () => {
  const [factory, database] = [() => indexedDB, name()];
  const forms = new GlossaryForms(openDatabase(factory, database));
  forms.open("main/c1/note", { fields: { text: "" }, seen: { note: write } });
  forms.type("main/c1/note", "text", "دمشق، not Damas");
  await forms.flush();
  const again = await restored(openDatabase(factory, database));
  expect(again.state.forms.get("main/c1/note")).toEqual({ fields: { text: "دمشق، not Damas" }, seen: { note: write }, faults: [] });
  expect(again.state.kept).toBe(true);
});

it("a form that was closed does not come back, though the typing had not yet come to rest", async () => {
  const [factory, database] = [() => indexedDB, name()];
  const forms = new GlossaryForms(openDatabase(factory, database));
  forms.open("main/c1/note", { fields: { text: "" }, seen: {} });
  forms.type("main/c1/note", "text", "x");
  forms.close("main/c1/note");
  await forms.flush();
  expect([...(await restored(openDatabase(factory, database))).state.forms]).toEqual([]);
});

it("opening an open form leaves what is typed", () => {
  const forms = new GlossaryForms(Promise.resolve(memoryDatabase("test")));
  forms.open("k", { fields: { text: "old" }, seen: {} });
  forms.type("k", "text", "new");
  forms.open("k", { fields: { text: "old" }, seen: {} });
  expect(forms.state.forms.get("k")?.fields).toEqual({ text: "new" });
});

it("says that nothing is kept when the device is full, and keeps what is typed on the screen", async () => {
  const memory = memoryDatabase("test");
  const full: Database = { ...memory, refusal: null, write: () => Promise.resolve({ kind: "full" }) };
  const forms = new GlossaryForms(Promise.resolve(full));
  forms.open("k", { fields: { text: "typed" }, seen: {} });
  await forms.flush();
  expect(forms.state.kept).toBe(false);
  expect(forms.state.forms.get("k")?.fields).toEqual({ text: "typed" });
});

it("a fault stands with its form until it is taken back", () => {
  const forms = new GlossaryForms(Promise.resolve(memoryDatabase("test")));
  forms.open("k", { fields: { text: "x" }, seen: {} });
  forms.tell("k", [{ kind: "field", field: "text", fault: { code: "too-long", field: "text", length: 301, max: 300 } }]);
  expect(forms.state.forms.get("k")?.faults).toHaveLength(1);
  forms.tell("k", []);
  expect(forms.state.forms.get("k")?.faults).toEqual([]);
});
