/** Edits in the cells of a Markdown table, by the file that comes of them. */
import { expect, it } from "vitest";
import { applyChanges, type Step } from "../change.ts";
import { fileText, type Document, type Pair, type PairId } from "../document.ts";
import { isRefusal, type Refusal } from "../edits/edit.ts";
import { editSegments } from "../edits/edit-text.ts";
import { segment } from "../segmentation/segment.ts";

/** The file as a translation; each paragraph of it stands beside a source sentence of its own. */
function documentOf(file: string): Document {
  const target = segment(file, { lang: "en", format: "markdown" });
  const source = segment(target.paragraphs.map(() => "نص.").join("\n\n"), { lang: "ar", format: "plain" });
  const pairs = target.paragraphs.map(({ segments }, index): Pair => ({
    id: index as PairId, source: source.paragraphs[index]!.segments.map(({ id }) => id), target: segments.map(({ id }) => id), status: "open", confidence: null, reasons: [],
  }));
  return { source, target, pairs, judgements: [] };
}

function after(document: Document, step: Step | Refusal): Document {
  if (isRefusal(step)) throw new Error(step.why);
  return applyChanges(document, step.changes);
}

const written = (document: Document, pair: number, text: string) => after(document, editSegments(document, pair, [{ side: "target", segment: document.pairs[pair]!.target[0] ?? null, text }]));

const barred = "| City | People |\n|---|---|\n| Cairo | 20 million |\n\nThe end.\n";
const bare = "City | People\n---|---\nCairo | 20 million\n\nThe end.\n";

it.each<readonly [string, string, number, string, string]>([
  ["is escaped", barred, 2, "Cairo | Giza", "| City | People |\n|---|---|\n| Cairo \\| Giza | 20 million |\n\nThe end.\n"],
  ["is escaped at the end of a row", barred, 3, "20|21 million", "| City | People |\n|---|---|\n| Cairo | 20\\|21 million |\n\nThe end.\n"],
  ["that is escaped stays", barred, 2, "Cairo \\| Giza", "| City | People |\n|---|---|\n| Cairo \\| Giza | 20 million |\n\nThe end.\n"],
  ["is escaped in the first cell of a row that begins without one", bare, 2, "Cairo|Giza", "City | People\n---|---\nCairo\\|Giza | 20 million\n\nThe end.\n"],
  ["is escaped in the last cell of a row that ends without one", bare, 3, "20|21 million", "City | People\n---|---\nCairo | 20\\|21 million\n\nThe end.\n"],
  ["stays in the paragraph below", barred, 4, "The | end.", "| City | People |\n|---|---|\n| Cairo | 20 million |\n\nThe | end.\n"],
  ["stays in the paragraph above", "A bridge.\n\n| City |\n|---|\n", 0, "A | bridge.", "A | bridge.\n\n| City |\n|---|\n"],
])("a bar %s", (_, file, pair, typed, result) => {
  expect(fileText(written(documentOf(file), pair, typed).target)).toBe(result);
});

it("a cell that was emptied is filled again, its bar escaped", () => {
  const emptied = written(documentOf(barred), 2, "");
  expect(fileText(written(emptied, 2, "Cairo|Giza").target)).toBe("| City | People |\n|---|---|\n| Cairo\\|Giza | 20 million |\n\nThe end.\n");
});

it("the label of who speaks in a cell has its bar escaped", () => {
  const document = documentOf(barred);
  const labelled = after(document, editSegments(document, 2, [], [{ side: "target", paragraph: 2, text: "A|B:" }]));
  expect(fileText(labelled.target)).toContain("| A\\|B: Cairo |");
});
