/** The consistency report in English. */
import { formatNumber, isolate, plural } from "./insert.ts";

const counted = (count: number, one: string, other: string): string => plural("en", count, { one: `1 ${one}`, other: `${formatNumber("en", count)} ${other}` });
const places = (count: number): string => counted(count, "place", "places");
const quoted = (words: string): string => `“${isolate(words)}”`;

export const reportEn = {
  title: "Consistency report",
  making: "Making the report …",
  failed: "The report cannot be made, since the names could not be looked for.",
  save: "Save or print",
  action: { print: "Print", html: "Save HTML", csv: "Save CSV", json: "Save JSON" },
  saved: (name: string) => `${isolate(name)} was saved.`,
  fileTitle: (title: string) => `${title}, consistency report`,

  needsSource: "There is a translation alone, without a source to hold it against.",
  moreRows: (count: number) => `${counted(count, "more row is", "more rows are")} not shown here. The CSV and JSON files have all of them.`,
  /** Heads of tables. */
  column: {
    pair: "Pair", source: "Source", target: "Translation", write: "To write", kind: "Kind", findings: "Findings", places: "Places",
    ignored: "Ignored", spelling: "Spelling", share: "Count and share", where: "Where in the text", first: "First mention (pair)", rule: "Rule or reason", name: "Name",
    count: "Count", firstPair: "First in pair", decision: "Decision", inStyle: "In style", unlike: "Not to be taken for", words: "Words", state: "State",
    before: "Before", after: "After", times: "Times", term: "Term", usage: "Usage", note: "Note", proposed: "Proposed",
  },
  missing: "missing",
  because: (kind: string, reasons: string) => `${kind}: ${reasons}`,
  ignoredBecause: (said: string, reason: string) => (reason === "" ? `${said} (ignored in this document)` : `${said} (ignored in this document: ${quoted(reason)})`),
  ignoredEverywhere: (said: string) => `${said} (ignored at each place)`,
  ignoredWith: (reason: string) => (reason === "" ? "ignored" : `ignored: ${quoted(reason)}`),

  style: {
    ijmes: "the system of the International Journal of Middle East Studies (IJMES)",
    "ala-lc": "the ALA-LC romanization tables",
    "bgn-pcgn": "the BGN/PCGN system of 1956",
    ungegn: "the UNGEGN system of 2017",
    press: "the usage of the press",
    french: "French usage",
  },
  houseStyle: (id: string) => `the house style ${quoted(id)}`,

  head: {
    date: "Date", languages: "Languages", profile: "Style", glossary: "Glossary", pairs: "Pairs", passages: "Passages",
    pair: (source: string, target: string) => `${source} → ${target}`,
    alone: (target: string) => `${target}, a translation alone`,
    noProfile: "none chosen",
    noGlossary: "none",
    concepts: (count: number, changed: string) => `${counted(count, "concept", "concepts")}, last changed on ${changed}`,
    accepted: (all: string, percent: string, accepted: number, doubtful: number) => `${all}, of which ${formatNumber("en", accepted)} accepted (${percent})${doubtful === 0 ? "" : ` and ${formatNumber("en", doubtful)} doubtful`}`,
  },

  summary: {
    title: "In short",
    inStyle: (inStyle: number, all: number, percent: string) => `In style: ${formatNumber("en", inStyle)} of ${counted(all, "mention", "mentions")} of names (${percent}).`,
    noNames: "No names were found in this translation.",
    nothing: "Nothing was found that has to be looked at.",
    caption: "What was found, by kind",
  },

  alignment: {
    title: "The text at a glance",
    confidence: "How sure the alignment is.",
    confidenceDescription: "Bars from the beginning to the end of the text, as tall as the confidence. Accepted pairs are full bars, open pairs paler ones, doubtful pairs outlined, with a mark below.",
    confidenceCaption: (accepted: number, open: number, doubtful: number) => `Accepted (full bars): ${formatNumber("en", accepted)}; open (paler): ${formatNumber("en", open)}; doubtful (outlined, with a mark below): ${formatNumber("en", doubtful)}. An open pair below the dotted line is doubtful.`,
    ribbon: "Which part answers which.",
    ribbonDescription: "The source above, the translation below, and bands between what answers each other. Points are sentences without counterpart; dashed lines are counterparts out of order.",
    ribbonCaption: (source: number, target: number) => `${counted(source, "sentence", "sentences")} of the source above, ${formatNumber("en", target)} of the translation below.`,
    crossings: (count: number) => `Dashed: ${counted(count, "place", "places")} where a counterpart may stand out of order.`,
    noCrossing: "Nothing seems to stand out of order.",
    lengths: "Where the translation is longer or shorter than elsewhere.",
    lengthsDescription: "A curve from the beginning to the end of the text: above the middle line the translation is longer than expected, below shorter. Dashed lines are double and half the length.",
    lengthsCaption: (ratio: string) => `Expected are ${ratio} characters for one of the source (middle line); dashed are double and half of that.`,
    strays: "Furthest from it are the pairs",
    noStray: "No pair is twice or half as long as expected.",
    times: (times: string) => `${times} ×`,
    comma: ", ",
  },

  names: {
    title: "Names",
    none: "No names were found in this translation.",
    about: "Each name with the word of the source that it stands for, the form to write, and who says so. Shares are of all mentions of the name. The strip shows where in the text a spelling stands; a spelling to be changed (≠) stands out of the line.",
    allConsistent: "Every name is spelled one way.",
    inconsistent: (count: number) => `${counted(count, "name", "names")} spelled inconsistently or out of style`,
    consistent: (count: number) => `${counted(count, "name", "names")} without anything to change`,
    countAndShare: (count: number, percent: string) => `${formatNumber("en", count)} (${percent})`,
    barTitle: (form: string, percent: string) => `${isolate(form)}: ${percent}`,
    toWrite: "to write",
    leftAlone: "nothing to change here",
  },

  decision: {
    approved: "Glossary, approved.",
    proposed: "Glossary, proposed.",
    by: (name: string) => `By ${isolate(name)}.`,
    note: (note: string) => isolate(note),
    document: "Chosen in this document.",
    style: "By the rules of the style.",
    exception: (authority: string, reason: string) => `Exception of the style: ${isolate(authority)}, ${isolate(reason)}.`,
    none: "Not decided.",
  },

  audit: {
    title: { "first-mention": "First and later mention", article: "The article", diacritics: "ʿAyn, hamza and marks on letters" },
    caption: {
      "first-mention": (count: number) => `${counted(count, "spelling", "spellings")} that stand before the full name`,
      article: (count: number) => `${counted(count, "spelling", "spellings")} with the article otherwise than the style`,
      diacritics: (count: number) => `${counted(count, "spelling", "spellings")} with signs and marks otherwise than the style`,
    },
    kept: {
      "first-mention": "Everybody is named in full first, as far as the style asks for it.",
      article: "The article is written as the style has it throughout.",
      diacritics: "ʿAyn, hamza and marks are written as the style has them throughout.",
    },
    noStyle: "No style is chosen, so this was not looked at.",
  },

  lookAlikes: {
    title: "Look-alikes kept apart",
    none: "No two names look nearly the same and stand for different words.",
    caption: (count: number) => `${counted(count, "pair of names", "pairs of names")} that are no variants of each other`,
  },

  terms: {
    title: "Terms",
    none: "No term of the glossary is missing, and none is used that is not to be written.",
    missing: (count: number) => `${counted(count, "term", "terms")} of the source without a rendering`,
    deprecated: (count: number) => `${counted(count, "term", "terms")} not to be written`,
  },

  gaps: {
    title: "Omissions and additions",
    none: "Every sentence has its counterpart, and no words were left untranslated.",
    mapTitle: "Map of omissions and additions",
    mapDescription: "A line from the beginning to the end of the text. Bars below it are sentences of the source without translation, bars above it sentences of the translation without source.",
    mapCaption: (omissions: number, additions: number) => `Omissions hang below the line (${formatNumber("en", omissions)}), additions stand on it (${formatNumber("en", additions)}).`,
    caption: (count: number) => `${counted(count, "pair has", "pairs have")} one side only`,
    kind: { omission: "omission", addition: "addition" },
    accepted: "accepted",
    open: "open",
    omitted: (count: number) => `${counted(count, "sentence", "sentences")} that the translation of the pair lacks`,
    untranslated: (count: number) => `${places(count)} left untranslated`,
  },

  numbers: {
    title: "Numbers and dates",
    none: "All numbers and dates of the source are in the translation.",
    numbers: (count: number) => `${counted(count, "number", "numbers")} otherwise or missing`,
    dates: (count: number) => `${counted(count, "date", "dates")} otherwise or missing`,
  },

  changes: {
    title: "Changed and ignored",
    none: "Nothing was changed or decided.",
    noSteps: "No changes are known.",
    steps: (list: string) => `Done since the import: ${list}.`,
    step: (kind: string, count: number) => `${kind} (${formatNumber("en", count)} ×)`,
    comma: ", ",
    words: (count: number) => `${counted(count, "change", "changes")} of the translation’s words`,
    decisions: "Decided about names and findings",
    noDecisions: "Nothing was decided about names or findings.",
  },

  queries: {
    title: "Open queries",
    none: "There are no open queries.",
    heading: (a: string, b: string) => `Are ${isolate(a)} and ${isolate(b)} one name?`,
    count: (count: number) => (count === 0 ? "no longer in the text" : `in ${places(count)}`),
  },

  proposals: {
    title: "Proposals to the glossary",
    none: "No term of this text waits in the glossary for approval.",
    caption: (count: number) => `${counted(count, "term waits", "terms wait")} for approval`,
    usage: { preferred: "preferred", admitted: "admitted", deprecated: "not to be written", superseded: "superseded" },
    byOn: (name: string, day: string) => `${isolate(name)}, ${day}`,
  },

  noteSection: {
    title: "Note on transliteration",
    fromStyle: (style: string) => `A draft for the front matter, made from ${style} and the exceptions of this text. Read it before you use it.`,
    fromText: "A draft for the front matter. No style is chosen, so it says what most places of the text do. Read it before you use it.",
  },
  /** Goes into books: without marks that are not seen. */
  note: {
    comma: ", ",
    follows: (style: string) => `In this book, Arabic names and terms are written in Latin letters according to ${style}.`,
    own: "In this book, Arabic names and terms are written in Latin letters in a simple form, without following one of the published systems throughout.",
    share: (of: number, all: number) => `(in ${formatNumber("en", of)} of ${places(all)})`,
    notAssimilated: (form: string, example: string | null) => `The article is written ${form} before every letter${example === null ? "" : `, as in ${example}`}`,
    assimilated: (form: string, example: string | null) => `The article is written ${form}, and before letters that it takes on in speech it is written as it is heard${example === null ? "" : `, as in ${example}`}`,
    laterDropped: "A name that is named again without what stood before it loses its article",
    noAyn: "The letters ʿayn and hamza are not shown",
    ayn: (ayn: string) => `The letter ʿayn is shown as ${ayn}`,
    aynAndHamza: (ayn: string, hamza: string) => `The letter ʿayn is shown as ${ayn} and hamza as ${hamza}`,
    noMarks: "Long vowels and emphatic consonants are not marked",
    marks: (signs: string) => `Long vowels and emphatic consonants are marked (${signs})`,
    termMarks: (signs: string) => `Long vowels and emphatic consonants are marked in technical terms (${signs}), but not in names of people and places`,
    ending: (ending: string) => `The feminine ending (tāʼ marbūṭa) is written -${ending}`,
    endings: (ending: string, genitive: string) => `The feminine ending (tāʼ marbūṭa) is written -${ending}, and -${genitive} before a genitive`,
    established: (names: string) => `Names that have a spelling of their own in English keep it: ${names}.`,
    exceptions: (list: string) => `The following are written otherwise than these rules have it: ${list}.`,
    withReason: (form: string, reason: string) => `${form} (${reason})`,
  },
};
