/**
 * Dictionaries, memories and learnt words on this device. Each has a head, which lists show, and a content, which only a worker takes
 * apart. What was learnt is one record a document, made anew from all its accepted pairs, so that nothing counts twice; it stays when
 * the document goes.
 */
import * as v from "valibot";
import { sameLanguage } from "../../glossary/language-tag.ts";
import type { Languages } from "../../glossary/lexicon/dictionary-read.ts";
import type { Database, Reader, Stored } from "./database.ts";
import { headKey } from "./document-keys.ts";
import { learntHeadSchema, lexiconHeadSchema, lexiconRecordsVersion, type LearntHead, type LexiconHead } from "./lexicon-schemas.ts";

const LEXICONS = "lexicon/";
const LEARNT = "learnt/";
const lexiconKey = (id: string, part: Part) => `${LEXICONS}${id}/${part}`;
const learntKey = (document: string, part: Part) => `${LEARNT}${document}/${part}`;
type Part = "head" | "content";

export interface ListedLexicon {
  readonly id: string;
  readonly head: LexiconHead;
}

export interface ListedLexicons {
  readonly lexicons: readonly ListedLexicon[];
  readonly learnt: readonly LearntHead[];
  /** How many heads cannot be read; they are left as they are. */
  readonly damaged: number;
}

/** Both records of one, as they are stored. */
export interface LexiconRecords {
  readonly id: string;
  readonly head: unknown;
  readonly content: unknown;
}

/** A content with the languages that it is of; `Uint8Array` as `lexicon-content.ts` packs it. */
export interface StoredContent extends Languages {
  readonly bytes: Uint8Array;
}

export function listLexicons(database: Database): Promise<Stored<ListedLexicons>> {
  return database.read(async (records) => {
    const [lexicons, learnt] = await Promise.all([headsUnder(records, LEXICONS, lexiconHeadSchema), headsUnder(records, LEARNT, learntHeadSchema)]);
    return { lexicons: lexicons.heads, learnt: learnt.heads.map(({ head }) => head), damaged: lexicons.damaged + learnt.damaged };
  });
}

export function saveLexicon(database: Database, id: string, head: Omit<LexiconHead, "schema">, content: Uint8Array): Promise<Stored<undefined>> {
  return restoreLexicon(database, { id, head: { schema: lexiconRecordsVersion, ...head } satisfies LexiconHead, content });
}

/** @returns what is gone, so that it can be brought back; null when there was no such */
export function removeLexicon(database: Database, id: string): Promise<Stored<LexiconRecords | null>> {
  return database.write(async (records) => {
    const [head, content] = await Promise.all([records.get(lexiconKey(id, "head")), records.get(lexiconKey(id, "content"))]);
    records.delete(lexiconKey(id, "head"));
    records.delete(lexiconKey(id, "content"));
    return head === undefined ? null : { id, head, content };
  });
}

export function restoreLexicon(database: Database, { id, head, content }: LexiconRecords): Promise<Stored<undefined>> {
  return database.write((records) => {
    records.put(lexiconKey(id, "head"), head);
    records.put(lexiconKey(id, "content"), content);
    return Promise.resolve(undefined);
  });
}

/** What was learnt from that document; null when nothing ever was, or a newer version wrote it. */
export function readLearnt(database: Database, document: string): Promise<Stored<LearntHead | null>> {
  return database.read(async (records) => {
    const parsed = v.safeParse(learntHeadSchema, await records.get(learntKey(document, "head")));
    return parsed.success ? parsed.output : null;
  });
}

/** Puts this in the place of what was learnt from the document before. @returns whether it was written: not for a document that is gone */
export function saveLearnt(database: Database, document: string, head: Omit<LearntHead, "schema">, content: Uint8Array): Promise<Stored<boolean>> {
  return database.write(async (records) => {
    const [known, before] = await Promise.all([records.get(headKey(document)), records.get(learntKey(document, "head"))]);
    if (known === undefined || isNewer(before)) return false;
    records.put(learntKey(document, "head"), { schema: lexiconRecordsVersion, ...head } satisfies LearntHead);
    records.put(learntKey(document, "content"), content);
    return true;
  });
}

