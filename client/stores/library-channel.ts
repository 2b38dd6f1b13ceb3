/** What tabs tell each other about the library as a whole. It only saves them from looking: what is true is in the storage. */

export type LibraryMessage =
  /** A document came, went, or has another title or progress. */
  | { readonly kind: "changed"; readonly id: string }
  /** A dictionary or memory came or went, or words were learnt or forgotten. */
  | { readonly kind: "lexicons" }
  /** A house style came, went or was changed. */
  | { readonly kind: "styles" }
  /** Everything was deleted. */
  | { readonly kind: "wiped" };

export interface LibraryChannel {
  post(message: LibraryMessage): void;
  close(): void;
}

/** Each caller also hears what others of the same tab post, but not its own. */
export function openLibraryChannel(hear: (message: LibraryMessage) => void): LibraryChannel {
  const channel = new BroadcastChannel("muqabala-library");
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parse(data);
    if (message) hear(message);
  };
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

function parse(data: unknown): LibraryMessage | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  if (data.kind === "wiped" || data.kind === "lexicons" || data.kind === "styles") return { kind: data.kind };
  return data.kind === "changed" && "id" in data && typeof data.id === "string" ? { kind: "changed", id: data.id } : undefined;
}
