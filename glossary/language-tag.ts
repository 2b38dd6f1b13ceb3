/** Language tags (BCP 47), as far as they are compared. */

/** The language alone, in lower case, without script and region: `ar` of `AR-eg`. `en_US`, as some programs write it, is English too. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u, 1)[0] ?? "";
}

/** Whether the two tags are of one language, whatever the region. */
export function sameLanguage(one: string, other: string): boolean {
  return primaryTag(one) === primaryTag(other);
}
