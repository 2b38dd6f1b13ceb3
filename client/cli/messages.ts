/**
 * Every line that the command prints for a person. A refusal says which argument or file, why, and what to do; it is one
 * line without its end.
 */
import type { BinaryFormat } from "../alignment/encodings/binary-format.ts";
import { ENCODING_NAMES } from "../alignment/encodings/encoding-names.ts";
import type { Unreadable } from "../alignment/formats/file-text.ts";
import type { DictionaryFault } from "../../glossary/lexicon/dictionary-read.ts";
import type { HouseFault } from "../../glossary/styles/house-profile.ts";
import type { XmlFault } from "../../glossary/formats/read-xml.ts";
import type { LinksError } from "../alignment/formats/links.ts";

export const USAGE = `Usage: muqabala COMMAND …

  muqabala segment FILE            cut a text into sentences
  muqabala align SOURCE TARGET     say which sentences of a translation answer which of its source
  muqabala match [FILE]            say how surely two spellings are one name
  muqabala variants TRANSLATION    find names, their spellings, and spellings that disagree
  muqabala report TRANSLATION      make a consistency report, and tell a script what was found
  muqabala admin-link              make a link for an admin of the shared glossary

  --help       this text, or that of a command: muqabala align --help
  --version    the version

A file is plain text, or Markdown if its name ends in .md, .markdown, .mdown or .mkd, in UTF-8 or UTF-16.
“-” is standard input.
Exit status: 0; 1 when muqabala report finds what --fail-on names; 2 when an argument or a file cannot be used, with one line
that says which and why.
`;

export const SEGMENT_USAGE = `Usage: muqabala segment FILE [--lang TAG] [--format lines|jsonl] [-o FILE]

Cuts a text into sentences.

  --lang TAG       the language as a BCP 47 tag, for example ar; detected when it is not given
  --format lines   one sentence a line, a blank line between paragraphs (the default)
  --format jsonl   a JSON object a line: { paragraph, start, end, kind, speaker?, text }
  -o, --output FILE    write to FILE instead of standard output
`;

export const ALIGN_USAGE = `Usage: muqabala align SOURCE TARGET [--source-lang TAG] [--target-lang TAG] [--segmented]
                      [--lexicon FILE]... [--memory FILE.tmx]... [--glossary FILE|starter]
                      [--format links|tsv|jsonl|tmx] [-o FILE]

Says which sentences of TARGET, a translation, answer which sentences of SOURCE.

  --source-lang TAG, --target-lang TAG
                   the languages as BCP 47 tags, for example ar and en; detected when they are not given
  --segmented      the files have one sentence a line; a blank line is a paragraph break and is not counted
  --lexicon FILE   a dictionary of the two languages as evidence: dictd (.dict.dz or .dict beside its .index), TBX, TMX, or TSV
                   with a word and its renderings on a line; may be given several times
  --memory FILE.tmx    a translation memory as evidence; may be given several times
  --glossary FILE  a glossary as JSON, a list of entities, as evidence; “starter” is the one that comes with Muqabala
  --format links   0,1<TAB>2<TAB>0.97: sentence numbers from 0, and the confidence (the default)
  --format tsv     source text, target text, confidence
  --format jsonl   a JSON object a line: { source, target, status, confidence, reasons, sourceText, targetText }
  --format tmx     a translation memory (TMX 1.4b); a pair without counterpart is left out
  -o, --output FILE    write to FILE instead of standard output
`;

export const MATCH_USAGE = `Usage: muqabala match [FILE] [-o FILE]

Says how surely two spellings are one name. FILE, or standard input, has a pair a line: a<TAB>b, in Latin, Arabic, Cyrillic, Greek or Hebrew script.
Writes a number in [0, 1] for each line; 1 is for spellings that differ in case, marks and spaces at most.
Names with an established English spelling are known: Aleppo and Halab, Aleppo and حلب.

  -o, --output FILE    write to FILE instead of standard output
`;

