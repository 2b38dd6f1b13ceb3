/** House styles on the Settings screen: made, kept over a reload, brought in and given away, deleted and brought back, and chosen. */
import { ContextProvider, type Context } from "@lit/context";
import { afterEach, describe, expect, it } from "vitest";
import "../elements/mq-styles.ts";
import { messagesFor } from "../messages/messages.ts";
import { databaseOver, type Database } from "../storage/database.ts";
import { glossaryFormsContext, settingsContext, styleContext } from "../stores/contexts.ts";
import { GlossaryForms } from "../stores/glossary-forms.ts";
import { SettingsStore } from "../stores/settings-store.ts";
import { StyleStore } from "../stores/style-store.ts";
import { all, button, settle, focused } from "./review-screen.ts";
import { newStore, until, watched } from "./sample-document.ts";

const m = messagesFor("en").styles;

async function mount(database: Database = databaseOver(newStore()), settings = new SettingsStore(undefined, ["en"])) {
  document.body.replaceChildren();
  const page = document.createElement("div");
  const provide = <T>(context: Context<unknown, T>, initialValue: T) => new ContextProvider(page, { context, initialValue });
  const styles = new StyleStore(settings, Promise.resolve(database));
  const forms = new GlossaryForms(Promise.resolve(database));
  provide(settingsContext, settings);
  provide(styleContext, styles);
  provide(glossaryFormsContext, forms);
  const toasts: { text: string; action: { run: () => void } | undefined }[] = [];
  page.addEventListener("mq-toast", ({ text, action }) => toasts.push({ text, action }));
  page.append(document.createElement("mq-styles"));
  document.body.append(page);
  await Promise.all([styles.load(), forms.restore()]);
  await settle();
  return { database, settings, styles, forms, toasts };
}

afterEach(() => { document.body.replaceChildren(); });

async function press(name: string): Promise<void> {
  button(name).click();
  await settle();
}

const control = (name: string): HTMLInputElement | HTMLSelectElement => {
  const field = all(document, `mq-form-field[name="${name}"]`)[0];
  return field!.shadowRoot!.querySelector<HTMLInputElement | HTMLSelectElement>("input, select")!;
};

async function fill(field: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true, composed: true }));
  await settle();
}

const shown = (selector: string): string[] => all(document, selector).map((each) => each.textContent.replace(/\s+/gu, " ").trim());
const cells = (): string[] => shown("mq-style-preview td:last-child, tbody td:last-child").map((text) => text.replace(/ \(changed\)/u, ""));
const file = (content: string, name = "house.json"): File => new File([content], name);

async function bring(given: File): Promise<void> {
  const field = all(document, "input[type=file]")[0] as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(given);
  field.files = files.files;
  field.dispatchEvent(new Event("change"));
  await settle();
  await settle();
}

