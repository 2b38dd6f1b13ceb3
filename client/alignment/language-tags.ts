/** Language tags (BCP 47), as far as they are compared. */
import type { Side } from "./document.ts";

/** The language alone, in lower case: `en` of `en-GB`, `ar` of `AR-eg`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split("-", 1)[0] ?? "";
}

/** Whether two texts of different languages are each in the language that was given for the other. Regions do not count. */
export function areSwapped(given: Readonly<Record<Side, string>>, found: Readonly<Record<Side, string>>): boolean {
  const [source, target] = [primaryLanguage(given.source), primaryLanguage(given.target)];
  return source !== target && primaryLanguage(found.source) === target && primaryLanguage(found.target) === source;
}