export const VARIANTS_USAGE = `Usage: muqabala variants TRANSLATION [--source FILE [--links FILE]] [--segmented] [--glossary FILE|starter]
                         [--profile NAME|FILE.json] [--format table|json|tsv] [-o FILE]

Finds the names in TRANSLATION, a text in Latin script, with their spellings, and says where the spellings disagree.

  --source FILE    the text that it is a translation of: names are told apart by the words that they stand for
  --links FILE     which sentences answer which, as muqabala align writes it; found out when it is not given
  --segmented      the files have one sentence a line; a blank line is a paragraph break and is not counted
  --glossary FILE  a glossary as JSON, a list of entities; “starter” is the one that comes with Muqabala
  --profile NAME   a style of transliteration to hold the names against: ijmes, ala-lc, bgn-pcgn, ungegn, press, french,
                   or a house style in a JSON file
  --format table   a line a name: how often, spellings, source words, findings (the default)
  --format tsv     a row a spelling: preferred, source, form, count, finding, proposed
  --format json    { names: [{ preferred, source, forms: [{ text, count, places: [[paragraph, start, end]] }],
                   findings: [{ kind, form, proposed, reasons }], style? }], findings: [{ kind, source: { text, place }, target }] };
                   with --segmented, paragraph is the number of the line
  -o, --output FILE    write to FILE instead of standard output
`;

export const REPORT_USAGE = `Usage: muqabala report TRANSLATION [--source FILE [--links FILE]] [--segmented] [--glossary FILE|starter]
                       [--profile NAME|FILE.json] [--format html|csv|json] [--language en|ar] [-o FILE] [--fail-on KIND,…]

Makes the consistency report of TRANSLATION: its names and their spellings, terms, numbers and dates, omissions and additions, and a
drafted note on transliteration.

  --source FILE, --links FILE, --segmented, --glossary FILE, --profile NAME
                   as with muqabala variants
  --format html    a page of its own, for the screen and for print (the default)
  --format csv     a row a spelling or finding, for a spreadsheet
  --format json    everything in the report, as data
  --language ar    the report in Arabic; in English when it is not given
  -o, --output FILE    write to FILE instead of standard output
  --fail-on KIND,…     exit with status 1 when something of these kinds was found, and say on standard error how much of each;
                   without -o no report is written. The kinds are number, date, omitted, missing-term, deprecated-term, untranslated,
                   deprecated, off-style, first-mention, article, diacritics, variant, look-alike
`;

export const ADMIN_LINK_USAGE = `Usage: muqabala admin-link [--glossary ID] [--data FOLDER | --server URL]

Makes a link: whoever opens it within 15 minutes becomes an admin of the glossary. It works once.

  --glossary ID    which glossary; main when it is not given. It is made if it is not there.
  --data FOLDER    the data folder of a server that runs on this computer; MUQABALA_DATA, or the .muqabala folder of
                   the project, when it is not given
  --server URL     a server elsewhere, whose secret CONTROL stands in the environment as MUQABALA_CONTROL
`;