describe("a house style", () => {
  it("is made with a preview beside its base, kept, and chosen at once", async () => {
    const { styles, settings, toasts } = await mount();
    await press(m.make);
    expect(focused().at(-1)).toBe(control("name"));
    await fill(control("name"), "Our journal");
    await fill(control("assimilated"), "yes");
    await fill(control("long"), "macron");
    await fill(control("marks"), "everywhere");
    expect(cells()).toEqual(["ash-Shām", "Ṣanʿāʾ", "as-Sulaymāniyya", "al-Jūlānī", "al-Jūlānī", "ʿAbd Allāh al-Miṣrī", "ḥikāya"]);
    await press(m.form.save);
    await until(() => styles.state.houses.length === 1);
    expect(styles.state.houses).toEqual([{ id: "our-journal", name: "Our journal", base: "ijmes", article: { assimilated: true }, signs: { "ā": ["ā"], "ī": ["ī"], "ū": ["ū"] }, marks: "everywhere" }]);
    await settle();
    expect([toasts.at(-1)?.text.replace(/[\u2066-\u2069]/gu, ""), focused().at(-1)?.id]).toEqual(["Our journal was saved.", "houses"]);
    const choice = all(document, "select#style")[0] as HTMLSelectElement;
    await fill(choice, "our-journal");
    expect([settings.state.style, styles.state.profile?.article.assimilated]).toEqual(["our-journal", true]);
  });

  it("takes effect with every change that is kept", async () => {
    const { styles } = await mount();
    await styles.save({ id: "ours", name: "Ours", base: "ijmes" });
    styles.choose("ours");
    const before = styles.state.profile;
    await settle();
    await press(m.edit);
    await fill(control("name"), "Theirs");
    await fill(control("later"), "drop");
    await press(m.form.save);
    await until(() => styles.state.houses[0]?.name === "Theirs");
    expect([styles.state.chosen, styles.state.profile?.article.later, before?.article.later]).toEqual(["ours", "drop", "keep"]);
  });

  it("that is being typed is there after a reload", async () => {
    const { database, forms } = await mount();
    await press(m.make);
    await fill(control("name"), "Half");
    await press(m.form.add);
    const [arabic, spelling] = all(document, "input[maxlength]") as HTMLInputElement[];
    expect(focused().at(-1)).toBe(arabic);
    await fill(arabic!, "القاهرة");
    await fill(spelling!, "Cairo");
    await forms.flush();
    await mount(database);
    expect(control("name").value).toBe("Half");
    expect((all(document, "input[maxlength]") as HTMLInputElement[]).map(({ value }) => value)).toEqual(["القاهرة", "Cairo", "", ""]);
  });

  it("says which fields are not right, and keeps nothing until they are", async () => {
    const { styles } = await mount();
    await press(m.make);
    await fill(control("name"), " ");
    await press(m.form.add);
    await fill((all(document, "input[maxlength]") as HTMLInputElement[])[1]!, "Cairo");
    await press(m.form.save);
    await settle();
    expect(focused().at(-1)).toBe(control("name"));
    expect(shown("[role=alert].fault").filter((text) => text !== "")).toEqual([m.form.needed, m.form.faults(3)]);
    expect((all(document, "input[maxlength]") as HTMLInputElement[]).map((input) => input.getAttribute("aria-invalid"))).toEqual(["false", "false", "true", "true"]);
    expect(styles.state.houses).toEqual([]);
  });

  it("is not lost on a full device, which is said", async () => {
    const watch = watched(newStore());
    const { styles } = await mount(databaseOver(watch.useStore));
    await press(m.make);
    await fill(control("name"), "Full");
    watch.failure = new DOMException("full", "QuotaExceededError");
    await press(m.form.save);
    await settle();
    expect(shown(".banner.problem p")).toEqual([messagesFor("en").glossary.edit.full]);
    watch.failure = undefined;
    await press(m.form.save);
    await until(() => styles.state.houses.length === 1);
  });

  it("is deleted and brought back, and is the chosen one again", async () => {
    const { styles, toasts } = await mount();
    await styles.save({ id: "ours", name: "Ours", base: "press" });
    styles.choose("ours");
    await settle();
    await press(m.remove);
    await until(() => styles.state.houses.length === 0);
    expect([styles.state.chosen, styles.state.profile]).toEqual([null, null]);
    await settle();
    toasts.at(-1)!.action!.run();
    await until(() => styles.state.houses.length === 1);
    expect(styles.state.chosen).toBe("ours");
  });
});

describe("a file", () => {
  it("comes in beside a style with its id", async () => {
    const { styles } = await mount();
    const style = { id: "ours", name: "Ours", base: "french" as const, separator: "·" };
    await styles.save(style);
    await bring(file(JSON.stringify(style)));
    await until(() => styles.state.houses.length === 2);
    expect(styles.state.houses.map(({ id }) => id).toSorted()).toEqual(["ours", "ours-2"]);
    expect(styles.state.houses.every(({ separator }) => separator === "·")).toBe(true);
  });

  it.each([
    ["{", [m.fault["no-json"]]],
    ['"press"', [m.fault["no-object"]]],
    [JSON.stringify({ id: "ours", base: "press", article: { joint: "_" } }), [m.faultAt("article.joint", m.fault.wrong('"_"', '"-", " "'))]],
    [JSON.stringify({ id: "Ours", articles: 1 }), [m.faultAt("id", m.fault["no-id"]), m.faultAt("base", m.fault.missing), m.faultAt("articles", m.fault.unknown)]],
  ])("that is no house style is refused, with the place: %s", async (content, told) => {
    const { styles } = await mount();
    await bring(file(content));
    await until(() => shown(".banner.problem li").length > 0);
    expect(shown(".banner.problem li")).toEqual(told);
    expect(styles.state.houses).toEqual([]);
  });
});

it("another tab knows of a new style", async () => {
  const database = databaseOver(newStore());
  const { styles } = await mount(database);
  const other = new StyleStore(new SettingsStore(undefined, ["en"]), Promise.resolve(database));
  await styles.save({ id: "ours", base: "press" });
  await until(() => other.state.houses.length === 1);
});
