/** Who wrote something, in words: entities carry ids only, names come from the list of members. */
import type { UserId } from "../../glossary/entity.ts";
import type { Messages } from "../messages/messages.ts";

export interface People {
  /** Names by id; an erased member's is "". */
  readonly names: ReadonlyMap<string, string>;
  /** Who looks at the page; null when nobody is signed in. */
  readonly self: UserId | null;
}

/** @param by null for what came with the glossary */
export function nameOf(by: string | null, { names, self }: People, m: Messages["glossary"]): string {
  if (by === null) return m.history.withMuqabala;
  if (by === self) return m.history.you;
  const name = names.get(by);
  return name === undefined ? m.history.somebodyElse : name === "" ? m.history.somebody : name;
}
