/** Whether a source and a translation were given the wrong way round. */
import { primaryTag } from "../../glossary/language-tag.ts";
import type { Side } from "./document.ts";

/** Whether two texts of different languages are each in the language that was given for the other. Regions do not count. */
export function areSwapped(given: Readonly<Record<Side, string>>, found: Readonly<Record<Side, string>>): boolean {
  const [source, target] = [primaryTag(given.source), primaryTag(given.target)];
  return source !== target && primaryTag(found.source) === target && primaryTag(found.target) === source;
}
