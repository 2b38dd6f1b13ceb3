/** What a document gives out: its texts, each in the form of the file that it came from, and what ties their sentences together. */
import { fileText, type Side, type Text } from "../alignment/document.ts";
import { encodeText } from "../alignment/formats/file-text.ts";
import { linksOf, writeLinks } from "../alignment/formats/links.ts";
import { writeTmx } from "../alignment/formats/tmx.ts";
import { bitextRows, writeTsv } from "../alignment/formats/tsv.ts";
import type { Document } from "../alignment/document.ts";
import type { FileOrigin } from "../storage/document-records.ts";

export type ExportKind = "source" | "target" | "links" | "tsv" | "tmx";

export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many characters the form of the file cannot hold, so that they are not in it. */
  readonly dropped: number;
}

export interface ExportRequest {
  readonly title: string;
  readonly document: Document;
  readonly origins: Readonly<Record<Side, FileOrigin | null>>;
  /** When the file is made, in milliseconds since 1970, and the version of Muqabala that makes it. */
  readonly now: number;
  readonly version: string;
}

/** @throws RangeError when the document has no such side */
export function exportDocument(what: ExportKind, request: ExportRequest): ExportedFile {
  const { title, document, origins } = request;
  switch (what) {
    case "source":
    case "target":
      return textFile(title, document[what], origins[what], namesakeTag(what, document, origins));
    case "links":
      return tableFile(`${title}.links.tsv`, writeLinks(linksOf(document)));
    case "tsv":
      return tableFile(`${title}.tsv`, writeTsv(bitextRows(document)));
    case "tmx":
      return memoryFile(`${title}.tmx`, request);
    default:
      return what satisfies never;
  }
}

/** What tells the files of both sides apart where they came under one name (`ar/ch1.txt`, `en/ch1.txt`): the language, else the side. */
function namesakeTag(side: Side, { source, target }: Document, origins: ExportRequest["origins"]): string | null {
  const [one, other] = [origins.source?.name, origins.target?.name];
  if (!source || !one || one.toLowerCase() !== other?.toLowerCase()) return null;
  return source.lang === target.lang ? side : (side === "source" ? source : target).lang;
}

/** Byte for byte the imported file outside of the edits. @param tag stands before the ending of the file's own name */
function textFile(title: string, text: Text | null, origin: FileOrigin | null, tag: string | null): ExportedFile {
  if (!text || !origin) throw new RangeError("the document has no such side");
  const markdown = origin.format === "markdown";
  const own = tag === null ? origin.name : (origin.name?.replace(/(?=\.[^.]*$|$)/u, `.${tag}`) ?? null);
  const name = own ?? `${title}.${text.lang}.${markdown ? "md" : "txt"}`;
  const charset = origin.encoding === "utf-8" ? "utf-8" : "utf-16";
  return { name, mime: `text/${markdown ? "markdown" : "plain"};charset=${charset}`, bytes: new Uint8Array(encodeText(fileText(text), origin)), dropped: 0 };
}

function tableFile(name: string, text: string): ExportedFile {
  return { name, mime: "text/tab-separated-values;charset=utf-8", bytes: utf8(text), dropped: 0 };
}

function memoryFile(name: string, { document, now, version }: ExportRequest): ExportedFile {
  const { text, dropped } = writeTmx(document, { version, now: new Date(now).toISOString() });
  return { name, mime: "application/x-tmx+xml", bytes: utf8(text), dropped };
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encodeText(text, { encoding: "utf-8", bom: false }));
}
