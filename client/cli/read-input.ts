/**
 * A file, or standard input, as text; or the line that says why not. A file over the limit is refused before it is read.
 */
import { open } from "node:fs/promises";
import { decodeText, FILE_SIZE_LIMIT, tooLarge } from "../alignment/formats/file-text.ts";
import { formatOfName, type TextFormat } from "../alignment/formats/format-of-name.ts";
import { messages } from "./messages.ts";
import { errorCode, refuse, type Refusal } from "./outcome.ts";

export interface Input {
  readonly kind: "input";
  /** As it was given: a path, or `-` for standard input. */
  readonly name: string;
  readonly text: string;
  readonly format: TextFormat;
  /** The same for two names of one file; null when it is no regular file. */
  readonly identity: string | null;
}

interface Bytes {
  readonly kind: "bytes";
  readonly bytes: Uint8Array;
  readonly identity: string | null;
}

export async function readInput(name: string): Promise<Input | Refusal> {
  const read = name === "-" ? await readStandardInput() : await readFile(name);
  if (read.kind === "refused") return read;
  const decoded = decodeText(read.bytes);
  if (decoded.kind === "unreadable") return refuse(messages.unreadable(name, decoded));
  const format = formatOfName(name);
  return { kind: "input", name, text: decoded.text, format, identity: read.identity };
}

async function readFile(name: string): Promise<Bytes | Refusal> {
  try {
    const file = await open(name);
    try {
      const stat = await file.stat({ bigint: true });
      if (stat.isDirectory()) return refuse(messages.directory(name));
      if (!stat.isFile()) return await collect(name, file.createReadStream(), null);
      if (stat.size > FILE_SIZE_LIMIT) return refuse(messages.unreadable(name, tooLarge(Number(stat.size))));
      return await collect(name, file.createReadStream(), `${stat.dev}:${stat.ino}`);
    } finally {
      await file.close();
    }
  } catch (error) {
    return refuse(readError(name, errorCode(error)));
  }
}

async function readStandardInput(): Promise<Bytes | Refusal> {
  try {
    return await collect("-", process.stdin, null);
  } catch (error) {
    return refuse(readError("-", errorCode(error)));
  }
}

/** All bytes of the stream, unless there are more than the limit: a pipe does not say its size, and may have no end. */
async function collect(name: string, stream: AsyncIterable<Uint8Array>, identity: string | null): Promise<Bytes | Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > FILE_SIZE_LIMIT) return refuse(messages.endlessFile(name, FILE_SIZE_LIMIT));
    chunks.push(chunk);
  }
  return { kind: "bytes", bytes: Buffer.concat(chunks), identity };
}

/** Why the file could not be read, by the name of the error. */
export function readError(name: string, code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return messages.missingFile(name);
    case "EISDIR":
      return messages.directory(name);
    case "EACCES":
    case "EPERM":
      return messages.notAllowed(name);
    default:
      return messages.notReadable(name, code);
  }
}