/** Forgets what accepted pairs taught of these languages, either way round. Of documents that are still there it is kept that they were looked at. */
export function forgetLearnt(database: Database, languages: Languages): Promise<Stored<undefined>> {
  return database.write(async (records) => {
    const { heads } = await headsUnder(records, LEARNT, learntHeadSchema);
    for (const { id, head } of heads.filter((each) => betweenLanguages(each.head, languages))) {
      records.delete(learntKey(id, "content"));
      if ((await records.get(headKey(id))) === undefined) records.delete(learntKey(id, "head"));
      else records.put(learntKey(id, "head"), { ...head, words: 0, pairs: 0 } satisfies LearntHead);
    }
    return undefined;
  });
}

/** Every content of the two languages, either way round. */
export function readContents(database: Database, languages: Languages): Promise<Stored<readonly StoredContent[]>> {
  return database.read(async (records) => [...(await contentsUnder(records, LEXICONS, lexiconHeadSchema, languages)), ...(await contentsUnder(records, LEARNT, learntHeadSchema, languages))]);
}

/** What accepted pairs taught of the two languages, either way round. */
export function readLearntContents(database: Database, languages: Languages): Promise<Stored<readonly StoredContent[]>> {
  return database.read((records) => contentsUnder(records, LEARNT, learntHeadSchema, languages));
}

/** That of one dictionary or memory; empty when it cannot be read. */
export function readLexiconContent(database: Database, id: string): Promise<Stored<readonly StoredContent[]>> {
  return database.read(async (records) => {
    const head = v.safeParse(lexiconHeadSchema, await records.get(lexiconKey(id, "head")));
    return head.success ? contentAt(records, lexiconKey(id, "content"), head.output) : [];
  });
}

async function contentsUnder(records: Reader, prefix: string, schema: v.GenericSchema<unknown, Languages>, languages: Languages): Promise<readonly StoredContent[]> {
  const { heads } = await headsUnder(records, prefix, schema);
  const wanted = heads.filter(({ head }) => betweenLanguages(head, languages));
  return (await Promise.all(wanted.map(({ id, head }) => contentAt(records, `${prefix}${id}/content`, head)))).flat();
}

async function contentAt(records: Reader, key: string, { source, target }: Languages): Promise<readonly StoredContent[]> {
  const bytes = await records.get(key);
  return bytes instanceof Uint8Array ? [{ source, target, bytes }] : [];
}

/** Whether both are of the same two languages, whichever is the source. */
export function betweenLanguages(one: Languages, other: Languages): boolean {
  const fits = (source: string, target: string): boolean => sameLanguage(one.source, source) && sameLanguage(one.target, target);
  return fits(other.source, other.target) || fits(other.target, other.source);
}

interface Heads<T> {
  readonly heads: readonly { readonly id: string; readonly head: T }[];
  readonly damaged: number;
}

async function headsUnder<S extends v.GenericSchema>(records: Reader, prefix: string, schema: S): Promise<Heads<v.InferOutput<S>>> {
  const ids = (await records.keys(prefix)).flatMap((key) => /^([^/]+)\/head$/u.exec(key.slice(prefix.length))?.[1] ?? []);
  const found = await Promise.all(ids.map(async (id) => ({ id, parsed: v.safeParse(schema, await records.get(`${prefix}${id}/head`)) })));
  return {
    heads: found.flatMap(({ id, parsed }) => (parsed.success ? [{ id, head: parsed.output }] : [])),
    damaged: found.filter(({ parsed }) => !parsed.success).length,
  };
}

function isNewer(head: unknown): boolean {
  return typeof head === "object" && head !== null && "schema" in head && typeof head.schema === "number" && head.schema > lexiconRecordsVersion;
}
