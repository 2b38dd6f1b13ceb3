/** The names of a document's records. */
import type { PairId, Side } from "../alignment/document.ts";

const ALL = "doc/";

export function documentPrefix(id: string): string {
  return `${ALL}${id}/`;
}

export const headKey = (id: string) => `${documentPrefix(id)}head`;
export const blockKey = (id: string, side: Side, block: number) => `${documentPrefix(id)}${side}/${block}`;
export const chunkKey = (id: string, first: PairId) => `${documentPrefix(id)}pairs/${first}`;
export const stepKey = (id: string, step: number) => `${documentPrefix(id)}step/${step}`;
export const judgementsKey = (id: string) => `${documentPrefix(id)}judgements`;
/** The file as it was imported. */
export const bytesKey = (id: string, side: Side) => `${documentPrefix(id)}bytes/${side}`;
export const placeKey = (id: string) => `${documentPrefix(id)}place`;
/** Each tab keeps its own open edit, so that taking over never overwrites what somebody typed elsewhere. */
export const draftPrefix = (id: string) => `${documentPrefix(id)}draft/`;
export const draftKey = (id: string, tab: string) => draftPrefix(id) + tab;
/** What a document was before a newer version of this program changed its records. */
export const copyPrefix = (id: string) => `copy/${id}/`;
export const copyKey = (id: string, schema: number, key: string) => `${copyPrefix(id)}${schema}/${key.slice(documentPrefix(id).length)}`;

/** The id of the document whose head this key names, or undefined. */
export function documentOfHead(key: string): string | undefined {
  return /^doc\/([^/]+)\/head$/.exec(key)?.[1];
}

export const allDocuments = ALL;
