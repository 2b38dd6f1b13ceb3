import { describe, expect, it } from "vitest";
import type { ReadOutcome } from "../files/read-file.ts";
import { ImportForm, problemsAt, problemsBetween, type FormLibrary } from "../stores/import-form.ts";
import type { ImportDraft } from "../storage/drafts.ts";
import type { ImportRequest } from "../stores/check-import.ts";
import type { ImportOutcome } from "../stores/import-document.ts";
import { readSide } from "../stores/read-side.ts";

const ARABIC = "ينبع النهر من الجبل. ثم يجري إلى البحر.";
const ENGLISH = "The river rises in the mountain. Then it runs to the sea.";

/** A library that keeps what it is given, and answers an import with the outcome that the test chose. */
function library(outcome: ImportOutcome = { kind: "imported", id: "a" }, draft: ImportDraft | null = null) {
  const seen: { requests: ImportRequest[]; drafts: (ImportDraft | null)[]; cancelled: number } = { requests: [], drafts: [], cancelled: 0 };
  const fake: FormLibrary = {
    inspect: readSide,
    import: (request) => { seen.requests.push(request); return Promise.resolve(outcome); },
    cancelImport: () => { seen.cancelled += 1; },
    loadDraft: () => Promise.resolve(draft),
    saveDraft: (saved) => { seen.drafts.push(saved); return Promise.resolve({ kind: "done", value: undefined }); },
  };
  return { fake, seen };
}

