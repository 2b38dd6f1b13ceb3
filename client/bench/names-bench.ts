/** What names cost the page on a document of 2,000 pairs: what runs on its own thread after an edit, and the search in the worker. */
import { NameSearch } from "../../glossary/names/find-names.ts";
import { makeGlossary } from "../../glossary/glossary.ts";
import type { Passage } from "../../glossary/names/name.ts";
import { starterEntities } from "../../glossary/starter/seed.ts";
import { applyChanges } from "../alignment/change.ts";
import { segmentId, type Document, type Pair, type PairId, type Text } from "../alignment/document.ts";
import { isRefusal } from "../alignment/edits/edit.ts";
import { editSegments } from "../alignment/edits/edit-text.ts";
import { Passages } from "../alignment/passages.ts";
import { TextMarks } from "../elements/marks.ts";
import { sortedNames } from "../elements/name-filter.ts";
import { styleShare } from "../elements/name-findings.ts";

const PAIRS = 2_000;
const RUNS = 15;

const people = ["Ibn Khaldun", "Ibn Khaldoun", "Baha al-Din", "Bahaa ad-Deen", "Salim", "Salem", "Karim", "Rashid"];
const places = ["Damascus", "Homs", "Hums", "al-Sham", "Ash-Shaam", "Aleppo", "Hama", "Tripoli"];
const english = (index: number): string =>
  `${people[index % people.length]!} wrote to his brother in ${places[(index * 3) % places.length]!} that the river rose ${index % 90} cubits, and that ${people[(index * 5) % people.length]!} came back.`;
const arabic = (index: number): string => `وكتب ${["ابن خلدون", "بهاء الدين", "سليم", "سالم"][index % 4]!} إلى أخيه في ${["دمشق", "حمص", "الشام", "حلب"][index % 4]!} أن النهر فاض ${index % 90} ذراعًا.`;

const text = (lang: string, words: (index: number) => string): Text => ({
  lang, after: "\n",
  paragraphs: Array.from({ length: PAIRS }, (_, index) => ({ kind: "paragraph", before: "\n\n", text: words(index), segments: [{ id: segmentId(index, 0), start: 0, end: words(index).length }] })),
});
const pairs = Array.from({ length: PAIRS }, (_, index): Pair => ({ id: index as PairId, source: [segmentId(index, 0)], target: [segmentId(index, 0)], status: "open", confidence: 1, reasons: [] }));
const document: Document = { source: text("ar", arabic), target: text("en", english), pairs, judgements: [] };

function edited(of: Document, run: number): Document {
  const step = editSegments(of, 100 + run, [{ side: "target", segment: segmentId(100 + run, 0), text: `Salim wrote letter ${run} from Homs.` }]);
  if (isRefusal(step)) throw new Error(step.why);
  return applyChanges(of, step.changes);
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const done = work();
  times.push(performance.now() - start);
  return done;
}
const median = (times: readonly number[]): string => `${times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(1)} ms`;

const [search, passages, marks] = [new NameSearch(), new Passages(), new TextMarks()];
const options = { languages: { source: "ar", target: "en" }, glossary: makeGlossary(starterEntities()), judgements: [] };
const [first, change, find, send, mark, list]: readonly number[][] = [[], [], [], [], [], []];
let [current, known]: [Document, readonly Passage[]] = [document, passages.changeTo(document).inserted];
let names = timed(first!, () => search.find(known, options));
for (let run = 0; run < RUNS; run += 1) {
  current = edited(current, run);
  const { at, removed, inserted } = timed(change!, () => passages.changeTo(current));
  known = known.toSpliced(at, removed, ...inserted);
  names = timed(find!, () => search.find(known, options));
  timed(send!, () => structuredClone(names));
  timed(mark!, () => marks.of({ names, findings: [], document: current }, current));
  timed(list!, () => [sortedNames(names), styleShare(names)]);
}
console.log(`${PAIRS} pairs, ${names.length} names, ${names.reduce((sum, { forms }) => sum + forms.reduce((all, { mentions }) => all + mentions.length, 0), 0)} mentions`);
console.log(`on the page after an edit: what changed ${median(change!)}, names copied from the worker ${median(send!)}, underlines ${median(mark!)}, list ${median(list!)}`);
console.log(`in the worker: first search ${median(first!)}, search after an edit ${median(find!)}`);