/** A name on one line and harmless to the terminal, whatever is in it. */
export function shown(name: string): string {
  return name === "-"
    ? "standard input"
    : name.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function help(command: string): string {
  return `see muqabala ${command === "" ? "" : `${command} `}--help`;
}

export const messages = {
  line: (text: string) => `muqabala: ${text}\n`,
  noCommand: `no command given; ${help("")}`,
  unknownCommand: (name: string) => `${shown(name)}: unknown command; the commands are segment, align, match, variants, report and admin-link`,
  unknownOption: (name: string, command: string) => `${shown(name)}: unknown option; ${help(command)}`,
  optionTwice: (name: string) => `${name}: given twice; give it once`,
  optionWithoutValue: (name: string, value: string, command: string) => `${name}: needs a value (${value}); ${help(command)}`,
  optionWithValue: (name: string, command: string) => `${name}: takes no value; ${help(command)}`,
  unknownChoice: (name: string, given: string, choices: readonly string[]) => `${name}: unknown value “${shown(given)}”; choose ${choices.join(" or ")}`,
  fewFiles: (missing: string, command: string) => `${missing}: missing; ${help(command)}`,
  manyFiles: (extra: string, command: string) => `${shown(extra)}: one file too many; ${help(command)}`,
  unknownLanguage: (option: string, tag: string) => `${option}: unknown language “${shown(tag)}”; give a BCP 47 tag such as ar, en or pt-BR, or leave it out`,
  missingFile: (name: string) => `${shown(name)}: no such file; check the name`,
  directory: (name: string) => `${shown(name)}: is a directory; name a file`,
  notAllowed: (name: string) => `${shown(name)}: may not be read; check its permissions`,
  notReadable: (name: string, code: string) => `${shown(name)}: cannot be read (${code})`,
  unknownKind: (name: string, kinds: readonly string[]) => `--fail-on: unknown kind “${shown(name)}”; choose from ${kinds.join(", ")}, with commas between`,
  kindCounts: (counts: readonly (readonly [kind: string, open: number])[]) => counts.map(([kind, open]) => `${open} ${kind}`).join(", "),
  standardInput: "standard input",
  linksWithoutSource: "--links: needs --source; name the file that the links are about",
  badLinks: (name: string, errors: readonly LinksError[]) => `${shown(name)}: ${errors[0] ? linksFault(errors[0]) : "is no list of links"}; write it with muqabala align`,
  unknownProfile: (name: string, names: readonly string[]) => `--profile: unknown style “${shown(name)}”; choose ${names.join(", ")}, or give a .json file`,
  badProfile: (name: string, faults: readonly HouseFault[]) => `${shown(name)}: is no house style; ${faults.slice(0, 3).map(houseFault).join("; ")}`,
  noGlossary: (name: string) => `${shown(name)}: is no glossary; it must be a JSON list of entities`,
  unknownLexicon: (name: string) => `${shown(name)}: is no kind of dictionary that can be read; give a .tsv, .tbx, .tmx, .dict.dz or .dict file`,
  noDictdPart: (name: string, part: string) => `${shown(name)}: ${shown(part)} is missing; a dictd dictionary is two files side by side, .dict.dz or .dict, and .index`,
  badGzip: (name: string) => `${shown(name)}: cannot be unpacked; is the file whole?`,
  badLexicon: (name: string, fault: DictionaryFault, languageName: (tag: string) => string) => `${shown(name)}: ${lexiconFault(fault, languageName)}`,
  sameFile: (name: string) => `${shown(name)}: is both SOURCE and TARGET; name two files`,
  noSentence: (name: string) => `${shown(name)}: has no sentence in it; is it the right file?`,
  noPair: (name: string, line: number) => `${shown(name)}: line ${line} is not two names with a tab between; write a<TAB>b`,
  endlessFile: (name: string, limit: number) => `${shown(name)}: is over the limit of ${mebibytes(limit)} MiB; split it`,
  outputDirectory: (name: string) => `${shown(name)}: is a directory; give -o the name of a file`,
  outputFolderMissing: (name: string) => `${shown(name)}: its folder does not exist; make it or give -o another name`,
  outputIsInput: (name: string) => `${shown(name)}: is an input file; give -o another name`,
  outputNotAllowed: (name: string) => `${shown(name)}: may not be written; check the permissions or give -o another name`,
  outputFailed: (name: string, code: string) => `${shown(name)}: could not be written (${code})`,
  detected: (name: string, language: string) => `${shown(name)}: taken for ${language}`,
  sameText: "note: SOURCE and TARGET hold the same text; is one of them the wrong file?",
  hardlyCorrespond: "warning: these texts hardly correspond; is TARGET a translation of SOURCE?",
  partlyCorrespond: (share: number) => `warning: only about ${Math.round(20 * share) * 5} % of these texts correspond; are the files whole, and do they belong together?`,
  swapped: (source: string, target: string) => `note: SOURCE looks like ${target} and TARGET like ${source}; are the files the wrong way round?`,
  leftOut: (pairs: number) => `note: ${pairs === 1 ? "1 pair has no counterpart and is" : `${pairs} pairs have no counterpart and are`} left out of the translation memory`,
  dropped: (characters: number) => `note: ${characters === 1 ? "1 character that XML cannot hold is" : `${characters} characters that XML cannot hold are`} dropped`,
  adminLink: (link: string) => `${link}\n`,
  badGlossary: (id: string) => `--glossary: “${shown(id)}” is no id of a glossary; it has 1 to 64 small letters, digits and inner hyphens`,
  noServer: (folder: string) => `${shown(folder)}: no Muqabala runs on this data folder; start it with npm start, or name another folder with --data`,
  serverStarts: (folder: string) => `${shown(folder)}: the Muqabala of this data folder is not ready, or is an older one; try again in a moment`,
  badServer: (url: string) => `--server: “${shown(url)}” is no address; give one such as https://glossary.example.org`,
  noControl: "MUQABALA_CONTROL: not set; it holds the server’s secret CONTROL",
  noAnswer: (address: string) => `${shown(address)}: does not answer; is the server running?`,
  notMuqabala: (address: string) => `${shown(address)}: answers, but not as Muqabala does; check the address`,
  wrongControl: (address: string) => `${shown(address)}: does not accept the secret; is it the one that the server has?`,
  serverRefuses: (address: string, reason: string) => `${shown(address)}: ${reason}`,
  segmenting: (name: string, done: number, total: number) => `${shown(name)}: ${done} of ${total} paragraphs cut into sentences`,
  aligning: (share: number) => `${Math.floor(100 * share)} % aligned`,
  unreadable,
};

const BINARY: Readonly<Record<BinaryFormat, string>> = {
  docx: "a Word document",
  xlsx: "an Excel workbook",
  pptx: "a PowerPoint presentation",
  opendocument: "an OpenDocument file",
  epub: "an EPUB book",
  zip: "a zip archive",
  archive: "a packed archive",
  pdf: "a PDF",
  rtf: "rich text (RTF)",
  office: "a document of an old version of Office",
  image: "an image",
  media: "sound or video",
  program: "a program",
  database: "a database",
};

function unreadable(name: string, why: Unreadable): string {
  switch (why.reason) {
    case "empty":
      return `${shown(name)}: is empty; is it the right file?`;
    case "too-large":
      return `${shown(name)}: has ${mebibytes(why.size)} MiB, over the limit of ${mebibytes(why.limit)} MiB; split it`;
    case "binary":
      return why.format === null
        ? `${shown(name)}: is no text (zero byte at offset ${why.at}); save it as plain text in UTF-8`
        : `${shown(name)}: is ${BINARY[why.format]}, no text; save it as plain text in UTF-8`;
    case "encoding": {
      const neither = `${shown(name)}: is neither UTF-8 nor UTF-16 (byte at offset ${why.at})`;
      if (why.looksLike === null) return `${neither}; save it as UTF-8`;
      const encoding = ENCODING_NAMES[why.looksLike];
      return `${neither}, it looks like ${encoding}; convert it: iconv -f ${encoding} -t UTF-8`;
    }
    case "lone-surrogate":
      return `${shown(name)}: has half a character at offset ${why.at}; mend it in an editor and save it as UTF-8`;
    default:
      return why satisfies never;
  }
}

function lexiconFault(fault: DictionaryFault, languageName: (tag: string) => string): string {
  switch (fault.kind) {
    case "xml": return `is no well-formed XML: line ${fault.fault.line}, ${xmlFault(fault.fault)}; export it again`;
    case "other-xml": return `is XML, but neither TMX nor TBX (its first element is <${shown(fault.name)}>); export it as one of them`;
    case "no-tab": return `line ${fault.line} has no tab; write a word, a tab, and its renderings`;
    case "index": return `line ${fault.line} is no headword with a place in the dictionary; are both files of one dictionary?`;
    case "no-entries": return "has no entries; is it the right file?";
    case "other-languages": return `is for ${fault.found.map((tag) => (tag === "" ? "no language" : shown(languageName(tag)))).join(", ")}, not for both languages of the texts; give one for them`;
    default: return fault satisfies never;
  }
}

function xmlFault({ kind, what }: XmlFault): string {
  switch (kind) {
    case "no-element": return "there is no element";
    case "unclosed": return `<${shown(what)}> is not closed`;
    case "unexpected-close": return `</${shown(what)}> closes what is not open`;
    case "bad-tag": return `“${shown(what)}” is no tag`;
    case "bad-attribute": return `an attribute of “${shown(what)}” cannot be read`;
    case "unknown-entity": return `the entity “${shown(what)}” is not known`;
    case "text-outside": return `“${shown(what)}” stands outside of the document`;
    default: return kind satisfies never;
  }
}

function houseFault({ path, kind, received, expected }: HouseFault): string {
  const what = {
    missing: "missing", unknown: "unknown", empty: "empty", long: "longer than 100 letters",
    "no-id": "may have small letters, digits and hyphens only, 40 at most", wrong: `${shown(received)} cannot stand here, but ${shown(expected)}`,
  }[kind];
  return `${path === "" ? "" : `${shown(path)}: `}${what}`;
}

function linksFault(error: LinksError): string {
  switch (error.kind) {
    case "columns": return `line ${error.line} has not two or three columns`;
    case "numbers": return `line ${error.line} has “${shown(error.cell)}” where sentence numbers stand`;
    case "confidence": return `line ${error.line} has “${shown(error.cell)}” where a number in [0, 1] stands`;
    case "empty": return `line ${error.line} names no sentence`;
    case "unknown": return `line ${error.line} names ${error.side} sentence ${error.sentence}, which is not there`;
    case "repeated": return `line ${error.line} names ${error.side} sentence ${error.sentence} again`;
    case "crossing": return `line ${error.line} puts ${error.side} sentence ${error.sentence} out of order`;
    case "missing": return `${error.side} sentence ${error.sentence} is in no line`;
    default: return error satisfies never;
  }
}

function mebibytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 102.4) / 10);
}