async function read(file: File): Promise<ReadOutcome> {
  return { kind: "read", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const file = (name: string, text: string) => new File([text], name);

describe("two files dropped at once", () => {
  it("are put where their names and languages say, and the guess is told", async () => {
    const form = new ImportForm(library().fake, read);
    await form.place([file("river.en.txt", ENGLISH), file("river.ar.txt", ARABIC)]);
    expect(form.state.source).toMatchObject({ kind: "filled", lang: "ar", input: { name: "river.ar.txt" } });
    expect(form.state.target).toMatchObject({ kind: "filled", lang: "en", input: { name: "river.en.txt" } });
    expect(form.state.guessed).toBe(true);
    form.swap();
    expect(form.state.source).toMatchObject({ lang: "en" });
    expect(form.state.guessed).toBe(false);
  });

  it("give up the run before them, even before they are read", () => {
    const { fake, seen } = library();
    void new ImportForm(fake, () => new Promise(() => undefined)).place([file("a.txt", ENGLISH)]);
    expect(seen.cancelled).toBe(1);
  });

  it("are the first two of three, and that is told", async () => {
    const form = new ImportForm(library().fake, read);
    await form.place([file("a.txt", ENGLISH), file("b.txt", ARABIC), file("c.txt", ENGLISH)]);
    expect(form.state.tooMany).toBe(3);
  });
});

describe("one file", () => {
  it("is the translation, and the next one its source", async () => {
    const form = new ImportForm(library().fake, read);
    await form.place([file("a.txt", ENGLISH)]);
    await form.place([file("b.txt", ARABIC)]);
    expect(form.state.target).toMatchObject({ input: { name: "a.txt" } });
    expect(form.state.source).toMatchObject({ input: { name: "b.txt" } });
  });

  it("that comes late does not replace the one chosen after it", async () => {
    let finish: (outcome: ReadOutcome) => void = () => undefined;
    const slow = (each: File): Promise<ReadOutcome> => (each.name === "slow.txt" ? new Promise((resolve) => { finish = resolve; }) : read(each));
    const form = new ImportForm(library().fake, slow);
    const first = form.place([file("slow.txt", "")], "target");
    await form.place([file("quick.txt", ENGLISH)], "target");
    finish({ kind: "read", name: "slow.txt", bytes: new TextEncoder().encode(ARABIC) });
    await first;
    expect(form.state.target).toMatchObject({ input: { name: "quick.txt" } });
  });
});

describe("what is wrong", () => {
  it("stands at its side: a file too large to be read", async () => {
    const form = new ImportForm(library().fake, (each) => Promise.resolve({ kind: "too-large", name: each.name, size: 50_000_000 }));
    await form.place([file("film.mp4", "")], "source");
    expect(problemsAt(form.state, "source")).toEqual([{ side: "source", kind: "too-large", size: 50_000_000, limit: 20 * 1024 * 1024 }]);
    expect(problemsAt(form.state, "target")).toEqual([]);
  });

  it("stands at its side: a PDF", async () => {
    const form = new ImportForm(library().fake, read);
    await form.place([file("book.pdf", "%PDF-1.7\n\u0000")], "target");
    expect(problemsAt(form.state, "target")).toMatchObject([{ side: "target", kind: "binary", format: "pdf" }]);
  });

  it("stands between the sides: one text twice", () => {
    const form = new ImportForm(library().fake, read);
    form.paste("source", ENGLISH);
    form.paste("target", `${ENGLISH}\n`);
    expect(problemsBetween(form.state)).toEqual([{ kind: "same-text" }]);
  });

  it("stands between the sides: languages declared the other way round", () => {
    const form = new ImportForm(library().fake, read);
    form.paste("source", ARABIC);
    form.paste("target", ENGLISH);
    form.chooseLang("source", "en");
    form.chooseLang("target", "ar");
    expect(problemsBetween(form.state)).toEqual([{ kind: "swapped" }]);
    form.swap();
    expect(problemsBetween(form.state)).toEqual([]);
  });

  it("is a missing translation, and nothing is imported", async () => {
    const { fake, seen } = library();
    const form = new ImportForm(fake, read);
    form.paste("source", ARABIC);
    await form.submit();
    expect(problemsAt(form.state, "target")).toEqual([{ side: "target", kind: "no-text" }]);
    expect(seen.requests).toEqual([]);
  });

  it("is gone as soon as the form changes", async () => {
    const form = new ImportForm(library({ kind: "refused", problems: [{ side: "target", kind: "no-sentence" }] }).fake, read);
    form.paste("target", "***");
    await form.submit();
    expect(problemsAt(form.state, "target")).toEqual([{ side: "target", kind: "no-sentence" }]);
    form.paste("target", ENGLISH);
    expect(problemsAt(form.state, "target")).toEqual([]);
  });
});

describe("what was pasted", () => {
  it("is still there after a reload, with the language that was chosen", async () => {
    const { fake, seen } = library();
    const form = new ImportForm(fake, read);
    form.paste("target", ENGLISH);
    form.chooseLang("target", "fr");
    form.name("Rivers");
    const kept = seen.drafts.at(-1) ?? null;
    const after = new ImportForm(library(undefined, kept).fake, read);
    await after.restore();
    expect(after.state).toMatchObject({ title: "Rivers", source: { kind: "empty" }, target: { input: { text: ENGLISH }, lang: "fr" } });
  });

  it("that is the same as before changes nothing, and gives up no run", () => {
    const { fake, seen } = library();
    const form = new ImportForm(fake, read);
    form.paste("source", "");
    expect(seen).toMatchObject({ cancelled: 0, drafts: [] });
    form.paste("source", ENGLISH);
    const before = form.state;
    form.paste("source", ENGLISH);
    expect(form.state).toBe(before);
    expect(seen.cancelled).toBe(1);
    form.paste("source", "");
    expect(form.state.source).toEqual({ kind: "empty" });
  });

  it("keeps the chosen language while the text is typed on, and guesses anew where none was chosen", () => {
    const form = new ImportForm(library().fake, read);
    form.paste("source", ENGLISH);
    form.chooseLang("source", "de");
    form.paste("source", ARABIC);
    expect(form.state.source).toMatchObject({ lang: "de" });
    form.paste("target", ENGLISH);
    form.paste("target", ARABIC);
    expect(form.state.target).toMatchObject({ lang: "ar" });
  });

  it("while the texts before it were being saved stays, and so does its draft", async () => {
    const { fake, seen } = library();
    let finish: (outcome: ImportOutcome) => void = () => undefined;
    const form = new ImportForm({ ...fake, import: () => new Promise((resolve) => { finish = resolve; }) }, read);
    form.paste("target", ENGLISH);
    const run = form.submit();
    form.paste("target", "Another text.");
    finish({ kind: "imported", id: "a" });
    expect(await run).toEqual({ kind: "imported", id: "a" });
    expect(form.state.target).toMatchObject({ input: { text: "Another text." } });
    expect(seen.drafts.at(-1)).toMatchObject({ target: { text: "Another text." } });
  });

  it("stays when the import is refused, and goes when it succeeds", async () => {
    const refused = new ImportForm(library({ kind: "refused", problems: [{ kind: "storage", why: "full" }] }).fake, read);
    refused.paste("target", ENGLISH);
    await refused.submit();
    expect(refused.state.target).toMatchObject({ input: { text: ENGLISH } });
    const { fake, seen } = library();
    const done = new ImportForm(fake, read);
    done.paste("target", ENGLISH);
    await done.submit();
    expect(done.state.target).toEqual({ kind: "empty" });
    expect(seen.drafts.at(-1)).toBeNull();
    expect(seen.requests).toEqual([{ title: "", source: null, target: { input: { kind: "pasted", text: ENGLISH }, lang: "en" } }]);
  });
});
