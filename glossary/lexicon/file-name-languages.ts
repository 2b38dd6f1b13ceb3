/** The languages that the name of a dictionary says, as FreeDict names its files. */
import type { Languages } from "./dictionary-read.ts";

/** @param base the name without its ending: `freedict-ara-eng` is from `ar` into `en` */
export function fileNameLanguages(base: string): Languages | null {
  const [, source, target] = /(?:^|[^a-z])([a-z]{2,3})-([a-z]{2,3})$/u.exec(base) ?? [];
  return source === undefined || target === undefined ? null : { source: shortestTag(source), target: shortestTag(target) };
}

/** The shortest code of a well-formed tag: `ara` is `ar`. */
export function shortestTag(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}
