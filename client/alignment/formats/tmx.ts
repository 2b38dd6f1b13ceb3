/**
 * The bitext as a translation memory, TMX 1.4b, for the programs that translators work with. What has no counterpart is nothing to
 * remember and stays out.
 */
import { countUnwritable, escapeXml } from "../../../glossary/formats/xml.ts";
import type { Document, Pair } from "../document.ts";
import { confidenceCell, statedConfidence } from "./confidence-cell.ts";
import { passagesOf } from "./passage-text.ts";

export interface TmxOptions {
  /** Of Muqabala, for whoever wonders what wrote the file. */
  readonly version: string;
  /** ISO 8601 in UTC, as `toISOString` gives it: `2020-03-03T09:30:00.000Z`. */
  readonly now: string;
}

export interface TmxFile {
  /** XML with LF line ends, to be encoded as UTF-8. */
  readonly text: string;
  /** How many pairs are not in it, because one side has no words. */
  readonly leftOut: number;
  /** How many characters of the pairs in it were dropped, because XML cannot hold them. */
  readonly dropped: number;
}

/**
 * A unit for each pair that has words on both sides, which are joined as in TSV; the source comes first.
 * @throws RangeError when the document has no source
 */
export function writeTmx({ source, target, pairs }: Document, options: TmxOptions): TmxFile {
  if (source === null) throw new RangeError("a translation alone is no translation memory");
  const [sourceText, targetText] = [passagesOf(source), passagesOf(target)];
  const units = pairs
    .map((pair) => ({ pair, source: sourceText(pair.source), target: targetText(pair.target) }))
    .filter((unit) => hasWords(unit.source) && hasWords(unit.target));
  const body = units.map((unit) => unitElement(unit.pair, variantElement(source.lang, unit.source) + variantElement(target.lang, unit.target)));
  return {
    text: `${opening(source.lang, options)}${body.join("")}  </body>\n</tmx>\n`,
    leftOut: pairs.length - units.length,
    dropped: units.reduce((sum, unit) => sum + countUnwritable(unit.source) + countUnwritable(unit.target), 0),
  };
}

function hasWords(text: string): boolean {
  return escapeXml(text).trim() !== "";
}

function opening(srclang: string, { version, now }: TmxOptions): string {
  const header = {
    creationtool: "muqabala",
    creationtoolversion: version,
    segtype: "sentence",
    "o-tmf": "muqabala",
    adminlang: "en",
    srclang,
    datatype: "plaintext",
    creationdate: now.replace(/\.\d+|[-:]/g, ""),
  };
  const attributes = Object.entries(header).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header${attributes.join("")}/>
  <body>
`;
}

function unitElement(pair: Pair, variants: string): string {
  return `    <tu>
      <prop type="x-muqabala:confidence">${confidenceCell(statedConfidence(pair))}</prop>
      <prop type="x-muqabala:status">${pair.status}</prop>
${variants}    </tu>
`;
}

function variantElement(lang: string, words: string): string {
  return `      <tuv xml:lang="${escapeXml(lang)}"><seg>${escapeXml(words)}</seg></tuv>\n`;
}
