/** Hands a finished file to the browser, under a name that every file system takes. */

export interface FileToSave {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Long enough for a slow disk and a person who is asked where to put the file, in milliseconds. */
const KEEP_ADDRESS = 60_000;

export function saveFile(file: FileToSave): void {
  const address = URL.createObjectURL(new Blob([file.bytes], { type: file.mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = safeFileName(file.name);
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, KEEP_ADDRESS);
}

/** File systems take 255 bytes; an Arabic letter has two, and the browser may add ` (1)`. */
const LONGEST_NAME = 100;
/** Path separators, what Windows refuses, control characters, and the marks that can show a name backwards. */
const REFUSED = /[\p{Cc}<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/** The name without what a file system may refuse or misread; its ending stays. */
export function safeFileName(name: string): string {
  const clean = name.replace(REFUSED, " ").replace(/\s+/gu, " ").replace(/^[. ]+|[. ]+$/gu, "");
  const named = clean === "" ? "document" : RESERVED.test(clean) ? `_${clean}` : clean;
  const dot = named.lastIndexOf(".");
  const ending = dot > 0 && named.length - dot <= 10 ? named.slice(dot) : "";
  const stem = named.slice(0, named.length - ending.length);
  return stem.slice(0, LONGEST_NAME - ending.length).replace(/\p{Surrogate}$/u, "").trimEnd() + ending;
}
